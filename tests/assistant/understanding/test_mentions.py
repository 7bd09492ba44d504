"""Sentences as people write them, and what they hold, as of 1 May 2024 (a Wednesday)."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.understanding.quantities.mention import Bound, Days, Hours, Kind, Mention
from assistant.understanding.quantities.mentions import mentions

TODAY = date(2024, 5, 1)
SIGNS = {Bound.EXACT: "", Bound.LEAST: ">=", Bound.MOST: "<=", Bound.ABOUT: "~", Bound.BETWEEN: ""}


def told(mention: Mention) -> str:
    """A mention in one line: kind, bound, value, unit, period, and what else is not usual."""
    sign = SIGNS[mention.bound].rstrip("=" if mention.strict else "")
    parts = [mention.kind.value, sign + shown(mention.value)]
    if mention.other is not None:
        parts[-1] += f"..{mention.other}"
    parts += [mention.unit or "", f"/{mention.per}" if mention.per else "", shown(mention.hours)]
    parts += ["?" if mention.year_missing else "", mention.problem or ""]
    return " ".join(part for part in parts if part)


def shown(value: object) -> str:
    """A value in short."""
    if isinstance(value, Days):
        return f"{value.first}" + (f"..{value.last}" if value.last != value.first else "")
    if isinstance(value, Hours):
        return f"{value.first:%H:%M}" + (f"..{value.last:%H:%M}" if value.last != value.first else "")
    return "" if value is None else str(value)


def check(row: str) -> None:
    """A row is a sentence and, after =>, its mentions; those apart by a bar."""
    text, _, expected = (part.strip() for part in row.partition("=>"))
    assert [told(mention) for mention in mentions(text, TODAY)] == [
        part.strip() for part in expected.split("|") if part.strip()
    ]


def rows(table: str) -> list[str]:
    """The rows of a table."""
    return [line.strip() for line in table.strip().splitlines() if line.strip()]


MONEY = """
    650 euro => money 650
    € 1.234,50 => money 1234.50
    1.234,50 => money 1234.50
    650,00 => money 650.00
    12mila => money 12000
    12 mila euro => money 12000
    12.500 € => money 12500
    diciottomila euro => money 18000
    DICIOTTOMILA EURO => money 18000
    18k => money 18000
    18 mila => money 18000
    mille e due => money 1200
    duemila e cinque => money 2500
    9 mila e 6 => money 9600
    mille euro => money 1000
    mila euro => money 1000
    due milioni di euro => money 2000000
    un milione e mezzo di euro => money 1500000
    1,5 milioni di euro => money 1500000
    un milione duecentomila euro => money 1200000
    duecentocinquanta euro e cinquanta => money 250.50
    450 euro e 50 di garage => money 450 | number 50
    3 euro e 20 centesimi => money 3.20
    50 centesimi => money 0.50
    1300€ => money 1300
    €650 => money 650
    euro 1.300,00 => money 1300.00
    EUR 1300 => money 1300
    20 euri => money 20
    600 al mese => money 600 /mese
    600 € al mese => money 600 /mese
    1.200 euro netti al mese => money 1200 /mese
    800 euro circa al mese => money ~800 /mese
    850 euro mensili => money 850 /mese
    24.000 euro l'anno => money 24000 /anno
    24.000 euro all’anno => money 24000 /anno
    9 euro l'ora => money 9 /ora
    30 euro al giorno => money 30 /giorno
    500 euro/mese => money 500 /mese
    1500 euro ogni trimestre => money 1500 /trimestre
    80 euro a settimana => money 80 /settimana
    prendo circa 800 => money ~800
    il mio ISEE è 8500 => money 8500
    ISEE 2024 => number 2024
    pago 450 di affitto => money 450
    stipendio: 1.100 => money 1100
    reddito di 15000 => money 15000
    guadagno più di 20.000 euro => money >20000
    non più di 7.000 euro => money <=7000
    fino a 12.000 euro => money <=12000
    meno di 12 mila euro => money <12000
    tra 4.500 e 12.000 euro => money 4500..12000
    dai 500 ai 600 euro al mese => money 500..600 /mese
    500-600 euro => money 500..600
    un migliaio di euro => money ~1000
    quasi mille euro => money <1000
    1,234.50 euro => money 1234.50
    1,300 euro => money 1300
    20 000 euro => money 20000
    ho 10.000 e 5.000 euro => money 10000 | money 5000
    cento e dieci euro => money 110
    tre mila due cento euro => money 3200
    cinquanta mila euro => money 50000
    un euro => money 1
    un centinaio di euro => money ~100
    12mila e 500 euro => money 12500
    nessun euro => money 0
