"""What people may begin with about the call."""

from __future__ import annotations

from rules_core.openings import Asker, Opening

OPENINGS = (
    Opening(
        Asker.APPLICANT,
        "Posso partecipare a un cantiere di lavoro?",
        {"en": "Can I take part in a work site?"},
    ),
    Opening(
        Asker.APPLICANT,
        "Se mi faccio male in cantiere, chi mi paga?",
        {"en": "If I get injured at the work site, who pays me?"},
    ),
    Opening(
        Asker.APPLICANT,
        "La NASpI è compatibile con il cantiere?",
        {"en": "Can I receive NASpI and work at the site?"},
    ),
    Opening(
        Asker.STAFF,
        "Quanto costa un cantiere con 6 persone, 35 ore e 130 giornate?",
        {"en": "How much does a site cost with 6 people, 35 hours and 130 days?"},
    ),
    Opening(
        Asker.STAFF,
        "Un cantierista ha rinunciato: quale modulo serve per sostituirlo, e entro quando?",
        {"en": "Which form is needed to replace a person?"},
    ),
)
