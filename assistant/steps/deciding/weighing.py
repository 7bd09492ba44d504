"""What the facts that a message states for a tool weigh, when a tool is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.understanding.beside import told_together
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.quantities.numbers import ONE
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import stands
from assistant.understanding.words.plain import Plain
from rules_core.facts import Quantity
from rules_core.wording import Wording

_FACT, _UNUSED, _ALL_USED, _MOST_FACTS, _SPOKEN = 0.14, 0.06, 0.08, 4, 1.2
_A_CASE = 3
_VAGUE = frozenset({Kind.NUMBER, Kind.DURATION})
MOST = _FACT * _SPOKEN * _MOST_FACTS + _ALL_USED
"""The most that facts bring to a tool."""


def weight(message: Message, stated: Sequence[Stated]) -> float:
    """What the facts of a message bring to a tool, and what the quantities that it cannot use take away."""
    left = len(unused(message, stated))
    whole = _ALL_USED if stated and message.quantities and not left else 0.0
    facts = sum({one.words: _SPOKEN if one.spoken else 1.0 for one in stated}.values())
    return _FACT * min(facts, _SPOKEN * _MOST_FACTS) - _UNUSED * min(left, _MOST_FACTS) + whole


def unused(message: Message, stated: Sequence[Stated]) -> list[Mention]:
    """The quantities of a message that no fact took."""
    words = [one.words for one in stated]
    return [m for m in message.quantities if not any(m.words in said or said in m.words for said in words)]


def by_chance(message: Message, stated: Sequence[Stated]) -> bool:
    """Whether all that is stated is one quantity that no word names."""
    words = {one.words for one in stated}
    vague = {m.words for m in message.quantities if m.kind in _VAGUE}
    alone = len(words) == 1 and (words <= vague or words <= ONE)
    return alone and not any(one.spoken for one in stated)


def tells_a_case(stated: Sequence[Stated]) -> bool:
    """Whether so many facts are stated as tell a case; words within others tell nothing more."""
    words = {one.words for one in stated}
    return sum(not any(one != other and one in other for other in words) for one in words) >= _A_CASE


def alike(one: object, other: object) -> bool:
    """Whether a value of one fact can be one of the other."""
    return type(one) is type(other) or (isinstance(one, Quantity) and isinstance(other, Quantity))


def calls_for(plain: Plain, wording: Wording, *, together: bool = False) -> bool:
    """Whether a message calls for a tool: by one of its calls, or by what together tells a word of its choices."""
    return any(told_together(plain, said) is not None for said in wording.said.values()) or (
        not together and stands(plain, wording.calls)
    )
