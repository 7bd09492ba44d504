"""Hear more: what a helper proposes that a message states, as far as the person's own words bear it out.

A helper is asked what it hears beside what was understood without it. Of its proposals a fact is taken whose words the
person wrote, that those words bear on, that nothing else was understood from, and whose value the words themselves
give: a number is read from them here, a yes needs words that deny nothing, a no words that deny. A fact that the words
do not show clearly is not counted: it is asked next, with them. Which tool is meant is heard only where the desk itself
found nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from assistant.answer import stands_in
from assistant.conversation import Conversation, Topic
from assistant.helper import Heard, Hearing, Helper, Offer, Proposal
from assistant.requests import Requests
from assistant.steps.bearing import Bearing
from assistant.steps.decide import Decision, Does
from assistant.steps.learn import answer_to
from assistant.understanding.message import Message
from assistant.understanding.plain import Plain
from assistant.understanding.polarity import DENYING
from assistant.understanding.stated import Stated, plain_facts
from assistant.understanding.stated import stated as stated_in
from assistant.understanding.translated import in_italian
from corpus.search import Search
from rules_core.dates import Day
from rules_core.facts import Choice, Fact, Flag, Names, Quantity, Role, Text
from rules_core.records import Many, Record, fact_at
from rules_core.registry import Registry

_A_FEW, _TOOLS, _ENOUGH, _MOST = 3, 4, 2, 60
_ALIKE = 0.9


@dataclass(frozen=True)
class HearingMore:
    """What hears more of a message: the rules, the search, and who helps."""

    registry: Registry
    requests: Requests
    search: Search
    helper: Helper
    bearings: dict[str, Bearing] = field(default_factory=dict)
    """By tool, as they are needed."""

    def of(self, decision: Decision, message: Message, talk: Conversation) -> Decision:
        """The decision, with what was heard besides."""
        if message.length < _A_FEW or decision.does not in {Does.COMPUTE, Does.AGAIN, Does.LOOK_UP}:
            return decision
        lost = decision.does is Does.LOOK_UP and not (decision.hits and decision.hits[0].answers)
        tools = self._likely(message) if lost else {}
        topics = [Topic(name) for name in tools] if lost else [decision.topic] if decision.topic else []
        offers = [offer for topic in topics for offer in self._offers(topic, decision)]
        offers = [offer for offer in offers if not isinstance(offer.fact, Text | Names)][:_MOST]
        alike = [hit for hit in decision.hits if hit.answers and hit.score >= _ALIKE * decision.hits[0].score]
        clauses = [hit.clause.text for hit in alike] if decision.does is Does.LOOK_UP and len(alike) > 1 else []
        if not offers and not clauses:
            return decision
        asked = talk.asked.question if talk.asked else ""
        heard = self.helper.hear(Hearing(message.written or message.text, asked, offers, tools, clauses))
        if decision.does is Does.LOOK_UP:
            return self._meant(decision, heard, message, talk) if lost else _first(decision, heard)
        return self._more(decision, heard, message, talk)

    def _likely(self, message: Message) -> dict[str, str]:
        """The tools that a message asks for most likely."""
        names = [request.tool for request in self.requests.ranked(message.text)[:_TOOLS]]
        return {name: self.registry.tool(name).title for name in names}

    def _offers(self, topic: Topic, decision: Decision) -> Iterator[Offer]:
        """The facts of a topic that nobody has stated."""
        record = self.registry.tool(topic.tool).facts
        known = {one.path for one in topic.known} | {one.path for one in decision.stated}
        for path, fact in plain_facts(record):
            if path not in known and path != "as_of":
                yield Offer(topic.tool, path, fact)
        for name, many in record.declared.items():
            members = topic.facts(record).get(name) if isinstance(many, Many) else None
            for head in (f"{name}[{place}]" for place in range(len(members or ()))):
                whose = next((one.words for one in topic.known if one.path.startswith(head)), "")
                own = plain_facts(many.record, f"{head}.")
                yield from (Offer(topic.tool, path, fact, whose) for path, fact in own if path not in known)

    def _more(self, decision: Decision, heard: Heard, message: Message, talk: Conversation) -> Decision:
        """The decision with the facts that the words bear out; those that they only suggest are asked next."""
        topic = decision.topic
        if topic is None:
            return decision
        taken, doubted = self._taken(heard.facts, decision.stated, message, talk.lang)
        if taken:
            topic = topic.learn(taken, len(talk.said) - 1)
            stated = (*decision.stated, *taken)
            decision = replace(decision, does=Does.COMPUTE, topic=topic, stated=stated)
        if doubted and decision.does is Does.COMPUTE:
            decision = replace(decision, doubted=tuple(doubted))
        return decision

    def _meant(self, decision: Decision, heard: Heard, message: Message, talk: Conversation) -> Decision:
        """A message in which nothing was found, as one that asks for the tool of which it states enough."""
        facts = [one for one in heard.facts if one.offer.tool == heard.tool]
        taken, _ = self._taken(facts, (), message, talk.lang)
        if heard.tool is None or len({one.words for one in taken}) < _ENOUGH:
            return decision
        topic = Topic(heard.tool).learn(taken, len(talk.said) - 1)
        return Decision(Does.COMPUTE, topic, tuple(taken), fresh=True, wished=True)

    def _taken(
        self, proposals: Sequence[Proposal], heard: Sequence[Stated], message: Message, lang: str
    ) -> tuple[list[Stated], list[Stated]]:
        """The facts that are taken, and those that are in doubt."""
        taken: list[Stated] = []
        doubted: list[Stated] = []
        for one in proposals:
            if any(other.path == one.offer.path for other in (*taken, *doubted)):
                continue
            if self._said_already(one, (*heard, *taken), message) or not self._bears(one):
                continue
            value = self._value(one, message, lang)
            if value is not None:
                taken.append(value)
            elif isinstance(one.offer.fact, Flag) and one.holds is not None:
                doubted.append(Stated(one.offer.path, one.holds, one.words))
        return taken, doubted

    def _said_already(self, one: Proposal, heard: Sequence[Stated], message: Message) -> bool:
        """Whether something else of its kind was understood from the same words: a number, or how things are."""
        record = self.registry.tool(one.offer.tool).facts
        measured, text = isinstance(one.offer.fact, Quantity | Day), message.written or message.text
        alike = (other for other in heard if isinstance(fact_at(record, other.path), Quantity | Day) is measured)
        return any(_overlap(one.words, other.words, text) for other in alike)

    def _bears(self, one: Proposal) -> bool:
        name = one.offer.tool
        if name not in self.bearings:
            assert self.search.embedder is not None
            facts = dict(_shapes(self.registry.tool(name).facts))
            self.bearings[name] = Bearing(facts, self.registry.wording(name), self.search.embedder)
        return self.bearings[name].on(shape_of(one.offer.path), one.words)

    def _value(self, one: Proposal, message: Message, lang: str) -> Stated | None:
        """What the words themselves say of the fact."""
        offer, tool = one.offer, self.registry.tool(one.offer.tool)
        wording = self.registry.wording(offer.tool)
        words = Message(in_italian(one.words, lang), message.today)
        if isinstance(offer.fact, Flag):
            own = stated_in(words, {shape_of(offer.path): offer.fact}, wording.said)
            agrees = own[0].value is one.holds if own else _plainly(one, words)
            return Stated(offer.path, one.holds, one.words) if agrees else None
        found = answer_to(words, tool, wording, offer.path)
        if isinstance(offer.fact, Choice) and not found and one.choice in offer.fact.words:
            return Stated(offer.path, one.choice, one.words) if offer.fact.role is not Role.SELECTOR else None
        fits = found and (not isinstance(offer.fact, Quantity) or len(words.quantities) == 1)
        return replace(found[0], words=one.words) if fits else None


def shape_of(path: str) -> str:
    """The path of a fact for any member of its list."""
    return re.sub(r"\[\d+\]", "[]", path)


def _shapes(record: type[Record]) -> Iterator[tuple[str, Fact]]:
    """The facts of a record and of the members of its lists."""
    yield from plain_facts(record)
    for name, many in record.declared.items():
        if isinstance(many, Many):
            yield from plain_facts(many.record, f"{name}[].")


def _first(decision: Decision, heard: Heard) -> Decision:
    """The clause that answers before those that do nearly as well."""
    if not heard.clause:
        return decision
    hits = list(decision.hits)
    return replace(decision, hits=(hits.pop(heard.clause), *hits))


def _plainly(one: Proposal, words: Message) -> bool:
    """Whether words with no phrase of the act's say yes or no as plainly as it takes."""
    denies = not DENYING.isdisjoint(words.plain.flat)
    asked = not DENYING.isdisjoint(Plain.of(one.offer.fact.question).flat)
    return not asked and denies is (one.holds is False)


def _overlap(one: str, other: str, text: str) -> bool:
    """Whether two stretches of a text have a word in common."""
    first, second = (text.lower().find(words.lower().strip()) for words in (one, other))
    if min(first, second) < 0:
        return stands_in(one, other) or stands_in(other, one)
    return first < second + len(other) and second < first + len(one)
