"""Hear more: what a helper proposes that a message states, as far as the person's own words bear it out.

A helper is asked what it hears beside what was understood without it; `borne_out.py` says which of its proposals are
taken. What the words only suggest is not counted: it is asked next, with them. Which tool is meant is heard only where
that is not clear, and enough of its facts have to be borne out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.conversation import Conversation, Topic
from assistant.helper import Heard, Hearing, Helper, Offer
from assistant.requests import Requests
from assistant.steps.deciding.decision import Decision, Does
from assistant.steps.helping.borne_out import BorneOut
from assistant.understanding.message import Message
from assistant.understanding.stated import plain_facts
from rules_core.facts import Names, Text
from rules_core.records import Many
from rules_core.registry import Registry

_A_FEW, _TOOLS, _ENOUGH, _MOST = 3, 4, 2, 60
_ALIKE = 0.97


@dataclass(frozen=True)
class HearingMore:
    """What hears more of a message: the rules, what people ask of them, what bears proposals out."""

    registry: Registry
    requests: Requests
    borne_out: BorneOut

    def of(self, decision: Decision, message: Message, talk: Conversation, helper: Helper) -> Decision:
        """The decision, with what was heard besides."""
        if message.length < _A_FEW or decision.does not in {Does.COMPUTE, Does.AGAIN, Does.LOOK_UP}:
            return decision
        tools = self._likely(message) if _unclear(decision) else {}
        topics = [decision.topic] if decision.topic else []
        topics += [Topic(name) for name in tools if name not in {topic.tool for topic in topics}]
        offers = [offer for topic in topics for offer in self._offers(topic, decision)]
        clauses = _alike(decision)
        if not offers and not clauses:
            return decision
        asked = talk.asked.question if talk.asked else ""
        heard = helper.hear(Hearing(message.written or message.text, asked, offers[:_MOST], tools, clauses))
        return (
            self._meant(decision, heard, message, talk)
            or _first(decision, heard)
            or self._more(decision, heard, message, talk)
        )

    def _likely(self, message: Message) -> dict[str, str]:
        """The tools that a message asks for most likely."""
        names = [request.tool for request in self.requests.ranked(message.text)[:_TOOLS]]
        return {name: self.registry.tool(name).title for name in names}

    def _offers(self, topic: Topic, decision: Decision) -> Iterator[Offer]:
        """The facts of a topic that nobody has stated, of the members of its lists as well."""
        record = self.registry.tool(topic.tool).facts
        known = {one.path for one in topic.known} | {one.path for one in decision.stated} | {"as_of"}
        heads = [("", record, "")]
        for name, many in record.declared.items():
            members = topic.facts(record).get(name) if isinstance(many, Many) else None
            for head in (f"{name}[{place}]." for place in range(len(members or ()))):
                whose = next((one.words for one in topic.known if one.path.startswith(head)), "")
                heads.append((head, many.record, whose))
        for head, facts, whose in heads:
            for path, fact in plain_facts(facts, head):
                if path not in known and not isinstance(fact, Text | Names):
                    yield Offer(topic.tool, path, fact, whose)

    def _more(self, decision: Decision, heard: Heard, message: Message, talk: Conversation) -> Decision:
        """The decision with the facts that the words bear out; those that they only suggest are asked next."""
        topic = decision.topic
        if topic is None or decision.does is Does.LOOK_UP:
            return decision
        facts = [one for one in heard.facts if one.offer.tool == topic.tool]
        taken, doubted = self.borne_out.of(facts, decision.stated, message, talk.lang)
        if taken:
            topic = topic.learn(taken, len(talk.said) - 1)
            stated = (*decision.stated, *taken)
            decision = replace(decision, does=Does.COMPUTE, topic=topic, stated=stated)
        if doubted and decision.does is Does.COMPUTE:
            decision = replace(decision, doubted=tuple(doubted))
        return decision

    def _meant(self, decision: Decision, heard: Heard, message: Message, talk: Conversation) -> Decision | None:
        """An unclear message as one that asks for the tool of which it states enough; more, if another was chosen."""
        if heard.tool is None or talk.asked is not None or (decision.topic and decision.topic.tool == heard.tool):
            return None
        facts = [one for one in heard.facts if one.offer.tool == heard.tool]
        taken, doubted = self.borne_out.of(facts, (), message, talk.lang)
        enough = _ENOUGH + (decision.does is Does.COMPUTE)
        if len({one.words for one in taken}) < enough:
            return None
        topic = Topic(heard.tool).learn(taken, len(talk.said) - 1)
        return Decision(Does.COMPUTE, topic, tuple(taken), fresh=True, wished=True, doubted=tuple(doubted))


def _unclear(decision: Decision) -> bool:
    """Whether it is not clear what a message is about: nothing sure was found, and no fact of any tool."""
    if decision.does is Does.LOOK_UP:
        return not _found(decision)
    return decision.fresh and not decision.stated and not decision.called


def _found(decision: Decision) -> bool:
    return bool(decision.hits) and decision.hits[0].answers


def _alike(decision: Decision) -> Sequence[str]:
    """The texts of the clauses that answer nearly as well as the first, where that is to be looked up."""
    if decision.does is not Does.LOOK_UP or not _found(decision) or not decision.hits[0].sure:
        return ()
    texts = [hit.clause.text for hit in decision.hits if hit.answers and hit.score >= _ALIKE * decision.hits[0].score]
    return texts if len(texts) > 1 else ()


def _first(decision: Decision, heard: Heard) -> Decision | None:
    """The clause that answers before those that do nearly as well."""
    if not heard.clause or decision.does is not Does.LOOK_UP:
        return None
    hits = list(decision.hits)
    return replace(decision, hits=(hits.pop(heard.clause), *hits))
