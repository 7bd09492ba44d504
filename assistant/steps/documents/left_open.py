"""What an act leaves to others: that it does not say it, what stands nearest, and who would know."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answer import AnswerKind, Value
from assistant.conversation import Conversation
from assistant.expressions import expression
from assistant.phrases.spoken import say
from assistant.steps.answers.finish import Desk, Reply
from assistant.steps.computing.tell import Parts
from assistant.steps.documents.quote import Passage, passages, quoted, reference
from assistant.steps.documents.validity import looked_up
from assistant.understanding.message import Message
from assistant.understanding.words.matters import asks_of_it, speaks_of
from assistant.understanding.words.patterns import find
from assistant.understanding.words.plain import Plain
from corpus.lexical import terms_of
from corpus.search import Hit
from rules_core.acts import Act, NotModelled
from rules_core.registry import Registry
from rules_core.wording import Matter

_LOOK_UP = "non_nei_documenti"
_NEAR, _MOST, _FEW = 0.5, 2, 6
_SAYS_IT = 0.6  # how near a clause has to be to speak of what another act leaves to others
_SUM = expression(r"(?:€|\beuro)\s*\d|\d\s*(?:€|euro\b)", re.IGNORECASE)
_MOST_WORDS = 60  # in a longer story the words of any matter may stand by chance


@dataclass(frozen=True, slots=True)
class Left:
    """A matter that an act leaves to others."""

    act: Act
    item: NotModelled
    at_hand: bool = False
    """Whether it is asked of the case at hand, and so of no other act."""
    words: tuple[frozenset[str], ...] = ()
    """The telling words by which a message speaks of it, and those by which it asks."""


def left_open(message: Message, registry: Registry, named: str | None, talk: Conversation | None = None) -> Left | None:
    """What a message asks that an act leaves to others; of an act that it names, if it names one.

    A few words ask it of what the case began with, where something is computed ("e che documenti porto?").
    """
    if len(message.plain.words) > _MOST_WORDS:
        return None
    return next(
        (
            Left(act, item, words=_words(message.plain, matter))
            for act, item, matter in registry.left_open
            if named in {None, act.name} and speaks_of(message.plain, matter)
        ),
        None if talk is None else _of_the_case(message, registry, named, talk),
    )


def _words(plain: Plain, matter: Matter) -> tuple[frozenset[str], ...]:
    """The telling words of a message by which it speaks of a matter, and those by which it asks."""
    both = (
        [" ".join(plain.flat[one.first : one.last]) for one in find(plain, each)]
        for each in (matter.about, matter.asks)
    )
    return tuple(frozenset(terms_of(" ".join(told))) for told in both)


def _of_the_case(message: Message, registry: Registry, named: str | None, talk: Conversation) -> Left | None:
    """What a few words ask of the case at hand, whose act leaves it to others."""
    if talk.topic is None or len(message.plain.words) > _FEW:
        return None
    at_hand, began = registry.tool(talk.topic.tool).act.name, Message(talk.said[talk.since], message.today).plain
    return next(
        (
            Left(act, item, at_hand=True)
            for act, item, matter in registry.left_open
            if act.name == at_hand and named in {None, at_hand} and asks_of_it(message.plain, began, matter)
        ),
        None,
    )


def said_elsewhere(left: Left, hits: Sequence[Hit], named: str | None) -> bool:
    """Whether another act than the one that leaves a matter to others surely speaks of it, and none is named.

    In a word at least of those that speak of it, and of those that ask: of a least score no clause speaks that knows no
    points, though it tells a threshold.
    """
    best = next(iter(hits), None)
    other = best is not None and best.sure and best.clause.act.name != left.act.name
    if not other or best is None or named is not None or left.at_hand or best.nearness < _SAYS_IT:
        return False
    said = frozenset(terms_of(best.clause.text))
    return all(not words or not words.isdisjoint(said) for words in left.words)


def answer_left_open(desk: Desk, left: Left, hits: Sequence[Hit], message: Message, talk: Conversation) -> Reply:
    """That the act does not say it, who would know, and the words that come nearest: of the matter and of the message.

    A message that speaks of what is left to others may ask something else that the act does say.
    """
    told = say(talk.lang)
    call = looked_up(_LOOK_UP, {"che_cosa": left.item.what, "lasciato_a": left.item.left_to})
    parts: Parts = [told.LEFT_OPEN, Value(left.item.what, call, "/result/che_cosa")]
    parts += [told.WHO_KNOWS, Value(left.item.left_to, call, "/result/lasciato_a"), "."]
    clause = desk.library.clause(left.act.clause(left.item.locator))
    hit = Hit(clause, (clause.id,), 1.0, answers=True)
    near = passages(desk.library, message.text, [hit], desk.search.embedder)
    found = [kept for passage in near if (kept := _without_sums(passage))]
    besides = [kept for passage in _besides(desk, left, hits, message, near) if (kept := _without_sums(passage))]
    parts += ["\n\n", told.SAYS_ONLY] if found else ["\n\n", told.WHERE, *reference(desk.library, clause), "."]
    for passage in found:
        parts += quoted(desk.library, passage)
    parts += ["\n\n", told.SAYS if hits[0].sure else told.NEAREST] if besides else []
    for passage in besides:
        parts += quoted(desk.library, passage)
    return desk.with_thread(parts, talk, AnswerKind.OUT_OF_SCOPE, [clause])


def _without_sums(passage: Passage) -> Passage | None:
    """A passage without its sums of money: beside what is not in the act they would be read as the answer."""
    quotes = tuple(cited for cited in passage.quotes if not _SUM.search(cited[0]))
    return replace(passage, quotes=quotes) if quotes else None


def _besides(
    desk: Desk, left: Left, hits: Sequence[Hit], message: Message, found: Sequence[Passage]
) -> Sequence[Passage]:
    """What the same act says to a message in other words than those of the matter that it leaves to others."""
    best = next(iter(hits), None)
    if best is None or not best.answers or best.nearness < _NEAR or best.clause.act.name != left.act.name:
        return ()
    told = {quote for passage in found for quote in passage.quotes}
    near = passages(desk.library, message.text, hits, desk.search.embedder)
    return [one for one in near if told.isdisjoint(one.quotes)][:_MOST]
