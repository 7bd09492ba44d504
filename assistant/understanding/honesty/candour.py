"""The grammar of candour: mistakes to mend, duties, fears, what others do and who is told of it."""

from __future__ import annotations

from rules_core.rows import row

ASKS_HONESTLY = row("""
    cosa|che rischia|rischiano|succede|capita|comporta|prevede a|per|se|chi|uno|una|qualcuno ...
    chi|uno|dichiara|fa|scrive|trucca|falsifica, chi dichiara|falsifica|fa|imbroglia|truffa, se
    uno|qualcuno|qualcheduno|una|un, dove|come|chi ... segnal*|denunci*, vorrei|voglio segnalare|denunciare,
    che|quale modello|modulo|modelli uso|usare|serve|mando|mandiamo|si, ci si accorge, ho|abbiamo|aver|avere|avessi
    sbagliato, c e scritto che, controlli contro|su|per, per evitare di sbagliare, senza volere, per sbaglio, in
    buona fede, mi sono dimenticat*, ho dimenticato, ci siamo accorti, mi sono accort*, in nero
    no|anzi|scusate|scusa, rimediare, correggere un errore|sbaglio, devo dichiarare, va dichiarat*, bisogna
    dichiarare, si deve dichiarare, mi|ci|stato|stata|stati|hanno|ha
    truffat*|imbrogliat*|raggirat*|clonat*|derubat*, mi|ci|gli|le hanno|ha
    truffat*|imbrogliat*|raggirat*|clonat*|derubat*, chi controlla|verifica|vigila|accerta che|gli|le|i
""")
"""What is asked of those who cheat, and by those who would not."""
ERRED = row("""
    mi|ci accorgo|accorgiamo, sbagli*, errore, errori, errat*, refuso, dimentic*, per sbaglio, scordat*, confus*,
    senza volere, buona fede, non sapevo|sapevamo, rettific*, corregg*, correzione, rimedi*, sanare, integrare,
    accorto, accorta, accorti, sostituire, non avevo capito, saltato
""")
"""That one has made a mistake, and would mend it."""
UNWILLING = row("""
    io|me|noi ... non|nn ... voglio|vogliamo|bene|c entro|intendo|piace|sta|pare, io non|nn c entro, non|nn
    voglio|vogliamo|vorrei|mi|sta|ci, rifiut*, mi oppongo, oppormi, onest*, in regola, legalmente, legale, davvero,
    regolare, tutela, mi tutelo, non e giusto|un|una, senza trucchi|imbrogli|guai|favori
""")
"""That one would not do it, or would have it right."""
REPORTED = row("""
    a chi lo|la|li dico|diciamo|mi rivolgo|ci, e|sia giusto che, segnal*, denunc*, denunci*, esposto, contest*,
    ricorso, a chi, ci rimettiamo, accusat*, come mi difendo, mi hanno chiesto|proposto|accusato|segnato|detto,
    vogliono che, fa pressioni, mi ha chiesto, qualcuno ha, mi sento, truffat*, rubat*, clonat*
""")
"""That somebody else does it, and to whom to tell it; that one was wronged."""
PUNISHED = row("""
    quanto|cosa|che rischio|rischiamo|pena, mendac*, se mento|dichiaro il, cosa|che
    rischia|rischiano|succede|succede|sanzion*|provvedimenti|fine|conseguenze|fa, sanzion*, penale, revoc*, multa,
    chi dichiara|nasconde|falsifica|bara|imbroglia|firma, se uno|qualcuno|scoprono|scopre|scopriamo|scoprite,
    dichiarazioni mendaci|false, provvediment*, galera, perdo, perde, escluso, esclusi
""")
"""What becomes of those who do it."""
CONSEQUENCES = row("""
    se ... falso|falsa|false|falsi|mento|mentissi|mentono|mente|bugia|bugie|vero ...
    cosa|che|quanto|quali|quale|come rischi*|succed*|capit*|conseguenz*|comport*|sanzion*|prevede, cosa|che|quanto
    rischi*|succed*|capit*|comport* ... se|a|chi ...
    falso|falsa|false|falsi|mento|mentissi|mentono|mente|bugia|bugie, quali|quale|che
    conseguenz*|sanzion*|pena|pene|multa ... se|per|chi ... fals*|mento|mente|bugie
""")
"""That one asks what follows from a false statement: whoever wants to make one asks how not to be seen."""
ALLOWED = row("""
    posso, possiamo, puo, possono, si puo|possono, spetta, ho diritto, posso chiedere|avere|fare, e possibile
""")
"""What one may do."""
SUPPOSED = row("""
    dico|diciamo|dicevo di no|si, senza dire|avvisare niente|nulla|nessuno|prima, senza avvisare, mettiamo che|#,
    metti che|#, diciamo #, facciamo #, poniamo, ipotizz*, cosa|che|chi|quanto|quale|dove ...
    metto|mettiamo|scrivo|indico|inserisco|includo|considero|escludo|tolgo,
    chi lascio|lasciamo|tengo, non|nn metto|scrivo ... nome|cognome, invece di|che #, rifai|rifate il, quanto
    viene|costa|prendo
""")
"""What is only supposed, or asked where it goes."""
CHECKED = row("""
    confermate, conferma, confermi, mi|ci conferma|confermate|confermi, procedura|calcolo|interpretazione|lettura
    giusta|corretta|giusto|corretto|esatta|esatto, e|sono giusto|corretto|esatto,
    lo|la|li|cosi metto|scrivo|riporto|cito|inserisco|scriviamo|mettiamo|riportiamo|inseriamo
    nella|in|nel|nello|nelle|negli|nei|sul|sulla|alla relazione|determina|delibera|verbale|nota|lettera|circolare|
    risposta|verbali|presentazione|procedura|procedure|manuale|istruzioni|sito|avviso|bando|mail|parere|appunti|
    piano|disciplinare|vademecum|guida|scheda|faq|volantino|locandina|slide|contratto|convenzione
""")
"""What somebody would have confirmed before it is done or written: who cheats asks nobody whether it is right."""
ALL_TOLD = row("""
    non|nn|ne dichiaro|dichiara|dichiariamo|dichiarano altro|altri|altre, non|nn ho|ha|abbiamo dichiarato altro|altri,
    non|nn dichiaro|dichiara|dichiariamo niente|nulla altro|d_altro|di_altro
""")
"""That there is nothing else to be told ("in Italia non dichiaro altro")."""
BY_THE_BOOK = row("""
    in|a|nel|nella|sul|al bilancio, stanzi*, capitolo|capitoli di spesa|bilancio, variazione di bilancio, per nome,
    nominativamente, legittimamente, lecitamente, legalmente, onestamente,
    recuperare, recuperarl*, recupero, recuperiamo,
    in modo lecito|legittimo|corretto, lascio|lasciamo|lasciare passare|scadere|decidere|trascorrere
""")
"""Words of what is done in the open: a budget is voted, somebody called by name as an act lets it, days are made up."""

