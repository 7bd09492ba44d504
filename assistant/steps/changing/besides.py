"""What is told besides what is known: one more sum ("un secondo lavoro da 4.000"), the rest of what has grades."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.understanding.beside import speaks_of_the_rest
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import find, stands
from rules_core.facts import Choice, Fact, Quantity
from rules_core.records import Record, fact_at, shape_of
from rules_core.wording import Said

_FAR, _THOSE = 6, frozenset("i quei gli quegli questi".split())
_PAID = (
    "lavoro|lavoretto|lavoretti|lavori|stipendio|stipendi|stipendietto|pensione|pensioni|pensioncina|reddito|redditi"
    "|entrata|entrate|impiego|incarico|paga|assegno|indennita|conto|libretto|deposito|fondo|straordinari|collaborazione"
    "|reversibilita|naspi|cassa|banca|posta|titoli|btp|bot|azioni|buoni|risparmi|investimenti|obbligazioni"
)
_ANOTHER = (
    f"un|una|uno|qualche|dei|delle|degli altro|altra|altri|altre|secondo|seconda|terzo|terza|ulteriore {_PAID}",
    f"un|una altro|altra piccolo|piccola|piccolissimo {_PAID}",
)
_TOO = (
    f"anche|pure|inoltre un|una|uno|il|la|lo|l|le|i|dei|delle|degli|qualche {_PAID}",
    f"anche|pure|inoltre un|una piccolo|piccola|piccolissimo|bella|bel {_PAID}",
    f"anche|pure|inoltre # di|da|dal|in|con {_PAID}",
    f"anche|pure|inoltre # euro di|da|dal|in|con {_PAID}",
    f"anche|pure|inoltre altri|altre|circa # di|da|dal|in|con {_PAID}",
    f"anche|pure|inoltre altri|altre|circa # euro di|da|dal|in|con {_PAID}",
    f"oltre a|ad|al|all|allo|alla|ai|agli|alle {_PAID}",
    f"in piu|aggiunta ... {_PAID}",
)
_MORE = (
    "anche|pure|inoltre un|una|uno|dei|delle|degli|qualche|altro|altra|altri|altre|circa|#",
    "in piu|aggiunta",
    "oltre a|ad|al|all|allo|alla|ai|agli|alle",
)
_SPENT = ("pago|paghiamo|paga|pagano|verso|versa|versiamo|versano|spendo|spendiamo|spende|spesa|spese|debito|debiti",)
_WON = (f"trov*|cerc*|avrebbe|avrei un|una altro|altra {_PAID}",)
_ANEW = frozenset(
    "e ed ma o oppure se invece fosse fossero sono era erano di da con a soltanto solo anche euro".split()
)
_LEAST, _THOUSANDS = 100, 1000
_A_SUM, _BARE = expression(r"\d+(?:\.\d+)?"), expression(r"\d+(?:[.,]\d+)?")
_IN_PLACE = ("cambi*|invece|anziche|perd*|perso|lasci*|licenzi*|smett*|sostitu*|rimpiazz*", "al posto")


def besides(message: Message, mention: Mention) -> int:
    """One, where a sum is said to be of something that comes besides; else none."""
    if stands(message.plain, _IN_PLACE) or stands(message.plain, _SPENT) or besides_or_instead(message):
        return 0
    first, last = message.words_of(mention)
    return int(any(f.first < last and first - f.last <= _FAR for f in find(message.plain, (*_ANOTHER, *_TOO))))


def nothing_replaced(
    message: Message,
    told: Sequence[Stated],
    facts: type[Record],
    topic: Topic,
    said: Mapping[str, Said],
    pending: str,
) -> list[Stated]:
    """What is told without the sums that would take a known one's place, where something more is told that is no pay.

    "Ho anche una macchina da 8.000 euro" changes no income. While another question waits (`pending`), neither do sums
    of which nobody says what they are: "31.000 io e 12.300 lei".
    """
    if pending:
        told = [one for one in told if not _unnamed(message, one, topic, said, pending)]
    told = [one for one in _not_again(message, told, topic, said) if not _too_little(one, facts, topic)]
    if not tells_more(message) or any(besides(message, mention) for mention in message.quantities):
        return list(told)
    had = {one.path for one in topic.known if isinstance(one.value, str) and one.value.strip("0.")}
    sums = {path for path in had if getattr(fact_at(facts, path), "unit", "") == Quantity.unit}
    return [one for one in told if one.path not in sums]


def _unnamed(message: Message, one: Stated, topic: Topic, said: Mapping[str, Said], pending: str) -> bool:
    """Whether a sum that goes without saying would take the place of another one, and no word says what it is."""
    shape, had = shape_of(one.path), {known.path: known.value for known in topic.known}
    words = said.get(shape, Said())
    if not words.bare or shape == shape_of(pending) or had.get(one.path, one.value) == one.value:
        return False
    return _A_SUM.fullmatch(str(one.value)) is not None and not stands(message.plain, (*words.near, *words.none))


def of_the_rest(
    message: Message,
    found: dict[str, Stated],
    pending: str,
    said: Mapping[str, Said],
    topic: Topic,
    facts: Mapping[str, Fact],
) -> dict[str, Stated]:
    """What is found; "the rest" is said of nothing that was told before and is not named now."""
    if not speaks_of_the_rest(message.plain):
        return found
    told = {one.path for one in topic.known if one.path != pending and isinstance(facts.get(one.path), Choice)}
    return {path: one for path, one in found.items() if path not in told or stands(message.plain, said[path].near)}


def _too_little(one: Stated, facts: type[Record], topic: Topic) -> bool:
    """Whether a bare number of a few tens would take the place of thousands: "il reddito è 14,2" is asked again."""
    had = next((str(known.value) for known in topic.known if known.path == one.path), "")
    if getattr(fact_at(facts, one.path), "unit", "") != Quantity.unit or not _BARE.fullmatch(one.words.strip()):
        return False
    return bool(_A_SUM.fullmatch(had)) and Decimal(had) >= _THOUSANDS and 0 < Decimal(str(one.value)) < _LEAST


def _not_again(message: Message, told: Sequence[Stated], topic: Topic, said: Mapping[str, Said]) -> list[Stated]:
    """What is told without sums that were told as something else: "i 21.000 sono dei nonni" tells no other income."""
    known: dict[str, set[str]] = {}
    for one in topic.known:
        known.setdefault(str(one.value), set()).add(shape_of(one.path))
    before = {m.words: message.plain.flat[max(message.words_of(m)[0] - 1, 0)] for m in message.quantities}
    again = {
        (one.words, shape)
        for one in told
        if (shape := shape_of(one.path)) not in known.get(str(one.value), {shape})
        and before.get(one.words) in _THOSE
        and "[]" in shape
        and not stands(message.plain, said.get(shape, Said()).near)
    }
    return [one for one in told if (one.words, shape_of(one.path)) not in again]


def tells_more(message: Message) -> bool:
    """Whether a message tells something as one more than what was told: "in banca ne ho anche 3.000"."""
    return stands(message.plain, _MORE)


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
