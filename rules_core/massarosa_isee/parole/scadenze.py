"""How people ask for the deadlines of a declaration and of an appeal, and how they are told."""

from __future__ import annotations

from rules_core.massarosa_isee.act import ALLEGATO_C, DELIBERA_69
from rules_core.massarosa_isee.parole.scelte import VERSIONE
from rules_core.rows import loosely, row
from rules_core.wording import Said, Told, Wording

_NESSUNO: dict[str, tuple[str | bool | int | None, ...]] = dict.fromkeys(
    ("scadenza_dsu", "trasmissione_inps", "ricorso", "decisione_ricorso"), (None,)
)
_SCADENZE = row("scade ... #, scadenza ... #, entro il #, entro #")
_ATTESTATA = "attestat*|attestazione|certificat*|timbrat*"
_PRESENTATA = (
    "firmat*|sottoscritt*|presentat*|consegnat*|depositat*|inviat*|spedit*|inoltrat*|trasmess*|portat*|compilat*"
    "|mandat*"
)
_ARRIVATA = "ricevut*|arrivat*|ritirat*|recapitat*|notificat*|pervenut*|giunt*|protocollat*|registrat*|avut*|acquisit*"
_LETTERA = "lettera|comunicazione|raccomandata|notifica|pec|avviso|plico|busta|esito|risultato|mail|email|responso"
_A_VOI = "comune|ente|ufficio|municipio|voi l|lo|la ha|hanno|avete ricevut*|avut*|protocollat*|preso|presa"
_A_ME = "mi|ci|m|ce|me hanno|ha|han|anno consegnat*|mandat*|spedit*|inviat*|dato|data|dati|comunicat*|recapitat*"
_MIA = "mia|nostra pec|lettera|raccomandata|istanza|mail|contestazione|lamentela"
_RICORSO = "ricorso|ricorsi|reclamo|opposizione|contestazione|impugnazione|impugnativa|riesame"
_DI_CHI = (
    "di|del|della|dell|dei|degli|da|dal|dalla|famiglia|signora|signor|utente|cittadino|cittadina|nucleo|contro|avverso|"
    "il|lo|la|l|un|una|calcolo|isee|ise|risultato|attestazione|sul|sull|per|scritto|e|stato|risulta|gia|che"
)
_RICORSO_ARRIVATO = (
    *loosely(_RICORSO, _DI_CHI, f"ci|vi|c e|sono {_ARRIVATA} ... #"),
    *loosely(_RICORSO, _DI_CHI, f"{_ARRIVATA} a|al|in|presso|all protocollo|comune|ufficio|ente|municipio ... #"),
)
_RICORSO_PRESENTATO = (
    *loosely(_RICORSO, f"{_DI_CHI}|ho|abbiamo|ha|hanno", f"{_PRESENTATA}"),
    *loosely(_RICORSO, f"{_DI_CHI}|ho|abbiamo|ha|hanno", f"{_PRESENTATA} ... #"),
    *loosely(_RICORSO, f"{_DI_CHI}|ho|abbiamo|ha|hanno", f"{_PRESENTATA} ... in|al comune|municipio|ufficio ... #"),
)
"""Whoever handed an appeal in tells no other day: the office has it from then."""
_CONSEGNA = "consegn*|present*|deposit*|port*"
_RISPONDERE = (
    "rispond*|rispost*|decid*|decis*|decision*, fanno|fa|fate|faranno|farete|fara sapere, so qualcosa,"
    " dicono|dite|direte|diranno|date|danno|darete|daranno qualcosa|notizie|risposta"
)
_CONSEGNATO = row(f"""
    se|quando|appena lo {_CONSEGNA} ... #, l|lo ho|abbiamo {_CONSEGNA} ... #, l|lo ho|abbiamo {_CONSEGNA}
""")
"""An answer is owed to an appeal, not to a declaration: what was handed in, and is to be answered, is an appeal."""

