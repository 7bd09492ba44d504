"""What people ask of schools, doctors, lawyers and employers, as they ask it; and whom to ask."""

from __future__ import annotations

ASKED: dict[str, str] = {
    "Chiedi al tuo medico o all'azienda sanitaria.": """
        prenotare una visita dal cardiologo, cup, lista d'attesa
        cambiare il medico di famiglia, scegliere il pediatra
        esenzione dal ticket per reddito o per patologia
        vaccino antinfluenzale, richiamo, vaccini per l'asilo
        esami del sangue, analisi, ritirare i referti
        fascicolo sanitario elettronico, ricetta dematerializzata
        guardia medica, pronto soccorso, numero del 118
        consultorio, gravidanza, ecografia, interruzione
        psicologo, psichiatra, centro di salute mentale
        dentista pubblico, apparecchio, protesi
        fisioterapia, riabilitazione, carrozzina, ausili, pannoloni
        serd, dipendenze, alcolisti, gioco d'azzardo
        farmacia di turno, medicinale, antibiotico, tachipirina
        mal di testa, febbre, tosse, mal di schiena, cosa prendo
        dieta, colesterolo, pressione alta
        donare il sangue, donazione di organi
        rsa, casa di riposo, posto letto per la nonna
        assistenza domiciliare integrata, infermiere a casa
        celiachia, alimenti senza glutine
        libretto sanitario, certificato medico per lo sport
        autismo, logopedia, neuropsichiatria infantile
        ho una malattia rara, esenzione, farmaci gratis
        superticket, quanto costa una visita
        psicologa dell'asl
        certificato di gravidanza
        medico di base in pensione, chi lo sostituisce
        quanto costa la retta della casa di riposo
        ho paura di essere incinta
        prognosi, frattura, ingessatura, polso
        posso bere alcol con le medicine
        dove fanno le mammografie e gli screening
        occhiali, visita oculistica, dermatologo, ortopedico
        trasporto in ambulanza per le terapie
        malattia, certificato del dottore
    """,
    "Chiedi alla scuola, all'università o all'ufficio scolastico.": """
        iscrivere il figlio alla prima elementare, entro quando
        iscrizione al liceo, alle medie, alle superiori
        calendario scolastico, quando chiudono le scuole, vacanze di natale
        libri di testo, cedole librarie, buono libri, contributo libri
        tasse universitarie, borsa di studio, alloggio dello studente
        rinuncia agli studi, trasferimento ad altra facoltà, crediti
        esame di maturità, debiti formativi, bocciato, pagella
        registro elettronico, preside, segreteria scolastica
        insegnante di sostegno, pei, dislessia, dsa
        graduatorie docenti, supplenze, messa a disposizione, personale ata
        concorso per insegnanti, abilitazione
        corso serale per la licenza media, cpia
        gita scolastica, sciopero dei professori
        compiti di matematica, tema di italiano, ripetizioni
        test d'ingresso a medicina, erasmus
        nulla osta per cambiare scuola
        iscrizione al nido o alla materna, liste d'attesa, quando apre il bando del nido
        dieta speciale alla mensa, menù della settimana
        buoni pasto della mensa da ricaricare, pagopa
        orari e fermate dello scuolabus
        centri estivi, campi solari, quando si iscrivono i bambini
        isee per l'università, tasse dell'ateneo, idoneo alla borsa
        mio figlio vuole cambiare scuola
        riscaldamento rotto a scuola
        mia figlia deve scegliere la scuola superiore
        quando escono i voti, gli esami, i diplomi
        il bambino non vuole andare a scuola
        c'è posto all'asilo
        certificato di frequenza, diploma da ritirare
    """,
    "Chiedi al Centro per l'impiego, a un'agenzia per il lavoro o a chi assume.": """
        cerco lavoro, avete offerte, annunci di posti
        mandare il curriculum, lettera di presentazione, colloquio
        concorso pubblico, bando per assunzioni in comune, prova scritta
        assumono in fabbrica, al supermercato, in albergo
        corso di formazione gratuito per disoccupati, oss, muletto, saldatore
        garanzia giovani, tirocinio, stage, apprendistato
        servizio civile universale, quando esce il bando
        programma gol, assegno di ricollocazione, voucher
        agenzia interinale, somministrazione
        collocamento mirato, categorie protette, legge 68
        patto di servizio, did online, confermare lo stato
        quanto guadagna un infermiere, un rider, un insegnante
        stipendio di un cameriere, paga oraria
        lavoro all'estero, lavoro da casa, lavoro stagionale, vendemmia
        badante con alloggio, baby sitter, donna delle pulizie cercasi
        vigile del fuoco, carabiniere, esercito, arruolarsi
        graduatoria del concorso, ho vinto e non mi chiamano
        sono stato licenziato, dove mi segno
        ho mandato il cv e nessuno risponde
        che punteggio serve per entrare nei carabinieri
        libretto di lavoro per minorenni
        mio nipote cerca un posto da elettricista, idraulico, cuoco
        quanto pagano per fare il magazziniere
    """,
    "Chiedi a un sindacato, all'Ispettorato del lavoro o a un avvocato.": """
        il datore non paga lo stipendio, mi paga in nero
        licenziamento, impugnare, giusta causa
        preavviso di dimissioni, dimissioni online
        contratto a termine che scade, rinnovo, trasformazione
        ferie non godute, straordinari, tredicesima, busta paga sbagliata
        mobbing, molestie, demansionamento
        contratto collettivo nazionale, livello, inquadramento
        part time, turni di notte, riposo settimanale
        vertenza, conciliazione, causa di lavoro
        periodo di prova, lettera di assunzione
        sicurezza nel cantiere edile, ponteggi, caschi, durc
        mi scade il contratto a tempo determinato, mi devono avvisare
        quanti giorni di preavviso se mi licenzio
        mi spettano i permessi se lavoro part time
        quanto mi spetta di liquidazione quando finisco di lavorare in ditta
        il capo non mi dà le ferie
        mi fanno lavorare troppe ore e non me le pagano
        posso rifiutare un trasferimento
        mi hanno dato una lettera di richiamo in fabbrica
        sono in prova e mi hanno mandato via
    """,
    "Chiedi a un avvocato, a un notaio o a un'associazione.": """
        divorzio, separazione, assegno di mantenimento, affidamento dei figli
        la mia ex non mi fa vedere il bambino
        testamento, eredità, quota di legittima, rinuncia all'eredità
        sfratto, il padrone di casa mi vuole mandare via, caparra, deposito cauzionale
        caldaia rotta, muffa, infiltrazioni, chi paga tra inquilino e proprietario
        disdetta del contratto d'affitto, aumento del canone del proprietario, adeguamento istat dell'affitto
        condominio, amministratore, assemblea, spese condominiali
        confine col vicino, siepe, muretto, servitù di passaggio, usucapione
        denuncia, querela, stalking, violenza in famiglia, centro antiviolenza
        truffa online, acquisto difettoso, garanzia, reso, rimborso del viaggio
        mutuo, tasso fisso o variabile, surroga, prestito, finanziaria, cessione del quinto
        assicurazione sulla vita, fideiussione, assegno protestato
        amministratore di sostegno, tutore, interdizione, inabilitazione
        ricorso al tar, giudice, tribunale, avvocato d'ufficio, gratuito patrocinio
        casellario, certificato penale, carichi pendenti
        comprare casa, rogito, compromesso, agenzia immobiliare
        donazione, procura, atto notarile
        adozione, affido internazionale
        multa dell'azienda dei trasporti, contestare
        bolletta della luce, del gas o dell'acqua troppo alta, contatore, allaccio, voltura
        cambiare operatore telefonico, fibra, modem, sim, disdetta
        volo cancellato, bagaglio perso
        debiti, sovraindebitamento, usura
        posso fare causa al vicino
        mi hanno clonato la carta di credito
        il proprietario non fa i lavori in casa
        eredi, successione, morte di un genitore
        cerco casa in affitto, annunci di appartamenti
        la banca mi ha chiuso il conto, carta bloccata, bonifico
        consulenza sul mutuo della casa
        la coinquilina non paga le bollette
        mi hanno venduto un telefono rotto
        i miei fratelli non vogliono vendere la casa dei genitori
        mi hanno tamponato, chi paga i danni
        il vicino mi ha allagato la cantina
        il mio ex mi minaccia, ho paura
    """,
}
