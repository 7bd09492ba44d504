"""How people state the weekly hours of a site, its days, its participants."""

from __future__ import annotations

from rules_core.piemonte_cantieri.parole.rows import row
from rules_core.wording import Said

ORE_SETTIMANALI = Said(
    near=row("""
        # ore, # ore settimanali, # ore alla settimana, # ore a settimana, # h, # ore sett, da # ore, settiman*,
        orario, tempo pieno, part time
    """),
    unlike=row("""
        # ore al giorno, # ore giornaliere, # ore al di, # ore ogni giorno, # ore di corso, # ore di formazione
    """),
)
GIORNATE = Said(
    near=row("""
        # giornate, # giorni, # gg, # giornate lavorative, # giorni lavorativi, # giorni di lavoro,
        # giorni di cantiere, giornate, durata, dura
    """),
    unlike=row("""
        # giorni alla settimana, # giorni a settimana, # giornate settimanali, # giornate alla settimana,
        entro # giorni, # giorni fa, tra # giorni, fra # giorni
    """),
)
CANTIERISTI = Said(
    near=row("""
        # cantieristi, # cantierista, # persone, # persona, # lavoratori, # lavoratrici, # partecipanti, # addetti,
        # operai, # unita, # disoccupati, # posti, # uomini, # donne, # soggetti, # destinatari
    """),
)
