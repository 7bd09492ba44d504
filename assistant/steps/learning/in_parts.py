"""How much was asked, told in parts: "tutte tranne una", "una sì e due no", "20.000 a marzo e 15.000 a giugno"."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from decimal import Decimal

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.steps.deciding.supposed import supposes
from assistant.understanding.asking.cues import is_question
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.stated import Stated
from assistant.understanding.values import fit
from assistant.understanding.words.patterns import find, stands
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.polarity import denied
from assistant.understanding.yes_or_no.yesno import No
from rules_core.facts import Fact, Quantity
from rules_core.records import fact_at, shape_of
from rules_core.rows import row
from rules_core.tools import Tool
from rules_core.wording import Said, Wording

_ALL = row("tutt*, entramb*, ambedue")
_OF_TWO = row("entramb*, ambedue")
_BUT = row("tranne|meno|eccetto|salvo|esclus*|escludendo #|uno|una")
_SO_AND_SO = row("#|uno|una si ... #|uno|una|nessun* no, #|uno|una si ... le|gli altre|altri no")
_OTHERS = frozenset("altri altre ulteriori".split())
_ONES = frozenset(("uno", "una", "un"))
_BETWEEN = expression(
    r"\s*(?:€|euro)?\s*(?:\S+\s+){0,3}?(?:e|più|piu|poi|\+|,)\s+(?:poi\s+|altri\s+|altre\s+)?"
    r"(?P<named>(?:(?:(?:per|con)\s+)?(?:il|la|lo)\s+|l['’]\s*)[a-zà]+\s+)?",
    re.IGNORECASE,
)
_OF_A_THING = expression(
    r"\s+(?:€\s+|euro\s+)?(?:(?:di|per|il|la|lo|del)\s+|(?:d|l|dell)['’]\s*)[a-zà]+", re.IGNORECASE
)
_EACH = expression(r"\s+[a-zà]+\s+(?:da|di)\s+", re.IGNORECASE)
_CENTS = expression(r"\s+e\s+")
_SETTLED = row("facciamo|diciamo|mettiamo|mettici|metti|metta|poniamo|segna|segni|scrivi|scriva|tieni|tenga")
_HESITATING = frozenset(
    "allora ok okay boh mah beh va bene non so lo saprei conosco ricordo me ne ho idea e ma si dai guardi guarda ecco"
    " quindi dunque percio che quale qual quanto sia il".split()
)
_SORRY = row("scusi|scusa|scusate|pardon|sbagliat*|errore")
_THE = frozenset({("il",), ("un",), ("circa",)})
_FEW, _LONGEST, _A_SUM, _CENT = 4, 12, 100, 100


def settles_on(message: Message, fact: Fact) -> bool:
    """Whether a message settles on its one number, which answers what was asked: "facciamo 5", "boh, metti 3".

    That nobody knows it may be said before, in the words of the question ("il tasso non lo so, facciamo 3"), and what
    gives the reason, where nothing is taken back ("la domenica è chiuso, facciamo 8").
    """
    opened = find(message.plain, _SETTLED)
    first = {message.words_of(m)[0]: m for m in message.quantities}
    at = next((f.last for f in opened if not _says_before(message, f.first, fact.question)), -1)
    told = first.get(at + (message.plain.flat[max(at, 0) : at + 1] in _THE))
    if told is None or not isinstance(fact, Quantity) or told.unit not in {None, fact.unit}:
        return False
    return fit(told, fact, message.today, Said()) is not None


def _says_before(message: Message, at: int, question: str) -> bool:
    """Whether more than hesitation stands before a place: of one number only its own stretch tells otherwise."""
    words = message.plain.words
    numbers = [m for m in message.quantities if isinstance(m.value, Decimal)]
    taken_back = message.correction is not None or isinstance(message.reply, No) or stands(message.plain, _SORRY)
    alone = len(numbers) == 1 and not taken_back
    here = [word.plain for word in words[:at] if not alone or word.stretch == words[at].stretch]
    return not {*_HESITATING, *Plain.of(question).flat}.issuperset(here)


def only_so_many_others(message: Message) -> bool:
    """Whether a message says only how many others: told to a question it is the answer, and changes nothing."""
    flat = message.plain.flat
    return (
        len(flat) <= _FEW and len(message.quantities) == 1 and bool(_OTHERS & set(flat[:2])) and "?" not in message.text
    )


def told_in_parts(message: Message, tool: Tool, wording: Wording, pending: str, topic: Topic) -> list[Stated] | None:
    """The answer to a question for a count or a sum that is told in parts; None where it is told otherwise.

    What is told of a whole that nobody knows is left to be asked again.
    """
    fact = None if "[]" in pending else fact_at(tool.facts, pending)
    if not isinstance(fact, Quantity) or len(message.plain.words) > _LONGEST or "?" in message.text:
        return None
    said = wording.said.get(shape_of(pending), Said())
    if fact.unit != "euro":
        if stands(message.plain, _ALL) and (said.same or stands(message.plain, _BUT)):
            return _of_the_whole(message, said, pending, topic)
        count = _so_and_so(message)
    elif said.opens or said.closes:
        return _from_and_to(message, wording, pending)
    else:
        count = _added(message, said, wording, else_=_of_else(message, tool, wording, pending))
        if count == "":
            return []
    return None if count is None else [Stated(pending, count, message.text.strip())]


def all_that_is_known(message: Message, wording: Wording, topic: Topic, found: AbstractSet[str]) -> list[Stated]:
    """All of a whole that was told before, or all but so many: "alla fine le ha recuperate tutte", of three."""
    if is_question(message) and not supposes(message):
        return []
    known = {one.path: Decimal(one.value) for one in topic.known if wording.said.get(one.path, Said()).same}
    told: list[Stated] = []
    for path, said in wording.said.items():
        wholes = [other for other in said.same if known.get(path, 0) < known.get(other, 0)]
        if path in found or not wholes or not found.isdisjoint(wholes):
            continue
        phrases = [phrase for phrases in said.same.values() for phrase in phrases]
        if stands(message.plain, _ALL) and any(not denied(message.plain, one) for one in find(message.plain, phrases)):
            told += _of_the_whole(message, said, path, topic) or []
    return told


def _from_and_to(message: Message, wording: Wording, pending: str) -> list[Stated] | None:
    """Where something begins and where it ends, told by two amounts alone, which are no sum: "5.000 e 15.000"."""
    told = sorted({_value(m) for m in message.quantities if isinstance(m.value, Decimal) and m.value >= _A_SUM})
    phrases = {*wording.said[pending].opens, *wording.said[pending].closes}
    edges = [path for path, said in wording.said.items() if not phrases.isdisjoint((*said.opens, *said.closes))]
    edges.sort(key=lambda path: not wording.said[path].opens)
    if len(told) != len(_BOTH) or len(edges) != len(_BOTH) or len(message.plain.words) > _FEW:
        return None
    return [Stated(path, f"{value:.2f}", message.text.strip()) for path, value in zip(edges, told, strict=True)]


def _of_the_whole(message: Message, said: Said, pending: str, topic: Topic) -> list[Stated] | None:
    """All of what is known, or all but so many."""
    known = {one.path: one.value for one in topic.known}
    whole = next((known[path] for path in said.same if path in known), None)
    but = next(find(message.plain, _BUT), None)
    if whole is not None and Decimal(whole) != len(_BOTH) and stands(message.plain, _OF_TWO):
        return []
    if whole is None or (but is None and message.quantities):
        return [] if but is not None else None
    gone = _count(message, but.last - 1) if but is not None else 0
    left = int(Decimal(whole)) - gone
    return [Stated(pending, str(left), message.text.strip())] if left >= 0 else []


def _so_and_so(message: Message) -> str | None:
    """As many as are said to be so: "una sì e due no"."""
    found = next(find(message.plain, _SO_AND_SO), None)
    return None if found is None else str(_count(message, found.first))


def _count(message: Message, place: int) -> int:
    word = message.plain.flat[place]
    if word in _ONES:
        return 1
    values = [m.value for m in message.quantities if message.words_of(m)[0] <= place < message.words_of(m)[1]]
    return next((int(value) for value in values if isinstance(value, Decimal)), 0)


def _added(message: Message, said: Said, wording: Wording, *, else_: bool) -> str | None:
    """The sum of amounts joined by an "and", so many of one, or euros and their cents ("4 e 50"); "" where unclear.

    Parts may be named ("480 al mese la casa e 60 il garage"); small ones of no period, and "480 e 60", are unclear.
    """
    told = [m for m in message.quantities if isinstance(m.value, Decimal) and m.kind in {Kind.MONEY, Kind.NUMBER}]
    times = _times([m for m in told if m.per], said)
    if len(told) != len(_BOTH) or message.correction is not None or times is None:
        return None
    one, other = told
    between = message.text[one.end : other.start]
    if _CENTS.fullmatch(between) and _cents(one, other):
        return f"{_value(one) + _value(other) / _CENT:.2f}"
    if (
        _EACH.fullmatch(between)
        and times == 1
        and one.kind is Kind.NUMBER
        and _value(one) <= _FEW * 3
        and _value(other) >= _A_SUM
    ):
        return f"{_value(one) * _value(other):.2f}"
    return _joined(message, (one, other), times, wording, else_=else_)


def _joined(
    message: Message, parts: tuple[Mention, Mention], times: int, wording: Wording, *, else_: bool
) -> str | None:
    """The sum of two parts that nothing but an "and" and the things they are for stand between; "" where unclear."""
    one, other = parts
    between = message.text[one.end : other.start]
    joined, small = _BETWEEN.fullmatch(between), min(_value(one), _value(other)) < _A_SUM
    if joined is None or max(_value(one), _value(other)) < _A_SUM:
        return None
    after = _OF_A_THING.match(message.text, other.end)
    named = joined["named"] or (after[0] if after else "")
    period = one.per or other.per
    apart = small or bool(period) or bool(joined["named"])
    if named and (else_ or (apart and not _is_known(named, wording))):
        return None if else_ or period else ""
    if not small or (period and (named or not _CENTS.fullmatch(between))):
        return f"{times * (_value(one) + _value(other)):.2f}"
    return "" if named or _CENTS.fullmatch(between) else None


def _is_known(named: str, wording: Wording) -> bool:
    """Whether what is named is a thing of which the tool has a word ("il garage", not "di condominio")."""
    phrases = [phrase for said in wording.said.values() for phrases in said.words.values() for phrase in phrases]
    return stands(Plain.of(named), phrases)


def _times(periods: list[Mention], said: Said) -> int | None:
    """How often a year what is told by the month is paid; once, where no period is told; None, where several are."""
    told = {m.per for m in periods}
    if not told:
        return 1
    return {"mese": 12, "anno": 1}.get(str(*told)) if said.per == "anno" and len(told) == 1 else None


def _of_else(message: Message, tool: Tool, wording: Wording, pending: str) -> bool:
    """Whether words of another sum stand in a message."""
    others = (path for path in wording.said if path != shape_of(pending))
    sums = (path for path in others if getattr(fact_at(tool.facts, path), "unit", "") == "euro")
    return any(stands(message.plain, wording.said[path].near) for path in sums)


_BOTH = (0, 1)


def _cents(one: Mention, other: Mention) -> bool:
    small = _value(one) < _CENT and _CENT / 10 <= _value(other) < _CENT
    return small and other.kind is Kind.NUMBER and other.unit is None


def _value(mention: Mention) -> Decimal:
    assert isinstance(mention.value, Decimal)
    return mention.value
