"""Verify an answer or a receipt: whose it is, what comes out today, which clauses changed, whether it was altered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from assistant.checking import altered, written_otherwise
from assistant.keys import Key
from assistant.phrases import verifying as it
from assistant.receipts import Gist, Opened, Receipt, Signature, gist, hash_of, is_gist, opened
from assistant.replay import LOOK_UP, Difference, Replay, leaves
from corpus.errors import UnknownClauseError
from corpus.library import Library
from rules_core.errors import BadFactsError, UnknownToolError
from rules_core.registry import Registry

_IMPOSSIBLE = (BadFactsError, UnknownToolError, UnknownClauseError, ValueError, TypeError, LookupError, AttributeError)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of verifying: nothing, or each thing that differs, with its place."""

    signature: Signature
    id: str | None
    receipt: Receipt | None
    versions: Mapping[str, str]
    """Of rules and documents: `same`, `other`, or `unknown` where nobody vouches for the receipt."""

    differences: tuple[Difference, ...]
    notes: tuple[str, ...]
    recomputed: int = 0

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not self.differences

    def as_json(self) -> dict[str, Any]:
        """The verdict as programs read it."""
        return {
            "same": self.same,
            "receipt": self.id,
            "signature": self.signature.value,
            "day": self.receipt.day if self.receipt else None,
            **self.versions,
            "recomputed": self.recomputed,
            "differences": [{"where": one.where, "text": one.text} for one in self.differences],
            "notes": list(self.notes),
        }


@dataclass(slots=True)
class _Findings:
    """What has been found so far, each place once: the first to name a place says most of it."""

    by_place: dict[str, Difference] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def add(self, differences: Iterable[Difference]) -> None:
        """Take in some differences."""
        for one in differences:
            self.by_place.setdefault(one.where, one)


@dataclass(frozen=True)
class Verifier:
    """Verifies with the documents, the rules and the key of an installation."""

    library: Library
    registry: Registry
    rules: str
    key: Key | None

    def verify(self, receipt: str | None, answer: Mapping[str, Any] | None = None) -> Verdict:
        """What differs of a receipt, and of the answer that it came with."""
        found = _Findings()
        paper = Opened(Signature.NO_RECEIPT) if receipt is None else opened(receipt, self.key)
        self._signature(paper, found)
        calls = self._calls(paper.receipt, answer)
        recomputed = self._replay(calls, found)
        if paper.receipt is not None:
            self._clauses(paper.receipt, found)
        if answer is not None:
            found.add(written_otherwise(answer, self.library))
            found.add(altered(answer, paper.receipt, Replay(self.library, self.registry)))
        versions = self._versions(paper, found)
        differences = tuple(found.by_place.values())
        return Verdict(paper.signature, paper.id, paper.receipt, versions, differences, tuple(found.notes), recomputed)

    def _signature(self, paper: Opened, found: _Findings) -> None:
        """A receipt that nobody vouches for differs, unless nothing here could vouch for any."""
        if paper.signature is Signature.AUTHENTIC:
            found.notes.append(it.SIGNATURES[paper.signature])
        elif paper.signature is Signature.UNSIGNED and self.key is None:
            found.notes.append(it.UNSIGNED_HERE)
        else:
            found.add([Difference("/receipt", it.SIGNATURES[paper.signature])])

    def _calls(self, receipt: Receipt | None, answer: Mapping[str, Any] | None) -> list[Gist]:
        """The calls of the receipt; without one, those of the answer itself."""
        if receipt is not None:
            return receipt.calls
        calls = answer.get("calls") if answer else None
        return [dict(call) for call in calls if is_gist(call)] if isinstance(calls, list) else []

    def _replay(self, calls: list[Gist], found: _Findings) -> int:
        """Every call made again from its facts."""
        replay, made = Replay(self.library, self.registry), 0
        for n, call in enumerate(calls):
            place = f"/calls/{n}"
            try:
                again = replay.again(call)
                if again is not None:
                    made += 1
                    found.add(self._compared(replay, call, again, place))
                elif call["steps"]:
                    found.add([Difference(place, it.NO_FACTS.format(tool=call["tool"]))])
            except _IMPOSSIBLE as error:
                found.add([Difference(place, replay.problem(call, error))])
        return made

    def _compared(self, replay: Replay, call: Gist, again: Mapping[str, Any], place: str) -> Iterator[Difference]:
        fresh = gist({"bounds": {}, **again})
        old = {"bounds": {}, **call}
        old["missing"] = [item["fact"] if isinstance(item, dict) else item for item in call["missing"]]
        yield from leaves(old, fresh, it.BEFORE_AND_NOW, place, but=("steps",))
        if call["tool"] != LOOK_UP:
            yield from replay.norms(old, {**fresh, "steps": again["steps"]}, place)

    def _clauses(self, receipt: Receipt, found: _Findings) -> None:
        """Every clause cited, held against the documents."""
        for id_, kept in receipt.clauses.items():
            try:
                clause = self.library.clause(id_)
            except UnknownClauseError:
                found.add([Difference(f"/clauses/{id_}", it.CLAUSE_GONE.format(id=id_))])
                continue
            if hash_of(clause.text) != kept:
                told = it.CLAUSE_CHANGED.format(label=clause.label, id=id_)
                found.add([Difference(f"/clauses/{id_}", told)])

    def _versions(self, paper: Opened, found: _Findings) -> dict[str, str]:
        """Whether rules and documents are those of the receipt; another version of them is no forgery."""
        if paper.receipt is None:
            return {"rules": "unknown", "corpus": "unknown"}
        then, now = paper.receipt.made_by.get("rules"), self.rules
        other = "other" if paper.signature is Signature.AUTHENTIC else "unknown"
        if then != now:
            told = it.OTHER_RULES if other == "other" else it.UNKNOWN_RULES
            found.notes.append(told.format(then=then, now=now))
            if not any(place.startswith("/calls/") for place in found.by_place):
                found.notes.append(it.STILL_THE_SAME)
        same_corpus = paper.receipt.made_by.get("corpus") == self.library.fingerprint[:16]
        if not same_corpus:
            clauses = any(place.startswith("/clauses/") for place in found.by_place)
            found.notes.append(" ".join([it.OTHER_DOCUMENTS, *([] if clauses else [it.SAME_CLAUSES])]))
        return {"rules": "same" if then == now else other, "corpus": "same" if same_corpus else other}
