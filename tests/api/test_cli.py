"""The command line, as a person and as a program use it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from api.cli import COMMANDS, main


def run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    """Run a command; its exit code, what it wrote, what it complained of."""
    try:
        code = main(list(args))
    except SystemExit as stop:
        code = int(stop.code or 0)
    out, err = capsys.readouterr()
    return code, out, err


def lines(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, stdin: str, *args: str
) -> list[dict[str, Any]]:
    """Run a command over lines of input; the objects it wrote."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
    code, out, _ = run(capsys, *args)
    assert code == 0
    return [json.loads(line) for line in out.splitlines()]


def test_documents(capsys: pytest.CaptureFixture[str]) -> None:
    """Every act is listed, with its state."""
    _, out, _ = run(capsys, "documents", "--as-of", "2021-01-01")
    for id_ in ("massarosa-isee@delibera-69", "massarosa-isee@allegato-c", "piemonte-cantieri", "veneto-accordo"):
        assert id_ in out
    assert "veneto-accordo                    in vigore" in out
    assert "piemonte-cantieri                 non ancora in vigore" in out


def test_one_document_with_its_ledger(capsys: pytest.CaptureFixture[str]) -> None:
    """A document tells its validity, its source, and each line that was left out."""
    _, out, _ = run(capsys, "documents", "veneto-accordo")
    assert "dal 1° luglio 2020, fino al 31 dicembre 2022" in out
    assert "codice di pagina: 1" in out
    assert "4fb0d468" in out


def test_documents_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    """One object a line."""
    _, out, _ = run(capsys, "documents", "--json")
    found = [json.loads(line) for line in out.splitlines()]
    assert [d["id"] for d in found if d["default"]] == [
        "massarosa-isee@allegato-c",
        "piemonte-cantieri",
        "veneto-accordo",
    ]


def test_a_clause_with_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    """A table is shown as a table, with its title, in its place."""
    _, out, _ = run(capsys, "clause", "massarosa-isee:art.4")
    assert "Tab. 1 – La scala di equivalenza" in out
    assert "2                                      1,57" in out
    assert out.index("Tab. 1") < out.index("1,57") < out.index("I parametri indicati")


def test_a_clause_with_its_oddities(capsys: pytest.CaptureFixture[str]) -> None:
    """What is odd in a clause is told with it."""
    _, out, _ = run(capsys, "clause", "piemonte-cantieri:8.2/nota.2")
    assert "Da sapere: La nota 2 chiama FOI" in out


def test_clauses_line_by_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """An id a line; an unknown one spoils only its own line."""
    asked = ["massarosa-isee:art.13", "massarosa-isee:art.99", "piemonte-cantieri:14.9", "non so"]
    found = lines(capsys, monkeypatch, "\n".join(asked) + "\n\n", "clause", "--jsonl")
    assert [line["id"] for line in found] == asked
    assert found[0].keys() == {"id", "label", "document", "text"}
    assert found[1]["error"]["status"] == 404
    assert "massarosa-isee@allegato-c:art.9" in found[1]["error"]["nearest"]
    assert found[2]["text"].endswith("Non è consentita la delega di attività.")
    assert "error" in found[3]


def test_search_line_by_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The contract's fields, best first; a broken line gets an error and the rest goes on."""
    given = '{"id": 1, "q": "ricorso ISEE"}\nnon json\n{"id": 2}\n{"id": 3, "q": ""}\n'
    found = lines(capsys, monkeypatch, given, "search", "-k", "3", "--jsonl")
    assert len(found[0]["results"]) == 3
    told = {"id", "versions", "document", "label", "path", "parent", "text", "score"}
    assert found[0]["results"][0].keys() == told
    assert "JSON" in found[1]["error"]["detail"]
    assert found[2]["id"] == 2
    assert "«q»" in found[2]["error"]["detail"]
    assert found[3]["results"] == []


def test_odd_questions_line_by_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """NUL, half a character, a long question, no text at all: each has its line, in order."""
    asked = ["ricorso\x00isee", "\ud800 ricorso isee", "ricorso isee " * 800, "  ", "\u202e", 5, None, ["ricorso"]]
    given = "".join(json.dumps({"id": n, "q": q}) + "\n" for n, q in enumerate(asked))
    found = lines(capsys, monkeypatch, given, "search", "-k", "1", "--jsonl")
    assert [line["id"] for line in found] == list(range(len(asked)))
    assert all("art.13" in line["results"][0]["id"] for line in found[:3])
    assert [line.get("results") for line in found[3:]] == [[], [], None, None, None]
    assert all("«q»" in line["error"]["detail"] for line in found[5:])


