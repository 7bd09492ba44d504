"""bm25s, over clauses: as it comes, or with Italian stems and stop words.

`python -m evals.peers.words SOURCE TARGET [--italian] [--anticipated]`, run by the peers' own Python.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import bm25s
from Stemmer import Stemmer

from evals.peers.ranking import Rank, Text, answer

ITALIAN = {"stopwords": "it", "stemmer": Stemmer("italian")}


def bm25(texts: Sequence[Text], **words: Any) -> Rank:
    """Index the texts; how words are cut is bm25s' own way, or told."""
    index = bm25s.BM25()
    index.index(bm25s.tokenize([text.text for text in texts], show_progress=False, **words), show_progress=False)

    def rank(question: str) -> list[str]:
        asked = bm25s.tokenize([question], show_progress=False, **words)
        (found,), (scores,) = index.retrieve(asked, k=len(texts), show_progress=False)
        return [texts[n].part for n, score in zip(found, scores, strict=True) if score > 0]

    return rank


if __name__ == "__main__":
    how = ITALIAN if "--italian" in sys.argv else {}
    which = "anticipated" if "--anticipated" in sys.argv else "clauses"
    answer(Path(sys.argv[1]), Path(sys.argv[2]), lambda texts: bm25(texts, **how), which)
