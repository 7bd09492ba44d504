"""What a message goes on to say of a thing that it named: that it is over, that it is not there, that it is not so.

Only clauses that name no other thing speak of it: "la NASpI la prendevo, adesso basta", not "…, il lavoro è finito".
"""

from __future__ import annotations

from assistant.expressions import expression
from assistant.understanding.words.patterns import Found
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.going_on import ARTICLES, VERB, WHEN, goes_on, is_verb, sentence_end

_NOW = r"(?:adesso|ora|oggi|ormai|attualmente|mo|ad oggi|al momento|per ora|per adesso|quest anno|da allora)"
_LEAD = (
    rf"(?:(?:{_NOW}|poi|ma|pero|invece|purtroppo|fortunatamente|per fortuna|finalmente|quindi|allora|comunque|gia|io"
    r"|noi|anche|pure|subito|alla fine|e|ed|dopo|che"
    r"|da (?:\w+ ){0,2}(?:anni|anno|mesi|mese|giorni|settimane|settimana|pezzo)"
    r"|dopo (?:\w+ ){1,2}(?:anni|anno|mesi|mese)"
    r"|(?:di|del|della|dell|dello|dei|degli|delle|da|dal|dalla|dall|dai|nel|nella|nell|negli|in|con|tra|fra) \w+) )*"
)
_CLITICS = r"(?:(?:me|mi|m|ce|ci|c|gli|gliel|se|si|s|l|la|lo|li|le|ne|n|vi) )"
_OVER = (
    r"(?:finit|terminat|cessat|scadut|esaurit|conclus|interrott|smess|mollat|lasciat|abbandonat|ritirat|revocat|tolt|levat"
    r"|sospes|decadut|chius|bloccat|disdett|annullat|consumat|saltat|respint|negat|rifiutat|bocciat|rigettat)[oaie]"
)
_THERE = (
    r"(?:allegat|mess|caricat|inserit|inclus|present|presentat|fatt|pres|avut|ricevut|inviat|spedit|iscritt|registrat"
    r"|trovat|mandat|prodott|depositat|trasmess|attiv|esistent)\w+"
)
_NO_MORE = expression(rf"{_LEAD}non {_CLITICS}*(?:{VERB} )?(?:{VERB} )?piu(?: \w+at[oaie]| \w+it[oaie])?(?: {WHEN})*")
_STOP = expression(
    rf"{_LEAD}(?:basta|stop|(?:no|non|niente|nulla|zero|nisba|nessuno|nessuna)|mai piu|(?:piu|non) (?:\w+ ){{0,5}}"
    r"(?:niente|nulla|nessuno|nessuna|zero))"
)
_ENDED = expression(
    rf"{_LEAD}(?:si |s )?{_CLITICS}*(?:e|sono|ho|ha|hanno|abbiamo|anno|era|avevo|aveva|avevano)?"
    rf" ?(?:stat[oaie] |gia |appena |tutt[oaie] |dovut[oaie] )*{_OVER}(?: {WHEN})*"
)
_OF_THE_THING = expression(rf"{_LEAD}(?:(?:me|m|mi|ce|c|ci|gli|se) )?(?:e|sono|si e|s e|era|l|la|lo|li|le) ")
_ABSENT = expression(
    rf"{_LEAD}(?:non (?:(?:l|ne|ce l|ce n|ce ne|c|ci)(?: e| era| ho| ha| abbiamo| hanno| sono| siamo| avevamo)"
    r"|(?:la|lo|li|le|ne) (?:ho|ha|abbiamo|hanno|prend\w+|ricev\w+|percep\w+|frequent\w+|facc\w+|fa)"
    rf"|(?:ancora )?{_THERE}|e|sono|risult\w+|figur\w+|compar\w+|esist\w+)|nessuno (?:l|la|lo|li|le) ha(?:nno)?)"
    rf"(?: ancora| mai| mica| proprio| piu)?(?: {_THERE})?(?: {WHEN})*"
)
_PRESENT_THERE = expression(rf"(?:invece |si )?(?:c e|ce l (?:ho|abbiamo)|e (?:stat[oa] |qui |gia )*{_THERE}|{_THERE})")
_NOT_SO = expression(rf"{_LEAD}non lo (?:sono|siamo)(?: {WHEN})*")
_REMOVED = expression(
    rf"{_LEAD}(?:l|la|lo|li|le) (?:ho|ha|abbiamo|hanno|avevamo) (?:poi |proprio )?"
    r"(?:tolt|rimoss|levat|cancellat|eliminat|stralciat|dimenticat|scordat|smarrit)[oaie]\b"
)
_NOT_US = expression(r"(?:noi|io|me)(?: invece| pero)? (?:no|non ancora|nemmeno|neanche|neppure|mai)")
_OURS = frozenset("io noi ho sono abbiamo siamo prendo percepisco ricevo faccio mi ci".split())
_UNTRUE = expression(
    rf"{_LEAD}(?:non (?:e|era) (?:mica |affatto |assolutamente |per niente )?(?:vero|cosi|esatto|giusto|corretto)"
    r"(?: niente| per niente| affatto| nulla| per nulla)?"
    r"|(?:e|era) (?:tutto |un )?(?:falso|sbagliato|inesatto|errore|sbaglio)"
    r"|(?:vi|si|ti) sbagliat?[eai]\w*)"
)
_AGAIN = expression(
    rf"{_LEAD}{_CLITICS}+(?:ho|ha|hanno|abbiamo) (?:poi |gia |di nuovo )?"
    rf"(?:recuperat|riavut|ripres|riottenut|rinnovat|rifatt|riattivat|ritrovat|sistemat|rimediat)[oaie](?: {WHEN})*"
)
_IMPERFECT = expression(r"(?:\w{2,}av|\w{2,}ev|percepiv|fruiv|usufruiv|seguiv|veniv)(?:o|i|a|amo|ate|ano)")
_PRESENT = frozenset(
    "ricevo riceva devo deva bevo beva levo leva lavo lava bravo brava cava cavo allevo alleva rilevo rileva prelevo"
    " preleva sollevo solleva schiavo schiava ottavo ottava longevo longeva"
    " gravi bravi schiavi brevi lievi chiavi allievi allievo allieva motivi relativo nuovi".split()
)
_PAST = frozenset("ero eri era eravamo erano fui fu furono ebbi ebbe stetti".split())
_HAD = expression(
    r"(?:avut|pres|percepit|ricevut|cominciat|iniziat|fatt|frequentat|goduto|goduta|usufruit|beneficiat|propost|offert|chiest)[oaie]?"
)
_UP_TO = frozenset("fino sino finche finquando".split())
_STILL = frozenset("ancora tuttora sempre adesso ora oggi attualmente".split())
_BREAKS = frozenset("e ed ma pero mentre quindi perche siccome che quando se".split())
_BEFORE, _RIGHT_AFTER = 5, 4
_GOT = r"(?:avut|pres|percepit|ricevut|godut|riscoss|incassat|dat|pagat|versat|stat|durat|usufruit)[oaie]"
_UNTIL = (
    rf"(?:(?:io|lui|lei) )?{_CLITICS}*(?:(?:(?:ho|ha|hanno|abbiamo|e|era) )?(?:gia )?{_GOT}|{_IMPERFECT.pattern})"
    r"(?: gia| solo)? (?:fino|sino) (?:a|ad|al|all|alla|allo)"
)
_UNTIL_THEN = expression(rf"{_UNTIL}(?: (?!oggi|ora|adesso|ormai|\d{{4}}){WHEN})+")
_UNTIL_A_YEAR = expression(rf"{_UNTIL} .*\b\d{{4}}\b")
_BOTH_OVER = expression(
    r"(?:che |anche )?(?:(?:il|lo|la|l|i|gli|le|mio|mia|suo|sua) ){0,2}(?:dis )?\w+ (?:sono )?"
    rf"(?:(?:stat[ie]|gia|ormai|tutt[ie]|entramb[ie]|e due) )*(?=\w+[ie]\b){_OVER}(?: {WHEN})*"
)
_COPULA = frozenset("sia essere sono e siamo sto sta risulto risulta resto resta".split())


