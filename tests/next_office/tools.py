"""The regulation of a library that nobody here has seen: two norms, a term, a form."""

from __future__ import annotations

from rules_core.acts import Act, Decision
from rules_core.calendar import after_days
from rules_core.dates import Day
from rules_core.facts import Choice, Count, Flag, Role
from rules_core.language import Number, Truth, when
from rules_core.parameters import parameter
from rules_core.procedures import Item, ProcedureTool
from rules_core.records import Record
from rules_core.terms import Term, TermsTool
from rules_core.tools import RuleTool

biblioteca = Act("biblioteca")
biblioteca.decide(
    Decision(
        "scadenza_festiva",
        "art.2/comma.1",
        "nulla sui giorni festivi",
        "La data è quella del calendario.",
        ("proroga",),
    )
)

TESSERA_ALTRI = parameter("5,00", "art.3/tabella.1/riga.1")
FOTOCOPIA = parameter("0,10", "art.3/tabella.1/riga.2")
FOTOCOPIA_ALTRI = parameter("0,20", "art.3/tabella.1/riga.2")
GIORNI_DI_PRESTITO = 30  # art. 2: "trenta giorni", in words


class Lettore(Record):
    """Un lettore e le sue fotocopie."""

    residente = Flag(
        title="Residente", question="Abiti in questo comune?", why="La tessera è gratuita.", locator="art.3"
    )
    fotocopie = Count(
        title="Fotocopie", question="Quante fotocopie fai?", why="Si pagano una per una.", locator="art.3", unit="copie"
    )


class Prestito(Record):
    """Un prestito."""

    inizio = Day(title="Inizio", question="Quando è iniziato il prestito?", why="Dura trenta giorni.", locator="art.2")


class Richiesta(Record):
    """Che cosa si chiede."""

    che_cosa = Choice(title="Che cosa", role=Role.SELECTOR, words=("proroga", "tessera"))


@biblioteca.norm("art.3/tabella.1/riga.1")
def tessera(residente: Truth) -> Number:
    """Quanto costa la tessera."""
    return when(residente, 0, TESSERA_ALTRI)


@biblioteca.norm("art.3/tabella.1/riga.2")
def da_pagare(residente: Truth, fotocopie: Number, tessera: Number) -> Number:
    """La tessera e le fotocopie."""
    return tessera + when(residente, FOTOCOPIA, FOTOCOPIA_ALTRI) * fotocopie


TOOLS = (
    RuleTool(
        name="biblioteca_tariffa",
        title="Quanto costa la biblioteca",
        act=biblioteca,
        facts=Lettore,
        result=("tessera", "da_pagare"),
    ),
    TermsTool(
        name="biblioteca_termini",
        title="Quando si restituisce",
        act=biblioteca,
        facts=Prestito,
        terms=(
            Term(
                "restituzione",
                "inizio",
                lambda day: after_days(day, GIORNI_DI_PRESTITO),
                "30 giorni dopo",
                "art.2/comma.1",
                "Il prestito dura trenta giorni.",
            ),
        ),
    ),
    ProcedureTool(
        name="biblioteca_moduli",
        title="Che cosa si può chiedere",
        act=biblioteca,
        facts=Richiesta,
        items=(
            Item("proroga", "Il prestito si proroga una volta sola.", "art.2/comma.1", {}, {"che_cosa": ("proroga",)}),
            Item("tessera", "La tessera si chiede in biblioteca.", "art.3", {}, {"che_cosa": ("tessera",)}),
        ),
    ),
)
