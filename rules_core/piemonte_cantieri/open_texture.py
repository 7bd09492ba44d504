"""How the text is read where it leaves something open, and what it leaves to others."""

from __future__ import annotations

from rules_core.acts import Decision, NotModelled
from rules_core.piemonte_cantieri.act import bando

bando.decide(
    Decision(
        "infortunio_giorni",
        "2.3/capoverso.6",
        "«per il 1° giorno di infortunio e per i successivi 3 giorni»; «dal 4° giorno successivo all'infortunio»",
        "I primi quattro giorni sono a carico dell'ente, con al più la metà dalla Regione; dal quinto l'INAIL paga il"
        " 60% e l'ente il 40%, con al più la metà di quel 40% dalla Regione, per i soli giorni di apertura; nulla dopo"
        " la fine del progetto.",
        ("il quarto giorno è già dell'INAIL",),
    ),
    Decision(
        "recupero",
        "2.3/capoverso.3",
        "le assenze giustificate si possono recuperare «a discrezionalità delle parti»",
        "Le giornate recuperate si pagano oltre a quelle di presenza; le altre sono perse.",
        ("il recupero è un diritto del cantierista",),
    ),
    Decision(
        "requisiti_alternativi",
        "6/capoverso.1",
        "quattro requisiti separati da punti e virgola",
        "I primi due requisiti sono alternativi: almeno 45 anni, oppure servizi sociali, bassa istruzione e particolare"
        " difficoltà insieme; tutti gli altri si sommano.",
        ("i quattro requisiti servono tutti insieme",),
    ),
    Decision(
        "basso_livello_istruzione",
        "6/capoverso.1/trattino.2",
        "«con basso livello di istruzione»",
        "Il bando non dice quale titolo sia basso: si chiede, non si ricava.",
        ("fino alla licenza media",),
    ),
    Decision(
        "non_cumulabile",
        "6/capoverso.4",
        "l'indennità non si può «sommare» con NASpI, DIS-COLL e sussidi regionali, «ad eccezione» di requisiti ridotti"
        " e ammortizzatori sociali",
        "Chi riceve quelle prestazioni non può partecipare finché le riceve; i requisiti ridotti e gli ammortizzatori"
        " sociali tolgono l'ostacolo; RdC, ADI e SFL sono compatibili, con il dovere di dirlo all'INPS o al CAF.",
        ("si può partecipare rinunciando a una delle due somme",),
    ),
    Decision(
        "pensione_entro_24_mesi",
        "8.2/capoverso.8",
        "«nell'arco di ventiquattro mesi successivi alla fine del cantiere»; «nei primi due mesi (60 giorni"
        " lavorativi)»",
        "I ventiquattro mesi si contano dalla fine del cantiere precedente; i sessanta giorni sono giorni lavorativi.",
        ("i ventiquattro mesi si contano dalla fine del nuovo cantiere",),
    ),
    Decision(
        "giornate_improbabili",
        "8.2/capoverso.2",
        "mesi e giornate hanno intervalli separati, su cinque giornate alla settimana",
        "Il progetto è ammesso se sta in entrambi gli intervalli; più giornate dei giorni feriali di quei mesi si"
        " segnalano.",
        ("le giornate sono solo quelle che i mesi consentono",),
    ),
    Decision(
        "rivalutazione_istat",
        "8.2/capoverso.1",
        "«l'importo è rivalutato in base all'andamento dell'inflazione»",
        "Gli importi sono quelli stampati nel bando; la rivalutazione ISTAT li può avere cambiati.",
        ("applicare l'indice dell'anno in corso",),
    ),
    Decision(
        "arrotondamento",
        "8.2/capoverso.4",
        "il bando non dice come si arrotonda",
        "I conti sono esatti; si arrotondano al centesimo, per eccesso dalla metà, solo gli importi che si pagano; la"
        " quota dell'ente e il saldo sono quel che resta.",
        ("arrotondare ogni passaggio",),
    ),
    Decision(
        "ente_in_partenariato",
        "9/capoverso.8",
        "il limite è «per ogni singolo Ente beneficiario»",
        "In un partenariato il limite è quello del capofila, nel suo ambito; qui si guarda questo progetto da solo.",
        ("il limite vale per ciascun componente",),
    ),
    Decision(
        "scorrimento",
        "13.2/capoverso.10",
        "il bando non dice che ne è di un progetto che non entra nelle risorse",
        "Si scorre in ordine di punteggio: se le richieste dell'ambito superano le risorse, il progetto che porta il"
        " suo ente oltre la metà è messo da parte; il primo che supera quanto resta ferma la graduatoria, e gli altri"
        " restano senza risorse; a pari punteggio la posizione è la stessa e si segnala.",
        ("si salta il progetto che non entra e si finanzia il successivo", "si finanzia in parte"),
    ),
    Decision(
        "decurtazione",
        "13.2/capoverso.8",
        "cantieri «non regolarmente conclusi» e modello di rendicontazione «non trasmesso»",
        "La decurtazione richiede tutte e due le cose: cantiere non concluso e rendiconto non trasmesso.",
        ("basta una delle due",),
    ),
    Decision(
        "chiamata_da_ente_montano",
        "14.2/capoverso.1/trattino.1/trattino.1",
        "«lavoratori provenienti dal cantiere terminato nel corso dell'esercizio precedente … e le persone che hanno"
        " prestato servizio in Enti situati su territorio montano»",
        "Anche chi ha prestato servizio in un ente montano deve venire dal cantiere dell'esercizio precedente.",
        ("per chi viene da un ente montano non conta quando il cantiere è finito",),
    ),
    Decision(
        "dal_giorno_successivo",
        "14.3/capoverso.1",
        "«entro 90 giorni dal giorno successivo alla data di pubblicazione»",
        "Il giorno dopo la pubblicazione è il primo: l'ultimo è il novantesimo dopo la pubblicazione.",
        ("l'ultimo giorno è il novantunesimo dopo la pubblicazione",),
    ),
    Decision(
        "mesi_di_calendario",
        "8.2/capoverso.8",
        "«un mese», «dodici mesi»",
        "Un mese è lo stesso giorno di un altro mese, o il suo ultimo; «fino ad un mese dalla conclusione» si conta"
        " all'indietro dalla fine.",
        ("trenta giorni",),
    ),
    Decision(
        "giorni_lavorativi",
        "8.2/capoverso.9",
        "«60 giorni lavorativi dall'avvio»",
        "Sono lavorativi i giorni dal lunedì al venerdì che non sono festivi; il giorno dell'avvio è il primo.",
        ("sono le giornate effettive di cantiere",),
    ),
    Decision(
        "oltre_termine_attivita",
        "14.6",
        "le attività finanziate si concludono il 31 dicembre 2025",
        "Le date oltre il 31 dicembre 2025 si calcolano lo stesso, e si segnalano.",
        ("oltre quel giorno non si calcola nulla",),
    ),
    Decision(
        "conservazione",
        "19/capoverso.1",
        "cinque anni «a decorrere dal 31 dicembre dell'anno» dell'ultimo pagamento; dieci per le norme nazionali",
        "Cinque anni dal 31 dicembre dell'anno dell'ultimo pagamento; dieci anni di calendario dall'ultimo pagamento.",
        ("dieci anni dalla chiusura di tutto il procedimento",),
    ),
    Decision(
        "scadenza_festiva",
        "15.2/capoverso.1",
        "nessun atto dice che cosa accade se un termine cade in un giorno festivo",
        "La data è quella del calendario, con il giorno festivo segnalato e nessuna proroga automatica; la regola"
        " generale (art. 2963 c.c.) la sposta al primo giorno non festivo.",
        ("proroga al primo giorno feriale",),
    ),
    Decision(
        "mediana_griglia",
        "23.2/A/A1.1/capoverso.6",
        "al nuovo soggetto «il punteggio mediano»",
        "È la mediana dei quattro punteggi stampati: 10,875 per i cantieri finanziati, 5,875 per gli autofinanziati.",
        (
            "la metà del punteggio massimo",
            "chi è nuovo ma ha molti cantieri autofinanziati prende i loro punti, se sono di più",
        ),
    ),
    Decision(
        "nessun_cantiere",
        "23.2/A/A1.1",
        "nessun punteggio per chi non è nuovo e non ha cantieri precedenti",
        "Chi non è alla prima domanda e non ha cantieri ha 0 punti.",
        ("anche a lui spetta il punteggio mediano",),
    ),
    Decision(
        "servizi_aggiuntivi",
        "23.2/B/B1.3",
        "la griglia prevede i buoni pasto, poi anche i trasporti, poi anche altro; i soli trasporti non ci sono",
        "Il giudizio è del Nucleo di Valutazione; la griglia non dice quanto valgono i soli trasporti.",
        ("i soli trasporti sono sufficienti",),
    ),
    Decision(
        "gradi_sovrapposti",
        "23.2/C",
        "«non affronta tutti gli aspetti» è scritto per insufficiente e, quasi uguale, per sufficiente",
        "Il giudizio è del Nucleo di Valutazione: le descrizioni di insufficiente e sufficiente si sovrappongono.",
        ("una descrizione incompleta è sempre insufficiente",),
    ),
)

