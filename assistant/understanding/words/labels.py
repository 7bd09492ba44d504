"""Whether the words of a phrase speak of a quantity: they share a word with it, or stand right beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from assistant.understanding.lists.in_rows import PEOPLE
from assistant.understanding.message import Message
from assistant.understanding.people.persons import GLUE
from assistant.understanding.quantities.mention import Mention
from assistant.understanding.words.counting import counting
from assistant.understanding.words.patterns import Found, counting_one, distance, find, touches
from assistant.understanding.words.plain import Plain
from rules_core.wording import Said

_LABEL = 3
_PAID = 3
_MONTHS = 12
_LINKS = frozenset("di d de".split())


def touched(message: Message, phrases: Iterable[str], first: int, last: int) -> bool:
    """Whether a phrase shares a word with a quantity."""
    return any(_touching(message, phrases, first, last))


def counted_one(message: Message, near: tuple[str, ...], first: int) -> bool:
    """Whether a phrase opens or ends with "un" or "una", and lets it count."""
    opens = any(f.first == first for f in find(message.plain, counting_one(near, 0)))
    return opens or any(f.last == first + 1 for f in find(message.plain, counting_one(near, -1)))


def beside_it(message: Message, near: Iterable[str], first: int, last: int) -> bool:
    """Whether a phrase stands with a quantity, or a word away."""
    return any(touches(f, first, last) or distance(f, first, last) <= 1 for f in find(message.plain, near))


def excluded(message: Message, near: Iterable[str], unlike: Iterable[str], first: int, last: int) -> bool:
    """Whether a phrase says that a quantity is something else, and is no part of one that says that it is this.

    In "presenze 20 assenze 1" none does: the twenty has its label before it, and "assenze" is that of the one after.
    Nor in "9.900 di pensione e 26.000 di risparmi", where "pensione" is that of the one before.
    """
    others = list(_touching(message, unlike, first, last))
    ours = list(_touching(message, near, first, last)) if others else []
    others = [f for f in others if not any(_inside(f, longer) for longer in ours)]
    labelled = any(f.first < first < f.last <= last for f in ours)
    if labelled and all(f.first >= first and _followed(message, f) for f in others):
        return False
    names = any(first <= f.first < last < f.last for f in ours)
    return bool(others) and not (names and all(f.last <= last and _preceded(message, f) for f in others))


def nothing_of(plain: Plain, words: Said) -> list[Found]:
    """Where it is said that there is none of something, and not of something else ("zero redditi agrari")."""
    others = list(find(plain, words.unlike))
    return [f for f in find(plain, words.none) if not any(f.first <= one.first < f.last < one.last for one in others)]


def payday(message: Message, words: Said, mention: Mention) -> bool:
    """Whether an amount without a period is so small, beside words of pay, that it may be of a month or of a year.

    So is one told right after another ("io prendo 12.000, mia moglie 1.200"), and one that what is paid out beside it
    would eat up if it were of a year ("reddito 2.000, affitto 300").
    """
    if not _small(words, mention) or mention.per:
        return False
    return _paid(message, words, mention) or _eaten_up(message, words, mention)


def _small(words: Said, mention: Mention) -> bool:
    """Whether an amount may be of a month."""
    if not (words.payday and words.monthly and isinstance(mention.value, Decimal)):
        return False
    return 0 < mention.value < words.monthly[1]


def _eaten_up(message: Message, words: Said, mention: Mention) -> bool:
    """Whether twelve times another amount, which is of something else and may be of a month, is more than this one."""
    others = [m for m in message.quantities if m != mention and m.per in {None, "mese"} and _small(words, m)]
    return beside_it(message, words.near, *message.words_of(mention)) and any(
        isinstance(m.value, Decimal)
        and isinstance(mention.value, Decimal)
        and _MONTHS * m.value > mention.value
        and excluded(message, words.near, words.unlike, *message.words_of(m))
        for m in others
    )


def _paid(message: Message, words: Said, mention: Mention) -> bool:
    """Whether an amount without a period stands beside words of pay, or right after another that does."""
    first, last = message.words_of(mention)
    paid = [f for f in find(message.plain, words.payday) if distance(f, first, last) <= _PAID]
    if any(_together(message, f, first) for f in paid):
        return not mention.per
    before = max((m for m in message.quantities if m.end <= mention.start), key=lambda m: m.end, default=None)
    between = message.plain.flat[message.words_of(before)[1] : first] if before else ()
    return before is not None and all(one in GLUE | PEOPLE for one in between) and _paid(message, words, before)


def _together(message: Message, found: Found, first: int) -> bool:
    """Whether a phrase holds an amount, or stands in its stretch or the one that it goes on ("la pensione, 480")."""
    tokens = message.plain.words
    apart = tokens[first].stretch - tokens[found.first].stretch
    return apart == 0 or first < found.last or (apart == 1 and tokens[first - 1].stretch < tokens[first].stretch)


def _inside(found: Found, longer: Found) -> bool:
    same = (found.first, found.last) == (longer.first, longer.last)
    return longer.first <= found.first and found.last <= longer.last and not same


def _touching(message: Message, phrases: Iterable[str], first: int, last: int) -> Iterator[Found]:
    return (found for found in find(message.plain, phrases) if touches(found, first, last))


def _followed(message: Message, found: Found) -> bool:
    """Whether a number follows a phrase in its stretch, or the rest of its label and then a number."""
    words = message.plain.words
    after = words[found.last : found.last + _LABEL]
    return any(one.stretch == words[found.last - 1].stretch and counting(one.plain) for one in after)


def _preceded(message: Message, found: Found) -> bool:
    """Whether the label that a phrase begins with is told of the number before it ("9.900 di pensione")."""
    words = message.plain.words
    *before, link = words[max(found.first - _LABEL, 0) : found.first] or [words[found.first]]
    linked = link.plain in _LINKS and link.stretch == words[found.first].stretch
    return linked and any(one.stretch == link.stretch and counting(one.plain) for one in before)
