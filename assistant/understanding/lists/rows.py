"""Quantities in a row say the same of several members, one after another: "io 71, lei 69", "pensioni 9.250 e 8.900"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from assistant.expressions import expression
from assistant.understanding.lists.in_rows import PEOPLE, SMALL, together
from assistant.understanding.message import Message
from assistant.understanding.people.persons import GLUE
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.scoring import Pair, scored
from assistant.understanding.sums.parts import a_part, one_more
from assistant.understanding.values import Fit, fit
from assistant.understanding.words.patterns import Found, covered, find
from rules_core.facts import Fact, Quantity
from rules_core.wording import Said

_CLOSE = 0.25
_HEADED = 4.0
_STRONG, _FAIR, _TWO = 3.5, 2.5, 2
_NONE = Said()
_ENDED = expression(r"[.!?]\s")
_ONLY = frozenset(("solo", "soltanto", "solamente"))
_DATED = expression(
    r"[\s.,(]*(?:(?:al|all|a|del|dell|dello|nel|nell|di|per|il|l|in|anno|anni|fine|inizio|mese|imposta|d|scorso|passato"
    r"|precedente|ultimo|primo|giorno|data|gen\w*|feb\w*|mar\w*|apr\w*|mag\w*|giu\w*|lug\w*|ago\w*|set\w*|ott\w*"
    r"|nov\w*|dic\w*|\d{1,2}(?:[/.-]\d{1,2})?|(?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d)\b[\s.'’,)]*){0,8}\)?\s*:",
    re.IGNORECASE,
)
_NAMED = expression(r"[^.!?\s] [A-Z][a-zàèéìòù]+ di $")


@dataclass(frozen=True, slots=True)
class Row:
    """Quantities that say the same fact, each of a member; `places` are those among the message's quantities."""

    shape: str
    places: tuple[int, ...]
    fits: tuple[Fit, ...]
    bare: bool = False
    """Whether nothing was said of what they are."""


@dataclass(frozen=True, slots=True)
class Bare:
    """The quantities that nobody named: those that count members, the ages of people just named, their amounts."""

    counting: set[int]
    ages: frozenset[Pair] = frozenset()
    amounts: Mapping[int, str] = field(default_factory=dict)


def rows(message: Message, facts: Mapping[str, Fact], said: Mapping[str, Said], pending: str, bare: Bare) -> list[Row]:
    """The quantities that say a fact, of a list (`componenti[].eta`) row by row."""
    fits, good = scored(message, facts, said, pending)
    headed = _headed(message, facts, said)
    under = {place for place, _ in _headed(message, facts, said, nothing=False)}  # a heading goes before what is beside
    good = {pair: score for pair, score in good.items() if pair[0] not in under}
    own = {place for (place, _), score in good.items() if score >= _STRONG}  # "niente mutuo, 3.000 in banca"
    headed = {pair for pair in headed if pair[0] in under or pair[0] not in own}
    good |= {pair: _HEADED for pair in (*headed, *_bracketed(message, facts)) if pair in fits}
    good = {pair: score for pair, score in good.items() if score >= _FAIR or pair[0] not in bare.amounts}
    strong = {place for (place, _), score in good.items() if score >= _STRONG}
    good |= {pair: _HEADED for pair in bare.ages if pair in fits and pair[0] not in strong}
    found: list[Row] = []
    for row in together(message, bare.counting, lambda place: _clear(place, good)):
        fits |= _noughts(message, row, _amount_of(row, bare, good, facts), facts)
        as_before = _as_before(row, found, good) | _one_more(message, row[0], found, good)
        good.update(dict.fromkeys(as_before & fits.keys(), _HEADED))
        for shape, places in _shapes(row, fits, good, bare.amounts):
            unsaid = shape not in {_clear(place, good) for place in places}
            said_here = _told_here(message, places, facts, said, fits) if unsaid else {shape}
            if len(said_here) == 1 and not (unsaid and _of_another(message, found, places[0], facts, said_here)):
                chosen = next(iter(said_here))
                found.append(Row(chosen, tuple(places), tuple(fits[place, chosen] for place in places), unsaid))
    return found


