"""What people may begin with about the agreement."""

from __future__ import annotations

from rules_core.openings import Asker, Opening

OPENINGS = (
    Opening(
        Asker.STAFF,
        "Quanto è stanziato per formazione, eventi e missioni?",
        {"en": "How much is allocated to training, events and missions?"},
    ),
)
