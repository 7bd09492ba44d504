"""Matters that are never those of the acts, however near a question of theirs may seem."""

from __future__ import annotations

from rules_core.rows import row

ONLY_THE_ACTS = "Posso parlare solo degli atti che ho."
NEVER_OURS: dict[str, tuple[str, ...]] = {
    "Chiedi all'INPS, a un CAF o a un patronato.": row("""
        quanto|quanta|quante|calcol* ... naspi, naspi ... quanto|calcol*|sospes*|riattiv*|bloccat*|arretrat*,
        sospes*|bloccat*|riattiv* ... naspi, pensione minima|sociale|integrativa|complementare|anticipata, reddito di
        liberta, bonus nido|bebe|asilo ... inps|ricevut*|fattur*|portale|domanda, bonus
        nido|bebe|mamma|mamme|nascita|psicologo, bonus
        bollette|bolletta|luce|gas|acqua|energia|trasporti|elettrodomestici|mobili|vacanze|casa|facciate|cultura,
        assegno unico|universale, assegno di maternita|vedovanza, congedo
        maternita|paternita|parentale|obbligatorio|straordinario, pensione
        minima|sociale|anticipata|reversibilita|invalidita|vecchiaia ... domanda|quanto|quando|importo, naspi ...
        inps|domanda|entro|giorni|scadenza|dimission*|quanto|importo|mesi|dura,
        domanda|richiesta|mandare|mando|presentare|presento|chiedere|chiedo|richiedere|fare|faccio ... naspi|discoll,
        quando mi|la|arriva|pagano naspi, carta|card ... inclusione|adi|acquisti|dedicata, adi ...
        bloccat*|sospes*|sospend*|ricaric*|pagament*|domanda, assegno di inclusione ...
        bloccat*|sospes*|ricaric*|pagament*|quando|domanda|sito|carta, bloccat*|sospes* ... assegno di inclusione|adi,
        reddito di cittadinanza ... domanda|ricaric*|carta, carta acquisti, social card, estratto conto contributivo,
        contributi ... riscatt*|versat*|figurativi, riscatto laurea, quota 100|102|103, opzione donna, ape sociale,
        indennita di accompagnamento, pensione di invalidita|vecchiaia|reversibilita ... quanto, visita ... commissione
        medica, domanda di invalidita, invalidita civile ... domanda|come|quanto, legge 104 ...
        permess*|domanda|come|giorni, permessi 104, badante ...
        contratto|contributi|assumere|regolare, colf ... contratto|contributi, cassa integrazione, tfr,
        quanto|quanti|quando|cosa ... manca|mancano|serve|ci vuole ... pensione, pensione ... quanto|quando|quanti ...
        manca|mancano|vado|prendo|posso, quota cento|cento1|centodue|centotre|103|41, precoci, contributi ...
        pensione|anni|settimane|mancano, in pensione|pensionar* quando|quanto|con|a, quattordicesima, pensione ...
        aument*|arretrat*|cedolino, cedolino, ricongiunzione, totalizzazione, isopensione, invalidita ...
        aggravamento|revisione, congedo|permessi 104|straordinario, disoccupazione agricola, anf, assegni familiari,
        bonus renzi|irpef|cento|100|tredicesima, trattamento integrativo, maternita ...
        obbligatoria|facoltativa|anticipata|inps
    """),
    "Chiedi a chi gestisce quei fondi: non sono quelli di questi atti.": row("""
        pnrr, regis, piano nazionale di ripresa, fondo sociale ... portale regis, impegnativa di cura, home care
        premium, vita indipendente, fondo non autosufficienza, dopo di noi, fondo affitti, contributo affitto ...
        bando|regione, morosita incolpevole, garanzia giovani, servizio civile, erasmus, dote scuola|sport, buono
        scuola, voucher ... nido|scuola|badante|famiglia, pacchetto scuola, borse lavoro, tirocin* ...
        bando|domanda|quando, fondi europei ... agricoltur*, psr, pac, gol
        cluster|corso|percorso|tirocinio|voucher|assessment, programma gol, corso|corsi ...
        oss|haccp|muletto|patentino|parrucchier*|estetista|saldatore|saldatura|cuoco|barista|pizzaiolo|informatica|inglese|elettricista|badante,
        corso|corsi di formazione ... regione|gratis|gratuit*|iscri*, qualifica oss, sfl ...
        ricaric*|domanda|pagament*|piattaforma|siisl, siisl, fondo affitti|affitto|morosita|sociale, contributo
        affitto|affitti, cliclavoro*, bonus ... assunzion*|donne|giovani, resto al sud, microcredito,
        nuova sabatini, bando isi, carta della cultura|giovani, carta del docente|docente, diciottenni
    """),
    "Chiedi a chi assume, al Centro per l'impiego o a un'agenzia per il lavoro.": row("""
        cerco|cerca|cerchiamo posto|lavoro|impiego ... come|badante|fisso|zona|part|tempo|cameriere|autista|muratore,
        avete|ci sono|c e ... offerte|offerta|annunci|posti|assunzioni|lavoro per me|posizioni, offerte|annunci di
        lavoro, curriculum, colloquio di lavoro, lettera di presentazione, concorso|concorsi ...
        pubblic*|comune|vigil*|bando|istruttor*|maestr*|quando, contratto a termine|progetto ... rinnov*|scad*|proroga,
        periodo di prova, agenzia interinale, somministrazione
    """),
    "Chiedi a un avvocato, a un CAF o a un sindacato.": row("""
        pignora*, decreto ingiuntivo, ufficiale giudiziario, precetto, fallimento ... ditta|azienda,
        divorzi*|separarmi|separarci|separazione ... quanto|costa|costi|avvocato|come|mantenimento,
        lettera|preavviso ... dimissioni, mie dimissioni, dimissioni online|telematiche|volontarie,
        testamento, legittima ... eredi|figli, spese condominiali, amministratore ... condominio,
        condominio ... tetto|spese|lavori|assemblea|rate,
        capo|titolare|padrone|datore|ditta|azienda|principale non|nn ... paga|pagano|da|versa,
        capo|titolare|datore|ditta ... straordinari|ferie|tredicesima|licenzi*|busta, straordinari ...
        non|mai|ditta|azienda|pagat*, affitto arretrato|arretrati, padrone|proprietario|locatore ...
        butta*|caccia*|fuori|aument*|sfratt*|caldaia|caparra, fare|fargli|farle|fargliela|faccio|intentare causa,
        datore ... causa|paga|pagato|stipend*|licenz*|nero|ferie, stipendio arretrato, stipendi arretrati, vertenza,
        stalking, violenza domestica, centro antiviolenza, ci vuole l|un avvocato, serve un|l avvocato, prendere un
        avvocato, denunciare|denuncio|querelare|querela ... vicin*|condomin*|padrone|ex|marito|datore, vicin* ...
        muro|confine|siepe|cane|rumor*|albero|musica|piante, muro di confine, usucapione, servitu di passaggio, causa
        civile, risarcimento ... incidente|danni|assicurazione, incidente stradale, assegno di mantenimento, alimenti
        ... ex|versa|paga|figli, causa contro|al|alla|con, mantenimento ... figli|ex|marito|moglie ... non|quanto|paga,
        affidamento dei figli, successione, notaio ... costa|rogito|casa, rogito, compravendita, contratto di locazione
        ... disdetta|registr*|cedolare|recesso, disdetta ... affitto|contratto|locazione|casa, cedolare secca, sfratt*,
        proprietario ... caparra|deposito|disdetta|sfratt*, licenziat* ... ricorso|impugn*|come|causa
    """),
    "Chiedi a un medico o in farmacia.": row("""
        ghiaccio, ci metto ... ghiaccio|caldo|pomata|crema, mal di testa|schiena|pancia|denti|gola, febbre ...
        prendo|prendere|medicina|tachipirina|cosa, ginocchio|caviglia|spalla|gamba ...
        gonfi*|male|pallone|dolore|medico|pronto, pronto soccorso, pomata, sciroppo, dolore ...
        petto|schiena|ginocchio|stomaco, dose|dosaggio, effetti collaterali, dieta per, colesterolo, pressione alta,
        guardia medica, vaccino|vaccini|vaccinazione, tampone, impegnativa ... medico|visita|esame, ricetta
        medica|rossa|elettronica, analisi del sangue, fascicolo sanitario, cup ... prenot*|visita|esame, prenot* ...
        visita|esame|risonanza|ecografia|analisi|specialista|dentista|oculista, ticket sanitario, esenzione ...
        ticket|sanitari*|reddito|e01|e02, scelta del medico, cambiare medico, medico di base|famiglia, pediatra,
        tessera sanitaria, consultorio, ecg, mammografia, apparecchio acustico
    """),
    "Chiedi all'ufficio del Comune che se ne occupa.": row("""
        gattino, gattini, cucciolo, animale ferito|abbandonat*, cane|gatto trovat*|pers*|ferit*|smarrit*, topi, ratti,
        zanzare, disinfestazione, perdita d acqua, acquedotto, contatore, fognatura, fognature, tombino, luce pubblica,
        illuminazione pubblica, albero cadut*|pericolant*, rumori ... notte|locale|bar, schiamazzi, occupazione suolo,
        tassa di soggiorno, oblazione, sanatoria edilizia, agibilita, abusi edilizi, abuso edilizio, piano regolatore,
        spid, carta d|di identita, cie, suap, scia, ateco, affittacamere, b b, bed and breakfast, airbnb, partita iva,
        aprire ... negozio|bar|attivita|ristorante|locale|bottega, camera di commercio, dehors, ambulant*, licenza,
        permesso ... costruire|sosta|parcheggio|disabili|invalidi|auto, contrassegno invalidi, cila, condono edilizio,
        oneri di urbanizzazione, visura, planimetria, cambio di residenza, cambiare residenza, certificato di
        residenza|nascita|matrimonio|morte|famiglia|esistenza, estratto di nascita|matrimonio, tessera elettorale,
        matrimonio ... comune|civile|sala|date, cimitero, loculo, cremazione, cani|gatti randagi, canile, microchip,
        raccolta differenziata|porta, spazzatura, rifiuti ingombranti, ingombranti, cassonett*, isola ecologica,
        buttare|smaltire|gettare ...
        frigorifero|frigo|materasso|mobili|mobile|divano|lavatrice|vecchi*|pile|olio|vernici|tv|elettrodomestic*, fare
        volontariato, volontario|volontaria come|in|della|croce, croce rossa, protezione civile, donare il sangue,
        avis, app io, che permessi|permesso|licenza|licenze|autorizzazion* ... aprire|vuole|vogliono|serve|servono,
        lampion*, buca|buche, strada ... dissest*|chius*|asfalt*, potatura, multa|multe, verbale ...
        vigili|velocita|autovelox, ztl, autovelox, orari|orario ... biblioteca, biblioteca ...
        orari|orario|aperta|chiude|prestito, palestra comunale, piscina comunale, campo sportivo, sala civica,
        rinnov*|scadut*|ritir*|sospes*|prend*|esame|punti|duplicat* ... patente, patente ...
        rinnov*|scad*|ritirat*|sospes*|punti|esame|guida|costa, scuola guida, foglio rosa, motorizzazione, revisione
        ... auto|macchina|moto, bollo ... auto|macchina|moto, pagopa, pago pa, io app, ricarica|ricariche ...
        scuola|mensa|doppia|due|sbagliat*, alloggio popolare ... domanda|bando|graduatoria, case|casa popolar* ...
        domanda|bando|graduatoria|quando, erp, cambio ... residenza|medico, passo carrabile, occupazione ... suolo,
        mercato ... posteggio|banco|settimanale, cartello ... stradale|strada, parcheggio ...
        disabili|residenti|strisce, lampione, perdita ... acqua|gas, neve ... strada|spazz*, elettorale, elezioni ...
        seggio|voto|votare, scrutator*, unione civile, pubblicazioni di matrimonio, divorzio ... comune|breve,
        testamento biologico, dat, autentica ... firma|copia, stato civile, cittadinanza ... giuramento
    """),
    "Chiedi all'ufficio tributi del Comune o all'Agenzia delle Entrate.": row("""
        tari, imu, tasi, tosap, f24, codice tributo, saldo imu, bollo auto, canone rai, cartella esattoriale|pazza,
        rottamazione, agenzia delle entrate ... riscossione|rimborso|cassetto|appuntamento, cassetto fiscale, rimborso
        irpef, saldo|acconto|acconti|versamento|rata ... irpef|ires|imposta|imposte|tasse, pagare|versare|pago|verso ...
        irpef|ires, pagare|versare|pago|verso ... imposta|imposte su|sui|sul|del reddito|redditi,
        rimborso 730, 730 precompilato|quando|congiunto|rimborso,
        detrazione|detrazioni|detrarre|detraggo|scaricare ... 730|irpef|tasse|ristruttur*|mediche|medico|veterinari*,
        portare in detrazione, detrazion* fiscal*, ecobonus, superbonus, bonus ristrutturazion*|mobili, fattura
        elettronica, regime forfettario, addizionale comunale, imposta di registro|bollo|soggiorno, marca da bollo ...
        quanto|passaporto|permesso, codice fiscale ... rifar*|duplicat*|neonat*|richied*|tessera
    """),
    "Chiedi ai carabinieri o alla polizia.": row("""
        rubat* ... portafoglio|portafogli|bancomat|borsa|borsetta|telefono|cellulare|auto|macchina|bici|bicicletta|moto,
        rubat*|smarrit*|perso|persa|perdut* ... bancomat|documenti|portafoglio|portafogli|chiavi|carta, furto, scippo,
        scippat*, ladri ... casa|entrati, truffat* ... telefono|internet|online|banca, a chi|dove denuncio|denunciare,
        fare|faccio|sporgere denuncia, mi|ci|la|lo|li|le picchia|picchiano|mena|menano|minaccia|perseguita|maltratta,
        violent* ... marito|compagno|ex|padre|moglie|figlio, marito|compagno|ex|padre ...
        violent*|botte|schiaff*|picchia*|alza_le_mani
    """),
    "Chiedi alla Questura.": row("""
        permesso di soggiorno, carta di soggiorno, kit postale, cittadinanza italiana, ricongiungimento, visto
        turistico, visto d ingresso, sanatoria, decreto flussi, passaporto, porto d armi, denuncia di smarrimento
    """),
    ONLY_THE_ACTS: row("""
        macro, excel ... formula|somm*|celle|macro|colonna, formula excel, foglio di calcolo ... formula, python,
        javascript, codice html, script, versi, rima|rime, poesia|poesie, filastrocca, barzelletta|barzellette,
        indovinello, canzone, tema su, riassunto del|di ... libro|romanzo|film,
        traduci|tradurre|tradurmi|traduzione|traducete|traduzione, translate, translation, letter* di auguri, auguri
        di|per compleanno, discorso per, oroscopo, superenalotto, lotto ... numeri, ricetta ...
        torta|pasta|dolce|sugo|tiramisu, come si cucina, torta, piove, pioggia, meteo, che tempo, temperatura ...
        domani|oggi, nevica|nevichera, stendere ... panni|bucato, partita ...
        calcio|juve|milan|inter|stasera|gioca|biglietti, campionato, serie a, formula uno, chi ha vinto ...
        mondiale|scudetto|partita|elezioni|sanremo, capitale del|della|dell|d, bitcoin, borsa ...
        azioni|comprare|investire, investire, quanto fa # per|piu|diviso|x, whatsapp ... come|installare, stampante,
        wifi, wi fi, router, password ... dimenticat*|email|gmail|facebook|wifi, treno|treni, aereo, volo|voli, autobus
        ... orari|orario|linea|ferma, hotel, ristorante|pizzeria, cinema, chatgpt, gioca|giocano|partita|canale ...
        juve|juventus|milan|inter|roma|napoli|stasera|toro|torino|nazionale, juve|juventus|milan|nazionale ...
        gioca|giocano|stasera|partita|vinto, parole crociate, cruciverba, quiz, indovin*, che giorno e|era|cade, che
        ore sono, che ora e, sudoku, sinonimo, contrario di, come si scrive|dice|pronuncia, in che anno e|nacque|mori,
        chi era|fu ... re|papa|presidente|garibaldi|napoleone|dante, tabellina, equazione, teorema,
        guardare|correggere|controllare|rileggere|sistemare ... tema|testo|lettera|cv|email|italiano|grammatica,
        correggi|correggimi|correggete|sistema|sistemami|riscrivi|riscrivimi|riassumi|riassumimi|rileggi ...
        testo|lettera|tema|cv|frase|mail|email|italiano|pagina|articolo|messaggio|paragrafo,
        scrivi|scrivimi|scrivete|scrivetemi|prepara|preparami|componi|inventami|raccontami|butta giu ...
        lettera|mail|email|messaggio|post|poesia|storia|discorso|biglietto|filastrocca|reclamo|annuncio|cv|recensione|favola|barzelletta|canzone|tema,
        fammi|mi fai|mi fate|puoi farmi|puoi fare|potete farmi ...
        lettera|mail|traduzione|riassunto|disegno|logo|volantino|tema|poesia|foto|immagine|compiti, disegna|disegnami,
        ordina|ordinami|comprami|prenotami|prenota|prenotate ...
        pizza|tavolo|treno|biglietto|albergo|hotel|taxi|ristorante|volo|visita, chiamami|chiama|chiamate ...
        taxi|ambulanza|idraulico|elettricista|carabinieri, svegliami, ricordami, metti ... sveglia|timer|promemoria,
        film, serie tv, netflix, playlist, telefonino|telefono|cellulare|computer|pc|tablet ...
        rotto|rotta|lento|acceso|consigli*|blocc*|schermo, segno zodiacale, gratta e vinci, schedina, consigl* ...
        libro|film|ristorante|regalo|vino|spiaggia
    """),
    "Chiedi alla scuola, all'università o all'ufficio scolastico.": row("""
        iscri* ... scuola|liceo|media|medie|elementare|elementari|universita|superiori|istituto|prima, erasmus,
        pagelle|pagella|compiti|maturita|esame di stato|esami di stato, libri di testo, cedole librarie, graduatorie
        ata|docenti|istituto, supplenz*, insegnante di sostegno, borsa|borse di studio, test d ingresso, calendario
        scolastico, quando iniziano|inizia|finisce|riapre ... scuola|scuole, sciopero ... scuola, tasse universit*,
        diritto allo studio, dsu toscana, edisu, alloggio universitario, registro elettronico, diploma ... copia|ritir*,
        professor* ... scuola|liceo, gita scolastica, figli* ... bocciat*, bocciat* ... scuola, debito formativo,
        serale ... iscri*|scuola|corso, cpia, licenza media ... prend*|dove|corso|serale|iscri*, alternanza scuola
    """),
}
"""Whom to ask, and the phrases of what is theirs."""

ASK_THE_STATE = "Per l'ISEE nazionale di oggi chiedi all'INPS o a un CAF."
NATIONAL = row("""
    isee|dsu precompilat*|corrente|minorenni|universit*|sociosanitari*|ordinario|ristretto|online, isee
    che|chied*|serve ... ristretto|corrente|ordinario, dsu ... sito|portale|quadro|riquadro|spid, dsu inps,
    dsu ... dell|dall|sull|nell|su inps, titoli di
    stato|buoni postali|btp ... non|piu|nn contano|conta|escluder*|esclus*, contano|contare ... btp|titoli di
    stato|buoni postali ... nuov*|2024|2025|2026, dpcm 159, attestazione inps, isee nuov*, nuov* isee, regole|riforma
    isee nuov*|2024|2025|2026, isee di adesso|oggi, isee ... inps ... sito|portale|app|spid|quanto,
    sito|portale|app|spid ... inps ... isee|dsu, isee per|x|di l|la|le|gli universita|universitar*|ateneo, isee ...
    tasse universit*, isee parificato|socio|sociosanitari*|minorenne
""")
"""The indicator of the State, as it is today."""
