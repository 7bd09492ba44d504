"""Where a conversation first went astray, and why."""

from __future__ import annotations

from evals.equal import holds
from evals.held import Held, Turn

Mistake = tuple[str, str]
"""The sort of a mistake, and what happened."""
_NO_TOOLS = {"ufficio", "documento", "fatti"}


def astray(held: Held) -> tuple[int, str, str] | None:
    """The first turn that went wrong, the sort of mistake, and what happened; nothing if all is well."""
    before: Turn | None = None
    for n, turn in enumerate(held.turns, 1):
        found = _broken(turn) or _thread(held, turn, before) or _understanding(held, turn, before)
        if found is not None:
            return n, *found
        before = turn
    return None if held.right_result else (len(held.turns), *_ending(held))


def _broken(turn: Turn) -> Mistake | None:
    """Whether the answer could not be made, or should not have been."""
    if not turn.replied.faults:
        return None
    return ("si rompe" if turn.replied.answer["kind"] == "error" else "fondamento"), turn.replied.faults[0]


def _thread(held: Held, turn: Turn, before: Turn | None) -> Mistake | None:
    """Whether the desk is not about the right thing, or does not stay there."""
    replied, tool = turn.replied, held.truth.tool.name
    others = sorted({call["tool"] for call in replied.answer["calls"]} - _NO_TOOLS)
    if before is None and not replied.calls(tool):
        return "altro strumento", f"«{turn.said}»: {others or 'cerca nei testi'} e non {tool}"
    if turn.digression and replied.asks is None:
        return "filo perso", f"dopo la digressione «{turn.said}» non chiede più"
    if replied.asks and replied.asks["tool"] != tool:
        return "filo perso", f"dopo «{turn.said}» passa a {others}"
    return None


def _understanding(held: Held, turn: Turn, before: Turn | None) -> Mistake | None:
    """Whether what the person said was not understood, or is asked again."""
    calls, asks = turn.replied.calls(held.truth.tool.name), turn.replied.asks
    known = calls[-1].get("facts", {}) if calls else {}
    for path, got, true in held.truth.wrong(known):
        return "fatto sbagliato", f"«{turn.said}» (chiesto {turn.asked}): {path} = {got} e non {true}"
    asked = held.truth.mine(asks["fact"], known) if asks else None
    if before is not None and not turn.digression and asked is not None and asked == turn.asked:
        return "non capito", f"«{turn.said}» non risponde a {asked}"
    if asked in held.stated:
        return "chiede il già detto", f"{asked}, detto in «{held.profile['opening']}»"
    return None


def _ending(held: Held) -> Mistake:
    if held.turns[-1].replied.asks:
        return "non finisce", f"dopo {len(held.turns)} turni chiede ancora"
    result, wanted = held.result, held.profile["expect"]
    wrong = {name: result.get(name) for name, one in wanted.items() if not holds(result.get(name), one)}
    return "risultato", f"{wrong} e non { ({name: wanted[name] for name in wrong}) }"
