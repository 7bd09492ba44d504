"""Reply to a message as was decided: the parts of the answer, and what the conversation becomes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.answer import AnswerKind, Call, Echo, Span, Value, Warn, joined
from assistant.conversation import Asked, Conversation, Topic
from assistant.phrases import it
from assistant.settings import Office
from assistant.steps.compute import Outcome, compute
from assistant.steps.decide import Decision, Does
from assistant.steps.elsewhere import elsewhere
from assistant.steps.quote import Passage, passages, quoted, standing
from assistant.steps.tell import Telling, counted
from assistant.understanding.cues import Cue, asks_validity, forced, wants_confirmation
from assistant.understanding.message import Message
from corpus.clauses import Clause
from corpus.library import Library
from corpus.search import Hit, Search
from rules_core.registry import Registry

Parts = list[Span | str]
_CLEARLY = 0.55
_QUOTED = 3
_FIXED = {
    Cue.HELLO: it.HELLO,
    Cue.THANKS: it.THANKS,
    Cue.RESTART: it.STARTED_AGAIN,
    Cue.ACT: it.CANNOT_ACT,
    Cue.CHEAT: it.NO_CHEATING,
    Cue.SECRET: it.NO_SECRETS,
    Cue.WHO: it.WHO_I_AM,
}
_REFUSED = {Cue.ACT: AnswerKind.OUT_OF_SCOPE, Cue.CHEAT: AnswerKind.REFUSAL, Cue.SECRET: AnswerKind.REFUSAL}


@dataclass(frozen=True, slots=True)
class Reply:
    """The parts of an answer, and the conversation after it."""

    kind: AnswerKind
    spans: tuple[Span, ...]
    talk: Conversation
    warnings: Sequence[Warn] = ()
    asks: Mapping[str, str] | None = None


class Replying:
    """Replies with the documents, the rules, and the office that people can turn to."""

    def __init__(self, library: Library, registry: Registry, search: Search, office: Office) -> None:
        self._library, self._registry, self._search, self._office = library, registry, search, office

    def reply(self, decision: Decision, message: Message, talk: Conversation) -> Reply:
        """The reply to a message."""
        if decision.does is Does.COMPUTE and decision.topic is not None:
            return self._computed(decision, decision.topic, message, talk)
        if decision.does is Does.AGAIN and decision.topic is not None:
            return self._asked_again([it.NOT_UNDERSTOOD], decision.topic, talk, AnswerKind.QUESTION)
        if decision.does is Does.CUE:
            return self._cue(decision, message, talk)
        if decision.does is Does.EMPTY:
            return self._finished([it.EMPTY], talk, AnswerKind.QUESTION)
        return self._looked_up(decision, message, talk)

    def _computed(self, decision: Decision, topic: Topic, message: Message, talk: Conversation) -> Reply:
        outcome = compute(self._registry, topic, talk)
        telling = Telling(self._library, outcome)
        if decision.fresh and self._is_about_another_part(decision, outcome, telling):
            return self._looked_up(replace(decision, topic=talk.topic), message, talk)
        parts: Parts = [*_refused(outcome), *([it.NOT_KNOWN] if decision.gave_up else [])]
        clauses = list(telling.parts())
        settled = outcome.told["status"] == "computed" or outcome.question is None
        lead = telling.answer()
        if not (settled or decision.fresh or any(isinstance(part, Value) for part in lead)):
            lead = []
        passages_ = self._beside(decision, message)
        beside: Parts = [it.SAYS] if passages_ else []
        for passage in passages_:
            beside += quoted(self._library, passage)
        clauses = [*(passage.clause for passage in passages_[:1]), *clauses]
        if decision.stated:
            parts += [*lead, *(telling.why() if settled else []), *(["\n\n", *beside] if beside else [])]
        else:
            parts += [*beside, *(["\n\n"] if beside and lead else []), *lead, *(telling.why() if settled else [])]
        if settled or decision.fresh:
            parts += telling.sources()
        parts += counted(list(decision.stated), talk.words)
        if outcome.told["status"] == "computed":
            parts += telling.then()
        question = outcome.question
        asked = asks = None
        if question is not None:
            parts += telling.question(question)
            item = outcome.envelope["missing"][question.place]
            asked = Asked(question.fact, item["question"])
            asks = {"tool": topic.tool, "fact": question.fact, "question": item["question"]}
        talk = replace(talk, topic=outcome.topic, asked=asked)
        kind = AnswerKind.ANSWER if outcome.told["status"] == "computed" or not question else AnswerKind.QUESTION
        return self._finished(parts, talk, kind, clauses, outcome, asks)

    def _is_about_another_part(self, decision: Decision, outcome: Outcome, telling: Telling) -> bool:
        """Whether the documents surely answer elsewhere than where a tool that was not clearly meant could."""
        if decision.nearness >= _CLEARLY or not outcome.envelope["missing"] or outcome.settled is not None:
            return False
        if not decision.hits or not decision.hits[0].answers:
            return False
        asked = {source for item in outcome.envelope["missing"] for source in item["sources"]}
        parts = {part.id for part in telling.parts()} | {self._part_of(source) for source in asked}
        return self._part_of(decision.hits[0].clause.id) not in parts

    def _part_of(self, clause_id: str) -> str:
        return self._library.part_of(self._library.clause(clause_id)).id

    def _beside(self, decision: Decision, message: Message) -> list[Passage]:
        """What to quote beside a result: what the documents say to the same question, more of it where nothing is known."""
        if not decision.fresh or not decision.hits or not decision.hits[0].answers:
            return []
        return passages(message.text, decision.hits[:1])[: 1 if decision.stated else None]

    def _looked_up(self, decision: Decision, message: Message, talk: Conversation) -> Reply:
        place = elsewhere(message)
        if place is not None or not decision.hits or not decision.hits[0].answers:
            parts: Parts = [it.NOT_MINE, place, it.WHAT_I_CAN] if place else [it.NOT_IN_THE_DOCUMENTS]
            return self._with_thread(parts, decision, talk, AnswerKind.OUT_OF_SCOPE, ())
        if asks_validity(message):
            return self._validity(decision, talk)
        found = passages(message.text, decision.hits)
        parts = [*_opening(message, found, sure=decision.hits[0].sure)]
        for n, passage in enumerate(found):
            parts += ["\n" if n else "", *quoted(self._library, passage)]
        return self._with_thread(parts, decision, talk, AnswerKind.ANSWER, [passage.clause for passage in found])

    def _validity(self, decision: Decision, talk: Conversation) -> Reply:
        """Whether an act still holds, and what it says of its own duration."""
        clause = decision.hits[0].clause
        hits = self._search.find(it.DURATION, 2, document=clause.act.id)
        found = passages(
            it.DURATION, [*decision.hits[:1], *(hit for hit in hits if hit.clause.id != clause.id)][:_QUOTED]
        )
        holds = standing(self._library, clause, talk.as_of)[1:] or [it.STILL_HOLDS]
        parts: Parts = [*holds, "\n\n", it.SAYS]
        for passage in found:
            parts += quoted(self._library, passage)
        talk = replace(talk, told=(*talk.told, clause.act.id))
        return self._with_thread(parts, decision, talk, AnswerKind.ANSWER, [passage.clause for passage in found])

    def _with_thread(
        self, parts: Parts, decision: Decision, talk: Conversation, kind: AnswerKind, clauses: Sequence[Clause]
    ) -> Reply:
        """A digression is answered, and the thread is taken up again."""
        if talk.asked is None or talk.topic is None:
            return self._finished(parts, talk, kind, clauses)
        del decision
        return self._asked_again([*parts, "\n\n", it.AGAIN], talk.topic, talk, kind, clauses)

    def _asked_again(
        self, parts: Parts, topic: Topic, talk: Conversation, kind: AnswerKind, clauses: Sequence[Clause] = ()
    ) -> Reply:
        outcome = compute(self._registry, topic, talk)
        asks = None
        if outcome.question is not None:
            parts = [*parts, *Telling(self._library, outcome).question(outcome.question)]
            item = outcome.envelope["missing"][outcome.question.place]
            asks = {"tool": topic.tool, "fact": outcome.question.fact, "question": item["question"]}
        return self._finished(parts, talk, kind, clauses, None, asks)

    def _cue(self, decision: Decision, message: Message, talk: Conversation) -> Reply:
        match decision.cue:
            case Cue.WHY | Cue.STEPS if talk.topic is not None:
                return self._explained(decision.cue, talk.topic, talk)
            case Cue.WHY:
                return self._finished([it.NOTHING_ASKED], talk, AnswerKind.ANSWER)
            case Cue.STEPS:
                return self._finished([it.NO_STEPS], talk, AnswerKind.ANSWER)
            case Cue.RESTART:
                return self._finished([it.STARTED_AGAIN], Conversation(talk.as_of, talk.said), AnswerKind.ANSWER)
            case Cue.WHO:
                return self._with_thread([it.WHO_I_AM], decision, replace(talk, told=()), AnswerKind.ANSWER, ())
            case Cue.CHEAT if controls := self._controls(decision):
                passage = passages(it.CONTROLS, controls[:1])[0]
                parts: Parts = [it.NO_CHEATING, "\n\n", it.SAYS, *quoted(self._library, passage)]
                return self._finished(parts, talk, AnswerKind.REFUSAL, [passage.clause])
        assert decision.cue is not None
        kind = _REFUSED.get(decision.cue, AnswerKind.ANSWER)
        return self._with_thread([_FIXED[decision.cue]], decision, talk, kind, ())

    def _controls(self, decision: Decision) -> Sequence[Hit]:
        """What the act that a message is about says of false statements."""
        act = decision.hits[0].clause.act.id if decision.hits else None
        found = self._search.find(it.CONTROLS, 1, document=act)
        return found if found and found[0].answers else ()

    def _explained(self, cue: Cue, topic: Topic, talk: Conversation) -> Reply:
        outcome = compute(self._registry, topic, talk)
        telling = Telling(self._library, outcome)
        if cue is Cue.STEPS:
            steps = telling.why(len(outcome.told["steps"]))
            return self._finished([it.ALL_STEPS, *steps] if steps else [it.NO_STEPS], talk, AnswerKind.ANSWER)
        if outcome.question is None:
            return self._finished([it.NOTHING_ASKED], talk, AnswerKind.ANSWER)
        return self._asked_again(telling.reason(outcome.question), topic, talk, AnswerKind.ANSWER)

    def _finished(
        self,
        parts: Parts,
        talk: Conversation,
        kind: AnswerKind,
        clauses: Sequence[Clause] = (),
        outcome: Outcome | None = None,
        asks: Mapping[str, str] | None = None,
    ) -> Reply:
        """The parts with what is told once: whether the act still holds, and who is speaking."""
        told = list(talk.told)
        for clause in clauses[:1]:
            if clause.act.id not in told:
                parts = [*parts, "\n", *standing(self._library, clause, talk.as_of)]
                told.append(clause.act.id)
        if "assistente" not in told:
            parts = [*parts, "\n\n", it.FIRST_CONTACT, *_contact(self._office)]
            told.append("assistente")
        cited = tuple(clause.id for clause in clauses) or talk.cited
        warnings = [*self._warnings(clauses), *_notes(outcome)]
        spans = joined([part for part in parts if not isinstance(part, str) or part])
        return Reply(kind, spans, replace(talk, told=tuple(told), cited=cited), warnings, asks)

    def _warnings(self, clauses: Sequence[Clause]) -> list[Warn]:
        odd = {o.code: o for clause in clauses for o in self._library.oddities_of(clause)}
        return [Warn(o.code, o.text, o.clauses) for o in odd.values()]


def _notes(outcome: Outcome | None) -> list[Warn]:
    if outcome is None:
        return []
    found = outcome.told["warnings"]
    if outcome.told["status"] != "computed":  # readings that a result may come to rest on are told with the result
        found = [note for note in found if note["code"] not in outcome.tool.act.decisions]
    return [Warn(note["code"], note["text"], tuple(note["sources"])) for note in found]


def _opening(message: Message, found: Sequence[Passage], *, sure: bool) -> Parts:
    """How a quotation is opened: a claim whose numbers are not in the text is not confirmed."""
    words = " ".join(quote for passage in found for quote in passage.quotes)
    if wants_confirmation(message) or forced(message):
        foreign = [m for m in message.quantities if m.words not in words and not _holds(words, m)]
        if foreign:
            return [it.NOT_AS_SAID, "«", Echo(foreign[0].words), "»", it.IT_SAYS]
    return [it.SAYS if sure else it.NEAREST]


def _holds(words: str, mention: object) -> bool:
    """Whether the numbers of a quantity stand in some words."""
    value = getattr(mention, "value", None)
    digits = f"{value:f}".rstrip("0").rstrip(".") if hasattr(value, "as_tuple") else ""
    return bool(digits) and digits in words.replace(".", "").replace(",", ".")


def _refused(outcome: Outcome) -> Parts:
    """What the person said and the rules cannot take."""
    if not outcome.refused:
        return []
    problems = [{"fatto": p.field, "problema": f"{p.problem}. {p.accepted}."} for p in outcome.refused]
    call = Call(
        {
            "tool": "fatti",
            "status": "computed",
            "result": {"problemi": problems},
            "missing": [],
            "steps": [],
            "sources": [],
            "warnings": [],
            "receipt": None,
        }
    )
    parts: Parts = []
    for n, problem in enumerate(problems):
        parts += [it.NOT_TAKEN, Value(problem["problema"], call, f"/result/problemi/{n}/problema"), "\n\n"]
    return parts


def _contact(office: Office) -> Parts:
    """Who can be reached, as the operator configured it."""
    result = {"ufficio": office.name, "contatti": office.contacts}
    call = Call(
        {
            "tool": "ufficio",
            "status": "computed",
            "result": result,
            "missing": [],
            "steps": [],
            "sources": [],
            "warnings": [],
            "receipt": None,
        }
    )
    parts: Parts = [Value(office.name, call, "/result/ufficio")]
    return [*parts, ", ", Value(office.contacts, call, "/result/contatti"), "."] if office.contacts else [*parts, "."]


__all__ = ["Hit", "Reply", "Replying"]
