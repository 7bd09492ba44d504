"""What people may begin with about the regulation."""

from __future__ import annotations

from rules_core.openings import Asker, Opening

OPENINGS = (
    Opening(
        Asker.CITIZEN,
        "Vorrei calcolare il mio ISEE",
        {"en": "I would like to calculate my ISEE"},
    ),
    Opening(
        Asker.CITIZEN,
        "Chi fa parte del nucleo familiare?",
        {"en": "Who belongs to the household?"},
    ),
    Opening(
        Asker.CITIZEN,
        "Entro quando si presenta ricorso contro l'ISEE?",
        {"en": "Until when can I appeal against the ISEE?"},
    ),
    Opening(
        Asker.STAFF,
        "Per quali servizi serve l'ISEE?",
        {"en": "What services is the ISEE used for?"},
    ),
)
