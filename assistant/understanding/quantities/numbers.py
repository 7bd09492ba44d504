"""A number as it stands in a line, in digits or in words, without its unit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.understanding.quantities import spelling
from assistant.understanding.quantities.line import Line

HALF = Decimal("0.5")
_TIMES = {
    "mila": 1000, "k": 1000, "mille": 1000, "milione": 10**6, "milioni": 10**6, "mln": 10**6, "mil": 10**6,
    "miliardo": 10**9, "miliardi": 10**9, "mld": 10**9,
}  # fmt: skip
ABOUT = {
    "paio": 2, "decina": 10, "decine": 10, "dozzina": 12, "quindicina": 15, "ventina": 20, "trentina": 30,
    "quarantina": 40, "cinquantina": 50, "sessantina": 60, "settantina": 70, "ottantina": 80, "novantina": 90,
    "centinaio": 100, "centinaia": 100, "migliaio": 1000, "migliaia": 1000,
}  # fmt: skip
_PAIRED = ("disoccup", "cantier", "opera", "lavorat", "addett", "person", "partecip")
ONE = frozenset(("un", "uno", "una"))
NONE = frozenset(("nessun", "nessuno", "nessuna", "zero"))
_TO_SOMEBODY = ("avvisat", "avvertit", "chiamat", "sentit", "telefonat", "informat")
_LONGEST, _CENTS = 15, 2
_MOST_WORDS = 12
_AFTER_MONEY = frozenset("euro eur euri l all al lordi netti annui di e in".split())
_A_YEAR = 2999
"""Up to here thousands and a few are rather a year."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number, and the token after it."""

    value: Decimal
    end: int
    digits: bool = False  # written in digits
    article: bool = False  # "un", "una": perhaps only an article
    spoken: bool = False  # "12mila", "18k", "mille e due": as one speaks of money
    cents: bool = False  # "1.234,50", "650,00": as one writes money
    about: bool = False  # "una decina"
    of: bool = False  # "un paio di", "un milione di"
    none: bool = False  # "nessun"
    others: tuple[Decimal, ...] = ()


def printed(text: str) -> Decimal | None:
    """The value of digits with points and commas, the Italian way; None if no way reads them.

    >>> printed("1.234,50"), printed("6,5"), printed("8.2"), printed("20.000"), printed("1,234.50")
    (Decimal('1234.50'), Decimal('6.5'), Decimal('8.2'), Decimal('20000'), Decimal('1234.50'))
    >>> printed("20.3.1") is None and printed("1.23,4") is None
    True
    """
    decimal = _decimal_sign(text)
    whole, _, fraction = text.rpartition(decimal) if decimal else (text, "", "")
    groups = whole.replace(",", ".").split(".")
    if len(groups) > 1 and not (len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])):
        return None
    return Decimal("".join(groups) + (f".{fraction}" if fraction else ""))


def _plain(value: Decimal) -> Decimal:
    """A whole value without its zeros after the point."""
    return value.quantize(Decimal(1)) if value % 1 == 0 else value


def _decimal_sign(text: str) -> str:
    """The sign after which decimals come, if there are any."""
    comma, point = text.count(","), text.count(".")
    if comma and point:
        return max(",.", key=text.rfind)
    if comma == 1:
        return ","
    if point == 1:
        whole, _, rest = text.partition(".")
        thousands = len(rest) == 3 and len(whole) <= 3 and not whole.startswith("0")
        return "" if thousands else "."
    return ""


def number(line: Line, i: int) -> Number | None:
    """The number that starts at a token."""
    word = line.words[i]
    found = _in_digits(line, i) if word.isdecimal() and word.isascii() else _in_words(line, i)
    if found and line.words[found.end] == "virgola" and (told := _decimals(line, found)):
        return told
    return found and _and_a_half(line, _multiplied(line, _counted(line, found)))


def _decimals(line: Line, n: Number) -> Number | None:
    """As in "due virgola cinque", "3 virgola 25", "zero virgola zero otto": the comma is told in words."""
    at = n.end + 1
    while line.words[at] == "zero":
        at += 1
    zeros, word = at - n.end - 1, line.words[at]
    read = int(word) if word.isdecimal() and len(word) <= _CENTS else spelling.read(word)
    if n.article or n.none or n.value % 1 or read is None or not 0 < read < 10**_CENTS:
        return None
    value = n.value + Decimal(read).scaleb(-zeros - len(str(read)))
    return Number(value, at + 1, digits=n.digits)


def _in_digits(line: Line, i: int) -> Number | None:
    words, glued = line.words, line.glued
    end = i + 1
    while end < i + 14 and words[end] in {".", ","} and _follows(line, end):
        end += 2
    text = "".join(words[i:end])
    if len(text) > _LONGEST:
        return None
    value = printed(text)
    if value is None:
        return Number(Decimal(words[i]), i + 1, digits=True) if "," in text and "." not in text else None
    # "20 000": a space between thousands
    while len(words[i]) <= 3 and _spaced_thousands(line, i, end):
        value, end = value * 1000 + int(words[end]), end + 1
    whole, comma, fraction = text.rpartition(",")
    cents = bool(comma) and len(fraction) == 2 and (len(whole) >= 3)
    others = (_plain(value * 1000),) if comma and len(fraction) == 3 and len(whole) <= 3 else ()
    return Number(value, end, digits=True, cents=cents and not glued[end + 1], others=others)


def _follows(line: Line, sign: int) -> bool:
    """Whether a sign stands between digits without a space."""
    return line.glued[sign] and line.glued[sign + 1] and line.words[sign + 1].isdecimal()


