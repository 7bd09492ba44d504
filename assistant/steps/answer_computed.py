"""Answer with a computation: what came out, why, what the documents say beside it, the question that is left."""

from __future__ import annotations

from dataclasses import replace

from assistant.answer import AnswerKind, Value
from assistant.conversation import Asked, Conversation, Topic
from assistant.phrases.spoken import say
from assistant.steps.compute import Outcome, asking, compute
from assistant.steps.decision import Decision
from assistant.steps.finish import Desk, Reply, asked_of
from assistant.steps.quote import Passage, passages, quoted
from assistant.steps.tell import Parts, Telling, counted, not_counted
from assistant.steps.validity import looked_up
from assistant.understanding.cues import wants_a_sum, wants_confirmation
from assistant.understanding.message import Message
from assistant.understanding.rest import lists
from corpus.clauses import Clause
from corpus.searched import part_of
from rules_core.facts import Fact, Role
from rules_core.records import fact_at
from rules_core.terms import TermsTool

_CLEARLY, _NEARER, _AS_GOOD, _TELLS_MUCH = 0.55, 0.13, 0.95, 3
_FITS, _FITS_WHOLLY, _FAR_FROM_IT = 0.8, 0.95, 0.52
_A_CLAIM, _NEARER_CLAIM = 2, 0.08  # facts; how much nearer a clause has to be to what is claimed
_A_CASE = 5  # facts: who states so many claims nothing of the documents, even if the last word is "quindi?"


def answer_computed(desk: Desk, decision: Decision, topic: Topic, message: Message, talk: Conversation) -> Reply | None:
    """The answer of a topic's tool; None where the documents surely answer elsewhere."""
    outcome = asking(compute(desk.registry, topic, talk, _near(decision)), decision.doubted)
    telling = Telling(desk.library, outcome, message.text if decision.figure else "")
    if decision.fresh and _is_about_another_part(desk, decision, outcome, telling, message):
        return None
    decision = _in_the_act_of(desk, decision, outcome, message)
    beside = _beside(desk, decision, outcome, _parts(desk, outcome, telling), message)
    settled = outcome.told["status"] == "computed" or outcome.question is None
    parts = [*_whose_case(decision, talk), *_refused(outcome, talk.lang)]
    parts += [say(talk.lang).NOT_KNOWN] if decision.gave_up else []
    parts += _body(desk, decision, telling, beside, talk.lang, settled=settled)
    if settled or decision.fresh:
        parts += telling.sources()
    parts += counted(list(decision.stated), talk.words)
    if next(lists(outcome.tool.facts, outcome.wording.said), None) is not None:
        parts += not_counted(message, decision.stated, talk.words)
    if outcome.told["status"] == "computed":
        parts += telling.then()
    asked = None
    if outcome.question is not None:
        parts += telling.question(outcome.question, _suggested(outcome, decision))
        item = outcome.envelope["missing"][outcome.question.place]
        asked = Asked(outcome.question.fact, item["question"])
    if decision.digression and talk.topic is not None:
        return _aside(desk, decision, telling, beside, talk, settled=settled)
    clauses = [*(passage.clause for passage in beside[:1]), *telling.clauses()]
    kind = AnswerKind.ANSWER if settled or (beside and not decision.stated) else AnswerKind.QUESTION
    return desk.finished(
        parts, replace(talk.about(outcome.topic), asked=asked), kind, clauses, outcome, asked_of(outcome)
    )


def _suggested(outcome: Outcome, decision: Decision) -> str:
    """The words of the person's that suggest an answer to what is asked."""
    asked = outcome.question.fact if outcome.question else ""
    return next((one.words for one in decision.doubted if one.path == asked), "")


def _in_the_act_of(desk: Desk, decision: Decision, outcome: Outcome, message: Message) -> Decision:
    """What was decided, with what the act of the tool says, where search found another act's."""
    act = outcome.tool.act.name
    if not decision.hits or decision.hits[0].clause.act.name == act or not decision.fresh:
        return decision
    return replace(decision, hits=tuple(desk.search.find(message.text, document=act)))


def _whose_case(decision: Decision, talk: Conversation) -> Parts:
    """That another case begins, or that what holds of somebody else is not counted in this one."""
    anew = [say(talk.lang).ANOTHER_CASE] if decision.anew else []
    return [*anew, *([say(talk.lang).OF_OTHERS] if decision.of_others else [])]


def _aside(
    desk: Desk, decision: Decision, telling: Telling, beside: list[Passage], talk: Conversation, *, settled: bool
) -> Reply:
    """What a digression asked, and the question that waited."""
    parts = [*_body(desk, decision, telling, beside, talk.lang, settled=settled), *telling.sources()]
    clauses = [*(passage.clause for passage in beside[:1]), *telling.parts()]
    return desk.with_thread(parts, talk, AnswerKind.ANSWER, clauses)


