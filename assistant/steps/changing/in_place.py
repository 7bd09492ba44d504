"""What is told in place of a number told before, which says what is meant: "95.000 invece di 75.000"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.steps.changing.named_members import member_of, named_members
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.quantities.mentions import mentions
from assistant.understanding.stated import Stated
from assistant.understanding.values import Fit, fit
from assistant.understanding.words.patterns import find, touches
from assistant.understanding.words.rest import Rest
from rules_core.facts import Quantity
from rules_core.records import Record, fact_at, shape_of
from rules_core.wording import Said

_INSTEAD = expression(
    r"(?<!\s)(?:(?:\s*,)?\s*\b(?:invece d\w+|anzich[eé](?: d\w+)?|al posto d\w+|piuttosto che|e (?:non|mica)(?: più)?)"
    r"|\s*,\s*(?:non|mica)(?: più)?|\s+(?:non|mica)(?=\s+\d))\s+(?:i\s|gli\s|le\s)?",
    re.IGNORECASE,
)
_WHOSE = expression(r"(?:\s+[^\W\d]+){0,3}\s*")
"""Whose a number is, after it: "9.000 mia moglie, non 8.000"."""
_WERE = expression(r"\s+(?:era|erano|sono|è)\s+(?:in realt[aà]\s+|invece\s+)?", re.IGNORECASE)
_OF_THINGS_WERE = expression(r"\s+[^\W\d]+\s+(?:era|erano)\s+(?:in realt[aà]\s+|invece\s+)?", re.IGNORECASE)
_AMONG = expression(r"\b(?:di|dei|degli|delle|su|sui|sulle|tra|fra)\s+(?:quest[ie]\s+|quell[ie]\s+)?$", re.IGNORECASE)
_REASON = frozenset("perche siccome poiche giacche dato visto causa motivo".split())
_APART, _A_SUM = expression(r"[,;:(\[–—.]|\s-\s"), expression(r"\d+(?:\.0+)?")
_NONE, _THOUSAND, _PAIR, _MUCH_MORE = Said(), Decimal(1000), 2, 5
_FEW = 12
"""So many numbers, at most, has a message that says why one is told anew."""


def in_place_of(
    message: Message, record: type[Record], said: Mapping[str, Said], topic: Topic, *, waiting: bool = False
) -> tuple[list[Stated], Message]:
    """The new values of what had the old ones, and the message without their numbers, and those that say only why.

    Of numbers that nothing had, or several things, nothing is learned; of whom a message names it is theirs.
    """
    found: list[Stated] = []
    for new, old, words in _as_large([*_replaced(message), *_told_to_be(message)], _withdrawn(message), topic):
        had = [one.path for one in topic.known if _value(message, record, said, one.path, old) == one.value]
        named = named_members(message.plain, record, said, topic)
        had = [path for path in had if not named or not member_of(path) or member_of(path) in named]
        fitted = _fit(message, record, said, had[0], new) if len(had) == 1 else None
        if fitted and all(one.path != had[0] for one in found):
            found.append(Stated(had[0], fitted.value, words, fitted.hedged))
    explained = [] if found else list(_explained(message, said, topic, waiting=waiting))
    found += [Stated(path, str(new.value), new.words) for new, _, path in explained[:1]]
    if not found:
        return [], message
    taken = {m.words for one in found for m in mentions(one.words, message.today)} | {one.words for one in found}
    reasons = _reasons(message, explained, said)
    left = tuple(one for one in message.quantities if one.words not in taken and one not in reasons)
    return found, Rest(message.text, message.today, message.written, plain=message.plain, left=left)


def without_reasons(message: Message, said: Mapping[str, Said], topic: Topic, *, waiting: bool = False) -> Message:
    """The message without the numbers that only say why another is told anew."""
    reasons = _reasons(message, [*_explained(message, said, topic, waiting=waiting)], said)
    left = tuple(one for one in message.quantities if one not in reasons)
    return Rest(message.text, message.today, message.written, plain=message.plain, left=left) if reasons else message


def _reasons(
    message: Message, explained: Sequence[tuple[Mention, Mention, str]], said: Mapping[str, Said]
) -> list[Mention]:
    """The numbers that say why, and the days that they were ("due erano domenica"), but those of another fact."""
    found = []
    for _, why, path in explained:
        stretch = message.plain.words[message.words_of(why)[0]].stretch
        days = [one for one in message.quantities if one.start > why.start and one.kind is Kind.DATE]
        days = [one for one in days if message.plain.words[message.words_of(one)[0]].stretch == stretch]
        found += [] if _of_another(message, why, said, path) else [why, *days]
    return found


def _explained(
    message: Message, said: Mapping[str, Said], topic: Topic, *, waiting: bool
) -> Iterator[tuple[Mention, Mention, str]]:
    """A number told anew with the one that says why it is so many more or fewer, and the fact that had the old one.

    Of eighteen days, "sono 16 perché due era festa". While a question waits that a small number may answer ("2, una
    l'ho persa", of three), only what is much more than the difference, or takes something back.
    """
    known = [(one.path, Decimal(one.value)) for one in topic.known if _A_SUM.fullmatch(str(one.value))]
    numbers = [m for m in message.counted if isinstance(m.value, Decimal) and m.kind in {Kind.NUMBER, Kind.DURATION}]
    numbers = numbers if len(numbers) <= _FEW else []
    sums = [one for one in numbers if one in message.quantities]  # "un attimo" tells nothing anew
    told = [(new, why) for new in sums for why in numbers if new is not why and _says_why(message, why, new)]
    far = not waiting or message.correction is not None
    found = [
        (new, why, path)
        for new, why in told
        for path, old in known
        if abs(old - new.value) == why.value  # type: ignore[operator]
        and (far or why.value * _MUCH_MORE <= new.value)  # type: ignore[operator]
        and not _of_another(message, new, said, path)
    ]
    yield from found if len(found) == 1 else ()


def _says_why(message: Message, why: Mention, new: Mention) -> bool:
    """Whether a number stands behind a word of reason, or behind a mark after another, with what was on those days."""
    first, last = message.words_of(why)
    start = message.words_of(new)[1] if new.start < why.start else 0
    if not _REASON.isdisjoint(message.plain.flat[start:first]):
        return True
    after = message.plain.flat[last:]
    told = bool(after) and not after[0].isdecimal()
    return told and new.start < why.start and _APART.search(message.text, new.end, why.start) is not None


def _of_another(message: Message, mention: Mention, said: Mapping[str, Said], path: str) -> bool:
    """Whether the words beside a number are those of another fact: "perché 2 ero malato"."""
    first, last = message.words_of(mention)
    phrases = [phrase for each, one in said.items() if each != path for phrase in (*one.near, *one.counts)]
    found = find(message.plain, phrases)
    return any(touches(f, first, last) and (f.first, f.last) != (first, last) for f in found)


def _as_large(
    plain: Sequence[tuple[Mention, Mention, str]], withdrawn: Iterator[tuple[Mention, Mention, str]], topic: Topic
) -> Iterator[tuple[Mention, Mention, str]]:
    """Each new number with the old one, both in thousands where only so the old one was told ("89, non 98")."""
    known = {str(one.value).removesuffix(".00") for one in topic.known}
    for new, old, words in (*plain, *withdrawn):
        short = old.kind is Kind.NUMBER and old.unit is None and str(old.value) not in known
        if short and str(_thousands(old).value) in known:
            yield _thousands(new), _thousands(old), words
        elif (new, old, words) in plain:
            yield new, old, words


def _told_to_be(message: Message) -> Iterator[tuple[Mention, Mention, str]]:
    """The number that another is told to be, where a message tells no more: "i 22 erano 20", not "dei 22 erano 20"."""
    if len(message.quantities) != _PAIR or any(
        letter.isalnum() for letter in message.text[message.quantities[1].end :]
    ):
        return
    one, two = message.quantities
    among = _AMONG.search(message.text, 0, one.start)
    if not among and any(were.fullmatch(message.text, one.end, two.start) for were in (_WERE, _OF_THINGS_WERE)):
        yield two, one, message.text[one.start : two.end]


def _thousands(mention: Mention) -> Mention:
    """A small number as so many thousands."""
    if not isinstance(mention.value, Decimal) or mention.unit is not None or mention.value >= _THOUSAND:
        return mention
    return replace(mention, value=mention.value * _THOUSAND)


def _withdrawn(message: Message) -> Iterator[tuple[Mention, Mention, str]]:
    """The one number that a message takes back, with the one that it tells: "non 35 ma 38", "i 98 erano 89"."""
    for one, two in pairwise(message.quantities):
        if _WERE.fullmatch(message.text, one.end, two.start):
            yield two, one, message.text[one.start : two.end]
    told = message.correction
    if told and told.withdrawn and told.stated:
        old, new = (mentions(part.words, message.today) for part in (told.withdrawn, told.stated))
        if len(old) == len(new) == 1:
            places = (told.withdrawn.start, told.stated.start, told.withdrawn.end, told.stated.end)
            yield new[0], old[0], message.text[min(places) : max(places)]


def had_before(message: Message, topic: Topic) -> set[str]:
    """The facts that have the number which a message withdraws: the hours, in "è il 25 non il 30"."""
    told = message.correction
    gone = {str(m.value) for m in mentions(told.withdrawn.words, message.today)} if told and told.withdrawn else set()
    return {one.path for one in topic.known if str(one.value).removesuffix(".00") in gone}


def _replaced(message: Message) -> Iterator[tuple[Mention, Mention, str]]:
    """Each new number with the old one and the words over both: "40 invece di 30", "invece di 30 fossero 40"."""
    for told in _INSTEAD.finditer(message.text):
        before = mentions(message.text[: told.start()], message.today)
        after = mentions(message.text[told.end() :], message.today)
        if not after or after[0].start > 0:
            continue
        if before and _WHOSE.fullmatch(message.text, before[-1].end, told.start()):
            yield before[-1], after[0], message.text[before[-1].start : told.end() + after[0].end]
        elif len(after) > 1:
            yield after[1], after[0], message.text[told.start() : told.end() + after[1].end].strip()


def _value(message: Message, record: type[Record], said: Mapping[str, Said], path: str, mention: Mention) -> object:
    fitted = _fit(message, record, said, path, mention)
    return fitted.value if fitted else None


def _fit(message: Message, record: type[Record], said: Mapping[str, Said], path: str, mention: Mention) -> Fit | None:
    fact = fact_at(record, path)
    told = said.get(shape_of(path), _NONE)
    return fit(mention, fact, message.today, told) if isinstance(fact, Quantity) else None
