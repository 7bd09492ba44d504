"""Decide what a message wants: a computation, a look-up, the reason of a question, or nothing of ours."""

from __future__ import annotations

from dataclasses import replace

from assistant.conversation import Conversation, Topic
from assistant.requests import Requests
from assistant.steps.computing.one_figure import only_a_figure
from assistant.steps.computing.uncounted import let_be
from assistant.steps.deciding.a_case import has_a_case, only_who_writes, tells_a_case
from assistant.steps.deciding.another_of import another_of
from assistant.steps.deciding.another_tool import asks_another
from assistant.steps.deciding.asked_apart import asked_apart
from assistant.steps.deciding.asking_more import another_term, asks_for_more, asks_what_is_left, asks_what_is_said
from assistant.steps.deciding.carried import carried, of_the_same_case
from assistant.steps.deciding.choose import Choosing, Chosen
from assistant.steps.deciding.closing import nothing_else
from assistant.steps.deciding.coming_back import coming_back
from assistant.steps.deciding.cued import cued
from assistant.steps.deciding.decision import Decision, Does
from assistant.steps.deciding.elsewhere import asks_for_a_town
from assistant.steps.deciding.goes_into import goes_into
from assistant.steps.deciding.named import named_or_meant
from assistant.steps.deciding.only_theirs import only_theirs
from assistant.steps.deciding.summed_up import stays_with_it
from assistant.steps.deciding.supposed import supposes
from assistant.steps.deciding.term_asked import of_the_term_asked
from assistant.steps.deciding.theirs import for_another_office, surely_theirs
from assistant.steps.deciding.thread import of_what_was_told
from assistant.steps.deciding.told_day import day_told
from assistant.steps.deciding.waiting import (
    asks_besides,
    comes_between,
    left_unsaid,
    said_in_the_documents,
    strays,
    widened,
)
from assistant.steps.documents.cited_place import misses_its_place
from assistant.steps.documents.contradicted import contradicted
from assistant.steps.documents.finding import Finding
from assistant.steps.documents.left_open import Left, left_open, said_elsewhere
from assistant.steps.documents.versions import of_versions
from assistant.steps.learning.listen import only_ways
from assistant.steps.learning.unknown import not_known, not_understood
from assistant.understanding.asking.because import asks_because
from assistant.understanding.asking.comparing import compares
from assistant.understanding.asking.cues import (
    Cue,
    asks_how_much,
    comes_back,
    goes_on,
    holds_today,
    is_question,
    prompts,
    reports,
    wants_a_sum,
)
from assistant.understanding.message import Message
from assistant.understanding.yes_or_no.yesno import DontKnow, No, Yes
from corpus.search import Hit, Search
from rules_core.procedures import ProcedureTool
from rules_core.registry import Registry

_A_FOLLOW_UP = 10


def decide(message: Message, talk: Conversation, registry: Registry, requests: Requests, search: Search) -> Decision:
    """What a message wants, given what the conversation has come to."""
    if not message.plain.words:
        return Decision(Does.EMPTY)
    cue = cued(message, talk, registry)
    if cue is not None and cue is not Cue.NO_MORE:
        return Decision(Does.CUE, talk.topic, hits=tuple(search.find(message.text)), cue=cue)
    deciding = _Deciding(of_what_was_told(message, talk), talk, registry, requests, search)
    if cue is Cue.NO_MORE:
        return deciding.closing()
    if (compared := of_versions(deciding.finding, deciding.choosing.act_at_hand)) is not None:
        return Decision(Does.VERSIONS, talk.topic, compared=compared)
    return another_of(deciding.choosing, deciding.act) or deciding.going() or deciding.fresh()


