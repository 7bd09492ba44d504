"""How well each quantity of a message fits each fact: by its unit, by the words near it, by having been asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.quantities.numbers import ONE
from assistant.understanding.values import EXACT, Fit, fit
from assistant.understanding.words.counting import counting
from assistant.understanding.words.labels import beside_it, counted_one, excluded, payday
from assistant.understanding.words.patterns import Found, covered, distance, find, touches
from assistant.understanding.yes_or_no.denial_words import NOT_EVEN
from rules_core.facts import Fact, Quantity, Role
from rules_core.wording import Said

_NEAR, _COVERS, _FAR, _PENDING, _HEADED = 2.5, 3.0, 0.25, 3.0, 4.0
_COUNTED, _AFTER, _DENIED = 3.25, 24, 4
_ELSEWHERE, _ANOTHERS = 1.0, 1.25
_ENOUGH, _SPOKEN_OF = 2.0, 2.0
_NONE = Said()
_FORMS = frozenset("cu cud unico modello dichiarazione redditi isee dsu anno dell del nel certificazione pf".split())
_YEARS = range(1990, 2036)
_OUT_OF, _WHOLE = "su", 3
_JOINING = frozenset("e ed poi piu".split())
_PART_OF = frozenset("di delle dei degli fra tra".split())
_RELATIVE = frozenset(("che", "cui"))
_THOSE = frozenset("quei quelle quegli questi queste".split())
_APART = expression(r"[.;!?]\s")
_ASIDE = expression(r"\s*\((?:[^()\d]|\d\s*\+\s*\d)+\)[\s:]*(?:(?:a|da|di|per|circa)\s+){0,2}", re.IGNORECASE)
CLOSE = 0.25
"""Two fits that are nearer than this are as good as each other."""
Pair = tuple[int, str]


def scored(
    message: Message, facts: Mapping[str, Fact], said: Mapping[str, Said], pending: str = ""
) -> tuple[dict[Pair, Fit], dict[Pair, float]]:
    """Which quantity could be which fact, and how well those fit that fit well enough."""
    fits = _fits(message, facts, said)
    scores = {pair: _score(message, pair, fits, said, pending) for pair in fits}
    least = {pair: _least(pair, fits, pending, said.get(pair[1], _NONE)) for pair in fits}
    good = {pair: score for pair, score in scores.items() if score >= least[pair]}
    return fits, {pair: score for pair, score in good.items() if not _of_several(pair[1], facts, fits, good)}


def _of_several(path: str, facts: Mapping[str, Fact], fits: Mapping[Pair, Fit], good: Mapping[Pair, float]) -> bool:
    """Whether what only selects is told of several, and so of none: "nel 2020 e nel 2022" asks of all the years."""
    selects = facts[path].role is Role.SELECTOR and isinstance(facts[path], Quantity)
    return selects and len({fits[pair].value for pair in good if pair[1] == path}) > 1


def _fits(message: Message, facts: Mapping[str, Fact], said: Mapping[str, Said]) -> dict[Pair, Fit]:
    """Which quantity could be which fact."""
    found = {}
    for place, mention in enumerate(message.counted):
        first, last = message.words_of(mention)
        for path, fact in facts.items():
            words = said.get(path, _NONE)
            fitted = fit(mention, fact, message.today, words)
            if fitted and _something_else(message, mention, fact):
                continue
            if fitted and mention.value == 0 and not beside_it(message, words.near, first, last):
                continue  # "nessuno" alone is none of nothing in particular
            if fitted and _of_another_thing(message, mention, (*words.near, *words.counts), first, last):
                continue
            if place >= len(message.quantities) and not counted_one(message, (*words.near, *words.counts), first):
                continue
            if fitted and words.same and _a_whole(message, first):
                continue
            if payday(message, words, mention):
                continue  # "prendo 1.200": of a month or of a year, nobody can tell
            if fitted and not excluded(message, words.near, words.unlike, first, last):
                found[place, path] = fitted
    return found


def _a_whole(message: Message, first: int) -> bool:
    """Whether a number is the whole of which another is a part: "due delle tre recuperate"."""
    before = [word for word in message.plain.flat[max(first - 3, 0) : first] if word not in _THOSE]
    return len(before) > 1 and before[-1] in _PART_OF and counting(before[-2])


def _of_another_thing(message: Message, mention: Mention, near: tuple[str, ...], first: int, last: int) -> bool:
    """Whether "un" counts a thing of which no word of a fact speaks: "un operaio" is no day."""
    if mention.kind is not Kind.NUMBER or mention.unit is None or mention.words.lower() not in ONE:
        return False
    return not any(touches(f, first, last + 1) for f in find(message.plain, near))


def _something_else(message: Message, mention: Mention, fact: Fact) -> bool:
    """Whether a number is the year of a form ("cu 2025"), or a share beyond any that is usual ("inv. 75%" no rate)."""
    if not isinstance(fact, Quantity) or not isinstance(mention.value, Decimal):
        return False
    first = message.words_of(mention)[0]
    if 0 < mention.value <= 1 and not NOT_EVEN.isdisjoint(message.plain.flat[max(first - 1, 0) : first + 1]):
        return True  # "nemmeno un euro"
    if mention.value == 1 and fact.unit == "euro" and "non" in message.plain.flat[max(first - _DENIED, 0) : first]:
        return True  # "in banca non c'è un euro"
    if fact.unit == "percentuale":
        return mention.value > 100 * fact.usual if fact.usual < 1 else mention.value > fact.usual
    a_year = mention.kind is Kind.NUMBER and mention.words.isdecimal() and mention.value in _YEARS
    return fact.unit == "euro" and a_year and first > 0 and message.plain.flat[first - 1] in _FORMS


def _least(pair: Pair, fits: Mapping[Pair, Fit], pending: str, words: Said) -> float:
    """How good a fit has to be: less, where the quantity can be nothing else, or the fact was asked for."""
    exact = sum(fitted.unit == EXACT for (place, _), fitted in fits.items() if place == pair[0])
    alone = exact == 1 and not words.spoken
    return _ENOUGH if alone or pair[1] == pending else _ENOUGH + CLOSE


def _score(message: Message, pair: Pair, fits: Mapping[Pair, Fit], said: Mapping[str, Said], pending: str) -> float:
    """How well a quantity fits a fact: by its unit, by the words near it, by having been asked for."""
    near = _near(message, pair, fits, said)
    asked = pair[1] == pending and not _the_whole(message, pair[0])
    asked = asked and (near >= _SPOKEN_OF or not _named(message, pair, fits, said))
    return fits[pair].unit + (_PENDING if asked else 0.0) + near


def _the_whole(message: Message, place: int) -> bool:
    """Whether a number is only the whole of which another answers: the sixteen of "12 su 16"."""
    first = message.words_of(message.counted[place])[0]
    before = message.plain.flat[max(first - 2, 0) : first]
    return len(before) > 1 and before[1] == _OUT_OF and counting(before[0])


def _near(message: Message, pair: Pair, fits: Mapping[Pair, Fit], said: Mapping[str, Said]) -> float:
    """How near the words of a fact stand to a quantity."""
    place, path = pair
    others = [other for other, theirs in fits if theirs == path and other != place]
    words = said.get(path, _NONE)
    none = covered(find(message.plain, words.none))  # "niente risparmi" says nothing of the amounts beside it
    none |= _as_many(message, words, place)
    begins = of_what_follows(message, words, place)
    told = (f for f in find(message.plain, words.near) if none.isdisjoint(range(f.first, f.last)))
    told = (f for f in told if f.last > begins)
    whole = (_headed(message, words, place), _amid(message, words, place))
    return max((*whole, *(_nearness(message, f, place, others) for f in told)))


def of_what_follows(message: Message, words: Said, place: int) -> int:
    """Where the words begin that may be of a quantity: at itself, where it is told by "che" or "in cui" after it."""
    first = message.words_of(message.counted[place])[0]
    counts = (f for f in find(message.plain, words.counts) if f.first == first)
    return first if any(not _RELATIVE.isdisjoint(message.plain.flat[first : f.last]) for f in counts) else 0


def _as_many(message: Message, words: Said, place: int) -> set[int]:
    """The words that say there is as much as the quantity before them, which are of no earlier one.

    As in "22 giornate, 3 assenze giustificate recuperate".
    """
    same = [phrase for phrases in words.same.values() for phrase in phrases]
    last = message.words_of(message.counted[place])[1]
    later = [first for first, _ in map(message.words_of, message.counted) if first >= last]
    return covered(f for f in find(message.plain, same) if any(first < f.last for first in later))


def _amid(message: Message, words: Said, place: int) -> float:
    """Whether a quantity is counted as one of a kind, and the words around it say which ("ne ho saltati tre: febbre").

    Around it is what stands in its stretch after the quantity before, and what joins it to that one, and all that
    follows it, up to the next one that is not just the whole it is counted of ("assente 3 giorni su 20, malato").
    """
    first, last = message.words_of(message.counted[place])
    if not words.counts or not any(touches(f, first, last) for f in find(message.plain, words.counts)):
        return 0.0
    others = [message.words_of(m) for m in message.quantities]
    others = [
        one for one in others if not (last < one[0] <= last + _WHOLE and message.plain.flat[one[0] - 1] == _OUT_OF)
    ]
    opens = max((end for _, end in others if end <= first), default=0)
    closes = min((start for start, _ in others if start >= last), default=len(message.plain.words))
    stretch = message.plain.words[first].stretch
    begins = next(n for n, word in enumerate(message.plain.words) if word.stretch == stretch)
    joined = [n + 1 for n in range(opens, first) if opens and message.plain.flat[n] in _JOINING]
    opens, closes = max(opens, begins, *joined), min(closes, last + _AFTER)
    around = [f for f in find(message.plain, words.amid) if opens <= f.first and f.last <= closes]
    against = covered(f for f in find(message.plain, words.against) if opens <= f.first and f.last <= closes)
    return _COUNTED if any(against.isdisjoint(range(f.first, f.last)) for f in around) else 0.0


def _headed(message: Message, words: Said, place: int) -> float:
    """Whether a quantity is what the sentence spoke of at its head: "il Comune ha fissato …, per l'affitto 2.000"."""
    first, last = message.words_of(message.counted[place])
    return _HEADED if any(touches(f, first, last) for f in under_heads(message, words)) else 0.0


def under_heads(message: Message, words: Said) -> list[Found]:
    """Where a fact is told in words that mean it only beside what the sentence speaks of, before it or after it."""
    if not words.headed:
        return []
    plain, heads = message.plain, list(find(message.plain, words.heads))
    return [
        f
        for f in find(plain, words.headed)
        for head in heads
        if not _APART.search(message.text, *sorted((plain.words[head.last - 1].end, plain.words[f.last - 1].end)))
    ]


def _named(message: Message, pair: Pair, fits: Mapping[Pair, Fit], said: Mapping[str, Said]) -> bool:
    """Whether a quantity is told with words of another fact beside it, and not just in its unit ("5 cantieristi")."""
    first, last = message.words_of(message.counted[pair[0]])
    others = {path for place, path in fits if place == pair[0] and path != pair[1]}
    return any(
        _nearness(message, f, pair[0], []) >= _SPOKEN_OF and (f.first < first or last < f.last)
        for path in others
        for f in find(message.plain, said.get(path, _NONE).near)
    )


def _nearness(message: Message, found: Found, place: int, others: list[int]) -> float:
    """How near a phrase stands to a quantity; one that stands nearer to another is rather about that."""
    first, last = message.words_of(message.counted[place])
    if touches(found, first, last):
        return _COVERS
    words = message.plain.words
    if found.last <= first and _ASIDE.fullmatch(message.text, words[found.last - 1].end, words[first].start):
        return _NEAR  # "mutuo residuo (per l'acquisto) 58.000", "in affitto (regolare) a 450 euro"
    far = distance(found, first, last)
    apart = abs(words[found.first].stretch - words[first].stretch)
    ahead = last <= found.first and _APART.search(message.text, message.counted[place].end, words[found.first].start)
    nearer = any(_way(message, found, other) < (apart, far) for other in others)
    return max(_NEAR - _FAR * far - _ELSEWHERE * (apart + bool(ahead)) - (_ANOTHERS if nearer else 0.0), 0.0)


def _way(message: Message, found: Found, place: int) -> tuple[int, int]:
    """How far a phrase stands from a quantity: stretches first, then words."""
    words, (first, last) = message.plain.words, message.words_of(message.counted[place])
    return abs(words[found.first].stretch - words[first].stretch), distance(found, first, last)
