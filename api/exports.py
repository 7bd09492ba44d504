"""A result to carry away: `.ics` for a calendar, `.csv` and `.xlsx` for a sheet, told by the name of the file."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from api.files import replacing
from api.icalendar import icalendar
from api.problems import BadRequestError
from rules_core.exports import Sheet
from rules_core.tools import Tool

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export(tool: Tool, envelope: dict[str, Any], target: Path) -> int:
    """Write a result into a file; how many dates or rows there are in it."""
    match target.suffix.lower():
        case ".ics":
            return _calendar(tool, envelope, target)
        case ".csv" | ".xlsx":
            return _sheet(tool, envelope, target)
        case other:
            raise BadRequestError(f"Non so scrivere «{other or target.name}»: si accetta .ics, .csv o .xlsx.")


def _calendar(tool: Tool, envelope: dict[str, Any], target: Path) -> int:
    events = tool.events(envelope)
    if not events:
        raise BadRequestError(f"{tool.name} non ha qui scadenze da mettere in un calendario.")
    with replacing(target) as raw:
        raw.write(icalendar(events, datetime.now(UTC)).encode())
    return len(events)


def _sheet(tool: Tool, envelope: dict[str, Any], target: Path) -> int:
    sheet = tool.sheet(envelope)
    if sheet is None:
        raise BadRequestError(f"{tool.name} non ha qui righe da mettere in un foglio.")
    with replacing(target) as raw:
        (_as_csv if target.suffix.lower() == ".csv" else _as_xlsx)(sheet, raw)
    return len(sheet.rows)


def _as_csv(sheet: Sheet, raw: BinaryIO) -> None:
    """Semicolons and decimal commas, as a spreadsheet in Italy opens them."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerow(sheet.headings)
    writer.writerows([_cell(value) for value in row] for row in sheet.rows)
    raw.write(text.getvalue().encode("utf-8-sig"))


def _cell(value: Any) -> str:
    told = _word(value)
    if _number(told) is not None:
        return told.replace(".", ",")
    return f"'{told}" if told.startswith(_FORMULA) else told  # a name is never a formula


def _word(value: Any) -> str:
    return {True: "sì", False: "no", None: ""}[value] if isinstance(value, bool | None) else str(value)


def _as_xlsx(sheet: Sheet, raw: BinaryIO) -> None:
    import xlsxwriter  # type: ignore[import-untyped]  # noqa: PLC0415 (only who wants a spreadsheet pays for it)

    book = xlsxwriter.Workbook(raw, {"in_memory": True})
    page = book.add_worksheet(sheet.title[:31])
    bold, number = book.add_format({"bold": True}), book.add_format({"num_format": "#,##0.00"})
    page.freeze_panes(1, 0)
    page.write_row(0, 0, sheet.headings, bold)
    for n, row in enumerate(sheet.rows, 1):
        for place, value in enumerate(row):
            amount = None if isinstance(value, bool | None) else _number(str(value))
            if amount is None:
                page.write_string(n, place, _word(value))
            else:
                page.write_number(n, place, amount, number if "." in str(value) else None)
    page.autofit()
    book.close()


def _number(told: str) -> float | None:
    """A number of a result; a spreadsheet knows no other numbers than these."""
    plain = told.removeprefix("-")
    whole, _, rest = plain.partition(".")
    return float(told) if whole.isascii() and whole.isdigit() and (rest.isdigit() or "." not in plain) else None
