"""The whole way from a message to an answer, in one page: understand, decide, compute or look up, tell, check."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from assistant.answer import Answer, AnswerKind, MadeBy, Warn
from assistant.conversation import Conversation
from assistant.requests import Requests
from assistant.settings import Office
from assistant.steps.decide import Decision, Does, decide
from assistant.steps.reply import Reply, Replying
from assistant.understanding.message import Message
from corpus.library import Library
from corpus.search import Search
from rules_core.registry import Registry


@dataclass(frozen=True)
class Assistant:
    """Answers with what the rules compute and what the documents say, or says that they do not."""

    library: Library
    search: Search
    registry: Registry
    office: Office
    rules: str
    """The fingerprint of the rules."""

    def ask(self, question: str, as_of: date) -> Answer:
        """One question by itself."""
        return self.reply(Conversation(as_of), question)[1]

    def reply(self, talk: Conversation, text: str) -> tuple[Conversation, Answer]:
        """What a message makes of a conversation, and the answer to it."""
        message = Message(text, talk.as_of)
        heard = replace(talk, said=(*talk.said, text))
        decision = decide(message, heard, self.registry, self.requests, self.search)
        reply = self._replying.reply(decision, message, heard)
        return reply.talk, self._answer(reply)

    @cached_property
    def requests(self) -> Requests:
        """What people ask of each tool."""
        return Requests(self.registry, self.search.embedder)

    @cached_property
    def _replying(self) -> Replying:
        return Replying(self.library, self.registry, self.search, self.office)

    def _answer(self, reply: Reply) -> Answer:
        made_by = MadeBy(rules=self.rules, corpus=self.library.fingerprint[:16])
        asks = reply.asks if reply.asks else None
        return Answer(
            reply.kind,
            reply.spans,
            made_by,
            warnings=tuple(reply.warnings),
            lang=reply.talk.lang,
            asks=asks,
            said=reply.talk.words,
        )


__all__ = ["Answer", "AnswerKind", "Assistant", "Decision", "Does", "Warn"]
