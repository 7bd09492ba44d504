"""Words written short: as in messages ("cn", "ke", "xké"), and as in offices ("abitaz.", "propr.", "val.")."""

from __future__ import annotations

import re

from assistant.expressions import expression

_APOSTROPHES = frozenset("'’")
_QUICK = dict(
    pair.split("=")
    for pair in """
    nn=non cn=con ke=che anke=anche xke=perche xche=perche perke=perche sn=sono qnd=quando qnt=quanto qnto=quanto
    cmq=comunque xo=pero ank=anche tt=tutto tutt=tutto kn=con nnt=niente nulla=nulla qst=questo qsto=questo ki=chi
    """.split()
)
_CUT = dict(pair.split("=") for pair in "so=sono pe=per co=con du=due de=dei da=dai mi=mio cogli=con vo=voglio".split())
_IN_OFFICES = dict(
    pair.split("=")
    for pair in """
    abitaz=abitazione propr=proprieta edif=edificabile val=valore tit=titoli decenn=decennali decen=decennali
    resid=residuo pens=pensione inval=invalidita inv=invalidita immob=immobili terr=terreno fabbr=fabbricato
    dich=dichiarante compl=complessivo anagr=anagrafica appart=appartamento app=appartamento catast=catastale
    categ=categoria magazz=magazzino neg=negozio cointest=cointestato dep=depositi franch=franchigia
    indet=indeterminato disoccup=disoccupato occup=occupato convivenz=convivente poss=possesso risp=risparmi
    domic=domiciliare abit=abitazione princ=principale prop=proprieta con=coniuge conv=convivente figl=figlio fgl=figlio
    locaz=locazione aff=affitto disocc=disoccupato casal=casalinga occ=occupato
    mob=mobiliare mobil=mobiliare patr=patrimonio patrim=patrimonio ab=abitazione ved=vedova
    """.split()
)
_OFFICES_ALONE = dict(
    pair.split("=")
    for pair in """
    rich=richiedente dich=dichiarante cgt=coniuge cg=coniuge mogl=moglie fg=figlio fgl=figlio fgli=figli
    redd=reddito ppr=proprieta imm=immobili mut=mutuo liq=liquidita giac=giacenza monopers=monopersonale
    handic=handicap stud=studente casal=casalinga disocc=disoccupato libr=libretto imp=imponibile univ=universitario
    """.split()
)
_OF_OFFICES = expression(
    r"\b(rich|dich|cgt?|fgl?i?|mogl|redd|ppr|propr|imm|mut|liq|giac|mob|dep|loc|pens|nf|casal|disocc|stud|univ|risp"
    r"|(?:aff|inv|imp|rc|min)(?=\s+\d))\b(?!')",
    re.IGNORECASE,
)
_ENOUGH = 3
_IN_OFFICES_TOO = {short: _IN_OFFICES[short] for short in "propr mob mobil dep pens inv inval patr casal conv".split()}
"""Those of which there is no doubt without a full stop, where the whole text is so written."""

_BEFORE_WHAT_THEY_NAME = {
    "aff": expression(r"\s+(?:reg(?:istrato|\.)?\s+)?(?:(?:€|euro)\s*)?\d[\d.]{2}", re.IGNORECASE),
    "inv": expression(r"\s+(?:civ(?:ile|\.)?\b|(?:al\s+|all'\s*)?\d{2,3}\s*(?:%|per\s?cento\b))", re.IGNORECASE),
}
"""After "aff" a rent, after "inv" a degree: then there is no doubt, in any text."""
_BEFORE_WHAT_THEY_NAME["inval"] = _BEFORE_WHAT_THEY_NAME["inv"]

_PLACE = expression(
    r"\b(?:(?:[Dd]i|DI|[Aa]d?|[Dd]a)\s+(?:(?P<name>(?:[A-Z][a-zà-ù’'.]+\s+){1,4})|(?:[A-Z][A-Z’']+\s+){1,4})"
    r"|[Cc]omune\s+|(?:(?<=^)|(?<=\n))(?:[A-Z][a-zà-ù’'.]+\s+){1,3})\((?P<letters>[A-Z]{2})\)"
)
_REPLIES = frozenset(("NO", "SI"))


def of_an_office(text: str) -> bool:
    """Whether a text is written as offices write: with several of the words that only they cut short.

    >>> of_an_office("rich 36a redd 14.200, fg 5a"), of_an_office("mio figlio Rich ha 5 anni")
    (True, False)
    """
    return len({found.lower() for found in _OF_OFFICES.findall(text)}) >= _ENOUGH


def written_out(word: str, flat: str, after: str, *, office: bool = False) -> str:
    """A word as it is written in full; a full stop tells the short ones of offices, small letters those of messages.

    >>> written_out("cn", "cn", " "), written_out("CN", "cn", " "), written_out("propr", "propr", ". rc")
    ('con', 'cn', 'proprieta')
    >>> written_out("aff", "aff", " 4.800"), written_out("inv", "inv", " 80%"), written_out("inv", "inv", " il 29/9")
    ('affitto', 'invalidita', 'inv')
    """
    if word.islower() and flat in _QUICK:
        return _QUICK[flat]
    if after[:1] in _APOSTROPHES and flat in _CUT and not after[1:2].strip():
        return _CUT[flat]
    if after.startswith("."):
        return _IN_OFFICES.get(flat) or _OFFICES_ALONE.get(flat, flat)
    named = _BEFORE_WHAT_THEY_NAME.get(flat)
    if named and named.match(after):
        return _IN_OFFICES[flat]
    return (_OFFICES_ALONE.get(flat) or _IN_OFFICES_TOO.get(flat, flat)) if office else flat


def place_letters(text: str) -> dict[int, str]:
    """Where two capitals in brackets after a place tell its province; "NO" and "SI" are such only after "di Arona".

    >>> place_letters("Comune di Ovada (AL)"), place_letters("naspi (NO)"), place_letters("Comune di Arona (NO)")
    ({17: 'siglaal'}, {}, {17: 'siglano'})
    >>> place_letters("comune di Villanova M.vì (CN)"), place_letters("sono di Arona. Prendo la naspi (NO)")
    ({26: 'siglacn'}, {})
    """
    if "(" not in text:
        return {}
    found = (m for m in _PLACE.finditer(text) if m["letters"] not in _REPLIES or (m["name"] and "." not in m["name"]))
    return {m.start("letters"): f"sigla{m['letters'].lower()}" for m in found}
