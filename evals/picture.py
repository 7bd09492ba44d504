"""The figures of search as a picture: how often the right part comes first (a dot), or among five (a ring).

SVG, in black and greys that print; the bar through a sign is its interval.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from evals.measures import FIRST, FIVE
from evals.report import Figure

_WIDTH, _LEFT, _RIGHT, _ROW, _TOP = 860, 310, 40, 27, 76
_STYLE = (
    "text{font:13px sans-serif;fill:#222}.t{font-weight:bold;font-size:15px}.g{stroke:#ddd}"
    ".i{stroke:#777;stroke-width:2}.n{fill:#666}.d{fill:#111}.r{fill:#fff;stroke:#111;stroke-width:2}"
)
Row = tuple[str, Figure, Figure]


def picture(target: Path, systems: Sequence[Figure], sorts: Sequence[Figure], asked: int) -> None:
    """Draw our search beside its peers, and by sort of question."""
    groups = [("A confronto, sugli stessi testi", _rows(systems)), ("Sportello, per sorta di domanda", _rows(sorts))]
    parts, y = _heading(asked), _TOP
    for title, rows in groups:
        parts += [f'<text class="t" x="20" y="{y}">{title}</text>', *_scale(y, len(rows))]
        for row in rows:
            y += _ROW
            parts += _drawn(row, y)
        y += 2 * _ROW + 10
    size = f'width="{_WIDTH}" height="{y}" viewBox="0 0 {_WIDTH} {y}"'
    opening = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img"><style>{_STYLE}</style>'
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(
        "\n".join([opening, f'<rect width="{_WIDTH}" height="{y}" fill="#fff"/>', *parts, "</svg>\n"]), encoding="utf-8"
    )


def _heading(asked: int) -> list[str]:
    says = f"Quante volte su {asked} domande il brano giusto è primo, o tra i primi cinque (95 %)"
    return [
        f"<title>{says}</title>",
        f'<text class="t" x="20" y="26">{says}</text>',
        '<circle class="d" cx="26" cy="44" r="5"/><text x="38" y="48">primo</text>',
        '<circle class="r" cx="96" cy="44" r="5"/><text x="108" y="48">tra i primi cinque</text>',
    ]


def _rows(figures: Sequence[Figure]) -> list[Row]:
    named = {figure.name: figure for figure in figures}
    names = [figure.name.removesuffix(f": {FIRST}") for figure in figures if figure.name.endswith(f": {FIRST}")]
    return [(name, named[f"{name}: {FIRST}"], named[f"{name}: {FIVE}"]) for name in names]


def _scale(y: int, rows: int) -> list[str]:
    low, high = y + 10, y + rows * _ROW + 12
    return [
        f'<line class="g" x1="{_x(n / 100)}" x2="{_x(n / 100)}" y1="{low}" y2="{high}"/>'
        f'<text class="n" x="{_x(n / 100)}" y="{high + 15}" text-anchor="middle">{n} %</text>'
        for n in range(0, 101, 20)
    ]


def _drawn(row: Row, y: int) -> list[str]:
    name, *signs = row
    found = [f'<text x="{_LEFT - 15}" y="{y + 4}" text-anchor="end">{escape(name)}</text>']
    for kind, shift, figure in zip("dr", (-4, 4), signs, strict=True):
        low, high = figure.interval or (figure.value, figure.value)
        found += [
            f'<line class="i" x1="{_x(low)}" x2="{_x(high)}" y1="{y + shift}" y2="{y + shift}"/>',
            f'<circle class="{kind}" cx="{_x(figure.value)}" cy="{y + shift}" r="5"/>',
        ]
    return found


def _x(share: float) -> float:
    return round(_LEFT + share * (_WIDTH - _LEFT - _RIGHT), 1)
