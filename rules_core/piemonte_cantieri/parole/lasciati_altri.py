"""What people ask of the call where it is silent: hours, tickets, the other action, even scores, days of rest."""

from __future__ import annotations

from rules_core.rows import row
from rules_core.ways import HOW_MUCH, WHAT_HOURS
from rules_core.wording import Matter

_ALTROVE = row("massarosa, isee, veneto, accordo, mensa scolastica, nido, asilo")

OPEN = (
    Matter(
        "2.3/capoverso.2",
        row("cantier*, cantierist*, indennita"),
        row("""
            ferie, quanti|che permessi, giorni|ore di permesso, permessi retribuiti,
            tredicesima, quattordicesima, tfr, buonuscita, contributi pensionistici|previdenziali,
            contributi ... pensione|inps|versat*|figurativi, pago|pagare|paga|pagano ... irpef|tasse, irpef,
            tassat*, trattenut*, ritenut*, cud, lordo|lorda o|oppure, netto o|oppure, busta paga
        """),
        (
            *_ALTROVE,
            *row(
                "isee, 730, assent*, assenz*, rendicont*, contributo, per|in ferie, preso|fatto ... ferie,"
                " infortun*, minimo, lavorett*, guadagn*, inps, chi li|la|le|lo paga|versa, chi paga|versa"
            ),
        ),
    ),
    Matter(
        "6/capoverso.3",
        row("cantier*, cantierist*"),
        row("""
            cittadinanza, permesso di soggiorno, extracomunitar*, stranier* ... posso|puo|possono|serve|ammess*,
            patente,
            fedina penale, carichi pendenti, precedenti penali, residenza ... serve|obbligatoria|minima|anni|bisogna,
            serve|bisogna|occorre ... residen*|abitare
        """),
        (*_ALTROVE, *row("reddito di cittadinanza, punteggi*, # anni, anni #, naspi, disoccupat*, sussidi*")),
    ),
    Matter(
        "2.3/capoverso.4",
        row("cantier*, cantierist*, squadra, caposquadra, lavori socialmente utili"),
        WHAT_HOURS,
        (
            *_ALTROVE,
            *row("ufficio, sportello, domanda, domande, telefono, settimanal*, a settimana, visita, quante ore"),
            *row("rischi*, sanzion*, rispett*, durata, ammess*, ammissibil*, entro, graduatoria, avvi*"),
        ),
    ),
    Matter(
        "8.2/capoverso.6/trattino.4",
        row("""
            buono|buoni|ticket pasto|mensa|pasti, ticket, ticket restaurant, mensa, panino, pranzo, pasto, pasti,
            rimborso|rimborsi ... viaggio|viaggi|benzina|trasporto|autobus|treno|chilometr*, indennita di trasporto,
            benzina, abbonamento ... bus|autobus|treno
        """),
        (*HOW_MUCH, *row("da quanto|quant, da sette|otto|cinque|sei|dieci|#, c e, ci sono, danno, ce li danno")),
        (
            *_ALTROVE,
            *row("""
                punt*, punteggio, criterio, mensa paghi|pago|pagherei, pagare ... la mensa, nido,
                scuolabus, bambin*, scuola, figli, isee, chi paga, a carico, finanzia*, ammissibil*,
                rendicont*
            """),
        ),
    ),
    Matter(
        "9/capoverso.2",
        row("azione due|2|ii, seconda|altra|gemella azione, altra linea"),
        (*HOW_MUCH, *row("soldi, risorse, fondi, riparto, dotazione")),
        (*_ALTROVE, *row("residu*, avanz*, redistribu*, non utilizzat*, spostat*")),
    ),
    Matter(
        "13.2/tabella.1",
        row("punt*, punteggi*, valutazione di|nel merito"),
        row("""
            punteggio|punti|punteggi ... minimo|minimi|minima|sufficienz*|sufficienti, minimo|minimi|minima|soglia ...
            punti|punteggio|punteggi, soglia|minimo|sufficienza ... punteggio|valutazione|graduatoria|merito,
            sotto i|un|il|che|quale|quanti|a ... punti|punteggio, punti|punteggio ... sotto il|cui|i|quale,
            meno di ... punti, almeno # punti, con # punti ...
            fuori|esclus*|bocciat*|scartat*|dentro|passiamo|passa|entriamo|bastano|ammess*, punti su # ...
            fuori|esclus*|bocciat*|scartat*|dentro|passiamo|bastano, bastano # punti, # punti bastano
        """),
        (
            *_ALTROVE,
            *row("""
                candidat*, cantierist*, disoccupat*, criterio, criteri, classe, class*, partenariato, 10 punti,
                decurtazion*, a1, a2, b1, c1, d1
            """),
        ),
    ),
    Matter(
        "13.2/capoverso.4",
        row("""
            progett*, graduatori*, quadrant*, ente, enti, comune, comuni, cantier*, bando, domanda, domande, siamo,
            arriviamo, abbiamo, unione
        """),
        row("""
            pari|stessi|stesso|uguale|uguali|identic*|medesim* punti|punteggio|merito|voto|voti, a parita, parita ...
            punti|punteggio|merito, ex aequo, exaequo, punti pari|uguali, punteggio pari|uguale|identico,
            siamo|arriviamo|finiamo|risultiamo|se_siamo pari, pareggi*, caso di parita, tutti|tutte e due # punti,
            # punti tutti|tutte|entramb*|ciascuno|ognuno|a_testa, entramb*|ognuno # punti
        """),
        (*_ALTROVE, *row("disoccupat*, candidat*, cantierist*, pari opportunita, uomo, donna, donne, uomini")),
    ),
    Matter(
        "15.2/capoverso.2",
        row("""
            rendicont*, cantier*, termine, scadenza, scade, giorni, giorno, avvio, domanda, bando, relazione
        """),
        row("""
            cade|cadono|cadesse|capita|casca|scade|viene|finisce|e ...
            domenica|sabato|festivo|festa|festiva|festivita|natale|capodanno|pasqua|ferragosto|epifania|befana,
            slitt*|spost*|prorog*|passa|rinvi* ... lunedi|giorno|feriale|lavorativo|dopo|successivo|primo,
            termine|scadenza ... festivo|domenica|sabato|festa
        """),
        (
            *_ALTROVE,
            *row("""
                giornate lavorative, indennita, pagat*, si lavora, lavoriamo, orario, quante giornate, soldi, prendo,
                mi copre, il sabato, i sabati, la domenica, primo controllo
            """),
        ),
    ),
)
