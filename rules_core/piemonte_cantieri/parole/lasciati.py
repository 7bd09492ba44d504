"""What whoever works at a site asks of the call that it leaves to others."""

from __future__ import annotations

from rules_core.rows import row
from rules_core.wording import Matter

_POCO_LAVORO = row("""
    disoccupat*, disoccupazione, lavorett*, saltuar*, lavoricchi*, scarsa intensita, occasional*, poche ore, part
    time, stato di disoccupazione, arrotond*
""")

OPEN = (
    Matter(
        "6/capoverso.1/trattino.4",
        _POCO_LAVORO,
        row("""
            quanto|quanti|fino|limite|soglia|tetto|massimo|cifra|importo ... guadagn*|incass*|percep*|fattur*|euro,
            guadagn*|incass*|percep*|euro|reddito ... quanto|limite|soglia|tetto|massimo|cifra, qual|quale|che|quant
            e ... limite|soglia|tetto|importo|cifra ... reddito|guadagn*|euro, fino a che|quale|quanto|quanta|quanti
            reddito|cifra|guadagno|euro|soldi, che|quale|qual|quanto ... soglia|limite|tetto ...
            reddito|guadagn*|euro|disoccupat*|lavoretti, soglia|limite|tetto di|del reddito|guadagno,
            reddito|guadagno massimo|limite|minimo, sotto|oltre che|quale|quanto reddito|cifra|guadagno, di
            quanto|quale importo|reddito e
        """),
        row("indennita, al giorno, al mese # euro, guadagno|guadagna|prendo #, isee, ore settimanali, naspi"),
    ),
    Matter(
        "6/capoverso.1/trattino.4",
        (),
        row("""
            reddito minimo escluso|esente, minimo escluso ... imposizione, reddito minimo ...
            imposizione|tasse|irpef, escluso|esente da imposizione ... quanto|quant*|cifra|euro, scarsa intensita
            ... quanto|quanti|cifra|euro|soglia|limite|tetto, quanto|quanti|cifra|soglia|limite|tetto ... scarsa
            intensita, no tax area, fino|sotto|entro|oltre|sopra ... che|quanto|quanti|quale|quanta|cifra ...
            euro|reddito|soldi|cifra|guadagno ... disoccupat*, quanti|quanto|che|quale|cifra
            euro|soldi|guadagn*|reddito|soglia|limite|cifra|massimo ...
            restare|resto|resta|rimanere|rimango|rimane|restando|essere|perdere|conservare|tenere|mantenere ...
            disoccupat*|disoccupazione, restare|resto|resta|rimanere|rimango|rimane|perdere|conservare|mantenere ...
            disoccupat*|disoccupazione ... quanto|quanti|soglia|limite|cifra|euro, soglia|limite|tetto ... reddito
            ... disoccupat*|disoccupazione|lavoretti|lavoricchi*|saltuar*, quanto posso|puo|potrei|possono
            guadagnare|prendere|fare ... lavoretti|disoccupat*|saltuar*|cantiere, quanto ... guadagnare ...
            disoccupat*|disoccupazione|cantiere, fino a quanti|quanto euro|soldi ... disoccupat*
        """),
        row("indennita, al giorno, ho|abbiamo guadagnato # euro, isee"),
    ),
    Matter(
        "6/capoverso.1/trattino.2",
        (),
        row("""
            cosa|che|quale|quando|come|conta|contano|considera|considerat*|intende|intendete|intendono|vale|valgono|basta|rientra|rientro|significa|vuol|vuole|definisce|e|sarebbe|fa
            ... bassa|basso|bassi istruzione|scolarita|scolarizzazione|livello|titolo|livelli, bassa|basso
            istruzione|scolarita|scolarizzazione|livello|titolo ...
            cosa|che|quale|quando|significa|intende|intendete|cioe|vuol|vuole|fino|entro, quanto bassa|basso ...
            istruzione|scolarita|titolo
        """),
        row("punt*, punteggio, criterio, priorita, graduatoria, ammissibile, ho i requisiti, posso partecipare"),
    ),
    Matter(
        "6/capoverso.1/trattino.2",
        row("cantier*, bando, requisit*"),
        row("""
            cosa|che si intende|intendete|vuol|vuole|significa ... difficolta|disagio|gravita, quand e|quando ...
            particolare difficolta|disagio, chi stabilisce|decide|certifica|valuta ... difficolta|disagio|gravita,
            chi lo certifica ... disagio|difficolta, come si dimostra|prova|certifica ... difficolta|disagio,
            definizione di disagio|difficolta, che titolo ... studio ...
            basso|massimo|bisogna|serve|chiede|chiedono, media|elementare|elementari|diploma|qualifica ...
            basta|conta|vale|bene|basso|bassa|come
        """),
    ),
    Matter(
        "8.2/capoverso.1",
        (),
        row("""
            indennita|paga|giornata ... aument*|salit*|cresc*|aggiorn*|rivalut*|inflazione, inflazione ...
            indennita|paga|giornata, istat ... indennita|paga|giornata|aumento|aumentata|salita|quanto,
            indennita|paga|giornata|giornaliera ... istat|rivalutat*|rivalutazione|aggiornat*|adeguat*|inflazione,
            rivalutazione ... istat|indennita|quanto|percentuale|anno, rivalutat* ...
            istat|quanto|indennita|paga|giornata, adeguament* ... istat|inflazione, quanto e|sara|hanno
            aumentat*|salit*|cresciut*|rivalutat* ... indennita|paga|giornata, indennita|paga|giornata ... e|sara
            aumentat*|salit*|cresciut*|rivalutat* ... quanto, di quanto ... rivalut*
        """),
        row("soglia, soglie, esenzion*, tetto, mensa, isee, viene rivalutata in base, prevede, e prevista"),
    ),
    Matter(
        "8.2/capoverso.10",
        row("visita medica, visita, medico, idoneita, certificato medico, esami, analisi"),
        row("""
            chi paga|pago|sostiene, a spese di chi, a carico di chi, chi ... paga|costo|spese, quanto costa|costano,
            la|le devo pagare, la|le paga|paghiamo|pago, la devo pagare io, mi tocca pagarla, quale medico, che
            medico, quale dottore, dal medico|dottore di base|famiglia|curante, dove si fa|va|vado|fanno, dove la
            faccio|fanno, cosa|che controllano|guardano|accerta|accertano|esami, in cosa consiste, che esami, quali
            esami
        """),
        row("ricover*, isee, infortun*"),
    ),
    Matter(
        "14.2/capoverso.2",
        row("candidat*, elenco, selezion*, cantieristi, graduatoria, partecipanti, disoccupat*, cantiere"),
        row("""
            punteggi*|punti|posizione|ordine|criteri ... candidat*|elenco|cantieristi|disoccupat*|partecipanti,
            come|con che ... ordin*|graduatoria|classific* ...
            candidat*|cantieristi|persone|partecipanti|disoccupat*, graduatoria dei|delle
            candidat*|persone|disoccupat*|cantieristi, che posto|posizione ho|sono|occupo, in che posizione,
            sono|arrivato|passato in graduatoria, quanti punti ho|prendo|danno|vale|valgono ...
            isee|eta|figli|disoccupazione
        """),
        row("ente, enti, progett*, quadrant*, bur, bollettino, regionale"),
    ),
    Matter(
        "14.2/capoverso.1",
        row("centro|centri per l impiego, cpi, collocamento, ufficio per l impiego"),
        row("""
            a che|quale ora, orario|orari ... centro|centri|cpi|apertura|sportello, centro|centri|cpi ...
            orario|orari|telefono|indirizzo|via, indirizzo|telefono ... centro|centri|cpi, quando apre|chiude|riceve,
            come si chiama|chiamano, chi e il|la|l ... tutor|operatore|operatrice|referente|impiegat*|responsabile
        """),
        row("isee, massarosa, veneto, comunicazion*, avvio, domande"),
    ),
    Matter(
        "14.2/capoverso.1",
        row("cantier*, candidarmi, candidar*, partecipare, selezion*, iscriver*, domanda"),
        row("""
            che|quale|quali modulo|foglio|modello|carta|carte|documenti|moduli ...
            compil*|riemp*|port*|serv*|candid*|presentar*|iscriv*|vuole|vogliono|firm*|mandare,
            modulo|modello|foglio ... candid*|iscriv*|partecipar*|cittadin*|disoccupat*, candid* ...
            modulo|modello|foglio|documenti|scheda|carte, dove|come mi candido|iscrivo|segno|presento, dove|come si
            fa la|fare|presentare domanda ... cittadin*|disoccupat*|persona|cantierist*, quando
            esce|escono|apre|aprono|c|sono ... avviso|selezione|candidature, entro quando ...
            candidarsi|candidarmi|iscrivermi|candidature, quali|che|quanti|dove ...
            cantieri|cantiere|posti|posto ... apert*|attiv*|disponibil*|liber*|partiti|ora|adesso|vicin*|zona,
            cantieri|cantiere apert*|attiv*|partit* ... adesso|ora|oggi|zona|vicin*|momento, il mio comune|paese ...
            fa|apre|aprira|fara|ha ... cantier*, quanti posti ... cantier*,
            quanti|quante cantieristi|persone|lavoratori ha|hanno ... preso|assunto|inserito|avviato|ammesso, che|quali
            lavori ... fanno|fa fare|fanno ... cantiere, quando|dove comincia|parte|inizia|apre ...
            cantiere di|a|del|nel, quando ... selezione|colloquio|prova
        """),
        row("""
            ente, enti, comune di, siamo, noi, unione, proponent*, pec, firma digitale, regione, sostituzion*,
            nostro, nostra, massarosa, isee, finanziament*, avvio, sportello, beneficiar*
        """),
    ),
    Matter(
        "2.3/capoverso.7",
        row("richiamo, rimprovero, sospension*, decadenza, disciplinar*, contestazion*, mancanz*, sanzion*, espuls*"),
        row("""
            chi decide|stabilisce|contesta|firma|la|lo|commina|da|irroga, entro quanto|quanti|quando ...
            contest*|rispond*|difend*|ricors*|giustific*, quanti giorni ...
            difend*|rispond*|ricors*|contest*|giustific*|opporm*, come|posso|si puo ...
            difend*|ricors*|oppor*|contest*|appell*, a chi ... ricors*|reclam*|protest*, ricorso contro
        """),
        row("isee, presenze, massarosa, veneto, accordo, opera, revoca"),
    ),
    Matter(
        "2.3/capoverso.3",
        row("cantier*, indennita, cantierist*"),
        row("""
            che giorno|data ... pagano|pagate|accredit*|arriva|pagamento|bonifico|versano, quando
            pagano|pagate|arriva|arrivano|accreditano|mi|ci|viene|versano ... indennita|soldi|paga|mese|stipendio,
            quando ... prendo|arriva ... prima|primo indennita|paga|stipendio|mese, entro che|quale giorno ...
            pag*|accredit*, posticipat*, in contanti, bonifico o|oppure
        """),
        row("anticipo, acconto, saldo, contributo, ente, regione, anticipazione, infortun*, inail"),
    ),
)
