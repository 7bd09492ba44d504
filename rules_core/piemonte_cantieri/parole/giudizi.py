"""How people say what judgement a project has, criterion by criterion."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.rows import row
from rules_core.wording import Phrases, Said

_PAROLE: Mapping[str, Phrases] = {
    "insufficiente": row("""
        insufficient*, insuff, scars*, pessim*, non sufficient*, non suff, sotto la sufficienza, inadeguat*, bocciat*,
        insuficient*, insufficent*
    """),
    "sufficiente": row("sufficient*, suff, sufficienza, suficient*, sufficent*"),
    "buono": row("buono|buona|buoni|buone|bene"),
    "ottimo": row("""
        ottimo|ottima|ottimi|ottime, eccellent*, il massimo, massimo dei voti, ott, otimo|otima, pieni voti, top,
        giudizio|voto|valutazione piu alto|alta, giudizio|voto|valutazione massimo|massima, massimo giudizio|voto
    """),
}
_BUONI = row("""
    servizi|servizio|sostegni|aiuti|benefici
    aggiuntivi|aggiuntivo|integrativi|integrativo|extra|accessori|supplementari, aggiuntivi, servizi in piu,
    buono|buoni pasto|pasti|mensa|spesa|bus|trasporto|trasporti, ticket, ticket mensa|pasto, mensa, pasti, pasto,
    trasporti, trasporto, viaggi, bus, autobus, abbonamento|abbonamenti, navetta, benefit, rimborso|rimborsi
    viaggio|viaggi|trasporto|trasporti|pasti, servizi agg, serv aggiuntivi|agg, servizi economici, integrazione
    economica|reddito, b 1.3, agg
""")
_AVERNE = "abbiamo|ha|hanno|avremo|avremmo|prevediamo|prevede|offriamo|diamo|facciamo|ci_sono|c_e|si_prevedono|ho"
_PREVISTO = "previst*|inserit*|messo|messi|messa|messe|organizzat*|attivat*"
_IL = "il|lo|la|i|gli|le|l|alcun|alcuna|alcuno|nessun|nessuna|un|una|uno"
_OLTRE = "oltre|tranne|salvo|eccetto|se_non|a_parte|al_di|diversi|diverse|fuorche"


def _niente(cosa: str) -> Phrases:
    """That a project has none of a thing, for which the grid has its lowest grade."""
    return row(f"""
        non {_AVERNE} {cosa}, non {_AVERNE} {_IL} {cosa}, non {_AVERNE} {_PREVISTO} {cosa},
        non {_AVERNE} {_PREVISTO} {_IL} {cosa}, non sono|e|saranno {_PREVISTO} {cosa},
        non sono|e|saranno {_PREVISTO} {_IL} {cosa}, niente|nessun|nessuna|nessuno|zero|senza {cosa},
        senza {_IL} {cosa},
        {cosa} non ne {_AVERNE}, {cosa} pero|invece non ne {_AVERNE}, {cosa} non ce ne_sono|n_e|n,
        {cosa} non ci_sono|c_e|ce_n_e|sono_previst*|e_previst*|previst*|li_abbiamo|le_abbiamo|l_abbiamo,
        {cosa} pero|invece non ci_sono|c_e|sono_previst*|e_previst*|li_abbiamo|le_abbiamo|l_abbiamo,
        {cosa} nessun|nessuna|nessuno|niente|zero|assenti|assente
    """)


def _altro(cosa: str) -> Phrases:
    """That it has none but some, or that others do it."""
    return row(f"{cosa} {_OLTRE}, {cosa} ... {_OLTRE}, solo|soltanto {cosa}")


_FORMAZIONE = "formazione|attivita_formative|attivita_formativa|attivita_di_formazione|corsi|corsi_di_formazione"
_SOCIALI = (
    "servizi_sociali|collaborazione_con_i_servizi_sociali|collaborazione_coi_servizi_sociali|servizi_socio|"
    "raccordo_con_i_servizi_sociali|collaborazioni_con_i_servizi_sociali|rapporti_con_i_servizi_sociali|"
    "rapporti_coi_servizi_sociali|accordi_con_i_servizi_sociali|raccordo_coi_servizi_sociali"
)
_ALTRI_SERVIZI = "servizi_aggiuntivi|servizi_integrativi|servizi_extra|servizi_in_piu|servizi_accessori|integrazioni"
_SOSTENIBILE = "sviluppo_sostenibile|sostenibilita_ambientale|tutela_ambientale|misure_ambientali"
_PARITA = "parita_di_genere|pari_opportunita|misure_di_parita|parita"
_PASTI, _VIAGGI = "pasto|pasti|mensa|ticket", "trasporto|trasporti|bus|viaggio|viaggi|navetta|abbonamento|abbonamenti"
_NE_PASTI_NE_VIAGGI = row(f"""
    ne ... {_PASTI} ne ... {_VIAGGI}, ne ... {_VIAGGI} ne ... {_PASTI}, niente|senza ... {_PASTI} e|o|ne ... {_VIAGGI},
    niente|senza ... {_VIAGGI} e|o|ne ... {_PASTI}, niente ... {_PASTI} e niente ... {_VIAGGI}