def _spaced_thousands(line: Line, i: int, end: int) -> bool:
    word = line.words[end]
    whole = all(w.isdecimal() for w in line.words[i:end])
    return whole and word == "000" and not line.glued[end] and end - i < 4


def _in_words(line: Line, i: int) -> Number | None:
    word = line.words[i]
    if word in ONE:
        return Number(Decimal(1), i + 2 if line.words[i + 1] == "'" else i + 1, article=True)
    if word in NONE:
        nobody = word == "nessuno" and line.words[i - 1].startswith(_TO_SOMEBODY)  # "non ho avvisato nessuno"
        return None if nobody else Number(Decimal(0), i + 1, none=word != "zero")
    return _cut_short(line, i) or _joined(line, i)


def _cut_short(line: Line, i: int) -> Number | None:
    """As in "quarant'anni", "mezz'ora", "sulla quarantina", "mila euro"."""
    word, after = line.words[i], line.words[i + 1]
    if word in ABOUT and line.words[i - 1] == "sulla":
        return Number(Decimal(ABOUT[word]), i + 1, about=True)
    if word in {"½", "mezzo", "mezza", "mezz"}:
        return Number(HALF, i + 2 if after == "'" else i + 1, article=True)
    if word in spelling.ELIDED and after == "'":
        return Number(Decimal(spelling.ELIDED[word]), i + 2)
    return Number(Decimal(1000), i + 1) if word == "mila" and after.startswith("eur") else None


def _joined(line: Line, i: int) -> Number | None:
    """Number words one after the other: "due cento cinquanta mila", "cento e dieci", "mille e due"."""
    words = line.words
    first = spelling.read(words[i])
    if first is None:
        return None
    total, group, end = first // 1000 * 1000, first % 1000, i + 1
    of_money = not words[end].isalpha() or words[end] in _AFTER_MONEY
    if (
        total > _A_YEAR and 1 < group < 10 and "mila" in words[i] and of_money
    ):  # "diciannovemilaquattro" is 19.400 to most
        return Number(Decimal(total + 100 * group), end, spoken=True, others=(Decimal(total + group),))
    while end < i + _MOST_WORDS:
        word = words[end]
        joint = word == "e"
        following = words[end + 1] if joint else word
        if following == "mila" and group and not joint:
            total, group = total + group * 1000, 0
        elif following == "cento" and 1 < group < 10 and not joint:
            group *= 100
        else:
            added = spelling.read(following)
            if added is None or not _fits(total, group, added, joint=joint):
                break
            if joint and total and not group and added < 10:
                return Number(Decimal(total + 100 * added), end + 2, spoken=True, others=(Decimal(total + added),))
            total, group = total + added // 1000 * 1000, group + added % 1000
        end += 2 if joint else 1
    return Number(Decimal(total + group), end)


def _fits(total: int, group: int, added: int, *, joint: bool) -> bool:
    """Whether a smaller number may follow: hundreds after thousands, tens after hundreds, units after tens."""
    if group == 0:
        return 0 < added < 1000 and total > 0
    if group % 100 == 0:
        return 0 < added < 100
    return group % 10 == 0 and group % 100 >= 20 and 0 < added < 10 and not joint


def _counted(line: Line, n: Number) -> Number:
    """As in "una decina", "un paio", "due centinaia"."""
    size = ABOUT.get(line.words[n.end])
    if n.article and line.words[n.end] == "coppia" and line.words[n.end + 2].startswith(_PAIRED):
        return Number(Decimal(2), n.end + 1, of=True)
    if size is None or n.spoken or n.none:
        return n
    return Number(n.value * size, n.end + 1, about=True, of=True)


def _multiplied(line: Line, n: Number) -> Number:
    """As in "18 mila", "18k", "1,5 milioni", "12mila e 500"."""
    word = line.words[n.end]
    times = _TIMES.get(word)
    if times is None or n.about or n.none or (n.article and times == 1000):
        return n
    if word in {"mil", "mille"} and not n.digits:
        return n
    large = times > 1000
    found = Number(_plain(n.value * times), n.end + 1, digits=n.digits, spoken=not large, of=large)
    if large and line.words[found.end] == "e" and line.words[found.end + 1] == "mezzo":
        return replace(found, value=found.value + times // 2, end=found.end + 2)
    return _with_rest(line, found, times)


def _with_rest(line: Line, n: Number, times: int) -> Number:
    joint = line.words[n.end] == "e"
    start = n.end + 1 if joint else n.end
    word = line.words[start]
    rest = _in_digits(line, start) if word.isdecimal() and word.isascii() else _joined(line, start)
    if rest is None:
        return n
    if times > 1000:
        rest = _multiplied(line, rest)
    # A small number after "e" is another number: "12 mila e 2 figli".
    if joint and times == 1000 and 0 < rest.value < 10 and not rest.value % 1 and not line.words[rest.end].isalpha():
        return replace(n, value=n.value + 100 * rest.value, end=rest.end, of=False)  # "7mila e otto", "7 mila e 5"
    if not 100 <= rest.value < times or rest.value % 1:
        return n
    return replace(n, value=n.value + rest.value, end=rest.end, of=False)


def _and_a_half(line: Line, n: Number) -> Number:
    """As in "due e mezzo"; "dieci e mezza" too, which is a time unless a unit follows."""
    words = line.words
    if words[n.end] == "e" and words[n.end + 1] in {"mezzo", "mezza"} and not (n.about or n.none or n.of):
        article = n.article and words[n.end - 1] != "uno"
        return n if article else replace(n, value=n.value + HALF, end=n.end + 2, article=False)
    if n.digits and words[n.end] == "½":
        return replace(n, value=n.value + HALF, end=n.end + 1)
    return n
