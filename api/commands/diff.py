"""`sportello diff ID`: the versions of an act side by side, word by word."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from api.problems import BadRequestError
from api.terminal import Terminal
from assistant.wiring import Wiring
from corpus.clauses import Clause
from corpus.library import Library
from corpus.versions import Change, Piece, compare, differences

_CONTEXT = 6


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("id", metavar="BRANO", help="un brano (massarosa-isee:art.6) o un atto intero (massarosa-isee)")


def run(args: Namespace, wiring: Wiring, terminal: Terminal) -> int:
    """Compare the versions of a clause, or of every article of an act."""
    if ":" in args.id:
        _one(wiring.library.clause(args.id), wiring.library, terminal)
    else:
        _all(args.id, wiring.library, terminal)
    return 0


def _all(name: str, library: Library, terminal: Terminal) -> None:
    acts = [act for act in library.acts if act.name == library.act(name).name]
    if len(acts) == 1:
        terminal.prose(f"«{acts[0].title}» ha una sola versione: non c'è nulla da confrontare.")
        return
    seen: dict[str, Clause] = {}
    for act in acts:
        for section in library.document(act.id).sections:
            seen.setdefault(section.locator, section)
    terminal.rows([(section.label, _groups(section, library)) for section in seen.values()])


def _groups(clause: Clause, library: Library) -> str:
    comparison = compare(library, clause)
    groups = [" = ".join(str(version.act.version) for version in group) for group in comparison.groups]
    missing = [
        act for act in library.acts if act.name == clause.act.name and act not in {c.act for c in comparison.clauses}
    ]
    absent = [f"{act.version} non lo ha" for act in missing]
    return " ≠ ".join(groups) + ("; " + ", ".join(absent) if absent else "")


def _one(clause: Clause, library: Library, terminal: Terminal) -> None:
    comparison = compare(library, clause)
    if len(comparison.clauses) == 1:
        only = (
            "l'atto ha una sola versione" if clause.act.version is None else "le altre versioni non hanno questo brano"
        )
        raise BadRequestError(f"Non c'è nulla da confrontare con «{clause.id}»: {only}.")
    terminal.say(terminal.bold(f"{clause.label} – {clause.act.title}"))
    terminal.prose(_groups(clause, library))
    for group in comparison.groups:
        if all(version.id != clause.id for version in group):
            terminal.say()
            terminal.say(terminal.bold(f"{clause.act.version} → {', '.join(str(v.act.version) for v in group)}"))
            terminal.prose(_told(differences(library, clause, group[0]), terminal))


def _told(pieces: list[Piece], terminal: Terminal) -> str:
    """The changes in their context; long stretches that agree are cut short."""
    paint = {Change.ONLY_FIRST: terminal.gone, Change.ONLY_SECOND: terminal.new}
    told = []
    for place, piece in enumerate(pieces):
        text = " ".join(piece.text.split())
        if piece.change is Change.SAME:
            told.append(_shortened(text, first=place == 0, last=place == len(pieces) - 1))
        else:
            told.append(paint[piece.change](text))
    return " ".join(told)


def _shortened(text: str, *, first: bool, last: bool) -> str:
    words = text.split(" ")
    if first:
        return text if len(words) <= _CONTEXT else "… " + " ".join(words[-_CONTEXT:])
    if last:
        return text if len(words) <= _CONTEXT else " ".join(words[:_CONTEXT]) + " …"
    return text if len(words) <= 2 * _CONTEXT else " ".join(words[:_CONTEXT]) + " … " + " ".join(words[-_CONTEXT:])
