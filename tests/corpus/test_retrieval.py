"""Questions that people would ask: their halves are apart, nothing of them is in the corpus, and search finds them."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from pathlib import Path

import pytest

from corpus.anticipated import anticipated, read_questions
from corpus.embedding.static import StaticEmbedder
from corpus.errors import ManifestError
from corpus.library import Library
from corpus.preparing import questions_of
from corpus.search import Search
from corpus.searched import part_of
from evals.measures import scored
from evals.retrieval import ranked
from evals.slices import DATA, questions
from tests.corpus.test_fourth_act import ACTS, bring

ALIKE = 7  # words in a row that two people do not write by chance


@pytest.fixture(scope="module")
def search(library: Library) -> Search:
    """The search as it is used."""
    return Search(library, StaticEmbedder.load())


def words(text: str) -> list[str]:
    """The words of a text, without accents and capitals."""
    flat = unicodedata.normalize("NFKD", text.lower())
    return re.findall(r"[a-z0-9]+", "".join(c for c in flat if not unicodedata.combining(c)))


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of so many words in a text; a short text is one run."""
    found = words(text)
    return {tuple(found[n : n + ALIKE]) for n in range(max(len(found) - ALIKE + 1, 1))}


def test_the_test_half_is_untouched() -> None:
    """Its hash is the one kept before there were anticipated questions."""
    kept = (DATA / "test.sha256").read_text().split()[0]
    assert hashlib.sha256((DATA / "test.jsonl").read_bytes()).hexdigest() == kept


@pytest.mark.parametrize("half", ["test", "dev"])
def test_no_question_is_copied_into_the_corpus(library: Library, half: str) -> None:
    """No anticipated question shares a run of words with a question that search is judged by."""
    judged = set().union(*(runs(question.text) for question in questions(half)))
    copied = [found.question for found in anticipated(library) if runs(found.question) & judged]
    assert copied == []


def test_each_gold_part_exists(library: Library) -> None:
    """What a question is judged by is a part of an act."""
    parts = {part_of(clause) for clause in library.clauses()}
    assert all(question.gold <= parts for half in ("test", "dev") for question in questions(half))


def test_every_part_is_anticipated(library: Library) -> None:
    """Several questions for each part of each act, several thousand in all."""
    found = [part_of(question.clause) for question in anticipated(library)]
    assert len(found) > 5000
    for document in ("massarosa-isee", "piemonte-cantieri", "veneto-accordo"):
        parts = {part_of(clause) for clause in library.document(document).clauses if not clause.children}
        assert not [part for part in parts if found.count(part) < 5]


def test_search_does_not_fall(search: Search) -> None:
    """On the development half: not below what it has reached, less what chance may take."""
    asked = questions("dev")
    found = scored([question.gold for question in asked], ranked(search, asked).rankings)
    assert found["recall@1"].mean() >= 0.85
    assert found["recall@5"].mean() >= 0.95


@pytest.mark.parametrize(
    ("asked", "part"),
    [
        ("QUANTO PRENDO AL GIORNO SE LAVORO 30 ORE", "piemonte-cantieri:8.2"),
        ("quanto prendo al giornno se lavroo 30 ore", "piemonte-cantieri:8.2"),
        ("se mi amalo al cantiere mi pagano lo stesso", "piemonte-cantieri:2.3"),
        ("how much rent can I deduct for isee", "massarosa-isee:art.5"),
        ("data breach entro quante ore", "veneto-accordo:art.11"),
        ("modello 10 bis", "piemonte-cantieri:22"),
        ("parametro per 4 persone", "massarosa-isee:art.4"),
    ],
)
def test_people_do_not_speak_like_the_law(search: Search, asked: str, part: str) -> None:
    """Capitals, slips of the pen, English, numbers: the right part is among the first three."""
    assert part in [part_of(hit.clause) for hit in search.find(asked, 3)]


def test_why(search: Search) -> None:
    """Each result says what brought it up; the shares make the whole."""
    (hit,) = search.find("stipendio del cantiere", 1)
    assert sum(hit.why.values()) == pytest.approx(1, abs=0.01)
    assert {"parole", "domanda vicina", "significato"} <= hit.why.keys()


def test_without_questions_an_act_is_found_by_its_words(tmp_path: Path) -> None:
    """An act that nobody has anticipated is asked in its own words; an embedder helps, but nobody has to have one."""
    brought = bring(tmp_path, ACTS / "regolamento" / "biblioteca.txt", "articoli", "Comune di Borgoverde")
    for embedder in (None, StaticEmbedder.load()):
        (hit,) = Search(brought, embedder).find("quanti giorni dura il prestito", 1)
        assert hit.clause.id.startswith("biblioteca:art.2/")


def test_a_sentence_is_asked_once(tmp_path: Path) -> None:
    """What a clause says as a whole and by a clause that it holds is asked of the deepest alone."""
    brought = bring(tmp_path, ACTS / "regolamento" / "biblioteca.txt", "articoli", "Comune di Borgoverde")
    asked = [(q.clause.id, q.question) for q in questions_of(brought, list(brought.clauses()))]
    for sentence in ("i quotidiani.", "cittadinanza.", "disciplina la biblioteca civica."):
        (where,) = [id_ for id_, question in asked if question.endswith(sentence)]
        assert not brought.clause(where).children


def test_a_file_of_questions_that_cannot_be(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A question before any locator: its line is named."""
    file = tmp_path_factory.mktemp("q") / "x.txt"
    file.write_text("una domanda\n")
    with pytest.raises(ManifestError, match="riga 1"):
        read_questions(file)
