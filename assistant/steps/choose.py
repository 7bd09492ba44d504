"""Choose the clause that answers, and the words of it to quote; or find that none does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.clauses import Clause, Kind
from corpus.lexical import terms_of
from corpus.search import Hit
from corpus.sentences import sentences_of

_LONGEST_QUOTE = 600


@dataclass(frozen=True, slots=True)
class Passage:
    """A clause and the words to quote from it."""

    clause: Clause
    quote: str


def choose(question: str, hits: Sequence[Hit]) -> Passage | None:
    """The passage that answers a question best, if one does."""
    if not hits or not hits[0].answers:
        return None
    clause = hits[0].clause
    return Passage(clause, _decisive(clause, set(terms_of(question))))


def _decisive(clause: Clause, terms: set[str]) -> str:
    """The whole clause when it is short, else its sentences around the one that says most of what was asked."""
    words = clause.body if clause.kind is Kind.SECTION else clause.text
    if len(words) <= _LONGEST_QUOTE and "\n" not in words:
        return words
    sentences = [sentence for line in words.splitlines() for sentence in sentences_of(line)]
    best = max(sentences, key=lambda sentence: len(terms & set(terms_of(sentence))))
    return best.removeprefix("- ")
