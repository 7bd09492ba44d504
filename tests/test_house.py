"""What the project promises of itself: its rooms, its licences, its package, its first page."""

from __future__ import annotations

import ast
import doctest
import io
import re
import shlex
import subprocess
import sys
import zipfile
from importlib.metadata import requires
from pathlib import Path

import pytest
import yaml

from api.cli import main

ROOMS = ("api", "assistant", "corpus", "rules_core")
KEEPERS = {
    "langchain": "assistant/model/",
    "langchain_core": "assistant/model/",
    "langchain_openai": "assistant/model/",
    "chromadb": "corpus/index.py",
    "sentence_transformers": "corpus/embedding/",
    "fastapi": "api/",
}
REGISTRIES = ("pypi" + ".org", "pythonhosted" + ".org", "npmjs" + ".org", "registry" + ".npm")


def modules(root: Path) -> list[tuple[str, ast.Module]]:
    """Every module of the rooms, parsed."""
    paths = [path for room in ROOMS for path in (root / room).rglob("*.py")]
    return [(path.relative_to(root).as_posix(), ast.parse(path.read_text())) for path in paths]


def imported(tree: ast.Module) -> set[str]:
    """The top-level packages that a module imports, anywhere in it."""
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    return {name.partition(".")[0] for name in names}


def tracked(root: Path) -> list[Path]:
    """The files under version control."""
    listed = subprocess.run(["git", "ls-files"], cwd=root, capture_output=True, text=True, check=True).stdout  # noqa: S607
    return [root / name for name in listed.splitlines()]


def test_frameworks_stay_in_their_rooms(root: Path) -> None:
    """Each heavy framework is imported in one place only."""
    for path, tree in modules(root):
        for package in imported(tree) & KEEPERS.keys():
            assert path.startswith(KEEPERS[package]), f"{path} imports {package}"


def test_the_environment_is_read_in_one_place(root: Path) -> None:
    """Only the settings read environment variables."""
    readers = {
        path
        for path, tree in modules(root)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"environ", "getenv"}
    }
    assert readers == {"assistant/settings.py"}


