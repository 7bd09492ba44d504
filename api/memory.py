"""Memory that is given back and asked for again: each piece of a table needs what the one before it did."""

from __future__ import annotations

import ctypes
from contextlib import suppress

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
_KEPT, _MOST = 256 << 20, 32 << 20


def keep_what_is_freed() -> None:
    """Tell the C library not to hand large arrays back to the system one by one, which then has to blank them again."""
    with suppress(OSError, AttributeError, TypeError):  # other C libraries have no such word
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(_MMAP_THRESHOLD, _MOST)
        mallopt(_TRIM_THRESHOLD, _KEPT)