OWED = row("""
    va|vanno|andava|vada messo|messa|messi|messe|aggiunto|aggiunta|aggiunti|dichiarat*|scritto|scritta|scritti|contat*,
    va|vanno indicat*|segnat*|inserit*|denunciat*|comunicat*, la|lo|li|le devo|dobbiamo|deve
    scrivere|mettere|dichiarare|indicare|segnare|inserire|contare|comunicare
""")
"""Whether something has to be told: who would keep it quiet does not ask."""
MADE_UP = row("""
    ma|poi|e|dopo|pero|le|li|lo ha|ho|hanno|abbiamo recuperat*, ha|ho|hanno|abbiamo gia recuperat*
""")
"""That what was missed was made up for."""
CURIOUS = row("""
    sono|ero curios*, per curiosita, per pura curiosita, niente|nulla da nascondere, a titolo informativo|di_curiosita
""")
"""That one only wants to know."""
WHICH = row("""
    quale|che|quali
    valore|valori|importo|importi|reddito|redditi|cifra|somma|dato|prezzo|saldo ...
    prende|prendono|conta|contano|considera|considerano|usa|vale|valgono|guarda|calcola, si prende|prendono il|la|i|le
    valore|importo|fatturato|reddito|saldo|dato
""")
"""Which figure the rule takes."""
NO_ITALIAN = row("""
    non|nn scrivo|parlo|leggo|capisco|so bene|molto|tanto|ancora italiano|l, non|nn scrivo|parlo|leggo|capisco|so
    italiano|l_italiano
""")
"""That one does not write the language: nothing is left unwritten by that."""
LEAVE = row("""
    chied*|serve|servono|occorre|occorrono|ottenere|avere|domand* ... permesso|autorizzazion*|nullaosta|nulla_osta|
    benestare|consenso, che|quale|quali autorizzazion*|permesso|permessi, a chi si|lo|la chied*|domanda, come si
    chied*, a|carico|spese carico|nostro|nostra|nostre|proprio|propri|proprie, a nostro|nostra|proprio carico|spesa,
    a nostre|proprie|mie spese, con fondi|risorse|soldi|mezzi propri|nostri|proprie|nostre|nostro|miei, di tasca
    nostra|mia|propria, soldi|fondi|risorse del|di|dal|nel bilancio
""")
"""That leave is asked, or that one pays for it oneself: nobody who cheats does either."""
