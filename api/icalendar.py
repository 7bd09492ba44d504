"""Dates as an iCalendar file (RFC 5545): what calendars of any make take in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from hashlib import sha256

from rules_core.exports import Event

_MOST = 75  # octets in a line


def icalendar(events: Sequence[Event], now: datetime) -> str:
    """The events as one calendar; the same event has the same name each time, so that it is not there twice."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sportello//Scadenze//IT", "CALSCALE:GREGORIAN"]
    for event in events:
        lines += _event(event, now)
    lines.append("END:VCALENDAR")
    return "".join(f"{piece}\r\n" for line in lines for piece in _folded(line))


def _event(event: Event, now: datetime) -> list[str]:
    same = sha256(f"{event.name} {event.when.isoformat()} {event.clauses}".encode()).hexdigest()[:32]
    return [
        "BEGIN:VEVENT",
        f"UID:{same}@sportello",
        f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}",
        *_when(event.when),
        f"SUMMARY:{_escaped(event.title)}",
        f"DESCRIPTION:{_escaped(event.text)}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _when(when: date | datetime) -> list[str]:
    if isinstance(when, datetime):
        return [f"DTSTART:{when:%Y%m%dT%H%M%S}"]  # the wall clock of whoever opens it
    return [f"DTSTART;VALUE=DATE:{when:%Y%m%d}", f"DTEND;VALUE=DATE:{when + timedelta(days=1):%Y%m%d}"]


def _escaped(text: str) -> str:
    for character, told in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n"), ("\r", "\\n")):
        text = text.replace(character, told)
    return text


def _folded(line: str) -> Iterator[str]:
    """A line in pieces of seventy-five octets, none of them cut inside a letter."""
    piece, size = "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > _MOST:
            yield piece
            piece, size = " ", 1
        piece, size = piece + letter, size + octets
    yield piece
