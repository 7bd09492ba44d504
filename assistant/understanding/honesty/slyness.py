"""The grammar of slyness: that nobody looks, that it brings something, that it is told otherwise than it is."""

from __future__ import annotations

from rules_core.rows import row

TANTO = row("""
    tanto nessuno|chi|non|nn|mica|poi|lo|e|la|sono|sta|per|il|le|gli|voi|in|i, e|ma|che tanto, tanto ...
    chi lo|la|li|le|se|vuoi|volete
""")
"""That it does not matter, or that nobody will look."""
LOOKED_AT = row("""
    non|nn far|fare|farl* vedere|sapere|scoprire|notare, grane, si vede|vedra|vedono, se ne accorg*, chi|come
    lo|la|li|le trova|trovano|scopre, chi|nessuno|qualcuno|voi|mica|li ...
    controll*|confront*|incroci*|verific*|guard*|va|protest*|accorg*|scopr*, va|vanno|viene|vengono a
    vedere|verificare|controllare|guardare, che|quali|quanti controlli, non risult*|vede|vedono|vedra|trovano|hanno
    accesso, ci|mi|li credono|beccano|riconoscono, passa|passano, la passo, se ne accorgono,
    controllate|incrociano|incrociate|vedete davvero, accorge|accorgono|accorgera|accorgeranno|accorgete|accorgesse,
    beccar*, scopr*, sgam*, non lo|la|li|le sa|sanno|vede|vedono nessuno, nessuno
    lo|la|li|sa|vede|va|guarda|controlla|confronta|verifica|incrocia, non|nn lo|la|li|le ...
    sa|sanno|conosc*|sapra nessuno, che|lo ... nessuno sa|conosce|sapra, che ... non|nn sanno|conoscono|sa nessuno,
    smentisc*, mi|ci credete|credono|crede, si vede, dare sospett*
""")
"""Whether others see, check, believe it."""
CONCEDED = row("""
    anche|pure se, ma|pero|invece|mentre|in ...
    realta|verita|davvero|vive|abita|sta|qui|fatto|facciamo|faccio|non|nn|lavor*, sebbene, pur se|di|non, e|poi
    intanto, sotto sotto, in realta, ma ... non
""")
"""That it is otherwise than told."""
GAINED = row("""
    cosi passo|rientro|rientriamo, cosi l isee ... zero|basso|minimo,
    cosi ... pag*|prend*|entr*|rientr*|risult*|scatta|cala|scende|abbassa|basso|bassa, cosi ...
    siamo|non|nn|fa|va|vengono|arriv*|poss*|perd*|sommo|figur*|sembr*, per ... pagare
    meno|avere|prendere|entrare|rientrare|scendere, nome|non|nn|finta|carta|altrove ... per
    abbassar*|ridurre|diminuire, per abbassar*|ridurre|diminuire ... ... nome|finta|carta,
    e ... pago|paghiamo|prendo|prendiamo|incass* meno|tutti|anche|lo|tutto|entrambi|pure,
    senno perd*
""")
"""What it would bring."""
UNTOLD = row("""
    togli|togliete|leva|levate dal|dall|dalla|il|i|la|le|quei|quelli|quel|mio|mia,
    meglio|conviene|conveniva|basta|evit*|posso|possiamo non|nn|di
    segnal*|dichiar*|dirl*|comunic*|denunci*|scriver*|metter*|dire|avvis*|inserir*, se|lo|la|li|meglio|non|nn|basta
    ... non|nn lo|la|li|le|ve|gli|glielo|mi|l ...
    dico|dichiaro|dichiariamo|scrivo|scriviamo|metto|mettiamo|segno|comunico, se|lo|la|li|meglio|non|nn|basta ...
    non|nn lo|la|li|le|ve|gli|glielo|mi|l ...
    comunichiamo|diciamo|dire|dirlo|dirle|metterlo|metterla|scrivere|segnarli|dichiararlo, non|nn ...
    dico|dichiaro|dichiariamo|scrivo|scriviamo|metto|mettiamo|segno|segniamo|comunico|comunichiamo, non|nn ...
    diciamo|dirlo|dirla|metterlo|metterla|scriverlo, non|nn ...
    segnarlo|segnarli|dichiararlo|dichiararla|comunicarlo|denunciarlo, senza ...
    dirlo|scriverlo|dichiararlo|denunciarlo|comunicarlo|chiedere|segnarlo|mettere,
    sto|stiamo|stare|tengo|teniamo|tenere zitt*|nascost*|fuori|buon*,
    lascio|lasciamo|lasciare|salto|saltiamo|ometto|omettiamo|tolgo,
    togliamo|escludo|taccio|tacere|tacciamo|ignoro|omettere, non|nn ...
    direi|diremmo|conterei|conteremmo|metterei|metteremmo|dichiarerei|dichiareremmo|segnalerei|scriverei|scriveremmo,
    senza dire|parlare del|dello|della|di|che, lascerei|lasceremmo|lasciamo|lascio via|fuori|da_parte, non|nn
    dicendo|dicendola|dicendolo|dichiarando|contando, tenerlo|tenerla|teniamo|tengo per noi|me
""")
"""That something is not told."""
PLANNED = row("""
    scriviamo, scrivo, segno, segniamo, dichiaro, dichiariamo, dico, diciamo, facciamo, faccio|fo finta, mi faccio,
    firmo, firmiamo, timbro per|io|anche|lo|la|il|al|e|prima|dopo, timbriamo,
    invento, inventiamo, aggiungo, aggiungiamo, cambiamo, sposto, spostiamo,
    intesto, intestiamo, retrodatiamo, raccontiamo, racconto, fatturiamo, carichiamo, rimettiamo, li|le|la|lo|gli
    rimetto, usiamo, prendo la residenza, svuoto, chiudo ... conto|conti|libretto, denunciamo, rendicontiamo,
    raccogliamo, portiamo, riempiamo, protocolliamo, incolliamo, copiamo, compriamo, creiamo,
    metterei|metteremmo|scriverei|scriveremmo|direi|diremmo|dichiarerei|dichiareremmo|indicherei|indicheremmo,
    segnerei|segneremmo|firmerei|firmeremmo|intesterei|intesteremmo|aggiungerei|aggiungeremmo,
    daremmo|darei|lascerei|lasceremmo|terrei|terremmo|gonfierei|gonfieremmo|sposterei|sposteremmo|prenderei,
    vorrei|vorremmo|dovrei|dovremmo|potrei|potremmo|pensavo|pensavamo|pensiamo ...
    segnar*|scriver*|dichiarar*|indicar*|intestar*|firmar*|aggiunger*|risultare, voglio|vogliamo risultare
""")
"""What one states and does, as a plan."""
PUT = row("""
    metto, mettiamo
""")
"""What one puts down."""
WANTED = row("""
    mi|ci preparate|fate|scrivete|trovate|rilasciate|stampate un|una|il|la, scrivimi|preparami un|una,
    procuro|procuri|procurare, un modo per|di, dammi|dimmi|dammelo un modo|trucco|sistema, mi fai|fate
    un|una|avere|risultare|figurare|passare|la|il, mi prepari|aiuti|scrivi|generi|dai|suggerisci|consigli|dici,
    scrivimi, dimmi come, fammi, preparami, passatemi, aiutami, come la|lo|li|le|ci|si
    giustifichiamo|giustifico|segniamo|prepariamo|motiviamo|copriamo, come
    evit*|aggir*|faccio|abbasso|frego|segniamo|risult*|nascond*|escludo, che|quale|qual
    scusa|storia|modo|trucco|cella|medico, c e modo|verso|maniera, trucc*, scappatoia, aggir*
""")
"""What help is wanted."""
PUT_DOWN = row("""
    come|cosa la|lo|li|le|ci|si|mi|l
    metto|mettiamo|compilo|compiliamo|scrivo|scriviamo|compila|dichiaro|dichiariamo|fa|presento, come|cosa|che
    mettiamo|metto|scriviamo|scrivo|dichiaro
""")
"""How to put it down."""
AS_OTHERS_DO = row("""
    lo|fanno fanno tutti, fanno tutti, tutti fanno|scrivono|qui, un amico|il vicino|mio cugino ... fatto cosi, gira
    voce, mi hanno detto di, e una formalita, e|sono d accordo, ci si mette|mettiamo d accordo, conosco
    qualcuno
""")
"""That others do it too, or are in it."""
NOT_SO = row("""
    sembrare, apparire, parere, sembri|sembro|sembriamo|risulti, figurare, finta, finto, finti, falso, falsa, sulla
    carta, sui documenti, pro forma, per modo di dire, come se io|lui|lei|ci|lo|la|fosse|fossi|fossimo|avess*,
    fint*, fals*, a caso, che ci pare, inventat*, che non esiste|c|e|ha|abbiamo, mai
    fatt*|stat*|visto|vista|lavorat*|registrat*|erogat*|sentit*, simil*, numero|codice|nome|attivita|data|cifra
    qualsiasi|qualunque, come lavorat*|svolt*|fatt*|nuov*|present*|se, di facciata, non|nn l|la|li|le abbiamo|ho
    fatt*|svolt*|tenut*|approvat*|pres*|firmat*, non|nn si sono|e tenut*|fatt*|svolt*, non|nn ne|si|ci
    girano|gira|passano|passa, ma|e ... non|nn ne sa|sanno niente|nulla, in nero ma|e|pero|anche_se|poi
    scrivo|metto|dichiaro|segno #|zero|niente|nulla, risulta|risulti|risulto|dica|dice che ... anche_se,
    mai visto|vista, che non c e, che non esist*
""")
"""What is not as it is told."""
OTHER_FIGURES = row("""
    meno|piu di|del|che|alto|alta|bassa|basso|grosso|alte, un po|poco piu|meno, in piu|meno, per eccesso, invece
    di, arroton*, ritocc*, gonfi*, #|uno invece, al posto di, il doppio, # anche se, pieno anche|se, #
    quando|mentre|invece|ma ne|ci|lo|la|sono|e ... #|meno|piu, quando|invece|ma ne pago|ho|abbiamo|sono|faccio|fa
    #|meno|piu, di quello che, # mai fatt*
""")
"""More or less than it is."""
TWICE = row("""
    stess* ... ore|fattura|fatture|spesa|spese|stipendi|lavoro|costi|scontrin*|ricevut*, gia ...
    copert*|pagat*|rimborsat*|finanziat*|incassat*, due ...
    volte|comuni|progetti|dichiarazioni|dsu|isee|domande|finanziamenti|contributi|residenze|nuclei, rimett*, doppi*,
    tutti|tutte e due, entrambi, anche qui, sia io che, sommo, in piu
""")
"""The same twice."""
UNDONE = row("""
    e|poi|dopo riverso|riversiamo|rimetto|rimettiamo|rideposito|ridepositiamo,
    poi|dopo non|nn, poi ...
    torn*|rimett*|riprend*|rida|ridanno|restitu*|riapr*|risposiamo|sistem*|partiamo|compriamo, finche, fino a dopo|che,
    giusto
    per, solo per, per il tempo, intanto, per una volta, stanotte, prima del controllo, prima che, e|poi|dopo
    lo|la|li|le riverso|riverserei|rimetterei|riprenderei, e|poi ci|mi|me torna|tornano|ridarebbe|ridarebbero,
    solo|giusto per quest*|ora|adesso, fino|finche a|fate|fanno ... dopo|conto|domanda
""")
"""That it is undone afterwards, or only for a while."""
AVOIDED = row("""
    per non|nn ... ammettere|restituire|dichiar*|pagare|perd*|far*, senza ...
    beccar*|denunciarl*|scriverl*|dirl*|chiedere|bando|gara|guai|vederl*|visit*|che, evit* ...
    revoca|multa|controll*|che|di, aggir*, scappatoi*, eludere, saltare l|la|il, sparire, far sparire, buttiamo,
    coprire, nascost*, nascond*, non ammettere
""")
"""What is to be avoided, got round, covered."""
KEPT_UP = row("""
    continu* ...
    cosi|incass*|prend*|percep*|riscuot*|figur*|risult*|segn*|firm*|timbr*|dichiar*, lascio|lasciamo
    cosi|in|fuori, li|lo|la teniamo|tengo cosi|dentro|fuori|li|sul|nel|anche,
    resta|rimane|restiamo|rimaniamo sotto|insieme|qui|li|dentro, e
    resto, restiamo insieme
""")
"""That all goes on as before."""
FAVOURED = row("""
    nipote|cugin*|moglie|figlio|figlia|parente|amic*|zio|cognat*|fratello|ragazzo|conoscente ...
    sindaco|assessore|vicesindaco|segretario|consigliere|giunta,
    nipote|cugin*|moglie|figlio|figlia|parente|amic*|zio|cognat*|fratello|ragazzo|conoscente ...
    particolare|uscire|vincere|entri|passi|dirigente, passare|passi|andare avanti, riservare|riserviamo|riservato
    a|al|alla, funzionario, regalo,
    quanto devo dare, chi valuta, punteggi*|voti|griglia|graduatoria|ordine ... spost*|cambi*|aggiust*|scambi*|lim*,
    aggiust*|spost*|scambi*|cambiamo ... punteggi*|voti|griglia|graduatoria|ordine, avviso|bando|criteri ... su
    misura|calz*|solo, gia deciso, senza bando|graduatoria|passare, escludo|escludere|saltare ...
    candidat*|primo|stranieri, dividerci, spacc*, solito studio, tra amici, sappiamo noi
""")
"""Who is to be favoured, and how."""
BRIBED = row("""
    quanto|cosa|qualcosa devo|dobbiamo|do|diamo|vuoi|vuole|volete ... dare|per far*|passare|entrare|salire,
    offr*|porto|portiamo|regal*|pago|paghiamo|giro|allungo|lascio|do|diamo|bustin*|cena|mancia|cesto|euro|soldi|bottigli*
    ... mi|ci|se|a|all|al|alla
    fai|fate|fa|prend*|prendete|mett*|funzionari*|impiegat*|valuta|commissione|chi|dirigente, sdebit*, ricambi*,
    ungere|ungiamo|oliare, conosco|conosciamo uno|una|qualcuno|gente in|al|alla|nell, ci parla lui|lei, se
    voto|votiamo, vi|ti voto, e mio|nostro amico ... puo|fa|fare, premi* ... commissione, premi* ...
    chi|nucleo ... valut*|decid*|controll*|giudic*, bustin*,
    passar*|passi|passo davanti ... chi|altri|tutti
""")
"""What is offered for it, or who is known."""
ALTERED = row("""
    cambiare|modificare|spostare|anticipare|aggiustare|sistemare|correggere la|le|una data|date ...
    delibera|verbale|verbali|contratto|fattura|fatture|ricevuta|certificato|protocollo|determina|registro,
    datiamo, datare a|al|con, dato|datato|datata ... giorno|data|mese|# indietro|prima, diventare #, la|lo|li
    cambio|cambiamo|ritocco|gonfiamo|gonfio|correggo, data|date
    ... vecchia|prima|diversa|indietro|scorso|passata, data|date che|di|del, con la data, tirare indietro,
    anticipar*, retro*, antidatiamo, antidato, posso|possiamo|come|conviene|di antidatare, dell anno scorso,
    rifare la|le|i fattura|fatture|fogli, photoshop,
    correg*|cambi*|aggiung*|modific* ... penna,
    riempire, completiamo, scriviamo|mettiamo|facciamo ... il #|da #|# invece|prima,
    portiamo|portare|porto|tiriamo|spostiamo indietro, cambio|cambiamo|cambiando|sistemo|correggo|ritocco ...
    cifr*|numer*|data|nomi|importo, # mese|mesi|settimana|giorni fa invece
""")
"""Papers, dates and figures that are changed."""
