"""Par. 8.2, 14–19: what the beneficiary body must do, before a site, while it is open, after it."""

from __future__ import annotations

from functools import partial

from rules_core.piemonte_cantieri.act import CONCLUSIONE_ATTIVITA
from rules_core.piemonte_cantieri.procedure.fasi import DOPO, DURANTE, ENTE, PRIMA, obbligo
from rules_core.piemonte_cantieri.procedure.valori import (
    ANNI_NAZIONALI,
    GIORNI_PER_IL_RENDICONTO,
    GIORNI_PER_L_AVVIO,
)
from rules_core.procedures import as_printed

SEMPRE = (PRIMA, DURANTE, DOPO)
dell_ente = partial(obbligo, ENTE)

PRIMA_DELL_AVVIO = (
    dell_ente(
        (PRIMA,),
        "atto_di_adesione",
        "far firmare l'Atto di adesione (Modello 16) al legale rappresentante o al procuratore speciale; in"
        " partenariato a quello del capofila.",
        "14.1/capoverso.2",
        "14.1/capoverso.1",
        modelli=("16",),
    ),
    dell_ente(
        (PRIMA,),
        "partenariato_costituito",
        "avere costituito formalmente il partenariato al momento della firma dell'Atto di adesione.",
        "14.1/capoverso.3",
    ),
    dell_ente(
        (PRIMA,),
        "comunicazione_di_avvio",
        "inviare insieme, con PEC e prima di cominciare, la dichiarazione di avvio (Modello 3) e l'Atto di adesione"
        " (Modello 16).",
        "14.3/capoverso.2",
        "14.1/capoverso.4",
        modelli=("3", "16"),
    ),
    dell_ente(
        (PRIMA,),
        "termine_di_avvio",
        f"avviare il cantiere entro {as_printed(GIORNI_PER_L_AVVIO)} giorni dal giorno successivo alla pubblicazione"
        " della graduatoria sul Bollettino Ufficiale, e solo dopo avere firmato l'Atto di adesione; le deroghe sono"
        " autorizzate per casi eccezionali e motivati (Modello 4).",
        "14.3/capoverso.1",
        modelli=("4",),
    ),
    dell_ente(
        (PRIMA,),
        "elenco_dei_candidati",
        "trasmettere al Centro per l'impiego l'elenco dei candidati, se l'avviso di selezione è suo: il Centro"
        " verifica i requisiti.",
        "14.2/capoverso.1/trattino.3",
    ),
    dell_ente(
        (PRIMA,),
        "ordine_di_graduatoria",
        "contattare i candidati nell'ordine della graduatoria.",
        "14.2/capoverso.2",
    ),
    dell_ente(
        (PRIMA,),
        "informare_i_partecipanti",
        "informare i partecipanti su come è organizzato il cantiere, secondo il verbale d'intesa con le OO.SS.",
        "14.2/capoverso.3/trattino.1",
    ),
    dell_ente(
        (PRIMA,),
        "formazione_sicurezza",
        "attivare la formazione specifica per la sicurezza sul lavoro.",
        "14.2/capoverso.3/trattino.2",
    ),
    dell_ente(
        (PRIMA,),
        "visita_medica",
        "far sottoporre ogni cantierista a visita medica, anche se le mansioni non sono soggette a sorveglianza"
        " sanitaria.",
        "8.2/capoverso.10",
    ),
)

