"""What people ask of INPS and of the CAFs beside the regulation: how long they take, and what they charge."""

from __future__ import annotations

from rules_core.rows import row
from rules_core.wording import Matter

OPEN = (
    Matter(
        "art.9/comma.3",
        row("isee, dsu, attestazione, inps, caf"),
        row("""
            quanto|quanti|quante ... mette|mettono|impiega|impiegano|ci_vuole|ci_vogliono|passa|passano|aspett*, quanto
            tempo ... inps|caf|pronto|pronta|arriva, in quanti|quanto giorni|tempo, quando arriva|esce|e_pronto|e_pronta
            ... isee|attestazione, isee|attestazione ... quando|quanto arriva|esce|pronto|tempo
        """),
        row("""
            cantier*, veneto, comune ... trasmett*|mand*|invi*, valid*, dura, vale, ricors*, scad*, scadut*, reddito,
            nucleo, soldi, euro, controll*, per cosa|che
        """),
    ),
    Matter(
        "art.10/comma.2",
        row("caf, patronato, commercialista"),
        row("""
            quanto ... costa|prende|prendono|chiede|chiedono|vuole|vogliono|paga|pago, si paga, mi|ci fa|fanno pagare,
            devo|dobbiamo pagare, e|fanno gratis|gratuito, gratis|gratuito|gratuitamente o|oppure, a pagamento
        """),
        row("cantier*, veneto, mensa, nido, scuolabus, retta"),
    ),
)
