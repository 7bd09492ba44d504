"""How people tell the dates from which the terms of a site are counted."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.rows import row
from rules_core.wording import Said

_DOPO = row("entro #, entro il #, entro l #, scade #, scade il #")
_SOLDI = "pagamento|rimborso|saldo|liquidazione|erogazione|soldi|contributo"
_VERSAMENTO = "pagamento|bonifico|accredito|versamento|rata|tranche|soldi|erogazione|incasso|saldo|quota"
_FINALE = "finale|finali|conclusivo|conclusiva|definitivo|definitiva"
_PAGATO = "fatt*|eseguit*|effettuat*|dispost*|dat*|versat*|pagat*|mandat*"
_ALTRI = "cantierist*|operai*|lavorator*|partecipant*|persone|persona|ditta|ditte|fornitor*|dipendent*|tutor|inps|inail"
_CHIESTO = "domanda|richiesta|istanza|domande|richieste|nota"
_MANDATO = (
    "inviat*|presentat*|mandat*|trasmess*|spedit*|inoltrat*|depositat*|protocollat*|chiest*|richiest*|fatt*|partit*"
)
_ARRIVATO = "arrivat*|ricevut*|incassat*|accreditat*|versat*|pagat*|liquidat*|erogat*|bonificat*|riscoss*"
_INIZIATO = (
    "iniziat*|inizia|inizio|inizi|iniziamo|iniziano|iniziavo|iniziava|iniziera|avviat*|avvio|avvia|avviamo|partit*|parte"
    "|partono|partiva|partenza|partiamo|cominciat*|comincia|cominciano|comincio|cominciamo|start|decorrenza|decorre"
)
FINITO = (
    "fine|finit*|finisc*|finir*|finiam*|finiva*|conclus*|conclusione|conclud*|terminat*|termina|terminano|terminer*"
    "|ultimazion*|terminiamo|termino|chius*|chiud*|end|cessat*|ultimat*|cessazione|smess*"
)
_UNO = "lavoratore|lavoratrice|cantierista|operaio|operaia|persona|partecipante|addetto|uno|una|lui|lei"
_ANDATO = "smess*|dimess*|andat*|lasciat*|ritirat*|rinunciat*"
_VIA = "dimess*|dimette|dimission*|ritirat*|ritira|rinunciat*|rinuncia|abbandonat*|abbandona|mollat*|licenziat*"
SE_NE_VA = row(f"""
    {_VIA} #, {_VIA} il|l|dal|dall|da #, {_VIA} dal|il|di|dall|in cantiere|lavorare|lavoro|progetto|data il|l|dal #,
    {_VIA} dal|il|di|in cantiere|lavorare|lavoro|progetto|data #, ha|hanno|ho lasciato il|l|dal #,
    ha|hanno|ho lasciato ... il|l|dal #, ha|hanno|ho lasciato #, lascia|lasciano il|l|dal #,
    andat*|va|vanno|vado via #, andat*|va|vanno|vado via il|l|dal|da #, se_ne|se_n|me_ne|me_n e|sono andat* #,
    se_ne|se_n|me_ne|me_n e|sono andat* il|l|dal|da #, se_ne|me_ne va|vanno|vado il|l|dal #,
    {_VIA}|lasciat*|andat* ieri|oggi|domani|stamattina|stamane|lunedi|martedi|mercoledi|giovedi|venerdi|sabato,
    {_VIA}|lasciat* l|da|il|di altro|ieri|oggi|lunedi|martedi|mercoledi|giovedi|venerdi|sabato,
    ieri|oggi|domani|stamattina ... {_VIA}|lasciat*,
    andat* in pensione il|l|dal #, dato|presentato le dimissioni ... il|l #, dato|presentato le dimissioni il|l #
