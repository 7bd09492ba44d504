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
GIUDIZI: Mapping[str, Said] = {
    "attivita_formative": Said(
        words=_PAROLE,
        near=row("""
            attivita formative|formativa, attivita di formazione, formazione, formativ*, corso, corsi, form, percorso
            formativo, percorsi formativi, corso|corsi di *, addestramento, lezioni, docenze, parte formativa,
            modulo|moduli formativo|formativi, piano formativo, didattica, b 1.1, formaz, qualificazione
        """),
        unlike=row("ente di formazione, agenzia|agenzie di formazione|formative"),
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
    ),
    "servizi_aggiuntivi": Said(words=_PAROLE, near=_BUONI),
    "sviluppo_sostenibile": Said(
        words=_PAROLE,
        near=row("""
            sviluppo sostenibile, sviluppo, sostenibilita ambientale, sostenibilita, ambiente, ambientale, ecologia,
            verde, natura, ecologic*, green, tutela ambientale, tutela ... ambiente, impatto ambientale, ecosostenib*,
            eco sostenib*, rispetto dell ambiente, svil sost*, sost ambientale, c 1.1, sost,
            aspetti|aspetto|parte ambientali|ambientale, misure ambientali, sostenibile
        """),
    ),
    "parita_non_discriminazione": Said(
        words=_PAROLE,
        near=row("""
            parita, parita di genere, non discriminazione, parita e non discriminazione, antidiscriminazione,
            discriminazion*, anti discriminazione, pari opportunita, pari opp, genere, inclusione, donne e inclusione,
            donne, uguaglianza, uomini e donne, uomo donna, parita uomo donna, parita fra|tra uomini|uomo e
            donne|donna, c 1.2, inclusivita, equita di genere
        """),
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
