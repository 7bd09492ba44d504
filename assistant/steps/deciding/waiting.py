"""While a question waits: whether a message that sounds like something else answers it, or leaves it open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from assistant.conversation import Asked, Conversation, Topic
from assistant.expressions import expression
from assistant.steps.changing.whether import changes
from assistant.steps.deciding.choose import Choosing, Chosen
from assistant.steps.deciding.counted_in import counted_in
from assistant.steps.deciding.thread import shares
from assistant.steps.learning.answering import answer_to, lacking
from assistant.steps.learning.learn import learn
from assistant.understanding.asking.comparing import compares
from assistant.understanding.asking.cues import Cue, asks_how_much, goes_on, is_question, wants_a_sum
from assistant.understanding.asking.of_it import asks_of_it
from assistant.understanding.asking.sounding import greets
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import find, stands
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.denial_words import EXCEPT
from assistant.understanding.yes_or_no.yesno import DontKnow, Yes
from corpus.search import Hit
from rules_core.dates import Day, Moment
from rules_core.facts import Fact, Role, Text
from rules_core.records import Many, fact_at
from rules_core.registry import Registry
from rules_core.rows import row
from rules_core.terms import TermsTool
from rules_core.wording import Said

_ANY = row("""
    tutti, tutte, tutto, tutti|tutte e due|tre|quattro, non importa, e uguale, fa lo_stesso|uguale, indifferente,
    qualsiasi, qualunque, in generale|genere, uno|una qualsiasi|qualunque|vale_l_altro|vale_l_altra, nessuno|nessuna in
    particolare, un po tutto|tutti|tutte
""")
_LET_BE = row("lascia|lasci|lasciate|lasciamo|lascerei stare|perdere, non importa, non mi|ci interessa|importa")
_TOTAL = row("in totale|tutto, nel complesso, complessivamente, il totale")
_IN_ALL = (*_TOTAL, *row("tutti|tutte gli|le|i|quanti|quante, tutti|tutte e tre|due|quattro, ogni"))
_EACH = row("tutti gli|i, tutte le")
_THAT_ONE = row("questa|questo|quella|quello|stessa|stesso|sola|solo|suo|loro")
_WHOLE = row("""
    triennio|biennio|quinquennio|quadriennio, i|gli due|tre|quattro|cinque|2|3|4|5 anni, tutti gli anni, intero periodo,
    tutti|tutte e due|tre|quattro gli anni|annualita, tutte le annualita, tutto il periodo
