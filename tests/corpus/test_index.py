"""Vectors kept by Chroma: the same answers as in memory, whatever happens to the folder or to the server."""

from __future__ import annotations

import gc
import io
import json
import random
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from api.cli import main
from assistant.settings import read_settings
from assistant.wiring import Wiring
from corpus import collection
from corpus.embedding.embedder import Embedder, Vectors
from corpus.embedding.static import StaticEmbedder
from corpus.errors import IndexAddressError, IndexUnavailableError
from corpus.index import ChromaIndex, fingerprint_of
from corpus.library import Library
from corpus.nearest import InMemory, Nearest
from corpus.search import Search
from evals.kills import kill
from evals.slices import questions
from tests.corpus.test_fourth_act import ACTS, bring

TEXTS = {
    "brani": ["il canone di locazione", "il ricorso entro quindici giorni", "la scala di equivalenza", ""],
    "domande": [f"domanda numero {n} sul canone" for n in range(1200)],
}


class Backwards:
    """An embedder whose vectors are another's, end to front: the same texts, another index."""

    fingerprint = "backwards"

    def questions(self, texts: Sequence[str]) -> Vectors:
        return self.passages(texts)

    def passages(self, texts: Sequence[str]) -> Vectors:
        return np.ascontiguousarray(STATIC.passages(texts)[:, ::-1])


STATIC = StaticEmbedder.load()


def index(folder: Path, url: str | None = None) -> tuple[ChromaIndex, list[str]]:
    """An index, and what it tells."""
    told: list[str] = []
    return ChromaIndex(folder, url, told.append), told


def same(kept: Nearest, embedder: Embedder, texts: Sequence[str]) -> bool:
    """Whether an index answers as memory does: neighbours are drawn by lot, and one of a thousand may be missed."""
    memory = InMemory(embedder.passages(texts))
    return all(
        np.isclose(kept.cosines(vector), memory.cosines(vector), atol=1e-4).mean() > 0.99
        for vector in embedder.questions(["canone", "ricorso", "numero 17", "zzz"])
    )


def all_same(kept: dict[str, Nearest] | object, embedder: Embedder = STATIC) -> bool:
    """Whether it does so for texts of every kind."""
    assert isinstance(kept, dict)
    return all(same(kept[kind], embedder, texts) for kind, texts in TEXTS.items())


@pytest.fixture
def small(tmp_path: Path) -> Library:
    """An act of a few articles, asked in its own sentences."""
    return bring(tmp_path, ACTS / "regolamento" / "biblioteca.txt", "articoli", "Comune di Borgoverde")


def test_the_same_results_as_in_memory(library: Library, tmp_path: Path) -> None:
    """On the development questions, in all acts and in one: the first result, the first five, whether they answer."""
    memory, kept = Search(library, STATIC), Search(library, STATIC, index(tmp_path)[0])
    asked = [question.text for question in questions("dev")]
    acts = dict.fromkeys(act.name for act in library.acts)
    pairs = [(memory.find(question), kept.find(question)) for question in asked]
    pairs += [
        (memory.find(question, document=name), kept.find(question, document=name))
        for name in acts
        for question in asked[::10]
    ]
    first = [one[0].clause.id == other[0].clause.id for one, other in pairs]
    five = [len({h.clause.id for h in one} & {h.clause.id for h in other}) / len(one) for one, other in pairs]
    answers = [one[0].answers == other[0].answers for one, other in pairs]
    assert len(asked) > 300
    assert len(pairs) > 1.2 * len(asked)
    assert min(np.mean(first), np.mean(five), np.mean(answers)) >= 0.99


def test_built_once(tmp_path: Path) -> None:
    """A second run finds what the first built, and says nothing; a deleted folder is built again."""
    for progress in (3, 0, 3):
        keeper, told = index(tmp_path / "index")
        assert all_same(keeper.keep(TEXTS, STATIC))
        assert len(told) == progress
        gc.collect()
        if not progress:
            shutil.rmtree(tmp_path / "index")
    assert told[0] == "Preparo l'indice dei significati: brani, 4 di 4."


def test_another_embedder_or_text_is_another_index(tmp_path: Path) -> None:
    """What is found is never another embedder's, nor of other texts; of several indexes the last built stays."""
    changed = {**TEXTS, "brani": [*TEXTS["brani"][:3], "una riga nuova"]}
    of = [fingerprint_of(TEXTS, STATIC), fingerprint_of(changed, STATIC), fingerprint_of(TEXTS, Backwards())]
    assert len(set(of)) == 3
    assert all_same(index(tmp_path)[0].keep(TEXTS, STATIC))
    gc.collect()
    assert all_same(index(tmp_path)[0].keep(TEXTS, Backwards()), Backwards())
    gc.collect()
    assert same(index(tmp_path)[0].keep(changed, STATIC)["brani"], STATIC, changed["brani"])
    gc.collect()
    (left,) = tmp_path.glob("*-*")
    assert left.name.startswith(of[1])


