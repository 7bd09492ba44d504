"""What has become of one's own file is nothing that the acts tell; what they provide for it is."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.understanding.asking.own_file import asks_about_ones_file
from assistant.understanding.message import Message

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    "message",
    [
        "Scusate, la mia pratica a che punto sta?",
        "ma alla fine mi avete selezionata?",
        "la nostra candidatura è stata ammessa?",
        "come mai avete scartato il nostro progetto, si può sapere?",
        "vi sono arrivati i miei documenti?",
        "per favore mi dite se la mia attestazione è pronta?",
        "in che posto, cioè che posizione ho nella graduatoria?",
        "che fine ha fatto la mia istanza?",
        "Ho presentato tutto a fine settembre: avete già guardato la nostra domanda?",
    ],
)
def test_what_became_of_a_file(message: str) -> None:
    """Asked of the office that has it."""
    assert asks_about_ones_file(Message(message, TODAY))


@pytest.mark.parametrize(
    "message",
    [
        "quando mi dite se la domanda è accolta?",
        "la mia domanda è stata respinta, posso fare ricorso?",
        "e se la mia dichiarazione è arrivata tardi?",
        "la mia domanda è arrivata il 2 ottobre 2023, è ammessa?",
        "i miei documenti sono pronti, dove li mando?",
        "entro quanto tempo viene esaminata la nostra domanda?",
        "chi controlla la mia dichiarazione?",
        "la mia domanda è stata accolta.",
        "mio figlio è a carico mio, conta nel mio isee?",
        "il mio isee è uscito di 5.800 euro, posso partecipare?",
    ],
)
def test_what_an_act_provides(message: str) -> None:
    """Terms, appeals, ways to send, what was told: nothing of that is turned away."""
    assert not asks_about_ones_file(Message(message, TODAY))
