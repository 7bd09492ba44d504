"""Whether a noun speaks of somebody who was named before: by the same word, introduced as one that is known."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from assistant.understanding.lists.nouned import Noun, gender_of_noun
from assistant.understanding.message import Message
from assistant.understanding.people.noun_ages import ages_after, may_be_age, told_with
from assistant.understanding.people.persons import WE, of_self
from assistant.understanding.quantities.mention import Kind
from assistant.understanding.words.patterns import stands
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.absent import OWN
from rules_core.wording import Phrases

_PARENTS = {"babbo": "padre", "papa": "padre", "mamma": "madre"}
_HIS = frozenset({"suo", "sua"})
_SEXES = {"lui": "m", "lei": "f"}
_THE = frozenset("il la lo del della dello al alla col dal dalla".split())
_OF_THE, _THEIRS = frozenset("di del della dei delle".split()), frozenset("mio mia miei mie nostro nostra".split())
_YOUNGEST = frozenset("piccolo piccola piccolino piccolina ultimo ultima minore".split())
_ELDEST = frozenset("grande primogenito primogenita maggiore primo prima".split())
_OTHER, _A = (("altro",), ("altra",)), (("un",), ("una",))
_PLACES = tuple((word,) for word in "primo prima secondo seconda terzo terza".split())
_MINE = frozenset("mio mia miei mie nostro nostra nostri nostre".split())
_COUPLES = {
    "genitori": {"padre", "madre", "suocero", "suocera"},
    "suoceri": {"suocero", "suocera"},
    "nonni": {"nonno", "nonna"},
}
_KIN = frozenset("padre madre suocero suocera nonno nonna zio zia fratello sorella cognato cognata".split())
_LITTLE = frozenset("bimbo bimba bambino bambina piccolo piccola creatura neonato neonata".split())
_GROWING = frozenset(("ragazzo", "ragazza"))
_NURSERY, _NURSERY_ENDS, _LITTLE_ENDS, _GROWING_FROM = frozenset(("nido", "asilo")), 6, 15, 9
_FOR, _FOR_WHOM = frozenset(("per", "x")), ("iscri", "inseri", "mandare", "mando", "manda", "accompagn")
_SCHOOL = ("nido", "asilo", "scuol", "mensa", "universit", "retta")
_GOES = frozenset("va andra frequenta frequentera deve dovrebbe entra inizia comincia prende usa mangia".split())
_NEAR, _OLDEST_CHILD, _OF_AGE = 9, 40, 18
_IN_LAWS = ("suocer", "cognat", "gener", "nuor")
_NEXT = tuple((word,) for word in "secondo seconda terzo terza quarto quarta nuovo nuova".split())


def own_name(word: str) -> str:
    """What somebody is, whatever they are called: a "babbo" is a father."""
    return _PARENTS.get(word, word)


def head_of(flat: tuple[str, ...], noun: Noun) -> str:
    """The word that a noun ends in."""
    return own_name(flat[noun.found.last - 1])


def first_of_two(message: Message, nouns: Sequence[Noun], half: Collection[str]) -> int:
    """Where husband and wife are told one after the other and nobody says "I", the place of the first; else -1."""
    two = [noun for noun in nouns if noun.who in half and noun.many == 1 and noun.gender]
    return two[0].found.first if len({noun.gender for noun in two}) > 1 and not of_self(message.plain) else -1


def sexes(told: Mapping[int, str]) -> dict[str, int]:
    """Who is he and who is she, of two who were each told in a word of one sex: "lui", "moglie"."""
    words = {n: Plain.of(one).flat for n, one in told.items()}
    each = {_SEXES.get(one[-1]) or gender_of_noun(own_name(one[-1])): n for n, one in words.items() if len(one) == 1}
    return each if set(each) == {"m", "f"} and len(each) == len(told) else {}


def of_couple(flat: tuple[str, ...], plural: Noun, noun: Noun) -> bool:
    """Whether a noun may name one of the couple whom a plural named: "i miei genitori ... papà", no "nonno"."""
    couple = next((word for word in flat[plural.found.first : plural.found.last] if word in _COUPLES), "")
    theirs = not _HIS.isdisjoint(flat[max(noun.found.first - 1, 0) : noun.found.last])
    return not couple or theirs or head_of(flat, noun) in _COUPLES[couple]


def called_so(flat: tuple[str, ...], noun: Noun, told: Mapping[int, str]) -> tuple[list[int], list[int]]:
    """Those who were told by the very word that a noun ends in; and those who were told with others, one of them so."""
    head = head_of(flat, noun)
    if head not in _KIN or not _HIS.isdisjoint(flat[max(noun.found.first - 1, 0) : noun.found.last]):
        return [], []
    words = {n: [own_name(word) for word in Plain.of(one).flat] for n, one in told.items()}
    named = {n: [word for word in one if word in _KIN] for n, one in words.items()}
    couples = {n: {kin for word in one for kin in _COUPLES.get(word, ())} for n, one in words.items()}
    couples |= {n: {"padre", "madre"} for n, one in words.items() if one[-1:] == ["miei"]}  # "vivo con i miei"
    among = [n for n, kin in named.items() if (head in kin and len(kin) > 1) or head in couples[n]]
    return [n for n, kin in named.items() if kin == [head]], among


def another_sex(flat: tuple[str, ...], noun: Noun, told: Mapping[int, str]) -> bool:
    """Whether all those known were each told as somebody whom a noun cannot mean: "mia nonna", then "mio nonno"."""
    own = not _THEIRS.isdisjoint(flat[max(noun.found.first - 1, 0) : noun.found.last])
    kin = [[word for word in map(own_name, Plain.of(one).flat) if word in _KIN] for one in told.values()]
    others = bool(kin) and all(len(one) == 1 and gender_of_noun(one[0]) != noun.gender for one in kin)
    return own and others and bool(noun.gender) and head_of(flat, noun) in _KIN


def alike(message: Message, one: Noun, other: Noun, *, one_alone: bool) -> bool:
    """Whether two nouns may speak of the same member, of whom there may be only one."""
    flat = message.plain.flat
    elder = not _ELDEST.isdisjoint((_degree_after(message, other), head_of(flat, other)))
    if (one.gender and other.gender and one.gender != other.gender) or (elder and _is_reason(message, one)):
        return False  # "per il nido del bimbo: ... il figlio più grande ha 12 anni"
    again = head_of(flat, one) == head_of(flat, other)
    followed = any(
        other.found.last <= message.words_of(m)[0] <= other.found.last + 1 and may_be_age(m) and m.value != 0
        for m in message.quantities
    )
    introduced = other.found.first > 0 and flat[other.found.first - 1] in OWN
    return other.same or (again and (introduced or one_alone or not followed))


def parent_of(flat: tuple[str, ...], noun: Noun, children: set[int]) -> bool:
    """Whether somebody is named as the parent of a child who is named with them: "il babbo della bimba"."""
    at = noun.found.last
    if flat[at : at + 1] and flat[at] not in _OF_THE:
        return False
    return next((n for n in range(at + 1, min(at + 3, len(flat))) if flat[n] not in _THEIRS), -1) in children


def the_same(message: Message, met: Noun | None, noun: Noun) -> bool:
    """Whether a noun with its article only names again the one child there is: "mio figlio ... il piccolo"."""
    article = not _THE.isdisjoint(message.plain.flat[max(noun.found.first - 1, 0) : noun.found.first + 1])
    return article and met is not None and (not met.gender or met.gender == noun.gender)


def asked_for(message: Message, met: Noun | None, noun: Noun, told: Sequence[int]) -> bool:
    """Whether a noun names the one child for whom all is asked: "per la mensa del bimbo: ... un figlio di 6 anni"."""
    flat = message.plain.flat
    if met is None or met.many != 1 or is_another(message, noun) or _degree_after(message, noun):
        return False
    head, again = head_of(flat, met), head_of(flat, noun)
    gender = "" if "creatura" in {head, again} else met.gender
    if (gender and noun.gender and gender != noun.gender) or again in _ELDEST:
        return False
    if not told and not noun.new and _is_reason(message, noun):
        return True  # "una bimba di 7 anni ... pago la mensa di mia figlia"
    if not _is_reason(message, met):
        return False
    if not told:
        return not noun.new and head not in _GROWING
    nursery = not _NURSERY.isdisjoint(flat[max(met.found.first - _NEAR, 0) : met.found.last + _NEAR])
    most = _NURSERY_ENDS if nursery else _LITTLE_ENDS if head in _LITTLE else _OLDEST_CHILD
    grown = head in _GROWING and (told[0] < _GROWING_FROM or again in _LITTLE)
    return told[0] < most and not grown


def _is_reason(message: Message, noun: Noun) -> bool:
    """Whether a child, of whom nothing else is told, is named as the one for whom something is asked."""
    words, flat, at = message.plain.words, message.plain.flat, noun.found.first
    here = words[at].stretch
    before = [n for n in range(max(at - _NEAR, 0), at) if words[n].stretch == here]
    after = [n for n in range(noun.found.last, min(noun.found.last + _NEAR, len(words))) if words[n].stretch == here]
    starts = [message.words_of(m)[0] for m in message.quantities if may_be_age(m) or m.kind is Kind.MONEY]
    if not {*starts}.isdisjoint(after):
        return False
    governed = any(flat[n] in _FOR or flat[n].startswith((*_FOR_WHOM, *_SCHOOL)) for n in before)
    return governed or (not any(n < at for n in starts) and bool(after) and flat[after[0]] in _GOES)


def among_themselves(message: Message, nouns: Sequence[Noun], about: Phrases = ()) -> bool:
    """Whether several are named by what they are to each other, and nobody speaks: "due fratelli conviventi".

    Where the case is said to be about them, they may be called mine: "isee dei miei genitori".
    """
    several = sum(noun.many or 1 for noun in nouns) > 1 and not nouns[0].company  # "nonna 78 anni, con nipote di 10"
    mine = _MINE if stands(message.plain, about) else frozenset()
    we = any(word.endswith("iamo") for word in message.plain.flat)
    return several and not we and not of_self(message.plain) - mine and (WE - mine).isdisjoint(message.plain.flat)


def a_grown_child(message: Message, noun: Noun, young: Collection[str]) -> bool:
    """Whether a noun names one child who is of age, of those named before: "nonno 84, nonna 80, figlio 50"."""
    told = ages_after(message, noun.found)[:1]
    in_laws = any(word.startswith(_IN_LAWS) for word in message.plain.flat)
    return noun.who in young and noun.many == 1 and not in_laws and bool(told) and told[0] >= _OF_AGE


def as_old(message: Message, noun: Noun, here: Sequence[int], aged: Mapping[int, int]) -> tuple[int, ...]:
    """Those of several who are known to be just as old as is told: "mio figlio di 9 anni", "i figli di 9 e 12"."""
    within = [int(m.value) for m in message.quantities if told_with(message, m, noun.found)]  # type: ignore[arg-type]
    told = (ages_after(message, noun.found) or within)[: noun.many]
    chosen: list[int] = []
    for years in told:
        chosen += [n for n in here if aged.get(n) == years and n not in chosen][:1]
    return tuple(chosen) if len(chosen) == noun.many and not noun.new else ()


def is_another(message: Message, noun: Noun) -> bool:
    """Whether a noun names one more than those known: "un altro figlio", "un secondo figlio", unlike "il secondo"."""
    before = message.plain.flat[max(noun.found.first - 2, 0) : noun.found.first]
    return before[-1:] in _OTHER or (before[:1] in _A and before[1:] in _NEXT)


def by_order_only(message: Message, noun: Noun) -> bool:
    """Whether somebody is named by nothing but their place, of whom no age is told: "la seconda ha un mutuo"."""
    plain, told = message.plain, [w for w in message.plain.flat[noun.found.first : noun.found.last] if w not in _THE]
    aged = any(told_with(message, m, noun.found) for m in message.quantities if m.unit in {None, "anni", "mesi"})
    ordinal = len(told) == 2 and (told[0],) in _PLACES and told[1] in {"ha", "di", "fa"}
    return ordinal and not (aged and plain.flat[noun.found.last : noun.found.last + 1] not in {("un",), ("una",)})


def met_before(message: Message, noun: Noun, met: Mapping[int, Noun]) -> int | None:
    """Somebody named before by the same word, and by more than that: "mia mamma", then "mamma"."""
    flat = message.plain.flat
    return next((n for n, other in met.items() if head_of(flat, other) == head_of(flat, noun)), None)


def named_again(flat: tuple[str, ...], mine: Noun | None, noun: Noun) -> bool:
    """Whether a noun names again whoever applies, and no relative of theirs: "nonna richiedente ... la nonna"."""
    if mine is None or not mine.own or noun.many != 1 or noun.new:
        return False
    theirs = not (_MINE | _HIS).isdisjoint(flat[max(noun.found.first - 1, 0) : noun.found.last + 1])
    again = head_of(flat, noun) in map(own_name, flat[mine.found.first : mine.found.last])
    return again and not theirs and (noun.same or head_of(flat, noun) in _KIN)


def tells_which(message: Message, noun: Noun) -> bool:
    """Whether more than a bare noun says which of several is meant: "il piccolo", "mio figlio più grande"."""
    return noun.found.last - noun.found.first > 1 or bool(_degree_after(message, noun))


def _degree_after(message: Message, noun: Noun) -> str:
    """The word right after a noun that says which of several by age: "il figlio più grande", "la figlia minore"."""
    words, last = message.plain.words, noun.found.last
    at = last + (message.plain.flat[last : last + 1] == ("piu",))
    here = at < len(words) and words[at].stretch == words[last - 1].stretch
    return words[at].plain if here and words[at].plain in _YOUNGEST | _ELDEST else ""


def by_age(
    message: Message, noun: Noun, here: Sequence[int], aged: Mapping[int, int], told: Sequence[int]
) -> int | None:
    """The youngest or the eldest of several: "il più piccolo", "la grande"; the last and the first, if unsaid.

    Or who is as old as a word says: "il quindicenne".
    """
    head = _degree_after(message, noun) or message.plain.flat[noun.found.last - 1]
    if head.endswith("enne"):
        return next((n for n in here if aged.get(n) in told), None)
    if len(here) < 2 or head not in _YOUNGEST | _ELDEST:
        return None
    if not all(n in aged for n in here):
        return here[-1] if head in _YOUNGEST else here[0]
    return (min if head in _YOUNGEST else max)(here, key=aged.__getitem__)
