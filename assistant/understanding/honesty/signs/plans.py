"""What one would do, asks help for, gains by it; and who is in it, favoured or paid."""

from __future__ import annotations

from assistant.understanding.honesty.signs.sign import Sign

_GIVES = (
    "mette|mettono|metterebbe|metterebbero|mettera|metteranno|presta|prestano|presterebbe|presterebbero|da|danno|"
    "darebbe|darebbero|dara|daranno"
)
_NAME = "nome|nomi|firma|firme|timbro|timbri|faccia|facciata|copertura"

_LENDS = "presta|prestano|presterebbe|presterebbero"

SIGNS = {
    "PLANNED": Sign(
        "what one states and does, as a plan",
        2.63,
        """
            scriviamo, scrivo, segno, segniamo, dichiaro, dichiariamo, dico, diciamo, facciamo, faccio|fo finta, mi
            faccio, firmo, firmiamo, timbro per|io|anche|lo|la|il|al|e|prima|dopo, timbriamo, invento, inventiamo,
            aggiungo, aggiungiamo, cambiamo, sposto, spostiamo, intesto, intestiamo, retrodatiamo, raccontiamo,
            racconto, fatturiamo, carichiamo, rimettiamo, li|le|la|lo|gli rimetto, usiamo, prendo la residenza, svuoto,
            chiudo ... conto|conti|libretto, denunciamo, rendicontiamo, raccogliamo, portiamo, riempiamo, protocolliamo,
            incolliamo, copiamo, compriamo, creiamo,
            metterei|metteremmo|scriverei|scriveremmo|direi|diremmo|dichiarerei|dichiareremmo|indicherei|indicheremmo,
            segnerei|segneremmo|firmerei|firmeremmo|intesterei|intesteremmo|aggiungerei|aggiungeremmo,
            daremmo|darei|lascerei|lasceremmo|terrei|terremmo|gonfierei|gonfieremmo|sposterei|sposteremmo|prenderei,
            vorrei|vorremmo|dovrei|dovremmo|potrei|potremmo|pensavo|pensavamo|pensiamo ...
            segnar*|scriver*|dichiarar*|indicar*|intestar*|firmar*|aggiunger*|risultare, voglio|vogliamo risultare
        """,
    ),
    "PUT": Sign(
        "what one puts down",
        2.05,
        """
            metto, mettiamo
        """,
    ),
    "PUT_DOWN": Sign(
        "how to put it down",
        -0.80,
        """
            come|cosa la|lo|li|le|ci|si|mi|l
            metto|mettiamo|compilo|compiliamo|scrivo|scriviamo|compila|dichiaro|dichiariamo|fa|presento, come|cosa|che
            mettiamo|metto|scriviamo|scrivo|dichiaro
        """,
    ),
    "WANTED": Sign(
        "what help is wanted",
        2.05,
        """
            mi|ci preparate|fate|scrivete|trovate|rilasciate|stampate un|una|il|la, scrivimi|preparami un|una,
            procuro|procuri|procurare, un modo per|di, dammi|dimmi|dammelo un modo|trucco|sistema, mi fai|fate
            un|una|avere|risultare|figurare|passare|la|il, mi prepari|aiuti|scrivi|generi|dai|suggerisci|consigli|dici,
            scrivimi, dimmi come, fammi, preparami, passatemi, aiutami, come la|lo|li|le|ci|si
            giustifichiamo|giustifico|segniamo|prepariamo|motiviamo|copriamo, come
            evit*|aggir*|faccio|abbasso|frego|segniamo|risult*|nascond*|escludo, che|quale|qual
            scusa|storia|modo|trucco|cella|medico, c e modo|verso|maniera, trucc*, scappatoia, aggir*
        """,
    ),
    "HOW": Sign(
        "that one asks how, or whether to",
        0.75,
        """
            come, vorrei, voglio, aiutami, come
            faccio|fo|facciamo|fare|posso|possiamo|si|potrei|potremmo|evito|evitiamo|lo|la|li|le|mi|ci, mi aiut*, aiut*,
            conviene, mi consigli*, cosa|che mi consigli*, c e un|il modo, c e modo, che|quale modo, esiste un modo,
            posso, possiamo, potrei, potremmo, si puo, si potrebbe, e meglio se, meglio se, basta che|se, che|cosa dici
            se, cosa succede se, che succede se, e un problema se, ci sono problemi se, va bene se, se ... no, dammi,
            dimmi, spiegami, suggerisc*, mi suggerisci|spieghi|dici, vorrei, vorremmo, vogliamo, voglio, meglio, basta,
            mi serve, ci serve, cosi
        """,
    ),
    "ADVICE": Sign(
        "that one asks what is best",
        0.38,
        """
            posso, possiamo, potrei, potremmo, si puo, conviene, converrebbe, meglio, rischi*, rischiamo, va bene, che
            dite, dite, ok, giusto, ci sta, basta, cosi, tanto, come faccio|facciamo|si, problem*, funziona, passa,
            vero, secondo voi|te, vorrei, vorremmo, cambia, scende, cala, lo stesso, comunque, perdo, pagano, entro, mi
            danno
        """,
    ),
    "GAINED": Sign(
        "what it would bring",
        2.56,
        """
            cosi passo|rientro|rientriamo, cosi l @misura ... zero|basso|minimo, cosi ...
            pag*|prend*|entr*|rientr*|risult*|scatta|cala|scende|abbassa|basso|bassa, cosi ...
            siamo|non|nn|fa|va|vengono|arriv*|poss*|perd*|sommo|figur*|sembr*, per ... pagare
            meno|avere|prendere|entrare|rientrare|scendere, nome|non|nn|finta|carta|altrove ... per
            abbassar*|ridurre|diminuire, per abbassar*|ridurre|diminuire ... ... nome|finta|carta, e ...
            pago|paghiamo|prendo|prendiamo|incass* meno|tutti|anche|lo|tutto|entrambi|pure, senno perd*
        """,
    ),
    "LOWERS": Sign(
        "that one states something for what it brings, true or not",
        0.81,
        """
            @misura ... zero, @misura ... abbassa|abbasserebbe|scende|scenderebbe|cala|diminuisce|meno|basso,
            abbassa|scende|cala|diminuisce ... @misura, pago|paghiamo|paga|pagherei|pagheremmo ... meno|niente|nulla,
            rientro|rientriamo ... fascia|esenzione, mi|ci danno|daresti|spetta|tocca ... gratis|esenzione|bonus,
            conviene, far|fare uscire|venire ... @misura|meno|basso, stare|rientrare|restare|rientro|sto nella|in|sotto
            ... fascia|soglia|esent*, fare|faccio|facciamo a|per pagare|non_pagare
        """,
    ),
    "AS_OTHERS_DO": Sign(
        "that others do it too, or are in it",
        1.01,
        """
            lo|fanno fanno tutti, fanno tutti, tutti fanno|scrivono|qui, un amico|il vicino|mio cugino ... fatto cosi,
            gira voce, mi hanno detto di, e una formalita, e|sono d accordo, ci si mette|mettiamo d accordo, conosco
            qualcuno
        """,
    ),
    "IN_LEAGUE": Sign(
        "that somebody covers for another",
        1.14,
        """
            d accordo, accordarsi, accordo sottobanco|sotto|segreto, compiacente, compiacenti, complice, complici,
            che|chi mi|ci|gli|le|vi segna|segni|segnano|firma|firmi|timbra|timbri|copre|copra, chiud* un occhio, mi|ci
            segna|firma|timbra|copre anche|lui|lo|tutti|i|gli
        """,
    ),
    "FAVOUR": Sign(
        "somebody near to somebody is helped over the others",
        1.06,
        """
            far|fare|faccio|facciamo|facessi|farlo|farla|fargli|aiutare|aiut*|garantire|assicurare|riservare|tenere ...
            vincere|passare|entrare|prendere|salire|posto|avanti|primo|prima|scegliere|selezionare|assumere|punteggio,
            cucire|cuciamo|fare|facciamo ... su misura, requisit*|criteri*|avviso|bando ... su misura, deve|dobbiamo ...
            vincere|entrare|passare ... per forza|lui|lei, far* ... scavalc*
        """,
    ),
    "FAVOURED": Sign(
        "who is to be favoured, and how",
        1.11,
        """
            nipote|cugin*|moglie|figlio|figlia|parente|amic*|zio|cognat*|fratello|ragazzo|conoscente ...
            sindaco|assessore|vicesindaco|segretario|consigliere|giunta,
            nipote|cugin*|moglie|figlio|figlia|parente|amic*|zio|cognat*|fratello|ragazzo|conoscente ...
            particolare|uscire|vincere|entri|passi|dirigente, passare|passi|andare avanti,
            riservare|riserviamo|riservato a|al|alla, funzionario, regalo, quanto devo dare, chi valuta,
            punteggi*|voti|griglia|graduatoria|ordine ... spost*|cambi*|aggiust*|scambi*|lim*,
            aggiust*|spost*|scambi*|cambiamo ... punteggi*|voti|griglia|graduatoria|ordine, avviso|bando|criteri ... su
            misura|calz*|solo, gia deciso, senza bando|graduatoria|passare, escludo|escludere|saltare ...
            candidat*|primo|stranieri, dividerci, spacc*, solito studio, tra amici, sappiamo noi
        """,
    ),
    "BRIBED": Sign(
        "what is offered for it, or who is known",
        3.60,
        """
            quanto|cosa|qualcosa devo|dobbiamo|do|diamo|vuoi|vuole|volete ... dare|per far*|passare|entrare|salire,
            offr*|porto|portiamo|regal*|pago|paghiamo|giro|allungo|lascio|do|diamo|bustin*|cena|mancia|cesto|euro|soldi|
            bottigli* ... mi|ci|se|a|all|al|alla
            fai|fate|fa|prend*|prendete|mett*|funzionari*|impiegat*|valuta|commissione|chi|dirigente, sdebit*, ricambi*,
            ungere|ungiamo|oliare, conosco|conosciamo uno|una|qualcuno|gente in|al|alla|nell, ci parla lui|lei, se
            voto|votiamo, vi|ti voto, e mio|nostro amico ... puo|fa|fare, premi* ... commissione, premi* ... chi|nucleo
            ... valut*|decid*|controll*|giudic*, bustin*, passar*|passi|passo davanti ... chi|altri|tutti
        """,
    ),
    "LENT": Sign(
        "that somebody gives no more than a name",
        1.20,
        f"""
            {_GIVES} solo|soltanto|appena|giusto|unicamente la|il|un|una|sua|loro|i|le {_NAME}, {_GIVES}
            solo|soltanto|appena|giusto|unicamente {_NAME}, solo|soltanto {_GIVES} ... {_NAME},
            ci|mi|vi {_GIVES} ... {_NAME},
            {_GIVES} ... {_NAME} e|punto basta, firma|firmano|timbra|timbrano|figura|figurano ... e|punto basta,
            {_LENDS} ... {_NAME},
            {_GIVES} ... {_NAME} senza|ma|pero|poi ... partecip*|fa|fanno|fare|lavor*,
            fa|fanno|fara|faranno|farebbe|farebbero|fare solo|soltanto da
            copertura|facciata|paravento|prestanome|schermo|sponda,
            fa|fanno|fara|faranno|farebbe|farebbero|fare da copertura|facciata|paravento|prestanome|schermo|sponda,
            figura|figurano|figurerebbe ... solo|soltanto|come ... nome|partner|capofila|socio
        """,
    ),
    "NOT_DOING": Sign(
        "that whoever is named does nothing of it: all is done by others",
        0,
        """
            non|nn|senza ... partecip*, non|nn fa|fanno|fara|faranno|farebbe|farebbero ... niente|nulla, senza fare
            niente|nulla, firma|nome|timbro|faccia|firmano|figura e|punto basta, e|ma|poi|intanto facciamo|faccio
            tutto|tutti noi|io, noi facciamo|gestiamo|teniamo tutto, facciamo|lavoriamo|gestiamo tutto|sempre|solo noi,
            lavoriamo|facciamo noi, tutto nostro|mio, resta|restano|rimane|sono|e tutto|tutti|tutta|sempre
            nostr*|mi*|noi, sono|e|restano|resta nostri|nostro|nostra|nostre, fa|fanno da
            copertura|facciata|paravento|prestanome|schermo, solo|soltanto da facciata|copertura|paravento
        """,
    ),
    "THROUGH": Sign(
        "that another is made to ask a second time for what goes to oneself",
        0.20,
        """
            facciamo|faccio|far|fare|facendo presentare|chiedere|fare|richiedere|inoltrare ...
            seconda|altra|doppia|ulteriore domanda|richiesta|istanza|progetto, facciamo|faccio|far|fare|facendo
            presentare|chiedere|fare|richiedere|inoltrare ... altro|secondo|ulteriore progetto|cantiere|contributo
        """,
    ),
    "COMES_BACK": Sign(
        "that what another gets comes to oneself",
        0,
        """
            poi|dopo|e|che gira|rigira|girano|rigirano|girera|passa|ripassa|riversa|ritorna|restituisce
            ... noi|me|tutto|tutti|soldi|somma|contributo, ci|mi
            gira|rigira|girano|rigirano|girera|passa|riversa|ridanno|rida|restituisce
        """,
    ),
}
"""The signs of it, by name."""
