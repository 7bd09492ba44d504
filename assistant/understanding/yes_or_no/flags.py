"""What a message says of a yes-or-no fact: where, and whether it holds."""

from __future__ import annotations

from assistant.understanding.message import Message
from assistant.understanding.words.being import is_a_state
from assistant.understanding.words.patterns import Found, covered, find, touches
from assistant.understanding.words.plain import Plain
from assistant.understanding.words.quoted import quoted
from assistant.understanding.yes_or_no.afterwards import got_again, left_out, not_there, over_now, said_untrue
from assistant.understanding.yes_or_no.denial_words import DENYING
from assistant.understanding.yes_or_no.joined_noes import denied_beside, denies_of_life, doubtful_beside
from assistant.understanding.yes_or_no.labelled_no import perhaps_under_a_label
from assistant.understanding.yes_or_no.polarity import denied, over_yet, perhaps_lacking, undone
from assistant.understanding.yes_or_no.scope import Over, denied_within, hardly, over, rather, scorned
from rules_core.wording import Said

Told = tuple[Found, bool]
_JOINING = frozenset("e ed o od ne oppure".split())
_OF = frozenset("di del della dell su sul sulla a al alla con col in nel nella da dal".split())
_NEAR, _SEVERAL = 2, 2


def told_last(message: Message, said: Said) -> Told | None:
    """The last that is said of a yes-or-no fact; the last yes of one that several things make true."""
    told = [
        (f, holds) for f, value in flags(message, said) if (holds := _in_the_end(message, f, said, value)) is not None
    ]
    if said.either:
        denials = [found for found, value in told if not value]
        told = [
            one for one in told if one[1] and not any(touches(one[0], other.first, other.last) for other in denials)
        ] or told
    elif _contradicted(told) or _is_so_and_not(message, told, said):
        return None
    return max(told, key=lambda one: one[0].last, default=None)


def _contradicted(told: list[Told]) -> bool:
    """Whether the last that is said stands alone against several others, so that nobody can tell."""
    ordered = [value for _, value in sorted(told, key=lambda one: one[0].last)]
    return len(ordered) > _SEVERAL and ordered.count(ordered[-1]) == 1


def _is_so_and_not(message: Message, told: list[Told], said: Said) -> bool:
    """Whether what somebody says they are stands beside a no to what shows it: "disoccupata mai iscritta al cpi"."""
    plain, ordered = message.plain, sorted(told, key=lambda one: one[0].last)
    shown = [f for f, value in ordered[-1:] if not value and not is_a_state(plain.flat[f.first])]
    shown = [f for f in shown if any(f == yes for yes in find(plain, said.yes))]
    before = [f for f, value in ordered[:-1] if value and is_a_state(plain.flat[f.first])]
    return bool(shown and before) and plain.words[before[-1].first].stretch == plain.words[shown[0].first].stretch


def left_open(message: Message, said: Said) -> bool:
    """Whether a message speaks of a yes-or-no fact, and nobody can tell what it says of it."""
    plain, found = message.plain, list(find(message.plain, said.yes))
    spoken = flags(message, said) or any(over(plain, one) for one in found)
    beside = any(denied_beside(plain, one) and doubtful_beside(plain, one) for one in found)
    return (bool(spoken) or beside) and told_last(message, said) is None


def _in_the_end(message: Message, found: Found, said: Said, value: bool) -> bool | None:
    """What holds of a phrase, given what the message goes on to say of it; None, where nobody can tell."""
    if said_untrue(message.plain, found) and over(message.plain, found) is None:
        return not value
    if not value:
        return got_again(message.plain, found)
    if not_there(message.plain, found) or left_out(message.plain, found):
        return False
    ended = said.now and over_now(message.plain, found)
    return None if ended is None else not ended


