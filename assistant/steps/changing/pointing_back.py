"""A number that only points back at what is known, so that others are told of it: "e se di quelle 6 ne recupera 5?"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.understanding.asking.cues import is_question
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.stated import Stated
from assistant.understanding.words.labels import touched
from assistant.understanding.words.patterns import find, stands
from assistant.understanding.words.rest import Rest
from rules_core.errors import BadFactsError
from rules_core.facts import Quantity
from rules_core.rows import row
from rules_core.tools import Tool
from rules_core.wording import Said

Reader = Callable[[Message], list[Stated]]
"""What a message is found to state."""

_THOSE = row("di|su|tra|fra|da quei|quegli|quelle|questi|queste|quel|quell|questa|quella #, di|su|tra|fra tutt* #")
_THE = row("dei|degli|delle|sui|sulle|dai|dalle|su #, su|tra|fra i|gli|le #")
_THE_SUM = row("""
    i|gli|le|quei|quegli|quelle|questi|queste|dei|degli|delle|sui|sugli altri|altre|restanti|rimanenti|famosi #,
    i|gli|le|quei|quegli|quelle|questi|queste|dei|degli|delle|sui|sugli #
""")
_A_SUM = 100
_GONE = row("rinunci*, abbandon*, lasci* il|la|l|perd*, ritir*, se ne va|vanno|andassero|andasse, esc*, usciss*, manc*")
_MAY = row("""
    puo|posso|possono|possiamo|potrei|potra|potranno|deve|devo|devono|dobbiamo|bisogna|conviene|va|vanno|tocca
