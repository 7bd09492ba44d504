"""The answer to what was asked, told in whatever way fits the fact."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import Any

from assistant.conversation import Asked, Topic
from assistant.expressions import expression
from assistant.steps.learning.alike import as_before, by_the_verb, done_before, held_against, nth_of, still
from assistant.steps.learning.noes import counted_before, goes_on_affirming
from assistant.understanding.choices import choices, with_its_subject
from assistant.understanding.lists.one_of import one_of_them
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind
from assistant.understanding.stated import Stated
from assistant.understanding.values import chosen_word, fit
from assistant.understanding.words.labels import excluded, payday
from assistant.understanding.words.patterns import find, stands
from assistant.understanding.words.rest import Rest
from assistant.understanding.yes_or_no.denial_words import IN_AN_ANSWER, LACKING
from assistant.understanding.yes_or_no.yesno import No, Yes
from rules_core.dates import Day
from rules_core.facts import Choice, Flag, Names, Quantity, Role, Text
from rules_core.records import Many, fact_at, shape_of
from rules_core.rows import row
from rules_core.tools import Tool
from rules_core.wording import Said, Wording

_LONGEST_NAME = 60
_SHARE, _ENDED = "percentuale", expression(r"[.;!?]\s")
_FEW_WORDS, _A_SENTENCE, _A_SIGN = 4, 8, 2
_MEASURES = frozenset(("euro", "percentuale", "anni", "ore", "mesi"))
_WHOSE = expression(r"\b(?:io|sono|mi chiamo|la faccio|si chiama|sarei)\b", re.IGNORECASE)
_NONE_SAID = ("niente", "nessun*", "nulla", "zero", "per nessuno", "non ne abbiamo")
_LACKING = row("""
    non ce l|le|li ho|abbiamo, non l|lo|la|li|le ho|abbiamo, non l|lo|la ho|abbiamo ... ancora, devo|dobbiamo ancora
    farlo|farla|chiederlo|chiederla|averlo|averla|riceverlo|riceverla, non e ancora arrivat*|uscit*|stat*,
    devo|dobbiamo|deve ancora iniziare|cominciare|partire, non ho|abbiamo|ha ancora iniziato|cominciato,
    non sono|siamo|e ancora partit*|iniziat*|cominciat*, ancora non ho|abbiamo|ha iniziato|cominciato
