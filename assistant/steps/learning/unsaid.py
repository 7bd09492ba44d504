"""What goes without saying: whoever owns the house they live in has it as their own; the only house is that one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from rules_core.facts import Fact
from rules_core.records import shape_of
from rules_core.wording import Said, Wording

_NUMBER = expression(r"\d+(?:\.\d+)?")
_ONE_OF_MANY = (
    r"\b(?:un|una|uno|altra|altro|seconda|secondo)\s+|\bun['’]"
    r"|\b(?:ho|ha|abbiamo|hanno|possied\w+|possed\w+)\s+(?:la\s+|il\s+|l['’])?"  # what is had may be elsewhere
)


def unsaid(
    message: Message, found: Mapping[str, Stated], facts: Mapping[str, Fact], wording: Wording, topic: Topic
) -> Iterator[Stated]:
    """What follows from what was found, of the choices that nobody made."""
    known = {one.path: one.value for one in topic.known}
    told = {**known, **{path: one.value for path, one in found.items()}}
    for path in facts:
        for word, shape in wording.said.get(path, Said()).follows.items():
            follows = next((one for one in found.values() if shape_of(one.path) == shape and _so(one.value)), None)
            if follows is None and told.get(path, word) == word:
                follows = _the_lone_one(message, found, told, shape, wording.said.get(shape, Said()))
                yield from [follows] if follows else ()
            if follows is not None and path not in told:
                yield Stated(path, word, follows.words)


def _so(value: object) -> bool:
    """Whether a value says that something is so, or how much of it there is."""
    return value is True or (_NUMBER.fullmatch(str(value)) is not None and bool(str(value).strip("0.")))


def _the_lone_one(
    message: Message, found: Mapping[str, Stated], told: Mapping[str, Any], shape: str, said: Said
) -> Stated | None:
    """That the only one of its sort is what one of them is, if it is told with an amount, and nothing else is said."""
    head, _, name = shape.partition("[].")
    sort = [path for path, value in told.items() if path.startswith(f"{head}[") and value in said.only]
    if len(sort) != 1 or sort[0] not in found:
        return None
    member = sort[0].rpartition(".")[0]
    amounts = (one.value for path, one in found.items() if path.startswith(f"{member}.") and one.value is not True)
    counted = any(map(_so, amounts))
    noun = found[sort[0]].words
    apart = re.search(f"(?:{_ONE_OF_MANY}){re.escape(noun)}", message.text, re.IGNORECASE)
    if f"{member}.{name}" in told or not counted or apart:
        return None
    return Stated(f"{member}.{name}", value=True, words=noun)
