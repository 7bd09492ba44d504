"""How the text on procedures is read where it leaves something open, and what it leaves to others."""

from __future__ import annotations

from rules_core.acts import Decision, NotModelled
from rules_core.piemonte_cantieri.act import bando

DUE_ELENCHI, MODELLO_3, MODELLO_7 = "due_elenchi_documenti", "nome_modello_3", "nome_modello_7"
DIMISSIONI, RIDUZIONI, INFORMATIVE = "dimissioni_senza_modello", "riduzioni_sono_variazioni", "informative_14_e_15"
OGGETTO = "oggetto_virgolette"

bando.decide(
    Decision(
        DUE_ELENCHI,
        "12.1/capoverso.16",
        "i due elenchi di documenti del par. 12.1 non coincidono",
        "I due elenchi di documenti del par. 12.1 non coincidono: si allegano i documenti dell'uno e dell'altro; la"
        " descrizione dei ruoli e delle attività, che è solo nel primo, è richiesta a pena di esclusione.",
        ("basta l'elenco di ciò che rende completa la domanda",),
    ),
    Decision(
        MODELLO_3,
        "14.3/capoverso.2",
        "«Dichiarazione avvio progetto» nel par. 14.3, «Dichiarazione avvio cantiere» nel par. 22",
        "La «Dichiarazione avvio progetto» del par. 14.3 e la «Dichiarazione avvio cantiere» del par. 22 sono lo"
        " stesso Modello 3.",
        ("sono due dichiarazioni",),
    ),
    Decision(
        OGGETTO,
        "14.3/capoverso.5",
        "nell'oggetto c'è una virgoletta chiusa e mai aperta, dopo «Azione 1»",
        "Nell'oggetto del par. 14.3 c'è una virgoletta chiusa e mai aperta: qui si scrive senza, come nel par. 14.4.",
        ("l'oggetto si copia com'è stampato",),
    ),
    Decision(
        DIMISSIONI,
        "14.3/capoverso.4/trattino.2",
        "per le dimissioni si usano «i modelli dedicati», ma nessun modello dell'elenco porta questo nome",
        "Chi si dimette ed è sostituito si comunica con il Modello 8; se non è sostituito il numero dei lavoratori"
        " scende, e serve il Modello 9.",
        ("le dimissioni si comunicano senza modulo",),
    ),
    Decision(
        RIDUZIONI,
        "14.4/capoverso.1",
        "i Modelli 9, 10 e 10 bis sono solo nell'elenco del par. 22, che li chiama «comunicazioni»",
        "Ridurre lavoratori o giornate e cambiare orario sono variazioni del progetto: si chiedono prima,"
        " all'indirizzo del par. 14.4, e occorre l'approvazione.",
        ("sono comunicazioni da inviare all'indirizzo del par. 14.3, senza approvazione",),
    ),
    Decision(
        MODELLO_7,
        "14.7",
        "il par. 14.7 chiede una «richiesta di autorizzazione», il par. 22 elenca una «richiesta proroga»",
        "La «richiesta di autorizzazione» del par. 14.7 è il Modello 7, che il par. 22 chiama «richiesta proroga».",
        ("la richiesta è in forma libera",),
    ),
    Decision(
        INFORMATIVE,
        "20.4",
        "il par. 20.4 parla di «apposita Informativa» senza dirne il modello; il par. 22 ne elenca due",
        "Il bando non dice quale informativa si consegna ai partecipanti: per il titolo, il Modello 15 è quello che"
        " usa l'ente nominato responsabile esterno, il Modello 14 quello della Regione; si conservano entrambi.",
        ("ai partecipanti si consegna il Modello 14",),
    ),
)

