"""Come back to what was computed before the last thing: because a message says so, tells its facts or changes them."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.conversation import Topic
from assistant.steps.another_tool import asks_another
from assistant.steps.change import changes
from assistant.steps.choose import Choosing
from assistant.steps.decision import Decision, Does
from assistant.steps.weighing import tells_a_case, unused
from assistant.understanding.cues import comes_back, goes_on, is_question
from assistant.understanding.stated import Stated


def coming_back(choosing: Choosing, earlier: Topic) -> Decision | None:
    """The message as one that goes on with what was computed before the last thing."""
    message, topic = choosing.message, choosing.talk.topic
    if topic is None or asks_another(choosing, earlier):
        return None
    stated = choosing.learn(earlier)
    if not comes_back(message) and not _changes_only(choosing, stated, topic):
        tells = tells_a_case(stated) and not is_question(message)
        if not ((goes_on(message) and stated) or tells) or choosing.learn(topic):
            return None
    return Decision(Does.COMPUTE, earlier.learn(stated, len(choosing.talk.said) - 1), tuple(stated))


def _changes_only(choosing: Choosing, stated: Sequence[Stated], topic: Topic) -> bool:
    """Whether a message changes numbers, all of them of what was computed before ("4 persone invece di 5")."""
    message = choosing.message
    if not stated or not message.quantities or not changes(message, waiting=False) or unused(message, stated):
        return False
    return len(unused(message, choosing.learn(topic))) == len(message.quantities)
