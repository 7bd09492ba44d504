"""What the peer's own Python runs: one household many times, or a table of them; it prints or writes what it found.

python -m evals.peers.run one HOUSEHOLDS.json        python -m evals.peers.run table IN.csv OUT.csv [--pieces]
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from openfisca_core.indexed_enums import Enum
from openfisca_core.simulations import SimulationBuilder
from pyarrow import csv

from evals.peers.law import COMMON, DEFAULTS, OF_PROPERTY, PERSONAL, RESULTS, SLOTS, YEAR, tax_benefit_system

PERSONS = 6
_HOUSEHOLD_CELLS = {
    "tasso_titoli_decennali": "tasso_titoli_decennali",
    **{name: f"abitazione.{name}" for name in ("titolo", "canone_annuo", "contratto_registrato")},
}
_BLOCK = 8 << 20


def one(source: Path) -> dict[str, float]:
    """Milliseconds for one household, without and with the peer's own trace."""
    system = tax_benefit_system()
    households = [as_situation(raw) for raw in json.loads(source.read_text(encoding="utf-8"))]
    for situation in households:
        _calculate_one(system, situation, trace=True)
    times: dict[bool, list[float]] = {False: [], True: []}
    for situation in households:
        for trace, taken in times.items():
            start = time.perf_counter()
            _calculate_one(system, situation, trace=trace)
            taken.append(1000 * (time.perf_counter() - start))
    return {"plain": statistics.median(times[False]), "explained": statistics.median(times[True])}


def _calculate_one(system: Any, situation: dict[str, Any], *, trace: bool) -> list[float]:
    simulation = SimulationBuilder().build_from_entities(system, situation)
    simulation.trace = trace
    found = [simulation.calculate(name, YEAR)[0] for name in RESULTS]
    if trace:
        simulation.tracer.computation_log.lines()
    return found


def as_situation(raw: dict[str, Any]) -> dict[str, Any]:
    """A household's facts as the peer takes them."""
    members = {}
    for n, member in enumerate(raw["componenti"]):
        stated = {("risparmi" if name == "patrimonio_mobiliare" else name): value for name, value in member.items()}
        members[f"c{n}"] = {name: {YEAR: _plain(PERSONAL[name], value)} for name, value in stated.items()}
    home = {**raw["abitazione"], "tasso_titoli_decennali": raw["tasso_titoli_decennali"]}
    facts = {name: {YEAR: _plain(COMMON[name], value)} for name, value in home.items()}
    for slot, immobile in enumerate(raw["immobili"]):
        stated = {k: v for k, v in immobile.items() if k != "categoria_catastale"}
        stated["lusso"] = immobile.get("categoria_catastale") in {"A1", "A8"}
        facts |= {f"immobile_{slot}_{k}": {YEAR: _plain(OF_PROPERTY[k], v)} for k, v in stated.items()}
    return {"componenti": members, "nuclei": {"n": {"membri": list(members), **facts}}}


def _plain(kind: Any, value: Any) -> Any:
    return value if issubclass(kind, Enum) else kind(value)


def table(source: Path, target: Path, *, pieces: bool) -> None:
    """Every row's results, written as a table of their own; at once, as the peer is used, or piece by piece."""
    system = tax_benefit_system()
    writer = None
    for piece in _pieces(source) if pieces else _whole(source):
        simulation = _simulation(system, piece)
        found = pa.table({f"risultato.{name}": _cents(simulation.calculate(name, YEAR)) for name in RESULTS})
        writer = writer or csv.CSVWriter(target, found.schema)
        writer.write_table(found)
    if writer is not None:
        writer.close()


def _whole(source: Path) -> Iterator[dict[str, Any]]:
    read = csv.read_csv(source, csv.ReadOptions(block_size=_BLOCK), convert_options=_convert())
    columns = dict(zip(read.schema.names, read.columns, strict=True))
    del read
    yield columns


def _pieces(source: Path) -> Iterator[dict[str, Any]]:
    with csv.open_csv(source, csv.ReadOptions(block_size=_BLOCK), convert_options=_convert()) as reader:
        for batch in reader:
            yield dict(zip(batch.schema.names, batch.columns, strict=True))


def _convert() -> csv.ConvertOptions:
    """The columns' types, so that text becomes what the peer computes with while it is read."""
    kinds = {f"componenti[{n}].{_cell(name)}": kind for n in range(PERSONS) for name, kind in PERSONAL.items()}
    kinds |= {_HOUSEHOLD_CELLS[name]: kind for name, kind in COMMON.items()}
    kinds |= {f"immobili[{n}].{name}": kind for n in range(SLOTS) for name, kind in OF_PROPERTY.items()}
    kinds |= {f"immobili[{n}].categoria_catastale": Enum for n in range(SLOTS)}
    types = {float: pa.float32(), int: pa.int32(), bool: pa.bool_()}
    words = pa.dictionary(pa.int32(), pa.string())
    return csv.ConvertOptions(
        column_types={name: types.get(kind, words) for name, kind in kinds.items()}, strings_can_be_null=True
    )


def _simulation(system: Any, cells: dict[str, Any]) -> Any:
    """The peer's simulation of some rows: persons and households as arrays, each cell let go once it is taken."""
    rows = len(cells["tasso_titoli_decennali"])
    here = [np.asarray(cells[f"componenti[{n}].ruolo"].is_valid()) for n in range(PERSONS)]
    household = np.concatenate([np.flatnonzero(mask) for mask in here])
    builder = SimulationBuilder()
    builder.create_entities(system)
    builder.declare_person_entity("componente", np.arange(len(household)))
    nuclei = builder.declare_entity("nucleo", np.arange(rows))
    builder.join_with_persons(nuclei, household, np.zeros(len(household), dtype=np.int64))
    simulation = builder.build(system)
    for name, kind in PERSONAL.items():
        slots = [_array(name, kind, cells.pop(f"componenti[{n}].{_cell(name)}"))[here[n]] for n in range(PERSONS)]
        simulation.set_input(name, YEAR, np.concatenate(slots))
    for name, kind in COMMON.items():
        simulation.set_input(name, YEAR, _array(name, kind, cells.pop(_HOUSEHOLD_CELLS[name])))
    for slot in range(SLOTS):
        for name, kind in OF_PROPERTY.items():
            found = cells.pop(f"immobili[{slot}].{'categoria_catastale' if name == 'lusso' else name}")
            simulation.set_input(f"immobile_{slot}_{name}", YEAR, _array(name, kind, found))
    return simulation


def _array(name: str, kind: Any, cells: Any) -> Any:
    """Cells as the peer holds them; a blank one is the default."""
    default: Any = DEFAULTS.get(name)
    if name == "lusso":
        return np.asarray(pc.is_in(cells.cast(pa.string()), pa.array(["A1", "A8"])))
    if issubclass(kind, Enum):
        words = pa.array([item.value for item in kind])
        return np.asarray(pc.index_in(cells.cast(pa.string()), words).fill_null(default.index))
    return np.asarray(cells.fill_null(kind(default or 0)))


def _cell(name: str) -> str:
    return "patrimonio_mobiliare" if name == "risparmi" else name


def _cents(values: Any) -> Any:
    return np.round(values.astype(np.float64), 2)


if __name__ == "__main__":
    if sys.argv[1] == "one":
        print(json.dumps(one(Path(sys.argv[2]))))
    else:
        table(Path(sys.argv[2]), Path(sys.argv[3]), pieces="--pieces" in sys.argv)
