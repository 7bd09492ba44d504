"""What a helper does for one message: more is heard before it is answered, and the answer is told more kindly."""

from __future__ import annotations

from assistant.conversation import Conversation
from assistant.helper import Helper
from assistant.requests import Requests
from assistant.steps.answers.finish import Reply
from assistant.steps.deciding.decision import Decision
from assistant.steps.helping.borne_out import BorneOut
from assistant.steps.helping.hear_more import HearingMore
from assistant.steps.helping.reword import reworded
from assistant.steps.helping.translate import translated
from assistant.understanding.message import Message
from corpus.search import Search
from rules_core.registry import Registry


class Helped:
    """What a helper's proposals are held against; read only where somebody helps."""

    def __init__(self, registry: Registry, requests: Requests, search: Search) -> None:
        assert search.embedder is not None
        self._registry = registry
        self._hearing = HearingMore(registry, requests, BorneOut(registry, search.embedder))

    def hear(self, decision: Decision, message: Message, talk: Conversation, helper: Helper) -> Decision:
        """The decision, with what was heard besides."""
        return self._hearing.of(decision, message, talk, helper)

    def say(self, reply: Reply, message: Message, helper: Helper) -> Reply:
        """The answer, with words between its parts and translations beside them."""
        topic = reply.talk.topic
        subject = self._registry.wording(topic.tool).subject if topic else ""
        return translated(reworded(reply, message, subject, helper), helper)
