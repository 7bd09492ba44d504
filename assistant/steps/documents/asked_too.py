"""The other questions of a message: what the act that answers one of them surely says to the rest, quoted beside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from assistant.answer import AnswerKind, Echo, Quote, Reference, Value, joined, stands_in
from assistant.phrases.spoken import say
from assistant.steps.answers.finish import Desk, Reply
from assistant.steps.computing.tell import Parts
from assistant.steps.documents.only_names import names_last
from assistant.steps.documents.quote import Asked, Passage, passage_of, passages, quoted
from assistant.understanding.asking.asked_for import AskedFor, asked_for
from assistant.understanding.asking.cues import wants_a_sum
from assistant.understanding.asking.questions import is_whole, questions
from assistant.understanding.message import Message
from assistant.understanding.words.matters import speaks_of
from assistant.understanding.words.plain import Plain
from corpus.clauses import Clause
from corpus.lexical import terms_of
from corpus.searched import part_of

_NEAR, _WORDS, _MOST = 0.6, 2, 4
_BESIDE, _BESIDE_MUCH, _LEAVES = 0.15, 0.3, 80  # how near what hardly any words hold has to be, and what many do
_LOOKED_THROUGH, _BESIDE_A_CASE = 4, 0.5
_SHORT, _A_CASE = 12, 2  # words; quantities: what is asked of a case is computed
LOOKED_UP = frozenset(("documento", "ufficio", "fatti", "non_nei_documenti"))
_ANSWERS = frozenset((AnswerKind.ANSWER, AnswerKind.QUESTION, AnswerKind.OUT_OF_SCOPE))


def asked_too(desk: Desk, message: Message, reply: Reply) -> Reply:
    """An answer with what its act says to the questions of a message that it leaves out."""
    asked, cited = questions(message.text), _cited(reply)
    if len(asked) <= 1 or not cited or reply.kind not in _ANSWERS:
        return reply
    asking = _Asking(desk, message, cited, reply)
    alone = sum(map(is_whole, asked)) == 1  # then the answer is to that
    for n, question in enumerate(asked[: 1 if reply.kind is AnswerKind.OUT_OF_SCOPE else _MOST]):
        if alone and is_whole(question):
            continue
        if not stands_in(question, reply.talk.words) or desk.search.unknown(question):
            continue
        passage = asking.says(question, asked[:n])
        if passage is not None:
            reply = _with(reply, question, quoted(desk.library, passage))
            asking = replace(asking, cited=[*asking.cited, passage.clause], reply=reply)
    return reply


@dataclass(frozen=True)
class _Asking:
    """A desk that looks for what an answer leaves out, in the act that it cites."""

    desk: Desk
    message: Message
    cited: list[Clause]
    reply: Reply

    def says(self, question: str, before: list[str]) -> Passage | None:
        """What the act says to a question: in a part that is not told yet, or of the kind of thing that it asks for."""
        says_much = len(set(terms_of(question))) >= _WORDS
        if self._leans(question):
            return self._beside_what_is_told(question)
        another = self._another_part(question) if says_much else None
        if another is not None or self.reply.kind is AnswerKind.OUT_OF_SCOPE:
            return another
        sought = None if self._of_a_case(question) else asked_for(question)
        if sought is None or any(sought.held_in(words) for words in _told(self.reply)):
            return None
        whole = question if says_much else " ".join((question, *before[-1:]))
        asked = dict.fromkeys((whole, question) if terms_of(question) else (whole,)) if sought.anywhere else ()
        found = (clause for one in asked for clause in self._found(one))
        return self._of_the_kind(
            whole, sought, chain(self._near(whole, _BESIDE if sought.rare else _BESIDE_MUCH), found)
        )

    def _of_a_case(self, question: str) -> bool:
        """Whether a question is about a case that was told, or about what somebody gets or pays."""
        asked = replace(self.message, text=question)
        told = len(self.message.quantities) >= _A_CASE or len(asked.plain.words) > _SHORT
        return told or wants_a_sum(asked)

    def _another_part(self, question: str) -> Passage | None:
        """What a part says that is not told yet, where it surely answers; nothing to what is left to others."""
        if self.reply.kind is AnswerKind.OUT_OF_SCOPE and self._left_to_others(question):
            return None
        hits = names_last(self.desk.search.find(question, 2, document=self._act))[:1]
        if not hits or not hits[0].sure or hits[0].nearness < _NEAR:
            return None
        if part_of(hits[0].clause) in {part_of(clause) for clause in self.cited}:
            return None
        return passages(self.desk.library, question, hits, self.desk.search.embedder)[0]

    def _leans(self, question: str) -> bool:
        """Whether a few words ask for some paper or place after something told: "va via. Che modulo si usa?"."""
        sought, few = asked_for(question), len(set(terms_of(question))) <= _WORDS
        return few and sought is not None and sought.rare and bool(self._told_before(question))

    def _told_before(self, question: str) -> str:
        """What a message tells before a question, without what it asks."""
        before = self.message.text[: max(self.message.text.find(question), 0)]
        asked = questions(before)
        return next((before[: before.find(one)] for one in asked[:1]), before).strip()

    def _beside_what_is_told(self, question: str) -> Passage | None:
        """What a part that is not told yet says to a question, with what stands before it, of the kind asked for."""
        sought, whole = asked_for(question), f"{self._told_before(question)} {question}"
        cited = {part_of(clause) for clause in self.cited}
        for hit in self.desk.search.find(whole, _LOOKED_THROUGH, document=self._act) if sought else ():
            near = hit.nearness >= _BESIDE_A_CASE and part_of(hit.clause) not in cited
            if sought and near and sought.held_in(hit.clause.text):
                return passages(self.desk.library, whole, [hit], self.desk.search.embedder)[0]
        return None

    def _left_to_others(self, question: str) -> bool:
        """Whether a question speaks of something that the act leaves to others."""
        plain = Plain.of(question)
        return any(speaks_of(plain, matter) for _, _, matter in self.desk.registry.left_open)

    def _of_the_kind(self, question: str, sought: AskedFor, clauses: Iterable[Clause]) -> Passage | None:
        """The first of some clauses that holds the kind of thing asked for, in words that are not told yet."""
        told = {span.text for span in self.reply.spans if isinstance(span, Quote)}
        for clause in clauses:
            passage = passage_of(self.desk.library, question, clause, self.desk.search.embedder)
            words = [words for words, _ in passage.quotes] if passage else []
            if any(map(sought.held_in, words)) and told.isdisjoint(words):
                return passage
        return None

    def _found(self, question: str) -> Iterator[Clause]:
        """What surely answers a question: the best clause, and others of its part."""
        for hit in self.desk.search.find(question, 1, document=self._act):
            if hit.sure:
                yield from (hit.clause, *hit.also)

    def _near(self, question: str, least: float) -> Iterator[Clause]:
        """The clauses of the part quoted first, the nearest first, so far as they are near."""
        library = self.desk.library
        quoted = [span.clause for span in self.reply.spans if isinstance(span, Quote)][:1]
        parts = [library.part_of(clause) for clause in quoted]
        below = [one for part in parts for one in library.below(part) if not one.children][:_LEAVES]
        near = Asked(question, self.desk.search.embedder).nearness([one.text for one in below])
        ranked = sorted(range(len(below)), key=lambda n: -near[n])
        yield from (below[n] for n in ranked if near[n] >= least)

    @property
    def _act(self) -> str:
        return self.cited[0].act.id


def _told(reply: Reply) -> list[str]:
    """What an answer says: the words that it quotes, the values that a tool computed."""
    told = (span for span in reply.spans if isinstance(span, Quote | Value))
    return [span.text for span in told if isinstance(span, Quote) or span.call.envelope["tool"] not in LOOKED_UP]


def _cited(reply: Reply) -> list[Clause]:
    """The clauses that an answer shows."""
    return [span.clause for span in reply.spans if isinstance(span, Quote | Reference)]


def _with(reply: Reply, question: str, says: Parts) -> Reply:
    """An answer with what is said to another question; before what is asked back, which has to stand last."""
    told = say(reply.talk.lang)
    parts: Parts = [told.ASKED_TOO, "«", Echo(question), "». ", told.SAYS, *says]
    spans = [*parts, "\n\n", *reply.spans] if reply.asks else [*reply.spans, "\n\n", *parts]
    return replace(reply, spans=joined(spans))