def _body(
    desk: Desk, decision: Decision, telling: Telling, beside: list[Passage], lang: str, *, settled: bool
) -> Parts:
    """The result and the quotation: the result first, if the message stated facts for it."""
    lead = telling.answer()
    if not (settled or decision.fresh or any(isinstance(part, Value) for part in lead)):
        lead = []
    notice: Parts = [say(lang).IN_ITALIAN, "\n\n"] if say(lang).IN_ITALIAN else []
    told: Parts = [*notice, *lead, *(telling.why() if settled else [])]
    quotes: Parts = (
        [say(lang).SAYS, *(part for passage in beside for part in quoted(desk.library, passage))] if beside else []
    )
    first, second = (told, quotes) if decision.stated or decision.figure else (quotes, told)
    return [*first, *(["\n\n"] if first and second else []), *second]


def _is_about_another_part(
    desk: Desk, decision: Decision, outcome: Outcome, telling: Telling, message: Message
) -> bool:
    """Whether the documents answer elsewhere than where a tool that was not clearly meant could."""
    if not decision.hits or not decision.hits[0].answers:
        return False
    told = len({one.words for one in decision.stated})
    claimed = _leaves_open(decision, outcome, message) or _claims_it(decision)
    if told < _A_CASE and wants_confirmation(message) and claimed:
        return True
    if part_of(decision.hits[0].clause) in _parts(desk, outcome, telling):
        return False
    if not decision.called and _much_nearer(decision, message):
        return True
    if not isinstance(outcome.tool, TermsTool) and _fits_better(decision, message):
        return True
    unclear = not decision.wished and decision.nearness < _CLEARLY and told < _TELLS_MUCH
    return unclear and bool(outcome.envelope["missing"]) and outcome.settled is None


def _leaves_open(decision: Decision, outcome: Outcome, message: Message) -> bool:
    """Whether what a message claims is surely in the documents, and the tool neither takes it nor settles it.

    What somebody presses for is held against them in any case.
    """
    open_ = outcome.told["status"] != "computed" and outcome.settled is None
    if message.claims:
        return open_
    return decision.hits[0].sure and open_ and (bool(outcome.refused) or decision.nearness < decision.hits[0].nearness)


def _claims_it(decision: Decision) -> bool:
    """Whether a claim that tells of no case is nearer to what the documents say than to the tool."""
    best, words = decision.hits[0], {one.words for one in decision.stated}
    return best.sure and len(words) <= _A_CLAIM and best.nearness - decision.nearness >= _NEARER_CLAIM


def _much_nearer(decision: Decision, message: Message) -> bool:
    """Whether a message that states next to nothing is much nearer to what the documents say than to the tool."""
    best, words = decision.hits[0], [one.words for one in decision.stated]
    measured = any(mention.words in said for mention in message.quantities for said in words)
    return best.sure and len(words) <= 1 and not measured and best.nearness - decision.nearness >= _NEARER


def _fits_better(decision: Decision, message: Message) -> bool:
    """Whether a message that asks for no sum and measures nothing fits a clause in nearly every way."""
    best, words = decision.hits[0], {one.words for one in decision.stated}
    measured = any(mention.words in said for mention in message.quantities for said in words)
    if wants_a_sum(message) or measured or len(words) > 1 or decision.nearness >= _FAR_FROM_IT:
        return False
    if words and decision.called:
        return False
    return best.score >= (_FITS_WHOLLY if words else _FITS)


def _near(decision: Decision) -> tuple[Clause, ...]:
    """The clauses nearest to a message that asks and states nothing."""
    if not decision.fresh or decision.stated or not decision.hits or not decision.hits[0].answers:
        return ()
    return (decision.hits[0].clause, *decision.hits[0].also)


def _parts(desk: Desk, outcome: Outcome, telling: Telling) -> set[str]:
    """The parts of the acts, in whatever version, that a result rests on, or that need a fact which is missing."""
    asked = {source for item in outcome.envelope["missing"] for source in item["sources"]}
    return {part_of(clause) for clause in (*telling.parts(), *map(desk.library.clause, asked))}


def _beside(desk: Desk, decision: Decision, outcome: Outcome, parts: set[str], message: Message) -> list[Passage]:
    """What the documents say to the same question as a tool; where facts were stated, only what bears on the result.

    A selector is no such fact: it says what is asked about, not how things are.
    """
    if not decision.hits or not decision.hits[0].answers:
        return []
    facts = outcome.tool.facts
    settling = any(not _selects(fact_at(facts, one.path)) for one in decision.stated)
    sure = decision.hits[0].sure and not settling
    if not sure and part_of(decision.hits[0].clause) not in parts:
        return []
    best, *others = decision.hits
    hits = [best, *(hit for hit in others[:1] if hit.score >= _AS_GOOD * best.score)]
    return passages(desk.library, message.text, hits, desk.search.embedder)[: 1 if decision.stated else None]


def _selects(fact: object) -> bool:
    return isinstance(fact, Fact) and fact.role is Role.SELECTOR


def _refused(outcome: Outcome, lang: str) -> Parts:
    """What the person said and the rules cannot take."""
    if not outcome.refused:
        return []
    problems = [{"fatto": p.field, "problema": f"{p.problem}. {p.accepted}."} for p in outcome.refused]
    call = looked_up("fatti", {"problemi": problems})
    parts: Parts = []
    for n, problem in enumerate(problems):
        parts += [say(lang).NOT_TAKEN, Value(problem["problema"], call, f"/result/problemi/{n}/problema"), "\n\n"]
    return parts
