"""A name or a code that somebody gives something: "pratica n. 45/2023", "progetto «Sentieri puliti»"."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import find, touches
from rules_core.wording import Said

_CODE = expression(r"[\w./-]*\w")
_QUOTED = expression(
    r"\s*[:,]?\s*(?:«\s*(.{2,60}?)\s*»|\"\s*(.{2,60}?)\s*\"|“\s*(.{2,60}?)\s*”|[‘']\s*(.{2,60}?)\s*[’'](?!\w))"
)


_TITLED = expression(r"\s*:?\s+([A-ZÀ-Ý][\w'’]+(?:\s+(?:[a-z]{1,5}\s+)?[A-ZÀ-Ý][\w'’]+){1,4})")
_HEAD = 2


def names(message: Message, said: Said) -> Iterator[tuple[str, str]]:
    """What is named, and the words that say it: a code where the phrase ends in one, or what is quoted after it.

    >>> from datetime import date
    >>> told = Message("pratica n. 45/2023, progetto 'Sentieri puliti'", date(2024, 5, 1))
    >>> list(names(told, Said(near=("pratica n #", "progetto"))))
    [('45/2023', 'pratica n. 45/2023'), ('Sentieri puliti', "progetto 'Sentieri puliti'")]
    """
    plain = message.plain
    for found in find(plain, said.near):
        first, last = plain.words[found.first], plain.words[found.last - 1]
        if last.plain[0].isdigit():
            code = _CODE.match(message.text, last.start)
            if code:
                yield code[0], message.text[first.start : code.end()]
        else:
            quoted = _QUOTED.match(message.text, last.end)
            titled = None if quoted else _TITLED.match(message.text, last.end)
            if quoted:
                yield next(filter(None, quoted.groups())), message.text[first.start : quoted.end()]
            elif titled and not any(touches(f, found.last, found.last + _HEAD) for f in find(plain, said.unlike)):
                yield titled[1], message.text[first.start : titled.end()]
