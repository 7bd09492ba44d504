"""The words with which people take something back."""

from __future__ import annotations

from assistant.understanding.quantities.line import phrases

MARKERS = phrases(
    *(
        " ".join(told.split())
        for told in """
    anzi / anzi no / no anzi / scusa volevo dire / scusi volevo dire / scusa , volevo dire / scusi , volevo dire
    / scusate volevo dire / scusate , volevo dire / volevo dire / volevo scrivere / intendevo / intendevo dire /
    no aspetta / no , aspetta / aspetta / aspetti / no aspetti / no , aspetti / un attimo / mi sono sbagliato /
    mi sono sbagliata / mi son sbagliato / mi son sbagliata / ho sbagliato / ho sbagliato a scrivere / mi
    correggo / correggo / rettifico / errata corrige / correzione / o meglio / per meglio dire / pardon / ops /
    oops / no scusa / no scusi / no , scusa / no , scusi / no scusate / no , scusate / scusa no / scusi no /
    scusa , no / scusi , no / sbagliato / era sbagliato / ho detto male / ho scritto male / mi ero sbagliato /
    mi ero sbagliata / mi sbagliavo / mi sbaglio / sbagliavo /
    dicevo / ho contato male / ho letto male / ho capito male / ho visto male / ho guardato
    male / ho fatto male i conti / ho guardato meglio / ho letto meglio / ho riletto / ho riguardato / ho
    ricontrollato / ho ricontato / ho controllato meglio / ho verificato meglio / contando bene / a ben guardare
    / guardando meglio / leggendo meglio / ricontando / ricontrollando / mi sono confuso / mi sono confusa / mi
    sono spiegato male / mi sono spiegata male / mi son confuso / mi son confusa / ho fatto confusione / lascia
    perdere / lasci perdere / ritiro quello che ho detto / come non detto / ma che dico / errore mio / mi
    corregge / mi correggono / no quello era / no quella era / no , quello era / no , quella era / i mean / i
    meant / sorry , i meant / sorry i meant / je veux dire / je voulais dire / quiero decir
    """.split("/")
    )
)
"""What opens a correction; a comma stands apart."""
