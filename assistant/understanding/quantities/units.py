"""The units that amounts are told in, and the periods of a rate: tables."""

from __future__ import annotations

from assistant.understanding.quantities.line import Line, phrases

EURO = frozenset("€ euro euri eur euros euros eurini €uro".split())
_GROWN = 18
CENTS = frozenset("centesimi centesimo cent cents".split())

_FORMS = {
    "ore": "ora ore h hours hour hrs heures heure horas hora",
    "minuti": "minuto minuti min minutes",
    "giorni": "giorno giorni gg di' days day jours jour dias dia zile",
    "giornate": "giornata giornate",
    "settimane": "settimana settimane sett weeks week semaines semaine semanas semana saptamani",
    "mesi": "mese mesi months month mois meses mes luni",
    "bimestri": "bimestre bimestri",
    "trimestri": "trimestre trimestri",
    "semestri": "semestre semestri",
    "anni": "anno anni annetto annetti years year yrs ans annees anos ano ani annualita",
}
UNITS = frozenset(_FORMS)
DURATIONS = {form: unit for unit, forms in _FORMS.items() for form in forms.split()}
WEEKDAYS = frozenset("lunedi martedi mercoledi giovedi venerdi sabato domenica".split())
RELATED = frozenset("scorso scorsa passato passata prossimo prossima".split())
"""What makes of a day of the week one day alone."""
# Two units that make one exact amount: "un anno e tre mesi".
SMALLER = {"anni": ("mesi", 12), "settimane": ("giorni", 7), "ore": ("minuti", 60)}

_PERIODS = {
    "ora": "ora h",
    "giorno": "giorno die",
    "settimana": "settimana sett",
    "mese": "mese month mois mes luna",
    "trimestre": "trimestre",
    "semestre": "semestre",
    "anno": "anno year an ano",
}
PERIOD_NOUNS = frozenset(_PERIODS)
_ADJECTIVES = {
    "ora": "orari orarie",
    "giorno": "giornaliero giornaliera giornalieri giornaliere quotidiani quotidiane",
    "settimana": "settimanale settimanali",
    "mese": "mensile mensili",
    "trimestre": "trimestrale trimestrali",
    "semestre": "semestrale semestrali",
    "anno": "annuo annua annui annue annuale annuali",
}
_BEFORE_PERIOD = ("al", "all '", "alla", "a", "per", "ogni", "per ogni", "/", "l '", "il", "la", "par", "por", "per")
_PER = {period: phrases(*told.split()) for period, told in _ADJECTIVES.items()} | {}
for _period, _nouns in _PERIODS.items():
    for _noun in _nouns.split():
        for _before in _BEFORE_PERIOD:
            _first, *_rest = (*_before.split(), _noun)
            _PER[_period].setdefault(_first, []).append((_first, *_rest))
# Before a number these say that "sett" is the week, and not the month.
_RATED = frozenset("orario orari ore h hh da a su con per x turno turni fascia regime formula tempo modulo".split())
_LONGEST_MONTH = 31
_STARTS = {first for table in _PER.values() for first in table}
_THAT_ONE = frozenset("scorso scorsa passato passata precedente prossimo prossima corrente entrante".split())
_BETWEEN = frozenset("lordi lordo netti netto lorde nette circa".split())


_CHILDREN = [[word] for word in "fg fgl fgli figl figlio figlia figli figlie minore minori bimbo bimba f".split()]


def per(line: Line, i: int) -> tuple[str | None, int]:
    """The period of a rate that is told at a token, and the token after it.

    >>> from datetime import date
    >>> per(Line("lordi al mese", date(2024, 5, 1)), 0), per(Line("al mare", date(2024, 5, 1)), 0)
    (('mese', 3), (None, 0))
    """
    start = i + 1 if line.words[i] in _BETWEEN else i
    if line.words[start] in _STARTS:
        for period, table in _PER.items():
            length = line.starts(start, table)
            # "il mese scorso" is a time
            after = line.words[start + length] if line.words[start + length] != "." else line.words[start + length + 1]
            labels = line.words[start + length - 1] == "h" and after.isdecimal()  # "gg 100 a h. 20"
            if length and not labels and after not in _THAT_ONE:
                return period, start + length
    return None, i


def a_week(line: Line, i: int) -> bool:
    """Whether "sett" after a number is the week: "orario 25 sett.", "35 sett", but not "25 sett. 2024".

    >>> from datetime import date
    >>> [a_week(Line(text, date(2024, 5, 1)), 2) for text in ("orario 25 sett.", "il 25 sett.")]
    [True, False]
    """
    words = line.words
    if words[i] != "sett" or not words[i - 1].isdecimal():
        return False
    return int(words[i - 1]) > _LONGEST_MONTH or (words[i - 2] in _RATED and not words[i + 1].isdecimal())


def years_old(line: Line, i: int) -> bool:
    """Whether offices write years after a number: "45 a.", "45a 12.300", "fg. 8a"; not "5a elementare"."""
    word, after = line.words[i + 1], line.words[i + 2]
    glued = line.glued[i + 1] and line.words[i].isdecimal()
    ends = line.words[i + 3] == "." or not after[:1].isalpha()
    grown = glued and int(line.words[i]) >= _GROWN
    young = glued and (ends or after in {"e", "ed"}) and _of_a_child(line, i)
    return word == "a" and (after == "." or (grown and ends) or young)


def _of_a_child(line: Line, i: int) -> bool:
    """Whether a number stands after a child, or in brackets, or after another's years: "fg. 8a e 4a", "(8a)"."""
    before = [word for word in line.words[max(i - 3, 0) : i] if word != "."]
    bracketed = before[-1:] == ["("] and line.words[i + 2] == ")"
    return bracketed or before[-1:] in _CHILDREN or before[-2:] in (["a", "e"], ["a", ","])
