"""What stands on the pages and is not the act: signatures, initials, page numbers, indexes, letterheads.

A line is left out only when it is recognised; whatever is not recognised is text.
"""

from __future__ import annotations

import re

from corpus.clauses import LeftOut, Reason
from corpus.parsing.source import Line, runs_of

_PAGE_CODE = re.compile(r"(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{8,64}")
_PAGE_NUMBER = re.compile(r"(?:pag(?:ina|\.)?\s*)?\d{1,3}(?:\s*(?:/|di)\s*\d{1,3})?", re.IGNORECASE)
_HANDWRITTEN = re.compile(r"\W*handwritten\b", re.IGNORECASE)
_INDEX_TITLE = re.compile(r"(?:indice|sommario)(?:\s+generale)?", re.IGNORECASE)
_INDEX_ENTRY = re.compile(r".*(?:\.{2,}|…|\t)\s*\d{1,3}")
_INITIAL = re.compile(r"(?:[A-Za-z]\.){1,3}[A-Za-z]?")
_MARK = re.compile(r"[A-Za-z]{1,3}\.?|\d{1,2}[.-]?(?:[A-Z]\.?)?")
_NUMBERED_MARK = re.compile(r"\d{1,2}-[A-Z]\.?")
_SURNAME = re.compile(r"[A-Z][a-z]{2,}")
_CLOSING = re.compile(r"Letto,? (?:confermato|approvato)\b.*", re.IGNORECASE)
_TO_BE_DATED = re.compile(r"[A-ZÀ-Ú][\w' -]{1,40}, ?l[iì]'?[ .…_]+")
_SIGNED = re.compile(
    r"(?:[._…-]{4,}|\(?(?:con )?firm\w+( digital\w+| autograf\w+)?\)?|[Ff]\.to .*|.*\bSig(?:\.(?:ra)?|g\.) .*"
    r"|Per (?:il|la|lo|l'|i|le|gli)? ?[A-ZÀ-Ú].*|(?:Il|La|IL|LA) [A-ZÀ-Ú].*)"
)
_DATED = re.compile(r"[A-ZÀ-Ú][\w' -]{1,40}, ?(?:l[iì]'? |add[iì]'? )?\d{1,2}[ /.-]\w+[ /.-]\d{2,4}")
_SMALL_WORDS = frozenset("di del della dei degli delle il la lo per e".split())
_REAL_SHORT_LINES = frozenset("e ed o tra fra con per il la si che non".split())
_ARTICLE_ENTRY = re.compile(
    r"\s*(?:[-•#]+\s+)?\**(?:Art\.|Articolo)\s*(\d+(?:[ -]?(?:bis|ter|quater))?)\b.*", re.IGNORECASE
)
_ENDS = (".", ";", ":", "!", "?", "…", "»", ")")
_BEGINS_PART = re.compile(
    r"#|[-•]\s|\w{1,2}\)\s|\d+(?:\.\d+)*\.?\s|(?:Art\.|Articolo)\s*\d|(?:ALLEGATO|TITOLO|CAPO|SEZIONE|PREMESS)\b",
    re.IGNORECASE,
)
_LONGEST_SIGNATURE, _LONGEST_INITIALS = 60, 40  # characters
_FEWEST_INDEX_ENTRIES, _LONGEST_LETTERHEAD = 3, 3  # lines


def left_out(lines: list[Line], issuer: str) -> list[LeftOut]:
    """The ledger of an act's lines: those that are no part of its text, with the reason of each."""
    runs = runs_of(lines)
    reasons: dict[int, Reason] = {}
    ended = True
    for place, run in enumerate(runs):
        found = _index_without_pages(run, runs[place + 1 :]) or _in_run(run, between_sentences=ended)
        reasons.update(found)
        if not found:
            ended = (
                run[-1].text.rstrip().endswith(_ENDS) or bool(_BEGINS_PART.match(run[-1].text)) or "\t" in run[-1].text
            )
    reasons.update(_letterheads(runs, issuer))
    reasons.update(_index(lines))
    reasons.update(_signature_blocks(lines, reasons))
    return [LeftOut(line.number, line.text, reasons[line.number]) for line in lines if line.number in reasons]


