"""One sum that a what-if raises, lowers or takes away: "e se guadagnassi 1.000 euro in più?", "e senza i risparmi?".

What sum it is its own words say, whose it is those for somebody; where nothing says either, nothing is changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.conversation import Known, Topic
from assistant.expressions import expression
from assistant.steps.changing.besides import besides, besides_or_instead, one_sum
from assistant.steps.changing.more import sign_of
from assistant.steps.changing.whether import changes
from assistant.understanding.asking.cues import is_question
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Mention
from assistant.understanding.quantities.mentions import mentions
from assistant.understanding.stated import Stated
from assistant.understanding.values import fit
from assistant.understanding.words.patterns import Found, find, stands
from assistant.understanding.words.plain import Plain
from assistant.understanding.words.rest import inner, lists, who_fact
from rules_core.facts import Quantity
from rules_core.records import fact_at, shape_of
from rules_core.tools import Tool
from rules_core.wording import Said, Wording

_EURO, _MONTH = "euro", 12
_MEMBER = expression(r"(\w+)\[(\d+)\]\.\w+")
EARNING = (
    "prendessi|prendesse|prendessimo|portassi|portasse|incassassi|incassasse",
    "aumento|aumentano|aumentassero|entrano|entrasse|entrassero",
)
_FIRST, _OTHER = (
    expression(r"\w+ssi|ho|guadagno|prendo|percepisco|io|mi"),
    expression(r"(?!(?:fo|arriva|entra|veni)sse)\w+sse|lui|lei|sua|suo"),
)
_WITHOUT = (
    "senza",
    "togliendo|escludendo|tolto|tolta|tolti|togliamo|esclusi|escluso|esclusa",
    "non avessi|avesse|avessimo|pagassi|pagassimo|prendessi|prendesse|contassi|contiamo|contando|considerando",
    "non ci fosse|fossero|sia|siano",
)
BESIDE = frozenset(
    """
    e ed ma se invece allora quanto viene verrebbe sarebbe isee l il la lo i gli le cosa cambia come diventa
    diventerebbe che quale poi ok contare considerare contando non ci fosse fossero avessi avesse avessimo pagassi
    pagassimo prendessi prendesse mio mia miei nostri nostro nostra suo sua di del della dei delle in banca sul
    conto tutti tutto soldi da parte senza proprio piu anche stesso quindi euro d un una a al alla per casa
    """.split()
)
_NEAR, _SHORT, _AT_WORK = 4, 12, 15
_WORK = ("lavoro|lavoretto|lavoretti|lavori|impiego|incarico|straordinari|collaborazione",)
_NONE = Said()


def of_a_sum(message: Message, tool: Tool, wording: Wording, topic: Topic) -> list[Stated] | None:
    """The sum as it then is; nothing where it may be another's or another sum, None where no sum is changed so."""
    told = one_sum(message)
    if not _may_change(message, topic, wording, told):
        return None
    sums = _Sums(message, tool, wording, topic)
    if told is not None and besides_or_instead(message):
        return sums.changed(told, leave=True)
    if told is not None and _sign(message, told):
        return sums.changed(told)
    return sums.without() if stands(message.plain, _WITHOUT) else None


def sum_of_several(message: Message, tool: Tool, wording: Wording, topic: Topic) -> Mention | None:
    """So much more or less of a sum that several people have, where nobody says whose it is."""
    told = one_sum(message)
    if told is None or not _may_change(message, topic, wording, told) or not _sign(message, told):
        return None
    return told if _Sums(message, tool, wording, topic).of_several(told) else None


def _may_change(message: Message, topic: Topic, wording: Wording, told: Mention | None) -> bool:
    """Whether a message may change a sum of somebody's: a what-if, or one more that is told by itself."""
    short = told is not None and len(message.plain.words) <= _SHORT and besides(message, told)
    supposed = bool(short) or changes(message, waiting=False) or is_question(message)
    return bool(topic.known) and supposed and any(said.speaker for said in wording.said.values())


def _sign(message: Message, mention: Mention) -> int:
    return sign_of(message, mention) or besides(message, mention)


