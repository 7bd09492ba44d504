"""Records: facts that belong together, read whole, every problem told at once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, ClassVar, Generic, TypeVar, overload

from rules_core.errors import BadFactsError, FieldProblem, LawError
from rules_core.facts import Fact
from rules_core.language import Group, Member


class Record:
    """Facts that belong together. An instance stands for one case, or for one member of it, in the norms."""

    declared: ClassVar[dict[str, Any]] = {}
    absent: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        """Collect the facts in the order in which they are written, that of the clauses; and what each is if absent."""
        super().__init_subclass__()
        kinds = (Fact, Many, One)
        inherited = {n: f for base in reversed(cls.__mro__[1:]) for n, f in getattr(base, "declared", {}).items()}
        cls.declared = inherited | {n: f for n, f in vars(cls).items() if isinstance(f, kinds)}
        cls.absent = {n: f.absent() for n, f in cls.declared.items() if isinstance(f, Fact)}

    def __init__(self, prefix: str = "", member: Member | None = None) -> None:
        self._prefix = prefix
        self._member = member

    def path(self, name: str) -> str:
        """The path of a fact of this record."""
        return f"{self._prefix}.{name}" if self._prefix else name

    def members(self) -> tuple[Member, ...]:
        """The member that this record is, if it is one."""
        return (self._member,) if self._member else ()


R = TypeVar("R", bound=Record)


class Many(Generic[R]):
    """A list of records; `perhaps_none`, where one that nobody tells may well be empty."""

    def __init__(  # noqa: PLR0913 (what a list is told with, each by its name)
        self,
        record: type[R],
        *,
        title: str,
        question: str,
        why: str = "",
        locator: str,
        most: int = 50,
        perhaps_none: bool = False,
    ) -> None:
        self.record, self.title, self.question, self.why = record, title, question, why
        self.locator, self.most, self.perhaps_none, self.name = locator, most, perhaps_none, ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, record: None, owner: type) -> Many[R]: ...
    @overload
    def __get__(self, record: Record, owner: type) -> Group[R]: ...
    def __get__(self, record: Record | None, owner: type) -> Many[R] | Group[R]:
        return self if record is None else Group(record.path(self.name), self.record)


class One(Generic[R]):
    """A record inside a record."""

    def __init__(self, record: type[R], *, title: str) -> None:
        self.record, self.title, self.name = record, title, ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, record: None, owner: type) -> One[R]: ...
    @overload
    def __get__(self, record: Record, owner: type) -> R: ...
    def __get__(self, record: Record | None, owner: type) -> One[R] | R:
        return self if record is None else self.record(record.path(self.name))


Case = dict[str, Any]


def read_case(record: type[Record], raw: Any, path: str = "") -> Case:
    """The facts of a record as the rules use them; every problem is told at once."""
    where = path or "facts"
    if not isinstance(raw, Mapping):
        raise BadFactsError([FieldProblem(where, "non è un oggetto", "Si accetta un oggetto JSON con i fatti")])
    problems: list[FieldProblem] = []
    case: Case = {}
    for name in raw:
        if name not in record.declared:
            known = ", ".join(record.declared)
            problems.append(
                FieldProblem(_join(path, str(name) or "(senza nome)"), "campo sconosciuto", f"Si accettano: {known}")
            )
    for name, fact in record.declared.items():
        if name in record.absent and name not in raw:
            case[name] = record.absent[name]
            continue
        try:
            case[name] = _read_one(fact, raw.get(name), _join(path, name))
        except BadFactsError as error:
            problems.extend(error.problems)
    if problems:
        raise BadFactsError(problems)
    return case


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _read_one(fact: Any, value: Any, path: str) -> Any:
    if isinstance(fact, One):
        return read_case(fact.record, {} if value is None else value, path)
    if isinstance(fact, Many):
        return None if value is None else _read_many(fact, value, path)
    return fact.read(value, path)


def _read_many(fact: Many[Any], value: Any, path: str) -> list[Case]:
    if not isinstance(value, Sequence) or isinstance(value, str | bytes):
        raise BadFactsError([FieldProblem(path, "non è un elenco", "Si accetta un elenco di oggetti")])
    if len(value) > fact.most:
        raise BadFactsError([FieldProblem(path, f"sono {len(value)}", f"Se ne accettano al più {fact.most}")])
    problems: list[FieldProblem] = []
    cases = []
    for n, raw in enumerate(value):
        try:
            cases.append(read_case(fact.record, raw, f"{path}[{n}]"))
        except BadFactsError as error:
            problems.extend(error.problems)
    if problems:
        raise BadFactsError(problems)
    return cases


def fact_at(record: type[Record], path: str) -> Any:
    """The declaration that a path of a case leads to.

    A path is `abitazione.titolo`, `componenti[1].eta` or, for any member, `componenti[].eta`.
    """
    head, _, rest = re.sub(r"\[\d*\]", "", path).partition(".")
    fact = record.declared.get(head)
    if fact is None:
        raise LawError(f"nessun fatto si chiama «{path}»")
    return fact_at(fact.record, rest) if rest else fact


@lru_cache(maxsize=1 << 12)
def shape_of(path: str) -> str:
    """The path of a fact for any member of its list.

    >>> shape_of("componenti[1].eta")
    'componenti[].eta'
    """
    return re.sub(r"\[\d+\]", "[]", path)
