"""A message in another language as the Italian words to search with: known terms, numbers, dates and names.

It is a glossary and no translation: what it does not know is left out, unless that is most of what was said; then
search has to see words that it does not know, so that a matter from elsewhere is not taken for one of ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from Stemmer import Stemmer

from assistant.expressions import expression
from assistant.understanding.words.language import LITTLE_WORDS
from assistant.understanding.words.plain import Plain

FOLDER = Path(__file__).parent / "terms"
_TOKEN = expression(r"\d+(?:[.,/:\u066b\u066c]\d+)*|[^\W\d_]+|[?!.,;:€%؟،؛]")
_STEMMERS = {"en": "english", "fr": "french", "es": "spanish", "ro": "romanian", "ar": "arabic"}
_ALBANIAN = expression(
    r"(?<=\w{3})(?:jeje|imeve|eve|ave|ive|ime|imi|imit|isht|uar|ura|ese|esi|esit|ise|ine|in|it|et|es|en|at|ve|ja|je|jen|jes"
    r"|n|t|s|a|e|i|u)$"
)
_ARTICLE = expression(r"^[وف]?(?:ال|لل|بال|كال)(?=\w{2})")
_PREFIX = expression(r"^[ولبفيتن](?=\w{3})")
_PUNCTUATION = str.maketrans("؟،؛", "?,;")
_ENGLISH_NUMBER = expression(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d{1,2}")
_SWAP = str.maketrans(".,\u066b\u066c", ",.,.")
_MOST = 5
_JOINING = frozenset("and but because et mais car y pero porque si iar dar dhe por sepse".split())
"""What joins two clauses: where it is left out, what stands before and after must not be read as one."""


def in_italian(text: str, lang: str) -> str:
    """The Italian words to search with.

    >>> in_italian("How many hours a week does one work?", "en")
    'quante ore settimana lavorare?'
    """
    if lang == "it":
        return text
    tokens = _TOKEN.findall(text)
    found = list(_rendered(tokens, lang))
    known, unknown = (sum(many for _, why, many in found if why == kind) for kind in ("term", "unknown"))
    told = [word for word, why, _ in found if why != "unknown" or unknown >= known]
    if not any(map(str.isalnum, "".join(told))):
        return text
    return re.sub(r" (?=[?!.,;:%])", "", " ".join(told))


def _rendered(tokens: list[str], lang: str) -> Iterator[tuple[str, str, int]]:
    """What is left of each word, with why (a term, a little one, a name, a mark, not known) and for how many words."""
    terms, shouted = _terms(lang), not any(token.islower() for token in tokens) and lang != "ar"
    stems = [_known_stem(token, lang) for token in tokens]
    at = 0
    while at < len(tokens):
        token = tokens[at]
        ends = range(min(len(tokens), at + _MOST), at + _little(token, lang), -1)
        end = next((end for end in ends if tuple(stems[at:end]) in terms), None)
        if end is not None:
            little = all(_little(word, lang) for word in tokens[at:end])
            yield terms[tuple(stems[at:end])], "little" if little else "term", end - at
        elif not token[0].isalpha():
            yield _number(token, lang), "mark", 1
        elif _is_name(tokens, at, shouted=shouted) and not _little(token, lang):
            yield token, "name", 1
        elif _flat(token) in _JOINING:
            yield ",", "mark", 1
        elif not _little(token, lang):
            yield token, "unknown", 1
        at = end or at + 1


def _is_name(tokens: list[str], at: int, *, shouted: bool) -> bool:
    """Whether a word is a name or an acronym: capitals, but not those that open a sentence."""
    token = tokens[at]
    if shouted or not token[0].isupper():
        return False
    acronym = len(token) > 1 and token.isupper()
    return acronym or (at > 0 and tokens[at - 1] not in {"?", "!", ".", ":"})


def _little(word: str, lang: str) -> bool:
    return len(word) == 1 or _flat(word) in LITTLE_WORDS.get(lang, ()) or (lang == "ar" and word in _terms_of_nothing())


@cache
def _terms_of_nothing() -> frozenset[str]:
    """The little words of Arabic, which its script tells apart without them."""
    return frozenset(
        """
        في من على إلى الى عن مع هل ما ماذا متى أين اين كيف كم لماذا الذي التي الذين هذا هذه ذلك تلك هو هي هم أنا انا نحن
        أن ان إن إذا اذا أو او ثم لا لم لن ليس قد كان كانت يكون تكون كل بعد قبل بين حتى عند عندما لكن بدون خلال لدي عندي
        لي لك له لها لهم لنا أي اي بها به فيها فيه عليه عليها منه منها يجب يمكن يمكنني أريد اريد
        ومن وما وهل وكم ومتى أحد غير
        """.split()
    )


def _number(token: str, lang: str) -> str:
    """A number as Italians write it."""
    plain = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in token).translate(_PUNCTUATION)
    if (lang == "en" and _ENGLISH_NUMBER.fullmatch(plain)) or {"\u066b", "\u066c"} & set(plain):
        return plain.translate(_SWAP if lang == "en" else str.maketrans("\u066b\u066c", ",."))
    return plain


@cache
def terms(lang: str) -> dict[str, list[str]]:
    """The glossary of a language: Italian words, each with what the language says for them."""
    import yaml  # noqa: PLC0415 (for whoever writes in another language)

    found: dict[str, list[str]] = yaml.safe_load((FOLDER / f"{lang}.yaml").read_text(encoding="utf-8"))
    return found


@cache
def _terms(lang: str) -> dict[tuple[str, ...], str]:
    """The glossary the other way round, by stems; what stands first counts."""
    found: dict[tuple[str, ...], str] = {}
    for italian, said in terms(lang).items():
        for phrase in said:
            found.setdefault(tuple(stem(word, lang) for word in _TOKEN.findall(phrase)), italian)
    return found


def _flat(word: str) -> str:
    plain = Plain.of(word).flat
    return plain[0] if plain else word


@lru_cache(maxsize=1 << 13)
def stem(word: str, lang: str) -> str:
    """A word without its ending, as the glossary compares it; accents and capitals do not count.

    >>> stem("Children", "en") == stem("children", "en"), stem("shtëpinë", "sq") == stem("shtepi", "sq")
    (True, True)
    """
    flat = _flat(word)
    if lang == "sq":
        return _ALBANIAN.sub("", flat)
    if lang == "ar":
        flat = _ARTICLE.sub("", flat.replace("ى", "ي"))
    return str(_stemmer(lang).stemWord(flat))


def _known_stem(word: str, lang: str) -> str:
    """The stem of a word; in Arabic without the little word or the person in front of it, where only that is known."""
    own = stem(word, lang)
    if lang != "ar" or own in _stems(lang) or not _PREFIX.match(word):
        return own
    bare = stem(word[1:], lang)
    return bare if bare in _stems(lang) else own


@cache
def _stems(lang: str) -> frozenset[str]:
    return frozenset(one for phrase in _terms(lang) for one in phrase)


@cache
def _stemmer(lang: str) -> Stemmer:
    return Stemmer(_STEMMERS[lang])


def as_said(words: str, said: str) -> str:
    """The words of a message behind what was understood of it in Italian: the same words, or the same number.

    >>> as_said("1.200,50 euro", "I pay 1,200.50 euros")
    '1,200.50'
    """
    if words and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", said):
        return words
    digits = _digits(words)
    same = (match[0] for match in _TOKEN.finditer(said) if digits and _digits(match[0]) == digits)
    return next(same, "")


def _digits(text: str) -> str:
    return "".join(str(unicodedata.digit(c)) for c in text if c.isdigit())
