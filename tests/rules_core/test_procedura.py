"""The ISEE procedure: whole in each version, each thing in its place, the days where the terms have them."""

from __future__ import annotations

from typing import Any

import pytest

from corpus.library import Library
from rules_core.errors import BadFactsError
from rules_core.massarosa_isee.procedure import VOCI
from rules_core.registry import Registry

REGISTRY = Registry()
VERSIONS = ("delibera-69", "accordo-sindacale", "allegato-c")
ARTICLES = (1, 2, 7, 8, 9, 10, 11, 12, 13, 14)


def told(**facts: Any) -> dict[str, dict[str, Any]]:
    """The items, by their names."""
    return {item["voce"]: item for item in REGISTRY.tool("isee_procedura").run(facts)["result"]["voci"]}


@pytest.mark.parametrize("version", VERSIONS)
def test_each_item_stands_in_its_version(library: Library, version: str) -> None:
    """Its clause is there; no name comes twice; every article of the procedure has something."""
    found = REGISTRY.tool("isee_procedura").run({"versione": version})["result"]["voci"]
    assert len({item["voce"] for item in found}) == len(found)
    clauses = [clause for item in found for clause in item["clausole"]]
    assert all(clause.startswith(f"massarosa-isee@{version}:") and library.clause(clause).text for clause in clauses)
    assert {clause.partition(":")[2].partition("/")[0] for clause in clauses} == {f"art.{n}" for n in ARTICLES}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("banca_dati", "banca dati"),
        ("minimo_della_soglia", "4.500,00"),
        ("minimo_del_tetto", "12.000,00"),
        ("piano", "piano controlli"),
        ("ricorso", "ricorso scritto"),
        ("conseguenze", "revoca dei benefici"),
    ],
)
def test_clauses_numbered_otherwise_are_followed(library: Library, name: str, words: str) -> None:
    """Where a version has more or fewer paragraphs, the item cites the one that says it."""
    for version in VERSIONS:
        assert words in library.clause(told(versione=version)[name]["clausole"][0]).text


def test_the_union_text_goes_its_own_way() -> None:
    """CAF and not INPS; thresholds discussed with the unions."""
    union, annex = told(versione="accordo-sindacale"), told()
    assert {"rilascio_con_i_caf", "soglie_concertate", "criteri_concertati"} <= union.keys()
    assert not {"trasmissione_all_inps", "richiesta_all_inps", "rilascio"} & union.keys()
    assert {"trasmissione_all_inps", "richiesta_all_inps", "rilascio"} <= annex.keys()
    assert told(versione="delibera-69").keys() == annex.keys()


def test_days_are_those_of_the_terms() -> None:
    """What is told in words here is counted there."""
    terms = REGISTRY.tool("isee_termini").run({"ricevimento_comunicazione": "2006-03-01"})["result"]
    assert terms["ricorso"]["come"] == "15 giorni dopo"
    assert told(argomento="ricorsi")["ricorso"]["termine"].startswith("15 giorni")
    assert told(argomento="ricorsi")["decisione"]["termine"].startswith("30 giorni")


def test_a_subject_narrows_the_list() -> None:
    """Each item belongs to one subject, and the subjects together are the whole."""
    subjects = dict.fromkeys(item.fields["argomento"] for item in VOCI)
    parts = [told(argomento=subject) for subject in subjects]
    assert [name for part in parts for name in part] == list(told())
    with pytest.raises(BadFactsError, match="argomento"):
        told(argomento="meteo")
