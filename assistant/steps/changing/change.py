"""What a message changes of what is known: a correction, a what-if, so many more, another hour, an end."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from math import log
from typing import Any

from assistant.conversation import Known, Topic
from assistant.steps.changing.another_day import moved_day, names_its_day
from assistant.steps.changing.in_place import had_before
from assistant.steps.changing.more import counts_others, in_all, more_or_fewer, sign_of
from assistant.steps.changing.more_of_which import more_of_which
from assistant.steps.changing.so_many_now import by_heads, so_many_now
from assistant.steps.changing.whether import CHANGING, TURNING, tells_news
from assistant.steps.learning.days_joined import joined
from assistant.steps.learning.days_meant import days_meant
from assistant.understanding.asking.doing import others_do
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.quantities.mentions import mentions
from assistant.understanding.stated import Stated
from assistant.understanding.values import chosen_word, fit
from assistant.understanding.words.patterns import find, stands, touches
from assistant.understanding.words.rest import Rest
from assistant.understanding.yes_or_no.yesno import No
from rules_core.dates import Day, Moment
from rules_core.facts import Choice, Fact, Quantity
from rules_core.records import shape_of
from rules_core.wording import Said

_FROM = ("pass*|port*|alz*|abbass*|scend*|sal*|ridur*|ridot* da|dai|dal",)
_IN_PLACE_OF = (*_FROM, "invece di|del|dei|delle|degli", "anziche", "al posto di|del|dei|delle|degli", "piuttosto che")
_OF_SO_MANY = (
    "uno|una|nessuno|nessuna dei|delle|fra|tra #",
    "#|uno|una|nessuno|nessuna di|dei|delle|fra|tra questi|queste|quei|quelle #",
)
_UNIT = 1.0
_Fitting = tuple[int, float, float, Stated]


def as_meant(message: Message, topic: Topic) -> Message:
    """The message without the quantities that it takes back itself, its days in the years that are spoken of."""
    if not message.quantities:
        return message
    gone = {m.start for m in (*_taken_back(message, topic), *in_all(message, topic))}
    left = joined([m for m in days_meant(message, topic) if m.start not in gone], message.text)
    if left == message.quantities:
        return message
    return Rest(message.text, message.today, message.written, plain=message.plain, left=left)


def corrects_itself(message: Message, topic: Topic) -> bool:
    """Whether a message takes back a quantity of its own, and none that was told before ("130... no, sono 120")."""
    told = message.correction
    if told is None or told.withdrawn is None or told.stated is None or stands(message.plain, CHANGING):
        return False
    gone = {m.value for m in mentions(told.withdrawn.words, message.today)}
    before = {m.value for one in topic.known for m in mentions(one.words, message.today)}
    return bool(gone) and gone.isdisjoint(before)


def _taken_back(message: Message, topic: Topic) -> list[Mention]:
    """The quantities in whose place others are said, or of which these are a part ("non 40 ma 43", "2 delle 4")."""
    known = {one.value for one in topic.known if isinstance(one.value, str)}
    after = {f.last + n for f in find(message.plain, _IN_PLACE_OF) for n in (0, 1)}  # what follows at once
    found = [m for m in message.quantities if message.words_of(m)[0] in after]
    those, so_many = (
        {f.last - 1 for f in find(message.plain, one)} for one in (_OF_SO_MANY, ("# dei|delle|fra|tra #",))
    )
    wholes = [(m, message.words_of(m)[0]) for m in message.quantities]
    found += [m for m, first in wholes if first in those or (first in so_many and str(m.value) in known)]
    told = message.correction
    if told and told.withdrawn and told.stated:
        here = [m for m in message.quantities if told.withdrawn.start <= m.start and m.end <= told.withdrawn.end]
        found += here if len(here) == 1 and mentions(told.stated.words, message.today) else []
    return found if len(found) < len(message.quantities) or stands(message.plain, _OF_SO_MANY) else []


def changed(message: Message, facts: Mapping[str, Fact], said: Mapping[str, Said], topic: Topic) -> list[Stated]:
    """A quantity alone takes the place of the one it is nearest to, an hour or a day beside of those of the last day.

    A correction takes back what was said last; a what-if may change anything, of several sums the case's first.
    """
    if more_of_which(message, facts, said, topic):
        return []
    main, now = None if message.correction else _main_sum(facts, topic), so_many_now(message)
    fits = [
        (
            known.turn,
            fitted.unit
            + _named(fact, message)
            + (_UNIT if known.path == main or (now and by_heads(message, fact, known)) else 0.0),
            -far(known.value, fitted.value),
            Stated(known.path, fitted.value, mention.words),
        )
        for known in topic.known
        if isinstance(fact := facts.get(known.path), Quantity | Day) and not _of_others(message, fact, known, said)
        if not (now and said.get(shape_of(known.path), Said()).per)  # "ne facciamo 30" is of no hours of a week
        for mention in now or message.quantities
        if mention.value != 0  # "nessuno" alone is none of nothing in particular
        and not _otherwise(message, mention, said.get(shape_of(known.path), Said()))
        and not counts_others(message, mention, fact.unit if isinstance(fact, Quantity) else None)
        and not _of_another_noun(message, mention, fact, said.get(shape_of(known.path), Said()))
        and (fitted := fit(mention, fact, message.today, said.get(shape_of(known.path), Said()))) is not None
    ]
    if (fits := _as_they_are(message, fits)) and (several := more_or_fewer(message, fits, topic)):
        return several
    if fits:
        fits = [one for one in fits if one[3].path in had_before(message, topic)] or fits
        last = max(turn for turn, *_ in fits) if (told := message.correction) and told.sure else 0
        return [max((one for one in fits if one[0] >= last), key=lambda one: one[1:3])[3]]
    latest = sorted(topic.known, key=lambda one: (not names_its_day(message, one), -one.turn))
    latest = [one for one in latest if not _of_others(message, facts.get(one.path), one, said)]
    anew = bool(message.correction) or isinstance(message.reply, No) or tells_news(message)
    moved = (moved_day(message, known, facts.get(known.path), told=anew) for known in latest)
    chosen = (_chosen_anew(message, known, facts.get(known.path)) for known in latest)
    return next((found for found in (*moved, *chosen) if found), [])


def _main_sum(facts: Mapping[str, Fact], topic: Topic) -> str | None:
    """The first sum that a tool takes of the case itself: of "chiesti 40.000, ora 35.000" the one that is asked now."""
    known = {one.path for one in topic.known}
    sums = (path for path, fact in facts.items() if isinstance(fact, Quantity) and fact.unit == Quantity.unit)
    return next((path for path in sums if path in known and "." not in path), None)


def _otherwise(message: Message, mention: Mention, said: Said) -> bool:
    """Whether a quantity stands in words in which it is something else than a fact ("e se salto 10 giorni?").

    An age that is not reached yet is none, but where it is supposed ("e quando compio 45 anni?").
    """
    first, last = message.words_of(mention)
    years = mention.kind is Kind.AGE or mention.unit in {None, "anni"}
    if years and any(touches(f, first, last) for f in find(message.plain, TURNING)):
        return False
    inside = any(f.first <= first < f.last for f in find(message.plain, said.unlike))
    return inside and not sign_of(message, mention)


def _of_another_noun(message: Message, mention: Mention, fact: Fact, said: Said) -> bool:
    """Whether a number counts what a noun names, and no words of a fact say it is of those ("e con 3 colleghi?")."""
    if mention.kind is not Kind.NUMBER or not isinstance(fact, Quantity) or mention.unit in {None, fact.unit}:
        return False
    first, last = message.words_of(mention)
    return not any(f.first <= first and last < f.last for f in find(message.plain, said.near))


def _of_others(message: Message, fact: Fact | None, known: Known, said: Mapping[str, Said]) -> bool:
    """Whether the day of a message is one on which others do something else than what is known of that day."""
    return isinstance(fact, Day | Moment) and others_do(message.plain, said.get(known.path, Said()).near)


def _named(fact: Fact, message: Message) -> float:
    """More for a fact whose unit is named before its number ("gli anni sono 44")."""
    return _UNIT if isinstance(fact, Quantity) and fact.unit in message.plain.flat else 0.0


def _as_they_are(message: Message, fits: list[_Fitting]) -> list[_Fitting]:
    """The quantities that facts take as they are told; those made into something else only where there are no others.

    "E se fossero 5?" is said of six workers, and not of the hours of a week, five a day.
    """
    bare = {m.words: str(m.value) for m in message.quantities if m.kind is Kind.NUMBER and m.unit is None}
    plain = [one for one in fits if bare.get(one[3].words, one[3].value) == one[3].value]
    return plain or fits


def far(old: Any, new: Any) -> float:
    """How far a value is from another: a number by how many times it is the other, a day by days."""
    try:
        return abs(log((float(new) + 1) / (float(old) + 1)))
    except ValueError:
        return abs((date.fromisoformat(str(new)[:10]) - date.fromisoformat(str(old)[:10])).days)


def _chosen_anew(message: Message, known: Known, fact: Fact | None) -> list[Stated]:
    """Another word of a list from which one was chosen ("e la D?")."""
    word = chosen_word(message.plain, fact) if isinstance(fact, Choice) else None
    return [Stated(known.path, word, message.text.strip())] if word else []
