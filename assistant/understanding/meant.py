"""The nouns of a list of which each names somebody, or a thing, of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.understanding.apposed import told_once
from assistant.understanding.listing import ANYONE
from assistant.understanding.message import Message
from assistant.understanding.myself import themselves
from assistant.understanding.nouned import Noun
from assistant.understanding.restating import restated
from assistant.understanding.scoring import under_heads
from assistant.understanding.theirs import brothers, of_others
from rules_core.wording import Said


def meant(
    message: Message, nouns: Sequence[Noun], whole: Said, said: Mapping[str, Said], who: str, outer: Mapping[str, Said]
) -> list[Noun]:
    """The nouns found, but those that name again, or that name whoever speaks; a relative's spouse as a relative."""
    if not whole.speaker:
        nouns = [noun for noun in nouns if not _measures(message, noun, outer)]
        return list(restated(message, nouns, [one for name, one in said.items() if name != who]))
    own = frozenset(next(iter(whole.groups), "").split()) - {whole.speaker}
    anyone = (one for one in said[who].words if one.startswith(ANYONE)) if who else iter(())
    relative = next(anyone, ANYONE).removeprefix(f"{ANYONE} ")
    young = frozenset(role for key in list(whole.groups)[1:] for role in key.split())
    once = list(told_once(message.plain, nouns, own, relative, whole.speaker))
    once = list(brothers(message.plain, once, relative, young))
    return list(themselves(message.plain, list(of_others(message.plain, once, own, relative))))


def _measures(message: Message, noun: Noun, outer: Mapping[str, Said]) -> bool:
    """Whether a noun with a number right after it says what an amount is for: "franchigie: casa 5.000"."""
    starts = {message.words_of(mention)[0] for mention in message.quantities}
    headed = (f for one in outer.values() if one.headed for f in under_heads(message, one))
    return noun.found.last in starts and any(f.first <= noun.found.first and noun.found.last < f.last for f in headed)
