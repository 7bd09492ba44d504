"""The few words by which people call for a calculation, whatever else they tell beside them."""

from __future__ import annotations

from rules_core.piemonte_cantieri.parole.mese_giorni import STARE
from rules_core.piemonte_cantieri.parole.ore import FINO_A_UN_MESE, MESI
from rules_core.rows import row

_QUANTO = "quanto|quanti|quanta|quant|quale|qual|che|k|qnt|qnto"
_AL_GIORNO = "giorno|di|gg|die|giornata|giornaliero|giornaliera"
_MODULO = (
    "modul*|modell*|mod|foglio|stampat*|stampato|carta|carte|fac|facsimile|form|formulario|pec|oggetto|comunicazione"
    "|mail|documento"
)
_DOMANDA = "domanda|domande|istanza|candidatura|pratica|richiesta|progetto|nostra"
_FUORI = "respint*|respingono|rigett*|esclus*|escludono|bocci*|scart*|inammissibil*|irricevibil*|fuori|null*|ko"
_DENTRO = "valid*|buon*|ammissibil*|ammess*|ricevibil*|accett*|regolare|regolari|posto|salv*|pass*|ok|regge|tien*|va"
_INVIATO = "inviat*|presentat*|mandat*|trasmess*|spedit*|inoltrat*|partita|partite"
_IN_TEMPO = "in_tempo|fuori_tempo|nei_termini|fuori_termine|entro_i_termini|in_ritardo|tardi|tardiva|tardive|tempestiva"
_UN = "#|un|uno|una"
_GIORNI = "giorni|giorno|gg|giornate|giornata|volte|volta|turni|turno"
_PAGA = (
    "indennita|paga|soldi|stipendio|compenso|busta|cedolino|mensilita|spettanza|spettanze|importo|liquidazione|somma"
    "|quota"
)
_PAGARE = (
    "pagano|paga|pagati|pagate|pagata|pagato|pagare|prendo|prende|spetta|spettano|spettante|danno|arriva|arrivano|guadagn*"
    "|percep*|riscuot*|liquid*|dobbiamo|dovuto|dovuta|incasso"
)
_TOLTO = "perd*|pers*|tolg*|toglie*|tolt*|trattien*|trattengono|trattenut*|scal*|levano|leva|detra*|rimett*"
_ASSENZA = (
    "assenz*|assente|mancat*|manco|mancare|saltat*|salto|giustificat*|ingiustificat*|recuperat*|recupero|recuper*|ricover*"
    "|ospedale|malattia|malat*|ammal*|febbre|influenza|influenzat*|mutua|permess*|giust|ingiust|sparit*|degenz*|ferie"
)
_PRESENTE = (
    "presenz*|presente|presenti|lavorato|lavorata|lavorati|lavorate|effettiv*|timbrat*|pres|prestat*|resi|rese|firmat*"
)
_COSTARE = (
    "costa|costano|costera|costerebbe|costerebbero|spend*|spesa|spese|stanziare|accantonare|sborsare|tirare|tira|tiriamo"
    "|metter*|mettiam*|mette|bilancio|contributo|finanziamento|anticipo|anticipazione|saldo|cofinanzia*|rimborsa"
    "|rimborso|copre|coprono|carico|caccia*|sgancia*|paghiamo|pagheremmo|pagare|arriva|arrivano|versa|serve|servono|esce|escono|casse|occorr*|grava|incide|pesa|impegn*"
)

