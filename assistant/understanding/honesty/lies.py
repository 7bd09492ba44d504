"""The grammar of lies: to hide, to pretend, to pass off, to have others not notice."""

from __future__ import annotations

from rules_core.rows import row

PLAINLY = row("""
    nascondere|nascondo|nascondiamo|occultare|omettere ...
    soldi|conto|conti|risparmi|reddito|redditi|casa|case|immobil*|patrimonio|convivente|moglie|marito|lavoro|stipendio,
    rimbors*|rendicont*|mettere|inserire|caricare|esporre ... spese|costi|ore non|nn|mai sostenut*|fatt*|svolt*,
    far|fare|farlo|farla|farle|farli|facciamo|lo facciamo|faccio|facendo ... salire|scalare|scavalcare|passare
    davanti|avanti ... graduatoria|elenco|lista|candidat*, deve|devono|dobbiamo entrare|passare|vincere per forza,
    per forza ... entrare|passare|salire ... cantiere|graduatoria|elenco,
    nipote|figlio|figlia|cugino|amico|amica|moglie|parente del|della|dell|di
    sindaco|assessore|vicesindaco|segretario|dirigente|consigliere|assessora ...
    entrare|salire|passare|vincere|primi|graduatoria|favor*,
    come|posso|possiamo|potrei|vorrei|vorremmo|conviene|puo|meglio nascond*|occult*|omett*|camuff*|mascher*|simul*,
    come|posso|possiamo|potrei|puo|meglio|conviene ... nasconder*|occultar*|camuffar*|mascherar*|mentire|barare,
    mentire, mento, mentiamo, bugia, bugie, barare, baro, spacciare|spacciarl*|spaccio per, prestanome, intestazione
    fittizia, far|farlo|farla|farli passare per,
    mettere|metto|mettiamo|dichiarare|dichiaro|dichiariamo|scrivere|scrivo|scriviamo|segnare|segno|indicare|indico
    ... piu alto|alta|basso|bassa|alti|bassi di|del|della|che|rispetto,
    mettere|metto|mettiamo|dichiarare|dichiaro|scrivere|scrivo|segnare|indicare ... di|in piu|meno di|del|rispetto,
    mettere|metto|mettiamo|dichiarare|dichiaro|scrivere|scrivo|segnare ... meno|piu
    soldi|reddito|ore|giorni|persone|giornate di|del|che|rispetto,
    mettere|metto|mettiamo|facciamo|faccio|apporre|apponiamo|falsare ... firma|firme noi|io|sua|sue|loro|suo|di,
    firmiamo noi|io, ore|giornate|giorni|spese|costi|corsi|lezioni|presenze|attivita|riunioni|missioni mai
    fatt*|svolt*|sostenut*|lavorat*|esistit*|tenut*|avvenut*, mai lavorat*|svolt*|sostenut*|esistit* ...
    rendicont*|dichiar*|inseri*|segn*, prelev*|svuot*|tolgo|togliere|ritir* tutto|tutti|i soldi|in|dal|il|quasi ...
    prima|dicembre|zero|saldo|gennaio|contanti|poi, contanti ... dicembre|saldo|zero|isee, chiud*|svuot* il|i|un
    conto ... riapr*|gennaio|prima|poi|dicembre, furbo no|eh, furbata, furbetto, furbetti,
    chiudere|chiudete|chiude|chiuda un occhio, uno strappo alla regola, coprire|copro|copriamo|coprirlo|copriamolo
    ... assenza|assenze|assente|collega, doppia fattura, sovrafattur*, fattura|ricevuta|fatture|ricevute piu
    alt*|gonfi*, inventare|invento|inventiamo|inventarci|inventarmi ...
    che|spese|ore|presenze|lavoro|figlio|contratto|separazione, mi invento, ci inventiamo,
    dico|diciamo|dichiaro|dichiariamo|scrivo|scriviamo|dire|dichiarare|scrivere che ...
    ma|invece|mentre|anche|pero|tanto|cosi|e non, senza ... davvero|veramente|realmente, solo per
    finta|figura|abbassare,
    togliere|tolgo|toglierlo|toglierla|togliamo|levare|levo|leviamo|escludere|tenere|tengo|teniamo ... nucleo|stato
    di famiglia ... anche|pure|ma|tanto|pero|senza|sebbene|abita|vive, autocertific* ... falso|falsa|false,
    truccare, taroccare, tarocco, taroccat*, imbrogliare, imbroglio, aggirare, eludere, evadere, fregare,
    falsificare, falsifico, falsifichiamo, contraffare, photoshop, come|posso|possiamo|potrei|puo|aiut* ...
    falsific*|contraff*|manomett*, per finta, solo sulla carta, sulla carta ...
    spost*|risult*|separ*|residen*|intest*, spost*|risult*|separ*|intest*|residen* ... sulla carta, far finta, fare
    finta, faccio|facciamo finta, fingere, fingo di|che, fingiamo, fingersi, falsa|finta|fittizia|fasulla
    residenza|separazione|convivenza|firma|fattura|ricevuta|dichiarazione, residenza|separazione|convivenza|firma
    finta|falsa|fittizia|fasulla, contratto|affitto|certificato|documento|verbale|scontrino|attestato|giustificativo
    finto|falso|fittizio|fasullo|inventato, contratto|residenza|certificato|firma di comodo,
    contratti|certificati|documenti|fatture|ricevute|presenze|firme|giustificativi
    fint*|fals*|fasull*|inventat*|gonfiat*, contratto|fattura|certificato ...
    finto|finta|falso|falsa|fasullo|fasulla, separarci|separarmi|separo|separiamo|divorziamo ...
    finta|carta|facciata|formalmente, separati|separata|separato solo, far|fare|farlo|farla|farli|faccio|facciamo
    risultare|figurare, lo|la|li|le|ci faccio|facciamo|fai risultare|figurare, come risultare,
    intestare|intesto|intestiamo ... abbassare|risult*|sparire|figuri*, svuotare|svuoto|svuotiamo il|i|tutti
    conto|conti|libretto, far|faccio sparire, gonfiare, gonfiamo, gonfio, gonfiarl*, gonfi le, retrodat*, antidat*,
    pre datare, data anteriore|falsa|finta|vecchia|passata|inventata, una data di prima|diversa,
    segnare|segno|segniamo|segnarl*|segna|metto|mettere|mettiamo|registrare present* ...
    anche|ma|assent*|casa|tre|nei|lo|non|quando, segnare|segno|segniamo present*,
    segnargli|segnarlo|segnarla|segnarli|segnarle presen*, segn* ... presenz*|presente|presenti ...
    assent*|casa|malat*, assent* ... segn* ... presenz*|presente|presenti, timbr*|firm* ... posto
    suo|mio|loro|di|del|della, timbr*|firm* ... per|x lui|lei|loro, timbr*|firm* ... per|x il|un|una
    collega|compagn*|altro|amico|amica, timbr* ... per|x altri|amici, timbr* ... per|x mio|mia|il|la
    mio|mia|nostro|nostra|suo|sua, sotto banco, sottobanco, bustarell*, mazzett*, spintarella, dare una mano a
    passare, abbassare l isee ... trucco|trucchi|furb*,
    trucco|trucchi|trucchetto|scappatoia|escamotage|stratagemma|giochetto|inghippo per|x|da|che|su, qualche|un|il
    trucco|trucchetto|scappatoia|escamotage|stratagemma, fare i furbi, fare il furbo|la furba
""")
"""What is deceit by itself."""

