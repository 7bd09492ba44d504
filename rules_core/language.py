"""The words in which law is written.

A norm is an expression over facts and parameters. Nothing is computed here: each operation leaves a node, and the
readings (`readings/`) give the nodes a meaning: exact numbers for one case, columns for many, Italian prose.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import reduce
from typing import Any, Generic, NoReturn, TypeVar

from rules_core.errors import LawError
from rules_core.printed import printed


class Op(StrEnum):
    """The operations, by their names in the readings."""

    CONST = "const"
    PARAMETER = "parameter"
    FACT = "fact"
    NAMED = "named"
    ADD = "add"
    SUB = "sub"
    MUL = "mul"
    DIV = "div"
    LEAST = "least"
    MOST = "most"
    DOWN_TO = "down_to"
    CENTS = "cents"
    TABLE = "table"
    TOTAL = "total"
    WHEN = "when"
    AT_MOST = "at_most"
    BELOW = "below"
    SAME = "same"
    AMONG = "among"
    AND = "and"
    OR = "or"
    NOT = "not"
    STATED = "stated"


class Expr:
    """A node: an operation on other nodes. `free` are the members that it speaks of and that a sum has to supply."""

    __slots__ = ("args", "free", "op")
    __hash__ = object.__hash__

    def __init__(self, op: Op, *args: Any) -> None:
        self.op = op
        self.args = args
        spoken = frozenset(a for a in args if isinstance(a, Member))
        self.free: frozenset[Member] = spoken.union(*(a.free for a in args if isinstance(a, Expr)))

    def __bool__(self) -> NoReturn:
        raise LawError("una norma non ramifica in Python: si usa when(condizione, allora, altrimenti)")

    def __eq__(self, other: object) -> NoReturn:
        raise LawError("l'uguaglianza tra simboli si scrive same(a, b) o fatto.among(…)")


class Number(Expr):
    """A quantity."""

    __slots__ = ()

    def __add__(self, other: Number | int | str) -> Number:
        return Number(Op.ADD, self, lift(other))

    def __sub__(self, other: Number | int | str) -> Number:
        return Number(Op.SUB, self, lift(other))

    def __mul__(self, other: Number | int | str) -> Number:
        return Number(Op.MUL, self, lift(other))

    def __rmul__(self, other: int | str) -> Number:
        return Number(Op.MUL, lift(other), self)

    def __truediv__(self, other: Number | int | str) -> Number:
        return Number(Op.DIV, self, lift(other))

    def __le__(self, other: Number | int | str) -> Truth:
        return Truth(Op.AT_MOST, self, lift(other))

    def __lt__(self, other: Number | int | str) -> Truth:
        return Truth(Op.BELOW, self, lift(other))

    def __ge__(self, other: Number | int | str) -> Truth:
        return Truth(Op.AT_MOST, lift(other), self)

    def __gt__(self, other: Number | int | str) -> Truth:
        return Truth(Op.BELOW, lift(other), self)


class Truth(Expr):
    """A condition; unknown facts make it neither true nor false."""

    __slots__ = ()

    def __and__(self, other: Truth) -> Truth:
        return Truth(Op.AND, self, other)

    def __or__(self, other: Truth) -> Truth:
        return Truth(Op.OR, self, other)

    def __invert__(self) -> Truth:
        return Truth(Op.NOT, self)


class Symbol(Expr):
    """One word out of a list that the act gives."""

    __slots__ = ()

    def among(self, *words: str) -> Truth:
        """Whether the word is one of these."""
        return Truth(Op.AMONG, self, frozenset(words))


@dataclass(frozen=True, eq=False)
class Member:
    """The one that a sum is speaking of: a person of the household, a property, a month."""

    group: str


Each = Callable[[Any], Number]
M = TypeVar("M")


class Group(Generic[M]):
    """The members that a sum runs over."""

    def __init__(self, name: str, kind: Callable[[str, Member], M]) -> None:
        self.name = name
        self._kind = kind

    def bind(self) -> tuple[Member, M]:
        """A member of its own for one sum, and how its facts are named in it."""
        member = Member(self.name)
        return member, self._kind(f"{self.name}[]", member)


@dataclass(frozen=True, slots=True)
class Label:
    """The name, place and sense of a norm."""

    name: str
    locator: str
    text: str
    unit: str


def lift(value: Number | int | str | Fraction) -> Number:
    """A number as a node; a string is read as the act would print it."""
    if isinstance(value, Number):
        return value
    return Number(Op.CONST, printed(value) if isinstance(value, str) else Fraction(value))


def total(group: Group[M], each: Callable[[M], Number]) -> Number:
    """The sum of something over the members of a group."""
    member, facts = group.bind()
    body = each(facts)
    result = Number(Op.TOTAL, group.name, member, body)
    result.free = body.free - {member}
    return result


def size(group: Group[M]) -> Number:
    """How many members a group has."""
    return total(group, lambda _: lift(1))


def count(group: Group[M], where: Callable[[M], Truth]) -> Number:
    """How many members there are of whom something is true."""
    return total(group, lambda member: when(where(member), 1, 0))


def some(group: Group[M], where: Callable[[M], Truth]) -> Truth:
    """Whether something is true of at least one member."""
    return count(group, where) > 0


def every(group: Group[M], where: Callable[[M], Truth]) -> Truth:
    """Whether something is true of all members."""
    return count(group, lambda member: ~where(member)) <= 0


def when(condition: Truth, then: Number | int | str, otherwise: Number | int | str) -> Number:
    """One number or another."""
    return Number(Op.WHEN, condition, lift(then), lift(otherwise))


def word(text: str) -> Symbol:
    """A word that a norm concludes with."""
    return Symbol(Op.CONST, text)


def choose(condition: Truth, then: Symbol, otherwise: Symbol) -> Symbol:
    """One word or another."""
    return Symbol(Op.WHEN, condition, then, otherwise)


def least(first: Number | int | str, *others: Number | int | str) -> Number:
    """The smallest of some numbers."""
    return reduce(lambda so_far, other: Number(Op.LEAST, so_far, lift(other)), others, lift(first))


def most(first: Number | int | str, *others: Number | int | str) -> Number:
    """The largest of some numbers."""
    return reduce(lambda so_far, other: Number(Op.MOST, so_far, lift(other)), others, lift(first))


def less_up_to(whole: Number, deduction: Number) -> Number:
    """A whole less a deduction, "fino a concorrenza": never below zero."""
    return most(whole - deduction, 0)


def down_to(value: Number, step: Number) -> Number:
    """A value rounded down to a multiple of a step."""
    return Number(Op.DOWN_TO, value, step)


def to_cents(value: Number) -> Number:
    """A value rounded to the cent, half up: what is paid, where an act makes another amount follow from it."""
    return Number(Op.CENTS, value)


def same(first: Number, second: Number | int | str) -> Truth:
    """Whether two numbers are equal."""
    return Truth(Op.SAME, first, lift(second))


def declared(fact: Truth) -> Truth:
    """A finer fact that counts only when it is given, and given as true."""
    return stated(fact) & fact


def stated(fact: Expr) -> Truth:
    """Whether a fact is given at all; which of two ways to state a value was chosen."""
    return Truth(Op.STATED, fact)
