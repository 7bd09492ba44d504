"""A number that is too much for one tool of an act and has a place in another ("ho lavorato 100 giornate")."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from assistant.conversation import Conversation, Topic
from assistant.requests import Request
from assistant.steps.learning.listen import phrased
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from rules_core.facts import Quantity
from rules_core.registry import Registry


def that_holds_it(
    message: Message, talk: Conversation, registry: Registry, chosen: str, ranked: Sequence[Request]
) -> tuple[Request, list[Stated]] | None:
    """The tool nearest beside the chosen one, if it has words for a number which is too much for that, and a place."""
    over = _too_much(chosen, phrased(message, talk, registry, Topic(chosen)), registry)
    if not over:
        return None
    beside = registry.beside(chosen)
    nearest = next((one for one in ranked if one.tool in beside and one.tool != chosen), None)
    if nearest is None:
        return None
    stated = phrased(message, talk, registry, Topic(nearest.tool))
    named = {one.words for one in stated if one.spoken}
    return (nearest, stated) if over <= named and not _too_much(nearest.tool, stated, registry) else None


def _too_much(tool: str, stated: Sequence[Stated], registry: Registry) -> set[str]:
    """The words of the numbers that are more than a fact of a tool may be."""
    facts = registry.tool(tool).facts.declared
    counted = ((one, facts.get(one.path)) for one in stated if str(one.value).replace(".", "", 1).isdecimal())
    return {one.words for one, fact in counted if isinstance(fact, Quantity) and Fraction(one.value) > fact.high}
