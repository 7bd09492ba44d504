"""An answer that counts one of what was asked about, without naming it: "uno che non sono andato"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.understanding.message import Message
from assistant.understanding.yes_or_no.denial_words import NOT_EVEN

_ONE = frozenset(("uno", "una"))
_TELLING = frozenset("che solo sola soltanto in a con senza volta giorno giornata".split())


def one_of_them(message: Message) -> bool:
    """Whether an answer counts one without saying of what: "uno che non sono andato", "sì, una"."""
    flat = message.plain.flat
    told = [message.words_of(one)[0] for one in message.ones]
    return any(
        flat[at] in _ONE and (not at or flat[at - 1] not in NOT_EVEN) and _ends_or_tells(flat, at) for at in told
    )


def _ends_or_tells(flat: Sequence[str], at: int) -> bool:
    """Whether a word is followed by nothing, or by what was the matter with that one."""
    return at + 1 == len(flat) or flat[at + 1] in _TELLING
