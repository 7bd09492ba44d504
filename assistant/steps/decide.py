"""Decide what a message wants: a computation, a look-up, the reason of a question, or nothing of ours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cached_property

from assistant.conversation import Conversation, Known, Topic
from assistant.requests import Requests
from assistant.steps.elsewhere import elsewhere
from assistant.steps.learn import learn
from assistant.steps.named import named
from assistant.understanding.cues import Cue, cue_of, goes_on, is_question, wants_a_sum, wishes
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.understanding.yesno import DontKnow, Yes
from corpus.search import Hit, Search
from rules_core.procedures import ProcedureTool
from rules_core.registry import Registry

_LIKELY, _FARTHEST = 0.55, 0.25
_STILL, _NEARLY, _NOTHING_NEAR = 0.3, 0.12, 0.42
_SUM, _WISH = 0.12, 0.06
_MORE, _MANY_FACTS = 0.2, 5
_SPOKEN = 1.2
_A_SENTENCE, _SENTENCES = 3, 5
_FACT, _UNUSED, _ALL_USED, _MOST_FACTS = 0.14, 0.06, 0.08, 4
_PROCEDURE = 0.72
_CLEARLY_ANOTHER = 0.7


class Does(Enum):
    """What to do with a message."""

    COMPUTE = auto()
    LOOK_UP = auto()
    CUE = auto()
    EMPTY = auto()
    AGAIN = auto()


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do, with what was understood for it."""

    does: Does
    topic: Topic | None = None
    stated: tuple[Stated, ...] = ()
    hits: tuple[Hit, ...] = ()
    cue: Cue | None = None
    fresh: bool = False
    wished: bool = False
    """Whether the message wants something computed or settled."""
    digression: bool = False
    """Whether a question waits, to which the conversation comes back."""
    nearness: float = 1.0
    """How near a fresh message is to what people ask of the tool."""
    gave_up: bool = False


def decide(message: Message, talk: Conversation, registry: Registry, requests: Requests, search: Search) -> Decision:
    """What a message wants, given what the conversation has come to."""
    if not message.plain.words:
        return Decision(Does.EMPTY)
    cue = cue_of(message)
    if cue is Cue.NO_MORE and talk.topic is not None:
        return Decision(Does.COMPUTE, replace(talk.topic, no_more=True))
    if cue is not None and cue is not Cue.NO_MORE:
        return Decision(Does.CUE, talk.topic, hits=tuple(search.find(message.text)), cue=cue)
    deciding = _Deciding(message, talk, registry, requests, search)
    return deciding.answer() or deciding.going_on() or deciding.fresh()


