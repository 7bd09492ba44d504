"""Learn from a message what it states about the facts of a topic; first of all what was asked."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from assistant.conversation import Asked, Topic
from assistant.steps.change import as_meant, changed, changes, ended
from assistant.steps.corrected import of_the_one_corrected
from assistant.steps.left_over import likelier, with_what_is_left
from assistant.steps.more import so_many_more
from assistant.understanding.bonds import bonds
from assistant.understanding.labels import excluded
from assistant.understanding.members import members
from assistant.understanding.message import Message
from assistant.understanding.one_of import one_of_them
from assistant.understanding.others import told_apart
from assistant.understanding.patterns import find, stands
from assistant.understanding.replies import of_all
from assistant.understanding.stated import Stated, plain_facts, stated
from assistant.understanding.unsure import unsure_of
from assistant.understanding.values import chosen_word, fit
from assistant.understanding.yesno import No, Yes
from corpus.lexical import terms_of
from rules_core.dates import Day
from rules_core.facts import Choice, Fact, Flag, Names, Quantity, Role, Text
from rules_core.records import Many, fact_at
from rules_core.tools import Tool
from rules_core.wording import Said, Wording

_LONGEST_NAME = 60
_FEW_WORDS = 4
_MEASURES = frozenset(("euro", "percentuale", "anni", "ore", "mesi"))
_WHOSE = re.compile(r"\b(?:io|sono|mi chiamo|la faccio|si chiama|sarei)\b", re.IGNORECASE)
_OWN = ("avessi|avesse|avessimo|ho|ha|abbiamo|avevo|aveva|fossi|prendessi|prendesse|guadagnassi|guadagnasse #|un|una",)
_NONE: tuple[Any, ...] = ("0", "0.00", [])
_DENIALS = frozenset(
    terms_of("no niente nessun nessuno nessuna nulla zero mai nemmeno neanche abbiamo posseggo tengo c'è")
)
_DENYING = frozenset("non nn niente nessun nessuno nessuna nemmeno neanche neppure mai nulla".split())


def learn(
    message: Message, tool: Tool, wording: Wording, topic: Topic, asked: Asked | None, heard: Sequence[str] = ()
) -> list[Stated]:
    """What a message states of the person whose case it is, given what was heard before; of a list, of all in it."""
    if any(isinstance(fact, Many) for fact in tool.facts.declared.values()):
        return _learned(message, tool, wording, topic, asked)
    own, theirs = told_apart(message, heard)
    found = _learned(own, tool, wording, topic, asked) if own.plain.words else []
    flags = {path: fact for path, fact in plain_facts(tool.facts) if isinstance(fact, Flag)}
    return found + [
        Stated(one.path, other.mine, other.words)
        for other in theirs
        if other.mine is not None
        for one in stated(other.clause, flags, wording.said)
        if one.value is True and one.path not in {mine.path for mine in found}
    ]


def _learned(message: Message, tool: Tool, wording: Wording, topic: Topic, asked: Asked | None) -> list[Stated]:
    """What a message states; the answer to what was asked before everything else."""
    message, wording = as_meant(message, topic), _as_asked(wording, asked)
    changing = changes(message, waiting=asked is not None)
    pending = asked.fact if asked and not changing else ""
    record = tool.facts
    facts = {path: fact for path, fact in plain_facts(record) if path != "as_of"}
    listed, rest = members(message, record, wording.said, topic.facts(record), pending)
    listed = of_the_one_corrected(_of_the_one_asked(listed, pending), message, topic.facts(record))
    found = {one.path: one for one in (*stated(rest, facts, wording.said, pending), *listed)}
    found |= {one.path: one for one in bonds(message, record, wording.said, topic.facts(record), pending)}
    if "[]" in pending:
        found |= {one.path: one for one in of_all(message, record, wording.said, topic.facts(record), pending, found)}
    first = not found or (_replies_first(message) and not _denies_another(message, found))
    if pending and first and not any(_answers(path, pending) for path in found):
        found |= {one.path: one for one in answer_to(message, tool, wording, pending)}
    found |= {one.path: one for one in _following(found, facts, wording, topic)}
    if pending and (_short_denial(message) or _only_no(message)):
        question = fact_at(record, pending).question
        found = {
            path: one
            for path, one in found.items()
            if _answers(path, pending) or one.value not in _NONE or _denies_else(one.words, question)
        }
    if changing and not found:
        told = changed(message, _theirs(message, facts, wording, topic), wording.said, topic)
        found = {one.path: one for one in told or (answer_to(message, tool, wording, asked.fact) if asked else ())}
    elif changing:
        found = with_what_is_left(message, found, facts, wording.said, topic)
    if not any(_answers(path, pending) for path in found):
        found = likelier(message, found, facts, wording.said, topic)
    open_ = unsure_of(message, record, wording.said)
    told = [one for one in so_many_more(message, found.values(), facts, topic) if one.path not in open_]
    return ended(message, told, facts, topic)


def _theirs(message: Message, facts: Mapping[str, Fact], wording: Wording, topic: Topic) -> Mapping[str, Fact]:
    """The facts that may be changed: where somebody had another number, what is somebody's own, if that is known."""
    own = {path: fact for path, fact in facts.items() if path not in wording.stays}
    known = any(one.path in own for one in topic.known)
    return own if known and stands(message.plain, _OWN) else facts


