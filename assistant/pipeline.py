"""The whole way from a question to an answer, in one page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from assistant.answer import Answer, AnswerKind, MadeBy, Warn
from assistant.steps.choose import Passage, choose
from assistant.steps.compose import compose, decline
from assistant.steps.validity import look_up_validity
from corpus.library import Library
from corpus.search import Search
from corpus.versions import counterparts

NO_RULES = "none"


@dataclass(frozen=True, slots=True)
class Assistant:
    """Answers a question with the clause that holds the answer, or says that the documents hold none."""

    library: Library
    search: Search

    def ask(self, question: str, as_of: date) -> Answer:
        """One question, one answer: look up, choose the words, look at the calendar, compose."""
        passage = choose(question, self.search.find(question))
        if passage is None:
            return Answer(AnswerKind.OUT_OF_SCOPE, decline(), self._made_by)
        validity = look_up_validity(passage.clause.act, as_of)
        spans = compose(passage, validity, counterparts(self.library, passage.clause))
        return Answer(AnswerKind.ANSWER, spans, self._made_by, warnings=self._warnings(passage))

    @property
    def _made_by(self) -> MadeBy:
        return MadeBy(rules=NO_RULES, corpus=self.library.fingerprint[:16])

    def _warnings(self, passage: Passage) -> tuple[Warn, ...]:
        return tuple(Warn(odd.code, odd.text, odd.clauses) for odd in self.library.oddities_of(passage.clause))