PRENDERE = (
    "prendo|guadagno|percepisco|incasso|piglio|prende|guadagna|percepisce|incassa|mi_danno|mi_viene|mi_entra|mi_spetta"
    "|mi_pagano|mi_tocca|mi_dovete|mi_devono|gli_danno|le_danno|gli_spetta|le_spetta|mi_resta|guadagnato|percepito|incassato"
    "|mi_vengono|mi_spettano|mi_toccano|mi_entrano|gli_spettano|le_spettano|gli_devono|le_devono|mi_spetterebbero"
)
UN_PO_DI_GIORNI = f"""
    {FINO_A_UN_MESE} {_GIORNI} fatt*|svolt*|lavorat*, {FINO_A_UN_MESE} {_GIORNI} gia fatt*|svolt*|lavorat*,
    {FINO_A_UN_MESE} {_GIORNI} quanto {PRENDERE}
"""
"""So few days that they are of a month, told as done, or with what they bring."""
INDENNITA = row(f"""
    {_QUANTO} ... ... al|a|per|ogni|un|una {_AL_GIORNO},
    {_QUANTO} ... al|a|il|per|ogni|un|una|ciascun|ciascuna|la|lo {_AL_GIORNO},
    {_QUANTO} ... la|una|ogni|per|di giornata,
    {_QUANTO} ... giornaliera|giornaliero|quotidiana|quotidiano|giornalmente,
    soldi|euro|eur|paga|compenso|indennita|diaria ... al|a|il|per|ogni|un|una|del {_AL_GIORNO},
    paga|compenso|indennita|importo|somma|quota|rimborso|trattamento giornaliera|giornaliero|die,
    quanto si prende|guadagna|percepisce, quanto prende|guadagna|percepisce chi,
    quanto|quanti ... pagano|guadagn*|percep*, come pagano, quanto lo|li|la|ci pagano, soldi di un giorno,
    paga di un giorno, soldi di una giornata, diaria, a giornata quanto, al giorno quanto,
    al giorno quanti, al di quanto, al di quanti, per|ogni|di ciascun|ciascuna|singolo|singola|ogni giorno|giornata,
    quanto|quanti|somma|cifra|soldi ... {PRENDERE} ... in_tutto|in_totale|alla_fine|complessivamente,
    {PRENDERE} ... in_tutto|in_totale|alla_fine|complessivamente ... giornate|gg|cantiere,
    in_tutto|in_totale|alla_fine|complessivamente ... {PRENDERE}, totale che {PRENDERE},
    quanto {PRENDERE} per|in|con|facendo # giornate|gg, indennita complessiva|totale,
    giornata ... quanto|quant|vale|sta|pagata, giorno ... quanto|quant, quanto|quanti ... giorno, la giornata quanto,
    ogni giorno quanto, ogni giorno quanti,
    durata|orario|tipologia|articolazione|progetto|cantiere|proposta|ipotesi ...
    ammess*|ammissibil*|consentit*|permess*|fattibil*|regolare|regolari|conform*|valid*|rispett*|compatibil*,
    e|sarebbe ammissibile|ammesso|ammessa|consentito|consentita|permesso|permessa|fattibile|regolare,
    possiamo|posso|puo|vogliamo|vorremmo ... cantiere|progetto lungo|breve|corto|annuale|semestrale,
    cantiere|progetto|durata ... # mesi ... #,
    si puo fare, le|li|lo posso|possiamo|possono|potrei|potremmo fare, si possono fare,
    puo essere presentat*, rientra ... tipologi*|limiti|bando|parametri, ce lo accettano,
    ce lo approvano, possiamo farlo, e previst* dal bando, ammissibilita, sta nei limiti|parametri
""")
PREVENTIVO = row(f"""
    concorso finanziario|regionale|economico|della, compartecipazione, preventiv*, spesa, spese, costo, costi, quota,
    totale, tot, cofinanzia*, contributo, anticipo, saldo, acconto,
    stanziamento, massimale, quanto ... verrebbe|viene|verrebbero ... tutto|totale|carico|comune|noi,
    {_QUANTO} ... {_COSTARE}, {_QUANTO} tira|tirare|tirerebbe|tiriamo|caccia|cacciare|caccerebbe|sborsa|sborserebbe,
    {_QUANTO} ... in tutto|totale, quanto in tutto|totale,
    costano|costerebbero|costa|costerebbe|costeranno|costera #,
    # giornate|gg|giorni costa|costano|costerebbe|costerebbero,
    costo|spesa|costi|onere|importo ... totale|complessiv*|cantiere|progetto|regione|comune|ente|comunale,
    costo|spesa|spese|totale|conto|conti|calcol*|dite|quadro regione|comune|ente,
    nostra|vostra|loro|sua quota|parte|fetta, {_QUANTO} tocca|tocchera|spetta|compete a|al|all noi|comune|ente|regione,
    quota|parte|fetta|percentuale ... regionale|regione|comunale|comune|ente|nostra|carico,
    contributo|finanziamento ... regionale|regione|spett*|massimo, carico nostro|comune|ente|bilancio|comunale,
    anticipo|anticipazione|acconto e|ed|piu saldo, quanto ... acconto|subito,
    tetto|massimo|limite|massimale ... ente|ambito|quadrante, dentro il|al|nel tetto|massimo|limite|massimale,
    tasca nostra|comune, di tasca, a carico del|della|di|nostro, mette la regione,
    quanto paga|pagano ... comune|regione|ente, paga la regione, copre la regione, quanto mette|mettiamo|ci,
    quanto sborsa|sborsiamo, quanto tira fuori, quanto impegn*, impegno di spesa, da stanziare, da mettere a bilancio,
    quanto viene|verrebbe|costa ... cantiere, budget, ricalcol*,
    conto della spesa, conto economico, piano finanziario, costo complessivo, costo totale,
    stima dei costi, quanto ... metterci|metteremmo|metteremo|rimetterci|rimettiamo|rimetteremmo,
    quanto ... mettere|pagare|spendere|versare noi|il comune|l ente|di nostro
""")
TERRITORIO = row("""
    ambito|ambiti territoriale|territoriali, che|quale|quali|in ambito|quadrante|zona|area|territorio, dotazione,
    risorse|soldi|fondi|euro|budget|stanziat*|disponibil* ... provincia|ambito|quadrante|zona|territorio|area,
    risorse|soldi|fondi|budget|plafond ... assegnat*|stanziat*|disponibil*|ci sono|a disposizione,
    quanto|quanti|quante ... soldi|fondi|risorse|stanziat*|assegnat*|disponibil*|disoccupat*|abitanti,
    a che|quale ambito|quadrante|zona|gruppo apparten*|siamo, in che|quale ambito|quadrante|zona|gruppo, riparto,
    quanto ... prendere|avere|chiedere|ottenere al massimo, massimo|tetto|limite ... ente, con chi e|sta|siamo|va,
    raggruppat*, insieme a chi, con chi, quali|che comuni|province, con quali province, insieme a quali province
""")
QUANDO_UN_ALTRO = """
    quando ne|lo|la|li|ci|mi posso|potro|puo|potra|potrei|potrebbe fare|rifare|iniziare|cominciare|riprendere, quando
    posso|potro|puo|potra|potrei rientrare|rifarlo|rifare|farne|rifarne|ricominciare|riprendere|altro|nuovo|ancora,
    quando posso|potro|puo|potra|potrei fare|iniziare|cominciare|entrare|lavorare ... altro|nuovo|secondo,
    quando ne|lo|la|li|ci|mi rifaccio|rifacciamo|riprend*|richiam*|rimett*|reinser*, quando ne faccio|inizio un altro
"""
"""When somebody may begin another site: a day is asked, not whether they may."""
TERMINI = row(f"""
    {QUANDO_UN_ALTRO},
    posso|possiamo|puo|possono|riusciamo ancora fare|presentare|mandare|inviare|chiedere|candidar*|partecipare,
    ancora chiedere|presentare|fare|mandare ... domanda|domande|finanziament*|contribut*|soldi|progett*, troppo tardi,
    quando scadev*|chiudev*|si chiudev*, domande ... chiuse|aperte|scadut*, ancora apert*|in tempo,
    # giorni a|per|fino quando, # giorni ... scad*, quando ... rientrare,
    entro|per quando, entro|per|a|da|fino|dopo|di|prima che|quale|quanto data|giorno|termine|mese|scadenza|tempo,
    entro|per|da|di|a|fino a|al|dal qual|che|quale giorno|data, fino|sino a quando, da quando, a partire da quando,
    ultimo|ultima|primo giorno|data|termine utile, ultimo giorno, ultima data, data ultima|limite|massima|finale,
    termine ultimo|finale|massimo|perentorio, scadenz*, scade, scadono, scadrebbe, quando scade,
    quanto tempo|quanti giorni|quanti mesi ... abbiamo|ho|ha|hanno|c|resta|rimane|per,
    quando ... devo|dobbiamo|bisogna|posso|possiamo|puo|potro|potra, quando fin*|termin*|scad*|chiud*,
    quando devo|dobbiamo|deve|va|vanno|bisogna|posso|possiamo|puo|potro|potra|potremo|potrei,
    quando ... pagano|paga|arriva|arrivano|liquid*,
    quando ... rendicontare|rendiconto|recuperare|cominciare|partire|iniziare|rientrare|rifare, calendario,
    tutte le date, quali termini, che termini, che tempi, quali tempi, tempistic*, in tempo, fuori tempo|termine,
    primi giorni|sessanta|60, fin|sin quando, quanto tempo|quanti|quante ... per|dopo|dalla|dal|a|che,
    quanto tempo, quanti giorni ... paga*|vers*|liquid*|aspett*|attend*, fino|sino a che|quale|quando,
    buttare|buttiamo|cestinare|eliminare|distruggere|conserv*|tener*|archiv* ... carte|documenti|fatture|niente|tutto,
    carte|documenti|fatture|niente ... buttare|cestinare|eliminare|distruggere|conserv*|tener*|archiv*
""")
_INSIEME = "partenariato|raggruppamento|ats|ati|aggregazione|accordo|convenzione|intesa|partner"
_FORMARE = (
    "costitu*|formalizz*|firma|firmare|firmarlo|firmarla|firmato|firmata|firmiamo|stipul*|perfezion*|fatto|fatta|farlo"
)
_QUANDO = "quando|entro|termine|tempo|momento|scade|scadenza|limite|prima|rimandare|aspettare"
COSTITUZIONE = row(f"""
    {_INSIEME} ... {_QUANDO} ... {_FORMARE}, {_INSIEME} ... {_FORMARE} ... {_QUANDO},
    {_FORMARE} ... {_INSIEME} ... {_QUANDO}, {_QUANDO} ... {_FORMARE} ... {_INSIEME},
    {_QUANDO} ... {_INSIEME} ... {_FORMARE}, {_INSIEME} ... comuni|enti ... {_QUANDO} ... {_FORMARE},
    accordo|convenzione|patto vero|vera|definitivo|definitiva ... quando|entro,
    accordo|convenzione ... partner non ... firmat*, partner|enti|comuni ... devono|dobbiamo ancora firmare,
    restare|stare non costituit*, dichiarazione|lettera di intenti all accordo, dagli intenti all accordo,
    non|nn ... ancora|mai costituit*|formalizzat*|firmat* il|l|un|la {_INSIEME}
""")
"""How people ask until when bodies that apply together may wait to bind themselves."""

