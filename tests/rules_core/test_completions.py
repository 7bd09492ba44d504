"""What the search for missing facts stands on: its sample, and columns in which most facts are there once."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import numpy as np

from rules_core.massarosa_isee.calcolo import calcolo
from rules_core.printed import half_up
from rules_core.readings.completed import Completed, Question, tried
from rules_core.readings.exact import Exact
from rules_core.readings.representatives import put
from rules_core.readings.samples import drawn, grid
from rules_core.records import fact_at
from tests.rules_core.households import Raw

HOUSE = {"tipo": "abitazione", "rendita_catastale": "800", "mutuo_residuo": "1000", "abitazione_principale": False}
RAW: Raw = {
    "componenti": [
        {
            "ruolo": "richiedente",
            "eta": 40,
            "lavoro_almeno_6_mesi": True,
            "reddito_irpef": None,
            "patrimonio_mobiliare": "20700",
        },
        {"ruolo": "figlio", "eta": 7, "reddito_irpef": "12.50", "patrimonio_mobiliare": None},
    ],
    "immobili": [HOUSE, HOUSE | {"quota_possesso": "33.3333"}],
    "abitazione": {"titolo": "locazione", "canone_annuo": None, "contratto_registrato": True},
    "tasso_titoli_decennali": "3.54",
}
UNKNOWN = {
    "componenti[0].reddito_irpef": (Fraction(0), Fraction("25000.07")),
    "componenti[1].patrimonio_mobiliare": (Fraction(0), Fraction(15000), Fraction("99999.99")),
    "abitazione.canone_annuo": (Fraction(600), Fraction(9000)),
}


def test_a_sample_in_pieces_is_the_sample_drawn_at_once() -> None:
    """However little of a sample is looked at, it is the beginning of the same one."""
    sizes = [2, 5, 1, 3, 7]
    draw, last = np.random.default_rng(17), np.array(sizes) - 1
    kind = draw.integers(0, 3, (20_000, len(sizes)))
    whole = np.where(kind == 0, 0, np.where(kind == 1, last, draw.integers(0, last + 1, kind.shape)))
    found = np.concatenate(list(drawn(sizes)))
    assert (found[2:] == whole).all()
    assert (found[:2] == [np.zeros(len(sizes)), last]).all()


def test_completions_in_columns_are_those_of_the_exact_reading() -> None:
    """Two questions in one batch, each of its own facts: every answer is the exact one, to the cent."""
    case = calcolo.read(RAW)
    law = calcolo.law(case)
    asked = [tried(path, fact_at(calcolo.facts, path), values) for path, values in UNKNOWN.items()]
    chosen = grid([len(values) for values in UNKNOWN.values()])
    norms = [law.expression(name) for name in ("isee", "patrimonio_immobiliare", "franchigia_locazione")]
    completed = Completed(calcolo.facts, case, [], ())
    answers = completed.answers([Question(norm, asked, chosen) for norm in norms])
    for row, values in enumerate(product(*UNKNOWN.values())):
        complete = calcolo.read(RAW)
        for path, value in zip(UNKNOWN, values, strict=True):
            put(complete, path, value)
        exact = [Exact(complete).value(norm) for norm in norms]
        assert [half_up(value, 2) for value in exact if isinstance(value, Fraction)] == [a.out[row] for a in answers]
