"""Invented clauses beside the acts, and processes that have to end."""

from __future__ import annotations

import sys

import pytest

from corpus.library import Library
from corpus.search import Search
from evals.grown import Grown
from evals.processes import measured


def test_invented_clauses(library: Library) -> None:
    """As many as asked for, the same each time, none with an id of another, and the acts as they are."""
    first, second = Grown(1000), Grown(1000)
    assert first.fingerprint == second.fingerprint
    ids = [clause.id for clause in first.clauses()]
    bundled = [clause.id for clause in library.clauses()]
    assert ids[: len(bundled)] == bundled
    assert len(set(ids)) == len(ids) == len(bundled) + 1000


def test_no_sentence_is_an_act_s_own(library: Library) -> None:
    """An invented paragraph is not a paragraph of an act."""
    own = {clause.body for clause in library.clauses()}
    invented = [clause.body for clause in Grown(500).clauses()][-500:]
    assert not own & set(invented)


def test_the_acts_are_found_among_them() -> None:
    """The clause that says it still comes first, and what is invented can be found, too."""
    search = Search(Grown(2000))
    assert search.find("ricorso contro le risultanze ISEE")[0].clause.id == "massarosa-isee@allegato-c:art.13/comma.1"
    invented = search.library.clause("inventato-1:art.3/comma.2")
    assert search.find(invented.text)[0].clause.id == invented.id


def test_a_process_that_does_not_end() -> None:
    """It is stopped, and the error says how long it had."""
    with pytest.raises(TimeoutError, match=r"0\.2 secondi"):
        measured([sys.executable, "-c", "import time; time.sleep(60)"], within=0.2)
    assert measured([sys.executable, "-c", "print('finito')"], within=60).output == "finito\n"
