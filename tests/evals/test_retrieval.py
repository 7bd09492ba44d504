"""What is measured of search: sorts of questions, signals left out, peers' answers, the picture."""

from __future__ import annotations

import json
import re
from argparse import ArgumentParser
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from corpus.embedding.static import StaticEmbedder
from corpus.library import Library
from corpus.search import WEIGHTS, Search
from evals import retrieval
from evals.measures import figure
from evals.peers.ranking import answer
from evals.picture import picture
from evals.retrieval import left_out
from evals.slices import questions, slices

SVG = "{http://www.w3.org/2000/svg}"


def test_each_question_is_of_one_sort(library: Library) -> None:
    """In each way of sorting a question is in one sort; tables decide some, versions differ for some."""
    asked = questions("dev")
    found = slices(Search(library), asked)
    for masks in found.values():
        assert np.sum(list(masks.values()), axis=0).tolist() == [1] * len(asked)
    assert found["decide"]["una tabella"].any()
    assert found["versioni"].keys() == {"una sola", "diverse", "concordi"}


def test_a_signal_left_out_comes_back() -> None:
    """Whatever happens while it is left out."""
    kept = dict(WEIGHTS)
    with left_out(["insieme", "pezzi"]):
        assert (WEIGHTS["insieme"], WEIGHTS["pezzi"], WEIGHTS["parte"]) == (0, 0, kept["parte"])
    assert kept == WEIGHTS
    with pytest.raises(KeyError), left_out(["insieme"]):
        WEIGHTS.pop("un segnale che non c'è")
    assert kept == WEIGHTS


def test_a_peer_ranks_parts(tmp_path: Path) -> None:
    """A part stands where its first text stands; ten parts at most."""
    texts = [(f"x:{n // 2}", f"testo {n}") for n in range(40)]
    (tmp_path / "in").write_text(json.dumps({"clauses": texts, "questions": ["uno", "due"]}))
    answer(tmp_path / "in", tmp_path / "out", lambda given: lambda _: [text.part for text in given], "clauses")
    told = json.loads((tmp_path / "out").read_text())
    assert told["rankings"] == [[f"x:{n}" for n in range(10)]] * 2
    assert len(told["seconds"]) == 2


def test_the_picture(tmp_path: Path) -> None:
    """A dot and a ring for each row where their figures are, in greys; names are escaped."""
    rows = [figure(f"<{n}>", measure, np.array([1.0, 0.0])) for n in range(3) for measure in ("recall@1", "recall@5")]
    picture(tmp_path / "x.svg", rows[:2], rows[2:], 2)
    text = (tmp_path / "x.svg").read_text()
    drawn = ET.fromstring(text)  # noqa: S314 (our own)
    assert len(drawn.findall(f"{SVG}circle")) == 2 * 3 + 2
    assert {"<0>", "<1>", "<2>"} <= {found.text for found in drawn.iter(f"{SVG}text")}
    assert all(len(set(shade)) == 1 for shade in re.findall(r"#([0-9a-f]{3})\b", text))


def test_the_test_half_is_not_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither what is printed nor what is written says which of its questions go wrong."""
    monkeypatch.setattr(retrieval, "questions", lambda half: questions(half)[:40])
    parser = ArgumentParser()
    retrieval.arguments(parser)
    report = retrieval.run(
        parser.parse_args(["--test", "--failures", "--without-peers", "--picture", str(tmp_path / "x.svg")])
    )
    report.write(tmp_path / "x.json")
    told = (tmp_path / "x.json").read_text() + capsys.readouterr().out
    assert report.details == {"missed": []}
    assert not any(question.text in told for question in questions("test"))


def test_what_is_missed_is_told(library: Library) -> None:
    """Of each question whose right part is not the first: where it stands and what comes before."""
    asked = questions("dev")[:60]
    search = Search(library, StaticEmbedder.load())
    found = retrieval.ranked(search, asked)
    for one in retrieval.missed(asked, found):
        ranking = found.rankings[[question.id for question in asked].index(one["id"])]
        assert ranking[0] == one["first"] not in one["gold"]
        assert one["place"] is None or ranking[one["place"] - 1] in one["gold"]
