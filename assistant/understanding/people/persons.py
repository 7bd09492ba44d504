"""The words that tell who is spoken of: I, they, we; and the small words that part nobody from what is theirs."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.understanding.words.plain import Plain

FIRST = frozenset(
    "io me mio mia miei mie ho prendo guadagno percepisco vivo abito possiedo compio pago faccio studio spendo "
    "piglio insegno dichiaro incasso ricevo risiedo sto tiro avevo posseggo smettessi lavorassi guadagnassi restassi "
    "prendessi avessi".split()
)
FIRST_OPENING = frozenset("sono lavoro".split())
THEY = frozenset(
    "lui lei suo sua suoi sue ha prende guadagna percepisce lavora compie riceve studia fa possiede porta "
    "piglia dichiara incassa aveva insegna tira lavorasse smettesse guadagnasse prendesse perdesse restasse".split()
)
THEY_MANY = frozenset("loro hanno prendono guadagnano percepiscono lavorano studiano ricevono".split())
THINGS = frozenset(
    "cu cud unico modello certificazione dichiarazione pensione stipendio busta casa rendita isee ise conto banca "
    "posta inps caf comune foglio appartamento contratto visura".split()
)
WE = frozenset(
    "noi nostro nostra nostri nostre abbiamo siamo prendiamo guadagniamo percepiamo possediamo lavoriamo paghiamo "
    "viviamo stiamo tutti tutte nessuno".split()
)
PRONOUNS = frozenset("lui lei".split())
DOING = THEY - PRONOUNS - frozenset("suo sua suoi sue".split())
SELF = frozenset("io mio mia ho prendo guadagno".split())
OPENING = frozenset("e ed ma io che invece mentre poi anche non ci".split())
GLUE = frozenset(
    "e ed di d da del della a ad con il la lo l i gli le un una uno per mio mia miei mie suo sua suoi sue nostro"
    " nostra circa euro piu invece anni anno all l al sono ha ho prende prendo poi ciascuno rispettivamente mese"
    " mensili annui annuo lordi netti anche compiuti in nel nella nello sul sulla intestati"
    " intestato intestate intestata tutti".split()
)
TIMES = frozenset("anni anno mesi mese giorni settimane settimana mattine sere sabati giorno".split())
SPEAKING = frozenset("io me mio mia miei mie ho vivo abito sto prendo guadagno lavoro sono".split())


_BEFORE_WORK = frozenset(
    "senza un il del di al dal nel sul col per in da nessun nessuno niente no zero ne cerca cercano perso trovato"
    " questo quel suo suoi altro stesso primo vero piu trova avuto cercando trovare cercare".split()
)
_ONLY_MINE = (FIRST | FIRST_OPENING | {"noi"}) - {"mio", "mia", "miei", "mie"}
_MEASURING = frozenset("piu meno meta doppio triplo terzo terzi quarto quarti quanto come che quello".split())
_OF_US = frozenset("di dei delle tra fra noi due tre quattro tutti qui in casa famiglia".split())
_THAN, _CLAUSE = frozenset("di che quanto come quel".split()), 4


def of_self(plain: Plain) -> set[str]:
    """The words of a message in which somebody speaks of themselves; "lavoro" only as a verb.

    >>> of_self(Plain.of("padre senza lavoro, madre occupata")), of_self(Plain.of("lavoro in fabbrica"))
    (set(), {'lavoro'})
    """
    said = SPEAKING & plain.at.keys()
    if "lavoro" in said and all(at and plain.flat[at - 1] in _BEFORE_WORK for at in plain.at["lavoro"]):
        said -= {"lavoro"}
    return set(said)


def only_mine(words: str) -> bool:
    """Whether words speak of nobody but whoever says them.

    >>> only_mine("prendo"), only_mine("me"), only_mine("mia madre"), only_mine("io e lui")
    (True, True, False, False)
    """
    told = Plain.of(words).flat
    return bool(told) and all(word in _ONLY_MINE for word in told)


def first_of_mine(told: Iterable[Plain]) -> str:
    """The first word by which somebody surely speaks of themselves alone; none, where they never do.

    >>> first_of_mine([Plain.of("mia madre sta con me")])
    'me'
    """
    return next((word for plain in told for word in plain.flat if word in _ONLY_MINE), "")


def measured_by(plain: Plain, at: int) -> bool:
    """Whether somebody is only named because another's is measured by theirs: "il doppio di me", "quanto prendo io".

    >>> measured_by(Plain.of("lei guadagna meno di me"), 4), measured_by(Plain.of("mia moglie e a carico di me"), 6)
    (True, False)
    """
    flat = plain.flat
    if at and flat[at] in {"me", "mio", "mia"} and flat[at - 1] in _THAN | {"del", "della"}:
        return flat[at - 1] in {"quanto", "come"} or (at > 1 and flat[at - 2] in _MEASURING)
    said = flat[max(at - _CLAUSE, 0) : at]
    here = [n for n in range(max(at - _CLAUSE, 0), at) if plain.words[n].stretch == plain.words[at].stretch]
    clause = any(flat[n] == "quanto" or flat[n : n + 2] in {("quello", "che"), ("quel", "che")} for n in here)
    return clause and flat[at] in FIRST and not _MEASURING.isdisjoint(said)


def of_time(words: tuple[str, ...], at: int) -> bool:
    """Whether a word speaks of time and of nobody.

    >>> of_time(("due", "anni", "fa"), 2), of_time(("tutti", "i", "mesi"), 0), of_time(("lui", "fa"), 1)
    (True, True, False)
    """
    if words[at] == "fa":
        return at > 0 and words[at - 1] in TIMES
    return words[at] in {"tutti", "tutte"} and not TIMES.isdisjoint(words[at + 1 : at + 3])


def of_no_person(plain: Plain, at: int) -> bool:
    """Whether a thing does what a verb says, or nobody of several: "il 730 porta 24.000", "nessuno di noi lavora".

    >>> of_no_person(Plain.of("nessuno di noi due lavora"), 4), of_no_person(Plain.of("nessuno, lei lavora"), 2)
    (True, False)
    """
    words, stretch = plain.words, plain.words[at].stretch
    last = next((n for n in range(at - 1, -1, -1) if words[n].stretch != stretch or words[n].plain not in _OF_US), -1)
    nobody = last >= 0 and words[last].stretch == stretch and words[last].plain in {"nessuno", "nessuna"}
    return nobody or _thing(plain, at - 1)


def opens(plain: Plain, at: int) -> bool:
    """Whether a verb opens what somebody says of themselves: "sono pensionato"."""
    words = plain.words
    after = words[at + 1].plain if at + 1 < len(words) else ""
    if words[at].plain == "sono" and (after.endswith("i") or after in {"in", "di", "euro"} or after[:1].isdigit()):
        return False
    return at == 0 or words[at - 1].stretch != words[at].stretch or words[at - 1].plain in OPENING


def _thing(plain: Plain, at: int) -> bool:
    """Whether a word is a thing that does something of its own: "il 730 porta 24.000", "la pensione fa 8.000"."""
    return plain.flat[at] in THINGS or plain.flat[at].isdigit()


def glue(word: str) -> bool:
    """Whether a word may stand between two people of a row."""
    return word in GLUE or word[0].isdigit() or word in {"due", "tre", "quattro", "cinque"}
