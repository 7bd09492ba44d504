"""The judge itself: what it lets pass, what it does not, and how a simulated person answers."""

from __future__ import annotations

import doctest
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from evals import equal, truth
from evals import person as persons
from evals.chart import chart
from evals.desk import Replied
from evals.judging import judged
from evals.person import Person
from evals.shares import share, wilson
from evals.truth import Truth
from rules_core.registry import Registry

LINE: dict[str, Any] = {
    "id": "x", "kind": "calc", "who": "ente", "q": "quanto?", "gold": ["atto:art.4"], "must": ["56,00"],
    "never": ["(?i)gratis"], "tool": "conto", "outcome": "ammesso", "facts": {"isee": "8000"},
}  # fmt: skip
CALL = {"tool": "conto", "facts": {"isee": "8000.00"}, "result": {"esito": "ammesso"}, "status": "computed"}


def replied(**differently: Any) -> Replied:
    """An answer that meets the line, but for something."""
    answer = {"kind": "answer", "text": "Sono 56,00 €.", "calls": [CALL], "citations": [{"id": "atto@2005:art.4/1"}]}
    return Replied(answer | {"asks": None} | differently, 1.0, 1.0)


def test_what_meets_a_line() -> None:
    """Amounts are compared as numbers, clauses in any version, with what stands below them."""
    assert judged(LINE, "domande", [replied()]).correct


@pytest.mark.parametrize(
    ("condition", "differently"),
    [
        ("strumento", {"calls": []}),
        ("fatti", {"calls": [CALL | {"facts": {"isee": "80.00"}}]}),
        ("esito", {"calls": [CALL | {"result": {"esito": "escluso"}}]}),
        ("clausola", {"citations": [{"id": "atto@2005:art.40"}]}),
        ("contenuto", {"text": "Sono 56 €."}),
        ("mai detto", {"text": "56,00, anzi gratis"}),
    ],
)
def test_what_does_not(condition: str, differently: dict[str, Any]) -> None:
    """Each condition is missed by itself, and told."""
    verdict = judged(LINE, "domande", [replied(**differently)])
    assert not verdict.correct
    assert verdict.amiss[condition]


def test_declining() -> None:
    """Who asks for other offices' matters is to be told so."""
    line = LINE | {"tool": None, "gold": [], "must": [], "declines": True}
    assert judged(line, "fuori", [replied(kind="out_of_scope")]).correct
    assert judged(line, "fuori", [replied()]).amiss["declina"]


PROFILE: dict[str, Any] = {
    "id": "p",
    "facts": {
        "componenti": [{"ruolo": "richiedente", "eta": 40, "reddito_irpef": "1000"}, {"ruolo": "figlio", "eta": 6}]
    },
    "says": {"componenti[0].reddito_irpef": ["mille euro"], "componenti[1].eta": ["sei anni", "ne ha 6"]},
}


@pytest.fixture
def person() -> Person:
    """Someone with a child, who knows everything but the rate."""
    tool = Registry().tool("isee_calcolo")
    return Person(PROFILE, Truth(tool, PROFILE["facts"], frozenset({"tasso_titoli_decennali"})), seed=3)


def test_a_person_answers(person: Person) -> None:
    """In own words first, then plainly; what is asked of all is told of those who have it; nothing is made up."""
    assert {person.answer("componenti[1].eta", {}), person.answer("componenti[1].eta", {})} == {"sei anni", "ne ha 6"}
    assert person.answer("componenti[1].eta", {}) == "6"
    assert person.answer("componenti[].reddito_irpef", {}) == "io: mille euro"
    assert person.answer("componenti[].patrimonio_mobiliare", {}) == "no, nessuno"
    assert person.answer("immobili", {}) == "no, nessuno"
    assert person.answer("tasso_titoli_decennali", {}) == "non lo so"


def test_a_person_is_who_they_are(person: Person) -> None:
    """The desk may know the members of a household in another order; a wrong fact of one of them is seen."""
    known = {"componenti": [{"ruolo": "figlio", "eta": "6"}, {"ruolo": "richiedente", "eta": "41"}]}
    assert person.truth.mine("componenti[0].eta", known) == "componenti[1].eta"
    assert list(person.truth.wrong(known)) == [("componenti[1].eta", "41", 40)]


def test_intervals() -> None:
    """Wilson's interval, by hand: eight of ten lies between 49 and 94 %."""
    assert wilson(8, 10) == pytest.approx((0.4902, 0.9433), abs=1e-4)


@pytest.mark.parametrize("module", [equal, persons, truth])
def test_examples(module: ModuleType) -> None:
    """The examples beside the functions hold."""
    failed, attempted = doctest.testmod(module)
    assert (failed, bool(attempted)) == (0, True)


def test_the_picture(tmp_path: Path) -> None:
    """What is measured can be seen: a row for each sort, with its two signs."""
    row = ("domande <a>", share("giuste", [True, False]), share("fondate", [True, True]))
    chart(tmp_path / "found.svg", "Risposte", ("giuste", "fondate"), [("Per sorta", [row])])
    drawn = (tmp_path / "found.svg").read_text(encoding="utf-8")
    assert drawn.count("<circle") == 2 + 2
    assert "domande &lt;a&gt;" in drawn
