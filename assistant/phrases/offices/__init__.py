"""What people ask of other offices, as they ask it, by whom to ask: what is no office's of these acts is told by it."""

from __future__ import annotations

from assistant.phrases.offices import altro, comune, persone, stato

ASKED: dict[str, tuple[str, ...]] = {
    who: tuple(line.strip() for line in asked.strip().splitlines())
    for offices in (comune, stato, persone, altro)
    for who, asked in offices.ASKED.items()
}
