"""How an answer is opened: the document says so, this is only near, it does not say what was claimed; yes or no."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Echo, Words
from assistant.expressions import expression
from assistant.phrases.spoken import say
from assistant.steps.answers.render import written
from assistant.steps.computing.tell import Parts
from assistant.steps.documents.quote import Passage
from assistant.understanding.asking.claims import claimed_quantities, claims_a_limit
from assistant.understanding.asking.cues import asks_how_much, dictates, hearsay, wants_confirmation
from assistant.understanding.honesty.contradicting import contradicts
from assistant.understanding.honesty.unlimited import holds_only_so_far
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.quantities.mentions import mentions
from rules_core.nouns import Nouns

_YES_OR_NO = expression(r"(?:Sì|No), (\w)")


def opening(message: Message, nouns: Nouns, found: Sequence[Passage], lang: str, *, sure: bool) -> Parts:
    """What stands before the quotation: a claim whose numbers are not in the text is not confirmed."""
    words = " ".join(quote for passage in found for quote, _ in passage.quotes)
    claimed = _claimed(message, nouns)
    if claimed:
        foreign = [m for m in claimed if m.words not in words and not _holds(words, m, message)]
        there = {one.kind for one in mentions(words, message.today)}
        foreign.sort(key=lambda m: m.kind not in there)  # first what the text could have said otherwise
        if foreign and (theirs := written(foreign[0].words, message)):
            return [say(lang).NOT_AS_SAID, "«", Echo(theirs), "»", say(lang).IT_SAYS]
    elif sure and wants_confirmation(message) and holds_only_so_far(message.plain, _first(found)):
        return [say(lang).ONLY_SO_FAR, say(lang).SAYS]
    return [say(lang).SAYS if sure else say(lang).NEAREST]


def beside_a_result(message: Message, nouns: Nouns, found: Sequence[Passage], lang: str, *, sure: bool) -> Parts:
    """What stands before what is quoted beside a result; a limit that is claimed is held against the text."""
    claimed = not sure or (wants_confirmation(message) and claims_a_limit(message))
    return opening(message, nouns, found, lang, sure=True) if claimed else [say(lang).SAYS]


def without_yes_or_no(lead: Parts) -> Parts:
    """What came out, as a sentence that opens with neither."""
    return [_bare(part) if isinstance(part, Words) else part for part in lead]


def _bare(words: Words) -> Words:
    opens = _YES_OR_NO.match(words.text)
    return Words(opens[1].upper() + words.text[opens.end() :]) if opens else words


def _first(found: Sequence[Passage]) -> str:
    """What the first passage says."""
    return "\n".join(quote for passage in found[:1] for quote, _ in passage.quotes)


def _claimed(message: Message, nouns: Nouns) -> list[Mention]:
    """The quantities that a message claims, or that somebody else is said to claim: those told after that."""
    if contradicts(message, nouns) or (dictates(message) and not asks_how_much(message)):
        return list(message.quantities)
    if wants_confirmation(message):
        return list(claimed_quantities(message))
    told = hearsay(message)
    return [m for m in message.quantities if message.words_of(m)[0] >= told.last] if told else []


def _holds(words: str, claimed: Mention, message: Message) -> bool:
    """Whether a quantity stands in some words, however it is written there."""
    alike = (claimed.kind, Kind.NUMBER)
    return any(
        one.value == claimed.value
        and one.value is not None
        and (one.kind in alike or claimed.kind is Kind.NUMBER)
        and _one_unit(one, claimed)
        for one in mentions(words, message.today)
    )


def _one_unit(one: Mention, other: Mention) -> bool:
    """Whether two quantities can be of one unit: two days are not two years."""
    return one.kind is not Kind.DURATION or other.kind is not Kind.DURATION or one.unit == other.unit
