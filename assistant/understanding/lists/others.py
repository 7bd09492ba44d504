"""What a message says of somebody else than the person whose case it is: "mia moglie prende la naspi, io no"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.expressions import expression
from assistant.understanding.asking.another import SOMEBODY
from assistant.understanding.lists.one_asked import of_the_one_asked
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import Found, find, stands
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.going_on import sentence_begins

_MY = "mio|mia|nostro|nostra"
_SEVERAL = (
    "genitori|figli|figlie|fratelli|sorelle|suoceri|zii|nonni|cugini|cugine|parenti|familiari|amici|amiche|colleghi"
    "|vicini"
)
_WHO = (f"{_MY} {SOMEBODY}", f"un|una|l {_MY} {SOMEBODY}", f"miei|mie|nostri|nostre {_SEVERAL}")
_PRONOUNS = frozenset("lui lei loro".split())
_OF_SELF = ("posso|potrei|potro|io|ho|sono|mi|prendo|percepisco|ricevo|rientro|faccio|compio|cerco|sto|frequento",)
_FOR_THEM = (
    f"{SOMEBODY} puo|potrebbe|potra|rientra|dovrebbe|vorrebbe|vuole",
    "lo|la prendono|prenderebbero|accettano|ammettono|iscrivo|chiamano",
    "puo|potrebbe|potra|rientra ... cantiere|partecipare|entrare|andare|andarci|fare|farlo|lavorare|anche|lui|lei",
    f"per {_MY} {SOMEBODY}",
)
_THEIR_VERBS = frozenset(
    "ha prende percepisce riceve lavora fa sta va frequenta segue aveva prendeva percepiva riscuote incassa piglia"
    " tiene risulta guadagna compie abita vive gli le gode beneficia fruisce studia era hanno prendono percepiscono"
    " ricevono lavorano fanno stanno vanno frequentano avevano prendevano risultano vivono erano".split()
)
_SMALL = frozenset("che pero invece ora adesso ancora gia non nn anche pure e di # si ne ci lui lei".split())
_OF = frozenset("di del della da dal dalla a al alla con per su in tra fra col nel dell come".split())
_MY_VERBS = frozenset(
    "io ho sono prendo percepisco ricevo faccio lavoro posso vivo sto frequento compio mi noi abbiamo siamo".split()
)
_JOINING = frozenset("e ed ma mentre invece pero".split())
_NOT_ME = (
    "io|me ... no|niente|nulla|zero|mica|neanche|nemmeno|neppure|manco|mai",
    "io|me ... mai neanche|nemmeno|manco|neppure uno|una|mezzo|quello",
    "quanto a me ... no|mai|niente|nulla",
    "per me no|niente|mai",
    "io non|nn la|lo|li|le|ne|l|ce ...",
    "a me non|nn e|ha mai *",
    "a me non|nn ... capitat*|success*|toccat*|spett*|dat*|danno|arriv*",
)
_THEM_TOO, _NOT_THEM = (
    ("anche|pure lui|lei", "lui|lei pure|anche|si"),
    ("lui|lei ... no|niente|nulla|zero|mai|neanche|nemmeno",),
)
_I_SAY = ("io ho|sono|prendo|percepisco|ricevo|faccio|lavoro|sto|frequento|vivo",)
_ME_TOO = ("io si", "anche|pure io|me", "anch io", "io pure|anche|uguale", "io ... lo stesso|stessa")
_REACH, _ASIDE = 7, 4
_PLURAL = expression(r"\w+(?:[aiu]ti|[aiu]te|tti|tte|[aeiou]si|sti)")
_NOT_WHO_SPEAKS, _NOT_WHO_IS_MEANT = ("non|mica io|me",), ("non|mica lui|lei",)
_ME = frozenset("io me mi".split())
_PARENTS = ("papa|mamma|babbo|padre|madre|nonno|nonna",)
_OF_THEM = ((_THEM_TOO, True), ((*_NOT_THEM, *_NOT_WHO_IS_MEANT), False))
_THEIRS, _NAMED = frozenset("sua suo sue suoi loro".split()), 3
_OF_ME = ((_ME_TOO, True), ((*_NOT_ME, *_NOT_WHO_SPEAKS), False))
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
    "identico|identica|uguale|uguali|stesso|stessa in|per tutto|resto",
    "tutto|resto uguale|identico|invariato",
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
    own, theirs = _told_apart(message, tuple(heard))
    return own, list(theirs)


@lru_cache(maxsize=16)
def _told_apart(message: Message, heard: tuple[str, ...]) -> tuple[Message, tuple[Theirs, ...]]:
    """The same once for all the tools that ask."""
    message = of_the_one_asked(message)
    who = list(_named(message.plain))
    if not who or message.written:
        return message, ()
    own = _speaks_for_self((*heard, message.text))
    plain, theirs, gone = message.plain, list[Theirs](), list[tuple[int, int]]()
    for first, last in sorted(_clauses_of_others(plain, who, own=own)):
        if gone and first < gone[-1][1]:
            continue
        mine, end = _of_the_one_meant(plain, last, _OF_ME if own else _OF_THEM)
        theirs.append(Theirs(Message(plain.verbatim(first, last), message.today), plain.verbatim(first, end), mine))
        gone.append((first, end))
    gone += [one for one in _belongings(plain) if theirs and own]
    return (replace(message, text=_without(message, gone)) if theirs else message), tuple(theirs)


def _clauses_of_others(plain: Plain, who: list[Found], *, own: bool) -> Iterator[tuple[int, int]]:
    """The clauses that tell of others: of whoever speaks, too, where the case is not theirs."""
    if own:
        subjects = who
    else:
        yield from ((found.first, _stretch_ends(plain, found)) for found in find(plain, _I_SAY))
        meant = plain.flat[who[0].last - 1]
        others = (found for found in find(plain, _PARENTS) if plain.flat[found.first] != meant)
        subjects = [f for f in others if f.first > who[0].last and _OF.isdisjoint(plain.flat[f.first - 2 : f.first])]
    yield from ((found.first, last) for found in subjects if (last := _clause_ends(plain, found)) is not None)
    names = {plain.flat[found.last - 1] for found in who} if own else _ME
    for found in find(plain, _NOT_WHO_SPEAKS if own else _NOT_WHO_IS_MEANT):
        begins = sentence_begins(plain, found.first)
        if not names.isdisjoint(plain.flat[begins : found.first]):
            yield begins, found.first


def _without(message: Message, gone: Iterable[tuple[int, int]]) -> str:
    """The text of a message with stops in place of some of its words."""
    text, plain = message.text, message.plain
    for first, last in gone:
        start, end = plain.words[first].start, plain.words[last - 1].end
        text = f"{text[:start]}.{' ' * (end - start - 1)}{text[end:]}"
    return text


def _named(plain: Plain) -> Iterator[Found]:
    """Where somebody is named, and where "lui" or "lei" then stands for them."""
    who = list(find(plain, _WHO))
    first = who[0].last if who else len(plain.words)
    again = (Found(n, n + 1) for n in range(first, len(plain.words)) if plain.flat[n] in _PRONOUNS)
    yield from sorted((*who, *again), key=lambda found: found.first)


def _belongings(plain: Plain) -> Iterator[tuple[int, int]]:
    """What is called theirs ("la sua presa in carico"), with the few words that name it."""
    for n, word in enumerate(plain.words):
        if word.plain in _THEIRS:
            ends = (at for at in range(n + 1, len(plain.words)) if plain.words[at].stretch != word.stretch)
            yield n, min(next(ends, len(plain.words)), n + 1 + _NAMED)


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
    own = any(
        not _PLURAL.fullmatch(one.flat[found.last]) if _are(one, found) else True
        for one in plains
        for found in find(one, _OF_SELF)
    )
    return own and not any(stands(one, _FOR_THEM) for one in plains)


def _are(plain: Plain, found: Found) -> bool:
    """Whether a "sono" has a word after it, which tells whether it is of several: "sono venuti"."""
    return plain.flat[found.first] == "sono" and found.last < len(plain.flat)


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


def _stretch_ends(plain: Plain, found: Found) -> int:
    """Where the stretch of a phrase ends."""
    stretch = plain.words[found.first].stretch
    return next((n for n in range(found.last, len(plain.words)) if plain.words[n].stretch > stretch), len(plain.words))


def _after(plain: Plain, at: int) -> Iterator[int]:
    """The places of the words in which a verb may come: those of the stretch, up to a verb of whoever speaks."""
    for place in range(at, min(at + _REACH, len(plain.words))):
        aside = place > at and plain.words[place].stretch != plain.words[at].stretch
        if aside or plain.flat[place] in _MY_VERBS:
            return
        yield place


def _theirs(plain: Plain, at: int) -> bool:
    word = plain.words[at]
    written = plain.text[word.start : word.end + 1].lower()
    return word.plain in _THEIR_VERBS or written[:1] in {"è", "é"} or written == "e'"


def _of_the_one_meant(plain: Plain, last: int, ways: Iterable[tuple[tuple[str, ...], bool]]) -> tuple[bool | None, int]:
    """Whether it is said next that it holds of the one whose case it is, and where that ends."""
    for phrases, mine in ways:
        for found in find(plain, phrases):
            between = plain.flat[last : found.first]
            if 0 <= found.first - last <= _ASIDE and _MY_VERBS.isdisjoint(between):
                return mine, found.last
    return None, last
