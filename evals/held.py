"""Conversations held: a simulated person at the desk until nothing is asked, and where it first went astray."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from assistant.conversation import Conversation, Topic
from assistant.steps.computing.compute import compute
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from evals.desk import DAY, Desk, Replied
from evals.equal import holds
from evals.person import NOT_KNOWN, Person
from evals.truth import Truth, leaves
from rules_core.records import Many, fact_at

MOST_TURNS, _PATIENCE = 40, 4
_YES = "sì"


@dataclass(frozen=True, slots=True)
class Turn:
    """What the person said, in answer to which fact, and what came back."""

    said: str
    asked: str | None
    digression: bool
    replied: Replied


@dataclass
class Held:
    """A conversation from its opening to its end."""

    profile: Mapping[str, Any]
    truth: Truth
    turns: list[Turn] = field(default_factory=list)

    @property
    def right_tool(self) -> bool:
        """Whether the tool that the person needs was the one that asked or computed."""
        return bool(self.calls)

    @property
    def calls(self) -> list[Mapping[str, Any]]:
        """The envelopes of the right tool in the last answer that shows one."""
        tool = self.truth.tool.name
        return next((found for turn in reversed(self.turns) if (found := turn.replied.calls(tool))), [])

    @property
    def result(self) -> Mapping[str, Any]:
        """What came out at the end."""
        ended = sorted(self.calls, key=lambda call: call["status"] == "computed")
        return self._named(ended[-1]) if ended else {}

    @property
    def right_result(self) -> bool:
        """Whether what came out is what was to come out."""
        return holds(self.result, self.profile["expect"], any_order=False)

    @property
    def faults(self) -> list[str]:
        """What is wrong with the spans of any answer."""
        return [fault for turn in self.turns for fault in turn.replied.faults]

    @property
    def asked_again(self) -> list[str]:
        """What was asked although the opening had stated it."""
        asked = [turn.asked for turn in self.turns if turn.asked]
        return [path for path in dict.fromkeys(asked) if path in self.stated]

    @property
    def stated(self) -> set[str]:
        """What the opening states, as far as numbers and the words of lists tell."""
        opening = self.profile["opening"]
        numbers = [m.value for m in Message(opening, DAY).quantities]
        return self.truth.stated_in(opening, [str(number) for number in numbers])

    def _named(self, call: Mapping[str, Any]) -> Mapping[str, Any]:
        """The result with people under the names that the profile gives them."""
        known, names = call.get("facts", {}), dict[str, str]()
        for name, many in self.truth.tool.facts.declared.items():
            for n, theirs in enumerate(known.get(name) or () if isinstance(many, Many) else ()):
                ours = self.truth.facts.get(name) or []
                m = self.truth.place(name, n, known)
                if isinstance(theirs, Mapping) and "id" in theirs and m < len(ours) and "id" in ours[m]:
                    names[str(theirs["id"])] = str(ours[m]["id"])
        found: Mapping[str, Any] = _renamed(call["result"], names)
        return found


def hold(desk: Desk, profile: Mapping[str, Any], seed: int) -> Held:
    """The conversation of one person, until nothing is asked."""
    tool = desk.registry.tool(profile["tool"])
    truth = Truth(tool, profile["facts"], frozenset(profile["says"].get("__unknown") or ()))
    held, person, visit = Held(profile, truth), Person(profile, truth, seed), desk.visit()
    said, asked, digression = profile["opening"], None, False
    while len(held.turns) < MOST_TURNS:
        replied = visit.say(said)
        held.turns.append(Turn(said, asked, digression, replied))
        if (replied.asks is None and not _confirms(replied)) or _in_vain(held.turns):
            break
        aside = person.digression() if replied.asks else None
        digression = aside is not None
        known = (replied.calls(tool.name) or [{}])[-1].get("facts", {})
        asked = replied.asks["fact"] if replied.asks and replied.asks["tool"] == tool.name else None
        said = aside or (person.answer(asked, known) if asked else NOT_KNOWN if replied.asks else _YES)
        asked = truth.mine(asked, known) if asked and not digression else None
    return held


def _in_vain(turns: Sequence[Turn]) -> bool:
    """Whether the same was answered again and again to no avail: who is asked once more leaves."""
    last = [(turn.said, turn.asked) for turn in turns[-_PATIENCE:]]
    return len(last) == _PATIENCE and len(set(last)) == 1


def _confirms(replied: Replied) -> bool:
    """Whether the desk waits for a yes."""
    return replied.answer["kind"] == "question" and "?" in replied.text


def fewest(desk: Desk, held: Held) -> int:
    """The turns that it takes if everything is understood, one fact each, what the opening states apart."""
    truth, talk = held.truth, Conversation(DAY)
    topic = Topic(truth.tool.name).learn([Stated(p, truth.at(p), "") for p in held.stated if "[" not in p], 0)
    for turns in range(1, MOST_TURNS + 1):
        outcome = compute(desk.registry, topic, talk)
        if outcome.question is None:
            return turns
        topic = _answered(topic, truth, outcome.question.fact)
    return MOST_TURNS


def _answered(topic: Topic, truth: Truth, asked: str) -> Topic:
    if isinstance(fact_at(truth.tool.facts, asked), Many):
        return topic.learn(_listed(truth, asked), 0)
    paths = truth.members(asked) if "[]" in asked else [asked]
    known = [Stated(p, truth.at(p), "") for p in paths if p not in truth.unknown and truth.at(p) is not None]
    rest = {*paths} - {one.path for one in known}
    learned = topic.learn(known, 0)
    return Topic(learned.tool, learned.known, (*learned.given_up, *rest), learned.no_more, learned.one_by_one)


def _listed(truth: Truth, name: str) -> Iterator[Stated]:
    """A list as people tell it: who they are, and how old."""
    members = truth.facts.get(name) or []
    if not members:
        yield Stated(name, [], "")
    for n, member in enumerate(members):
        yield Stated(f"{name}[{n}]", {}, "")
        for path, leaf in leaves({k: v for k, v in member.items() if k in ("id", "ruolo", "eta", "tipo")}):
            yield Stated(f"{name}[{n}].{path}", leaf, "")


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, Mapping):
        return {name: _renamed(one, names) for name, one in value.items()}
    if isinstance(value, list):
        return [_renamed(one, names) for one in value]
    return names.get(value, value) if isinstance(value, str) else value
