"""Matters that people bring to any public office, and who answers for them."""

from __future__ import annotations

ELSEWHERE: dict[str, tuple[str, ...]] = {
    "Chiedi all'ufficio tributi del Comune.": (
        "tari", "imu", "tasi", "tassa rifiuti", "tassa ... rifiuti", "spazzatura", "bolletta ... rifiuti", "tosap", "cosap",
    ),
    "Chiedi all'ufficio anagrafe del Comune.": (
        "carta d identita", "carta ... identita", "cambio ... residenza", "cambiare residenza", "certificato ... nascita|residenza|famiglia",
        "stato di famiglia", "autentica ... firma", "matrimonio civile",
    ),
    "Chiedi alla Questura.": ("passaporto", "permesso di soggiorno", "porto d armi"),
    "Chiedi alla Motorizzazione.": ("patente", "revisione auto", "bollo auto", "bollo ... macchina"),
    "Chiedi all'Agenzia delle Entrate.": (
        "730", "modello redditi", "rimborso irpef", "dichiarazione dei redditi", "partita iva aprire", "aprire ... partita iva", "superbonus",
        "ecobonus", "cartella esattoriale", "agenzia delle entrate riscossione",
    ),
    "Chiedi al tuo medico o all'azienda sanitaria.": (
        "medico di base", "medico curante", "pediatra", "vaccin*", "esenzione ticket", "ticket sanitario", "visita specialistica",
        "tessera sanitaria", "prenotare ... visita|esame",
    ),
    "Chiedi alla polizia municipale.": ("multa", "multe", "autovelox", "ztl", "permesso ... parcheggio|sosta"),
    "Chiedi all'INPS o a un patronato.": (
        "assegno unico", "quando prendo la|mia pensione", "calcol* ... pensione", "bonus bebe", "bonus nido", "reversibilita", "tfr",
        "quanto|quanta naspi", "domanda di|per naspi|disoccupazione",
    ),
    "Chiedi alla scuola o all'università.": ("iscrizione a scuola", "tasse universitarie", "borsa di studio universitaria", "esame di maturita"),
    "Cerca un servizio meteo.": ("che tempo fa", "meteo", "previsioni"),
}  # fmt: skip
