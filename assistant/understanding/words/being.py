"""Words for what somebody is: "disoccupata", "vedovo", "residente"."""

from __future__ import annotations

from assistant.expressions import expression

_A_STATE = expression(
    r"(?:dis|in)?oc+upat|(?:resident|domiciliat|separat|divorziat|vedov|casaling|single|pensionat|nubil|celib|coniugat"
    r"|sposat|student|stranier|italian|laureat|diplomat|licenziat)[oaie]?$|(?:sol|invalid|cittadin)[oaie]$"
)


def is_a_state(word: str) -> bool:
    """Whether a word says what somebody is.

    >>> [is_a_state(word) for word in ("disoccupata", "sola", "invalida", "disoccupazione", "invalidita", "residenza")]
    [True, True, True, False, False, False]
    """
    return _A_STATE.match(word) is not None
