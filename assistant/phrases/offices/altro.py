"""What people ask of nobody in particular, as they ask it; and whom to ask."""

from __future__ import annotations

ASKED: dict[str, str] = {
    "Chiedi alla ragioneria, al personale o alla segreteria del tuo ente.": """
        bilancio di previsione, variazione, avanzo, quando va approvato
        piano esecutivo di gestione, dup, fondo di solidarietà comunale
        gara d'appalto, affidamento diretto, mepa, soglia, cig, codice dei contratti
        durc irregolare di una ditta, pagare una fattura, split payment
        assumere un vigile, un operaio, un geometra a tempo determinato
        pianta organica, fabbisogno di personale, mobilità, progressioni, straordinari dei dipendenti
        contratto del pubblico impiego, buoni pasto dei dipendenti, smart working in ufficio
        convenzione di segreteria, gestione associata, scioglimento dell'unione
        anticorruzione, trasparenza, amministrazione trasparente, pubblicare un incarico
        revisore dei conti, corte dei conti, mutuo con cassa depositi e prestiti
        regolamento di contabilità, statuto comunale, interrogazione di un consigliere
        gettone di presenza, indennità del sindaco e degli assessori
        quanti dipendenti ha il comune, chi è l'assessore, chi è il segretario
        albo pretorio, determina da pubblicare, protocollo informatico
        piano di protezione civile, piano urbanistico, opere pubbliche, direttore dei lavori
        contributi della regione per strade, scuole e impianti sportivi
    """,
    "Chiedi al tribunale, all'ufficio per l'esecuzione penale o al carcere.": """
        lavori di pubblica utilità al posto della pena, messa alla prova
        il giudice mi ha dato i lavori socialmente utili
        colloquio con un detenuto, arresti domiciliari, permesso premio
        udienza, sentenza, testimone, giudice popolare
        riabilitazione, fedina penale, condanna
    """,
    "Chiedi alle Poste, alla banca o a chi fornisce il servizio.": """
        la posta non consegna, raccomandata, pacco, avviso di giacenza, cos'è la busta verde
        libretto di risparmio da aprire, prepagata, bancomat smagnetizzato
        manca la corrente, l'acqua è gialla, guasto del gas
        abbonamento della palestra, disdire un contratto fatto al telefono
        carro attrezzi, gommista, meccanico
        rimborso del treno in ritardo
    """,
    "Chiedi a chi gestisce quei fondi: non sono quelli di questi atti.": """
        pnrr, piano nazionale di ripresa, asili nuovi, digitalizzazione
        psr agricoltura, contributi per il trattore, pac, agea
        contributi a fondo perduto per le imprese, start up, imprenditoria femminile, resto al sud
        finanziamenti per il turismo, per il commercio, per lo sport
        borse lavoro, doti, voucher regionali
        fondo per i caregiver, vita indipendente, home care premium, dopo di noi
        bando periferie, bando case green
        contributi per le caldaie, per l'auto elettrica, ecoincentivi, colonnina
        terremoto, alluvione, ristori, danni da maltempo
        corso oss, corso haccp, corsi della regione
        impegnativa di cura domiciliare, contributo per chi assiste un anziano
        portale regis, rendicontazione del pnrr
    """,
    "Posso parlare solo degli atti che ho.": """
        che tempo fa domani, piove, temperatura, previsioni, neve
        chi ha vinto la partita, risultato, classifica, serie a, formula uno, olimpiadi
        ricetta della carbonara, torta, lasagne, come si cucina
        raccontami una barzelletta, dimmi qualcosa di divertente, una storia
        scrivi una poesia, una canzone, una lettera d'amore, un tema
        oroscopo, segno zodiacale, fortuna
        che ore sono, che giorno è, a tokyo, a new york, fuso orario
        capitale della francia, quanti abitanti ha, chi era garibaldi, storia, geografia
        quanto fa sette per otto, radice quadrata, equazione
        traduci in inglese, come si dice in francese
        bitcoin, azioni in borsa, oro, investire i risparmi, dollaro
        consigliami un film, un libro, una serie, un ristorante, un albergo, dove andare in vacanza
        sei sposato, quanti anni hai, hai fidanzata, ti piaccio, dove abiti, sei vivo
        ti amo, sei stupido, sono triste, sono solo, mi annoio
        chi ha inventato la radio, la luna, i dinosauri, lo spazio, gli alieni
        come si installa windows, il computer non va, stampante, telefono rotto, whatsapp, facebook
        per chi votare, cosa pensi del governo, della guerra, del papa, del presidente
        lotto, superenalotto, schedina, scommesse, numeri da giocare
        il mio gatto non mangia, il cane ha le pulci, pesce rosso
        giardinaggio, rose, pomodori, quando si semina
        dieta dimagrante, palestra, massaggi, trucco, capelli
        programmi in televisione stasera, festival, gossip, cantante
        scrivi un programma in python, un sito, un codice
        organizzami un viaggio, volo per londra, treno per pisa, hotel
        cosa mi metto stasera, cosa regalo a mia moglie
        chi sei, come ti chiami, chi ti ha creato, che cosa ne pensi
        giochiamo, indovinello, scacchi
        come tolgo una macchia, come stiro una camicia
        numero di un idraulico, di un elettricista, di un fabbro
        vuoi comprare, offerta, pubblicità, aspirapolvere
        quanto è alto, quanto pesa, quanto è lontano
        la mia ragazza mi ha lasciato
        qual è il senso della vita, esiste dio
        fammi un riassunto di un romanzo, promessi sposi, divina commedia
        che differenza c'è tra un leone e una tigre
        cosa mangio stasera, pollo, pasta, vino, birra
        rispondi come un pirata
    """,
}
