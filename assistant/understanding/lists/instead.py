"""Whoever speaks need not be the one whose case it is: "il nonno fa la richiesta", "la domanda è per conto di papà"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.expressions import expression
from assistant.understanding.lists.naming import Kind
from assistant.understanding.lists.nouned import Noun, gender_of_noun, introduced
from assistant.understanding.lists.owners import Owners
from assistant.understanding.people.persons import FIRST, FIRST_OPENING, SPEAKING
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import Found, by_itself, find, stands
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.polarity import denied
from rules_core.wording import Said

_WE = frozenset("siamo abbiamo noi viviamo stiamo lavoriamo paghiamo conviviamo".split())
_MINE = frozenset("mio mia miei mie nostro nostra nostri nostre".split())
_BESIDE = frozenset("vicino vicina accanto lontano lontana".split())
_HIS = frozenset("suo sua suoi sue".split())
_HE_OR_SHE = {"lui": "m", "lei": "f"}
_ELSEWHERE = (
    "io abito|vivo|sto|risiedo altrove|lontano",
    "io abito|vivo|sto|risiedo ... con la mia famiglia",
    "io abito|vivo|sto|risiedo ... con mia|mio moglie|marito",
)
_ENDED = expression(r"[.!?]\s")
_ALONE = frozenset("solo sola vedovo vedova".split())
_SELF = (FIRST | FIRST_OPENING) - {"mio", "mia", "miei", "mie"}
_WITH_ME = (
    "vive|abita|sta|risiede|convive|vivono|abitano|stanno|ospite ... con|da|presso me|noi",
    "tengo|teniamo|abbiamo|ho ... con me|noi",
    "insieme|assieme a me|noi",
    "viviamo|abitiamo|stiamo ... insieme|assieme",
)


def instead(told: Sequence[Stated], owners: Owners, whole: Said) -> list[Stated]:
    """What is said of the members, the first of whom is who applies: another than whoever speaks, if that is said."""
    path, who = owners.listing.path, owners.listing.who
    roles = {one.path: one for one in told if one.path.endswith(f"].{who}")}
    if owners.listing.speaking and owners.listing.known[0].get(who) == whole.speaker:
        now = dict(_turned(owners, whole, "", 0, gone=False))  # another applies, as was told before
        mine_too = (n for n in now if f"{path}[{n}].{who}" in roles and not _of_theirs(owners, n))
        as_now = {f"{path}[{n}].{who}": now[n] for n in mine_too}
        return [replace(one, value=as_now.get(one.path, one.value)) for one in told]
    chosen = _applying(owners, whole)
    theirs, mine = f"{path}[{chosen}].{who}", f"{path}[0].{who}"
    if not chosen or theirs not in roles or mine not in roles or roles[mine].value != whole.speaker:
        return list(told)
    order = [chosen, *(n for n in range(len(owners.listing.known)) if n != chosen)]
    writing = _speaks(owners)
    if not owners.listing.alone and (writing is None or _lives_elsewhere(owners)):
        # whoever speaks is nobody of theirs: what seemed to be said of them is said of who applies
        order.remove(0)
        own = {one.path for one in told if _place(one.path) == chosen}
        mine_as_theirs = [_moved(one, chosen) for one in told if _place(one.path) == 0 and one.path != mine]
        told = [one for one in told if _place(one.path)] + [one for one in mine_as_theirs if one.path not in own]
    as_now = {theirs: whole.speaker, mine: ""} | {
        f"{path}[{n}].{who}": role
        for n, role in _turned(owners, whole, str(roles[theirs].value), chosen, gone=0 not in order)
    }
    if writing is not None:  # by which words whoever writes is known from then on
        told = [replace(one, words=owners.plain.verbatim(*writing)) if one.path == mine else one for one in told]
    found = [_moved(replace(one, value=as_now.get(one.path, one.value)), order.index(_place(one.path))) for one in told]
    return sorted(found, key=lambda one: _place(one.path))


def _turned(owners: Owners, whole: Said, role: str, chosen: int, *, gone: bool) -> Iterator[tuple[int, str]]:
    """What the others are to the one who applies, where that follows from what they are to the one who speaks.

    Where whoever speaks is not there, the others are told by what they are to the one who applies.
    """
    theirs = _called(owners, chosen) | {role}
    table = next((one for key, one in whole.turned.items() if not theirs.isdisjoint(key.split("|"))), {})
    for n, member in enumerate(owners.listing.known):
        was = str(member.get(owners.listing.who) or "")
        called = {was} if was == whole.speaker else _called(owners, n)
        told = (now for key, now in table.items() if not called.isdisjoint(key.split("|")))
        now = next(told, table.get(was, ""))
        if n != chosen and now and not (gone and _theirs(owners, n)):
            yield n, now


def who_applies(owners: Owners, whole: Said) -> tuple[int, dict[int, str]]:
    """The place of the member known before who is said to apply, and what all are then; 0, where nobody is."""
    listing = owners.listing
    if listing.speaking != 0 or listing.new:
        return 0, {}
    near = (_nearest(owners, f) for f in find(owners.plain, whole.instead) if not denied(owners.plain, f))
    chosen = next((n for n in near if n and n not in owners.young), 0)
    role = str(listing.known[chosen].get(listing.who) or "")
    now = dict(_turned(owners, whole, role, chosen, gone=False))
    return (chosen, {**now, chosen: whole.speaker}) if chosen and 0 in now else (0, {})


def _of_theirs(owners: Owners, n: int) -> bool:
    """Whether somebody is told as of another than whoever speaks: "suo marito"."""
    told = [noun for noun in owners.nouns for cue in owners.cues if n in cue.members and cue.first == noun.found.first]
    return any(not _HIS.isdisjoint(owners.plain.flat[at] for at in introduced(owners.plain, one.found)) for one in told)


def _theirs(owners: Owners, n: int) -> bool:
    """Whether a child or a spouse is not told as whoever speaks' own: "mia sorella ... con la bimba"."""
    plain = owners.plain
    told = [noun for noun in owners.nouns for cue in owners.cues if n in cue.members and cue.first == noun.found.first]
    close = [noun for noun in told if n in owners.young or n in owners.adults]
    return bool(close) and all(
        _MINE.isdisjoint(plain.flat[at] for at in introduced(plain, noun.found))
        and _MINE.isdisjoint(plain.flat[noun.found.first : noun.found.last])
        for noun in close
    )