A_CHI_IL_MODELLO = row("modello|mod|modulo # ... a_chi|dove, a_chi|dove ... modello|mod|modulo #")
"""To whom a form that is named is sent, which no term tells."""
MODULISTICA = A_CHI_IL_MODELLO + row(f"""
    che|quale|quali|qual|quel|il|un|uno|c|come|con|serve|ci e|genere|tipo|sorta di|e|lo {_MODULO},
    quale|che|il|un {_MODULO}, c e un|uno|una {_MODULO}, modulistica, modello da|serve|si, modulo da|serve|si,
    {_MODULO} da usare|mandare|inviare|compilare|utilizzare|presentare|scrivere|mettere,
    che|cosa|come ... mand*|invi*|comunic*|trasmett*|spedi*|compil*|scriv*|notific*,
    a chi|dove|indirizzo|pec ... mand*|invi*|comunic*|trasmett*|spedi*|scriv*|va|vanno,
    oggetto ... pec|mail|scriv*|mett*,
    modulo, modello, modulo pec, differi*|rinvi*|posticip*|rimand* ... avvio|inizio|partenza,
    dobbiamo|devo|bisogna|serve|va ... avvis*|avvert*|comunic*|segnal*|scriv*|inform*,
    come|chi ... avvis*|avvert*|comunic*|segnal*|inform*,
    cosa|che si_usa|usiamo|uso|si_adopera|adoperiamo|si_compila|si_manda, cosa dobbiamo|devo|bisogna usare|adoperare
""")
REQUISITI_ENTE = row(f"""
    ci|ce|li|la|lo|vi buttano|buttate|sbattono|lasciano|mettono|fanno|tagliano fuori,
    possono|potete|puo|potrebbero buttar*|sbatter*|lasciar*|tagliar* fuori,
    possono|potete|puo|potrebbero escluder*|scartar*|respinger*|bocciar*|rigettar*|eliminar*,
    ci|li|la|lo|ce la|ve la|vi {_FUORI}, ci|ce|li|la|lo|ve|me la|lo|li tengono|tenete|prendono|prendete|passano|fanno
    buon*|valid*|pass*,
    ce la tengono|accettano|prendono|respingono|bocciano|rigettano|passano|considerano,
    {_DOMANDA} ... {_FUORI}, {_DOMANDA} ... {_DENTRO}, {_DENTRO} ... {_DOMANDA}, {_FUORI} ... {_DOMANDA},
    nostra domanda|istanza|candidatura ... ... {_FUORI}, nostra domanda|istanza|candidatura ... ... {_DENTRO},
    ci|vi fate|fanno|lasciate|lasciano|fareste partecip*|concorr*|entrare|presentare|candid*, partecipare anche noi,
    ci|la|lo accettano|ammettono|accettate|ammettete|accogli*|accolgono,
    ci|vi|ce|la|li escludono|esclude|escluderanno|escluderebbero|escludete|scartano|scarta|scarteranno,
    ci|vi|ce|la|li respingono|respinge|respingeranno|bocciano|boccia|bocceranno|rigettano|rigetta|eliminano,
    siamo ... posto|fuori|dentro|regola|esclus*|ammess*|ammissibil*|salv*,
    in regola, tutto ok|bene|posto|regolare, va bene cosi|lo|uguale|comunque, va bene, e ok, esito, conseguenz*,
    rischi*,
    possiamo|possono|potevamo|poteva|potevano candidar*|partecip*|presentare|concorrere|aderire|accedere,
    possiamo|posso|possono|potevamo|potremmo|poteva ... chiedere|avere|ottenere|prendere ...
    contributo|contributi|finanziamento|fondi|soldi, ci finanziate|finanziano|finanzia, abbiamo|hanno diritto a|al|ai
    contributo|contributi|finanziamento|fondi|soldi, ci spetta|spettano il|i|un contributo|finanziamento|fondi|soldi,
    possiamo|possono|potevamo|poteva|potevano fare domanda|parte|richiesta|istanza,
    {_INVIATO} ... {_IN_TEMPO}, {_IN_TEMPO} ... {_INVIATO}, abbiamo ... {_INVIATO} ... prendono|prende|prenderanno,
    l abbiamo {_INVIATO} ... prendono|prende|prenderanno, domanda|istanza|candidatura {_INVIATO} ... prendono|prende,
    esclus*, inammissibil*, ammissibil*, ricevibil*, irricevibil*, respint*, rigettat*, bocciat*, scartat*, problema,
    problemi, {_INVIATO}|{_DOMANDA}|firm*|alleg*|pec|modul*|modell* ... vale|valgono lo|comunque, cosa
    ci|ne succede, che succede, abbiamo sbagliato, sanabil*, soccorso
""")
# Of a month speaks who counts days, or who tells a pay beside the month: a word alone ("permesso", "busta") is no call.
PRESENZE = row(f"""
    {_QUANTO} ... mese|mensil*|mensilita, {_QUANTO} ... a|per|il|di|del {MESI}, {_PAGARE} ... mese|{MESI},
    {_QUANTO} ... {_TOLTO}, {_TOLTO} ... quanto|soldi|paga|stipendio|indennita,
    {UN_PO_DI_GIORNI}, mi ammalo|ammalassi, ho|avevo|avessi la|l febbre|influenza,
    {_PAGA} ... mese|mensil*|mensilita|{MESI}, mese|mensil*|mensilita|{MESI} ... {_PAGA}, {_PAGA} {MESI},
    {MESI} ... {_ASSENZA}|{_PRESENTE}, {_ASSENZA}|{_PRESENTE} ... {MESI}|mese, liquid* ... {MESI}|mese|mensilita,
    liquid* {MESI}, conteggio ... {MESI}|mese|presenze|assenze, conteggio mensile, foglio firme|presenze,
    quante|quanti giornate|giorni ... indennizz*|pagar*|pagat*|spettano, dato|danno meno soldi ... mancat*|assen*,
    {_UN} {_ASSENZA}, {_ASSENZA} #, {_UN} {_GIORNI} {_ASSENZA}, {_UN} {_GIORNI} ... {_ASSENZA}, {_ASSENZA} ... {_UN}
    {_GIORNI}, {_UN} assenze|assenza, assenze|assenza #, {_PRESENTE} #, # {_PRESENTE}, # {_GIORNI} ... {_PRESENTE},
    {_PRESENTE} ... # {_GIORNI}, fatto|fatti|fatte # {_GIORNI}, sempre presente, mai mancat*|assente|saltat*,
    ricover*, degenz*, ospedale ... pag*|soldi|indennita|diaria, giorni|giornate pers*, # notti,
    {_PAGA}|{_PAGARE} ... {_ASSENZA}, {_ASSENZA} ... {_PAGA}|{_PAGARE},
    {PRENDERE} con|per|su|facendo|lavorando {FINO_A_UN_MESE} {_GIORNI},
    {PRENDERE} ... con|per|su|facendo|lavorando {FINO_A_UN_MESE} {_GIORNI},
    in un mese ... {_QUANTO}, facendo|lavorando {FINO_A_UN_MESE} {_GIORNI} ... {_QUANTO},
    # {_GIORNI} a|di|in {MESI} ... {_QUANTO},
    {STARE} male ... {_QUANTO}|{_PAGA}|{_PAGARE}, {_QUANTO}|{_PAGA}|{_PAGARE} ... {STARE} male,
    {STARE} male {_UN} {_GIORNI}, {STARE} male per|da {_UN} {_GIORNI},
    giorno|giorni in meno|piu ... {_PAGA}|{_PAGARE}, se manco|salto, meta mese, fine mese ... {_PAGA}|{_PAGARE}
""")
NON_PRESENZE = row("""
    soggiorno, isee, dsu, sostitu*, rimpiazz*, entro quando, fino a quando|che, che giorno, che data, modulo, modello,
    esclu*, decad*, buttano|mandano|cacciano fuori|via, affitto, tempo indeterminato|pieno_e, posso|possiamo
    partecipare|entrare, mi piacerebbe ... cantiere, mensa scolastica, retta, bolletta, pensione
""")
PROSECUZIONE = row("""
    prosegu*|prosecuzione|continu*|prolung* ...
    spese|soldi|fondi|carico|autofinanzia*|comune|ente|ancora|giornate|giorni,
    quante|quanti ... ancora|altre|altri, per quante|quanti giornate|giorni|ancora, andare|andiamo|tirare avanti,
    quante ancora, in|di|con autofinanziamento, giornate|giorni ... autofinanzia*,
    restare|tenere|tenerli|trattenere|trattenerli|rimanere|lasciare ... cantiere|carico|spese|nostr*,
    quante|quanti resta|restano|rimane|rimangono|avanza|avanzano, quanto avanza, quanto resta|rimane a|con spese,
    da fare coi|con|a|di ... soldi|spese|tasca|carico
""")
SOSTITUZIONE = row("""
    sostitu*, rimpiazz*, subentr*, far|farne|fare entrare|subentrare, al suo|loro posto, al posto, scambi*,
    farne entrare
""")
