"""What a person claims a calculation gives, and wants to hear confirmed, held against what it gives."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from assistant.agreement import leaf_at
from assistant.answer import Echo, Value, stands_in
from assistant.conversation import Conversation
from assistant.expressions import expression
from assistant.phrases.spoken import say
from assistant.steps.computing.compute import Outcome
from assistant.steps.computing.tell import Parts
from assistant.steps.deciding.decision import Held
from assistant.understanding.asking.claims import claimed_quantities
from assistant.understanding.asking.cues import reports, wants_confirmation
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Bound, Days, Kind, Mention
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import distance, find, stands
from corpus.lexical import terms_of
from rules_core.facts import Fact, Role
from rules_core.rows import row
from rules_core.tools import Envelope

_A_DAY, _DAILY = "giorno", "giornalier"
"""A sum of a day is held against what comes out of a day, known before the rest is."""
_LESS, _DIFFER = row("in|di meno"), row("differenza")
_MORE_OR_LESS = (*row("in|di piu"), *_LESS, *_DIFFER)
_BESIDE = 2
_UNIT, _EURO = "euro", "€"
_AS_A_SUM = expression(r"\d{1,3}(?:\.\d{3})+(?:,\d\d)?|\d+,\d\d")
_FEW = 10  # "due figli" claim nothing
_BY_SO_MUCH = expression(r"\b(?:di|da|per|solo)\s*$")


def on_claims(
    message: Message, stated: Sequence[Stated], outcome: Outcome, talk: Conversation, lead: Parts, was: Outcome | None
) -> Parts:
    """Whether the one sum or day that a message claims came out; nothing, where it claims none, or several.

    It is so where the claimed one is told first, or with the words of the claim; what came out may also be another
    than was claimed: then it only stands among what did. A difference is held against what there `was` before; a day
    against nothing where no day came out, a sum where no number did.
    """
    claim = claimed(message, stated) or (None if stated else _of_its_own(message, outcome))
    if claim is None or not stands_in(claim.words, talk.words):
        return []
    of_a_day = claim.per == _A_DAY
    if outcome.told["status"] != "computed" and not of_a_day:
        return []
    before = was.told if was is not None and speaks_of_a_difference(message) else None
    figures = [one for one in _figures(lead, before) if isinstance(one.value, Days) == isinstance(claim.value, Days)]
    found = _values(outcome.told["result"], named=_DAILY if of_a_day else "")
    values = [one.value for one in figures if _that_way(one.value, message)] if before else [*found]
    told = say(talk.lang)
    theirs: Parts = ["«", Echo(claim.words), "»"]
    if not any(is_claimed(claim, one) for one in values):
        such = before is not None or any(isinstance(one, Days) == isinstance(claim.value, Days) for one in values)
        return [told.NOT_AS_COMPUTED, *theirs, ".", "\n\n"] if such else []
    if stated or not figures or not wants_confirmation(message):
        return []
    so = is_claimed(claim, _meant(figures, message))
    return [*([told.AS_COMPUTED, *theirs, "."] if so else [told.AMONG_COMPUTED, *theirs, told.SEE_WHAT_IT_IS]), "\n\n"]


def gives_another(message: Message, stated: Sequence[Stated], outcome: Outcome) -> bool:
    """Whether what comes out of the facts that a message states is another sum than the one it claims."""
    claim = claimed(message, stated) if stated else None
    if claim is None or not isinstance(claim.value, Decimal):
        return False
    of_a_day = claim.per == _A_DAY
    if outcome.told["status"] != "computed" and not of_a_day:
        return False
    found = [
        one for one in _values(outcome.told["result"], named=_DAILY if of_a_day else "") if isinstance(one, Decimal)
    ]
    return bool(found) and not any(is_claimed(claim, one) for one in found)


def on_insisted(message: Message, outcome: Outcome, talk: Conversation) -> Parts:
    """Whether the one sum or day that somebody insists on came out; nothing, where it is of another kind."""
    found = [*_values(outcome.told["result"])]
    kinds = {Kind.DATE} if any(isinstance(one, Days) for one in found) else {Kind.MONEY, Kind.NUMBER}
    told_so = (m for m in message.quantities if m.kind in kinds and not _BY_SO_MUCH.search(message.text[: m.start]))
    told_so = (m for m in told_so if not (isinstance(m.value, Decimal) and m.value < _FEW))
    claims = [*{m.value: m for m in told_so}.values()]
    if len(claims) != 1 or not stands_in(claims[0].words, talk.words):
        return []
    so = any(is_claimed(claims[0], one) for one in found)
    told = say(talk.lang)
    return [told.AMONG_COMPUTED if so else told.NOT_AS_COMPUTED, "«", Echo(claims[0].words), "»", *_after(told, so=so)]


def _after(told: Any, *, so: bool) -> Parts:
    return [told.SEE_WHAT_IT_IS if so else ".", "\n\n"]


def held_against(held: Held, outcome: Outcome, talk: Conversation) -> Parts:
    """Whether a day is within the term that is computed, or after its end."""
    last = outcome.told["result"].get(held.term)
    if not last or not stands_in(held.words, talk.words):
        return []
    told = say(talk.lang)
    within = held.day <= date.fromisoformat(last["data"][:10])
    return [told.WITHIN_THE_TERM if within else told.AFTER_THE_TERM, "«", Echo(held.words), "».", "\n\n"]


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number or a day that is told, or by how much it is more than it was, and the words that stand before it."""

    value: Decimal | Days
    terms: frozenset[str]
    named: frozenset[str]
    """What its name in the result says."""


