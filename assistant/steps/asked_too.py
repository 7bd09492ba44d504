"""The other questions of a message: what the act that answers one of them surely says to the rest, quoted beside."""

from __future__ import annotations

from dataclasses import replace

from assistant.answer import AnswerKind, Echo, Quote, Reference, joined, stands_in
from assistant.phrases.spoken import say
from assistant.steps.finish import Desk, Reply
from assistant.steps.quote import passages, quoted
from assistant.steps.tell import Parts
from assistant.understanding.message import Message
from assistant.understanding.questions import questions
from corpus.clauses import Clause
from corpus.lexical import terms_of
from corpus.searched import part_of

_NEAR, _WORDS, _MOST = 0.6, 2, 4


def asked_too(desk: Desk, message: Message, reply: Reply) -> Reply:
    """An answer with what its act says to the questions of a message that it leaves out."""
    asked, cited = questions(message.text), _cited(reply)
    if len(asked) == 1 or not cited or reply.kind not in {AnswerKind.ANSWER, AnswerKind.QUESTION}:
        return reply
    told = {part_of(clause) for clause in cited}
    for question in asked[:_MOST]:
        says_much = len(set(terms_of(question))) >= _WORDS and not desk.search.unknown(question)
        if not says_much or not stands_in(question, reply.talk.words):
            continue
        hits = desk.search.find(question, 1, document=cited[0].act.id)
        if hits and hits[0].sure and hits[0].nearness >= _NEAR and part_of(hits[0].clause) not in told:
            passage = passages(desk.library, question, hits, desk.search.embedder)[0]
            reply = _with(reply, question, quoted(desk.library, passage))
            told.add(part_of(hits[0].clause))
    return reply


def _cited(reply: Reply) -> list[Clause]:
    """The clauses that an answer shows."""
    return [span.clause for span in reply.spans if isinstance(span, Quote | Reference)]


def _with(reply: Reply, question: str, says: Parts) -> Reply:
    """An answer with what is said to another question; before what is asked back, which has to stand last."""
    told = say(reply.talk.lang)
    parts: Parts = [told.ASKED_TOO, "«", Echo(question), "». ", told.SAYS, *says]
    spans = [*parts, "\n\n", *reply.spans] if reply.asks else [*reply.spans, "\n\n", *parts]
    return replace(reply, spans=joined(spans))
