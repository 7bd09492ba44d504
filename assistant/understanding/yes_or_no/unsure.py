"""Which yes-or-no facts a message leaves open: "la NASpI? non lo so", "non so se ho i sussidi"."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.understanding.message import Message
from assistant.understanding.stated import plain_facts
from assistant.understanding.words.patterns import Found
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.doubts import doubt
from assistant.understanding.yes_or_no.flags import flags
from assistant.understanding.yes_or_no.yesno import DontKnow
from rules_core.facts import Flag
from rules_core.records import Record
from rules_core.wording import Said

_BREAKS = "?.!;\n"
_A_NAME = 4
_TURNS = frozenset(("ma", "pero", "comunque", "invece", "intanto"))


def unsure_of(message: Message, record: type[Record], said: Mapping[str, Said]) -> set[str]:
    """The facts of which a message says that the person does not know them."""
    reply, plain = message.reply, message.plain
    if (doubted := doubt(plain)) is not None:
        return _doubted(message, doubted, record, said)
    if not isinstance(reply, DontKnow):
        return set()
    first, last = plain.place(reply.start), plain.until(reply.end)
    return {
        path
        for path, fact in plain_facts(record)
        if isinstance(fact, Flag) and path in said
        for found, _ in flags(message, said[path])
        if _is_left_open(plain, found, first, last)
    }


def _doubted(message: Message, doubted: Found, record: type[Record], said: Mapping[str, Said]) -> set[str]:
    """What is named in a doubt whether it counts, or told right before it in other words than those of its question."""
    plain = message.plain
    told = [
        (found, path, value)
        for path, fact in plain_facts(record)
        if isinstance(fact, Flag) and path in said
        for found, value in flags(message, said[path])
        if found.last > doubted.first or (value and not _by_its_name(plain, found, fact.question))
    ]
    near = plain.words[doubted.first].stretch - 1
    before = [f for f, *_ in told if f.last <= doubted.first and plain.words[f.last - 1].stretch >= near]
    last = max((f.last for f in before), default=0)
    return {
        path
        for f, path, _ in told
        if f.first < last <= f.last <= doubted.first or (doubted.first < f.last and f.first < doubted.last)
    }


def in_doubt(message: Message, words: str) -> bool:
    """Whether words stand in a doubt whether a thing counts, or right before it."""
    plain, doubted = message.plain, doubt(message.plain)
    if doubted is None:
        return False
    near, last = plain.words[doubted.first].stretch - 1, plain.words[doubted.last - 1].stretch
    around = [word for word in plain.words if near <= word.stretch <= last]
    return words in message.text[around[0].start : around[-1].end]


def _by_its_name(plain: Plain, found: Found, question: str) -> bool:
    """Whether a phrase is what the question calls it: whoever takes "la naspi" knows that it is one."""
    asked = Plain.of(question)
    named = [word for word in plain.flat[found.first : found.last] if len(word) >= _A_NAME]
    return bool(named) and all(word in asked.flat for word in named)


def _is_left_open(plain: Plain, found: Found, first: int, last: int) -> bool:
    """Whether a phrase is what the person does not know: asked right before, in the same breath, or named after."""
    if found.first >= last:
        return not _broken(plain, last - 1, found.first)
    between = plain.text[plain.words[found.last - 1].end : plain.words[first].start]
    same = plain.words[found.last - 1].stretch == plain.words[first].stretch
    return found.last <= first and (same or ("?" in between and not set("?.!;\n") & set(between.replace("?", "", 1))))


def _broken(plain: Plain, one: int, other: int) -> bool:
    if plain.flat[one + 1 : one + 2] and plain.flat[one + 1] in _TURNS:  # "non ricordo, però sono disoccupato"
        return True
    return any(sign in plain.text[plain.words[one].end : plain.words[other].start] for sign in _BREAKS)


def only_replies(message: Message) -> bool:
    """Whether a message says yes, no or "non lo so", and nothing else."""
    reply = message.reply
    return reply is not None and reply.alone and message.correction is None and "?" not in message.text
