"""How many there are now, told without a noun after a result: "ne prendiamo 4", "restano in 9", "purtroppo sono 4"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from assistant.conversation import Known
from assistant.steps.changing.more import sign_of
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.words.patterns import find, stands
from rules_core.facts import Fact, Quantity

_THEM = (
    "ne ... #",
    "restano|rimangono|restiamo|rimaniamo|resteranno|rimarranno|rimasti|rimaste #",
    "restano|rimangono|restiamo|rimaniamo|resteranno|rimarranno|rimasti|rimaste in|solo|soltanto|appena #",
)
_THEY_ARE = ("sono|saranno|siamo|saremo #", "sono|saranno|siamo|saremo solo|soltanto|appena|in #")
_BEFORE = frozenset(
    "purtroppo alla fine adesso ora ma e in realta poi no pero veramente oggi tutto totale pare che invece".split()
)
_GONE_OR_NAMED = (
    "tolg*|togl*|tolt*|perd*|pers*|andat*|vanno|ritir*|scart*|esclu*|manc*|lasciat*|aggiung*|aggiunt*|licenzi*|rinunci*",
    "di|dei|delle|degli|d|gia|fatt*|avut*|conosc*|sapp*",
)
"""Words with which so many go or come, or that say of what or of when they are."""
_TIMES = frozenset("giorni ore mesi anni".split())
_FOR_SO_LONG = ("ne facc*|fa|fanno|fare|faremo|faro|fatt*|lavor*|bast*|recuper*|salt*|dur*",)
_LEFT = ("restano|rimangono|restiamo|rimaniamo|resteranno|rimarranno|rimasti|rimaste",)


def so_many_now(message: Message) -> tuple[Mention, ...]:
    """The one number that ends a clause and says how many there are now; none where there are several such."""
    plain = (replace(one, kind=Kind.NUMBER) if one.words.isdecimal() else one for one in message.quantities)
    found = [one for one in plain if _bare(message, one) and _of_them(message, one)]  # "ne prendiamo 25" is no money
    return tuple(found) if len(found) == 1 else ()


def by_heads(message: Message, fact: Fact, known: Known) -> bool:
    """Whether so many may be of a fact that is counted by heads, and not of days: "ne prendiamo 90", of 9 and of 100.

    No more are left than there were.
    """
    if not isinstance(fact, Quantity) or fact.unit in _TIMES or stands(message.plain, _FOR_SO_LONG):
        return False
    left = stands(message.plain, _LEFT) and isinstance(known.value, str)
    return not left or all(Decimal(known.value) >= Decimal(str(one.value)) for one in so_many_now(message))


def _bare(message: Message, mention: Mention) -> bool:
    """Whether a number has no noun and ends its clause."""
    last, words = message.words_of(mention)[1], message.plain.words
    ends = last == len(words) or words[last].stretch != words[last - 1].stretch
    named = ends and last < len(words) and words[last].plain in {"di", "dei", "delle"}
    return mention.kind is Kind.NUMBER and mention.unit is None and ends and not named and not sign_of(message, mention)


def _of_them(message: Message, mention: Mention) -> bool:
    """Whether the words of its clause before a number speak of those who were counted, and of nothing else."""
    plain, (first, last) = message.plain, message.words_of(mention)
    opens = next(n for n, word in enumerate(plain.words) if word.stretch == plain.words[first].stretch)
    if any(opens <= f.first < first for f in find(plain, _GONE_OR_NAMED)):
        return False
    are = (f.first for f in find(plain, _THEY_ARE) if f.last == last)
    only = any(_BEFORE.issuperset(plain.flat[opens:start]) for start in are)
    return only or any(opens <= f.first and f.last == last for f in find(plain, _THEM))
