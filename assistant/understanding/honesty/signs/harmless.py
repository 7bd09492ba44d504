"""What sounds like a deed of cheats and is none: joining others, carrying things about, asking what is due."""

from __future__ import annotations

import re
from dataclasses import dataclass
from re import Pattern

from assistant.expressions import expression

GUILTY = expression(
    r"\b(?:non|nn|senza|tanto|cos[iì]|fint\w+|finta|carta|altrove|nessuno|nascost\w+|(?:anche|pure) se|ma|però|"
    r"solo (?:per|sulla)|furb\w+|trucc\w+|presen\w+|assent\w+|residen\w+|abbass\w+|accorg\w+|controll\w+|"
    r"abit\w+ (?:da|a)\b|per (?:pagare|avere|prendere|entrare|rientrare)|"
    r"quell[aeio] (?:fatt|ver|lavorat|svolt|sostenut|real)\w+|colleg\w+|altr[oi] progett\w+|relazione|rendicont\w+|"
    r"registr\w+|firm\w+|verbal\w+|fattur\w+|ne[lr]o\b|prestanome|stipendio|soldi|"
    r"come (?:se|ospit\w+|inquilin\w+|badant\w+|coinquilin\w+))\b",
    re.IGNORECASE,
)
"""Beside these words nothing is harmless: what is weighed is weighed whole."""
_DONE = expression(
    r"\b(?:mett|spost|intest|tolg|togli|don[oai]|prest|separ|dichiar|scriv|segn|dic(?:o|iamo)\b|dire|firm|cambi|finta|"
    r"carta|residen|invec|anche se|invent|tir[oi]|figur|sembr|timbr|gonfi|aggiung|fogl|in più|realt|"
    r"(?:ma|mai|però|tanto|nero)\b)",
    re.IGNORECASE,
)
"""What somebody does or says so as to be taken for something."""
_NOT_THAT = (
    r"\b(?:invece|anzich\w+|al posto|realt\w+|ver[oi]|nero|resto|tanto|ma|però|solo|prend\w+|guadagn\w+|cos[iì]|"
    r"non|nn)\b"
)
"""After these words a figure that is declared may not be the one there is."""
_PLAN = expression(r"\b(?:ore|h) (?:(?:al|alla|a|per) )?(?:settiman|giorn)|\bcantier\w+ d[ia] \d", re.IGNORECASE)
_IS_IT_SO = expression(r"\?|\bè vero|\bdicono|\bdice", re.IGNORECASE)
_PUT = r"(?:mett\w+|aggiung\w+|inser\w+|consider\w+|conti?amo|conto)"
_THE = r"(?:(?:anche|pure|solo|un[oa]?|il?|l[oae]?|gli|mi[oae]|miei|nostr[oaie]|altr[oaie]|su[oa]|\d+|due|tre)[ '’])*"
_PERSON = (
    r"(?:nonn[oaie]|suocer[oaie]|zi[oae]|cognat[oaie]|cugin[oaie]|mamma|madre|babbo|papà|padre|figli[oae]?|bimb\w+|"
    r"bambin\w+|marito|moglie|compagn[oa]|sorell[ae]|fratell[oi]|nipot[ei]|genitor[ei]|famil\w+)\b"
)
_BODIES = (
    r"(?:comun[ei]|unione|unioni|union|ent[ei]|consorzio|consorzi|comunità|montana|provincia|parco|asl|associazion[ei]|"
    r"cooperativ[ae]|regione|vicin[oi])\b"
)
_OF_WORK = (
    r"(?:ore|giorn\w+|mes[ei]|settiman\w+|person[ae]|operai\w*|@partecipante|lavorator\w+|tecnic[oi]|tutor|criteri\w*|"
    r"requisit\w+|posti|soglia|fasc[ei]\w*|buoni pasto|ticket|mezzi|trasporto|corsi|formazione|@posto)\b"
)
_HAS = (
    r"(?:invalidità|disabilità|handicap|mutuo|affitto|legge 104|104|detrazion\w+|spese mediche|gravidanza|"
    r"comuni? partner)"
)


@dataclass(frozen=True, slots=True)
class Harmless:
    """Words that only sound like a deed, and those in which they weigh as what they are.

    Where there are words of guilt (`unless`) in the same sentence, or in the whole message, they stay as they are: what
    is `left` of them counts there, too. `only` is what the message has to hold beside.
    """

    what: str
    sounds: str
    instead: str
    left: str = " "
    unless: Pattern[str] | None = None
    only: Pattern[str] | None = None
    whole: bool = False


