"""How people say what they have to do or to tell, for which there is a form."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.parole.moduli_variazioni import DURANTE
from rules_core.rows import row
from rules_core.wording import Phrases, Said

_CANTIERE = "cantiere|cantieri|progetto|attivita|lavori|opere"
_FARE = "fare|faccio|facciamo|mandare|mando|mandiamo|inviare|scrivere|presentare|compilare|spedire|preparare|serve"

_LATER = (
    "part*|inizi*|cominci*|avvi*|partenza dopo|tardi|piu_tardi|un_po_dopo, part*|inizi*|cominci*|avvi* molto|ben|anche "
    f"dopo|tardi, part*|inizi*|cominci*|avvi* il|i|le|l|la|con|del|dei|delle|solo {_CANTIERE}|cantierist*|gli_operai "
    "... dopo|piu_tardi, part*|inizi*|cominci*|avvi* un|una|qualche|due|tre|# "
    "giorno|giorni|mese|mesi|settimana|settimane|po dopo|piu_tardi"
)
"""That the beginning comes later: "all'inizio o dopo?" asks when something is sent."""

_DOMANDA: Mapping[str, Phrases] = {
    "anagrafe": row("""
        codice anagrafico, registr*|iscriv*|iscrizione|inseri* ... anagrafe, anagrafe regionale, anagrafe operatori,
        anagrafe degli operatori, anagrafe
    """),
    "abilitazione": row("""
        abilitazione, abilitare, abilitat*, abilitarsi, certificato digitale, credenziali,
        accesso|accedere|entrare ... procedura|piattaforma|sistema|portale|gestionale, utenza, account, password,
        non ... entrare|accedere|entra|loggare, login, loggar*, profilo utente
    """),
    "domanda": row("""
        presentare|fare|inviare|trasmettere|mandare ... domanda|istanza|candidatura,
        domanda di finanziamento|contributo,
        domanda di candidatura, candidarci, candidarsi, candidare ... progetto, modulo|modello di|della domanda,
        chiedere il contributo|finanziamento
    """),
    "correzione_domanda": row("""
        corregg*|correzione|errore|errori|sbagliat*|rettific*|modificare|rifare|sistemare|annullare|sostituire ...
        domanda|istanza,
        domanda|istanza ... sbagliata|errore|errori|errata|sbagliato|corretta|corregg*|correzione
    """),
    "scheda_progetto": row("""
        scheda progetto, scheda di progetto, scheda del progetto, scheda progettuale, descrivere il progetto,
        presentare il progetto
    """),
    "partenariato_non_costituito": row("""
        dichiarazione di|d intenti, dichiarazione intenti,
        partenariato|raggruppamento|ats|ati|aggregazione da costituire,
        partenariato|raggruppamento|ats|ati non|deve|dobbiamo ... costituit*|costituir*|formalizzat*|nat*,
        costituire|costituiremo|formare|creare ... partenariato|raggruppamento|ats|ati,
        insieme ... non ... costituit*|formalizzat*, costituend*, ci metteremo insieme
    """),
    "partenariato_costituito": row("""
        accordo di partenariato, partenariato|raggruppamento|ats|ati ... gia costituit*|formalizzat*|firmat*,
        partenariato|raggruppamento|ats costituit*, partenariato esistente
    """),
}
_AVVIO: Mapping[str, Phrases] = {
    "avvio": row(f"""
        avvio, avviare, avviamo, avviato, iniziare ... {_CANTIERE}, inizio ... {_CANTIERE}, inizio attivita,
        cominciare ... {_CANTIERE}, comincia ... {_CANTIERE}, {_CANTIERE} ... comincia|inizia|parte|partono|iniziano,
        partire con|il|lunedi|domani, iniziamo, cominciamo, partiamo, partire ... {_CANTIERE},
        inizia|inizio ... {_CANTIERE},
        dichiarazione di|inizio avvio|attivita, comunicare|dichiarare|segnalare l avvio|inizio, far partire,
        diamo il via,
        dare il via, si parte, apriamo|aprire il cantiere, apertura del cantiere, abbiamo iniziato|cominciato,
        siamo partiti,
        partenza del cantiere, avviamento, prendono servizio, primo giorno di cantiere
    """),
    "atto_adesione": row("atto di|d adesione, atto adesione, adesione, accettazione del contributo|finanziamento"),
    "differimento": row(f"""
        differi*, differi* ... avvio|inizio|partenza|cantiere,
        rinvi* ... avvio|inizio|partenza|cantiere, rimand* ... avvio|inizio|partenza|cantiere|lavori,
        rinvi*|posticip*|rimand*|differi*|spost*|ritard*|far_slittare ... avvio|inizio|partenza del|dei|delle|di
        cantiere|cantieri|lavori|attivita,
        posticip*, post* ... avvio|inizio|partenza, ritard* ... avvio|inizio|partenza|partire|iniziare,
        avvio|inizio|partenza ... ritard*|rinvi*|rimand*|posticip*|slitt*|spost*,
        part*|inizi*|cominci*|avvi* ... ritardo|avanti|oltre|slittare, {_LATER}, deroga, deroghe, derogare,
        slitt*, spost* ... avvio|inizio|partenza|data, proroga ... avvio|inizio|partenza|partire|iniziare|cominciare,
        non ... a|di|in|per partire|iniziare|cominciare|avviare,
        non ... partire|iniziare|cominciare|avviare ... tempo|entro|giorni|termine|90,
        non ... entro i 90|novanta, piu tempo ... partire|iniziare|cominciare|avviare|avvio|inizio,
        part*|inizi*|cominci*|avvi* con # mesi|giorni|settimane|mese di ritardo,
        part*|inizi*|cominci*|avvi* in ritardo,
        non siamo pronti, non ... avviare ... tempo|entro|termine, sforiamo|sforare ... 90|novanta|inizio|avvio
    """),
    "dati_al_centro_per_impiego": row("""
        dati|nominativi|nomi|elenco|lista|anagrafiche ... centro per l impiego,
        dati|nominativi|nomi|elenco|lista ... cpi,
        comunicare|comunichiamo|trasmettere|mandare|dire ... centro per l impiego,
        comunic*|trasmett*|mand* ... al|ai cpi,
        nominativi ... centro, dati|nominativi dei|delle|di lavorator*|persone|cantierist*|partecipant*, silp, geco,
        dati ... cantieristi, avviati ... centro|cpi
    """),
}
_FINE: Mapping[str, Phrases] = {
    "termine": row(f"""
        termine ... {_CANTIERE}, fine ... {_CANTIERE}, {_CANTIERE} ... finit*|conclus*|terminat*|chius*|ultimat*,
        finit*|conclus*|terminat*|chius*|ultimat* ... {_CANTIERE}, chiusura ... {_CANTIERE}, chiud* ... {_CANTIERE},
        conclud*|conclusione|termin* ... {_CANTIERE}, finisce|finiamo|chiudiamo|finiscono|termina ... {_CANTIERE},
        {_CANTIERE} finisce|termina|chiude|conclude|finiscono, dichiarazione di termine|fine|chiusura|conclusione,
        fine cantiere,
        fine attivita, fine lavori, ultimo giorno di cantiere, abbiamo finito|terminato|chiuso|concluso
    """),
    "relazione_finale": row(f"""
        relazione finale|conclusiva|tecnica|illustrativa, relazione ... cantiere|progetto|attivita|attuazione,
        relazione di fine, relaz finale, relazione,
        {_CANTIERE}|finit*|finisce|fine|conclus*|terminat*|chius*|conclusione ... relazione,
        {_FARE} una|la|anche relazione finale|conclusiva|tecnica,
        {_FARE} anche|pure|poi una|la relazione finale|conclusiva|tecnica
    """),
    "rendicontazione": row("""
        rendicont*, rendiconto, consuntivo, spese sostenute, rendiconto delle spese, saldo, chiedere il saldo,
        richiesta|domanda di saldo|pagamento|rimborso, giustificativi, conto delle spese, spese fatte
    """),
    "proroga_rendicontazione": row("""
        proroga|prorogare|proroghe ... rendicont*|consuntivo|spese,
        piu|altro|ancora tempo ... rendicont*|consuntivo|spese,
        altri|ancora|piu # giorni|mesi|settimane|gg ... rendicont*,
        giorni|mesi|settimane|tempo ... in piu ... rendicont*,
        serv*|vorremmo|chied*|ottenere ... giorni|mesi|tempo|proroga ... rendicont*,
        rendicont* ... in ritardo|proroga|slittare|piu tempo|rinviare|dopo|tardi|non|spostare, ritard* ... rendicont*,
        rinvi*|slitt*|spost*|posticip* ... rendicont*, non ... rendicont*|consuntivo
    """),
    "presenze": row("""
        presenze, registro|registri presenze|presenza|firme, foglio|fogli presenze|presenza|firme|ore,
        tabelle|tabella|prospetto|riepilogo|cartellini mensili|mensile|presenze|ore, timbrature,
        segnare|registrare|annotare ... presenze|assenze|ore|giornate, chi c era, assenze ... mensil*|mese
    """),
    "controlli": row("controll*, ispezione, ispezioni, verifica in loco, visita|sopralluogo ... regione, sopralluogo"),
}
_DATI: Mapping[str, Phrases] = {
    "informativa_privacy": row("""
        informativa privacy, informativa ... dati personali, informativa sul trattamento, gdpr, privacy,
        trattamento ... dati
    """),
    "informativa_responsabili": row("""
        informativa ...
        partecipanti|firmare|cantieristi|lavorator*|persone|destinatari|responsabili|operai|disoccupat*,
        privacy ... partecipanti|firmare|cantieristi|lavorator*|destinatari|operai,
        firmare ... privacy|informativa, informativa ... responsabili esterni
    """),
    "istruzioni_responsabili": row("istruzioni ... responsabili|trattamento|documentate, istruzioni documentate"),
    "sub_responsabile": row("sub responsabil*, subresponsabil*, altro responsabile del trattamento"),
}

_DI_UN_MODELLO = {
    "domanda": "1",
    "avvio": "3",
    "differimento": "4",
    "partenariato_non_costituito": "5",
    "sospensione": "6",
    "proroga_autofinanziamento": "7",
    "sostituzione": "8",
    "riduzione_lavoratori": "9",
    "riduzione_giornate": "10",
    "variazione_orario": "10 bis",
    "termine": "11",
    "relazione_finale": "12",
    "presenze": "13",
    "atto_adesione": "16",
}
"""What is told with the form of each number, where that is one thing alone or first of all."""
_ALTRO_INVIO = "avvio|inizio|partenza|presenze|rendicont*|termine|fine|adesione|domanda|relazione"
_GIA = "ho|abbiamo|ha|hanno|avevo|avevamo|aveva|avendo|aver|avere|gia|stato|una_volta|appena|dopo"
_A_CONFRONTO = row(f"""
    {_GIA} mandat*|inviat*|trasmess*|spedit*|compilat*|presentat*|usat* ... modello|mod|modulo|modello_n #,
    dopo il modello #,
    oltre al modello #, invece del modello #,
    modello|mod|modulo # e|riguarda|serve l|il|la|per|all|alla|allo {_ALTRO_INVIO},
    con|insieme|assieme|contestualmente|unitamente ... {_ALTRO_INVIO} o|oppure dopo|prima|poi|separat*|a_parte,
    prima|dopo o|oppure con|insieme|assieme ... {_ALTRO_INVIO}, dopo|prima o|oppure all|alla|al {_ALTRO_INVIO}
