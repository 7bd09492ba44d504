"""Quote the passages that answer: the decisive words, where they stand, whether they hold, who says otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from assistant.agreement import leaf_at
from assistant.answer import Call, Quote, Reference, Span, Value
from assistant.conversation import Conversation
from assistant.italian import italian_date
from assistant.phrases import it
from assistant.phrases.spoken import say
from assistant.steps.documents.lists import Cited, beside, items, opening, together, under_another_rule
from assistant.steps.documents.validity import look_up_validity
from corpus.clauses import Clause, Kind
from corpus.embedding.embedder import Embedder
from corpus.lexical import terms_of
from corpus.library import Library
from corpus.search import Hit
from corpus.sentences import sentences_of
from corpus.versions import counterparts, words_of

Parts = list[Span | str]
_LONGEST, _ALTOGETHER, _OF_A_LIST = 700, 1900, 1400
_CLOSE, _CLOSE_ELSEWHERE = 0.8, 0.91
_LISTED, _ITEM = 6, "- "
_BEFORE_A_LIST = 250  # letters
_SHARED = 0.5
_TITLE_PAGE = "frontespizio"
_MOST, _BEFORE = 3, 2
WHOLE = "citato"
"""Why a clause came up that is to be read whole: it was cited by its number."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A clause and the words to quote, each with the clause in which it stands: that one, or one of the same list."""

    clause: Clause
    quotes: tuple[Cited, ...]


def passages(library: Library, question: str, hits: Sequence[Hit], embedder: Embedder | None = None) -> list[Passage]:
    """The passages to quote: the best, others nearly as good; title pages only if nothing else comes near."""
    others = [hit for hit in hits if not hit.clause.locator.startswith(_TITLE_PAGE)]
    if not hits or WHOLE in hits[0].why:
        return [_read(hit.clause) for hit in hits]
    alone = hits[0].sure and all(hit.score < _CLOSE * hits[0].score for hit in others)
    hits = hits if alone or not others else others
    asked = Asked(question, embedder)
    most = _MOST if hits[0].sure else _MOST - 1
    chosen = [hit for hit in hits if _nearly_as_good(hit, hits[0])][:most]
    best = [hits[0].clause, *hits[0].also]
    others_best = [hit.clause for hit in chosen[1:]]
    clauses = together(library, [*best[:_BEFORE], *others_best, *best[_BEFORE:]])
    clauses = under_another_rule(library, clauses)
    found, taken = list[Passage](), list[Clause]()
    for n, clause in enumerate(clauses):
        if any(_within(clause, other) or _within(other, clause) for other in taken):
            continue
        taken.append(clause)
        passage = _passage(library, clause, asked, found)
        if passage is None:
            continue
        if n and sum(map(_length, (*found, passage))) > _ALTOGETHER:
            continue
        found.append(passage)
    return found


def passage_of(library: Library, question: str, clause: Clause, embedder: Embedder | None = None) -> Passage | None:
    """What a clause says to a question."""
    return _passage(library, clause, Asked(question, embedder), [])


def _read(clause: Clause) -> Passage:
    """All that a clause says, line by line."""
    lines = (line.strip() for line in clause.body.splitlines())
    return Passage(clause, tuple((line, clause) for line in lines if any(map(str.isalnum, line))))


def _nearly_as_good(hit: Hit, best: Hit) -> bool:
    """Whether a part is told beside the best; one of another act has to be nearer."""
    same = hit.clause.act.name == best.clause.act.name
    return hit.score >= (_CLOSE if same else _CLOSE_ELSEWHERE) * best.score


def _passage(library: Library, clause: Clause, asked: Asked, found: Sequence[Passage]) -> Passage | None:
    """The words to quote from a clause, with those of its list that they are nothing without; none told before."""
    told = {cited for passage in found for cited in passage.quotes}
    own = [(words, clause) for words in _decisive(clause, asked)]
    opens, row = opening(library, clause), beside(library, clause)
    own = list(row) if len(row) > 1 else own
    quotes = [*([opens] if opens else []), *own, *_short(items(library, clause), asked)]
    where = opens[1] if opens and len(row) > 1 else clause
    return Passage(where, tuple(cited for cited in quotes if cited not in told)) if own else None


def _short(cited: Sequence[Cited], asked: Asked) -> Sequence[Cited]:
    """The items of a list; of one that is too long to be told whole, those nearest to the question, in their order."""
    if sum(len(words) for words, _ in cited) <= _OF_A_LIST:
        return cited
    nearness = asked.nearness([words for words, _ in cited])
    by_nearness = sorted(range(len(cited)), key=lambda n: -nearness[n])
    lengths = accumulate(len(cited[n][0]) for n in by_nearness)
    told = {n for n, length in zip(by_nearness, lengths, strict=True) if length <= _OF_A_LIST}
    return [one for n, one in enumerate(cited) if n in told]


def _length(passage: Passage) -> int:
    return sum(len(words) for words, _ in passage.quotes)


