"""What people ask of the regulation that it leaves to others, and what it says to whoever would cheat."""

from __future__ import annotations

from rules_core.massarosa_isee.parole.scelte import CHI_E_QUANDO
from rules_core.rows import row
from rules_core.ways import HOW_LARGE, HOW_MUCH, WHAT_AGE
from rules_core.wording import Matter

_SERVIZI = row("""
    mensa, mense, refezione, scuolabus, pulmino, pulmini, trasporto scolastico, trasporto sociale, asilo, asili, nido,
    nidi, materna, centri estivi, centro estivo, campo|campi solar*, colonia, colonie, doposcuola, pre scuola,
    assistenza domiciliare, soggiorni estivi|marini, soggiorno estivo|marino, pasto, pasti, buono pasto, buoni pasto,
    buono mensa, retta, rette, servizi a domanda individuale, servizi scolastici, servizio scolastico
""")
_PREZZO = row("""
    sapere|conoscere|dirmi|dirci|indicare|indicarmi|dite|avere|quale|qual|quali|che|quanto ...
    tariffa|tariffe|prezzo|prezzi|costo|costi|retta|rette, tariffa|prezzo|costo|retta
    oraria|orario|mensile|giornaliera|giornaliero|annua|settimanale|unitario|unitaria, tariffa|prezzo|costo|retta
    a|al|all|per pasto|ora|mese|giorno|bambino|corsa|anno, quanto ... viene|vengono|verra, quanto ... si
    spende|spendo|spendiamo|sborsa, mi|ci viene a costare, quanto mi|ci|gli fanno|chiedono|costa, quanto
    costa|costano|costera|viene|vengono, quanto verrebbe, quanto mi costa|viene, che prezzo|costo|tariffa,
    qual|quale|quant e ... prezzo|costo|tariffa|retta|quota, il|i|un prezzo|prezzi, prezzo|costo del|della|di|al|ogni,
    costo mensile|annuo|annuale|giornaliero|unitario, tariffario, le tariffe, tabella|elenco|listino ...
    tariffe|prezzi|rette, listino, a quanto ammonta|sta|viaggia, quanto ammonta, importo ... retta|pasto|tariffa,
    quanti euro|soldi ... pasto|buono|blocchetto|abbonamento|mese|retta, quanto si paga ... pasto|corsa|abbonamento,
    tariffa|retta|quota|prezzo intera|intero|piena|pieno|massima|minima|mensile, quanto e|sara la|il
    retta|tariffa|costo|prezzo, quanto chiedono|prendono|vogliono, quanto fanno pagare, cifra ... retta|pasto|mese,
    costa|costano di piu|meno, quanto si paga di|del|per|senza,
    quota|abbonamento|tariffa|retta|costo|prezzo|importo|biglietto ... quant|quanto|quale|qual, di quant|quanto e ...
    per|al|alle|la|il
""")
_SUOI_NUMERI = row("""
    soglia|tetto|limite|fascia #, soglia|tetto|limite|fascia di|da|a|e|fino|sotto|oltre #, # euro|eur|mila,
    esent*|esenzione|gratis|gratuit*|intera|intero|piena|pieno|tutto ... sotto|oltre|sopra|fino|entro|da #,
    sotto|oltre|sopra #, esent*|gratis fino a|ai #, oltre|sopra|fino gli|i|le|a|ai #, a che|cosa ... serve|servono|usa,
    serve|servono|conta|usate per|a ... decid*|farmelo|avere|entrare|prezzo,
    tariffa|retta|costo|quota|prezzo # euro|eur, franchigia, ricorso, reddito|patrimonio di #
""")

