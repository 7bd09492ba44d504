"""What is told and is not so: of days, figures and presences, and by the same mouth that it is otherwise."""

from __future__ import annotations

from assistant.understanding.honesty.signs.sign import Sign

_MONTHS = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
_PUTS = (
    "segno|segniamo|conto|contiamo|metto|mettiamo|scrivo|scriviamo|riempio|riempiamo|compilo|compiliamo|"
    "rendicontiamo|registro|registriamo|do|diamo|firmo|firmiamo|inserisco|inseriamo|carico|carichiamo"
)

SIGNS = {
    "DECLARED": Sign(
        "what is declared to an office",
        0,
        """
            reddit*, entrat*, stipendi*, guadagn*, incass*, soldi, quattrini, denaro, contanti, contante, conto, conti,
            libretto, libretti, carta, postepay, risparmi*, gruzzolo, buoni, titoli, azioni, fondo, fondi, polizza,
            investiment*, casa, case, appartament*, alloggio, immobil*, terren*, garage, fondo commerciale, rendita,
            eredita, auto, macchina, moto, @misura, @dichiarazione, dichiarazion*, autocertific*, patrimonio, affitto,
            pigione, canone, contratt*, mutuo, residenz*, domicilio, indirizzo, nucleo, famiglia, convivent*, compagn*,
            marito, moglie, figlio, figlia, figli, nonn*, separ*, divorzi*, invalidita, disabil*, certificat*,
            attestat*, documento, documenti, carte, fogli, foglio, registro, registri, verbal*, firma, firme, timbr*,
            badge, cartellin*, presenz*, presente, presenti, assent*, assenz*, ore, orari*, giornat*, turno, turni,
            malattia, infortun*, spese, spesa, costo, costi, fattur*, ricevut*, scontrin*, giustificativ*, preventiv*,
            rendicont*, relazion*, trasfert*, mission*, missione, corso, corsi, ticket, data, date, protocollo,
            punteggi*, punti, graduatori*, requisit*, anzianita, eta, titolo di studio, diploma, disoccupazione,
            disoccupat*, curriculum, esperienz*, partecipant*, @partecipante, personale, visita, visite, delibera,
            domanda, pec, modulo, modello, avviso, privacy, violazion*, dati, lavoro, lavoretto, partner, partenariat*,
            testimon*, tfr, @sussidio
        """,
    ),
    "I_SAY": Sign(
        "one states",
        0.77,
        """
            dichiaro, dichiarare, dichiariamo, dichiarassi, dichiarando, dichiarar*, scrivo, scrivere, scriviamo,
            scrivessi, scriver*, metto, mettere, mettiamo, metter, metterc*, metterl*, mettessi, dico, dire, diciamo,
            dicessi, segno, segnare, segniamo, indico, indicare, indichiamo, compilo, compilare, compiliamo, certifico,
            certifichiamo, certificare, attesto, attestare, attestiamo, risultare, risultiamo, risulto, figurare,
            figuriamo, comunico, comunicare, comunichiamo, presento, presentare, presentiamo,
            resto|restare|rimanere|rimango iscritt*|disoccupat*
        """,
    ),
    "TO_STATE": Sign(
        "something is stated, in whatever form",
        0,
        """
            dichiar*, scriv*, mett*, metto, segn*, compil*, indic*, present*, document*, modul*, domanda, certific*,
            attest*
        """,
    ),
    "IT_IS_NOT": Sign(
        "what is told is not so",
        0.36,
        """
            anche|pure se|quando ...
            vive|vivo|viviamo|abita|abito|abitiamo|sta|sto|stiamo|dorme|lavora|lavoro|lavoriamo|guadagn*|ha|ho|abbiamo|
            e|siamo|sono|mancava|mancavano|c, ma|pero|invece|mentre|quando ...
            viviamo|vive|vivo|abitiamo|abita|abito|dorme|dormiamo|stiamo|sta ...
            insieme|qui|qua|con|sotto|sempre|altrove|da|fuori|casa, ma|pero|invece|mentre ...
            realta|verita|erano|era|eravamo|ero ... #|meno|piu|solo|altrove|casa|assent*, pur
            facendo|lavorando|avendo|vivendo|stando|essendo|prendendo|guadagnando|abitando|dormendo|non, in verita, di
            fatto, a dire il vero, in pratica ... no|non|nn, quando|mentre ... vado|sono|sto|ero|stavo|era
            a|in|al|altrove|casa|mare|via, in realta, in verita, ma|pero|e io|noi|intanto vado|andiamo|sto|lavoro
        """,
    ),
    "UNTRUE": Sign(
        "what is to be stated is not so, told otherwise",
        0,
        """
            anche|pure se non|nn e|era vero|vera|cosi|stato, anche se ... non|nn e vero, non|nn e vero ma,
            anche|pure|pero|ma|mentre se|in|io|lui|lei ... realta|vive|vivo|viviamo|abita|abito|abitiamo|sta|sto|stiamo
            qui|qua|gratis|insieme|con|da|altrove|sempre|gia, in realta ...
            sto|vivo|abito|vive|sta|abita|viviamo|non|nn|sono|e|era|erano, restiamo|rimaniamo|continuiamo|stiamo|viviamo
            ... insieme, invece di|che, al posto di|delle|dei, se ne dichiar*|scriv*|mett*, pur non, come se ...
            fosse|fossi|fossero|avess*, senza averl*|averci, anche se non|nn vive|abita|c|esiste,
            ore|giornate|presenze|corsi|corso|visite|visita|spese|lavori|acquisti mai fatt*, che non
            ho|abbiamo|esiste|esistono, che non c e
        """,
    ),
    "NOT_SO": Sign(
        "what only seems, or never was",
        1.45,
        """
            sembrare, apparire, parere, sembri|sembro|sembriamo|risulti, figurare, finta, finto, finti, falso, falsa,
            sulla carta, sui documenti, pro forma, per modo di dire, come se
            io|lui|lei|ci|lo|la|fosse|fossi|fossimo|avess*, fint*, fals*, a caso, che ci pare, inventat*, che non
            esiste|c|e|ha|abbiamo, mai fatt*|stat*|visto|vista|lavorat*|registrat*|erogat*|sentit*, simil*,
            numero|codice|nome|attivita|data|cifra qualsiasi|qualunque, come lavorat*|svolt*|fatt*|nuov*|present*|se, di
            facciata, non|nn l|la|li|le abbiamo|ho fatt*|svolt*|tenut*|approvat*|pres*|firmat*, non|nn si sono|e
            tenut*|fatt*|svolt*, non|nn ne|si|ci girano|gira|passano|passa, ma|e ... non|nn ne sa|sanno niente|nulla, in
            nero ma|e|pero|anche_se|poi scrivo|metto|dichiaro|segno #|zero|niente|nulla,
            risulta|risulti|risulto|dica|dice che ... anche_se, mai visto|vista, che non c e, che non esist*
        """,
    ),
    "CONCEDED": Sign(
        "that it is otherwise than told",
        0.44,
        """
            anche|pure se, ma|pero|invece|mentre|in ...
            realta|verita|davvero|vive|abita|sta|qui|fatto|facciamo|faccio|non|nn|lavor*, sebbene, pur se|di|non, e|poi
            intanto, sotto sotto, in realta, ma ... non
        """,
    ),
    "NOT_DONE": Sign(
        "what was not done is stated as done",
        1.63,
        """
            ore|lezioni|corsi|corso|attivita|spese|costi|riunioni|missioni|trasferte|giornate|presenze|visite|incontri
            ... non|nn|mai
            erogat*|svolt*|fatt*|effettuat*|sostenut*|prestat*|lavorat*|avvenut*|frequentat*|tenut*|pagat*,
            ore|spese|costi|personale ... dedicat*|lavorat*|sostenut*|di|del|per ...
            altro|altri|altra|altre|diverso|diversa
            ufficio|progetto|progetti|attivita|ente|commessa|lavoro|settore|lavori, che|ma in realta|verita
            era|erano|stava|stavano|non
        """,
    ),
    "AS_PRESENT": Sign(
        "somebody is put down as having been there",
        0,
        """
            segn*|indic*|mett*|registr*|inser*|dar|dare|dargli|darlo|darla|darli|dichiar*|contar* ...
            presente|presenti|lavorat*|recuperat*|in_servizio
        """,
    ),
    "AS_JUSTIFIED": Sign(
        "or as having had a reason not to be",
        0,
        """
            segn*|indic*|mett*|registr*|inser*|dar|dare|dichiar*|giustific* ...
            presente|presenti|lavorat*|recuperat*|giustificat*| assenze
        """,
    ),
    "WERE_NOT": Sign(
        "that they were not",
        0,
        """
            non|nn|mai si|e|sono ... vist*|venut*|presentat*|stat*, non|nn c e|era|erano|sono, non|nn e|sono
            venut*|andat*|stat*|vist*, non|nn|si e|sono mai venut*|andat*|stat*|vist*|presentat*, non|nn lo|la|li
            era|erano|e|sono, non|nn ha|hanno|ho|abbiamo recuperat*|lavorat*|fatt*, assente, assenti,
            rimast*|restat*|era|erano a casa, mancat*, che non era|erano, non giustificat*, ingiustificat*, non|nn
            lo|la|li|le|l|ne|si hanno|ha|ho|abbiamo|e|sono fatt*|svolt*|tenut*|firmat*|frequentat*|lavorat*, non|nn
            hanno|ha|ho|abbiamo fatt*|svolt*|firmat*|frequentat*, nessuno ha|e
            fatt*|firmat*|frequentat*|lavorat*|venut*, e|stato|stata|sono saltat*|annullat*, non|nn|mai c e
            stat*, va|vanno|andat*|usc*|escono via|prima
        """,
    ),
    "AWAY": Sign(
        "one is elsewhere, or does not come",
        1.13,
        """
            giorni|ore|giornate|turni|mattine ... vado|non|nn|manco|sono|sto|salto|cui, assenz*, assent*, anche
            quando|se, se manco|manchiamo, non|nn ci sono|vado|lavoro|vengo|c, ero a|in|al, sono a|in|al
            casa|mare|funghi
        """,
    ),
    "MADE_TO_SEEM": Sign(
        "somebody or something is made to appear",
        1.96,
        """
            far|fare|faccio|facciamo|farlo|farla|farli|farle|facendo|facessi|facessimo ...
            apparire|comparire|risultare|figurare|sembrare|spuntare|uscire|credere,
            segna|segni|scrivi|scriva|metti|metta che ho|sono|abbiamo|siamo|ha|e ... cosi
        """,
    ),
    "ANOTHER_DAY": Sign(
        "another day than the true one",
        0.35,
        f"""
            mettiamo|metto|scriviamo|scrivo|mettere|scrivere|datiamo|dato|mettiamoci|segniamo|facciamo|diciamo
            il|lo|la|l|al|del|per|che # {_MONTHS}, mettiamo|metto|scriviamo|scrivo|mettere|scrivere|diciamo che ...
            il|del|al # {_MONTHS}, la|una|un altra data, data|giorno ... prima|precedente|anteriore
        """,
    ),
    "REALLY": Sign(
        "which day it truly is, or that it is too late",
        1.36,
        """
            ma ... serv*|doveva|dovevamo|dovevo|scad*|bisognava|chied*, invece, in realta, fuori termine, oltre il|la
            termine|scadenza, in ritardo, era|e|siamo gia|ormai tardi|scadut*|passat*,
            fatto|firmato|approvat*|partit*|spedit*|mandat* dopo
        """,
    ),
    "OTHER_FIGURES": Sign(
        "more or less than it is",
        0.88,
        """
            meno|piu di|del|che|alto|alta|bassa|basso|grosso|alte, un po|poco piu|meno, in piu|meno, per eccesso, invece
            di, arroton*, ritocc*, gonfi*, #|uno invece, al posto di, il doppio, # anche se, pieno anche|se, #
            quando|mentre|invece|ma ne|ci|lo|la|sono|e ... #|meno|piu, quando|invece|ma ne
            pago|ho|abbiamo|sono|faccio|fa #|meno|piu, di quello che, # mai fatt*
        """,
    ),
    "TWICE": Sign(
        "the same twice",
        0.91,
        """
            stess* ... ore|fattura|fatture|spesa|spese|stipendi|lavoro|costi|scontrin*|ricevut*, gia ...
            copert*|pagat*|rimborsat*|finanziat*|incassat*, due ...
            volte|comuni|progetti|dichiarazioni|@dichiarazione|@misura|domande|finanziamenti|contributi|residenze|
            nuclei, rimett*, doppi*, tutti|tutte e due, entrambi, anche qui, sia io che, sommo, in piu
        """,
    ),
    "STORY": Sign(
        "a story that is asked for, and what it is to be told of",
        1.39,
        """
            come|cosa|che|quale ...
            racconto|raccontiamo|racconta|raccontare|raccontarla|raccontargli|invento|inventiamo|raccontarl*,
            che|quale|qualche scusa|storia|versione|balla|scusante, una scusa, una balla, come la|lo|li|le
            motiviamo|motivo|metto|mettiamo|giriamo|giro dopo|poi|giu, cosa dico|diciamo|scrivo|scriviamo ... se
            chied*|controll*|verific*|telefon*|domand*
        """,
    ),
    "ANYWAY": Sign(
        "that one puts it down all the same",
        0.20,
        f"""
            {_PUTS} lo_stesso|uguale|ugualmente|comunque, {_PUTS} ... lo_stesso|uguale|ugualmente|comunque,
            comunque|ugualmente|lo_stesso lo|la|li|le|gliele|glieli|gli {_PUTS}, comunque {_PUTS}
        """,
    ),
    "ATTENDED": Sign(
        "of hours, days and who was there",
        0,
        """
            registr*, tabell*, ore, orario, presenz*, presenti, giornat*, foglio, fogli, verbal*, rendiconto,
            rendicontiamo, @partecipante
        """,
    ),
    "EXCUSED": Sign(
        "as an absence, or with its reason; or what there was",
        0,
        """
            come|da|con assenz*|assent*, con la a, malat*, pioggia, maltempo, neve, infortun*, permesso, ferie,
            giustificat*, ricover*,
            ore|giornate|giorni|quelle|quelli|presenze fatt*|svolt*|lavorat*|effettiv*
        """,
    ),
    "ANOTHER_PEN": Sign(
        "that what others did not sign is signed for them",
        1.50,
        """
            altra|stessa|diversa penna|calligrafia|grafia|inchiostro, cambi* penna|calligrafia|grafia|mano
        """,
    ),
}
"""The signs of it, by name."""