DURANTE_IL_CANTIERE = (
    dell_ente(
        (DURANTE,),
        "dati_dei_lavoratori",
        "trasmettere all'avvio i dati dei lavoratori al Centro per l'impiego; la comunicazione su GECO non serve.",
        "14.3/capoverso.3",
    ),
    dell_ente(
        (DURANTE,),
        "sospensioni_dimissioni_sostituzioni",
        "comunicare tempestivamente sospensioni, dimissioni e sostituzioni.",
        "14.3/capoverso.4",
        modelli=("6", "8"),
    ),
    dell_ente(
        (DURANTE,),
        "variazioni",
        "chiedere e ottenere prima l'approvazione di ogni variazione del progetto.",
        "14.4/capoverso.1",
    ),
    dell_ente(
        (DURANTE,),
        "conformita",
        "mantenere i requisiti, rispettare gli impegni, realizzare le attività come le ha proposte: altrimenti il"
        " contributo è revocato.",
        "14.5/trattino.1",
        "14.5/trattino.2",
        "14.5/trattino.5",
    ),
    dell_ente(
        SEMPRE,
        "responsabilita",
        "rispondere della corretta realizzazione del progetto, anche finanziaria; in partenariato il capofila è"
        " l'unico referente della Regione.",
        "14.1/capoverso.5",
    ),
    dell_ente((DURANTE,), "niente_delega", "svolgere da sé le attività: la delega non è consentita.", "14.9"),
    dell_ente(
        (DURANTE,),
        "spese_proprie",
        "sostenere le spese a suo carico: la quota dell'indennità, le assicurazioni, la sicurezza, i servizi"
        " integrativi e formativi previsti.",
        "8.2/capoverso.6",
    ),
    dell_ente(
        SEMPRE,
        "contabilita_separata",
        "tenere una contabilità separata, o una codificazione contabile adeguata, di tutte le transazioni.",
        "15.3",
    ),
    dell_ente(
        SEMPRE,
        "controlli",
        "accettare visite, anche senza preavviso, e mettere a disposizione la documentazione amministrativa e"
        " contabile.",
        "16/capoverso.1",
        "16/capoverso.2",
    ),
    dell_ente(
        (PRIMA, DURANTE),
        "dati_per_il_monitoraggio",
        "raccogliere sui partecipanti le informazioni che servono agli indicatori del programma, nel rispetto della"
        " riservatezza, e trasmetterle all'Autorità di Gestione quando e come questa stabilisce.",
        "17.1/capoverso.1",
        "17.1/capoverso.2",
    ),
    dell_ente(
        SEMPRE,
        "valorizzare_il_cofinanziamento",
        "valorizzare il cofinanziamento europeo: comunicare prima gli eventi, documentarli con foto e video,"
        " raccogliere testimonianze e condividerle.",
        "18/capoverso.1",
    ),
    dell_ente(
        (DURANTE,),
        "informare_il_pubblico",
        "descrivere in breve il progetto e il sostegno ricevuto sul proprio sito, se c'è, e sugli account social, ed"
        " esporre in un luogo ben visibile almeno un manifesto o una targa. Chi non lo fa è sanzionato.",
        "18/capoverso.2",
        "18/capoverso.5",
    ),
    dell_ente(
        SEMPRE,
        "loghi",
        "usare il blocco dei loghi obbligatori in ogni documento e materiale di comunicazione.",
        "18/capoverso.3",
        "18/capoverso.4",
    ),
    dell_ente(
        (DURANTE,),
        "fine_delle_attivita",
        f"concludere le attività entro il {as_printed(CONCLUSIONE_ATTIVITA)}.",
        "14.6",
    ),
)

DOPO_IL_CANTIERE = (
    dell_ente(
        (DOPO,),
        "rendiconto",
        f"rendicontare entro {as_printed(GIORNI_PER_IL_RENDICONTO)} giorni dalla conclusione del cantiere, come la"
        " Regione comunicherà; la proroga si chiede con motivazione.",
        "15.2/capoverso.1",
        "15.2/capoverso.2",
    ),
    dell_ente(
        (DOPO,),
        "relazione_finale",
        "trasmettere la Relazione finale (Modello 12), che dà conto di quanto è stato realizzato, soprattutto delle"
        " attività che hanno dato punteggio.",
        "15.2/capoverso.4",
        "15.2/capoverso.6",
        modelli=("12",),
    ),
    dell_ente(
        (DURANTE, DOPO),
        "modelli_da_conservare",
        "conservare i modelli 13, 14 e 15 e mostrarli nei controlli in loco.",
        "15.2/capoverso.5",
        modelli=("13", "14", "15"),
    ),
    dell_ente(
        (DOPO,),
        "conservazione",
        "conservare i documenti giustificativi per cinque anni dal 31 dicembre dell'anno dell'ultimo pagamento della"
        " Regione; il periodo si interrompe per un procedimento giudiziario o su richiesta della Commissione.",
        "19/capoverso.1",
        "16/capoverso.3",
    ),
    dell_ente(
        (DOPO,),
        "conservazione_nazionale",
        "tenere disponibile la documentazione amministrativa e contabile per"
        f" {as_printed(ANNI_NAZIONALI)} anni dal pagamento che chiude il procedimento.",
        "19/capoverso.2",
    ),
    dell_ente(
        (DOPO,),
        "forma_dei_documenti",
        "conservare i documenti come originali, copie autenticate o su supporti comunemente accettati, anche solo"
        " elettronici; in forma che identifichi le persone solo per il tempo necessario.",
        "19/capoverso.3",
    ),
    dell_ente(
        (DURANTE, DOPO),
        "accesso_ai_documenti",
        "consentire l'accesso ai documenti in caso di ispezione, e darne estratti o copie a chi ne ha diritto.",
        "19/capoverso.4",
    ),
)

OBBLIGHI_DELL_ENTE = (*PRIMA_DELL_AVVIO, *DURANTE_IL_CANTIERE, *DOPO_IL_CANTIERE)
