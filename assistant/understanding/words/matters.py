"""Whether a message speaks of a matter, and in how many of its words."""

from __future__ import annotations

from assistant.understanding.words.patterns import find, stands
from assistant.understanding.words.plain import Plain
from rules_core.wording import Matter


def speaks_of(plain: Plain, matter: Matter) -> bool:
    """Whether a message speaks of a matter.

    >>> speaks_of(Plain.of("Quanto costa la mensa?"), Matter("1", ("mensa",), ("quanto costa",)))
    True
    """
    return (
        (not matter.asks or stands(plain, matter.asks))
        and (not matter.about or stands(plain, matter.about))
        and not stands(plain, matter.unlike)
    )


def asks_of_it(plain: Plain, before: Plain, matter: Matter) -> bool:
    """Whether a message asks what is asked of a matter that another message was about.

    >>> told = Plain.of("Chiedo della mensa"), Matter("1", ("mensa",), ("quanto costa",))
    >>> asks_of_it(Plain.of("Quanto costa?"), *told), asks_of_it(Plain.of("Quando apre?"), *told)
    (True, False)
    """
    unlike = stands(plain, matter.unlike) or stands(before, matter.unlike)
    return stands(plain, matter.asks) and stands(before, matter.about) and not unlike


def words_about(plain: Plain, matter: Matter) -> int:
    """How many words of a message are about a matter."""
    return len({found.first for found in find(plain, matter.about)})
