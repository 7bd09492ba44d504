"""Agreements: the parties, the premises, what each party does, then the articles agreed upon."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from corpus.parsing.articles import article, division
from corpus.parsing.families import Heading
from corpus.parsing.markup import is_set_off, plain

_PREMISES = re.compile(r"PREMESS[OEA](?:\s+CHE)?:?|CONSIDERATO(?:\s+CHE)?:?", re.IGNORECASE)
_AGREED = re.compile(
    r"(?:.*\b(?:conveng\w+|convien\w+|stipul\w+|concord\w+)\b.*quanto segue\W*"
    r"|(?:LE PARTI|SI) (?:CONVENGONO|CONVIENE)\W*)",
    re.IGNORECASE,
)
_ACTIVITY = re.compile(r"(\d{1,2})[.)]\s+(\S.*)")
_LONGEST_PARTY, _LONGEST_FORMULA = 60, 160


class Agreement:
    """An agreement between two bodies."""

    front = Heading("parti", "parti", "", 1)

    def heading(self, line: str, before: Sequence[Heading]) -> Heading | None:
        """Premises, a party's activities, one activity, the formula of agreement, a division, or an article."""
        text = plain(line)
        agreed = any(heading.locator.startswith("art") for heading in before)
        if not agreed and _AGREED.fullmatch(text) and len(text) <= _LONGEST_FORMULA:
            return Heading("articolato", "articolato", text, 1)
        found = None if agreed else self._before_the_articles(line, text, before)
        if found is None and (found := article(line, before)) and not _has_formula(before):
            return replace(found, level=1)
        return found or division(line, before)

    def _before_the_articles(self, line: str, text: str, before: Sequence[Heading]) -> Heading | None:
        if not before:
            return Heading("premesse", "premesse", "", 1) if _PREMISES.fullmatch(text) else None
        if _names_a_party(line, text):
            return Heading(f"attivita.{_slug(text.split(maxsplit=1)[0])}", f"attività di {text.title()}", text, 1)
        doing = before[-1].locator.startswith("attivita.")
        if doing and is_set_off(line) and (match := _ACTIVITY.fullmatch(text)):
            party = next(h.label for h in reversed(before) if h.level == 1)
            return Heading(f"attivita.{match[1]}", f"{party}, punto {match[1]}", match[2], 2)
        return None


def _has_formula(before: Sequence[Heading]) -> bool:
    return any(heading.locator == "articolato" for heading in before)


def _names_a_party(line: str, text: str) -> bool:
    return is_set_off(line) and text.isupper() and len(text) <= _LONGEST_PARTY and not any(map(str.isdigit, text))


def _slug(word: str) -> str:
    flat = unicodedata.normalize("NFKD", word.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", flat).strip("-") or "parte"
