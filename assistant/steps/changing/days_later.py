"""A day told by how far it is from one told before: "e se l'avessi consegnato due giorni dopo?"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from assistant.conversation import Known, Topic
from assistant.expressions import expression
from assistant.steps.changing.whether import changes
from assistant.understanding.asking.another import OF_MINE, SOMEBODY
from assistant.understanding.asking.cues import is_question
from assistant.understanding.asking.doing import speaks_of
from assistant.understanding.days.later import Later, later
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import stands
from rules_core.dates import Day, Moment
from rules_core.facts import Fact
from rules_core.wording import Said

_DAY = expression(r"(\d{4}-\d\d-\d\d)(T\d\d:\d\d)?")
_SMALL = frozenset(
    f"""
    {OF_MINE.replace("|", " ")} {SOMEBODY.replace("|", " ")} a ad ai al alla allora anche ancora anzi avesse avessero
    avessi avessimo aveva avevo avuta avuto che chiedo ci come cosa con correggo da dal dalla dei del della di e ecco ed
    entro
    era erano esattamente facciamo faccio fatta fatto fino fosse fossero fossi fu giorno giorni gli ha hanno ho i il in
    invece io l la le lei li lo lui ma me metti mettiamo mi miei mie misi ne nel nella no noi non o pardon perdono pero
    per piu poi proprio quale qual quando quanto quella quelle quelli quello questa questo sarebbe sarebbero scade
    scaderebbe scadenza scadrebbe scusa scusate scusi se senta senti si sia solo sono stata stato tempo termine un una
    viene verrebbe volevo dire cambia cambierebbe data supponiamo poniamo ipotizziamo diciamo fatti fatte
    arrivasse arrivassero slittasse succedesse capitasse sarei saremmo abbiamo giusto sbagliato sbagliata errore
    """.split()
)


def days_later(
    message: Message, facts: Mapping[str, Fact], said: Mapping[str, Said], topic: Topic, pending: str = ""
) -> list[Stated]:
    """The day that a message tells by another one; nothing, where it may be of several, or of none of the facts."""
    known = _days(topic, facts)
    told = later(message) if known else None
    if told is None:
        return []
    wanted = _content(message, told)
    asked = not wanted and not told.number and isinstance(facts.get(pending), Day | Moment)
    path = pending if asked else _meant(message, wanted, facts, said, known)
    if path is None or (path not in known and told.number):
        return []
    if told.number and not told.step and not (wanted or changes(message, waiting=False)):
        return []
    before = known.get(path) or _last_one(list(known.values()))
    if before is None or (parts := _DAY.fullmatch(_so(before, topic, message))) is None:
        return []
    day = told.than(date.fromisoformat(parts[1]))
    words = message.plain.verbatim(told.first, told.last)
    return [Stated(path, f"{day}{parts[2] or ''}", words)] if day else []


def _days(topic: Topic, facts: Mapping[str, Fact]) -> dict[str, Known]:
    """The days that were told."""
    told = (one for one in topic.known if isinstance(facts.get(one.path), Day | Moment))
    return {one.path: one for one in told if isinstance(one.value, str) and _DAY.fullmatch(one.value)}


def _so(one: Known, topic: Topic, message: Message) -> str:
    """A day as it was told; where another is asked about, as it is and not as it was supposed before."""
    actual = topic.actual.known if topic.actual is not None and is_question(message) else ()
    return str(next((other.value for other in actual if other.path == one.path), one.value))


def _content(message: Message, told: Later) -> list[str]:
    """What a message says besides the day, in one breath with it."""
    words = message.plain.words
    here = [at for at, word in enumerate(words) if word.stretch == words[told.first].stretch]
    return [words[at].plain for at in here if words[at].plain not in _SMALL and not told.first <= at < told.last]


def _meant(
    message: Message,
    wanted: Sequence[str],
    facts: Mapping[str, Fact],
    said: Mapping[str, Said],
    known: Mapping[str, Known],
) -> str | None:
    """The day that is meant: one of those told, where the words of a message may be of it, or a new one."""
    days = [path for path, fact in facts.items() if isinstance(fact, Day | Moment) and path in said]
    fitting = [path for path in days if all(speaks_of(word, said[path].near) for word in wanted)]
    had = [known[path] for path in fitting if path in known]
    if had:
        named = [one for one in had if stands(message.plain, said[one.path].near)]
        last = _last_one(named) or _last_one(had)
        return last.path if last else None
    return fitting[0] if len(fitting) == 1 and wanted else None


def _last_one(known: Sequence[Known]) -> Known | None:
    """The only one that was told last."""
    last = max((one.turn for one in known), default=0)
    latest = [one for one in known if one.turn == last]
    return latest[0] if len(latest) == 1 else None
