"""A yes, a no or a "non lo so" told in a few words that no table lists: "quello sì", "in effetti no", "passo"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.expressions import expression
from assistant.understanding.words.patterns import Found, find
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.yesno import DontKnow, No, Yes
from rules_core.rows import row

_YES = expression(r"(?:s+i+)+|sissignor[ae]?|eccome|altroche|positivo")
_NO = expression(r"(?:n+o+)+|nossignor[ae]?|figur(?:iamoci|ati)|macche|nada|zero|nisba")
_AROUND = frozenset(
    """
    quello quella questo questa quelli quelle questi queste io noi me penso credo direi dico diciamo penserei crederei
    spero temo mi pare sembra sa proprio di che in effetti realta verita teoria pratica fondo per fortuna sfortuna
    grazie a al dio cielo purtroppo adesso ora oggi attualmente ormai oramai ancora momento il invece certo certamente
    sempre pure anche decisamente ovviamente assolutamente chiaramente ah eh beh be mah boh ehm allora guarda guardi
    e ma pero quindi percio dunque insomma cioe ecco ahime temo dai va beh be risposta ottimo bene perfetto ok okay
    signora signore signor grazie cosi ovvio quanto pare tutto tutta sicuramente sinceramente onestamente quasi
    """.split()
)  # fmt: skip
_AT_ITS_END = frozenset("quindi percio dunque insomma cosi pertanto".split())
_SAID: dict[type[Yes | No], tuple[str, ...]] = {
    Yes: row("risposta affermativa, per forza, e come no, ci mancherebbe, hai voglia, ben si"),
    No: row("""
        risposta negativa, manco per sogno|niente, ma quando mai, quando mai, ma va la,
        ne l uno|una ne l altro|altra
    """),
}  # fmt: skip
_UNKNOWN = row("""
    devo|dobbiamo|dovrei|dovremmo|bisogna|dovro|dovremo|faccio
    chiedere|chiederlo|chiederla|sentire|guardare|guardarci|vedere|verificare|verificarlo|informarmi|informarci|controllare|cercare|cercarlo|pensarci,
    lo|la|li|le|ci devo|dobbiamo|dovrei|dovremmo|chiedo
    chiedere|sentire|guardare|vedere|verificare|controllare|cercare|pensare, chiedo e, lo|la chiedo, ci penso,
    non te|ve|glie|gliela|glielo lo|la so|saprei|posso dire, non glielo|gliela so|saprei dire, non so|saprei
    rispondere|dirlo|dirglielo|dirtelo, non so cosa|come rispondere|dire, passo, passo oltre, salta, saltiamo,
    saltala, saltiamola, saltare, la salto, salti pure, vai|vada|andiamo|andate avanti|oltre, la prossima,
    prossima domanda, bella|buona|ottima domanda, preferisco|preferirei|vorrei non rispondere|dirlo, non rispondo,
    non lo|la voglio dire, non voglio dirlo|dirla|rispondere, lasciamo|lascia|lasciala|lascialo|lasciamola
    perdere|stare|in_sospeso|in_bianco|vuoto|vuota, in sospeso, non e|l_abbiamo|lo|la|c_e ancora
    deciso|decisa|definito|definita|stabilito|stabilita|sappiamo|so, ancora da
    decidere|definire|stabilire|valutare|vedere|capire, da decidere|definire|stabilire|valutare|verificare,
    non abbiamo|ho ... deciso, non ho sottomano|idea, non ce l ho|abbiamo
    sottomano|qui|presente|davanti|con_me|a_portata|sotto_mano|in_mente, non l|li|le|lo|la ho|abbiamo
    sottomano|qui|presente|davanti|con_me|a_portata|sotto_mano|in_mente, poi vedo|vediamo|controllo|guardo,
    non me lo dice|dicono|hanno_detto, nessuno me lo ha detto, non mi e stato detto
""")
_AFTER_UNKNOWN = frozenset("questa questo domanda pure a al alla allo ai alle lo la mio mia tuo con e ti dico".split())
_LONGEST, _AFTER, _SHORT_TEXT = 8, 4, 80


def briefly(text: str) -> Yes | No | DontKnow | None:
    """The yes, the no or the "non lo so" of a short message, or of what a longer one ends with.

    >>> [type(briefly(text)).__name__ for text in ("siii", "quello no", "non ho i contributi, quindi no", "passo")]
    ['Yes', 'No', 'No', 'DontKnow']
    >>> briefly("lei no"), briefly("passo la domanda a mia sorella"), briefly("quello sì?")
    (None, None, None)
    """
    plain = Plain.of(text)
    if "?" in text or not plain.words:
        return None
    short = len(plain.words) <= _LONGEST
    if short and (found := _unknown(plain)):
        return DontKnow(*_span(plain, found), plain.verbatim(found.first, found.last))
    for kind, phrases in _SAID.items() if short else ():
        for found in find(plain, phrases):
            if found.last - found.first == len(plain.words):
                told: Yes | No = kind(*_span(plain, found), plain.verbatim(found.first, found.last))
                return told
    return _in_its_clause(plain)


def unknown_first(text: str) -> DontKnow | None:
    """A "non lo so" of a short message, which a table may take for a no ("non ce l'ho sottomano")."""
    found = briefly(text) if len(text) < _SHORT_TEXT else None
    return found if isinstance(found, DontKnow) else None


def _span(plain: Plain, found: Found) -> tuple[int, int]:
    return plain.words[found.first].start, plain.words[found.last - 1].end


def _unknown(plain: Plain) -> Found | None:
    """Words with which a short message leaves what was asked open, and little after them."""
    for found in find(plain, _UNKNOWN):
        after = plain.flat[found.last :]
        before = plain.flat[: found.first]
        if set(before) <= _AROUND and len(after) <= _AFTER and (not after or after[0] in _AFTER_UNKNOWN):
            return found
    return None


def _in_its_clause(plain: Plain) -> Yes | No | None:
    """A yes or a no in a clause that says little else: the only one, or the last ("fino a ieri sì, adesso no")."""
    last = plain.words[-1].stretch
    own = [n for n, word in enumerate(plain.words) if word.stretch == last]
    at = own[-1]
    concluding = [n for n in own if plain.flat[n] in _AT_ITS_END]
    first = max(concluding, default=own[0])
    kind = _kind(plain.flat, at)
    if kind is None or not set(plain.flat[first:at]) <= _AROUND:
        return _opening(plain, own)
    span = _span(plain, Found(at, at + 1))
    return kind(*span, plain.verbatim(at, at + 1), alone=own[0] == 0 == first)


def _opening(plain: Plain, own: Sequence[int]) -> Yes | No | None:
    """A yes or a no that opens the only clause ("noo", "no grazie al cielo"), if nothing else is said."""
    words = [plain.flat[n] for n in own]
    if own[0]:
        return None
    for at, word in enumerate(words):
        kind = _kind(plain.flat, at)
        if kind is not None and set(words[:at]) <= _AROUND and set(words[at + 1 :]) <= _AROUND:
            return kind(*_span(plain, Found(at, at + 1)), plain.verbatim(at, at + 1))
        if word not in _AROUND:
            return None
    return None


def _kind(flat: Sequence[str], at: int) -> type[Yes | No] | None:
    if _YES.fullmatch(flat[at]):
        return Yes
    return No if _NO.fullmatch(flat[at]) else None