""")
"""With what something is sent, before or after it, and what was sent before: that is no other thing to send."""


def _con_il_numero(situazioni: Mapping[str, Phrases]) -> Mapping[str, Phrases]:
    """The situations, each also by the number of its form: "il modello 8" is the one of a replacement."""
    numeri = {key: row(f"modello|mod|modulo|modello_n {numero}") for key, numero in _DI_UN_MODELLO.items()}
    return {key: (*phrases, *numeri.get(key, ())) for key, phrases in situazioni.items()}


SAID: Mapping[str, Said] = {
    "situazione": Said(
        words=_con_il_numero({**_DOMANDA, **_AVVIO, **DURANTE, **_FINE, **_DATI}),
        unlike=(*_A_CONFRONTO, *row("in|con relazione")),
    ),
    "numero_pratica": Said(
        near=row("""
            pratica|fascicolo|posizione|prat #, pratica|fascicolo|prat n|nr|num|numero|no #, numero|n|nr pratica #,
            numero|n di pratica #, numero|n della pratica #, pratica e|era #, pratica|fascicolo n ro #,
            numero pratica e #
        """)
    ),
    "denominazione_progetto": Said(
        near=row("""
            progetto, progetto denominato|chiamato|intitolato|titolo|nome|dal_titolo|di_nome, denominazione, cantiere,
            progetto si chiama, cantiere si chiama, si chiama, titolo, denominato, intitolato, chiamato, nome,
            cantiere denominato|chiamato|intitolato, del progetto, dal titolo
        """),
        unlike=row("regione, comune, comuni, provincia, unione, consorzio, modello, bando"),
    ),
}
