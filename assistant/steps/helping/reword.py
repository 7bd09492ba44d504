"""Words that somebody else puts between the parts of an answer: they may greet and lead on, and say nothing.

What an answer says stands in its parts, whose words come from the acts. Between them only words of a small stock may
stand, those of courtesy and of leading from one thing to the next, beside those that the person used and those that
name the subject; none that states, denies, allows or asks. A lie needs a verb, a no or a number: there is none here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path

from assistant.answer import AnswerKind, Echo, Quote, Reference, Span, Value, Words
from assistant.errors import AnswerError
from assistant.expressions import expression
from assistant.helper import Draft, Helper
from assistant.numerals import numeral
from assistant.seams import check_seams
from assistant.steps.answers.finish import Reply
from assistant.understanding.message import Message

_LONGEST = 220
_WRITTEN = expression(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[\s.,;:!…–-]+|['’]", re.UNICODE)
_WORD = expression(r"[^\W\d_]+")
_STOCK = Path(__file__).parent / "words_between.txt"
_SHOWN = {Value: "<valore>", Quote: "<citazione>", Reference: "<riferimento>", Echo: "<parole della persona>"}


def reworded(reply: Reply, message: Message, subject: str, helper: Helper) -> Reply:
    """The answer with what a helper puts between its parts; as it was, where none of that can be used."""
    if reply.kind not in {AnswerKind.ANSWER, AnswerKind.QUESTION} or reply.talk.lang != "it":
        return reply
    parts = parts_of(reply.spans)
    draft = Draft(message.text, subject, [shown(part) for part in parts])
    words = helper.word(draft)
    if words is None or len(words) != len(parts) or any(amiss(one, draft) for one in words):
        return reply
    with suppress(AnswerError):
        spans = between(parts, words)
        check_seams(spans)
        return replace(reply, spans=spans) if any(words) else reply
    return reply


def parts_of(spans: Sequence[Span]) -> list[list[Span]]:
    """The parts of an answer: its paragraphs."""
    parts: list[list[Span]] = [[]]
    for span in spans:
        if not isinstance(span, Words) or "\n\n" not in span.text:
            parts[-1].append(span)
            continue
        first, *rest = span.text.split("\n\n")
        parts[-1] += [Words(first)] if first else []
        parts += [[Words(text)] if text else [] for text in rest]
    return [part for part in parts if part]


def shown(part: Sequence[Span]) -> str:
    """A part as a helper sees it: its own words, with only the names of what stands between them."""
    return "".join(span.text if isinstance(span, Words) else _SHOWN[type(span)] for span in part)


def between(parts: Sequence[Sequence[Span]], words: Sequence[str]) -> tuple[Span, ...]:
    """The parts, each after its words."""
    spans: list[Span] = []
    for n, (part, before) in enumerate(zip(parts, words, strict=True)):
        lead = ("\n\n" if n else "") + (f"{before} " if before else "")
        spans += [Words(lead), *part] if lead else part
    return tuple(_together(spans))


def _together(spans: Sequence[Span]) -> list[Span]:
    """Words beside words as one."""
    found: list[Span] = []
    for span in spans:
        if found and isinstance(span, Words) and isinstance(found[-1], Words):
            found[-1] = Words(f"{found[-1].text}{span.text}")
        else:
            found.append(span)
    return found


def amiss(words: str, draft: Draft) -> str | None:
    """Why some words may not stand between the parts of an answer."""
    if not words.strip():
        return None
    if len(words) > _LONGEST:
        return "there are too many words before a part"
    if found := numeral(words):
        return f"{found!r} is a number"
    if _WRITTEN.sub("", words):
        return f"{_WRITTEN.sub('', words)[:20]!r} may not stand there"
    usable = stock() | (_plain(draft.text) | _plain(draft.subject)) - never()
    strange = [word for word in _WORD.findall(words) if _flat(word) not in usable]
    return f"these words may say something: {', '.join(dict.fromkeys(strange))}" if strange else None


@cache
def stock() -> frozenset[str]:
    """The words that may always stand there."""
    return _listed("+")


@cache
def never() -> frozenset[str]:
    """The words that may not, even where the person used them: they would state what was asked."""
    return _listed("-")


def _listed(sign: str) -> frozenset[str]:
    lines = (line[1:] for line in _STOCK.read_text(encoding="utf-8").splitlines() if line.startswith(sign))
    return frozenset(_flat(word) for line in lines for word in line.split())


def _plain(text: str) -> frozenset[str]:
    return frozenset(_flat(word) for word in _WORD.findall(text))


def _flat(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