""")
"""The day on which somebody goes away: no day of the site, nor the one on which another takes their place."""
_SPORTELLO = "bando|sportello|avviso|domande|candidature|termine|termini|presentazione|scadenza"

PERIODO = row("""
    cantiere, cantieri, progetto, attivita, lavori, durata, periodo, svolt*, servizio, aperto, apert*, attivo, previst*,
    finanziat*, programmat*, va, andava, andato, durat*, lavorato, assunt*, inserit*, impiegat*, occupat*, corso
""")
SAID: Mapping[str, Said] = {
    "pubblicazione_bur": Said(
        near=row("""
            pubblicat*|pubblicazione|bur|burp|bollettino il|l|del|dal|al|in #,
            pubblicat*|pubblicazione|bur|burp|bollettino #,
            pubblicat*, pubblicazione, bur, burp, bollettino, bollettino ufficiale, determina, determinazione,
            pubblic* il|la|l, pubblica, pubblicano, graduatoria ... uscita|esce|pubblicata|del|approvata,
            uscit*|esce ... graduatoria|elenco|bur|bollettino, elenco ... finanziat*|ammess*|uscito, graduatoria,
            boll uff, bollettino uff, uscit* sul|nel|in
        """),
    ),
    "inizio_cantiere": Said(
        near=row(f"""
            {_INIZIATO} il|l|dal|al|in|del|lavori|lavoro|cantiere|attivita|lunedi|martedi|mercoledi|giovedi|venerdi #,
            {_INIZIATO} #, {_INIZIATO} ... il|l|dal|al|lo #, {_INIZIATO},
            primo giorno di lavoro|cantiere|servizio|attivita,
            primo giorno il|l|era|e|del, primo giorno #, primo giorno, preso servizio, presa di servizio,
            entrat* in servizio,
            ingresso, dato il via, il via, avviammo, messo al lavoro, apertura ... cantiere, aperto il cantiere,
            apert* il
        """),
        unlike=(
            *_DOPO,
            *row("""
                entro ... primo giorno, domanda|istanza|candidatura|pec ... ... partit* il|l #,
                domanda|istanza|candidatura|pec ... ... partit* #
            """),
            *SE_NE_VA,
        ),
        opens=PERIODO,
    ),
    "assenza_giustificata": Said(
        near=row("""
            assen*|mancat*|permesso il|l|del|dal|in #, assen*|mancat*|permesso #, assen*, mancat*,
            malat*|visita il|l #, malat*,
            visita medica, permesso ... #, assenza giustificata, permesso, stat* malat*, malattia, stat* a casa,
            visita, giustificat*,
            non sono|e|era andat*|venut*|potut*, rimast*|rest* a casa, saltat*,
            perso|persa|perduto|perduta una|un|la|il|giorno|giornata,
            mancavo, mancava, non ho|ha potuto|lavorato, febbre, influenza, lutto, ero a casa, non c ero, stavo male,
            giornata persa, giorno perso, mancai, ricoverat*, giornata da recuperare, giorno da recuperare,
            recuperare il #
        """),
        unlike=_DOPO,
    ),
    "fine_cantiere": Said(
        near=row(f"""
            {FINITO} il|l|al|in|lavori|lavoro|cantiere|attivita|progetto|del|regolarmente|venerdi|lunedi #,
            {FINITO} #,
            {FINITO} ... il|l|al|lo #, {FINITO}, fino al #, dura fino al #, fine lavori, fine cantiere,
            fine del cantiere,
            ultimo giorno di cantiere|lavoro|servizio|attivita, ultimo giorno il|l|era|e|del #, ultimo giorno #,
            scadut* il|l #, contratto ... scadut*, scadut*, stop il|al #, durera fino al #
        """),
        unlike=(
            *_DOPO,
            *row(f"""
            ultimo giorno per|utile, {_CHIESTO} ... #, {_ARRIVATO} ... il #, {_ARRIVATO} il|l #,
            inizio|primo ... il #, {_SPORTELLO} ... #, {_UNO} ha|si_e|e|se_n_e {_ANDATO} il|l|dal #,
            {_UNO} ha|si_e|e|se_n_e {_ANDATO} #, {_UNO} che ha|si_e|e|se_n_e {_ANDATO} il|l|dal #, {_ANDATO} via il|l #,
            apert*|riapert*|prorogat*|slittat*|spostat*|valid* ... al|a|fino #,
            {FINITO} di|a pagar*|versar*|saldar*|liquidar*|erogar*, {FINITO} ... pagando|versando|saldando,
            {_VERSAMENTO} ... conclusiv*
        """),
            *SE_NE_VA,
        ),
        closes=PERIODO,
    ),
    "domanda_pagamento": Said(
        near=row(f"""
            {_SOLDI} {_MANDATO} il|l|in|lo #, {_MANDATO} ... {_SOLDI} il|l|in|lo #,
            {_MANDATO} ... richiesta|richieste|nota ... #,
            {_MANDATO} ... {_SOLDI}, {_CHIESTO} di|del|dei|per {_SOLDI} il|l|del|al|in|# #,
            {_CHIESTO} di|del|dei|per {_SOLDI} ... il|l|del|al|in #, {_CHIESTO} di|del|dei|per {_SOLDI} #,
            {_CHIESTO} di|del|dei|per {_SOLDI} {_MANDATO}, {_CHIESTO} di|del|dei|per {_SOLDI} {_MANDATO}
            il|l|del|al|in #,
            {_CHIESTO} di|del|dei|per {_SOLDI} {_MANDATO} #, {_CHIESTO} di|del|dei|per {_SOLDI},
            {_CHIESTO} {_SOLDI} ... il|l|del|al #, {_CHIESTO} {_SOLDI} #, {_CHIESTO} {_SOLDI}, chiediamo il {_SOLDI},
            chiesto il|i|la|l {_SOLDI}, richiesto il|i|la|l {_SOLDI}, chiest* alla regione, sollecit* ... {_SOLDI},
            {_MANDATO} la|una richiesta
        """),
        unlike=row(f"""
            ha|hanno|stat* {_PAGATO} ... ultimo|ultima|ultimi {_VERSAMENTO},
            {_VERSAMENTO} {_FINALE} ... stat* {_PAGATO} il|l|in #
        """),
    ),
    "ultimo_pagamento": Said(
        near=row(f"""
            ultimo|ultima|ultimi {_VERSAMENTO} il|l|del|in #, ultimo|ultima|ultimi {_VERSAMENTO} #,
            ultimo|ultima|ultimi {_VERSAMENTO} ... ... il|l|del|in|al #,
            {_VERSAMENTO} {_FINALE} ... il|l|del|in|al #,
            {FINITO} di|a pagar*|versar*|saldar*|liquidar*|erogar* ... il|l|in #,
            {FINITO} ... pagando|versando|saldando ... il|l|in #,
            ultimo|ultima|ultimi {_VERSAMENTO}, {_VERSAMENTO} {_FINALE},
            {_SOLDI} ... {_ARRIVATO} il|l|in|lo #, {_ARRIVATO} ... {_SOLDI} il|l|in|lo #, {_ARRIVATO} ... {_SOLDI},
            ultimo|ultima|ultimi ... {_ARRIVATO}, {_SOLDI} ... {_ARRIVATO},
            incassat*|pagat*|accreditat*|liquidat* il|l #,
            ci|c ha|hanno pagat*|liquidat*|versat*|saldat*|bonificat* ... il|l #, ultima volta il|l #,
            ci hanno pagat*|saldat*,
            ci ha pagat*|saldat*, incassat*, accreditat*, saldati, saldato
        """),
        unlike=row(f"""
            abbiamo|ho|avevamo|comune_ha|ente_ha {_PAGATO} ... {_VERSAMENTO} ... il|l|in|del #,
            {_VERSAMENTO} ... ai|agli|alle|al|alla {_ALTRI} ... il|l|in|del|e #,
            {_ARRIVATO} ... ai|agli|alle|al|alla {_ALTRI} ... il|l|in|del|e #
        """),
    ),
}