def _within(inner: Clause, outer: Clause) -> bool:
    return f"{inner.id}/".startswith(f"{outer.id}/")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and how near sentences are to it."""

    question: str
    embedder: Embedder | None

    def nearness(self, sentences: Sequence[str]) -> list[float]:
        """Of each sentence, the words that it shares with the question and how near its meaning is."""
        terms = set(terms_of(self.question))
        shared = [len(terms & set(terms_of(sentence))) / max(len(terms), 1) for sentence in sentences]
        if self.embedder is None or not sentences:
            return shared
        vector = self.embedder.questions([self.question])[0]
        meaning = self.embedder.passages(sentences) @ vector
        return [float(near) + _SHARED * words for near, words in zip(meaning, shared, strict=True)]


def _decisive(clause: Clause, asked: Asked) -> tuple[str, ...]:
    """The whole clause when it is short, else the sentences that say most of what was asked."""
    words = clause.body if clause.kind is Kind.SECTION else clause.text
    if len(words) <= _LONGEST:
        return tuple(line.strip() for line in words.splitlines() if any(map(str.isalpha, line)))
    marked = [s for line in words.splitlines() for s in sentences_of(line) if any(map(str.isalpha, s))]
    sentences = [s.removeprefix(_ITEM) for s in marked]
    nearness = asked.nearness(sentences)
    best = set(sorted(range(len(sentences)), key=lambda n: -nearness[n])[:3])
    for n in sorted(best):
        best |= _list_of(marked, n)
    for n in sorted(best):
        if sentences[n].endswith(":"):  # what opens a list is nothing without it
            best |= set(range(n + 1, min(n + 1 + _LISTED, len(sentences))))
    opens = [n for n in range(min(best) + 1) if sentences[n].endswith(":")]
    best |= set(opens[-1:])  # and what is listed is nothing without what opens the list
    if opens and sum(len(sentence) for sentence in sentences[: opens[-1]]) <= _BEFORE_A_LIST:
        best |= set(range(opens[-1]))  # nor without the little that is said before, which often holds for all of it
    return tuple(sentences[n] for n in sorted(best))


def _list_of(sentences: Sequence[str], place: int) -> set[int]:
    """The places of the items of a short list in which an item stands; none where it stands in no list."""
    items = [n for n, sentence in enumerate(sentences) if sentence.startswith(_ITEM)]
    beside = {n for n in items if all(between in items for between in range(min(n, place), max(n, place)))}
    short = sum(len(sentences[n]) for n in beside) <= _LONGEST
    return beside if place in items and len(beside) <= _LISTED and short else set()


def quoted(library: Library, passage: Passage) -> Parts:
    """A passage between quotation marks, with the place where it stands."""
    clause = passage.clause
    parts: Parts = []
    for words, where in passage.quotes:
        parts += ["\n«", Quote(words, where), "»"]
    return [*parts, "\n(", *reference(library, clause), ")"]


def reference(library: Library, clause: Clause) -> Parts:
    """Where a clause stands, and in which document."""
    return [*_place(library, clause), it.OF_DOCUMENT, Reference(clause.act.title, clause)]


def _place(library: Library, clause: Clause) -> Parts:
    """Where a clause stands, with the part that people cite for it: "art. 6, lett. a)"."""
    part, own = library.part_of(clause), Reference(clause.label, clause)
    if part.id == clause.id:
        return [own]
    within = clause.label.removeprefix(f"{part.label}, ")
    if within == clause.label:
        return [own, ", ", Reference(part.label, part)]
    return [Reference(part.label, part), ", ", Reference(within, clause)]


def standing(library: Library, clause: Clause, talk: Conversation) -> Parts:
    """Which version is meant, whether the act still holds, and who says otherwise."""
    validity = look_up_validity(clause.act, talk.as_of)
    lang = talk.lang
    return [*_version(clause, validity, lang), *_still_holds(validity, lang), *_said_otherwise(library, clause, lang)]


def _version(clause: Clause, validity: Call, lang: str) -> Parts:
    note = leaf_at(validity.envelope, "/result/nota")
    if clause.act.default or not note:
        return []
    return ["\n", say(lang).OTHER_VERSION, Value(note, validity, "/result/nota")]


def _still_holds(validity: Call, lang: str) -> Parts:
    end = leaf_at(validity.envelope, "/result/fine")
    holds = leaf_at(validity.envelope, "/result/in_vigore")
    if holds is False and end is not None and end < leaf_at(validity.envelope, "/result/as_of"):
        told: Parts = ["\n", say(lang).NO_LONGER_IN_FORCE, Value(italian_date(end), validity, "/result/fine")]
        successor = leaf_at(validity.envelope, "/result/sostituito_da")
        if successor is not None:
            told += [say(lang).IN_ITS_PLACE, Value(successor, validity, "/result/sostituito_da")]
        return [*told, say(lang).ASK_WHAT_HOLDS_NOW]
    begin = leaf_at(validity.envelope, "/result/inizio")
    if holds is False and begin is not None:
        return ["\n", say(lang).NOT_YET_IN_FORCE, Value(italian_date(begin), validity, "/result/inizio"), "."]
    return []


def _said_otherwise(library: Library, clause: Clause, lang: str) -> Parts:
    """Where the versions of an act differ on the point, the reader is told which others there are."""
    mine = words_of(clause.body)
    others = [version for version in counterparts(library, clause) if words_of(version.body) != mine]
    if not others:
        return []
    told: Parts = ["\n", say(lang).VERSIONS_DIFFER]
    for other in others:
        told += ["\n- ", Reference(other.act.title, other)]
    return told
