"""What a message goes on from: what was said before it, and the facts that were told there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.conversation import Conversation, Known, Topic
from assistant.steps.learning.learn import learn
from assistant.understanding.asking.cues import goes_on, is_question
from assistant.understanding.asking.of_it import asks_of_it
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind
from assistant.understanding.stated import Stated
from corpus.sentences import sentences_of
from rules_core.facts import Quantity
from rules_core.records import fact_at
from rules_core.tools import Tool
from rules_core.wording import Wording

_FARTHEST, _REMEMBERED, _SHORT = 4, 6, 6


def thread(talk: Conversation) -> tuple[str, ...]:
    """The last message that stood by itself, and those that went on from it; nothing, where there was none."""
    before = talk.said[talk.since : -1][-_FARTHEST:]
    begin = next((n for n in range(len(before) - 1, -1, -1) if not goes_on(Message(before[n], talk.as_of))), 0)
    return before[begin:]


def read_with(message: Message, before: Sequence[str]) -> str:
    """A message with what it goes on from; where it only changes a quantity, what stood by itself with that in it.

    >>> from datetime import date
    >>> read_with(Message("e in sei?", date(2026, 1, 1)), ["che parametro si usa se siamo in tre?", "e in quattro?"])
    'che parametro si usa se siamo in sei?'
    """
    first = Message(before[0], message.today) if before else message
    if len(message.quantities) == len(first.quantities) == 1 and len(message.plain.words) <= _SHORT:
        old, new = first.quantities[0], message.quantities[0]
        if new.kind is Kind.NUMBER or (new.kind, new.unit) == (old.kind, old.unit):
            return f"{first.text[: old.start]}{new.words}{first.text[old.end :]}"
    return " ".join((*before, message.text))


def counted_once(stated: Sequence[Stated], own: Sequence[Stated], topic: Topic) -> list[Stated]:
    """What is stated in a message read with those before it: what is known by now only its own words change.

    "E se avessi anche 2.000 euro?" was counted when it was said, and is not added again with what goes on from it.
    """
    known, told = {one.path: one.value for one in topic.known}, {one.path: one for one in own}
    anew = (told.get(one.path, one) for one in stated)
    return [one for one in anew if one.path in told or known.get(one.path, one.value) == one.value]


def of_what_was_told(message: Message, talk: Conversation) -> Message:
    """A few words that ask of what was told, with that, where no act answered it ("è di marzo", "quando scade?")."""
    before = () if talk.cited or talk.topic or not asks_of_it(message) else thread(talk)
    return replace(message, text=read_with(message, before)) if before else message


def shares(chosen: Topic, topic: Topic) -> bool:
    """Whether what is known for a topic is known for another, which then only asks more of the same case."""
    theirs = {one.path for one in topic.known}
    return chosen.tool != topic.tool and any(one.path in theirs for one in chosen.known)


def heard_before(topic: Topic, talk: Conversation, tool: Tool, wording: Wording) -> Topic:
    """The topic with what was told, and not only asked, before the tool was spoken of; what is known already stays.

    A sum that was told as something else is not taken again: the rent is no tariff, what lies in the bank no ISEE.
    """
    earlier = Topic(tool.name)
    left = [one for one in (talk.topic, *talk.earlier) if one is not None and one.tool != tool.name]
    taken = [known for one in left for known in one.known]
    for turn in range(talk.since, len(talk.said) - 1)[-_REMEMBERED:]:
        sentences = (Message(sentence, talk.as_of) for sentence in sentences_of(talk.said[turn]))
        told = Message(" ".join(one.text for one in sentences if not is_question(one)), talk.as_of)
        if told.text:
            stated = learn(told, tool, wording, earlier, None, talk.said[talk.since :])
            stated = [one for one in stated if one.spoken and not _told_as_another(one, tool, turn, taken)]
            earlier = earlier.learn(stated, turn)
    kept = {one.path: one for one in earlier.known} | {one.path: one for one in topic.known}
    return Topic(tool.name, tuple(kept.values()))


def _told_as_another(one: Stated, tool: Tool, turn: int, taken: Sequence[Known]) -> bool:
    """Whether an amount is what another tool has taken from the same words, as another fact than this."""
    amount = isinstance(fact_at(tool.facts, one.path), Quantity)
    return amount and any(
        known.turn == turn and known.path != one.path and (one.words in known.words or known.words in one.words)
        for known in taken
        if known.words
    )
