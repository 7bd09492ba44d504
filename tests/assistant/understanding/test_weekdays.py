"""A weekday is one day, or any such day of the year: of that no term runs."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.understanding.quantities.mention import Days, Kind
from assistant.understanding.quantities.mentions import mentions

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    "message",
    [
        "il martedì c'è qualcuno allo sportello?",
        "il sabato mattina si può consegnare?",
        "ogni giovedì riceve l'assistente sociale",
        "A chi lo lascio? Di mercoledì siete chiusi?",
        "la domenica rispondete?",
    ],
)
def test_any_such_day_is_no_day(message: str) -> None:
    """With an article, and nothing that has been, it is of every week."""
    assert not [one for one in mentions(message, TODAY) if one.kind is Kind.DATE]


@pytest.mark.parametrize(
    ("message", "day"),
    [
        ("lunedì a che ora aprite?", date(2026, 11, 16)),
        ("il venerdì ho ricevuto la lettera", date(2026, 11, 20)),
        ("la lettera è arrivata il martedì", date(2026, 11, 17)),
        ("ricevuta il venerdì, quando scade?", date(2026, 11, 20)),
        ("il lunedì 4 marzo 2024 è uscita", date(2024, 3, 4)),
        ("il lunedì dopo Pasqua comincio", date(2026, 11, 16)),
        ("il venerdì della settimana in cui è caduto", date(2026, 11, 20)),
        ("il prossimo lunedì", date(2026, 11, 23)),
    ],
)
def test_one_day_is_one(message: str, day: date) -> None:
    """Without an article, with a number, or of what has been."""
    found = [one for one in mentions(message, TODAY) if one.kind is Kind.DATE]
    readings = [days for one in found for days in (one.value, *one.candidates) if isinstance(days, Days)]
    assert day in {days.first for days in readings}
