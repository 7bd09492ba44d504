"""What is done falsely, by itself or to an end: papers made, money put aside, people taken for others."""

from __future__ import annotations

from assistant.understanding.honesty.signs.sign import Sign

_TO_FALSIFY = (
    "inventare|inventarm*|inventarc*|inventarl*|falsificar*|falsare|retrodatar*|gonfiar*|truccar*|contraffar*|"
    "taroccar*|fingere|fingermi|fingerci|manometter*"
)

SIGNS = {
    "PLAINLY": Sign(
        "what is deceit by itself",
        1.11,
        """
            nascondere|nascondo|nascondiamo|occultare|omettere ...
            soldi|conto|conti|risparmi|reddito|redditi|casa|case|immobil*|patrimonio|convivente|moglie|marito|lavoro|
            stipendio, rimbors*|rendicont*|mettere|inserire|caricare|esporre ... spese|costi|ore non|nn|mai
            sostenut*|fatt*|svolt*, far|fare|farlo|farla|farle|farli|facciamo|lo facciamo|faccio|facendo ...
            salire|scalare|scavalcare|passare davanti|avanti ... graduatoria|elenco|lista|candidat*,
            deve|devono|dobbiamo entrare|passare|vincere per forza, per forza ... entrare|passare|salire ...
            @posto|graduatoria|elenco, nipote|figlio|figlia|cugino|amico|amica|moglie|parente del|della|dell|di
            sindaco|assessore|vicesindaco|segretario|dirigente|consigliere|assessora ...
            entrare|salire|passare|vincere|primi|graduatoria|favor*,
            come|posso|possiamo|potrei|vorrei|vorremmo|conviene|puo|meglio
            nascond*|occult*|omett*|camuff*|mascher*|simul*, come|posso|possiamo|potrei|puo|meglio|conviene ...
            nasconder*|occultar*|camuffar*|mascherar*|mentire|barare, mentire, mento, mentiamo, bugia, bugie, barare,
            baro, spacciare|spacciarl*|spaccio per, prestanome, intestazione fittizia, far|farlo|farla|farli passare
            per,
            mettere|metto|mettiamo|dichiarare|dichiaro|dichiariamo|scrivere|scrivo|scriviamo|segnare|segno|indicare|
            indico ... piu alto|alta|basso|bassa|alti|bassi di|del|della|che|rispetto,
            mettere|metto|mettiamo|dichiarare|dichiaro|scrivere|scrivo|segnare|indicare ... di|in piu|meno
            di|del|rispetto, mettere|metto|mettiamo|dichiarare|dichiaro|scrivere|scrivo|segnare ... meno|piu
            soldi|reddito|ore|giorni|persone|giornate di|del|che|rispetto,
            mettere|metto|mettiamo|facciamo|faccio|apporre|apponiamo|falsare ... firma|firme noi|io|sua|sue|loro|suo|di,
            firmiamo noi|io, ore|giornate|giorni|spese|costi|corsi|lezioni|presenze|attivita|riunioni|missioni mai
            fatt*|svolt*|sostenut*|lavorat*|esistit*|tenut*|avvenut*, mai lavorat*|svolt*|sostenut*|esistit* ...
            rendicont*|dichiar*|inseri*|segn*, prelev*|svuot*|tolgo|togliere|ritir* tutto|tutti|i soldi|in|dal|il|quasi
            ... prima|dicembre|zero|saldo|gennaio|contanti|poi, contanti ... dicembre|saldo|zero|@misura, chiud*|svuot*
            il|i|un conto ... riapr*|gennaio|prima|poi|dicembre, furbo no|eh, furbata, furbetto, furbetti,
            chiudere|chiudete|chiude|chiuda un occhio, uno strappo alla regola,
            coprire|copro|copriamo|coprirlo|copriamolo ... assenza|assenze|assente|collega, doppia fattura,
            sovrafattur*, fattura|ricevuta|fatture|ricevute piu alt*|gonfi*,
            inventare|invento|inventiamo|inventarci|inventarmi ...
            che|spese|ore|presenze|lavoro|figlio|contratto|separazione, mi invento, ci inventiamo,
            dico|diciamo|dichiaro|dichiariamo|scrivo|scriviamo|dire|dichiarare|scrivere che ...
            ma|invece|mentre|anche|pero|tanto|cosi|e non, senza ... davvero|veramente|realmente, solo per
            finta|figura|abbassare,
            togliere|tolgo|toglierlo|toglierla|togliamo|levare|levo|leviamo|escludere|tenere|tengo|teniamo ...
            nucleo|stato di famiglia ... anche|pure|ma|tanto|pero|senza|sebbene|abita|vive, autocertific* ...
            falso|falsa|false, truccare, taroccare, tarocco, taroccat*, imbrogliare, imbroglio, aggirare, eludere,
            evadere, fregare, falsificare, falsifico, falsifichiamo, contraffare, photoshop,
            come|posso|possiamo|potrei|puo|aiut* ... falsific*|contraff*|manomett*, per finta, solo sulla carta, sulla
            carta ... spost*|risult*|separ*|residen*|intest*, spost*|risult*|separ*|intest*|residen* ... sulla carta,
            far finta, fare finta, faccio|facciamo finta, fingere, fingo di|che, fingiamo, fingersi,
            falsa|finta|fittizia|fasulla residenza|separazione|convivenza|firma|fattura|ricevuta|dichiarazione,
            residenza|separazione|convivenza|firma finta|falsa|fittizia|fasulla,
            contratto|affitto|certificato|documento|verbale|scontrino|attestato|giustificativo
            finto|falso|fittizio|fasullo|inventato, contratto|residenza|certificato|firma di comodo,
            contratti|certificati|documenti|fatture|ricevute|presenze|firme|giustificativi
            fint*|fals*|fasull*|inventat*|gonfiat*, contratto|fattura|certificato ...
            finto|finta|falso|falsa|fasullo|fasulla, separarci|separarmi|separo|separiamo|divorziamo ...
            finta|carta|facciata|formalmente, separati|separata|separato solo,
            far|fare|farlo|farla|farli|faccio|facciamo risultare|figurare, lo|la|li|le|ci faccio|facciamo|fai
            risultare|figurare, come risultare, intestare|intesto|intestiamo ... abbassare|risult*|sparire|figuri*,
            svuotare|svuoto|svuotiamo il|i|tutti conto|conti|libretto, far|faccio sparire, gonfiare, gonfiamo, gonfio,
            gonfiarl*, gonfi le, retrodat*, antidat*, pre datare, data anteriore|falsa|finta|vecchia|passata|inventata,
            una data di prima|diversa, segnare|segno|segniamo|segnarl*|segna|metto|mettere|mettiamo|registrare present*
            ... anche|ma|assent*|casa|tre|nei|lo|non|quando, segnare|segno|segniamo present*,
            segnargli|segnarlo|segnarla|segnarli|segnarle presen*, segn* ... presenz*|presente|presenti ...
            assent*|casa|malat*, assent* ... segn* ... presenz*|presente|presenti, timbr*|firm* ... posto
            suo|mio|loro|di|del|della, timbr*|firm* ... per|x lui|lei|loro, timbr*|firm* ... per|x il|un|una
            collega|compagn*|altro|amico|amica, timbr* ... per|x altri|amici, timbr* ... per|x mio|mia|il|la
            mio|mia|nostro|nostra|suo|sua, sotto banco, sottobanco, bustarell*, mazzett*, spintarella, dare una mano a
            passare, abbassare l @misura ... trucco|trucchi|furb*,
            trucco|trucchi|trucchetto|scappatoia|escamotage|stratagemma|giochetto|inghippo per|x|da|che|su,
            qualche|un|il trucco|trucchetto|scappatoia|escamotage|stratagemma, fare i furbi, fare il furbo|la furba
        """,
    ),
    "MAY_I": Sign(
        "whether or how one may do what is false by itself",
        3.00,
        f"""
            posso|possiamo|potrei|potremmo|potremo|meglio|conviene|basta {_TO_FALSIFY}, come
            invento|inventiamo|falsifico|falsifichiamo|retrodato|retrodatiamo|gonfio|gonfiamo|trucco|trucchiamo|camuffo|
            camuffiamo|maschero|mascheriamo|tarocco|tarocchiamo
        """,
    ),
    "MAY_NOT": Sign(
        "that one may not, or will not",
        -3.00,
        f"""
            non|nn posso|possiamo|voglio|vogliamo|vorrei|intendo|devo|si_puo {_TO_FALSIFY}
        """,
    ),
    "FALSELY": Sign(
        "deeds, and qualities of things, that are false by themselves",
        0,
        """
            gonfi|gonfio|gonfia|gonfiamo|gonfiano|gonfiare|gonfiato|gonfiata|gonfiate|gonfiati|gonfiarl*|gonfiar,
            sgonfi|sgonfio|sgonfiare|sgonfiamo, occult*, celare, celo, celiamo, camuff*, mascherare, mascheriamo,
            mascherarl*, taroc*, truccare, trucco, trucchiamo, trucchi, falsare, falso, falsiamo, falsific*, contraff*,
            retrodat*, antidat*, postdat*, inventare, invento, inventiamo, inventarmi, inventarci, inventarcel*,
            inventarl*, inventiamoc*, fingere, fingo, fingiamo, fingermi, fingerci, fittizi*, fasull*, farlocc*, finto,
            finta, finti, finte, falsa, falsi, false, bluff*, sovradichiar*, sottodichiar*,
            dichiarare|dichiaro|dichiariamo|scrivere|scrivo|mettere|metto il falso, prestanome, testa di legno,
            fantasma, inesistent*, immaginari*, di fantasia, di comodo, di facciata, pro forma, truff*, imbrogl*,
            raggir*, abbell*, aggiustat* ad arte, ad arte, manomett*, manipol*, insabb*, sottac*, tacer*, taccio,
            tacciamo, nascondere, nascondo, nascondiamo, nasconderl*,
            tenere|tengo|tenermi|tiene|teniamo|tenuto|tenuti|conto|soldi|libretto|reddito|redditi|risparmi|lavoro ...
            nascost*, far|faccio|facciamo|fare sparire|scomparire|perdere, spacci*, scambi* ...
            identita|tessera|badge|nome
        """,
    ),
    "GIVEN": Sign(
        "a paper of a deed, without the deed",
        1.96,
        """
            facciamo|faccio|fare|far|farsi|farmi|farci|fa|fanno|facessi|dia|dare|rilasci*|firm*|prend*|aver*|avere|
            ottenere|procur*|trov*|compr* ...
            certificat*|attestat*|idoneita|referto|fattur*|ricevut*|verbal*|dichiarazion*|presenz*|giustificativ*|
            contratt*|timbro|diploma,
            certificat*|attestat*|idoneita|referto|fattur*|ricevut*|verbal*|presenz*|timbro|diploma ...
            fare|farcelo|farcela|farmelo|farmela|fa|fanno|firma|firmare|rilascia|dare|da
        """,
    ),
    "AFTERWARDS": Sign(
        "papers that are made again, and so that they say what was not",
        1.04,
        """
            firme|firma ... simil*|ugual*|uguali|copiat*|imitat*|scansionat*|incollat*|noi|io|loro, imit* ... firm*,
            copi* ... firm*|timbr*, incoll* ... firm*, a posteriori, a memoria, a tavolino, col senno, come se
            ci|ce|lo|la|li|le|io|lui|lei fosse|fossi|fossero|avess*|fossimo|avessimo, prima che ...
            arriv*|controll*|veng*|ispe*|passi*, ispettor*|ispezion*|controll*|verific*|regione|funzionari* ...
            arriv*|viene|vengono|domani|lunedi|martedi|mercoledi|giovedi|venerdi|settimana ... manc*|rifa*|rifacc*, con
            ... data vecchia|precedente|anteriore|indietro|passata|diversa|falsa, data ...
            indietro|prima|anteriore|precedente|vecchia|passata|retroattiva, alla data di prima, con la data
            di|del|della|dell, che non ... mai|c|ho|abbiamo|esist*, mai ...
            tenut*|svolt*|sostenut*|avvenut*|frequentat*|esistit*, al posto suo|loro|di|del|della|mio, per|x
            chi|quelli|loro ... manc*|assent*|c era*|venut*|firmato
        """,
    ),
    "ALTERED": Sign(
        "papers, dates and figures that are changed",
        2.39,
        """
            cambiare|modificare|spostare|anticipare|aggiustare|sistemare|correggere la|le|una data|date ...
            delibera|verbale|verbali|contratto|fattura|fatture|ricevuta|certificato|protocollo|determina|registro,
            datiamo, datare a|al|con, dato|datato|datata ... giorno|data|mese|# indietro|prima, diventare #, la|lo|li
            cambio|cambiamo|ritocco|gonfiamo|gonfio|correggo, data|date ...
            vecchia|prima|diversa|indietro|scorso|passata, data|date che|di|del, con la data, tirare indietro,
            anticipar*, retro*, antidatiamo, antidato, posso|possiamo|come|conviene|di antidatare, dell anno scorso,
            rifare la|le|i fattura|fatture|fogli, photoshop, correg*|cambi*|aggiung*|modific* ... penna, riempire,
            completiamo, scriviamo|mettiamo|facciamo ... il #|da #|# invece|prima,
            portiamo|portare|porto|tiriamo|spostiamo indietro, cambio|cambiamo|cambiando|sistemo|correggo|ritocco ...
            cifr*|numer*|data|nomi|importo, # mese|mesi|settimana|giorni fa invece
        """,
    ),
    "PAPERS": Sign(
        "papers, which every office has",
        0.40,
        """
            foglio, fogli, registro, registri, presenz*, verbal*, firma, firme, timbro, timbri, certificat*, attestat*,
            data, date, fattur*, ricevut*, scontrin*, preventiv*, contratt*, delibera, protocollo, ordine di servizio,
            timesheet, dichiarazion*, relazion*, referto, autocertific*, lettera di incarico, documenti, carte,
            giustificativ*
        """,
    ),
    "ASIDE": Sign(
        "deeds that are nothing by themselves: money and people put elsewhere",
        0.59,
        """
            intest*, cointest*, don*, regal*, cedo, cedere, cediamo, girare, girarl*, giro, giriamo, girato, spost*,
            trasfer*, passo, passare, passiamo, passarl*, svuot*, prelev*, presto, prestare, prestiamo, prestarl*,
            affid*, parcheggi*, deposit*, separo, separarci, separarmi, separiamo, divorzi*, togliere, togliamo,
            toglierl*, tolgo, levo, leviamo, levare, levarl*, vendere, vendo, vendiamo, venderl*, metto, mettere,
            mettiamo, mettessi, mettessimo, mettergli, mettendo, metterl*, cambio, cambiare, cambiamo, cambiassi,
            chiudo, chiudere, chiudiamo, chiuderl*, divid*, spezz*, frazion*, stacc*, faccio|facciamo|fare ...
            residenza|domicilio, prendo|prende|prenda|prendere|prendiamo|prendesse ... residenza|domicilio|nucleo
        """,
    ),
    "TO_SEEM": Sign(
        "to what end they are done where they are deceit",
        0.83,
        """
            cosi|almeno|modo|per ... sembr*|figur*|appar*|appaio|compar*|nullatenent*, e
            non|nn|cosi|poi|lui|lei|io|lo|la ... sembr*|figur*|appar*|appaio|compar*|nullatenent*, cosi|almeno|modo|per
            ... risulto|risultiamo|risulti|risultare|risultino|risulta, pero|ma|tanto|cosi|che non|nn ...
            risult*|figur*|compar*|vedono|trovano, cosi|almeno non ... conta|contano|calcol*|vedono|trovano,
            solo|soltanto|giusto per|x ...
            @misura|@servizio|retta|punti|punteggio|graduatoria|controllo|modulo|requisito|carte, solo sulla carta, sui
            documenti solo, per finta, ma|pero|tanto|intanto ... resta|restano|rimane|rimangono|sono|e
            sempre|li|qui|qua|mi*|nostr*, ma|pero|tanto|intanto|anche ...
            continuo|continua|continuiamo|resto|restiamo|rimango|rimaniamo|sto|stiamo|vivo|viviamo|abito|abitiamo
            a|qui|qua|con|da|insieme|nella|sempre|li, ma|pero|tanto|intanto|e resta|rimane|torna|dorme|vive|sta
            a|con|da|qui|qua|sempre|insieme, poi|dopo|tanto me|ce|glieli|li|lo|la ...
            ridanno|rida|restituisc*|torna|tornano|rientra|rientrano|ritorna|riprend*|riprendo|riprendiamo|rimett*|
            rimetto|riport*|rigir*, un foglio|scrittura|carta|accordo tra|fra noi, foglio|scrittura|accordo ... tra|fra
            noi, carta privata, poi|dopo torna|tornano|rientra|rientrano|ritorna|riprendiamo|riprendo ...
            noi|me|mio|nostr*, per il tempo|periodo|momento di|del|della|dell|che, giusto per|il, finche|fino a quando
            ... controll*|dichiar*|domanda|graduatoria|passa
        """,
    ),
    "UNDONE": Sign(
        "that it is undone afterwards, or only for a while",
        1.21,
        """
            e|poi|dopo riverso|riversiamo|rimetto|rimettiamo|rideposito|ridepositiamo, poi|dopo non|nn, poi ...
            torn*|rimett*|riprend*|rida|ridanno|restitu*|riapr*|risposiamo|sistem*|partiamo|compriamo, finche, fino a
            dopo|che, giusto per, solo per, per il tempo, intanto, per una volta, stanotte, prima del controllo, prima
            che, e|poi|dopo lo|la|li|le
            riverso|riverserei|rimetterei|riprenderei|riprendo|riprendiamo|rimetto|rimettiamo, e|poi ci|mi|me
            torna|tornano|ridarebbe|ridarebbero, solo|giusto per quest*|ora|adesso, fino|finche a|fate|fanno ...
            dopo|conto|domanda
        """,
    ),
    "AS_ANOTHER": Sign(
        "one stands in for another, or lends a name or a card",
        0,
        """
            al posto mio|tuo, a nome|conto di|suo|mio|loro, per me|lui|lei, mi firma|timbra, somiglia,
            con|usando|usare|uso|usa il|la|le|i|lo mio|mia|suo|sua|nostr*|loro
            tessera|badge|cartellino|nome|documento|firma|spid|account|credenzial*|carta, a nome|conto mio|suo|di|nostro
            ... timbr*|firm*|lavor*|present*, presto|presta|prestare|prestiamo|presti|prestato ...
            nome|tessera|badge|firma|documento|spid|residenza|indirizzo, timbr*|firm* ... posto|vece|conto
            mio|suo|loro|di|del|della, firm*|timbr* ... per gli|l|chi assent*|manca|mancano
        """,
    ),
    "GOES": Sign(
        "who goes, signs or works",
        0,
        """
            andare, ci vado, vado, lavorare, rifaccio, firmo, timbro, faccio, mando, manda, mandare, mandiamo, viene,
            venga, va, vada, lavora, timbra, firma, timbrare, firmare, presenta, presentarsi, fare le ore|il turno,
            gemell*, fratello, cugin*, amic*, cognat*, collega, figlio, sorella
        """,
    ),
}
"""The signs of it, by name."""
