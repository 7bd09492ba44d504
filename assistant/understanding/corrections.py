"""Whether a message takes something back, and which of its words are withdrawn."""

from __future__ import annotations

from datetime import date

from assistant.understanding.correction import Correction, Part
from assistant.understanding.correction_words import MARKERS
from assistant.understanding.quantities.line import Line, phrases
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.quantities.mentions import mentions

_ADDS = frozenset(
    "scusa scusi scusate no , : ; . ! volevo dire aspetta aspetti ops oops mi sono ho sbagliato e".split()
)
_UNSURE = phrases("in realta", "veramente", "a dire il vero", "per la verita", "cioe", "no ,")
_INSTEAD, _NOT = frozenset("ma bensi".split()), frozenset("non mica".split())
_CLOSES = _INSTEAD | frozenset(", : come".split())
_BEFORE_IT = frozenset("il la lo i le l gli l' da di del della dei dal dalla a al alla in nel con per".split())
_ENDS = frozenset(". ; ! ? …".split())
_FARTHEST, _SHORT, _THING = 40, 4, 2
_ANY_DAY = date(2000, 1, 1)


def corrections(text: str) -> Correction | None:
    """The first correction that a message makes, or None.

    >>> c = corrections("non 40 ma 43"); (c.withdrawn.words, c.stated.words)
    ('40', '43')
    >>> c = corrections("Ho 40 anni e due figli, anzi 43"); (c.withdrawn.words, c.stated.words)
    ('40 anni', '43')
    >>> corrections("ho un padre anziano") is None and corrections("non lavoro ma cerco") is None
    True
    """
    line = Line(text, _ANY_DAY)
    first: Correction | None = None
    for i in range(len(line)):
        found = _marked(line, i) or _not_but(line, i) or _refused(line, i) or _starred(line, i)
        if found and first is None:
            if found.withdrawn is not None or found.stated is None:
                return found
            first = found
        elif found and first and _takes_back_there(found, first):
            return found
    return first or _unsure(line)


def _takes_back_there(found: Correction, first: Correction) -> bool:
    """Whether a correction takes back a quantity told after another ("aspetti, mi pareva 580... no, 560")."""
    gone, told = found.withdrawn, first.stated
    return bool(gone and told and gone.start >= told.start and found.stated and mentions(gone.words, _ANY_DAY))


def _part(line: Line, start: int, end: int) -> Part | None:
    """The words between two tokens, signs and small words at the ends apart."""
    while start < end and (line.words[start] == "che" or not (line.words[start].isalnum() or line.words[start] == "€")):
        start += 1
    while end > start and not line.words[end - 1].isalnum() and line.words[end - 1] not in {"€", "%"}:
        end -= 1
    if start >= end:
        return None
    first, last = line.tokens[start].start, line.tokens[end - 1].end
    return Part(first, last, line.text[first:last])


def _marked(line: Line, i: int) -> Correction | None:
    length = line.starts(i, MARKERS)
    if not length or (
        line.words[i] in {"aspetta", "aspetti", "dicevo", "ops", "oops"} and i > 0 and line.words[i - 1].isalpha()
    ):
        return None
    first, end = i, i + length
    while first > 0 and line.words[first - 1] in _ADDS - {"ho", "sono", "mi", "dire", "volevo", "."} and i - first < 4:
        first -= 1
    while end < len(line) and (line.words[end] in _ADDS or line.starts(end, MARKERS)) and end < i + 12:
        step = line.starts(end, MARKERS)
        if not step and line.words[end] in {"ho", "sono", "mi", "e", "no"} and not line.starts(end, MARKERS):
            break
        end += max(step, 1)
    said = _part(line, first, end)
    inner = _not_but(line, end)
    if said is None:
        return None
    inner = inner or _said_not(line, end)
    if inner:
        return Correction(said, inner.withdrawn, inner.stated)
    stated, withdrawn = _part(line, end, _sentence_end(line, end)), _part(line, _sentence_start(line, first), first)
    return Correction(said, _narrowed(withdrawn, stated), stated)


def _said_not(line: Line, i: int) -> Correction | None:
    """What is said behind a marker and what it takes back: "(scusi no,) era da 25 ore non da 30"."""
    for at in range(i + 1, _sentence_end(line, i)):
        found = _not_but(line, at)
        stated = _part(line, i, at - (line.words[at - 1] in {",", "e"}))
        if found and stated and found.withdrawn and found.withdrawn.start > stated.start and found.stated:
            return Correction(found.said, found.withdrawn, stated) if found.stated.start <= stated.start else found
    return None


def _sentence_start(line: Line, i: int) -> int:
    # "Ho 40 anni. Anzi, 43": what is withdrawn is the sentence before.
    start = i
    while start > 0 and i - start < _SHORT and _stops(line, start - 1):
        start -= 1
    while start > 0 and i - start < _FARTHEST and not _stops(line, start - 1):
        start -= 1
    return start


def _sentence_end(line: Line, i: int) -> int:
    end = i
    while end < min(len(line), i + _FARTHEST) and not _stops(line, end):
        end += 1
    return end


def _stops(line: Line, i: int) -> bool:
    return line.words[i] in _ENDS and not line.glued[i + 1]


def _narrowed(withdrawn: Part | None, stated: Part | None) -> Part | None:
    """The one quantity that the new one replaces, where there is one."""
    if withdrawn is None or stated is None:
        return withdrawn
    old = [m for m in mentions(withdrawn.words, _ANY_DAY) if m.kind is not Kind.CITATION]
    new = [m for m in mentions(stated.words, _ANY_DAY) if m.kind is not Kind.CITATION]
    if not old or not new:
        return withdrawn
    alike = [m for m in old if _alike(m, new[0])] or old
    chosen = alike[-1]
    start = withdrawn.start + chosen.start
    return Part(start, start + len(chosen.words), chosen.words)


