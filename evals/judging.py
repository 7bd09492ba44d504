"""What is judged of an answer to a line: what the line itself asks for, and apart from it whether it is grounded."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from evals.desk import Replied
from evals.equal import holds

DATA = Path(__file__).parent / "data" / "answers"
_DECLINED = {"out_of_scope", "refusal"}
Line = Mapping[str, Any]


def lines(half: str, name: str) -> list[Line]:
    """The lines of one file of one half."""
    return [json.loads(line) for line in (DATA / half / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def reread(line: Line) -> Line:
    """A line with the labels of whoever read it again; the line, where they found nothing wrong."""
    return {**line, **_errata().get(line["id"], {})}


@cache
def _errata() -> Mapping[str, Line]:
    found = map(json.loads, (DATA / "errata.jsonl").read_text(encoding="utf-8").splitlines())
    return {one["id"]: {name: label for name, label in one.items() if name not in {"id", "why"}} for one in found}


@dataclass(frozen=True, slots=True)
class Verdict:
    """How the answer to a line did: under each condition that the line states, what was amiss, or nothing."""

    line: Line
    sort: str
    replied: Sequence[Replied]
    amiss: Mapping[str, str]

    @property
    def correct(self) -> bool:
        """Whether every condition of the line is met, and nothing broke."""
        return not any(self.amiss.values()) and self.replied[-1].answer["kind"] != "error"

    @property
    def faults(self) -> list[str]:
        """What is wrong with the spans of any of its answers."""
        return list(chain.from_iterable(one.faults for one in self.replied))


def messages(line: Line) -> list[str]:
    """What the person says, turn by turn."""
    said = line["q"]
    return said if isinstance(said, list) else [said]


def judged(line: Line, sort: str, replied: Sequence[Replied]) -> Verdict:
    """The verdict on the last answer; clauses and tools of the turns before it count, too."""
    text, kind = replied[-1].text, replied[-1].answer["kind"]
    amiss: dict[str, str] = {}
    if tool := line.get("tool"):
        amiss |= _computed(line, tool, replied)
    if gold := line["gold"]:
        amiss["clausola"] = _clause(gold, replied)
    if must := line["must"]:
        amiss["contenuto"] = "; ".join(f"manca {one}" for one in must if not re.search(one, text))
    if never := line["never"]:
        amiss["mai detto"] = "; ".join(f"dice {one}" for one in never if re.search(one, text))
    if "declines" in line:
        amiss["declina"] = "" if not line["declines"] or kind in _DECLINED else f"risponde ({kind})"
    return Verdict(line, sort, replied, amiss)


def _computed(line: Line, tool: str, replied: Sequence[Replied]) -> dict[str, str]:
    """The tool, what it was told, what came out."""
    calls = [call for one in replied for call in one.calls(tool)]
    others = sorted({call["tool"] for one in replied for call in one.answer["calls"]} - {"documento", "ufficio"})
    amiss = {"strumento": "" if calls else f"non {tool} ma {others}"}
    last = next((found for one in reversed(replied) if (found := one.calls(tool))), [])
    if line.get("facts"):
        known = last[0].get("facts", {}) if last else {}
        wrong = {name: known.get(name) for name, one in line["facts"].items() if not holds(known.get(name), one)}
        amiss["fatti"] = f"{wrong} e non {line['facts']}" if wrong else ""
    if line.get("outcome"):
        came = [call["result"].get("esito") for call in last]
        amiss["esito"] = "" if line["outcome"] in came else f"{came} e non {line['outcome']}"
    return amiss


def _clause(gold: Sequence[str], replied: Sequence[Replied]) -> str:
    """Whether one of the right clauses, in any version, or what is under it, was cited."""
    cited = {re.sub(r"@[^:]*", "", cite["id"]) for one in replied for cite in one.answer["citations"]}
    met = any(id_ == right or id_.startswith(f"{right}/") for id_ in cited for right in gold)
    return "" if met else f"{sorted(cited)} e non {gold}"
