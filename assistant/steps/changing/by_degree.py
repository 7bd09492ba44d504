"""A yes or a no told by how much it is, of whom it is said: "sì, mia moglie al 74%", and then "anzi al 60%"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from assistant.conversation import Asked, Known, Topic
from assistant.expressions import expression
from assistant.steps.changing.named_members import named_lists
from assistant.understanding.lists.by_naming import answers_by_naming, nouns_of
from assistant.understanding.lists.members import Members
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.quantities.mentions import mentions
from assistant.understanding.stated import Stated
from rules_core.facts import Flag
from rules_core.records import Many, fact_at, shape_of
from rules_core.tools import Tool
from rules_core.wording import Said, Wording

_OVER = expression(r"(?:superiore|maggiore|oltre|più)\s(?:al?|di|del|il)?\s*[\d.,]+\s?%$")
_AT_LEAST = expression(r"(?:almeno|non inferiore)\s(?:al?|di|del|il)?\s*[\d.,]+\s?%$")
_BESIDE = frozenset(
    """
    a ad al alla allora anzi aspetta aspetti cioe con correggo dal de del dell di dire e ed era errore erano facciamo
    fosse giusto ha hanno ho il in invece l la le lo ma male mica mi no non o percento per cento pardon pero
    precisamente preciso rettifico sbagliato sbagliata scusa scusate scusi se sia sicuro solo sono sta stato vero volevo
    confuso detto
    """.split()
)


def by_degree(message: Message, tool: Tool, wording: Wording, topic: Topic, asked: Asked | None) -> list[Stated]:
    """What is said of each member in answer, or said anew of the one of whom such a degree was told."""
    told = [mention for mention in message.quantities if mention.kind is Kind.PERCENT]
    if not told or len(told) != len(message.quantities):
        return []
    if asked is not None and (found := list(_answered(message, told, tool, wording, topic, asked.fact))):
        return found
    return _anew(message, told[-1], tool, topic) if _only_that(message) else []


def _answered(
    message: Message, told: list[Mention], tool: Tool, wording: Wording, topic: Topic, pending: str
) -> Iterator[Stated]:
    """What a message answers of each whom it names; whoever of all is not named has none of it."""
    head, _, name = shape_of(pending).partition("[].")
    fact, many = fact_at(tool.facts, pending), tool.facts.declared.get(head)
    known: list[Mapping[str, Any]] = topic.facts(tool.facts).get(head) or []
    if not isinstance(fact, Flag) or not isinstance(many, Many) or not known:
        return
    if any(path != head for path in named_lists(message.plain, tool.facts, wording.said)):
        return  # "ho una casa al 50%"
    listed = Members(message, many, wording.said, known, topic.words)
    if len(listed.listing.known) > len(known) or not answers_by_naming(
        listed, fact, wording.said.get(shape_of(pending), Said()), nouns_of(wording.said, head), len(known)
    ):
        return
    found: dict[int, bool] = {}
    for mention in told:
        held, cue = _held(mention, message.today, fact), listed.owners.of(*message.words_of(mention))
        alone = (0,) if len(known) == 1 else ()
        whose = cue.members if cue is not None and len(cue.members) == 1 else alone
        if held is None or not whose:
            return
        found[whose[0]] = held
    everybody = "[]" in pending and any(found.values())
    others = {n: False for n, one in enumerate(known) if everybody and one.get(name) is None and n not in found}
    for n, value in {**others, **found}.items():
        yield Stated(f"{head}[{n}].{name}", value, message.text.strip())


def _anew(message: Message, mention: Mention, tool: Tool, topic: Topic) -> list[Stated]:
    """The yes or no that was last told by such a degree, by another one ("anzi al 60%")."""
    last = max((one.turn for one in topic.known), default=0)
    had = [one for one in topic.known if one.turn >= last - 1 and _told_so(one, message, tool)]
    latest = [one for one in had if one.turn == max(other.turn for other in had)]
    meant = [one for one in latest if one.value is True] or latest
    fact = fact_at(tool.facts, meant[0].path) if len(meant) == 1 else None
    held = _held(mention, message.today, fact) if isinstance(fact, Flag) else None
    return [] if held is None else [Stated(meant[0].path, held, message.text.strip())]


def _told_so(one: Known, message: Message, tool: Tool) -> bool:
    """Whether a yes or a no was told by a percentage, and is asked by one."""
    fact = fact_at(tool.facts, one.path)
    return isinstance(fact, Flag) and any(
        _held(mention, message.today, fact) is not None
        for mention in mentions(one.words, message.today)
        if mention.kind is Kind.PERCENT or (mention.kind is Kind.NUMBER and mention.unit is None)
    )


def _held(mention: Mention, today: date, fact: Flag) -> bool | None:
    """Whether a degree is as much as the question wants; None, where that asks for no degree."""
    for over, phrases in ((True, _OVER), (False, _AT_LEAST)):
        for wanted in _percentages(fact.question, today):
            before = fact.question[: wanted.end]
            if phrases.search(before) and isinstance(mention.value, Decimal) and isinstance(wanted.value, Decimal):
                return mention.value > wanted.value if over else mention.value >= wanted.value
    return None


@lru_cache(maxsize=1 << 6)
def _percentages(question: str, today: date) -> tuple[Mention, ...]:
    return tuple(one for one in mentions(question, today) if one.kind is Kind.PERCENT)


def _only_that(message: Message) -> bool:
    """Whether a message tells a degree in another's place, and nothing else."""
    counted = {at for mention in message.quantities for at in range(*message.words_of(mention))}
    changing = message.correction is not None or message.plain.flat[0] in {"e", "no", "anzi", "invece", "ma"}
    return changing and all(word in _BESIDE or at in counted for at, word in enumerate(message.plain.flat))
