"""How people state the facts of an application."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri import par_07_enti as enti
from rules_core.piemonte_cantieri.parole.rows import denials, row
from rules_core.wording import Said

SAID: Mapping[str, Said] = {
    "tipo_ente": Said(
        words={
            enti.COMUNE: row("comune, comune non, municipio, amministrazione comunale, il nostro paese, citta di"),
            enti.COMUNITA_MONTANA: row("comunita montana, comunita montane"),
            enti.FORMA_ASSOCIATIVA: row("""
                unione di comuni, unione dei comuni, unione montana, unione comuni, unione collinare,
                consorzio di comuni, consorzio tra comuni, associazione di comuni, comuni associati,
                comuni in convenzione, forma associativa
            """),
            enti.DIRITTO_PUBBLICO: row("""
                organismo di diritto pubblico, organismi di diritto pubblico, ente di diritto pubblico
            """),
            enti.ALTRO: row("""
                cooperativa, coop, onlus, ditta, impresa, azienda privata, societa privata, srl, spa, fondazione,
                parrocchia, pro loco, associazione di volontariato, associazione culturale, associazione sportiva,
                siamo un associazione, siamo una associazione, terzo settore, ente privato, soggetto privato,
                sindacato
            """),
        },
    ),
    "sede_in_piemonte": Said(
        yes=row("""
            sede ... piemonte, sede legale ... piemonte, sede operativa ... piemonte, siamo in piemonte,
            sede a|in torino|cuneo|asti|alessandria|novara|biella|vercelli|verbania, comune piemontese,
            ente piemontese
        """),
        no=row("""
            fuori dal piemonte, fuori piemonte, fuori regione, sede in lombardia|liguria|valle|veneto|toscana|lazio,
            sede a milano|genova|aosta|roma, altra regione, nessuna sede in piemonte,
            non ... nessuna sede in piemonte
        """),
    ),
    "iscritto_anagrafe": Said(
        yes=row("""
            iscritt* ... anagrafe, registrat* ... anagrafe, codice anagrafico, iscrizione ... anagrafe,
            presenti ... anagrafe, anagrafe ... a posto, siamo in anagrafe
        """),
    ),
    "invio": Said(
        near=row("""
            inviat*|invio|mandat*|spedit*|trasmess*|presentat*|caricat* il|l #, inviat*|invio|presentat* #, inviat*,
            invio, inviamo, mandat*, spedit*, trasmess*, presentat*, caricat*, consegnat*, inoltrat*, protocollat*
        """),
        unlike=row("delibera del #, delibera # del #, deliberat* il #, approvat* il #, firmat* il #"),
    ),
    "scheda_progetto_modello_2": Said(
        yes=row("scheda, scheda progetto, scheda di progetto, modello 2, mod 2"),
        no=denials("""
            scheda ... altro modello, scheda ... vecchio modello, scheda ... nostro modello,
            scheda ... modello diverso, scheda ... modello sbagliato, manca ... scheda, mancava ... scheda,
            dimenticat* ... scheda
        """),
    ),
    "raggruppamento": Said(
        words={
            enti.NESSUNO: row("""
                da soli, da solo, da sola, ente solo, ente singolo, comune singolo, singolarmente, forma singola,
                senza partner, nessun raggruppamento, senza raggruppamento, nessun partenariato,
                non in raggruppamento, non in partenariato
            """),
            enti.NON_COSTITUITO: row("""
                da costituire, ancora da costituire, non ancora costituit*, non costituit*, non e costituit*,
                non e ancora costituit*, costituend*, lo costituiremo, in via di costituzione
            """),
            enti.COSTITUITO: row("""
                gia costituit*, raggruppamento costituito, partenariato costituito, formalmente costituit*,
                partenariato esistente
            """),
        },
    ),
    "dichiarazione_intenti": Said(
        yes=row("dichiarazione di intenti, dichiarazione d intenti, modello 5, lettera di intenti"),
        no=denials("manca ... dichiarazione di intenti, manca ... dichiarazione d intenti, dimenticat* ... intenti"),
    ),
    "accordo_partenariato": Said(
        yes=row("accordo di partenariato, accordo partenariato, copia conforme, copia ... accordo"),
        no=denials("manca ... accordo, manca ... copia conforme, dimenticat* ... accordo"),
    ),
    "descrizione_ruoli": Said(
        yes=row("""
            descrizione dei ruoli, descrizione ruoli, documento ... ruoli, ruoli dei componenti, ruoli dei partner,
            ruoli e attivita
        """),
        no=denials("manca ... ruoli, mancano ... ruoli, dimenticat* ... ruoli"),
    ),
    "atto_deliberativo": Said(
        yes=row("atto deliberativo, delibera, deliberazione, deliberato, delibera di giunta, dgc"),
        no=denials("manca ... delibera, mancava ... delibera, manca ... atto deliberativo, dimenticat* ... delibera"),
    ),
    "firma_digitale_cades": Said(
        yes=row("""
            firma digitale, firmat* digitalmente, firmat* in digitale, cades, p 7 m, firma elettronica qualificata,
            sottoscritt* digitalmente
        """),
        no=denials("""
            firmat* a mano, firmat* a penna, domanda ... firma autografa, pades, firma olografa, scansionat*,
            manca ... firma digitale, dimenticat* ... firma digitale
        """),
    ),
    "firmata_da": Said(
        words={
            enti.LEGALE_RAPPRESENTANTE: row("""
                legale rappresentante, rappresentante legale, sindaco, sindaca, firmat* ... presidente,
                firma ... presidente
            """),
            enti.PROCURATORE_SPECIALE: row("procuratore speciale, procuratore, procura speciale, procuratrice"),
            enti.ALTRO: row("""
                segretario comunale, segretaria comunale, firmat* ... segretario, firmat* ... dirigente,
                firmat* ... funzionari*, firmat* ... responsabile, firmat* ... assessore, firmat* ... vicesindaco,
                firmat* ... impiegat*, firmat* ... ragioniere, firmat* ... geometra, firma ... segretario,
                firma ... dirigente, firma ... funzionari*, firma ... responsabile, firma ... assessore
            """),
        },
    ),
    "modulo_originale": Said(
        yes=row("""
            modulo originale, modulo ... procedura, modulo ... piattaforma, modulo generato, prodott* dalla procedura,
            generat* dalla procedura, modulo del sistema, modulo ufficiale, modulo ... portale
        """),
        no=row("""
            altro modulo, un altro modulo, modulo diverso, moduli diversi, nostro modulo, modulo nostro,
            modulo in word, modulo cartaceo, vecchio modulo, modulo vecchio, modulo fatto da noi, su carta,
            domanda cartacea
        """),
    ),
}
