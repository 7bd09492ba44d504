"""The sentences that the ear is taught with, each as it might have been written by somebody else, too.

Sentences are joined with others, and with questions in which nothing is stated; letters are lost, punctuation is left
out. Chance is fixed by a seed.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from assistant.ear.ear import Numbers
from assistant.ear.marked import Marked, class_of, marked
from assistant.ear.sounds import Sound, placed, sounds
from assistant.phrases.offices import asked
from assistant.understanding.message import Message
from corpus.anticipated import anticipated
from corpus.library import Library
from rules_core.records import Record
from rules_core.registry import Registry

SEED, DAY = 20231, date(2026, 11, 21)
CHANCE = random.Random(SEED)  # noqa: S311 (nothing secret)
_JOINED, _NOTHING_BESIDE, _NOTHING, _RUN_ON, _SLIP = 0.35, 0.35, 0.06, 0.25, 0.03
_COIN, _MARK_LEFT_OUT, _LONG_WORD = 0.5, 0.7, 5
_LONG = 45  # words: sentences so long are joined with no other


@dataclass(frozen=True)
class Taught:
    """A sentence as the network is told it: its words, and of each word the places of what it says."""

    tool: str
    words: tuple[str, ...]
    heard: tuple[Sound, ...]
    says: tuple[frozenset[int], ...]

    def joined(self, other: Taught) -> Taught:
        """This sentence and then another."""
        return replace(
            self, words=self.words + other.words, heard=self.heard + other.heard, says=self.says + other.says
        )


class School:
    """The sentences, the classes that they tell, and for each tool those that are its own."""

    def __init__(self) -> None:
        registry = Registry()
        self.names: dict[str, int] = {}
        told = [one for one in marked(registry.packages) if one.text.strip()]
        records = {one.tool: registry.tool(one.tool).facts for one in told}
        self.all = [self._marked(one, records[one.tool]) for one in told]
        self.own = {tool: self._own(record.declared) for tool, record in records.items()}
        library = Library()
        asks = [one.question for one in anticipated(library)]
        CHANCE.shuffle(asks)
        asks = asks[: len(self.all)] + [question for questions in asked().values() for question in questions]
        self.nothing = [_taught("", Message(text, DAY), None) for text in asks if text.strip()]

    def _marked(self, one: Marked, record: type[Record]) -> Taught:
        message = Message(one.text, DAY)
        says = [set[int]() for _ in message.plain.words]
        for mark in one.marks:
            name = class_of(record, mark)
            if name is not None:
                place = self.names.setdefault(name, len(self.names))
                for n, word in enumerate(message.plain.words):
                    if mark.first < word.end and word.start < mark.last:
                        says[n].add(place)
        return _taught(one.tool, message, says)

    def _own(self, declared: Mapping[str, object]) -> Numbers:
        heads = [name.partition("=")[0].partition("[")[0].partition(".")[0] for name in self.names]
        return np.array([head in declared for head in heads], dtype=np.float32)

    def varied(self, one: Taught, others: dict[str, list[Taught]]) -> Taught:
        """A sentence as somebody else might have written it."""
        chance = CHANCE.random() if len(one.words) < _LONG else 1.0
        nothing = replace(CHANCE.choice(self.nothing), tool=one.tool)
        if chance < _JOINED:
            one = one.joined(CHANCE.choice(others[one.tool]))
        elif chance < _JOINED + _NOTHING_BESIDE:
            one = one.joined(nothing) if CHANCE.random() < _COIN else nothing.joined(one)
        elif chance < _JOINED + _NOTHING_BESIDE + _NOTHING:
            one = nothing
        run_on = CHANCE.random() < _RUN_ON
        slipped = [_slipped(word, sound) for word, sound in zip(one.words, one.heard, strict=True)]
        heard = [
            replace(s, opens=False) if run_on and n and CHANCE.random() < _MARK_LEFT_OUT else s
            for n, s in enumerate(slipped)
        ]
        return replace(one, heard=tuple(heard))


def _taught(tool: str, message: Message, says: Sequence[set[int]] | None) -> Taught:
    heard = tuple(sounds(message))
    told = says if says is not None else [set() for _ in heard]
    return Taught(tool, message.plain.flat, heard, tuple(map(frozenset, told)))


def _slipped(word: str, sound: Sound) -> Sound:
    """A word, now and then with a letter lost or doubled."""
    if CHANCE.random() >= _SLIP or len(word) < _LONG_WORD or word.isdigit():
        return sound
    at = CHANCE.randrange(1, len(word) - 1)
    lost, doubled = word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:]
    return Sound(*placed(lost if CHANCE.random() < _COIN else doubled), sound.kind, sound.opens)
