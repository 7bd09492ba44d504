"""What stands before a question and asks nothing: "va bene, entro che data si manda?", "buongiorno, vorrei sapere"."""

from __future__ import annotations

import re

from assistant.expressions import expression

_POLITE = (
    r"(?:va|va pure|molto|tutto|benissimo|bene|ok|okay|okey|k|perfetto|ottimo|capito|ho capito|abbiamo capito|chiaro"
    r"|chiarissimo|d'accordo|d’accordo|daccordo|interessante|fantastico|buono a sapersi|gentilissim[oa]|gentile|grazie"
    r"|mille|tante|infinite|per la risposta|ricevuto|inteso|ah|oh|eh|beh|bene bene|allora|lo so)"
)
_SEEN = r"(?:s[iì] ,?(?:ho capito|capito|chiaro|lo so|ho visto|ho letto))"
_PARTED = r"(?:\s*[,.;!…\n-]+\s*|\s+(?=(?:e|ed|ma|però|pero)\b))"
_ASKS = r"(?=(?:quant\w+|quando|chi|come|dove|cosa|che cosa|perch[eé]|qual\w?)\b)"
_OPENS = expression(
    rf"\s*(?:{_SEEN}|{_POLITE})(?:[\s,]+{_POLITE})*?(?:{_PARTED}|(?<!\bva bene)\s+{_ASKS})", re.IGNORECASE
)
_SAYS = expression(
    r"\b(?:bene|ok|okay|okey|k|perfetto|ottimo|capito|chiar\w+|accordo|daccordo|interessante|fantastico|sapersi|gentil\w+"
    r"|grazie|ricevuto|inteso|so|visto|letto)\b",
    re.IGNORECASE,
)


def courtesy(text: str) -> str:
    """The courtesy that a message opens with, if a question comes after it; nothing, where there is none.

    >>> courtesy("va bene, entro che data si manda?"), courtesy("ottimo, e chi mi paga?"), courtesy("ok quanto dura?")
    ('va bene, ', 'ottimo, ', 'ok ')
    >>> courtesy("va bene quando è firmata?"), courtesy("sì, e chi mi paga?"), courtesy("va bene, siamo in Piemonte")
    ('', '', '')
    """
    opening = _OPENS.match(text)
    if opening is None or not _SAYS.search(opening[0]):
        return ""
    rest = text[opening.end() :]
    return opening[0] if "?" in rest and len(re.findall(r"\w+", rest)) > 1 else ""


_HELLO = (
    r"(?:(?:buon\s?giorno|buona\s?sera|salve|ciao|gentil\w+|egregi\w+|scus\w+)(?:\s+a\s+tutt[ie])?[\s,.!;:–-]+|"
    r"(?:e|ma|ecco|allora|senta|senti)[\s,]+)*"
)
_WANTING = (
    r"(?:vorrei|vorremmo|volevo|volevamo|desidero|desidererei|desideriamo|gradirei|dovrei|mi piacerebbe"
    r"|(?:ho|abbiamo|avrei|avremmo) (?:bisogno|necessit[àa]) di"
    r"|(?:mi|ci) (?:serve|servirebbe|interessa|interesserebbe))"
)
_KNOWING = r"(?:sapere|capire|conoscere|chieder(?:e|vi|le|ti)|domandar(?:e|vi|le|ti))"
_TELLING = (
    r"(?:(?:mi|ci) )?(?:sa|sai|sapete|sapreste|sapresti|saprebbe|pu[òo]|puoi|potete|potrebbe|potreste|potresti)"
    r"(?: (?:gentilmente|cortesemente|per (?:favore|cortesia)))? (?:(?:dir|spiegar|indicar)(?:mi|ci|e))"
)
_ORDERED = (
    r"(?:dimmi|ditemi|mi dic[aie]|mi dite|spiegami|spiegatemi|mi spieg(?:hi|a|ate))"
    rf"(?: (?:solo|soltanto|solamente|pure))?(?=\s+(?:se\b|{_ASKS}))"
)
_FRAME = expression(
    rf"\s*{_HELLO}(?:(?:{_WANTING}|vogli(?:o|amo)) (?:sol(?:o|tanto|amente) |anche )?{_KNOWING}|{_TELLING}|{_ORDERED})"
    r"\s*[,:]?\s+(?:se\s+)?",
    re.IGNORECASE,
)
_GREETING = expression(
    r"\s*(?:(?:buon\s?giorno|buona\s?sera|buon pomeriggio|buond[iì]|salve|ciao)(?:\s+a\s+tutt[ie])?[\s,.!;:–-]+)+"
    r"(?:(?:mi )?scus[aio]\w*[\s,.!;:–-]+)?",
    re.IGNORECASE,
)
_ASKING = expression(rf"(?:e\s+|ma\s+)?{_ASKS}", re.IGNORECASE)
_WISH = expression(rf"\s*{_HELLO}{_WANTING}\s+", re.IGNORECASE)
_SAYS_SOMETHING = 2


def unframed(text: str) -> str:
    """A question without the greeting and the wish to know that it is told in.

    >>> unframed("Buongiorno, vorrei sapere se posso fare il cantiere"), unframed("mi sa dire quando scade?")
    ('posso fare il cantiere?', 'quando scade?')
    >>> unframed("buongiorno, come si fa ricorso?"), unframed("Salve quanto dura la DSU"), unframed("ciao, ho 45 anni")
    ('come si fa ricorso?', 'quanto dura la DSU', 'ciao, ho 45 anni')
    >>> unframed("dimmi solo chi conta"), unframed("ditemi se posso fare il cantiere"), unframed("dimmi che va bene")
    ('chi conta?', 'posso fare il cantiere?', 'dimmi che va bene')
    >>> unframed("voglio solo sapere se lui conta"), unframed("vorrei calcolare l'isee")
    ('lui conta?', "vorrei calcolare l'isee")
    """
    frame = _FRAME.match(text)
    if frame is None or len(re.findall(r"\w+", text[frame.end() :])) < _SAYS_SOMETHING:
        return _ungreeted(text)
    asked = text[frame.end() :].rstrip()
    return asked if re.search(r"[.!?;\n]", asked) else f"{asked}?"


def _ungreeted(text: str) -> str:
    """A question without the greeting before it."""
    greeting = _GREETING.match(text)
    rest = text[greeting.end() :] if greeting else ""
    asks = "?" in rest or _ASKING.match(rest) is not None
    return rest if asks and len(re.findall(r"\w+", rest)) >= _SAYS_SOMETHING else text


def unwished(text: str) -> str:
    """What a message wants, without that it is wanted: "vorrei fare ricorso" is asked like "fare ricorso".

    >>> unwished("Salve, vorrei fare ricorso"), unwished("quanto dura la DSU?")
    ('fare ricorso', 'quanto dura la DSU?')
    """
    wish = _WISH.match(text)
    left = text[wish.end() :] if wish else ""
    return left if len(re.findall(r"\w+", left)) >= _SAYS_SOMETHING else text
