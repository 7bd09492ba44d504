"""Answer with the documents' own words: what they say, whether that is what was claimed, whether it still holds."""

from __future__ import annotations

from dataclasses import replace

from assistant.answer import AnswerKind, Echo, stands_in
from assistant.conversation import Conversation
from assistant.phrases import it
from assistant.phrases.spoken import say, whom_to_ask
from assistant.steps.answers.finish import Desk, Reply
from assistant.steps.answers.opening import opening
from assistant.steps.computing.tell import Parts
from assistant.steps.deciding.counted_in import counted_in
from assistant.steps.deciding.decision import Decision, Does
from assistant.steps.deciding.named import named
from assistant.steps.documents.cited_place import untold_place
from assistant.steps.documents.quote import passages, quoted, standing
from assistant.understanding.asking.cues import asks_validity, wants_a_sum, wishes
from assistant.understanding.message import Message
from corpus.clauses import Clause
from corpus.search import Hit
from corpus.searched import part_of
from corpus.versions import counterparts
from rules_core.procedures import ProcedureTool

_QUOTED = 3
_SURELY = 0.75


def answer_looked_up(desk: Desk, decision: Decision, message: Message, talk: Conversation) -> Reply:
    """What the documents say, or that they do not, and who would know."""
    place = decision.place
    decision = _of_whatever(desk, decision, message) if place is None else decision
    if place is not None or not decision.hits or not decision.hits[0].answers:
        told = say(talk.lang)
        theirs = [told.NOT_MINE, whom_to_ask(talk.lang, place), told.WHAT_I_CAN] if place else []
        parts: Parts = [*(theirs or [told.NOT_IN_THE_DOCUMENTS])]
        return desk.with_thread(parts, talk, AnswerKind.OUT_OF_SCOPE)
    if asks_validity(message):
        return _validity(desk, decision, talk)
    found = passages(desk.library, message.text, decision.hits, desk.search.embedder)
    act = named(desk.library.acts, message)
    nowhere = untold_place(message, desk.search, act) if act or not decision.hits[0].sure else ""
    parts = []
    if nowhere and stands_in(nowhere, talk.words):
        untold = say(talk.lang).NO_SUCH_PLACE_THERE if act else say(talk.lang).NO_SUCH_PLACE
        parts = [untold, "«", Echo(nowhere), "». "]
    parts += opening(message, desk.registry.nouns, found, talk.lang, sure=decision.hits[0].sure)
    for n, passage in enumerate(found):
        parts += ["\n" if n else "", *quoted(desk.library, passage)]
    clauses = [passage.clause for passage in found]
    if decision.topic is not None and _begins(decision, message, talk, desk):
        return desk.begun(parts, decision.topic, talk, AnswerKind.ANSWER, clauses)
    return desk.with_thread(parts, talk, AnswerKind.ANSWER, clauses)


def _of_whatever(desk: Desk, decision: Decision, message: Message) -> Decision:
    """Where nothing surely says whether a thing counts: what says it of whatever thing, told as what is nearest."""
    asked, own = counted_in(message, desk.registry.nouns), decision.hits[:1]
    found = desk.search.find(asked) if asked else []
    if not found or any(_says_it(hit, found[0]) for hit in own):
        return decision
    return replace(decision, hits=tuple(replace(hit, sure=False) for hit in found))


def _says_it(own: Hit, whatever: Hit) -> bool:
    """Whether what was found for a thing is where things of its kind are told, or surely of the same act."""
    sure = own.sure and own.nearness >= _SURELY and own.clause.act.name == whatever.clause.act.name
    return own.answers and (sure or part_of(own.clause) == part_of(whatever.clause))


def _begins(decision: Decision, message: Message, talk: Conversation, desk: Desk) -> bool:
    """Whether somebody calls for a tool who has told nothing for it yet: the text answers, and the questions begin."""
    if decision.does is not Does.COMPUTE or decision.topic is None or talk.topic is not None or decision.stated:
        return False
    if talk.asks_no_more:
        return False
    tool = desk.registry.tool(decision.topic.tool)
    asks = not isinstance(tool, ProcedureTool) or bool(tool.needs)
    return asks and decision.called and (wants_a_sum(message) or wishes(message)) and not message.claims


def _validity(desk: Desk, decision: Decision, talk: Conversation) -> Reply:
    """Whether an act still holds, and what it says of its own duration."""
    clause = _as_by_default(desk, decision.hits[0].clause)
    hits = desk.search.find(it.DURATION, 2, document=clause.act.id)
    others = [hit for hit in hits if hit.clause.id != clause.id]
    found = passages(desk.library, it.DURATION, [replace(decision.hits[0], clause=clause), *others][:_QUOTED])
    told = say(talk.lang)
    parts: Parts = [*(standing(desk.library, clause, talk)[1:] or [told.STILL_HOLDS]), "\n\n", told.SAYS]
    for passage in found:
        parts += quoted(desk.library, passage)
    talk = replace(talk, told=(*talk.told, clause.act.id))
    return desk.with_thread(parts, talk, AnswerKind.ANSWER, [passage.clause for passage in found])


def _as_by_default(desk: Desk, clause: Clause) -> Clause:
    """A clause as the version has it that is meant where none is named."""
    others = [one for one in counterparts(desk.library, clause) if one.act.default]
    return clause if clause.act.default or not others else others[0]
