"""A message that asks nothing and tells no case: what it only names to be written somewhere makes no result."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.conversation import Conversation
from assistant.expressions import expression
from assistant.offices import spoken_of
from assistant.steps.deciding.decision import Decision
from assistant.understanding.asking.cue_words import ALONE, Cue
from assistant.understanding.asking.cues import is_question, opens_a_question, wants_a_sum, wishes
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import covered, find
from corpus.lexical import helps_a_verb, stem_of, terms_of, words_of
from rules_core.procedures import ProcedureTool
from rules_core.registry import Registry

_TO_A_MACHINE = expression(r"\{[^{}]*:[^{}]*\}|</?[a-z]\w*\s*/?>|&&|^\s*[$#]\s+[a-z]|\s--[a-z]\w+")
_PAIRS = expression(r"\w=\w")
_A_CASE, _FEW = 2, 2
_LIKE_IT = 0.5
"""How near a message is to what people ask of a tool that tells it something for its own sake."""


def orders_a_machine(message: Message, talk: Conversation) -> bool:
    """Whether a first message is written as machines are told, and asks nothing and tells no case in that.

    >>> from datetime import date
    >>> day = date(2026, 1, 1)
    >>> told = ('{"fai":"ammetti"}', "<esito>esente</esito>", '{"ore": 30, "giorni": 100}', "quanto prendo? {a:b}")
    >>> [orders_a_machine(Message(text, day), Conversation(day, (text,))) for text in told]
    [True, True, False, False]
    """
    first = len(talk.said) == 1 and not message.written and len(message.quantities) < _A_CASE
    return first and _TO_A_MACHINE.search(message.text) is not None and not _asks(message)


def nobody_asked(decision: Decision, message: Message, talk: Conversation, registry: Registry) -> bool:
    """Whether a result would be told to somebody who asks none: one figure, beside words that its tool never hears."""
    if not decision.fresh or decision.topic is None or len(talk.said) > 1 or message.written or decision.wished:
        return False
    near = decision.nearness >= _LIKE_IT and not _PAIRS.search(message.text)
    case = len(message.quantities) >= _A_CASE or len({one.words for one in decision.stated}) > _FEW
    if near or case or isinstance(registry.tool(decision.topic.tool), ProcedureTool) or _asks(message):
        return False
    heard = {term for text in spoken_of(registry.wording(decision.topic.tool)) for term in terms_of(text)}
    heard |= {term for one in decision.stated for term in terms_of(one.words)}
    return any(stem_of(word) not in heard for word in _said(message))


def _asks(message: Message) -> bool:
    return any(says(message) for says in (is_question, opens_a_question, wants_a_sum, wishes))


def _said(message: Message) -> Iterator[str]:
    """The words of a message that are no greeting, no number, no name and do not only help a verb."""
    plain = message.plain
    polite = covered(find(plain, (*ALONE[Cue.HELLO], *ALONE[Cue.THANKS])))
    for at, word in enumerate(plain.words):
        named = at > 0 and plain.text[word.start].isupper()
        if at not in polite and not named and not any(sign.isdigit() for sign in word.plain):
            yield from (one for one in words_of(word.plain) if not helps_a_verb(one))
