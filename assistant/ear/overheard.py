"""What the ear hears of a tool's facts beside the phrases of its act: facts that no phrase says.

A yes or a no is taken where words beside each other say it surely, and the other answer hardly anywhere. A quantity, a
day or a word of a list is taken by the unit and the reading that the fact itself has. What a phrase says stands: where
the two contradicted each other, neither was right often enough to overrule it. Short messages go on from others, and
are left to the phrases. The words in which a fact was heard are shown back like any others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from assistant.ear.ear import A_FEW, Ear, Numbers, beside
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Mention
from assistant.understanding.stated import Stated, plain_facts
from assistant.understanding.sums.instalments import instalments
from assistant.understanding.values import fit
from assistant.understanding.words.labels import excluded
from assistant.understanding.words.patterns import covered, find
from rules_core.dates import Day
from rules_core.facts import Choice, Fact, Flag, Quantity
from rules_core.records import Record
from rules_core.wording import Said

_SURELY, _MEANT, _OF_A_DAY, _RATHER, _PERHAPS = 0.75, 0.7, 0.8, 0.6, 0.3
_DENYING = frozenset("no non nn niente nessun nessuno nessuna nulla senza zero mai ne neanche nemmeno".split())
_NONE = Said()


def overheard(
    message: Message, record: type[Record], said: Mapping[str, Said], found: Mapping[str, Stated], ear: Ear
) -> dict[str, Stated]:
    """The facts of a record that a message states besides what was found."""
    if len(message.plain.words) <= A_FEW or message.written:
        return {}
    facts = {path: fact for path, fact in plain_facts(record) if path in ear.paths}
    if not facts:
        return {}
    listening = _Listening(message, ear)
    told = {one.path: one for path, fact in facts.items() for one in listening.flags(path, fact, said, found)}
    open_ = {path: fact for path, fact in facts.items() if path not in found}
    told |= {one.path: one for path, fact in open_.items() for one in listening.choices(path, fact, said, found)}
    return told | {one.path: one for one in listening.quantities(open_, said, found)}


class _Listening:
    """A message, and how surely each of its words says each fact."""

    def __init__(self, message: Message, ear: Ear) -> None:
        self._message, self._ear = message, ear

    def flags(self, path: str, fact: Fact, said: Mapping[str, Said], found: Mapping[str, Stated]) -> Iterator[Stated]:
        """A yes or a no that is surely said, where none was found; no yes of what a phrase takes for something else."""
        if not isinstance(fact, Flag):
            return
        answers = {
            value: self._ear.of(self._message, f"{path}={word}") for value, word in ((True, "sì"), (False, "no"))
        }
        total = sum(float(each.sum()) for each in answers.values())
        elsewhere = self._elsewhere(path, said)
        for value, each in answers.items():
            near = beside(each)
            sure = path not in found and near.max() >= _SURELY and float(each.sum()) > _RATHER * total
            sure = sure and not (value and int(each.argmax()) in elsewhere)
            if sure and (value or not self._denied_before(int(near.argmax()))):
                yield Stated(path, value, self._words(each, int(near.argmax())))

    def _elsewhere(self, path: str, said: Mapping[str, Said]) -> frozenset[int]:
        """The places of words that are said of something else."""
        return frozenset(covered(find(self._message.plain, said.get(path, _NONE).unlike)))

    def _denied_before(self, at: int) -> bool:
        """Whether a no stands in the stretch before a place and none in its own: "no lavoro. assistente sociale …"."""
        words, own = self._message.plain.words, self._message.plain.words[at].stretch
        denying = {one.stretch for one in words if one.plain in _DENYING}
        return own - 1 in denying and own not in denying and own + 1 not in denying

    def choices(self, path: str, fact: Fact, said: Mapping[str, Said], found: Mapping[str, Stated]) -> Iterator[Stated]:
        """The word of a list that is surely meant, where no phrase says that it is something else."""
        if not isinstance(fact, Choice):
            return
        each = {
            word: self._ear.of(self._message, f"{path}={word}")
            for word in fact.words
            if f"{path}={word}" in self._ear.names
        }
        best = max(each, key=lambda word: float(beside(each[word]).max()), default=None)
        if best is None or int(each[best].argmax()) in self._elsewhere(path, said):
            return
        told = self._words(each[best], int(each[best].argmax()))
        if beside(each[best]).max() >= _SURELY and not _of_its_like(path, told, said, found):
            yield Stated(path, best, told)

    def quantities(
        self, facts: Mapping[str, Fact], said: Mapping[str, Said], found: Mapping[str, Stated]
    ) -> Iterator[Stated]:
        """The quantities that nobody took, each for the fact that it is heard of."""
        measured = {path: fact for path, fact in facts.items() if isinstance(fact, Quantity | Day)}
        taken = [one.words for one in found.values()]
        for mention in self._message.quantities:
            if any(mention.words in words for words in taken):
                continue
            sure = {path: self._mean(path, mention) for path in measured}
            path = max(sure, key=lambda one: sure[one], default=None)
            if path is None or sure[path] < (_OF_A_DAY if isinstance(measured[path], Day) else _MEANT):
                continue
            words = said.get(path, _NONE)
            if excluded(self._message, words.near, words.unlike, *self._message.words_of(mention)):
                continue
            stated = self._whole(path, mention, measured[path], words)
            if stated is not None:
                yield stated
                del measured[path]

    def _whole(self, path: str, mention: Mention, fact: Fact, words: Said) -> Stated | None:
        """What a quantity says, with those told in a row with it where they add up."""
        place = self._message.quantities.index(mention)
        row = instalments(self._message, place) if words.adds and words.of else [place]
        mentions = [self._message.counted[n] for n in row]
        parts = [fit(one, fact, self._message.today, words) for one in mentions]
        told = [part for part in parts if part is not None]
        if len(told) < len(parts):
            return None
        value = told[0].value if len(told) == 1 else str(sum(Decimal(part.value) for part in told))
        written = self._message.text[mentions[0].start : mentions[-1].end]
        return Stated(path, value, written, any(part.hedged for part in told))

    def _mean(self, path: str, mention: Mention) -> float:
        first, last = self._message.words_of(mention)
        own = self._ear.of(self._message, path)[first:last]
        return float(own.mean()) if len(own) else 0.0

    def _words(self, each: Numbers, at: int) -> str:
        """The words around a place that say the same."""
        first = last = at
        while first and each[first - 1] >= _PERHAPS:
            first -= 1
        while last + 1 < len(each) and each[last + 1] >= _PERHAPS:
            last += 1
        return self._message.plain.verbatim(first, last + 1)


def _of_its_like(path: str, told: str, said: Mapping[str, Said], found: Mapping[str, Stated]) -> bool:
    """Whether what is heard was said of another fact that takes the same words: one grade is of one criterion."""
    own = said.get(path, _NONE)
    alike = (one for other, one in found.items() if own.near and said.get(other, _NONE).words == own.words)
    return any(one.words in told for one in alike)