def _as_asked(wording: Wording, asked: Asked | None) -> Wording:
    """The words of a tool, an amount taken for one of the period that was asked for."""
    path = re.sub(r"\[\d+\]", "[]", asked.fact) if asked else ""
    if path not in wording.said:
        return wording
    literal = replace(wording.said[path], monthly=(), payday=())
    return replace(wording, said={**wording.said, path: literal})


def _following(found: Mapping[str, Stated], facts: Mapping[str, Fact], wording: Wording, topic: Topic) -> list[Stated]:
    """What goes without saying: whoever owns the house they live in lives in a house of their own."""
    known = {one.path for one in topic.known}
    true = {re.sub(r"\[\d+\]", "[]", one.path): one for one in found.values() if one.value is True}
    return [
        Stated(path, word, true[shape].words)
        for path in facts.keys() - found.keys() - known
        for word, shape in wording.said.get(path, Said()).follows.items()
        if shape in true
    ]


def _of_the_one_asked(listed: Sequence[Stated], pending: str) -> list[Stated]:
    """What is said of nobody in particular is said of the member who was asked about."""
    asked = re.match(r"(\w+\[\d+\])\.", pending)
    answers = [
        one for one in listed if asked and re.sub(r"\[\d+\]", "[]", one.path) == re.sub(r"\[\d+\]", "[]", pending)
    ]
    whose = {one.path.rpartition(".")[0] for one in listed if "." in one.path}
    if not asked or not answers or len(whose) != 1 or whose == {asked[1]}:
        return list(listed)
    theirs = whose.pop()
    return [replace(one, path=one.path.replace(theirs, asked[1], 1)) for one in listed]


def _only_no(message: Message) -> bool:
    """Whether a message is hardly more than a no: it then denies what was asked, and nothing else."""
    return isinstance(message.reply, No) and len(message.plain.words) <= _FEW_WORDS


def _replies_first(message: Message) -> bool:
    """Whether a message opens with a yes or a no of its own ("no, ho 43 anni")."""
    reply = message.reply
    return isinstance(reply, Yes | No) and re.match(r"\s*[,.;!]", message.text[reply.end :]) is not None


def _denies_another(message: Message, found: Mapping[str, Stated]) -> bool:
    """Whether the no that opens a message is that of what it denies next ("no, nessuno ha invalidità", of houses)."""
    if not isinstance(message.reply, No) or not any(one.value is False for one in found.values()):
        return False
    after = message.plain.flat[message.plain.until(message.reply.end) :]
    return bool(after) and after[0] in _DENYING


