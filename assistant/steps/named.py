"""Which act a message names, by the words that only its title and its issuer have; what it says besides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from assistant.understanding.message import Message
from corpus.clauses import Act
from corpus.lexical import terms_of

_COMMON = frozenset(
    terms_of(
        "comune regione provincia ente direzione testo regolamento allegato delibera periodo azione bando avviso"
        " accordo convenzione collaborazione sindacale servizio ufficio"
    )
)
_SAYS_SOMETHING, _LONG = 2, 6


def named(acts: Sequence[Act], message: Message) -> str | None:
    """The name of the only act that a message names; None if it names none, or several."""
    terms = set(terms_of(message.text))
    found = {name for name, own in _names(acts) if own & terms or _stands(own, message)}
    return found.pop() if len(found) == 1 else None


def _stands(own: frozenset[str], message: Message) -> bool:
    """Whether a word of the message begins with one of these: "cantiere" has another stem than "cantieri"."""
    return any(word.startswith(tuple(stem for stem in own if len(stem) >= _LONG)) for word in message.plain.flat)


def besides(acts: Sequence[Act], name: str, text: str) -> str:
    """What a text says besides naming an act: inside it, the name tells nothing; the text, where it says no more."""
    own = dict(_names(acts)).get(name, frozenset())
    rest = " ".join(word for word in text.split() if not own.intersection(terms_of(word)))
    return rest if len(terms_of(rest)) >= _SAYS_SOMETHING else text


def _names(acts: Sequence[Act]) -> tuple[tuple[str, frozenset[str]], ...]:
    return _own_words(tuple((act.name, act.title, act.issuer) for act in acts))


@lru_cache(maxsize=4)
def _own_words(acts: tuple[tuple[str, str, str], ...]) -> tuple[tuple[str, frozenset[str]], ...]:
    """The words of each act's titles and issuer that no other act has."""
    words: dict[str, set[str]] = {}
    for name, title, issuer in acts:
        words.setdefault(name, set()).update(
            term for term in terms_of(f"{title} {issuer}") if term.isalpha() and term not in _COMMON
        )
    shared = Counter(term for own in words.values() for term in own)
    return tuple((name, frozenset(term for term in own if shared[term] == 1)) for name, own in words.items())