def _index_without_pages(run: list[Line], below: list[list[Line]]) -> dict[int, Reason]:
    """Article headings one under the other are an index if the articles themselves come further down."""
    entries = [_ARTICLE_ENTRY.fullmatch(line.text) for line in run]
    if len(run) < _FEWEST_INDEX_ENTRIES or not all(entries):
        return {}
    later = {match[1].lower() for rest in below for line in rest if (match := _ARTICLE_ENTRY.fullmatch(line.text))}
    return {line.number: Reason.INDEX for line in run} if all(e and e[1].lower() in later for e in entries) else {}


def _in_run(run: list[Line], *, between_sentences: bool) -> dict[int, Reason]:
    """The marks of a run that is nothing else. A bare word or figure in the middle of a sentence belongs to it."""
    if _HANDWRITTEN.match(run[0].text) and run[0].text.rstrip().endswith(":"):
        return {line.number: Reason.SIGNATURE for line in run}
    marks = {line.number: _mark(line.text.strip(), between_sentences=between_sentences) for line in run}
    found = {number: reason for number, reason in marks.items() if reason}
    return found if len(found) == len(run) and not _is_lettered_list(run) else {}


def _mark(text: str, *, between_sentences: bool) -> Reason | None:
    """What a line is that no sentence of an act looks like; None for anything else."""
    if _PAGE_CODE.fullmatch(text):
        return Reason.PAGE_CODE
    if _PAGE_NUMBER.fullmatch(text):
        return Reason.PAGE_NUMBER if between_sentences else None
    if _HANDWRITTEN.match(text):
        return Reason.SIGNATURE
    tokens = text.replace("*", " ").split()
    if not tokens or len(text) > _LONGEST_INITIALS or text.lower() in _REAL_SHORT_LINES:
        return None
    initials = sum(bool(_INITIAL.fullmatch(token)) for token in tokens)
    surname = initials and len(tokens) > 1 and bool(_SURNAME.fullmatch(tokens[-1]))
    rest = tokens[:-1] if surname else tokens
    if all(_INITIAL.fullmatch(token) or _MARK.fullmatch(token) for token in rest) and (
        initials or (between_sentences and len(tokens) == 1 and (text.isalpha() or _NUMBERED_MARK.fullmatch(text)))
    ):
        return Reason.INITIALS
    return None


def _is_lettered_list(run: list[Line]) -> bool:
    """Whether the lines are entries A., B., C. of a list rather than somebody's initials."""
    letters = [line.text.strip()[0].upper() for line in run if line.text.strip()[1:3] == ". "]
    return len(letters) > 1 and letters == [chr(ord(letters[0]) + n) for n in range(len(letters))]


def _letterheads(runs: list[list[Line]], issuer: str) -> dict[int, Reason]:
    return {
        line.number: Reason.LETTERHEAD
        for run in runs[1:]
        if issuer and run[0].text.strip().casefold() == issuer.casefold() and len(run) <= _LONGEST_LETTERHEAD
        for line in run
    }


def _index(lines: list[Line]) -> dict[int, Reason]:
    found: dict[int, Reason] = {}
    inside = False
    for line in lines:
        text = line.text.strip()
        if not text:
            continue
        title = bool(_INDEX_TITLE.fullmatch(text))
        inside = title or (inside and bool(_INDEX_ENTRY.fullmatch(text)))
        if inside:
            found[line.number] = Reason.INDEX
    return found


def _signature_blocks(lines: list[Line], known: dict[int, Reason]) -> dict[int, Reason]:
    """After the closing formula come the signers, up to the first line that is none."""
    found: dict[int, Reason] = {}
    inside = False
    for line in lines:
        text = line.text.strip()
        if not text or line.number in known:
            continue
        if _TO_BE_DATED.fullmatch(text):
            inside = True
        elif _DATED.fullmatch(text):
            continue
        elif inside and (_BEGINS_PART.match(text) or not _signs(text)):
            inside = False
        if inside:
            found[line.number] = Reason.SIGNATURE
        elif _CLOSING.fullmatch(text):
            inside = True
    return found


def _signs(text: str) -> bool:
    if len(text) > _LONGEST_SIGNATURE:
        return False
    named = all(word[0].isupper() or word in _SMALL_WORDS for word in re.findall(r"[\w'.-]+", text))
    return bool(_SIGNED.fullmatch(text)) or (named and not text.endswith((":", ";")))