class _Deciding:
    def __init__(
        self, message: Message, talk: Conversation, registry: Registry, requests: Requests, search: Search
    ) -> None:
        self.message, self.talk, self.registry, self.requests, self.search = message, talk, registry, requests, search
        self.choosing = Choosing(message, talk, registry, requests, None)
        self.act = self.choosing.act = named_or_meant(search.library.acts, message, self.choosing.act_at_hand)
        self.finding = Finding(message, talk, search, self.act)

    def closing(self) -> Decision:
        """The message as one that tells the last there is, or that there is nothing else."""
        topic = self.talk.topic
        if topic is None or asks_another(self.choosing, topic):
            decided = self.fresh()
        else:
            stated = self.choosing.learn(topic)
            decided = Decision(Does.COMPUTE, topic.learn(stated, self._turn), tuple(stated))
        if decided.does is not Does.COMPUTE or decided.topic is None:
            return decided
        tool, wording = self.registry.tool(decided.topic.tool), self.registry.wording(decided.topic.tool)
        none = nothing_else(self.message, tool, wording, decided.topic)
        return replace(decided, topic=replace(decided.topic.learn(none, self._turn), no_more=True))

    def going(self) -> Decision | None:
        """The message as one that goes on with something that was spoken of."""
        topic = self.talk.topic
        if topic is not None and (let_be(self.message, topic) or stays_with_it(self.choosing, topic)):
            return Decision(Does.COMPUTE, replace(topic, unplaced=()) if let_be(self.message, topic) else topic)
        if comes_back(self.message) and asked_apart(self.choosing, self.search)[1]:
            return self.fresh()
        told = contradicted(self.finding, self.choosing) or day_told(self.choosing, self.search.library)
        apart = told or coming_back(self.choosing) or only_theirs(self.choosing) or goes_into(self.choosing)
        return apart or self.told() or self.going_on()

    def told(self) -> Decision | None:
        """The message as an answer, or, where nothing was asked, as one that asks for all of what was told in part."""
        wider = None if self.talk.asked else widened(self.message, self.talk, self.registry)
        if wider is None or asks_another(self.choosing, wider):
            return self.answer()
        return Decision(Does.COMPUTE, wider.learn(self.choosing.learn(wider), self._turn))

    def answer(self) -> Decision | None:
        """The message as an answer to what was asked."""
        topic, asked = self.talk.topic, self.talk.asked
        if topic is None or asked is None:
            return None
        stated = self.choosing.learn(topic) or carried(self.message, self.talk, self.registry, topic.tool)
        if (not stated or isinstance(self.message.reply, DontKnow)) and left_unsaid(
            self.message, topic, asked, self.registry
        ):
            return not_known(self.message, topic, asked, self.registry, stated, self._turn)
        if stated and not asks_another(self.choosing, topic):
            otherwise = only_ways(stated, self.registry.tool(topic.tool).facts)  # "e col testo dei sindacati?"
            asks = not otherwise and asks_besides(self.message, stated, asked, topic)
            besides = asks and self._said_in_the_documents(topic)
            does = Does.LOOK_UP if besides else Does.COMPUTE
            hits = self._hits() if besides or is_question(self.message) else ()
            return Decision(does, topic.learn(stated, self._turn), tuple(stated), hits=hits)
        if isinstance(self.message.reply, Yes) and "[]" in asked.fact:
            return Decision(Does.COMPUTE, replace(topic, one_by_one=(*topic.one_by_one, asked.fact)))
        if reports(self.message) and not is_question(self.message):
            return Decision(Does.LOOK_UP, topic, hits=self._hits())
        other = is_question(self.message) or self.choosing.likely()
        return None if other else not_understood(self.message, topic, asked, self.registry, self.talk.words)

    def going_on(self) -> Decision | None:
        """The message as one that goes on with what was computed."""
        topic = self.talk.topic
        figure = topic is not None and only_a_figure(self.message, self.registry.wording(topic.tool))
        waits = self.talk.asked is not None and is_question(self.message) and not figure
        if topic is None or (waits and not prompts(self.message)):
            return None
        same, stated = self.choosing.ranked[0].tool == topic.tool, self.choosing.learn(topic)
        goes = same or self._goes_on() or not is_question(self.message) or self._only_how_much()
        another = asks_another(self.choosing, topic)
        if stated and goes and not another:
            return Decision(Does.COMPUTE, topic.learn(stated, self._turn), tuple(stated))
        tool, bare = self.registry.tool(topic.tool), not stated and not self.message.quantities
        term = () if stated else another_term(self.finding, self.choosing.act_at_hand, tool, topic)
        if term or ((stated or bare) and asks_for_more(self.message, tool) and not self.choosing.likely()):
            return Decision(Does.COMPUTE, topic, hits=term, fresh=bool(term))
        left = figure or asks_what_is_left(self.message, self.registry.wording(topic.tool))
        if bare and len(self.message.plain.words) <= _A_FOLLOW_UP and (left or self.choosing.asks_a_figure(topic)):
            return Decision(Does.COMPUTE, topic, figure=True)
        open_ = bare and left_open(self.message, self.registry, tool.act.name) is not None
        away = open_ or (another and self.talk.asked is not None)  # the same list adds nothing
        if goes_on(self.message) and not away and self.choosing.still_about(topic):
            hits, near = self._hits(), self.choosing.nearness(topic)
            besides = isinstance(tool, ProcedureTool) or (bare and asks_what_is_said(self.message, hits, near))
            again = besides and hits and hits[0].sure and hits[0].clause.id not in self.talk.cited
            return Decision(Does.LOOK_UP if again else Does.COMPUTE, topic, hits=hits)
        return None

    def fresh(self) -> Decision:
        """The message by itself, or its question, where what is told before it is for something else."""
        chosen, asked = asked_apart(self.choosing, self.search)
        if only_who_writes(chosen, self.choosing):
            return Decision(Does.CUE, cue=Cue.PRESENTED)
        if asked is not None:
            return _Deciding(asked, self.talk, self.registry, self.requests, self.search).fresh()
        return self._by_itself(chosen)

    def _by_itself(self, chosen: Chosen | None) -> Decision:
        """The tool that a message asks for, or what the documents say."""
        if self.act is not None and (
            holds_today(self.message) or misses_its_place(self.message, self.search, self.act)
        ):
            return Decision(Does.LOOK_UP, self.talk.topic, hits=self._hits())
        hits, left = self.finding.hits, left_open(self.message, self.registry, self.act, self.talk)
        sure = self.choosing.surely(chosen) or tells_a_case(chosen, self.choosing)
        place = self._elsewhere(chosen, left, sure=sure)
        if place is not None:
            return Decision(Does.LOOK_UP, self.talk.topic, hits=hits, place=place)
        if left is not None and not has_a_case(chosen, self.choosing) and not said_elsewhere(left, hits, self.act):
            return Decision(Does.LEFT_OPEN, self.talk.topic, hits=hits, left=left)
        chosen = None if chosen and strays(chosen, self.choosing, hits) else chosen
        if chosen is None and not self._said_in_the_documents():
            chosen = self.choosing.following()
        if chosen is not None:
            tool = self.registry.tool(chosen.topic.tool)
            asking = of_the_term_asked(chosen, tool, self.choosing, self._hits(), self.search)
            chosen = asking.chosen
            topic, tells = self.choosing.with_what_was_heard(chosen.topic), isinstance(tool, ProcedureTool)
            told = {one.path for one in chosen.stated}
            before = [one for one in carried(self.message, self.talk, self.registry, tool.name) if one.path not in told]
            before += of_the_same_case(self.message, self.talk, self.registry, topic.learn(before, self._turn))
            chosen, topic = replace(chosen, stated=(*chosen.stated, *before)), topic.learn(before, self._turn)
            meant = before or (chosen.stated and self.choosing.clearly(chosen.nearness))
            aside = comes_between(self.choosing, topic) and (tells or not meant)
            found, called = (chosen.stated, asking.hits), self.choosing.called(topic.tool)
            decided = Decision(Does.COMPUTE, topic, *found, fresh=True, digression=aside, nearness=chosen.nearness)
            return replace(decided, called=called, wished=called or self.choosing.wish > 0, doubted=asking.doubted)
        hits = self._hits()
        if self.talk.topic is not None and asks_because(self.message) and not (hits and hits[0].sure):
            return Decision(Does.CUE, self.talk.topic, hits=hits, cue=Cue.BECAUSE)
        return Decision(Does.LOOK_UP, self.talk.topic, hits=hits)

    def _elsewhere(self, chosen: Chosen | None, left: Left | None, *, sure: bool) -> str | None:
        """Whom to ask, where a message is for another office."""
        far = asks_for_a_town(self.message, self.finding.hits, self.search)
        if left is not None and (sure or self.act is not None) and not far:
            return surely_theirs(self.choosing, self.finding)
        return for_another_office(self.choosing, self.finding, self.requests, chosen, left, meant=sure)

    def _goes_on(self) -> bool:
        """Whether a message goes on, comes back, takes back what was told before, or asks if that changes."""
        message, reply = self.message, self.message.reply
        opens = isinstance(reply, No) and not message.text[: reply.start].strip()
        signs = (goes_on, comes_back, supposes, compares)
        return opens or message.correction is not None or any(says(message) for says in signs)

    def _only_how_much(self) -> bool:
        """Whether a message asks only what comes out now ("il criterio è lineare: quanto viene la quota?")."""
        asks, first = asks_how_much(self.message) or wants_a_sum(self.message), self.choosing.ranked[0]
        return asks and not (self.choosing.clearly(first.nearness) or self.choosing.called(first.tool))

    def _said_in_the_documents(self, topic: Topic | None = None) -> bool:
        """Whether the documents surely answer a digression, and no tool at hand is called for."""
        called = topic is not None and self.choosing.called(topic.tool)
        return not called and said_in_the_documents(self.message, self.talk, self.finding.hits)

    def _hits(self) -> tuple[Hit, ...]:
        return self.finding.going_on(self.choosing.act_at_hand)

    @property
    def _turn(self) -> int:
        return len(self.talk.said) - 1
