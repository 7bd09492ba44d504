"""The amounts of a message that no fact took, told as not counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from assistant.answer import Echo, stands_in
from assistant.conversation import Known, Topic
from assistant.expressions import expression
from assistant.phrases import it
from assistant.steps.computing.tell import Parts
from assistant.understanding.asking.cues import is_question
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Bound, Kind, Mention
from assistant.understanding.quantities.mentions import mentions
from assistant.understanding.stated import Stated, plain_facts
from assistant.understanding.sums.compared import not_worked_out
from assistant.understanding.words.patterns import find, stands, touches
from rules_core.facts import Fact, Quantity
from rules_core.rows import row
from rules_core.tools import Tool
from rules_core.wording import Wording

_AN_AMOUNT = 300
_NO_AMOUNT = frozenset((730, *range(1990, 2036)))  # a tax return, years
_MONTHS, _FEW = 12, 8
_THEY_ARE = expression(r"^\W*(?:(?:s[iì]|sono|è|erano|intendo|intendevo|dico|dicevo|netti|lordi)\W+)*", re.IGNORECASE)
_SUM = expression(r"\d+(?:\.\d+)?")
_LET_BE = row("""
    non|nn conta|contano|contarlo|contarli|contarla|contarle|importa|importano, non|nn c entra|entrano, non fa niente,
    lascia|lasciali|lasciale|lascialo|lasciala|lasciamo stare|perdere|fuori, ignora|ignorali|ignoralo|ignorale,
    dimentica, niente di importante, era|erano solo un esempio
""")
_COSTING = row("gratis|gratuit*|esent*|esenzion*, pieno|piena|intero|intera, soglia|soglie|tetto|fascia|fasce")
_THRESHOLDS = row("soglia|soglie|tetto ... #, soglie ... # e #")
_DAYS = frozenset(("giorni", "giornate", "giorno", "giornata"))
_IN_THOUSANDS = expression(r"\d{1,3}\.\d{3}(?:,\d\d)?")


def not_counted(message: Message, stated: Sequence[Stated], said: str, before: Sequence[Known] = ()) -> list[str]:
    """The amounts of a message that nobody could place.

    What was known before, and is taken back, needs no place ("l'affitto è 7.800, non 6.000"), nor does what its parts
    add up to ("25.000: personale 20.000 e formazione 5.000").
    """
    heard = [one.words for one in stated]
    gone = {Decimal(one.value) for one in before if isinstance(one.value, str) and _SUM.fullmatch(one.value)}
    amounts = [m for m in message.quantities if _an_amount(m) and gone.isdisjoint(_a_year(m))]
    amounts = [m for m in amounts if not _a_threshold(message, m)]
    wholes = {Decimal(one.value) for one in stated if is_amount(one.value) and _in_parts(message, one.words)}
    words = [m.words for m in amounts if m.value not in wholes and not any(_holds(one, m.words) for one in heard)]
    words += not_worked_out(message)
    words = [word for word in dict.fromkeys(words) if stands_in(word, said)]
    return words if heard else []


def _in_parts(message: Message, said: str) -> bool:
    """Whether the words of a fact hold several amounts, which were added up."""
    return sum(_an_amount(m) and _holds(said, m.words) for m in message.quantities) > 1


def _a_threshold(message: Message, mention: Mention) -> bool:
    """Whether an amount is nobody's, but one under or over which something costs nothing or all."""
    if mention.bound is not Bound.EXACT:
        return stands(message.plain, _COSTING)
    first, last = message.words_of(mention)
    return any(f.first <= first and last <= f.last for f in find(message.plain, _THRESHOLDS))


def uncounted_days(message: Message, tool: Tool, wording: Wording, stated: Sequence[Stated]) -> list[str]:
    """The days of a message that no fact took, of a case that counts days of several kinds ("4 giorni di pioggia").

    A number alone is of days where it is told as such a count is ("2 che non s'è presentata").

    Days that are surely something else to every count ("su 22 giorni") are none of them.
    """
    said = [wording.said[path] for path, fact in plain_facts(tool.facts) if path in wording.said and _in_days(fact)]
    if not stated or not any(one.counts for one in said):
        return []
    heard, unlike = [one.words for one in stated], [list(find(message.plain, one.unlike)) for one in said]
    counts = [f for one in said for f in find(message.plain, one.counts)]
    bare = [m for m in message.quantities if m.kind is Kind.NUMBER and m.unit is None]
    days = [m for m in bare if any(touches(f, *message.words_of(m)) for f in counts)]
    days += [m for m in message.quantities if m.kind is Kind.DURATION and m.unit in _DAYS]
    days = [m for m in days if not any(_holds(one, m.words) for one in heard)]
    words = [message.words_of(m) for m in days]
    whole = [f for one in said if one.left for f in find(message.plain, one.left.whole)]
    apart = [all(any(touches(f, *at) for f in found) for found in unlike) for at in words]
    apart = [one or any(touches(f, *at) for f in whole) for one, at in zip(apart, words, strict=True)]
    return [m.words for m, elsewhere in zip(days, apart, strict=True) if not elsewhere]


