"""A limit that a question only speaks of ("la franchigia di 7.000 vale anche per me?"): it states nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.words.patterns import covered, find, stands
from assistant.understanding.words.plain import Plain
from rules_core.rows import row

_LIMITS = frozenset(
    """
    franchigia franchigie limite limiti tetto tetti soglia soglie massimale massimali massimo minimo detrazione
    detrazioni abbattimento esenzione sconto plafond
    """.split()
)
_THE = frozenset("la il lo i gli le l quel quella quello quei questa questo questi".split())
_THE |= frozenset("del della dei degli dello dell al alla ai nel nella nei sul sulla sui dal dalla dai stesso".split())
_BETWEEN = frozenset("di dei del delle degli da a ai euro eur massima massimo minimo famosi famosa fissa".split())
_FAR = 3
_APPLIES = row("""
    vale|valgono|valeva|varrebbe, spetta|spettano|spettava|spetterebbe, riguarda|riguardano, applic*,
    conta|contano|contate, c e|entra,
    ce l|la|li|ho, ce la|li ho|abbiamo, ho|ha|abbiamo|hanno diritto, toglie|togliete|togli|tolgono|togliere,
    tolto|tolta|tolti|tolte, detra*, detratt*, dedott*, dedu*, scalat*|scalate|scalare|scala, sottra*, considera*,
    calcolat*, conteggiat*, contat*, messo|messa|messi conto, tenuto|tenete conto, usat*|usate, dat*, avuto|avuta,
    ci sono|rientra*, prevede|previsto|prevista|previsti, esiste|esistono, e per tutti|me|noi|chi|tutte,
    sono per tutti|me|noi|chi|tutte, tocca|toccano, entra|entrano, supero|superiamo|supera, serve, significa|vuol,
    funziona|funzionano, c entra
""")
_OTHERWISE = row("""
    quanto|quanta|quanti|quante, fosse|fossero|avessi|avesse|avessimo|diventasse|salisse|scendesse|passasse,
    se|con|metti la|il|l|una|un|lo, comune|comunale|comunali|regolamento nostro, mettiamo|ipotiz*|suppon*|facciamo
""")
_WONDERS = row("chiedo|chiedevo|domando|chiedersi|sapere|capire|dirmi|dimmi|ditemi|dica|verificare|controllare ... se")
_EVEN_IF = row("anche|pure se")
_YOU = row("""
    avete|hai|ha|dovete|devi|deve|dovevate|dovevi|doveva|potete|puoi|vanno|va ... appli*|tolt*|togl*|detra*|scal*|
    considera*|conta*|conteggi*|sottra*|dedott*|dedur*|mess*|usat*|dat*, non ... vedo|trovo|risulta|risultano
""")
_SENTENCE = expression(r"[^.!?;\n]*(?:[.,](?=\d)[^.!?;\n]*)*[?!.;]?")
_CLAUSE = expression(r"[,:()](?!\d)")


def without_spoken_limits(message: Message) -> Message:
    """A message without what it says of limits of which it only asks whether they hold; every word stays in its place.

    >>> from datetime import date
    >>> asked = "Prendo 9.000. La franchigia di 7.000 vale per chi è in affitto?"
    >>> without_spoken_limits(Message(asked, date(2026, 1, 1))).text.split()
    ['Prendo', '9.000.', 'La', '?']
    """
    flat = message.plain.flat
    if _LIMITS.isdisjoint(flat):
        return message
    text = message.text
    for start, end in _spoken(message):
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return message if text == message.text else replace(message, text=text)


def _spoken(message: Message) -> Iterator[tuple[int, int]]:
    """From where to where a question speaks of a limit: to the end of its clause, or to the next quantity."""
    for mention in message.quantities:
        first = _limit(message, mention)
        if first is None:
            continue
        start = message.plain.words[first].start
        whole = next(one for one in _SENTENCE.finditer(message.text) if one.start() <= start < max(one.end(), 1))
        if _asks_of_it(whole[0], Plain.of(whole[0])):
            others = (m for m in message.quantities if m.kind is not Kind.ORDINAL)
            ends = [m.start for m in others if m.start > mention.start] + [len(message.text)]
            clause = _CLAUSE.search(message.text, mention.end)
            last = len(whole[0].rstrip(" .?!;")) + whole.start()
            yield start, max(min(last, ends[0], clause.start() if clause else last), mention.end)


def _limit(message: Message, mention: Mention) -> int | None:
    """Where what is called a limit begins of which a quantity is: "la soglia di 7.000", "i 7.000 di franchigia"."""
    flat, words = message.plain.flat, message.plain.words
    first, last = message.words_of(mention)
    at = first - 1
    while at >= max(first - _FAR, 0) and flat[at] in _BETWEEN - _LIMITS:
        at -= 1
    named = at > 0 and flat[at] in _LIMITS and words[at].stretch == words[first].stretch
    if named and flat[at - 1] in _THE:
        return at
    after = last
    while after < min(last + _FAR, len(flat)) and flat[after] in _BETWEEN - _LIMITS:
        after += 1
    told = last < after < len(flat) and flat[after] in _LIMITS and words[after].stretch == words[first].stretch
    return first if told and first > 0 and flat[first - 1] in _THE else None


def _asks_of_it(sentence: str, plain: Plain) -> bool:
    """Whether a sentence only asks whether a limit holds, or claims that it does."""
    supposes = covered(find(plain, _OTHERWISE)) - covered(find(plain, (*_WONDERS, *_EVEN_IF)))
    if supposes or not stands(plain, _APPLIES):
        return False
    return sentence.rstrip().endswith("?") or stands(plain, _WONDERS) or stands(plain, _YOU)
