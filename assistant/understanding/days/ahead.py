"""Whether what is said of a day is still to come: "lunedì comincio", "il cantiere parte giovedì"."""

from __future__ import annotations

from assistant.expressions import expression
from assistant.understanding.quantities.line import Line

_PRESENT = expression(
    r"(?:ri)?cominc(?:io|i|ia|iamo|iate|iano)|iniz(?:i|ia|iamo|iate|iano)|(?:ri)?part(?:o|i|iamo|ite|ono|e)"
    r"|(?:ri)?apr(?:o|e|iamo|ite|ono)|avviamo|avviano|entriamo|entrano|(?:ri)?torn(?:o|a|iamo|ano)|rientr(?:a|iamo|ano)"
    r"|(?:ri)?prend(?:iamo|ono)|riprend[oe]|fin(?:isco|isce|iamo|iscono)|termin(?:a|iamo|ano)|chiud(?:o|e|iamo|ono)"
    r"|scad(?:e|ono)|smett(?:o|e|iamo|ono)|lasci(?:o|a|iamo|ano)|attacc(?:o|a|hiamo|ano)"
    r"|mand(?:o|iamo|ano)|present(?:o|iamo|ano)|consegn(?:o|iamo|ano)|inviamo|inviano|firm(?:o|iamo|ano)"
    r"|dev(?:o|e|ono)|dobbiamo|vado|andiamo|vanno|voglio|vogliamo|vorrei|vorremmo"
)
_FUTURE = expression(
    r"(?:ri)?(?:cominc|iniz|part|apr|avvi|entr|torn|prend|fin|termin|chiud|scad|smett|lasc|attacch|mand|present|consegn"
    r"|inv|firm|far|sar|dovr|andr|arriv)\w*(?:ero|era|eremo|erete|eranno|iro|ira|iremo|irete|iranno|emo|anno)"
    r"|(?:sar|far|dovr|andr)[oa]"
)
_PARTICIPLE = expression(r"\w+(?:at|it|ut|ess|ert|ett|ort|ers|ius|att|ost|es)[oaie]")
_AUXILIARY = frozenset("ho hai ha abbiamo avete hanno e sono siamo era erano sei avevo aveva avevamo avevano".split())
_NOUN_AFTER = frozenset("una la da a fa in prima dalla alla della ogni qualche".split())
_ENDS = frozenset(", . ; : ? ! che e ma quando se perche".split())
_REACH = 5


def still_ahead(line: Line, first: int, last: int) -> bool:
    """Whether the verb of a day's own clause is of the present or the future; where it says what has been, no.

    >>> from datetime import date
    >>> told = [Line(text, date(2026, 11, 21)) for text in ("lunedì comincio", "lunedì ho cominciato", "era lunedì")]
    >>> [still_ahead(line, line.words.index("lunedi"), line.words.index("lunedi") + 1) for line in told]
    [True, False, False]
    """
    before, after = [], []
    for place in range(first - 1, max(first - _REACH, 0) - 1, -1):
        if _closes(line, place):
            break
        before.append(place)
    for place in range(last, last + _REACH):
        if not line.words[place] or _closes(line, place):
            break
        after.append(place)
    clause = [*reversed(before), *after]
    if any(_done(line, place) for place in clause):
        return False
    return any(_is_verb(line, place) for place in clause)


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
    """Whether a token is a verb of what is still to come, and no noun ("una parte")."""
    word = line.words[place]
    told = _PRESENT.fullmatch(word) or _FUTURE.fullmatch(word)
    return bool(told) and not (place > 0 and line.words[place - 1] in _NOUN_AFTER)
