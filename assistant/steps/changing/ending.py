"""What was so and ends ("e quando finisce?"); the one thing lacking that is had ("e se c'era?")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.conversation import Topic
from assistant.understanding.asking.cue_words import OPENS_A_CHANGE
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import find, stands
from rules_core.facts import Fact, Flag

_ENDS = (
    "finisc*|finir*|finit*|scad*|termin*|smett*|smess*|smetter*|esc*|usc*|rinunc*|lasci*|lascer*|perd*|decad*|cess*",
    "non ... piu",
)
_HAD_IT = (
    "se ci|ce l|lo|la|li|le avessi|avessimo|avesse|avessero|fosse",
    "se l|lo|la|li|le avessi|avessimo|avesse|avessero",
    "se c era|fosse|erano",
    "se ci fosse|era|erano|fossero",
)
_WHEN = frozenset(
    "a ad il lo la l al alla nel in tra fra dal da di dopo prima poi oggi domani presto mese mesi anno settimana giorni"
    " prossimo prossima prossimi fine inizio meta gennaio febbraio marzo aprile maggio giugno luglio agosto settembre"
    " ottobre novembre dicembre estate primavera autunno inverno natale".split()
)
_SHORT = 5


def ended(message: Message, found: Sequence[Stated], facts: Mapping[str, Fact], topic: Topic) -> list[Stated]:
    """What was so and ends is no more ("e quando finisce?"); the one thing lacking is had ("e se c'era?")."""
    lacking = [one for one in topic.known if one.value is False and isinstance(facts.get(one.path), Flag)]
    if not found and len(lacking) == 1 and len(message.plain.words) <= _SHORT + 1 and stands(message.plain, _HAD_IT):
        return [Stated(lacking[0].path, value=True, words=message.text.strip())]
    ends = next(find(message.plain, _ENDS), None)
    if ends is None or message.plain.flat[0] not in OPENS_A_CHANGE:
        return list(found)
    true = [one.path for one in topic.known if one.value is True and isinstance(facts.get(one.path), Flag)]
    if not found and true and ends.last <= _SHORT and _only_when(message, ends.last):
        return [Stated(true[-1], value=False, words=message.text.strip())]
    return [replace(one, value=False) if one.path in true and one.value is True else one for one in found]


def _only_when(message: Message, start: int) -> bool:
    """Whether nothing follows a place but when that is ("a gennaio", "il mese prossimo")."""
    days = {at for m in message.quantities for at in range(*message.words_of(m))}
    return all(word in _WHEN or start + n in days for n, word in enumerate(message.plain.flat[start:]))
