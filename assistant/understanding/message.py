"""A message, read once: its words, the quantities in it, and whether it says yes, no or "non lo so"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache

from assistant.expressions import expression
from assistant.understanding.correction import Correction
from assistant.understanding.corrections import corrections
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.quantities.mentions import mentions
from assistant.understanding.quantities.nouns import counts_people
from assistant.understanding.quantities.numbers import ONE
from assistant.understanding.words.patterns import Found
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.briefly import briefly, unknown_first
from assistant.understanding.yes_or_no.doubts import doubt
from assistant.understanding.yes_or_no.yesno import DontKnow, No, Yes, yes_no

_PROTEST = expression(
    r"\W*(?:eh\W+)?no+\W+(?:ma|però|pero)\W+(?:(?:io|noi|guard[ai]|scus[ai])\W+)*(?:non (?:voglio|vogliamo|vorrei)"
    r"|(?:voglio|vogliamo|vorrei|vorremmo) (?:solo|soltanto|solamente)|volev\w+|intendev\w+|chiedev\w+|domandav\w+)"
    r"\b(?!\s+(?:anche|pure|inoltre)\b)",
    re.IGNORECASE,
)
_BOTH = expression(r"\bs[iì]['’]?\s*(?:\b[eèo]\b|\boppure\b|/)\s*no\b", re.IGNORECASE)
_MORE = frozenset(("altro", "altra"))
"""What makes of one more."""


@lru_cache(maxsize=16)
def _mentions(text: str, today: date) -> tuple[Mention, ...]:
    """The quantities of a text, which several readings of one message share."""
    return tuple(mentions(text, today))


@dataclass(frozen=True)
class Message:
    """What a person wrote on a day."""

    text: str
    today: date
    written: str = ""
    """In what words, where they were not Italian: the text is then what the glossary makes of them."""

    claims: bool = False
    """Whether it wants something confirmed that was written before the text, which is what it claims."""

    @cached_property
    def plain(self) -> Plain:
        """Its words."""
        return Plain.of(self.text, self.today.year)

    @cached_property
    def length(self) -> int:
        """How many words were written, in whatever language."""
        return len(Plain.of(self.written).words) if self.written else len(self.plain.words)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """All the quantities in it, and numbers that count nothing."""
        return _mentions(self.text, self.today)

    @cached_property
    def quantities(self) -> tuple[Mention, ...]:
        """The quantities in it, those that cite something left out."""
        return tuple(m for m in self.mentions if m.kind is not Kind.CITATION)

    @cached_property
    def ones(self) -> tuple[Mention, ...]:
        """Each "un", "uno", "una" that is no part of a quantity: one, if the words beside it count."""
        return tuple(
            Mention(word.start, word.end, self.text[word.start : word.end], Kind.NUMBER, Decimal(1))
            for word, after in zip(self.plain.words, (*self.plain.flat[1:], ""), strict=False)
            if word.plain in ONE
            and after not in _MORE
            and not counts_people(Decimal(1), after)
            and not self._of_a_reason(word.start)
            and not any(m.start < word.end and word.start < m.end for m in self.mentions)
        )

    def _of_a_reason(self, start: int) -> bool:
        """Whether an article stands in the reason of what is counted beside it: "due le ha perse per una visita"."""
        place, words = self.plain.place(start), self.plain.words
        if not place or words[place - 1].plain != "per":
            return False
        counted = {self.plain.place(m.start) for m in self.quantities}
        counted |= {n for n, word in enumerate(words[: place - 1]) if word.plain in ONE}
        return any(words[at].stretch == words[place].stretch for at in counted)

    @property
    def counted(self) -> tuple[Mention, ...]:
        """The quantities, and every one that may count."""
        return (*self.quantities, *self.ones)

    @cached_property
    def reply(self) -> Yes | No | DontKnow | None:
        """Whether it answers yes, no, or that the person does not know; "sì o no" is neither.

        Nor is the no of "no ma io non voglio fare il conto": it is of what the assistant does.
        """
        if _BOTH.search(self.text) or _PROTEST.match(self.text):
            return None
        if (doubted := doubt(self.plain)) is not None:  # "sì, ma non so se conta" is no yes
            return self._not_known(doubted)
        told = unknown_first(self.text) or yes_no(self.text) or yes_no(self.written)
        return told or briefly(self.text)

    def _not_known(self, doubted: Found) -> DontKnow:
        start, end = self.plain.words[doubted.first].start, self.plain.words[doubted.last - 1].end
        return DontKnow(start, end, self.text[start:end], alone=False)

    @cached_property
    def correction(self) -> Correction | None:
        """What it takes back of what was said, and what it says in its place."""
        return corrections(self.text)

    def words_of(self, mention: Mention) -> tuple[int, int]:
        """The words of a quantity, the last excluded."""
        return self.plain.place(mention.start), self.plain.until(mention.end)
