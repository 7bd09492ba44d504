"""What people ask of the Comune's other offices, as they ask it; and whom to ask."""

from __future__ import annotations

ASKED: dict[str, str] = {
    "Chiedi all'ufficio tributi del Comune.": """
        quando scade la rata della tari
        non mi è arrivato il bollettino della spazzatura
        quanto pago di imu sulla seconda casa
        aliquota imu per i terreni e le aree fabbricabili
        f24 codice tributo saldo e acconto imu
        riduzione della tassa rifiuti per chi vive solo
        ravvedimento operoso per la tassa non pagata
        avviso di accertamento dei tributi locali
        rimborso di quanto ho pagato in più di imu
        casa sfitta, devo pagare la tari lo stesso
        canone unico per l'occupazione del suolo pubblico
        tassa di soggiorno per chi affitta ai turisti
        imposta sulla pubblicità per l'insegna del negozio
        addizionale comunale irpef
        canone del passo carrabile
        esenzione dall'imu per la casa data al figlio in comodato
        disdetta dell'utenza dei rifiuti dopo il trasloco
        rateizzare i tributi arretrati
        lampade votive del cimitero bollettino
    """,
    "Chiedi all'ufficio anagrafe del Comune.": """
        rinnovo della carta d'identità scaduta, quante foto servono
        appuntamento per la carta d'identità elettronica
        cambio di residenza, mi trasferisco in un altro comune
        certificato di nascita con paternità e maternità
        certificato di residenza storico in bollo
        certificato di stato di famiglia per la banca
        certificato di esistenza in vita
        certificato contestuale da stampare a casa
        autenticare una firma o una copia conforme
        iscrizione all'aire per chi vive all'estero
        dichiarazione di nascita del bambino, quale cognome
        denuncia di morte, atto di morte
        pubblicazioni di matrimonio, sposarsi in municipio, sala per le nozze
        unione civile tra persone dello stesso sesso
        convivenza di fatto da registrare all'anagrafe
        riconoscere un figlio nato fuori dal matrimonio
        divorzio breve davanti all'ufficiale di stato civile
        cambiare nome o cognome
        giuramento per la cittadinanza italiana
        dichiarazione anticipata di trattamento, biotestamento
        iscrizione di un cittadino comunitario
        ho smarrito il documento di riconoscimento
        passaggio di proprietà autenticato in comune
        censimento della popolazione, il rilevatore
        codice fiscale del neonato
        sposarmi in comune, documenti per il matrimonio
        mi è scaduta la carta, dove la rifaccio
        devo cambiare indirizzo perché ho traslocato
        mi voglio sposare, quando sono libere le date
        è nato mio figlio, dove lo registro
        mio padre è morto, che cosa devo fare
        ho comprato casa e ci vado a stare
        mi serve un certificato per l'estero
        quanto ci vuole per avere la carta d'identità
        la carta d'identità di un minore, servono tutti e due i genitori
    """,
    "Chiedi all'ufficio elettorale del Comune.": """
        duplicato della tessera elettorale
        dove voto, in quale seggio
        come si diventa scrutatore o presidente di seggio
        voto a domicilio per chi è malato
        referendum, raccolta firme, lista civica
        orari dei seggi per le elezioni comunali
        chi sono i candidati a sindaco
        devo votare per la prima volta, dove vado
        sono all'estero e voglio votare
        ho cambiato casa e la tessera per votare ha il vecchio indirizzo
    """,
    "Chiedi alla polizia locale.": """
        ho preso una multa per divieto di sosta, sconto entro cinque giorni
        verbale dell'autovelox, decurtazione dei punti della patente
        ricorso al giudice di pace contro la contravvenzione
        permesso per entrare nella ztl
        pass invalidi, contrassegno per il parcheggio dei disabili
        macchina rimossa col carro attrezzi, veicolo abbandonato
        il vicino fa rumore di notte, schiamazzi, musica alta
        cane che abbaia sempre, museruola e guinzaglio
        parcheggio per residenti, strisce blu, parcometro
        incidente stradale, rapporto dei vigili
        oggetti smarriti, ho perso il portafoglio
        senso unico, divieto di transito, segnale stradale, dosso
        il monopattino sul marciapiede
        bruciare le sterpaglie, falò, fuochi d'artificio
        abusivi, accattoni, venditori ambulanti
        numero dei vigili urbani
        trasloco, occupare la strada col camion, permesso temporaneo
        semaforo rosso, mi tolgono i punti
        mi hanno portato via la macchina, dove la ritiro
        casco, monopattino, bicicletta rubata
        posso parcheggiare davanti al garage, cartello di divieto
    """,
    "Chiedi all'ufficio tecnico o allo sportello unico del Comune.": """
        permesso di costruire, scia, cila, cilas, sanatoria, condono edilizio
        tettoia, gazebo, veranda, pergolato, piscina in giardino
        abuso edilizio del vicino
        certificato di destinazione urbanistica, piano regolatore
        agibilità, abitabilità, idoneità alloggiativa
        tagliare un albero, potare, pino pericolante
        recinzione, cancello, muro di cinta, pozzo, fossa biologica
        accesso agli atti di una pratica edilizia, planimetrie
        aprire un bar, un negozio, un ristorante, licenza, scia commerciale
        aprire un b&b, affittacamere, airbnb, codice identificativo
        bancarella al mercato, ambulante, fiera, posteggio
        dehors e tavolini all'aperto
        parrucchiere, estetista, tatuatore, requisiti per aprire
        camera di commercio, iscrizione al registro imprese
        impianto fotovoltaico, pannelli solari, pompa di calore, caldaia nuova
        allaccio alla fognatura, acquedotto
        manifestazione, sagra, concerto, licenza per lo spettacolo
        taxi e noleggio con conducente
        devo rifare il bagno, il tetto, la facciata
        posso allargare una finestra, chiudere il balcone, fare un soppalco
        vorrei aprire una scuola di ballo, un'associazione culturale
        musica dal vivo nel mio locale
        quanto costa il permesso per costruire un garage
    """,
    "Chiedi all'ufficio del Comune che se ne occupa.": """
        buche in strada, asfalto, marciapiede rotto
        lampione spento, illuminazione pubblica
        tombino intasato, allagamento, frana, alberi caduti
        raccolta differenziata, calendario, plastica, umido, vetro, cassonetti
        ritiro degli ingombranti, frigorifero, materasso, isola ecologica
        compostiera, sconto per il compost
        zanzare, topi, piccioni, disinfestazione, vespe
        cimitero, loculo, tumulazione, cremazione, ceneri, lapide
        canile, adottare un cane o un gatto, microchip, cane smarrito, colonia felina
        biblioteca, prestito di libri, tessera, wifi
        piscina, palestra, campo da calcio, impianti sportivi
        sala comunale da affittare per una festa
        teatro, museo, mostra, biglietti, eventi del fine settimana
        parco giochi, altalene, area cani, orti urbani
        gruppo comunale di protezione civile, allerta meteo, neve
        consiglio comunale, delibera, sindaco, assessore, giunta, opposizione
        numero di telefono del municipio, orario degli uffici, protocollo
        autobus, fermata, abbonamento, tessera dei pensionati, treni, biglietto, sciopero dei mezzi
        volontariato, associazioni, caritas, pacco alimentare, banco alimentare
        case popolari, alloggio erp, graduatoria degli alloggi, domanda di casa popolare
        contributo affitto, morosità incolpevole, emergenza abitativa, dormitorio
        baratto, mercatino dell'usato
        spid, cie, pec, firma digitale, come si attivano, password dimenticata
        pagopa non funziona, app io, sito del comune bloccato
        gemellaggio, stemma, storia del paese
        cittadinanza onoraria, patrocinio
        wifi pubblico, telecamere, videosorveglianza
        come si chiede la casa popolare
        quando aprono le domande per gli alloggi popolari
        dove si rinnova la tessera dei mezzi pubblici
        sciopero degli autobus domani
        quando ripulite i fossi e i tombini
        a chi segnalo un guasto per strada
        dove si buttano le pile, l'olio, i vestiti usati
        quando passano a ritirare l'erba e le potature
        farmacia comunale, mercato del giovedì
        come si iscrive un bambino alla piscina
        pec gratuita, come si attiva
        assistente sociale, fissare un appuntamento
        il municipio è aperto il sabato
        dove compro il biglietto del pullman
        l'autobus non passa mai in orario
        la fontana perde acqua, la panchina è rotta
        ceneri in casa, concessione della tomba di famiglia
        quanto costa far cremare una persona
        dove porto i calcinacci, la vernice, i farmaci scaduti
        chi pulisce il torrente
        il sindaco quando riceve
    """,
}
