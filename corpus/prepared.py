"""What search has ready before anybody asks: arrays and names alone, so that a file can hold it."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from corpus.postings import Places, Postings, Scores

Arrays = dict[str, npt.NDArray[Any]]
_ARRAYS = ("part", "standing", "depth", "twins", "of_questions")
_NAMES, _LISTS = ("parts", "ids"), ("versions", "same")
_POSTINGS = ("words", "asked", "pieces", "texts", "together")
_ALIGNED = 16  # bytes: of what begins elsewhere every calculation is slow
_OF_POSTINGS = ("starts", "numbers", "gains", "places")


@dataclass(frozen=True, slots=True)
class Prepared:
    """The clauses of a library, part by part: a part's clauses stand together, in the order of the text."""

    parts: list[str]
    """What a person cites: an article, a paragraph, whatever the version."""

    ids: list[str]
    part: Places
    """Of each clause, its part."""

    versions: list[list[str]]
    """Of each clause, the same place in every version of the act, itself included."""

    same: list[list[str]]
    """Of these, the ones that say the same, word for word."""

    standing: Scores
    """A version that is not the default one has to say it better to come first."""

    depth: Scores
    """A clause that holds others has to say it better than they do to be the one shown."""

    twins: Places
    """Pairs: a clause of another version, the default version's at its place."""

    of_questions: Places
    """Of each question, the clause that it asks for."""

    words: Postings
    """Each clause's own words, under its headings."""

    asked: Postings
    """Each anticipated question."""

    pieces: Postings
    """Each anticipated question by the pieces of its words, which a slip of the pen leaves mostly whole."""

    texts: Postings
    """Each part's whole text."""

    together: Postings
    """All questions of a part, together."""


def to_bytes(prepared: Prepared) -> bytes:
    """What was prepared, as a file's content."""
    arrays: Arrays = {name: getattr(prepared, name) for name in _ARRAYS}
    arrays |= {name: from_lines(getattr(prepared, name)) for name in _NAMES}
    arrays |= {name: from_lines(map(" ".join, getattr(prepared, name))) for name in _LISTS}
    for name in _POSTINGS:
        arrays |= from_postings(name, getattr(prepared, name))
    return packed(arrays)


def from_bytes(content: bytes) -> Prepared:
    """What was prepared, from a file's content."""
    found = unpacked(content)
    arrays: dict[str, Any] = {name: found[name] for name in _ARRAYS}
    names: dict[str, Any] = {name: to_lines(found[name]) for name in _NAMES}
    lists: dict[str, Any] = {name: [line.split(" ") for line in to_lines(found[name])] for name in _LISTS}
    postings: dict[str, Any] = {name: to_postings(name, found) for name in _POSTINGS}
    return Prepared(**arrays, **names, **lists, **postings)


def from_postings(name: str, postings: Postings) -> Arrays:
    """Postings as arrays, each under a name that begins with theirs."""
    arrays: Arrays = {f"{name}.{what}": getattr(postings, what) for what in _OF_POSTINGS}
    return arrays | {f"{name}.terms": from_lines(postings.terms), f"{name}.many": np.array(postings.many)}


def to_postings(name: str, found: Arrays) -> Postings:
    """The postings of a name, from arrays."""
    arrays: dict[str, Any] = {what: found[f"{name}.{what}"] for what in _OF_POSTINGS}
    return Postings(terms=to_lines(found[f"{name}.terms"]), many=int(found[f"{name}.many"]), **arrays)


def packed(arrays: Arrays) -> bytes:
    """Arrays as one content: a line that says what each is, then their bytes, much faster read than a numpy file's."""
    told = {name: (array.dtype.str, array.shape) for name, array in arrays.items()}
    parts = [json.dumps(told).encode() + b"\n", *(array.tobytes() for array in arrays.values())]
    return b"".join(part + bytes(-len(part) % _ALIGNED) for part in parts)


def unpacked(content: bytes) -> Arrays:
    """The arrays of such a content, to be read only.

    >>> [array.tolist() for array in unpacked(packed({"a": np.array([[1, 2]]), "b": np.array(3.0)})).values()]
    [[[1, 2]], 3.0]
    """
    at = content.index(b"\n") + 1
    told = json.loads(content[:at])
    found: Arrays = {}
    for name, (kind, shape) in told.items():
        at += -at % _ALIGNED
        found[name] = np.frombuffer(content, np.dtype(kind), math.prod(shape), at).reshape(shape)
        at += found[name].nbytes
    return found


def from_lines(lines: Iterable[str]) -> npt.NDArray[np.uint8]:
    """Lines, none of which has a line's end in it, as bytes; each ends with one."""
    return np.frombuffer("".join(f"{line}\n" for line in lines).encode(), dtype=np.uint8)


def to_lines(text: npt.NDArray[np.uint8]) -> list[str]:
    """The lines that bytes hold."""
    return text.tobytes().decode().split("\n")[:-1]
