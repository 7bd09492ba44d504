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
from rules_core.wording import Said

_ENDS = (
    "finisc*|finir*|finit*|scad*|termin*|smett*|smess*|smetter*|esc*|usc*|rinunc*|lasci*|lascer*|perd*|decad*|cess*",
    "non ... piu",
)
_IS_HAD = (
    "prend*|ricev*|percep*|abbi*|ho|ha|avro|avra|avess*|spett*|arriv*|faccio|faccia|facess*|fara|faro|frequent*|segu*",
)
_TAKING = ("prender*|ricever*|percepir*|aver*|far*|frequentar*|seguir*",)
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
_SUPPOSES = frozenset("ammettiamo mettiamo poniamo supponiamo ipotizziamo immaginiamo metti poni ammesso".split())
_SMALL = frozenset(
    "e ed ma se quando allora appena quindi invece che una volta non piu lo li le l ne mi gli ce ci me si di posso"
    " potrei possiamo puo potrebbe entro entra".split()
)
_SHORT = 5


def ended(
    message: Message, found: Sequence[Stated], facts: Mapping[str, Fact], said: Mapping[str, Said], topic: Topic
) -> list[Stated]:
    """What was so and ends is no more ("e quando finisce?"); the one thing lacking is had ("e se c'era?")."""
    lacking = [one for one in topic.known if one.value is False and isinstance(facts.get(one.path), Flag)]
    if not found and len(lacking) == 1 and len(message.plain.words) <= _SHORT + 1 and stands(message.plain, _HAD_IT):
        return [Stated(lacking[0].path, value=True, words=message.text.strip())]
    ends = next(find(message.plain, _ENDS), None)
    if ends is None or message.plain.flat[0] not in OPENS_A_CHANGE | _SUPPOSES:
        return list(found)
    true = [one.path for one in topic.known if one.value is True and isinstance(facts.get(one.path), Flag)]
    now = [path for path in true if said.get(path, Said()).now] or true[-1:]
    words = _only_its_end(message, ends.last)
    if words and len(now) == 1 and all(one.path != now[0] or one.value is False for one in found):
        return [*(one for one in found if one.path != now[0]), Stated(now[0], value=False, words=words)]
    if _loses_perhaps(message, ends.last):
        return list(found)
    return [replace(one, value=False) if one.path in true and one.value is True else one for one in found]


def _only_its_end(message: Message, last: int) -> str:
    """The words with which a message says that what was spoken of ends, and when; empty, where it names something."""
    plain, stretch = message.plain, message.plain.words[last - 1].stretch
    upto = [n for n, word in enumerate(plain.words) if word.stretch <= stretch]
    told = {at for m in message.quantities for at in range(*message.words_of(m))}
    told |= {
        at
        for phrases in (_ENDS[:1], _IS_HAD, _TAKING)
        for one in find(plain, phrases)
        for at in range(one.first, one.last)
    }
    if any(plain.flat[n] not in _WHEN | _SMALL | _SUPPOSES and n not in told for n in upto):
        return ""
    never = not stands(plain, _ENDS[:1]) and not stands(plain, _IS_HAD)
    return "" if never else plain.text[plain.words[0].start : plain.words[upto[-1]].end]


def _loses_perhaps(message: Message, last: int) -> bool:
    """Whether a message asks if something is lost, and does not suppose it ("ma la naspi la perdo?")."""
    before = message.plain.flat[:last]
    return before[-1].startswith("perd") and not {"se", "quando", "appena", "che"} & set(before)