def test_the_machinery_knows_no_act_by_name(root: Path) -> None:
    """No module outside an act's own folder names an act, a municipality or a region."""
    names = re.compile(r"massarosa|piemonte|veneto", re.IGNORECASE)
    for path, tree in modules(root):
        if path.startswith(("rules_core/massarosa_isee", "rules_core/piemonte_cantieri", "rules_core/veneto_accordo")):
            continue
        told = {id(node) for node in _texts_for_people(tree)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
                assert not names.search(node.value), f"{path}: {node.value!r}"


def _texts_for_people(tree: ast.Module) -> list[ast.Constant]:
    """Docstrings, and the examples in help texts and error sentences: an example may name an act."""
    found: list[ast.Constant] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.append(node.value)
        if isinstance(node, ast.Raise) or (isinstance(node, ast.keyword) and node.arg == "help"):
            found += [inner for inner in ast.walk(node) if isinstance(inner, ast.Constant)]
    return found


def test_light_imports(root: Path) -> None:
    """Starting the command line imports neither the documents nor pydantic."""
    code = "import sys, api.cli; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert not {name.partition(".")[0] for name in done.stdout.split()} & {"pydantic", "corpus", "yaml", "Stemmer"}


@pytest.mark.parametrize("command", [["search", "ricorso"], ["ask", "ricorso"], ["calc"]])
def test_who_asks_once_pays_for_no_framework(root: Path, command: list[str]) -> None:
    """A command that answers once imports no index, no trained model, no server."""
    code = f"import sys, api.cli; api.cli.main({command!r}); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in done.stdout.splitlines()[-1].split()}
    assert "api" in loaded
    assert not loaded & {*KEEPERS, "torch", "httpx", "onnxruntime"}


def test_files_are_rooms_with_one_purpose(root: Path) -> None:
    """No module is longer than 250 lines, no function longer than 40."""
    for path, tree in modules(root):
        assert (root / path).read_text().count("\n") <= 250, path
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                assert (node.end_lineno or 0) - node.lineno <= 40, f"{path}:{node.name}"


def test_every_room_has_its_page(root: Path) -> None:
    """A newcomer finds a README in each room, linked from the first page."""
    first = (root / "README.md").read_text()
    for room in (*ROOMS, "evals", "tests"):
        assert (root / room / "README.md").exists()
        assert f"{room}/README.md" in first


def test_the_files_that_the_rooms_name_exist(root: Path) -> None:
    """The tables of the READMEs name files that are there."""
    for room in ("api", "assistant", "corpus"):
        for name in re.findall(r"^\| (.+?) \|", (root / room / "README.md").read_text(), flags=re.MULTILINE)[1:]:
            for file in re.findall(r"`([\w/.]+)`", name):
                assert (root / room / file).exists(), f"{room}/{file}"


def test_no_registry_address_in_any_file(root: Path) -> None:
    """Where packages come from is the machine's business."""
    for path in tracked(root):
        if path.suffix not in {".png", ".parquet"} and path.exists():
            text = path.read_text(errors="replace")
            assert not any(host in text for host in REGISTRIES), path


def test_the_wheel_holds_the_rooms_and_the_documents_only(root: Path, tmp_path: Path) -> None:
    """The built package holds the documents and no top-level tests or evals."""
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=root, capture_output=True, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.partition("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == set(ROOMS)
    assert "corpus/sources/manifest.yaml" in names
    assert "corpus/sources/massarosa-isee.txt" in names


def test_every_run_time_dependency_is_acknowledged(root: Path) -> None:
    """The notices name each package that Sportello installs for its users."""
    notices = (root / "THIRD_PARTY_NOTICES.md").read_text().lower()
    for requirement in requires("sportello") or []:
        if "extra ==" not in requirement:
            name = re.split(r"[^\w-]", requirement)[0]
            assert name.lower() in notices, name


def test_lowest_versions_are_those_declared(root: Path) -> None:
    """What `./check --lowest` installs is what the package says is enough."""
    told = (root / "constraints-lowest.txt").read_text().lower()
    lowest = dict(re.findall(r"^([\w-]+)==([\d.]+)$", told, flags=re.MULTILINE))
    for requirement in requires("sportello") or []:
        if "extra ==" in requirement:
            continue
        name, least = re.match(r"[\w-]+", requirement), re.search(r">=([\d.]+)", requirement)
        assert name, requirement
        assert least, requirement
        assert (lowest[name[0]] + ".0").startswith(least[1]), requirement


def test_publiccode(root: Path) -> None:
    """The entry for the Italian catalogue of public software has what the standard requires."""
    entry = yaml.safe_load((root / "publiccode.yml").read_text())
    required = {
        "publiccodeYmlVersion", "name", "url", "platforms", "categories", "developmentStatus", "softwareType",
        "description", "legal", "maintenance", "localisation", "it", "releaseDate", "softwareVersion",
    }  # fmt: skip
    assert required <= entry.keys()
    assert entry["legal"]["license"] == "EUPL-1.2"
    assert entry["developmentStatus"] in {"concept", "development", "beta", "stable", "obsolete"}
    assert entry["maintenance"]["type"] in {"internal", "contract", "community", "none"}
    assert entry["maintenance"]["contacts"][0]["name"]
    for language in ("it", "en"):
        told = entry["description"][language]
        assert len(told["shortDescription"]) <= 150
        assert 150 <= len(told["longDescription"]) <= 10_000
        assert told["features"]


def examples(root: Path) -> list[tuple[str, str, str]]:
    """The commands of the first page, each with what it is given and what it is said to print."""
    blocks = re.findall(r"```console\n(.*?)```", (root / "README.md").read_text(), flags=re.DOTALL)
    return [
        (given, command, out)
        for block in blocks
        for given, command, out in re.findall(r"\$ (?:echo '(.+)' \| )?sportello (.+)\n((?:(?!\$ ).*\n)*)", block)
    ]


@pytest.mark.parametrize("example", range(5))
def test_the_first_page_tells_the_truth(
    root: Path, example: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The examples of the README print what the README shows."""
    given, command, shown = examples(root)[example]
    monkeypatch.setattr(sys, "stdin", io.StringIO(given))
    main(shlex.split(command))
    printed = capsys.readouterr().out
    flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    assert doctest.OutputChecker().check_output(shown, printed, flags), printed


def test_all_examples_are_tried(root: Path) -> None:
    """No example of the first page is left untried."""
    assert len(examples(root)) == 5
