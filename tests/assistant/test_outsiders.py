"""Who is spoken of and not counted: an ex, a relative who lives elsewhere; not a spouse, nor what an ex pays."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.conversation import Topic
from assistant.steps.learning.outsiders import outsiders
from assistant.understanding.message import Message
from rules_core.registry import Registry

REGISTRY = Registry()
OUTSIDE = {
    "separata legalmente, guadagno 12.000, il mio ex marito guadagna 50.000 e vive altrove": ["50.000"],
    "io e mio figlio di 8 anni, guadagno 12.000, il papà vive a Lucca e guadagna 30.000": ["30.000"],
    "guadagno 12.000 e ho una figlia di 4 anni. Il padre di mia figlia vive a Pisa. Guadagna 30.000.": ["30.000"],
    "divorziata, io 14.000 di reddito; l'ex coniuge, 28.000, sta a Firenze": ["28.000"],
    "siamo separati legalmente: io guadagno 12.000, mio marito vive per conto suo e prende 25.000": ["25.000"],
    "io 12.000, un figlio di 4 anni, il papà non vive con noi e guadagna 20.000, affitto 400": ["20.000"],
    "prendo 16.000, vivo con mia figlia di 9 anni e il mio ex, che prende 33.000": ["33.000"],
    "sono vedova da marzo: mio marito prendeva 20.000. Vivo con mia figlia, io 11.000 e lei 14.000": ["20.000"],
    "sono vedovo: mia moglie guadagnava 9.000, io 15.000": ["9.000"],
}
INSIDE = (
    "mio marito prendeva 20.000, ora è disoccupato e prende 9.000; io 12.000",
    "mia suocera è vedova e vive con noi: mio marito prendeva 20.000, io 10.000",
    "sono vedova e mio marito mi ha lasciato 18.000 sul conto, io prendo 9.000",
    "guadagno 12.000, mio marito vive a Milano per lavoro e guadagna 30.000, un figlio di 4 anni",
    "separati di fatto, io 12.000, mio marito vive a Massa e guadagna 20.000",
    "isee: mia mamma vive sola a Lucca, 78 anni, pensione 9.000",
    "separata, guadagno 12.000, il mio ex marito mi passa 300 euro al mese di mantenimento",
    "io guadagno 12.000, mio padre vive con me e prende 15.000 di pensione",
    "io 12.000, il mio ex marito vive ancora con noi e guadagna 20.000",
    "la mia ex ditta mi ha pagato 3.000, guadagno 12.000, vivo sola",
    "sono io che chiedo per mia mamma, vive a Lucca da sola, 78 anni, pensione 9.000",
)


def _theirs(text: str) -> list[str]:
    tool = "isee_calcolo"
    told = outsiders(Message(text, date(2026, 11, 22)), REGISTRY.tool(tool), REGISTRY.wording(tool), Topic(tool), ())
    return [mention.words for mention in told.theirs]


@pytest.mark.parametrize(("text", "amounts"), OUTSIDE.items())
def test_what_is_of_somebody_outside_is_found(text: str, amounts: list[str]) -> None:
    """The amounts of somebody who is not of the household."""
    assert _theirs(text) == amounts


@pytest.mark.parametrize("text", INSIDE)
def test_what_is_of_the_household_stays(text: str) -> None:
    """A spouse counts wherever they are; so does who lives here, and what an ex pays."""
    assert _theirs(text) == []
