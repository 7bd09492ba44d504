"""What a change says anew besides what its words name: the quantities left, of what is known; the likelier of two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.conversation import Known, Topic
from assistant.expressions import expression
from assistant.steps.changing.change import changed, far
from assistant.steps.changing.of_a_sum import BESIDE, EARNING
from assistant.understanding.asking.cues import is_question
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Hours, Kind, Mention
from assistant.understanding.quantities.mentions import mentions
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import find, stands, touches
from assistant.understanding.words.rest import Rest
from rules_core.dates import Moment
from rules_core.facts import Fact, Quantity
from rules_core.records import shape_of
from rules_core.wording import Said, Wording

_MOVING = expression(r"port[aio]|sal(?:e$|g|isse|ire|ira)|scend|aument|alz|abbass|divent|ridu|cal(?:a|o)|diminu|ritocc")
_SUPPOSING = frozenset(
    """
    fosse fossero diventano diventassero sono era erano mese mesi anno mensili mensile annui annuo annua circa meno tipo
    solo soltanto salisse scendesse calasse aumentasse diminuisse arrivasse facciamo metti mettiamo poniamo supponiamo
    ipotizziamo mettici scusa scusi anzi no volevo dire cioe esempio magari quanti risultato prova provi proviamo rifai
    ricalcola calcola conto calcolo importo cifra totale valore di da fino passa passasse portiamo lo la li le si io
    lui lei noi mi ci viene verrebbe cambierebbe altrimenti ora adesso poi ancora invece
    """.split()
)
_EURO, _NONE = "euro", Said()
_NEAR = 1.1  # so many times as much, as a logarithm, as what is known: three at most


def with_what_is_left(
    message: Message, found: Mapping[str, Stated], facts: Mapping[str, Fact], said: Mapping[str, Said], topic: Topic
) -> dict[str, Stated]:
    """The facts that a change states; a quantity that none of them took takes the place of one like it.

    As in "17 le volte che è venuto, e le 2 assenze le ha recuperate", of eighteen.
    """
    words = [one.words for one in found.values()]
    left = [m for m in message.quantities if not any(_part_of(m.words, told) for told in words)]
    if not left:
        return dict(found)
    alike = tuple(
        one for one in topic.known if one.path not in found and isinstance(facts.get(one.path), Quantity | Moment)
    )
    new = dict(found)
    moments = tuple(one for one in alike if isinstance(facts[one.path], Moment))
    if moments and any(isinstance(m.value, Hours) for m in left):  # "è del 29 alle 16:12": a day and its hour
        moved = changed(_with(message, left), facts, said, Topic(topic.tool, moments))
        new |= {one.path: one for one in moved}
        left = [] if moved else left
    for mention in left:
        old = tuple(one for one in alike if one.path not in new and _alike(one, mention, message))
        told = changed(_only(message, mention), facts, said, Topic(topic.tool, old)) if old else []
        new |= {one.path: one for one in told if _close(one, old)}
    return new


def likelier(
    message: Message, found: Mapping[str, Stated], facts: Mapping[str, Fact], said: Mapping[str, Said], topic: Topic
) -> dict[str, Stated]:
    """The facts found; a quantity of nobody's in particular said of what was told as it is: "al mese", and so much.

    "Me lo portano a 650 al mese" is said of a rent of 400 a month, and not of what somebody earned in a year.
    """
    known = {one.path: one for one in topic.known}
    new = dict(found)
    for path, one in found.items():
        mention = next((m for m in message.quantities if m.words == one.words), None)
        before = known.get(path)
        if (
            mention is None
            or mention.per is None
            or before is None
            or "[" not in path
            or _same_period(before, mention, message)
        ):
            continue
        words = said.get(shape_of(path), Said())
        if stands(message.plain, words.near):
            continue
        old = tuple(o for o in topic.known if o.path not in found and _same_period(o, mention, message))
        told = changed(_only(message, mention), facts, said, Topic(topic.tool, old))
        if told:
            del new[path]
            new |= {other.path: other for other in told}
    return new


def _part_of(one: str, other: str) -> bool:
    """Whether some words stand among others, or those among them: 3 is no part of 13."""
    first, second = (f" {' '.join(text.split())} " for text in (one, other))
    return first in second or second in first


def _with(message: Message, left: Sequence[Mention]) -> Message:
    """A message with some of its quantities."""
    return Rest(message.text, message.today, message.written, plain=message.plain, left=tuple(left))


def _only(message: Message, mention: Mention) -> Message:
    """A message with one of its quantities alone."""
    return Rest(message.text, message.today, message.written, plain=message.plain, left=(mention,))


def _alike(one: Known, mention: Mention, message: Message) -> bool:
    """Whether what is known was told with a quantity of the same kind, or in words."""
    told = mentions(one.words, message.today)
    kinds = {m.kind for m in told}
    counts = {Kind.NUMBER, mention.kind}
    return (not told or not kinds.isdisjoint(counts) or mention.kind is Kind.NUMBER) and _same_period(
        one, mention, message
    )


def _same_period(one: Known, mention: Mention, message: Message) -> bool:
    told = mentions(one.words, message.today)
    return mention.per is None or any(m.per == mention.per for m in told)


def _close(one: Stated, old: Sequence[Known]) -> bool:
    """Whether a new value is not very far from the one that was known."""
    before = next(known.value for known in old if known.path == one.path)
    return far(before, one.value) <= _NEAR


def told_of_what_waits(
    told: Sequence[Stated], message: Message, facts: Mapping[str, Fact], topic: Topic, pending: str
) -> bool:
    """Whether one bare number is too far from the count it would take the place of: it tells the one that was asked.

    "E 150?", of a site of 35 hours whose days were asked.
    """
    bare = len(message.quantities) == 1 and message.quantities[0].kind is Kind.NUMBER
    counts = [one for one in told if _counts(facts.get(one.path))]
    if not bare or not counts or len(counts) < len(told) or not _counts(facts.get(pending)):
        return False
    return not any(_close(one, [known for known in topic.known if known.path == one.path]) for one in counts)


def _counts(fact: Fact | None) -> bool:
    return isinstance(fact, Quantity) and fact.unit != _EURO


def of_what_is_named(
    told: Sequence[Stated], message: Message, facts: Mapping[str, Fact], wording: Wording
) -> Sequence[Stated]:
    """What is supposed anew; a sum told with words of its own moves no other: "se trovasse un lavoro da 10.000?"."""
    if not any(said.speaker for said in wording.said.values()):
        return told
    told = [one for one in told if not _names_another(one, message, wording)]
    if not is_question(message):
        return told
    counted = {at for m in message.quantities for at in range(*message.words_of(m))}
    others = {word for at, word in enumerate(message.plain.flat) if at not in counted} - BESIDE - _SUPPOSING
    plain = message.plain
    if any(_MOVING.match(word) for word in others):
        return told  # "il padrone lo vuole portare a 450"
    kept = []
    for one in told:
        fact, said = facts.get(one.path), wording.said.get(shape_of(one.path), _NONE)
        money = isinstance(fact, Quantity) and fact.unit == _EURO
        named = stands(plain, said.near) or (said.bare and (stands(plain, EARNING) or "[" in one.path))
        if not money or not others or named:
            kept.append(one)
    return kept


def _names_another(one: Stated, message: Message, wording: Wording) -> bool:
    """Whether words that stand with a quantity name another fact: "altri 4.500 di redditi agrari" raise no rent."""
    mention = next((m for m in message.quantities if m.words == one.words), None)
    if mention is None:
        return False
    first, last = message.words_of(mention)
    with_it = {
        path
        for path, said in wording.said.items()
        for f in find(message.plain, said.near)
        if touches(f, first, last) and (f.first, f.last) != (first, last)
    }
    return bool(with_it) and shape_of(one.path) not in with_it
