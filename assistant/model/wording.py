"""How a model says it: words before the parts of an answer, which stay as they are and where they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, Field

from assistant.expressions import expression
from assistant.helper import Draft
from assistant.model.masking import Masked
from assistant.steps.helping.reword import amiss

_TOKEN = expression(r"\[(P\d+)\]")


class Spoken(BaseModel):
    """The answer with words between its parts."""

    text: str = Field(description="every token of a part once, in order, with words between them where they help")


class Wording:
    """A draft as a model is asked to word it, and its words as the desk takes them."""

    def __init__(self, draft: Draft, masked: Masked) -> None:
        self._draft, self._masked = draft, masked
        self._tokens = [f"P{n}" for n in range(1, len(draft.parts) + 1)]

    def request(self) -> dict[str, Any]:
        """What is sent."""
        parts = zip(self._tokens, self._draft.parts, strict=True)
        return {
            "message": self._masked.mask(self._draft.text),
            "subject": self._draft.subject,
            "parts": [{"token": f"[{token}]", "says": self._masked.mask(part)} for token, part in parts],
        }

    def problems(self, form: Spoken) -> list[str]:
        """Why the words cannot be used."""
        if _TOKEN.findall(form.text) != self._tokens:
            return [f"the tokens must be {' '.join(f'[{token}]' for token in self._tokens)}, each once, in this order"]
        found = (amiss(words, self._draft) for words in self._between(form))
        return [problem for problem in found if problem]

    def words(self, form: Spoken) -> Sequence[str]:
        """The words before each part."""
        return [words.strip() for words in self._between(form)][:-1]

    @staticmethod
    def _between(form: Spoken) -> list[str]:
        return _TOKEN.split(form.text)[::2]
