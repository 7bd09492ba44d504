"""How a model translates: the parts of an answer, each with its marks; which of them can be shown the desk decides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, Field

from assistant.expressions import expression

_MARK = expression(r"⟨\d+⟩")
_LANGUAGES = {"en": "English", "fr": "French", "es": "Spanish", "ro": "Romanian", "sq": "Albanian", "ar": "Arabic"}


class TranslatedPart(BaseModel):
    """A part and its translation."""

    token: str = Field(description="the token of the part")
    text: str = Field(description="its translation, with every mark of the part")


class Translated(BaseModel):
    """The parts that could be translated."""

    parts: list[TranslatedPart]


class Translating:
    """Parts as a model is asked to translate them, and what comes back."""

    def __init__(self, lang: str, parts: Mapping[int, str]) -> None:
        self._lang, self._parts = lang, {f"P{n}": (n, text) for n, text in parts.items()}

    def request(self) -> dict[str, Any]:
        """What is sent."""
        parts = [{"token": token, "says": text} for token, (_, text) in self._parts.items()]
        return {"language": _LANGUAGES.get(self._lang, self._lang), "parts": parts}

    def problems(self, form: Translated) -> list[str]:
        """Why parts cannot be used."""
        strange = [f"{one.token[:20]!r} is no token of a part" for one in form.parts if one.token not in self._parts]
        lost = [
            f"the marks of {one.token} must all be kept, each once"
            for one in form.parts
            if one.token in self._parts
            and sorted(_MARK.findall(one.text)) != sorted(_MARK.findall(self._parts[one.token][1]))
        ]
        return [*strange, *lost]

    def texts(self, form: Translated) -> Mapping[int, str]:
        """The translations by the places of their parts."""
        return {self._parts[one.token][0]: one.text for one in form.parts if one.token in self._parts}
