"""One sum that a what-if raises, lowers or takes away: "e se guadagnassi 1.000 euro in più?", "e senza i risparmi?".

What sum it is its own words say, whose it is those for somebody; where nothing says either, nothing is changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.conversation import Known, Topic
from assistant.expressions import expression
from assistant.steps.changing.change import changes
from assistant.steps.changing.more import sign_of
from assistant.understanding.asking.cues import is_question
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.quantities.mentions import mentions
from assistant.understanding.stated import Stated
from assistant.understanding.values import fit
from assistant.understanding.words.patterns import Found, find, stands
from assistant.understanding.words.plain import Plain
from assistant.understanding.words.rest import inner, lists, who_fact
from rules_core.facts import Fact, Quantity
from rules_core.records import fact_at, shape_of
from rules_core.tools import Tool
from rules_core.wording import Said, Wording

_EURO, _LEAST, _MONTH = "euro", 100, 12
_MEMBER = expression(r"(\w+)\[(\d+)\]\.\w+")
_EARNING = ("prendessi|prendesse|prendessimo|portassi|portasse|incassassi|incassasse|aumento|aumentano|aumentassero",)
_FIRST, _OTHER = expression(r"\w+ssi|ho|guadagno|prendo|percepisco|io|mi"), expression(r"\w+sse|lui|lei|sua|suo")
_WITHOUT = (
    "senza",
    "togliendo|escludendo|tolto|tolta|tolti|togliamo|esclusi|escluso|esclusa",
    "non avessi|avesse|avessimo|pagassi|pagassimo|prendessi|prendesse|contassi|contiamo|contando|considerando",
    "non ci fosse|fossero|sia|siano",
)
_BESIDE = frozenset(
    """
    e ed ma se invece allora quanto viene verrebbe sarebbe isee l il la lo i gli le cosa cambia come diventa
    diventerebbe che quale poi ok contare considerare contando non ci fosse fossero avessi avesse avessimo pagassi
    pagassimo prendessi prendesse mio mia miei nostri nostro nostra suo sua di del della dei delle in banca sul
    conto tutti tutto soldi da parte senza proprio piu anche stesso quindi euro d un una a al alla per casa
    """.split()
)
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
_NEAR = 4
_NONE = Said()


def of_a_sum(message: Message, tool: Tool, wording: Wording, topic: Topic) -> list[Stated] | None:
    """The sum as it then is; nothing where it may be another's or another sum, None where no sum is changed so."""
    if not topic.known or not (changes(message, waiting=False) or is_question(message)):
        return None
    if not any(said.speaker for said in wording.said.values()):
        return None
    sums = _Sums(message, tool, wording, topic)
    more = [m for m in message.quantities if _a_sum(m) and sign_of(message, m)]
    if len(more) == 1 and len([m for m in message.quantities if _a_sum(m)]) == 1:
        return sums.changed(more[0])
    return sums.without() if stands(message.plain, _WITHOUT) else None


def sum_of_several(message: Message, tool: Tool, wording: Wording, topic: Topic) -> Mention | None:
    """So much more or less of a sum that several people have, where nobody says whose it is."""
    if not topic.known or not (changes(message, waiting=False) or is_question(message)):
        return None
    if not any(said.speaker for said in wording.said.values()):
        return None
    told = [m for m in message.quantities if _a_sum(m)]
    several = len(told) == 1 and sign_of(message, told[0]) and _Sums(message, tool, wording, topic).of_several()
    return told[0] if several else None


def of_what_is_named(
    told: Sequence[Stated], message: Message, facts: Mapping[str, Fact], wording: Wording
) -> Sequence[Stated]:
    """What is supposed anew; a sum told with words of its own moves no other: "se trovasse un lavoro da 10.000?"."""
    if not is_question(message) or not any(said.speaker for said in wording.said.values()):
        return told
    counted = {at for m in message.quantities for at in range(*message.words_of(m))}
    others = {word for at, word in enumerate(message.plain.flat) if at not in counted} - _BESIDE - _SUPPOSING
    plain = message.plain
    if any(_MOVING.match(word) for word in others):
        return told  # "il padrone lo vuole portare a 450"
    kept = []
    for one in told:
        fact, said = facts.get(one.path), wording.said.get(shape_of(one.path), _NONE)
        money = isinstance(fact, Quantity) and fact.unit == _EURO
        named = stands(plain, said.near) or (said.bare and (stands(plain, _EARNING) or "[" in one.path))
        if not money or not others or named:
            kept.append(one)
    return kept


def _a_sum(mention: Mention) -> bool:
    money = mention.kind is Kind.MONEY or (mention.kind is Kind.NUMBER and mention.unit is None)
    return money and isinstance(mention.value, Decimal) and mention.value >= _LEAST


@dataclass(frozen=True)
class _Sums:
    """The sums that are known, as a message speaks of them."""

    message: Message
    tool: Tool
    wording: Wording
    topic: Topic

    def changed(self, mention: Mention) -> list[Stated] | None:
        """The one that is so much more or less."""
        shapes = self._named(self.message.plain)
        if len(shapes) > 1:
            return None
        meant = self._whose(shapes or list(self._known()))
        if not shapes and len(meant) != 1:
            return []
        return [self._moved(one, mention) for one in meant] if len(meant) == 1 else []

    def of_several(self) -> bool:
        """Whether it may be that of several people."""
        shapes = self._named(self.message.plain)
        if len(shapes) != 1:
            return False
        had = [one for one in self._known()[shapes[0]] if Decimal(one.value)]
        return len(had) > 1 and all("[" in one.path for one in had) and len(self._whose(shapes)) != 1

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
        value = max(Decimal(one.value) + sign_of(self.message, mention) * amount, Decimal(0))
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
        return all(word in _BESIDE or at in named | counted or found.first <= at < found.last for at, word in flat)

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
        return shapes or (bare if stands(plain, _EARNING) else [])

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
