"""What comes out for either answer to a question of yes or no, where that is all that is left to know.

Whoever is in a hurry reads their figure without answering; whoever answers sees what hangs on it.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Call, Echo, Words
from assistant.conversation import Conversation, Topic
from assistant.filling import sentences
from assistant.phrases import it
from assistant.steps.computing.compute import Outcome, if_so
from assistant.steps.computing.one_figure import no_sum_told
from assistant.steps.computing.tell import Parts, Telling
from rules_core.facts import Flag
from rules_core.records import fact_at
from rules_core.tools import Envelope


def both_ways(outcome: Outcome, telling: Telling, talk: Conversation) -> Parts:
    """The result if the answer is yes, and if it is no; nothing, unless either settles it."""
    question = outcome.question
    if question is None or not question.alike or not isinstance(fact_at(outcome.tool.facts, question.fact), Flag):
        return []
    whom = _of_whom(question.alike, outcome.topic)
    parts: Parts = []
    for answer, heading in ((True, it.IF_YES), (False, it.IF_NO)):
        envelope = if_so(outcome, talk, dict.fromkeys(question.alike, answer))
        told = at_once(outcome, telling, envelope) if envelope else []
        if not told:
            return []
        parts += [heading, *whom, ": ", *told]
    return [*parts, "\n", it.IF_NOTHING_ELSE]


def _of_whom(paths: Sequence[str], topic: Topic) -> Parts:
    """The people of whom a question is one and the same, in the person's words; nothing, where it is of one."""
    if len(paths) == 1:
        return []
    of = [next((one.words for one in topic.known if one.path.startswith(path.partition("]")[0])), "") for path in paths]
    if not all(of) or len(set(of)) < len(of):
        return [it.FOR_ALL]
    named: Parts = [it.FOR]
    for n, words in enumerate(of):
        named += [", " if 0 < n < len(of) - 1 else it.AND if n else "", "«", Echo(words), "»"]
    return [one for one in named if one]


def at_once(outcome: Outcome, telling: Telling, supposed: Envelope) -> Parts:
    """The one sentence that tells what would come out, as it goes on after a colon; nothing, where that is open."""
    figure = outcome.wording.figures.get(outcome.figure)
    if no_sum_told(outcome.tool, outcome.topic, outcome.envelope, outcome.wording, outcome.figure, supposed):
        return []  # what nobody was asked of is not none
    if figure is None and supposed["status"] != "computed":
        return []
    found = sentences([figure.told] if figure else outcome.wording.told, Call(supposed), telling.clause_at)
    if not found:
        return []
    first, *rest = found[0]
    return [Words(_lower(first.text)) if isinstance(first, Words) else first, *rest]


def _lower(text: str) -> str:
    """A sentence as it goes on after a colon; what begins with an acronym stays as it is."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
