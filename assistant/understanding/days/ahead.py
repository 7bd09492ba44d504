"""Whether what is said of a day is still to come: "lunedì comincio", "se arriva il 30 novembre"."""

from __future__ import annotations

from enum import Enum

from assistant.expressions import expression
from assistant.understanding.quantities.line import Line
from assistant.understanding.quantities.mention import Days

_PRESENT = expression(
    r"(?:ri)?cominc(?:io|i|ia|iamo|iate|iano)|iniz(?:i|ia|iamo|iate|iano)|(?:ri)?part(?:o|i|iamo|ite|ono|e)"
    r"|(?:ri)?apr(?:o|e|iamo|ite|ono)|avviamo|avviano|entriamo|entrano|(?:ri)?torn(?:o|a|iamo|ano)|rientr(?:a|iamo|ano)"
    r"|(?:ri)?prend(?:iamo|ono)|riprend[oe]|fin(?:isco|isce|iamo|iscono)|termin(?:a|iamo|ano)|chiud(?:o|e|iamo|ono)"
    r"|scad(?:e|ono)|smett(?:o|e|iamo|ono)|lasci(?:o|a|iamo|ano)|attacc(?:o|a|hiamo|ano)"
    r"|mand(?:o|iamo|ano)|present(?:o|iamo|ano)|consegn(?:o|iamo|ano)|inviamo|inviano|firm(?:o|iamo|ano)"
    r"|dev(?:o|e|ono)|dobbiamo|vado|andiamo|vanno|voglio|vogliamo|vorrei|vorremmo"
    r"|arriv(?:o|a|iamo|ano)|ricev(?:o|e|iamo|ono)|consegna|deposit(?:o|iamo|ano)|spedi(?:sco|sce|amo|scono)"
    r"|faccio|facciamo|fanno|port(?:o|iamo|ano)|esc(?:e|ono)|pubblic(?:a|ano)|comp(?:io|ie|iono)|present[aoi]"
)
_FUTURE = expression(
    r"(?:ri)?(?:cominc|iniz|part|apr|avvi|entr|torn|prend|fin|termin|chiud|scad|smett|lasc|attacch|mand|present|consegn"
    r"|inv|firm|far|sar|dovr|andr|arriv|ricev|deposit|spedi|port|usc|pubblic|compi)"
    r"\w*(?:ero|era|eremo|erete|eranno|iro|ira|iremo|irete|iranno|emo|anno|[ai]ss(?:i|e|imo|ero))"
    r"|(?:sar|far|dovr|andr|ricevr|scadr|verr|dar)[oa]|(?:scadr|verr|dar)anno|ricevess(?:i|e|imo|ero)"
)
_EITHER = expression(f"{_PRESENT.pattern}|{_FUTURE.pattern}")
_PARTICIPLE = expression(r"\w+(?:at|it|ut|ess|ert|ett|ort|ers|ius|att|ost|es)[oaie]")
_AUXILIARY = frozenset("ho hai ha abbiamo avete hanno e sono siamo era erano sei avevo aveva avevamo avevano".split())
_NOUN_AFTER = frozenset("una la da a fa in prima dalla alla della ogni qualche".split())
_MASCULINE_AFTER = frozenset("il un ' al del di in".split())
_TO_BE = frozenset("va vanno viene vengono".split())
_ENDS = frozenset(", . ; : ? ! che e ma quando se perche".split())
_OF = frozenset("del dell di".split())
# After these a participle is a noun ("la risposta") or of what has to be done ("va presentata").
_NO_PARTICIPLE_AFTER = frozenset(
    "il lo la i gli le un una mia mio della alla dalla va vanno essere sara saranno verra viene vengono venga".split()
)
_REACH = 5
_SOON = 183
_EVERY = frozenset("il la ogni i le".split())
_UP_TO = frozenset("entro dopo prima fino per tutto tutta durante questo quel dal verso".split())
_THAT_ONE = frozenset(
    "dopo prima di del della dell che in scorso scorsa passato passata precedente prossimo prossima seguente santo "
    "successivo successiva primo uno".split()
)
"""What stands after a weekday that is one day."""


class Tense(Enum):
    """What the verb of a day's clause says of it."""

    DONE = "done"
    PRESENT = "present"
    FUTURE = "future"


def likeliest_first(line: Line, span: tuple[int, int], readings: tuple[Days, ...]) -> tuple[Days, ...]:
    """The last such day and the next: in the order that the tense tells, of what nobody says is done the last first.

    What the present says is still to come comes within half a year ("arriva il 30 novembre"), what the future says
    may come later.

    >>> from datetime import date
    >>> line = Line("se arriva il 30 novembre", date(2026, 11, 21))
    >>> days = tuple(Days(date(year, 11, 30), date(year, 11, 30)) for year in (2025, 2026))
    >>> [one.first.year for one in likeliest_first(line, (3, 5), days)]
    [2026, 2025]
    """
    told = tense(line, *span) if len(readings) > 1 else None
    soon = told is Tense.PRESENT and (readings[1].first - line.today).days <= _SOON
    return readings[::-1] if soon or told is Tense.FUTURE else readings


