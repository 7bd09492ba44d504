"""What sounds like a deed of cheats and is none: joining others, carrying things about, asking what is due."""

from __future__ import annotations

import re
from re import Match

from assistant.expressions import expression

_GUILTY = expression(
    r"\b(?:non|nn|senza|tanto|cos[iì]|fint\w+|finta|carta|altrove|nessuno|nascost\w+|(?:anche|pure) se|ma|però|"
    r"solo (?:per|sulla)|furb\w+|trucc\w+|presen\w+|assent\w+|residen\w+|abbass\w+|accorg\w+|controll\w+|"
    r"abit\w+ (?:da|a)\b|"
    r"per (?:pagare|avere|prendere|entrare|rientrare)|quell[aeio] (?:fatt|ver|lavorat|svolt|sostenut|real)\w+|"
    r"colleg\w+|altr[oi] progett\w+|relazione|rendicont\w+|registr\w+|firm\w+|verbal\w+|fattur\w+|ne[lr]o\b|"
    r"prestanome|stipendio|soldi|"
    r"come (?:se|ospit\w+|inquilin\w+|badant\w+|coinquilin\w+))\b",
    re.IGNORECASE,
)
"""Beside these words nothing is harmless: what is weighed is weighed whole."""
_PUT = r"(?:mett\w+|aggiung\w+|inser\w+|consider\w+|conti?amo|conto)"
_THE = (
    r"(?:(?:anche|pure|solo|un|uno|una|il|lo|la|i|gli|le|l|mi[oa]|miei|mie|nostr[oaie]|altr[oaie]|su[oa]|"
    r"\d+|due|tre)[ '’])*"
)
_PERSON = (
    r"(?:nonn[oaie]|suocer[oaie]|zi[oae]|cognat[oaie]|cugin[oaie]|mamma|madre|babbo|papà|padre|figli[oae]?|bimb\w+|"
    r"bambin\w+|marito|moglie|compagn[oa]|sorell[ae]|fratell[oi]|nipot[ei]|genitor[ei]|famil\w+)\b"
)
_BODIES = (
    r"(?:comun[ei]|unione|unioni|union|ent[ei]|consorzio|consorzi|comunità|montana|provincia|parco|asl|associazion[ei]|"
    r"cooperativ[ae]|regione|vicin[oi])\b"
)
_OF_WORK = (
    r"(?:ore|giorn\w+|mes[ei]|settiman\w+|person[ae]|operai\w*|cantierist\w+|lavorator\w+|tecnic[oi]|tutor|criteri\w*|"
    r"requisit\w+|posti|soglia|fasc[ei]\w*|buoni pasto|ticket|mezzi|trasporto|corsi|formazione|cantier[ei])\b"
)
_HOW_TO = expression(r"\b(come|cosa|che) facciamo\b(?! (?:a|finta|per non|\w+[aei]re)\b)", re.IGNORECASE)
"""What asks how to go about something, and plans nothing ("come facciamo per le ore?")."""
_SUPPOSED = expression(r"\b(?:mettiamo|poniamo|metti|poni) (?:il caso )?che\b", re.IGNORECASE)
_TOGETHER = expression(
    r"\b(?:(?:ci|vi|si|mi) mett\w+|mett(?:er|endo|iamo|ete|erc|ers)[cvs]?i) "
    r"(?=insieme|assieme|in (?:gruppo|raggruppamento|rete|regola|contatto)\b)",
    re.IGNORECASE,
)
"""Who joins others puts nothing anywhere that is not so."""
_ORDINARY = expression(
    r"\b(?:mett|spost|lev|togli|tolg|sistem|pass|cambi)\w+ (?=a posto|in ordine|a dimora|in piedi|in sicurezza|via\b|"
    r"(?:(?:il|lo|la|l|i|gli|le|un|una|uno|dei|delle|degli|altri|nuovi|nuove)[ '’])+"
    r"(?:scaffal|libr|mobil|panchin|piant|fior|sedi|tavol|banch|arred|attrezz|scatol|cartell|siep|alber|aiuol|"
    r"recinzion|guant|divis|scarp|tut[ae]\b|segnal|computer|targ|manifest|erb|foglie|transenn|cassett))|"
    r"\b(?:cambi|spost|modific|antici|rinvi|postic)\w+ la data (?=d\w*['’ ](?:inizio|avvio|fine|partenza|visit))",
    re.IGNORECASE,
)
"""Work: what is carried about, and no money; when it begins."""
_PAYS = expression(r"\b(noi|comune|ente)\b((?: \w+){0,2}) non mett\w+ (?:niente|nulla|soldi)\b(?! nel)", re.IGNORECASE)
"""Who puts in nothing of their own, and hides nothing."""
_WAY = expression(r"\bcome (?:posso|possiamo|si può|potrei|potremmo)\b", re.IGNORECASE)
"""What asks for a way, and no leave."""
_AT_ODDS = expression(
    r"\b(?:non|nn)(?: \w+){0,4}? d['’ ]accordo\b(?! con nessuno)|\b(?:mett|"
    r"trov)\w+ d['’ ]accordo\b(?=[^.?!]*\bchi decide)",
    re.IGNORECASE,
)
"""A quarrel: whoever is not of one mind is in no league."""
_AGREED = expression(
    rf"\b(?:(?:ci|vi|si|mi) mett\w+|metter[cs]i) d['’ ]accordo (?=(?:con|coi|tra|fra)\b(?: \w+){{0,2}}? {_BODIES})",
    re.IGNORECASE,
)
_JOINED = expression(
    rf"\b(?:se invece |se )?(?:(?:ci|vi|si|mi) mett\w+|mett(?:er|endo|iamo|ete)[cvs]i)(?: \w+){{0,2}}? "
    rf"(?=(?:in (?:{_THE})?(?:partenariat\w+|consorzi\w*|convenzion\w+|forma associata|ats|associazion\w+|unione|"
    rf"comuni)\b)|"
    rf"(?:con|coi) {_THE}{_BODIES})",
    re.IGNORECASE,
)
_MEMBER = expression(
    rf"\b(?:se invece |se )?(?:ci )?(?:{_PUT}) (?=(?:nel (?:nucleo|calcolo|conto) )?{_THE}{_PERSON})|"
    rf"\b(?:se invece |se )?(?:ci )?(?:{_PUT}) (?=in forma associata)",
    re.IGNORECASE,
)
"""Somebody is added to a household: that makes it no smaller, and whoever does not live there is told of beside."""
_GONE = expression(
    rf"\bse (?:invece )?(?:togli\w+|tolg\w+|lev\w+) (?={_THE}{_PERSON}[^.?!]*"
    r"\b(?:andat[oa]|spos\w+|trasferit[oa]|vive da sol[oa]|lavor\w+|mort[oa]|mancat[oa])\b)",
    re.IGNORECASE,
)
_OTHER_PLAN = expression(
    rf"\b(?:se invece |se )?(?:ci )?(?:mett\w+|spost\w+|divid\w+|pass\w+|"
    rf"aggiung\w+) (?=(?:\w+ )?{_THE}(?:\w+ )?(?:{_OF_WORK}|inizio|avvio|progetto))",
    re.IGNORECASE,
)
"""How much work, for how many, by which measure: what is planned, and told as it is."""
_LEAVE = expression(
    r"\b((?:posso|possiamo|può|puo|possono|potrei|potremmo|potete)\b[^.?!]*) senza (?:chieder\w*|"
    r"domandar\w*)\b(?: a \w+)?(?! il permesso)",
    re.IGNORECASE,
)
"""Whether leave has to be asked."""
_ASKED = expression(
    r"(?<!non )(?<!nn )(?<!come )\b(?:lo|la|li|le) (?:mett(?:o|iamo)|scriv(?:o|iamo)|segn(?:o|iamo)|dichiar(?:o|"
    r"iamo)|indic(?:o|hiamo))"
    r"(?: come \w+)?(?=\s*\?| o (?:no|non|si|sì|basta|devo|dobbiamo)\b)",
    re.IGNORECASE,
)
"""Whether something is to be told."""
_WHAT_TO_MARK = expression(
    r"\b(?:cosa|come|dove|che cosa) (?:lo |la |li |le |si |ci )?segn(?:o|iamo|a|are)\b"
    r"(?![^.?!]*\b(?:come (?:lavorat|present|giustificat)|presen[tz]|per far|rimbors|senza|non far|cos[iì]))",
    re.IGNORECASE,
)
_HAS = (
    r"(?:invalidità|disabilità|handicap|mutuo|affitto|legge 104|104|detrazion\w+|spese mediche|gravidanza|"
    r"comuni? partner)"
)
_SHOWN = expression(
    rf"\b(?:a )?(?:far|fare) (?:risultare|figurare) (?={_THE}{_HAS}|anche {_THE}{_HAS}|che {_THE}\w+ (?:è|"
    rf"sono) a (?:mi|nostr)\w+ carico)",
    re.IGNORECASE,
)
"""What is there, and should be seen."""
_IN_ALL = expression(
    r"\b(pension\w+|stipendi\w*|reddit\w+|cont[oi]|risparmi|cas[ae])\b([^.?!,;]*) (?:l[aoie]) (?:metto|mettiamo|"
    r"dichiaro|scrivo) "
    r"(?:anche|pure) se\b",
    re.IGNORECASE,
)
"""What is declared though it may not be due."""
_LAWFULLY = expression(
    r" (?:anche|pure) se (?=(?:studi\w+|è (?:all.università|militare|ricoverat\w+|in ospedale|via per studi\w+)|"
    r"frequent\w+)\b)",
    re.IGNORECASE,
)
"""Who is away for a while, and stays of the household."""
_MENDED = expression(
    r"\b(?:abbiamo|ho|ha|hanno|stat[oi]) (?:segnat|mess|indicat|registrat)\w+ (?:present|assent)\w+"
    r"(?=[^!?]*\b(?:corregg|rimedi|rettific|sbagli|errore))",
    re.IGNORECASE,
)
"""A false entry that was made, and is to be put right."""
_WHO_SIGNS = expression(r"\b(?:lo|la|li|le) firm(?:o|iamo) (?:io|noi) o\b", re.IGNORECASE)
_KEPT = expression(r"\bevit\w+ che (?:mi|ci|gli|le) (?:tolg|lev|esclud|aument)\w+", re.IGNORECASE)
"""Who fears to lose what they have."""
_DONE = expression(
    r"\b(?:mett|spost|intest|tolg|togli|don[oai]|prest|separ|dichiar|scriv|segn|dic(?:o|iamo)\b|dire|firm|cambi|"
    r"finta|carta|"
    r"residen|invec|anche se|invent|tir[oi]|figur|sembr)",
    re.IGNORECASE,
)
"""What somebody does or says so as to be taken for something."""
_BECOMES = expression(r"\bcos[iì] ((?:non )?risult)", re.IGNORECASE)
"""What the law makes of somebody."""
_IS_IT_SO = expression(r"\?|\bè vero|\bdicono|\bdice", re.IGNORECASE)
_WHETHER = expression(
    r"\b(?:posso|possiamo|si può|potrei|potremmo) non (?:mett|dichiar|inser|indic|scriv|segn|cont|consider|includ)\w+",
    re.IGNORECASE,
)
_NOT = expression(r"\b(?:non|nn)\b", re.IGNORECASE)
_TOLD = expression(r"\b(?:metto|mettiamo|dichiaro|dichiariamo|indico|inserisco|considero|conto)\b", re.IGNORECASE)
_RIGHT = expression(r" (?:giusto|vero|corretto|esatto|va bene|faccio bene|sbaglio)\s*\?", re.IGNORECASE)
_PAYS_NOTHING = expression(
    r"\b(?:comun[ei]|ente|enti|amministrazione|regione) (?:non|nn) (?:ci )?mett\w+ (?:(?:nemmeno |neanche )?un[oa]? )?"
    r"(?:euro|soldo|centesimo|lira|niente|nulla)\b",
    re.IGNORECASE,
)
"""An office that pays no share of a cost."""
_CLEAN = (
    (_PAYS_NOTHING, "non paga niente", " "),
    (_AGREED, "si fa ", " "),
    (_JOINED, "si fa ", " "),
    (_MEMBER, "si fa ", " "),
    (_OTHER_PLAN, "si fa ", " "),
    (_SHOWN, "si fa ", " "),
    (_LEAVE, r"\1 chiedendo il permesso", r"\1"),
)
"""What is harmless, in what words it weighs nothing, and what is left of it beside which guilt is looked for."""
_SENTENCE, _ASKED_OR_TOLD = expression(r"[^.?!;\n]+[.?!;\n]*"), expression(r"[^.?!]+[.?!]*")