"""
NUMBERS = """
    un lunedì non sono andato => number 1 giornate
    due venerdì a casa => number 2 giornate
    ne ho saltate sei => number 6
    uno autofinanziato e sei finanziati => number 6 finanziati
    gg. 100 a h. 20 => number 100 | time 20:00
    6 cantieristi => number 6 cantieristi
    6cantieristi => number 6 cantieristi
    siamo in sei => number 6
    sei => number 6
    sei cantieristi => number 6 cantieristi
    abbiamo sei figli => number 6 figli
    sei disoccupato? =>
    tu sei di qui =>
    e sei sicuro =>
    ho due figli => number 2 figli
    ho un figlio => number 1 figlio
    ho un problema con una domanda =>
    uno => number 1
    uno dei requisiti =>
    due e mezzo => number 2.5
    6,5 => number 6.5
    8.2 => number 8.2
    20.000 abitanti => number 20000 abitanti
    12mila abitanti => number 12000 abitanti
    una decina => number ~10
    una ventina di persone => number ~20 persone
    un paio di figli => number ~2 figli
    zero => number 0
    nessuno => number 0
    nessun figlio => number 0 figlio
    almeno 45 => number >=45
    più di 12 => number >12
    circa 20.000 => number ~20000
    tra i 40 e i 45 => number 40..45
    due o tre figli => number 2..3 figli
    due tre figli => number 2..3 figli
    2-3 figli => number 2..3 figli
    3 o più figli => number >=3
    in tre => number 3
    ventcinque => number 25
    ventitre => number 23
    ventitré => number 23
    VENTITRE' => number 23
    cento venti fogli => number 120 fogli
    venti cinque => number 25
    tutti e tre => number 3
    mille grazie =>
    grazie mille =>
    0 => number 0
    due, tre e quattro => number 2 | number 3 | number 4
    2023 => number 2023
    3 volte al mese => number 3 volte
    il secondo figlio => ordinal 2
    secondo me =>
    la terza volta => ordinal 3
    3° posto => ordinal 3
    prima di tutto =>
    la prima domanda => ordinal 1
    sono di Trentino =>
    mezzo =>  number 0.5
    in mezzo alla strada =>
    un anziano => number 1 anziano
    il mio contento padre =>
"""
AGES = """
    ho 43 anni => age 43
    Ho 43anni => age 43
    ho 43 anni e mezzo => age 43
    ho quarantatre anni => age 43
    ho quarantacinqe anni => age 45
    quarant'anni compiuti => age 40
    ho vent’anni => age 20
    un figlio di 7 anni => number 1 figlio | age 7
    due figli di 3, 7 e 12 anni => number 2 figli | age 3 | age 7 | age 12
    i miei figli hanno 7 e 10 anni => age 7 | age 10
    43enne => age 43
    quarantenne => age 40
    una diciottenne => age 18
    ultraquarantacinquenne => age >45
    over 45 => age >=45
    over 45 anni => age >=45
    classe 1970 => age 53..54
    sono nato nel 1970 => age 53..54
    nata il 3 marzo 1970 => age 54
    nato a Lucca il 30/12/1970 => age 53
    sono del '62 => age 61..62
    sono del ’62 => age 61..62
    sono del 1962 => age 61..62
    lei è del 1962 => age 61..62
    mio marito e' del 1962 => age 61..62
    la piccola e del 2018 => age 5..6
    Marco e del 1962 => age 61..62
    il bambino ha 8 mesi => age 0
    un neonato di 8 mesi => age 0
    mia figlia ha un anno => age 1
    ha un anno di tempo => duration 1 anni
    ho più di 45 anni => age >45
    ho almeno 45 anni => age >=45
    ho quasi 45 anni => age <45
    ho circa 50 anni => age ~50
    ho 50 anni circa => age ~50
    ho tra i 40 e i 45 anni => age 40..45
    Mario, 43 anni, disoccupato => age 43
    43 anni => age 43
    a 43 anni posso fare domanda? => age 43
    ne compio 45 => age 45
    età 43 => age 43
    età: 43 anni => age 43
    di anni 43 => age 43
    sulla quarantina => age ~40
    43 anni di età => age 43
    ho 20 anni di contributi => duration 20 anni
    un contratto di 2 anni => duration 2 anni
    un lavoratore di 58 anni => number 1 lavoratore | age 58
    I am 43 years old => age 43
    tengo 43 años => age 43
    am 43 de ani => age 43
