"""Of several people told in a list, the one whom the message asks about: "1) … 2) … 3) … Serve l'esito per il n. 3"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from assistant.expressions import expression
from assistant.understanding.message import Message

_ORDINALS = "primo prima secondo seconda terzo terza quarto quarta quinto quinta ultimo ultima".split()
_PLACES = {word: str(n // 2 + 1) for n, word in enumerate(_ORDINALS[:-2])}
_SENTENCE = expression(
    r"[^.;!?\n]+(?:\.(?=\S)[^.;!?\n]*|(?<=\b\w)\.(?=\s)[^.;!?\n]*|(?<=\b\w\w)\.(?= \d)[^.;!?\n]*)*[.;!?\n]*"
)
_NUMBERED = expression(
    r"\s*(?:[-–•*]\s*)?(?:n\.?\s*|cand\w*\.?\s*|caso\s*)?(?P<label>\d{1,2}|[A-Za-z])\s*[).:–-](?:\s+(?=\S)|(?=[^\W\d]))"
)
_ORDERED = expression(rf"\b(?:il|la|l['’]|uno|una)\s*(?P<label>{'|'.join(_ORDINALS)})\b", re.IGNORECASE)
_NAMED = expression(r"(?:[^:\n]*:)?\s*(?:[-–•*]\s*)?(?P<label>[A-Z][^\W\d_]{2,})\b")
_BRACKETED = expression(r"\b(?P<label>[A-Z][^\W\d_]{2,})\s*\([^)]*\)")
_AGE = expression(
    r"\b(?:\d{2}\s*(?:anni|aa|enne)|(?:a|aa|anni|eta|età)\.?\s*\d{2}|di\s+\d{2}\b|\d{2}enne)|\b\w+anta\w*\b",
    re.IGNORECASE,
)
_ASKS = expression(
    r"\?|\b(?:serve|servirebbe|esito|sapere|interessa|chiedo|chiediamo|valutare|verificare|chiedo|solo|soltanto|solamente)\b",
    re.IGNORECASE,
)
_NUMBER = expression(
    r"\b(?:n|nr|num|numero|il|la|solo|candidat[oa]|caso)\b[.°]?\s*(?P<label>\d{1,2})\b(?!\s*(?:anni|mesi|ore|euro))",
    re.IGNORECASE,
)
_LETTER = expression(r"\b(?P<label>[a-zA-Z])\)")
_AT_LEAST = 2


@dataclass(frozen=True, slots=True)
class _Item:
    start: int
    end: int
    label: str


def of_the_one_asked(message: Message) -> Message:
    """A message without what it says of the others, where it lists people and asks about one of them.

    >>> from datetime import date
    >>> told = "Anna, 50 anni, naspi; Bruno, 60 anni, disoccupato. Serve l'esito per Bruno."
    >>> of_the_one_asked(Message(told, date(2026, 1, 1))).text.split("Bruno", 1)[0].strip(" .")
    ''
    """
    if message.written or len(_AGE.findall(message.text)) < _AT_LEAST:
        return message
    items = list(_items(message.text))
    rest = [one[0] for one in _SENTENCE.finditer(_without(message.text, items)) if _ASKS.search(one[0])]
    asked = {label for sentence in rest for label in _labels(sentence, items)}
    if len({item.label for item in items}) < _AT_LEAST or len(asked) != 1:
        return message
    return replace(message, text=_without(message.text, [item for item in items if item.label not in asked]))


def _without(text: str, items: Iterable[_Item]) -> str:
    """A text with stops in place of some people."""
    for item in items:
        text = f"{text[: item.start]}.{' ' * (item.end - item.start - 1)}{text[item.end :]}"
    return text


def _items(text: str) -> Iterator[_Item]:
    """The pieces of a text that each tell of one person, by age and under a label."""
    bracketed = [one for one in _BRACKETED.finditer(text) if _AGE.search(one[0])]
    if len(bracketed) >= _AT_LEAST:
        yield from (_Item(one.start(), one.end(), _place(one["label"])) for one in bracketed)
        return
    for sentence in _SENTENCE.finditer(text):
        ordered = list(_ORDERED.finditer(sentence[0]))
        if len(ordered) >= _AT_LEAST:
            ends = [one.start() for one in ordered[1:]] + [len(sentence[0])]
            told = [
                (one, end)
                for one, end in zip(ordered, ends, strict=True)
                if _AGE.search(sentence[0][one.start() : end])
            ]
            for one, end in told:
                yield _Item(sentence.start() + one.start(), sentence.start() + end, _place(one["label"]))
            continue
        label = _NUMBERED.match(sentence[0]) or _NAMED.match(sentence[0])
        if label and _AGE.search(sentence[0]) and "?" not in sentence[0]:
            yield _Item(sentence.start() + label.start("label"), sentence.end(), _place(label["label"]))


def _labels(asking: str, items: list[_Item]) -> Iterator[str]:
    """The labels of people that a sentence names."""
    known = {item.label for item in items}
    told = [_place(one["label"]) for pattern in (_ORDERED, _NUMBER, _LETTER) for one in pattern.finditer(asking)]
    told += [word.lower() for word in re.findall(r"[^\W\d_]+", asking) if word[0].isupper()]
    return (label for label in told if label in known)


def _place(label: str) -> str:
    """A label as all of its ways are compared: an ordinal is a number."""
    return _PLACES.get(label.lower(), label.lower())
