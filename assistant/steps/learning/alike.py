"""Short answers that lean on something else: on what was told before ("come sopra"), on the question ("il primo")."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from assistant.conversation import Known, Topic
from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.people.persons import of_self, only_mine
from assistant.understanding.quantities.mention import Bound, Kind, Mention
from assistant.understanding.words.patterns import find, stands
from assistant.understanding.words.plain import Plain
from rules_core.facts import Choice, Fact, Flag, Quantity
from rules_core.records import Record, fact_at, shape_of
from rules_core.rows import row

_SAME = row("""
    come sopra|prima, idem, uguale, uguali, lo stesso, la stessa, gli stessi, le stesse, stessa|stesso|stesse|stessi
    cosa|cifra|somma|importo|numero|giorno|data|risposta|quantita, altrettanto, altrettanti, altrettante, altrettanta,
    pari pari, anche qui|qua, pure qui|qua, come quello|quella|quelli di_prima, sempre uguale|lo_stesso
""")
_LIKE_THEM = row("""
    anche|pure lui|lei|io|mio|mia|il|la|nostro|nostra|per_lui|per_lei, anche, pure, idem, come me|lui|lei|mio|mia,
    uguale, lo stesso, stessa cosa, come sopra|prima
""")
_EVER = expression(r"(?:Hai|Ha|Avete|Hanno|La persona ha) (?:già|mai)\b")
_DONE = row("""
    uno|una|due|tre|# volta|volte, uno|una|due|tre nel|del|finit*|anni_fa, nel|del|dal #, # anni|mesi fa, l anno scorso,
    anni fa, tempo fa, solo|soltanto una|uno, uno, una
""")
_NOW = expression(r"(?:La persona )?(?:ricev|percepi|prend|sta|segu|frequent)(?:i|e|ete|isci|isce)\b", re.IGNORECASE)
_ENDED = row("""
    e|sono|l_ho|ho|era|mi_e|ho_gia finit*|scadut*|terminat*|esaurit*|cessat*|conclus*|pers*|interrott*|smess*,
    gia|appena finit*|scadut*|terminat*|esaurit*|cessat*|conclus*, non l|lo|la|ne ho|prendo|ricevo|percepisco|faccio
    piu, non me l|la|lo hanno|danno data|dato|concessa|concesso|accettata|accettato|riconosciuta|riconosciuto|piu,
    rifiutat*, respint*, finiva|scadeva, non ancora
""")
_LASTS = row("""
    scade|scadra|finisce|finira|termina|terminera|dura|durera a|ad|al|il|fino|tra|fra|nel|in|ancora|presto, ancora per
    #|un|poco|qualche, fino a|ad|al, ho|ne_ho ancora
