"""What a message says of somebody else than the person whose case it is: "mia moglie prende la naspi, io no"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from assistant.understanding.another import SOMEBODY
from assistant.understanding.message import Message
from assistant.understanding.patterns import Found, find, stands
from assistant.understanding.plain import Plain

_MY = "mio|mia|nostro|nostra"
_WHO = (f"{_MY} {SOMEBODY}", f"un|una|l {_MY} {SOMEBODY}")
_OF_SELF = ("posso|potrei|potro|io|ho|sono|mi|prendo|percepisco|ricevo|rientro|faccio|compio|cerco|sto|frequento",)
_FOR_THEM = (
    f"{SOMEBODY} puo|potrebbe|potra|rientra|dovrebbe|vorrebbe|vuole",
    "lo|la prendono|prenderebbero|accettano|ammettono|iscrivo|chiamano",
    "puo|potrebbe|potra|rientra ... cantiere|partecipare|entrare|andare|andarci|fare|farlo|lavorare|anche|lui|lei",
    f"per {_MY} {SOMEBODY}",
)
_THEIR_VERBS = frozenset(
    "ha prende percepisce riceve lavora fa sta va frequenta segue aveva prendeva percepiva riscuote incassa piglia"
    " tiene risulta guadagna compie abita vive gli le gode beneficia fruisce studia era".split()
)
_SMALL = frozenset("che pero invece ora adesso ancora gia non nn anche pure e di # si ne ci lui lei".split())
_OF = frozenset("di del della da dal dalla a al alla con per su in tra fra col nel dell come".split())
_MY_VERBS = frozenset(
    "io ho sono prendo percepisco ricevo faccio lavoro posso vivo sto frequento compio mi noi abbiamo siamo".split()
)
_JOINING = frozenset("e ed ma mentre invece pero".split())
_NOT_ME = ("io|me ... no|niente|nulla|zero|mica|neanche|nemmeno|neppure|manco", "io non|nn la|lo|li|le|ne|l|ce ...")
_ME_TOO = ("io si", "anche|pure io|me", "anch io", "io pure|anche|uguale", "io ... lo stesso|stessa")
_REACH = 3
_AFFECTS = (
    "cambia|cambierebbe|cambiano|cambierebbero|influisce|influenza|incide|rileva|importa|conta|contano|c|centra",
    "fa|farebbe ... differenza",
    "mi danneggia|penalizza|blocca|esclude",
)
_ALIKE = (
    f"{SOMEBODY} ... uguale|identica|identico|idem|preciso|precisa",
    f"{SOMEBODY} ... stessa|stesse|medesima situazione|condizione|cosa|cose|condizioni",
    f"{SOMEBODY} come|quanto me",
    f"{SOMEBODY} e|ha come|uguale me|a",
)


@dataclass(frozen=True, slots=True)
class Theirs:
    """A clause about somebody else, and whether it holds of the speaker, too, where that is said."""

    clause: Message
    words: str
    mine: bool | None


def told_apart(message: Message, heard: Iterable[str]) -> tuple[Message, list[Theirs]]:
    """A message without what it says of others, and that; all of it, unless the case is the speaker's own.

    >>> from datetime import date
    >>> told = Message("ho 50 anni, mia moglie prende la naspi, io no", date(2026, 1, 1))
    >>> rest, theirs = told_apart(told, ())
    >>> rest.text.split(), theirs[0].words, theirs[0].mine
    (['ho', '50', 'anni,', '.'], 'mia moglie prende la naspi, io no', False)
    """
    who = list(find(message.plain, _WHO))
    if not who or message.written or not _speaks_for_self((*heard, message.text)):
        return message, []
    text, plain, theirs, end = message.text, message.plain, list[Theirs](), 0
    for found in who:
        if found.first < end or (last := _clause_ends(plain, found)) is None:
            continue
        mine, end = _of_the_speaker(plain, last)
        clause, words = plain.verbatim(found.first, last), plain.verbatim(found.first, end)
        theirs.append(Theirs(Message(clause, message.today), words, mine))
        first, after = plain.words[found.first].start, plain.words[end - 1].end
        text = f"{text[:first]}.{' ' * (after - first - 1)}{text[after:]}"
    return (replace(message, text=text) if theirs else message), theirs


def of_others(message: Message, heard: Iterable[str]) -> bool:
    """Whether a message just tells something of others, or asks if that changes anything."""
    if stands(message.plain, _AFFECTS) and stands(message.plain, _WHO):
        return True
    own, theirs = told_apart(message, heard)
    return "?" not in message.text and not own.plain.words and all(one.mine is None for one in theirs)


def alike(message: Message) -> bool:
    """Whether a message says that somebody else's case is like this one ("mio marito tutto uguale a me")."""
    return stands(message.plain, _ALIKE)


def _speaks_for_self(texts: Iterable[str]) -> bool:
    plains = [Plain.of(text) for text in texts]
    return any(stands(one, _OF_SELF) for one in plains) and not any(stands(one, _FOR_THEM) for one in plains)


def _clause_ends(plain: Plain, who: Found) -> int | None:
    """Where a clause ends that begins with somebody else; None, where they are not who it is about."""
    named = plain.flat[who.last] if who.last < len(plain.flat) else ""
    before = plain.flat[who.first - 1] if who.first else ""
    before = plain.flat[who.first - 2] if before in {"la", "il", "l"} and who.first > 1 else before
    if before in _OF and named != "che":
        return None
    verb = next((at for at in _after(plain, who.last) if _theirs(plain, at)), None)
    if verb is None:
        return None
    stretch = plain.words[verb].stretch
    for at in range(verb + 1, len(plain.words)):
        word = plain.words[at]
        if word.plain in _MY_VERBS or (word.stretch > stretch and not _theirs(plain, at)):
            return at - (plain.flat[at - 1] in _JOINING)
        stretch = word.stretch
    return len(plain.words)


def _after(plain: Plain, at: int) -> Iterator[int]:
    """The places of the words in which a verb may come, small words passed over."""
    for place in range(at, min(at + _REACH, len(plain.words))):
        yield place
        if plain.flat[place] not in _SMALL and place > at:
            return


def _theirs(plain: Plain, at: int) -> bool:
    word = plain.words[at]
    written = plain.text[word.start : word.end + 1].lower()
    return word.plain in _THEIR_VERBS or written[:1] in {"è", "é"} or written == "e'"


def _of_the_speaker(plain: Plain, last: int) -> tuple[bool | None, int]:
    """Whether the speaker says after it that it holds of them, and where that ends."""
    for phrases, mine in ((_ME_TOO, True), (_NOT_ME, False)):
        for found in find(plain, phrases):
            if 0 <= found.first - last <= 1:
                return mine, found.last
    return None, last
