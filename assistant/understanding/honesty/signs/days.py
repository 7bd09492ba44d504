"""What sounds like a deed and only speaks of days, of who leaves, of what is supposed: told like `harmless.py`."""

from __future__ import annotations

from assistant.understanding.honesty.signs.harmless import GUILTY, Harmless

_OF_WORK = r"d\w*['’ ](?:inizio|avvio|fine|partenza)"
_ANOTHER = rf"(?:un['’ ]\s?altra data {_OF_WORK}|una data {_OF_WORK} (?:divers|nuov)\w+|una nuova data {_OF_WORK})"
_WAS = r"(?![^.?!]*\b(?:partit|iniziat|cominciat|avviat|prima|dopo|scors|passat|modello \d|comunicazion))"
"""Not before words that tell that the day was another, or on which paper another one is put."""

OF_DAYS = (
    Harmless(
        "a figure is supposed, and what comes out is asked",
        r"\bfacciamo (?:finta|conto)(?= che (?:io |lui |lei )?(?:ho|ha|abbia\w*|avess\w+|abbiamo|sia\w*|foss\w+) "
        r"[^.!;?\n]{0,25}\d(?:[^.!;\n]|\.\d)*\?)",
        "poniamo",
        unless=GUILTY,
        whole=True,
    ),
    Harmless(
        "by which day something has to be done is asked",
        r"\b(?:fino a|entro|(?:a partire )?da) (?:che|quale|qual) (?:data|giorno|mese)\b",
        "quando",
    ),
    Harmless(
        "who leaves a place keeps nothing untold",
        r"\b(vorrebbe(?:ro)?|vuole|vogliono|deciso di|intend\w+|pens\w+ di) lasciare\b"
        r"(?= (?:il|la|i|le) (?:@posto|cantier\w*|lavor\w*)|\s*[,;:.?!)]|\s*$| (?:perch\w+|prima|dopo|per|a|ad|e)\b)",
        r"\1 smettere",
    ),
    Harmless(
        "when work begins or ends is moved",
        rf"\b(?:cambi|spost|modific|antici|rinvi|postic)\w+ la data (?={_OF_WORK}|d\w*['’ ]visit)",
        "si fa ",
    ),
    Harmless(
        "another day is wanted on which work begins or ends",
        rf"\b(?:mett|sce[gl]|fiss|prev|chied|aver)\w* {_ANOTHER}{_WAS}",
        "si fa",
        unless=GUILTY,
    ),
)
"""In the order in which they are told otherwise."""
