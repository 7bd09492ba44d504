"""Come back to what was computed before the last thing: because a message says so, tells its facts or changes them."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.conversation import Topic
from assistant.steps.changing.whether import changes
from assistant.steps.deciding.another_tool import asks_another
from assistant.steps.deciding.choose import Choosing
from assistant.steps.deciding.decision import Decision, Does
from assistant.steps.deciding.supposed import as_it_is, means_what_is_so
from assistant.steps.deciding.weighing import tells_a_case, unused
from assistant.understanding.asking.another import of_mine, of_the_first
from assistant.understanding.asking.cues import comes_back, goes_on, is_question
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated


def coming_back(choosing: Choosing) -> Decision | None:
    """The message as one that goes on with what was computed before the last thing."""
    message, talk = choosing.message, choosing.talk
    topic = talk.topic
    if topic is None:
        taken_up = talk.earlier if talk.asks_no_more and comes_back(message) else ()
        return next((back for one in taken_up if (back := _back_to(choosing, one, one, says_so=True))), None)
    mine = of_mine(message) or means_what_is_so(message)
    if comes_back(message) and mine and not topic.whose and topic.actual is not None:
        return Decision(Does.COMPUTE, as_it_is(topic, talk.said, message))
    says_so = comes_back(message) or (bool(topic.whose) and of_mine(message)) or of_the_first(message)
    told = _meant(message, topic, talk.earlier) if says_so else talk.earlier[:1]
    named = [one for one in talk.earlier if one.whose in message.plain.flat and goes_on(message)]
    for earlier in named or told:
        if (back := _back_to(choosing, earlier, topic, says_so=says_so or bool(named))) is not None:
            return back
    stays = comes_back(message) and of_mine(message) and not topic.whose and not message.quantities
    if not stays:
        return None
    stated = choosing.learn(topic)
    return Decision(Does.COMPUTE, topic.learn(stated, len(talk.said) - 1), tuple(stated))


def _back_to(choosing: Choosing, earlier: Topic, topic: Topic, *, says_so: bool) -> Decision | None:
    """What was computed before, with what a message states of it, if it is that which is gone on with."""
    message = choosing.message
    if asks_another(choosing, earlier):
        return None
    left = earlier
    if comes_back(message) and of_mine(message):
        earlier = as_it_is(left, choosing.talk.said, message)
    stated = choosing.learn(earlier)
    if not says_so and not _changes_only(choosing, stated, topic):
        tells = tells_a_case(stated) and not is_question(message)
        if not ((goes_on(message) and stated) or tells) or choosing.learn(topic):
            return None
    now = earlier.learn(stated, len(choosing.talk.said) - 1)
    return Decision(Does.COMPUTE, now, tuple(stated), back_to=left)


def _meant(message: Message, topic: Topic, earlier: Sequence[Topic]) -> Sequence[Topic]:
    """Those of what was computed before that a message may come back to, the likeliest first."""
    if of_the_first(message):
        return earlier[::-1]
    if of_mine(message):
        return [one for one in earlier if not one.whose] if topic.whose else earlier
    return earlier


def _changes_only(choosing: Choosing, stated: Sequence[Stated], topic: Topic) -> bool:
    """Whether a message changes numbers, all of them of what was computed before ("4 persone invece di 5")."""
    message = choosing.message
    if not stated or not message.quantities or not changes(message, waiting=False) or unused(message, stated):
        return False
    return len(unused(message, choosing.learn(topic))) == len(message.quantities)
