"""What a person claims a calculation gives, and wants to hear confirmed, held against what it gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from assistant.answer import Echo, stands_in
from assistant.conversation import Conversation
from assistant.expressions import expression
from assistant.phrases.spoken import say
from assistant.steps.computing.compute import Outcome
from assistant.steps.computing.tell import Parts
from assistant.understanding.asking.claims import claimed_quantities
from assistant.understanding.asking.cues import reports, wants_confirmation
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Bound, Days, Kind, Mention
from assistant.understanding.stated import Stated

_A_DAY, _DAILY = "giorno", "giornalier"
"""A sum of a day is held against what comes out of a day, known before the rest is."""
_IN_THOUSANDS = expression(r"\d{1,3}(?:\.\d{3})+(?:,\d\d)?")


def on_claims(message: Message, stated: Sequence[Stated], outcome: Outcome, talk: Conversation) -> Parts:
    """That the one sum or day that a message claims did not come out; nothing, where it claims none, or several.

    One that came out may be another than was claimed: what each is stands in the result, and nothing confirms it.
    """
    claim = claimed(message, stated)
    if claim is None or not stands_in(claim.words, talk.words):
        return []
    of_a_day = claim.per == _A_DAY
    if outcome.told["status"] != "computed" and not of_a_day:
        return []
    came_out = set(_values(outcome.told["result"], named=_DAILY if of_a_day else ""))
    if claim.value in came_out or (of_a_day and not came_out):
        return []
    return [say(talk.lang).NOT_AS_COMPUTED, "«", Echo(claim.words), "».", "\n\n"]


def claimed(message: Message, stated: Sequence[Stated]) -> Mention | None:
    """The one sum or day of which a message wants to hear that it is so; none, where it states it or claims several."""
    if not wants_confirmation(message) and not reports(message):
        return None
    told = claimed_quantities(message) if wants_confirmation(message) else message.quantities
    claims = [m for m in told if _may_come_out(m) and not any(m.words in one.words for one in stated)]
    return claims[0] if len(claims) == 1 else None


def _may_come_out(mention: Mention) -> bool:
    """Whether a quantity is a sum of money or a day, told as it is."""
    sum_ = mention.kind is Kind.NUMBER and _IN_THOUSANDS.fullmatch(mention.words) is not None
    of_what = mention.kind in {Kind.MONEY, Kind.DATE} and mention.per in {None, _A_DAY}
    return (sum_ or of_what) and mention.bound is Bound.EXACT


def _values(found: Any, named: str = "") -> Iterator[Decimal | Days]:
    """The numbers and the days of a result; of some names only, where a part of them is told."""
    if isinstance(found, Mapping):
        for name, inner in found.items():
            if named in name:
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
