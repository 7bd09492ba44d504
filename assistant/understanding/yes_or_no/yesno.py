"""A yes, a no, an "I do not know", with the words that say it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from assistant.understanding.quantities.line import Line, phrases
from assistant.understanding.quantities.numbers import number


@dataclass(frozen=True, slots=True)
class Reply:
    """What was said, and whether it was only believed; `alone` is false where the message says more."""

    start: int
    end: int
    words: str
    hedged: bool = False
    alone: bool = True


class Yes(Reply):
    """A yes."""

    __slots__ = ()


class No(Reply):
    """A no."""

    __slots__ = ()


class DontKnow(Reply):
    """Neither yes nor no, in so many words."""

    __slots__ = ()


_YES = phrases(
    "si", "gia fatto", "gia fatta", "si si", "si certo", "certo", "certo che si", "certamente", "esatto",
    "esattamente", "proprio cosi", "giusto", "eh gia", "gia", "eh si", "ma si", "ma certo", "come no", "sicuro",
    "sicuramente", "sicuramente si", "senz ' altro", "senza dubbio", "assolutamente si", "assolutamente", "ovvio",
    "ovviamente", "ovviamente si", "naturalmente", "infatti", "confermo", "lo confermo", "ok", "okay", "va bene",
    "d ' accordo", "perfetto", "vero", "e vero", "e cosi", "direi di si", "purtroppo si", "anche", "anch ' io",
    "ce l ' ho", "ce li ho", "ce le ho", "ce la ho", "lo sono", "si lo sono", "l ' ho fatto", "l ' abbiamo fatto",
    "affermativo", "corretto", "tutti", "sempre", "si grazie",
    "yes", "yeah", "yep", "sure", "yes please", "oui", "bien sur", "claro", "claro que si", "por supuesto", "da",
    "desigur",
)  # fmt: skip
_YES_HEDGED = phrases(
    "credo di si", "penso di si", "mi sembra di si", "mi pare di si", "mi sa di si", "forse si", "probabilmente si",
    "probabilmente", "credo proprio di si", "dovrebbe essere cosi", "spero di si", "immagino di si", "suppongo di si",
    "direi si", "credo si", "penso si", "quasi sicuramente", "quasi certamente", "i think so", "je crois que oui",
    "je pense que oui", "creo que si", "cred ca da", "presumo di si", "ritengo di si", "boh si", "mah si",
)  # fmt: skip
_NO = phrases(
    "no", "no no", "nono", "macche", "mai", "giammai", "nessuno", "nessuna", "nessun", "per niente", "per nulla",
    "niente", "nulla", "non ancora", "nemmeno", "neppure", "neanche", "neanche per sogno", "niente affatto", "affatto",
    "non direi", "direi di no", "purtroppo no", "certo che no", "assolutamente no", "ovviamente no", "ovvio che no",
    "sicuramente no",
    "no grazie", "eh no", "ma no", "ma va", "negativo", "non ne ho", "non ce l ' ho", "non ce li ho", "non ce le ho",
    "non ce ne sono", "non lo sono", "non l ' ho fatto", "non l ' abbiamo fatto", "non e vero", "non e cosi", "non piu",
    "non mi risulta", "per ora no", "ancora no", "al momento no", "mai avuto", "mai avuti", "mai avuta", "mai fatto",
    "mai stato", "mai stata", "non proprio", "nient ' affatto", "manco per idea", "neanche uno", "nemmeno uno",
    "neppure uno", "no mai", "in nessun caso", "sbagliato", "falso", "non esattamente", "non credo proprio",
    "nope", "not at all", "never", "not yet", "non merci", "pas du tout", "jamais", "pas encore", "nunca",
    "todavia no", "nu", "niciodata", "inca nu", "deloc",
)  # fmt: skip
_NO_HEDGED = phrases(
    "credo di no", "penso di no", "mi sembra di no", "mi pare di no", "mi sa di no", "forse no", "probabilmente no",
    "credo proprio di no", "temo di no", "non credo", "non penso", "spero di no", "non mi pare", "non mi sembra",
    "credo no",
    "immagino di no", "suppongo di no", "direi no", "i don ' t think so", "je crois que non", "je pense que non",
    "creo que no", "cred ca nu", "boh no", "mah no", "presumo di no", "ritengo di no",
)  # fmt: skip
_UNKNOWN = phrases(
    "non lo so", "non so", "nn lo so", "nn so", "boh", "bo", "bho", "mah", "non saprei", "non ricordo",
    "non me lo ricordo", "non mi ricordo", "forse", "chissa", "chi lo sa", "dipende", "puo darsi", "puo essere",
    "non ne ho idea", "nessuna idea", "non ho idea", "non sono sicuro", "non sono sicura", "non ne sono sicuro",
    "non ne sono sicura", "non sono certo", "non sono certa", "che ne so", "e che ne so", "lo ignoro",
    "non lo ricordo", "non so dire", "non lo so dire", "non saprei dire", "dovrei controllare", "devo controllare",
    "non lo conosco", "non la conosco", "sinceramente non so", "non si sa", "mi informo", "no lo so", "non sappiamo",
    "non lo sappiamo", "non e chiaro", "vallo a sapere", "non so bene", "non la so", "non li so", "non le so",
    "nn la so", "nn li so", "non me la ricordo", "non la ricordo",
    "i don ' t know", "don ' t know", "dont know", "i dont know", "not sure", "i ' m not sure", "maybe", "no idea",
    "je ne sais pas", "je sais pas", "sais pas", "peut - etre", "no se", "no lo se", "no sé", "quizas", "tal vez",
    "nu stiu", "poate", "nu imi amintesc",
)  # fmt: skip
_TABLES: tuple[tuple[type[Reply], bool, dict[str, list[tuple[str, ...]]]], ...] = (
    (Yes, False, _YES), (Yes, True, _YES_HEDGED), (No, False, _NO), (No, True, _NO_HEDGED), (DontKnow, False, _UNKNOWN),
)  # fmt: skip
# A "no" that takes back what was just said, and answers nothing.
_TAKES_BACK = phrases(
    *(f"no{comma} {word}" for comma in ("",
    " ,") for word in "aspetta aspetti scusa scusi scusate anzi pardon".split()),
    *(f"no{comma} {told}" for comma in ("", " ,") for told in ("mi sono", "mi son", "volevo dire", "ho sbagliato")),
    *(f"no{comma} {told}" for comma in ("", " ,") for told in ("un attimo", "mi correggo", "intendevo", "dicevo")),
    "ok aspetta", "anche se", "forse non", "forse ho", "forse sono",
)  # fmt: skip
_FILLERS = frozenset(
    """
    beh be ah oh eh ehm mm mmm uhm allora dunque guardi guarda scusi scusa buongiorno buonasera salve ciao ok okay
    grazie
    sinceramente onestamente purtroppo no, mah ecco insomma per ora guardate signora signore diciamo io noi
    """.split()
)
_ENDS = frozenset('. , ; : ! ? … ( ) - "'.split())
_SENTENCE_ENDS = frozenset(". ; ! ? …".split())
_AFTER = frozenset(
    "grazie certo esatto si sicuro infatti purtroppo davvero signora signore mai assolutamente per ora".split()
)
# "Si" without its accent is a yes before these, a pronoun before a verb in the third person.
_YES_BEFORE = frozenset(
    """
    certo grazie ma pero anche ne ci lo la li le mi purtroppo esatto confermo abbiamo siamo ho io noi mia mio mia i il
    da dal ogni solo in con una un tutti tutto proprio assolutamente certamente giusto vero infatti perche non vivo
    lavoro
    """.split()
)
# These begin other sentences too: they answer only where the sentence ends after them.
_ONLY_WHOLE = frozenset(
    """
    certo gia da nu anche tutti sempre sicuro giusto vero ok mai niente nulla tutti esatto perfetto corretto falso bo
    forse
    sbagliato naturalmente ovviamente probabilmente assolutamente affatto nemmeno neppure neanche infatti dipende claro
    poate va bene
    """.split()
)
# These tell that something was heard, and answer only where nothing else does ("ok. no, non lavoro").
_TRAILING = frozenset("mica proprio ora adesso bene esattamente precisamente davvero sinceramente eh pero".split())
_NOTHING = frozenset(("niente", "nulla", "per niente", "nessuno", "nessuna", "niente di niente"))
_LONGEST_UNKNOWN = 5
_HEARD = frozenset("ok okay va perfetto d".split())
_ANY_DAY = date(2000, 1, 1)
_PRONOUN_ENDINGS = ("ano", "ono", "ti", "te", "si", "se")


def yes_no(text: str) -> Yes | No | DontKnow | None:
    """The yes, the no or the "non lo so" of a message, as the answer to a question; None if it says none.

    A fact is no answer, though it may settle one: "non lavoro" is left to whoever knows the question.

    >>> type(yes_no("sì certo")).__name__, type(yes_no("macché")).__name__, type(yes_no("boh")).__name__
    ('Yes', 'No', 'DontKnow')
    >>> yes_no("si può fare domanda?") is None and yes_no("no?") is None and yes_no("ho due figli") is None
    True
    >>> yes_no("no, ho 43 anni")
    No(start=0, end=2, words='no', hedged=False, alone=False)
    """
    line = Line(text, _ANY_DAY)
    start, first = 0, True
    heard: Yes | No | DontKnow | None = None
    while start < len(line):
        end = _clause_end(line, start)
        found = _in_clause(line, start, end, first=first) or _unknown_at_its_end(line, start, end)
        if found and not (isinstance(found, Yes) and line.words[start] in _HEARD):
            return found
        heard = heard or found
        # A later sentence may answer ("Lavoro? No."), a later clause only if it says nothing else.
        first = line.words[end] in _SENTENCE_ENDS or (first and _only_fillers(line, start, end))
        start = end + 1
    return heard


def _clause_end(line: Line, i: int) -> int:
    while i < len(line) and line.words[i] not in _ENDS:
        i += 1
    return i


def _only_fillers(line: Line, start: int, end: int) -> bool:
    return end - start < 6 and all(word in _FILLERS for word in line.words[start:end])


def _in_clause(line: Line, start: int, end: int, *, first: bool) -> Yes | No | DontKnow | None:
    place = start
    while True:
        found = _longest(line, place, end)
        if found:
            break
        if place >= end or line.words[place] not in _FILLERS or place - start > 6:
            return None
        place += 1
    kind, hedged, stop = found
    if line.starts(place, _TAKES_BACK):
        return None
    if kind is No and " ".join(line.words[stop:end]) in _NOTHING:  # "no niente. ho ..." is no twice
        stop = end
    whole = stop == end or all(word in _AFTER for word in line.words[stop:end])
    if line.words[end] == "?" and (stop == end or not whole):
        return None
    only = line.words[place] != "mai" and stop == place + 1 and line.words[place] in _ONLY_WHOLE
    if not whole and (not first or only or not _opens(line, place, stop, kind)):
        return None
    span = line.tokens[place].start, line.tokens[stop - 1].end
    rest = any(word.isalnum() and word not in _AFTER for word in line.words[stop : len(line)])
    return kind(*span, line.text[slice(*span)], hedged, not rest and place - start < 6)  # type: ignore[return-value]


def _unknown_at_its_end(line: Line, start: int, end: int) -> DontKnow | None:
    """A "non lo so" with which a clause ends: "quanti giorni era aperto non lo so mica"."""
    while end > start and line.words[end - 1] in _TRAILING:
        end -= 1
    for place in range(max(start + 1, end - _LONGEST_UNKNOWN), end - 1):
        if line.starts(place, _UNKNOWN) == end - place:
            span = line.tokens[place].start, line.tokens[end - 1].end
            return DontKnow(*span, line.text[slice(*span)], alone=False)
    return None


def _longest(line: Line, i: int, end: int) -> tuple[type[Reply], bool, int] | None:
    best: tuple[type[Reply], bool, int] | None = None
    for kind, hedged, table in _TABLES:
        length = line.starts(i, table)
        if length and i + length <= max(end, i + 1) + 4 and (best is None or i + length > best[2]):
            best = (kind, hedged, i + length)
    return best


def _opens(line: Line, i: int, stop: int, kind: type[Reply]) -> bool:
    """Whether words that begin a clause are its answer, not a part of its sentence."""
    following = line.words[stop]
    if kind is Yes and stop == i + 1 and line.words[i] == "si":
        return _accented(line, i) or _yes_before(line, stop)
    if line.words[i] in {"nessun", "nessuno", "nessuna"}:
        return stop == i + 1
    if kind is No and stop == i + 1 and line.words[i] == "no":
        return True
    if line.words[i] == "mai":
        return following.endswith(("to", "ta", "ti", "te", "so", "sa"))
    return kind is not Yes or following not in {"che", "di"}


def _accented(line: Line, i: int) -> bool:
    told = line.text[line.tokens[i].start : line.tokens[i].end]
    return not told.isascii() or line.words[i + 1] == "'"


def _yes_before(line: Line, i: int) -> bool:
    word = line.words[i]
    if word == "sono":
        return not line.words[i + 1].endswith(("ti", "te", "si", "se"))
    if word in {"ha", "hanno"}:
        return number(line, i + 1) is not None
    if word == "e":
        return line.text[line.tokens[i].start : line.tokens[i].end].isascii()
    first_person = len(word) > 3 and word.endswith("o") and not word.endswith(_PRONOUN_ENDINGS)
    return word in _YES_BEFORE or word.isdecimal() or first_person
