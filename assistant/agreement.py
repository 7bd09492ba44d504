"""Whether a text, written for an Italian reader, says what a leaf of a result holds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from assistant.errors import AnswerError
from assistant.expressions import expression
from assistant.italian import MONTHS
from assistant.numerals import numeral

_ISO = expression(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d)?)?")
_ITALIAN_DATE = expression(
    r"(?:(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) )?"
    r"(?:(?P<d>\d\d?)/(?P<m>\d\d?)/(?P<y>[1-9]\d{3})"
    rf"|(?P<day>[1-9]\d?|1[°o]|primo) (?P<month>{'|'.join(MONTHS)}) (?P<year>[1-9]\d{{3}}))"
    r"(?:,? (?:(?:alle|dalle|ore) )*(?P<hour>\d\d?)(?:[:.](?P<minute>\d\d))?)?",
    re.IGNORECASE,
)
_NUMBER = expression(r"(?:(?<!\w)-)?\d[\d.]*(?:,\d+)?")
_GROUPED = expression(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?|-?\d+(?:,\d+)?")


def leaf_at(envelope: Mapping[str, Any], path: str) -> Any:
    """The leaf that a JSON Pointer names in a call."""
    found: Any = envelope
    for part in path.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        try:
            found = found[int(key)] if isinstance(found, list | tuple) else found[key]
        except (KeyError, IndexError, ValueError, TypeError) as error:
            raise AnswerError(f"nothing stands at {path}") from error
    if isinstance(found, Mapping | list | tuple):
        raise AnswerError(f"{path} is not a leaf")
    return found


def agrees(text: str, leaf: Any) -> bool:
    """Whether a shown text says what a leaf holds.

    >>> agrees("30.186,00 €", "30186.00"), agrees("31 gennaio 2024", "2024-01-31"), agrees("60 %", "61")
    (True, True, False)
    """
    shown = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip()
    if any(unicodedata.category(c) in {"No", "Nl"} for c in text):
        return False
    if leaf is None or isinstance(leaf, bool):
        return numeral(shown) is None and _same_truth(shown, leaf)
    if isinstance(leaf, str) and _ISO.match(leaf):
        moment = _ISO.fullmatch(leaf)
        return shown == leaf or (moment is not None and _same_moment(shown, moment))
    try:
        return _same_number(shown, Decimal(str(leaf)))
    except InvalidOperation:
        return _same_words(shown, str(leaf))


def _same_truth(shown: str, leaf: bool | None) -> bool:
    """A yes is not shown for a no, nor a no for a yes."""
    first = re.match(r"\w+", shown.lower())
    if leaf is None or first is None:
        return True
    return first[0] not in ({"no", "non"} if leaf else {"sì", "si"})


def _same_moment(shown: str, leaf: re.Match[str]) -> bool:
    said = _ITALIAN_DATE.fullmatch(shown)
    if said is None:
        return False
    day = 1 if said["day"] and said["day"].lower() == "primo" else int((said["d"] or said["day"]).rstrip("°o"))
    month = int(said["m"]) if said["m"] else MONTHS.index(said["month"].lower()) + 1
    year = int(said["y"] or said["year"])
    if (year, month, day) != (int(leaf[1]), int(leaf[2]), int(leaf[3])):
        return False
    if said["hour"] is None:
        return True
    return leaf[4] is not None and (int(said["hour"]), int(said["minute"] or 0)) == (int(leaf[4]), int(leaf[5]))


def _same_number(shown: str, leaf: Decimal) -> bool:
    """One number, the leaf's, with at most a unit around it."""
    numbers = _NUMBER.findall(shown.replace("−", "-"))
    if len(numbers) != 1 or not _GROUPED.fullmatch(numbers[0]):
        return False
    rest = shown.replace("−", "-").replace(numbers[0], " ", 1)
    attached = re.search(r"\d(?:bis|ter|quater)?[^\W\d_]|[^\W\d_]\d| (?:bis|ter|quater)\b", shown, re.IGNORECASE)
    value = Decimal(numbers[0].replace(".", "").replace(",", "."))
    in_words = numeral(rest) or numeral(re.sub(r"\d", "", shown))
    return value == leaf and in_words is None and attached is None


def _same_words(shown: str, leaf: str) -> bool:
    """The same words, or a name such as "10 bis" after the noun that it numbers ("Modello 10 bis")."""
    name = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", leaf)).strip().lower()
    if re.sub(r"[\s_-]+", " ", shown).lower() == re.sub(r"[\s_-]+", " ", name):
        return True
    kind, _, after = shown.lower().rpartition(f" {name}")
    return bool(kind) and not after and any(map(str.isdigit, name)) and numeral(kind) is None
