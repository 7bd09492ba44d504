"""Par. 23.2: the score of each criterion, as its grid prints it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from rules_core.language import Number, Symbol, Truth, lift, stated, when
from rules_core.parameters import parameter
from rules_core.piemonte_cantieri.act import bando

INSUFFICIENTE, SUFFICIENTE, BUONO, OTTIMO = GIUDIZI = "insufficiente", "sufficiente", "buono", "ottimo"
META = lift(Fraction(1, 2))  # the median of four scores is half the sum of the two in the middle


def _per_cantieri(criterio: str, **punti: str) -> tuple[tuple[Number, Number], ...]:
    """How many sites, and the score that they give: a line each, the most first."""
    clause = f"23.2/A/{criterio}/capoverso"
    righe = enumerate(zip("4321", punti.values(), strict=True), 2)
    return tuple(
        (parameter(n, f"{clause}.{riga}"), parameter(quanti, f"{clause}.{riga}")) for riga, (n, quanti) in righe
    )


def _griglia(criterio: str, *punti: str) -> dict[str, Number]:
    """The scores of the four grades."""
    clause = f"23.2/{criterio[0]}/{criterio}/tabella.2/riga.1"
    return {giudizio: parameter(punto, clause) for giudizio, punto in zip(GIUDIZI, punti, strict=True)}


FINANZIATI = _per_cantieri("A1.1", quattro="15", tre="12,25", due="9,50", uno="6,75")
AUTOFINANZIATI = _per_cantieri("A1.2", quattro="10", tre="7,25", due="4,50", uno="1,75")
PARTENARIATO = parameter("5", "23.2/A/A2.1/capoverso.2")
SINGOLO = parameter("0", "23.2/A/A2.1/capoverso.3")
FORMAZIONE = _griglia("B1.1", "0", "6", "10", "15")
SERVIZI_SOCIALI = _griglia("B1.2", "0", "6", "8", "10")
SERVIZI_AGGIUNTIVI = _griglia("B1.3", "0", "6", "10", "15")
SVILUPPO_SOSTENIBILE = _griglia("C1.1", "0", "1", "2", "5")
PARITA = _griglia("C1.2", "0", "1", "2", "5")
ORGANIZZAZIONE = _griglia("D1.1", "0", "8", "14", "20")


def _esperienza(nuovo_soggetto: Truth, cantieri: Number, righe: Sequence[tuple[Number, Number]]) -> Number:
    """The median for who applies for the first time; otherwise as many points as sites give."""
    (_, tre), (_, due) = righe[1:3]
    per_numero = lift(0)
    for quanti, punti in reversed(righe):
        per_numero = when(cantieri >= quanti, punti, per_numero)
    return when(nuovo_soggetto, (tre + due) * META, per_numero)


def _secondo_il_giudizio(giudizio: Symbol, griglia: dict[str, Number]) -> Number:
    found = griglia[INSUFFICIENTE]
    for grado in GIUDIZI[1:]:
        found = when(giudizio.among(grado), griglia[grado], found)
    return found


@bando.norm("23.2/A/A1.1/capoverso.6", unit="condizione")
def nuovo_soggetto(prima_domanda: Truth, cantieri_finanziati: Number) -> Truth:
    """Presenta domanda di finanziamento per la prima volta: chi ha avuto un cantiere finanziato non è nuovo."""
    return prima_domanda & (~stated(cantieri_finanziati) | (cantieri_finanziati <= 0))


@bando.norm("23.2/A/A1.1", unit="punti", rests_on=("mediana_griglia", "nessun_cantiere"))
def esperienza_finanziata(nuovo_soggetto: Truth, cantieri_finanziati: Number) -> Number:
    """Punti per i cantieri finanziati avviati tra il 2018 e il luglio 2023."""
    return _esperienza(nuovo_soggetto, cantieri_finanziati, FINANZIATI)


@bando.norm("23.2/A/A1.2", unit="punti", rests_on=("mediana_griglia", "nessun_cantiere"))
def esperienza_autofinanziata(nuovo_soggetto: Truth, cantieri_autofinanziati: Number) -> Number:
    """Punti per i cantieri autofinanziati avviati tra il 2018 e il luglio 2023."""
    return _esperienza(nuovo_soggetto, cantieri_autofinanziati, AUTOFINANZIATI)


@bando.norm("23.2/A/A2.1", unit="punti")
def punti_partenariato(partenariato: Truth) -> Number:
    """Punti per chi partecipa in partenariato."""
    return when(partenariato, PARTENARIATO, SINGOLO)


@bando.norm("23.2/B/B1.1", unit="punti")
def punti_formazione(attivita_formative: Symbol) -> Number:
    """Punti per le attività formative."""
    return _secondo_il_giudizio(attivita_formative, FORMAZIONE)


@bando.norm("23.2/B/B1.2", unit="punti")
def punti_servizi_sociali(servizi_sociali: Symbol) -> Number:
    """Punti per la collaborazione con i servizi sociali."""
    return _secondo_il_giudizio(servizi_sociali, SERVIZI_SOCIALI)


@bando.norm("23.2/B/B1.3", unit="punti", rests_on=("servizi_aggiuntivi",))
def punti_servizi_aggiuntivi(servizi_aggiuntivi: Symbol) -> Number:
    """Punti per i servizi che integrano l'indennità."""
    return _secondo_il_giudizio(servizi_aggiuntivi, SERVIZI_AGGIUNTIVI)


@bando.norm("23.2/C/C1.1", unit="punti", rests_on=("gradi_sovrapposti",))
def punti_sviluppo_sostenibile(sviluppo_sostenibile: Symbol) -> Number:
    """Punti per lo sviluppo sostenibile e la tutela dell'ambiente."""
    return _secondo_il_giudizio(sviluppo_sostenibile, SVILUPPO_SOSTENIBILE)


@bando.norm("23.2/C/C1.2", unit="punti", rests_on=("gradi_sovrapposti",))
def punti_parita(parita_non_discriminazione: Symbol) -> Number:
    """Punti per la parità tra uomini e donne e la non discriminazione."""
    return _secondo_il_giudizio(parita_non_discriminazione, PARITA)


@bando.norm("23.2/D/D1.1", unit="punti")
def punti_organizzazione(capacita_organizzativa: Symbol) -> Number:
    """Punti per la capacità organizzativa."""
    return _secondo_il_giudizio(capacita_organizzativa, ORGANIZZAZIONE)
