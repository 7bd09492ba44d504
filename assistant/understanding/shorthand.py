"""Words written short: as in messages ("cn", "ke", "xké"), and as in offices ("abitaz.", "propr.", "val.")."""

from __future__ import annotations

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
    mob=mobiliare mobil=mobiliare patr=patrimonio patrim=patrimonio
    """.split()
)


def written_out(word: str, flat: str, after: str) -> str:
    """A word as it is written in full; a full stop tells the short ones of offices, small letters those of messages.

    >>> written_out("cn", "cn", " "), written_out("CN", "cn", " "), written_out("propr", "propr", ". rc")
    ('con', 'cn', 'proprieta')
    """
    if word.islower() and flat in _QUICK:
        return _QUICK[flat]
    if after[:1] in _APOSTROPHES and flat in _CUT and not after[1:2].strip():
        return _CUT[flat]
    return _IN_OFFICES.get(flat, flat) if after.startswith(".") else flat