def flags(message: Message, said: Said) -> list[Told]:
    """All that is said of a yes-or-no fact, and where."""
    plain = message.plain
    no = [f for f in find(plain, said.no) if not denies_of_life(plain, f)]
    excluded = covered(f for f in find(plain, said.unlike) if not scorned(plain, f))
    yes = [f for f in find(plain, said.yes) if not any(_governs(other, f) for other in no)]
    told = _denied_together(plain, [(f, value) for f in yes if (value := _said(plain, f, said)) is not None])
    told += [(f, value) for f in no if (value := _undone(plain, f)) is not None]
    told = [(f, value) for f, value in told if excluded.isdisjoint(range(f.first, f.last)) and not quoted(plain, f)]
    return [(f, value) for f, value in told if not any(inside(f, other) for other, _ in told)]


def _said(plain: Plain, found: Found, said: Said) -> bool | None:
    """Whether a phrase is said, not denied; None, where the words over it leave it open, or denied beside another."""
    reach = over(plain, found)
    if reach is None:
        no = denied(plain, found) or rather(plain, found)
        nobody_knows = over_yet(plain, found) if no else perhaps_under_a_label(plain, found)
        if not no and denied_beside(plain, found):
            return False if said.now and said.either and not doubtful_beside(plain, found) else None
        return None if nobody_knows else not no
    kind, words = reach
    within = denied_within(plain, words, found)
    if kind is Over.OPEN or (kind is Over.UNTRUE and hardly(plain, words) and not within):
        return None
    return within if kind is Over.UNTRUE else not within


def _undone(plain: Plain, found: Found) -> bool | None:
    """Whether a phrase that denies is denied itself, so that the fact holds; None, where it is left open."""
    reach = over(plain, found)
    if reach is None:
        if perhaps_lacking(plain, found):
            return None
        return DENYING.isdisjoint(plain.flat[found.first : found.last]) and undone(plain, found)
    kind, words = reach
    if kind is Over.GRANTED:
        return False
    within = denied_within(plain, words, found)
    return None if kind is Over.OPEN or (hardly(plain, words) and not within) else True


def _denied_together(plain: Plain, told: list[Told]) -> list[Told]:
    """What one word after the last of several things denies of all of them ("naspi e dis-coll no")."""
    together = list(told)
    for n, (found, value) in enumerate(told):
        after = [other for other, holds in told if not holds and 0 <= other.first - found.last <= 1]
        joined = any(set(plain.flat[found.last : other.first]) <= _JOINING for other in after)
        alone = found.first == 0 or plain.words[found.first - 1].stretch != plain.words[found.first].stretch
        of_it = any(not holds and _is_of(plain, other, found) for other, holds in told)
        together[n] = found, value and not (joined and alone) and not of_it
    return together


def _is_of(plain: Plain, other: Found, found: Found) -> bool:
    """Whether a phrase only says more of the one before it: "la scheda sul modello due"."""
    between = plain.flat[other.last : found.first]
    same = plain.words[other.first].stretch == plain.words[found.first].stretch
    return same and 0 < len(between) <= _NEAR and _OF.issuperset(between)


def _governs(found: Found, other: Found) -> bool:
    """Whether a phrase begins within another: "ho concluso il corso" ends "il corso del centro per l'impiego", too."""
    return found.first < other.first < found.last


def inside(found: Found, other: Found) -> bool:
    """Whether a phrase is part of a longer one, which then says what is meant."""
    return (other.first <= found.first and found.last <= other.last) and (
        other.last - other.first > found.last - found.first
    )


def with_denial(message: Message, found: Found) -> tuple[int, int]:
    """The phrase with the word that denies it."""
    first = found.first
    stretch = message.plain.words[first].stretch
    for at in range(first - 1, max(first - 4, 0) - 1, -1):
        if message.plain.words[at].stretch != stretch:
            break
        if message.plain.flat[at] in {"non", "niente", "nessun", "nessuna", "nessuno", "senza", "mai", "ne"}:
            first = at
    return first, found.last