def _alike(old: Mention, new: Mention) -> bool:
    """Whether one may stand for the other; a bare number stands for what is no count of things."""
    if new.kind is Kind.NUMBER:
        return old.unit == new.unit if new.unit else old.kind is not Kind.NUMBER or old.unit is None
    return old.kind is new.kind


def _not_but(line: Line, i: int) -> Correction | None:
    """As in "non 40 ma 43", "43, non 40", "43, mica 40"."""
    if line.words[i] not in _NOT:
        return None
    clause = i + 1
    while clause < min(len(line), i + 14) and not (_stops(line, clause) or line.words[clause] in _CLOSES):
        clause += 1
    withdrawn, said = _part(line, i + 1, clause), _part(line, i, i + 1)
    if withdrawn is None or said is None:
        return None
    parted = line.words[i - 1] in {",", "e"}
    told = i > 1 and (parted or (_is_a_quantity(withdrawn) and _ends_a_quantity(line, i, withdrawn)))
    if line.words[clause] in {*_INSTEAD, ","} or (line.words[clause] == ":" and _is_a_quantity(withdrawn)):
        found = _instead(line, clause, said, withdrawn)
        if found:
            return found
    return _rather_before(line, i - parted, said, withdrawn) if told and clause - i <= _SHORT + 1 else None


def _ends_a_quantity(line: Line, i: int, other: Part) -> bool:
    """Whether a quantity stands right before a place that another may stand for: "560 al mese non 520"."""
    before = _part(line, _sentence_start(line, i), i)
    told = mentions(before.words, _ANY_DAY)[-1:] if before else []
    if before is None or not told:
        return False
    kinds = {told[0].kind, mentions(other.words, _ANY_DAY)[0].kind}
    after = before.words[told[0].end :].lower().replace("'", " ").split()
    alike = len(kinds) == 1 or Kind.NUMBER in kinds
    return alike and len(after) <= _THING and (not after or after[0] in _BEFORE_IT)


def _is_a_quantity(part: Part) -> bool:
    """Whether words are a quantity and nothing else, but for an article: "da 30", "il 2022"."""
    told = mentions(part.words, _ANY_DAY)
    before = part.words[: told[0].start].lower().split() if told else []
    return len(told) == 1 and told[0].end == len(part.words) and _BEFORE_IT.issuperset(before)


def _refused(line: Line, i: int) -> Correction | None:
    """As in "90 no, facciamo 100"."""
    if line.words[i] != "no" or not i or _stops(line, i - 1):
        return None
    withdrawn, said = _part(line, _sentence_start(line, i), i), _part(line, i, i + 1)
    stated = _part(line, i + 1, _sentence_end(line, i + 1))
    if withdrawn is None or said is None or stated is None:
        return None
    old, new = (mentions(part.words, _ANY_DAY) for part in (withdrawn, stated))
    ends = bool(old) and withdrawn.words.endswith(old[-1].words)
    return Correction(said, _narrowed(withdrawn, stated), stated) if ends and len(new) == 1 else None


def _instead(line: Line, i: int, said: Part, withdrawn: Part) -> Correction | None:
    """What follows "ma", "bensì", a comma or a colon, where a quantity takes the place of another."""
    joint = i + (line.words[i] == "," and line.words[i + 1] in _INSTEAD)
    stated = _part(line, joint + 1, _sentence_end(line, joint + 1))
    if stated is None:
        return None
    if mentions(withdrawn.words, _ANY_DAY) and mentions(stated.words, _ANY_DAY):
        return Correction(said, _narrowed(withdrawn, stated), stated)
    return Correction(said, withdrawn, stated) if line.words[joint] == "bensi" else None


def _rather_before(line: Line, i: int, said: Part, withdrawn: Part) -> Correction | None:
    """As in "43, non 40": what is meant comes first."""
    before = _part(line, _sentence_start(line, i), i)
    both = before and mentions(withdrawn.words, _ANY_DAY) and mentions(before.words, _ANY_DAY)
    return Correction(said, withdrawn, before) if both else None


def _starred(line: Line, i: int) -> Correction | None:
    """The habit of chats: "*43"."""
    if line.words[i] != "*" or i > 0 or not line.glued[1] or "*" in line.words[1 : len(line)]:
        return None
    said, stated = Part(line.tokens[0].start, line.tokens[0].end, "*"), _part(line, 1, len(line))
    return Correction(said, None, stated) if stated else None


def _unsure(line: Line) -> Correction | None:
    """As in "no, ho 43 anni", "in realtà sono tre", "ho 40 anni, cioè 43"."""
    places = [i for i in range(len(line)) if line.words[i] in _UNSURE and (i == 0 or line.words[i] != "no")]
    for i in places[:_SHORT]:
        length = line.starts(i, _UNSURE)
        if not length:
            continue
        stated = _part(line, i + length, _sentence_end(line, i + length))
        said = _part(line, i, i + length)
        if stated is None or said is None or not mentions(stated.words, _ANY_DAY):
            continue
        earlier = _part(line, _sentence_start(line, i), i) if i else None
        if earlier is None or not _of_another_sort(earlier, stated):  # "18.300, lei stagionale, cioè tre mesi"
            return Correction(said, _narrowed(earlier, stated) if earlier else None, stated, sure=False)
    return None


def _of_another_sort(earlier: Part, stated: Part) -> bool:
    """Whether what is told is no quantity of the sort of any before it."""
    old, new = mentions(earlier.words, _ANY_DAY), mentions(stated.words, _ANY_DAY)[0]
    return bool(old) and not any(_alike(one, new) for one in old)
