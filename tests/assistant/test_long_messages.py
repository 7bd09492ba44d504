"""Messages of ten thousand characters are read in a moment, whatever they are made of."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest

from assistant.conversation import Known, Topic
from assistant.steps.changing.in_place import in_place_of
from assistant.understanding.asking.sounding import asks_of_anybody
from assistant.understanding.message import Message
from assistant.understanding.words.role_letters import role_letters
from rules_core.registry import Registry

_MOMENT = 5.0
_TOPIC = Topic("cantieri_presenze", (Known("giornate_presenza", "18", "18", 0),))
_LONG = ("a" + " " * 9990 + "b?", "vero" + " " * 9990 + "x?", "5 3 " * 2500, "rich 44," + "\n" * 9980 + "f")


@pytest.mark.parametrize("text", _LONG)
def test_a_long_message_is_read_in_a_moment(text: str) -> None:
    """Blanks, breaks and numbers without end are passed over in one go."""
    registry = Registry()
    tool, wording = registry.tool(_TOPIC.tool), registry.wording(_TOPIC.tool)
    message = Message(text, date(2026, 11, 21))
    assert message.quantities is not None
    began = process_time()
    in_place_of(message, tool.facts, wording.said, _TOPIC)
    asks_of_anybody(message)
    role_letters(text, office=True)
    assert process_time() - began < _MOMENT
