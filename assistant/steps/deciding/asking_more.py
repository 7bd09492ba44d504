"""What a few words ask of what was computed: the sum or the term again, or a term that runs from another day."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.conversation import Topic
from assistant.steps.computing.one_figure import figure_asked
from assistant.steps.computing.questions import meant
from assistant.steps.documents.finding import Finding
from assistant.steps.documents.validity import how_long
from assistant.understanding.asking.cues import asks_how_much, is_question, prompts, wants_a_sum
from assistant.understanding.asking.of_it import asks_how_long
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import stands
from corpus.search import Hit
from rules_core.procedures import ProcedureTool
from rules_core.rows import row
from rules_core.terms import TermsTool
from rules_core.tools import Tool
from rules_core.wording import Wording

_ONLY_HOW_MUCH, _MUCH_NEARER = 4, 0.4
_ASKED_WHEN, _BY_ITSELF = 0.5, 0.65  # how near to what an act says a message is that asks for another of its terms

_ENDS = frozenset({"scade", "scadono"})
"""So ends whatever was told, be it a validity or a time to act."""
_SUM_TOLD = ":euro}"
_LEFT_TO = row("""
    quanto|cosa|quel_che ... resta|restano|rimane|rimangono|tocca a|al|all|alla|ai|da, a|al|all|alla|ai|per ... quanto
    resta|rimane|tocca, a|al|all|alla|ai|per ... cosa resta|rimane|tocca
""")


def asks_what_is_left(message: Message, wording: Wording) -> bool:
    """Whether it is asked how much of the sums that came out is left to somebody ("e quanto resta a noi?")."""
    figure = wording.figures.get(figure_asked(message, wording))
    left = stands(message.plain, _LEFT_TO) or (figure is not None and figure.beside_others)
    return left and any(_SUM_TOLD in one.text for one in wording.told)


def asks_for_more(message: Message, tool: Tool) -> bool:
    """Whether a few words ask how much it comes to, or when ("allora quanto?", "fino a quando?", "e quindi?")."""
    asks = asks_how_much(message) or (isinstance(tool, TermsTool) and "quando" in message.plain.flat)
    few = (message.length <= _ONLY_HOW_MUCH and asks) or prompts(message)
    return few and not isinstance(tool, ProcedureTool)


def another_term(finding: Finding, at_hand: str | None, tool: Tool, topic: Topic) -> tuple[Hit, ...]:
    """What lays down a term of the tool at hand that a message asks for: one that runs from a day which nobody told.

    Or from one that is known, where somebody asks when. How long a thing lasts is asked of the act at hand.
    """
    message = finding.message
    lasts = asks_how_long(message) and not _ENDS.intersection(message.plain.flat)
    hits = how_long(message, (), at_hand, finding.search) if lasts else finding.hits
    asks = lasts or "quando" in message.plain.flat
    if not isinstance(tool, TermsTool) or not hits or not hits[0].sure:
        return ()
    if hits[0].clause.act.name != tool.act.name or hits[0].nearness < (_ASKED_WHEN if asks else _BY_ITSELF):
        return ()
    days, known = meant(tool, (hits[0].clause,)), {one.path for one in topic.known}
    return hits if days and (known.isdisjoint(days) or (asks and days[0] in known)) else ()


def asks_what_is_said(message: Message, hits: Sequence[Hit], nearness: float) -> bool:
    """Whether a question, of no sum, is much nearer to a clause than to the tool ("ma ci vuole l'IVA?")."""
    sum_ = asks_how_much(message) or wants_a_sum(message)
    return is_question(message) and not sum_ and bool(hits) and hits[0].nearness - nearness >= _MUCH_NEARER
