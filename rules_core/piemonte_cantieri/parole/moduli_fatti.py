"""How people say what they have to do or to tell, for which there is a form."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.parole.rows import row
from rules_core.wording import Phrases, Said

_DOMANDA: Mapping[str, Phrases] = {
    "anagrafe": row("""
        codice anagrafico, registr* ... anagrafe, iscriv* ... anagrafe, iscrizione ... anagrafe, anagrafe regionale,
        anagrafe operatori
    """),
    "abilitazione": row("""
        abilitazione, abilitare, abilitat*, certificato digitale, credenziali, accesso alla procedura, utenza
    """),
    "domanda": row("""
        presentare ... domanda, fare ... domanda, domanda di finanziamento, domanda di contributo,
        domanda di candidatura, candidarci, candidare ... progetto, modulo di domanda, modello di domanda,
        inviare la domanda
    """),
    "correzione_domanda": row("""
        correggere ... domanda, correzione ... domanda, errore ... domanda, sbagliat* ... domanda,
        domanda ... sbagliata, rettific* ... domanda, modificare la domanda
    """),
    "scheda_progetto": row("scheda progetto, scheda di progetto, descrivere il progetto, presentare il progetto"),
    "partenariato_non_costituito": row("""
        dichiarazione di intenti, dichiarazione d intenti, partenariato da costituire, partenariato non costituito,
        partenariato non ancora costituito, raggruppamento da costituire, raggruppamento non costituito,
        raggruppamento non ancora costituito, costituire ... partenariato, costituire ... raggruppamento
    """),
    "partenariato_costituito": row("""
        accordo di partenariato, partenariato costituito, partenariato gia costituito, raggruppamento costituito,
        raggruppamento gia costituito
    """),
}
_AVVIO: Mapping[str, Phrases] = {
    "avvio": row("""
        avvio, avviare, avviamo, iniziare ... cantiere, inizio ... cantiere, inizio attivita, cominciare ... cantiere,
        partire con il cantiere, iniziamo, cominciamo, partiamo, dichiarazione di avvio, comunicare l avvio,
        far partire
    """),
    "atto_adesione": row("atto di adesione, atto d adesione, atto adesione, adesione"),
    "differimento": row("""
        differi*, rinvi* ... avvio, rimandare ... avvio, rimandare l inizio, posticip*, rinviare ... inizio,
        ritard* ... avvio, ritard* ... inizio, partire dopo, partire piu tardi, iniziare piu tardi, deroga ... avvio,
        slittare, slittamento, proroga ... avvio
    """),
    "dati_al_centro_per_impiego": row("""
        dati ... centro per l impiego, dati ... cpi, comunicare ... centro per l impiego, nominativi ... centro,
        dati dei lavoratori, silp, geco, dati ... cantieristi
    """),
}
_DURANTE: Mapping[str, Phrases] = {
    "sospensione": row("""
        sospen*, sospes*, fermare il cantiere, interrompere ... attivita, stop del cantiere, fermo cantiere
    """),
    "sostituzione": row("""
        sostitu*, rimpiazz*, subentr*, cambiare ... cantierista, cambiare ... lavoratore, mettere un altro al posto
    """),
    "dimissioni": row("""
        dimission*, dimess*, dimette, si ritira, si e ritirat*, ritirat*, rinuncia*, abbandon*, se ne va,
        lasciato il cantiere, lascia il cantiere
    """),
    "riduzione_lavoratori": row("""
        meno lavoratori, meno persone, meno cantieristi, ridurre ... lavoratori, ridurre ... persone,
        ridurre ... cantieristi, riduzione ... lavoratori, riduzione ... persone, riduzione ... cantieristi,
        diminuire ... lavoratori, diminuire ... persone, calo dei cantieristi
    """),
    "riduzione_giornate": row("""
        meno giornate, meno giorni, ridurre ... giornate, ridurre ... giorni, riduzione ... giornate,
        riduzione ... giorni, diminuire ... giornate, accorciare
    """),
    "variazione_orario": row("""
        cambi* ... orario, cambi* ... ore, variazione ... orario, variazione oraria, variazione ... ore,
        modific* ... orario, modific* ... ore, orario diverso, tipologia oraria, ridurre l orario, aumentare le ore
    """),
    "altra_variazione": row("""
        altra variazione, variazione del progetto, variazioni del progetto, variare il progetto,
        modific* ... progetto, cambi* ... progetto, variazione tecnica, variazione economica, spostare la sede,
        cambi* ... sede, cambi* ... attivita
    """),
    "proroga_autofinanziamento": row("""
        proroga ... autofinanziamento, proseguire, prosecuzione, continuare ... autofinanziamento,
        continuare ... nostre spese, prolungare ... cantiere, proroga del cantiere, proroga delle attivita,
        prorogare il cantiere
    """),
    "nuovo_progetto_autofinanziato": row("""
        nuovo progetto, nuovo cantiere, cantiere ... tutto a nostre spese, cantiere autofinanziato,
        cantiere ... completamente autofinanziato, progetto autofinanziato
    """),
}
_FINE: Mapping[str, Phrases] = {
    "termine": row("""
        termine del cantiere, fine del cantiere, cantiere ... finito, cantiere ... concluso, cantiere ... terminato,
        chiusura del cantiere, chiudere il cantiere, dichiarazione di termine, fine cantiere
    """),
    "relazione_finale": row("relazione finale, relazione conclusiva, relazione sul cantiere, relazione di fine"),
    "rendicontazione": row("rendicont*, rendiconto, consuntivo, spese sostenute"),
    "proroga_rendicontazione": row("""
        proroga ... rendicont*, prorogare ... rendicont*, piu tempo ... rendicont*, rendicont* ... in ritardo,
        ritard* ... rendicont*, rinviare ... rendicont*
    """),
    "presenze": row("presenze, registro presenze, foglio presenze, tabelle mensili, foglio firme, tabella presenze"),
    "controlli": row("controll*, ispezione, ispezioni, verifica in loco, visita ... regione"),
}
_DATI: Mapping[str, Phrases] = {
    "informativa_privacy": row("""
        informativa privacy, informativa ... dati personali, informativa sul trattamento, gdpr
    """),
    "informativa_responsabili": row("""
        informativa ... partecipanti, informativa ... firmare, informativa ... cantieristi,
        informativa ... responsabili esterni, informativa ... destinatari
    """),
    "istruzioni_responsabili": row("istruzioni ... responsabili, istruzioni documentate, istruzioni ... trattamento"),
    "sub_responsabile": row("sub responsabil*, subresponsabil*, altro responsabile del trattamento"),
}

SAID: Mapping[str, Said] = {
    "situazione": Said(words={**_DOMANDA, **_AVVIO, **_DURANTE, **_FINE, **_DATI}),
    "numero_pratica": Said(
        near=row("numero pratica, numero di pratica, pratica n, pratica numero, n pratica, pratica")
    ),
    "denominazione_progetto": Said(
        near=row("progetto denominato, denominazione, progetto chiamato, progetto intitolato")
    ),
}
