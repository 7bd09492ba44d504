"""The interview, over a real terminal: what a person types is taken, told wrong, or left unknown."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from api import interview
from rules_core.records import fact_at
from rules_core.registry import Registry

CTRL_D = "\x04"
NONE = ("\n",) * 4
"""No farming with a VAT number, nothing from farming, from over the border, no savings."""


def talk(root: Path, tool: str, *typed: str) -> str:
    """What the terminal showed in the end, each answer typed when it was asked for."""
    ours, theirs = os.openpty()
    command = [str(Path(sys.executable).parent / "sportello"), "calc", tool]
    environment = {**os.environ, "COLUMNS": "100", "TERM": "dumb"}
    shown = b""
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=root, env=environment, start_new_session=True
    ) as person:
        os.close(theirs)
        answers = [answer.encode() for answer in typed]
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:
                break
            if not piece:
                break
            shown += piece
            if shown.endswith(b"> "):
                os.write(ours, answers.pop(0) if answers else CTRL_D.encode())
    os.close(ours)
    assert person.returncode == 0, shown.decode()
    text = re.sub(r"\x1b\[\d+m", "", shown.decode("utf-8", "replace"))
    assert "Traceback" not in text
    return text.replace("\r\n", "\n")


def test_asked_until_all_is_known(root: Path) -> None:
    """Amounts as they are written in Italy, two questions, and the result."""
    text = talk(root, "isee_soglie", "€ 4.500,00\n", "1.234\n")
    assert text.count("\n> ") == 2
    assert "soglia rispettata  sì" in text
    assert "tetto rispettato   no" in text
    assert "non si sa ancora" not in text


def test_a_wrong_answer_is_asked_again(root: Path) -> None:
    """It is told, with what is accepted, and the same question comes again."""
    text = talk(root, "isee_soglie", "settemila\n", "-3\n", "7000\n", "90000,5\n")
    assert "«settemila» non è un numero" in text
    assert "Si accetta un numero tra 0 e" in text
    assert "è negativo" in text
    assert text.count("[soglia_esenzione]") == 3
    assert "soglia rispettata  sì" in text


@pytest.mark.parametrize("unknown", ["?\n", "\n", "non lo so\n"])
def test_what_is_not_known_stays_unknown(root: Path, unknown: str) -> None:
    """The rest is asked all the same, and what is missing is told."""
    text = talk(root, "isee_soglie", unknown, "90000\n")
    assert text.count("\n> ") == 2
    assert "soglia rispettata  non si sa ancora" in text
    assert "Manca ancora" in text


def test_enough(root: Path) -> None:
    """Ctrl-D ends with what is certain."""
    text = talk(root, "isee_soglie", "7000\n", CTRL_D)
    assert "soglia rispettata  sì" in text
    assert "tetto rispettato   non si sa ancora" in text


def test_a_household(root: Path) -> None:
    """What nobody states would count as none of it: a person is asked all the same, and may say so."""
    text = talk(
        root, "isee_calcolo", "tanti\n", "1\n", "forse\n", "sì\n", "€ 9.000,50\n", *NONE, "0\n", "Boh\n", "ALTRO\n"
    )
    assert "Si accetta quanti sono, come 3" in " ".join(text.split())
    assert "«forse» non è né sì né no. Si accetta sì o no." in " ".join(text.split())
    assert "Si accetta uno tra: proprieta, locazione, altro." in " ".join(text.split())
    assert "«boh» non è tra i valori previsti" in text
    assert "Invio, se è no o non ce n'è" in text
    assert re.search(r"^reddito +9\.000,50$", text, re.MULTILINE)
    assert re.search(r"^isee +6\.000,33$", text, re.MULTILINE)
    assert "Manca ancora" not in text


def test_a_word_as_anybody_spells_it() -> None:
    """Capitals, accents and spaces do not make another word."""
    choice = fact_at(Registry().tool("isee_calcolo").facts, "abitazione.titolo")
    assert interview._read(choice, " Proprietà ", "abitazione.titolo") == "proprieta"
    assert interview._read(choice, "Terreno agricolo", "abitazione.titolo") == "terreno_agricolo"


def test_digits_of_another_alphabet(root: Path) -> None:
    """Letters of another alphabet are no number, and are asked again."""
    text = talk(root, "isee_soglie", "7000\n", "\u0669\n", "90000\n")
    assert "soglia rispettata  sì" in text
    assert text.count("[tetto]") == 2