HARMLESS = (
    Harmless(
        'what one has, told by its figure: "io dichiaro 11.200, lui 17.350"',
        r"\b(?:dichiar(?:o|iamo)) (?=(?:circa |sui |un reddito di |redditi per )?(?:€ ?)?\d"
        rf"(?![^?!\n]{{0,60}}{_NOT_THAT}))",
        "guadagno ",
    ),
    Harmless(
        "whether the truth is told",
        r"\bse (?:dico|diciamo|dichiaro|dichiariamo|scrivo|ho detto|abbiamo detto) (?:tutt[oa] )?"
        r"(?:la verità|la verita|il vero|cose vere)\b",
        "se è così",
    ),
    Harmless(
        "who asks nobody for money hides nothing",
        r"\bsenza (?:chieder\w*|prender\w*|voler\w*)(?: (?:un|nemmeno un|neanche un|nessun|alcun|altri))? "
        r"(?:euro|soldo|soldi|centesimo|contribut\w+|finanziament\w+|fondi|aiuti)\b",
        "a spese proprie",
    ),
    Harmless(
        'who asks how to go about something plans nothing: "come facciamo per le ore?"',
        r"\b(come|cosa|che) facciamo\b(?! (?:a|finta|per non|\w+[aei]re)\b)",
        r"\1 si fa",
    ),
    Harmless(
        'who asks how to do what anybody does: "come faccio a pagare in ritardo?"',
        r"\bcome (?:faccio|facciamo|posso fare|si può fare) (?:a|ad|per) (?=(?:pagare|presentare|consegnare|chiedere|"
        r"richiedere|sapere|capire|iscriver\w+|rinnovare|correggere|disdire|prenotare|inviare|mandare|spedire|rimediare|recuperare)\b"
        r"(?![^?!.]{0,60}\b(?:meno|niente|nulla|zero|poco|gratis|senza|finto|finta|non|in più)\b))",
        "come si può ",
    ),
    Harmless(
        'what to answer is asked: "chiedono due giornate in più: che gli diciamo?"',
        r"\b(?:che|cosa) (?:(?:gli|le|vi) )?(?:(?:diciamo|dico|rispondiamo|rispondo|scriviamo|scrivo)|"
        r"(?:dobbiamo|devo|possiamo|posso) (?:dir|risponder|scriver)\w+)\s*(?=\?|$)",
        "che rispondere",
        unless=GUILTY,
    ),
    Harmless(
        'who supposes puts nothing anywhere: "mettiamo che ..."',
        r"\b(?:mettiamo|poniamo|metti|poni) (?:il caso )?che\b",
        "supponiamo che",
    ),
    Harmless(
        "who puts in nothing of their own hides nothing",
        r"\b(noi|comune|ente)\b((?: \w+){0,2}) non mett\w+ (?:niente|nulla|soldi)\b(?! nel)",
        r"\1\2 non paga niente",
    ),
    Harmless(
        "what is to be marked is asked",
        r"\b(?:cosa|come|dove|che cosa) (?:lo |la |li |le |si |ci )?segn(?:o|iamo|a|are)\b"
        r"(?![^.?!]*\b(?:come (?:lavorat|present|giustificat)|presen[tz]|per far|rimbors|senza|non far|cos[iì]))",
        "quale registrazione",
    ),
    Harmless(
        "who quarrels is in no league",
        r"\b(?:non|nn)(?: \w+){0,4}? d['’ ]accordo\b(?! con nessuno)|\b(?:mett|trov)\w+ d['’ ]accordo\b"
        r"(?=[^.?!]*\bchi decide)",
        "litighiamo",
    ),
    Harmless(
        'what the law makes of somebody: "così risulto occupato?"',
        r"\bcos[iì] ((?:non )?risult)",
        r"\1",
        unless=_DONE,
        only=_IS_IT_SO,
        whole=True,
    ),
    Harmless(
        "who is away for a while stays of the household",
        r" (?:anche|pure) se (?=(?:studi\w+|è (?:all.università|militare|ricoverat\w+|in ospedale|via per studi\w+)|"
        r"frequent\w+)\b)",
        " che ",
    ),
    Harmless(
        "a false entry that was made is to be put right",
        r"\b(?:abbiamo|ho|ha|hanno|stat[oi]) (?:segnat|mess|indicat|registrat)\w+ (?:present|assent)\w+"
        r"(?=[^!?]*\b(?:corregg|rimedi|rettific|sbagli|errore))",
        "registrato male",
    ),
    Harmless("who signs is asked", r"\b(?:lo|la|li|le) firm(?:o|iamo) (?:io|noi) o\b", "chi firma, noi o"),
    Harmless(
        "who fears to lose what they have", r"\bevit\w+ che (?:mi|ci|gli|le) (?:tolg|lev|esclud|aument)\w+", "tenere"
    ),
    Harmless(
        "whether something is to be told is asked",
        r"(?<!non )(?<!nn )(?<!come )\b(?:lo|la|li|le) (?:mett(?:o|iamo)|scriv(?:o|iamo)|segn(?:o|iamo)|dichiar(?:o|"
        r"iamo)|indic(?:o|hiamo))(?: come \w+)?(?=\s*\?| o (?:no|non|si|sì|basta|devo|dobbiamo)\b)",
        "va messo",
    ),
    Harmless(
        "what is declared though it may not be due",
        r"\b(pension\w+|stipendi\w*|reddit\w+|cont[oi]|risparmi|cas[ae])\b([^.?!,;]*) (?:l[aoie]) (?:metto|mettiamo|"
        r"dichiaro|scrivo) (?:anche|pure) se\b",
        r"\1\2 va messo, quando",
    ),
    Harmless(
        "somebody who is gone is no longer of the household",
        rf"\bse (?:invece )?(?:togli\w+|tolg\w+|lev\w+) (?={_THE}{_PERSON}[^.?!]*"
        r"\b(?:andat[oa]|spos\w+|trasferit[oa]|vive da sol[oa]|lavor\w+|mort[oa]|mancat[oa])\b)",
        "se manca ",
    ),
    Harmless(
        "an office that pays no share of a cost",
        r"\b(?:comun[ei]|ente|enti|amministrazione|regione) (?:non|nn) (?:ci )?mett\w+ "
        r"(?:(?:nemmeno |neanche )?un[oa]? )?(?:euro|soldo|centesimo|lira|niente|nulla)\b",
        "non paga niente",
        unless=GUILTY,
    ),
    Harmless(
        "bodies that agree",
        rf"\b(?:(?:ci|vi|si|mi) mett\w+|metter[cs]i) d['’ ]accordo (?=(?:con|coi|tra|fra)\b(?: \w+){{0,2}}? {_BODIES})",
        "si fa ",
        unless=GUILTY,
    ),
    Harmless(
        "bodies that join others",
        rf"\b(?:se invece |se )?(?:(?:ci|vi|si|mi) mett\w+|mett(?:er|endo|iamo|ete)[cvs]i)(?: \w+){{0,2}}? "
        rf"(?=(?:in (?:{_THE})?(?:partenariat\w+|consorzi\w*|convenzion\w+|forma associata|ats|associazion\w+|unione|"
        rf"comuni)\b)|(?:con|coi) {_THE}{_BODIES})",
        "si fa ",
        unless=GUILTY,
    ),
    Harmless(
        "somebody more makes a household no smaller; whoever does not live there is told of beside",
        rf"\b(?:se invece |se )?(?:ci )?(?:{_PUT}) (?=(?:nel (?:nucleo|calcolo|conto) )?{_THE}{_PERSON})|"
        rf"\b(?:se invece |se )?(?:ci )?(?:{_PUT}) (?=in forma associata)",
        "si fa ",
        unless=GUILTY,
    ),
    Harmless(
        "how much work, for how many, by which measure: what is planned, and told as it is",
        rf"\b(?:se invece |se )?(?:ci )?(?:mett\w+|spost\w+|divid\w+|pass\w+|aggiung\w+) "
        rf"(?=(?:\w+ )?{_THE}(?:\w+ )?(?:{_OF_WORK}|inizio|avvio|progetto))",
        "si fa ",
        unless=GUILTY,
    ),
    Harmless(
        "what is there should be seen",
        rf"\b(?:a )?(?:far|fare) (?:risultare|figurare) (?={_THE}{_HAS}|anche {_THE}{_HAS}|che {_THE}\w+ (?:è|"
        rf"sono) a (?:mi|nostr)\w+ carico)",
        "si fa ",
        unless=GUILTY,
    ),
    Harmless(
        "whether leave has to be asked",
        r"\b((?:posso|possiamo|può|puo|possono|potrei|potremmo|potete)\b[^.?!]*) senza (?:chieder\w*|"
        r"domandar\w*)\b(?: a \w+)?(?! il permesso)",
        r"\1 chiedendo il permesso",
        left=r"\1",
        unless=GUILTY,
    ),
    Harmless(
        "who joins others puts nothing anywhere that is not so",
        r"\b(?:(?:ci|vi|si|mi) mett\w+|mett(?:er|endo|iamo|ete|erc|ers)[cvs]?i) "
        r"(?=insieme|assieme|in (?:gruppo|raggruppamento|rete|regola|contatto)\b)",
        "si è ",
    ),
    Harmless(
        "work: what is carried about, and no money",
        r"\b(?:mett|spost|lev|togli|tolg|sistem|pass|cambi)\w+ (?=a posto|in ordine|a dimora|in piedi|in sicurezza|"
        r"via\b|(?:(?:il|lo|la|l|i|gli|le|un|una|uno|dei|delle|degli|altri|nuovi|nuove)[ '’])+"
        r"(?:scaffal|libr|mobil|panchin|piant|fior|sedi|tavol|banch|arred|attrezz|scatol|cartell|siep|alber|aiuol|"
        r"recinzion|guant|divis|scarp|tut[ae]\b|segnal|computer|targ|manifest|erb|foglie|transenn|cassett))",
        "si fa ",
    ),
    Harmless(
        'what a plan told by its hours brings to those who work: "35 ore a settimana, così prendono di più. Passa?"',
        r"\b(?:così|cosi|in modo che)(?: \w+){0,2}? (?:prend|guadagn|lavor|fin|arriv|percep)\w+(?: \w+ in più)?|"
        r"\b(?:passa|regge|funziona|va bene|ci sta)\b(?= ?\?)",
        " ",
        unless=_DONE,
        only=_PLAN,
        whole=True,
    ),
    Harmless("who asks for a way asks no leave", r"\bcome (?:posso|possiamo|si può|potrei|potremmo)\b", "come si"),
)
"""In the order in which they are told otherwise."""
