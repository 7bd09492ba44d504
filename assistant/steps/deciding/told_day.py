"""A day told after an answer that says from which day a term runs: it is that day, though nobody asked for it."""

from __future__ import annotations

from dataclasses import replace

from assistant.conversation import Topic
from assistant.steps.deciding.choose import Choosing
from assistant.steps.deciding.decision import Decision, Does
from assistant.steps.deciding.in_time import held_against_the_term
from assistant.steps.learning.listen import phrased
from assistant.understanding.asking.cues import is_question
from assistant.understanding.quantities.mention import Kind
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import stands
from assistant.understanding.words.plain import Plain
from corpus.library import Library
from corpus.search import Hit
from rules_core.rows import row
from rules_core.terms import TermsTool

_WHEN = row("""
    quando, entro, ogni|dopo|tra|fra|per quanto|quanti|quante, quanto tempo|dura|vale|manca, scad*, termine, termini
""")
_LONGEST = 12


def day_told(choosing: Choosing, library: Library) -> Decision | None:
    """The term that a day told by itself is of, in its words or where the last message asked when; else the clause.

    Of a day that no term of the part quoted runs from nothing is looked for: it asks nothing.
    """
    if held := held_against_the_term(choosing):
        return held
    message, talk, topic = choosing.message, choosing.talk, choosing.talk.topic
    days = [one for one in message.quantities if one.kind is Kind.DATE]
    asks = (is_question(message) and not stands(message.plain, _WHEN)) or len(message.plain.words) > _LONGEST
    if len(days) != 1 or asks or not talk.cited or _takes_it(choosing):
        return None
    asked = _asked_when(choosing)
    for tool in choosing.registry.tools.values():
        if isinstance(tool, TermsTool) and tool.act.name == choosing.act_at_hand:
            told = _days_of(tool, choosing, asked=asked)
            if len(told) == 1:
                return Decision(Does.COMPUTE, Topic(tool.name).learn(told, len(talk.said) - 1), tuple(told))
    if topic is not None or not asked:
        return None
    return Decision(Does.LOOK_UP, hits=(Hit(library.clause(talk.cited[0]), (), 1.0, answers=True),))


def _asked_when(choosing: Choosing) -> bool:
    """Whether the message before asked when something is, or how long it takes."""
    talk = choosing.talk
    before = talk.said[talk.since : -1][-1:]
    return any("?" in text and stands(Plain.of(text), _WHEN) for text in before)


def _takes_it(choosing: Choosing) -> bool:
    """Whether the tool at hand learns something new from a message, or is itself one of terms."""
    topic = choosing.talk.topic
    if topic is None:
        return False
    known = {one.path: one.value for one in topic.known}
    new = any(known.get(one.path) != one.value for one in choosing.learn(topic))
    return new or isinstance(choosing.registry.tool(topic.tool), TermsTool)


def _days_of(tool: TermsTool, choosing: Choosing, *, asked: bool) -> list[Stated]:
    """The day that a message tells in the words of a term of the part quoted, or read with what was `asked`."""
    parts = {one.partition(":")[2].partition("/")[0] for one in choosing.talk.cited}
    runs = {term.runs_from for term in tool.terms if term.locator.partition("/")[0] in parts}
    together = replace(choosing.message, text=f"{choosing.talk.said[-2]} {choosing.message.text}")
    for message in (choosing.message, together) if asked else (choosing.message,):
        stated = phrased(message, choosing.talk, choosing.registry, Topic(tool.name))
        told = [one for one in stated if one.spoken and one.path in runs]
        if told:
            return told
    return []
