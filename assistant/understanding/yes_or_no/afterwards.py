"""What a message goes on to say of a thing that it named: that it is over, that it is not there, that it is not so.

Only clauses that name no other thing speak of it: "la NASpI la prendevo, adesso basta", not "…, il lavoro è finito".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from assistant.expressions import expression
from assistant.understanding.words.patterns import Found
from assistant.understanding.words.plain import Plain

_MONTHS = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
_WHEN = (
    r"(?:a|ad|da|dal|dall|dalla|in|nel|nell|il|lo|la|l|fa|un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici"
    r"|anno|anni|mese|mesi|giorno|giorni|settimana|settimane|scorso|scorsa|passato|passata|fine|inizio|meta|estate"
    rf"|inverno|autunno|primavera|natale|pasqua|ieri|oggi|poco|tempo|pezzo|gia|ormai|tutta|tutto|\d+|{_MONTHS})"
)
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
_VERB = (
    r"(?:e|era|sono|siamo|ho|ha|abbiamo|hanno|risult\w+|prend\w+|ricev\w+|percep\w+|danno|da|pag\w+|arriv\w+|vers\w+"
    r"|segu\w+|spett\w+|frequent\w+|partecip\w+|viene|vien|vedo|mand\w+|erog\w+|sto|stiamo|sta)"
)
_THERE = (
    r"(?:allegat|mess|caricat|inserit|inclus|present|presentat|fatt|pres|avut|ricevut|inviat|spedit|iscritt|registrat"
    r"|trovat|mandat|prodott|depositat|trasmess|attiv|esistent)\w+"
)
_NO_MORE = expression(
    rf"{_LEAD}non {_CLITICS}*(?:{_VERB} )?(?:{_VERB} )?piu(?: \w+at[oaie]| \w+it[oaie])?(?: {_WHEN})*"
)
_STOP = expression(
    rf"{_LEAD}(?:basta|stop|(?:no|non|niente|nulla|zero|nisba|nessuno|nessuna)|mai piu|(?:piu|non) (?:\w+ ){{0,5}}"
    r"(?:niente|nulla|nessuno|nessuna|zero))"
)
_ENDED = expression(
    rf"{_LEAD}(?:si |s )?{_CLITICS}*(?:e|sono|ho|ha|hanno|abbiamo|anno|era|avevo|aveva|avevano)?"
    rf" ?(?:stat[oaie] |gia |appena |tutt[oaie] |dovut[oaie] )*{_OVER}(?: {_WHEN})*"
)
_OF_THE_THING = expression(rf"{_LEAD}(?:(?:me|m|mi|ce|c|ci|gli|se) )?(?:e|sono|si e|s e|era|l|la|lo|li|le) ")
_ABSENT = expression(
    rf"{_LEAD}(?:non (?:(?:l|ne|ce l|ce n|ce ne|c|ci)(?: e| era| ho| ha| abbiamo| hanno| sono| siamo| avevamo)"
    r"|(?:la|lo|li|le|ne) (?:ho|ha|abbiamo|hanno|prend\w+|ricev\w+|percep\w+|frequent\w+|facc\w+|fa)"
    rf"|(?:ancora )?{_THERE}|e|sono|risult\w+|figur\w+|compar\w+|esist\w+)|nessuno (?:l|la|lo|li|le) ha(?:nno)?)"
    rf"(?: ancora| mai| mica| proprio| piu)?(?: {_THERE})?(?: {_WHEN})*"
)
_PRESENT_THERE = expression(rf"(?:invece |si )?(?:c e|ce l (?:ho|abbiamo)|e (?:stat[oa] |qui |gia )*{_THERE}|{_THERE})")
_NOT_SO = expression(rf"{_LEAD}non lo (?:sono|siamo)(?: {_WHEN})*")
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
    rf"(?:recuperat|riavut|ripres|riottenut|rinnovat|rifatt|riattivat|ritrovat|sistemat|rimediat)[oaie](?: {_WHEN})*"
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
_UNTIL = frozenset("fino sino finche finquando".split())
_STILL = frozenset("ancora tuttora sempre adesso ora oggi attualmente".split())
_BREAKS = frozenset("e ed ma pero mentre quindi perche siccome che quando se".split())
_OPENING = frozenset("adesso ora oggi ormai poi ma pero".split())
_AFTER_ASKING = _OPENING | {"non", "no", "mai"}
_ENDS = expression(r"[.;!?\n]")
_ARTICLES = frozenset("il lo la l i gli le un una uno del della dei delle quel quella mio mia".split())
_WHENEVER, _ACTS = expression(_WHEN), expression(rf"{_VERB}|\w+(?:iamo|evo|avo|ivo)|sto|faccio|facciamo|dobbiamo|devo")
_CLAUSES, _BEFORE, _RIGHT_AFTER = 3, 5, 4
_COPULA = frozenset("sia essere sono e siamo sto sta risulto risulta resto resta".split())


def over_now(plain: Plain, found: Found) -> bool | None:
    """Whether what a phrase says is told to be over; None where it is told in the past, and not whether it is so still.

    >>> from assistant.understanding.words.patterns import find
    >>> told = ("la naspi la prendevo, adesso basta", "avevo la naspi", "la naspi è arrivata", "ho la naspi")
    >>> [over_now(Plain.of(text), next(find(Plain.of(text), ["naspi"]))) for text in told]
    [True, None, False, False]
    """
    once, imperfect = _told_in_the_past(plain, found)
    clauses = list(_goes_on(plain, found))
    if any(_is_over(clause, once=once, of_somebody=_is_somebody(plain, found)) for clause in clauses):
        return True
    words = {word for clause in clauses for word in clause.split()}
    return None if imperfect and _STILL.isdisjoint(words) else False


def _is_over(clause: str, *, once: bool, of_somebody: bool) -> bool:
    """Whether a clause says that what was named before it is over; some do so only of what was told in the past."""
    if _NO_MORE.fullmatch(clause) or (once and _STOP.fullmatch(clause)):
        return True
    return bool(_ENDED.fullmatch(clause)) and (once or (not of_somebody and bool(_OF_THE_THING.match(clause))))


def left_out(plain: Plain, found: Found) -> bool:
    """Whether what is said of another is denied next of whoever speaks: "il comune vicino è iscritto, noi no"."""
    own = {word.plain for word in plain.words if word.stretch == plain.words[found.first].stretch}
    return _OURS.isdisjoint(own) and any(_NOT_US.fullmatch(clause) for clause in list(_goes_on(plain, found))[:2])


def not_there(plain: Plain, found: Found) -> bool:
    """Whether the next clause says that what was named is not there: "la delibera è in arrivo, per ora non c'è".

    >>> from assistant.understanding.words.patterns import find
    >>> told = ("la delibera? Non c'è", "la delibera è pronta, non l'abbiamo messa", "la delibera c'è, il sindaco no")
    >>> [not_there(Plain.of(text), next(find(Plain.of(text), ["delibera"]))) for text in told]
    [True, True, False]
    """
    clauses = list(_goes_on(plain, found))
    if clauses and _PRESENT_THERE.fullmatch(clauses[0]):
        return any(_REMOVED.match(clause) for clause in clauses[1:])
    if _is_somebody(plain, found) and any(_NOT_SO.fullmatch(clause) for clause in clauses):
        return True
    return any(_ABSENT.fullmatch(clause) or _REMOVED.match(clause) for clause in clauses)


def got_again(plain: Plain, found: Found) -> bool:
    """Whether a message goes on to say that what was lost is there again: "l'avevo perso, ma l'ho recuperato"."""
    return any(_AGAIN.match(clause) for clause in _goes_on(plain, found))


def said_untrue(plain: Plain, found: Found) -> bool:
    """Whether a message goes on to say that it is not so, and does not ask: "dicono che lavoro, e non è vero"."""
    sentence = _sentence_end(plain, found.last - 1)
    asks = plain.text[plain.words[sentence - 1].end :].lstrip()[:1] == "?"
    return not asks and any(_UNTRUE.fullmatch(clause) for clause in _goes_on(plain, found))


def _told_in_the_past(plain: Plain, found: Found) -> tuple[bool, bool]:
    """Whether what a phrase says is told in the past, and whether only of what lasted then ("prendevo")."""
    before = _own_before(plain, found)
    own = next(_goes_on(plain, found), "").split()
    near = [*before, *plain.flat[found.first : found.last], *own[:_RIGHT_AFTER]]
    imperfect = any(word in _PAST or (_IMPERFECT.fullmatch(word) and word not in _PRESENT) for word in near)
    had = any(_HAD.fullmatch(word) for word in near)
    return imperfect or had or not _UNTIL.isdisjoint(own), imperfect


def _own_before(plain: Plain, found: Found) -> list[str]:
    """The words of a phrase's clause before it."""
    words: list[str] = []
    for at in range(found.first - 1, max(found.first - _BEFORE, 0) - 1, -1):
        word = plain.words[at]
        if word.stretch != plain.words[found.first].stretch or (word.plain in _BREAKS and not _is_verb(plain, at)):
            break
        words.append(word.plain)
    return words


