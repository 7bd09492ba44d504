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
NESSUNO = ""
"""No such person: what an absent tie means, where `None` is a tie that is not known."""
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
    coniuge_di = Text(
        title="Coniuge di",
        question="Di chi è coniuge?",
        why="I coniugi sono nello stesso nucleo, anche con residenze diverse.",
        locator="art.3/d",
        role=Role.OPTIONAL,
        default=NESSUNO,
    )
    convivente_di = Text(
        title="Convivente more uxorio di",
        question="Di chi è convivente?",
        why="Per gli anziani il nucleo estratto è il richiedente con il coniuge o il convivente.",
        locator="art.3/1",
        role=Role.OPTIONAL,
        default=NESSUNO,
    )
    separazione_legale = Flag(
        title="Legalmente separata dal coniuge",
        question="È legalmente separata dal coniuge?",
        why="I coniugi legalmente separati sono in due nuclei.",
        locator="art.3/e",
        role=Role.OPTIONAL,
        default=False,
    )
    genitori = Names(
        title="Genitori",
        question="Chi sono i genitori?",
        why="Il figlio minore segue il genitore con cui risiede.",
        locator="art.3/f",
        role=Role.OPTIONAL,
    )
    a_carico_irpef_di = Names(
        title="A carico ai fini IRPEF di",
        question="Di chi è a carico ai fini IRPEF?",
        why="Chi è a carico segue la persona di cui è a carico.",
        locator="art.3/c",
        role=Role.OPTIONAL,
    )
    tenuto_agli_alimenti = Text(
        title="Chi è tenuto agli alimenti",
        question="Tra le persone di cui è a carico, chi è tenuto agli alimenti?",
        why="Chi è a carico di più persone, tutte di altre famiglie, segue quella tenuta agli alimenti.",
        locator="art.3/c/c2",
    )
    affidamento = Choice(
        title="Affidamento del minore",
        question="È un minore in affidamento preadottivo, temporaneo o collocato in comunità?",
        why="Il minore affidato segue l'affidatario; quello in comunità fa nucleo a sé.",
        locator="art.3/f",
        role=Role.OPTIONAL,
        words=(PREADOTTIVO, TEMPORANEO, COMUNITA),
        default=NESSUNO,
    )
    affidatario = Text(
        title="Affidatario",
        question="A chi è affidato il minore?",
        why="Il minore affidato fa parte del nucleo dell'affidatario.",
        locator="art.3/f",
    )
    convivenza_anagrafica = Flag(
        title="In convivenza anagrafica",
        question="È in convivenza anagrafica (comunità, casa di cura, caserma…)?",
        why="Chi è in convivenza anagrafica fa di regola nucleo a sé.",
        locator="art.3/g",
        role=Role.OPTIONAL,
        default=False,
    )


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
    if persona["affidamento"] in {PREADOTTIVO, TEMPORANEO} and (affidatario := persona["affidatario"]):
        perche = f"è un minore in affidamento a {affidatario}"
        if affidatario not in persone:
            return Posto(("altrui", affidatario), "f", perche)
        return Posto(posto(persone, affidatario, richiedente, visti).nucleo, "f", perche)
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
    sede = _residenza_familiare(persone, chi, altro, richiedente)
    if sede is None:
        return Posto(("coppia", min(chi, altro)), "d", f"è coniuge di {altro}, entrambi in convivenza anagrafica")
    nucleo = ("famiglia", persone[sede]["famiglia_anagrafica"])
    if stessa_famiglia(persone, chi, altro):
        return Posto(nucleo, "d", f"è coniuge di {altro}, con la stessa residenza")
    return Posto(nucleo, "e", f"è coniuge di {altro}, con la residenza familiare di {sede}")


def _residenza_familiare(persone: Persone, chi: str, altro: str, richiedente: str) -> str | None:
    """Never a registered community; else the applicant's, or that of who lives with the applicant, or the first's."""
    famiglie = [uno for uno in (chi, altro) if not persone[uno]["convivenza_anagrafica"]]
    if len(famiglie) < len((chi, altro)):
        return famiglie[0] if famiglie else None
    for uno in famiglie:
        if uno == richiedente:
            return uno
    for uno in sorted(famiglie):
        if stessa_famiglia(persone, uno, richiedente):
            return uno
    return min(famiglie, key=list(persone).index)


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
        scelto, lettera = alimenti or sostegni[0], "c2"
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


def coppia_di(persone: Persone, chi: str) -> str | None:
    """No. 1: the spouse, if not legally separated, or the partner."""
    altro = coniuge_di(persone, chi)
    if altro is not None and not persone[chi]["separazione_legale"] and not persone[altro]["separazione_legale"]:
        return altro
    detto = persone[chi]["convivente_di"]
    if detto in persone:
        return str(detto)
    return next((id_ for id_, altra in persone.items() if altra["convivente_di"] == chi), None)


def stessa_famiglia(persone: Persone, uno: str, altro: str) -> bool:
    """Whether two people are in the same registered family."""
    return bool(persone[uno]["famiglia_anagrafica"] == persone[altro]["famiglia_anagrafica"])
