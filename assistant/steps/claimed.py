"""What a person claims a calculation gives, and wants to hear confirmed, held against what it gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from assistant.answer import Echo, stands_in
from assistant.conversation import Conversation
from assistant.phrases.spoken import say
from assistant.steps.compute import Outcome
from assistant.steps.tell import Parts
from assistant.understanding.cues import wants_confirmation
from assistant.understanding.mention import Bound, Days, Kind, Mention
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated


def on_claims(message: Message, stated: Sequence[Stated], outcome: Outcome, talk: Conversation) -> Parts:
    """That the one sum or day that a message claims did not come out; nothing, where it claims none, or several.

    One that came out may be another than was claimed: what each is stands in the result, and nothing confirms it.
    """
    if outcome.told["status"] != "computed" or not wants_confirmation(message):
        return []
    claims = [m for m in message.quantities if _may_come_out(m) and not any(m.words in one.words for one in stated)]
    if len(claims) != 1 or not stands_in(claims[0].words, talk.words):
        return []
    if claims[0].value in set(_values(outcome.told["result"])):
        return []
    return [say(talk.lang).NOT_AS_COMPUTED, "«", Echo(claims[0].words), "».", "\n\n"]


def _may_come_out(mention: Mention) -> bool:
    """Whether a quantity is a sum of money or a day, told as it is."""
    return mention.kind in {Kind.MONEY, Kind.DATE} and mention.bound is Bound.EXACT and mention.per is None


def _values(found: Any) -> Iterator[Decimal | Days]:
    """The numbers and the days of a result."""
    if isinstance(found, Mapping):
        for inner in found.values():
            yield from _values(inner)
    elif isinstance(found, list):
        for inner in found:
            yield from _values(inner)
    elif isinstance(found, str):
        yield from _value(found)


def _value(text: str) -> Iterator[Decimal | Days]:
    try:
        yield Decimal(text)
    except InvalidOperation:
        try:
            day = date.fromisoformat(text[:10])
        except ValueError:
            return
        yield Days(day, day)
