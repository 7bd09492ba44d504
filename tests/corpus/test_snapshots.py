"""What is kept for the next time: the same as what is read and prepared anew, or not used at all."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from corpus import snapshots
from corpus.embedding.static import StaticEmbedder
from corpus.errors import SourceChangedError
from corpus.kept import Kept
from corpus.library import Library
from corpus.prepared import unpacked
from corpus.search import Search
from evals.slices import questions
from tests.corpus.test_fourth_act import ACTS, bring

ASKED = "quanti giorni dura il prestito"


@pytest.fixture(scope="module")
def embedder() -> StaticEmbedder:
    """The bundled embedder."""
    return StaticEmbedder.load()


@pytest.fixture(scope="module")
def kept_at(tmp_path_factory: pytest.TempPathFactory, embedder: StaticEmbedder) -> Path:
    """A home where the bundled documents, and what search prepares of them, are kept."""
    home = tmp_path_factory.mktemp("kept")
    Search(Library(home=home), embedder).find("prova")
    return home


@pytest.fixture
def biblioteca(tmp_path: Path) -> Path:
    """A folder with one small act, and questions for it."""
    folder = tmp_path / "atti"
    folder.mkdir()
    bring(folder, ACTS / "regolamento" / "biblioteca.txt", "articoli", "Comune di Borgoverde")
    (folder / "questions").mkdir()
    (folder / "questions" / "biblioteca.txt").write_text("# art.2\nper quanto tempo tengo un libro\n")
    return folder


def files(home: Path) -> dict[str, Path]:
    """The snapshots of a home, by name."""
    return {file.stem: file for file in home.rglob("*.snapshot")}


def is_kept(folder: Path, home: Path) -> bool:
    """Whether the documents of a folder are known without being read."""
    return isinstance(Library(folder, home)._from, Kept)


def test_kept_documents_are_those_read(library: Library, kept_at: Path) -> None:
    """Every clause, one by one and all together, every line left out, every oddity, the fingerprint."""
    again = Library(home=kept_at)
    assert isinstance(again._from, Kept)
    assert all(again.clause(clause.id) == clause for clause in library.clauses())
    assert again.documents == library.documents
    assert again.acts == library.acts
    assert again.oddities == library.oddities
    assert again.fingerprint == library.fingerprint
    assert again.nearest("massarosa-isee:art.66") == library.nearest("massarosa-isee:art.66")


def test_kept_search_finds_the_same(library: Library, kept_at: Path, embedder: StaticEmbedder) -> None:
    """Every development question has the same ten results, with the same scores and the same reasons."""
    fresh, kept = Search(library, embedder), Search(Library(home=kept_at), embedder)
    for question in questions("dev"):
        assert kept.find(question.text, 10) == fresh.find(question.text, 10), question.text


def test_one_clause_is_made_from_its_own_line(kept_at: Path) -> None:
    """A clause is made when it is asked for, and the others are not."""
    library = Library(home=kept_at)
    clause = library.clause("massarosa-isee:art.13")
    assert isinstance(library._from, Kept)
    assert library._from.clauses(clause.act)._made == {"art.13": clause}


def test_a_kept_search_imports_no_parser(root: Path, kept_at: Path) -> None:
    """Neither the parser, nor what validates, nor what compares versions."""
    code = "import sys; from api.cli import main; main(['search', 'ricorso']); print(*sys.modules)"
    env = {**os.environ, "SPORTELLO_HOME": str(kept_at)}
    done = subprocess.run([sys.executable, "-c", code], cwd=root, env=env, capture_output=True, text=True, check=True)
    assert "corpus.searched" in done.stdout.split()
    told = {"pydantic", "yaml", "corpus.parsing", "corpus.manifest", "corpus.versions", "corpus.preparing"}
    assert not set(done.stdout.split()) & told


def without_its_end(content: bytes) -> bytes:
    """Half of a file."""
    return content[: len(content) // 2]


def one_bit(content: bytes) -> bytes:
    """A file in which one bit, in the middle, is not what it was."""
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


def of_others(content: bytes) -> bytes:
    """A whole file, made from something else."""
    return content.replace(b'"stamp": "', b'"stamp": "0', 1)


def nothing(_: bytes) -> bytes:
    """An empty file."""
    return b""


def foreign(_: bytes) -> bytes:
    """The file of another program."""
    return b'{"from": [1], "sum": [0, 0]}\n'


@pytest.mark.parametrize("spoil", [without_its_end, one_bit, of_others, nothing, foreign, lambda _: b"\xff[[[\n" * 9])
def test_a_spoiled_file_is_made_anew(
    biblioteca: Path, tmp_path: Path, embedder: StaticEmbedder, spoil: Callable[[bytes], bytes]
) -> None:
    """A file that is not whole, not ours or not of these documents is as if it were not there, and is replaced."""
    home = tmp_path / "casa"
    first = Search(Library(biblioteca, home), embedder).find(ASKED)
    for name in ("documenti", "ricerca", "vettori"):
        whole = files(home)[name].read_bytes()
        files(home)[name].write_bytes(spoil(whole))
        assert Search(Library(biblioteca, home), embedder).find(ASKED) == first
        assert len(files(home)[name].read_bytes()) == len(whole)
    assert is_kept(biblioteca, home)


@pytest.mark.parametrize("file", ["manifest.yaml", "questions/biblioteca.txt", "oddities.yaml"])
def test_what_was_made_from_other_files_is_not_used(biblioteca: Path, tmp_path: Path, file: str) -> None:
    """A changed byte, or a file that was not there, and everything is prepared anew."""
    home = tmp_path / "casa"
    Search(Library(biblioteca, home)).find(ASKED)
    assert is_kept(biblioteca, home)
    before = {name: path.read_bytes() for name, path in files(home).items()}
    with (biblioteca / file).open("a") as out:
        out.write("oddities: []\n" if file.startswith("odd") else "\n")
    assert not is_kept(biblioteca, home)
    Search(Library(biblioteca, home)).find(ASKED)
    assert is_kept(biblioteca, home)
    assert all(path.read_bytes() != before[name] for name, path in files(home).items())


def test_a_changed_source_is_still_noticed(biblioteca: Path, tmp_path: Path) -> None:
    """What is kept hides no change of a document."""
    home = tmp_path / "casa"
    assert Library(biblioteca, home).documents
    with (biblioteca / "biblioteca.txt").open("a") as out:
        out.write("Una riga in più.\n")
    with pytest.raises(SourceChangedError):
        _ = Library(biblioteca, home).documents


def test_new_questions_are_searched(biblioteca: Path, tmp_path: Path) -> None:
    """A question written after the first search is found by the next."""
    home = tmp_path / "casa"
    asked = "zibaldone quadrimestrale"
    assert Search(Library(biblioteca, home)).find(asked) == []
    (biblioteca / "questions" / "biblioteca.txt").write_text(f"# art.2\n{asked}\n")
    (hit,) = Search(Library(biblioteca, home)).find(asked)
    assert hit.clause.locator.startswith("art.2")


def test_documents_that_change_meanwhile_are_not_kept(biblioteca: Path, tmp_path: Path) -> None:
    """What was read before a change is not kept under the stamp of what stands there after it."""
    home = tmp_path / "casa"
    library = Library(biblioteca, home)
    (biblioteca / "questions" / "biblioteca.txt").write_text("# art.1\na che cosa serve la biblioteca\n")
    Search(library).find(ASKED)
    assert not files(home)


def test_each_folder_has_its_own_place(biblioteca: Path, tmp_path: Path, library: Library) -> None:
    """Two offices with one home do not take each other's place."""
    home = tmp_path / "casa"
    assert Library(biblioteca, home).documents
    assert Library(home=home).documents == library.documents
    assert is_kept(biblioteca, home)


