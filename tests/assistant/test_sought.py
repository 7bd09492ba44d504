"""A tool asked for in so many words is the one that answers, whatever else a message tells."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.pipeline import Assistant
from assistant.settings import read_settings
from assistant.wiring import Wiring

TODAY = date(2026, 11, 21)
ASKED = {
    "cantieri_requisiti_persona": (
        "ho abbandonato il cantiere dopo due settimane per problemi di schiena. adesso posso rientrarci?",
        "prendevo la naspi ma è finita l'estate scorsa. a 52 anni mi prendono in cantiere?",
        "il comune non è montano e dal mio ultimo cantiere è passato solo mezzo anno. mi riprendono?",
        "Mi hanno respinto la domanda di NASpI. Sono disoccupata e ho 54 anni. Posso essere inserita nel cantiere?",
    ),
    "cantieri_compatibilita": (
        "la naspi e il cantiere si possono fare insieme?",
        "sono in cassa integrazione, i soldi del cantiere me li danno in più o perdo la cassa?",
    ),
    "cantieri_chiamata_nominativa": (
        "vogliamo chiamare direttamente un ex cantierista che l'anno scorso ha lavorato per il nostro comune montano",
    ),
    "cantieri_sostituzione": (
        "il progetto del cantiere si chiude il 10 aprile 2027 e vorremmo rimpiazzare un operaio il 2 marzo 2027",
    ),
    "cantieri_prosecuzione": ("Finito il cantiere finanziato si può andare avanti a spese nostre?",),
}


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    """The assistant over the bundled documents."""
    return Wiring(read_settings({})).assistant


@pytest.mark.parametrize(("tool", "question"), [(tool, one) for tool, many in ASKED.items() for one in many])
def test_the_tool_that_is_asked_for(assistant: Assistant, tool: str, question: str) -> None:
    """Its envelope is among the calls of the answer."""
    assert tool in {call.envelope["tool"] for call in assistant.ask(question, TODAY).calls}
