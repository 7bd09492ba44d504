"""The question of a message that tells of people first, where it asks something else than those facts are for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.expressions import expression
from assistant.steps.deciding.choose import Choosing, Chosen
from assistant.steps.documents.left_open import left_open
from assistant.understanding.asking.cues import comes_back, wants_a_sum, wishes
from assistant.understanding.asking.of_it import refers_back
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind
from corpus.lexical import terms_of
from corpus.search import Hit, Search
from rules_core.terms import TermsTool
from rules_core.tools import RuleTool

_ENDS = expression(r"(?<=[.;:!?])\s+|,\s+|\n+")
_OF_ANYBODY = frozenset((Kind.AGE, Kind.NUMBER, Kind.CITATION))
_WH = frozenset("chi dove quando quanto quanta quanti quante quale quali qual come cosa".split())
_AT_FIRST, _LEADING = 3, frozenset("a con da di e in per su".split())
_SURELY, _BEHIND = 0.6, 0.15  # how near the clause has to be; how much less near the tool
_FEWEST = 2  # words that say something
_A_QUESTION = 4  # words


def asked_apart(choosing: Choosing, search: Search) -> tuple[Chosen | None, Message | None]:
    """The tool that a message asks for; or the question alone, where it first tells how old somebody is, or who.

    "Ho 48 anni e sono disoccupata: chi fa la graduatoria?": what is told is for another tool than what is asked, which
    the documents surely answer. All of the message, where the question is about what is told ("chi lo sostituisce?").
    """
    chosen = choosing.chosen()
    if chosen is None or not chosen.stated or choosing.called(chosen.topic.tool):
        return chosen, None
    tool = choosing.registry.tool(chosen.topic.tool)
    headed = None if isinstance(tool, RuleTool | TermsTool) else _headed(choosing.message, chosen)
    question = headed or _question(choosing.message, chosen)
    if question is None or wants_a_sum(question) or wishes(question) or _leaves_it(choosing, question):
        return chosen, None
    ranked = choosing.requests.ranked(question.text)
    if ranked[0].tool == chosen.topic.tool:
        return chosen, None
    near = next(one.nearness for one in ranked if one.tool == chosen.topic.tool)
    act = tool.act.name
    asks = (choosing.message, question) if refers_back(question) else (question,)
    found = next((one for one in asks if _answers(search.find(one.text, 1), act, near + _BEHIND)), None)
    return (chosen if found is None else None), (question if found is question else None)


def _leaves_it(choosing: Choosing, question: Message) -> bool:
    """Whether what is told makes of a question one that an act leaves to others ("due enti alla pari: chi passa?")."""
    whole, part = (left_open(one, choosing.registry, choosing.act) for one in (choosing.message, question))
    return whole is not None and part is None


def _answers(hits: Sequence[Hit], act: str, least: float) -> bool:
    """Whether an act surely answers, and is near enough."""
    best = next(iter(hits), None)
    surely = best is not None and best.sure and best.nearness >= max(_SURELY, least)
    return surely and best is not None and best.clause.act.name == act


def _question(message: Message, chosen: Chosen) -> Message | None:
    """What stands after all that is told, where that asks; none where other things are told than of people."""
    kinds = {one.kind for one in message.quantities}
    people = Kind.AGE in kinds or any("[" in one.path for one in chosen.stated)
    if not people or not kinds <= _OF_ANYBODY:
        return None
    begins = [found.end() for found in _ENDS.finditer(message.text)]
    rests = (replace(message, text=message.text[begin:]) for begin in begins)
    asking = (one for one in rests if _asks(one.plain.flat) and len(set(terms_of(one.text))) >= _FEWEST)
    told = [one.words for one in chosen.stated if one.words]
    return next((one for one in asking if not any(words in one.text for words in told)), None)


def _headed(message: Message, chosen: Chosen) -> Message | None:
    """What is asked under a heading of which a look-up says no more ("per il trasporto: la pensione conta?")."""
    heading, mark, rest = message.text.partition(":")
    if not mark:
        heading, mark, rest = message.text.partition(",")
    opens = message.plain.flat[:1] == ("per",) or comes_back(message)
    within = opens and "?" not in heading and all(one.words in heading for one in chosen.stated)
    question = replace(message, text=rest.strip())
    words = question.plain.flat  # how much, who or when may well be asked of what the heading names
    asks = rest.rstrip().endswith("?") and len(words) >= _A_QUESTION and _WH.isdisjoint(words)
    return question if within and asks else None


def _asks(words: Sequence[str]) -> bool:
    """Whether words open with one that asks for more than a yes or a no."""
    first = next((word for word in words if word not in _LEADING), "")
    return first == "che" or not _WH.isdisjoint(words[:_AT_FIRST])
