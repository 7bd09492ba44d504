"""Two shares of each of several sorts as a picture: a dot and a ring, the bar through each is its interval.

SVG, in black and greys that print.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from evals.report import Figure

_WIDTH, _LEFT, _RIGHT, _ROW, _TOP = 860, 310, 40, 27, 76
_STYLE = (
    "text{font:13px sans-serif;fill:#222}.t{font-weight:bold;font-size:15px}.g{stroke:#ddd}"
    ".i{stroke:#777;stroke-width:2}.n{fill:#666}.d{fill:#111}.r{fill:#fff;stroke:#111;stroke-width:2}"
)
Row = tuple[str, Figure, Figure]
Groups = Sequence[tuple[str, Sequence[Row]]]


def chart(target: Path, title: str, signs: tuple[str, str], groups: Groups) -> None:
    """Draw both shares of each row, group by group."""
    parts, y = _heading(f"{title} (95 %)", signs), _TOP
    for name, rows in groups:
        parts += [f'<text class="t" x="20" y="{y}">{escape(name)}</text>', *_scale(y, len(rows))]
        for row in rows:
            y += _ROW
            parts += _drawn(row, y)
        y += 2 * _ROW + 10
    size = f'width="{_WIDTH}" height="{y}" viewBox="0 0 {_WIDTH} {y}"'
    opening = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img"><style>{_STYLE}</style>'
    ground = f'<rect width="{_WIDTH}" height="{y}" fill="#fff"/>'
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join([opening, ground, *parts, "</svg>\n"]), encoding="utf-8")


def _heading(title: str, signs: tuple[str, str]) -> list[str]:
    second = 56 + 8 * len(signs[0])
    return [
        f"<title>{escape(title)}</title>",
        f'<text class="t" x="20" y="26">{escape(title)}</text>',
        f'<circle class="d" cx="26" cy="44" r="5"/><text x="38" y="48">{escape(signs[0])}</text>',
        f'<circle class="r" cx="{second}" cy="44" r="5"/><text x="{second + 12}" y="48">{escape(signs[1])}</text>',
    ]


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
