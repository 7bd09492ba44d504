"""The prompts, one per file, each with its version: what a receipt names is what was said to the model."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_FOLDER = Path(__file__).parent / "prompts"
_HEAD = "version: "


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a model is told before it is asked."""

    name: str
    version: str
    text: str

    def __str__(self) -> str:
        return f"{self.name}.{self.version}"


def _read(name: str) -> Prompt:
    head, _, text = (_FOLDER / f"{name}.md").read_text(encoding="utf-8").partition("\n")
    return Prompt(name, head.removeprefix(_HEAD), text.strip())


HEAR, WORD, TRANSLATE = (_read(name) for name in ("hear", "word", "translate"))
PROMPTS = (HEAR, WORD, TRANSLATE)