def without_harmless(text: str) -> str:
    """A message in which what sounds like a deed of cheats, and is none, is told in words that weigh nothing.

    >>> without_harmless("E se invece ci mettiamo con il comune vicino?")
    'E si fa con il comune vicino?'
    >>> without_harmless("E se invece ci mettiamo con il comune vicino solo sulla carta?")
    'E se invece ci mettiamo con il comune vicino solo sulla carta?'
    """
    text = _SUPPOSED.sub("supponiamo che", _HOW_TO.sub(r"\1 si fa", text))  # "mettiamo che" puts nothing anywhere
    text = _PAYS.sub(r"\1\2 non paga niente", text)
    text = _AT_ODDS.sub("litighiamo", _WHAT_TO_MARK.sub("quale registrazione", text))
    if _IS_IT_SO.search(text) and not _DONE.search(_BECOMES.sub(" ", text)):
        text = _BECOMES.sub(r"\1", text)
    text = _LAWFULLY.sub(" che ", text)
    text = _KEPT.sub("tenere", _WHO_SIGNS.sub("chi firma, noi o", _MENDED.sub("registrato male", text)))
    text = _GONE.sub("se manca ", _IN_ALL.sub(r"\1\2 va messo, quando", _ASKED.sub("va messo", text)))
    text = _SENTENCE.sub(_clean, text)
    return _WAY.sub("come si", _ORDINARY.sub("si fa ", _TOGETHER.sub("si è ", text)))


def asks_whether(text: str) -> bool:
    """Whether somebody asks if it is right to leave something out: who cheats does not ask that.

    >>> asks_whether("La pensione di guerra non la metto, giusto?")
    True
    """
    return bool(_WHETHER.search(text)) or any(_leaves_out(sentence[0]) for sentence in _ASKED_OR_TOLD.finditer(text))


def _leaves_out(sentence: str) -> bool:
    """Whether a sentence tells that something is not declared, and ends by asking if that is right."""
    no, right = _NOT.search(sentence), _RIGHT.search(sentence)
    return no is not None and right is not None and _TOLD.search(sentence, no.end(), right.start() + 1) is not None


def _clean(sentence: Match[str]) -> str:
    """A sentence without what is harmless beside no word of guilt."""
    told = sentence[0]
    for harmless, bland, left in _CLEAN:
        told = harmless.sub(bland, told) if not _GUILTY.search(harmless.sub(left, told)) else told
    return told
