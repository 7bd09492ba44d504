"""What leaves for a model holds no personal datum, and comes back whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.model.masking import Masked

ACTS = frozenset("torino comune piemonte massarosa regione centro impiego isee inps".split())


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("il mio codice fiscale è RSSMRA80A01H501U", "RSSMRA80A01H501U"),
        ("cf rssmra80a01h501u", "rssmra80a01h501u"),
        ("IBAN IT60 X054 2811 1010 0000 0123 456, grazie", "IT60 X054 2811 1010 0000 0123 456"),
        ("iban it60x0542811101000000123456", "it60x0542811101000000123456"),
        ("scrivimi a mario.rossi+isee@posta.example.it", "mario.rossi+isee@posta.example.it"),
        ("chiamami al 333 1234567", "333 1234567"),
        ("chiamami al +39 333.123.4567.", "333.123.4567"),
        ("fisso 0584/979797", "0584/979797"),
        ("abito in via Giuseppe Garibaldi 12/b", "Garibaldi"),
        ("mi chiamo fatjona hoxha e cerco lavoro", "hoxha"),
        ("mio figlio luca ha 7 anni", "luca"),
        ("Luca ha 7 anni", "Luca"),
        ("la signora Bertolini ha finito la NASpI", "Bertolini"),
        ("vivo con Xhevahire da anni", "Xhevahire"),
        ("my name is John Smith", "Smith"),
    ],
)
def test_personal_data_are_hidden(text: str, hidden: str) -> None:
    """Codes, addresses, telephones and names are not sent, and return."""
    masked = Masked(ACTS)
    sent = masked.mask(text)
    assert hidden not in sent
    assert masked.restore(sent) == text


@pytest.mark.parametrize(
    "text",
    [
        "Prendo 650 euro al mese, l'affitto è di 4.500,00 € e ho 320.000 euro di casa",
        "Ho finito il 14/12/2023, 250 giornate, 35 ore alla settimana",
        "Il Comune di Torino, in Piemonte, e l'INPS",
        "ISEE 30.186,00 euro, soglia 3000 e tetto 10632",
    ],
)
def test_what_the_desk_needs_is_not_hidden(text: str) -> None:
    """Amounts, days and the words of the acts are sent as they are."""
    assert Masked(ACTS).mask(text) == text


def test_the_same_person_is_the_same_mark() -> None:
    """What was hidden once is hidden everywhere, in lower case at the beginning as well."""
    masked = Masked(ACTS)
    assert masked.mask("la signora Bertolini") == masked.mask("la signora Bertolini")
    assert "Bertolini" not in masked.mask("Bertolini lavora")


@given(st.text(max_size=300))
def test_whatever_is_written_comes_back(text: str) -> None:
    """Masking loses nothing, whatever somebody writes; only its own marks are never taken from outside."""
    masked = Masked(ACTS)
    assert masked.restore(masked.mask(text)) == text.replace("⟦", "[").replace("⟧", "]")
