"""When years are somebody's age: "ho 43 anni", "43enne", "classe 1970", "nata nel 1962"."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from assistant.italian import MONTHS
from assistant.understanding.days.days import full_year, year_days
from assistant.understanding.people.first_names import first_names
from assistant.understanding.quantities import spelling
from assistant.understanding.quantities.age_rows import months_apart
from assistant.understanding.quantities.amounts import Amount
from assistant.understanding.quantities.line import Line
from assistant.understanding.quantities.mention import Bound, Days, Hit, Kind, hit
from assistant.understanding.quantities.numbers import number
from assistant.understanding.words.being import is_a_state

_HAVE = frozenset(
    """
    avere ho hai ha
    abbiamo avete hanno avevo aveva avevano avro avra compio compie compi compiuto compiuti compiro compira
    compiono fatto faccio eta anni am i'm aged tengo tiene tienen j'ai ai are is
    """.split()
)
_THEY_HAVE = frozenset("ha hanno compie compiono aveva avevano".split())
_PASSED_OVER = frozenset("gia ormai solo soltanto appena ancora quasi piu di i gli : = , di".split())
PEOPLE = frozenset(
    """
    figlio figlia figli figlie bambino bambina bambini bambine bimbo bimba bimbi neonato neonata ragazzo ragazza ragazzi
    persona persone uomo donna signore signora moglie marito padre madre nonno nonna nipote nipoti fratello sorella
    minore minori disoccupato disoccupata disoccupati lavoratore lavoratrice cantierista anziano anziana maschio femmina
    papa mamma compagno compagna convivente amico amica adulto adulti gemelli gemelle piccolo piccola piccoli
    """.split()
)
_THEY = frozenset(
    """
    io lui lei altro altra uno una quello questa questo grande grandi maggiore minore primo prima secondo seconda
    terzo terza ultimo ultima coniuge richiedente dichiarante maschietto femminuccia suocero suocera zio zia
    cugino cugina
    """.split()
)
_LASTING = frozenset(
    """
    contratto periodo durata cantiere cantieri esperienza lavoro anzianita residenza corso disoccupazione proroga mutuo
    prestito termine affitto contributi servizio attesa permanenza scadenza validita progetto tirocinio intervallo arco
    pausa ritardo pena condanna sospensione assenza malattia ricovero mobilita locazione garanzia massimo minimo
    """.split()
)
OBJECTS = frozenset("un una il lo l la le i gli qualche".split())
"""What follows "fa" where it is what somebody of those years does: "27 anni fa un tirocinio"."""
_AGE_AFTER = frozenset("compiuti compiute old".split())
_LASTS_AFTER = frozenset("di d da dal dalla dalle dai fa dopo prima per or in".split())
_ARRIVED = frozenset(("arrivato", "arrivata"))
_BIRTH = frozenset("nato nata nati nate nascita nacqui nasce born ne".split())
_TURNING = frozenset(
    "compio compi compie compiamo compiono compiro compira compiere faccio fai fa facciamo fanno faro fara".split()
)
_COMING = frozenset(MONTHS) | frozenset("tra fra domani dopodomani prossimo prossima presto".split())
_DONE = ("attestat", "presentat", "firmat", "rilasciat", "inviat", "protocollat", "compilat", "ricevut", "consegnat")
_REACH, _ROW = 6, 3
ADULT = 14
_OLDEST = 120
_BOUNDS = {"ultra": (Bound.LEAST, True), "over": (Bound.LEAST, False), "under": (Bound.MOST, True)}


def is_age(line: Line, span: tuple[int, int], told: Amount) -> bool:  # noqa: PLR0911 (one for each way of telling it)
    """Whether an amount of years, or of a baby's months, is an age; the span begins with what bounds it."""
    words = line.words
    bounded = words[span[0]] in {"over", "under"} and told.unit in {None, "anni"} and told.kind is not Kind.MONEY
    if bounded or still_to_come(line, span[0], told):
        return True
    if words[span[0]].startswith("nessun"):  # "ho 45 anni, nessuno ha reddito"
        return False
    about = words[span[1] - 1] == "sulla" and told.number.about and told.unit is None  # "sulla quarantina"
    if about or _shortened(line, span, told):
        return True
    if told.kind is Kind.NUMBER and told.unit is None and told.per is None:
        told_as_age = _before(line, span[0]) in {"eta", "anni", "compio", "compie", "compiuto"}
        told_as_age = told_as_age or _in_brackets(line, span[0], told.end)
        return told_as_age and told.value % 1 == 0 and told.value <= _OLDEST
    if told.kind is not Kind.DURATION or told.unit not in {"anni", "mesi"} or told.per:
        return False
    after = words[told.end]
    if after in _AGE_AFTER or (after in {"di", "d"} and words[told.end + 1] in {"eta", "'"}):
        return True
    start = _head_of_list(line, span[0])
    if after == "fa" and words[told.end + 1] in OBJECTS and told.value >= ADULT:
        return words[start - 1] in PEOPLE | {"di"} or _before(line, start) in _HAVE
    if after in _LASTS_AFTER:
        return False
    if told.unit == "mesi":
        return _baby(line, start)
    return _of_years(line, start, told) or _of_years(line, span[0], told)