def _denies_else(words: str, question: str) -> bool:
    """Whether a denial names what it denies, and not with a word of what was asked ("niente risparmi", of houses)."""
    named = {term for term in terms_of(words) if term not in _DENIALS}
    return bool(named) and named.isdisjoint(terms_of(question))


def _answers(path: str, pending: str) -> bool:
    return re.sub(r"\[\d+\]", "[]", path) == re.sub(r"\[\d+\]", "[]", pending) or path.startswith(f"{pending}[")


def answer_to(message: Message, tool: Tool, wording: Wording, pending: str) -> list[Stated]:
    """The answer to what was asked, told in whatever way fits the fact; none, if the message does not hold it."""
    fact = fact_at(tool.facts, pending)
    said = wording.said.get(re.sub(r"\[\d+\]", "[]", pending), Said())
    if "[]" in pending:
        return []
    value = _value(message, fact, said)
    if value is None:
        return []
    if isinstance(fact, Many) and isinstance(value, int):
        return [Stated(f"{pending}[{n}]", {}, message.text.strip()) for n in range(value)]
    return [Stated(pending, value, message.text.strip())]


def _value(message: Message, fact: Any, said: Said) -> Any:  # noqa: PLR0911 (one for each kind of fact)
    """The answer as the fact takes it."""
    if isinstance(fact, Flag):
        if isinstance(message.reply, Yes | No):
            return isinstance(message.reply, Yes)
        return False if _short_denial(message) and message.reply is None else None
    if isinstance(fact, Quantity | Day):
        return _measured(message, fact, said)
    if isinstance(fact, Choice):
        return chosen_word(message.plain, fact)
    if isinstance(fact, Many):
        return _counted(message)
    if isinstance(fact, Names):
        return [] if isinstance(message.reply, No) else _names(message)
    if isinstance(fact, Text):
        text = _called(message.text.strip())
        if fact.role is Role.OPTIONAL and isinstance(message.reply, No):
            return fact.default
        return text if 0 < len(text) <= _LONGEST_NAME and "?" not in text else None
    return None


def _called(text: str) -> str:
    """A name without the words that say whose it is: "Anna, io", "io sono Anna", "la faccio io, Anna".

    >>> _called("Anna, io"), _called("sono Anna"), _called("io")
    ('Anna', 'Anna', 'io')
    """
    return _WHOSE.sub("", text).strip(" ,.") or text


def _short_denial(message: Message) -> bool:
    """Whether a few words deny what was asked ("non risulta", "nemmeno quello")."""
    words = message.plain.flat
    return 0 < len(words) <= _FEW_WORDS and words[0] in _DENYING


def _measured(message: Message, fact: Any, said: Said) -> Any:
    may_be = [m for m in message.quantities if not excluded(message, said.near, said.unlike, *message.words_of(m))]
    fits = [fitted for mention in may_be if (fitted := fit(mention, fact, message.today, said)) is not None]
    if not fits and isinstance(fact, Quantity) and fact.unit not in _MEASURES and one_of_them(message):
        return "1"
    if fits:
        return max(fits, key=lambda fitted: fitted.unit).value
    none = isinstance(message.reply, No) or _none_said(message)
    return "0" if none and isinstance(fact, Quantity) and fact.low <= 0 else None


def _none_said(message: Message) -> bool:
    return (
        next(find(message.plain, ("niente", "nessun*", "nulla", "zero", "per nessuno", "non ne abbiamo")), None)
        is not None
    )


def _counted(message: Message) -> Any:
    if isinstance(message.reply, No):
        return []
    numbers = [m.value for m in message.quantities if isinstance(m.value, Decimal)]
    return int(numbers[0]) if len(numbers) == 1 and 0 <= numbers[0] <= 20 else None  # noqa: PLR2004 (a household)


def _names(message: Message) -> Sequence[str]:
    return [name for name in re.split(r"[\s,;]+|\be\b", message.text.strip()) if name]