"""
DURATIONS = """
    un mese e mezzo => duration 1.5 mesi
    sei mesi => duration 6 mesi
    un anno => duration 1 anni
    tre settimane => duration 3 settimane
    un paio di mesi => duration ~2 mesi
    30 ore a settimana => duration 30 ore /settimana
    25 ore settimanali => duration 25 ore /settimana
    35ore => duration 35 ore
    trentacinque ore => duration 35 ore
    mezza giornata => duration 0.5 giornate
    mezz'ora => duration 0.5 ore
    un'ora => duration 1 ore
    un'ora e mezza => duration 1.5 ore
    due ore e mezza => duration 2.5 ore
    60 giorni lavorativi => duration 60 giorni lavorativi
    più di 12 mesi => duration >12 mesi
    da oltre un anno => duration >1 anni
    meno di un anno => duration <1 anni
    almeno sei mesi => duration >=6 mesi
    entro 30 giorni => duration <=30 giorni
    12 mesi o più => duration >=12 mesi
    5 giorni al massimo => duration <=5 giorni
    circa tre mesi => duration ~3 mesi
    tre mesi circa => duration ~3 mesi
    un anno e tre mesi => duration 15 mesi
    2 anni e 6 mesi => duration 30 mesi
    due settimane e tre giorni => duration 17 giorni
    da 6 a 12 mesi => duration 6..12 mesi
    tra sei e dodici mesi => duration 6..12 mesi
    2-3 mesi => duration 2..3 mesi
    2/3 mesi => duration 2..3 mesi
    due o tre settimane => duration 2..3 settimane
    una decina di giorni => duration ~10 giorni
    disoccupato da 14 mesi => duration 14 mesi
    per 260 giornate => duration 260 giornate
    due trimestri => duration 2 trimestri
    48 h => duration 48 ore
    neanche un mese => duration <1 mesi
    due anni e mezzo => duration 2.5 anni
    6,5 ore al giorno => duration 6.5 ore /giorno
    un annetto => duration 1 anni
"""
SHARES = """
    60% => percent 60
    il 60 per cento => percent 60
    dell'80% => percent 80
    dell'80 per cento => percent 80
    il sessanta per cento => percent 60
    60 percento => percent 60
    12,5 % => percent 12.5
    cento per cento => percent 100
    la metà => percent 50
    un terzo => percent 33.3333
    due terzi della casa => percent 66.6667
    un sesto di un negozio => percent 16.6667
    tre ottavi della casa => percent 37.5
    un dodicesimo => percent 8.3333
    un quarto => percent 25
    1/2 della casa => percent 50
    più del 50% => percent >50
    dal 50% al 60% => percent 50..60
    almeno il 74% => percent >=74
    oltre il 66% => percent >66
    al 100% => percent 100
    tra il 50 e il 60% => percent 50..60
