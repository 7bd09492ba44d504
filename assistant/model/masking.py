"""Personal data leave no trace in what is sent: a mark goes in their place, and they are put back in what returns.

Codes, addresses, telephones and names of people are masked, and nothing else: the desk needs incomes and ages. A
name is what somebody is called ("mi chiamo …", "la signora …"), a common first name, or a capitalised word within a
sentence that the acts do not use. A word too many masked costs nothing; a name sent costs somebody's peace.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from assistant.expressions import expression
from assistant.understanding.people.first_names import first_names

_CODE = r"\b[A-Za-z]{6}\d{2}[A-Za-z]\d{2}[A-Za-z]\d{3}[A-Za-z]\b"
_IBAN = r"\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,7}(?:[ ]?[A-Z0-9]{1,3})?\b"
_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_PHONE = r"(?<![\w.,/€])(?:(?:\+|00)39[\s./-]?)?(?:3\d{2}|0\d{1,3})[\s./-]?\d{3}(?:[\s.-]?\d){3,5}(?!\w|[.,]\d)"
_STREET = (
    r"\b(?:via|viale|piazza|piazzale|corso|largo|vicolo|strada|località)\s+(?:[A-ZÀ-Ú][\w’']+|d[aei]\w*\s+\w+)"
    r"(?:\s+[A-ZÀ-Ú][\w’']+)*(?:,?\s*(?:n\.?\s*)?\d+\w?)?"
)
_CALLED = (
    r"\b(?:mi chiamo|si chiama|chiamat[oa]|(?:il|la|al|alla|del|della)? ?(?:sig\.?(?:ra|r)?|signora?|dott\.?(?:ssa)?)"
    r"|my name is|je m'appelle|me llamo|mă numesc|quhem)\s+"
)
_NAME = r"[^\W\d_]{2,}"
_FIXED = tuple(expression(one, re.IGNORECASE) for one in (_MAIL, _CODE, _IBAN, _PHONE, _STREET))
_NO_NAME = r"(?:e|ed|ho|abito|vivo|sono|di|da|del|della|dei|ma|che|con|in|a|ha|faccio|vorrei|volevo|and|et|y)"
_AFTER = expression(rf"(?:{_CALLED})({_NAME}(?:\s+(?!{_NO_NAME}\b){_NAME})?)", re.IGNORECASE)
_CAPITAL = expression(r"(?<![.!?…\n«\"] )(?<!^)(?<![.!?…\n«\"])\b[A-ZÀ-Ú][a-zà-ú’']{2,}(?:\s+[A-ZÀ-Ú][a-zà-ú’']{2,})*")
_WORD = expression(r"[^\W\d_]+")
_MARK = expression(r"⟦(\d+)⟧")


class Masked:
    """What was masked in the texts of one message: the same datum has the same mark everywhere."""

    def __init__(self, usual: Collection[str] = ()) -> None:
        self._usual, self._hidden = usual, list[str]()

    def mask(self, text: str) -> str:
        """A text without personal data.

        >>> Masked().mask("Sono Rossi, mio figlio luca ha 7 anni, tel. 333 1234567, RSSMRA80A01H501U")
        'Sono ⟦2⟧, mio figlio ⟦3⟧ ha 7 anni, tel. ⟦1⟧, ⟦0⟧'
        >>> Masked().mask("prendo 650 euro al mese e l'affitto è di 4.500,00 € l'anno")
        "prendo 650 euro al mese e l'affitto è di 4.500,00 € l'anno"
        """
        text = text.replace("⟦", "[").replace("⟧", "]")
        for known in sorted(self._hidden, key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", self._mark(known), text)
        for pattern in _FIXED:
            text = pattern.sub(lambda found: self._mark(found[0]), text)
        text = _AFTER.sub(lambda found: found[0].replace(found[1], self._mark(found[1])), text)
        text = _CAPITAL.sub(lambda found: self._named(found[0]), text)
        return _WORD.sub(lambda found: self._mark(found[0]) if found[0].lower() in first_names() else found[0], text)

    def restore(self, text: str) -> str:
        """A text with the personal data in their places; a mark that stands for nothing is left as it is."""

        def hidden(found: re.Match[str]) -> str:
            place = int(found[1])
            return self._hidden[place] if place < len(self._hidden) else found[0]

        return _MARK.sub(hidden, text)

    def _mark(self, found: str) -> str:
        if found not in self._hidden:
            self._hidden.append(found)
        return f"⟦{self._hidden.index(found)}⟧"

    def _named(self, found: str) -> str:
        words = found.split()
        return found if all(word.lower() in self._usual for word in words) else self._mark(found)