@pytest.mark.parametrize("moved", [["a", "b c"], ["a b", "c"], ["a", "b", "c"], ["c", "b", "a"]])
def test_the_fingerprint_knows_where_a_text_ends(moved: list[str]) -> None:
    """The same words cut in other places, or in another order, or of another kind, are other texts."""
    others = [{"k": ["a b c"]}, {"k": moved, "l": []}, {"k": [], "l": moved}]
    assert fingerprint_of({"k": moved}, STATIC) not in {fingerprint_of(other, STATIC) for other in others}


@pytest.mark.parametrize("spoiled", ["chroma.sqlite3", "*/data_level0.bin", "*/header.bin", "vectors"])
def test_a_spoiled_index_is_built_again(tmp_path: Path, spoiled: str) -> None:
    """Files that are cut short, or vectors that are gone, are noticed: right answers, and a word about it."""
    assert all_same(index(tmp_path)[0].keep(TEXTS, STATIC))
    gc.collect()
    copy = shutil.copytree(tmp_path, tmp_path.parent / f"{tmp_path.name}-copy")  # where no open client has been
    (here,) = copy.glob("sportello-*")
    for file in here.glob(spoiled):
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 3])
    if spoiled == "vectors":
        shutil.rmtree(next(found for found in here.iterdir() if found.is_dir()))
    keeper, told = index(copy)
    assert all_same(keeper.keep(TEXTS, STATIC))
    assert "rovinato" in told[0]
    assert len(list(copy.glob("*-*"))) == 1