class _Deciding:
    def __init__(
        self, message: Message, talk: Conversation, registry: Registry, requests: Requests, search: Search
    ) -> None:
        self.message, self.talk, self.registry, self.search = message, talk, registry, search
        self.ranked = requests.ranked(message.text)
        self.act = named(search.library.acts, message)
        self.hits = self._find(message.text)

    def _find(self, text: str) -> tuple[Hit, ...]:
        """What the documents say; those of the act that the message names, if they answer."""
        found = tuple(self.search.find(text, document=self.act)) if self.act else ()
        return found if found and found[0].answers else tuple(self.search.find(text))

    def answer(self) -> Decision | None:
        """The message as an answer to what was asked."""
        topic, asked = self.talk.topic, self.talk.asked
        if topic is None or asked is None:
            return None
        stated = self._learn(topic)
        if stated and not self._asks_another(topic):
            return Decision(Does.COMPUTE, topic.learn(stated, self._turn), tuple(stated))
        if isinstance(self.message.reply, DontKnow):
            given_up = (*topic.given_up, *self._all_of(asked.fact, topic))
            return Decision(Does.COMPUTE, replace(topic, given_up=given_up), gave_up=True)
        if isinstance(self.message.reply, Yes) and "[]" in asked.fact:
            return Decision(Does.COMPUTE, replace(topic, one_by_one=(*topic.one_by_one, asked.fact)))
        if is_question(self.message) or self._likely():
            return None
        return Decision(Does.AGAIN, topic)

    def going_on(self) -> Decision | None:
        """The message as one that goes on with what was computed."""
        topic = self.talk.topic
        if topic is None or (self.talk.asked is not None and is_question(self.message)):
            return None
        same = self.ranked[0].tool == topic.tool
        stated = self._learn(topic)
        if (
            stated
            and (same or goes_on(self.message) or not is_question(self.message))
            and not self._asks_another(topic)
        ):
            return Decision(Does.COMPUTE, topic.learn(stated, self._turn), tuple(stated))
        if goes_on(self.message) and self._still_about(topic):
            return Decision(Does.COMPUTE, topic)
        return None

    def _still_about(self, topic: Topic) -> bool:
        """Whether a message that goes on is nearly as near to the tool at hand as to any other."""
        first = self.ranked[0].nearness
        if wants_a_sum(self.message) and first < _NOTHING_NEAR:
            return True
        here = next(request.nearness for request in self.ranked if request.tool == topic.tool)
        return here >= _STILL and here >= first - _NEARLY

    def fresh(self) -> Decision:
        """The message by itself: the tool it asks for, or what the documents say."""
        if elsewhere(self.message, self.hits) is not None:
            return Decision(Does.LOOK_UP, self.talk.topic, hits=self.hits)
        chosen = self._chosen()
        if chosen is not None:
            topic, stated, nearness = chosen
            tells = isinstance(self.registry.tool(topic.tool), ProcedureTool)
            aside = self.talk.asked is not None and (tells or not (stated and nearness >= _CLEARLY_ANOTHER))
            found = tuple(stated), self._hits()
            wished = self._wish > 0
            return Decision(Does.COMPUTE, topic, *found, fresh=True, wished=wished, digression=aside, nearness=nearness)
        return Decision(Does.LOOK_UP, self.talk.topic, hits=self._hits())

    def _chosen(self) -> tuple[Topic, list[Stated], float] | None:
        """The tool that a message asks for: near to what people ask of it, the more so if it states its facts."""
        best: tuple[float, Topic, list[Stated], float] | None = None
        for request in self.ranked:
            if request.nearness < _FARTHEST:
                break
            tool = self.registry.tool(request.tool)
            asks = not isinstance(tool, ProcedureTool) or bool(tool.needs)
            topic = Topic(request.tool, self._shared(request.tool))
            stated = self._learn(topic)
            value = request.nearness + self._weight(stated) + (self._wish if asks else 0.0)
            value -= _MORE if self._asks_more(request.tool) else 0.0
            if value >= (_LIKELY if asks else _PROCEDURE) and (best is None or value > best[0]):
                best = value, topic.learn(stated, self._turn), stated, request.nearness
        return None if best is None else best[1:]

    def _asks_more(self, tool: str) -> bool:
        """Whether another tool of the act, nearly as near, needs only some of the facts of this one."""
        mine, here = self.registry.tool(tool), {r.tool: r.nearness for r in self.ranked}
        facts = set(mine.facts.declared)
        return any(
            len(theirs) >= _MANY_FACTS and theirs < facts and here[name] >= _FARTHEST
            for name, other in self.registry.beside(tool).items()
            if (theirs := set(other.facts.declared))
        )

    @cached_property
    def _wish(self) -> float:
        """What it brings to a tool that a message wants something computed or settled."""
        if self.talk.lang != "it":  # what is left of a translated message wishes for nothing by itself
            return 0.0
        return _SUM if wants_a_sum(self.message) else _WISH if wishes(self.message) else 0.0

    def _weight(self, stated: Sequence[Stated]) -> float:
        """What the facts of a message bring to a tool, and what the quantities that it cannot use take away."""
        words = [one.words for one in stated]
        unused = sum(not any(m.words in said or said in m.words for said in words) for m in self.message.quantities)
        whole = _ALL_USED if words and self.message.quantities and not unused else 0.0
        facts = sum({one.words: _SPOKEN if one.spoken else 1.0 for one in stated}.values())
        return _FACT * min(facts, _SPOKEN * _MOST_FACTS) - _UNUSED * min(unused, _MOST_FACTS) + whole

    def _shared(self, tool: str) -> tuple[Known, ...]:
        """What is known already of the facts that another tool of the same act takes, too."""
        topic = self.talk.topic
        if topic is None or self.registry.tool(tool).act is not self.registry.tool(topic.tool).act:
            return ()
        theirs, ours = self.registry.tool(topic.tool).facts.declared, self.registry.tool(tool).facts.declared
        heads = {name for name in ours if type(ours[name]) is type(theirs.get(name))}
        return tuple(one for one in topic.known if one.path.partition("[")[0].partition(".")[0] in heads)

    def _hits(self) -> tuple[Hit, ...]:
        """What the documents say; a message that goes on is searched with the one before it."""
        if goes_on(self.message) and len(self.talk.said) > 1:
            together = self._find(f"{self.talk.said[-2]} {self.message.text}")
            cited = {id_.partition("@")[0].partition(":")[0] for id_ in self.talk.cited}
            if not self.hits or not self.hits[0].answers or self.hits[0].clause.act.name not in cited:
                return together
            seen = {hit.clause.id for hit in self.hits[:1]}
            return (*self.hits[:1], *(hit for hit in together if hit.clause.id not in seen))
        return self.hits if self.hits and self.hits[0].answers else self._hits_of_a_piece()

    def _hits_of_a_piece(self) -> tuple[Hit, ...]:
        """What the documents say to one of the sentences of a message that is about other things, too."""
        pieces = [piece for piece in re.split(r"[.;!?\n<>]+", self.message.text) if len(piece.split()) >= _A_SENTENCE]
        for piece in pieces[-_SENTENCES:] if len(pieces) > 1 else ():
            found = self._find(piece)
            if found and found[0].sure:
                return found
        return self.hits

    def _asks_another(self, topic: Topic) -> bool:
        """Whether a message clearly asks for another tool."""
        first = self.ranked[0]
        return is_question(self.message) and first.tool != topic.tool and first.nearness >= _CLEARLY_ANOTHER

    def _likely(self) -> bool:
        return self.ranked[0].nearness >= _LIKELY

    def _learn(self, topic: Topic) -> list[Stated]:
        tool = self.registry.tool(topic.tool)
        asked = self.talk.asked if self.talk.topic is not None and self.talk.topic.tool == topic.tool else None
        return learn(self.message, tool, self.registry.wording(tool.name), topic, asked)

    def _all_of(self, path: str, topic: Topic) -> Sequence[str]:
        """The paths that a question stands for."""
        if "[]" not in path:
            return [path]
        known = topic.facts(self.registry.tool(topic.tool).facts)
        head, _, last = path.partition("[].")
        return [f"{head}[{n}].{last}" for n in range(len(known.get(head) or ()))]

    @property
    def _turn(self) -> int:
        return len(self.talk.said) - 1
