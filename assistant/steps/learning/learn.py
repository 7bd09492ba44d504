"""Learn from a message what it states about the facts of a topic; first of all what was asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from assistant.conversation import Asked, Topic
from assistant.steps.changing.besides import nothing_replaced, of_the_rest, supposed_anew
from assistant.steps.changing.by_degree import by_degree
from assistant.steps.changing.change import as_meant, changed, corrects_itself
from assistant.steps.changing.corrected import (
    counts_members,
    numbers_of_members,
    of_one_alone,
    of_the_named,
    of_the_one_corrected,
    of_the_one_meant,
    told_of_another,
)
from assistant.steps.changing.days_later import days_later
from assistant.steps.changing.ending import ended
from assistant.steps.changing.fewer import counted_anew
from assistant.steps.changing.in_place import in_place_of
from assistant.steps.changing.left_over import likelier, of_what_is_named, told_of_what_waits, with_what_is_left
from assistant.steps.changing.more import so_many_more, the_other_too
from assistant.steps.changing.more_of_which import with_the_noun
from assistant.steps.changing.of_a_sum import of_a_sum
from assistant.steps.changing.pointing_back import not_only_asked, of_another, told_of_those
from assistant.steps.changing.whether import changes
from assistant.steps.changing.worded_anew import worded_anew
from assistant.steps.computing.one_figure import as_asked_for, figure_asked
from assistant.steps.computing.uncounted import with_what_they_are
from assistant.steps.computing.whose_is_it import unclear, with_who_is_meant
from assistant.steps.learning.answering import answer_to, as_asked, short_denial
from assistant.steps.learning.days_joined import moment_in_turns
from assistant.steps.learning.in_parts import all_that_is_known, only_so_many_others, settles_on, told_in_parts
from assistant.steps.learning.noes import (
    apart_from_what_was_told,
    denies_another_fact,
    denies_else,
    not_denied_twice,
    only_no,
    replies_first,
    speaks_of_another,
)
from assistant.steps.learning.outsiders import outsiders
from assistant.steps.learning.same_day import same_day
from assistant.steps.learning.shown import shown
from assistant.steps.learning.their_household import as_applying, as_written, joins_nobody
from assistant.steps.learning.unsaid import unsaid
from assistant.understanding.asking.cues import is_question
from assistant.understanding.asking.sounding import asks_meaning, asks_of_anybody
from assistant.understanding.asking.spoken_limits import without_spoken_limits
from assistant.understanding.lists.members import members
from assistant.understanding.lists.others import told_apart
from assistant.understanding.lists.replies import of_all, of_one_so_old, of_some
from assistant.understanding.message import Message
from assistant.understanding.people.bonds import bonds
from assistant.understanding.stated import Stated, plain_facts, stated, told_facts
from assistant.understanding.words.patterns import stands
from assistant.understanding.yes_or_no.unsure import unsure_of
from rules_core.facts import Choice, Fact, Flag, Quantity
from rules_core.records import Many, fact_at, shape_of
from rules_core.rows import row
from rules_core.tools import Tool
from rules_core.wording import Said, Wording

_OWN = (
    "avessi|avesse|avessimo|ho|ha|abbiamo|avevo|aveva|fossi|prendessi|prendesse|guadagnassi|guadagnasse #|un|una",
    "salisse|scendesse|calasse|aumentasse|diminuisse|arrivasse|salira|scendera a|ad|di|fino #",
)
_TURNING = row("""
    pero|ma|invece|anche|pure|adesso|ora|ieri|oggi|veramente|accorgo|accorto|accorta|scopro|scoperto, in realta,
    risulta|risulterebbe che, mi|ci segnala|segnalano|dice|dicono|avvisa|correggono|fa_notare|fanno_notare|
    hanno_segnalato|hanno_detto|ha_segnalato|ha_detto|hanno_avvisato|hanno_corretto|hanno_fatto_notare""")


def learn(
    message: Message, tool: Tool, wording: Wording, topic: Topic, asked: Asked | None, heard: Sequence[str] = ()
) -> list[Stated]:
    """What a message states of the person whose case it is, given what was heard before; of a list, of all in it."""
    message = without_spoken_limits(message)
    if any(isinstance(fact, Many) for fact in tool.facts.declared.values()):
        message, topic = supposed_anew(with_what_they_are(message, wording, topic, heard), topic, heard)
        message = with_who_is_meant(message, tool, wording, topic, heard)
        pending = asked.fact if asked else ""
        message = apart_from_what_was_told(message, wording.said.get(shape_of(pending), Said()), pending, topic)
        if unclear(message, tool, wording, topic, pending) or told_of_another(message, pending, topic):
            return []
        ours = outsiders(as_applying(message, topic, wording, heard), tool, wording, topic, heard).message
        learned = joins_nobody(_learned(ours, tool, wording, topic, asked), ours, topic, wording)
        return as_written(counted_anew(ours, tool, wording, topic, learned, heard), message, topic, wording, heard)
    message = with_the_noun(message, tool, wording, topic, heard)
    if asks_meaning(message) or (asked and asks_of_anybody(message)):  # "che cos'è la dis-coll?" is of nobody
        return [one for one in _learned(message, tool, wording, topic, asked) if not isinstance(one.value, bool)]
    if asked is not None and (moment := moment_in_turns(message, tool, asked.fact, heard)):
        return [moment]
    own, theirs = told_apart(message, heard)
    found = told_of_those(own, tool, wording.said, topic, lambda one: _learned(one, tool, wording, topic, asked))
    found = not_only_asked(own, found, tool, asked.fact if asked else "")
    found = same_day(own, found, tool, topic, asked)
    if not found and not any(isinstance(fact, Flag | Quantity) for fact in tool.facts.declared.values()):
        return _learned(message, tool, wording, topic, asked)  # of a place it does not matter who is there
    flags = {path: fact for path, fact in plain_facts(tool.facts) if isinstance(fact, Flag)}
    return found + [
        Stated(one.path, other.mine, other.words)
        for other in theirs
        if other.mine is not None
        for one in stated(other.clause, flags, wording.said)
        if one.value is True and one.path not in {mine.path for mine in found}
    ]


def _learned(message: Message, tool: Tool, wording: Wording, topic: Topic, asked: Asked | None) -> list[Stated]:
    """What a message states: what it tells in place of something, and the rest."""
    facts = told_facts(tool.facts, wording.said)
    told = days_later(message, facts, wording.said, topic, asked.fact if asked else "")
    told = told or by_degree(message, tool, wording, topic, asked)
    if told := told or worded_anew(message, tool.facts, wording.said, topic):
        return told
    instead, rest = in_place_of(message, tool.facts, wording.said, topic, waiting=asked is not None)
    paths = {one.path for one in instead}
    sums = None if instead else of_a_sum(rest, tool, wording, topic)
    if sums is not None:
        return sums
    others = _told(rest, tool, wording, topic, asked) if rest.quantities or not instead else []
    waits = asked.fact if asked and not changes(rest, waiting=True) else ""
    others = nothing_replaced(rest, others, tool.facts, topic, wording.said, waits)
    return [*instead, *(one for one in others if one.path not in paths)]


def _told(message: Message, tool: Tool, wording: Wording, topic: Topic, asked: Asked | None) -> list[Stated]:
    """What a message states; the answer to what was asked before everything else."""
    message, wording = as_asked(as_meant(message, topic), tool, wording, asked)
    if asked is not None and (told := told_in_parts(message, tool, wording, asked.fact, topic)) is not None:
        return told
    theirs = of_the_named(message, tool.facts, topic) if changes(message, waiting=asked is not None) else {}
    if theirs and (told := changed(message, theirs, wording.said, topic)):
        return told
    answers = asked is not None and (only_so_many_others(message) or corrects_itself(message, topic))
    answers = answers or (asked is not None and settles_on(message, fact_at(tool.facts, asked.fact)))
    changing = not answers and changes(message, waiting=asked is not None)
    pending = asked.fact if asked and not changing else ""
    facts = told_facts(tool.facts, wording.said)
    found = _found(message, tool, wording, topic, pending)
    found |= {one.path: one for one in shown(found, wording, topic)}
    found |= {one.path: one for one in unsaid(message, found, facts, wording, topic)}
    found |= {one.path: one for one in all_that_is_known(message, wording, topic, found.keys())}
    found |= {one.path: one for one in the_other_too(message, facts, wording.said, topic)}
    if pending and (short_denial(message) or only_no(message)):
        question = fact_at(tool.facts, pending).question
        found = {
            path: one
            for path, one in found.items()
            if _answers(path, pending) or one.value not in ("0", "0.00", []) or denies_else(one.words, question)
        }
    if changing:
        found = _anew(message, found, tool, wording, topic, asked)
    found = of_the_rest(message, found, pending, wording.said, topic, facts)
    if not any(_answers(path, pending) for path in found):
        found = likelier(message, found, facts, wording.said, topic)
    if not changing and pending in found and not stands(message.plain, _TURNING):
        found = {one.path: one for one in _not_overturned(found, pending, topic, facts)}
    open_ = unsure_of(message, tool.facts, wording.said)
    counts = {**facts, **numbers_of_members(tool.facts, topic)}
    anew = of_another(list(found.values()), wording.said, topic)  # "e altri 5.500 nel 2022?"
    more = found.values() if anew else so_many_more(message, found.values(), counts, topic)
    told = [one for one in more if one.path not in open_]
    return ended(message, told, facts, wording.said, topic)


def _anew(
    message: Message, found: dict[str, Stated], tool: Tool, wording: Wording, topic: Topic, asked: Asked | None
) -> dict[str, Stated]:
    """What a message changes: beside what it is found to state, or by its quantities alone."""
    facts = told_facts(tool.facts, wording.said)
    if found:
        left = with_what_is_left(message, found, facts, wording.said, topic)
        besides = of_what_is_named([one for path, one in left.items() if path not in found], message, facts, wording)
        return found | {one.path: one for one in besides}
    if counts_members(message, tool.facts, topic):
        return found
    theirs = {**_theirs(message, facts, wording, topic), **numbers_of_members(tool.facts, topic)}
    meant = list(of_what_is_named(changed(message, theirs, wording.said, topic), message, theirs, wording))
    told = of_the_one_corrected(meant, message, wording.said, topic.facts(tool.facts))
    told = told if told != meant else of_one_alone(told, topic, theirs)
    waits = asked is not None and (not meant or told_of_what_waits(meant, message, facts, topic, asked.fact))
    answer = answer_to(message, tool, wording, asked.fact, topic) if asked and waits else ()
    found = {one.path: one for one in answer or told}
    return with_what_is_left(message, found, facts, wording.said, topic) if told and not answer else found


def _found(message: Message, tool: Tool, wording: Wording, topic: Topic, pending: str) -> dict[str, Stated]:
    """What a message is found to state, and what it answers to the question that waits."""
    record, known, words = tool.facts, topic.facts(tool.facts), topic.words
    facts = told_facts(tool.facts, wording.said)
    figure = figure_asked(message, wording)
    wording = as_asked_for(wording, figure)
    whose = of_one_so_old(message, record, wording.said, known, pending, words)
    pending = pending if whose in pending or "[]" in pending else ""  # "ha 7 anni" tells nothing of another
    listed, rest = members(message, record, wording.said, known, pending, words)
    if figure and not listed:  # of whom it is does not matter to one figure: it is somebody's
        somebody: dict[str, Any] = {
            name: [{}] for name, said in wording.said.items() if said.speaker and not known.get(name)
        }
        listed, rest = members(message, record, wording.said, {**known, **somebody}, pending)
    listed = of_the_one_meant(listed, message, wording.said, known, pending, whose, words)
    found = {one.path: one for one in (*stated(rest, facts, wording.said, pending), *listed)}
    found |= {one.path: one for one in bonds(message, record, wording.said, known, pending)}
    if "[]" in pending and not is_question(message):  # "e senza lo stipendio di mia moglie?" names nobody in answer
        found |= {one.path: one for one in of_all(message, record, wording.said, known, pending, found, words=words)}
    elif "[" in pending and not any(_answers(path, pending) for path in found):
        found |= {one.path: one for one in of_some(message, record, wording.said, known, pending, words)}
    first = not found or (replies_first(message) and not speaks_of_another(message, found))
    if (
        pending
        and first
        and not any(_answers(path, pending) for path in found)
        and not _says_anew(found, pending, tool, topic)
        and not denies_another_fact(message, pending, tool, wording.said)
    ):
        found |= {one.path: one for one in answer_to(message, tool, wording, pending, topic)}
    return found | not_denied_twice(message, found, pending, wording.said)


def _theirs(message: Message, facts: Mapping[str, Fact], wording: Wording, topic: Topic) -> Mapping[str, Fact]:
    """The facts that may be changed: where somebody had another number, what is somebody's own, if that is known."""
    own = {path: fact for path, fact in facts.items() if path not in wording.stays}
    return own if stands(message.plain, _OWN) and any(one.path in own for one in topic.known) else facts


def _says_anew(found: Mapping[str, Stated], pending: str, tool: Tool, topic: Topic) -> bool:
    """Whether a message tells otherwise what is known, so that its no is no zero ("no, la formazione è buona")."""
    known = {one.path: one.value for one in topic.known}
    anew = any(path in known and known[path] != one.value for path, one in found.items())
    return anew and isinstance(fact_at(tool.facts, pending), Quantity)


def _not_overturned(found: Mapping[str, Stated], pending: str, topic: Topic, facts: Mapping[str, Fact]) -> list[Stated]:
    """What an answer states: what was settled before is not unsettled by words in passing.

    "Sì, firmata a mano" is said of the paper that was asked about, not of the form; "no, però la prendo" is new.
    """
    known = {one.path: one.value for one in topic.known if isinstance(facts.get(one.path), Flag | Choice)}
    return [one for path, one in found.items() if path == pending or known.get(path, one.value) == one.value]


def _answers(path: str, pending: str) -> bool:
    return shape_of(path) == shape_of(pending) or path.startswith(f"{pending}[")
