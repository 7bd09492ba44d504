"""The answer to a question that was asked of all the members at once: "solo mia moglie", "io 5000 e lui niente"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from assistant.understanding.asking.cues import is_question
from assistant.understanding.lists.by_naming import HAVING_IT, NAMING, SHORT_ANSWERS, answers_by_naming, named, nouns_of
from assistant.understanding.lists.members import Members
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.understanding.values import fit
from assistant.understanding.words.labels import payday
from assistant.understanding.words.patterns import find, stands
from assistant.understanding.words.plain import Plain
from assistant.understanding.words.rest import lists
from assistant.understanding.yes_or_no.yesno import No, Yes
from rules_core.facts import Flag, Names, Quantity
from rules_core.records import Many, Record, fact_at, shape_of
from rules_core.wording import Said

_BUT = frozenset("ma pero tranne eccetto salvo".split())
_ONLY_OR_ALL = frozenset(
    "solo soltanto solamente unico unica tutto totale complessivo insieme altri altro nessun nessuno".split()
)
_OF_US = frozenset("di dei delle in tra fra per da e grazie a".split())
_GROWN = 25  # older than most who study
_FEW, _A_SENTENCE, _AGE, _A_SUM, _YEARS = 8, 12, "anni", 1000, range(1990, 2036)
_NONE: tuple[object, ...] = (False, "0", "0.00", None, [])
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
    one = said.get(pending, Said())
    if isinstance(fact, Flag) and _tells_sums(message, found, one):
        return []
    told = {place: stated.value for place, stated in _places(found, head, name).items()}
    many_, unnamed, apart = len(known[head]), set[int](), set[int]()
    if not said.get(head, Said()).kin:
        listed = Members(message, many, said, known[head], words)
        answers = not isinstance(fact, Flag) or answers_by_naming(listed, fact, one, nouns_of(said, head), many_)
        if isinstance(fact, Quantity):
            apart = _said_of_work(listed, found, said, head, amount=any(told.values()))
        by_name = named(listed, fact, heard=bool(told), apart=apart) if answers else {}
        told |= {n: value for n, value in by_name.items() if n not in told}
        if not told and isinstance(message.reply, No) and (alone := listed.listing.as_old(message)) is not None:
            return [_none_of(f"{head}[{alone}].{name}", fact, message)]  # of the others nothing is said
        many_ = len(listed.listing.known)
        unnamed = apart | _grown_and_unnamed(listed) if isinstance(fact, Quantity) else unnamed
    none = fact.default if not isinstance(fact, Names) else []
    open_ = [n for n in range(many_) if not _told_before(known[head], n, name)]
    if not told and (apart or _but_somebody(message, one)):
        return []
    if _of_nobody(message, one, told):
        told = dict.fromkeys(open_, False if isinstance(fact, Flag) else none)
    elif any(value not in _NONE for value in told.values()) and not _open(message, fact, one, found):
        told = dict.fromkeys((n for n in open_ if n not in unnamed), none) | told
    new = [Stated(f"{head}[{n}].{name}", value, message.text.strip()) for n, value in told.items()]
    return [stated for stated in new if stated.path not in found]


def _of_nobody(message: Message, said: Said, told: Mapping[int, Any]) -> bool:
    """Whether an answer says of all that they have none of it."""
    ours = _none_of_us(message, said)
    nobody = not {"nessuno", "nessuna", "nessun"}.isdisjoint(message.plain.flat) and not any(told.values())
    return (nobody and ours) or (not told and (ours or isinstance(message.reply, No)))


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
    if said.get(head, Said()).kin or not set(message.plain.flat) <= NAMING | SHORT_ANSWERS | set(nouns_of(said, head)):
        return []
    listed = Members(message, many, said, known[head], words)
    told = {n: value for n, value in named(listed, fact, heard=False).items() if n < len(known[head])}
    return [Stated(f"{head}[{n}].{name}", value, message.text.strip()) for n, value in told.items()]


def of_one_so_old(
    message: Message,
    record: type[Record],
    said: Mapping[str, Said],
    known: Mapping[str, Any],
    pending: str,
    words: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """The path of the member whose age alone says of whom a reply speaks ("ha 7 anni"); empty, where none does."""
    plain, head = message.plain, pending.partition("[")[0]
    told = bool(message.quantities) and len(plain.words) <= _A_SENTENCE and not isinstance(message.reply, Yes)
    if not told or is_question(message) or (message.correction and message.correction.sure):
        return ""
    for many in lists(record, said):
        if said[many.name].speaker and not said[many.name].kin and known.get(many.name):
            place = pending.partition("[")[2].partition("]")[0] if many.name == head else ""
            if place and getattr(fact_at(record, pending), "unit", "") == _AGE:
                return ""
            listing = Members(message, many, said, known[many.name], words).listing
            n = listing.as_old(message, int(place) if place else None)
            return "" if n is None else f"{many.name}[{n}]"
    return ""


def _so(value: Any) -> bool:
    """Whether a value says that somebody has something of it."""
    return value not in (False, "0", "0.00", None, [])


def _open(message: Message, fact: Any, said: Said, found: Mapping[str, Stated]) -> bool:
    """Whether an amount is told of which nobody can tell the period, or whose: who is not told has then perhaps it."""
    if any(payday(message, said, mention) for mention in message.quantities):
        return True
    heard = {word for one in found.values() for word in one.words.split()}
    left = [m for m in message.quantities if isinstance(m.value, Decimal) and m.value >= _A_SUM]
    left = [m for m in left if m.value not in _YEARS and heard.isdisjoint(m.words.split())]
    return said.bare and any(fit(m, fact, message.today, said) is not None for m in left)


def _none_of(path: str, fact: Any, message: Message) -> Stated:
    return Stated(path, False if isinstance(fact, Flag) else fact.default, message.text.strip())


def _but_somebody(message: Message, said: Said) -> bool:
    """Whether a no goes on with what somebody may have after all: "no, ma mio figlio ha la 104"."""
    flat = message.plain.flat
    but = next((at for at, word in enumerate(flat) if word in _BUT), len(flat))
    words = {word for phrase in said.yes for place in phrase.split() for word in place.split("|")}
    return any(word in words and len(word) > 2 and word not in HAVING_IT for word in flat[but + 1 :])


def _tells_sums(message: Message, found: Mapping[str, Stated], said: Said) -> bool:
    """Whether a message answers with sums what is no sum: it then speaks of something else than was asked."""
    numbers = [one.value for one in found.values() if isinstance(one.value, str)]
    sums = any(value.replace(".", "").isdigit() and ("." in value or value == "0") for value in numbers)
    return sums and not stands(message.plain, (*said.near, *said.yes, *said.no, *said.none))


def _said_of_work(
    listed: Members, found: Mapping[str, Stated], said: Mapping[str, Said], head: str, *, amount: bool
) -> set[int]:
    """Those named of whom a bare no tells that they do not work, and no income: where a message tells who works.

    So it is right after it was told, of whom nothing of that is known ("io lavoro", then "mia moglie no").
    """
    named = {n for cue in listed.owners.cues for n in cue.members}
    works = [path.rpartition(".")[2] for path, one in said.items() if one.grown and path.startswith(f"{head}[].")]
    if any(_places(found, head, name) for name in works):
        return named
    known = listed.listing.known
    told = not amount and any(member.get(name) is True for name in works for member in known)
    return {n for n in named if told and n < len(known) and all(known[n].get(name) is None for name in works)}


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
    grown = {n for n, age in listed.whose.ages().items() if age >= _GROWN}
    return set(range(len(listed.listing.known))) - (listed.owners.young - grown) - named
