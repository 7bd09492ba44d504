"""The receipt of an answer: all that it takes to make its results again, in one signed line of text.

It holds the facts given to each tool and whose words stated them, the results and the steps that led to them, a hash
of each clause cited, the versions of rules and documents, the day; and marks of every part of the answer, so that an
answer that was altered is told from the one that was given. It is kept nowhere: who has the answer has the receipt.
"""

from __future__ import annotations

import json
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from hashlib import sha256
from typing import Any

from assistant.answer import Answer
from assistant.conversation import Conversation
from assistant.keys import Key

PREFIX = "sportello1"
PARTS = ("kind", "lang", "text", "spans", "citations", "calls", "asks", "made_by", "warnings")
"""The parts of an answer that a receipt vouches for; whoever carries the answer may add others."""

_MARK, _SEALED, _LARGEST = 4, 3, 4_000_000
_canonical = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode

Gist = dict[str, Any]


class Signature(StrEnum):
    """What the signature of a receipt says."""

    AUTHENTIC = "authentic"
    ALTERED = "altered"
    UNKNOWN_KEY = "unknown_key"
    UNSIGNED = "unsigned"
    NO_RECEIPT = "no_receipt"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a receipt holds."""

    day: str
    made_by: Mapping[str, Any]
    calls: list[Gist]
    stated: list[dict[str, Any]]
    """The facts that the person stated: path, words, in which message; every other fact was put by the desk."""
    clauses: dict[str, str]
    """The hash of the text of each clause cited."""
    answer: str
    """The hash of the whole answer."""
    marks: dict[str, str]
    """Short marks of each part of the answer, to say where one that was altered differs."""

    @property
    def content(self) -> dict[str, Any]:
        """What the receipt holds, by name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


@dataclass(frozen=True, slots=True)
class Opened:
    """A receipt as it was found: its signature, its id, what it holds if it can be read."""

    signature: Signature
    id: str | None = None
    receipt: Receipt | None = None


def receipt_of(answer: Answer, talk: Conversation, key: Key | None) -> str:
    """The receipt of an answer, given at this point of a conversation; without a key it is not signed."""
    view = answer.view()
    whole, marks = marked(view)
    gists = [gist(call) for call in view["calls"]]
    topic = talk.topic
    used = topic is not None and any(call["tool"] == topic.tool for call in gists)
    stated = (
        [{"fact": k.path, "by": "persona", "turn": k.turn, "words": k.words} for k in topic.known]
        if used and topic
        else []
    )
    clauses = {clause.id: hash_of(clause.text) for clause, _ in answer.cited}
    return sealed(Receipt(talk.as_of.isoformat(), view["made_by"], gists, stated, clauses, whole, marks), key)


def gist(envelope: Mapping[str, Any]) -> Gist:
    """What of an envelope is computed again: the facts, what came out, by which steps; not how it is told."""
    kept = {name: envelope[name] for name in ("tool", "status", "facts", "result", "bounds") if name in envelope}
    missing = [item["fact"] for item in envelope["missing"]]
    steps = [{name: step[name] for name in ("rule", "of", "value", "inputs", "sources")} for step in envelope["steps"]]
    return {**kept, "missing": missing, "steps": steps}


def hash_of(text: str) -> str:
    """The hash of a text, short enough to travel."""
    return _encoded(sha256(text.encode("utf-8", "replace")).digest()[:12])


def marked(answer: Mapping[str, Any]) -> tuple[str, dict[str, str]]:
    """The hash of an answer, and a mark of each thing in each of its parts."""
    whole, marks = sha256(), {}
    for part in PARTS:
        found = answer.get(part)
        pieces = [canonical(item) for item in (found if isinstance(found, list) else [found])]
        whole.update(f"{part} {type(found) is list} {[len(piece) for piece in pieces]}\n".encode())
        whole.update(b"".join(pieces))
        marks[part] = _encoded(b"".join(zlib.crc32(piece).to_bytes(_MARK, "big") for piece in pieces))
    return whole.hexdigest(), marks


def taken_apart(marks: str) -> list[bytes]:
    """The marks of the things in a part, one by one."""
    raw = _decoded(marks) or b""
    return [raw[n : n + _MARK] for n in range(0, len(raw), _MARK)]


def canonical(found: Any) -> bytes:
    """An object in the one way of writing it; what is no character is a question mark, as in what is sent."""
    return _canonical(found).encode("utf-8", "replace")


def sealed(receipt: Receipt, key: Key | None) -> str:
    """A receipt as a line of text."""
    body = f"{PREFIX}.{_encoded(zlib.compress(canonical(receipt.content), 6))}"
    return body if key is None else f"{body}.{key.id}.{key.sign(body)}"


def id_of(text: str) -> str:
    """The short id of a receipt."""
    return sha256(".".join(text.split(".")[:2]).encode("utf-8", "replace")).hexdigest()[:12]


def is_signed(text: str) -> bool:
    """Whether a receipt bears a signature, whosesoever."""
    return text.count(".") == _SEALED


def opened(text: str, key: Key | None) -> Opened:
    """A receipt opened, whoever signed it; what cannot be read was altered."""
    prefix, _, rest = text.partition(".")
    body, *seal = rest.split(".")
    receipt = _read(body) if prefix == PREFIX else None
    if receipt is None or len(seal) not in {0, 2}:
        return Opened(Signature.ALTERED, id_of(text))
    if not seal:
        return Opened(Signature.UNSIGNED, id_of(text), receipt)
    if key is None or seal[0] != key.id:
        return Opened(Signature.UNKNOWN_KEY, id_of(text), receipt)
    good = key.signed(f"{prefix}.{body}", seal[1])
    return Opened(Signature.AUTHENTIC if good else Signature.ALTERED, id_of(text), receipt)


def _read(body: str) -> Receipt | None:
    raw = _decoded(body)
    if raw is None:
        return None
    try:
        reading = zlib.decompressobj()
        receipt = Receipt(**json.loads(reading.decompress(raw, _LARGEST)))
        whole = reading.eof and not reading.unused_data
    except (zlib.error, ValueError, TypeError, RecursionError):
        return None
    return receipt if whole and _well_formed(receipt) else None


def _well_formed(receipt: Receipt) -> bool:
    """Whether each thing is of the kind that it should be: what nobody signed may hold anything."""
    content = receipt.content
    kinds = {"day": str, "answer": str, "made_by": dict, "calls": list, "stated": list, "clauses": dict, "marks": dict}
    if not all(isinstance(content[name], kind) for name, kind in kinds.items()):
        return False
    texts = [*content["clauses"].values(), *content["marks"].values()]
    return all(isinstance(text, str) for text in texts) and all(map(is_gist, content["calls"]))


def is_gist(found: Any) -> bool:
    """Whether something has the form of what a receipt keeps of a call."""
    kinds = {"tool": str, "status": str, "result": dict, "missing": list, "steps": list}
    if not isinstance(found, dict) or not all(isinstance(found.get(name), kind) for name, kind in kinds.items()):
        return False
    needed = {"rule", "of", "value", "inputs", "sources"}
    return all(isinstance(step, dict) and step.keys() >= needed for step in found["steps"])


def _encoded(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")


def _decoded(text: str) -> bytes | None:
    """The bytes of a text, if it is the one way of writing them."""
    try:
        raw = urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
    except ValueError:
        return None
    return raw if _encoded(raw) == text else None
