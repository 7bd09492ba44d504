"""Art. 3: who belongs to the household, and which letter says so.

Belonging is not a sum: it is a plain function from people to households, letter by letter, in the order in which the
letters prevail over each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from rules_core.facts import Choice, Flag, Names, Quantity, Role, Text
from rules_core.massarosa_isee.art_04_scala import MAGGIORE_ETA
from rules_core.records import Case, Record

COMUNITA, PREADOTTIVO, TEMPORANEO = "comunita", "preadottivo", "temporaneo"
ANZIANO, DISABILE = "anziano", "disabile"
Persone = Mapping[str, Case]


class Persona(Record):
    """Una persona, con la sua famiglia anagrafica e i suoi legami."""

    id = Text(title="Nome o sigla della persona", question="Come si chiama?", locator="art.3")
    eta = Quantity(
        title="Età",
        question="Quanti anni ha?",
        why="Il figlio minore segue il genitore con cui risiede.",
        locator="art.3/f",
        unit="anni",
        decimals=0,
        high=Fraction(130),
        usual=Fraction(130),
    )
    famiglia_anagrafica = Text(
        title="Famiglia anagrafica",
        question="In quale famiglia anagrafica è registrata (una sigla, la stessa per chi vive insieme)?",
        why="Il nucleo parte dalla famiglia anagrafica.",
        locator="art.3/b",
    )
    coniuge_di = Text(title="Coniuge di", role=Role.OPTIONAL)
    convivente_di = Text(title="Convivente more uxorio di", role=Role.OPTIONAL)
    separazione_legale = Flag(title="Legalmente separata dal coniuge", role=Role.OPTIONAL, default=False)
    genitori = Names(title="Genitori", role=Role.OPTIONAL)
    a_carico_irpef_di = Names(title="A carico ai fini IRPEF di", role=Role.OPTIONAL)
    tenuto_agli_alimenti = Text(title="Chi è tenuto agli alimenti", role=Role.OPTIONAL)
    affidamento = Choice(title="Affidamento del minore", role=Role.OPTIONAL, words=(PREADOTTIVO, TEMPORANEO, COMUNITA))
    affidatario = Text(title="Affidatario", role=Role.OPTIONAL)
    convivenza_anagrafica = Flag(title="In convivenza anagrafica", role=Role.OPTIONAL, default=False)


@dataclass(frozen=True, slots=True)
class Posto:
    """The household that a person belongs to, by the letter that puts the person there."""

    nucleo: tuple[str, str]
    lettera: str
    perche: str


def posto(persone: Persone, chi: str, richiedente: str, visti: frozenset[str] = frozenset()) -> Posto:
    """Where a person belongs: lett. f) before e) and d), these before c), this before g) and b)."""
    persona = persone[chi]
    if chi not in visti:
        passi = (minore, coniuge, a_carico)
        for passo in passi:
            trovato = passo(persone, chi, richiedente, visti | {chi})
            if trovato is not None:
                return trovato
    if persona["convivenza_anagrafica"]:
        return Posto(("solo", chi), "g", "è in convivenza anagrafica: fa nucleo a sé")
    return Posto(("famiglia", persona["famiglia_anagrafica"]), "b", "è nella famiglia anagrafica")


def minore(persone: Persone, chi: str, richiedente: str, visti: frozenset[str]) -> Posto | None:
    """Lett. f): a minor follows the parent of the same residence, or whoever has the child in care."""
    persona = persone[chi]
    if persona["eta"] is None or persona["eta"] >= MAGGIORE_ETA:
        return None
    if persona["affidamento"] == COMUNITA:
        return Posto(("solo", chi), "f", "è un minore collocato in comunità: fa nucleo a sé")
    if persona["affidamento"] in {PREADOTTIVO, TEMPORANEO} and persona["affidatario"] in persone:
        verso = posto(persone, persona["affidatario"], richiedente, visti)
        return Posto(verso.nucleo, "f", f"è un minore in affidamento a {persona['affidatario']}")
    for genitore in persona["genitori"] or ():
        if genitore in persone and stessa_famiglia(persone, chi, genitore):
            return Posto(
                posto(persone, genitore, richiedente, visti).nucleo,
                "f",
                f"è un figlio minore che risiede con {genitore}",
            )
    return None


def coniuge(persone: Persone, chi: str, richiedente: str, visti: frozenset[str]) -> Posto | None:
    """Lett. d) and e): spouses share one household, even if they reside apart; not if legally separated."""
    del visti
    altro = coniuge_di(persone, chi)
    if altro is None or persone[chi]["separazione_legale"] or persone[altro]["separazione_legale"]:
        return None
    if stessa_famiglia(persone, chi, altro):
        if persone[chi]["convivenza_anagrafica"]:
            return Posto(("coppia", min(chi, altro)), "d", f"è coniuge di {altro}, con la stessa residenza")
        return Posto(
            ("famiglia", persone[chi]["famiglia_anagrafica"]), "d", f"è coniuge di {altro}, con la stessa residenza"
        )
    sede = _residenza_familiare(persone, chi, altro, richiedente)
    return Posto(
        ("famiglia", persone[sede]["famiglia_anagrafica"]), "e", f"è coniuge di {sede if sede != chi else altro}"
    )


def _residenza_familiare(persone: Persone, chi: str, altro: str, richiedente: str) -> str:
    """The applicant's, if the applicant is one of the two or lives with one of them; else the one first named."""
    for uno in (chi, altro):
        if uno == richiedente:
            return uno
    for uno in sorted((chi, altro)):
        if stessa_famiglia(persone, uno, richiedente):
            return uno
    ordinati = list(persone)
    return min((chi, altro), key=ordinati.index)


def a_carico(persone: Persone, chi: str, richiedente: str, visti: frozenset[str]) -> Posto | None:
    """Lett. c): a dependent follows the one it depends on; of several, its own family's, then who owes maintenance."""
    sostegni = list(persone[chi]["a_carico_irpef_di"] or ())
    if not sostegni:
        return None
    vicini = [s for s in sostegni if s in persone and stessa_famiglia(persone, chi, s)]
    alimenti = persone[chi]["tenuto_agli_alimenti"]
    if vicini:
        scelto, lettera = vicini[0], "c1" if len(sostegni) > 1 else "c"
    elif len(sostegni) == 1:
        scelto, lettera = sostegni[0], "c"
    else:
        scelto, lettera = (alimenti, "c2") if alimenti in sostegni else (sostegni[0], "c")
    perche = f"è a carico ai fini IRPEF di {scelto}"
    if scelto not in persone:
        return Posto(("altrui", scelto), lettera, perche)
    return Posto(posto(persone, scelto, richiedente, visti).nucleo, lettera, perche)


def coniuge_di(persone: Persone, chi: str) -> str | None:
    """The spouse of a person, whichever of the two says so."""
    detto = persone[chi]["coniuge_di"]
    if detto in persone:
        return str(detto)
    return next((id_ for id_, altra in persone.items() if altra["coniuge_di"] == chi), None)


def stessa_famiglia(persone: Persone, uno: str, altro: str) -> bool:
    """Whether two people are in the same registered family."""
    return bool(persone[uno]["famiglia_anagrafica"] == persone[altro]["famiglia_anagrafica"])
