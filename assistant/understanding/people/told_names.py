"""The names by which a message calls people, with a capital letter or small, and where they stand."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.understanding.lists.nouned import Noun
from assistant.understanding.message import Message
from assistant.understanding.people.called import NO_NAMES
from assistant.understanding.people.clauses import verb_of
from assistant.understanding.people.first_names import first_names
from assistant.understanding.people.how_old import years

_PLACES = frozenset("via piazza san santa viale corso largo frazione comune".split())
_BEFORE_PLACES = frozenset({"a", "in"})
_CALLING = frozenset("chiama chiamo nome sono richiedente dichiarante istante signora signor sig ra sigra".split())
_NO_PEOPLE = frozenset(
    "isee irpef dsu caf inps comune rsa aire caso domanda minore nucleo tribunale italia minori affidamento".split()
)
_WORDS_TOO = frozenset(
    "nella nello mia pia tea lino natale said gemma asia rosa ali ion vera noa isa gian alex".split()
)
"""Names that are other words where they are written small."""


def names_told(message: Message, nouns: Sequence[Noun]) -> dict[int, int]:
    """Where names begin, and where they end."""
    return _Names(message, nouns).all()


class _Names:
    """The names of a message."""

    def __init__(self, message: Message, nouns: Sequence[Noun]) -> None:
        self.message, self.plain = message, message.plain
        self.nouned = {n for noun in nouns for n in range(noun.found.first, noun.found.last)}
        self.after_nouns = {noun.found.last for noun in nouns}
        ages = (message.words_of(m)[0] for m in message.quantities if years(m) is not None)
        self.aged = {at for first in ages for at in (first - 1, first - 2)}

    def all(self) -> dict[int, int]:
        """Each with its end."""
        names: dict[int, int] = {}
        at = 0
        while at < len(self.plain.words):
            last = at
            while last < len(self.plain.words) and (self._goes_on(at, last) if last > at else self._opens(at)):
                last += 1
            if last > at:
                names[at] = last
            at = max(last, at + 1)
        told = {self.plain.flat[first] for first in names}
        taken = {n for first, last in names.items() for n in range(first, last)}
        again = (n for n, word in enumerate(self.plain.flat) if word in told and n not in taken)
        return names | {n: n + 1 for n in again if self._capital(n)}  # "Chiede Alba", who was told before

    def _capital(self, at: int) -> bool:
        return self.plain.text[self.plain.words[at].start].isupper()

    def _no_name(self, at: int) -> bool:
        word, end = self.plain.flat[at], self.plain.words[at].end
        before = self.plain.flat[at - 1] if at else ""
        a_sign = self.plain.text[end : end + 1].isdecimal()  # "F1" is no name
        no_word = word in NO_NAMES | _NO_PEOPLE or not word.isalpha() or at in self.nouned or a_sign
        return no_word or before in _PLACES or verb_of(self.plain, at) is not None

    def _goes_on(self, first: int, at: int) -> bool:
        """Whether a name goes on: "Ugo Bianchi"."""
        together = self.plain.text[self.plain.words[at - 1].end : self.plain.words[at].start] == " "
        return together and self._capital(at) and self._capital(first) and not self._no_name(at)

    def _opens(self, at: int) -> bool:
        """Whether a word is a name."""
        plain, word = self.plain, self.plain.words[at]
        told, before = plain.text[word.start : word.end], plain.flat[at - 1] if at else ""
        if before in {"chiama", "chiamo"} and told.istitle():
            return True
        if self._no_name(at):
            return False
        if told.lower() in first_names():
            return told[0].isupper() or (told.lower() not in _WORDS_TOO and before not in _BEFORE_PLACES)
        capital = told[0].isupper() and not (len(told) > 1 and told.isupper())
        return capital and self._looks_named(at, before)

    def _looks_named(self, at: int, before: str) -> bool:
        """Whether a word with a capital letter that is no common first name is somebody's, not a place's."""
        plain = self.plain
        if before in _BEFORE_PLACES:
            return at in self.aged and plain.text[plain.words[at].end :].lstrip()[:1] == "("
        ended = plain.text[: plain.words[at].start].rstrip()[-1:]
        if self._surname(at):
            return at > 0 and ended not in {".", "?", "!"}
        if (at == 0 or ended in {".", "?", "!", ":"}) and before not in {"sig", "ra"}:
            return at in self.aged and plain.text[plain.words[at].end :][:1] in {",", " "}
        told = at in self.after_nouns or at in self.aged or before in _CALLING
        joined = before == "con" or (at > 1 and plain.flat[at - 2 : at] == ("io", "e"))
        return told or (joined and len(plain.flat[at]) > 1)

    def _surname(self, at: int) -> bool:
        """Whether a first name follows: "Rossi Maria"."""
        words = self.plain.words
        if at + 1 >= len(words) or self.plain.text[words[at].end : words[at + 1].start] != " ":
            return False
        return words[at + 1].plain in first_names() and self._capital(at + 1)
