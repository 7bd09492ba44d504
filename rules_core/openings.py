"""The questions that people may begin with, which an act keeps in its module `inizio` (`OPENINGS`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Asker(Enum):
    """Who comes to the desk."""

    CITIZEN = "citizen"
    APPLICANT = "applicant"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Opening:
    """A question to begin with, as it is put before somebody who does not know what to ask; in other languages too."""

    asker: Asker
    text: str
    others: Mapping[str, str] = field(default_factory=dict)