"""
DATES = """
    e del 2021 => date 2021-01-01..2021-12-31
    luglio-settembre 2021 => date 2021-07-01..2021-09-30
    giovedì 28/9/23 => date 2023-09-28
    14/12/2023 => date 2023-12-14
    il 14/12/2023 => date 2023-12-14
    14.12.23 => date 2023-12-14
    14-12-2023 => date 2023-12-14
    2023-12-14 => date 2023-12-14
    14 dicembre => date 2023-12-14 ?
    14 dicembre 2023 => date 2023-12-14
    14 dicembre '23 => date 2023-12-14
    14 dic. 2023 => date 2023-12-14
    giovedì 14 dicembre 2023 => date 2023-12-14
    il primo marzo => date 2024-03-01 ?
    1° marzo => date 2024-03-01 ?
    l'8 marzo => date 2024-03-08 ?
    il ventuno giugno => date 2023-06-21 ?
    14/12 => date 2023-12-14 ?
    12/2023 => date 2023-12-01..2023-12-31
    fine marzo => date 2024-03-21..2024-03-31 ?
    a fine marzo 2025 => date 2025-03-21..2025-03-31
    inizio mese => date 2024-05-01..2024-05-10
    metà mese => date 2024-05-11..2024-05-20
    fine mese => date 2024-05-21..2024-05-31
    a fine anno => date 2024-09-01..2024-12-31
    a marzo => date 2024-03-01..2024-03-31 ?
    a marzo 2023 => date 2023-03-01..2023-03-31
    marzo scorso => date 2024-03-01..2024-03-31
    dicembre prossimo => date 2024-12-01..2024-12-31
    a marzo dell'anno scorso => date 2023-03-01..2023-03-31
    il 10 marzo di quest'anno => date 2024-03-10
    ieri => date 2024-04-30
    l'altro ieri => date 2024-04-29
    oggi => date 2024-05-01
    domani => date 2024-05-02
    dopodomani => date 2024-05-03
    domani mattina => date 2024-05-02 06:00..12:00
    tra 30 giorni => date 2024-05-31
    fra una settimana => date ~2024-05-08
    tra un mese e mezzo => date ~2024-06-16
    30 giorni fa => date 2024-04-01
    due anni fa => date ~2022-05-01
    un anno fa => date ~2023-05-01
    un anno e mezzo fa => date ~2022-11-01
    lunedì scorso => date 2024-04-29
    lunedì prossimo => date 2024-05-06
    lunedì => date 2024-04-29
    la settimana prossima => date 2024-05-06..2024-05-12
    la scorsa settimana => date 2024-04-22..2024-04-28
    questa settimana => date 2024-04-29..2024-05-05
    il mese scorso => date 2024-04-01..2024-04-30
    il mese prossimo => date 2024-06-01..2024-06-30
    l'anno scorso => date 2023-01-01..2023-12-31
    quest'anno => date 2024-01-01..2024-12-31
    nel 2023 => date 2023-01-01..2023-12-31
    nel duemilaventitré => date 2023-01-01..2023-12-31
    nel '23 => date 2023-01-01..2023-12-31
    dal 2019 al 2022 => date 2019-01-01..2022-12-31
    tra il 2020 e il 2023 => date 2020-01-01..2023-12-31
    l'11 maggio => date 2023-05-11 ?
    se la lettera arriva l'11 maggio => date 2024-05-11 ?
    se la presento il 30 giugno => date 2024-06-30 ?
    la domanda va presentata entro il 30 giugno => date <=2024-06-30 ?
    quando arriverà, il 2 marzo => date 2024-03-02 ?
    arriverà il 2 marzo => date 2025-03-02 ?
    se consegno il 2 marzo => date 2024-03-02 ?
    la lettera è arrivata l'11 maggio => date 2023-05-11 ?
    la lettera arrivata l'11 maggio scade => date 2023-05-11 ?
    la dsu dell'11 maggio scade => date 2023-05-11 ?
    mi arrivò l'11 maggio => date 2023-05-11 ?
    ieri sera alle 9 => date 2024-04-30 21:00
    anno 2022 => date 2022-01-01..2022-12-31
    il biennio 2023-2024 => date 2023-01-01..2024-12-31
    31 febbraio => date no_such_day
    il 31 febbraio 2024 => date no_such_day
    29 febbraio => date 2024-02-29 ?
    29 febbraio 2023 => date no_such_day
    31/02/2023 => date no_such_day
    32/13/2023 => date no_such_day
    entro il 30 giugno => date <=2023-06-30 ?
    prima del 3 marzo 2024 => date <2024-03-03
    dopo il 29/09/2023 => date >2023-09-29
    a partire dal 1° gennaio 2025 => date >=2025-01-01
    fino al 31/12/2025 => date <=2025-12-31
    dal 3 al 10 marzo 2024 => date 2024-03-03..2024-03-10
    dal 3 al 10 marzo => date 2024-03-03..2024-03-10 ?
    dal 3/3/2022 al 10/10/2022 => date 2022-03-03..2022-10-10
    da marzo a giugno 2023 => date 2023-03-01..2023-06-30
    tra il 3 e il 10 aprile 2024 => date 2024-04-03..2024-04-10
    il 14 dicembre 2023 alle 10 => date 2023-12-14 10:00
    14/12/2023 ore 10:30 => date 2023-12-14 10:30
    alle 10 del 14 dicembre 2023 => date 2023-12-14 10:00
    domani alle 9 e mezza => date 2024-05-02 09:30
    ho finito a maggio => date 2024-05-01..2024-05-31 ?
    tra 99999999 giorni => date beyond_calendar
