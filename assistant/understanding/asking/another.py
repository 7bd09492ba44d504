"""Whether a message begins another case: another person's ("e mia sorella?"), the next one on the desk."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import Found, find, stands
from assistant.understanding.words.plain import Plain

SOMEBODY = (
    "fratello|sorella|fratelli|sorelle|marito|moglie|compagno|compagna|convivente|padre|madre|papa|mamma|babbo"
    "|figlio|figlia|cugino|cugina|zio|zia|nipote|cognato|cognata|suocero|suocera|amico|amica|collega|vicino|vicina"
    "|nonno|nonna|genero|nuora|ragazzo|ragazza|fidanzato|fidanzata|conoscente|paziente|assistito|assistita"
)
OF_MINE = "mio|mia|nostro|nostra|suo|sua|tuo|tua|un|una|quel|quella|altro|altra"
_BODY = "comune|ente|unione|consorzio|provincia|associazione|cooperativa"
_ANOTHERS = (
    f"e|ed|ma|mentre|invece il|lo|la|l|un|una {_BODY} ... vicino|vicina|accanto|confinante|limitrofo|limitrofa",
    f"e|ed|ma|mentre|invece un|l|una altro|altra {_BODY}",
    f"e|ed|ma|invece|mentre|allora|poi {OF_MINE} {SOMEBODY}",
    f"e|ed|ma|invece|mentre|allora|poi {OF_MINE} {OF_MINE} {SOMEBODY}",
    f"e|ed|ma|invece per|a|ad|al|alla|con|col|di|del|della|da|dal|dalla|anche {OF_MINE} {SOMEBODY}",
    f"e|ed|ma|invece per|a|ad|con|di|da|al|alla|del|della {OF_MINE} {OF_MINE} {SOMEBODY}",
    f"e|ed|ma|invece|mentre|allora|poi il|la|l|i|le {OF_MINE} {SOMEBODY}",
    f"e|ed|ma|invece per|di|con il|la|l {OF_MINE} {SOMEBODY}",
    "e|ed|ma|invece|mentre il|la|l|lo vicino|vicina|collega|amico|amica",
    f"per {OF_MINE} {SOMEBODY} invece",
    f"{OF_MINE} {SOMEBODY} invece",
    f"se ... andasse|andare|venisse|facesse|fare|partecipasse|partecipare|candidasse|provasse ... {OF_MINE} {SOMEBODY}",
    f"stessa|stesso|uguale domanda|cosa|caso|discorso per ... {SOMEBODY}",
)
_NEXT = "altro|altra|secondo|seconda|terzo|terza|prossimo|prossima|nuovo|nuova|ulteriore"
_CASES = (
    f"{_NEXT} caso|pratica|candidato|candidata|utente|nominativo|persona|richiedente|signore|signora|disoccupato",
    f"{_NEXT} disoccupata|domandante|istante|fascicolo",
    "caso|candidato|candidata|utente|nominativo|pratica diverso|diversa|successivo|successiva|seguente",
    "passo|passiamo|andiamo al|alla prossimo|prossima|secondo|seconda|successivo|successiva",
)
_MINE = (
    "a|per|di me|noi",
    "mio|mia caso|isee|conto|calcolo|situazione|pratica",
    "e io|noi",
    "pago|prendo|rientro|posso|spetta|tocca io",
    "quanto|che|cosa io",
)
_FIRST = ("primo|prima caso|persona|calcolo|conto|pratica|candidato|candidata|utente|famiglia|nucleo|simulazione",)
_NEXT_ONE = expression(r"\W*(?:prossim[oa]|altr[oa]|second[oa]|terz[oa]|seguente|successiv[oa])\s*:", re.IGNORECASE)
_BEGINNINGS = frozenset("bene ok okay grazie perfetto capito ah eh si scusa scusi senta senti benissimo ottimo".split())
_FIRST_WORDS, _INTRODUCED = 3, 5


def of_mine(message: Message) -> bool:
    """Whether a message is of whoever writes: "torniamo a me", "e io quanto pago?"."""
    return stands(message.plain, _MINE)


def of_the_first(message: Message) -> bool:
    """Whether a message goes back to the case that was told first: "e per il primo caso?"."""
    return any(found.first <= _INTRODUCED for found in find(message.plain, _FIRST))


def another_case(message: Message) -> bool:
    """Whether a message sets the case aside for the next one.

    >>> from datetime import date
    >>> [another_case(Message(text, date(2026, 1, 1))) for text in ("altro candidato: 52 anni", "un'altra persona?")]
    [True, True]
    """
    return _NEXT_ONE.match(message.text) is not None or any(
        _opens(message.plain, found) for found in find(message.plain, _CASES)
    )


def next_one(message: Message) -> bool:
    """Whether a message tells the next one of a row by its number ("secondo: ..."), of a list no other case."""
    return _NEXT_ONE.match(message.text) is not None


def somebody_else(message: Message, before: Iterable[str]) -> Found | None:
    """Who was not spoken of before, and of whom a message asks the same.

    >>> from datetime import date
    >>> message = Message("bene! e mia sorella che ha 39 anni?", date(2026, 1, 1))
    >>> somebody_else(message, ["posso partecipare?"]), somebody_else(message, ["mia sorella può partecipare?"])
    (Found(first=3, last=4), None)
    """
    plain = message.plain
    found = next((one for one in find(plain, _ANOTHERS) if _opens(plain, one)), None)
    if found is None:
        return None
    spoken_of = {word for text in before for word in Plain.of(text).flat}
    who = [f for f in find(plain, (SOMEBODY,)) if found.first <= f.first < found.last]
    told = spoken_of.isdisjoint(plain.flat[f.first] for f in who)
    return (who[0] if who else found) if told else None


def _opens(plain: Plain, found: Found) -> bool:
    """Whether a phrase opens a message, or one of its sentences that asks; a word of thanks before it counts not."""
    begun = [word for word in plain.flat[: found.first] if word not in _BEGINNINGS]
    return len(begun) < _FIRST_WORDS