def _called(owners: Owners, n: int) -> set[str]:
    """The words by which a message names somebody, or by which they were named before."""
    cues = [cue for cue in owners.cues if n in cue.members and cue.kind in {Kind.NOUN, Kind.GROUP}]
    before = owners.listing.called.get(n, "").lower().split()
    return {*before, *(word for cue in cues for word in owners.plain.flat[cue.first : cue.last])}


def _speaks(owners: Owners) -> tuple[int, int] | None:
    """Where whoever speaks says anything of themselves, and not only whose they are ("mio nonno")."""
    flat = owners.plain.flat
    told = [at for cue in owners.cues if cue.members == (0,) for at in range(cue.first, cue.last) if flat[at] in _SELF]
    told = [at for at in told if _BESIDE.isdisjoint(flat[max(at - 2, 0) : at])]  # "vive vicino a me"
    told += [f.last - 1 for f in with_whoever_writes(owners.plain)]
    at = next((one for one in told if flat[one] in {"io", "me"}), next(iter(told), None))
    return None if at is None else (at, at + 1)


def with_whoever_writes(plain: Plain) -> list[Found]:
    """Where somebody is told to live with whoever writes: "mia madre vive con me"."""
    return [f for f in find(plain, _WITH_ME) if not denied(plain, f)]


def _lives_elsewhere(owners: Owners) -> bool:
    """Whether whoever speaks says that they live apart: "io abito a Lucca con la mia famiglia"."""
    return stands(owners.plain, _ELSEWHERE)