def test_without_a_place_to_write(
    biblioteca: Path, tmp_path: Path, embedder: StaticEmbedder, capfd: pytest.CaptureFixture[str]
) -> None:
    """A home that cannot be made or written means that nothing is kept, and nobody complains."""
    in_its_place = tmp_path / "file"
    in_its_place.write_text("non è una cartella")
    taken = tmp_path / "casa"
    for name in ("documenti", "ricerca", "vettori"):
        (snapshots.place_of(taken, biblioteca) or taken).joinpath(f"{name}.snapshot").mkdir(parents=True)
    found = [Search(Library(biblioteca, home), embedder).find(ASKED) for home in (None, in_its_place, taken)]
    assert found[0]
    assert found[0] == found[1] == found[2]
    assert capfd.readouterr() == ("", "")
    assert not [path for path in taken.rglob("*") if path.is_file()]


def test_what_the_killed_left_behind_is_removed(biblioteca: Path, tmp_path: Path) -> None:
    """A file that nobody can still be writing goes; a young one stays."""
    place = snapshots.place_of(tmp_path, biblioteca)
    assert place is not None
    place.mkdir(parents=True)
    old, young = place / "documenti.snapshot.1-1", place / "documenti.snapshot.2-2"
    for left in (old, young):
        left.write_bytes(b"x")
    os.utime(old, (time.time() - 3600,) * 2)
    assert Library(biblioteca, tmp_path).documents
    assert not old.exists()
    assert young.exists()


