"""A message, read once: its words, the quantities in it, and whether it says yes, no or "non lo so"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from assistant.understanding.corrections import Correction, corrections
from assistant.understanding.mention import Kind, Mention
from assistant.understanding.mentions import mentions
from assistant.understanding.plain import Plain
from assistant.understanding.yesno import DontKnow, No, Yes, yes_no


@dataclass(frozen=True)
class Message:
    """What a person wrote on a day."""

    text: str
    today: date
    written: str = ""
    """In what words, where they were not Italian: the text is then what the glossary makes of them."""

    @cached_property
    def plain(self) -> Plain:
        """Its words."""
        return Plain.of(self.text)

    @cached_property
    def length(self) -> int:
        """How many words were written, in whatever language."""
        return len(Plain.of(self.written).words) if self.written else len(self.plain.words)

    @cached_property
    def quantities(self) -> tuple[Mention, ...]:
        """The quantities in it, those that cite something left out."""
        return tuple(m for m in mentions(self.text, self.today) if m.kind is not Kind.CITATION)

    @cached_property
    def reply(self) -> Yes | No | DontKnow | None:
        """Whether it answers yes, no, or that the person does not know."""
        return yes_no(self.text) or yes_no(self.written)

    @cached_property
    def correction(self) -> Correction | None:
        """What it takes back of what was said, and what it says in its place."""
        return corrections(self.text)

    def words_of(self, mention: Mention) -> tuple[int, int]:
        """The words of a quantity, the last excluded."""
        return self.plain.place(mention.start), self.plain.until(mention.end)
