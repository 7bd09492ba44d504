"""`sportello calc`, as a person at a desk, a program and somebody who means ill use it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from api.cli import main

ALONE = {"componenti": [{"ruolo": "richiedente", "eta": 40, "reddito_irpef": "9000.00"}]}
CASE = {
    **ALONE,
    "abitazione": {"titolo": "altro"},
    "immobili": [],
    "tasso_titoli_decennali": "3.54",
    "franchigia_locazione_comunale": "0",
    "franchigia_abitazione_comunale": "0",
}


@pytest.fixture
def calc(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> object:
    """The command in this process."""

    def run(*args: object, stdin: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        try:
            code = main(["calc", *map(str, args)])
        except SystemExit as stop:
            code = int(stop.code or 0)
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return code, out, err

    return run


class Calc:
    """What the fixture is, for who checks types."""

    def __call__(self, *args: object, stdin: str = "") -> tuple[int, str, str]:
        raise NotImplementedError


def test_the_tools_by_name(calc: Calc) -> None:
    """Without a name, all names; with one that is none, too."""
    _, out, _ = calc()
    assert "isee_calcolo" in out
    assert "Validità della DSU" in out
    code, _, err = calc("isee_calcola", stdin="{}")
    assert code == 1
    assert "Nessuno strumento si chiama «isee_calcola»" in err
    assert "isee_calcolo, isee_compartecipazione" in err


def test_an_envelope(calc: Calc) -> None:
    """From standard input with --json, the whole envelope."""
    code, out, _ = calc("isee_calcolo", "--json", stdin=json.dumps(CASE))
    found = json.loads(out)
    assert code == 0
    assert found["tool"] == "isee_calcolo"
    assert found["result"]["isee"] == "9000.00"
    assert found["missing"] == []
    assert found["steps"][0].keys() >= {"rule", "of", "text", "value", "inputs", "sources"}


def test_a_file_for_a_person(calc: Calc, tmp_path: Path) -> None:
    """From a file, with a byte-order mark: Italian, with steps and what to know."""
    (tmp_path / "caso.json").write_text("\ufeff" + json.dumps(CASE), encoding="utf-8")
    code, out, _ = calc("isee_calcolo", tmp_path / "caso.json")
    assert code == 0
    assert "Come si arriva al risultato" in out
    assert "isee                        9.000,00" in out
    assert "massarosa-isee@allegato-c:art." in out
    assert "Da sapere: " in out
    assert "None" not in out


def test_what_is_missing_for_a_person(calc: Calc) -> None:
    """What is certain is told, what is not is asked, and yes is sì."""
    _, out, _ = calc("isee_soglie", stdin='{"soglia_esenzione": "7000"}')
    assert "soglia rispettata  sì" in out
    assert "tetto rispettato   non si sa ancora" in out
    assert "Manca ancora" in out
    assert "in euro?" in out


def test_bounds_for_a_person(calc: Calc) -> None:
    """What is not known yet is known to lie somewhere."""
    case = {name: value for name, value in CASE.items() if name != "tasso_titoli_decennali"}
    case["componenti"] = [{**ALONE["componenti"][0], "patrimonio_mobiliare": "80000.00"}]
    _, out, _ = calc("isee_calcolo", stdin=json.dumps(case))
    assert "isee: tra " in out
    assert "tasso_titoli_decennali" in out


def test_line_by_line(calc: Calc) -> None:
    """A bad line is an error on its line, whatever is bad about it; the others go on."""
    bad = ["non json", "[]", '{"componenti": 3}', '{"nome": "x"}', '{"componenti": NaN}', "[" * 4000, '{"tetto": 1}']
    good = json.dumps(CASE)
    code, out, _ = calc("isee_calcolo", "--jsonl", stdin="\n".join([good, *bad, "", good]) + "\n")
    found = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert len(found) == len(bad) + 2
    assert found[0]["result"] == found[-1]["result"]
    for line in found[1:-1]:
        assert line.keys() == {"error"}
        assert line["error"]["status"] in {400, 422}
    assert found[4]["error"]["errors"][0]["field"] == "nome"


def test_bytes_that_are_no_text(root: Path) -> None:
    """A line that is not UTF-8 spoils only itself; a whole input that is not is a sentence."""
    command = [str(Path(sys.executable).parent / "sportello"), "calc", "isee_soglie"]
    given = b'{"tetto": "7"}\n{"tetto": "\xe0"}\n{"tetto": "8"}\n'
    done = subprocess.run([*command, "--jsonl"], input=given, capture_output=True, cwd=root, check=True)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert ["error" in line for line in found] == [False, True, False]
    assert "UTF-8" in found[1]["error"]["detail"]
    done = subprocess.run(command, input=given, capture_output=True, cwd=root, check=False)
    assert done.returncode == 1
    assert "Lo standard input non è testo in UTF-8" in done.stderr.decode()


@pytest.mark.parametrize("tool", ["isee_calcolo", "isee_confronto", "isee_nucleo", "isee_soglie", "isee_termini"])
def test_a_schema(calc: Calc, tool: str) -> None:
    """What a tool accepts, for programs, with the questions for people."""
    _, out, _ = calc(tool, "--schema")
    found = json.loads(out)
    assert found["$schema"].endswith("2020-12/schema")
    assert found["additionalProperties"] is False
    assert "x-question" in out


def test_two_cases_compared(calc: Calc, tmp_path: Path) -> None:
    """The norms that make the difference, those nearest to the facts marked."""
    other = {**CASE, "componenti": [{"ruolo": "richiedente", "eta": 40, "reddito_irpef": "12000.00"}]}
    (tmp_path / "b.json").write_text(json.dumps(other), encoding="utf-8")
    code, out, _ = calc("isee_calcolo", "--compare", tmp_path / "b.json", stdin=json.dumps(CASE))
    assert code == 0
    assert "9000.00 → 12000.00" in " ".join(out.split())
    assert "dai fatti" in out
    (tmp_path / "b.json").write_text(json.dumps(CASE), encoding="utf-8")
    _, out, _ = calc("isee_calcolo", "--compare", tmp_path / "b.json", stdin=json.dumps(CASE))
    assert "Nessuna norma dà un risultato diverso." in out


def test_how_little_crosses(calc: Calc) -> None:
    """One cent beyond the threshold, in Italian amounts."""
    free = "componenti[0].reddito_irpef"
    code, out, _ = calc("isee_calcolo", "--cross", "isee=12000", "--free", free, stdin=json.dumps(CASE))
    assert code == 0
    assert "da 9.000,00" in " ".join(out.split())
    assert "12.000" in out
    _, out, _ = calc("isee_calcolo", "--cross", "isee=-1", "--free", free, stdin=json.dumps(CASE))
    assert "Nessun valore" in out


CROSSINGS = [
    (["--cross", "isee=1"], "vanno insieme"),
    (["--free", "tasso_titoli_decennali"], "vanno insieme"),
    (["--cross", "isee=tanto", "--free", "componenti[0].eta"], "non è una soglia"),
    (["--cross", "isee=1/0", "--free", "componenti[0].eta"], "non è una soglia"),
    (["--cross", "isee=nan", "--free", "componenti[0].eta"], "non è una soglia"),
    (["--cross", "reddito_mio=1", "--free", "componenti[0].eta"], "i campi sono: "),
    (["--cross", "isee=1", "--free", "componenti[7].eta"], "non è tra i fatti di partenza"),
    (["--cross", "isee=1", "--free", "componenti[].eta"], "non è tra i fatti di partenza"),
    (["--cross", "isee=1", "--free", "componenti.eta"], "non è tra i fatti di partenza"),
    (["--cross", "isee=1", "--free", "nome"], "non è tra i fatti di partenza"),
    (["--cross", "isee=1", "--free", "abitazione.titolo"], "non è un fatto numerico"),
    (["--compare", "manca.json"], "Non riesco a leggere «manca.json»: non c'è"),
    (["--compare", "."], "Non riesco a leggere «.»: è una cartella"),
    (["manca.json"], "Non riesco a leggere «manca.json»: non c'è"),
    (["--table", "manca.csv"], "serve anche --out"),
    (["--table", "manca.csv", "--out", "x.csv"], "Non riesco a leggere «manca.csv»: non c'è"),
]


@pytest.mark.parametrize(("args", "says"), CROSSINGS)
def test_what_cannot_be_taken(calc: Calc, args: list[str], says: str) -> None:
    """A sentence that says what to do instead."""
    code, _, err = calc("isee_calcolo", *args, stdin=json.dumps(CASE))
    assert code == 1
    assert says in err


def test_what_has_no_threshold(calc: Calc) -> None:
    """A yes or no has none, and a tool without norms has nothing to compare."""
    args = ("--cross", "rispetta=1", "--free", "tetto")
    code, _, err = calc("isee_soglie", *args, stdin='{"tetto": "9000", "soglia_esenzione": "7000"}')
    assert code == 1
    assert "non ha una soglia" in err
    code, _, err = calc("isee_nucleo", "--cross", "x=1", "--free", "y", stdin="{}")
    assert code == 1
    assert "non c'è nulla da confrontare" in err


@pytest.mark.parametrize(
    ("stdin", "says"),
    [
        ("", "Non c'è nulla da leggere"),
        ("  \n", "Non c'è nulla da leggere"),
        ("ciao", "non è JSON valido: non si legge da qui in poi: carattere 1."),
        ('{"isee":\n x}', "riga 2, carattere 2."),
        ("[1]", "oggetto JSON"),
        ('{"componenti": [{"eta": -1}]}', "«componenti[0].eta»"),
        ('{"tasso_titoli_decennali": "3,54"}', "il separatore dei decimali è il punto"),
        ('{"nome": "Ada"}', "campo sconosciuto"),
    ],
)
def test_facts_that_cannot_be(calc: Calc, stdin: str, says: str) -> None:
    """Each is named, with what is accepted."""
    code, out, err = calc("isee_calcolo", stdin=stdin)
    assert code == 1
    assert says in err
    assert out == ""


def test_a_table_from_the_command_line(calc: Calc, tmp_path: Path) -> None:
    """The count of rows and of errors, and where they are."""
    (tmp_path / "a.csv").write_text("tetto,soglia_esenzione\n9000,7000\nx,1\n", encoding="utf-8")
    code, out, err = calc("isee_soglie", "--table", tmp_path / "a.csv", "--out", tmp_path / "b.csv")
    assert (code, err) == (0, "")
    assert out.startswith("2 casi, 1 con errori: ")
    assert "«tetto»: «x» non è un numero" in (tmp_path / "b.csv").read_text(encoding="utf-8")
