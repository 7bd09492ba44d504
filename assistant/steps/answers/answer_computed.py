"""Answer with a computation: what came out, why, what the documents say beside it, the question that is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import AnswerKind, Echo, Value, stands_in
from assistant.conversation import Asked, Conversation, Topic
from assistant.phrases.spoken import say
from assistant.steps.answers.beside_it import (
    in_the_act_of,
    near,
    only_printed,
    parts_of,
    said_beside,
    with_what_decides,
)
from assistant.steps.answers.finish import Desk, Reply, asked_of
from assistant.steps.answers.opening import beside_a_result, without_yes_or_no
from assistant.steps.changing.outdated import without_outdated
from assistant.steps.computing.both_ways import both_ways
from assistant.steps.computing.claimed import held_against, on_claims, on_insisted
from assistant.steps.computing.compute import Outcome, asking, compute
from assistant.steps.computing.left_out import LeftOut, left_out
from assistant.steps.computing.one_figure import with_figure
from assistant.steps.computing.refused import spoken_of
from assistant.steps.computing.tell import Parts, Telling, counted
from assistant.steps.computing.than_before import changes_nothing, than_before
from assistant.steps.deciding.decision import Decision
from assistant.steps.deciding.leaning import Answering, who_answers
from assistant.steps.deciding.unasked import nobody_asked
from assistant.steps.documents.quote import Passage, quoted
from assistant.steps.documents.validity import looked_up
from assistant.steps.learning.up_to_an_end import cut_off
from assistant.understanding.asking.claims import asks_if_final
from assistant.understanding.asking.cues import asks_how_much, comes_back, wants_a_sum, wishes
from assistant.understanding.asking.the_other_way import asks_the_other_way
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from rules_core.procedures import ProcedureTool
from rules_core.terms import TermsTool


def answer_computed(desk: Desk, decision: Decision, topic: Topic, message: Message, talk: Conversation) -> Reply | None:
    """The answer of a topic's tool; None where the documents surely answer elsewhere."""
    if talk.asks_no_more and not _wanted(decision, message):
        return None
    outcome, without = _come_to(desk, decision, topic, message, talk)
    if without.spoils and outcome.question is None and not outcome.figure:
        return _withheld(desk, decision, outcome, without, message, talk)
    telling = Telling(desk.library, outcome, message.text if _one_of_several(decision, outcome) else "")
    answering = who_answers(decision, outcome, message, parts_of_it := parts_of(desk, outcome, telling), talk)
    if answering is Answering.DOCUMENTS:
        return None
    if outcome.told["status"] == "computed" and nobody_asked(decision, message, talk, desk.registry):
        return desk.finished([say(talk.lang).EMPTY, " ", say(talk.lang).CANNOT_ACT], talk, AnswerKind.OUT_OF_SCOPE)
    decision = decision if (too := answering is Answering.BOTH) else in_the_act_of(desk, decision, outcome, message)
    beside = said_beside(desk, decision, outcome, parts_of_it, message, too=too)
    beside = beside if too else with_what_decides(desk, telling, message, beside)
    settled = outcome.told["status"] == "computed" or outcome.question is None
    parts = _told_first(desk, decision, outcome, without, message, talk)
    sources = telling.sources(_where(desk, beside)) if settled or decision.fresh else []
    heard = _heard(decision, outcome, telling, talk)
    then = telling.then() if outcome.told["status"] == "computed" and not outcome.figure else []
    question, asked = _question(outcome, decision, telling)
    question += [] if without.spoils else both_ways(outcome, telling, talk)
    lead = _lead(decision, telling, message, talk, settled=settled)
    lead += _why(telling, lead, settled=settled, again=changes_nothing(parts, talk.lang))
    if decision.digression and talk.topic is not None:
        return _aside(desk, decision, telling, lead, beside, talk)
    lead = [] if beside and only_printed(decision, outcome) else lead
    sure = settled or bool(decision.stated)
    quotes = _quotes(desk, beside, beside_a_result(message, desk.registry.nouns, beside, talk.lang, sure=sure))
    if question and not (settled or too) and len({one.words for one in decision.stated}) > 1:
        parts += [*lead, *heard, *question, *_apart(quotes), *sources]  # of a case first what is still to tell
    else:
        unasked = too and say(talk.lang).NOT_AS_COMPUTED not in parts
        tells = settled or (bool(decision.stated or decision.figure) and not unasked)
        first, second = (lead, quotes) if tells else (quotes, lead)
        parts += [*first, *(_apart(second) if first else second), *sources, *heard, *then, *question]
    clauses = [*(passage.clause for passage in beside[:1]), *telling.clauses()]
    kind = AnswerKind.ANSWER if settled or (beside and not decision.stated) else AnswerKind.QUESTION
    talk = replace(talk.about(outcome.topic), asked=asked)
    return desk.finished(parts, talk, kind, clauses, outcome, asked_of(outcome))


