"""`python -m evals`: what can be measured, one subcommand each."""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path
from types import ModuleType

COMMANDS = {
    "rules": "velocità, memoria ed esattezza delle regole, a confronto con openfisca-core",
    "retrieval": "quante volte la ricerca trova il brano giusto, e che cosa porta ciascun segnale",
    "growth": "la ricerca quando i documenti crescono: costruirla, memoria, tempi, quanto trova ancora",
    "cold": "quanto costa la prima ricerca, a freddo e a caldo",
    "answers": "quante risposte sono giuste e quante fondate, in quanto tempo",
    "conversations": "quante conversazioni arrivano al risultato giusto, in quante domande",
    "model": "che cosa cambia un modello, buono o cattivo, accanto a nessuno",
    "load": "il servizio sotto carico, accanto a quello di un quickstart: risposte al secondo, tempi, memoria",
    "page": "la pagina nel browser: quanto pesa la prima vista, quanto tardano le prime parole",
    "stress": "colonne uguali all'esatto su 50.000 nuclei, 100.000 ingressi guasti, 50 indici uccisi a metà",
}


def main() -> int:
    """Run a measurement; the exit code is 1 when a target is missed."""
    parser = argparse.ArgumentParser(prog="python -m evals", description="Le misure di Sportello.")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="MISURA")
    asked_for = next(iter(sys.argv[1:]), None)
    for name, says in COMMANDS.items():
        subparser = subparsers.add_parser(name, help=says, description=says)
        subparser.add_argument(
            "--json", type=Path, default=Path(f"evals/results/{name}.json"), help="dove scrivere i risultati"
        )
        if name == asked_for:
            _imported(name).arguments(subparser)
    args = parser.parse_args()
    report = _imported(args.command).run(args)
    report.tell(sys.stdout)
    report.write(args.json)
    return 0 if report.met else 1


def _imported(name: str) -> ModuleType:
    """The module of a measurement: only the one that is asked for, since each needs libraries of its own."""
    try:
        return importlib.import_module(f"evals.{name}")
    except ModuleNotFoundError as error:
        if error.name is None or error.name.split(".")[0] in ("evals", "assistant", "rules_core", "corpus", "api"):
            raise
        sys.exit(
            f"Per questa misura serve «{error.name}», che qui non c'è: scripts/setup dev installa quel che occorre."
        )


if __name__ == "__main__":
    sys.exit(main())
