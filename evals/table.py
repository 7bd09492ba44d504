"""A table of households, drawn at random and written to disk: the same seed gives the same table.

Run as `python -m evals.table ROWS OUT.csv`, a process of its own, so that whoever measures stays small.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv

PERSONS, PROPERTIES = 6, 3
_PIECE = 100_000
_ROLES = np.array(["richiedente", "coniuge", "convivente", "figlio", "altro"])
_ROLE_SHARES: tuple[list[float], ...] = ([1, 0, 0, 0, 0], [0, 0.45, 0.15, 0.3, 0.1], [0, 0, 0, 0.85, 0.15])
_KINDS = np.array(["abitazione", "negozio", "ufficio", "terreno_edificabile", "terreno_agricolo", "altro"])
_FIRST_WITHOUT_INCOME = 3


@dataclass
class _Draw:
    """Columns of chance, one piece of the table at a time."""

    chance: np.random.Generator
    rows: int

    def often(self, share: float) -> Any:
        """True for this share of the rows."""
        return self.chance.random(self.rows) < share

    def whole(self, low: int, high: int) -> Any:
        """Whole numbers, both ends possible."""
        return self.chance.integers(low, high + 1, self.rows)

    def one_of(self, values: Any, shares: list[float]) -> Any:
        """One of some values, each with its share."""
        return self.chance.choice(np.asarray(values), self.rows, p=shares)

    def money(self, most: int, low: int = 0) -> Any:
        """Cents, a tenth of them nothing and a fifth whole euros."""
        cents = self.whole(100 * low, 100 * most)
        return np.where(self.often(0.1), 0, np.where(self.often(0.2), cents // 100 * 100, cents))


def write_table(rows: int, target: Path, seed: int = 1) -> None:
    """Write a table of households, piece by piece."""
    chance = np.random.default_rng(seed)
    writer = None
    for start in range(0, rows, _PIECE):
        found = pa.table(_households(_Draw(chance, min(_PIECE, rows - start))))
        writer = writer or csv.CSVWriter(target, found.schema, write_options=csv.WriteOptions(quoting_style="none"))
        writer.write_table(found)
    if writer is not None:
        writer.close()


def _households(draw: _Draw) -> dict[str, pa.Array]:
    size = draw.one_of([1, 2, 3, 4, 5, 6], [0.3, 0.28, 0.2, 0.15, 0.05, 0.02])
    own, rented = draw.often(0.5), draw.often(0.7)
    columns: dict[str, pa.Array] = {}
    for place in range(PERSONS):
        member = _member(draw, place)
        columns |= {f"componenti[{place}].{name}": _where(array, size > place) for name, array in member.items()}
    columns["tasso_titoli_decennali"] = _decimals(draw.one_of([35400, 42500, 39021, 0], [0.4, 0.3, 0.25, 0.05]), 4)
    columns["abitazione.titolo"] = pa.array(np.where(own, "proprieta", np.where(rented, "locazione", "altro")))
    columns["abitazione.canone_annuo"] = _decimals(draw.money(12000, 1000), 2, ~own & rented)
    columns["abitazione.contratto_registrato"] = pa.array(draw.often(0.9), mask=own | draw.often(0.5))
    others = draw.one_of([0, 1, 2], [0.6, 0.25, 0.15])
    for place in range(PROPERTIES):
        here = own if place == 0 else others >= place
        found = _home(draw) if place == 0 else _property(draw)
        columns |= {f"immobili[{place}].{name}": _where(array, here) for name, array in found.items()}
    return columns


def _member(draw: _Draw, place: int) -> dict[str, pa.Array]:
    role = draw.one_of([0, 1, 2, 3, 4], _ROLE_SHARES[min(place, 2)])
    child, farmer = role == 3, draw.often(0.05)  # noqa: PLR2004 (the place of «figlio» among the roles)
    earns = ~child | draw.often(0.1)
    return {
        "ruolo": pa.array(_ROLES[role]),
        "eta": pa.array(np.where(child, draw.whole(0, 30), draw.whole(18, 99))),
        "handicap_o_invalidita_oltre_66": pa.array(draw.often(0.5), mask=~draw.often(0.2)),
        "lavoro_almeno_6_mesi": pa.array(draw.often(0.6), mask=child),
        "reddito_irpef": _decimals(draw.money(60000), 2, earns),
        "redditi_agrari_iva": _decimals(draw.money(3000), 2, farmer),
        "proventi_agrari": _decimals(draw.money(5000, -2000), 2, farmer),
        "redditi_lavoro_frontiera": _decimals(draw.money(9000), 2, draw.often(0.03)),
        "patrimonio_mobiliare": _decimals(draw.money(60000), 2, earns),
    }


def _home(draw: _Draw) -> dict[str, pa.Array]:
    return {
        "tipo": pa.array(np.full(draw.rows, "abitazione")),
        "abitazione_principale": pa.array(np.full(draw.rows, fill_value=True)),
        "categoria_catastale": pa.array(
            draw.one_of(["A1", "A2", "A3", "A8"], [0.1, 0.5, 0.3, 0.1]), mask=draw.often(0.4)
        ),
        "rendita_catastale": _decimals(draw.money(1500), 2),
        "valore_ici": pa.nulls(draw.rows, pa.decimal128(12, 2)),
        "quota_possesso": _shares(draw, 0.3),
        "mutuo_residuo": _decimals(draw.money(120000), 2, draw.often(0.5)),
    }


def _property(draw: _Draw) -> dict[str, pa.Array]:
    kind = draw.whole(0, len(_KINDS) - 1)
    by_income = (kind < _FIRST_WITHOUT_INCOME) & draw.often(0.8)
    return {
        "tipo": pa.array(_KINDS[kind]),
        "abitazione_principale": pa.nulls(draw.rows, pa.bool_()),
        "categoria_catastale": pa.nulls(draw.rows, pa.string()),
        "rendita_catastale": _decimals(draw.money(900), 2, by_income),
        "valore_ici": _decimals(draw.money(40000), 2, ~by_income),
        "quota_possesso": _shares(draw, 0.4),
        "mutuo_residuo": _decimals(draw.money(30000), 2, draw.often(0.3)),
    }


def _shares(draw: _Draw, share: float) -> pa.Array:
    return _decimals(draw.one_of([500000, 250000, 333300, 333333], [0.5, 0.2, 0.2, 0.1]), 4, draw.often(share))


def _decimals(units: Any, decimals: int, here: Any = None) -> pa.Array:
    """Units of the last decimal as numbers with a point; a blank where there is none."""
    wide = np.empty((len(units), 2), dtype=np.int64)
    wide[:, 0], wide[:, 1] = units, units >> 63
    array = pa.Array.from_buffers(pa.decimal128(12, decimals), len(units), [None, pa.py_buffer(wide)])
    return array if here is None else _where(array, here)


def _where(array: pa.Array, here: Any) -> pa.Array:
    return pc.if_else(pa.array(here), array, pa.scalar(None, array.type))


if __name__ == "__main__":
    write_table(int(sys.argv[1]), Path(sys.argv[2]))