def _where(desk: Desk, beside: Sequence[Passage]) -> set[str]:
    return {desk.library.part_of(passage.clause).id for passage in beside}


def _wanted(decision: Decision, message: Message) -> bool:
    """Whether a computation is asked for, told something, or taken up again."""
    asks = any(says(message) for says in (asks_how_much, comes_back, wants_a_sum, wishes))
    return bool(decision.stated or decision.back_to or asks)


def _told_first(
    desk: Desk, decision: Decision, outcome: Outcome, without: LeftOut, message: Message, talk: Conversation
) -> Parts:
    """What stands before a result: what has to be heard first, whether it is what came out before, what is let be."""
    parts = [*_first(desk, decision, outcome, message, talk), *without.parts]
    if not (decision.anew or decision.back_to or without.parts):
        parts += than_before(message, decision.stated, outcome, talk, desk.registry, desk.library)
    return [*parts, *([say(talk.lang).NOT_KNOWN] if decision.gave_up else [])]


def _why(telling: Telling, lead: Parts, *, settled: bool, again: bool) -> Parts:
    """What a result rests on; not again, where nothing changed of a result that has its figures."""
    shown = any(isinstance(part, Value) for part in lead)
    return telling.why() if settled and not (again and shown) else []


def _one_of_several(decision: Decision, outcome: Outcome) -> bool:
    return decision.figure or isinstance(outcome.tool, ProcedureTool | TermsTool)


def _come_to(
    desk: Desk, decision: Decision, topic: Topic, message: Message, talk: Conversation
) -> tuple[Outcome, LeftOut]:
    """What a topic has come to, and what it leaves out."""
    wording = desk.registry.wording(topic.tool)
    topic = without_outdated(topic, talk.topic, wording, message)
    topic = with_figure(topic, message, wording, fresh=decision.fresh)
    over = cut_off(message, wording, topic, talk)
    topic = replace(topic.forget(over), refused=(*topic.refused, *over))
    topic = replace(topic, refused=spoken_of(message, desk.registry.tool(topic.tool).facts, wording, topic))
    outcome = compute(desk.registry, topic, talk, near(decision))
    refused = (one for one in decision.stated if outcome.refuses(one))
    again = (Stated(path, None, "") for path in outcome.topic.refused)
    outcome = asking(outcome, (*decision.doubted, *again, *refused))
    without = left_out(decision, outcome, message, talk)
    outcome = replace(outcome, topic=replace(outcome.topic, unplaced=without.amounts))
    if without.spoils and outcome.question is not None:
        outcome = replace(outcome, settled=None)  # a result that lacks an amount, or counts too many, would be wrong
    return outcome, without


def _withheld(
    desk: Desk, decision: Decision, outcome: Outcome, without: LeftOut, message: Message, talk: Conversation
) -> Reply:
    """What has to be told before a result can be, where nothing else is to be asked."""
    telling, first = Telling(desk.library, outcome), _first(desk, decision, outcome, message, talk)
    parts = [*first, *without.parts, *_heard(decision, outcome, telling, talk)]
    return desk.finished(parts, talk.about(outcome.topic), AnswerKind.QUESTION, telling.clauses(), outcome)


def _heard(decision: Decision, outcome: Outcome, telling: Telling, talk: Conversation) -> Parts:
    """What was understood, in the person's own words, without what the rules cannot take."""
    taken = [one for one in decision.stated if not outcome.refuses(one)]
    return counted(taken, talk.words, telling.pointed_to(taken))


