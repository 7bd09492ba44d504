"""Answer with the documents' own words: what they say, whether that is what was claimed, whether it still holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import AnswerKind, Echo
from assistant.conversation import Conversation
from assistant.phrases import it
from assistant.steps.decide import Decision
from assistant.steps.elsewhere import elsewhere
from assistant.steps.finish import Desk, Reply
from assistant.steps.quote import Passage, passages, quoted, standing
from assistant.steps.tell import Parts
from assistant.understanding.cues import asks_validity, forced, wants_confirmation
from assistant.understanding.mention import Mention
from assistant.understanding.message import Message

_QUOTED = 3


def answer_looked_up(desk: Desk, decision: Decision, message: Message, talk: Conversation) -> Reply:
    """What the documents say, or that they do not, and who would know."""
    place = elsewhere(message)
    if place is not None or not decision.hits or not decision.hits[0].answers:
        parts: Parts = [it.NOT_MINE, place, it.WHAT_I_CAN] if place else [it.NOT_IN_THE_DOCUMENTS]
        return desk.with_thread(parts, talk, AnswerKind.OUT_OF_SCOPE)
    if asks_validity(message):
        return _validity(desk, decision, talk)
    found = passages(message.text, decision.hits)
    parts = _opening(message, found, sure=decision.hits[0].sure)
    for n, passage in enumerate(found):
        parts += ["\n" if n else "", *quoted(desk.library, passage)]
    return desk.with_thread(parts, talk, AnswerKind.ANSWER, [passage.clause for passage in found])


def _validity(desk: Desk, decision: Decision, talk: Conversation) -> Reply:
    """Whether an act still holds, and what it says of its own duration."""
    clause = decision.hits[0].clause
    hits = desk.search.find(it.DURATION, 2, document=clause.act.id)
    others = [hit for hit in hits if hit.clause.id != clause.id]
    found = passages(it.DURATION, [*decision.hits[:1], *others][:_QUOTED])
    parts: Parts = [*(standing(desk.library, clause, talk.as_of)[1:] or [it.STILL_HOLDS]), "\n\n", it.SAYS]
    for passage in found:
        parts += quoted(desk.library, passage)
    talk = replace(talk, told=(*talk.told, clause.act.id))
    return desk.with_thread(parts, talk, AnswerKind.ANSWER, [passage.clause for passage in found])


def _opening(message: Message, found: Sequence[Passage], *, sure: bool) -> Parts:
    """How a quotation is opened: a claim whose numbers are not in the text is not confirmed."""
    words = " ".join(quote for passage in found for quote in passage.quotes)
    if wants_confirmation(message) or forced(message):
        foreign = [m for m in message.quantities if m.words not in words and not _holds(words, m)]
        if foreign:
            return [it.NOT_AS_SAID, "«", Echo(foreign[0].words), "»", it.IT_SAYS]
    return [it.SAYS if sure else it.NEAREST]


def _holds(words: str, mention: Mention) -> bool:
    """Whether the numbers of a quantity stand in some words."""
    value = mention.value
    digits = f"{value:f}".rstrip("0").rstrip(".") if hasattr(value, "as_tuple") else ""
    return bool(digits) and digits in words.replace(".", "").replace(",", ".")