""")
_SHORT = 9
_PLACES: tuple[tuple[int, tuple[str, ...]], ...] = (
    (0, ("il|la|lo|al|alla|del|della primo|prima", "primo|prima")),
    (1, ("il|la|lo|al|alla|del|della secondo|seconda", "secondo|seconda")),
    (2, ("il|la|lo|al|alla|del|della terzo|terza", "terzo|terza")),
    (-1, ("l|all|dell ultimo|ultima", "ultimo|ultima")),
)
_ALL = row("tutt* e due|tre, entramb*, ambedue, l uno e l altro, l una e l altra, sia l una che l altra")
_AROUND = frozenset(
    "e anche direi penso credo sempre qui qua come per il la lo le i gli di del della uno una anno caso opzione cosa"
    " quella quello si sono siamo moglie marito compagno compagna madre padre fratello sorella figlio figlia".split()
)
_OF_IT = frozenset(
    "solo soltanto circa per giusti giuste in tutto ho ha lavorato fatto anni mesi e di al il un".split()
)
_SURELY = frozenset("io si certo sempre".split())
_MONTHS = {"mesi": Decimal(1), "anni": Decimal(12)}


def as_before(message: Message, record: type[Record], pending: str, topic: Topic) -> Any:
    """What was told last of a fact of the same kind, where a few words say that it is the same here."""
    fact, shape = fact_at(record, pending), shape_of(pending)
    theirs = [one for one in topic.known if "[" in pending and shape_of(one.path) == shape and one.path != pending]
    if theirs and isinstance(fact, Flag) and _only(message, _LIKE_THEM):
        return _last(theirs).value
    if not _only(message, _SAME):
        return None
    alike = theirs or [one for one in topic.known if _alike(record, one, fact) and one.path != pending]
    return _last(alike).value if alike else None


def by_the_verb(message: Message, record: type[Record], pending: str, topic: Topic) -> bool | None:
    """Whether whoever speaks says of themselves but the verb that they were asked by ("ha lavorato …?", "lavoro")."""
    fact, words = fact_at(record, pending), [word for word in message.plain.flat if word not in _SURELY]
    if not isinstance(fact, Flag) or len(words) != 1 or "?" in message.text or not of_self(message.plain):
        return None
    asked = {f"{words[0][:-1]}{ending}" for ending in ("a", "i", "ato", "ate")} & {*Plain.of(fact.question).flat}
    who = {one.path: one.words for one in reversed(topic.known)}
    told = {path.partition(".")[0]: said for path, said in who.items() if shape_of(path).startswith(_head(pending))}
    mine = told.get(pending.partition(".")[0], "")
    unsaid = "[0]" in pending and list(told.values()).count(mine) > 1  # nobody said who applies: it is whoever speaks
    return True if asked and ("[" not in pending or only_mine(mine) or unsaid) else None


def _head(path: str) -> str:
    return f"{shape_of(path).partition('.')[0]}."


def nth_of(message: Message, question: str) -> int | None:
    """Which of the things that a question names is meant, told by its place; of both, the last."""
    if " o " not in question or not _only_a_place(message):
        return None
    return next(place for place, phrases in (*_PLACES, (-1, _ALL)) if _only(message, phrases))


def _only_a_place(message: Message) -> bool:
    return any(_only(message, phrases) for _, phrases in (*_PLACES, (-1, _ALL)))


def held_against(message: Message, question: str) -> bool | None:
    """Whether how long or how much something was told to be is as much as the question wants ("almeno sei mesi")."""
    wanted = [m for m in Message(question, message.today).quantities if m.bound in {Bound.LEAST, Bound.MOST}]
    told = message.quantities
    if len(wanted) != 1 or len(told) != 1 or told[0].bound not in {Bound.EXACT, wanted[0].bound}:
        return None
    mine, limit = _measure(told[0]), _measure(wanted[0])
    around = set(message.plain.flat) - set(message.plain.flat[slice(*message.words_of(told[0]))])
    if mine is None or limit is None or mine[0] != limit[0] or not around <= _OF_IT:
        return None
    if wanted[0].bound is Bound.LEAST:
        return mine[1] > limit[1] if wanted[0].strict else mine[1] >= limit[1]
    return None  # what has to be within a time is told by a day, from which it runs


def done_before(message: Message, question: str) -> bool:
    """Whether how often or when something was done answers whether it ever was ("uno nel 2023", "due volte")."""
    few = len(message.plain.words) <= _SHORT and "?" not in message.text and message.reply is None
    return few and _EVER.match(question) is not None and stands(message.plain, _DONE)


def still(message: Message, question: str) -> bool | None:
    """Whether what somebody is asked to have now lasts, told by its end: "mi scade a marzo", "è finita a luglio"."""
    if not _NOW.match(question) or len(message.plain.words) > _SHORT or "?" in message.text:
        return None
    ended, lasts = (next(find(message.plain, phrases), None) for phrases in (_ENDED, _LASTS))
    if ended is not None:
        return False
    return True if lasts is not None else None


def _measure(mention: Mention) -> tuple[str, Decimal] | None:
    if not isinstance(mention.value, Decimal):
        return None
    if mention.kind is Kind.DURATION and mention.unit in _MONTHS:
        return "mesi", mention.value * _MONTHS[mention.unit]
    return ("percento", mention.value) if mention.kind is Kind.PERCENT else None


def _only(message: Message, phrases: tuple[str, ...]) -> bool:
    """Whether a message says nothing but one of some phrases."""
    flat = message.plain.flat
    return "?" not in message.text and any(
        {*flat[: found.first], *flat[found.last :]} <= _AROUND for found in find(message.plain, phrases)
    )


def _alike(record: type[Record], one: Known, fact: Fact) -> bool:
    other = fact_at(record, shape_of(one.path))
    if isinstance(fact, Quantity) and isinstance(other, Quantity):
        return fact.unit == other.unit or {fact.unit, other.unit}.isdisjoint({"euro", "anni", "percentuale"})
    if isinstance(fact, Choice) and isinstance(other, Choice):
        return fact.words == other.words
    return type(other) is type(fact) and not isinstance(fact, Flag)


def _last(ones: list[Known]) -> Known:
    """What was told last."""
    return max(enumerate(ones), key=lambda one: (one[1].turn, one[0]))[1]
