"""Which of a helper's proposals a message bears out.

A fact is taken whose words the person wrote, that those words bear on, that nothing else was understood from, and whose
value the words themselves give, by the same grammar that reads all messages: a helper only points at them. Where that
grammar finds no yes or no, whole clauses are taken that deny as plainly as the helper says; all else is in doubt.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from assistant.answer import stands_in
from assistant.helper import Proposal
from assistant.steps.helping.bearing import Bearing
from assistant.steps.learning.answering import answer_to
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated, plain_facts
from assistant.understanding.stated import stated as stated_in
from assistant.understanding.values import EXACT, Fit, fit
from assistant.understanding.words.plain import Plain
from assistant.understanding.words.translated import in_italian
from assistant.understanding.yes_or_no.denial_words import DENYING
from corpus.embedding.embedder import Embedder
from corpus.lexical import terms_of
from rules_core.dates import Day
from rules_core.facts import Choice, Fact, Flag, Quantity, Role
from rules_core.records import Many, Record, fact_at, shape_of
from rules_core.registry import Registry
from rules_core.wording import Said

_NEAR, _TELLING, _MOST = 3, 4, 2
_JOINTS = frozenset("e ed ma però perché che quindi poi o anche adesso ora and but because so y pero et mais".split())


class BorneOut:
    """What bears proposals out: the rules, and what words mean."""

    def __init__(self, registry: Registry, embedder: Embedder) -> None:
        self._registry, self._embedder = registry, embedder
        self._bearings: dict[str, Bearing] = {}

    def of(
        self, proposals: Sequence[Proposal], heard: Sequence[Stated], message: Message, lang: str
    ) -> tuple[list[Stated], list[Stated]]:
        """The facts that are taken, and those that are in doubt."""
        taken: list[Stated] = []
        doubted: list[Stated] = []
        often = Counter(one.words for one in proposals)
        for one in proposals:
            if often[one.words] > _MOST:  # what is said to state everything states nothing
                continue
            words = Message(in_italian(one.words, lang), message.today)
            if any(other.path == one.offer.path for other in (*taken, *doubted)):
                continue
            if self._said_already(one, (*heard, *taken), message):
                continue
            clear = self._bears(one, words) and not _denied_before(one.words, message)
            value = self._value(one, words, message) if clear else None
            if value is not None:
                taken.append(value)
            elif isinstance(one.offer.fact, Flag) and one.holds is not None and len(words.plain.words) >= _TELLING:
                doubted.append(Stated(one.offer.path, one.holds, one.words))
        return taken, doubted

    def _said_already(self, one: Proposal, heard: Sequence[Stated], message: Message) -> bool:
        """Whether something else of its kind was understood from the same words: a number, or how things are."""
        record = self._registry.tool(one.offer.tool).facts
        measured, text = isinstance(one.offer.fact, Quantity | Day), message.written or message.text
        alike = (other for other in heard if isinstance(fact_at(record, other.path), Quantity | Day) is measured)
        return any(_overlap(one.words, other.words, text) for other in alike)

    def _bears(self, one: Proposal, words: Message) -> bool:
        """Whether words bear on a fact: they speak of it, or hold the one quantity that no other fact could be."""
        name, shape = one.offer.tool, shape_of(one.offer.path)
        if name not in self._bearings:
            self._bearings[name] = Bearing(dict(_shapes(self._registry.tool(name).facts)), self._embedder)
        bearing, said = self._bearings[name], self._registry.wording(name).said
        return bearing.on(shape, words.text) or _takers(words, bearing.facts, said) == {shape}

    def _value(self, one: Proposal, words: Message, message: Message) -> Stated | None:
        """What the words themselves say of the fact."""
        offer, tool = one.offer, self._registry.tool(one.offer.tool)
        wording = self._registry.wording(offer.tool)
        if isinstance(offer.fact, Flag):
            own = stated_in(words, {shape_of(offer.path): offer.fact}, wording.said)
            agrees = own[0].value is one.holds if own else _plainly(one, words) and _is_whole(one.words, message)
            return Stated(offer.path, one.holds, one.words) if agrees else None
        if isinstance(offer.fact, Quantity | Day):
            values = {found.value: found for found in _fits(words, offer.fact, wording.said, offer.path)}
            value, found = values.popitem() if len(values) == 1 else (None, None)
            listed = not isinstance(offer.fact, Quantity) or not offer.fact.among or int(value or 0) in offer.fact.among
            return Stated(offer.path, value, one.words, found.hedged) if found and listed else None
        told = answer_to(words, tool, wording, offer.path)
        if told:
            return replace(told[0], words=one.words)
        chosen = isinstance(offer.fact, Choice) and offer.fact.role is not Role.SELECTOR and _names(one, words)
        return Stated(offer.path, one.choice, one.words) if chosen else None


def _fits(words: Message, fact: Fact, said: Mapping[str, Said], path: str) -> Iterator[Fit]:
    """What the quantities of some words give a fact."""
    own = said.get(shape_of(path), Said())
    found = (fit(mention, fact, words.today, own) for mention in words.quantities)
    return (one for one in found if one is not None)


def _takers(words: Message, facts: Mapping[str, Fact], said: Mapping[str, Said]) -> set[str]:
    """The facts that a quantity in some words is of the unit of."""
    measured = ((path, fact) for path, fact in facts.items() if isinstance(fact, Quantity | Day))
    return {path for path, fact in measured if any(one.unit == EXACT for one in _fits(words, fact, said, path))}


def _shapes(record: type[Record]) -> Iterator[tuple[str, Fact]]:
    """The facts of a record and of the members of its lists."""
    yield from plain_facts(record)
    for name, many in record.declared.items():
        if isinstance(many, Many):
            yield from plain_facts(many.record, f"{name}[].")


def _names(one: Proposal, words: Message) -> bool:
    """Whether some words name the word of a choice."""
    return one.choice is not None and not set(terms_of(one.choice.replace("_", " "))).isdisjoint(terms_of(words.text))


def _plainly(one: Proposal, words: Message) -> bool:
    """Whether words with no phrase of the act's say yes or no as plainly as it takes."""
    denies = not DENYING.isdisjoint(words.plain.flat)
    asked = not DENYING.isdisjoint(Plain.of(one.offer.fact.question).flat)
    return not asked and denies is (one.holds is False)


def _is_whole(words: str, message: Message) -> bool:
    """Whether words are whole clauses of a message: nothing of the first and the last is cut off."""
    text = message.written or message.text
    first = text.lower().find(words.lower().strip())
    before, after = text[: max(first, 0)].rstrip(), text[first + len(words.strip()) :].lstrip()
    opens = not before or not before[-1].isalnum() or before.split()[-1].lower() in _JOINTS
    closes = not after or not after[0].isalnum() or after.split()[0].lower().strip(",.") in _JOINTS
    return first >= 0 and opens and closes


def _denied_before(words: str, message: Message) -> bool:
    """Whether words were cut from a denial that stands right before them."""
    text = message.written or message.text
    before = text[: max(text.lower().find(words.lower().strip()), 0)]
    near = re.split(r"[.,;:!?\n]", before)[-1]
    return not DENYING.isdisjoint(Plain.of(near).flat[-_NEAR:])


def _overlap(one: str, other: str, text: str) -> bool:
    """Whether two stretches of a text have a word in common."""
    first, second = (text.lower().find(words.lower().strip()) for words in (one, other))
    if min(first, second) < 0:
        return stands_in(one, other) or stands_in(other, one)
    return first < second + len(other) and second < first + len(one)