def _figures(lead: Parts, before: Envelope | None) -> list[_Figure]:
    """The figures of a result as they are told, or the differences from what they were."""
    found, words = list[_Figure](), ""
    for part in lead:
        if not isinstance(part, Value):
            words += part if isinstance(part, str) else part.text
            continue
        now = next(_value(str(leaf_at(part.call.envelope, part.path))), None)
        now = now if isinstance(now, Days) or _EURO in part.text else None
        if before is not None:
            was = next(_value(str(leaf_at(before, part.path))), None)
            now = now - was if isinstance(now, Decimal) and isinstance(was, Decimal) else None
        if now is not None:
            name = part.path.rpartition("/")[2].replace("_", " ")
            found.append(_Figure(now, frozenset(terms_of(words)), frozenset(terms_of(name))))
        words = ""
    return found


def _meant(figures: Sequence[_Figure], message: Message) -> Decimal | Days | None:
    """The figure that a message speaks of: the one most of whose words it says; of several, or of none, the first."""
    said = set(terms_of(message.text)).difference(terms_of(_UNIT))
    often = Counter(term for one in figures for term in one.terms)
    near = [sum(1 / often[term] for term in said & one.terms) + len(said & one.named) for one in figures]
    return next((one.value for one, score in zip(figures, near, strict=True) if score == max(near)), None)


def is_claimed(claim: Mention, value: Decimal | Days | None) -> bool:
    """Whether a value is the claimed one; a sum without cents is meant to the euro."""
    if not isinstance(value, Decimal) or not isinstance(claim.value, Decimal) or claim.value % 1:
        return value is not None and claim.value == (abs(value) if isinstance(value, Decimal) else value)
    return claim.value in {abs(value).to_integral_value(ROUND_DOWN), abs(value).to_integral_value(ROUND_HALF_UP)}


def speaks_of_a_difference(message: Message) -> bool:
    """Whether a message says by how much something is more or less than it was."""
    return stands(message.plain, _MORE_OR_LESS)


def _that_way(by: Decimal | Days, message: Message) -> bool:
    """Whether a result is by so much more than it was, or less, as a message says."""
    return isinstance(by, Decimal) and (stands(message.plain, _DIFFER) or stands(message.plain, _LESS) == (by < 0))


def came_out(claim: Mention, outcome: Outcome) -> bool:
    """Whether a claimed sum or day is among what came out."""
    return any(is_claimed(claim, one) for one in _values(outcome.told["result"]))


def claimed(message: Message, stated: Sequence[Stated]) -> Mention | None:
    """The one sum or day of which a message wants to hear that it is so; none, where it states it or claims several."""
    if not wants_confirmation(message) and not reports(message):
        return None
    told = claimed_quantities(message) if wants_confirmation(message) else message.quantities
    claims = [m for m in told if _may_come_out(m) and not any(m.words in one.words for one in stated)]
    return claims[0] if len(claims) == 1 else None


def _of_its_own(message: Message, outcome: Outcome) -> Mention | None:
    """The one sum told beside what calls for a tool that takes none and tells its own ("l'accordo vale 350.000")."""
    if not all(isinstance(fact, Fact) and fact.role is Role.SELECTOR for fact in outcome.tool.facts.declared.values()):
        return None
    sums = [m for m in message.quantities if m.kind is not Kind.DATE and _may_come_out(m)]
    calls = [*find(message.plain, outcome.wording.calls)] if len(sums) == 1 else []
    first, last = message.words_of(sums[0]) if calls else (0, 0)
    before = [found for found in calls if found.first < first and distance(found, first, last) <= _BESIDE]
    words = message.plain.words
    return sums[0] if any(words[found.first].stretch == words[first].stretch for found in before) else None


def _may_come_out(mention: Mention) -> bool:
    """Whether a quantity is a sum of money or a day, told as it is."""
    number = mention.words.partition(" ")[0] if mention.per == _A_DAY else mention.words
    sum_ = mention.kind is Kind.NUMBER and _AS_A_SUM.fullmatch(number) is not None
    of_what = sum_ or mention.kind in {Kind.MONEY, Kind.DATE}
    return of_what and mention.per in {None, _A_DAY} and mention.bound is Bound.EXACT


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