UNNOTICED = row("""
    nessuno|chi confront*|incroci*|verific*|controll*, nessuno se ne accorg*,
    lo|la|li|le|se|poi|che ... vengono|viene|verranno|verra a sapere|saperlo|scoprirlo, lo|la|li|se ne|me
    scoprono|scopriranno|scoprirebbero|sgamano|beccano|scopriranno, si
    accorge|accorgono|accorgera|accorgeranno|accorgerebbero|accorgerebbe, riescono a vedere|scoprire|saperlo|beccar*,
    come fanno a scoprir*|saperlo|accorger*, rimane|resta tra|fra noi, non|nn lo sa nessuno, nessuno lo sa, lo sa
    nessuno, nessuno sa|se ne|lo scopre, passa inosservat*, passare inosservat*, non|nn si nota|noti|vede|scopre che,
    dare|diamo|do|dai per presente|presenti|fatto|fatte|svolte|svolto, timbro io, timbriamo noi, senza che ...
    accorg*|scopr*|sapp*|not*|ved*|veng*|becc*, senza far* ... scopr*|becc*|notar*|vedere|accorg*, non|nn|mica
    mi|ci|lo|li|la|far|farmi|farci|farsi|fare|fatti|farti|faccio scopr*|becc*|sgam*|accorg*|notar*|pizzic*, non|nn
    farlo|farla|farli|farle|far|fare|faccio|farmi|facciamo ...
    emergere|risultare|vedere|sapere|figurare|comparire|apparire|contare|uscire|spuntare,
    non|nn|mai|nessuno|chi|qualcuno|mica se|ce ne|n accorg*, nessuno lo|la|li|se|ci|mi|viene|verra|va ...
    accorg*|scopr*|sa|sapra|controll*|ved*|sapere|becc*, evit* che|di ...
    scopr*|sapp*|sapere|accorg*|controll*|ved*|becc*, non|nn ... vengano|venga|viene|vengono a sapere|saperlo,
    tanto|e|ma|poi chi controlla|controllano, tanto|ma|poi chi vuoi|va|lo|se, chi vuoi che, tanto|che tanto
    nessuno|non|nn|mica controll*|ved*|guard*|accorg*|scopr*|verific*|incroci*|sa|lo, tanto ...
    controlla|controllano|accorge|accorgono|scopre|scoprono|verifica|verificano, nessuno
    controlla|controllera|verifica, qualcuno va|viene a vedere|controllare, ci|mi|li|vi
    beccano|sgamano|pizzicano|scoprono, possono scoprir*|beccar*|accorger*, rischio che ... scopr*|becc*|accorg*, se ne
    accorg*, di nascosto, zitto zitto, zitti zitti, alla chetichella, resti|resta|rimanga|rimane tra noi, in modo che
    non|nn ... risult*|ved*|sapp*|accorg*
""")
"""That nobody should notice."""

