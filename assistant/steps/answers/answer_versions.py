"""Answer in what the versions of an act differ on a matter: what each of them says, in its own words."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import AnswerKind, Quote, Reference
from assistant.conversation import Conversation
from assistant.phrases.spoken import say
from assistant.steps.answers.finish import Desk, Reply
from assistant.steps.computing.tell import Parts
from assistant.steps.documents.cited_place import at_cited_places
from assistant.steps.documents.quote import Asked
from assistant.understanding.message import Message
from corpus.clauses import Clause
from corpus.lexical import terms_of
from corpus.sentences import sentences_of
from corpus.versions import Comparison, compare, words_of

_FOUND, _AS_GOOD, _SHOWN, _LONGEST = 8, 0.9, 2, 600


def answer_versions(desk: Desk, matter: str, name: str, talk: Conversation) -> Reply:
    """What the versions of an act say on a matter, place by place; first the places where they differ."""
    told = say(talk.lang)
    if len(desk.library.versions[name]) == 1:
        return _only_one(desk, name, talk)
    places = _places(desk, matter, name, talk) if matter else []
    if not places:
        return _everywhere(desk, name, talk)
    differing = [place for place in places if not place.agree]
    parts: Parts = [told.VERSIONS_ARE_UNLIKE if differing else told.VERSIONS_AGREE]
    for place in (differing or places)[:_SHOWN]:
        for group in place.groups:
            parts += ["\n\n", *_named(group), *_words(desk, group[0], place, matter)]
    clauses = [clause for place in (differing or places)[:_SHOWN] for clause in place.clauses]
    clauses.sort(key=lambda clause: not clause.act.default)
    return desk.with_thread(parts, talk, AnswerKind.ANSWER, clauses)


def _only_one(desk: Desk, name: str, talk: Conversation) -> Reply:
    """That an act has one version alone."""
    act = desk.library.versions[name][0]
    first = desk.library.document(act.id).sections[0]
    parts: Parts = [say(talk.lang).ONE_VERSION, "\n", Reference(act.title, first)]
    return desk.with_thread(parts, talk, AnswerKind.ANSWER, [first])


def _places(desk: Desk, matter: str, name: str, talk: Conversation) -> list[Comparison]:
    """The places of an act that speak of a matter, compared."""
    act = next(one for one in desk.library.versions[name] if one.default)
    if cited := [hit.clause for hit in at_cited_places(Message(matter, talk.as_of), desk.search, name, None)]:
        return [compare(desk.library, clause) for clause in cited if clause.act.name == name]
    terms = set(terms_of(matter))
    found_for = desk.search.find(matter, _FOUND, document=act.id)
    hits = [hit for hit in found_for if hit.answers or not terms.isdisjoint(terms_of(hit.clause.text))]
    found: dict[str, Comparison] = {}
    for hit in hits:
        if hit.score >= _AS_GOOD * hits[0].score:
            found.setdefault(desk.part_of(hit.clause.id), compare(desk.library, hit.clause))
    return list(found.values())


def _everywhere(desk: Desk, name: str, talk: Conversation) -> Reply:
    """The parts in which the versions differ, where no matter is named."""
    act = next(one for one in desk.library.versions[name] if one.default)
    sections = desk.library.document(act.id).sections
    differing = [section for section in sections if not compare(desk.library, section).agree]
    parts: Parts = [say(talk.lang).VERSIONS_ARE_UNLIKE_IN]
    for section in differing:
        parts += ["\n- ", Reference(section.label, section)]
    parts += ["\n", Reference(act.title, differing[0])] if differing else [say(talk.lang).VERSIONS_AGREE]
    return desk.with_thread(parts, talk, AnswerKind.ANSWER, differing)


def _named(group: Sequence[Clause]) -> Parts:
    """The versions that agree, each with its place."""
    parts: Parts = []
    for n, clause in enumerate(group):
        parts += [", " if n else "", Reference(clause.act.title, clause)]
    return [*parts, " (", Reference(group[0].label, group[0]), "):"]


def _words(desk: Desk, clause: Clause, place: Comparison, matter: str) -> Parts:
    """What a version says: all of a short place; of a long one the sentences that the others do not have."""
    lines = [line.removeprefix("- ") for line in clause.body.splitlines() if any(map(str.isalnum, line))]
    sentences = [one for line in lines for one in sentences_of(line) if any(map(str.isalnum, one))]
    if len(clause.body) > _LONGEST:
        others = {words_of(one) for other in place.clauses if other is not clause for one in _all(other)}
        own = [one for one in sentences if words_of(one) not in others] or sentences
        near = Asked(matter, desk.search.embedder).nearness(own)
        kept = sorted(sorted(range(len(own)), key=lambda n: -near[n])[:2])
        sentences = [own[n] for n in kept]
    return [part for one in sentences for part in ("\n«", Quote(one, clause), "»")]


def _all(clause: Clause) -> list[str]:
    return [one for line in clause.body.splitlines() for one in sentences_of(line.removeprefix("- "))]
