"""How people state what they did in earlier sites, and how far their pension is."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.parole.rows import denials, row
from rules_core.wording import Phrases, Said

_MANY_YEARS = "|".join(
    (
        *(str(n) for n in range(3, 41)),
        *"tre quattro cinque sei sette otto nove dieci dodici quindici".split(),
        *"vent venti venticinque trent trenta parecchi molti tanti".split(),
    )
)


def _anni_alla_pensione() -> Phrases:
    """From three years on the pension is farther than the call allows, whenever the last site ended."""
    return (
        f"{_MANY_YEARS} anni alla|dalla pensione",
        f"manca|mancano ... {_MANY_YEARS} anni ... pensione",
        f"pensione ... manca|mancano ... {_MANY_YEARS} anni",
        f"pensione ... tra|fra ... {_MANY_YEARS} anni",
        f"tra|fra ... {_MANY_YEARS} anni ... pensione",
    )


DI_ALTRI_CANTIERI: Mapping[str, Said] = {
    "ha_gia_partecipato": Said(
        yes=row("""
            gia partecipat*, gia fatto ... cantiere, gia fatto ... cantieri, fatto ... cantiere,
            fatto un altro cantiere, fatto ... cantieri, gia stat* ... cantiere, gia lavorato ... cantiere,
            ho partecipato ... cantiere, ultimo cantiere, cantiere precedente, precedente cantiere, vecchio cantiere,
            altro cantiere di lavoro, secondo cantiere, un altro cantiere, finit* ... cantiere, cantiere ... finito,
            cantiere ... terminato, cantiere ... concluso, rientrare ... cantiere, tornare ... cantiere,
            rifare ... cantiere, ero ... cantiere, stat* ... cantiere, cantiere ... anno scorso,
            lasciat* ... cantiere, non ... lasciat* ... cantiere, mollat* ... cantiere, ritirat* ... cantiere,
            interrott* ... cantiere, abbandonat* ... cantiere, non ... interrott* ... cantiere, gia fatto uno|due|tre,
            gia fatti # cantieri, gia fatti due|tre, cantiere scorso|passato|vecchio, scorso cantiere,
            cantieri precedenti|passati, precedenti cantieri, gia cantierista, ex cantierista, cantiere ... mesi fa,
            cantiere ... anni fa, secondo|terzo|quarto cantiere
        """),
        no=(
            *row("""
                primo cantiere, prima volta, prima esperienza, cantieri no, cantieri zero|nessuno, nuovo ai cantieri
            """),
            *denials("""
                mai fatto, mai fatti, mai fatta, mai partecipat*, mai stat* ... cantiere, nessun cantiere,
                mai ... cantiere|cantieri, mai inserit*
            """),
        ),
    ),
    "mesi_da_ultimo_cantiere": Said(
        near=row("""
            # mesi fa, # mese fa, da # mesi, sono passati # mesi, passati # mesi, e passato # mese, ultimo cantiere,
            cantiere precedente, precedente cantiere, finit*, terminat*, conclus*, dopo # mesi, trascorsi # mesi
        """),
        unlike=row("""
            tra # mesi, fra # mesi, entro # mesi, pension*, per # mesi, durat* # mesi, dura # mesi,
            disoccupat*|disocc|lavoro|spasso|fermo|ferma da # mesi|anni, fino a|al *, dopo # mese|mesi,
            naspi|disoccupazione ... a|ad|da|nel|in|dal *, posto ... a|ad|da|nel|in|dal *,
            il lavoro a|ad|da|nel|in|dal *, lasciat*|interrott*|mollat*|smess*|ritirat*|abbandonat* ... dopo #,
            licenziat* ... a|ad|da|nel|in|dal *, lavoro|posto|disoccupat*|licenziat*|spasso ... # mesi|anni fa,
            disoccupat*|disocc|lavoro|spasso da|dal *, # mesi|anni che, manc* ... # mesi|anni,
            # mesi|anni alla|dalla pensione, entro # anni, # anni dalla fine, # anni ... pension*, tra|fra # anni,
            figli* ... # mesi|anni, bambin* ... # mesi|anni, iscritt* ... da # anni, senza lavoro da # mesi,
            iscritt* ... da # mesi, cantiere di # mesi
        """),
    ),
    "pensione_entro_24_mesi": Said(
        yes=row("""
            pension* ... entro 24 mesi, pensione ok, pensione manca poco, pension* entro i 24 mesi,
            pension* ... entro ventiquattro mesi, pension* ... entro due anni, entro 24 mesi ... pension*,
            entro due anni ... pension*, pension* ... meno di due anni, meno di due anni ... pension*,
            pension* ... meno di 24 mesi, meno di 24 mesi ... pension*, assegno sociale entro,
            assegno sociale ... entro 24 mesi
        """),
        no=(
            *row("""
                lontan* dalla pensione, pensione ... lontana, pensione ... lontano, pensione ... ancora lontana,
                pension* ... manca una vita, manca una vita ... pension*, pensione ... manca tanto|molto|ancora tanto,
                manca tanto|molto|ancora ... pensione, giovane per la pensione, pensione ... manca ... tanto|molto,
                pension* ... manca|mancano ... una vita, pensione lontan*, lontan* ... pension*
            """),
            *_anni_alla_pensione(),
        ),
    ),
    "ente_in_territorio_montano": Said(
        yes=row("""
            territorio montano, comune montano, ente montano, comuni montani, enti montani, zona montana, montan*,
            area montana, comunita montana, unione montana, in montagna, di montagna, montagna, e montano,
            cantiere montano
        """),
        no=row("in pianura, di pianura, ente ... in citta, comune ... in citta, in collina"),
    ),
    "interrotto_nei_primi_60_giorni": Said(
        yes=row("""
            interrott* ... primi sessanta giorni, interrott* ... primi 60 giorni, interrott* ... primi due mesi,
            lasciat* ... primi due mesi, lasciat* ... primi sessanta giorni, lasciat* ... primi 60 giorni,
            nei primi sessanta giorni, nei primi 60 giorni, interrott* quasi subito, interrott* subito,
            lasciat* subito, lasciat* quasi subito, lasciat* ... dopo pochi giorni, lasciat* ... dopo una settimana,
            lasciat* ... dopo un mese, interrott* ... dopo pochi giorni, interrott* ... dopo un mese,
            interrott*|lasciat*|mollat*|smess*|ritirat*|abbandonat* ... dopo # giorni|settimane,
            interrott*|lasciat*|mollat*|smess*|ritirat*|abbandonat* ... dopo una|qualche|poche settimana|settimane,
            interrott*|lasciat*|mollat*|smess*|ritirat*|abbandonat* ... dopo un mese, mollat* subito,
            interrott*|lasciat*|mollat*|smess*|ritirat*|abbandonat* ... dopo pochi|qualche giorni|giorno,
            interrott*|lasciat*|mollat*|smess*|ritirat*|abbandonat* ... primo mese, smess* dopo pochi giorni,
            smess* dopo un mese, ritirat* ... dopo pochi giorni
        """),
        no=row("""
            non ... lasciat* ... cantiere, non ... mollat*, non ... interrott*, mai lasciat*|mollat*|interrott*,
            fatto tutto ... cantiere, finito tutto ... cantiere, fino alla fine, fatto fino in fondo, completat*
        """),
    ),
}
