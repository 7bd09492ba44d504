"""Matters that people bring to any public office, and who answers for them."""

from __future__ import annotations

from rules_core.rows import row

ELSEWHERE: dict[str, tuple[str, ...]] = {
    "Chiedi all'ufficio tributi del Comune.": row("""
        tari, imu, tasi, tassa rifiuti, tassa ... rifiuti, spazzatura, bolletta ... rifiuti, tosap, cosap
    """),
    "Chiedi all'ufficio anagrafe del Comune.": row("""
        carta d identita, carta ... identita, cambio ... residenza, cambiare residenza, certificato ...
        nascita|residenza|famiglia, stato di famiglia online|in carta|storico, stampare lo stato di famiglia,
        autentica ... firma, matrimonio civile
    """),
    "Chiedi alla Questura.": row("""
        passaporto, permesso di soggiorno, porto d armi
    """),
    "Chiedi alla Motorizzazione.": row("""
        patente, revisione auto, bollo auto, bollo ... macchina
    """),
    "Chiedi all'Agenzia delle Entrate.": row("""
        730, modello redditi, rimborso irpef, dichiarazione dei redditi, partita iva aprire, aprire ... partita iva,
        superbonus, ecobonus, cartella esattoriale, agenzia delle entrate riscossione
    """),
    "Chiedi al tuo medico o all'azienda sanitaria.": row("""
        medico di base, medico curante, pediatra, vaccin*, esenzione ticket, ticket sanitario, visita specialistica,
        tessera sanitaria, prenotare ... visita|esame
    """),
    "Chiedi alla polizia municipale.": row("""
        multa, multe, autovelox, ztl, permesso ... parcheggio|sosta
    """),
    "Chiedi all'INPS o a un patronato.": row("""
        assegno unico, quando prendo la|mia pensione, calcol* ... pensione, bonus bebe, bonus nido, reversibilita,
        tfr, quanto|quanta naspi, domanda di|per naspi|disoccupazione
    """),
    "Chiedi alla scuola o all'università.": row("""
        iscrizione a scuola, tasse universitarie, borsa di studio universitaria, esame di maturita
    """),
    "Chiedi a un avvocato o a un'associazione di inquilini.": row("""
        caparra, sfratto, padrone di casa, diffida, condominio, divorzio, eredita, testamento, denuncia ...
        carabinieri
    """),
    "Per l'ISEE nazionale di oggi chiedi all'INPS o a un CAF.": row("""
        isee nuovo|corrente|precompilato|ordinario, nuovo isee, isee ... nuove|nuova|nuovi, isee
        2019|2020|2021|2022|2023|2024|2025|2026|2027, regole nuove|attuali|vigenti ... isee, regole ... isee
        nuove|attuali|vigenti, dpcm 159, titoli di stato esclusi
    """),
    "Chiedi a chi fa informazione, o guarda altrove.": row("""
        che tempo fa, meteo, previsioni del tempo, partita di calcio, campionato, juve, milan, serie a, ricetta,
        oroscopo, barzelletta, poesia, film, canzone, treno, treni, autobus per, volo per, ristorante, elezioni, chi
        votare
    """),
    "Non do opinioni: posso dirti che cosa c'è scritto.": row("""
        secondo te ... sindaco|giusto|fatto bene, cosa ne pensi, che ne pensi, sei d accordo, e giusto che ...
        sindaco|politici|regione
    """),
    "Chiedi all'ufficio del Comune che se ne occupa.": row("""
        canile, adottare un cane|gatto, cimitero, loculo, tumulazione, cremazione, raccolta differenziata, raccolta
        della|del carta|plastica|vetro|umido, cassonett*, isola ecologica, buca|buche ... strada, lampione,
        lampioni, passo carrabile, suolo pubblico, permesso di costruire, concessione edilizia, condono, catasto ...
        visura, visura catastale, scia, suap, aprire un bar|negozio|attivita|ristorante, licenza commerciale,
        mercato settimanale, orari|orario ... biblioteca, tessera elettorale, seggio, matrimonio, unione civile,
        pubblicazioni di matrimonio, atto di nascita, atto di morte, spid come|attivare, attivare lo spid, fare lo
        spid, faccio lo spid, carta d identita elettronica, cie, orari|orario dell|del|degli|di
        anagrafe|ufficio|uffici|sportello|comune, a che ora apre|chiude|aprono|chiudono, numero dei|del|della|di
        vigili|sindaco|telefono|segretario
    """),
    "Chiedi all'INPS, a un CAF o a un patronato.": row("""
        bonus bollette|bolletta|luce|gas|acqua|trasporti|psicologo|mamme|mobili, quanto prendo|prendero di pensione,
        anni di contributi, pensione anticipata, quota 103, opzione donna, assegno unico, assegno di maternita,
        congedo|congedi, maternita, permessi 104, legge 104, indennita di accompagnamento, pensione di invalidita,
        detrarre|detrazione|detrazioni|scaricare ... 730|tasse|irpef|dichiarazione, aliquota irpef, aliquote irpef,
        scaglioni, carta acquisti|dedicata, social card, bonus nido, calcolo della naspi, quanto dura la naspi, ho
        diritto alla naspi
    """),
    "Chiedi alla scuola, all'università o all'ufficio scolastico.": row("""
        iscrivo|iscrivere|iscrizione|iscrizioni ...
        scuola|elementare|elementari|media|medie|prima|superiori|universita, universita, borse|borsa di studio,
        libri di testo, esami di stato, graduatorie docenti
    """),
    "Chiedi a chi assume, o guarda i concorsi sul portale inPA.": row("""
        concorsi pubblici, concorso pubblico, bando di concorso, il comune di * assume, assumono, mandare il
        curriculum, offerte di lavoro
    """),
    "Chiedi a un medico o in farmacia.": row("""
        che|quale|quali medicina|medicine|farmaco|farmaci|pastiglia|pastiglie, cosa posso prendere per, mal di
        testa|schiena|pancia, sintomi, oki, tachipirina, antibiotico, ibuprofene
    """),
    "Chiedi a un avvocato, a un CAF o a un sindacato.": row("""
        avvocato, ricorso contro una|la multa, gratuito patrocinio, ho diritto al tfr, mi licenziano, licenziamento
        ... ricorso, busta paga ... sbagliata, contratto nazionale, ccnl, straordinari ... pagati, mobbing,
        dimissioni
    """),
    "Posso parlare solo degli atti che ho.": row("""
        traduci, traduzione, traducimi, capitale della|del|d, quanto fa # per|piu, scrivimi|scrivi ...
        lettera|poesia|tema|codice|email|mail, chi ha scritto, chi ha inventato, chi e il presidente, chi ha vinto,
        oroscopo, lotto, bitcoin, investire, ricette, dieta
    """),
}
