"""Which act a message names, by the words that only its title and its issuer have; what it says besides."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import covered, find, stands
from assistant.understanding.words.plain import Plain
from corpus.clauses import Act
from corpus.lexical import terms_of, words_of

COMMON = frozenset(
    words_of(
        "comune regione provincia ente direzione testo regolamento allegato delibera periodo azione bando avviso"
        " accordo convenzione collaborazione sindacale servizio ufficio"
    )
)
"""Words that name no act, though they stand in titles and among issuers."""
KINDS = ("bando", "avviso", "regolamento", "accordo", "convenzione")
_SORTS = frozenset({*KINDS, "testo"})
_TOKEN = expression(r"[^\W\d_]+|\d+")
_SMALL = frozenset("di del della dell degli dei delle d l il la".split())
_BEGINS = 7  # letters, by which a word of a version's name is known: "sindacale" as "sindacati"
_THIS = "questo|questa|quest|presente|suddetto|vostro|vostra"
_THE = "l|dell|nell|dall|sull|all|la|della|nella|dalla|sulla|alla"
_BETWEEN_PARTIES = ("accordo", "convenzione")
"""Kinds of act of which few speak but those who have one: "l'accordo", where nothing says which other is meant."""
_SAYS_NOT_WHICH = frozenset(
    """
    si e puo potra prevede dice stabilisce dura scade vale ha che come quando quanto quanti quale chi cosa non va deve
    devono parla finanzia copre termina finisce comincia inizia entro perche se posso possiamo possono viene vengono
    dobbiamo abbiamo serve o ed ma poi
    """.split()
)
_LONG, _VERY_LONG = 5, 6
_TEXT = "testo|versione"
_SAYS_SOMETHING = 2


def named(acts: Sequence[Act], message: Message) -> str | None:
    """The name of the only act that a message names; None if it names none, or several."""
    found = all_named(acts, message)
    return next(iter(found)) if len(found) == 1 else None


def all_named(acts: Sequence[Act], message: Message) -> set[str]:
    """The names of all the acts that a message names."""
    said = words_of(message.text)
    titles = tuple((act.name, act.title) for act in acts)
    pointed_at = (name for kind, name in _kinds(titles) if stands(message.plain, (f"{_THIS} {kind}",)))
    versions = {one.name for one in acts if stands(message.plain, _of_version(acts, one.id))}
    return {name for name, own in _names(acts) if _stands(own, said)} | set(pointed_at) | versions


def named_or_meant(acts: Sequence[Act], message: Message, at_hand: str | None) -> str | None:
    """The only act that a message names; naming none, the only agreement there is, if it just says "l'accordo".

    Not where another act is at hand; and "l'accordo con i sindacati", "di separazione" say which one is meant.
    """
    found = all_named(acts, message)
    if found:
        return next(iter(found)) if len(found) == 1 else None
    titles = tuple((act.name, act.title) for act in acts if act.default)
    kinds = ((kind, name) for kind, name in _kinds(titles) if kind in _BETWEEN_PARTIES and at_hand in {None, name})
    return next((name for kind, name in kinds if _just_says(message.plain, kind)), None)


def _just_says(plain: Plain, kind: str) -> bool:
    """Whether a kind of act is spoken of as the one there is: nothing after it says which one."""
    for found in find(plain, (f"{_THE} {kind}",)):
        after = plain.words[found.last : found.last + 1]
        if not after or after[0].stretch != plain.words[found.first].stretch or after[0].plain in _SAYS_NOT_WHICH:
            return True
    return False


def version_named(acts: Sequence[Act], name: str, text: str) -> str | None:
    """The version of an act that a text names, if it names one alone: "nella delibera 69", "con l'allegato C"."""
    told = [one for one in acts if one.name == name and stands(Plain.of(text), _of_version(acts, one.id))]
    return told[0].version if len(told) == 1 else None


def besides(acts: Sequence[Act], name: str, text: str) -> str:
    """What a text says besides naming an act: inside it, the name tells nothing; the text, where it says no more."""
    rest = without_its_name(acts, name, text)
    return rest if len(terms_of(rest)) >= _SAYS_SOMETHING else text


def without_its_name(acts: Sequence[Act], name: str, text: str) -> str:
    """A text without the words that name an act."""
    own, plain = dict(_names(acts)).get(name, frozenset()), Plain.of(text)
    phrases = [phrase for one in acts if one.name == name for phrase in _of_version(acts, one.id)]
    gone = covered(find(plain, phrases))
    left = (plain.text[word.start : word.end] for n, word in enumerate(plain.words) if n not in gone)
    return " ".join(word for word in left if not _stands(own, words_of(word)))


def _of_version(acts: Sequence[Act], id_: str) -> tuple[str, ...]:
    return _version_phrases(tuple((act.id, act.name, act.title) for act in acts))[id_]


@lru_cache(maxsize=4)
def _version_phrases(titles: tuple[tuple[str, str, str], ...]) -> dict[str, tuple[str, ...]]:
    """The words, two by two, that only the title of one of an act's versions has ("delibera ... 69", "allegato c").

    Its last word stands for it beside "testo" and "versione", too ("il testo dei sindacati"); no letter or number does.

    >>> both = (("a@1", "a", "Tariffe (delibera 5/2020)"), ("a@2", "a", "Tariffe (testo degli Allegati)"))
    >>> _version_phrases(both)
    {'a@1': ('delibera ... 5|5/*', '5 ... 2020|2020/*'), 'a@2': ('testo ... allegat*', 'testo|versione ... allegat*')}
    """
    found = {}
    for id_, name, title in titles:
        others = {word for one, same, other in titles if same == name and one != id_ for word in _TOKEN.findall(other)}
        own = [word.lower() for word in _TOKEN.findall(title) if others and word not in others]
        pairs = [pair for pair in pairwise(word for word in own if word not in _SMALL) if not _SORTS.issuperset(pair)]
        last = [(_TEXT, word) for word in own[-1:] if len(word) > 1 and word.isalpha()]
        found[id_] = tuple(f"{one} {_beginning(two)}" for one, two in (*pairs, *last))
    return found


def _beginning(word: str) -> str:
    """A word of a version's name as people write it, near the one before: "sindacale" also as "sindacati"."""
    if len(word) == 1 and word.isalpha():
        return word
    return f"... {word}|{word}/*" if word.isdecimal() else f"... {word[:_BEGINS]}*"


