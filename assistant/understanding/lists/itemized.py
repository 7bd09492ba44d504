"""Records told one after another, each with its own numbers: "A del comune di Asti, 66 punti, 210.000 euro; B …".

A list whose members nobody names by what they are to somebody is read item by item: each number is one fact of its
item, and an item ends where a number says again what the item has. Where the items do not come out alike, or are not as
many as is said, nothing is read: a wrong pair would be worse than a question.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from assistant.expressions import expression
from assistant.understanding.choices import choices
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.quantities.numbers import ONE
from assistant.understanding.stated import Stated
from assistant.understanding.values import EXACT, Fit, fit
from assistant.understanding.words.patterns import find, stands, touches
from assistant.understanding.words.rest import Rest, inner
from rules_core.facts import Choice, Quantity, Text
from rules_core.records import Many
from rules_core.wording import Said

_NONE = Said()
_KINDS = frozenset((Kind.NUMBER, Kind.MONEY))
_PIECES = expression(r";|\n|(?<=[aeioàèéìòù\d€)»”\"])\.\s+(?=[A-ZÀ-Ý\"«“])")
_QUOTED = expression(r"«\s*([^»]{1,60}?)\s*»|\"\s*([^\"]{1,60}?)\s*\"|“\s*([^”]{1,60}?)\s*”")
_CODE = expression(
    r"\W*(?:(?:e|ed|poi|infine|il|la|l['’])\s+)*(?:\(?([A-Z]{1,3}\d{0,3}|\d{1,2})\b)(?!\s*(?:punti|pt|p\.))"
)
_NUMBERED = expression(r"(?<![\w.,])([A-Z]{1,2}\d{1,2})(?!\w)")
_NEXT = expression(r"[\s.:°n]*([\w-]*[A-Z\d][\w-]*)")
_NAME = expression(r"[A-ZÀ-Ý][\w'’]{2,}(?:[ -](?:[a-z]{1,5} )?[A-ZÀ-Ý][\w'’]+)*")
_ANOTHER = expression(r"\b(?:di|del|della)\s+[A-ZÀ-Ý]|(?<![\w.,])[A-Z]\d{0,2}\b|[\"«“]")
_OF = expression(
    r"(?:\s+(?:di|del|della|dei|delle|d['’]))?\s*"
    r"([A-ZÀ-Ý](?![\w'’])|[A-ZÀ-Ý]?[\w'’]{2,}(?:[ -](?:[a-z]{1,5} )?[A-ZÀ-Ý][\w'’]+)*)"
)


def itemized(
    message: Message, many: Many[Any], said: Mapping[str, Said], known: Sequence[Mapping[str, Any]]
) -> tuple[list[Stated], Message] | None:
    """What a message tells of a list item by item, and the message without its numbers; None for another list."""
    if not said.get(many.name, _NONE).items:
        return None
    told = Itemized(message, many, said, known)
    if not told.told:
        return None
    taken = {mention for _, mention, _ in told.numbers}
    left = tuple(mention for mention in message.quantities if mention not in taken)
    return told.stated(), Rest(message.text, message.today, plain=message.plain, left=left)


@dataclass
class _Item:
    """A piece of a message, the numbers told in it by their fact, and where it begins and ends."""

    numbers: dict[str, tuple[Mention, Fit]] = field(default_factory=dict)
    start: int = 0
    end: int = 0


class Itemized:
    """A list of records, as a message tells it item by item."""

    def __init__(
        self, message: Message, many: Many[Any], said: Mapping[str, Said], known: Sequence[Mapping[str, Any]]
    ) -> None:
        self._message, self._many, self._known = message, many, known
        self._whole, self._said = said.get(many.name, _NONE), inner(many, said)
        self._facts = dict(many.record.declared)
        self.numbers = list(self._numbers())

    @property
    def told(self) -> bool:
        """Whether items are told by all their numbers, and each is spoken of: by its unit, or by the words for it."""
        spoken = {name for name, _, fitted in self.numbers if fitted.unit == EXACT}
        bare = {name for name, _, _ in self.numbers} - spoken
        spoken |= {name for name in bare if stands(self._message.plain, self._said.get(name, _NONE).near)}
        return spoken == {name for name, fact in self._facts.items() if isinstance(fact, Quantity)}

    def stated(self) -> list[Stated]:
        """The items and the facts of each; nothing, where they cannot be told apart."""
        items = self._items()
        if not items:
            return []
        facts = [self._of(item) for item in items]
        shared = self._chosen(self._around(items))
        if len({one.get(self._id) for one in facts}) < len(facts):
            facts = [{name: told for name, told in one.items() if name != self._id} for one in facts]
        found, place = list[Stated](), len(self._known)
        for item, one in zip(items, facts, strict=True):
            at = self._place(one)
            path = f"{self._many.name}[{place if at is None else at}]"
            place += at is None
            words = self._message.text[item.start : item.end].strip(" ,;.:")
            found.append(Stated(path, {}, words))
            found += [Stated(f"{path}.{name}", value, said) for name, (value, said) in {**shared, **one}.items()]
        return found

    @property
    def _id(self) -> str:
        return next((name for name, fact in self._facts.items() if isinstance(fact, Text)), "")

    def _place(self, facts: Mapping[str, tuple[Any, str]]) -> int | None:
        """The place of an item that is known by its name."""
        name = str(facts.get(self._id, ("", ""))[0]).casefold()
        known = (n for n, one in enumerate(self._known) if name and str(one.get(self._id, "")).casefold() == name)
        return next(known, None)

    def _numbers(self) -> Iterator[tuple[str, Mention, Fit]]:
        """The numbers that say a fact of an item: by their unit, else the fact that takes the smallest numbers."""
        plain, measured = self._message.plain, {n: f for n, f in self._facts.items() if isinstance(f, Quantity)}
        named = [f for name in self._texts() for f in find(plain, self._said.get(name, _NONE).near)]
        counted = list(find(plain, self._whole.near))
        for mention in self._message.quantities:
            first, last = self._message.words_of(mention)
            if (
                mention.kind not in _KINDS
                or not mention.value
                or mention.words.lower() in ONE
                or any(touches(f, first, last) for f in counted)
            ):
                continue
            labelled = any(f.last == first for f in named) and mention.words.isdigit() and len(mention.words) < 3
            if labelled or self._message.text[max(mention.start - 1, 0) : mention.start].isalpha():
                continue  # "progetto 1", "P1"
            fits = {name: fit(mention, fact, self._message.today, _NONE) for name, fact in measured.items()}
            able = {name: one for name, one in fits.items() if one is not None}
            if able:
                best = min(able, key=lambda name: (able[name].unit != EXACT, measured[name].high))
                yield best, mention, able[best]

    def _texts(self) -> list[str]:
        return [name for name, fact in self._facts.items() if isinstance(fact, Text)]

    def _items(self) -> list[_Item]:
        """The items, each with its numbers; none, where they do not come out alike."""
        text, items = self._message.text, [_Item()]
        ends = [m.start() for m in _PIECES.finditer(text)]
        before = 0
        for name, mention, fitted in self.numbers:
            apart = bool(items[-1].numbers) and any(before <= end < mention.start for end in ends)
            if name in items[-1].numbers or apart:
                items.append(_Item(start=before))
            items[-1].numbers[name] = (mention, fitted)
            items[-1].end = before = mention.end
        orders = {tuple(item.numbers) for item in items if len(item.numbers) == len(items[0].numbers)}
        most = max(len(item.numbers) for item in items)
        whole = [item for item in items if len(item.numbers) == most]
        alike = len(orders) <= 1 and len(whole) >= len(items) - 1 and not any(self._parted(item) for item in items)
        if not alike or not self._as_many(len(items)):
            return []
        return self._within(items, [0, *[end + 1 for end in ends], len(text)])

    def _parted(self, item: _Item) -> bool:
        """Whether another item seems to begin between the numbers of one: a number in between was not read."""
        told = [mention for mention, _ in item.numbers.values()]
        start, end = min(m.end for m in told), max(m.start for m in told)
        plain, said = self._message.plain, [self._said.get(name, _NONE).near for name in self._texts()]
        named = any(start <= plain.words[f.first].start < end for near in said for f in find(plain, near))
        return start < end and (named or _ANOTHER.search(self._message.text, start, end) is not None)

    def _as_many(self, number: int) -> bool:
        """Whether there are as many items as is said, if it is said."""
        counted = list(find(self._message.plain, self._whole.near))
        numbers = [m for m in self._message.quantities if m.kind is Kind.NUMBER and isinstance(m.value, Decimal)]
        told = {int(m.value) for m in numbers if any(touches(f, *self._message.words_of(m)) for f in counted)}  # type: ignore[arg-type]
        return not told or max(told) in {number, number + len(self._known)}  # "sono quattro; Asti ne ha due"

    def _within(self, items: list[_Item], cuts: Sequence[int]) -> list[_Item]:
        """The items, each as wide as its piece of the message where no other shares that."""
        for item in items:
            last = max(mention.end for mention, _ in item.numbers.values())
            first = min(mention.start for mention, _ in item.numbers.values())
            start, end = max(c for c in cuts if c <= first), min(c for c in cuts if c >= last)
            alone = not any(
                start < m.start < end for other in items if other is not item for m, _ in other.numbers.values()
            )
            item.start, item.end = (start, end) if alone else (max(item.start, start), last)
            head = self._message.text[item.start : first]
            colon, numbered = head.rfind(":"), _NUMBERED.search(head)
            if colon >= 0 and (_NAME.search(head, colon) or _CODE.match(head[colon + 1 :])):
                item.start += colon + 1
            elif numbered:
                item.start += numbered.start()
        return items

    def _around(self, items: Sequence[_Item]) -> list[tuple[int, int]]:
        """The stretches of the message that are of no item."""
        edges = [0, *(edge for item in items for edge in (item.start, item.end)), len(self._message.text)]
        return list(zip(edges[::2], edges[1::2], strict=True))

    def _of(self, item: _Item) -> dict[str, tuple[Any, str]]:
        """The facts of an item, each with the words that say it."""
        found = self._chosen([(item.start, item.end)])
        found |= {name: (fitted.value, mention.words) for name, (mention, fitted) in item.numbers.items()}
        head, words = self._message.text[item.start : item.end], self._texts()
        named = {name: told for name in words[1:] if (told := self._called(item, name))}
        code = self._code(item, head)
        plain = next((m[0] for m in _NAME.finditer(head) if m[0] != code), None)
        if plain and not named and words[1:] and not code:
            named = {words[1]: plain}
        told = code or next(iter(named.values()), plain)
        return found | {name: (one, one) for name, one in ({self._id: told} | named).items() if one}

    def _called(self, item: _Item, name: str) -> str | None:
        """The name after a noun ("comune di Asti"), with it."""
        plain, text = self._message.plain, self._message.text
        for f in sorted(find(plain, self._said.get(name, _NONE).near), key=lambda f: (f.first, -f.last)):
            first, last = plain.words[f.first], plain.words[f.last - 1]
            told = _OF.match(text, last.end)
            if item.start <= first.start < item.end and told:
                return text[first.start : told.end()]
        return None

    def _code(self, item: _Item, head: str) -> str | None:
        """What an item is called: what is quoted, a code or a name after its noun, a code at its head."""
        quoted = _QUOTED.search(head)
        if quoted:
            return str(next(filter(None, quoted.groups())))
        plain, text = self._message.plain, self._message.text
        for f in find(plain, self._said.get(self._id, _NONE).near):
            last = plain.words[f.last - 1]
            told = _NEXT.match(text, last.end) if item.start <= last.start < item.end else None
            if told and told.end() <= item.end:
                return told[1]
        code = _CODE.match(head) or _NUMBERED.search(head)
        return code[1] if code else None

    def _chosen(self, spans: Sequence[tuple[int, int]]) -> dict[str, tuple[Any, str]]:
        """The words of lists that are said in some stretches, if no two contradict each other."""
        plain, found = self._message.plain, {}
        for name, fact in self._facts.items():
            if isinstance(fact, Choice):
                told = [
                    (f, word)
                    for f, word in choices(self._message, fact, self._said.get(name, _NONE))
                    if any(start <= plain.words[f.first].start < end for start, end in spans)
                ]
                if len({word for _, word in told}) == 1:
                    found[name] = (told[0][1], plain.verbatim(told[0][0].first, told[0][0].last))
        return found
