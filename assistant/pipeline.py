"""The whole way from a message to an answer, in one page: understand, decide, compute or look up, tell, check.

Where somebody helps, they may propose what else the message states, and put words between what is told.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from assistant.answer import Answer, AnswerKind, MadeBy
from assistant.conversation import Asked, Conversation, Topic
from assistant.errors import ConversationError
from assistant.fingerprints import of_packages
from assistant.keys import Key
from assistant.phrases.spoken import say
from assistant.receipts import receipt_of
from assistant.requests import Requests
from assistant.settings import Office
from assistant.steps.answers.answer_computed import answer_computed
from assistant.steps.answers.answer_cue import answer_cue, cautioned
from assistant.steps.answers.answer_looked_up import answer_looked_up
from assistant.steps.answers.answer_versions import answer_versions
from assistant.steps.answers.finish import Desk, Reply
from assistant.steps.answers.render import in_italian_words, in_their_words, understood
from assistant.steps.deciding.decide import decide
from assistant.steps.deciding.decision import Decision, Does
from assistant.steps.deciding.polite import without_courtesy
from assistant.steps.deciding.supposed import with_what_is_so
from assistant.steps.deciding.told_of_it import with_what_was_asked
from assistant.steps.documents.asked_too import asked_too
from assistant.steps.documents.left_open import answer_left_open
from assistant.steps.learning.asides import with_asides
from assistant.steps.learning.who_applies import counted_from
from assistant.understanding.asking.cues import without_orders
from assistant.understanding.asking.stopping import left_when_stopping
from assistant.understanding.honesty.pressure import without_pressure
from assistant.understanding.message import Message
from assistant.understanding.words.language import clear_language
from assistant.understanding.words.patterns import stands
from assistant.understanding.words.quoted import without_foreign
from corpus.library import Library
from corpus.search import Search
from rules_core.records import fact_at
from rules_core.registry import Registry

if TYPE_CHECKING:  # read where somebody helps
    from assistant.helper import Helpers
    from assistant.steps.helping.helped import Helped

_READ = 600


@dataclass(frozen=True)
class Assistant:
    """Answers with what the rules compute and what the documents say, or says that they do not."""

    library: Library
    search: Search
    registry: Registry
    office: Office
    rules: str
    """The fingerprint of the rules."""

    key: Key | None = None
    """What signs the receipts of its answers; without it they are not signed."""

    helpers: Helpers | None = None
    """Who helps with each message; without them it does its whole job."""

    def ask(self, question: str, as_of: date) -> Answer:
        """One question by itself."""
        return self.reply(Conversation(as_of), question)[1]

    def reply(self, talk: Conversation, text: str) -> tuple[Conversation, Answer]:
        """What a message makes of a conversation, and the answer to it."""
        own = without_foreign(read(text))
        heard = replace(talk, said=(*talk.said, text), lang=clear_language(own) or talk.lang)
        message = without_orders(understood(own, heard), self.registry.nouns)
        message = without_pressure(message, self.registry.nouns)
        message = with_what_was_asked(without_courtesy(message, talk, self.registry), talk, self.registry)
        if talk.topic is not None and (left := left_when_stopping(message)) is not None and left.text:
            asked_still = stands(left.plain, self.registry.wording(talk.topic.tool).calls)
            message, heard = left, heard if asked_still else heard.stopped()
        heard = counted_from(message, heard, self.registry)
        decision = decide(message, in_italian_words(heard), self.registry, self.requests, self.search)
        decision = with_what_is_so(decision, heard.topic, message)
        if decision.anew or decision.back_to is not None:
            heard = replace(heard, since=len(heard.said) - 1, earlier=heard.leaving(decision.back_to))
        heard = with_asides(heard, message, decision, self.registry)
        decision = in_their_words(decision, message)
        if self.helpers is not None:
            return self._with_help(self.helpers, decision, message, heard)
        reply = self._answered(decision, message, heard)
        return reply.talk, self._answer(reply)

    def _with_help(
        self, helpers: Helpers, decision: Decision, message: Message, talk: Conversation
    ) -> tuple[Conversation, Answer]:
        """The answer with what a helper hears besides and puts between; who helped is told."""
        helper = helpers.begin()
        more = self._helped.hear(decision, message, talk, helper)
        reply = self._answered(more, message, talk)
        said = self._helped.say(reply, message, helper)
        gave = more is not decision or said is not reply
        return said.talk, self._answer(said, helpers.name if gave else None)

    def correct(self, talk: Conversation, fact: str, text: str) -> tuple[Conversation, Answer]:
        """A message that says anew one of the facts of what is being computed."""
        topic = _counting_with(talk, fact)
        declared = fact_at(self.registry.tool(topic.tool).facts, fact)
        return self.reply(replace(talk, asked=Asked(fact, declared.question)), text)

    def forget(self, talk: Conversation, fact: str) -> tuple[Conversation, Answer]:
        """What comes out without one of the facts that were stated."""
        topic = _counting_with(talk, fact).forget([fact])
        talk = replace(talk, topic=topic, asked=None)
        reply = self._answered(Decision(Does.COMPUTE, topic), understood("", talk), talk)
        return reply.talk, self._answer(reply)

    def _answered(self, decision: Decision, message: Message, talk: Conversation) -> Reply:
        """The answer, with those to what else is asked, and what is said to whoever perhaps wants to cheat."""
        reply = asked_too(self._desk, message, self._of_step(decision, message, talk))
        return cautioned(self._desk, decision, message, reply)

    def _of_step(self, decision: Decision, message: Message, talk: Conversation) -> Reply:  # noqa: PLR0911 (one a step)
        """The answer of the step that was decided for."""
        match decision:
            case Decision(Does.COMPUTE, topic) if topic is not None:
                computed = answer_computed(self._desk, decision, topic, decision.of_the_case(message), talk)
                return computed or answer_looked_up(self._desk, decision, message, talk)
            case Decision(Does.AGAIN, topic) if topic is not None:
                reply = self._desk.asked_again([say(talk.lang).NOT_UNDERSTOOD], topic, talk, AnswerKind.QUESTION)
                return replace(reply, talk=reply.talk.not_understood(talk.asked))
            case Decision(Does.CUE, cue=cue) if cue is not None:
                return answer_cue(self._desk, decision, cue, message, talk)
            case Decision(Does.LEFT_OPEN, left=left) if left is not None:
                return answer_left_open(self._desk, left, decision.hits, message, talk)
            case Decision(Does.VERSIONS, compared=(act, matter)):
                return answer_versions(self._desk, matter, act, talk)
            case Decision(Does.EMPTY):
                return self._desk.finished([say(talk.lang).EMPTY], talk, AnswerKind.QUESTION)
        return answer_looked_up(self._desk, decision, message, talk)

    @cached_property
    def requests(self) -> Requests:
        """What people ask of each tool."""
        assert self.search.embedder is not None
        made_by = f"{of_packages(('assistant',))[:16]} {self.rules}"
        return Requests(self.registry, self.search.embedder, self.library, made_by)

    @cached_property
    def _helped(self) -> Helped:
        from assistant.steps.helping.helped import Helped  # noqa: PLC0415 (only where somebody helps)

        return Helped(self.registry, self.requests, self.search)

    @cached_property
    def _desk(self) -> Desk:
        return Desk(self.library, self.registry, self.search, self.office)

    def _answer(self, reply: Reply, model: str | None = None) -> Answer:
        made_by = MadeBy(rules=self.rules, corpus=self.library.fingerprint[:16], model=model)
        answer = Answer(
            reply.kind,
            reply.spans,
            made_by,
            warnings=tuple(reply.warnings),
            lang=reply.talk.lang,
            asks=reply.asks or None,
            said=reply.talk.words,
        )
        return answer.with_receipt(receipt_of(answer, reply.talk, self.key))


def _counting_with(talk: Conversation, fact: str) -> Topic:
    """The topic that counts with a fact."""
    if talk.topic is None or talk.topic.words_for(fact) is None:
        raise ConversationError("Questo dato non è tra quelli di cui tengo conto.")
    return talk.topic


def read(text: str) -> str:
    """What is read of a message: of a very long one its beginning and its end, where people say what they want.

    >>> len(read("x " * 5000)) < 1300
    True
    """
    return text if len(text) <= 2 * _READ else f"{text[:_READ].rpartition(' ')[0]}\n{text[-_READ:].partition(' ')[2]}"
