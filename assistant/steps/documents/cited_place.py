"""What the documents say at a place that a message cites: "che dice l'art. 9?", "il secondo comma dell'art. 5"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant.steps.deciding.named import KINDS, version_named, without_its_name
from assistant.steps.documents.quote import WHOLE
from assistant.understanding.asking.cues import wants_a_sum
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind
from assistant.understanding.words.patterns import covered, find
from assistant.understanding.words.plain import Plain
from corpus.citing import Citation, citations, cited, within
from corpus.clauses import Clause
from corpus.lexical import terms_of
from corpus.search import Hit, Search
from rules_core.rows import row

_PARTS, _FEW, _A_CASE = 60, 7, 2
_WHOLE = 4200  # letters
_ASKING = row("""
    dice|dicono|detta, prevede|prevedono, stabilisce, recita, riporta|riporti|riportami, contiene, contenuto, parla,
    testo, testuale|testualmente, integrale, leggi|leggere|leggimi, mostra|mostrami|mostri, cita|citami|citare, spiega,
    spiegami, cosa|che|cos, c e scritto, scritto, vorrei|voglio sapere|leggere|vedere, trovo,
    serve|servirebbe|servono, differenz*, confronto, per favore|cortesia, grazie, parole, esatte|esatto, col|coi,
    riassunto|riassumi|riassumimi, sintesi, spiegazione, fammi|fai|dammi|dimmi, punto|capitolo,
    comma|commi, lettera, articolo|articoli, paragrafo|paragrafi, riguarda
""")


def at_cited_places(message: Message, search: Search, act: str | None, before: Clause | None) -> tuple[Hit, ...]:
    """The clauses at the places that a message cites; of a matter that it names, first those that speak of it.

    Of an act that it names, or of the one that was just spoken of (`before`); else of every act that has such a place.
    """
    if sum(m.kind is not Kind.ORDINAL for m in message.quantities) > _A_CASE:
        return ()
    found, at_hand = list(citations(message.text)), before.act.name if before else None
    if not found and before is not None and len(message.plain.words) <= _FEW:
        found = list(within(message.text, search.library.part_of(before).label))
    places = [clause for citation in found for clause in _of_one(search, citation, act, at_hand)]
    if not places:
        return ()
    matter = _matter(message, search, found, places)
    meant = [_in_version(search, clause, message.text) for clause in dict.fromkeys(places)]
    case = any(m.kind is not Kind.ORDINAL for m in message.quantities)
    if matter:
        return _on_a_matter(search, meant, matter, case=case)
    if case or sum(len(place.body) for place in meant) > _WHOLE:
        return tuple(_hit(search, place, "") for place in meant)
    return tuple(Hit(place, (), 1.0, answers=True, why={WHOLE: 1.0}) for place in meant)


def _on_a_matter(search: Search, meant: Sequence[Clause], matter: str, *, case: bool) -> tuple[Hit, ...]:
    """What is said of a matter at the places meant, of the act that speaks of it most.

    Beside a case, only where it is what the documents say anyway: who tells one wants to know what comes out.
    """
    found = search.find(matter, _PARTS)
    if case and not (found and any(_inside(found[0].clause, place) for place in meant)):
        return ()
    acts = [hit.clause.act.name for hit in found]
    best = min(meant, key=lambda place: acts.index(place.act.name) if place.act.name in acts else len(acts))
    hits = [_hit(search, place, matter) for place in meant if place.act.name == best.act.name]
    return tuple(replace(hit, nearness=found[0].nearness, sure=found[0].sure) if case else hit for hit in hits)


def untold_place(message: Message, search: Search, act: str | None = None) -> str:
    """The words of a place that a message cites, and that the act it names has not, or no act; else empty."""
    here = [one for one in citations(message.text) if not cited(search.library, one, act)]
    return message.text[here[0].start : here[0].end] if here else ""


def misses_its_place(message: Message, search: Search, act: str | None) -> bool:
    """Whether a message that asks for no sum cites a place that the act it names has not."""
    return act is not None and not wants_a_sum(message) and bool(untold_place(message, search, act))


def _of_one(search: Search, citation: Citation, act: str | None, at_hand: str | None) -> Sequence[Clause]:
    """The clause of the act that is meant, if it has such a place; where none is named, of every act that has it."""
    theirs = cited(search.library, citation, act or at_hand)
    return theirs if theirs or act else cited(search.library, citation)


def _in_version(search: Search, clause: Clause, text: str) -> Clause:
    """The same place in the version that a text names."""
    version = version_named(search.library.acts, clause.act.name, text)
    return (version and search.library.at(f"{clause.act.name}@{version}", clause.locator)) or clause


def _matter(message: Message, search: Search, cites: Iterable[Citation], places: Sequence[Clause]) -> str:
    """What a message asks of a place, beside citing it; empty, where it only wants to read it."""
    text = message.text
    for one in cites:
        text = f"{text[: one.start]}{' ' * (one.end - one.start)}{text[one.end :]}"
    rest = without_its_name(search.library.acts, places[0].act.name, text)
    plain = Plain.of(rest)
    gone = covered(find(plain, (*_ASKING, *KINDS)))
    left = " ".join(plain.text[word.start : word.end] for n, word in enumerate(plain.words) if n not in gone)
    return rest if terms_of(left) else ""


def _hit(search: Search, place: Clause, matter: str) -> Hit:
    """What is said at a place: of a matter, what there is nearest to it; else all of it, in its order."""
    if matter:
        found = search.find(matter, _PARTS, document=place.act.id)
        inside = [hit for hit in found if _inside(hit.clause, place)]
        if inside:
            also = tuple(clause for clause in inside[0].also if _inside(clause, place))
            return replace(inside[0], also=also, answers=True, sure=True, nearness=1.0)
    clauses = [search.library.clause(id_) for id_ in place.children] or [place]
    return Hit(clauses[0], (), 1.0, answers=True, also=tuple(clauses[1:]))


def _inside(clause: Clause, place: Clause) -> bool:
    return f"{clause.id}/".startswith(f"{place.id}/") or clause.id.startswith(f"{place.id}.")