def _is_somebody(plain: Plain, found: Found) -> bool:
    """Whether a phrase says what somebody is, and names no thing: "sono disoccupato"."""
    before = plain.flat[max(found.first - 2, 0) : found.first]
    return not _COPULA.isdisjoint(before) or plain.flat[found.first] in _COPULA


def _goes_on(plain: Plain, found: Found) -> Iterator[str]:
    """The clauses after a phrase: what is left of its own, the next ones of its sentence, and of one that goes on."""
    end = _sentence_end(plain, found.last - 1)
    for n, clause in enumerate(_clauses(plain, found.last, end)):
        if n == _CLAUSES:
            break
        yield clause
        if n and _names_another(clause):
            return
    if end < len(plain.words):
        asked = plain.text[plain.words[end - 1].end :].lstrip()[:1] == "?"
        if plain.flat[end] in (_AFTER_ASKING if asked else _OPENING):
            yield from list(_clauses(plain, end, _sentence_end(plain, end)))[:1]


def _names_another(clause: str) -> bool:
    """Whether a clause has a thing of its own, of which the next one may speak: "la scheda è pronta"."""
    words = clause.split()
    return any(
        word in _ARTICLES and not _WHENEVER.fullmatch(then) and not _ACTS.fullmatch(then)
        for word, then in pairwise(words)
    )


