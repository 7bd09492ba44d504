"""A tool: facts in, an envelope out. The envelope says what is computed, what is missing, and why."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rules_core.acts import Act, Law
from rules_core.envelopes import Note, envelope, unit_of, written
from rules_core.errors import BadFactsError, FieldProblem
from rules_core.exports import Event, Sheet
from rules_core.facts import Fact
from rules_core.language import Expr, Truth
from rules_core.readings.exact import Exact, Step, Value
from rules_core.readings.inputs import inputs_of
from rules_core.readings.prose import shown, with_numbers
from rules_core.records import Case, Many, Record, fact_at, read_case

if TYPE_CHECKING:
    from rules_core.readings.completions import Completions

Envelope = dict[str, Any]
MOTIVI = "motivi"
"""Where a result says which of its conditions certainly fail."""


@dataclass(frozen=True, slots=True)
class Constraint:
    """Something that must be so for the facts to make sense, and how to say that it is not."""

    norm: str
    field: str
    problem: str
    accepted: str


@dataclass(frozen=True)
class Tool:
    """What every tool has: a name, an act, the facts it takes."""

    name: str
    title: str
    act: Act
    facts: type[Record]

    def run(self, raw: Any) -> Envelope:
        """The envelope for some facts; facts that cannot be raise `BadFactsError`."""
        raise NotImplementedError

    def which_matter(self, raw: Any, among: Collection[str], figure: str = "") -> set[str]:
        """Which of some facts are missing, for one figure if so wished; at less cost than `run` if a tool knows how."""
        del figure
        return {item["fact"] for item in self.run(raw)["missing"]}.intersection(among)

    def clauses(self) -> tuple[str, ...]:
        """The clauses that the tool itself rests on, beside those of its norms."""
        return ()

    def events(self, envelope: Envelope) -> list[Event]:
        """The dates of a result that a calendar can hold; none, unless a tool has some."""
        del envelope
        return []

    def sheet(self, envelope: Envelope) -> Sheet | None:
        """A result as rows, where it has some."""
        del envelope
        return None

    def version(self, case: Case) -> str | None:
        """The version of the act that a case asks for."""
        return case.get("versione") or self.act.default

    def standing(self, case: Case) -> list[Note]:
        """Which version a result rests on."""
        version = self.version(case)
        if version is None:
            return self.superseded(case)
        text = f"Il risultato è secondo la versione «{version}» dell'atto."
        return [Note("versione_vigente", text, (self.act.clause("art.1", version),)), *self.superseded(case)]

    def ask(self, case: Case, path: str) -> dict[str, Any]:
        """A missing fact, with its question."""
        fact: Fact | Many[Any] = fact_at(self.facts, path)
        sources = [self.act.clause(fact.locator, self.version(case))] if fact.locator else []
        return {"fact": path, "question": fact.question, "why": fact.why, "sources": sources}

    def reading(self, code: str, case: Case) -> Note:
        """A decision about the open texture, as a warning."""
        decision = self.act.decisions[code]
        return Note(code, decision.reading, (self.act.clause(decision.locator, self.version(case)),))

    def readings(self, codes: Collection[str], case: Case) -> list[Note]:
        """Some decisions as warnings, in the order of the act."""
        return [self.reading(code, case) for code in self.act.decisions if code in codes]

    def step(self, case: Case, rule: str, text: str, value: Any, *locators: str, **inputs: Any) -> dict[str, Any]:
        """One step of the explanation: what was applied, told, its value, its inputs, its clauses."""
        sources = [self.act.clause(locator, self.version(case)) for locator in locators]
        return {"rule": rule, "of": None, "text": text, "value": value, "inputs": inputs, "sources": sources}

    def superseded(self, case: Case) -> list[Note]:
        """That the act is no longer the one in force, unless the question is about a day when it was."""
        end, day = self.act.end, case.get("as_of")
        if end is None or (day is not None and day < end.since):
            return []
        return [Note(end.code, end.text, (self.act.clause(end.locator, self.version(case)),))]


@dataclass(frozen=True)
class RuleTool(Tool):
    """A tool whose result is norms of the act, each under its own name.

    `outcome` is what missing facts are missing for; `reasons` are conditions that, where they certainly fail, are
    told by a code in `motivi`; `unsettled` is the word for a result that is still open; `places` are results that
    stand inside an object.
    """

    result: tuple[str, ...] = ()
    outcome: tuple[str, ...] | None = None
    reasons: Mapping[str, str] = field(default_factory=dict)
    unsettled: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    constraints: tuple[Constraint, ...] = ()
    notes: Callable[[Case], list[Note]] = field(default=lambda _: [])

    @property
    def fields(self) -> dict[str, str]:
        """The name of each result as a column has it, by its norm."""
        return {name: ".".join(self.places.get(name, (name,))) for name in self.result}

    def flat(self, result: Mapping[str, Any]) -> dict[str, Any]:
        """A result as columns have it: what stands inside an object beside what does not."""
        found = {MOTIVI: result[MOTIVI]} if self.reasons else {}
        for name, field_name in self.fields.items():
            value: Any = result
            for part in self.places.get(name, (name,)):
                value = value[part]
            found[field_name] = value
        return found

    def run(self, raw: Any) -> Envelope:
        """Compute what is certain, and say what is missing for the rest."""
        return self.of_case(self.read(raw))

    def which_matter(self, raw: Any, among: Collection[str], figure: str = "") -> set[str]:
        """Which of some facts are missing; nothing else is looked for."""
        case = self.read(raw)
        law, exact = self.law(case), Exact(case)
        names = (figure,) if figure else self._wanted
        open_ = [expr for name in names if exact.value(expr := law.expression(name)) is None]
        return self._completions(case, law).matter(open_, among) if open_ else set()

    def read(self, raw: Any) -> Case:
        """The facts, read and held against the constraints."""
        case = read_case(self.facts, raw)
        self.check(case)
        return case

    def law(self, case: Case) -> Law:
        """The law that a case asks for."""
        return self.act.law(self.facts, case.get("versione"))

    def check(self, case: Case) -> None:
        """Refuse facts that contradict each other."""
        law, exact = self.law(case), Exact(case)
        broken = [c for c in self.constraints if exact.value(law.expression(c.norm)) is False]
        if broken:
            raise BadFactsError([FieldProblem(c.field, c.problem, c.accepted) for c in broken])

    def of_case(self, case: Case) -> Envelope:
        """The envelope of a case that was read."""
        law, exact = self.law(case), Exact(case)
        outputs = {name: law.expression(name) for name in (*self.result, *self.reasons)}
        values = {name: exact.value(expr) for name, expr in outputs.items()}
        result = {name: written(value, unit_of(outputs[name])) for name, value in values.items()}
        found = self._open(case, law, outputs, values) if None in values.values() else ([], {}, {})
        missing, bounds, certain = found
        result |= {name: written(value, unit_of(outputs[name])) for name, value in certain.items()}
        steps = [self._step(law, exact, step) for step in list(exact.steps) if step.value is not None]
        steps += [self._certainty(case, outputs[name], value) for name, value in certain.items() if name in self.result]
        readings = self._readings(law, exact, {*certain} & {*self.result}, all_applied=bool(missing))
        notes = [*self.standing(case), *readings, *self.notes(case)]
        shown = self._shown(case, result)
        return envelope(self.name, shown, missing=missing, bounds=bounds, steps=steps, warnings=notes)

    def _shown(self, case: Case, found: Mapping[str, Any]) -> dict[str, Any]:
        """The results under their names, in their places, with the reasons that are certain."""
        shown: dict[str, Any] = {"versione": self.version(case)} if self.version(case) else {}
        for name in self.result:
            *above, last = self.places.get(name, (name,))
            target = shown
            for part in above:
                target = target.setdefault(part, {})
            target[last] = self.unsettled.get(name) if found[name] is None else found[name]
        if self.reasons:
            shown[MOTIVI] = [code for name, code in self.reasons.items() if found[name] is False]
        return shown

    def _open(
        self, case: Case, law: Law, outputs: Mapping[str, Expr], values: Mapping[str, Value]
    ) -> tuple[list[dict[str, Any]], dict[str, Any], dict[str, Any]]:
        """What is missing, the bounds of what it leaves open, and what is certain all the same."""
        completions = self._completions(case, law)
        matters, open_ = completions.open({n: expr for n, expr in outputs.items() if values[n] is None}, self._wanted)
        bounds, certain = {}, {}
        for name, found in open_.items():
            unit = unit_of(outputs[name])
            if found.certain is not None:
                certain[name] = found.certain
            elif found.low is not None:
                bounds[self.fields[name]] = {"min": written(found.low, unit), "max": written(found.high, unit)}
        asked = [self.ask(case, path) for path in completions.order if path in matters]
        return asked, bounds, certain

    @property
    def _wanted(self) -> tuple[str, ...]:
        """The results that missing facts are missing for."""
        return self.result if self.outcome is None else self.outcome

    def _completions(self, case: Case, law: Law) -> Completions:
        from rules_core.readings.completions import Completions  # noqa: PLC0415 (numpy is for whoever has unknowns)

        constraints = [law.expression(constraint.norm) for constraint in self.constraints]
        return Completions(self.facts, case, [expr for expr in constraints if isinstance(expr, Truth)])

    def _step(self, law: Law, exact: Exact, step: Step) -> dict[str, Any]:
        label = step.label
        return {
            "rule": label.name,
            "of": step.member or None,
            "text": f"{label.text.removesuffix('.')}: {with_numbers(exact, step)}.",
            "value": written(step.value, label.unit),
            "inputs": inputs_of(exact, step),
            "sources": [self.act.clause(label.locator, law.version or None)],
        }

    def _certainty(self, case: Case, expr: Expr, value: Value) -> dict[str, Any]:
        """A result that no missing fact can change, as a step."""
        label = expr.args[0]
        text = f"{label.text.removesuffix('.')}: {shown(value, label.unit)}, quali che siano i fatti che mancano."
        return self.step(case, label.name, text, written(value, label.unit), label.locator)

    def _readings(self, law: Law, exact: Exact, besides: set[str], *, all_applied: bool) -> list[Note]:
        """The decisions that a result rests on; while it is open, those that it may come to rest on, too."""
        applied = besides | {step.label.name for step in exact.steps if all_applied or step.value is not None}
        return [self.reading(decision.code, exact.case) for decision in law.decisions_of(applied)]