@pytest.fixture
def right(biblioteca: Path, tmp_path: Path, embedder: StaticEmbedder) -> Path:
    """A home in which what is kept of the small act is right."""
    Search(Library(biblioteca, tmp_path / "giusta"), embedder).find(ASKED)
    return tmp_path / "giusta"


def start(home: Path, folder: Path, root: Path) -> subprocess.Popen[str]:
    """A cold search, in a process of its own."""
    command = [sys.executable, "-c", "from api.cli import main; main()", "search", "--jsonl"]
    env = {**os.environ, "SPORTELLO_HOME": str(home), "SPORTELLO_SOURCES": str(folder)}
    return subprocess.Popen(
        command, cwd=root, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_two_at_once(root: Path, biblioteca: Path, tmp_path: Path, right: Path, embedder: StaticEmbedder) -> None:
    """Processes that build together all answer rightly, and leave right files and nothing else."""
    home, asked = tmp_path / "casa", json.dumps({"id": 1, "q": ASKED}) + "\n"
    processes = [start(home, biblioteca, root) for _ in range(3)]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write(asked)
        process.stdin.flush()
    told = [process.communicate() for process in processes]
    expected = [hit.clause.id for hit in Search(Library(biblioteca, right), embedder).find(ASKED)]
    for out, err in told:
        assert err == ""
        assert [hit["id"] for hit in json.loads(out)["results"]] == expected
    assert {path.suffix for path in home.rglob("*") if path.is_file()} == {".snapshot"}
    assert same_as(home, right) == ["documenti", "ricerca", "vettori"]


def same_as(home: Path, right: Path) -> list[str]:
    """The names under which something is kept, when all of it is as it should be."""
    found = []
    for name, file in files(home).items():
        whole = snapshots.read(file.parent, name)
        expected = snapshots.read(files(right)[name].parent, name)
        assert expected is not None
        if whole is not None:
            assert whole[0] == expected[0]
            assert equal(whole[1], expected[1])
            found.append(name)
    return sorted(found)


def equal(one: bytes, other: bytes) -> bool:
    """Whether two contents say the same: as bytes, or array by array."""
    if one == other or not one.startswith(b"PK"):
        return one == other
    a, b = unpacked(one), unpacked(other)
    return a.keys() == b.keys() and all((a[name] == b[name]).all() for name in a)


@pytest.mark.parametrize("kill", range(5))
def test_killed_while_it_keeps(
    root: Path, biblioteca: Path, tmp_path: Path, right: Path, embedder: StaticEmbedder, kill: int
) -> None:
    """Killed while the n-th file is written, or just after: what is kept is right or not used, and so is the answer."""
    home = tmp_path / "casa"
    process = start(home, biblioteca, root)
    assert process.stdin is not None
    process.stdin.write(json.dumps({"q": ASKED}) + "\n")
    process.stdin.flush()
    seen = written(home)
    while process.poll() is None and next(seen) <= kill:
        time.sleep(0.0001)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    same_as(home, right)
    again = Search(Library(biblioteca, home), embedder).find(ASKED)
    assert again == Search(Library(biblioteca, right), embedder).find(ASKED)
    assert same_as(home, right) == ["documenti", "ricerca", "vettori"]


def written(home: Path) -> Iterator[int]:
    """How many files a home has held so far, those with a passing name counted too."""
    seen: set[str] = set()
    while True:
        seen |= {path.name for path in home.rglob("*.snapshot*")}
        yield len(seen)


@pytest.mark.parametrize("kill", range(5))
def test_killed_in_the_middle_of_a_file(tmp_path: Path, root: Path, kill: int) -> None:
    """Killed while it writes one thing after another in the same place: one of them is there, whole."""
    code = (
        "import sys; from pathlib import Path; from corpus.snapshots import write\n"
        "n = 0\n"
        "while True:\n"
        "    n += 1\n"
        "    write(Path(sys.argv[1]), 'x', {'n': n}, bytes([n % 251]) * (3_000_000 + n))\n"
        "    print(n, flush=True)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], cwd=root, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.0037 * kill)
        process.send_signal(signal.SIGKILL)
    found = snapshots.read(tmp_path, "x")
    assert found is not None
    header, content = found
    assert content == bytes([header["n"] % 251]) * (3_000_000 + header["n"])