OPEN = (
    Matter(
        "art.12",
        row("""
            al mare|montagna|terme ... pensionat*|anzian*|comune, pensionat*|anzian* ... al|in mare|montagna|vacanza,
            soggiorno|soggiorni|vacanza|vacanze|gita|settimana ... anzian*|pensionat*|comune|terza eta, contributo ...
            soggiorno|soggiorni|vacanza|mare, servizi domiciliari, assistenza a|in casa|domicilio, badante comunale
        """),
        (*HOW_LARGE, *HOW_MUCH),
        (*_SUOI_NUMERI, *row("quanto viene|esce|e|sara ... isee, quanti siamo, quanti anni, a che eta, mi|ci calcol*")),
    ),
    Matter(
        "art.11/comma.4",
        row("""
            sorteggi*, estra*, a campione, campione, a caso, a tappeto, pesc*, controll* ...
            dichiarazion*|isee|dsu|tutti, dichiarazion*|isee|dsu ... controll*|verific*
        """),
        row("""
            che|quale|quanta|la|una percentuale|quota|parte, quante|quanti ...
            isee|dichiarazioni|dsu|domande|pratiche|famiglie|controll*|verific*|sorteggi*|l, una|uno su|ogni
            dieci|cento|venti|cinque|#, ogni quanto, quanto spesso, con che|quale
            frequenza|criterio|metodo|percentuale, come ... sorteggi*|estra*|scegli*|scelt*|pesc*, tutte|tutti
            o|oppure, numero di|dei controlli
        """),
        row("chi delibera|approva|decide|fa|vota, cantier*, veneto, famiglia, nucleo"),
    ),
    Matter(
        "art.3/1",
        row("""
            diventa|diventano|considera|considerat*|ritenut*|conta|contano|definit*|definisce|classificat*|essere|e|sono
            ... anzian*|vecchi*, anzian* ... considera|considerat*|ritenut*|intende|intend*|si|per|secondo|inizia,
            servizi|assistenza|assistenza domiciliare|trasporto per|agli|degli anzian*, assistenza|aiuto a|in
            casa|domicilio, assistenza domiciliare
        """),
        WHAT_AGE,
        row("cantier*, disoccupat*, quanto viene, calcol*, isee ... #, anni e|abbiamo, vive con, viviamo"),
    ),
    Matter("art.12", _SERVIZI, _PREZZO, _SUOI_NUMERI),
    Matter(
        "art.12",
        (*_SERVIZI, "isee", "tariffe"),
        row("""
            soglia|soglie|tetto|limite per non pagare|spendere, che|quale|quali soglia|soglie|tetto|tetti|fascia|fasce
            ... adesso|oggi|anno|attual*, soglia|soglie|tetto|tetti|fasce|fascia|limite|limiti ...
            anno|@prima|@scorso|@poi|adesso|ora|attual*|vigent*|oggi, soglia|tetto|limite ...
            gratis|pagare|esente|esenti|esenzione|gratuito ... quant|quanto|qual|quale, qual|quale|quant|quanto ...
            soglia|tetto ... pagare|gratis|esente|esenti|pulmino|mensa|nido|scuolabus, soglia|soglie|tetto|tetti ...
            quant, fasce isee, fasce|scaglioni ... reddito|isee|mensa|retta|tariffa|nido, anno ...
            soglia|soglie|tetto|tetti|fasce|fascia|limite, adesso|oggi|ora ... soglia|soglie|tetto|fasce
        """),
        CHI_E_QUANDO
        + row("soglia|tetto|soglie|limite ... #, non puo|possono|deve, minimo, minima, inferiore, per legge, giunta"),
    ),
    Matter(
        "art.12",
        _SERVIZI,
        row("""
            sotto|fino|entro|sopra|oltre ... che|quale|quanto|quanti isee|valore|cifra|euro|reddito, sotto|fino|con ...
            che|quale|quanto isee|reddito|euro, e|sono gratis|gratuito|gratuita|esente|esenti, isee ...
            gratis|esente|esenti|gratuito
        """),
        (*_SUOI_NUMERI, *row("regolamento, allegato c, minimo, minima, per legge, non puo, giunta, isee ... #")),
    ),
    Matter(
        "art.5/d",
        (),
        row("""
            che|quale|quanto|qual|valore|percentuale|cifra|misura|dove|attuale|aggiornat*|ultim*|riport*|e ...
            tasso|rendimento|decennal*, tasso|rendimento|decennal* ...
            quant*|qual*|che|riport*|valore|dove|anno|adesso|oggi|e|era, tasso ... decennal*|titoli|tesoro|btp,
            rendimento ... decennal*|titoli|tesoro|btp, decennal* ... quanto|percentuale|tasso|per cento
        """),
        row("""
            tasso|rendimento ... #, prima o dopo, tasso di quali|che titoli, come si calcola|calcolo|applica,
            quanto viene ... isee, mio|nostro isee, interessi,
            legale
        """),
    ),
    Matter(
        "art.10/comma.1",
        row("""
            dsu, dichiarazione, isee, ufficio, sportello, servizi sociali, ufficio scuola, pratica, domanda, comune,
            massarosa, assistente sociale
        """),
        row("""
            a che ora|ore, che orari|orario, orario|orari ... apertura|ufficio|sportello|comune|servizi, che giorni ...
            apert*|apre, quando e|siete|apre|aprite apert*|ufficio|sportello|l, indirizzo dell|del|dello|di|preciso, in
            che via|piano|stanza, dove si trova ... ufficio|sportello|comune, numero di telefono|tel, telefono
            dell|del|dello|di, numero dell|dello ufficio|sportello, che numero chiamo|devo|faccio|chiamare,
            mail|email|pec dell|del|dello|di ... ufficio|comune|sportello|settore, mi|prendere|serve ... appuntamento,
            come si chiama|chiamano ... responsabile|dirigente|assistente|impiegat*|assessor*|funzionari*, chi
            lavora|c_e|sta allo|all|in sportello|ufficio|servizi, chi e il|la|l
            responsabile|dirigente|assistente|assessore|sindaco, nome e cognome,
            sportello|ufficio ... il|di sabato|domenica|pomeriggio
        """),
        row("regione, cantiere, cantieri, veneto, puo|possono ... chied*, controll*, ricors*"),
    ),
    Matter(
        "art.8/comma.2",
        row("dsu, dichiarazione sostitutiva, dichiarazione unica, isee"),
        row("""
            scaric*|mand*|invi*|gir*|pass*|stamp*|dat*|avere|trovo|trova|allegat*|prend*|ritir* ...
            modulo|modello|moduli|modelli|facsimile|modulistica|foglio, link ... modulo|modello|modulistica, modulo ...
            pdf|word|stampare, com e fatto il modulo|modello, quadri ... modulo|modello,
            che|quali|quante|quanti documenti|carte|fogli|documentazione ... port*|serv*|occorr*|prepar*|vuole|vogliono
        """),
    ),
    Matter(
        "art.11/comma.4",
        row("controll*, verific*"),
        row("""
            quante|quanti|che|quale percentuale|dichiarazioni|domande|famiglie|pratiche ... controll*|verific*,
            percentuale ... controll*|verific*, a campione ... quant*|percentuale|quale, come
            sorteggi*|scelgono|scegliete|pescano ... controll*, ogni quanto ... controll*|verific*, piano ... controlli
            ... anno|dice|prevede|trovo|testo|copia|contien*|contenut*
        """),
        row("chi delibera|approva|decide|fa|vota"),
    ),
    Matter(
        "art.11/comma.5",
        row("recuper*, restitu*, ridare, rendere, revoca*, sanzion*, multa, somme, benefici, interessi, indietro"),
        row("""
            rate, rateizz*, rateal*, dilazion*, a rate, entro quanto ... restitu*|ridare|rendere|pag*|versare, multa di
            quanto, quanto ... multa|sanzione, importo ... sanzione|multa, che|quale multa|sanzione, quanti anni|mesi
            ... indietro|arretrati|restituire|prescri*, prescri*, tasso ... quant*|percent*|per cento
        """),
        row("cantier*, indennita, accordo"),
    ),
    Matter(
        "art.7/comma.2",
        (),
        row("""
            ulteriori|altri criteri|requisiti ... quali, quali ... ulteriori|altri criteri, criteri ...
            precedenza|graduatoria|selezione|ammissione ... nido|asilo|alloggi*|mensa|scuolabus|soggiorn*, graduatoria
            del|dell|degli|per ... nido|asilo|alloggi*|popolari, punteggio ... nido|asilo|alloggi*, quanti
            posti|bambini ... nido|asilo|centri|colonia, posti ... nido|asilo|centro|soggiorno ... disponibili|liber*
        """),
        row("piemonte, cantier*, veneto"),
    ),
    Matter(
        "art.2/comma.6",
        _SERVIZI,
        row("""
            quando e|esce|escono|uscira|pubblicano ... graduatoria|graduatorie|ammessi,
            quando|entro|fino|termine|termini|scadenza|scadenze|scade|scadono|aprono|apre|chiudono|chiude|data ...
            iscri*|domanda|domande|richiesta|preiscri*|prenot*, iscri*|domanda|domande|richiesta|preiscri* ...
            quando|entro|scad*|termine|termini|apr*|chiud*, come|dove si|mi|lo|la|li|ci iscriv*, come|dove ...
            iscrivere|iscriverlo|iscriverla|iscrivo, modulo|moduli di|per|d iscrizione|iscriv*|l
        """),
        row("isee ... vale|valid*|scad*, dichiarazione, dsu, cantier*"),
    ),
    Matter(
        "art.6/a",
        row("terren*, area, aree, fabbricat*, edificabil*, seconda casa, capannon*, garage, immobil*, rendita"),
        row("""
            quanto vale|valgono ... terren*|metro|mq|area|ettaro, valore ... al metro|mq|ettaro, valore ...
            terren*|area|aree ... quanto|quale|tabella|comune, tabella ... valori, valori di riferimento, valori
            venali, rendita ... dove|come ... trov*|sapere|vedere
        """),
        row("si detrae, mutuo, franchigia, quanto viene l isee"),
    ),
    Matter(
        "art.3/1",
        row("anzian*, terza eta"),
        row("""
            da|a|di che|quale|quanti eta|anni, quanti anni ... bisogna|servono|ci|devo|deve|per|si, eta minima,
            che|quale eta, chi ... considerat*|considera|intende|anzian*, considerat* ... anzian*, cosa|che|come si
            intende|definisce|definiscono, cosa vuol|vuole dire, definizione di, limite di eta, 65|60|70|75 anni ...
            o|anzian*
        """),
        row("cantier*, disoccupat*, pensione, nonno, nonna, mamma, madre, padre, babbo, mio, mia, vive, viviamo"),
    ),
)

