"""Whether a message changes what is known: it corrects, supposes, tells what is otherwise now or denies a number."""

from __future__ import annotations

import re

from assistant.expressions import expression
from assistant.steps.changing.so_many_now import so_many_now
from assistant.understanding.asking.cue_words import OPENS_A_CHANGE
from assistant.understanding.asking.cues import is_question
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import stands
from assistant.understanding.yes_or_no.yesno import No

_TURNS = "compie|compio|compira|compiro|compia|avra|avro|fara|faro"
_ONCE = ("quando|appena", "giorno|volta|momento|mese|anno|dopo che", "giorno|momento|mese|anno in cui")
TURNING = (
    "quando diventa|raggiunge|raggiungera #",
    *(f"{once} {_TURNS} #" for once in _ONCE),
    *(f"{once} {_TURNS} i|gli #" for once in _ONCE),
    *(f"{once} ne {_TURNS}|fa|faccio #" for once in _ONCE),
    "volta|appena compiuti #",
    "volta|appena compiuti i|gli #",
    "al|dal compimento dei|di #",
)
"""How somebody speaks of the age that will be reached."""
CHANGING = (
    "e se",
    "e senza",
    "ma se",
    "se invece",
    "e invece",
    "se fosse|fossero|erano|sono|facciamo|avessi|avessimo|avesse|avessero|diventano|diventassero|passiamo",
    "e con # invece",
    "facciamo #",
    "metti|mettiamo|poniamo|supponiamo|ipotizziamo che",
    "metti|mettiamo|poniamo|supponiamo|ipotizziamo #",
    "invece di|del|dei|delle|degli #",
    "anziche #",
    "al posto di|del|dei|delle #",
    "piuttosto che #",
    "# ... in|di piu|meno",
    "altri|altre|ulteriori #",
    "aggiunt*|tolt* #",
    "a|ad|in rettifica|correzione|modifica|parziale",
    "rettifico|rettifichiamo|rettificasi|errata",
    "rifai|rifaccia|rifate|rifacciamo|rifaccio|rifare|ricalcol*|riprov*|ricont*|prova|provi|proviamo ... con|per|a #",
    "portare|porta|portano|portarlo|portarla|alzare|alza|alzano|abbassare|abbassa|aumenta|scende|passa ... a|ad #",
    "torn*|ritorn* a|ad|ai|alle|sui|su #",
    *TURNING,
    "diciamo|mettici|mettiamoci|scriva|scrivi|segna|segni|tieni|tenga|consideri|considera #",
)
"""The turns of phrase of whoever supposes something else or says it anew."""
_NEWS = (
    "diventa|diventano|diventato|diventati|diventate|diventerebbero|diventera|diventeranno",
    "sceso|scesa|scesi|scese|salito|salita|saliti|salite|passato|passati|passate|portato|portati|portate ... a|ad #",
    "ridott*|aumentat*|spostat*|prolungat*|prorogat*|anticipat*|posticipat*|slittat*|cambiat*",
    "aggiornamento|aggiorno|novita",
    "ecco ... preciso|esatto|giusto|definitivo|importo|numero|data|dato",
    "vero|giusto|esatto|reale|effettivo|corretto|preciso|definitivo|vera|giusta|esatta|effettiva e|era|sono|erano",
    "dice|dicono|detto|corregge|correggono|scritto|risulta|comunicato|confermato ... #",
    "ricontrollat*|ricontrollo|riguardat*|ho|abbiamo guardato|riletto|controllato|verificato|trovato",
    "per la precisione|esattezza",
    "un momento|attimo",
    "aspetta|aspetti|aspettate",
)
_EXCUSING = expression(
    r"\W*(?:scus[ai]|scusate|scusami|pardon)\b[\s,.:]*(?:era(?:no)?\s|fino\s|dal|al|il\s|l')", re.IGNORECASE
)
_WERE = ("era|erano #", "era|erano di|del|il|al|alle #")
_SHORT, _OPENED = 5, 2


def changes(message: Message, *, waiting: bool) -> bool:
    """Whether a message changes what was said ("anzi, ho 43 anni"; "e se fossero 40?"; "e a 30 ore?").

    While a question waits, "no, nessuno" answers it and takes nothing back, unlike "no, erano 17".
    """
    words, told = message.plain.flat, message.correction
    anew = not waiting and bool(message.quantities) and len(words) <= _SHORT  # "ah no 19"
    denied = isinstance(message.reply, No) and (anew or stands(message.plain, _WERE) or _not_so(message, waiting))
    near = len(words) <= _SHORT or any(message.words_of(m)[0] <= _OPENED for m in message.quantities)
    follows = near and bool(words) and words[0] in OPENS_A_CHANGE and is_question(message)
    news = not waiting and bool(message.quantities) and tells_news(message)
    return (
        denied
        or follows
        or news
        or stands(message.plain, CHANGING)
        or (told is not None and (told.sure or not waiting))
    )


def tells_news(message: Message) -> bool:
    """Whether a message tells what is otherwise now, or excuses itself and says it anew ("scusi il 30 luglio")."""
    again = len(message.plain.words) <= _SHORT and not is_question(message) and _EXCUSING.match(message.text)
    return bool(again) or stands(message.plain, _NEWS) or bool(so_many_now(message))


def _not_so(message: Message, waiting: bool) -> bool:
    """Whether a message opens with a no and tells a quantity, where nothing was asked ("no no, il 12")."""
    reply = message.reply
    opens = reply is not None and not message.text[: reply.start].strip()
    return not waiting and opens and bool(message.quantities) and "?" not in message.text
