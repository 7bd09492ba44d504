"""How people state the facts of an application."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri import par_07_enti as enti
from rules_core.piemonte_cantieri.parole.rows import denials, row, subjects
from rules_core.wording import Said

SAID: Mapping[str, Said] = {
    "tipo_ente": Said(
        words={
            enti.COMUNE: subjects("""
                comune, municipio, amministrazione comunale, il nostro paese, nostro comune, citta di, paese di,
                paesino
            """),
            enti.COMUNITA_MONTANA: subjects("comunita montana, comunita montane, comunita mont"),
            enti.FORMA_ASSOCIATIVA: subjects("""
                unione di comuni, unione dei comuni, unione montana, unione comuni, unione collinare,
                consorzio di comuni, consorzio tra comuni, associazione di comuni, comuni associati,
                comuni in convenzione, forma associativa, forme associative, associazione tra comuni,
                unioni di comuni, unione di # comuni, consorzio di # comuni, forma associata di comuni,
                consorzio comunale
            """),
            enti.DIRITTO_PUBBLICO: subjects("""
                organismo pubblico, soggetto di diritto pubblico, org di diritto pubblico,
                organismo di diritto pubblico, organismi di diritto pubblico, ente di diritto pubblico
            """),
            enti.ALTRO: subjects("""
                societa, azienda, coop sociale, cooperativa sociale, consorzio di cooperative, agenzia privata, odv,
                aps, agenzia formativa, scuola privata, privati, privato, srls, snc, sas, cooperativa, coop, onlus,
                ditta, impresa, azienda privata, societa privata, srl, spa, fondazione, parrocchia, pro loco,
                associazione di volontariato, associazione culturale, associazione sportiva, siamo un associazione,
                siamo una associazione, terzo settore, ente privato, soggetto privato, sindacato
            """),
        },
    ),
    "sede_in_piemonte": Said(
        yes=row("""
            sede ... piemonte, sede legale ... piemonte, sede operativa ... piemonte, siamo in piemonte,
            sede ... a|ad|in torino|cuneo|asti|alessandria|novara|biella|vercelli|verbania|ivrea|alba|pinerolo|casale,
            siamo a|ad|in torino|cuneo|asti|alessandria|novara|biella|vercelli|verbania, piemontes*, del piemonte,
            in piemonte, provincia di torino|cuneo|asti|alessandria|novara|biella|vercelli|verbania
        """),
        no=row("""
            fuori dal piemonte, fuori piemonte, fuori regione,
            sede|sedi ... in lombardia|liguria|valle|veneto|toscana|lazio|emilia, siamo in lombardia|liguria|veneto,
            sede|sedi ... a milano|genova|aosta|roma|pavia|savona|varese, siamo lombardi|liguri|lombarda|ligure,
            altra regione, un altra regione, nessuna sede in piemonte, non ... nessuna sede in piemonte
        """),
    ),
    "iscritto_anagrafe": Said(
        yes=row("""
            iscritt* ... anagrafe, registrat* ... anagrafe, codice anagrafico, iscrizione ... anagrafe,
            presenti ... anagrafe, anagrafe ... a posto, siamo in anagrafe, anagrafe ok|fatta|si|presente|regolare,
            anagrafe, codice ... anagraf*
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
        yes=row("scheda, modello 2, mod 2, modello due"),
        no=denials("""
            scheda ... altro modello, scheda ... vecchio modello, scheda ... nostro modello,
            scheda ... modello diverso, scheda ... modello sbagliato, manca|mancava|mancante|manchera ... scheda,
            scheda ... manca|mancava|mancante|assente, scheda ... dimenticat*|saltat*|persa, dimenticat* ... scheda,
            manca|mancava ... modello 2, scheda sbagliata
        """),
    ),
    "raggruppamento": Said(
        words={
            enti.NESSUNO: row("""
                da soli, da solo, da sola, soli, siamo soli, per conto nostro, per conto proprio, ente solo,
                un ente solo, un comune solo, siamo un solo ente, non ... in ats, non ... in raggruppamento,
                non ... nessun raggruppamento, non ... in partenariato, ente singolo, comune singolo, singolarmente,
                forma singola, senza partner, nessun raggruppamento, senza raggruppamento, nessun partenariato,
                non in raggruppamento, non in partenariato
            """),
            enti.NON_COSTITUITO: row("""
                da costituire, ancora da costituire, non ancora costituit*, non costituit*, non e costituit*,
                non e ancora costituit*, costituend*, lo costituiremo, la costituiremo, non ... costituit*,
                costituir*, ancora ... costituir*, in via di costituzione
            """),
            enti.COSTITUITO: row("""
                gia costituit*, costituita, costituito, costituite, costituiti, e ... costituit*,
                raggruppamento costituito, partenariato costituito, formalmente costituit*, partenariato esistente
            """),
        },
    ),
    "dichiarazione_intenti": Said(
        yes=row("""
            dichiarazione di intenti, dichiarazione d intenti, dichiarazione intenti, dich intenti, modello 5, mod 5,
            lettera di intenti, intenti
        """),
        no=denials("""
            manca|mancava|mancante|mancano ... intenti, dimenticat* ... intenti,
            intenti manca|mancava|mancante|assente|dimenticat*
        """),
    ),
    "accordo_partenariato": Said(
        yes=row("accordo di partenariato, accordo partenariato, accordo, copia conforme, modello 6"),
        no=denials("""
            manca|mancava ... accordo, manca|mancava ... copia conforme, dimenticat* ... accordo,
            accordo ... manca|mancava|mancante|assente|dimenticat*
        """),
        unlike=row("d accordo"),
    ),
    "descrizione_ruoli": Said(
        yes=row("""
            ruoli, chi fa che cosa, chi fa cosa
        """),
        no=denials("""
            manca|mancava|mancano|mancavano ... ruoli, mancano|mancavano ... ... e ... ruoli, dimenticat* ... ruoli,
            ruoli manca|mancano|mancanti|assenti|dimenticat*
        """),
    ),
    "atto_deliberativo": Said(
        yes=row("""
            atto deliberativo, atto delib, delibera, delibere, deliberazione, deliberat*, dgc, dcc, del di giunta
        """),
        no=denials("""
            manca|mancava|mancante|manchera ... delibera*|deliberazione|deliberativo, dimenticat* ... deliber*,
            delibera|deliberativo ... manca|mancava|mancante|assente|dimenticat*, delibera ... dopo,
            delibera in corso|arrivo|ritardo
        """),
    ),
    "firma_digitale_cades": Said(
        yes=row("""
            firma digitale, firma dig|digit, firmat* dig*|digit*, firmat* ... digitalmente, firmat* in digitale,
            cades, p 7 m, firma elettronica qualificata, sottoscritt* dig*, firma digitalmente, firmo digitalmente,
            firma elettronica
        """),
        no=denials("""
            firmat* ... a mano, firmat* ... a penna, firma autografa, autografa, pades, firma olografa, scansionat*,
            manca|mancava|mancante ... firma digitale, dimenticat* ... firma digitale, scansione, firmat* su carta,
            firma a mano|penna, non ... firmat*, nessuna firma, senza firma
        """),
    ),
    "firmata_da": Said(
        words={
            enti.LEGALE_RAPPRESENTANTE: row("""
                legale rappresentante, rappresentante legale, legale rapp*, l r, rapp* leg*, leg rapp*, legale rappr,
                sindaco, sindaca, sindaco non, primo cittadino, prima cittadina, firmat* ... presidente, presidente,
                firma ... presidente
            """),
            enti.PROCURATORE_SPECIALE: row("""
                procuratore speciale, procuratore, procura speciale, procuratrice, procura, proc speciale,
                con procura, delegat* con procura, munit* di procura
            """),
            enti.ALTRO: row("""
                segretario comunale, segretaria comunale, firmat* ... segretario, firmat* ... dirigente,
                firmat* ... funzionari*, firmat* ... responsabile, firmat* ... assessore, firmat* ... vicesindaco,
                firmat* ... delegato|delegata senza procura, firmat* ... tecnico, firmat* ... consulente, vicesindaco,
                vice sindaco, rup, segretario, segretaria, assessore, assessora, ragioniere, ragioniera, geometra,
                il dirigente, un dirigente, la dirigente, un funzionario, un impiegat*, firmat* ... impiegat*,
                firmat* ... ragioniere, firmat* ... geometra, firma ... segretario, firma ... dirigente,
                firma ... funzionari*, firma ... responsabile, firma ... assessore
            """),
        },
    ),
    "modulo_originale": Said(
        yes=row("""
            modulo originale, modulo ... procedura, modulo ... piattaforma, modulo generato, prodott* dalla procedura,
            generat* dalla procedura|piattaforma, prodott* dal sistema|portale, modulo ... sistema,
            modulo del sistema, modulo ufficiale, modulo ... portale
        """),
        no=row("""
            modulo word|cartaceo|libero, modulo ... vecchio|diverso|sbagliato|word|nostro, altro modulo,
            un altro modulo, modulo diverso, moduli diversi, nostro modulo, modulo nostro, modulo in word,
            modulo cartaceo, vecchio modulo, modulo vecchio, modulo fatto da noi, su carta, domanda cartacea
        """),
    ),
}