AGAINST = (
    Matter(
        "art.3/e",
        row("""
            marito, moglie, coniug*, sposat*, residenz*, residente, suocer*, separ*, nucleo, nuclei, stato di famiglia,
            isee, nido, mensa, asilo, stipendio, reddito
        """),
        row("marito|moglie|coniuge|sposat* ... residen*|residente, residen* ... marito|moglie|coniuge|sposat*"),
        row("cantier*, indennita, cantierist*, rendicont*, separ*, divorzi*"),
    ),
    Matter(
        "art.5/comma.2",
        row("affitto, affitti, pigione, locazione, canone, registra*, padrone, proprietario, contratto, isee, detra*"),
        row("""
            affitto|contratto|locazione|pigione ... registra*, registra* ... affitto|contratto|locazione|pigione,
            affitto|contratto|locazione|pigione ... mai|non registra*
        """),
        row("cantier*, cantierist*, rendicont*, ditta"),
    ),
    Matter(
        "art.11/comma.5",
        row("""
            isee, dsu, dichiarazione sostitutiva, dichiarazione unica, massarosa, reddito, redditi, conto, conti,
            libretto, risparmi, soldi, affitto, pigione, residenza, casa, case, terreno, immobil*, catast*, franchigia,
            nucleo, stato di famiglia, separ*, divorzi*, moglie, marito, convivente, conviviamo, invalidita, handicap,
            mensa, nido, asilo, retta, scuolabus, buoni postali, btp, titoli, azioni, mutuo, eredita, fratello,
            suocer*, saldo, contanti, appartament*, alloggio, garage, nullatenent*, intest*, donazione, don*, pension*,
            polizza, postepay, quattrini, denaro, figlio, figlia, badante, genitor*, carico, comune
        """),
        (),
        row("cantier*, indennita, cantierist*, regione, rendicont*, presenz*, disoccupat*, naspi, adi, infortun*"),
    ),
)
