"""Arguments as an Italian reader meets them: dates, and a parser that speaks Italian about what it cannot take."""

from __future__ import annotations

import re
import sys
from argparse import Action, ArgumentParser, ArgumentTypeError, HelpFormatter
from collections.abc import Iterable
from datetime import date
from typing import Any

AS_OF = "il giorno a cui riferire la risposta (AAAA-MM-GG)"

_SAID = (
    (r"unrecognized arguments: (.*)", r"non riconosco: \1"),
    (r"argument (?:COMANDO|command): invalid choice: (\S+).*", r"non c'è un comando \1"),
    (r"argument (\S+): expected one argument", r"a \1 manca il valore"),
    (r"the following arguments are required: (.*)", r"manca: \1"),
    (r"argument (\S+): (.*)", r"\1: \2"),
)


def day(text: str) -> date:
    """A date argument."""
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else _refuse(text)
    except ValueError:
        return _refuse(text)


def _refuse(text: str) -> date:
    raise ArgumentTypeError(f"«{text}» non è una data come 2024-03-31")


class _Formatter(HelpFormatter):
    """Help with an Italian "uso:"."""

    def add_usage(
        self, usage: str | None, actions: Iterable[Action], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, "uso: " if prefix is None else prefix)


def model_traffic(parser: ArgumentParser) -> None:
    """The option to see what is sent to the model."""
    parser.add_argument(
        "--show-model-traffic",
        action="store_true",
        help="mostra tutto quel che va al modello e ne torna, se ce n'è uno (SPORTELLO_MODEL)",
    )


def shown_traffic(way: str, text: str) -> None:
    """What goes to the model and comes back, on the standard error, so that answers stay apart."""
    print(f"{way}\n{text}\n", file=sys.stderr)


class Parser(ArgumentParser):
    """A parser that speaks Italian, and takes no shortened option for another."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_Formatter, **settings)
        self._positionals.title, self._optionals.title = "argomenti", "opzioni"
        self.add_argument("-h", "--help", action="help", help="mostra questo aiuto")

    def error(self, message: str) -> Any:
        """Say what cannot be taken, and where help is."""
        for said, told in _SAID:
            if re.fullmatch(said, message, re.DOTALL):
                message = re.sub(said, told, message, flags=re.DOTALL)
                break
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: argomenti non validi: {message}. Aiuto: {self.prog} --help\n")
