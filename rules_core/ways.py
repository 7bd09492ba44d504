"""The ways in which people ask for an amount, a share, a day, a name, a place, hours or a meaning: of anything."""

from __future__ import annotations

from rules_core.rows import row

HOW_MUCH = row("""
    quanto, quanta, quanti, quante, quant, che|quale|qual|la|una
    cifra|importo|somma|quota|valore|prezzo|costo|tariffa|ammontare, l|d importo|ammontare|entita, in euro, euro
    al|per|a, cifra esatta|precisa|giusta|intera, dotazione, stanziament*, stanziat*, plafond, a che ammonta
""")
HOW_LARGE = row("""
    che|quale|qual|la|quanta|una percentuale|quota|parte|fetta|misura|proporzione|frazione, quanto|quanti per cento, di
    quanto, quanto, quanti, quante, percentuale ... quale|qual|di, uno|una|# su|ogni
    dieci|cento|venti|cinque|tre|quattro|mille, per cento|mille, quota percentuale
""")
WHEN = row("""
    quando, che|quale|qual giorno|data|mese|ora|scadenza, la|una data, il giorno, entro, da che|quale giorno|data, a
    partire da
""")
WHO = row("""
    chi, il|i|che|quale|qual nome|nomi|nominativo|nominativi|cognome, come si chiama|chiamano|chiamava, con chi, da chi
""")
WHERE = row("""
    dove, in che|quale via|piano|stanza|palazzo|sede, indirizzo, recapito, recapiti, a che|quale
    indirizzo|pec|mail|email|casella|ufficio|sportello, che|quale mail|pec|email|numero, telefono, tel
""")
WHAT_HOURS = row("""
    a che|quale ora|ore|orario, che|quale|quali orario|orari|ore|turni|turno, l|gli orario|orari, da che ora, fino a
    che ora|ore, di mattina o|oppure, mattina|mattino o pomeriggio, ora ...
    inizi*|cominci*|attacc*|finisc*|stacc*|parte|smett*, quando ... attacca|attacco|attacchiamo|stacc*|smett*, quando
    ... inizi*|cominci*|finisc* ... mattina|mattino|mattinata|giornata|sera|pomeriggio|turno, orario|orari ...
    inizi*|entrata|uscita|fine|lavoro, si attacca|stacca|comincia|inizia ... ore|ora|alle, alle sette|otto|# ... o
    alle, pausa ... pranzo|quanto|quanti
""")
WHAT_AGE = row("""
    a|da|di|che|quale|quanti|quant eta|anni|eta, quanti anni, a partire da ... anni|eta, limite di eta, eta
    minima|massima|giusta, compiuti # o|oppure, # o|oppure #, # anni o
""")
