"""What counts as a numeral."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.numerals import numeral
from tests.contract import needs_contract, spans_module

UNITS = ["", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"]
TENS = ["", "", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"]
TEENS = (
    "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split()  # from ten on
)


def in_words(number: int) -> str:
    """A number below a million in Italian words."""
    if number >= 1000:
        thousands, rest = divmod(number, 1000)
        return ("mille" if thousands == 1 else f"{in_words(thousands)}mila") + (in_words(rest) if rest else "")
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        return (UNITS[hundreds] if hundreds > 1 else "") + "cento" + (in_words(rest) if rest else "")
    if number >= 20:
        tens, units = divmod(number, 10)
        word = TENS[tens][:-1] if units in {1, 8} else TENS[tens]
        return word + ("tré" if units == 3 else UNITS[units])
    return TEENS[number - 10] if number >= 10 else UNITS[number]


@given(st.integers(2, 999_999))
def test_every_number_in_words_is_seen(number: int) -> None:
    """Any number from two to a million, written out, is a numeral."""
    word = in_words(number)
    said = f"sono {word} euro" if number == 6 else f"sono {word}, dunque"
    assert numeral(said) == word


@pytest.mark.parametrize(
    "text",
    [
        "12", "١٢", "②", "Ⅳ", "½", "x²", "sei mesi", "sei per cento",
        "se sei lavoratore", "il sessanta per cento", "ven\u00adti giorni",
        "TRENTA giorni", "trentuno", "ventotto", "una dozzina", "due milioni", "centinaia di euro", "zero punti",
        "ｄｕｅ", "quarantatré", "duemilaventitré", "cent'anni",
    ],
)  # fmt: skip
def test_numerals(text: str) -> None:
    """Digits of any script, words in any case, letters in disguise."""
    assert numeral(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "uno di loro", "nessuno", "la metà", "il primo comma", "sei disoccupato", "sei figlio unico",
        "il dieci­mo", "percento",
        "per cento", "seicentosco", "tremendo", "ottobre", "novembre", "settembre", "quindi", "centro", "duello",
    ],
)  # fmt: skip
def test_innocent_words(text: str) -> None:
    """Words that only look like numbers."""
    assert numeral(text) is None


WORDS = st.sampled_from(
    "sei due tre ventuno cento per cent anni mila zero giorni mesi uno il una la e di dieci cinquecento milioni"
    " trecentosessantacinque sessantasei dodicesimo quote enti 7 ottantotto centottanta cinquantuno".split()
)


@needs_contract
@given(st.lists(st.one_of(WORDS, st.text(max_size=6)), max_size=8).map(" ".join))
def test_at_least_as_strict_as_the_contract(text: str) -> None:
    """Whatever the contract calls a numeral, this does too."""
    if spans_module().numeral(text) is not None:
        assert numeral(text) is not None


@needs_contract
def test_as_strict_as_the_contract_on_every_pair_of_number_words() -> None:
    """Number words glued in pairs, as Italian writes them."""
    contract = spans_module()
    parts = [*UNITS[1:], *TEENS, *TENS[2:], "cento", "mille", "mila", "cent", "vent", "milioni"]
    for first, second in product(parts, parts):
        if contract.numeral(first + second) is not None:
            assert numeral(first + second) is not None, first + second
