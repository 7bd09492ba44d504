"""Agreements: the parties, the premises, what each party does, then the articles agreed upon."""

from __future__ import annotations

import re
import unicodedata

from corpus.parsing.articles import article
from corpus.parsing.families import Heading
from corpus.parsing.markup import is_set_off, plain

_PREMISES = re.compile(r"PREMESS[OEA](?:\s+CHE)?:?|CONSIDERATO(?:\s+CHE)?:?", re.IGNORECASE)
_AGREED = re.compile(r"(?:LE PARTI |SI )(?:CONVENGONO|CONVIENE|STIPULANO)\b.*", re.IGNORECASE)
_ACTIVITY = re.compile(r"(\d{1,2})[.)]\s+(\S.*)")
_LONGEST_PARTY = 60


class Agreement:
    """An agreement between two bodies."""

    front = Heading("parti", "parti", "", 1)

    def heading(self, line: str, last: Heading | None) -> Heading | None:
        """Premises, a party's activities, one activity, the formula of agreement, or an article."""
        text = plain(line)
        where = last.locator if last else ""
        if not where:
            return Heading("premesse", "premesse", "", 1) if _PREMISES.fullmatch(text) else article(line, None, 1)
        if _AGREED.fullmatch(text) and not where.startswith("art"):
            return Heading("articolato", "articolato", text, 1)
        if where == "articolato" or where.startswith("art."):
            return article(line, last, 2)
        if _names_a_party(line, text):
            return Heading(f"attivita.{_slug(text.split()[0])}", f"attività, {text.title()}", text, 1)
        if where.startswith("attivita.") and is_set_off(line) and (match := _ACTIVITY.fullmatch(text)):
            return Heading(f"attivita.{match[1]}", f"attività, punto {match[1]}", match[2], 2)
        return article(line, last, 1)


def _names_a_party(line: str, text: str) -> bool:
    return is_set_off(line) and text.isupper() and len(text) <= _LONGEST_PARTY and not any(map(str.isdigit, text))


def _slug(word: str) -> str:
    flat = unicodedata.normalize("NFKD", word.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", flat).strip("-") or "parte"
