"""Finish an answer: what is told once, the thread that is taken up again, what the conversation has become."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from assistant.answer import AnswerKind, Call, Echo, Span, Value, Warn, joined, stands_in
from assistant.conversation import Asked, Conversation, Topic
from assistant.expressions import expression
from assistant.phrases.spoken import say
from assistant.settings import Office
from assistant.steps.computing.compute import Outcome, asking, compute
from assistant.steps.computing.tell import Parts, Telling
from assistant.steps.documents.quote import standing
from assistant.steps.documents.validity import looked_up
from assistant.understanding.stated import Stated
from corpus.clauses import Clause
from corpus.library import Library
from corpus.search import Search
from rules_core.registry import Registry

_INTRODUCED = "assistente"
_CUT = "…"
_LOOSE, _MUCH = expression(r"[ ]+\n"), expression(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Reply:
    """The parts of an answer, and the conversation after it."""

    kind: AnswerKind
    spans: tuple[Span, ...]
    talk: Conversation
    warnings: Sequence[Warn] = ()
    asks: Mapping[str, str] | None = None


@dataclass(frozen=True)
class Desk:
    """What an answer is made with: the documents, the rules, the search, the office that people can turn to."""

    library: Library
    registry: Registry
    search: Search
    office: Office

    def finished(
        self,
        parts: Parts,
        talk: Conversation,
        kind: AnswerKind,
        clauses: Sequence[Clause] = (),
        outcome: Outcome | None = None,
        asks: Mapping[str, str] | None = None,
    ) -> Reply:
        """The answer with what is told once: whether the act still holds, and who is speaking."""
        told = list(talk.told)
        for clause in clauses[:1]:
            if clause.act.id not in told:
                parts = [*parts, "\n", *standing(self.library, clause, talk)]
                told.append(clause.act.id)
        if _INTRODUCED not in told:
            parts = [*parts, "\n\n", say(talk.lang).FIRST_CONTACT, *_contact(self.office)]
            told.append(_INTRODUCED)
        cited = tuple(clause.id for clause in clauses) or talk.cited
        warnings = [*self._oddities(clauses), *_notes(outcome)]
        spans = joined(_laid_out(_in_their_words(parts, talk.words)))
        return Reply(kind, spans, replace(talk, told=tuple(told), cited=cited), warnings, asks)

    def with_thread(self, parts: Parts, talk: Conversation, kind: AnswerKind, clauses: Sequence[Clause] = ()) -> Reply:
        """A digression is answered, and the thread is taken up again."""
        if talk.asked is None or talk.topic is None:
            return self.finished(parts, talk, kind, clauses)
        return self.asked_again([*parts, "\n\n", say(talk.lang).AGAIN], talk.topic, talk, kind, clauses)

    def asked_again(
        self, parts: Parts, topic: Topic, talk: Conversation, kind: AnswerKind, clauses: Sequence[Clause] = ()
    ) -> Reply:
        """The question that waits, asked again."""
        waits = talk.asked
        outcome = compute(self.registry, topic, talk)
        outcome = asking(outcome, [Stated(waits.fact, None, "")]) if waits else outcome
        asks = None
        if outcome.question is not None:
            parts = [*parts, *Telling(self.library, outcome).question(outcome.question)]
            asks = asked_of(outcome)
            again = waits is not None and waits.again and waits.fact == outcome.question.fact
            talk = replace(talk, asked=Asked(outcome.question.fact, asks["question"], again)) if asks else talk
        return self.finished(parts, talk, kind, clauses, None, asks)

    def begun(
        self, parts: Parts, topic: Topic, talk: Conversation, kind: AnswerKind, clauses: Sequence[Clause]
    ) -> Reply:
        """An answer with which a tool's questions begin."""
        return self.asked_again(parts, topic, talk.about(topic), kind, clauses)

    def part_of(self, clause_id: str) -> str:
        """The id of the part that a clause lies in."""
        return self.library.part_of(self.library.clause(clause_id)).id

    def _oddities(self, clauses: Sequence[Clause]) -> list[Warn]:
        odd = {o.code: o for clause in clauses for o in self.library.oddities_of(clause)}
        return [Warn(o.code, o.text, o.clauses) for o in odd.values()]


def asked_of(outcome: Outcome) -> dict[str, str] | None:
    """What an outcome asks next, as others receive it."""
    question = outcome.question
    if question is None:
        return None
    item = outcome.envelope["missing"][question.place]
    return {"tool": outcome.topic.tool, "fact": question.fact, "question": item["question"]}


def _notes(outcome: Outcome | None) -> list[Warn]:
    if outcome is None:
        return []
    found = outcome.told["warnings"]
    if outcome.told["status"] != "computed":  # readings that a result may come to rest on are told with the result
        found = [note for note in found if note["code"] not in outcome.tool.act.decisions]
    return [Warn(note["code"], note["text"], tuple(note["sources"])) for note in found]


def _in_their_words(parts: Parts, said: str) -> Parts:
    """The parts with dots for an echo of what was never said: a label that was cut badly spoils no answer."""
    return [_CUT if isinstance(part, Echo) and not stands_in(part.text, said) else part for part in parts]


def _laid_out(parts: Parts) -> Iterator[Span | str]:
    """The parts without what layout leaves: no break before the first word, no more than one empty line."""
    begun = False
    for plain, run in groupby(parts, lambda part: isinstance(part, str)):
        if not plain:
            yield from run
        elif words := _MUCH.sub("\n\n", _LOOSE.sub("\n", "".join(map(str, run)))):
            words = words if begun else words.lstrip()
            yield from [words] if words else []
        begun = True


def _contact(office: Office) -> Parts:
    """Who can be reached, as the operator configured it."""
    call = looked_up("ufficio", {"ufficio": office.name, "contatti": office.contacts})
    parts: Parts = [Value(office.name, call, "/result/ufficio")]
    return [*parts, ", ", Value(office.contacts, call, "/result/contatti"), "."] if office.contacts else [*parts, "."]


__all__ = ["Call", "Desk", "Reply", "asked_of"]
