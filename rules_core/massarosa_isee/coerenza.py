"""What must be so for the facts of a household to make sense; what is not is an error that names the field."""

from __future__ import annotations

from rules_core.language import Group, Truth, count, every, some, stated
from rules_core.massarosa_isee.act import regolamento
from rules_core.massarosa_isee.nucleo import (
    ABITAZIONE,
    CON_RENDITA,
    CONIUGE,
    CONVIVENTE,
    LOCAZIONE,
    RICHIEDENTE,
    Alloggio,
    Componente,
    Immobile,
)
from rules_core.tools import Constraint

COERENZA = (
    Constraint("un_richiedente", "componenti", "manca il richiedente", "Uno dei componenti ha ruolo «richiedente»"),
    Constraint("un_solo_richiedente", "componenti", "ci sono due richiedenti", "Uno solo ha ruolo «richiedente»"),
    Constraint(
        "un_solo_coniuge", "componenti", "ci sono due coniugi o conviventi", "Al più uno è coniuge o convivente"
    ),
    Constraint(
        "una_sola_abitazione_principale",
        "immobili",
        "ci sono due abitazioni principali",
        "Una sola abitazione può essere quella principale",
    ),
    Constraint(
        "principale_e_abitazione",
        "immobili",
        "l'abitazione principale non è un'abitazione",
        "L'abitazione principale ha tipo «abitazione»",
    ),
    Constraint(
        "casa_propria_non_in_affitto",
        "abitazione.titolo",
        "il nucleo abita in una casa propria e insieme in affitto",
        "Con un'abitazione principale posseduta il titolo è «proprieta» o «altro»",
    ),
    Constraint(
        "rendita_solo_ai_fabbricati",
        "immobili",
        "c'è una rendita catastale su un terreno o su altro",
        "La rendita è di abitazioni, negozi e uffici; per gli altri si dà il valore ICI",
    ),
    Constraint(
        "rendita_o_valore",
        "immobili",
        "di un immobile ci sono sia la rendita sia il valore ICI",
        "Di ogni immobile si dà la rendita catastale oppure il valore ICI",
    ),
)


@regolamento.norm("art.3", unit="condizione")
def un_richiedente(componenti: Group[Componente]) -> Truth:
    """C'è un richiedente."""
    return some(componenti, lambda persona: persona.ruolo.among(RICHIEDENTE))


@regolamento.norm("art.3", unit="condizione")
def un_solo_richiedente(componenti: Group[Componente]) -> Truth:
    """C'è al più un richiedente."""
    return count(componenti, lambda persona: persona.ruolo.among(RICHIEDENTE)) <= 1


@regolamento.norm("art.3", unit="condizione")
def un_solo_coniuge(componenti: Group[Componente]) -> Truth:
    """C'è al più un coniuge o convivente."""
    return count(componenti, lambda persona: persona.ruolo.among(CONIUGE, CONVIVENTE)) <= 1


@regolamento.norm("art.6/a/capoverso.3", unit="condizione")
def una_sola_abitazione_principale(immobili: Group[Immobile]) -> Truth:
    """C'è al più un'abitazione principale."""
    return count(immobili, lambda immobile: immobile.abitazione_principale) <= 1


@regolamento.norm("art.6/a/capoverso.3", unit="condizione")
def principale_e_abitazione(immobili: Group[Immobile]) -> Truth:
    """L'abitazione principale è un'abitazione."""
    return every(immobili, lambda immobile: ~immobile.abitazione_principale | immobile.tipo.among(ABITAZIONE))


@regolamento.norm("art.5/comma.2", unit="condizione")
def casa_propria_non_in_affitto(immobili: Group[Immobile], abitazione: Alloggio) -> Truth:
    """Chi abita in casa propria non vi abita in affitto."""
    return ~abitazione.titolo.among(LOCAZIONE) | every(immobili, lambda immobile: ~immobile.abitazione_principale)


@regolamento.norm("art.6/a/capoverso.4", unit="condizione")
def rendita_solo_ai_fabbricati(immobili: Group[Immobile]) -> Truth:
    """La rendita catastale è di abitazioni, negozi e uffici."""
    return every(immobili, lambda immobile: ~stated(immobile.rendita_catastale) | immobile.tipo.among(*CON_RENDITA))


@regolamento.norm("art.6/a/capoverso.4", unit="condizione")
def rendita_o_valore(immobili: Group[Immobile]) -> Truth:
    """Di un immobile si dà la rendita oppure il valore."""
    return every(immobili, lambda immobile: ~stated(immobile.rendita_catastale) | ~stated(immobile.valore_ici))
