"""Whether a sum is of something besides what was told: "un secondo lavoro da 4.000", "oltre allo stipendio 5.000"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from assistant.conversation import Topic
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.words.patterns import find, stands

_FAR = 6
_PAID = (
    "lavoro|lavoretto|lavoretti|lavori|stipendio|stipendi|stipendietto|pensione|pensioni|pensioncina|reddito|redditi"
    "|entrata|entrate|impiego|incarico|paga|assegno|indennita|conto|libretto|deposito|fondo|straordinari|collaborazione"
)
_ANOTHER = (
    f"un|una|uno|qualche|dei|delle|degli altro|altra|altri|altre|secondo|seconda|terzo|terza|ulteriore {_PAID}",
    f"un|una altro|altra piccolo|piccola|piccolissimo {_PAID}",
)
_TOO = (
    "anche|pure|inoltre un|una|uno|dei|delle|degli|qualche",
    f"anche|pure|inoltre il|la|lo|l|le|i {_PAID}",
    "anche|pure|inoltre # di|da|dal|in|con",
    "anche|pure|inoltre # euro di|da|dal|in|con",
    "oltre a|ad|al|allo|alla|ai|agli|alle",
    "in piu|aggiunta",
)
_WON = (f"trov*|cerc*|avrebbe|avrei un|una altro|altra {_PAID}",)
_ANEW = frozenset(
    "e ed ma o oppure se invece fosse fossero sono era erano di da con a soltanto solo anche euro".split()
)
_LEAST = 100
_IN_PLACE = ("cambi*|invece|anziche|perd*|perso|lasci*|licenzi*|smett*|sostitu*|rimpiazz*", "al posto")


def besides(message: Message, mention: Mention) -> int:
    """One, where a sum is said to be of something that comes besides; else none."""
    if stands(message.plain, _IN_PLACE) or besides_or_instead(message):
        return 0
    first, last = message.words_of(mention)
    return int(any(f.first < last and first - f.last <= _FAR for f in find(message.plain, (*_ANOTHER, *_TOO))))


def besides_or_instead(message: Message) -> bool:
    """Whether nobody can tell if something comes besides or in place of another: "se trovasse un altro lavoro"."""
    plain = message.plain
    return stands(plain, _WON) and not stands(plain, _TOO) and not stands(plain, _IN_PLACE)


def supposed_anew(message: Message, topic: Topic, heard: Sequence[str]) -> tuple[Message, Topic]:
    """A what-if of something besides, told again with another sum ("e se invece fossero 7.000?"), and what was so."""
    told = one_sum(message)
    before = Message(heard[-1], message.today) if heard else None
    last = one_sum(before) if before is not None else None
    if topic.actual is None or told is None or before is None or last is None or not besides(before, last):
        return message, topic
    at = range(*message.words_of(told))
    if not {word for n, word in enumerate(message.plain.flat) if n not in at} <= _ANEW:
        return message, topic
    text = f"{before.text[: last.start]}{told.words}{before.text[last.end :]}"
    return Message(text, message.today), topic.actual


def one_sum(message: Message) -> Mention | None:
    """The only sum of a message."""
    told = [m for m in message.quantities if _a_sum(m)]
    return told[0] if len(told) == 1 else None


def _a_sum(mention: Mention) -> bool:
    money = mention.kind is Kind.MONEY or (mention.kind is Kind.NUMBER and mention.unit is None)
    return money and isinstance(mention.value, Decimal) and mention.value >= _LEAST