def _first(desk: Desk, decision: Decision, outcome: Outcome, message: Message, talk: Conversation) -> Parts:
    """What has to be heard before a result: whose case it is, what was refused, whether it is what was claimed."""
    lead, actual = Telling(desk.library, outcome).answer(), outcome.topic.actual
    was = compute(desk.registry, actual, talk) if actual is not None else None
    claims = on_claims(decision.insisted or message, decision.stated, outcome, talk, lead, was)
    if decision.insisted:
        claims = [say(talk.lang).NO_ORDERS, "\n\n", *on_insisted(decision.insisted, outcome, talk)]
    if asks_if_final(message) and outcome.told["status"] == "computed":
        claims = [say(talk.lang).NOT_FINAL if outcome.question else say(talk.lang).FINAL, "\n\n"]
    claims = held_against(decision.held, outcome, talk) if decision.held else claims
    return [*_whose_case(decision, talk), *_refused(outcome, talk), *claims]


def _question(outcome: Outcome, decision: Decision, telling: Telling) -> tuple[Parts, Asked | None]:
    """What is left to ask, as it is told and as it is kept."""
    if outcome.question is None:
        return [], None
    item = outcome.envelope["missing"][outcome.question.place]
    parts = telling.question(outcome.question, _suggested(outcome, decision))
    return parts, Asked(outcome.question.fact, item["question"])


def _suggested(outcome: Outcome, decision: Decision) -> str:
    """The words of the person's that suggest an answer to what is asked."""
    asked = outcome.question.fact if outcome.question else ""
    return next((one.words for one in decision.doubted if one.path == asked), "")


def _whose_case(decision: Decision, talk: Conversation) -> Parts:
    """That another case begins, or that what holds of somebody else is not counted in this one."""
    anew = [say(talk.lang).ANOTHER_CASE] if decision.anew else []
    return [*anew, *([say(talk.lang).OF_OTHERS] if decision.of_others else [])]


def _aside(
    desk: Desk, decision: Decision, telling: Telling, lead: Parts, beside: list[Passage], talk: Conversation
) -> Reply:
    """What a digression asked, and the question that waited."""
    quotes = _quotes(desk, beside, [say(talk.lang).SAYS])
    first, second = (lead, quotes) if decision.stated or decision.figure else (quotes, lead)
    parts = [*first, *(_apart(second) if first else second), *telling.sources()]
    clauses = [*(passage.clause for passage in beside[:1]), *telling.parts()]
    return desk.with_thread(parts, talk, AnswerKind.ANSWER, clauses)


def _lead(decision: Decision, telling: Telling, message: Message, talk: Conversation, *, settled: bool) -> Parts:
    """The result, without its yes or no, where the contrary was asked."""
    lead = telling.answer()
    asked = next((said for said in (message.text, *reversed(talk.said)) if "?" in said), message.text)
    lead = without_yes_or_no(lead) if asks_the_other_way(asked) else lead
    if not (settled or decision.fresh or any(isinstance(part, Value) for part in lead)):
        lead = []
    notice: Parts = [say(talk.lang).IN_ITALIAN, "\n\n"] if say(talk.lang).IN_ITALIAN else []
    return [*notice, *lead]


def _quotes(desk: Desk, beside: list[Passage], said: Parts) -> Parts:
    """What the documents say beside it, and what stands before that."""
    if not beside:
        return []
    return [*said, *(part for passage in beside for part in quoted(desk.library, passage))]


def _apart(parts: Parts) -> Parts:
    return ["\n\n", *parts] if parts else []


def _refused(outcome: Outcome, talk: Conversation) -> Parts:
    """What the person said and the rules cannot take, and what stays as it was before."""
    if not outcome.refused:
        return []
    problems = [{"fatto": p.field, "problema": f"{p.problem}. {p.accepted}."} for p in outcome.refused]
    call = looked_up("fatti", {"problemi": problems})
    parts: Parts = []
    for n, (problem, refused) in enumerate(zip(problems, outcome.refused, strict=True)):
        parts += [say(talk.lang).NOT_TAKEN, Value(problem["problema"], call, f"/result/problemi/{n}/problema")]
        before = outcome.topic.words_for(refused.field)
        if before and stands_in(before, talk.words):
            parts += ["\n", say(talk.lang).KEPT_AS_IT_WAS, "«", Echo(before), "»."]
        parts.append("\n\n")
    return parts
