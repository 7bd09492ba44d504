"""What a message asks the template of, where "facsimile" alone has found one in the list of another act's papers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.message import Message
from assistant.understanding.words.patterns import find
from corpus.lexical import terms_of
from corpus.library import Library
from corpus.search import Hit
from rules_core.rows import row

_TEMPLATE = row("facsimile|facsimili, fac simile|simili")
_PAPER = (
    "contratto|contratti|ordinanza|ordinanze|regolamento|determina|determinazione|delibera|deliberazione|delega|procura"
    "|disdetta|diffida|comodato|verbale|statuto|testamento|preventivo|fattura|ricevuta|lettera"
)
_DRAFT = row(f"""
    schema|bozza|modello|facsimile|prestampato|esempio di|d {_PAPER}, fac simile di|d {_PAPER},
    schema|bozza|modello|facsimile|prestampato|esempio di|d un|una|uno {_PAPER}, fac simile di|d un|una|uno {_PAPER}
""")
"""The draft of a paper that offices and people write; what an act calls by such a word has its place in a list."""
_TEMPLATES = frozenset(terms_of("facsimile"))
_ANY = frozenset(terms_of("scaricare mandare modulo modello documento lettera stampare compilare editabile"))
"""What is said of any template."""
_VERBS = ("are", "ere", "ire")


def doubted_templates(message: Message, hits: Sequence[Hit], library: Library) -> tuple[Hit, ...]:
    """The hits, unsure where the first is a template of something else than what the message wants one of."""
    if not hits or not _of_another_paper(message, hits[0], library):
        return tuple(hits)
    return tuple(replace(hit, sure=False) for hit in hits)


def template_of_others(message: Message, hits: Sequence[Hit], library: Library) -> bool:
    """Whether a message wants the draft of a paper that no act lists, or a template of what that act never says."""
    if not hits:
        return False
    if (draft := next(find(message.plain, _DRAFT), None)) is not None:
        return not _listed(message.plain.words[draft.last - 1].plain, library)
    if not _of_another_paper(message, hits[0], library):
        return False
    act = hits[0].clause.act.id
    said = {term for one in library.clauses() if one.act.id == act and not one.parent for term in terms_of(one.text)}
    return not said.issuperset(_of_what(message))


def _listed(paper: str, library: Library) -> bool:
    """Whether some act lists a template of a paper."""
    words = _TEMPLATES | {*terms_of(paper)}
    return any(words.issubset(terms_of(one.text)) for one in library.clauses())


def _of_another_paper(message: Message, hit: Hit, library: Library) -> bool:
    """Whether nothing in the list in which a template was found is what one is wanted of."""
    if _TEMPLATES.isdisjoint(terms_of(hit.clause.text)):
        return False
    of_what, above = _of_what(message), hit.clause.parent
    listed = library.clause(above).text if above else hit.clause.text
    return bool(of_what) and of_what.isdisjoint(terms_of(listed))


def _of_what(message: Message) -> set[str]:
    """The words that tell what a template is wanted of."""
    plain = message.plain
    asked = next(find(plain, _TEMPLATE), None)
    if asked is None:
        return set()
    stretch = plain.words[asked.last - 1].stretch
    after = [word.plain for word in plain.words[asked.last :] if word.stretch == stretch]
    return set(terms_of(" ".join(word for word in after if not word.endswith(_VERBS)))) - _ANY