def over_now(plain: Plain, found: Found) -> bool | None:
    """Whether what a phrase says is told to be over; None where it is told in the past, and not whether it is so still.

    >>> from assistant.understanding.words.patterns import find
    >>> told = ("la naspi la prendevo, adesso basta", "avevo la naspi", "la naspi è arrivata", "ho la naspi")
    >>> [over_now(Plain.of(text), next(find(Plain.of(text), ["naspi"]))) for text in told]
    [True, None, False, False]
    """
    once, imperfect = _told_in_the_past(plain, found)
    clauses = list(goes_on(plain, found))
    if any(_is_over(clause, once=once, of_somebody=_is_somebody(plain, found)) for clause in clauses):
        return True
    if any(_UNTIL_THEN.fullmatch(clause) for clause in clauses[:1]) or _over_with_another(plain, found, clauses):
        return True
    words = {word for clause in clauses for word in clause.split()}
    until_then = any(_UNTIL_A_YEAR.match(clause) for clause in clauses[:1])
    return None if until_then or (imperfect and _STILL.isdisjoint(words)) else False


def _is_over(clause: str, *, once: bool, of_somebody: bool) -> bool:
    """Whether a clause says that what was named before it is over; some do so only of what was told in the past."""
    if _NO_MORE.fullmatch(clause) or (once and _STOP.fullmatch(clause)):
        return True
    return bool(_ENDED.fullmatch(clause)) and (once or (not of_somebody and bool(_OF_THE_THING.match(clause))))


