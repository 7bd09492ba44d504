"""So many more or fewer of what is known: "e con due persone in più?", "togliendo un giorno"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.conversation import Known, Topic
from assistant.steps.changing.besides import besides
from assistant.understanding.asking.cue_words import OPENS_A_CHANGE
from assistant.understanding.lists.nouned import counts
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import Found, distance, find, stands
from assistant.understanding.words.plain import Plain
from rules_core.dates import Moment
from rules_core.facts import Fact, Quantity
from rules_core.wording import Said

_OTHERS = frozenset("altri altre altro altra ulteriori".split())
_ADDED, _TAKEN_AWAY = ("aggiun*|aument*",), ("togli*|tolg*|tolt*|diminui*|ridu*",)
_RISES, _FALLS = ("aumentass*|alzass*|crescess*|salisse",), ("diminuiss*|riducess*|calass*|abbassass*|scendesse",)
_MORE_AFTER, _LESS_AFTER = ("in piu", "di piu", "in aggiunta", "aggiuntiv*"), ("in meno", "di meno")
_THE_OTHER = ("anche|pure l altra|altro", "anche|pure quell altra|altro")
_MORE_OF_THEM = {("in", "piu"), ("di", "piu"), ("in", "aggiunta")}
_FEWER_OF_THEM = {("in", "meno"), ("di", "meno")}
_BORN = ("nascess*|nascer*|nasce|nascono|adottass*|arrivass*|adottiamo|arriva|arrivano",)
_A_CHILD = frozenset("figlio figlia bimbo bimba bambino bambina fratellino sorellina a tra fra nel".split())
_NTH = {2: "secondo|seconda|altro|altra", 3: "terzo|terza|altro|altra", 4: "quarto|quarta", 5: "quinto|quinta"}
_THE = frozenset("gli le i degli delle agli alle miei mie nostri nostre tutti tutte".split())
_YEARS = "anni"
_MEASURES = frozenset(("euro", _YEARS))
_ELSEWHERE = ("vive|vivono|abita|abitano|sta|stanno|risiede|risiedono con|col|dal|dalla|da|a|altrove|fuori",)
_HERE = ("con|da me|noi", "a|in casa mia|nostra")

_AGAIN = ("e|ed|ma|oppure|o|se con|fossero|sono|erano|ne #", "e|ed|ma|oppure|o se fossero|sono|ne #", "e|ed|oppure|o #")
_REACH, _NEAR, _A_FEW = 3, 4, 20
_NONE = ("0", "0.00")


def so_many_more(message: Message, found: Iterable[Stated], facts: Mapping[str, Fact], topic: Topic) -> list[Stated]:
    """The facts found; those that are so many more or fewer, beside what was known ("e con due persone in più?").

    No others ("altre assenze no") are none besides those that are known.
    """
    counts = {path for path, fact in facts.items() if isinstance(fact, Quantity) and not isinstance(fact, Moment)}
    known = {one.path: one for one in topic.known if one.path in counts}
    told = [one for one in found if one.path not in known or not _no_others(message, one)]
    return [_more(message, one, known[one.path]) if one.path in known else one for one in told]


def _no_others(message: Message, one: Stated) -> bool:
    """Whether none of something is told of what there is besides."""
    if one.value not in _NONE or not one.words:
        return False
    before = message.text.partition(one.words)[0]
    return not _OTHERS.isdisjoint(Plain.of(f"{before} {one.words}").flat[-_NEAR:])


def the_other_too(message: Message, facts: Mapping[str, Fact], said: Mapping[str, Said], topic: Topic) -> list[Stated]:
    """One more of what is known, where a message says of what: "e se recupero anche l'altra?"."""
    too = next(find(message.plain, _THE_OTHER), None) if not message.quantities else None
    if too is None:
        return []
    near: list[tuple[int, Known]] = []
    for one in topic.known:
        if isinstance(facts.get(one.path), Quantity) and isinstance(one.value, str) and one.value.isdecimal():
            places = find(message.plain, said.get(one.path, Said()).near)
            near += [(distance(place, too.first, too.last), one) for place in places]
    if not near:
        return []
    one = min(near, key=lambda pair: pair[0])[1]
    return [Stated(one.path, str(int(one.value) + 1), message.plain.verbatim(too.first, too.last))]


def _more(message: Message, one: Stated, before: Known) -> Stated:
    mention = next((m for m in message.quantities if m.words == one.words), None)
    sign = (sign_of(message, mention) or ("[" in one.path and besides(message, mention))) if mention is not None else 0
    if mention is None or not sign or not isinstance(before.value, str):
        return one
    first, last = message.words_of(mention)
    told = max(Decimal(before.value) + sign * Decimal(one.value), Decimal(0))
    end = max((f.last for f in _after(message, last, (*_MORE_AFTER, *_LESS_AFTER))), default=last)
    return replace(one, value=f"{told:f}", words=message.plain.verbatim(first, end))


def sign_of(message: Message, mention: Mention) -> int:
    """Whether a quantity is said to come on top, or to go; neither, where it is the whole ("portiamole a 40").

    Nor are "gli altri 5.500" more than there are.
    """
    first, last = message.words_of(mention)
    before = message.plain.flat[first - 1] if first else ""
    rest = first > 1 and message.plain.flat[first - 2] in _THE
    if before == "di" and (by := _by_so_much(message, first)):
        return by
    if _after(message, last, _LESS_AFTER) or (before != "a" and _before(message, first, _TAKEN_AWAY)):
        return -1
    added = (before in _OTHERS and not rest) or (before != "a" and _before(message, first, _ADDED))
    return 1 if added or _after(message, last, _MORE_AFTER) else 0


def in_all(message: Message, topic: Topic) -> list[Mention]:
    """The quantities that come on top, or go, beside what there then is: "ne ha aggiunti 5, in totale 12", of 7."""
    known = {Decimal(one.value) for one in topic.known if isinstance(one.value, str) and one.value.isdecimal()}
    signs = ((mention, sign_of(message, mention)) for mention in message.quantities)
    return [
        one
        for one, sign in signs
        if sign
        and isinstance(one.value, Decimal)
        and any(before + sign * one.value == m.value for m in message.quantities if m != one for before in known)
    ]


def _by_so_much(message: Message, first: int) -> int:
    """Whether a sum is said to rise or to fall by so much: "e se ci aumentassero lo stipendio di 1.000 euro?"."""
    plain = message.plain
    for sign, phrases in ((1, _RISES), (-1, _FALLS)):
        told = (f.last for f in find(plain, phrases))
        if any(plain.words[last - 1].stretch == plain.words[first].stretch and last < first for last in told):
            return sign
    return 0


def so_many_besides(message: Message, noun: Found) -> int | None:
    """How many more or fewer of what a noun names: "altri due figli", "due figli in meno", "se nascessero due gemelli".

    "Gli altri due figli" are those that are known.
    """
    flat = message.plain.flat
    for mention in message.quantities:
        first, last = message.words_of(mention)
        if last != noun.first or not counts(mention):
            continue
        after = flat[noun.last : noun.last + 2]
        if after in _FEWER_OF_THEM:
            return -int(mention.value)  # type: ignore[arg-type]
        others = first and flat[first - 1] in _OTHERS and (first == 1 or flat[first - 2] not in _THE)
        if stands(message.plain, _ELSEWHERE) and not stands(message.plain, _HERE):
            continue
        if others or after in _MORE_OF_THEM or _before(message, first, (*_ADDED[:1], *_BORN)):
            return int(mention.value)  # type: ignore[arg-type]
    return None


def so_many_again(message: Message, phrases: tuple[str, ...], many: int, heard: Sequence[str]) -> int:
    """How many of a sort there are, where a message counts again what the what-if before it did: "e con due?".

    Beside those that there are, where that told of so many more ("e con un figlio in più?"); 0, where none are counted.
    """
    number = _counted_again(message)
    told = [Message(text, message.today) for text in reversed(heard)]
    before = next((one for one in told if not _counted_again(one)), None)
    noun = next(find(before.plain, phrases), None) if before is not None else None
    if not number or before is None or noun is None or not _supposed(before):
        return 0
    first = next((m for m in before.counted if before.words_of(m)[1] == noun.first and counts(m)), None)
    more = so_many_besides(before, noun) or 0
    if first is None or more < 0:
        return 0
    so_far = _counted_again(told[0]) or int(first.value)  # type: ignore[arg-type]
    return number + (max(many - so_far, 0) if more else 0)


def so_many_with_the_born(message: Message, many: int) -> int:
    """How many children there are with one who is born: "e se nasce il secondo?"; 0, where none is told."""
    nth = next((words for place, words in _NTH.items() if place == many + 1), "")
    told = next(find(message.plain, (f"{_BORN[0]} il|la|un|una {nth}",)), None) if nth else None
    if told is None or message.quantities[1:] or any(m.kind is Kind.MONEY for m in message.quantities):
        return 0
    words, last = message.plain.words, told.last
    alone = last == len(words) or words[last].stretch != words[told.first].stretch or words[last].plain in _A_CHILD
    return many + 1 if alone else 0  # "la seconda rata" is none


def _supposed(message: Message) -> bool:
    return "?" in message.text and bool(message.plain.flat) and message.plain.flat[0] in OPENS_A_CHANGE


def _counted_again(message: Message) -> int:
    """The number of a what-if that tells nothing else: "e con due?"."""
    told = next(find(message.plain, _AGAIN), None)
    if told is None or told.first or told.last != len(message.plain.flat) or "?" not in message.text:
        return 0
    here = [m for m in message.counted if message.words_of(m)[1] == told.last]
    number = here[0] if len(here) == 1 else None
    bare = number is not None and number.kind is Kind.NUMBER and number.unit is None and counts(number)
    return int(number.value) if bare and number.value < _A_FEW else 0  # type: ignore[union-attr,operator,arg-type]


def counts_others(message: Message, mention: Mention, unit: str | None) -> bool:
    """Whether so many are of something else than a sum or an age is of: "due figli in più", "2 persone", "con tre?"."""
    if unit == _YEARS and _counted_again(message) and stands(message.plain, ("con #",)):
        return True
    of_a_sort = mention.kind is Kind.NUMBER and mention.unit not in {None, *_MEASURES} and counts(mention)
    return of_a_sort and unit in _MEASURES


def _before(message: Message, place: int, phrases: tuple[str, ...]) -> bool:
    return any(place - _REACH < f.last <= place for f in find(message.plain, phrases))


def _after(message: Message, place: int, phrases: tuple[str, ...]) -> list[Found]:
    """Phrases shortly after a quantity, and no other, that do not compare ("in più di")."""
    flat, others = message.plain.flat, {message.words_of(one)[0] for one in message.quantities}
    near = [f for f in find(message.plain, phrases) if place - 1 <= f.first <= place + _REACH - 1]
    near = [f for f in near if others.isdisjoint(range(place, f.first))]
    return [f for f in near if f.last >= len(flat) or flat[f.last] not in {"di", "rispetto"} or f.first == place]


def more_or_fewer(message: Message, fits: Sequence[tuple[int, float, float, Stated]], topic: Topic) -> list[Stated]:
    """So many more or fewer of what was told last, if there are so many to take away ("e con due giorni in meno?")."""
    known = {one.path: one.value for one in topic.known}
    signs = {m.words: sign_of(message, m) for m in message.quantities}
    more = [
        one
        for *_, one in sorted(fits, key=lambda one: (one[1], one[0]), reverse=True)
        if (sign := signs.get(one.words)) and (sign > 0 or Decimal(known[one.path]) >= Decimal(one.value))
    ]
    return more[:1]
