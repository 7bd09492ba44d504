"""Art. 8, 9 and 10: the declaration, its attestation, the help in making it."""

from __future__ import annotations

from rules_core.massarosa_isee.procedure_voce import DEI_SINDACATI, DEL_COMUNE, voce

DICHIARAZIONE = (
    voce(
        "dichiarazione",
        "chi_dichiara",
        "Chi chiede la prestazione presenta una dichiarazione sostitutiva unica con i dati che servono all'ISEE.",
        "art.8/comma.1",
        chi="richiedente",
    ),
    voce(
        "dichiarazione",
        "modello",
        "La dichiarazione si fa sul modello-tipo nazionale, approvato con decreto.",
        "art.8/comma.2",
        chi="richiedente",
    ),
    voce(
        "dichiarazione",
        "validita",
        "La dichiarazione vale un anno da quando ne è stata attestata la presentazione.",
        "art.8/comma.2",
        termine="un anno",
    ),
    voce(
        "dichiarazione",
        "aggiornamento_chiesto",
        "Se la dichiarazione non riguarda i redditi dell'anno precedente, il servizio che la riceve può chiederne una"
        " aggiornata, che la sostituisce del tutto, quando il regolamento di settore lo prevede.",
        "art.8/comma.4",
        chi="comune",
    ),
    voce(
        "dichiarazione",
        "che_cosa_si_attesta",
        "Chi dichiara attesta di sapere che possono esserci controlli, e che una dichiarazione falsa ha conseguenze"
        " penali.",
        "art.8/comma.5",
        chi="richiedente",
    ),
    voce(
        "dichiarazione",
        "riservatezza",
        "I dati si trattano secondo la legge sulla riservatezza di allora (L. 675/1996).",
        "art.8/comma.6",
        chi="comune",
    ),
    voce(
        "mutamenti",
        "nuova_dichiarazione",
        "Se la situazione familiare o economica cambia si può presentare una nuova dichiarazione, anche prima della"
        " scadenza; l'anno ricomincia dall'attestazione dell'ultima.",
        "art.8/comma.3",
        chi="richiedente",
        termine="entro la validità della precedente",
    ),
)

ATTESTAZIONE = (
    voce(
        "attestazione",
        "rilascio",
        "Il Comune rilascia a chi presenta la dichiarazione un'attestazione con il suo contenuto e gli elementi per il"
        " calcolo.",
        "art.9/comma.1",
        *DEL_COMUNE,
        chi="comune",
    ),
    voce(
        "attestazione",
        "rilascio_con_i_caf",
        "Il Comune, convenzionandosi con i CAF, rilascia a chi presenta la dichiarazione un'attestazione con il suo"
        " contenuto e gli elementi per il calcolo.",
        "art.9/comma.1",
        *DEI_SINDACATI,
        chi="comune",
    ),
    voce(
        "attestazione",
        "trasmissione_all_inps",
        "Il Comune trasmette i dati all'INPS, che calcola l'ISEE e lo mette a disposizione di famiglia ed enti.",
        "art.9/comma.3",
        *DEL_COMUNE,
        chi="comune",
        termine="dieci giorni dalla presentazione",
    ),
    voce(
        "attestazione",
        "richiesta_all_inps",
        "Se qualcuno del nucleo ha già presentato la dichiarazione, il Comune chiede l'ISEE all'INPS; nei casi"
        " particolari del nucleo chiede anche i dati analitici.",
        "art.9/comma.4",
        *DEL_COMUNE,
        chi="comune",
    ),
    voce(
        "attestazione",
        "banca_dati",
        "Il Comune tiene una banca dati di chi riceve le prestazioni, rispettando la riservatezza.",
        "art.9/comma.5",
        chi="comune",
    ),
    voce(
        "assistenza",
        "informazioni",
        "Il Comune prepara materiale esplicativo e i suoi uffici informano chi compila la dichiarazione.",
        "art.10/comma.1",
        chi="comune",
    ),
    voce(
        "assistenza",
        "aiuto_nella_compilazione",
        "Il Comune organizza l'aiuto nella compilazione, anche affidandolo a soggetti esterni.",
        "art.10/comma.2",
        chi="comune",
    ),
    voce(
        "riuso",
        "uso_per_tutto_il_nucleo",
        "Finché vale, la dichiarazione attestata serve a ogni componente del nucleo per altre prestazioni agevolate.",
        "art.9/comma.2",
    ),
)