def _in_days(fact: Fact) -> bool:
    return isinstance(fact, Quantity) and fact.unit == "giorni"


def let_be(message: Message, topic: Topic) -> bool:
    """Whether a message only says that amounts which nobody could place need none."""
    return bool(topic.unplaced) and len(message.plain.words) <= _FEW and stands(message.plain, _LET_BE)


def with_what_they_are(message: Message, wording: Wording, topic: Topic, heard: Sequence[str]) -> Message:
    """The amounts that nobody could place, told again with what a message says of them: "i risparmi", "al mese"."""
    if period := _period(message, topic, heard):
        told = heard[-1]
        for word in topic.unplaced:
            told = re.sub(rf"(?<![\d.,]){re.escape(word)}(?![.,]?\d)", f"{word} {period}", told)
        return Message(told, message.today)
    few = 0 < len(message.plain.words) <= _FEW and not message.quantities and not is_question(message)
    if not few or not heard or not topic.unplaced or stands(message.plain, _LET_BE):
        return message
    just = all(stands_in(word, heard[-1]) for word in topic.unplaced)
    named = any(stands(message.plain, one.near) for one in wording.said.values())
    return Message(f"{message.text.rstrip(' .!')}: {heard[-1]}", message.today) if just and named else message


def _period(message: Message, topic: Topic, heard: Sequence[str]) -> str:
    """The words with which a message says of what period the amounts just told are, and nothing else."""
    if not topic.unplaced or not heard or not all(stands_in(word, heard[-1]) for word in topic.unplaced):
        return ""
    period = _THEY_ARE.sub("", message.text).strip(" .!?")
    told = f"{topic.unplaced[0]} {period}"
    found = mentions(told, message.today)
    return period if len(found) == 1 and found[0].per and found[0].end == len(told) else ""


def still_uncounted(topic: Topic, message: Message) -> list[str]:
    """The amounts that nobody could place before and that no fact holds since; none, where they are let be."""
    if not topic.unplaced or stands(message.plain, _LET_BE):
        return []
    values = {Decimal(one.value) for one in topic.known if isinstance(one.value, str) and _SUM.fullmatch(one.value)}
    found = ((word, [m for m in mentions(word, message.today) if _an_amount(m)]) for word in topic.unplaced)
    return [word for word, told in found if told and all(values.isdisjoint(_a_year(one)) for one in told)]


def told_uncounted(words: Sequence[str]) -> Parts:
    """That some amounts are not in the result: a person has to hear it, and how to have them counted or let be."""
    return [it.NOT_COUNTED, *_one_by_one(words), ". ", it.TELL_WHAT_THEY_ARE] if words else []


def of_outsiders(theirs: Sequence[Mention], said: str) -> Parts:
    """The amounts that are of somebody who is not counted: a person has to hear that they are left out."""
    words = [word for word in dict.fromkeys(m.words for m in theirs if _an_amount(m)) if stands_in(word, said)]
    return [it.NOT_THEIRS, *_one_by_one(words), ". ", it.UNLESS_THEY_ARE] if words else []


def is_amount(value: Any) -> bool:
    """Whether the value of a fact is a sum."""
    return isinstance(value, str) and _SUM.fullmatch(value) is not None and Decimal(value) > 0


def _one_by_one(words: Sequence[str]) -> Parts:
    """Each of some words, as the person wrote it."""
    return [part for n, word in enumerate(words) for part in (", «" if n else "«", Echo(word), "»")]


def _a_year(mention: Mention) -> set[Decimal]:
    """An amount, and what it comes to in a year where it is told by the month."""
    value = mention.value if isinstance(mention.value, Decimal) else Decimal(0)
    return {value, value * _MONTHS}


def _holds(said: str, amount: str) -> bool:
    """Whether words hold an amount as a whole: "5.500" holds no "500"."""
    return re.search(rf"(?<![\d.,]){re.escape(amount)}(?![.,]?\d)", said) is not None


def _an_amount(mention: Mention) -> bool:
    """Whether a quantity is surely an amount of money: not an age, a year or a part."""
    large = isinstance(mention.value, Decimal) and mention.value >= _AN_AMOUNT
    thousands = _IN_THOUSANDS.fullmatch(mention.words) is not None  # "11.200 affitto" is no rents, "2.000" no year
    bare = mention.unit is None and mention.value not in _NO_AMOUNT
    return large and (mention.kind is Kind.MONEY or (mention.kind is Kind.NUMBER and (bare or thousands)))
