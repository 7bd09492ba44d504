"""Things told in a row, and denied all together: "mai preso naspi o sussidi", "naspi e sussidi: nessuno dei due"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.expressions import expression
from assistant.understanding.words.being import is_a_state
from assistant.understanding.words.counting import counting
from assistant.understanding.words.patterns import Found, find
from assistant.understanding.words.plain import Plain, Word
from assistant.understanding.yes_or_no.labelled_no import denied_under_a_label
from rules_core.rows import row

_OR = frozenset("o od oppure ne nemmeno neanche neppure".split())
_DENYING = frozenset("non nn mai ne niente nessun nessuno nessuna senza zero".split())
_NOT_THINGS = frozenset(
    "e ho ha abbiamo hanno sono siamo sta sto faccio fa prendo prende percepisco percepisce ricevo riceve vivo vive"
    " lavoro lavora si ma pero invece anzi mentre perche quindi adesso ora che da dal dalla con".split()
)
_NEXT = frozenset("e ed ma mentre".split())
_VERBS = frozenset("prendo percepisco ricevo faccio ho sono".split())
_LIKE = frozenset("tipo come cioe ossia ovvero".split())
_NEITHER = row("""
    nessuno|nessuna|niente|nulla di|dei|delle due|tre|quattro|questi|queste|questo|cio|tutti|tutte|tutto|loro|entrambi,
    ne l uno|una ne l altro|altra, ne uno|una ne altro|altra, ne questo|questa ne quello|quella|altro|altra,
    nessuno|nessuna|niente ... nominat*|elencat*|citat*
