"""Translate: beside what stands in Italian, what a helper makes of it in the person's language, marked as such.

The Italian stays, quotations above all. A helper sees the words of a part; its values, references and numbers are
marks, which keep their sources when they are put back. A translation is shown only if it has every mark once, no digit
of its own, and the same numbers in words; where one cannot be checked, there is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from assistant.answer import Echo, Quote, Reference, Span, Value, Words
from assistant.errors import AnswerError
from assistant.expressions import expression
from assistant.helper import Helper
from assistant.numerals import numeral
from assistant.phrases.spoken import SPOKEN, say
from assistant.seams import check_seams
from assistant.steps.answers.finish import Reply
from assistant.steps.helping.number_words import in_words
from assistant.steps.helping.reword import between, parts_of

_DIGITS = expression(r"\d+(?:[.,/:]\d+)*")
_MARK = expression(r"⟨(\d+)⟩")
_SHORT, _LONGEST = 4, 1500


def translated(reply: Reply, helper: Helper) -> Reply:
    """The answer with translations after its parts; as it was, where none of them can be shown."""
    lang = reply.talk.lang
    if lang not in SPOKEN:
        return reply
    parts = parts_of(reply.spans)
    sources = {n: source for n, part in enumerate(parts) if (source := Source.of(part)) is not None}
    found = helper.translate(lang, {n: source.text for n, source in sources.items()}) if sources else {}
    with suppress(AnswerError):
        told = [list(part) for part in parts]
        for n, text in found.items():
            if n in sources and sources[n].checks(text, lang):
                told[n] += [Words(f"\n{say(lang).TRANSLATED}"), *sources[n].filled(text)]
        spans = between(told, [""] * len(told))
        check_seams(spans)
        return replace(reply, spans=spans) if told != parts else reply
    return reply


@dataclass(frozen=True, slots=True)
class Source:
    """A part of an answer to be translated: its words, with marks for what only its sources may say."""

    text: str
    marks: tuple[Span, ...]

    @classmethod
    def of(cls, part: Sequence[Span]) -> Source | None:
        """The source for a part; None where a number in it cannot be kept apart, or nothing is to be translated."""
        text, marks = "", list[Span]()
        for span in part:
            if isinstance(span, Quote):
                try:
                    text, marks = _quoted(span, text, marks)
                except AnswerError:  # a number that is part of a longer one, as in "B1.1"
                    return None
            elif isinstance(span, Words) or (isinstance(span, Value) and _is_sentence(span)):
                text += span.text
            elif isinstance(span, Value | Reference | Echo):
                text, marks = f"{text}⟨{len(marks) + 1}⟩", [*marks, span]
        digits = _DIGITS.search(_MARK.sub("", text))
        wordy = re.search(r"[^\W\d_]{3}", _MARK.sub("", text))
        return cls(text, tuple(marks)) if wordy and not digits and len(text) <= _LONGEST else None

    def checks(self, text: str, lang: str) -> bool:
        """Whether a translation has each mark once, and no numbers but those of the original."""
        every = sorted(str(n) for n in range(1, len(self.marks) + 1))
        rest = _MARK.sub(" ", text)
        own = any(character.isnumeric() or character in "⟨⟩" for character in rest)
        if sorted(_MARK.findall(text)) != every or own or not 0 < len(rest.strip()) < 3 * _LONGEST:
            return False
        numbers = in_words(self.text, "it")
        return numbers is not None and numbers == in_words(rest, lang)

    def filled(self, text: str) -> list[Span]:
        """A translation as spans, what the marks stand for in their places."""
        pieces = _MARK.split(text.strip())
        spans: list[Span] = []
        for n, piece in enumerate(pieces):
            spans += [self.marks[int(piece) - 1]] if n % 2 else [Words(piece)] if piece else []
        return spans


def _quoted(quote: Quote, text: str, marks: list[Span]) -> tuple[str, list[Span]]:
    """A quotation's words, with a mark for each of its numbers, which stays a quotation."""
    end = 0
    for found in _DIGITS.finditer(quote.text):
        marks = [*marks, Quote(found[0], quote.clause)]
        text += f"{quote.text[end : found.start()]}⟨{len(marks)}⟩"
        end = found.end()
    return text + quote.text[end:], marks


def _is_sentence(value: Value) -> bool:
    return len(value.text.split()) > _SHORT and numeral(value.text) is None
