"""Matters that people bring to any public office, and who answers for them."""

from __future__ import annotations

from assistant.understanding.patterns import row

ELSEWHERE: dict[str, tuple[str, ...]] = {
    "Chiedi all'ufficio tributi del Comune.": row("""
        tari, imu, tasi, tassa rifiuti, tassa ... rifiuti, spazzatura, bolletta ... rifiuti, tosap, cosap
    """),
    "Chiedi all'ufficio anagrafe del Comune.": row("""
        carta d identita, carta ... identita, cambio ... residenza, cambiare residenza, certificato ...
        nascita|residenza|famiglia, stato di famiglia, autentica ... firma, matrimonio civile
    """),
    "Chiedi alla Questura.": row("""
        passaporto, permesso di soggiorno, porto d armi
    """),
    "Chiedi alla Motorizzazione.": row("""
        patente, revisione auto, bollo auto, bollo ... macchina
    """),
    "Chiedi all'Agenzia delle Entrate.": row("""
        730, modello redditi, rimborso irpef, dichiarazione dei redditi, partita iva aprire, aprire ... partita
        iva, superbonus, ecobonus, cartella esattoriale, agenzia delle entrate riscossione
    """),
    "Chiedi al tuo medico o all'azienda sanitaria.": row("""
        medico di base, medico curante, pediatra, vaccin*, esenzione ticket, ticket sanitario, visita
        specialistica, tessera sanitaria, prenotare ... visita|esame
    """),
    "Chiedi alla polizia municipale.": row("""
        multa, multe, autovelox, ztl, permesso ... parcheggio|sosta
    """),
    "Chiedi all'INPS o a un patronato.": row("""
        assegno unico, quando prendo la|mia pensione, calcol* ... pensione, bonus bebe, bonus nido,
        reversibilita, tfr, quanto|quanta naspi, domanda di|per naspi|disoccupazione
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
        oroscopo, barzelletta, poesia, film, canzone, treno, treni, autobus per, volo per, ristorante, elezioni,
        chi votare
    """),
    "Non do opinioni: posso dirti che cosa c'è scritto.": row("""
        secondo te ... sindaco|giusto|fatto bene, cosa ne pensi, che ne pensi, sei d accordo, e giusto che ...
        sindaco|politici|regione
    """),
}