""")
_ENDS = expression(r"[.;!?\n]")
_ITEM, _AT_LEAST, _REACH, _BARE = 5, 2, 8, 3
_HOW_THINGS_ARE = frozenset("famiglia situazione condizione condizioni vita casa".split())
_BEING = frozenset("sono siamo e sia sei essere risulto risultiamo risulta stato stata stati".split())
_OF_A_STATE = frozenset("lavoro lavori lavora impiego occupazione lavorato reddito altro no".split())
_NO_PEOPLE = frozenset("problema dubbio mio mia io".split())
_TURNING = frozenset("ma pero perche che si".split())

_DONE = ("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite")
_DONE_OR_MADE = (*_DONE, "eso", "esa", "esi", "ese", "tto", "tta", "tti", "tte")


def tells_of_nobody(subject: Sequence[str]) -> bool:
    """Whether the words before a verb name nobody: "nessuno in famiglia", "nessun figlio", "né io né lei"."""
    if subject[:1] == ["nessun"]:
        return _NO_PEOPLE.isdisjoint(subject)
    return subject[:1] in (["nessuno"], ["nessuna"]) or subject.count("ne") > 1


def denied_in_a_row(plain: Plain, found: Found) -> bool:
    """Whether a phrase is one of several things that are denied together.

    >>> from assistant.understanding.words.patterns import find
    >>> told = ("mai preso naspi, cig o adi", "naspi e adi: nessuno dei due", "non lavoro, prendo la naspi o l'adi")
    >>> [denied_in_a_row(Plain.of(text), next(find(Plain.of(text), ["adi"]))) for text in told]
    [True, True, False]
    """
    if not _DENYING.isdisjoint(plain.flat[found.first : found.last]):
        return False
    if is_a_state(plain.flat[found.first]):
        return _neither(plain, found) or (_goes_on_a_denial(plain, found) and _of_what_is(plain, found))
    ways = (_neither, _goes_on_a_denial, _is_an_example, _under_a_denial, denied_under_a_label)
    return any(way(plain, found) for way in ways)


def _neither(plain: Plain, found: Found) -> bool:
    """Whether nothing but other things stands between a phrase and a "nessuno dei due"."""
    return any(
        0 <= one.first - found.last <= _REACH
        and _NOT_THINGS.isdisjoint(set(plain.flat[found.last : one.first]) - {"e"})
        for one in find(plain, _NEITHER)
    )


def _goes_on_a_denial(plain: Plain, found: Found) -> bool:
    """Whether a phrase stands in a row of things whose first is denied: "mai naspi, adi o sfl", "non ho x, y, z."."""
    at = plain.words[found.first].stretch
    own = _up_to_what_follows(plain, found)
    if at == 0 or not _is_item(own) or _tells_a_state(own):
        return False
    if _OR.isdisjoint(own) and not _closed(plain, at) and not _in_a_long_row(plain, at):
        return False
    before = at - 1
    while before > 0 and _is_item(_stretch(plain, before)) and _DENYING.isdisjoint(_stretch(plain, before)):
        if any(map(counting, _stretch(plain, before))):
            return False
        before -= 1
    opening = _stretch(plain, before)
    denial = max((n for n, word in enumerate(opening) if word in _DENYING), default=None)
    if denial is None:
        return False
    rest = opening[denial + 1 :]
    done = rest[:1] and rest[0].endswith(_DONE if denial == 0 else _DONE_OR_MADE)  # "media non conseguita, caso grave"
    one = len(rest) == 1 and not done and _OF_A_STATE.isdisjoint(rest) and not _ended(plain, before)
    return (one or _AT_LEAST <= len(rest) <= _ITEM + 2) and _TURNING.isdisjoint(rest)


def _tells_a_state(own: Sequence[str]) -> bool:
    """Whether a stretch says how things are, and is nothing denied: "mai presa la media, famiglia rotta"."""
    return len(own) > 1 and own[0] in _HOW_THINGS_ARE and _OR.isdisjoint(own)


def _of_what_is(plain: Plain, found: Found) -> bool:
    """Whether what somebody is stands in a row with what else they are not: "non sono separata, vedova o single"."""
    before = [word.plain for word in plain.words[: found.first] if word.stretch < plain.words[found.first].stretch]
    denial = max((n for n, word in enumerate(before) if word in _DENYING), default=len(before))
    return any(word in _BEING or is_a_state(word) for word in before[denial:])


def _ended(plain: Plain, at: int) -> bool:
    """Whether a sentence ends with a stretch; of one whose words were told of somebody else nobody can tell."""
    words = [word for word in plain.words if word.stretch in {at, at + 1}]
    last = max((n for n, word in enumerate(words[:-1]) if word.stretch == at), default=None)
    return last is not None and bool(_ENDS.search(plain.text[words[last].end : words[last + 1].start]))


def _in_a_long_row(plain: Plain, at: int) -> bool:
    """Whether a stretch is one of several bare things in a row, up to the end of the sentence."""
    here = 0
    while at > 0 and _is_bare(_stretch(plain, at)) and not _ended(plain, at - 1):
        at -= 1
        here += 1
    then = at + 1
    while _is_bare(_stretch(plain, then)):
        last = not _stretch(plain, then + 1)
        if last or _ended(plain, then):
            return here > 0 and then - at >= _AT_LEAST
        then += 1
    return False


def _is_bare(words: tuple[str, ...]) -> bool:
    """Whether a stretch is a thing and no more: no number, no verb, no denial of its own."""
    bare = 0 < len(words) <= _BARE and not any(map(counting, words))
    return bare and _NOT_THINGS.isdisjoint(words) and _DENYING.isdisjoint(words) and "si" not in words


def _under_a_denial(plain: Plain, found: Found) -> bool:
    """Whether a phrase stands in a row of things that a denial announces: "non prendo niente: naspi, adi, sussidi"."""
    at = plain.words[found.first].stretch
    while at > 0 and _is_item(_stretch(plain, at)) and _DENYING.isdisjoint(_stretch(plain, at)):
        at -= 1
        opening = _stretch(plain, at)
        here = [word.start for word in plain.words if word.stretch in {at, at + 1}]
        if _ENDS.search(plain.text[here[0] : here[-1]]):
            return False
        if opening and ":" in plain.text[here[0] : here[len(opening)]]:
            return len(opening) > 1 and not _DENYING.isdisjoint(opening) and _VERBS.isdisjoint(opening[-2:])
    return False


def _closed(plain: Plain, at: int) -> bool:
    """Whether a row of things from a stretch on has an "or" in it."""
    stretch = at
    while own := _stretch(plain, stretch):
        if not _is_item(own):
            return False
        if not _OR.isdisjoint(own):
            return True
        if _stretch(plain, stretch + 1) and _ended(plain, stretch):
            return False
        stretch += 1
    return False


def _is_an_example(plain: Plain, found: Found) -> bool:
    """Whether a phrase is an example of something denied right before it: "in nessun programma tipo il gol"."""
    before = plain.flat[max(found.first - 2, 0) : found.first]
    here = plain.words[found.first].stretch
    of = next((found.first - n for n, word in enumerate(reversed(before), 1) if word in _LIKE), None)
    if of is None or plain.words[of].stretch != here:
        return False
    told = [word.plain for word in plain.words[max(of - _REACH, 0) : of] if word.stretch == plain.words[of - 1].stretch]
    denial = max((n for n, word in enumerate(told) if word in _DENYING), default=None)
    return denial is not None and {"ma", "pero", "e"}.isdisjoint(told[denial:])


def _up_to_what_follows(plain: Plain, found: Found) -> tuple[str, ...]:
    """The stretch of a phrase, up to where something else begins: "adi o sussidi" of "adi o sussidi e vivo solo"."""
    own = [word for word in plain.words if word.stretch == plain.words[found.first].stretch]
    ends = next((n for n, word in enumerate(own) if word.plain in _NEXT and n > 0 and _after(plain, word, found)), None)
    return tuple(word.plain for word in own[:ends])


def _after(plain: Plain, word: Word, found: Found) -> bool:
    return word.start >= plain.words[found.last - 1].end


def _is_item(words: tuple[str, ...]) -> bool:
    return 0 < len(words) <= _ITEM + 2 and _NOT_THINGS.isdisjoint(words)


def _stretch(plain: Plain, at: int) -> tuple[str, ...]:
    return tuple(word.plain for word in plain.words if word.stretch == at)
