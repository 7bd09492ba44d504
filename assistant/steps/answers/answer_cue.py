"""Answer what is neither a question for the acts nor a fact: a greeting, a why, a wish that is turned away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import AnswerKind, Quote, Reference, joined
from assistant.conversation import Conversation, Topic
from assistant.phrases import it
from assistant.phrases.spoken import say, sentence
from assistant.steps.answers.finish import Desk, Reply
from assistant.steps.computing.compute import compute
from assistant.steps.computing.tell import Parts, Telling
from assistant.steps.deciding.decision import Decision, Does
from assistant.steps.documents.against import against
from assistant.steps.documents.quote import passage_of, passages, quoted
from assistant.understanding.asking.cues import Cue
from assistant.understanding.honesty.cheating import wants_to_cheat
from assistant.understanding.message import Message
from corpus.search import Hit

_FIXED = {
    Cue.HELLO: "HELLO",
    Cue.PRESENTED: "PRESENTED",
    Cue.THANKS: "THANKS",
    Cue.WHY: "NOTHING_ASKED",
    Cue.STEPS: "NO_STEPS",
    Cue.ACT: "CANNOT_ACT",
    Cue.FILE: "NO_FILES",
    Cue.ORDERED: "NO_ORDERS",
    Cue.CHEAT: "NO_CHEATING",
    Cue.PRIVATE: "NO_SECRETS",
    Cue.WHO: "WHO_I_AM",
    Cue.PERSON: "TO_A_PERSON",
}
_KINDS = {
    Cue.ACT: AnswerKind.OUT_OF_SCOPE,
    Cue.FILE: AnswerKind.OUT_OF_SCOPE,
    Cue.ORDERED: AnswerKind.OUT_OF_SCOPE,
    Cue.CHEAT: AnswerKind.REFUSAL,
    Cue.PRIVATE: AnswerKind.REFUSAL,
}


def answer_cue(desk: Desk, decision: Decision, cue: Cue, message: Message, talk: Conversation) -> Reply:
    """The answer to what a message does besides stating and asking."""
    if cue is Cue.RESTART:
        anew = Conversation(talk.as_of, talk.said, lang=talk.lang, since=len(talk.said))
        return desk.finished([say(talk.lang).STARTED_AGAIN], anew, AnswerKind.ANSWER)
    if cue is Cue.STOP:
        return desk.finished([say(talk.lang).STOPPED], talk.stopped(), AnswerKind.ANSWER)
    if talk.topic is not None and cue is Cue.STEPS:
        return _steps(desk, talk.topic, talk)
    if talk.topic is not None and cue is Cue.WHY:
        return _reason(desk, talk.topic, talk)
    if talk.topic is not None and cue is Cue.BECAUSE:
        return _because(desk, talk.topic, message, talk)
    parts: Parts = [sentence(talk.lang, _FIXED[cue])]
    parts += _acts(desk) if cue is Cue.PRESENTED else []
    controls = _controls(desk, decision, message) if cue is Cue.CHEAT else _granted(decision, cue)
    clauses = [hit.clause for hit in controls]
    if controls:
        parts += ["\n\n", say(talk.lang).SAYS, *_told(desk, controls)]
    if cue in {Cue.WHO, Cue.PERSON}:
        talk = replace(talk, told=())
    return desk.with_thread(parts, talk, _KINDS.get(cue, AnswerKind.ANSWER), clauses)


def _granted(decision: Decision, cue: Cue) -> Sequence[Hit]:
    """What the documents surely say of what the assistant was told to do, and cannot."""
    return decision.hits[:1] if cue is Cue.ACT and decision.hits and decision.hits[0].sure else ()


def _acts(desk: Desk) -> Parts:
    """What the answers come from: the title of each act."""
    first = {clause.act.name: clause for clause in desk.library.clauses() if clause.act.default}
    return [part for clause in first.values() for part in ("\n- ", Reference(clause.act.title, clause))]


def cautioned(desk: Desk, decision: Decision, message: Message, reply: Reply) -> Reply:
    """The answer to a message that perhaps wants to cheat, and what its act says of that: before what is asked."""
    ours = decision.does in {Does.COMPUTE, Does.LOOK_UP, Does.LEFT_OPEN} and decision.place is None
    if not ours or not wants_to_cheat(message.plain, desk.registry.nouns, told=len(message.quantities), perhaps=True):
        return reply
    controls = _controls(desk, decision, message)
    cited = {span.clause.id for span in reply.spans if isinstance(span, Quote)}
    if not controls or controls[0].clause.id in cited:
        return reply
    parts: Parts = [say(reply.talk.lang).TELL_THE_TRUTH, *_told(desk, controls)]
    asks = reply.kind is AnswerKind.QUESTION
    spans = joined([*parts, "\n\n", *reply.spans] if asks else [*reply.spans, "\n\n", *parts])
    return replace(reply, spans=spans)


def _told(desk: Desk, controls: Sequence[Hit]) -> Parts:
    return quoted(desk.library, passages(desk.library, it.CONTROLS, controls)[0])


def _controls(desk: Desk, decision: Decision, message: Message) -> Sequence[Hit]:
    """What the act that a message is about says of false statements."""
    declared = against(message, desk.registry, desk.search, decision.hits)
    if declared is not None:
        return [Hit(desk.library.clause(declared), (declared,), 1.0, answers=True)]
    act = decision.hits[0].clause.act.id if decision.hits else None
    found = desk.search.find(it.CONTROLS, 1, document=act)
    return found if found and found[0].answers else ()


def _steps(desk: Desk, topic: Topic, talk: Conversation) -> Reply:
    """Every step of what was computed."""
    outcome = compute(desk.registry, topic, talk)
    steps = Telling(desk.library, outcome).why(len(outcome.told["steps"]), whole=True)
    told = say(talk.lang)
    parts: Parts = [told.ALL_STEPS, *steps] if steps else [told.NO_STEPS]
    return desk.finished(parts, talk, AnswerKind.ANSWER)


def _because(desk: Desk, topic: Topic, message: Message, talk: Conversation) -> Reply:
    """Why something came out as it did: the result, what it rests on, the clause that decides."""
    outcome = compute(desk.registry, topic, talk)
    telling = Telling(desk.library, outcome)
    why, clauses = telling.why(), telling.deciding() or telling.clauses()
    if not why or not clauses:
        return _reason(desk, topic, talk)
    passage = passage_of(desk.library, message.text, clauses[0], desk.search.embedder)
    parts: Parts = [*telling.answer(), *why]
    parts += ["\n\n", say(talk.lang).SAYS, *quoted(desk.library, passage)] if passage else []
    return desk.with_thread(parts, talk, AnswerKind.ANSWER, clauses[:1])


def _reason(desk: Desk, topic: Topic, talk: Conversation) -> Reply:
    """Why a question is asked, and the question again."""
    outcome = compute(desk.registry, topic, talk)
    if outcome.question is None:
        return desk.finished([say(talk.lang).NOTHING_ASKED], talk, AnswerKind.ANSWER)
    parts = Telling(desk.library, outcome).reason(outcome.question)
    return desk.asked_again(parts, topic, talk, AnswerKind.ANSWER)