bando.leave(
    NotModelled(
        "2.3/capoverso.4",
        "in quali orari si lavora, in quali giorni e in quale posto",
        "l'ente che gestisce il cantiere",
    ),
    NotModelled(
        "8.2/capoverso.5",
        "chi paga il tutor e chi altro segue il lavoro (il contributo concorre alla sola indennità)",
        "gli uffici della Regione che seguono il bando",
    ),
    NotModelled(
        "14.3/capoverso.4",
        "come si comunica la ripresa dopo una sospensione (tra i modelli non ce n'è uno per questo)",
        "il Settore Politiche del Lavoro della Regione",
    ),
    NotModelled(
        "8.2/capoverso.6/trattino.4",
        "quanto vale il ticket pasto, e quanto si rimborsa di viaggio",
        "il progetto dell'ente che gestisce il cantiere",
    ),
    NotModelled(
        "9/capoverso.2",
        "quanti soldi ha l'altra azione: qui sta solo la dotazione di questa",
        "il bando di quell'azione, sul sito della Regione",
    ),
    NotModelled(
        "13.2/capoverso.4",
        "chi passa davanti, tra progetti a pari punteggio",
        "gli uffici della Regione che seguono il bando",
    ),
    NotModelled(
        "13.2/tabella.1",
        "con quanti punti almeno un progetto passa: dice il massimo di ogni classe, non una soglia",
        "gli uffici della Regione che seguono il bando",
    ),
    NotModelled(
        "15.2/capoverso.2",
        "che cosa accade a un termine che cade in un giorno di festa",
        "il Settore Politiche del Lavoro della Regione",
    ),
    NotModelled(
        "2.3/capoverso.3",
        "in che giorno e in che modo si paga l'indennità",
        "l'ente che gestisce il cantiere",
    ),
    NotModelled(
        "2.3/capoverso.7",
        "chi contesta una mancanza, con quali termini e difese",
        "l'ente che gestisce il cantiere, o un sindacato",
    ),
    NotModelled(
        "8.2/capoverso.10",
        "chi paga la visita medica e che cosa accerta",
        "l'ente che gestisce il cantiere",
    ),
    NotModelled(
        "14.2/capoverso.1",
        "quali cantieri sono aperti, chi c'è e che cosa vi si fa, come una persona si candida, gli orari e le persone"
        " dei Centri per l'impiego",
        "l'avviso dell'ente o il Centro per l'impiego",
    ),
    NotModelled(
        "14.2/capoverso.2",
        "i criteri della graduatoria dei candidati",
        "la D.G.R. 44-7617 del 2018, o il Centro per l'impiego",
    ),
    NotModelled(
        "14.2/capoverso.3/trattino.1",
        "le modalità organizzative di cui si informano i partecipanti",
        "il verbale d'intesa della D.G.R. 13-2910 del 2016",
    ),
    NotModelled(
        "14.3/capoverso.1", "a quale indirizzo va il Modello 4", "il Settore Politiche del Lavoro della Regione"
    ),
    NotModelled(
        "15.2/capoverso.1",
        "come si rendiconta la spesa",
        "le modalità che la Regione comunica in seguito, e il Settore Politiche del Lavoro",
    ),
    NotModelled("16/capoverso.4", "come si svolgono i controlli", "le Linee guida della D.D. 319 del 2023"),
    NotModelled("18/capoverso.5", "quali sono le sanzioni per gli obblighi di pubblicità", "il Reg. (UE) 2021/1060"),
    NotModelled(
        "18.1/capoverso.1",
        "il nome del dirigente, il telefono e gli orari degli uffici",
        "il sito della Regione",
    ),
    NotModelled("18.1/capoverso.2", "quale giudice decide le controversie", "la normativa vigente, o un avvocato"),
    NotModelled(
        "20.1/capoverso.4",
        "l'informativa della Regione: l'«Allegato E» non è tra i documenti",
        "il sito della Regione, dove sta il bando con gli allegati",
    ),
    NotModelled(
        "22/modello.11",
        "chi invia il Modello 11, quando e dove",
        "il Settore Politiche del Lavoro della Regione",
    ),
)