def test_search_says_where_a_clause_stands(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Its headings, what holds it, which versions say the same; a whole article has nobody above it."""
    given = '{"q": "ricorso scritto entro 15 giorni"}\n{"q": "foro di Venezia"}\n'
    first, second = lines(capsys, monkeypatch, given, "search", "-k", "1", "--jsonl")
    (hit,) = first["results"]
    assert hit["path"] == ["Art. 13 - Ricorsi"]
    assert hit["parent"] == {"id": "massarosa-isee@allegato-c:art.13", "label": "art. 13"}
    assert second["results"][0]["parent"] == {"id": "veneto-accordo:articolato", "label": "articolato"}
    _, out, _ = run(capsys, "search", "-k", "1", "ricorso scritto entro 15 giorni")
    assert "Art. 13 - Ricorsi › massarosa-isee@allegato-c:art.13/comma.1" in out
    assert "sta in: art. 13 (massarosa-isee@allegato-c:art.13)" in out
    assert "uguale in: delibera-69, accordo-sindacale" in out
    _, out, _ = run(capsys, "search", "-k", "1", "--version", "delibera-69", "ricorso scritto entro 15 giorni")
    assert "massarosa-isee@delibera-69:art.13/comma.1" in out
    assert "uguale in: accordo-sindacale, allegato-c" in out


@pytest.mark.parametrize("flags", [[], ["--document", "veneto-accordo"], ["--in-force-on", "2021-06-01"]])
def test_search_takes_its_flags_for_every_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, flags: list[str]
) -> None:
    """With a document or a day, each line is searched there alone."""
    (found,) = lines(capsys, monkeypatch, '{"q": "chi tratta i dati personali"}\n', "search", "--jsonl", *flags)
    acts = {hit["id"].partition(":")[0] for hit in found["results"]}
    assert (acts == {"veneto-accordo"}) is bool(flags)


@pytest.mark.parametrize(
    "words", ["?!", "come si fa a", "\x1b[2J\x07", "\udcff\udcfe", "'; DROP TABLE x; --", "<script>", "è" * 10_000]
)
def test_odd_words_in_the_terminal(capsys: pytest.CaptureFixture[str], words: str) -> None:
    """Results or a sentence, and nothing of what was asked reaches the terminal."""
    code, out, err = run(capsys, "search", words)
    assert code == 0
    assert out.strip()
    assert err == ""
    assert "\x1b" not in out
    assert "\udcff" not in out


def test_a_question_too_long(capsys: pytest.CaptureFixture[str]) -> None:
    """More letters than the service takes are not read: a sentence says how many are."""
    code, out, err = run(capsys, "ask", "è" * 10_001)
    assert code != 0
    assert out == ""
    assert "10.000 caratteri" in " ".join(err.split())


def test_ask_line_by_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """One answer for each message."""
    given = '{"id": "a", "messages": ["Quando scade il ricorso ISEE?", "E la delega di attività?"]}\n'
    given += '{"id": "b", "messages": []}\n[1]\n'
    found = lines(capsys, monkeypatch, given, "ask", "--jsonl", "--as-of", "2006-01-01")
    assert len(found[0]["answers"]) == 2
    assert found[0]["answers"][1]["citations"][0]["id"] == "piemonte-cantieri:14.9"
    assert found[1]["id"] == "b"
    assert "messages" in found[1]["error"]["detail"]
    assert "error" in found[2]


@pytest.mark.parametrize(
    "line", ["[" * 5000, '{"id": NaN, "messages": ["x"]}', '{"id": 1, "messages": ["\\ud800 ciao"]}']
)
def test_a_poisoned_line_spoils_only_itself(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    """Nesting without end, no numbers, half a character: the next line is answered all the same."""
    good = '\ufeff{"id": 2, "messages": ["È consentita la delega?"], "as_of": "2024-01-01"}'
    found = lines(capsys, monkeypatch, f"{line}\n{good}\n", "ask", "--jsonl")
    assert found[1]["id"] == 2
    assert "non è più" not in found[1]["answers"][0]["text"]
    assert "answers" in found[0]


def test_ask_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    """The object of the contract."""
    _, out, _ = run(capsys, "ask", "--json", "È consentita la delega di attività?")
    found = json.loads(out)
    assert found["kind"] == "answer"
    assert found.keys() == {
        "kind", "lang", "text", "spans", "citations", "calls", "asks", "made_by", "warnings", "receipt",
    }  # fmt: skip


def test_diff_of_a_whole_act(capsys: pytest.CaptureFixture[str]) -> None:
    """Which versions agree, article by article."""
    _, out, _ = run(capsys, "diff", "massarosa-isee")
    assert "art. 13       delibera-69 = accordo-sindacale = allegato-c" in out
    assert "verbale       accordo-sindacale; delibera-69 non lo ha, allegato-c non lo ha" in out


def test_diff_of_an_act_with_one_version(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing to compare is said, not shown as an empty page."""
    _, out, _ = run(capsys, "diff", "veneto-accordo")
    assert "una sola versione" in out


@pytest.mark.parametrize(
    ("args", "code", "says"),
    [
        (["clause", "massarosa-isee:art.66"], 1, "Forse cercavi: massarosa-isee@allegato-c:art.6"),
        (["clause"], 1, "Serve l'indirizzo"),
        (["diff", "veneto-accordo:art.1"], 1, "una sola versione"),
        (["diff", "massarosa-isee:verbale"], 1, "verbale"),
        (["search"], 1, "Servono le parole"),
        (["ask"], 1, "Serve una domanda"),
        (["ask", "   "], 1, "Serve una domanda"),
        (["documents", "altro"], 1, "altro"),
        (["search", "x", "-k", "0"], 2, "un numero da 1 a 100"),
        (["ask", "x", "--as-of", "31/02/2024"], 2, "non è una data come"),
        (["ask", "x", "--as-of", "20240131"], 2, "non è una data come"),
        (["ask", "x", "--as-of"], 2, "manca il valore"),
        (["clause", "--json", "x"], 2, "non riconosco: --json"),
        (["search", ""], 1, "Servono le parole"),
        (["search", "x", "--document", "\udcff"], 1, "Ci sono: massarosa-isee, massarosa-isee@delibera-69"),
        (["search", "x", "--version", "boh"], 1, "Ci sono: delibera-69, accordo-sindacale, allegato-c"),
        (["search", "x", "--in-force-on", "1999-01-01"], 1, "in vigore il 01/01/1999"),
        (["search", "x", "--in-force-on", "domani"], 2, "non è una data come"),
        (["balla"], 2, "non c'è un comando 'balla'"),
    ],
)
def test_what_cannot_be_taken(capsys: pytest.CaptureFixture[str], args: list[str], code: int, says: str) -> None:
    """A sentence that says what to do, on standard error, and an exit code; never a trace."""
    found, out, err = run(capsys, *args)
    assert found == code
    assert says in err
    assert "Traceback" not in out + err


def test_sources_of_another_office(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A folder without a manifest is a sentence."""
    monkeypatch.setenv("SPORTELLO_SOURCES", str(tmp_path))
    code, _, err = run(capsys, "documents")
    assert code == 1
    assert "manifest.yaml" in err


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_explains_itself(capsys: pytest.CaptureFixture[str], command: str) -> None:
    """--help tells what the command does."""
    code, out, _ = run(capsys, command, "--help")
    assert code == 0
    assert COMMANDS[command].split(":")[0] in " ".join(out.split())
    assert out.startswith(f"uso: sportello {command}")


@pytest.mark.parametrize("command", ["ask", "search"])
def test_words_without_quotes(capsys: pytest.CaptureFixture[str], command: str) -> None:
    """Who leaves the quotes out is understood as with them."""
    _, with_quotes, _ = run(capsys, command, "quanto dura la DSU")
    code, without, _ = run(capsys, command, "quanto", "dura", "la", "DSU")
    assert code == 0
    assert "ha validità di un anno" in without
    assert without.splitlines()[:4] == with_quotes.splitlines()[:4]


def test_the_installed_command(root: Path) -> None:
    """The command that the package installs runs, and a closed pipe does not upset it."""
    command = Path(sys.executable).parent / "sportello"
    done = subprocess.run(
        [command, "clause", "veneto-accordo:art.14"], capture_output=True, text=True, cwd=root, check=True
    )
    assert "firma digitale" in done.stdout
    with subprocess.Popen(
        [command, "search", "cantiere", "-k", "100"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as reader:
        assert reader.stdout is not None
        assert reader.stderr is not None
        reader.stdout.readline()
        reader.stdout.close()
        assert reader.stderr.read() == ""


def test_plain_when_piped(capsys: pytest.CaptureFixture[str]) -> None:
    """No colour codes reach a file."""
    _, out, _ = run(capsys, "diff", "massarosa-isee:art.6")
    assert "\033" not in out
    assert "{+principale nel comune di residenza,+}" in " ".join(out.split())