def still_to_come(line: Line, first: int, told: Amount) -> bool:
    """Whether an age is that of a birthday ahead: "compie 53 anni a gennaio", "45 li faccio tra due mesi"."""
    if told.unit not in {None, "anni"} or told.per or told.kind is Kind.MONEY or told.value > _OLDEST:
        return False
    words, last = line.words, told.end
    turning = _before(line, first) in _TURNING
    if not turning and words[last] in {"li", "le"} and words[last + 1] in _TURNING:
        turning, last = True, last + 2
    after = words[last : last + 4]
    ends = next((n for n, word in enumerate(after) if word in {",", ".", ";", "e", "quindi"}), len(after))
    return turning and not _COMING.isdisjoint(after[:ends])


def _shortened(line: Line, span: tuple[int, int], told: Amount) -> bool:
    """As offices write it: "a. 45", "45 a.", "45 aa"."""
    words = line.words
    shortly, told_before = words[span[0] - 1] == ".", words[span[0] - 3 : span[0] - 1] if span[0] > 2 else []
    before = shortly and words[span[0] - 2] == "a" and words[span[0] - 3] not in {".", "l"}
    before = before or words[span[0] - 1] in {"anni", "eta"}
    before = before and not any(word.isdecimal() for word in (words[span[0] - 2], *told_before))  # "58 a. 0"
    if told.kind is Kind.NUMBER and told.per is None:
        return before and told.value % 1 == 0 and told.value <= _OLDEST
    return told.kind is Kind.DURATION and words[told.end - 1] in {"aa", "a", "."} and told.unit == "anni"


def _of_years(line: Line, start: int, told: Amount) -> bool:
    """Whether years are an age, by what comes before them."""
    previous = line.words[start - 1]
    if previous == "di":
        return line.words[start - 2] not in _LASTING
    if previous in {"a", "sui", "sulla", "sulle"}:
        return told.value > 2
    if previous in {"io", "lui", "lei"} and is_a_state(line.words[told.end]):  # "io 50 anni disoccupato"
        return told.value >= ADULT
    opens = start == 0 or previous in {",", ";", ".", ":", "(", "-", "!"}
    alone = opens and told.value >= ADULT and not line.words[told.end].isalpha()
    return alone or _before(line, start) in _HAVE


def _in_brackets(line: Line, first: int, last: int) -> bool:
    """Whether a number stands in brackets after a person: "mio marito (48)"."""
    words = line.words
    return first > 1 and (words[first - 1], words[last]) == ("(", ")") and words[first - 2] in PEOPLE


def _head_of_list(line: Line, i: int) -> int:
    """Where the row of numbers begins that ends here: "di 3, 7 e 12 anni"."""
    for _ in range(_REACH):
        earlier = line.words[i - 2]
        if line.words[i - 1] not in {",", "e", "o", "ed"} or not (earlier.isdecimal() or spelling.spelled(earlier)):
            break
        i -= 2
    return i


def _before(line: Line, i: int) -> str:
    """The word before an amount, small ones passed over."""
    for place in range(i - 1, max(i - 5, -1), -1):
        if line.words[place] not in _PASSED_OVER:
            return line.words[place]
    return ""