def _as_before(row: Sequence[int], found: Sequence[Row], good: Mapping[Pair, float]) -> set[Pair]:
    """What the first of two says that are told like those before: "io 18 di reddito e 5 in banca, lei 11 e 9"."""
    if len(row) != _TWO or len(found) < _TWO:
        return set()
    one, other = found[-_TWO:]
    lists = "[]" in one.shape and "[]" in other.shape and one.shape != other.shape
    alike = _clear(row[0], good) is None and _clear(row[1], good) in {None, other.shape}
    return {(row[0], one.shape), (row[1], other.shape)} if lists and alike else set()


def _one_more(message: Message, place: int, found: Sequence[Row], good: Mapping[Pair, float]) -> set[Pair]:
    """What an amount says that is one more or a part: "in banca 5.000, in posta altri 3.000", "di cui 2.000 di lei"."""
    if not found or found[-1].bare or "[]" not in found[-1].shape or _clear(place, good) is not None:
        return set()
    last, here = message.quantities[found[-1].places[-1]], message.quantities[place]
    told = one_more(message, here) or a_part(message.text[last.end : here.start])
    return {(place, found[-1].shape)} if told else set()


def _of_another(
    message: Message, found: Sequence[Row], place: int, facts: Mapping[str, Fact], shapes: set[str]
) -> bool:
    """Whether an amount that nobody named follows one that is something else: "conti miei 17.450, di Pia 8.300"."""
    last = found[-1] if found else None
    fact = facts[last.shape] if last else None
    if not last or last.bare or last.shape in shapes or not isinstance(fact, Quantity) or fact.unit != "euro":
        return False
    same = {last.shape.partition("[]")[0]} == {shape.partition("[]")[0] for shape in shapes}
    between = message.text[message.quantities[last.places[-1]].end : message.quantities[place].start]
    return same and "[]" in last.shape and _ENDED.search(between) is None


def _told_here(
    message: Message,
    places: Sequence[int],
    facts: Mapping[str, Fact],
    said: Mapping[str, Said],
    fits: Mapping[Pair, Fit],
) -> set[str]:
    """What bare amounts are: what their stretch speaks of ("sul conto c'erano 3.200 suoi"), else what goes unsaid.

    A part of it is meant where that was spoken of since the amount before: "i redditi agrari sono di lei, 4.500".
    """
    words = message.plain.words
    first = message.words_of(message.quantities[places[0]])[0]
    fitting = {path: said.get(path, _NONE) for path in facts if all((place, path) in fits for place in places)}
    at = {path: [f.first for f in _spoken(message, one)] for path, one in fitting.items()}
    spoken = {path for path, told in at.items() if any(words[n].stretch == words[first].stretch for n in told)}
    opens = max((message.words_of(m)[1] for m in message.quantities[: places[0]]), default=0)
    part = {path for path, one in fitting.items() if one.within and any(opens <= n < first for n in at[path])}
    return spoken or part or {path for path, one in said.items() if one.bare and path in facts}


def _spoken(message: Message, said: Said) -> Iterator[Found]:
    """Where a fact is spoken of, and not to say that there is none: "9.900 liquidità assente" tells no savings."""
    none = covered(find(message.plain, said.none))
    return (f for f in find(message.plain, said.near) if none.isdisjoint(range(f.first, f.last)))


def _amount_of(row: Sequence[int], bare: Bare, good: Mapping[Pair, float], facts: Mapping[str, Fact]) -> str:
    """The amount that a row tells: what is told bare, or what its first quantity clearly is."""
    path = _clear(row[0], good) or next((bare.amounts[place] for place in row if place in bare.amounts), "")
    fact = facts.get(path)
    return path if "[]" in path and isinstance(fact, Quantity) and fact.unit == "euro" else ""


def _noughts(message: Message, together: Sequence[int], path: str, facts: Mapping[str, Fact]) -> dict[Pair, Fit]:
    """The zeros in a row of amounts: "io 16.200, lei 0"."""
    zeros = [place for place in together if path and message.quantities[place].value == 0]
    fits = {(place, path): fit(message.quantities[place], facts[path], message.today, _NONE) for place in zeros}
    return {pair: one for pair, one in fits.items() if one is not None}


