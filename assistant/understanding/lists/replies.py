"""The answer to a question that was asked of all the members at once: "solo mia moglie", "io 5000 e lui niente"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from assistant.understanding.lists.members import Members
from assistant.understanding.lists.naming import Cue, Kind
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.understanding.words.labels import payday
from assistant.understanding.words.patterns import find, stands
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.yesno import No, Yes
from rules_core.facts import Flag, Names, Quantity
from rules_core.records import Many, Record, fact_at, shape_of
from rules_core.wording import Said

_NOTHING = frozenset("no non niente nulla nessuno nessuna zero neanche nemmeno".split())
_EXCEPTED = frozenset("tranne meno eccetto escluso esclusa salvo fuorche".split())
_BUT = frozenset("ma pero tranne eccetto salvo".split())
_DENIED = frozenset("nemmeno neanche neppure ne non".split())
_ALL = frozenset("tutti tutte".split())
_ONLY_OR_ALL = frozenset(
    "solo soltanto solamente unico unica tutto totale complessivo insieme altri altro nessun nessuno".split()
)
_OF_US = frozenset("di dei delle in tra fra per da e grazie a".split())
_FEW, _STEM = 8, 6
_SHORT_ANSWERS = frozenset(
    "si no anche pure invece e ma ed nemmeno neanche neppure mio mia miei nostro nostra il la i entrambi entrambe due"
    " dei di delle solo soltanto tranne quindi nessuna adesso ora gia".split()
)
_HAVING_IT = frozenset(
    """
    ha hanno ce c l lo la li le ne e sono si ma pero purtroppo certo anche a parte eccetto escluso
    esclusa salvo fuorche di del della dal da al all in con per piu piccolo piccola grande minore maggiore primo prima
    secondo seconda terzo terza ultimo ultima quello quella uno una un il gli i mie suo sua suoi sue nostri nostre loro
    anni anno famiglia casa nucleo questo questa tale cosi ci vi mi gia ancora sempre direi credo penso forse
    soltanto solamente unico unica che invece ok non nulla niente zero tutto tutta qui noi altri altre altro altra
    nessuno nessun
    """.split()
)
_HAVING, _IT = frozenset("ho abbiamo".split()), frozenset("l ce ne".split())
_NAMING = frozenset("io me lui lei loro noi tutti tutte nessuno".split())
_NONE_OF_US = ("niente", "nessun*", "nulla", "zero", "per nessuno", "non ne abbiamo", "no")


def of_all(  # noqa: PLR0913, PLR0917 (what is asked, what is known, what was found)
    message: Message,
    record: type[Record],
    said: Mapping[str, Said],
    known: Mapping[str, Any],
    pending: str,
    found: Mapping[str, Stated],
    words: Mapping[str, str] = MappingProxyType({}),
) -> list[Stated]:
    """What an answer says of each member, beside what it was found to say; whoever is not named has none of it."""
    head, _, name = pending.partition("[].")
    fact, many = fact_at(record, pending), record.declared[head]
    if not isinstance(many, Many) or not known.get(head):
        return []
    if isinstance(fact, Flag) and _tells_sums(message, found, said.get(pending, Said())):
        return []
    told = {place: one.value for place, one in _places(found, head, name).items()}
    many_, unnamed = len(known[head]), set[int]()
    if not said.get(head, Said()).kin:
        listed = Members(message, many, said, known[head], words)
        answers = not isinstance(fact, Flag) or answers_by_naming(
            listed, fact, said.get(pending, Said()), nouns_of(said, head), many_
        )
        named = _named(listed, fact, heard=bool(told)) if answers else {}
        told |= {n: value for n, value in named.items() if n not in told}
        if not told and isinstance(message.reply, No) and (alone := listed.listing.as_old(message)) is not None:
            return [_none_of(f"{head}[{alone}].{name}", fact, message)]  # of the others nothing is said
        many_ = len(listed.listing.known)
        unnamed = _grown_and_unnamed(listed) if isinstance(fact, Quantity) else unnamed
    none = fact.default if not isinstance(fact, Names) else []
    open_ = [n for n in range(many_) if not _told_before(known[head], n, name)]
    nobody = not {"nessuno", "nessuna", "nessun"}.isdisjoint(message.plain.flat) and not any(told.values())
    ours = _none_of_us(message, said.get(pending, Said()))
    if not told and _but_somebody(message, said.get(pending, Said())):
        return []
    if (nobody and ours) or (not told and (ours or isinstance(message.reply, No))):
        told = dict.fromkeys(open_, False if isinstance(fact, Flag) else none)
    elif any(value not in (False, "0", "0.00", None, []) for value in told.values()) and not _open(
        message, said, pending
    ):
        told = dict.fromkeys((n for n in open_ if n not in unnamed), none) | told
    new = [Stated(f"{head}[{n}].{name}", value, message.text.strip()) for n, value in told.items()]
    return [one for one in new if one.path not in found]


def of_some(
    message: Message,
    record: type[Record],
    said: Mapping[str, Said],
    known: Mapping[str, Any],
    pending: str,
    words: Mapping[str, str] = MappingProxyType({}),
) -> list[Stated]:
    """What a short answer to a question about one member says of those whom it names ("io sì, lei no", "tutti e due").

    Whoever is not named is asked.
    """
    head, _, name = shape_of(pending).partition("[].")
    fact, many = fact_at(record, pending), record.declared[head]
    few = len(message.plain.words) <= _FEW and "?" not in message.text
    if not (few and isinstance(fact, Flag) and isinstance(many, Many) and known.get(head)):
        return []
    if said.get(head, Said()).kin or not set(message.plain.flat) <= _NAMING | _SHORT_ANSWERS | set(
        nouns_of(said, head)
    ):
        return []
    listed = Members(message, many, said, known[head], words)
    told = {n: value for n, value in _named(listed, fact, heard=False).items() if n < len(known[head])}
    return [Stated(f"{head}[{n}].{name}", value, message.text.strip()) for n, value in told.items()]


def _open(message: Message, said: Mapping[str, Said], pending: str) -> bool:
    """Whether an amount is told of which nobody can tell the period: who is not told has then perhaps that one."""
    return any(payday(message, said.get(pending, Said()), mention) for mention in message.quantities)


def _none_of(path: str, fact: Any, message: Message) -> Stated:
    return Stated(path, False if isinstance(fact, Flag) else fact.default, message.text.strip())


def _but_somebody(message: Message, said: Said) -> bool:
    """Whether a no goes on with what somebody may have after all: "no, ma mio figlio ha la 104"."""
    flat = message.plain.flat
    but = next((at for at, word in enumerate(flat) if word in _BUT), len(flat))
    words = {word for phrase in said.yes for place in phrase.split() for word in place.split("|")}
    return any(word in words and len(word) > 2 and word not in _HAVING_IT for word in flat[but + 1 :])


def answers_by_naming(listed: Members, fact: Flag, said: Said, nouns: Iterable[str], known: int) -> bool:
    """Whether a message that names somebody answers what was asked, and tells nothing else of them.

    "Solo mia moglie", "mia moglie ce l'ha dal 2019", unlike "mia moglie va in palestra".
    """
    plain, flat = listed.message.plain, listed.message.plain.flat
    if stands(plain, (*said.near, *said.yes, *said.no, *said.none)):
        return True
    named = [
        cue
        for cue in listed.owners.cues
        if cue.kind in {Kind.NOUN, Kind.GROUP} or not _NAMING.isdisjoint(flat[cue.first : cue.last])
    ]
    told = {at for cue in named for at in range(cue.first, cue.last)}
    told |= {at for m in listed.message.quantities for at in range(*listed.message.words_of(m))}
    if not isinstance(listed.message.reply, Yes) and any(n >= known for cue in named for n in cue.members):
        return False  # "abita con noi anche mia madre" names somebody of whom nothing was asked
    stretches = {plain.words[cue.first].stretch for cue in named}
    asked = {*_NAMING, *_SHORT_ANSWERS, *_HAVING_IT, *Plain.of(fact.question).flat, *nouns}
    asked |= _HAVING if not _IT.isdisjoint(flat) else set()
    about = tuple(word[:_STEM] for word in Plain.of(fact.question).flat if len(word) > _STEM)
    here = ((at, word.plain) for at, word in enumerate(plain.words) if word.stretch in stretches)
    return "siamo" not in flat and all(at in told or word in asked or word.startswith(about) for at, word in here)


def nouns_of(said: Mapping[str, Said], head: str) -> Iterator[str]:
    """The words by which members are named."""
    for path, words in said.items():
        if path == head or path.startswith(f"{head}[]."):
            for phrases in words.words.values():
                yield from (word for phrase in phrases for place in phrase.split() for word in place.split("|"))


def _tells_sums(message: Message, found: Mapping[str, Stated], said: Said) -> bool:
    """Whether a message answers with sums what is no sum: it then speaks of something else than was asked."""
    numbers = [one.value for one in found.values() if isinstance(one.value, str)]
    sums = any(value.replace(".", "").isdigit() and ("." in value or value == "0") for value in numbers)
    return sums and not stands(message.plain, (*said.near, *said.yes, *said.no, *said.none))


def _told_before(members: Sequence[Mapping[str, Any]], n: int, name: str) -> bool:
    """Whether something was told of a member, which a "no" to the question about all of them does not take back."""
    return n < len(members) and members[n].get(name) is not None


def _none_of_us(message: Message, said: Said) -> bool:
    """Whether a message says that nobody has it: not what else there is none of ("niente risparmi")."""
    plain = message.plain
    ours = stands(plain, (*said.near, *said.yes, *said.no, *said.none))
    return any(ours or _ends(plain, found.last) for found in find(plain, _NONE_OF_US))


def _ends(plain: Plain, at: int) -> bool:
    words = plain.words
    return at == len(words) or words[at].stretch != words[at - 1].stretch or words[at].plain in _OF_US


def _places(found: Mapping[str, Stated], head: str, name: str) -> dict[int, Stated]:
    """What was found already of a fact, by member."""
    return {
        int(path[len(head) + 1 :].partition("]")[0]): one
        for path, one in found.items()
        if path.startswith(f"{head}[") and path.endswith(f"].{name}")
    }


def _grown_and_unnamed(listed: Members) -> set[int]:
    """Those of age of whom an amount that is somebody's says nothing ("io 12.000"): they are asked.

    Not where only some have one ("solo io"), or it is everybody's ("in tutto 22.000", "20.000").
    """
    named = {n for cue in listed.owners.cues for n in cue.members}
    if not named or not _ONLY_OR_ALL.isdisjoint(listed.message.plain.flat):
        return set()
    return set(range(len(listed.listing.known))) - listed.owners.young - named


def _named(listed: Members, fact: Any, *, heard: bool) -> dict[int, Any]:
    """Those whom the answer names, with yes or no; of an amount, those who have none."""
    told: dict[int, Any] = {}
    for cue in listed.owners.cues:
        yes = None if heard and cue.kind is Kind.EVERYBODY else _yes(listed, cue)
        if yes is None or (isinstance(fact, Quantity) and yes) or not isinstance(fact, Flag | Quantity):
            continue
        told |= dict.fromkeys(cue.members, yes if isinstance(fact, Flag) else "0")
    return told


def _yes(listed: Members, cue: Cue) -> bool | None:
    """Whether somebody is named as one who has it, or as one who does not; None where nobody is named."""
    flat = listed.message.plain.flat
    if cue.kind not in {Kind.NOUN, Kind.GROUP} and _NAMING.isdisjoint(flat[cue.first : cue.last]):
        return None
    if flat[cue.first] in {"nessuno", "nessuna"}:
        return None if _others(listed, cue) else False
    before, after = _around(listed, cue)
    if cue.kind in {Kind.GROUP, Kind.EVERYBODY} and not {"nessuno", "nessuna"}.isdisjoint(before):
        return False  # "nessuno di noi"
    if _EXCEPTED & set(before):
        return not _ALL & set(flat)
    return not (_DENIED & set(before)) and not (_NOTHING & set(after))


def _others(listed: Members, cue: Cue) -> bool:
    """Whether somebody else is named, too ("nessuno tranne lui")."""
    return any(other is not cue and other.kind in {Kind.NOUN, Kind.SPEAKER} for other in listed.owners.cues)


def _around(listed: Members, cue: Cue) -> tuple[Sequence[str], Sequence[str]]:
    """The words right before and right after a cue, in its stretch."""
    return tuple(_near(listed, cue.first, -1, 2)), tuple(_near(listed, cue.last - 1, 1, 2))


def _near(listed: Members, at: int, step: int, many: int) -> Iterator[str]:
    words = listed.message.plain.words
    stretch = words[at].stretch
    for place in range(at + step, at + step * (many + 1), step):
        if not 0 <= place < len(words) or words[place].stretch != stretch or words[place].plain in {"e", "ed", "ma"}:
            return
        yield words[place].plain
