"""Who is named in answer to what was asked of all the members, with yes or no: "solo mia moglie", "io no"."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import Any

from assistant.understanding.lists.members import Members
from assistant.understanding.lists.naming import Cue, Kind
from assistant.understanding.words.patterns import stands
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.yesno import Yes
from rules_core.facts import Flag, Quantity
from rules_core.wording import Said

_NOTHING = frozenset("no non niente nulla nessuno nessuna zero neanche nemmeno".split())
_NONE = _NOTHING - {"no", "non", "neanche", "nemmeno"}
_EXCEPTED = frozenset("tranne meno eccetto escluso esclusa salvo fuorche".split())
_DENIED = frozenset("nemmeno neanche neppure ne non".split())
_ALL = frozenset("tutti tutte".split())
_HAVING, _IT = frozenset("ho abbiamo".split()), frozenset("l ce ne".split())
_STEM = 6
SHORT_ANSWERS = frozenset(
    "si no anche pure invece e ma ed nemmeno neanche neppure mio mia miei nostro nostra il la i entrambi entrambe due"
    " dei di delle solo soltanto tranne quindi nessuna adesso ora gia".split()
)
HAVING_IT = frozenset(
    """
    ha hanno ce c l lo la li le ne e sono si ma pero purtroppo certo anche a parte eccetto escluso
    esclusa salvo fuorche di del della dal da al all in con per piu piccolo piccola grande minore maggiore primo prima
    secondo seconda terzo terza ultimo ultima quello quella uno una un il gli i mie suo sua suoi sue nostri nostre loro
    anni anno famiglia casa nucleo questo questa tale cosi ci vi mi gia ancora sempre direi credo penso forse
    soltanto solamente unico unica che invece ok non nulla niente zero tutto tutta qui noi altri altre altro altra
    nessuno nessun
    """.split()
)
NAMING = frozenset("io me lui lei loro noi tutti tutte nessuno".split())


def answers_by_naming(listed: Members, fact: Flag, said: Said, nouns: Iterable[str], known: int) -> bool:
    """Whether a message that names somebody answers what was asked, and tells nothing else of them.

    "Solo mia moglie", "mia moglie ce l'ha dal 2019", unlike "mia moglie va in palestra".
    """
    plain, flat = listed.message.plain, listed.message.plain.flat
    if stands(plain, (*said.near, *said.yes, *said.no, *said.none)):
        return True
    cues = [
        cue
        for cue in listed.owners.cues
        if cue.kind in {Kind.NOUN, Kind.GROUP} or not NAMING.isdisjoint(flat[cue.first : cue.last])
    ]
    told = {at for cue in cues for at in range(cue.first, cue.last)}
    told |= {at for m in listed.message.quantities for at in range(*listed.message.words_of(m))}
    if not isinstance(listed.message.reply, Yes) and any(n >= known for cue in cues for n in cue.members):
        return False  # "abita con noi anche mia madre" names somebody of whom nothing was asked
    stretches = {plain.words[cue.first].stretch for cue in cues}
    asked = {*NAMING, *SHORT_ANSWERS, *HAVING_IT, *Plain.of(fact.question).flat, *nouns}
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


def named(listed: Members, fact: Any, *, heard: bool, apart: Container[int] = ()) -> dict[int, Any]:
    """Those whom the answer names, with yes or no; of an amount, those who have none.

    Of those `apart` a bare no says something else ("io lavoro, mia moglie no").
    """
    told: dict[int, Any] = {}
    for cue in listed.owners.cues:
        yes = None if heard and cue.kind is Kind.EVERYBODY else _yes(listed, cue)
        if yes is False and any(n in apart for n in cue.members) and _NONE.isdisjoint(_around(listed, cue)[1]):
            continue
        if yes is None or (isinstance(fact, Quantity) and yes) or not isinstance(fact, Flag | Quantity):
            continue
        told |= dict.fromkeys(cue.members, yes if isinstance(fact, Flag) else "0")
    return told


def _yes(listed: Members, cue: Cue) -> bool | None:
    """Whether somebody is named as one who has it, or as one who does not; None where nobody is named."""
    flat = listed.message.plain.flat
    if cue.kind not in {Kind.NOUN, Kind.GROUP} and NAMING.isdisjoint(flat[cue.first : cue.last]):
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
