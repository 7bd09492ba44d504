"""A list is told whole: an item with the words that open its list, words that open a list with its items."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from assistant.expressions import expression
from corpus.clauses import Clause, Kind
from corpus.library import Library
from corpus.sentences import sentences_of

Cited = tuple[str, Clause]
"""Words, and the clause in which they stand."""

_ITEMS = frozenset({Kind.LETTER, Kind.NUMBER, Kind.BULLET})
_OPENS = ":"
_NUMBERED = expression(r"[^:;]*: \d+\. [^:;]*")
_BESIDES = expression(r"(?:In base a|Secondo|Per)\S* [^,.]{1,60}, inoltre,")
_MOST, _LONGEST = 8, 1400
_SHORT = 400  # letters, up to which all that a list is opened with is told
_A_LINE_OR_TWO = 250  # letters, up to which nothing is gained by telling one item alone


def opening(library: Library, item: Clause) -> Cited | None:
    """The words that open the list in which an item stands."""
    if item.kind not in _ITEMS or item.parent is None:
        return None
    parent = library.clause(item.parent)
    before = [library.clause(id_) for id_ in parent.children[: parent.children.index(item.id)]]
    first = next((one for one in reversed(before) if one.kind not in _ITEMS), None)
    clause, text = (first, first.text) if first else (parent, _own_opening(library, parent))
    words = sentences_of(text)
    if not words or not words[-1].endswith(_OPENS):
        return None
    whole = text.strip()  # what is said before often holds for the whole list
    return (whole if len(whole) <= _SHORT and "\n" not in whole else words[-1], clause)


def beside(library: Library, item: Clause) -> Sequence[Cited]:
    """An item with those of its list, where all of them are a line or two: one alone would hide what comes after it.

    Of the grades of a sanction whoever asks for one wants to know which is the next.
    """
    if item.kind not in _ITEMS or item.parent is None or item.children:
        return [(item.text, item)]
    siblings = [library.clause(id_) for id_ in library.clause(item.parent).children]
    place = next(n for n, one in enumerate(siblings) if one.id == item.id)
    before = list(takewhile(lambda one: one.kind is item.kind, reversed(siblings[:place])))[::-1]
    after = takewhile(lambda one: one.kind is item.kind, siblings[place:])
    told = [(one.text, one) for one in (*before, *after) if not one.children]
    return told if sum(len(words) for words, _ in told) <= _A_LINE_OR_TWO else [(item.text, item)]


def under_another_rule(library: Library, clauses: Sequence[Clause]) -> list[Clause]:
    """Some clauses, each with the one beside it that says what holds besides, under another rule: half would mislead.

    Such a clause opens with that rule: "In base alla normativa nazionale, inoltre, ...".
    """
    found: dict[str, Clause] = {}
    for clause in clauses:
        beside = [library.clause(id_) for id_ in library.clause(clause.parent).children] if clause.parent else [clause]
        place = next(n for n, one in enumerate(beside) if one.id == clause.id)
        first = place - 1 if place and _BESIDES.match(clause.text) else place
        last = place + 1 if place + 1 < len(beside) and _BESIDES.match(beside[place + 1].text) else place
        found.update((one.id, one) for one in beside[first : last + 1])
    return list(found.values())


def together(library: Library, clauses: Sequence[Clause]) -> list[Clause]:
    """Some clauses, where several items of a list that can be told whole are the list, once.

    Of a longer list the items stand by themselves; what opens it is told with each.
    """
    opens = {clause.id: opening(library, clause) for clause in clauses}
    heads = Counter(found[1].id for found in opens.values() if found)
    heads.update(clause.id for clause in clauses if clause.id in heads)
    told_whole = {id_ for id_, times in heads.items() if times > 1 and _can_be_told(library, library.clause(id_))}
    whole: dict[str, Clause] = {}
    for clause in clauses:
        if clause.id in heads and clause.id not in told_whole:
            continue
        found = opens[clause.id]
        one = found[1] if found and found[1].id in told_whole else clause
        whole.setdefault(one.id, one)
    return list(whole.values())


def _can_be_told(library: Library, head: Clause) -> bool:
    """Whether a list is short enough to be told whole."""
    told = items(library, head) or [(library.clause(id_).text, head) for id_ in head.children]
    return len(told) <= _MOST and sum(len(words) for words, _ in told) <= _LONGEST


def _own_opening(library: Library, parent: Clause) -> str:
    """What a clause says before the first of the clauses that it holds."""
    words = parent.body if parent.kind is Kind.SECTION else parent.text
    return words.partition(library.clause(parent.children[0]).text)[0].rstrip(" -\n")


def _names_rows(row: Clause) -> bool:
    """Whether a row of a table has but one cell, and a number: the rows below it are its parts."""
    return row.kind is Kind.ROW and _NUMBERED.fullmatch(row.text) is not None


def items(library: Library, clause: Clause) -> Sequence[Cited]:
    """The items of the list that a clause opens and does not hold; the rows under a numbered one."""
    if clause.parent is not None and _names_rows(clause):
        rows = library.clause(clause.parent).children
        below = map(library.clause, rows[rows.index(clause.id) + 1 :])
        return [(one.text, one) for one in takewhile(lambda one: not _names_rows(one), below)]
    if clause.parent is None or clause.children or not clause.text.endswith(_OPENS):
        return []
    siblings = library.clause(clause.parent).children
    after = map(library.clause, siblings[siblings.index(clause.id) + 1 :])
    return [(one.text, one) for one in takewhile(lambda one: one.kind in _ITEMS, after)]
