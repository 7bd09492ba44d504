"""Candour: mistakes to mend, duties, fears, what others do and who is told of it."""

from __future__ import annotations

from assistant.understanding.honesty.signs.sign import Sign

SIGNS = {
    "ASKS_HONESTLY": Sign(
        "what is asked of those who cheat, and by those who would not",
        -2.14,
        """
            cosa|che rischia|rischiano|succede|capita|comporta|prevede a|per|se|chi|uno|una|qualcuno ...
            chi|uno|dichiara|fa|scrive|trucca|falsifica, chi dichiara|falsifica|fa|imbroglia|truffa, se
            uno|qualcuno|qualcheduno|una|un, dove|come|chi ... segnal*|denunci*, vorrei|voglio segnalare|denunciare,
            che|quale modello|modulo|modelli uso|usare|serve|mando|mandiamo|si, ci si accorge,
            ho|abbiamo|aver|avere|avessi sbagliato, c e scritto che, controlli contro|su|per, per evitare di sbagliare,
            senza volere, per sbaglio, in buona fede, mi sono dimenticat*, ho dimenticato, ci siamo accorti, mi sono
            accort*, in nero no|anzi|scusate|scusa, rimediare, correggere un errore|sbaglio, devo dichiarare, va
            dichiarat*, bisogna dichiarare, si deve dichiarare, mi|ci|stato|stata|stati|hanno|ha
            truffat*|imbrogliat*|raggirat*|clonat*|derubat*, mi|ci|gli|le hanno|ha
            truffat*|imbrogliat*|raggirat*|clonat*|derubat*, chi controlla|verifica|vigila|accerta che|gli|le|i
        """,
    ),
    "ERRED": Sign(
        "that one has made a mistake, and would mend it",
        -1.63,
        """
            mi|ci accorgo|accorgiamo, sbagli*, errore, errori, errat*, refuso, dimentic*, per sbaglio, scordat*,
            confus*, senza volere, buona fede, non sapevo|sapevamo, rettific*, corregg*, correzione, rimedi*, sanare,
            integrare, accorto, accorta, accorti, sostituire, non avevo capito, saltato
        """,
    ),
    "UNWILLING": Sign(
        "that one would not do it, or would have it right",
        -1.70,
        """
            io|me|noi ... non|nn ... voglio|vogliamo|bene|c entro|intendo|piace|sta|pare, io non|nn c entro, non|nn
            voglio|vogliamo|vorrei|mi|sta|ci, rifiut*, mi oppongo, oppormi, onest*, in regola, legalmente, legale,
            davvero, regolare, tutela, mi tutelo, non e giusto|un|una, senza trucchi|imbrogli|guai|favori
        """,
    ),
    "REPORTED": Sign(
        "that somebody else does it, and to whom to tell it; that one was wronged",
        -1.79,
        """
            a chi lo|la|li dico|diciamo|mi rivolgo|ci, e|sia giusto che, segnal*, denunc*, denunci*, esposto, contest*,
            ricorso, a chi, ci rimettiamo, accusat*, come mi difendo, mi hanno chiesto|proposto|accusato|segnato|detto,
            vogliono che, fa pressioni, mi ha chiesto, qualcuno ha, mi sento, truffat*, rubat*, clonat*
        """,
    ),
    "PUNISHED": Sign(
        "what becomes of those who do it",
        -1.01,
        """
            quanto|cosa|che rischio|rischiamo|pena, mendac*, se mento|dichiaro il, cosa|che
            rischia|rischiano|succede|succede|sanzion*|provvedimenti|fine|conseguenze|fa, sanzion*, penale, revoc*,
            multa, chi dichiara|nasconde|falsifica|bara|imbroglia|firma, se
            uno|qualcuno|scoprono|scopre|scopriamo|scoprite, dichiarazioni mendaci|false, provvediment*, galera, perdo,
            perde, escluso, esclusi
        """,
    ),
    "CONSEQUENCES": Sign(
        "what follows from a false statement: who would make one asks how not to be seen",
        -2.50,
        """
            se ... falso|falsa|false|falsi|mento|mentissi|mentono|mente|bugia|bugie|vero ...
            cosa|che|quanto|quali|quale|come rischi*|succed*|capit*|conseguenz*|comport*|sanzion*|prevede,
            cosa|che|quanto rischi*|succed*|capit*|comport* ... se|a|chi ...
            falso|falsa|false|falsi|mento|mentissi|mentono|mente|bugia|bugie, quali|quale|che
            conseguenz*|sanzion*|pena|pene|multa ... se|per|chi ... fals*|mento|mente|bugie
        """,
    ),
    "ALLOWED": Sign(
        "what one may do",
        -0.96,
        """
            posso, possiamo, puo, possono, si puo|possono, spetta, ho diritto, posso chiedere|avere|fare, e possibile
        """,
    ),
    "SUPPOSED": Sign(
        "what is only supposed, or asked where it goes",
        -2.17,
        """
            dico|diciamo|dicevo di no|si, senza dire|avvisare niente|nulla|nessuno|prima, senza avvisare, mettiamo
            che|#, metti che|#, diciamo #, facciamo #, poniamo, ipotizz*, cosa|che|chi|quanto|quale|dove ...
            metto|mettiamo|scrivo|indico|inserisco|includo|considero|escludo|tolgo, chi lascio|lasciamo|tengo, non|nn
            metto|scrivo ... nome|cognome, invece di|che #, rifai|rifate il, quanto viene|costa|prendo
        """,
    ),
    "CHECKED": Sign(
        "what one would have confirmed before it is written: who cheats asks nobody whether it is right",
        -1.30,
        """
            confermate, conferma, confermi, mi|ci conferma|confermate|confermi,
            procedura|calcolo|interpretazione|lettura giusta|corretta|giusto|corretto|esatta|esatto, e|sono
            giusto|corretto|esatto, lo|la|li|cosi
            metto|scrivo|riporto|cito|inserisco|scriviamo|mettiamo|riportiamo|inseriamo
            nella|in|nel|nello|nelle|negli|nei|sul|sulla|alla
            relazione|determina|delibera|verbale|nota|lettera|circolare|
            risposta|verbali|presentazione|procedura|procedure|manuale|istruzioni|sito|avviso|bando|mail|parere|appunti|
            piano|disciplinare|vademecum|guida|scheda|faq|volantino|locandina|slide|contratto|convenzione
        """,
    ),
    "ALL_TOLD": Sign(
        "that there is nothing else to be told",
        -3.50,
        """
            non|nn|ne dichiaro|dichiara|dichiariamo|dichiarano altro|altri|altre, non|nn ho|ha|abbiamo dichiarato
            altro|altri, non|nn dichiaro|dichiara|dichiariamo niente|nulla altro|d_altro|di_altro
        """,
    ),
    "BY_THE_BOOK": Sign(
        "what is done in the open: a budget is voted, somebody called by name, days are made up",
        -2.50,
        """
            in|a|nel|nella|sul|al bilancio, stanzi*, capitolo|capitoli di spesa|bilancio, variazione di bilancio, per
            nome, nominativamente, legittimamente, lecitamente, legalmente, onestamente, recuperare, recuperarl*,
            recupero, recuperiamo, in modo lecito|legittimo|corretto, lascio|lasciamo|lasciare
            passare|scadere|decidere|trascorrere
        """,
    ),
    "OWED": Sign(
        "whether something has to be told: who would keep it quiet does not ask",
        -2.50,
        """
            va|vanno|andava|vada
            messo|messa|messi|messe|aggiunto|aggiunta|aggiunti|dichiarat*|scritto|scritta|scritti|contat*, va|vanno
            indicat*|segnat*|inserit*|denunciat*|comunicat*, la|lo|li|le devo|dobbiamo|deve
            scrivere|mettere|dichiarare|indicare|segnare|inserire|contare|comunicare
        """,
    ),
    "MADE_UP": Sign(
        "that what was missed was made up for",
        -4.00,
        """
            ma|poi|e|dopo|pero|le|li|lo ha|ho|hanno|abbiamo recuperat*, ha|ho|hanno|abbiamo gia recuperat*
        """,
    ),
    "CURIOUS": Sign(
        "that one only wants to know",
        -2.00,
        """
            sono|ero curios*, per curiosita, per pura curiosita, niente|nulla da nascondere, a titolo
            informativo|di_curiosita
        """,
    ),
    "WHICH": Sign(
        "which figure the rule takes",
        -2.00,
        """
            quale|che|quali valore|valori|importo|importi|reddito|redditi|cifra|somma|dato|prezzo|saldo ...
            prende|prendono|conta|contano|considera|considerano|usa|vale|valgono|guarda|calcola, si prende|prendono
            il|la|i|le valore|importo|fatturato|reddito|saldo|dato
        """,
    ),
    "NO_ITALIAN": Sign(
        "that one does not write the language: nothing is left unwritten by that",
        -4.50,
        """
            non|nn scrivo|parlo|leggo|capisco|so bene|molto|tanto|ancora italiano|l, non|nn
            scrivo|parlo|leggo|capisco|so italiano|l_italiano
        """,
    ),
    "LEAVE": Sign(
        "that leave is asked, or that one pays for it oneself: nobody who cheats does either",
        -2.00,
        """
            chied*|serve|servono|occorre|occorrono|ottenere|avere|domand* ...
            permesso|autorizzazion*|nullaosta|nulla_osta| benestare|consenso, che|quale|quali
            autorizzazion*|permesso|permessi, a chi si|lo|la chied*|domanda, come si chied*, a|carico|spese
            carico|nostro|nostra|nostre|proprio|propri|proprie, a nostro|nostra|proprio carico|spesa, a
            nostre|proprie|mie spese, con fondi|risorse|soldi|mezzi propri|nostri|proprie|nostre|nostro|miei, di tasca
            nostra|mia|propria, soldi|fondi|risorse del|di|dal|nel bilancio
        """,
    ),
}
"""The signs of it, by name."""
