"""What was so and ends ("e quando finisce?"); the one thing lacking that is had ("e se c'era?")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.conversation import Known, Topic
from assistant.understanding.asking.cue_words import OPENS_A_CHANGE
from assistant.understanding.asking.cues import is_question
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import Found, find, stands
from assistant.understanding.words.plain import Plain
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
    " potrei possiamo puo potrebbe entro entra aspetto aspettassi aspettiamo attendo i gli un che".split()
)
_AFTER_IT = ("dopo il|lo|la|l|i|le|gli", "fine|termine|scadenza del|dello|della|dell|dei|delle", "senza il|lo|la|l|piu")
_OF_IT = frozenset("dalla dallo dai dagli dalle della dello dei degli delle alla allo ai agli alle con perdere".split())
_AT_ONCE = frozenset("dopo fine termine scadenza senza".split())
_SHORT, _BESIDE, _A_NOUN = 5, 3, 4


def ended(
    message: Message, found: Sequence[Stated], facts: Mapping[str, Fact], said: Mapping[str, Said], topic: Topic
) -> list[Stated]:
    """What was so and ends is no more ("e quando finisce?"); the one thing lacking is had ("e se c'era?")."""
    lacking = [one for one in topic.known if one.value is False and isinstance(facts.get(one.path), Flag)]
    if not found and len(lacking) == 1 and len(message.plain.words) <= _SHORT + 1 and stands(message.plain, _HAD_IT):
        return [Stated(lacking[0].path, value=True, words=message.text.strip())]
    true = [one.path for one in topic.known if one.value is True and isinstance(facts.get(one.path), Flag)]
    now = [path for path in true if said.get(path, Said()).now]
    named = _named_as_ended(message, [one for one in topic.known if one.path in now])
    if named and all(one.path != named.path or one.value is not False for one in found):
        return [*(one for one in found if one.path != named.path), named]
    ends = next(find(message.plain, _ENDS), None)
    if ends is None or not _opens(message):
        return list(found)
    now = now or true[-1:]
    words = _only_its_end(message, ends.last)
    if words and len(now) == 1 and all(one.path != now[0] or one.value is False for one in found):
        return [*(one for one in found if one.path != now[0]), Stated(now[0], value=False, words=words)]
    if _loses_perhaps(message, ends.last):
        return list(found)
    gone = [one.path for one in found if one.path in true and one.value is True and _it_ends(message, ends, one)]
    return [replace(one, value=False) if one.path in gone else one for one in found]


def _it_ends(message: Message, ends: Found, one: Stated) -> bool:
    """Whether a fact is what ends, and not another thing named between ("finisce il cantiere, riprendo la naspi?")."""
    plain, told = message.plain, Plain.of(one.words).flat
    at = next((n for n in range(ends.last, len(plain.flat)) if plain.flat[n : n + len(told)] == told), ends.last)
    taken = {n for f in find(plain, (*_IS_HAD, *_TAKING)) for n in range(f.first, f.last)}
    taken |= {n for m in message.quantities for n in range(*message.words_of(m))}
    return all(plain.flat[n] in _WHEN | _SMALL | _OF_IT or n in taken for n in range(ends.last, at))


def _opens(message: Message) -> bool:
    """Whether a message opens as what supposes an end: "e quando …", "finito il …, posso?"."""
    first = message.plain.flat[:1]
    asks = is_question(message) and (first in {("dopo",), ("una",)} or (first[:1] and first[0].startswith("finit")))
    return bool(asks) or (bool(first) and first[0] in OPENS_A_CHANGE | _SUPPOSES)


def _named_as_ended(message: Message, now: Sequence[Known]) -> Stated | None:
    """What is so and a message supposes to be over, by the noun with which it was told ("e se lascio il corso?").

    All that the message says up to there is that it ends: "quando finisce il cantiere riprendo la naspi?" ends none.
    """
    plain = message.plain
    ends = [*find(plain, (*_ENDS, *_AFTER_IT))] if now and _opens(message) else []
    told = {one.path: {word for word in Plain.of(one.words).flat if len(word) > _A_NOUN} - _SMALL for one in now}
    small = {at for one in (*ends, *find(plain, _IS_HAD)) for at in range(one.first, one.last)}
    small |= {at for m in message.quantities for at in range(*message.words_of(m))}
    small |= {at for at, word in enumerate(plain.flat) if word in _WHEN | _SMALL | _SUPPOSES}
    for end in ends:
        at_once = plain.flat[end.first] in _AT_ONCE
        first, last = (end.last, end.last + 1) if at_once else (max(end.first - _BESIDE, 0), end.last + _BESIDE)
        for at, word in enumerate(plain.flat[first:last], first):
            of, upto = [path for path, words in told.items() if word in words], max(at + 1, end.last)
            if len(of) == 1 and small.union((at,)).issuperset(range(upto)) and not _loses_perhaps(message, end.last):
                return Stated(of[0], value=False, words=plain.verbatim(min(at, end.first), upto))
    return None


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