def tense(line: Line, first: int, last: int) -> Tense | None:
    """The tense of a day's own clause; nothing where no verb tells it.

    >>> from datetime import date
    >>> told = ("si comincia lunedì", "ho cominciato lunedì", "noi cominceremo lunedì", "era proprio lunedì")
    >>> [tense(Line(text, date(2026, 11, 21)), 2, 3) for text in told]
    [<Tense.PRESENT: 'present'>, <Tense.DONE: 'done'>, <Tense.FUTURE: 'future'>, None]
    """
    clause = _clause(line, first, last)
    before = [place for place in reversed(clause) if place < first]
    if any(_done(line, place) for place in clause) or _done_before(line, before):
        return Tense.DONE
    verbs = [line.words[place] for place in clause if _is_verb(line, place)]
    if any(map(_FUTURE.fullmatch, verbs)):
        return Tense.FUTURE
    return Tense.PRESENT if verbs else None


def of_every_week(line: Line, i: int) -> bool:
    """Whether a weekday is any such day: "il venerdì", "ogni lunedì", and nothing says that it has been.

    >>> from datetime import date
    >>> told = ("il lunedì aprite?", "il lunedì dopo", "il lunedì 4 marzo", "il lunedì ho finito", "avuta il lunedì")
    >>> lines = [Line(text, date(2026, 11, 21)) for text in told]
    >>> [of_every_week(line, line.words.index("lunedi")) for line in lines]
    [True, False, False, False, False]
    """
    which, before, after = line.words[i - 1] if i else "", line.words[i - 2] if i > 1 else ".", line.words[i + 1]
    opens = which == "di" and _closes(line, max(i - 2, 0))
    if not (opens or which in _EVERY) or before in _UP_TO or _PARTICIPLE.fullmatch(before):
        return False
    token = line.tokens[i + 1] if i + 1 < len(line.tokens) else None
    one = after in _THAT_ONE or (token is not None and token.word[:1].isdigit())
    return not one and not any(_done(line, place) for place in _clause(line, i, i + 1))


def _clause(line: Line, first: int, last: int) -> list[int]:
    """The places of the tokens around some of them, in their own clause."""
    before, after = [], []
    for place in range(first - 1, max(first - _REACH, 0) - 1, -1):
        if _closes(line, place):
            break
        before.append(place)
    for place in range(last, last + _REACH):
        if not line.words[place] or _closes(line, place):
            break
        after.append(place)
    return [*reversed(before), *after]


def _done_before(line: Line, before: list[int]) -> bool:
    """Whether the words before a day say that it is of a noun, or done: "la dsu del 5", "la lettera arrivata il 5"."""
    nearest = [line.words[place] for place in before if line.words[place] != "'"]
    if nearest and nearest[0] in _OF:
        return True
    for place in before:
        if _is_verb(line, place):
            return False
        if _PARTICIPLE.fullmatch(line.words[place]) and line.words[place - 1] not in _NO_PARTICIPLE_AFTER:
            return True
    return False


def _closes(line: Line, place: int) -> bool:
    """Whether a clause ends at a token; "è" is no "e"."""
    word = line.words[place]
    return word in _ENDS and not _is(line, place)


def _is(line: Line, place: int) -> bool:
    """Whether a token is the verb "è"."""
    token = line.tokens[place]
    return token.word == "e" and line.text[token.start : token.end].lower() != "e"


def _done(line: Line, place: int) -> bool:
    """Whether a tense of what has been begins at a token: "ho cominciato", "è già partita"."""
    word, then = line.words[place], line.words[place + 1 : place + 4]
    auxiliary = word in _AUXILIARY and (word != "e" or _is(line, place))
    return auxiliary and any(_PARTICIPLE.fullmatch(one) for one in then)


def _is_verb(line: Line, place: int) -> bool:
    """Whether a token is a verb of what is still to come, no noun ("una parte", "l'arrivo") and not past ("arrivò")."""
    word, before, token = line.words[place], line.words[place - 1] if place else "", line.tokens[place]
    if word in _TO_BE and _PARTICIPLE.fullmatch(line.words[place + 1]):  # "va presentata"
        return True
    if not _EITHER.fullmatch(word):
        return False
    if line.text[token.start : token.end].lower().endswith(("ò", "ì")):
        return _FUTURE.fullmatch(word) is not None
    return before not in (_NOUN_AFTER if word.endswith(("a", "e")) else _MASCULINE_AFTER)
