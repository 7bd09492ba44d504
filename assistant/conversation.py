"""What a conversation has come to: who said what, which facts are known, what was asked. Values, never changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from assistant.errors import ConversationError
from assistant.understanding.stated import Stated
from rules_core.asking import none_of_it, parts_of, put, unasked
from rules_core.records import Many, Record, fact_at

_FORM = 1
_KEPT = 4
_STOPPED = "fermo"


@dataclass(frozen=True, slots=True)
class Known:
    """A fact that the person stated: its path, its value, their words, and in which of their messages."""

    path: str
    value: Any
    words: str
    turn: int
    hedged: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """The question that waits for an answer; a path with `[]` asks for all the members at once."""

    fact: str
    question: str
    again: bool = False
    """Whether an answer to it was not understood."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What is being computed: the tool, the facts, what the person does not know, whether there is nothing else."""

    tool: str
    known: tuple[Known, ...] = ()
    given_up: tuple[str, ...] = ()
    no_more: bool = False
    one_by_one: tuple[str, ...] = ()
    """What was asked of all the members at once, and has to be asked of each."""
    figure: str = ""
    """The one figure of the result that is wanted; empty, where all of it is."""
    unplaced: tuple[str, ...] = ()
    """The amounts that were told and that no fact holds: no result is told that takes them for nothing."""
    refused: tuple[str, ...] = ()
    """The facts that were told and could not be, until they are told anew: no result is told as if there were none."""
    whose: str = ""
    """The word for the other person whose case it is ("sorella"); empty, where it is that of who writes."""

    actual: Topic | None = None
    """What was known before anything was only supposed; none, where nothing is."""

    def learn(self, stated: Iterable[Stated], turn: int) -> Topic:
        """The topic with more facts; what is said again takes the place of what was said, and of all in its words.

        "Torino" tells a province and its area: "e per Biella?" leaves neither. Marks that are alike are told apart.
        """
        known, stated = {one.path: one for one in self.known}, [*stated]
        again = ((known[one.path], one) for one in stated if one.path in known and "[" not in one.path)
        gone = {old.words: old.value for old, new in again if old.value != new.value and old.words.isalpha()}
        known = {n: old for n, old in known.items() if "[" in n or gone.get(old.words, old.value) == old.value}
        for one in stated:
            if isinstance(one.value, list):  # a whole list takes the place of its members
                known = {path: old for path, old in known.items() if not path.startswith(f"{one.path}[")}
            elif "[" in one.path:
                known.pop(one.path.partition("[")[0], None)
            known[one.path] = Known(one.path, one.value, one.words, turn, one.hedged)
        given_up = tuple(path for path in self.given_up if path not in known)
        return replace(self, known=tuple(known.values()), given_up=given_up)

    def forget(self, paths: Iterable[str]) -> Topic:
        """The topic without some facts."""
        gone = set(paths)
        return replace(self, known=tuple(one for one in self.known if one.path not in gone))

    @property
    def words(self) -> dict[str, str]:
        """In which words each fact was told."""
        return {one.path: one.words for one in self.known}

    def words_for(self, path: str) -> str | None:
        """The person's words that stated a fact."""
        return next((one.words for one in self.known if one.path == path), None)

    def facts(self, record: type[Record], *, none_unsaid: bool = False) -> dict[str, Any]:
        """The facts as the tool takes them; what was not asked is unknown, or, if so wished, none."""
        raw: dict[str, Any] = none_of_it(record) if none_unsaid else unasked(record)
        for one in self.known:
            _make_room(raw, record, one.path, none_unsaid=none_unsaid)
            if not (isinstance(one.value, Mapping) and not one.value):
                put(raw, one.path, one.value)
        return raw


def _make_room(raw: dict[str, Any], record: type[Record], path: str, *, none_unsaid: bool) -> None:
    """The list that a path goes through, long enough."""
    if "[" not in path:
        return
    name, place = parts_of(path)[:2]
    many = fact_at(record, str(name))
    if not isinstance(many, Many) or not isinstance(place, int):
        return
    members = raw.get(str(name)) or []
    while len(members) <= place:
        members.append({} if none_unsaid else unasked(many.record))
    raw[str(name)] = members


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation so far."""

    as_of: date
    said: tuple[str, ...] = ()
    topic: Topic | None = None
    asked: Asked | None = None
    cited: tuple[str, ...] = ()
    """The clauses of the last answer."""
    told: tuple[str, ...] = ()
    """What was told once and need not be told again."""
    lang: str = "it"
    since: int = 0
    """The message with which the case began that is spoken of."""
    earlier: tuple[Topic, ...] = ()
    """What was computed before the conversation came to its topic, or to another case of it; the last one first."""

    def about(self, topic: Topic) -> Conversation:
        """The conversation as one about a topic; another one before it is kept, to be come back to."""
        left = self.topic is not None and self.topic.tool != topic.tool
        told = tuple(one for one in self.told if one != _STOPPED)
        return replace(self, topic=topic, asked=None, earlier=self.leaving() if left else self.earlier, told=told)

    def leaving(self, to: Topic | None = None) -> tuple[Topic, ...]:
        """What can be come back to once the topic is left, for another one that was left before, or for a new one."""
        kept = (self.topic, *self.earlier) if self.topic is not None and self.topic.known else self.earlier
        return tuple(one for one in kept if one is not to)[:_KEPT]

    def stopped(self) -> Conversation:
        """The conversation without what was being computed and asked; it can be come back to, and asks no more."""
        return replace(self, topic=None, asked=None, earlier=self.leaving(), told=(*self.told, _STOPPED))

    def not_understood(self, asked: Asked | None) -> Conversation:
        """The conversation in which the answer to what was asked was not understood, and it is asked again."""
        same = self.asked is not None and asked is not None and self.asked.fact == asked.fact
        return replace(self, asked=replace(self.asked, again=True)) if self.asked and same else self

    @property
    def asks_no_more(self) -> bool:
        """Whether nobody wants to be asked anything, until they ask for a computation."""
        return _STOPPED in self.told

    @property
    def words(self) -> str:
        """Everything that the person said."""
        return "\n".join(self.said)

    def as_json(self) -> dict[str, Any]:
        """The conversation as it is kept."""
        return {**asdict(self), "as_of": self.as_of.isoformat(), "form": _FORM}


def resumed(kept: Mapping[str, Any]) -> Conversation:
    """The conversation that was kept."""
    if kept.get("form") != _FORM:
        raise ConversationError("Questa conversazione è stata conservata in una forma che non si conosce più.")
    topic = kept["topic"]
    return Conversation(
        as_of=date.fromisoformat(kept["as_of"]),
        said=tuple(kept["said"]),
        topic=_topic(topic) if topic else None,
        asked=Asked(**kept["asked"]) if kept["asked"] else None,
        cited=tuple(kept["cited"]),
        told=tuple(kept["told"]),
        lang=kept["lang"],
        since=kept.get("since", 0),
        earlier=tuple(_topic(one) for one in kept.get("earlier") or ()),
    )


def _topic(kept: Mapping[str, Any]) -> Topic:
    known = tuple(Known(**one) for one in kept["known"])
    given_up, one_by_one = tuple(kept["given_up"]), tuple(kept["one_by_one"])
    unplaced = tuple(kept.get("unplaced", ()))
    refused, figure, whose = tuple(kept.get("refused", ())), kept.get("figure", ""), kept.get("whose", "")
    return Topic(kept["tool"], known, given_up, kept["no_more"], one_by_one, figure, unplaced, refused, whose)