bando.leave(
    NotModelled(
        "frontespizio/capoverso.6",
        "il numero e la data della determinazione che approva il bando, rimasti in bianco",
        "il Bollettino Ufficiale e il sito della Regione",
    ),
    NotModelled(
        "6/capoverso.1/trattino.2",
        "quale titolo di studio sia «basso» e quale difficoltà «particolare»",
        "i servizi sociali e il Centro per l'impiego",
    ),
    NotModelled(
        "6/capoverso.1/trattino.4",
        "il reddito minimo escluso da imposizione di chi svolge un lavoro di scarsa intensità",
        "le disposizioni di legge e la Nota del MLPS n. 5824 del 2022, o il Centro per l'impiego",
    ),
    NotModelled("6/capoverso.3", "le priorità di ciascun avviso di selezione", "gli avvisi degli enti beneficiari"),
    NotModelled("6/capoverso.5", "i requisiti delle misure del DL 48/2023", "i Centri per l'Impiego"),
    NotModelled(
        "2.3/capoverso.2",
        "ferie, permessi, tredicesima, TFR, contributi e tasse di chi sta al cantiere, che non è un dipendente",
        "l'ente che gestisce il cantiere, l'INPS o l'Agenzia delle Entrate",
    ),
    NotModelled(
        "6/capoverso.3",
        "se servono la cittadinanza, un permesso di soggiorno, la patente o altro",
        "gli avvisi di selezione degli enti e il Centro per l'impiego",
    ),
    NotModelled(
        "8.2/capoverso.1",
        "di quanto l'indennità è stata rivalutata",
        "l'indice dei prezzi dell'ISTAT, o gli uffici della Regione",
    ),
    NotModelled(
        "9/capoverso.1",
        "se e quando ci sarà un altro bando, dopo questo",
        "la Regione, sul suo sito, o il Centro per l'impiego",
    ),
    NotModelled("9/capoverso.7", "la nuova ripartizione delle risorse", "i provvedimenti della Direzione regionale"),
    NotModelled(
        "9/capoverso.8",
        "quante persone può avere ciascun progetto: il limite è nei soldi",
        "gli uffici della Regione che seguono il bando",
    ),
    NotModelled("9/capoverso.9", "la redistribuzione delle risorse residue", "le decisioni della Regione"),
    NotModelled(
        "13.2/capoverso.6",
        "chi sono i componenti del Nucleo di Valutazione",
        "l'atto di nomina, che si chiede alla Direzione regionale",
    ),
    NotModelled("13.2/capoverso.7", "il giudizio su ciascun criterio", "il Nucleo di Valutazione"),
    NotModelled(
        "13.2/capoverso.10",
        "l'esito delle graduatorie, e il numero e la data in cui sono pubblicate",
        "il Bollettino Ufficiale della Regione",
    ),
    NotModelled(
        "18.2",
        "il giorno da cui corrono i 90 giorni del procedimento",
        "la D.G.R. 26 aprile 2016, n. 15-3199",
    ),
)
