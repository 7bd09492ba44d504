"""An answer held against its receipt, and against the type that every answer is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import Any

from assistant.answer import Answer, AnswerKind, Call, Echo, MadeBy, Quote, Reference, Span, Value, Words
from assistant.errors import AnswerError
from assistant.phrases import verifying as it
from assistant.receipts import PARTS, Receipt, canonical, gist, is_gist, marked, taken_apart
from assistant.replay import Difference, Replay, leaves, told
from corpus.errors import UnknownClauseError
from corpus.library import Library

_SHOWN = 300
_MALFORMED = (ValueError, TypeError, LookupError, AttributeError)


def altered(answer: Mapping[str, Any], receipt: Receipt | None, replay: Replay) -> Iterator[Difference]:
    """Where an answer is not the one that its receipt was made for."""
    if receipt is None:
        return
    whole, marks = marked(answer)
    if whole == receipt.answer:
        return
    named = False
    for part in PARTS:
        given, found = taken_apart(receipt.marks.get(part, "")), taken_apart(marks[part])
        for n, (one, other) in enumerate(zip_longest(given, found)):
            if one != other:
                named = True
                yield from _altered_part(answer, receipt, replay, part, n)
    if not named:
        yield Difference("", it.ANOTHER_ANSWER)


def _altered_part(
    answer: Mapping[str, Any], receipt: Receipt, replay: Replay, part: str, n: int
) -> Iterator[Difference]:
    if not isinstance(answer.get(part), list):
        yield Difference(f"/{part}", it.PARTS[part].format(n=n + 1))
        return
    place = f"/{part}/{n}"
    within = list(_altered_call(answer[part], receipt, replay, n, place)) if part == "calls" else []
    yield from within or [Difference(place, it.PARTS[part].format(n=n + 1, shown=_shown(answer[part], n)))]


def _shown(items: list[Any], n: int) -> str:
    """A piece of an answer, by its words and its clause."""
    item = items[n] if n < len(items) and isinstance(items[n], dict) else {}
    told = [_clipped(item[name]) for name in ("text", "label", "clause", "id") if item.get(name)]
    return "; ".join(told).strip() or it.NOT_THERE


def _clipped(found: Any) -> str:
    text = str(found)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _altered_call(calls: list[Any], receipt: Receipt, replay: Replay, n: int, place: str) -> Iterator[Difference]:
    """Which leaf of a call was altered: one of those that the receipt keeps, or one that comes out otherwise today."""
    if n >= min(len(calls), len(receipt.calls)) or not is_gist(calls[n]):
        return
    try:
        kept = [*leaves(receipt.calls[n], gist(calls[n]), it.RECEIPT_AND_ANSWER, place)]
        again = None if kept else replay.again(receipt.calls[n])
        yield from kept
        if again is not None:
            yield from _told_otherwise(calls[n], again, place)
    except (*_MALFORMED, UnknownClauseError):
        return


def _told_otherwise(call: Mapping[str, Any], again: Mapping[str, Any], place: str) -> Iterator[Difference]:
    for path, text in _texts(again, ()):
        found: Any = call
        for key in path:
            found = found[key]
        if canonical(found) != canonical(text):
            where = place + "".join(f"/{key}" for key in path)
            yield Difference(where, it.TOLD_OTHERWISE.format(tool=call["tool"], old=told(found), new=told(text)))


def _texts(found: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Every leaf of an envelope with its path."""
    items = (
        found.items() if isinstance(found, Mapping) else enumerate(found) if isinstance(found, list | tuple) else None
    )
    if items is None:
        yield path, found
    else:
        for key, inner in items:
            yield from _texts(inner, (*path, key))


def written_otherwise(answer: Mapping[str, Any], library: Library) -> Iterator[Difference]:
    """Where an answer breaks the type that every answer is made of: spans true to their sources, the text their sum."""
    spans, calls = answer.get("spans"), answer.get("calls")
    if not isinstance(spans, list) or not isinstance(calls, list):
        yield Difference("", it.NOT_AN_ANSWER.format(what="mancano «spans» o «calls»"))
        return
    made = [Call(call) if isinstance(call, dict) else Call({}) for call in calls]
    true: list[Span] = []
    for n, raw in enumerate(spans):
        try:
            true.append(_span(raw, made, library))
        except UnknownClauseError as error:
            yield Difference(f"/spans/{n}", it.CLAUSE_GONE.format(id=error.asked))
        except _MALFORMED:
            yield Difference(f"/spans/{n}", _untrue(raw))
    if len(true) == len(spans):
        yield from _put_together(answer, tuple(true))


def _span(raw: Mapping[str, Any], calls: list[Call], library: Library) -> Span:
    text = raw["text"]
    if not isinstance(text, str):
        raise TypeError("a span's text is a text")
    match raw["type"]:
        case "words":
            return Words(text)
        case "value":
            return Value(text, calls[raw["call"]], raw["path"])
        case "quote":
            return Quote(text, library.clause(raw["clause"]))
        case "reference":
            return Reference(text, library.clause(raw["clause"]))
        case "echo":
            return Echo(text)
    raise ValueError("there is no other type of span")


def _untrue(raw: Any) -> str:
    if not isinstance(raw, dict) or raw.get("type") not in it.SPANS:
        return it.NOT_AN_ANSWER.format(what="un pezzo non ha un tipo che si conosce")
    shown = {"text": "", "path": "", "clause": "", **raw}
    shown["text"] = _clipped(shown["text"])
    return it.SPANS[raw["type"]].format(**{name: shown[name] for name in ("text", "path", "clause")})


def _put_together(answer: Mapping[str, Any], spans: tuple[Span, ...]) -> Iterator[Difference]:
    if "".join(span.text for span in spans) != answer.get("text"):
        yield Difference("/text", it.TEXT_NOT_SPANS)
    said = "\n".join(span.text for span in spans if isinstance(span, Echo))
    try:
        again = Answer(AnswerKind(answer["kind"]), spans, MadeBy("", ""), said=said).view()["citations"]
    except AnswerError:
        yield Difference("/spans", it.SEAMS)
        return
    except _MALFORMED:
        yield Difference("/kind", it.PARTS["kind"])
        return
    cited = answer.get("citations")
    for n, (one, other) in enumerate(zip_longest(again, cited if isinstance(cited, list) else [])):
        if one != other:
            yield Difference(f"/citations/{n}", it.CITATION.format(n=n + 1))