""")
_YEAR = expression(r"(?:19|20)\d\d")
_FEW, _OF_A_YEAR, _STEM, _MATTER = 6, 10, 3, 5
_SAYS_IT = 0.6  # how near a clause has to be to a digression
_OPENING, _A_FOLLOW_UP = 2, 8
_AND, _WHAT_IF = {("e",), ("ed",)}, {("e", "se"), ("ma", "se")}
_AROUND = frozenset("mi di in per e quanti gli i le anni direi va bene vanno o un una".split())


def answers_instead(cue: Cue | None, message: Message, talk: Conversation, registry: Registry) -> bool:
    """Whether a greeting or a thanks is, or holds, the answer to the question that waits ("ottimo", "45, grazie").

    Where none waits, one that asks or excepts something is no thanks: "e con tutto ottimo?", "tutto ottimo tranne …".
    """
    topic, asked = talk.topic, talk.asked
    if cue not in {Cue.THANKS, Cue.HELLO} or topic is None or (asked is not None and "[]" in asked.fact):
        return False
    tool = registry.tool(topic.tool)
    if asked is None:
        says_more = is_question(message) or not EXCEPT.isdisjoint(message.plain.flat)
        return says_more and bool(learn(message, tool, registry.wording(tool.name), topic, None))
    if isinstance(fact_at(tool.facts, asked.fact), Text | Many):
        return False
    reply = message.reply
    if reply is not None:
        return not isinstance(reply, Yes) or Plain.of(reply.words).flat[0] == "si" or not greets(reply.words)
    wording = registry.wording(tool.name)
    if answer_to(message, tool, wording, asked.fact, topic):
        return True
    return len(learn(message, tool, wording, topic, asked)) > 1  # "ambiente ottimo, parità buono"


def left_unsaid(message: Message, topic: Topic, asked: Asked, registry: Registry) -> bool:
    """Whether an answer leaves open what was asked: not known, not to be had yet, or of no one thing in particular."""
    fact = fact_at(registry.tool(topic.tool).facts, asked.fact)
    said = registry.wording(topic.tool).said.get(asked.fact, Said())
    if isinstance(fact, Many) and (said.speaker or not isinstance(message.reply, DontKnow)):
        return False  # who is at home, everybody knows
    if isinstance(message.reply, DontKnow):
        return True
    if (
        lacking(message, fact)
        or _lets_be(message, asked)
        or (isinstance(fact, Day | Moment) and _never_was(message, said))
    ):
        return True
    any_ = _selects(fact) and "?" not in message.text
    return any_ and any(
        {*message.plain.flat[: f.first], *message.plain.flat[f.last :]} <= _AROUND for f in find(message.plain, _ANY)
    )


def _lets_be(message: Message, asked: Asked) -> bool:
    """Whether a few words let be the very matter of the question that waits ("lascia stare il reddito")."""
    plain, matters = message.plain, {word[:_MATTER] for word in Plain.of(asked.question).flat if len(word) >= _STEM}
    few = len(plain.words) <= _FEW and "?" not in message.text and not message.quantities
    return few and any(word[:_MATTER] in matters for f in find(plain, _LET_BE) for word in plain.flat[f.last :])


def _never_was(message: Message, said: Said) -> bool:
    """Whether there was nothing of what a day is asked of, and a message says no more ("nessuna violazione")."""
    return len(message.plain.words) <= _FEW and "?" not in message.text and stands(message.plain, said.none)


def said_in_the_documents(message: Message, talk: Conversation, hits: Sequence[Hit]) -> bool:
    """Whether a digression is surely answered by the documents, and need not be read with what was said before."""
    near = bool(hits) and hits[0].sure and hits[0].nearness >= _SAYS_IT
    return talk.asked is not None and is_question(message) and near


def asks_besides(message: Message, stated: Sequence[Stated], asked: Asked, topic: Topic) -> bool:
    """Whether a message that leaves open what was asked states something to ask about it ("e se non recupero?").

    What it states otherwise than before is to be computed anew ("e se il contratto non fosse registrato?"), as
    where it asks whether that changes anything ("non è registrato, cambia?").
    """
    known = {one.path: one.value for one in topic.known}
    answered = any(one.path == asked.fact or known.get(one.path, one.value) != one.value for one in stated)
    answered = answered or (changes(message, waiting=True) and any(_joins(one, known) for one in stated))
    sum_ = wants_a_sum(message) or asks_how_much(message) or compares(message)
    return is_question(message) and not answered and not message.quantities and not sum_


def _joins(one: Stated, known: Mapping[str, Any]) -> bool:
    """Whether a list is told anew, or something of a member of whom nothing was known, beside others who are."""
    if isinstance(one.value, list):
        return any(path.startswith(f"{one.path}[") for path in known)
    member, _, name = one.path.rpartition(".")
    list_ = f"{member.partition('[')[0]}["
    beside = any(path.startswith(list_) for path in known)
    return bool(name) and "[" in member and beside and not any(path.startswith(f"{member}.") for path in known)


def strays(chosen: Chosen, choosing: Choosing, hits: Sequence[Hit]) -> bool:
    """Whether a tool was chosen that a message does not mean which the act at hand surely answers, or that goes on.

    What opens with "e" and names no other act is of the one at hand; "e se …?" after a quotation is of what it says.
    Whether a thing counts in a sum is no case of whoever has it ("la naspi conta come reddito?").
    """
    counts = choosing.act is None and counted_in(choosing.message, choosing.registry.nouns)
    if counts and not choosing.called(chosen.topic.tool):
        return True
    act = choosing.registry.tool(chosen.topic.tool).act.name
    at_hand, opening = choosing.act_at_hand, choosing.message.plain.flat[:_OPENING]
    if choosing.act is None and at_hand not in {None, act} and asks_of_it(choosing.message):
        return True
    if choosing.act is not None or at_hand is None or choosing.called(chosen.topic.tool):
        return False
    if at_hand == act:
        return choosing.talk.topic is None and opening in _WHAT_IF and bool(choosing.talk.cited)
    if opening[:1] in _AND and len(choosing.message.plain.words) <= _A_FOLLOW_UP:
        return True
    here = bool(hits) and hits[0].sure and hits[0].clause.act.name == at_hand
    return here and hits[0].nearness > chosen.nearness and not choosing.clearly(chosen.nearness)


def widened(message: Message, talk: Conversation, registry: Registry) -> Topic | None:
    """The topic without what narrowed it, where all of that is asked for ("tutti gli anni", "il totale 2021")."""
    topic = talk.topic
    few = len(message.plain.words) <= _FEW
    whole, all_ = stands(message.plain, _WHOLE), stands(message.plain, _IN_ALL)
    several = len(set(_YEAR.findall(message.text))) > 1  # "nel 2020 e nel 2022"
    if topic is None or not (whole or all_ or several):
        return None
    facts = registry.tool(topic.tool).facts.declared
    known = {one.path: one.value for one in topic.known if _selects(facts.get(one.path))}
    years = [path for path, value in known.items() if (whole or several) and _YEAR.fullmatch(str(value))]
    named = [path for path in known if any(word[:_STEM] == path[:_STEM] for word in message.plain.flat)]
    gone = years or _all_of(message, named) or (named if few and all_ else [])
    gone = gone or (_besides_the_year(message, known) if stands(message.plain, _TOTAL) else [])
    gone = gone or ([*known][-1:] if few and stands(message.plain, _TOTAL) else [])
    return topic.forget(gone) if gone else None


def _all_of(message: Message, named: list[str]) -> list[str]:
    """What narrowed a topic and is asked for whole by its name, in however many words: "di tutte le voci"."""
    flat = message.plain.flat
    whole = {flat[f.last][:_STEM] for f in find(message.plain, _EACH) if f.last < len(flat)}
    return [path for path in named if path[:_STEM] in whole]


def _besides_the_year(message: Message, known: Mapping[str, object]) -> list[str]:
    """What else narrowed a topic, where the total of a year that is told is asked for: "e il totale 2021?"."""
    if len(message.plain.words) > _OF_A_YEAR or not _YEAR.search(message.text) or stands(message.plain, _THAT_ONE):
        return []
    return [path for path, value in known.items() if not _YEAR.fullmatch(str(value))]


def _selects(fact: object) -> bool:
    return isinstance(fact, Fact) and fact.role is Role.SELECTOR


def comes_between(choosing: Choosing, chosen: Topic) -> bool:
    """Whether a question waits to come back to: none for dates untold before a case, nor before what goes on."""
    topic, asked = choosing.talk.topic, choosing.talk.asked
    if asked is None or topic is None:
        return asked is not None
    if isinstance(choosing.registry.tool(topic.tool), TermsTool) and not topic.known and len(chosen.known) > 1:
        return False
    return not (goes_on(choosing.message) and shares(chosen, topic))