def _moved(one: Stated, place: int) -> Stated:
    """What is said of one member as said of another."""
    head, _, rest = one.path.partition("]")
    return replace(one, path=f"{head.partition('[')[0]}[{place}]{rest}")


def _applying(owners: Owners, whole: Said) -> int:
    """The place of the member who is said to apply; none but the one who speaks, if nobody is."""
    for found in find(owners.plain, whole.instead):
        near = _nearest(owners, found)
        if near:
            return near
    named = any(noun.who == whole.speaker for noun in owners.nouns)  # "richiedente 50 anni"
    if owners.listing.alone:
        return 0  # they are told by what they are to each other
    if not _lives_elsewhere(owners) and (named or _speaks(owners) is not None or not _WE.isdisjoint(owners.plain.flat)):
        return 0
    told = (*find(owners.plain, whole.about), *_told_alone(owners, whole))
    return next((near for found in told if (near := _spoken_of(owners, found))), 0)


def of_another(plain: Plain, nouns: Sequence[Noun], alone: Found, speaker: str) -> bool:
    """Whether who is told to be alone is somebody named before: "mia mamma, 84 anni, che vive sola"."""
    before = [noun for noun in nouns if noun.found.last <= alone.first and noun.many == 1]
    if not before or before[-1].who == speaker or before[-1].own:
        return False
    genders = {gender_of_noun(word) for word in plain.flat[alone.first : alone.last] if word in _ALONE}
    if before[-1].gender and not genders <= {before[-1].gender} and plain.flat[alone.last - 2] != "persona":
        return False  # "mio fratello a carico, sola"
    told = plain.text[plain.words[before[-1].found.last - 1].end : plain.words[alone.first].start]
    return SPEAKING.isdisjoint(plain.flat[before[-1].found.last : alone.last]) and not _ENDED.search(told)


def _told_alone(owners: Owners, whole: Said) -> Iterator[Found]:
    """Where the one relative whom a message names is told to be alone: "mio padre, 81 anni, solo, ..."."""
    grown = {cue.members for cue in owners.cues if cue.kind is Kind.NOUN and owners.young.isdisjoint(cue.members)}
    apart = (f for f in find(owners.plain, whole.apart) if by_itself(owners.plain, f))
    for f in (*find(owners.plain, whole.words.get(whole.speaker, ())), *apart) if len(grown) == 1 else ():
        if of_another(owners.plain, owners.nouns, f, whole.speaker):
            yield f


def _spoken_of(owners: Owners, found: Found) -> int:
    """The grown-up whom a message named before a phrase."""
    single = [cue for cue in owners.cues if len(cue.members) == 1 and cue.kind is Kind.NOUN]
    before = [cue for cue in single if cue.last <= found.first and owners.young.isdisjoint(cue.members)]
    return before[-1].members[0] if before else 0


def _nearest(owners: Owners, found: Found) -> int:
    """The one person whom a phrase names, or who was named last before it; of "him" and "her" a grown-up."""
    single = [cue for cue in owners.cues if len(cue.members) == 1 and cue.kind in {Kind.NOUN, Kind.THIRD}]
    within = [cue for cue in single if cue.first < found.last + 1 and found.first < cue.last]
    before = [cue for cue in single if cue.last <= found.first]
    meant = {_HE_OR_SHE[word] for word in owners.plain.flat[found.first : found.last + 1] if word in _HE_OR_SHE}
    if meant and not any(cue.kind is Kind.NOUN for cue in within):
        grown = [cue for cue in before if cue.kind is Kind.NOUN and owners.young.isdisjoint(cue.members)]
        within = [] if grown or owners.listing.new else within  # "chiede lei", of somebody told before
        before = [cue for cue in grown if not cue.gender or {cue.gender} == meant]
    return (within or before)[-1].members[0] if within or before else 0


def _place(path: str) -> int:
    """The place of a member in its list."""
    told = re.match(r"\w+\[(\d+)\]", path)
    return int(told[1]) if told else 0
