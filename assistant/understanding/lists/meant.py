"""The nouns of a list of which each names somebody, or a thing, of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from assistant.understanding.lists.apposed import told_once
from assistant.understanding.lists.co_owners import without_co_owners
from assistant.understanding.lists.myself import themselves
from assistant.understanding.lists.nouned import Noun
from assistant.understanding.lists.one_by_one import parts_told
from assistant.understanding.lists.outside import grown_and_gone
from assistant.understanding.lists.restating import restated
from assistant.understanding.lists.roster import ANYONE
from assistant.understanding.lists.theirs import brothers, of_others
from assistant.understanding.message import Message
from assistant.understanding.people.clauses import same_sentence
from assistant.understanding.people.noun_ages import ages_after
from assistant.understanding.people.persons import measured_by
from assistant.understanding.quantities.mention import Kind
from assistant.understanding.scoring import under_heads
from assistant.understanding.words.patterns import Found
from rules_core.wording import Said

_BY_AGE = frozenset("grande piccolo piccola maggiore minore primogenito primogenita".split())
_LITTLE = frozenset("piccoli piccole minori minorenni piccini piccine".split())


def meant(
    message: Message, nouns: Sequence[Noun], whole: Said, said: Mapping[str, Said], who: str, outer: Mapping[str, Said]
) -> list[Noun]:
    """The nouns found, but those that name again, or that name whoever speaks; a relative's spouse as a relative.

    Those who all live elsewhere are none, at the end.
    """
    if not whole.speaker:
        nouns = [noun for noun in nouns if not _measures(message, noun, outer)]
        return list(restated(message, nouns, [one for name, one in said.items() if name != who]))
    nouns = [one for one in nouns if one.who != whole.speaker or not measured_by(message.plain, one.found.first)]
    own = frozenset(next(iter(whole.groups), "").split()) - {whole.speaker}
    anyone = (one for one in said[who].words if one.startswith(ANYONE)) if who else iter(())
    relative = next(anyone, ANYONE).removeprefix(f"{ANYONE} ")
    if whole.outside is not None:
        nouns = list(without_co_owners(message, nouns, whole.outside, whole.speaker, relative))
    young = frozenset(role for key in list(whole.groups)[1:] for role in key.split())
    each = [_staying(message, whole, nouns, n) if noun.who in young else noun for n, noun in enumerate(nouns)]
    each = list(_without_those_gone(message, each, young))
    nouns, away = [noun for noun in each if noun.many != 0], [noun for noun in each if noun.many == 0]
    once = list(told_once(message.plain, nouns, own, relative, whole.speaker))
    once = list(brothers(message.plain, once, relative, young))
    return [*themselves(message.plain, list(of_others(message.plain, once, own, relative))), *away]


def _staying(message: Message, whole: Said, nouns: Sequence[Noun], n: int) -> Noun:
    """A noun without those of whom it is told, one by one, that they live elsewhere, or without all of them."""
    noun, ends = nouns[n], nouns[n + 1].found.first if n + 1 < len(nouns) else len(message.plain.words)
    starts = [at for at, _ in parts_told(message, noun.found.last, ends, noun.many or 0)]
    if whole.outside is None or (noun.many or 0) < 2 or not starts:
        return replace(noun, many=0, gone=((noun.found.last, ends),)) if _gone(message, whole, nouns, n) else noun
    spans = zip(starts, [*starts[1:], ends], strict=True)
    gone = [
        span for span in spans if grown_and_gone(message.plain, whole.outside, Found(span[0], span[0] + 1), span[1])
    ]
    return replace(noun, many=max((noun.many or 0) - len(gone), 0), gone=tuple(gone))


def _without_those_gone(message: Message, nouns: Sequence[Noun], young: frozenset[str]) -> Iterator[Noun]:
    """The nouns, several children without one of them who is named by age and lives elsewhere.

    "Due figli, il grande vive a Pisa" leaves one; "due figli piccoli, il grande vive a Pisa" leaves both.
    """
    flat = message.plain.flat
    for n, noun in enumerate(nouns):
        words = flat[noun.found.first : noun.found.last + 1]
        later = [one for one in nouns[n + 1 :] if one.who in young and flat[one.found.last - 1] in _BY_AGE]
        gone = sum(one.many == 0 for one in later) if noun.who in young and (noun.many or 0) > 1 else 0
        if not gone or not _LITTLE.isdisjoint(words) or ages_after(message, noun.found):
            yield noun
        elif (left := (noun.many or 0) - gone) > len(later) - gone:
            yield replace(noun, many=left)  # those who stay and are named by age are told by themselves


def _gone(message: Message, whole: Said, nouns: Sequence[Noun], n: int) -> bool:
    """Whether the children whom a noun names, and of whom no amount is told, are said to live elsewhere."""
    ends = nouns[n + 1].found.first if n + 1 < len(nouns) else len(message.plain.words)
    if whole.outside is None or not grown_and_gone(message.plain, whole.outside, nouns[n].found, ends):
        return False
    last = nouns[n].found.last
    here = [m for m in message.quantities if last <= message.words_of(m)[0] < ends and m.kind is Kind.MONEY]
    return not any(same_sentence(message.plain, last - 1, message.words_of(m)[0]) for m in here)


def _measures(message: Message, noun: Noun, outer: Mapping[str, Said]) -> bool:
    """Whether a noun with a number right after it says what an amount is for: "franchigie: casa 5.000"."""
    starts = {message.words_of(mention)[0] for mention in message.quantities}
    headed = (f for one in outer.values() if one.headed for f in under_heads(message, one))
    return noun.found.last in starts and any(f.first <= noun.found.first and noun.found.last < f.last for f in headed)
