"""What was decided to do with a message, with what was understood for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from assistant.conversation import Topic
from assistant.steps.documents.left_open import Left
from assistant.understanding.asking.cues import Cue
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from corpus.search import Hit


class Does(Enum):
    """What to do with a message."""

    COMPUTE = auto()
    LOOK_UP = auto()
    CUE = auto()
    EMPTY = auto()
    AGAIN = auto()
    LEFT_OPEN = auto()
    VERSIONS = auto()


@dataclass(frozen=True, slots=True)
class Held:
    """A day to be held against the end of a term: the term's name, the person's words, the day."""

    term: str
    words: str
    day: date


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do, with what was understood for it."""

    does: Does
    topic: Topic | None = None
    stated: tuple[Stated, ...] = ()
    hits: tuple[Hit, ...] = ()
    cue: Cue | None = None
    fresh: bool = False
    wished: bool = False
    """Whether the message wants something computed or settled."""
    called: bool = False
    """Whether it calls for the tool in so many words."""
    digression: bool = False
    """Whether a question waits, to which the conversation comes back."""
    nearness: float = 1.0
    """How near a fresh message is to what people ask of the tool."""
    gave_up: bool = False
    anew: bool = False
    """Whether another case begins."""
    back_to: Topic | None = None
    """What was left before, and is come back to."""
    of_others: bool = False
    """Whether a message asks if what holds of somebody else bears on the case."""
    figure: bool = False
    """Whether a message asks for one of the figures of what was computed."""
    left: Left | None = None
    """What it asks that an act leaves to others."""
    compared: tuple[str, str] | None = None
    """The act whose versions are to be compared, and on what matter."""
    doubted: tuple[Stated, ...] = ()
    """What a helper heard in words that do not show it clearly."""
    place: str | None = None
    """Whom to ask, where it is for another office; "" where it is unclear which."""
    held: Held | None = None
    """The day that is held against the end of a term."""
    insisted: Message | None = None
    """What insists on another result than came out, and tells nothing of the case."""

    def of_the_case(self, message: Message) -> Message:
        """What of a message is of the case: nothing, where it only insists."""
        return Message("", message.today) if self.insisted else message
