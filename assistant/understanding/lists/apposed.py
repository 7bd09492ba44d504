"""One person told in two ways at once: "la moglie (la nonna)", "suo fratello, cioè mio zio"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.expressions import expression
from assistant.understanding.lists.again import own_name
from assistant.understanding.lists.nouned import Noun
from assistant.understanding.message import Message
from assistant.understanding.people.clauses import INTRODUCING
from assistant.understanding.words.patterns import find
from assistant.understanding.words.plain import Plain

_THE = r"(?:(?:il|la|lo|un|una|mi[oa]|nostr[oa]|su[oa])\s+|l')*"
_BRACKET = expression(rf"\s*\(\s*(?:(?:cioè|ossia|ovvero|poi)\s+)?{_THE}$", re.IGNORECASE)
_THAT_IS = expression(
    rf"\s*,?\s*(?:cioè|ossia|ovvero|vale a dire|che poi è|che è poi|che sarebbe)\s+{_THE}$", re.IGNORECASE
)
_COMMA = expression(r"\s*,\s*mi[oa]\s+$", re.IGNORECASE)
_OF = r"\s*d(?:i|el|ella|ello|ei|elle|ell')\s+(?:(?:mi[oa]|nostr[oa]|su[oa]|miei|nostri|suoi)\s+)?"
_WHOSE, _CLOSES = (
    expression(rf"(?:{_OF})?\s*$", re.IGNORECASE),
    expression(rf"(?:{_OF}|\s+)?(?:\w+\s*)?\)", re.IGNORECASE),
)
_AGED = expression(
    r"(?P<who>\b(?:[A-ZÀ-Ý][\w'’-]{1,40}|lui|lei))(?P<opens>\s*\(\s*)"
    r"(?P<age>\d{1,3}(?:\s*(?:anni|a\.))?)(?P<comma>\s*,\s*)(?P<noun>[^(),;\d]{3,40}?)(?=\s*[,)])"
)
_MINE, _THEIRS = frozenset("mio mia nostro nostra".split()), frozenset({"suo", "sua"})
_SEEN_BY_ME = {
    "fratello": {"zio", "cognato", "padre"},
    "sorella": {"zia", "cognata", "madre"},
    "madre": {"nonna", "suocera"},
    "padre": {"nonno", "suocero"},
    "figlio": {"fratello", "nipote", "cugino", "cognato"},
    "figlia": {"sorella", "nipote", "cugina", "cognata"},
    "moglie": {"madre", "nonna", "zia", "suocera", "cognata", "nuora"},
    "marito": {"padre", "nonno", "zio", "suocero", "cognato", "genero"},
    "nipote": {"figlio", "figlia", "cugino", "cugina"},
}


def who_first(message: Message, phrases: Sequence[str]) -> Message:
    """A message that tells in a bracket first who somebody is, then how old they are; some phrases say who.

    >>> from datetime import date
    >>> who_first(Message("io e Marta (33, mia moglie, 12.000)", date(2026, 1, 1)), ["moglie"]).text
    'io e Marta (mia moglie, 33, 12.000)'
    """

    def turned(told: re.Match[str]) -> str:
        noun = Plain.of(told["noun"])
        ends = any(set(noun.flat[: f.first]) <= INTRODUCING for f in find(noun, phrases))
        return "".join(told.group("who", "opens", *(("noun", "comma", "age") if ends else ("age", "comma", "noun"))))

    text = _AGED.sub(turned, message.text)
    return message if text == message.text else replace(message, text=text)


def told_once(plain: Plain, nouns: Sequence[Noun], own: frozenset[str], relative: str, speaker: str) -> Iterator[Noun]:
    """The nouns of a message, whoever is told in two ways at once told once: as whoever speaks calls them.

    `own` are those whom only whoever speaks has, `relative` is what others are, and `speaker` what whoever speaks is.
    """
    kept: Noun | None = None
    again = False
    for noun in nouns:
        if kept is not None and again and _WHOSE.fullmatch(_between(plain, kept, noun)):
            kept = replace(kept, found=replace(kept.found, last=noun.found.last))
            continue  # "mio zio (il fratello di mia madre)"
        again = kept is not None and speaker not in {kept.who, noun.who} and _same(plain, kept, noun, own)
        if kept is not None and again:
            kept = _one(plain, kept, noun, relative)
            continue
        if kept is not None:
            yield kept
        kept = noun
    if kept is not None:
        yield kept


def _same(plain: Plain, one: Noun, other: Noun, own: frozenset[str]) -> bool:
    """Whether a noun right after another only tells the same person again."""
    if one.many != 1 or other.many != 1 or (one.gender and other.gender and one.gender != other.gender):
        return False
    between = _between(plain, one, other)
    head, again = (own_name(plain.flat[noun.found.last - 1]) for noun in (one, other))
    if head == again:
        return False
    if _BRACKET.fullmatch(between):
        return _CLOSES.match(plain.text, plain.words[other.found.last - 1].end) is not None
    his = not _THEIRS.isdisjoint(plain.flat[max(one.found.first - 1, 0) : one.found.first + 1])
    if his and one.who in own:
        return False
    if _THAT_IS.fullmatch(between):
        return True
    return his and again in _SEEN_BY_ME.get(head, ()) and _COMMA.fullmatch(between) is not None


def _one(plain: Plain, one: Noun, other: Noun, relative: str) -> Noun:
    """The one whom two nouns name: as mine, if one is told so, else as a relative, else as told first."""
    mine = [noun for noun in (one, other) if plain.flat[noun.found.first - 1] in _MINE and noun.found.first]
    chosen = next(iter(mine), next((noun for noun in (one, other) if noun.who == relative), one))
    found = replace(one.found, last=other.found.last)
    return replace(one, found=found, who=chosen.who, gender=one.gender or other.gender)


def _between(plain: Plain, one: Noun, other: Noun) -> str:
    return plain.text[plain.words[one.found.last - 1].end : plain.words[other.found.first].start]