def _stands(own: frozenset[str], said: Iterable[str]) -> bool:
    """Whether one of an act's own words is said, in whatever form of it: "cantierista" is a word of "cantieri"."""
    long = _long(own)
    return any(word in own or _without_ending(word) in own or word.startswith(long) for word in said)


@lru_cache(maxsize=4)
def _kinds(titles: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The kinds of act of which there is one alone, with its name: "questo bando"."""
    found = ((kind, {name for name, title in titles if kind in words_of(title)}) for kind in KINDS)
    return tuple((kind, next(iter(names))) for kind, names in found if len(names) == 1)


@lru_cache(maxsize=1 << 4)
def _long(own: frozenset[str]) -> tuple[str, ...]:
    """The words with which others may begin."""
    return tuple(word for word in own if len(word) > _VERY_LONG)


def _names(acts: Sequence[Act]) -> tuple[tuple[str, frozenset[str]], ...]:
    return _own_words(tuple((act.name, act.title, act.issuer) for act in acts))


@lru_cache(maxsize=4)
def _own_words(acts: tuple[tuple[str, str, str], ...]) -> tuple[tuple[str, frozenset[str]], ...]:
    """The words of each act's titles and issuer that no other act has, without their endings."""
    words: dict[str, set[str]] = {}
    for name, title, issuer in acts:
        words.setdefault(name, set()).update(
            _without_ending(word) for word in words_of(f"{title} {issuer}") if word.isalpha() and word not in COMMON
        )
        words[name] |= _initials(title)
    shared = Counter(word for own in words.values() for word in own)
    return tuple((name, frozenset(word for word in own if shared[word] == 1)) for name, own in words.items())


def _initials(title: str) -> set[str]:
    """What offices call those whom a title names in two words or more.

    >>> _initials("Accordo tra Regione del Borgo e Borgo Cultura, 2024-2025")
    {'bc'}
    """
    runs = re.findall(r"[A-Z][a-z]+(?: [A-Z][a-z]+)+", title)
    own = [[word for word in words_of(run) if word not in COMMON] for run in runs]
    return {"".join(word[0] for word in run) for run in own if len(run) > 1}


def _without_ending(word: str) -> str:
    """A word as its singular and its plural share it.

    >>> _without_ending("cantiere"), _without_ending("isee")
    ('cantier', 'isee')
    """
    return word[:-1] if len(word) > _LONG and word[-1] in "aeio" else word
