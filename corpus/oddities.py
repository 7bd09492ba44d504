"""The ledger of what is wrong or odd in the sources, each entry with the words that prove it."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from corpus.clauses import ODDITIES, Evidence, Oddity
from corpus.manifest import explain, read_yaml


class _Evidence(BaseModel):
    model_config = ConfigDict(extra="forbid")
    clause: str
    quote: str


class _Oddity(BaseModel):
    model_config = ConfigDict(extra="forbid")
    code: str = Field(pattern=r"^[a-z0-9_]+$")
    clauses: list[str] = Field(min_length=1)
    text: str
    evidence: list[_Evidence] = Field(default=[])


class _Ledger(BaseModel):
    model_config = ConfigDict(extra="forbid")
    oddities: list[_Oddity]


def read_oddities(folder: Path) -> tuple[Oddity, ...]:
    """The oddities recorded beside a folder's sources; none where no ledger lies there."""
    if not (folder / ODDITIES).exists():
        return ()
    try:
        ledger = _Ledger.model_validate(read_yaml(folder / ODDITIES))
    except ValidationError as error:
        raise explain(ODDITIES, error) from error
    return tuple(
        Oddity(o.code, tuple(o.clauses), o.text, tuple(Evidence(e.clause, e.quote) for e in o.evidence))
        for o in ledger.oddities
    )