SECRETLY = row("""
    senza far*|darl* ... notare|vedere|capire|sapere|intendere, senza che si capisca|noti|sappia|scopra|venga_a_sapere,
    senza dare|dar nell_occhio|sospetti
""")
"""That it is to be done so that nobody notices."""

UNTRUE = row("""
    anche|pure se non|nn e|era vero|vera|cosi|stato, anche se ... non|nn e vero, non|nn e vero ma,
    anche|pure|pero|ma|mentre se|in|io|lui|lei ... realta|vive|vivo|viviamo|abita|abito|abitiamo|sta|sto|stiamo
    qui|qua|gratis|insieme|con|da|altrove|sempre|gia, in realta ...
    sto|vivo|abito|vive|sta|abita|viviamo|non|nn|sono|e|era|erano, restiamo|rimaniamo|continuiamo|stiamo|viviamo ...
    insieme, invece di|che, al posto di|delle|dei, se ne dichiar*|scriv*|mett*, pur non, come se ...
    fosse|fossi|fossero|avess*, senza averl*|averci, anche se non|nn vive|abita|c|esiste,
    ore|giornate|presenze|corsi|corso|visite|visita|spese|lavori|acquisti mai fatt*, che non ho|abbiamo|esiste|esistono,
    che non c e
""")
TO_STATE = row("""
    dichiar*, scriv*, mett*, metto, segn*, compil*, indic*, present*, document*, modul*, domanda, certific*, attest*
""")
"""Something untrue, and that it should be stated."""