@dataclass(frozen=True)
class _Sums:
    """The sums that are known, as a message speaks of them."""

    message: Message
    tool: Tool
    wording: Wording
    topic: Topic

    def changed(self, mention: Mention, *, leave: bool = False) -> list[Stated] | None:
        """The one that is so much more or less; none where it is to be left as it is."""
        shapes = self._named(self.message.plain)
        if len(shapes) > 1 or (not shapes and besides(self.message, mention)) or self._names_another(shapes):
            return None
        meant = self._whose(shapes or list(self._known()))
        if not shapes and len(meant) != 1:
            return []
        if besides(self.message, mention) and (self._of_who_has_none(shapes) or not self._of_people(meant)):
            return None
        return [self._moved(one, mention) for one in meant] if len(meant) == 1 and not leave else []

    def of_several(self, mention: Mention) -> bool:
        """Whether it may be that of several people; of somebody who has none yet only where it comes besides."""
        shapes = self._named(self.message.plain)
        if len(shapes) != 1 or self._names_another(shapes):
            return False
        had = [one for one in self._known()[shapes[0]] if Decimal(one.value)]
        if not all("[" in one.path for one in had) or self._of_who_has_none(shapes):
            return False
        if besides(self.message, mention) and len(had) == 1:
            return len(self._grown()) > 1 and not self._tells_whose()
        return len(had) > 1 and len(self._whose(shapes)) != 1

    def _of_who_has_none(self, shapes: Sequence[str]) -> bool:
        """Whether a message names somebody who has no such sum yet."""
        named = {place for places in self._roles() for place in places}
        return bool(named) and named.isdisjoint(_place(one.path) for shape in shapes for one in self._known()[shape])

    def _of_people(self, ones: Sequence[Known]) -> bool:
        """Whether sums are of the people of a household: a second house adds nothing to what the first is worth."""
        people = {path for path, said in self.wording.said.items() if said.speaker}
        return all("[" in one.path and one.path.partition("[")[0] in people for one in ones)

    def _tells_whose(self) -> bool:
        flat = self.message.plain.flat
        return any(self._roles()) or any(_FIRST.fullmatch(word) or _OTHER.fullmatch(word) for word in flat)

    def _grown(self) -> set[int]:
        """The members who may earn: whose age is not known to be a child's."""
        places = {_place(one.path) for one in self.topic.known if _MEMBER.fullmatch(one.path)}
        ages = [one for one in self.topic.known if getattr(fact_at(self.tool.facts, one.path), "unit", "") == "anni"]
        return places - {_place(one.path) for one in ages if str(one.value).isdigit() and int(one.value) < _AT_WORK}

    def _names_another(self, shapes: Sequence[str]) -> bool:
        """Whether the words of a sum that is not known yet name it: "anche 2.000 di redditi agrari"."""
        others = [path for path, said in self.wording.said.items() if "[]." in path and said.per and path not in shapes]
        return any(stands(self.message.plain, self.wording.said[path].near) for path in others)

    def _moved(self, one: Known, mention: Mention) -> Stated:
        """A sum with so much more of the period in which it was told."""
        said = self.wording.said.get(shape_of(one.path), _NONE)
        fact = fact_at(self.tool.facts, one.path)
        amount = mention.value if isinstance(mention.value, Decimal) else Decimal(0)
        fitted = fit(mention, fact, self.message.today, said) if mention.per and isinstance(fact, Quantity) else None
        if fitted is not None:
            amount = Decimal(str(fitted.value))
        elif any(m.per and m.per.startswith("mes") for m in mentions(one.words, self.message.today)):
            amount *= _MONTH
        value = max(Decimal(one.value) + _sign(self.message, mention) * amount, Decimal(0))
        return Stated(one.path, f"{value:.2f}", mention.words)

    def without(self) -> list[Stated] | None:
        """None of a sum that a message takes away: of whom it says, or of all who have it."""
        plain = self.message.plain
        taken = [found.last for found in find(plain, _WITHOUT)]
        for shape in self._named(plain):
            for found in find(plain, self.wording.said[shape].near):
                near = any(0 <= found.first - last <= _NEAR for last in taken)
                if near and self._nothing_else(found):
                    meant = self._whose([shape], everybody=True)
                    return [Stated(one.path, "0", plain.verbatim(found.first, found.last)) for one in meant]
        return None

    def _nothing_else(self, found: Found) -> bool:
        """Whether a message says nothing but that, and of whom."""
        named = {at for one in self._people() for f in one for at in range(f.first, f.last)}
        counted = {at for m in self.message.quantities for at in range(*self.message.words_of(m))}
        flat = enumerate(self.message.plain.flat)
        return all(word in BESIDE or at in named | counted or found.first <= at < found.last for at, word in flat)

    def _known(self) -> Mapping[str, list[Known]]:
        """The sums that are known, by what they are."""
        known: dict[str, list[Known]] = {}
        for one in self.topic.known:
            fact = fact_at(self.tool.facts, one.path)
            if isinstance(fact, Quantity) and fact.unit == _EURO and isinstance(one.value, str):
                known.setdefault(shape_of(one.path), []).append(one)
        return known

    def _named(self, plain: Plain) -> list[str]:
        """What the sums of a message are, by its words."""
        shapes = [shape for shape in self._known() if stands(plain, self.wording.said.get(shape, _NONE).near)]
        bare = [shape for shape in self._known() if self.wording.said.get(shape, _NONE).bare]
        return shapes or (bare if stands(plain, EARNING) or stands(plain, _WORK) else [])

    def _whose(self, shapes: Sequence[str], *, everybody: bool = False) -> list[Known]:
        """The sums of those whom a message means."""
        had = [one for shape in shapes for one in self._known()[shape]]
        if len(had) <= 1 or any("[" not in one.path for one in had):
            return had
        named = {place for places in self._roles() for place in places}
        flat = self.message.plain.flat
        mine, theirs = any(map(_FIRST.fullmatch, flat)), any(map(_OTHER.fullmatch, flat))
        places = named or ({0} if mine or {"mio", "mia"} & set(flat) else set())
        others = [one for one in had if _place(one.path) != 0]
        if not places and theirs:
            return others if len(others) == 1 else []
        return [one for one in had if _place(one.path) in places] if places else had if everybody else []

    def _people(self) -> Iterator[list[Found]]:
        """Where somebody is named by what they are."""
        for many in lists(self.tool.facts, self.wording.said):
            said = inner(many, self.wording.said)
            if who := who_fact(many, said):
                yield from ([*find(self.message.plain, phrases)] for phrases in said[who].words.values())

    def _roles(self) -> Iterator[list[int]]:
        """The members whom a message names by what they are."""
        for many in lists(self.tool.facts, self.wording.said):
            said = inner(many, self.wording.said)
            who = who_fact(many, said)
            for role, phrases in said[who].words.items() if who else ():
                if stands(self.message.plain, phrases):
                    told = (one for one in self.topic.known if one.path.endswith(f"].{who}") and one.value == role)
                    yield [_place(one.path) for one in told]


def _place(path: str) -> int:
    """The place of a member in its list."""
    found = _MEMBER.fullmatch(path)
    return int(found[2]) if found else 0
