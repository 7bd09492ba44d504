"""A yes, a no or a "non lo so" in few words, and what only sounds like one."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.understanding.message import Message

TOLD = {
    "Yes": """
        siii; sisi; sì sì sì; penso proprio di sì; quello sì; in effetti sì; per fortuna sì; eccome; altroché
        risposta affermativa; l'anno scorso no, adesso sì; mi hanno licenziato, quindi sì; ah sì; ora sì
        """,
    "No": """
        nooo; no no no; quello no; adesso no; per fortuna no; direi proprio di no; no grazie al cielo
        figuriamoci; manco per sogno; risposta negativa; né l'uno né l'altro; fino a ieri sì, adesso no
        """,
    "DontKnow": """
        dovrei chiedere; chiedo e ti dico; passo; la salto; saltiamo questa; vai avanti
        bella domanda; preferisco non rispondere; non ce l'ho sottomano; non te lo so dire; ancora da decidere; poi vedo
        """,
    "NoneType": """
        lei no; passo la domanda a mia sorella; quello sì?; devo chiedere il rimborso delle spese
        la prossima scadenza è a marzo; mia sorella sì; salta fuori che ho due case; vado avanti con il cantiere
        """,
}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (one.strip(), kind)
        for kind, rows in TOLD.items()
        for row in rows.splitlines()
        for one in row.split(";")
        if one.strip()
    ],
)
def test_a_reply_in_few_words(text: str, kind: str) -> None:
    """What a message replies, or that it replies nothing."""
    assert type(Message(text, date(2026, 11, 21)).reply).__name__ == kind