TERMINI = Wording(
    subject="le scadenze della dichiarazione ISEE",
    asked=(
        "Quando scade il mio ISEE?",
        "Fino a quando vale la dichiarazione sostitutiva unica?",
        "La mia DSU è ancora valida?",
        "Entro quando posso fare ricorso contro l'ISEE?",
        "Mi è arrivata la comunicazione dell'ISEE, quanti giorni ho per contestarla?",
        "Scadenza DSU da data attestazione",
        "Ho fatto ricorso, quando mi rispondono?",
        "Entro che giorno il Comune deve decidere sul mio ricorso?",
        "Quanto tempo ha il Comune per mandare i dati all'INPS?",
        "Termine trasmissione INPS dalla presentazione",
        "Io ricevuto lettera ISEE, ultimo giorno ricorso quale?",
        "L'attestazione è dell'anno scorso, devo rifarla?",
        "Sono ancora in tempo per il ricorso?",
        "Termini ricorso e decisione ISEE",
        "La dichiarazione presentata a febbraio fino a che mese la uso?",
        "Ho consegnato la DSU: quando arriva all'INPS?",
        "Il Comune non risponde al ricorso, entro quanto doveva farlo?",
        "È scaduto il mio isee?",
        "Data ultima per opporsi al calcolo dell'ISEE",
        "Quanto dura l'attestazione ISEE?",
        "Ho mandato il reclamo sull'isee, entro quanto mi dovete dire qualcosa?",
        "Posso ancora contestare il calcolo che mi è arrivato?",
        "Ricorso pervenuto: data limite per la decisione",
        "La mia dichiarazione è di un anno fa, è ancora buona?",
        "Mi dici la data di scadenza se l'attestazione è di oggi?",
    ),
    calls=row("""
        entro quando|che|quale ... decid*|decis*|rispond*|rispost*|trasmett*|mand*, quando ... decid*|rispond*,
        entro quando|quanto|quanti|che|quale ... ricorso|ricorsi|ricorrere|contestare|contestarlo|opporsi|reclamo,
        quanto|quanti tempo|giorni ho|abbiamo|ci|per ... ricorso|ricorrere|contestare|contestarlo|opporsi|reclamo
    """),
    said={
        "versione": VERSIONE,
        "attestazione_dsu": Said(
            near=row(f"""
                {_ATTESTATA}, {_ATTESTATA} ... #, attestazione ... porta|reca|riporta ... #, rilasciat*,
                dichiarazione|dsu|isee|ricevuta porta|reca|riporta|ha la data ... #, dichiarazione|dsu|isee e datat* #,
                rilasciat* ... #, isee e del|di #, isee del|di #, isee datat* #, isee fatto il #, isee fatto,
                fatto l isee il|a #, isee l ho|abbiamo fatto il|a #,
                dsu del #, dsu|dichiarazione fatta il|a, dsu|dichiarazione fatta il #,
                dsu datat* #, dsu e del #, dichiarazione del #, dichiarazione e del #, dichiarazione datat* #
            """),
            unlike=(
                *_SCADENZE,
                *row(f"{_RICORSO} ... #, {_LETTERA} ... #, presentat* il #, consegnat* il #"),
                *_RICORSO_PRESENTATO,
            ),
        ),
        "presentazione_dsu": Said(
            near=row(f"""
                presentazione, presentazione ... #, {_PRESENTATA}, {_PRESENTATA} il|in|lo|ieri|oggi,
                {_PRESENTATA} ... #, {_PRESENTATA} ... dsu|dichiarazione|modello|modulo|isee|pratica,
                fatto|fatta ... dsu|dichiarazione, dsu l ho|abbiamo fatto|fatta ... #, protocollo dsu,
                acquisita al protocollo
            """),
            unlike=(
                *_SCADENZE,
                *row(f"""
                    {_A_ME}, {_A_ME} ... #,
                    {_RICORSO} ... #, {_RICORSO} ... {_ARRIVATA} ... #, {_LETTERA} ... #, {_ATTESTATA} ... #,
                    {_RICORSO} ... {_PRESENTATA} ... #, {_PRESENTATA} ... {_RICORSO} ... #,
                    {_PRESENTATA} ... # ... {_RICORSO},
                    attestazione ... presentazione, attestazione ... presentazione ... #
                """),
                *_RICORSO_PRESENTATO,
            ),
        ),
        "ricevimento_comunicazione": Said(
            near=row(f"""
                {_LETTERA}, {_LETTERA} ... #, {_LETTERA} ... {_ARRIVATA}, {_LETTERA} ... {_ARRIVATA} ... #,
                {_ARRIVATA},
                {_ARRIVATA} ... #, {_ARRIVATA} ... {_LETTERA}, {_ARRIVATA} ... isee, comunicat*, mi hanno detto,
                {_A_ME}, {_A_ME} ... #, {_A_ME} ... {_LETTERA}, {_A_ME} ... {_LETTERA} ... #,
                ricevimento ... #, data di ricevimento
            """),
            unlike=(
                *_SCADENZE,
                *row(f"""
                    protocollat*|registrat*|acquisit* da|dal noi|comune|ente|ufficio ... #,
                    {_A_VOI}, {_A_VOI} ... #, l hanno ricevuto|ricevuta, l hanno ricevuto|ricevuta ... #,
                    {_RICORSO} ... #, {_RICORSO} ... {_ARRIVATA}, {_RICORSO} ... {_ARRIVATA} ... #, {_MIA} ... #,
                    vi|gli e|sia|ha {_ARRIVATA} ... #, {_ARRIVATA} ... {_RICORSO}, {_ARRIVATA} ... {_RICORSO} ... #,
                    {_RICORSO} ... {_PRESENTATA} ... #, {_RICORSO} * * ... {_ARRIVATA},
                    {_RICORSO} * * ... {_ARRIVATA} ... #,
                    {_PRESENTATA} ... {_RICORSO} ... #, {_PRESENTATA} ... # ... {_RICORSO}
                """),
                *_RICORSO_ARRIVATO,
                *_RICORSO_PRESENTATO,
            ),
        ),
        "ricevimento_ricorso": Said(
            near=row(f"""
                {_A_VOI}, {_A_VOI} ... #, l hanno ricevuto|ricevuta, l hanno ricevuto|ricevuta ... #,
                {_RICORSO}, contestare, oppormi, opporsi, impugnare, ricorrere, {_MIA}, {_MIA} ... #,
                vi|gli e|sia|ha {_ARRIVATA} ... #, lo riceve|ricevono|ricevete ... #,
                {_RICORSO} ... #, fatto ... {_RICORSO}, protocollat*|registrat*|acquisit* da|dal
                noi|comune|ente|ufficio ...
                #, {_RICORSO} {_ARRIVATA}, protocollat* da noi, ha fatto {_RICORSO}, {_ARRIVATA} ... {_RICORSO},
                {_ARRIVATA} ... {_RICORSO} ... #, {_RICORSO} ... {_ARRIVATA}, {_RICORSO} ... {_ARRIVATA} ... #,
                {_RICORSO} * * ... {_ARRIVATA}, {_RICORSO} * * ... {_ARRIVATA} ... #,
                {_PRESENTATA} ... {_RICORSO}, {_PRESENTATA} ... {_RICORSO} ... #, {_RICORSO} ... {_PRESENTATA} ... #,
                {_PRESENTATA} ... # ... {_RICORSO}
            """)
            + _RICORSO_ARRIVATO
            + _RICORSO_PRESENTATO,
            heads=row(_RISPONDERE),
            headed=_CONSEGNATO,
            unlike=(*_SCADENZE, *row(f"{_LETTERA} ... #, {_LETTERA} ... {_ARRIVATA} ... #")),
        ),
    },
    deeds={
        "ricorso": row(f"""
            lo mando|spedisco|invio|consegno|presento|porto|deposito|inoltro|faccio,
            lo mandiamo|spediamo|inviamo|consegniamo|presentiamo|portiamo|depositiamo|inoltriamo|facciamo,
            lo mandassi|spedissi|inviassi|consegnassi|presentassi|portassi|depositassi|inoltrassi|facessi,
            mandarlo|spedirlo|inviarlo|consegnarlo|presentarlo|portarlo|depositarlo|inoltrarlo|farlo|spedirvelo,
            mandarvelo|portarvelo|inviarvelo,
            l|gliel ho|abbiamo mandato|spedito|inviato|inoltrato,
            mandare|spedire|inviare|consegnare|presentare|portare|depositare|inoltrare|fare ... {_RICORSO},
            mando|spedisco|invio|consegno|presento|porto|deposito|inoltro|faccio ... {_RICORSO}
        """)
    },
    told=(
        Told("La dichiarazione vale fino al {scadenza_dsu.data}."),
        Told("È già scaduta: va presentata di nuovo.", {"scadenza_dsu.scaduto": (True,)}),
        Told("È ancora valida.", {"scadenza_dsu.scaduto": (False,)}),
        Told("Il Comune trasmette i dati all'INPS entro il {trasmissione_inps.data}."),
        Told("Questo termine è già passato.", {"trasmissione_inps.scaduto": (True,)}),
        Told("Contro il calcolo puoi fare ricorso, per iscritto, entro il {ricorso.data}."),
        Told("Il termine per il ricorso è già passato.", {"ricorso.scaduto": (True,)}),
        Told("Sei ancora in tempo per il ricorso.", {"ricorso.scaduto": (False,)}),
        Told("L'ente decide sul ricorso entro il {decisione_ricorso.data}."),
        Told("Il termine per decidere è già passato.", {"decisione_ricorso.scaduto": (True,)}),
        Told(
            "Per contare una scadenza serve la data da cui corre: quella dell'attestazione della dichiarazione, quella"
            " in cui hai ricevuto la comunicazione dell'ISEE, o quella in cui l'ente ha ricevuto il ricorso.",
            _NESSUNO,
        ),
        Told(
            "Dalla data di presentazione della dichiarazione si conta entro quando il Comune manda i dati all'INPS.",
            {**_NESSUNO, "versione": (DELIBERA_69, ALLEGATO_C)},
        ),
    ),
    then=(
        Told(
            "Se prima di allora la situazione della famiglia cambia, puoi presentare una nuova dichiarazione"
            " ({#art.8/comma.3}).",
            {"scadenza_dsu.scaduto": (False,)},
        ),
    ),
)
