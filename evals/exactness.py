"""How many rows of a table of results differ from the exact reading: ours in any result, the peer's in the ISEE.

Run as `python -m evals.exactness OURS.csv PEER.csv EVERY FIRST`: it looks at one row in so many and
prints what it found.
"""

from __future__ import annotations

import json
import sys
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

from evals.households import exact_results, household_of, isee_calcolo, rows_of

_CENT = Decimal("0.01")


def compared(ours: Path, peer: Path, every: int, first: int) -> dict[str, Any]:
    """The rows looked at, those that differ, and by how much at most."""
    tool = isee_calcolo()
    rows = wrong = peer_wrong = 0
    furthest = Decimal(0)
    for (_, cells), (_, theirs) in zip(rows_of(ours, every, first), rows_of(peer, every, first), strict=True):
        told = {name: cells.pop(f"risultato.{name}") for name in tool.result}
        assert cells.pop("mancano") is None
        assert cells.pop("errore") is None
        exact = exact_results(tool, household_of(tool, cells))
        rows += 1
        wrong += told != exact
        isee = Decimal(theirs["risultato.isee"] or "NaN").quantize(_CENT, ROUND_HALF_UP)
        peer_wrong += isee != Decimal(exact["isee"])
        furthest = max(furthest, abs(isee - Decimal(exact["isee"])))
    return {"rows": rows, "wrong": wrong, "peer_wrong": peer_wrong, "peer_furthest": float(furthest)}


if __name__ == "__main__":
    print(json.dumps(compared(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))))
