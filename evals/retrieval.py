"""Search on questions that people would ask: how often the right part of the right act comes first, or among five.

`python -m evals retrieval` reads the development half; `--test` the half that nothing was tuned on.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from corpus.embedding.hub import HubEmbedder
from corpus.embedding.static import StaticEmbedder
from corpus.library import Library
from corpus.search import WEIGHTS, Search
from corpus.searched import part_of
from evals.measures import AMONG, FIRST, FIVE, MEASURES, Scored, difference, figure, scored
from evals.picture import picture
from evals.report import Figure, Report, machine
from evals.rivals import Ranked, rivals
from evals.slices import Question, questions, slices

OURS = "Sportello"
TARGETS = {FIRST: 0.85, FIVE: 0.95}
TOGETHER = {
    "le domande previste": ("domande", "insieme", "pezzi", "domanda vicina"),
    "i vettori": ("significato", "domanda vicina"),
}
"""Signals that stand on the same thing, left out together."""
_WORST = 5


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the measurement."""
    parser.add_argument("--test", action="store_true", help="la metà mai usata per tarare")
    parser.add_argument("--embedder", help="un modello di sentence-transformers al posto di quello incluso")
    parser.add_argument("--failures", action="store_true", help="le domande per cui la parte giusta non è la prima")
    parser.add_argument("--without-peers", action="store_true", help="senza confronti: non serve il loro ambiente")
    parser.add_argument(
        "--quickstart-embedder",
        default="",
        metavar="NOME",
        help="un modello di sentence-transformers, o la sua cartella",
    )
    parser.add_argument("--picture", type=Path, default=Path("evals/results/retrieval.svg"), help="dove disegnare")


def run(args: Namespace) -> Report:
    """Search for every question, ours and the peers, by sort of question, and with each signal left out."""
    asked = questions("test" if args.test else "dev")
    search = Search(Library(), HubEmbedder.load(args.embedder) if args.embedder else StaticEmbedder.load())
    search.find("prova")
    found, notes = {OURS: ranked(search, asked)}, list[str]()
    if not args.without_peers:
        with tempfile.TemporaryDirectory() as folder:
            others, notes = rivals(search, asked, Path(folder), args.quickstart_embedder)
        found |= others
    scores = {name: scored([question.gold for question in asked], one.rankings) for name, one in found.items()}
    figures = [
        *_all(found, scores, TARGETS if args.test else {}),
        *_against(scores),
        *(told := _by_sort(search, asked, scores[OURS])),
        *_without(search, asked, scores[OURS]),
    ]
    picture(args.picture, figures[: len(found) * (len(MEASURES) + 1)], told, len(asked))
    wrong = [] if args.test else missed(asked, found[OURS])  # the test half is not to be read
    if args.failures:
        _tell(wrong)
    title = f"Trovare il brano giusto, {len(asked)} domande"
    return Report(title, figures, machine(), [*notes, *_where(wrong)], {"missed": wrong})


def ranked(search: Search, asked: Sequence[Question]) -> Ranked:
    """The parts that search puts first for each question, and how long each took."""
    rankings, seconds = [], []
    for question in asked:
        start = time.perf_counter()
        hits = search.find(question.text, AMONG)
        seconds.append(time.perf_counter() - start)
        rankings.append([part_of(hit.clause) for hit in hits])
    return Ranked(rankings, seconds)


def _all(found: Mapping[str, Ranked], scores: Mapping[str, Scored], targets: Mapping[str, float]) -> Iterator[Figure]:
    for name, one in found.items():
        for measure, values in scores[name].items():
            yield figure(name, measure, values, at_least=targets.get(measure) if name == OURS else None)
        at_most = 5 if name == OURS else None
        yield Figure(f"{name}: a caldo, mediana", 1000 * statistics.median(one.seconds), "ms", at_most=at_most)


def _against(scores: Mapping[str, Scored]) -> Iterator[Figure]:
    """How much more often than each peer the right part comes first, question by question."""
    for name, others in scores.items():
        if name != OURS:
            yield difference(f"in più di {name}: {FIRST}", scores[OURS][FIRST], others[FIRST])


def _by_sort(search: Search, asked: Sequence[Question], scores: Scored) -> list[Figure]:
    return [
        figure(f"{sort} {name} ({mask.sum()})", measure, scores[measure][mask])
        for sort, masks in slices(search, asked).items()
        for name, mask in masks.items()
        for measure in (FIRST, FIVE)
    ]


def _without(search: Search, asked: Sequence[Question], scores: Scored) -> Iterator[Figure]:
    """What each signal brings: how much less often the right part comes first when it is left out."""
    gold = [question.gold for question in asked]
    for name, signals in ({f"«{name}»": (name,) for name in WEIGHTS} | TOGETHER).items():
        with left_out(signals):
            less = scored(gold, ranked(search, asked).rankings)
        yield difference(f"senza {name}: {FIRST}", less[FIRST], scores[FIRST])


@contextmanager
def left_out(signals: Sequence[str]) -> Iterator[None]:
    """Search without some signals, for a while."""
    kept = {name: WEIGHTS[name] for name in signals}
    WEIGHTS.update(dict.fromkeys(signals, 0.0))
    try:
        yield
    finally:
        WEIGHTS.update(kept)


def missed(asked: Sequence[Question], ours: Ranked) -> list[dict[str, Any]]:
    """The questions for which another part comes first."""
    told = zip(asked, ours.rankings, strict=True)
    return [
        {
            "id": question.id, "voice": question.voice, "question": question.text, "gold": sorted(question.gold),
            "place": next((n for n, part in enumerate(parts, 1) if part in question.gold), None),
            "first": parts[0] if parts else None,
        }
        for question, parts in told
        if not parts or parts[0] not in question.gold
    ]  # fmt: skip


def _where(wrong: Sequence[Mapping[str, Any]]) -> list[str]:
    worst = Counter(f"{', '.join(one['gold'])} (prima viene {one['first']})" for one in wrong).most_common(_WORST)
    return [f"Sbaglia {times} volte {where}." for where, times in worst if times > 1]


def _tell(wrong: Sequence[Mapping[str, Any]]) -> None:
    for one in wrong:
        place = one["place"] or f">{AMONG}"
        print(f"{place} [{one['voice']}] {one['question']}\n    {one['gold']} ≠ {one['first']}")
