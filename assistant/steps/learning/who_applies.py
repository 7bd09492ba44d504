"""That another than was thought applies: what is known of the members of a list is then counted from them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from assistant.conversation import Conversation, Known, Topic
from assistant.understanding.lists.instead import who_applies
from assistant.understanding.lists.members import Members
from assistant.understanding.message import Message
from assistant.understanding.people.persons import first_of_mine
from assistant.understanding.words.patterns import stands
from assistant.understanding.words.plain import Plain
from assistant.understanding.words.rest import lists
from rules_core.registry import Registry


def counted_from(message: Message, talk: Conversation, registry: Registry) -> Conversation:
    """The conversation, with who is said to apply as the first of the members: "la domanda la fa lei"."""
    if talk.topic is None:
        return talk
    tool, wording = registry.tool(talk.topic.tool), registry.wording(talk.topic.tool)
    for many in lists(tool.facts, wording.said):
        whole = wording.said.get(many.name)
        if whole is None or not whole.speaker or not stands(message.plain, whole.instead):
            continue
        known = talk.topic.facts(tool.facts).get(many.name) or ()
        members = Members(message, many, wording.said, known, talk.topic.words)
        chosen, roles = who_applies(members.owners, whole) if len(known) > 1 and members.who else (0, {})
        mine = first_of_mine(Plain.of(one) for one in talk.said[talk.since :])
        if chosen and mine:
            order = [chosen, *(n for n in range(len(known)) if n != chosen)]
            now = {f"{many.name}[{n}].{members.who}": role for n, role in roles.items()}
            return _moved(talk, talk.topic, many.name, order, now, mine)
    return talk


def _moved(
    talk: Conversation, topic: Topic, name: str, order: Sequence[int], now: Mapping[str, str], mine: str
) -> Conversation:
    """The conversation with the members in another order, what they are now, and a word for who was the first."""
    place = {f"{name}[{n}]": f"{name}[{at}]" for at, n in enumerate(order)}

    def moved(path: str) -> str:
        head = re.match(r"\w+\[\d+\]", path)
        return path if head is None else place.get(head[0], head[0]) + path[head.end() :]

    def all_moved(paths: Iterable[str]) -> tuple[str, ...]:
        return tuple(moved(path) for path in paths)

    def told(one: Known) -> Known:
        words = mine if one.path in now and one.path.startswith(f"{name}[0].") else one.words
        return replace(one, path=moved(one.path), value=now.get(one.path, one.value), words=words)

    known = tuple(sorted((told(one) for one in topic.known), key=lambda one: _place(one.path)))
    given_up, one_by_one = all_moved(topic.given_up), all_moved(topic.one_by_one)
    topic = replace(topic, known=known, given_up=given_up, one_by_one=one_by_one, refused=all_moved(topic.refused))
    asked = None if talk.asked is None else replace(talk.asked, fact=moved(talk.asked.fact))
    return replace(talk, topic=topic, asked=asked)


def _place(path: str) -> int:
    """The place of a member in its list; none comes first."""
    head = re.match(r"\w+\[(\d+)\]", path)
    return int(head[1]) if head else -1
