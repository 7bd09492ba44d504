"""Facts: what a person states, with its kind, its range, the question that asks for it and the clause that needs it.

A record declares its facts as class attributes. On the class they are declarations; on an instance, which stands for
"the case" or for "this member", they are symbols that norms compute with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from fractions import Fraction
from typing import TYPE_CHECKING, Any, overload

from rules_core.errors import BadFactsError, FieldProblem
from rules_core.given import digits, quoted
from rules_core.language import Number, Op, Symbol, Truth
from rules_core.printed import italian

if TYPE_CHECKING:
    from rules_core.records import Record

MOST_MONEY = 10**9
_PLAIN = re.compile(r"-?(?:0|[1-9]\d*)(?:\.(\d+))?", re.ASCII)


class Role(Enum):
    """What the absence of a fact means."""

    REQUIRED = auto()
    """Unknown."""
    OPTIONAL = auto()
    """There is none of it: the default holds."""
    SELECTOR = auto()
    """The default, or everything; never asked."""
    REFINEMENT = auto()
    """A finer fact: never asked, of effect only when given."""


@dataclass(kw_only=True)
class Fact:
    """A fact that can be stated. `question` is asked of a person, so that "sì" means true."""

    title: str
    question: str = ""
    why: str = ""
    locator: str = ""
    role: Role = Role.REQUIRED
    default: Any = None
    name: str = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def read(self, value: Any, path: str) -> Any:
        """The value as the rules use it; None is unknown. What cannot be is a problem, never repaired."""
        raise NotImplementedError

    def absent(self) -> Any:
        """The value when nothing is stated."""
        return self.default

    @property
    def accepted(self) -> str:
        """What is accepted, as a sentence."""
        raise NotImplementedError

    def refuse(self, path: str, problem: str) -> BadFactsError:
        """The error that names this fact."""
        return BadFactsError([FieldProblem(path, problem, self.accepted)])


@dataclass(kw_only=True)
class Quantity(Fact):
    """A number with a unit, a range and a fixed number of decimals."""

    unit: str = "euro"
    decimals: int = 2
    low: Fraction = Fraction(0)
    high: Fraction = Fraction(MOST_MONEY)
    usual: Fraction = Fraction(10**6)
    """Up to here columns compute by themselves; a row beyond it is left to the exact reading."""
    among: tuple[int, ...] = ()
    """The only numbers accepted, where the act lists them."""

    @overload
    def __get__(self, record: None, owner: type) -> Quantity: ...
    @overload
    def __get__(self, record: Record, owner: type) -> Number: ...
    def __get__(self, record: Record | None, owner: type) -> Quantity | Number:
        return self if record is None else Number(Op.FACT, record.path(self.name), self, *record.members())

    @property
    def accepted(self) -> str:
        """What is accepted, as a sentence."""
        if self.among:
            return f"Si accetta uno tra: {', '.join(map(str, self.among))}"
        sample = {0: "12", 2: "1234.50"}.get(self.decimals, "3.54")
        bounds = f"tra {italian(self.low, 0, 2)} e {italian(self.high, 0, 2)}"
        figures = f"al più {self.decimals} decimali dopo il punto" if self.decimals else "senza decimali"
        return f"Si accetta un numero {bounds}, {figures}, per esempio {sample}"

    def read(self, value: Any, path: str) -> Fraction | None:
        """A number as text with a point, or a whole number of JSON."""
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
            raise self.refuse(path, "non è un numero")
        text = digits(value)
        match = _PLAIN.fullmatch(text)
        if match is None:
            hint = " (il separatore dei decimali è il punto)" if "," in text else ""
            raise self.refuse(path, f"«{text[:40]}» non è un numero{hint}")
        if len((match[1] or "").rstrip("0")) > self.decimals or len(match[1] or "") > max(self.decimals, 2):
            raise self.refuse(
                path, f"«{text[:40]}» ha troppi decimali" if self.decimals else f"«{text[:40]}» non è intero"
            )
        number = Fraction(int(text.replace(".", "")), 10 ** len(match[1] or ""))
        if number < self.low:
            raise self.refuse(path, "è negativo" if self.low == 0 else f"è sotto {italian(self.low, 0, 2)}")
        if number > self.high:
            raise self.refuse(path, f"è oltre {italian(self.high, 0, 2)}")
        if self.among and number not in self.among:
            raise self.refuse(path, f"«{text[:40]}» non è tra i valori previsti")
        return number / 100 if self.unit == "percentuale" else number

    def absent(self) -> Fraction | None:
        """The default as a number."""
        return None if self.default is None else self.read(self.default, self.name)


@dataclass(kw_only=True)
class Count(Quantity):
    """A whole number of things, `most` at most."""

    unit: str = "persone"
    decimals: int = 0
    most: int = 1000

    def __post_init__(self) -> None:
        """Columns compute all of them by themselves."""
        self.high = self.usual = Fraction(self.most)


@dataclass(kw_only=True)
class Flag(Fact):
    """Yes or no."""

    @overload
    def __get__(self, record: None, owner: type) -> Flag: ...
    @overload
    def __get__(self, record: Record, owner: type) -> Truth: ...
    def __get__(self, record: Record | None, owner: type) -> Flag | Truth:
        return self if record is None else Truth(Op.FACT, record.path(self.name), self, *record.members())

    @property
    def accepted(self) -> str:
        """What is accepted, as a sentence."""
        return "Si accetta true o false"

    def read(self, value: Any, path: str) -> bool | None:
        """True, false or unknown."""
        if value is None or isinstance(value, bool):
            return value
        raise self.refuse(path, "non è vero né falso")


@dataclass(kw_only=True)
class Choice(Fact):
    """One word out of a list; with `pattern`, any word of that shape, of which the act names some."""

    words: tuple[str, ...] = ()
    pattern: str = ""
    example: str = ""

    @overload
    def __get__(self, record: None, owner: type) -> Choice: ...
    @overload
    def __get__(self, record: Record, owner: type) -> Symbol: ...
    def __get__(self, record: Record | None, owner: type) -> Choice | Symbol:
        return self if record is None else Symbol(Op.FACT, record.path(self.name), self, *record.members())

    @property
    def accepted(self) -> str:
        """What is accepted, as a sentence."""
        return f"Si accetta: {self.example}" if self.pattern else f"Si accetta uno tra: {', '.join(self.words)}"

    def read(self, value: Any, path: str) -> str | None:
        """The word, or None where it is unknown."""
        if value is None:
            return None
        fits = isinstance(value, str) and (re.fullmatch(self.pattern, value) if self.pattern else value in self.words)
        if not fits:
            raise self.refuse(path, f"{quoted(value)} non è tra i valori previsti")
        return str(value)


@dataclass(kw_only=True)
class Text(Fact):
    """A free name, such as the id of a person."""

    @property
    def accepted(self) -> str:
        """What is accepted, as a sentence."""
        return "Si accetta un testo non vuoto, al più 200 caratteri"

    def read(self, value: Any, path: str) -> str | None:
        """The text, or None where it is unknown."""
        if value is None:
            return None
        if not isinstance(value, str) or not value.strip() or len(value) > 200:  # noqa: PLR2004 (a name, not a story)
            raise self.refuse(path, "non è un testo")
        return value


@dataclass(kw_only=True)
class Names(Fact):
    """A list of names."""

    @property
    def accepted(self) -> str:
        """What is accepted, as a sentence."""
        return "Si accetta un elenco di testi"

    def read(self, value: Any, path: str) -> tuple[str, ...] | None:
        """The names, or None where they are unknown."""
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
            raise self.refuse(path, "non è un elenco di testi")
        return tuple(value)

    def absent(self) -> tuple[str, ...] | None:
        """No names."""
        return () if self.role is Role.OPTIONAL else None
