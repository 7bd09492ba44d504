"""What people ask of the State's offices, as they ask it; and whom to ask."""

from __future__ import annotations

ASKED: dict[str, str] = {
    "Chiedi alla Questura o alla Prefettura.": """
        rinnovo del passaporto, appuntamento in questura
        permesso di soggiorno scaduto, ricevuta, kit postale
        carta di soggiorno per soggiornanti di lungo periodo
        ricongiungimento familiare, nulla osta per la moglie e i figli
        domanda di cittadinanza, a che punto è la pratica
        visto d'ingresso turistico o di lavoro
        protezione internazionale, richiesta d'asilo, rifugiato
        protezione temporanea per ucraini
        decreto flussi, click day, sanatoria per stranieri
        sportello unico immigrazione, prefettura
        espulsione, foglio di via
        porto d'armi, licenza di caccia, fucile
        lettera di invito per un parente straniero
        dichiarazione di ospitalità, cessione di fabbricato
        accordo di integrazione, esame di italiano livello a2
        conversione del permesso da studio a lavoro
        minore straniero non accompagnato
        ambasciata, consolato, legalizzazione e apostille
        traduzione giurata di un documento straniero
        riconoscimento di un titolo di studio estero
        mia madre vuole venire in italia a trovarmi, che visto le serve
        sono straniero e voglio diventare italiano
        mi hanno rifiutato il permesso, cosa faccio
        impronte digitali, appuntamento per gli stranieri
        il passaporto del bambino
        dove traduco i documenti dal russo, dall'arabo, dallo spagnolo
    """,
    "Chiedi alla Motorizzazione o a un'agenzia di pratiche auto.": """
        rinnovo della patente, visita medica e foto
        patente sospesa o revocata, come la riprendo
        conversione della patente straniera
        esame di teoria, foglio rosa, autoscuola
        bollo auto, quanto si paga, esenzione per disabili
        revisione della macchina scaduta
        passaggio di proprietà dell'auto usata, pra, libretto
        targa smarrita, immatricolare un'auto estera
        rottamare l'auto, demolizione, incentivi
        assicurazione rca, classe di merito
        omologare il gancio traino
        patentino per il motorino, guidare il trattore
        iva agevolata sull'auto con la legge 104
        ho comprato una macchina usata, che devo fare
        vendo l'auto, la moto, il furgone, il camper
        patente rumena, albanese, marocchina, devo cambiarla
    """,
    "Chiedi all'Agenzia delle Entrate o a un CAF.": """
        modello 730 precompilato, quando esce
        detrazioni per le spese mediche, ristrutturazioni, mutuo, palestra
        rimborso irpef non arrivato, conguaglio
        aprire o chiudere la partita iva, regime forfettario
        fattura elettronica, scontrino, registratore di cassa
        superbonus, ecobonus, bonus facciate, cessione del credito
        bonus mobili e ristrutturazione, finestre e infissi
        cartella esattoriale, agenzia della riscossione, rottamazione delle cartelle
        registrare il contratto di affitto, cedolare secca, modello rli
        dichiarazione di successione, imposte ereditarie
        visura catastale, accatastamento, voltura, planimetria
        tessera sanitaria e codice fiscale da rifare
        aliquote irpef e scaglioni
        familiari a carico, detrazione per il coniuge
        certificazione unica non ricevuta dal datore
        canone rai, disdetta del televisore
        spese funebri e veterinarie da scaricare
        agevolazioni prima casa under 36
        registrare una scrittura privata, marca da bollo
        ho venduto casa, plusvalenza
        fermo amministrativo, ganasce fiscali, pignoramento del conto
        isee corrente, isee precompilato, isee universitario, dsu sul sito dell'inps
        quanto ci mette l'isee a uscire dal caf
        cassetto fiscale, comunicazione di irregolarità
        tasse da pagare su un secondo lavoro
        ristrutturo casa, mi spetta il cinquanta per cento
        posso scaricare l'asilo, la mensa, il dentista, il veterinario dalle tasse
        quante tasse pago se apro un'attività
        ho ricevuto una lettera del fisco
        quanto costa un contratto d'affitto da registrare
        codice tributo da mettere sul modello di pagamento
    """,
    "Chiedi all'INPS o a un patronato.": """
        quando pagano l'assegno unico per i figli
        importo dell'assegno unico con due bambini
        quanti anni di contributi per andare in pensione
        pensione di vecchiaia, anticipata, minima, sociale, reversibilità
        quando arriva l'accredito della pensione, cedolino, quattordicesima
        domanda di naspi, entro quanti giorni dopo il licenziamento
        calcolo della naspi, quanto dura, quanto mi danno
        naspi sospesa, bloccata, in attesa di esito
        domanda di invalidità civile, visita della commissione medica
        indennità di accompagnamento per il nonno
        aggravamento, revisione dell'invalidità, verbale della commissione
        permessi della legge 104, tre giorni al mese, congedo straordinario
        congedo parentale, maternità obbligatoria e facoltativa, paternità
        bonus nido dell'inps, bonus bebè, bonus mamme
        riscatto della laurea, ricongiunzione dei contributi
        estratto conto contributivo, contributi che mancano, contributi figurativi
        reddito di cittadinanza, ricarica, carta, sospeso
        assegno di inclusione, quando ricaricano la carta
        supporto formazione e lavoro, piattaforma siisl
        bonus luce, gas e acqua, bonus bollette
        bonus psicologo, bonus trasporti, bonus elettrodomestici, bonus cento euro
        carta dedicata a te, carta acquisti, social card
        disoccupazione agricola, giornate nei campi
        cassa integrazione, quando pagano
        assegni familiari, anf arretrati
        malattia, visita fiscale, fasce di reperibilità, certificato del medico all'inps
        colf e badanti, contributi da versare, contratto, tredicesima, ferie della badante
        tfr, liquidazione, quando arriva
        assegno di vedovanza, assegno di maternità dei comuni
        quota cento, quota centotré, opzione donna, ape sociale, lavori usuranti
        pensione all'estero, convenzione internazionale
        infortunio sul lavoro in fabbrica, rendita inail, malattia professionale
        servizio militare, vale per la pensione
        reddito di emergenza, reddito di libertà
        spid e app dell'inps, pin, accesso all'area riservata
        gestione separata, artigiani e commercianti
        quanti anni di lavoro servono per smettere e ritirarsi
        a che età si va in pensione
        contributi versati, buchi contributivi, settimane che mi mancano
        quanto prenderò quando mi ritiro
        la mia domanda all'inps risulta respinta, come faccio ricorso
        mi hanno chiesto indietro dei soldi dell'inps, indebito
        pensionato che lavora, cumulo, trattenute
        delega sindacale sulla pensione, modello obis, red
        visita per la patente speciale e per l'invalido
        bonus per i nuovi nati
        aiuti dello stato per la bolletta della luce carissima
        l'inps rivuole dei soldi, lettera di restituzione
        come recupero i contributi di quando lavoravo in proprio
        quando mi arriva il pagamento dell'inps di questo mese
        ho perso il lavoro ieri, come attivo la disoccupazione
        nonno non autosufficiente, che aiuti ci sono
        aiuti per chi ha figli disabili, caregiver
        aspetto un bambino, che soldi mi spettano
        mia madre è invalida, come si fa la domanda
        contributo per gli occhiali
    """,
}
