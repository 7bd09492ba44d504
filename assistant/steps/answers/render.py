"""Render a message in another language as Italian words to decide with, and what was understood in its own words."""

from __future__ import annotations

from dataclasses import replace

from assistant.conversation import Conversation
from assistant.steps.deciding.decision import Decision, Does
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.understanding.words.language import clear_language
from assistant.understanding.words.translated import as_said, in_italian

_CLEARLY = 0.55


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
    """What was understood of a message, in the words in which it was written; what they do not show is not taken.

    A glossary loses how words hang together: a quantity is still one, but a fact that nobody can be shown might be
    wrong and never be corrected. The members of a list stand or fall together.
    """
    if not message.written:
        return decision
    stated = [replace(one, words=written(one.words, message)) for one in decision.stated]
    hidden = {_list_of(one) for one in stated if not one.words}
    shown = {one.path: one for one in stated if _list_of(one) not in hidden}
    heard = {one.path for one in stated}
    if decision.does is Does.COMPUTE and decision.fresh and not shown and decision.nearness < _CLEARLY:
        return replace(decision, does=Does.LOOK_UP, stated=())
    topic = decision.topic
    if topic is not None:
        known = [one for one in topic.known if one.path in shown or one.path not in heard]
        worded = (replace(one, words=shown[one.path].words) if one.path in shown else one for one in known)
        topic = replace(topic, known=tuple(worded))
    return replace(decision, stated=tuple(shown.values()), topic=topic)


def _list_of(one: Stated) -> str:
    """The list that a fact is in, or the fact."""
    return one.path.partition("[")[0]


def written(words: str, message: Message) -> str:
    """What a person wrote, where the Italian words for it are these."""
    if not message.written:
        return words
    return message.written.strip() if words == message.text.strip() else as_said(words, message.written)