def sentence_begins(plain: Plain, at: int) -> int:
    """The place of the first word of a sentence."""
    return next((n + 1 for n in range(at - 1, -1, -1) if _sentence_end(plain, n) == n + 1), 0)


def _sentence_end(plain: Plain, at: int) -> int:
    """The place after the last word of a sentence."""
    for place in range(at, len(plain.words) - 1):
        word, then = plain.words[place], plain.words[place + 1]
        if then.stretch > word.stretch and _ENDS.search(plain.text[word.end : then.start]):
            return place + 1
    return len(plain.words)


def _clauses(plain: Plain, first: int, last: int) -> Iterator[str]:
    """The words of each clause; what is left of one before them may be none."""
    own: list[str] = []
    for at in range(first, last):
        word = plain.words[at]
        parted = at > 0 and plain.words[at - 1].stretch != word.stretch
        joins = word.plain in {"e", "ed", "ma", "mentre"} and not _is_verb(plain, at)
        opens = word.plain in {"adesso", "ora", "poi"} and bool(own) and own[-1] not in {"per", "d", "prima", "da"}
        if (parted or joins or opens) and (own or at > first):
            yield " ".join(own)
            own = []
        if not joins:
            own.append(word.plain)
    yield " ".join(own)


def _is_verb(plain: Plain, at: int) -> bool:
    """Whether "e" is the verb: "è", "e'"."""
    word = plain.words[at]
    written = plain.text[word.start : word.end + 1].lower()
    return word.plain == "e" and (written[:1] in "èé" or written[1:] in {"'", "’", "`"})
