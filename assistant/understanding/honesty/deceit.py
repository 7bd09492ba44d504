"""The grammar of deceit: what is done falsely, to what, and to what end, in any order and in any person."""

from __future__ import annotations

from rules_core.rows import row

FALSELY = row("""
    gonfi|gonfio|gonfia|gonfiamo|gonfiano|gonfiare|gonfiato|gonfiata|gonfiate|gonfiati|gonfiarl*|gonfiar,
    sgonfi|sgonfio|sgonfiare|sgonfiamo, occult*, celare, celo, celiamo, camuff*, mascherare, mascheriamo, mascherarl*,
    taroc*, truccare, trucco, trucchiamo, trucchi, falsare, falso, falsiamo, falsific*, contraff*, retrodat*, antidat*,
    postdat*, inventare, invento, inventiamo, inventarmi, inventarci, inventarcel*, inventarl*, inventiamoc*, fingere,
    fingo, fingiamo, fingermi, fingerci, fittizi*, fasull*, farlocc*, finto, finta, finti, finte, falsa, falsi, false,
    bluff*, sovradichiar*, sottodichiar*, dichiarare|dichiaro|dichiariamo|scrivere|scrivo|mettere|metto il falso,
    prestanome, testa di legno, fantasma, inesistent*, immaginari*, di fantasia, di comodo, di facciata, pro forma,
    truff*, imbrogl*, raggir*, abbell*, aggiustat* ad arte, ad arte, manomett*, manipol*, insabb*, sottac*, tacer*,
    taccio, tacciamo, nascondere, nascondo, nascondiamo, nasconderl*,
    tenere|tengo|tenermi|tiene|teniamo|tenuto|tenuti|conto|soldi|libretto|reddito|redditi|risparmi|lavoro ... nascost*,
    far|faccio|facciamo|fare sparire|scomparire|perdere, spacci*, scambi* ... identita|tessera|badge|nome
""")
"""Deeds, and qualities of things, that are false by themselves."""

DECLARED = row("""
    reddit*, entrat*, stipendi*, guadagn*, incass*, soldi, quattrini, denaro, contanti, contante, conto, conti,
    libretto, libretti, carta, postepay, risparmi*, gruzzolo, buoni, titoli, azioni, fondo, fondi, polizza,
    investiment*, casa, case, appartament*, alloggio, immobil*, terren*, garage, fondo commerciale, rendita, eredita,
    auto, macchina, moto, isee, dsu, dichiarazion*, autocertific*, patrimonio, affitto, pigione, canone, contratt*,
    mutuo, residenz*, domicilio, indirizzo, nucleo, famiglia, convivent*, compagn*, marito, moglie, figlio, figlia,
    figli, nonn*, separ*, divorzi*, invalidita, disabil*, certificat*, attestat*, documento, documenti, carte, fogli,
    foglio, registro, registri, verbal*, firma, firme, timbr*, badge, cartellin*, presenz*, presente, presenti,
    assent*, assenz*, ore, orari*, giornat*, turno, turni, malattia, infortun*, spese, spesa, costo, costi, fattur*,
    ricevut*, scontrin*, giustificativ*, preventiv*, rendicont*, relazion*, trasfert*, mission*, missione, corso,
    corsi, ticket, data, date, protocollo, punteggi*, punti, graduatori*, requisit*, anzianita, eta, titolo di studio,
    diploma, disoccupazione, disoccupat*, curriculum, esperienz*, partecipant*, cantierist*, personale, visita, visite,
    delibera, domanda, pec, modulo, modello, avviso, privacy, violazion*, dati, lavoro, lavoretto, partner,
    partenariat*, testimon*, tfr, naspi
""")
"""What is declared to an office."""

