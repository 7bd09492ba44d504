"""What bodies and citizens ask of the call as a whole that it leaves to others."""

from __future__ import annotations

from rules_core.rows import row
from rules_core.wording import Matter

_ALTROVE = row("massarosa, isee, veneto, accordo")

_MANDARE = (
    "modul*|modell*|comunic*|avvis*|avvert*|invi*|mand*|scriv*|segnal*|trasm*|dichiar*|carte|carta|documenti|mail|pec"
)
_RIPRENDERE = "riprendiamo|riprende|riprendono|riprendere|riprendo|ripresa|ripartiamo|riparte|ripartire|ricominciamo"
_TUTOR = "tutor|tutoraggio|caposquadra|capisquadra|capo_squadra|accompagnatore"

OPEN = (
    Matter(
        "8.2/capoverso.5",
        row(f"{_TUTOR}, chi|colui che segue|accompagna|coordina i|gli|la lavoratori|operai|cantieristi|squadra"),
        row("""
            chi ... paga|pagano|pago|paghiamo|sostiene|copre|rimborsa, a carico di chi|nostro, a spese di chi,
            e|sono|va|vanno a carico, viene|e|sono|vengono ... pagat*|rimborsat*|coperto|copert*|finanziat*,
            paga|pagano|copre|rimborsa|finanzia la regione, la regione ... paga|rimborsa|copre|finanzia,
            lo|la|li|le paga|paghiamo|pagate|pagano|rimborsa|rimborsate|rimborsano, chi ci mette i soldi,
            quanto|cosa ... tutor|caposquadra ... prende|guadagna|costa|spetta, compenso|paga|stipendio|costo del|per
        """),
        (
            *_ALTROVE,
            *row("punt*, punteggio, criterio, giudizio, voto, cpi, centro per l impiego, mese, assenz*, presenze"),
        ),
    ),
    Matter(
        "14.3/capoverso.4",
        (),
        row(f"""
            {_RIPRENDERE} ... {_MANDARE}, {_MANDARE} ... {_RIPRENDERE},
            {_RIPRENDERE} ... serve|occorre|bisogna|devo|dobbiamo ... qualcosa|niente|nulla|altro,
            serve|occorre|bisogna|devo|dobbiamo ... qualcosa|niente|nulla|altro ... {_RIPRENDERE}
        """),
        (
            *_ALTROVE,
            *row("""
                riprendere|riprendo|riprendiamo|riprende il|la|lo|un|una|i|le
                lavorator*|person*|cantierist*|soldi|discorso,
                stessa|stesso|stesse|stessi persona|lavoratore|persone|lavoratori|cantierista, dodici|12 mesi,
                infortun*, malat*, ricover*, domanda, domande, graduatoria, rendicont*
            """),
        ),
    ),
    Matter(
        "13.2/capoverso.6",
        (),
        row("""
            chi ... nucleo di valutazione, chi ... commissari|commissione|valutatori|componenti|membri,
            nomi|nominativi|nominativo|elenco|nome ...
            commissari|commissione|nucleo|valutatori|componenti|membri|voti|giudici|punteggi, nucleo di valutazione ...
            chi|nomi|composto|formato|componenti|nominat*, presidente del|della nucleo|commissione, atto di nomina ...
            nucleo|numero|data, chi ha dato|assegnato|messo|attribuito ... voti|voto|punteggi|punti|punteggio,
            commissari* ... chi|nome|nomi, chi ha|ci ha valutato|giudicato
        """),
        row("""
            isee, massarosa, nucleo familiare, come vengono scelti, come sono scelti, importi, finanziat*,
            progetti coi|con i
            punteggi
        """),
    ),
    Matter(
        "13.2/capoverso.10",
        (),
        row("""
            numero|data|giorno|quando ... bollettino|bur|burp ... graduatoria|usci*|pubblicat*|elenco|determina,
            bollettino|bur|burp numero|n ... quale|che|quando|usci*, in che|quale numero|data|giorno ...
            bollettino|bur|graduatoria, quando e|sara|verra|hanno|esce|uscira|usciva|era ... graduatoria|pubblicat* ...
            graduatoria|bur|bollettino|cantier*|elenco, graduatoria ... quando e usci*|esce|usci*|pubblicat*, data
            di|della pubblicazione ... quale|qual|quando|graduatoria|era|mi|ci|vi, chi ha vinto, chi sono i|gli
            vincitori|ammessi|finanziati, quali|che comuni|enti|progetti ...
            finanziat*|ammess*|vinto|passat*|graduatoria, elenco ... finanziat*|ammess*|vincitori, che|quale
            posizione|posto ... graduatoria, siamo|risultiamo stati|state|passati|ammessi|finanziati,
            siamo|risultiamo|sono|e in graduatoria, e|sono|siamo|risulta|risultiamo|entrat* ... in graduatoria,
            comune|ente|progetto ... entrat*|rientrat* ... graduatoria|finanziat*, con che|quale|quanto punteggio,
            quanti punti ha preso|avuto|ottenuto, il nostro progetto e ... stato|passato|ammesso|finanziato,
            che|quale|quanto punteggio ... preso|ottenuto|avuto|avete dato, quanti punti ... abbiamo
            preso|ottenuto|avuto, numero ... nostra pratica, quanti|quante enti|comuni|progetti|domande|cantieri ...
            finanziat*|presentat*|vinto|ammess*|partecip*
        """),
        row("""
            entro, entro quando, quanto tempo, dal giorno, isee, massarosa, veneto, se la graduatoria,
            pubblicata|uscita il #, requisit*, chi pubblica, dove si pubblica|viene, come si|viene, disoccupat*,
            candidat*, possono, puo, ammess* a chiedere|presentare, di quali|che carte, che|quali carte, divisore,
            con fondi nostri|propri, non siamo stati invitati, ambiti finanziat*
        """),
    ),
    Matter(
        "18.1/capoverso.1",
        row("regione, settore, politiche del lavoro, ufficio, dirigente, responsabile, cantier*, direzione, bando"),
        row("""
            direttore|direttrice|dirigente|responsabile|funzionari* ... chiama|nome|cognome, telefono, telefonico,
            cellulare, numero di tel, che numero, un numero diretto|telefonico, un numero per|da|a
            chiamare|telefonare|cui, il numero del|dell|della|di settore|ufficio|dirigente|direzione|responsabile, nome
            ... dirigente|responsabile|funzionari*, come si chiama|chiamano ...
            dirigente|responsabile|funzionari*|impiegat*, chi e il|la|l
            dirigente|responsabile|funzionari*, orari|orario ... ufficio|settore|uffici|sportello|ricevimento, quando
            riceve|ricevono, a che ora ... ufficio|settore|apr*, indirizzo ... ufficio|settore|uffici|via, in che
            via|piano
        """),
        (
            *_ALTROVE,
            *row("""
                rup, numero massimo, numero pratica, numero ... allegato|misura|elenco|modello, prestampat*, aggiust* a
                voce, controlla la regione, esecuzione, centro per l impiego, posta elettronica, pec, mail a,
                responsabile del|dei|di trattamento|dati
            """),
        ),
    ),
    Matter(
        "15.2/capoverso.1",
        row("rendicont*, consuntivo, spese"),
        row("""
            portale, piattaforma, applicativo, sistema, tracciato, formato, gestionale, software, modello, modulo, fac
            simile, facsimile, foglio, excel, prospetto, schema, su cosa, dove si carica|inserisce|fa|manda|invia, dove
            lo|la carichiamo|carico|mandiamo|mando|invio|si, in che modo, con che modalita, come si
            compila|carica|presenta|fa|rendiconta|trasmette, come va fatto|presentato|compilato, quali|che
            documenti|giustificativi|pezze ... allegare|allegano|servono|vanno|rendicont*, che|quali giustificativi
        """),
        row("""
            a spese nostre, a nostre spese, a proprie spese, spese del bilancio, entro, quando, relazione finale,
            modello 12, veneto, accordo, trimestral*, quanto tempo, proroga
        """),
    ),
    Matter(
        "frontespizio/capoverso.6",
        row("bando, avviso, azione 1, chiamata, cantier*"),
        row("""
            estremi, numero|data della|di|del|d determina|determinazione|dd|provvedimento|atto, numero e data,
            determina|determinazione|dd|provvedimento ... numero|data|estremi|quale|approva*, quale|che
            determina|determinazione|dd|provvedimento|atto, determina|determinazione|atto di approvazione
        """),
        row("""
            graduatoria, dgr, delibera, deliberazione, impegno, linee guida, controlli, revoca, progett* ... approva*,
            nomina, nominat*, dopo, entro, atto di indirizzo, nucleo, si.ge.co, legge
        """),
    ),
    Matter(
        "9/capoverso.8",
        row("progett*, cantiere, cantieri, domanda, ente, comune"),
        row("""
            tetto|limite|massimo|massimale|minimo ... persone|lavoratori|partecipanti|cantieristi|disoccupati|teste,
            numero massimo|minimo ... persone|lavoratori|partecipanti|cantieristi|disoccupati|addetti, quante|quanti
            persone|lavoratori|partecipanti|cantieristi|disoccupati|addetti ...
            progetto|cantiere|prendere|inserire|mettere|impiegare|puo|possono|possiamo|massimo|minimo|almeno, quanti se
            ne possono, persone|lavoratori|partecipanti|cantieristi ... massimo|minimo|tetto|limite
        """),
        row("""
            costa*, costo, spesa, preventiv*, euro, contributo, quanto, quadrant*, in cerca, tutor, ridu*, meno, ore,
            popolazione, abitanti, prima, erano
        """),
    ),
    Matter(
        "14.3/capoverso.1",
        row("differiment*, differir*, modello 4, deroga ... avvio, slittamento"),
        row("""
            a chi, a quale|che indirizzo|pec|mail|email, dove si|lo|la manda|spedisce|invia|mando|mandiamo|inviamo,
            dove va ... mandat*|inviat*|spedit*, indirizzo, quale|che pec|mail|casella, entro quando|quanto risponde*,
            quanti giorni ... risponde*
        """),
    ),
    Matter(
        "20.1/capoverso.4",
        (),
        row("allegato e ... privacy|informativa|bando|cantier*|cosa|copia|testo, privacy|informativa ... allegato e"),
        row("allegato e gli|i|la, veneto, isee"),
    ),
    Matter(
        "22/modello.11",
        row("modello 11, dichiarazione di termine, termine del cantiere, fine cantiere"),
        row("""
            a chi, a quale|che indirizzo|pec|mail|email, dove|quando si|lo|la
            manda|spedisce|invia|mando|mandiamo|inviamo, dove|quando va ... mandat*|inviat*|spedit*, chi lo|la
            manda|invia|compila|firma, entro quando|quanto|quanti
        """),
        row("rendicont*, relazione, modello 12"),
    ),
    Matter(
        "9/capoverso.1",
        row("cantier*, bando, azione 1"),
        row("""
            esce|escono|uscira|usciranno|sara|saranno|fara|faranno|aprira|riapre|rifanno|arriva|pubblic* ...
            nuov*|altr*|prossim* bando|bandi|edizione, quando|se|sapete|sapere|dove ...
            prossim*|nuovo|altro bando|edizione|sportello|chiamata, prossim*|nuov*|altr*
            bando|edizione|chiamata|annualita ... quando|esce|usc*|prevista|previsto|ci|si, nuova
            edizione|chiamata|annualita, nuovi cantieri ... quando|usc*|part*|ci, ci|si sara|saranno|fara|faranno|avra
            ... nuovo|altro|nuovi|altri|prossim*, sono previsti ... nuovi|altri, bando|sportello del|per|nel|il
            @poi, anno prossimo, anche nel|per il @poi, quando|se|sapete
            esce|uscira|riapre|riaprono|riaprira|sara|rifanno|rifate|riparte|ripartono ...
            bando|sportello|cantier*|avviso|domande, bando|sportello|cantieri|avviso ...
            esce|uscira|riapre|riaprono|riaprira|sara|@poi quando, ne esce|uscira|fanno|faranno un altro|uno
            nuovo, rifinanzi*
        """),
        row("proseguire, autofinanzi*, conclu*, rendicont*, fino a quando, entro, vale, valid*, finisc*, in vigore"),
    ),
    Matter(
        "18/capoverso.5",
        row("pubblicita, loghi, logo, cartell*, comunicazione, visibilita"),
        row("""
            sanzion*, multa, multe, penale, taglio, tagliano|riducono|tolgono ... quanto, quanto ...
            tagliano|riducono|tolgono|perdiamo
        """),
        row("veneto, accordo"),
    ),
    Matter(
        "18.1/capoverso.2",
        row("cantier*, bando, regione piemonte, revoca, graduatoria, piemonte"),
        row("""
            foro competente, che|quale tribunale|giudice|foro, tar, tribunale di, a che|quale giudice|tribunale,
            davanti|dinanzi a chi|quale|che, chi decide|giudica ... causa|controversi*|lite, ricorso ...
            graduatoria|esclusione|revoca
        """),
        row("veneto, isee, massarosa"),
    ),
)
