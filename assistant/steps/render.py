"""Render a message in another language as Italian words to decide with, and what was understood in its own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from assistant.conversation import Conversation, Known
from assistant.steps.decide import Decision
from assistant.understanding.language import clear_language
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.understanding.translated import as_said, in_italian

_Heard = TypeVar("_Heard", Stated, Known)


def understood(text: str, talk: Conversation) -> Message:
    """A message in the language of its conversation."""
    if talk.lang == "it":
        return Message(text, talk.as_of)
    return Message(in_italian(text, talk.lang), talk.as_of, text)


def in_italian_words(talk: Conversation) -> Conversation:
    """A conversation as if it had been held in Italian; what was said in Italian stays."""
    if talk.lang == "it":
        return talk
    return replace(talk, said=tuple(in_italian(text, clear_language(text) or talk.lang) for text in talk.said))


def in_their_words(decision: Decision, message: Message) -> Decision:
    """What was understood of a message, with the words in which it was written: only those are ever shown."""
    if not message.written:
        return decision
    stated = tuple(one for one in _as_written(decision.stated, message) if one.words)
    topic = decision.topic
    if topic is not None:
        turn = max((one.turn for one in topic.known), default=0)
        now = _as_written([one for one in topic.known if one.turn == turn], message)
        before = [one for one in topic.known if one.turn != turn]
        topic = replace(topic, known=(*before, *now)) if decision.stated else topic
    return replace(decision, stated=stated, topic=topic)


def _as_written(heard: Sequence[_Heard], message: Message) -> list[_Heard]:
    return [replace(one, words=written(one.words, message)) for one in heard]


def written(words: str, message: Message) -> str:
    """What a person wrote, where the Italian words for it are these."""
    if not message.written:
        return words
    return message.written.strip() if words == message.text.strip() else as_said(words, message.written)