""")
GIUDIZI: Mapping[str, Said] = {
    "attivita_formative": Said(
        words=_PAROLE,
        near=row("""
            attivita formative|formativa, attivita di formazione, formazione, formativ*, corso, corsi, form, percorso
            formativo, percorsi formativi, corso|corsi di *, addestramento, lezioni, docenze, parte formativa,
            modulo|moduli formativo|formativi, piano formativo, didattica, b 1.1, formaz, qualificazione
        """),
        none=_niente(_FORMAZIONE),
        unlike=row("ente di formazione, agenzia|agenzie di formazione|formative") + _altro(_FORMAZIONE),
    ),
    "servizi_sociali": Said(
        words=_PAROLE,
        near=row("""
            servizi|servizio sociali|sociale, serv|servizi soc, serv sociali, assistenti|assistente sociali|sociale,
            collaborazione, collaborazione con|coi|col ... servizi|servizio sociali|sociale, raccordo, raccordo ...
            sociali|sociale, soc, sociale, sociali, ssa, sst, servizi socioassistenziali|socio,
            socioassistenziali, socio
            assistenziali, rete sociale, rete ... servizi sociali, rapporto|rapporti|intesa|sinergia ...
            sociali|sociale|servizi|assistenti, consorzio socio*, b 1.2, coordinamento ... sociali|sociale
        """),
        none=_niente(_SOCIALI),
        unlike=_altro(_SOCIALI) + row("consorzio, gestisc*|gestit*|delegat*|esternalizzat*|appaltat*"),
    ),
    "servizi_aggiuntivi": Said(
        words=_PAROLE,
        near=_BUONI,
        none=_niente(_ALTRI_SERVIZI) + _NE_PASTI_NE_VIAGGI,
        unlike=_altro(_ALTRI_SERVIZI),
    ),
    "sviluppo_sostenibile": Said(
        words=_PAROLE,
        near=row("""
            sviluppo sostenibile, sviluppo, sostenibilita ambientale, sostenibilita, ambiente, ambientale, ecologia,
            verde, natura, ecologic*, green, tutela ambientale, tutela ... ambiente, impatto ambientale, ecosostenib*,
            eco sostenib*, rispetto dell ambiente, svil sost*, sost ambientale, c 1.1, sost,
            aspetti|aspetto|parte ambientali|ambientale, misure ambientali, sostenibile
        """),
        none=_niente(_SOSTENIBILE),
        unlike=_altro(_SOSTENIBILE),
    ),
    "parita_non_discriminazione": Said(
        words=_PAROLE,
        near=row("""
            parita, parita di genere, non discriminazione, parita e non discriminazione, antidiscriminazione,
            discriminazion*, anti discriminazione, pari opportunita, pari opp, genere, inclusione, donne e inclusione,
            donne, uguaglianza, uomini e donne, uomo donna, parita uomo donna, parita fra|tra uomini|uomo e
            donne|donna, c 1.2, inclusivita, equita di genere
        """),
        none=_niente(_PARITA),
        unlike=_altro(_PARITA),
    ),
    "capacita_organizzativa": Said(
        words=_PAROLE,
        near=row("""
            capacita organizzativa|organizzative, organizzazione, organizzativ*, organizz, organiz, org, cap org*,
            capacita di organizzazione|gestione, capacita gestionale, gestione, gestionale, struttura organizzativa,
            assetto organizzativo, aspetti|aspetto organizzativi|organizzativo, d 1.1, d 1, capacita
        """),
    ),
}
