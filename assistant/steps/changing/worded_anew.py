"""A number told anew by a name of its own, of what is named: "il garage adesso è intero"."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.conversation import Known, Topic
from assistant.steps.changing.named_members import member_of, named_members, naming
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import Found, find
from assistant.understanding.yes_or_no.polarity import denied
from rules_core.facts import Quantity
from rules_core.records import Record, fact_at, shape_of
from rules_core.wording import Said

_NONE = Said()
_BESIDE = frozenset(
    """
    a adesso al allora anzi che correggo da del di diventa diventano diventata diventato diventera diventerebbe e ed era
    facciamo fosse fossero ho il in invece io isee l la le lo ma mettiamo mi mia mio ne nel non ora ormai per pero piu
    poi pure quanto questo questa se scusa scusate scusi sia solo sono supponiamo stato tutta tutto un una verrebbe
    viene come cambia cambierebbe lo possiedo proprieta quota mesi fa risulta anno quest
    """.split()
)


def worded_anew(message: Message, record: type[Record], said: Mapping[str, Said], topic: Topic) -> list[Stated]:
    """The number of the one thing that is named, or of the only one that has such a number."""
    known: dict[str, list[Known]] = {}
    for one in topic.known:
        if (
            "[" in one.path
            and said.get(shape_of(one.path), _NONE).words
            and isinstance(fact_at(record, one.path), Quantity)
        ):
            known.setdefault(shape_of(one.path), []).append(one)
    found = []
    for shape, had in known.items():
        told = _told(message, said[shape])
        if told is None:
            continue
        named = named_members(message.plain, record, said, topic)
        meant = [one for one in had if member_of(one.path) in named] if named else had
        if len(meant) == 1 and _nothing_else(message, told[0], record, said):
            found.append(Stated(meant[0].path, told[1], message.plain.verbatim(told[0].first, told[0].last)))
    return found


def _nothing_else(message: Message, told: Found, record: type[Record], said: Mapping[str, Said]) -> bool:
    """Whether a message says nothing but that, of what, and in whose place."""
    covered = set(range(told.first, told.last))
    covered |= {at for mention in message.quantities for at in range(*message.words_of(mention))}
    covered |= {at for found in naming(message.plain, record, said) for at in range(found.first, found.last)}
    return all(word in _BESIDE or at in covered for at, word in enumerate(message.plain.flat))


def _told(message: Message, said: Said) -> tuple[Found, str] | None:
    """The last number that a message tells by a name, and where."""
    plain = message.plain
    excluded = list(find(plain, said.unlike))
    told = [
        (f, number)
        for number, phrases in said.words.items()
        for f in find(plain, phrases)
        if not denied(plain, f) and not any(o.first <= f.first and f.last <= o.last for o in excluded)
    ]
    if not told:
        return None
    return max(told, key=lambda one: (one[0].first, one[0].last))