ASIDE = row("""
    intest*, cointest*, don*, regal*, cedo, cedere, cediamo, girare, girarl*, giro, giriamo, girato, spost*, trasfer*,
    passo, passare, passiamo, passarl*, svuot*, prelev*, presto, prestare, prestiamo, prestarl*, affid*, parcheggi*,
    deposit*, separo, separarci, separarmi, separiamo, divorzi*, togliere, togliamo, toglierl*, tolgo, levo, leviamo,
    levare, levarl*, vendere, vendo, vendiamo, venderl*, metto, mettere, mettiamo, mettessi, mettessimo, mettergli,
    mettendo, metterl*, cambio, cambiare, cambiamo, cambiassi, chiudo, chiudere, chiudiamo, chiuderl*, divid*, spezz*,
    frazion*, stacc*, faccio|facciamo|fare ... residenza|domicilio,
    prendo|prende|prenda|prendere|prendiamo|prendesse ... residenza|domicilio|nucleo
""")
"""Deeds that are nothing by themselves."""

TO_SEEM = row("""
    cosi|almeno|modo|per ... sembr*|figur*|appar*|appaio|compar*|nullatenent*,
    e non|nn|cosi|poi|lui|lei|io|lo|la ... sembr*|figur*|appar*|appaio|compar*|nullatenent*, cosi|almeno|modo|per ...
    risulto|risultiamo|risulti|risultare|risultino|risulta, pero|ma|tanto|cosi|che non|nn ...
    risult*|figur*|compar*|vedono|trovano, cosi|almeno non ... conta|contano|calcol*|vedono|trovano,
    solo|soltanto|giusto per|x ... isee|nido|mensa|retta|punti|punteggio|graduatoria|controllo|modulo|requisito|carte,
    solo sulla carta, sui documenti solo, per finta, ma|pero|tanto|intanto ... resta|restano|rimane|rimangono|sono|e
    sempre|li|qui|qua|mi*|nostr*, ma|pero|tanto|intanto|anche ...
    continuo|continua|continuiamo|resto|restiamo|rimango|rimaniamo|sto|stiamo|vivo|viviamo|abito|abitiamo
    a|qui|qua|con|da|insieme|nella|sempre|li, ma|pero|tanto|intanto|e resta|rimane|torna|dorme|vive|sta
    a|con|da|qui|qua|sempre|insieme, poi|dopo|tanto me|ce|glieli|li|lo|la ...
    ridanno|rida|restituisc*|torna|tornano|rientra|rientrano|ritorna|riprend*|riprendo|riprendiamo|rimett*|rimetto|riport*|rigir*,
    un foglio|scrittura|carta|accordo tra|fra noi, foglio|scrittura|accordo ... tra|fra noi, carta privata, poi|dopo
    torna|tornano|rientra|rientrano|ritorna|riprendiamo|riprendo ... noi|me|mio|nostr*, per il tempo|periodo|momento
    di|del|della|dell|che, giusto per|il, finche|fino a quando ... controll*|dichiar*|domanda|graduatoria|passa
""")
"""To what end they are done where they are deceit."""

PAPERS = row("""
    foglio, fogli, registro, registri, presenz*, verbal*, firma, firme, timbro, timbri, certificat*, attestat*, data,
    date, fattur*, ricevut*, scontrin*, preventiv*, contratt*, delibera, protocollo, ordine di servizio, timesheet,
    dichiarazion*, relazion*, referto, autocertific*, lettera di incarico, documenti, carte, giustificativ*
""")
AFTERWARDS = row("""
    firme|firma ... simil*|ugual*|uguali|copiat*|imitat*|scansionat*|incollat*|noi|io|loro, imit* ... firm*, copi* ...
    firm*|timbr*, incoll* ... firm*, a posteriori, a memoria, a tavolino, col senno, come se
    ci|ce|lo|la|li|le|io|lui|lei fosse|fossi|fossero|avess*|fossimo|avessimo, prima che ...
    arriv*|controll*|veng*|ispe*|passi*, ispettor*|ispezion*|controll*|verific*|regione|funzionari* ...
    arriv*|viene|vengono|domani|lunedi|martedi|mercoledi|giovedi|venerdi|settimana ... manc*|rifa*|rifacc*, con ...
    data vecchia|precedente|anteriore|indietro|passata|diversa|falsa, data ...
    indietro|prima|anteriore|precedente|vecchia|passata|retroattiva, alla data di prima, con la data di|del|della|dell,
    che non ... mai|c|ho|abbiamo|esist*, mai ... tenut*|svolt*|sostenut*|avvenut*|frequentat*|esistit*, al posto
    suo|loro|di|del|della|mio, per|x chi|quelli|loro ... manc*|assent*|c era*|venut*|firmato
""")
"""Papers that are made again, and so that they say what was not."""

