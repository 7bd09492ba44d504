"""What is told in place of a number told before, which says what is meant: "95.000 invece di 75.000"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.steps.changing.named_members import member_of, named_members
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Mention
from assistant.understanding.quantities.mentions import mentions
from assistant.understanding.stated import Stated
from assistant.understanding.values import Fit, fit
from assistant.understanding.words.rest import Rest
from rules_core.facts import Quantity
from rules_core.records import Record, fact_at, shape_of
from rules_core.wording import Said

_INSTEAD = expression(
    r"\s*(?:,?\s*\b(?:invece d\w+|anzich[eé](?: d\w+)?|al posto d\w+|piuttosto che|e (?:non|mica)(?: più)?)"
    r"|,\s*(?:non|mica)(?: più)?|\s(?:non|mica)(?=\s+\d))\s+(?:i\s|gli\s|le\s)?",
    re.IGNORECASE,
)
_WHOSE = expression(r"(?:\s+[^\W\d]+){0,3}\s*")
"""Whose a number is, after it: "9.000 mia moglie, non 8.000"."""
_NONE = Said()


def in_place_of(
    message: Message, record: type[Record], said: Mapping[str, Said], topic: Topic
) -> tuple[list[Stated], Message]:
    """The new values of what had the old ones, and the message without their numbers.

    Of numbers that nothing had, or several things, nothing is learned; of whom a message names it is theirs.
    """
    found = []
    for new, old, words in _replaced(message):
        had = [one.path for one in topic.known if _value(message, record, said, one.path, old) == one.value]
        named = named_members(message.plain, record, said, topic)
        had = [path for path in had if not named or not member_of(path) or member_of(path) in named]
        fitted = _fit(message, record, said, had[0], new) if len(had) == 1 else None
        if fitted:
            found.append(Stated(had[0], fitted.value, words, fitted.hedged))
    if not found:
        return [], message
    taken = {m.words for one in found for m in mentions(one.words, message.today)} | {one.words for one in found}
    left = tuple(mention for mention in message.quantities if mention.words not in taken)
    return found, Rest(message.text, message.today, message.written, plain=message.plain, left=left)


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