""")
_DEFINITE, _OTHERS = frozenset("la le l lo gli i il quelle quelli quei queste questi".split()), {"altre", "altri"}
_OF_THEM, _ONES = "ne", frozenset("un uno una nessuno nessuna".split())
_ALL = expression(r"\btutt[ie]\b", re.IGNORECASE)
_NONE = Said()


def told_of_those(
    message: Message, tool: Tool, said: Mapping[str, Said], topic: Topic, learned: Reader
) -> list[Stated]:
    """What a message states, and what is left of the number that it points at, which by itself states nothing.

    Nor does a sum that came out ("e gli altri 5.500 li perdiamo?"), unless it is told of another year.
    """
    if not message.plain.words:
        return []
    sums = _that_came_out(message, tool, topic)
    if sums and not of_another(learned(message), said, topic):
        return learned(_without(message, sums))
    those = [mention for mention in message.quantities if _points_back(message, mention, topic)]
    told = learned(message)
    known = {one.path: one.value for one in topic.known}
    each = len(told) > 1 and any(
        one.words == those[0].words and known.get(one.path) == one.value for one in told if those
    )
    if not those or each:  # "dei cinque giustificati ne rifaccio 4"
        return told
    had = [path for path, value in known.items() if _is(value, those[0].value)]
    every = _ALL.search(message.text, those[-1].end)
    if every is not None and len(those) == len(message.quantities):
        number = f"{those[-1].value:f}"
        so_many = Message(message.text[: every.start()] + number + message.text[every.end() :], message.today)
        words = message.text[those[0].start : every.end()]
        return [replace(one, words=words) for one in learned(_without(so_many, those)) if one.words == number]
    parts = learned(left := _without(message, those))
    if len(had) == 1 and (anew := _anew(left, parts, said, those[0], had[0])):
        return anew
    parts = _made_up(parts, left, those[0], known)
    return [*parts, *_left(parts, said, those[0], known)]


def not_only_asked(message: Message, told: Sequence[Stated], tool: Tool, pending: str) -> list[Stated]:
    """What is told, without the counts that stand only in a question whether something may be, or has to be.

    "Quella che non ha recuperato può farla a novembre?" makes none recovered; "può recuperarne 2?" supposes two.
    """
    plain = message.plain
    if not is_question(message) or "se" in plain.flat or not (may := list(find(plain, _MAY))):
        return list(told)
    asking = {plain.words[found.first].stretch for found in may}
    facts = tool.facts.declared.items()
    counts = {path for path, fact in facts if isinstance(fact, Quantity) and fact.unit != Quantity.unit}
    own = {m.words: message.words_of(m)[0] for m in message.quantities}
    kept = []
    for one in told:
        start = own.get(one.words, plain.place(max(message.text.find(one.words), 0)))
        before = [word for word in plain.flat[max(start - 2, 0) : start] if word not in _OTHERS]
        pointed = one.words not in own or not _DEFINITE.isdisjoint(before[-1:])
        asked = one.path in counts and one.path != pending and plain.words[start].stretch in asking
        if not (asked and pointed):
            kept.append(one)
    return kept


def _anew(left: Message, parts: Sequence[Stated], said: Mapping[str, Said], those: Mention, had: str) -> list[Stated]:
    """How many there are now of what had the number, where nothing else is named: "ne restano 4", "due rinunciano"."""
    numbers = [m for m in left.counted if m.start > those.end]
    if len(numbers) != 1 or not isinstance(numbers[0].value, Decimal) or numbers[0].value > _whole(those):
        return []
    place = left.words_of(numbers[0])
    if any(touched(left, said.get(one.path, _NONE).near, *place) for one in parts if one.path != had):
        return []
    if stands(left.plain, _GONE):
        return [Stated(had, f"{_whole(those) - numbers[0].value:f}", numbers[0].words)]
    return [Stated(had, f"{numbers[0].value:f}", numbers[0].words)] if _OF_THEM in left.plain.flat else []


def points_at_the_result(message: Message, tool: Tool, topic: Topic) -> bool:
    """Whether a message speaks of a sum that came out ("e quei 5.500?")."""
    return bool(_that_came_out(message, tool, topic))


def _that_came_out(message: Message, tool: Tool, topic: Topic) -> list[Mention]:
    """The sums of a message that point at figures of the result: "gli altri 5.500", "quei 5.500 che restano"."""
    plain, known = message.plain, [one.value for one in topic.known]
    ends = {found.last for found in find(plain, _THE_SUM)} if message.quantities and known else set()
    sums = [m for m in message.quantities if message.words_of(m)[0] + 1 in ends and isinstance(m.value, Decimal)]
    sums = [m for m in sums if m.kind in {Kind.MONEY, Kind.NUMBER} and m.value >= _A_SUM]  # type: ignore[operator]
    if not sums:
        return []
    try:
        result = tool.run(topic.facts(tool.facts))["result"]
    except BadFactsError:
        return []
    figures = {value for value in result.values() if isinstance(value, str)} - {*map(str, known)}
    return [one for one in sums if any(_is(value, one.value) for value in figures)]


def of_another(told: Sequence[Stated], said: Mapping[str, Said], topic: Topic) -> bool:
    """Whether another value is told of a fact of which others are: another year, of whose claims nothing is known."""
    known, over = {one.path: one.value for one in topic.known}, {one.of for one in said.values()}
    return any(one.path in over and known.get(one.path) != one.value for one in told)


def _points_back(message: Message, mention: Mention, topic: Topic) -> bool:
    """Whether a number is that of a known fact, after words that point, and something is told of it after."""
    if not isinstance(mention.value, Decimal) or not any(_is(one.value, mention.value) for one in topic.known):
        return False
    first, last = message.words_of(mention)
    after = message.plain.flat[last:]
    parts = any(other.start > mention.start for other in message.quantities)
    if not parts and _ONES.isdisjoint(after) and not _ALL.search(message.text, mention.end):
        return False
    if any(found.last == first + 1 for found in find(message.plain, _THOSE)):
        return True
    of_them = _OF_THEM in after or stands(message.plain, _GONE)
    return of_them and any(found.last == first + 1 for found in find(message.plain, _THE))


def _is(value: object, number: object) -> bool:
    return isinstance(value, str) and value.replace(".", "", 1).isdecimal() and Decimal(value) == number


def _whole(those: Mention) -> Decimal:
    """The number that points."""
    assert isinstance(those.value, Decimal)
    return those.value


def _without(message: Message, those: Sequence[Mention]) -> Message:
    """The message without the numbers that point."""
    left = tuple(m for m in message.quantities if not any(m.start == one.start for one in those))
    return Rest(message.text, message.today, message.written, plain=message.plain, left=left)


def _made_up(parts: list[Stated], left: Message, those: Mention, known: Mapping[str, object]) -> list[Stated]:
    """The parts; where they make up the whole and one was known before, the others only say what is left of it."""
    numbers = [Decimal(one.value) for one in parts if isinstance(one.value, str) and one.value.isdecimal()]
    old = [one for one in parts if one.path in known]
    whole = any(_is(known.get(one.path), those.value) for one in parts)
    if whole or not old or len(old) == len(parts) or sum(numbers) != those.value:
        return parts
    words = left.text[left.quantities[0].start : left.quantities[-1].end]
    return [replace(one, words=words) for one in old]


def _left(
    parts: Sequence[Stated], said: Mapping[str, Said], those: Mention, known: Mapping[str, object]
) -> list[Stated]:
    """What had that number, less what is now said to be another part of the same: "di queste 5 una ingiustificata"."""
    had = [path for path, value in known.items() if _is(value, those.value)]
    left = said.get(had[0], _NONE).left if len(had) == 1 else None
    if left is None or any(one.path == had[0] for one in parts):
        return []
    others = [one for one in parts if one.path in left.parts and known.get(one.path) in {None, "0"}]
    rest = _whole(those) - sum(Decimal(str(one.value)) for one in others)
    return [Stated(had[0], f"{rest:f}", those.words)] if others and rest >= 0 else []
