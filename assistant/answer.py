"""The answer as a type: a list of spans, each true to its source or impossible to make.

Only four kinds of span may hold a numeral, and each carries where it comes from: a *value* its call and path,
a *quote* and a *reference* their clause, an *echo* the person's own words. *Words* hold none. Whoever writes an
answer, a template or a model, writes it in these spans; there is no other way to one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from assistant.agreement import agrees, leaf_at
from assistant.errors import AnswerError
from assistant.expressions import expression
from assistant.numerals import numeral
from assistant.seams import check_seams
from corpus.clauses import Clause

_TOKEN = expression(r"\d+(?:[.,/]\d+)*\w*|\w+")


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip()


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(_flat(text).lower())


def stands_in(part: str, whole: str) -> bool:
    """Whether the words of a part stand in a whole, uncut and in order."""
    words = _tokens(part)
    return bool(words) and f" {' '.join(words)} " in f" {' '.join(_tokens(whole))} "


@dataclass(frozen=True, slots=True)
class Call:
    """A computation or a look-up whose results an answer may show: a tool's envelope."""

    envelope: Mapping[str, Any]

    def __post_init__(self) -> None:
        object.__setattr__(self, "envelope", copied(self.envelope))


@dataclass(frozen=True, slots=True)
class Words:
    """Plain words: no numeral, in digits or in words."""

    text: str

    def __post_init__(self) -> None:
        if found := numeral(self.text):
            raise AnswerError(f"the words {self.text!r} hold the numeral {found!r}, which no source stands behind")


@dataclass(frozen=True, slots=True)
class Value:
    """A leaf of a call, written the Italian way."""

    text: str
    call: Call
    path: str

    def __post_init__(self) -> None:
        leaf = leaf_at(self.call.envelope, self.path)
        if not agrees(self.text, leaf):
            raise AnswerError(f"the value {self.text!r} does not say {leaf!r}, which stands at {self.path}")


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a clause, verbatim."""

    text: str
    clause: Clause

    def __post_init__(self) -> None:
        if _flat(self.text) not in _flat(self.clause.text) or not stands_in(self.text, self.clause.text):
            raise AnswerError(f"{self.text!r} is not verbatim in {self.clause.id}")


@dataclass(frozen=True, slots=True)
class Reference:
    """The label of a clause, or of its document, or part of it."""

    text: str
    clause: Clause

    def __post_init__(self) -> None:
        if not (stands_in(self.text, self.clause.label) or stands_in(self.text, self.clause.act.title)):
            raise AnswerError(f"{self.text!r} is no part of {self.clause.label!r} or of {self.clause.act.title!r}")


@dataclass(frozen=True, slots=True)
class Echo:
    """The person's own words of this conversation; the answer knows what was said, and checks."""

    text: str


Span = Words | Value | Quote | Reference | Echo


class AnswerKind(StrEnum):
    """What an answer does."""

    ANSWER = "answer"
    QUESTION = "question"
    OUT_OF_SCOPE = "out_of_scope"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True)
class Warn:
    """Something to know beside the answer: an oddity of the source, a reading, a validity."""

    code: str
    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MadeBy:
    """What an answer was made with: hashes of rules and corpus, and the model if there was one."""

    rules: str
    corpus: str
    model: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What Sportello says, and everything it stands on."""

    kind: AnswerKind
    spans: tuple[Span, ...]
    made_by: MadeBy
    warnings: tuple[Warn, ...] = ()
    lang: str = "it"
    asks: Mapping[str, str] | None = None
    receipt: str | None = None
    said: str = ""
    calls: tuple[Call, ...] = field(init=False)

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise AnswerError("an answer says something")
        for span in self.spans:
            if isinstance(span, Echo) and not stands_in(span.text, self.said):
                raise AnswerError(f"nobody said {span.text!r}")
        check_seams(self.spans)
        calls = {id(span.call): span.call for span in self.spans if isinstance(span, Value)}
        object.__setattr__(self, "calls", tuple(calls.values()))

    @property
    def text(self) -> str:
        """What a person reads: exactly the spans' texts joined."""
        return "".join(span.text for span in self.spans)

    @property
    def cited(self) -> tuple[tuple[Clause, str], ...]:
        """The clauses that the answer rests on, each with the words quoted from it, if any."""
        found: dict[str, tuple[Clause, str]] = {}
        for span in self.spans:
            if isinstance(span, Quote | Reference):
                clause, quoted = found.get(span.clause.id, (span.clause, ""))
                found[clause.id] = (clause, quoted or (span.text if isinstance(span, Quote) else ""))
        return tuple(found.values())

    def with_receipt(self, receipt: str) -> Answer:
        """The same answer with its receipt: what was checked once is not checked again."""
        other = copy(self)
        object.__setattr__(other, "receipt", receipt)
        return other

    def as_json(self) -> dict[str, Any]:
        """The answer as everyone else receives it."""
        return dict(copied(self.view()))

    def view(self) -> dict[str, Any]:
        """The answer as everyone else receives it, to be read only: its calls are the answer's own."""
        return {
            "kind": self.kind.value,
            "lang": self.lang,
            "text": self.text,
            "spans": [self._span(span) for span in self.spans],
            "citations": [_citation(clause, quoted) for clause, quoted in self.cited],
            "calls": [call.envelope for call in self.calls],
            "asks": dict(self.asks) if self.asks else None,
            "made_by": {"rules": self.made_by.rules, "corpus": self.made_by.corpus, "model": self.made_by.model},
            "warnings": [{"code": w.code, "text": w.text, "sources": list(w.sources)} for w in self.warnings],
            "receipt": self.receipt,
        }

    def _span(self, span: Span) -> dict[str, Any]:
        match span:
            case Words() | Echo():
                return {"type": type(span).__name__.lower(), "text": span.text}
            case Value():
                place = next(n for n, call in enumerate(self.calls) if call is span.call)
                return {"type": "value", "text": span.text, "call": place, "path": span.path}
            case Quote() | Reference():
                return {"type": type(span).__name__.lower(), "text": span.text, "clause": span.clause.id}


def _citation(clause: Clause, quoted: str) -> dict[str, str]:
    return {
        "id": clause.id,
        "document": clause.act.title,
        "label": clause.label,
        "quote": quoted,
        "url": f"/documenti/{clause.act.id}#{clause.locator}",
    }


def joined(parts: Iterable[Span | str]) -> tuple[Span, ...]:
    """Spans from spans and plain strings, the strings as words."""
    return tuple(Words(part) if isinstance(part, str) else part for part in parts)


def copied(value: Any) -> Any:
    """What JSON can hold, copied: nobody's changes reach the other's."""
    if value is None or isinstance(value, str | int):  # nearly everything, and cheaper to tell than a mapping
        return value
    if isinstance(value, Mapping):
        return {key: copied(inner) for key, inner in value.items()}
    return [copied(inner) for inner in value] if isinstance(value, list | tuple) else value
