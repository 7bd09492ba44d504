"""Choose the tool that a message asks for: by what people ask of it, and by what it can use of the message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from assistant.conversation import Conversation, Known, Topic
from assistant.requests import Request, Requests
from assistant.steps.changing.more_of_which import unclear_count
from assistant.steps.computing.one_figure import calls_by_a_figure
from assistant.steps.computing.whose_is_it import unclear
from assistant.steps.deciding.supposed import supposes
from assistant.steps.deciding.thread import counted_once, heard_before, read_with, thread
from assistant.steps.deciding.weighing import MOST, alike, by_chance, calls_for, tells_a_case, unused, weight
from assistant.steps.deciding.within_bounds import that_holds_it
from assistant.steps.learning.listen import listened, phrased
from assistant.understanding.asking.cues import asks_how_much, goes_on, is_question, wants_a_sum, wishes
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import stands
from assistant.understanding.words.rest import inner, lists, who_fact
from assistant.understanding.words.shorthand import of_an_office
from rules_core.procedures import ProcedureTool
from rules_core.registry import Registry
from rules_core.tools import Tool

LIKELY, _FARTHEST, _OUT_OF_SIGHT, _STILL, _NEARLY, _NOTHING_NEAR = 0.55, 0.25, 0.12, 0.3, 0.12, 0.42
_SUM, _WISH, _MORE, _MANY_FACTS, _CALLED, _FIRST, _NEAR, _ASKED_SO = 0.12, 0.06, 0.2, 5, 0.4, 0.2, 0.35, 0.75
_MOST_FACTS, _PROCEDURE, _BY_CHANCE, _NOT_THE_NEAREST = 4, 0.72, 0.5, 0.1
_DATA, _HEARD, _CLEARLY_ANOTHER, _OWN, LIKELIEST = 3, 0.06, 0.7, 0.6, 5
_LISTENED_TO, _A_STORY, _BEHIND = 6, 20, 0.25  # tools not called for that may be meant, by how near; in a story, any


@dataclass(frozen=True, slots=True)
class Chosen:
    """A tool with what is known for it, what the message stated, and how near the message is to it."""

    topic: Topic
    stated: tuple[Stated, ...]
    nearness: float


class Choosing:
    """A message held against the tools."""

    def __init__(
        self,
        message: Message,
        talk: Conversation,
        registry: Registry,
        requests: Requests,
        act: str | None,
        ranked: Sequence[Request] | None = None,
    ) -> None:
        self.message, self.talk, self.registry, self.requests, self.act = message, talk, registry, requests, act
        self.ranked = requests.ranked(message.text) if ranked is None else ranked
        self._called: dict[str, bool] = {}

    def chosen(self) -> Chosen | None:
        """The tool that a message asks for: near to what people ask of it, the more so if it states its facts."""
        best: tuple[float, Chosen] | None = None
        listened_to = _LISTENED_TO if len(self.message.plain.words) <= _A_STORY else len(self.ranked)
        for place, request in enumerate(self.ranked):
            tool = self.registry.tool(request.tool)
            called = self.act in {None, tool.act.name} and self.called(request.tool)
            if not called and (request.nearness < _OUT_OF_SIGHT or self.act not in {None, tool.act.name}):
                continue
            behind = place >= listened_to or self.ranked[0].nearness - request.nearness > _BEHIND
            if (request.nearness < _FARTHEST or behind) and not called:
                continue
            if best is not None and request.nearness + MOST + self._besides(called=called) <= best[0]:
                continue
            asks = not isinstance(tool, ProcedureTool) or bool(tool.needs)
            topic = self.begun(request.tool)
            stated = phrased(self.message, self.talk, self.registry, topic)
            chance = request.nearness < self.ranked[0].nearness - _NOT_THE_NEAREST and by_chance(self.message, stated)
            value = request.nearness + weight(self.message, stated) * (_BY_CHANCE if chance else 1.0)
            value += self.wish if asks else 0.0
            value += _HEARD * self._heard(topic) if asks else 0.0
            if called and (request.nearness >= _NEAR or any(one.spoken for one in stated)):
                first = request is self.ranked[0] and self._hears_little(tool)
                whole = calls_for(self.message.plain, self.registry.wording(tool.name), together=True)
                value += _CALLED + (_FIRST if first or whole else 0.0)
            elif self._asks_more(request.tool) or (self._another_called(tool) and not self._case_of(stated, request)):
                value -= _MORE
            if value >= (LIKELY if asks else _PROCEDURE) and (best is None or value > best[0]):
                best = value, Chosen(topic, tuple(stated), request.nearness)
        return None if best is None else self._heard_out(best[1])

    def _heard_out(self, chosen: Chosen) -> Chosen:
        """What was chosen, or what can hold a number that is too much for it, with what is heard beyond the phrases."""
        held = that_holds_it(self.message, self.talk, self.registry, chosen.topic.tool, self.ranked)
        if held is not None:
            chosen = Chosen(self.begun(held[0].tool), tuple(held[1]), held[0].nearness)
        stated = listened(self.message, self.talk, self.registry, chosen.topic, chosen.stated)
        return replace(chosen, topic=chosen.topic.learn(stated, len(self.talk.said) - 1), stated=tuple(stated))

    def _besides(self, *, called: bool) -> float:
        """The most that anything but its facts can bring to a tool."""
        return self.wish + _HEARD * _MOST_FACTS + (_CALLED + _FIRST if called else 0.0)

    def _case_of(self, stated: Sequence[Stated], request: Request) -> bool:
        """Whether a message tells a case for a tool: several facts, of the nearest or with no quantity left."""
        return tells_a_case(stated) and (request is self.ranked[0] or not unused(self.message, stated))

    def called(self, tool: str) -> bool:
        """Whether a message calls for a tool in so many words."""
        if tool not in self._called:
            wording, plain = self.registry.wording(tool), self.message.plain
            calls = calls_for(plain, wording) or calls_by_a_figure(self.message, wording)
            alone = wording.meant and not calls and self._data_alone(tool)
            self._called[tool] = (calls or alone) and not stands(plain, wording.unlike)
        return self._called[tool]

    def _data_alone(self, tool: str) -> bool:
        """Whether a message is only data, as offices write them, and calls for no other tool."""
        written = of_an_office(self.message.text) and len(self.message.quantities) >= _DATA
        return written and not any(self.called(request.tool) for request in self.ranked if request.tool != tool)

    def surely(self, chosen: Chosen | None) -> bool:
        """Whether a message asks for the chosen tool as people do, or calls for it and states several of its facts."""
        if chosen is None or chosen.nearness >= _ASKED_SO:
            return chosen is not None
        tool, wording = chosen.topic.tool, self.registry.wording(chosen.topic.tool)
        return self.called(tool) and (len(chosen.stated) > 1 or calls_for(self.message.plain, wording, together=True))

    def near(self, chosen: Chosen) -> bool:
        """Whether a tool is as near as the nearest, or hardly less."""
        return chosen.nearness >= max(_NOTHING_NEAR, self.ranked[0].nearness - _NOT_THE_NEAREST)

    def _hears_little(self, tool: Tool) -> bool:
        """Whether what a tool is told cannot all be heard: a list of which no word says who is in it."""
        said = self.registry.wording(tool.name).said
        return any(not who_fact(many, inner(many, said)) for many in lists(tool.facts, said))

    def _another_called(self, tool: Tool) -> bool:
        """Whether a message calls for something else than a tool, or for another tool of its act, and not for this."""
        beside, unlike = self.registry.beside(tool.name), self.registry.wording(tool.name).unlike
        return not self.called(tool.name) and (stands(self.message.plain, unlike) or any(map(self.called, beside)))

    def following(self) -> Chosen | None:
        """The tool of the act at hand that a message asks for, read with what it goes on from ("e al mese?")."""
        before = thread(self.talk)
        if not before or not goes_on(self.message):
            return None
        together = replace(self.message, text=read_with(self.message, before))
        there = {request.tool: request.nearness for request in self.requests.ranked(together.text)}
        mixed = (Request(one.tool, _OWN * one.nearness + (1 - _OWN) * there[one.tool]) for one in self.ranked)
        ranked = sorted((one for one in mixed if self._may_follow(one.tool)), key=lambda one: -one.nearness)
        chosen = Choosing(together, self.talk, self.registry, self.requests, self.act, ranked[:LIKELIEST]).chosen()
        if chosen is None or not together.text.endswith(self.message.text):
            return chosen
        topic = self.begun(chosen.topic.tool)
        stated = counted_once(chosen.stated, self.learn(topic), topic)
        return replace(chosen, topic=topic.learn(stated, len(self.talk.said) - 1), stated=tuple(stated))

    def _heard(self, topic: Topic) -> int:
        """How many facts of a tool were told before anything was computed."""
        if self.talk.topic is not None or len(self.talk.said) == 1 + self.talk.since:
            return 0
        return min(len(self.with_what_was_heard(topic).known), _MOST_FACTS)

    def _may_follow(self, tool: str) -> bool:
        """Whether a tool can answer what goes on: it is of the act at hand, and not the one that has just spoken."""
        spoken = self.talk.topic is not None and self.talk.topic.tool == tool
        again = supposes(self.message) and self._shared(tool) and not self.called(tool)  # the same case
        return not (spoken or again) and self.act_at_hand in {None, self.registry.tool(tool).act.name}

    def with_what_was_heard(self, topic: Topic) -> Topic:
        """The topic with what was told before, if it was told for the same act."""
        tool = self.registry.tool(topic.tool)
        apart = isinstance(tool, ProcedureTool) or self.act_at_hand not in {None, tool.act.name}
        return topic if apart else heard_before(topic, self.talk, tool, self.registry.wording(tool.name))

    @property
    def act_at_hand(self) -> str | None:
        """The act that the last answer was about."""
        if self.talk.cited:
            return self.talk.cited[0].partition(":")[0].partition("@")[0]
        return None if self.talk.topic is None else self.registry.tool(self.talk.topic.tool).act.name

    def learn(self, topic: Topic) -> list[Stated]:
        """What the message states for a topic, in phrases and beyond them."""
        stated = phrased(self.message, self.talk, self.registry, topic)
        return listened(self.message, self.talk, self.registry, topic, stated)

    def unclear(self, topic: Topic) -> bool:
        """Whether nobody can tell of which of several the message speaks."""
        case = self.message, self.registry.tool(topic.tool), self.registry.wording(topic.tool), topic
        return bool(unclear(*case, self.talk.asked.fact if self.talk.asked else "") or unclear_count(*case))

    def likely(self) -> bool:
        """Whether a message is near to what people ask of some tool."""
        return self.ranked[0].nearness >= LIKELY

    def clearly(self, nearness: float) -> bool:
        """Whether a message is so near to a tool that it surely asks for that."""
        return nearness >= _CLEARLY_ANOTHER

    def still_about(self, topic: Topic) -> bool:
        """Whether a message that goes on is nearly as near to the tool at hand as to any other."""
        first, wants = self.ranked[0].nearness, wants_a_sum(self.message)
        return (wants and first < _NOTHING_NEAR) or self.nearness(topic) >= max(_STILL, first - _NEARLY)

    def asks_a_figure(self, topic: Topic) -> bool:
        """Whether a message asks how much one thing is of those that the tool at hand tells."""
        first, text = self.ranked[0].nearness, self.message.text
        if first >= LIKELY and self.nearness(topic) < first - _FARTHEST:
            return False
        if asks_how_much(self.message):
            alone = not (goes_on(self.message) and self.still_about(topic))
            return self.requests.tells(topic.tool, text, alone=alone) or self.called(topic.tool)
        goes = is_question(self.message) and goes_on(self.message)
        return goes and (self.requests.has_figure(topic.tool, text) or self.called(topic.tool))

    def nearness(self, topic: Topic) -> float:
        """How near the message is to what people ask of the tool at hand."""
        return next(request.nearness for request in self.ranked if request.tool == topic.tool)

    def _asks_more(self, tool: str) -> bool:
        """Whether another tool of the act, nearly as near, needs only some of the facts of this one."""
        mine, here = self.registry.tool(tool), {r.tool: r.nearness for r in self.ranked}
        facts = set(mine.facts.declared)
        return any(
            len(theirs) >= _MANY_FACTS and theirs < facts and here.get(name, 0) >= _FARTHEST
            for name, other in self.registry.beside(tool).items()
            if (theirs := set(other.facts.declared))
        )

    @cached_property
    def wish(self) -> float:
        """What it brings to a tool that a message wants something computed or settled."""
        if self.talk.lang != "it":  # what is left of a translated message wishes for nothing by itself
            return 0.0
        return _SUM if wants_a_sum(self.message) else _WISH if wishes(self.message) else 0.0

    def begun(self, tool: str) -> Topic:
        """Another tool of the act, with what is known already of the case."""
        return Topic(tool, self._shared(tool))

    def _shared(self, tool: str) -> tuple[Known, ...]:
        """What is known already of the facts that another tool of the same act takes, too."""
        topic = self.talk.topic
        if topic is None or self.registry.tool(tool).act is not self.registry.tool(topic.tool).act:
            return ()
        theirs, ours = self.registry.tool(topic.tool).facts.declared, self.registry.tool(tool).facts.declared
        heads = {name for name in ours if alike(ours[name], theirs.get(name))}
        return tuple(one for one in topic.known if one.path.partition("[")[0].partition(".")[0] in heads)