def test_one_process_at_a_time(tmp_path: Path) -> None:
    """While another process has the folder, search works in memory, says why, and finds the same."""
    code = (
        "import sys; from tests.corpus.test_index import *\n"
        "kept = index(Path(sys.argv[1]))[0].keep(TEXTS, STATIC)\n"
        "print('mio', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "mio\n"
        with pytest.raises(IndexUnavailableError, match="Un altro processo"):
            index(tmp_path)[0].keep(TEXTS, STATIC)
        other.kill()
    assert all_same(index(tmp_path)[0].keep(TEXTS, STATIC))


def test_search_goes_on_without_an_index(small: Library, tmp_path: Path) -> None:
    """A folder that cannot be, and one that is another's: the results of memory, and one sentence."""
    (tmp_path / "file").write_text("")
    held = index(tmp_path / "index")[0].keep(TEXTS, STATIC)
    expected = [hit.clause.id for hit in Search(small, STATIC).find("quanti giorni dura il prestito")]
    for folder, why in ((tmp_path / "file" / "index", "non si può usare"), (tmp_path / "index", "Un altro processo")):
        keeper, told = index(folder)
        search = Search(small, STATIC, keeper)
        assert [hit.clause.id for hit in search.find("quanti giorni dura il prestito")] == expected
        assert search.find("chi si iscrive")
        (sentence,) = told
        assert why in sentence
        assert sentence.endswith("I significati si calcolano in memoria.")
    assert held


def test_killed_while_it_builds(tmp_path: Path) -> None:
    """Processes killed at any moment never leave an index that answers wrongly."""
    killed = kill(5, seed=random.randrange(1000), folder=tmp_path / "index")
    assert killed.amid + killed.after == 5
    assert killed.wrong == []


def test_a_build_that_fails_keeps_nobody_out(tmp_path: Path) -> None:
    """When an embedder fails half way, the folder is free again, and what it left is removed by the next build."""

    class Failing(Backwards):
        def passages(self, texts: Sequence[str]) -> Vectors:
            if "domanda numero 1100 sul canone" in texts:
                raise MemoryError
            return super().passages(texts)

    with pytest.raises(IndexUnavailableError, match="non si può usare"):
        index(tmp_path)[0].keep(TEXTS, Failing())
    assert all_same(index(tmp_path)[0].keep(TEXTS, Backwards()), Backwards())
    assert len(list(tmp_path.glob("*-*"))) == 1


def test_no_texts_at_all(tmp_path: Path) -> None:
    """Of nothing, nothing is near."""
    kept = index(tmp_path)[0].keep({"brani": [], "domande": ["canone"]}, STATIC)
    vector = STATIC.questions(["canone"])[0]
    assert kept["brani"].cosines(vector).shape == (0,)
    assert kept["domande"].cosines(vector) == pytest.approx([1], abs=1e-4)


class Server:
    """A Chroma server on this machine, which can be stopped and started again where it was."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self._port}"
        self._folder = folder
        self.start()

    def start(self) -> None:
        command = [str(Path(sys.executable).parent / "chroma"), "run", "--host", "127.0.0.1"]
        self._process = subprocess.Popen(
            [*command, "--port", str(self._port), "--path", str(self._folder)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(300):
            with socket.socket() as tried:
                if tried.connect_ex(("127.0.0.1", self._port)) == 0:
                    return
            time.sleep(0.1)
        raise AssertionError("the server does not start")

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server that is stopped after the test."""
    server = Server(tmp_path / "server")
    yield server
    server.stop()


def test_a_server_keeps_the_index(server: Server, tmp_path: Path) -> None:
    """Built once for all who ask the server; rebuilt under its own name when the fingerprint changes."""
    for embedder, progress in ((STATIC, 3), (STATIC, 0), (Backwards(), 3), (STATIC, 0)):
        keeper, told = index(tmp_path / "unused", server.url)
        assert all_same(keeper.keep(TEXTS, embedder), embedder)
        assert len(told) == progress
    assert not (tmp_path / "unused").exists()


def test_half_an_index_on_a_server_is_finished(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build that stops half way leaves no index that counts; the next one completes it."""

    def interrupted(*_: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(collection, "_finds", interrupted)
        with pytest.raises(KeyboardInterrupt):
            index(tmp_path, server.url)[0].keep(TEXTS, STATIC)
    keeper, told = index(tmp_path, server.url)
    assert all_same(keeper.keep(TEXTS, STATIC))
    assert len(told) == 3


def test_what_is_not_found_again_is_built_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A collection that loses vectors is no index: another is built, and at last one does without."""
    found = iter([False, True, *[True] * 9])
    with monkeypatch.context() as patched:
        patched.setattr(collection, "_finds", lambda *_: next(found))
        assert all_same(index(tmp_path)[0].keep(TEXTS, STATIC))
        patched.setattr(collection, "_finds", lambda *_: False)
        with pytest.raises(IndexUnavailableError, match="non ritrova"):
            index(tmp_path / "other")[0].keep(TEXTS, STATIC)


def test_lost_vectors_are_noticed(tmp_path: Path) -> None:
    """A collection that holds other vectors than those asked for does not pass."""
    whole = index(tmp_path)[0].keep(TEXTS, STATIC)["domande"]
    assert isinstance(whole, collection.Collection)
    assert collection._finds(whole._collection, STATIC.passages(TEXTS["domande"][:50]))
    assert not collection._finds(whole._collection, STATIC.passages(["il canone", *TEXTS["domande"][:50]]))


def test_a_server_that_goes_away(small: Library, server: Server, tmp_path: Path) -> None:
    """Searches go on in memory, with the same results and one sentence; when it is back, the next run uses it."""
    keeper, told = index(tmp_path, server.url)
    search = Search(small, STATIC, keeper)
    before = [hit.clause.id for hit in search.find("quanti giorni dura il prestito")]
    assert "significati" in told[0]
    told.clear()
    server.stop()
    assert search.find("chi si iscrive")
    assert [hit.clause.id for hit in search.find("quanti giorni dura il prestito")] == before
    (sentence,) = told
    assert sentence.startswith("L'indice dei significati non risponde più")
    with pytest.raises(IndexUnavailableError, match=r"Il server Chroma in «http://127.0.0.1:\d+» non risponde"):
        index(tmp_path, server.url)[0].keep(TEXTS, STATIC)
    server.start()
    told.clear()
    assert [hit.clause.id for hit in Search(small, STATIC, keeper).find("quanti giorni dura il prestito")] == before
    assert told == []


def test_lines_are_searched_on_the_server(
    small: Library, server: Server, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many lines go to the server when there is one, and find what a single question finds in memory."""
    monkeypatch.setenv("SPORTELLO_SOURCES", str(small.folder))
    asked, found = {"id": 1, "q": "quanti giorni dura il prestito"}, []
    for url in (None, server.url):
        if url:
            monkeypatch.setenv("SPORTELLO_CHROMA_URL", url)
        monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(asked)))
        assert main(["search", "--jsonl"]) == 0
        out, err = capsys.readouterr()
        found.append(json.loads(out))
        assert ("sportello: Preparo l'indice dei significati" in err) == bool(url)
    assert found[0] == found[1]


def test_who_uses_the_index(tmp_path: Path) -> None:
    """A run that lasts, or whose vectors are costly, in the home that the environment names."""
    settings = read_settings({"SPORTELLO_HOME": str(tmp_path), "SPORTELLO_CHROMA_URL": " "})
    keeper = Wiring(settings, lasting=True).keeper
    assert isinstance(keeper, ChromaIndex)
    assert (keeper.folder, keeper.url) == (tmp_path / "index", None)
    assert Wiring(settings).keeper is None
    assert Wiring(read_settings({"SPORTELLO_EMBEDDER": "x"})).keeper is not None
    assert read_settings({}).home.name == ".sportello"


@pytest.mark.parametrize("url", ["localhost:8000", "ftp://x", "http://", "http://x:porta", "chroma", "http://x:99999"])
def test_an_address_that_is_none(tmp_path: Path, url: str) -> None:
    """What cannot be an address is a mistake to tell, not a server that is down."""
    with pytest.raises(IndexAddressError, match="SPORTELLO_CHROMA_URL"):
        index(tmp_path, url)[0].keep(TEXTS, STATIC)