TO_HIDE = row("""
    nascond*, nasconder*, occult*, omett*, omettere, tacere, taccio, tacciamo, tacerlo, tacerla,
    stare|sto|stiamo|sta zitt*, non|nn
    dire|dico|diciamo|dirlo|dichiar*|scriv*|mett*|metto|indic*|comunic*|segnal*|denunci*|riport*, evit* di
    dire|dichiar*|mett*|scriv*|comunic*, senza dichiar*|dirlo|dire|comunicar*|segnalar*|avvisare|avvertire|mettere,
    saltare, lasciare|lascio fuori, tenere|tengo|tenermi|teniamo ... fuori|nascost*|tutti e due|tutt e
    due|entrambi|doppio, in nero, fuori busta, cosi ... scende|cala|abbassa|diminuisce|basso|bassa|meno|risparmi* ...
    isee|retta|reddito, spost*|gir*|pass*|intest*|prest*|trasfer*|prelev*|tolg*|togli*|dare|do|metto ...
    soldi|tutto|conto|conti|risparmi|casa|libretto|residenza|macchina|titoli|quattrini|euro|mila ...
    a|al|alla|da|dalla|dal|su|sul
    mi*|mamma|babbo|papa|fratell*|sorell*|figli*|nonn*|zi*|cugin*|suocer*|amic*|un|altr*|poi|cosi, ritocc*, alter*,
    correggere|modificare|cambiare|aggiustare|sistemare ...
    verbale|certificat*|data|date|document*|referto|fattur*|scontrin*|percentual*|foglio|presenze|firme, inventarmi,
    inventarci, inventiamo, inventare, aggiust* ...
    isee|reddito|presenze|conti|foglio|registro|firme|ore|spese|rendiconto|graduatoria|punteggi*|carte|numeri,
    abbassare|abbassar*|ridurre ... isee|reddito,
    far|fare|farlo|farla|aiutare ... passare|vincere|salire|entrare|avanti|primi|prima|scavalcare ...
    conoscente|amic*|parente|cugin*|nipot*|figli*|candidat*|graduatoria|lista
""")
HOW = row("""
    come, vorrei, voglio, aiutami,
    come faccio|fo|facciamo|fare|posso|possiamo|si|potrei|potremmo|evito|evitiamo|lo|la|li|le|mi|ci, mi aiut*, aiut*,
    conviene, mi consigli*, cosa|che mi consigli*, c e un|il modo, c e modo, che|quale modo, esiste un modo, posso,
    possiamo, potrei, potremmo, si puo, si potrebbe, e meglio se, meglio se, basta che|se, che|cosa dici se, cosa
    succede se, che succede se, e un problema se, ci sono problemi se, va bene se, se ... no, dammi, dimmi, spiegami,
    suggerisc*, mi suggerisci|spieghi|dici, vorrei, vorremmo, vogliamo, voglio, meglio, basta, mi serve, ci serve, cosi
""")
"""What is hidden or changed, and that one asks how or whether to."""

LOWERS = row("""
    isee ... zero,
    isee ... abbassa|abbasserebbe|scende|scenderebbe|cala|diminuisce|meno|basso,
    abbassa|scende|cala|diminuisce ... isee,
    pago|paghiamo|paga|pagherei|pagheremmo ... meno|niente|nulla, rientro|rientriamo ... fascia|esenzione,
    mi|ci danno|daresti|spetta|tocca ... gratis|esenzione|bonus, conviene, far|fare uscire|venire ... isee|meno|basso,
    stare|rientrare|restare|rientro|sto nella|in|sotto ... fascia|soglia|esent*, fare|faccio|facciamo a|per
    pagare|non_pagare
""")
"""That one states something for what it brings, true or not."""
