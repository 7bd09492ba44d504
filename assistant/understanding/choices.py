"""Which words of a choice are said, and where: by their phrases, or in their shape ("A/2")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import Found, find, touches
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.flags import inside
from assistant.understanding.yes_or_no.polarity import denied, instead
from rules_core.facts import Choice
from rules_core.wording import Said

_SUBJECT = expression(r"(?:L['’]|(?:Il|Lo|La|I|Gli|Le)\s)\w+")
_IS = expression(r"\W*(?:è|é|e['’])\s+", re.IGNORECASE)
_FEW = 3


def choices(message: Message, fact: Choice, said: Said) -> list[tuple[Found, str]]:
    """All the words of a choice that are said, and where."""
    plain = message.plain
    unlike = list(find(plain, said.unlike))
    found = [(f, word) for word, phrases in said.words.items() for f in find(plain, phrases)]
    named = [(f, word) for f, word in found if not any(_excludes(other, f) for other in unlike)]
    found = [
        (f, word) for f, word in named if not denied(plain, f) or any(instead(plain, f, other) for other, _ in named)
    ]
    if not found and fact.pattern:
        return list(_shaped(plain, fact.pattern))
    return found


def with_its_subject(message: Message, question: str) -> Message:
    """A few words that open with "è", of what the question that they answer opens with.

    >>> from datetime import date
    >>> with_its_subject(Message("È comunale", date(2026, 11, 21)), "La casa in cui abitate è di proprietà?").text
    'La casa è comunale'
    """
    opens, verb = _SUBJECT.match(question), _IS.match(message.text)
    if opens is None or verb is None or len(message.plain.words) > _FEW:
        return message
    return Message(f"{opens[0]} è {message.text[verb.end() :]}", message.today)


def _excludes(other: Found, found: Found) -> bool:
    """Whether a phrase says that another means something else, and is not just a part of it."""
    return touches(other, found.first, found.last) and not (inside(other, found))


def _shaped(plain: Plain, pattern: str) -> Iterator[tuple[Found, str]]:
    """The words of a shape, such as `A2`, `a/2` or `A 2`: letters and digits are words apart."""
    for n, word in enumerate(plain.words):
        for last in (n + 1, n + 2):
            here = plain.words[n:last]
            between = plain.text[word.end : here[-1].start] if last > n + 1 else ""
            told = "".join(one.plain for one in here).upper()
            spoken = between != " " or plain.text[word.start].isupper()
            if len(here) == last - n and between in {"", "/", "-", " "} and spoken and re.fullmatch(pattern, told):
                yield Found(n, last), told
