"""Whatever the text, the parser neither crashes nor loses a line."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.clauses import Act, Document, Source, Validity
from corpus.library import BUNDLED
from corpus.parsing.build import FAMILIES, build

REAL = {
    "articoli": (BUNDLED / "massarosa-isee.txt").read_bytes().decode().split("\n"),
    "paragrafi": (BUNDLED / "piemonte-cantieri.txt").read_bytes().decode().split("\n"),
    "accordo": (BUNDLED / "veneto-accordo.txt").read_bytes().decode().split("\n"),
}
ODD_LINES = [
    "Art. 1", "Art. 99 - Fine", "art. 2 bis", "1.", "1. ", "14.3. Avvio", "- ", "-", "- a) ", "a)", "a1) x", "zz) x",
    "\t", "\t\t", "a\tb", "¹", "² nota", "INDICE", "Modello 1: x", "Modello : x", "VERBALE", "TRA", "E", "PREMESSO CHE",
    "LE PARTI CONVENGONO", "### 1. x", "**", "****", "*", "# ", "Letto, confermato e sottoscritto", "A. B.", "12",
    "Criterio A 1.1", "Classe A) x", "Tab. 1", "\x0c", "\u2028", "\x00", "\ufeff", "²²²",
    "٣. عنوان", "0) zero", "- 0 zero",
]  # fmt: skip


def act(family: str, text: str) -> Act:
    """An act of a family over a whole text."""
    source = Source("prova.txt", "", "", 1, text.count("\n") + 1)
    return Act("prova", None, True, family, "Prova", "Prova", "Comune di Prova", None, "it", Validity(), source)


def read(family: str, text: str) -> Document:
    """Read a text, and prove that nothing of it is lost."""
    document = build(act(family, text), text)
    owned = Counter(line for clause in document.clauses for line in clause.lines)
    owned.update(entry.line for entry in document.left_out)
    assert owned == {n: 1 for n, line in enumerate(text.split("\n"), start=1) if line.strip()}
    ids = [clause.id for clause in document.clauses]
    assert len(ids) == len(set(ids))
    assert all(clause.text.strip() for clause in document.clauses)
    return document


families = st.sampled_from(sorted(FAMILIES))
odd = st.sampled_from(ODD_LINES)
anything = st.text(st.characters(exclude_characters="\n"), max_size=40)


@settings(max_examples=150)
@given(family=families, lines=st.lists(st.one_of(odd, anything, st.just("")), max_size=40))
def test_random_documents(family: str, lines: list[str]) -> None:
    """Random lines, many of them shaped like parts of an act, are all kept or accounted for."""
    read(family, "\n".join(lines))


@settings(max_examples=60)
@given(data=st.data(), family=families, like=families)
def test_mutated_documents(data: st.DataObject, family: str, like: str) -> None:
    """Real acts with lines cut, moved, doubled and broken, read by their own family or by another."""
    start = data.draw(st.integers(0, len(REAL[like]) - 1))
    lines = REAL[like][start : start + data.draw(st.integers(1, 120))]
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(lines) - 1))
        match data.draw(st.sampled_from(["drop", "double", "odd", "blank", "cut", "join", "move", "indent"])):
            case "drop" if len(lines) > 1:
                del lines[place]
            case "double":
                lines.insert(place, lines[place])
            case "odd":
                lines.insert(place, data.draw(odd))
            case "blank":
                lines.insert(place, "  ")
            case "cut":
                half = len(lines[place]) // 2
                lines[place : place + 1] = [lines[place][:half], lines[place][half:]]
            case "join" if place + 1 < len(lines):
                lines[place : place + 2] = [lines[place] + lines[place + 1]]
            case "move":
                lines.insert(data.draw(st.integers(0, len(lines) - 1)), lines.pop(place))
            case "indent":
                lines[place] = "   " + lines[place]
    read(family, "\n".join(lines))


@pytest.mark.parametrize("family", sorted(FAMILIES))
@pytest.mark.parametrize("like", sorted(REAL))
def test_any_family_reads_any_act(family: str, like: str) -> None:
    """An act entered under the wrong family comes out poorly divided, but whole."""
    read(family, "\n".join(REAL[like]))


def test_windows_line_ends() -> None:
    """A file with carriage returns reads like one without."""
    text = "Art. 1 - Oggetto\n\nIl testo.\n\nArt. 2 - Durata\n\nUn anno."
    plain, windows = read("articoli", text), read("articoli", text.replace("\n", "\r\n"))
    assert [clause.text for clause in plain.clauses] == [clause.text for clause in windows.clauses]