def _over_with_another(plain: Plain, found: Found, clauses: list[str]) -> bool:
    """Whether a thing without a verb of its own is over with the next one: "la naspi e il sussidio sono finiti"."""
    alone = all(word in ARTICLES or word in {"sia", "e"} for word in _own_before(plain, found))
    joined = plain.flat[found.last : found.last + 1] in (("e",), ("ed",), ("che",)) and not is_verb(plain, found.last)
    return alone and joined and any(_BOTH_OVER.fullmatch(clause) for clause in clauses[:1])


def left_out(plain: Plain, found: Found) -> bool:
    """Whether what is said of another is denied next of whoever speaks: "il comune vicino è iscritto, noi no"."""
    own = {word.plain for word in plain.words if word.stretch == plain.words[found.first].stretch}
    return _OURS.isdisjoint(own) and any(_NOT_US.fullmatch(clause) for clause in list(goes_on(plain, found))[:2])


def not_there(plain: Plain, found: Found) -> bool:
    """Whether the next clause says that what was named is not there: "la delibera è in arrivo, per ora non c'è".

    >>> from assistant.understanding.words.patterns import find
    >>> told = ("la delibera? Non c'è", "la delibera è pronta, non l'abbiamo messa", "la delibera c'è, il sindaco no")
    >>> [not_there(Plain.of(text), next(find(Plain.of(text), ["delibera"]))) for text in told]
    [True, True, False]
    """
    clauses = list(goes_on(plain, found))
    if clauses and _PRESENT_THERE.fullmatch(clauses[0]):
        return any(_REMOVED.match(clause) for clause in clauses[1:])
    if _is_somebody(plain, found) and any(_NOT_SO.fullmatch(clause) for clause in clauses):
        return True
    return any(_ABSENT.fullmatch(clause) or _REMOVED.match(clause) for clause in clauses)


def got_again(plain: Plain, found: Found) -> bool:
    """Whether a message goes on to say that what was lost is there again: "l'avevo perso, ma l'ho recuperato"."""
    return any(_AGAIN.match(clause) for clause in goes_on(plain, found))


def said_untrue(plain: Plain, found: Found) -> bool:
    """Whether a message goes on to say that it is not so, and does not ask: "dicono che lavoro, e non è vero"."""
    sentence = sentence_end(plain, found.last - 1)
    asks = plain.text[plain.words[sentence - 1].end :].lstrip()[:1] == "?"
    return not asks and any(_UNTRUE.fullmatch(clause) for clause in goes_on(plain, found))


def _told_in_the_past(plain: Plain, found: Found) -> tuple[bool, bool]:
    """Whether what a phrase says is told in the past, and whether only of what lasted then ("prendevo")."""
    before = _own_before(plain, found)
    own = next(goes_on(plain, found), "").split()
    near = [*before, *plain.flat[found.first : found.last], *own[:_RIGHT_AFTER]]
    imperfect = any(word in _PAST or (_IMPERFECT.fullmatch(word) and word not in _PRESENT) for word in near)
    had = any(_HAD.fullmatch(word) for word in near)
    return imperfect or had or not _UP_TO.isdisjoint(own), imperfect


def _own_before(plain: Plain, found: Found) -> list[str]:
    """The words of a phrase's clause before it."""
    words: list[str] = []
    for at in range(found.first - 1, max(found.first - _BEFORE, 0) - 1, -1):
        word = plain.words[at]
        if word.stretch != plain.words[found.first].stretch or (word.plain in _BREAKS and not is_verb(plain, at)):
            break
        words.append(word.plain)
    return words


def _is_somebody(plain: Plain, found: Found) -> bool:
    """Whether a phrase says what somebody is, and names no thing: "sono disoccupato"."""
    before = plain.flat[max(found.first - 2, 0) : found.first]
    return not _COPULA.isdisjoint(before) or plain.flat[found.first] in _COPULA