GIVEN = row("""
    facciamo|faccio|fare|far|farsi|farmi|farci|fa|fanno|facessi|dia|dare|rilasci*|firm*|prend*|aver*|avere|ottenere|procur*|trov*|compr*
    ...
    certificat*|attestat*|idoneita|referto|fattur*|ricevut*|verbal*|dichiarazion*|presenz*|giustificativ*|contratt*|timbro|diploma,
    certificat*|attestat*|idoneita|referto|fattur*|ricevut*|verbal*|presenz*|timbro|diploma ...
    fare|farcelo|farcela|farmelo|farmela|fa|fanno|firma|firmare|rilascia|dare|da
""")
"""A paper of a deed, without the deed."""

STORY = row("""
    come|cosa|che|quale ...
    racconto|raccontiamo|racconta|raccontare|raccontarla|raccontargli|invento|inventiamo|raccontarl*, che|quale|qualche
    scusa|storia|versione|balla|scusante, una scusa, una balla, come la|lo|li|le
    motiviamo|motivo|metto|mettiamo|giriamo|giro dopo|poi|giu, cosa dico|diciamo|scrivo|scriviamo ... se
    chied*|controll*|verific*|telefon*|domand*
""")
"""A story that is asked for, and what it is to be told of."""

UNSEEN = row("""
    tanto ... guarda|guardano|controlla|controllano|legge|leggono|vede|vedono solo|soltanto|poco|niente|nulla|mai, chi
    se ne accorg*|accorge, aggiust*|ritocc*|pilot*|limare|limiamo|trucc*|tarocc* ...
    voti|voto|punteggi|punteggio|graduatoria|classifica|griglia, voti|voto|punteggi|punteggio|graduatoria|classifica
    ... aggiust*|ritocc*|pilot*|limare|limiamo|trucc*|tarocc*, stiamo|sto|stare buoni|buono|zitt*|muti, fare i
    furbi|gnorri|finta, senza|non|nn|meno ... nell occhio|sospett*|insospett*|traccia|tracce, dare nell occhio, a
    insaputa|sua insaputa, all insaputa, sotto traccia, in sordina, venire|viene|venga|vengano a galla,
    salt*|venir*|venga|esca fuori ... non, non|nn ... salt*|venga|esca|viene fuori, fare|faccio|facciamo finta di
    niente|nulla, la passo|passiamo|faccio|facciamo liscia|franca, farla|passarla franca|liscia, farl* franca, chi lo
    viene|verrebbe a sapere, chi lo|la|se ne scopr*|accorg*|sgam*, non si sa mai, nessuno ci|ne fa caso, non|nn|nessuno
    ci fanno|fa|faranno|fara caso, passar*|passa liscia|sotto silenzio|inosservat*, metterci una pezza, mettere a
    tacere, lavare i panni, resti|rimanga|resta qui|qua|fra|tra noi, occhio non vede, si puo tacere, non|nn lo|li|la
    sgam*|becc*|scopr*|pizzic*, mangia* la foglia, far* fess*, la regione|comune|ufficio|inps|capo|ispettor* non|nn ...
    sappia|sa|veda|scopra|accorga|vede|scopre
""")
"""That nobody should notice, told otherwise."""