def _headed(
    message: Message, facts: Mapping[str, Fact], said: Mapping[str, Said], *, nothing: bool = True
) -> set[Pair]:
    """The quantities right under a heading ("redditi: io 18.700"), or after one of which there is nothing."""
    plain, found = message.plain, set()
    for path in facts:
        heads = [h for f in find(plain, said.get(path, _NONE).near) if (h := _heading(message, f)) is not None]
        denials = find(plain, said.get(path, _NONE).none) if nothing else ()
        heads += [f for f in find(plain, said.get(path, _NONE).near) if _over_people(message, f)]
        heads += [f for f in denials if _follows(message, f, ",")]
        for head in heads:
            for place, mention in enumerate(message.quantities):
                between = plain.flat[head.last : message.words_of(mention)[0]]
                after = message.words_of(mention)[0] >= head.last
                if after and _may_be(mention, facts[path]) and all(word in GLUE | PEOPLE | _ONLY for word in between):
                    found.add((place, path))
    return found


def _heading(message: Message, found: Found) -> Found | None:
    """A word that heads what is after a colon, with the day it is told of: "risparmi al 31/12: lui 3.000"."""
    told = _DATED.match(message.text, message.plain.words[found.last - 1].end)
    return Found(found.first, message.plain.until(told.end())) if told else None


def _over_people(message: Message, head: Found) -> bool:
    """Whether a word opens its stretch, and somebody with a number stands right after it: "mob. rich. 8.760"."""
    words, at = message.plain.words, head.last
    opens = head.first == 0 or words[head.first - 1].stretch != words[head.first].stretch
    starts = {message.words_of(mention)[0] for mention in message.quantities}
    return opens and at + 1 in starts and words[at].plain in PEOPLE and words[at].stretch == words[at - 1].stretch


def _may_be(mention: Mention, fact: Fact) -> bool:
    """Whether a number has the size of what a heading names: "in pensione: lei 71" tells no pension."""
    small = mention.kind is Kind.NUMBER and isinstance(mention.value, Decimal) and 0 < mention.value <= SMALL
    return not (small and isinstance(fact, Quantity) and fact.unit == "euro")


def _follows(message: Message, head: Found, sign: str) -> bool:
    return message.text[message.plain.words[head.last - 1].end :].lstrip(". ")[:1] == sign


def _bracketed(message: Message, facts: Mapping[str, Fact]) -> set[Pair]:
    """The ages told in brackets or of a first name: "io (44), mio marito (47)", "Giulia di 15"."""
    ages = [path for path, fact in facts.items() if isinstance(fact, Quantity) and fact.unit == "anni" and "[]" in path]
    text = message.text
    return {
        (place, path)
        for place, one in enumerate(message.quantities)
        for path in ages
        if one.kind is Kind.NUMBER
        and ((text[: one.start].endswith("(") and text[one.end :].startswith(")")) or _NAMED.search(text[: one.start]))
    }


def _shapes(
    together: Sequence[int], fits: Mapping[Pair, Fit], good: Mapping[Pair, float], bare: Mapping[int, str]
) -> list[tuple[str, list[int]]]:
    """What each part of a row says: what its first quantity says, or, where that says nothing clearly, the next one.

    Where none of them says anything, they are what bare amounts are.
    """
    clear = {place: _clear(place, good) for place in together}
    found: list[tuple[str, list[int]]] = []
    waiting: list[int] = []
    for place in together:
        shape = clear[place]
        if shape is None and found and "[]" in found[-1][0] and (place, found[-1][0]) in fits:
            found[-1][1].append(place)
        elif shape is None:
            waiting.append(place)
        elif found and found[-1][0] == shape:
            found[-1][1].append(place)
        else:
            fit_too = all((other, shape) in fits for other in waiting) and "[]" in shape
            found += [] if fit_too else _bare(waiting, fits, bare)
            found.append((shape, [*(waiting if fit_too else []), place]))
            waiting = []
    return [*found, *_bare(waiting, fits, bare)]


def _bare(waiting: Sequence[int], fits: Mapping[Pair, Fit], bare: Mapping[int, str]) -> list[tuple[str, list[int]]]:
    """What amounts are of which nothing is said."""
    shape = next((bare[place] for place in waiting if place in bare), "")
    told = [place for place in waiting if (place, shape) in fits]
    return [(shape, told)] if told else []


def _clear(place: int, good: Mapping[Pair, float]) -> str | None:
    """The fact that a quantity clearly says."""
    scores = sorted(((score, path) for (other, path), score in good.items() if other == place), reverse=True)
    if not scores or (len(scores) > 1 and scores[0][0] - scores[1][0] < _CLOSE):
        return None
    return scores[0][1]