def _baby(line: Line, start: int) -> bool:
    before = line.words[start - 1]
    if before in {"e", "ed", ","} and line.words[start - 2] in {"anni", "anno"} and start > _ROW:
        return months_apart(line, start - _ROW)
    if before == "di":
        return line.words[start - 2] in PEOPLE
    return before in PEOPLE or _before(line, start) in _THEY_HAVE


def in_years(told: Amount) -> Decimal:
    """Whole years of age: a baby of eight months has none."""
    return (told.value / 12 if told.unit == "mesi" else told.value) // 1


def age_word(line: Line, i: int) -> Hit | None:
    """As in "43enne", "quarantenne", "ultraquarantenne", "classe 1970", "sono del '62"."""
    word = line.words[i]
    if word.isdecimal() and line.glued[i + 1] and line.words[i + 1] in {"enne", "enni", "ne"} and len(word) <= 3:
        return hit(line, (i, i + 2), Kind.AGE, Decimal(word))
    if word.endswith(("enne", "enni")):
        return _in_one_word(line, i)
    if word in {"classe", "annata"} or (word in {"del", "dell"} and _somebody_is(line, i)):
        return _year_of_birth(line, i)
    return None


def _somebody_is(line: Line, i: int) -> bool:
    """Whether what stands before says of somebody what they are: "è del 1970", "lui e del '62"; not "e del 2021?"."""
    before = line.words[i - 1]
    if before == "'" and line.words[i - 2] == "e" and line.glued[i - 1]:
        return True
    if before != "e" or line.text[line.tokens[i - 1].start : line.tokens[i - 1].end].lower() != "e":
        return before in {"sono", "sei", "e"}
    return line.words[i - 2] in PEOPLE | _THEY or line.words[i - 2] in first_names()


def _in_one_word(line: Line, i: int) -> Hit | None:
    stem, bound, strict = line.words[i][:-4], Bound.EXACT, False
    for prefix, (limit, without) in _BOUNDS.items():
        if stem.startswith(prefix):
            stem, bound, strict = stem.removeprefix(prefix), limit, without
    value = next((n for n in map(spelling.spelled, (stem, stem + "i", stem + "a", stem + "e", stem + "o")) if n), None)
    if value is None or len(stem) > 30:
        return None
    return hit(line, (i, i + 1), Kind.AGE, Decimal(value), bound=bound, strict=strict)


def _year_of_birth(line: Line, i: int) -> Hit | None:
    words, end = line.words, i + 1
    while end < i + 3 and words[end] in {"'", "del", "dell"}:
        end += 1
    word = words[end]
    if not (word.isdecimal() and word.isascii()) or line.glued[end + 1]:
        n = number(line, end)
        year = int(n.value) if n and not n.article and 1900 <= n.value <= line.today.year else 0
        after = n.end if n else end
    else:
        year = int(word) if len(word) == 4 else full_year(int(word), line.today) if len(word) == 2 else 0
        after = end + 1
    days = year_days(year) if 1900 <= year <= line.today.year and line.words[after] not in MONTHS else None
    return born(line, (i, after), days) if days else None


def born(line: Line, span: tuple[int, int], days: Days) -> Hit | None:
    """The age today of somebody born on one of those days: between two years, if they decide."""
    if days.first > line.today:
        return None
    low = _completed(min(days.last, line.today), line.today)
    high = _completed(days.first, line.today)
    bound = Bound.EXACT if low == high else Bound.BETWEEN
    other = None if low == high else Decimal(high)
    return hit(line, span, Kind.AGE, Decimal(low), bound=bound, other=other, born=days)


def _completed(birth: date, today: date) -> int:
    return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))


def says_birth(line: Line, i: int) -> bool:
    """Whether the words before a date speak of a birth."""
    for word in reversed(line.words[max(i - _REACH, 0) : i]):
        if word in {".", ";", "?"} or (word.startswith(_DONE)):
            return False  # "perché è nato il bimbo, attestata il 10 settembre"
        if word in _BIRTH and word != "ne":
            return True
    return i > 1 and line.words[i - 2] in _ARRIVED and line.words[i - 1] in first_names()