"""
TIMES = """
    il 29/09/2023 h. 15.58 => date 2023-09-29 15:58
    29 settembre 2023, 15:59 => date 2023-09-29 15:59
    alle 16 in punto del 29 settembre 2023 => date 2023-09-29 16:00
    alle 10 => time 10:00
    alle ore 14:30 => time 14:30
    ore 14:30 => time 14:30
    ore 14.30 => time 14:30
    alle 10 e mezza => time 10:30
    alle 9 e 12 => time 09:12
    alle 9 meno 7 => time 08:53
    alle ore 16 e un minuto => time 16:01
    alle 9 e 12 persone => time 09:00 | number 12 persone
    alle 9 e 12 giorni dopo => time 09:00 | duration 12 giorni
    alle 8 e 20 euro => time 08:00 | money 20
    10 e mezza => time 10:30
    alle dieci e un quarto => time 10:15
    alle nove meno un quarto => time 08:45
    alle 3 del pomeriggio => time 15:00
    alle 8 di sera => time 20:00
    le 9 di mattina => time 09:00
    di mattina => time 06:00..12:00
    a mezzogiorno => time 12:00
    all'una => time 01:00
    14:30 => time 14:30
    25:70 => time no_such_time
    entro le 12 => time <=12:00
    verso le 10 => time ~10:00
    dalle 9 alle 12 => time 09:00..12:00
    tra le 9 e le 12:30 => time 09:00..12:30
    alle 3 persone => number 3 persone
"""
CITATIONS = """
    art. 6 => citation
    all'articolo 6 comma 2 => citation | citation
    artt. 6 e 7 => citation
    par. 8.2 => citation
    paragrafo 20.3.1 => citation
    comma 2, lettera b => citation | citation
    Modello 10 bis => citation
    allegato c => citation
    D.Lgs. 109/1998 => citation
    legge 104 => citation
    L. 104/92 => citation
    D.P.C.M. 159/2013 => citation
    delibera n. 69 del 18.07.2005 => citation | date 2005-07-18
    prendo la 104 => citation
    ho fatto il 730 => citation
    0584 979229 => citation
    333 1234567 => citation
    +39 333 123 4567 => citation
    mario.rossi@posta.it => citation
    www.comune.it/pagina3 => citation
    RSSMRA70A01H501U => citation
    IT60X0542811101000000123456 => citation
    IT60 X054 2811 1010 0000 0123 456 => citation
    via Garibaldi 12 => citation
    negozio in via Garibaldi, rendita 1.120 => money 1120
    classe A1.1 => citation
    il modello F24 => citation
    20.3.1 => citation
    109/1998 => citation
    12345678901 => citation
    articolo sei => citation
    lettera di presentazione =>
    n. 3 lavoratori => number 3 lavoratori
    per via di 3 assenze => number 3 assenze
"""
WHOLE = """
    Ho 43 anni, 2 figli e prendo 600 euro al mese => age 43 | number 2 figli | money 600 /mese
    vivo con mia moglie e pago 450€ d'affitto dal 2019 => money 450 | date 2019-01-01..2019-12-31
    disoccupato da più di 12 mesi, con 30 ore a settimana => duration >12 mesi | duration 30 ore /settimana
    ho lavorato fino a marzo 2023 => date <=2023-03-01..2023-03-31
    il 14/12/2023, 6 cantieristi e 260 giornate => date 2023-12-14 | number 6 cantieristi | duration 260 giornate
    secondo l'art. 6, comma 1, devo avere 45 anni? => citation | citation | age 45
    siamo in 4: io, mia moglie e due figli minorenni => number 4 | number 2 figli
    il mutuo residuo è di 85.000 euro al 50% => money 85000 | percent 50
"""


@pytest.mark.parametrize("row", rows(MONEY + NUMBERS + AGES + DURATIONS))
def test_amounts(row: str) -> None:
    """Money, counts, ages and durations as people write them."""
    check(row)


@pytest.mark.parametrize("row", rows(SHARES + DATES + TIMES + CITATIONS + WHOLE))
def test_dates_and_the_rest(row: str) -> None:
    """Shares, dates, times, what only cites, and whole sentences."""
    check(row)


def test_a_year_left_out_gives_the_last_day_and_the_next() -> None:
    """The readings of "14 dicembre" are the last one past and the next."""
    [found] = mentions("14 dicembre", TODAY)
    assert found.candidates == (
        Days(date(2023, 12, 14), date(2023, 12, 14)),
        Days(date(2024, 12, 14), date(2024, 12, 14)),
    )


def test_a_thousand_and_two_may_be_either() -> None:
    """As in "mille e due": 1.200 as one speaks of money, and 1.002 as one counts."""
    [found] = mentions("mille e due euro", TODAY)
    assert [str(value) for value in found.candidates] == ["1200", "1002"]


def test_an_age_from_a_birth_keeps_the_birth() -> None:
    """A day of birth stays beside the age that follows from it."""
    [found] = mentions("nata il 3 marzo 1970", TODAY)
    assert (found.kind, found.born) == (Kind.AGE, Days(date(1970, 3, 3), date(1970, 3, 3)))
