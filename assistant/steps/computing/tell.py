"""Tell what was computed: the answer first, then why and where it is written, then the question that is left."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import islice

from assistant.answer import Call, Echo, Reference, Span, Value, Words, joined, stands_in
from assistant.filling import pointer, sentences
from assistant.italian import shown
from assistant.phrases import it
from assistant.steps.computing.compute import Outcome
from assistant.steps.computing.of_whom import whose
from assistant.steps.computing.one_figure import asked_first, steps_to
from assistant.steps.computing.questions import Question
from assistant.understanding.stated import Stated
from corpus.clauses import Clause
from corpus.lexical import terms_of
from corpus.library import Library
from rules_core.envelopes import unit_of
from rules_core.facts import Quantity
from rules_core.procedures import ProcedureTool
from rules_core.tools import MOTIVI, RuleTool

Parts = list[Span | str]
_STEPS, _CLAUSES, _ITEMS = 4, 4, 12


class Telling:
    """How an outcome is told, with the clauses of a library; first what was asked for, where one figure was."""

    def __init__(self, library: Library, outcome: Outcome, asked: str = "") -> None:
        self._library, self._outcome, self._asked = library, outcome, asked
        self._open = Call(outcome.envelope)
        self._told = self._open if outcome.settled is None else Call(outcome.settled)

    def answer(self) -> Parts:
        """What came out, as the act's own words for a result; values by their names where it has none."""
        figure = self._outcome.wording.figures.get(self._outcome.topic.figure)
        told = () if self._outcome.figure else self._outcome.wording.told
        first = [figure.told] if figure else []
        found = sentences([*first, *(one for one in told if one not in first)], self._told, self.clause_at)
        parts: Parts = []
        for sentence in self._nearest_first(found):
            parts += [*sentence, " "]
        if not found and not self._outcome.figure:
            parts += self._plainly()
        return [*parts, *self._bounds(), *self._condition()]

    def pointed_to(self, stated: Collection[Stated]) -> dict[str, Value]:
        """The sums that are called by the name of their fact alone: they came out before, and nobody told them."""
        facts, told = self._outcome.tool.facts.declared, self._told.envelope["facts"]
        return {
            one.words: Value(shown(told[one.path], "euro"), self._told, pointer("facts", one.path))
            for one in stated
            if isinstance(fact := facts.get(one.path), Quantity) and fact.unit == "euro" and told.get(one.path)
            if one.words.lower().endswith(one.path)
        }

    def _nearest_first(self, told: list[list[Span]]) -> list[list[Span]]:
        """Sentences; the one first that alone has most of the words of a question, or is about them."""
        terms = [{term for span in sentence for term in terms_of(self._about(span))} for sentence in told]
        as_it_is = isinstance(self._outcome.tool, ProcedureTool) or self._outcome.topic.figure
        return told if as_it_is else [told[n] for n in asked_first(terms, self._asked, self._outcome.wording.subject)]

    def _about(self, span: Span) -> str:
        """The words of a span; of a figure its name, and what the rule that gives it says."""
        if not isinstance(span, Value):
            return span.text
        name = span.path.rpartition("/")[2]
        steps = (step["text"] for step in self._told.envelope["steps"] if step["rule"] == name)
        return " ".join((name.replace("_", " "), *(text.partition(":")[0] for text in steps)))

    def why(self, many: int = _STEPS, *, whole: bool = False) -> Parts:
        """The steps that lead to the result, each with its clause; of a no what fails, unless the whole is wanted."""
        steps = self._told.envelope["steps"]
        many = _ITEMS if isinstance(self._outcome.tool, ProcedureTool) else many
        failing = [] if whole else self._failing()
        chosen = failing or self._to_the_figure()[-many:]
        chosen = chosen or [n for n, step in enumerate(steps) if self._leads(step["rule"])] or list(range(len(steps)))
        parts: Parts = []
        listed = chosen[:many] if failing or many < len(steps) else list(range(len(steps)))
        if isinstance(self._outcome.tool, ProcedureTool):  # of a list, what was asked comes first
            listed = [listed[n] for n in asked_first([set(terms_of(steps[n]["text"])) for n in listed], self._asked)]
        for n in listed:
            parts += [it.STEP, Value(steps[n]["text"], self._told, pointer("steps", n, "text")), *self._where(steps[n])]
        heading: Parts = [] if isinstance(self._outcome.tool, ProcedureTool) else ["\n\n", it.WHY]
        return [*heading, *parts] if parts else []

    def _failing(self) -> list[int]:
        """The conditions that certainly fail: of a no, nothing else is the reason."""
        tool, told = self._outcome.tool, self._told.envelope["result"].get(MOTIVI, ())
        codes = tool.reasons if isinstance(tool, RuleTool) else {}
        return [n for n, step in enumerate(self._told.envelope["steps"]) if codes.get(step["rule"]) in {*told}]

    def deciding(self) -> list[Clause]:
        """The clauses of the conditions that certainly fail."""
        steps = [self._told.envelope["steps"][n] for n in self._failing()]
        return [self._library.clause(source) for step in steps for source in step["sources"][:1]]

    def _to_the_figure(self) -> list[int]:
        """The steps that lead to the one figure that is wanted and bring something; none, where all of a result is."""
        found = steps_to(self._told.envelope, self._outcome.figure) if self._outcome.figure else []
        values = {n: self._told.envelope["steps"][n]["value"] for n in found}
        return [n for n in found if n == found[-1] or values[n] not in {"0.00", 0}]  # nothing, or no

    def then(self) -> Parts:
        """What comes next for the person."""
        found = sentences(self._outcome.wording.then, self._told, self.clause_at)
        return [part for sentence in found for part in ("\n", *sentence)]

    def sources(self, quoted: Collection[str] = ()) -> Parts:
        """The parts of the acts on which the result rests; nothing, where words of all of them are quoted."""
        parts = list(islice(self.parts(), _CLAUSES))
        if all(part.id in quoted for part in parts):
            return []
        told: Parts = ["\n\n", it.WHERE]
        for n, part in enumerate(parts):
            told += [", " if n else "", Reference(part.label, part)]
        return [*told, it.OF_DOCUMENT, Reference(parts[0].act.title, parts[0]), "."]

    def question(self, question: Question, suggested: str = "") -> Parts:
        """The question to go on with, and why it is asked; before it the person's own words that suggest an answer."""
        item = self._open.envelope["missing"][question.place]
        heard: Parts = [it.YOU_SAID, "«", Echo(suggested), "». "] if suggested else []
        parts = ["\n\n", *heard, *whose(question.fact, self._outcome.topic, self._outcome.wording)]
        parts += [Value(item["question"], self._open, pointer("missing", question.place, "question"))]
        if item["why"]:
            parts += ["\n", Value(item["why"], self._open, pointer("missing", question.place, "why"))]
        return parts

    def reason(self, question: Question) -> Parts:
        """Why a question is asked, and the clause that needs the fact."""
        item = self._open.envelope["missing"][question.place]
        why = pointer("missing", question.place, "why")
        parts: Parts = [it.WHY_ASKED, Value(item["why"], self._open, why), " "] if item["why"] else []
        for source in item["sources"][:1]:
            part = self._part(source)
            parts += [it.READ_HERE, Reference(part.label, part), "."]
        return parts

    def _leads(self, rule: str) -> bool:
        tool = self._outcome.tool
        return isinstance(tool, RuleTool) and rule in {*tool.result, *tool.reasons}

    def _where(self, step: dict[str, list[str]]) -> Parts:
        parts = list(dict.fromkeys(self._part(source).id for source in step["sources"]))
        told: Parts = []
        for n, id_ in enumerate(parts[:2]):
            clause = self._library.clause(id_)
            told += [", " if n else " (", Reference(clause.label, clause)]
        return [*told, ")"] if told else []

    def clauses(self) -> list[Clause]:
        """The clauses themselves that a result rests on; the parts, where it rests on none yet."""
        found = [self._library.clause(source) for source in self._told.envelope["sources"]]
        return found or list(self.parts())

    def parts(self) -> Iterator[Clause]:
        """The parts of the acts that a result rests on, in the order of the steps."""
        seen: set[str] = set()
        place = self._outcome.question.place if self._outcome.question else 0
        asked = self._outcome.envelope["missing"][place : place + 1]
        steps = [self._told.envelope["steps"][n] for n in self._to_the_figure()]
        used = [source for step in steps for source in step["sources"]] or self._told.envelope["sources"]
        sources = used or [source for item in asked for source in item["sources"]]
        for source in sources:
            part = self._part(source)
            if part.id not in seen:
                seen.add(part.id)
                yield part

    def _part(self, clause_id: str) -> Clause:
        return self._library.part_of(self._library.clause(clause_id))

    def clause_at(self, locator: str) -> Clause | None:
        """The clause that a sentence points to, in the version of the result."""
        act = self._outcome.tool.act
        return self._library.clause(act.clause(locator, self._told.envelope["result"].get("versione")))

    def _plainly(self) -> Parts:
        """Each known leaf under its name."""
        parts: Parts = []
        for path, leaf in islice(_leaves(self._told.envelope["result"], ()), _ITEMS):
            name = " ".join(str(p) for p in path if not isinstance(p, int)).replace("_", " ")
            parts += ["\n- ", *_named(name), Value(shown(leaf), self._told, pointer("result", *path))]
        return parts

    def _bounds(self) -> Parts:
        """Between what a result will lie, while it is not known."""
        parts: Parts = []
        bounds = self._told.envelope["bounds"]
        if not self._outcome.topic.given_up or self._told.envelope["status"] == "computed":
            return []
        for name, bound in bounds.items():
            form = self._form(name)
            least = Value(shown(bound["min"], form), self._told, pointer("bounds", name, "min"))
            parts += ["\n- ", *_named(name.rpartition(".")[2].replace("_", " "))]
            if bound["max"] is None:
                parts += [it.FROM, least, it.IN_SU]
            else:
                most = Value(shown(bound["max"], form), self._told, pointer("bounds", name, "max"))
                parts += [it.BETWEEN, least, it.AND, most]
        return parts

    def _form(self, name: str) -> str:
        """The form of a result, by the unit of its norm."""
        tool = self._outcome.tool
        if not isinstance(tool, RuleTool) or name not in tool.result:
            return ""
        law = tool.act.law(tool.facts, self._told.envelope["result"].get("versione"))
        return {"euro": "euro", "percentuale": "percento"}.get(unit_of(law.expression(name)), "")

    def _condition(self) -> Parts:
        return ["\n", it.IF_NOTHING_ELSE] if self._outcome.settled is not None else []


def counted(stated: list[Stated], said: str, figures: Mapping[str, Value]) -> Parts:
    """What was understood, in the person's own words; what these only point to, with its figure ("quell'ISEE")."""
    words = [words for words in dict.fromkeys(one.words for one in stated) if stands_in(words, said)]
    parts: Parts = ["\n\n", it.COUNTED]
    for n, word in enumerate(words):
        parts += [", «" if n else "«", Echo(word), "»"]
        parts += [" (", figures[word], ")"] if word in figures else []
    return [*parts, it.CORRECT_ME] if words else []


def _named(name: str) -> Parts:
    """A name before its value, unless a numeral in it has no source."""
    try:
        return [Words(f"{name}: ")]
    except ValueError:
        return []


def _leaves(value: object, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], object]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(inner, (*path, key))
    elif isinstance(value, list):
        for n, inner in enumerate(value):
            yield from _leaves(inner, (*path, n))
    elif value is not None and value != "" and path[-1:] != ("versione",):
        yield path, value


def spans(parts: Parts) -> tuple[Span, ...]:
    """The spans of an answer, plain strings as words, nothing twice."""
    return joined([part for part in parts if not isinstance(part, str) or part])