""")
_NONE_OF = "nessuno"


def answer_to(message: Message, tool: Tool, wording: Wording, pending: str, topic: Topic | None = None) -> list[Stated]:
    """The answer to what was asked, told in whatever way fits the fact; none, if the message does not hold it."""
    fact = fact_at(tool.facts, pending)
    said = wording.said.get(shape_of(pending), Said())
    if "[]" in pending:
        return []
    value = _value(message, fact, said)
    if value is None and topic is not None:
        value = as_before(message, tool.facts, pending, topic)
        value = by_the_verb(message, tool.facts, pending, topic) if value is None else value
    if value is None:
        return []
    if isinstance(fact, Many) and isinstance(value, int):
        return [Stated(f"{pending}[{n}]", {}, message.text.strip()) for n in range(value)]
    return [Stated(pending, value, message.text.strip())]


def lacking(message: Message, fact: Any) -> bool:
    """Whether a message says that somebody has not got what a sum or a day is of: it is then unknown, and not none.

    "Non ce l'ho" is none of what there may be none of, and of an ISEE that is asked for no zero.
    """
    asked = isinstance(fact, Quantity | Day) and fact.role is Role.REQUIRED
    return asked and len(message.plain.words) <= _A_SENTENCE and not message.quantities and _lacks(message)


def _lacks(message: Message) -> bool:
    return stands(message.plain, _LACKING)


def _value(message: Message, fact: Any, said: Said) -> Any:  # noqa: PLR0911 (one for each kind of fact)
    """The answer as the fact takes it."""
    if isinstance(fact, Flag):
        return _settled(message, fact)
    if isinstance(fact, Quantity | Day):
        return None if lacking(message, fact) else _measured(message, fact, said)
    if isinstance(fact, Choice):
        return _chosen(message, fact, said)
    if isinstance(fact, Many):
        return _counted(message)
    if isinstance(fact, Names):
        return [] if isinstance(message.reply, No) else _names(message)
    if isinstance(fact, Text):
        text = _called(message.text.strip())
        if fact.role is Role.OPTIONAL and isinstance(message.reply, No):
            return fact.default
        if said.yes and said.no and len(message.plain.words) > _A_SIGN:
            return None  # of who is together, "mah, quella di casa" is no sign
        return text if 0 < len(text) <= _LONGEST_NAME and "?" not in text else None
    return None


def _called(text: str) -> str:
    """A name without the words that say whose it is: "Anna, io", "io sono Anna", "la faccio io, Anna".

    >>> _called("Anna, io"), _called("sono Anna"), _called("io")
    ('Anna', 'Anna', 'io')
    """
    return _WHOSE.sub("", text).strip(" ,.") or text


def short_denial(message: Message) -> bool:
    """Whether a few words deny what was asked ("non risulta", "nemmeno quello")."""
    words = message.plain.flat
    if words[1:2] and words[1].startswith(LACKING):  # "non manca niente" denies nothing that is there
        return False
    return 0 < len(words) <= _FEW_WORDS and words[0] in IN_AN_ANSWER


def _settled(message: Message, fact: Flag) -> bool | None:
    """A yes or a no, also one told by how much it is ("tre mesi", of "almeno sei mesi") or by which ("la prima")."""
    if message.reply is not None:
        return isinstance(message.reply, Yes) if isinstance(message.reply, Yes | No) else None
    if short_denial(message):
        return False
    if nth_of(message, fact.question) is not None or done_before(message, fact.question):
        return True
    if (lasts := still(message, fact.question)) is not None:
        return lasts
    return held_against(message, fact.question)


def _chosen(message: Message, fact: Choice, said: Said) -> str | None:
    """The word of a list that is meant: as people say it, by its place in the question, by none of it."""
    told = message.correction
    gone = told.withdrawn if told else None
    found = [
        (f, word)
        for f, word in choices(message, fact, said) or choices(with_its_subject(message, fact.question), fact, said)
        if gone is None or not gone.start <= message.plain.words[f.first].start < gone.end
    ]
    words = {word for f, word in found if not any(o.first <= f.first and f.last <= o.last and o != f for o, _ in found)}
    if len(words) == 1:
        return words.pop()
    if words:
        return None
    if (word := chosen_word(message.plain, fact)) is not None:
        return word
    place = nth_of(message, fact.question)
    if place is not None:
        named = _in_turn(message, fact, said)
        return named[place] if -len(named) <= place < len(named) else None
    return _NONE_OF if _NONE_OF in fact.words and isinstance(message.reply, No) else None


def _in_turn(message: Message, fact: Choice, said: Said) -> Sequence[str]:
    """The words of a list as the question names them, in turn."""
    question = Message(fact.question, message.today)
    places = {word: f.first for f, word in sorted(choices(question, fact, said), key=lambda one: -one[0].first)}
    named = [*find(question.plain, [word.replace("_", " ") for word in fact.words])]
    places |= {question.plain.verbatim(f.first, f.last).lower().replace(" ", "_"): f.first for f in named}
    return sorted((word for word in places if word in fact.words), key=lambda word: places[word])


def _measured(message: Message, fact: Any, said: Said) -> Any:
    if counted_before(message, said):
        return "0"
    short = len(message.plain.words) <= _A_SENTENCE  # "nessun altro corso" in a longer one is none of another thing
    told = [m for m in message.quantities if short or m.value != 0]
    told = [m for m in told if not payday(message, said, m)]  # "prendo 1.900": of a month or of a year
    may_be = [m for m in told if not excluded(message, said.near, said.unlike, *message.words_of(m))]
    fits = [fitted for mention in may_be if (fitted := fit(mention, fact, message.today, said)) is not None]
    if not fits and isinstance(fact, Quantity) and (one := _by_count(message, fact)):
        return one
    if fits:
        return max(fits, key=lambda fitted: fitted.unit).value
    no = message.reply if isinstance(message.reply, No) and not goes_on_affirming(message) else None
    opens = no is not None and not message.text[: no.start].strip() and (short or no.words.lower() != "ma no")
    none = opens or (short and (no is not None or stands(message.plain, _NONE_SAID)))
    if none and isinstance(fact, Quantity) and _never_none(fact):
        return None
    return "0" if none and isinstance(fact, Quantity) and fact.low <= 0 else None


def _never_none(fact: Quantity) -> bool:
    """Whether a no is no nothing: to "qual è il tasso?" no rate, to "quanti anni hai?" no age ("non ho 45 anni")."""
    return fact.unit == "anni" or (fact.role is Role.REQUIRED and fact.question.startswith("Qual"))


def _by_count(message: Message, fact: Quantity) -> str | None:
    """One of what is counted ("un cantiere"), or a number that stands at its place in the question ("il secondo")."""
    counts = fact.unit not in _MEASURES
    noun = (fact.unit or "")[:-1]
    alone = message.plain.flat if len(message.plain.words) <= _FEW_WORDS else ()
    one = any(word in {"un", "una"} and after[:-1] == noun for word, after in pairwise(alone))
    if counts and noun and (one or one_of_them(message)):
        return "1"
    place = nth_of(message, fact.question)
    told = re.findall(r"\b\d+\b", fact.question)
    return None if place is None or len(told) <= 1 or place >= len(told) else str(told[place])


def _counted(message: Message) -> Any:
    if isinstance(message.reply, No):
        return []
    numbers = [m.value for m in message.quantities if isinstance(m.value, Decimal) and m.kind is Kind.NUMBER]
    few = len(numbers) == 1 and numbers[0] % 1 == 0 and 0 <= numbers[0] <= 20  # noqa: PLR2004 (a household)
    return int(numbers[0]) if few else None  # "3,5" counts no houses


def _names(message: Message) -> Sequence[str]:
    return [name for name in re.split(r"[\s,;]+|\be\b", message.text.strip()) if name]


def as_asked(message: Message, tool: Tool, wording: Wording, asked: Asked | None) -> tuple[Message, Wording]:
    """A message and the words of a tool, as they are in answer to what was asked.

    An amount is of the period asked for, and not of a month for being small, unless its words are those of what is paid
    monthly ("prendo 1.900"): that is asked. A share is the one that a yes or no asks.
    """
    if asked is None:
        return message, wording
    if isinstance(fact := fact_at(tool.facts, asked.fact), Flag):
        message = _without_shares(message, fact, tool, wording)
    path = shape_of(asked.fact)
    if path not in wording.said:
        return message, wording
    said = wording.said[path]
    if any(payday(message, said, m) for m in message.quantities):
        return message, wording
    literal = replace(said, monthly=(), payday=())
    return message, replace(wording, said={**wording.said, path: literal})


def _without_shares(message: Message, fact: Flag, tool: Tool, wording: Wording) -> Message:
    """A message without shares whose sentence speaks of nothing shared: "è invalido, 80%" tells no part of a house."""
    shares = [m for m in message.quantities if m.kind is Kind.PERCENT]
    if not shares or "%" not in fact.question:
        return message
    heads = {
        path.partition("[]")[0] for path in wording.said if getattr(fact_at(tool.facts, path), "unit", "") == _SHARE
    }
    about = [said for path, said in wording.said.items() if path.partition("[]")[0] in heads]
    phrases = [phrase for said in about for row in (said.near, *said.words.values()) for phrase in row]
    at = [message.plain.words[f.first].start for f in find(message.plain, phrases)]
    apart = [m for m in shares if all(_ENDED.search(message.text, *sorted((m.start, one))) for one in at)]
    left = tuple(m for m in message.quantities if m not in apart)
    return Rest(message.text, message.today, plain=message.plain, left=left)
