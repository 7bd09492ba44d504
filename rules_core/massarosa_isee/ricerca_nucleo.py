"""The tool that finds the household of art. 3 among some people."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import product
from typing import Any

from rules_core.envelopes import Note, envelope
from rules_core.errors import BadFactsError, FieldProblem
from rules_core.facts import Choice, Role, Text
from rules_core.massarosa_isee.act import ACCORDO_SINDACALE, ALLEGATO_C, DELIBERA_69, regolamento
from rules_core.massarosa_isee.art_02_prestazioni import CODICI
from rules_core.massarosa_isee.art_03_nucleo import Persona, Persone, Posto, coniuge_di, posto
from rules_core.massarosa_isee.art_04_scala import MAGGIORE_ETA
from rules_core.records import Case, Many, Record, read_case
from rules_core.terms import note
from rules_core.tools import Envelope, Tool

ANZIANO, DISABILE = "anziano", "disabile"


class Famiglia(Record):
    """Le persone tra cui si cerca il nucleo del richiedente."""

    versione = Choice(
        title="Versione del regolamento", role=Role.SELECTOR, words=(DELIBERA_69, ACCORDO_SINDACALE, ALLEGATO_C)
    )
    servizio = Choice(title="Lettera del servizio nell'art. 2", role=Role.SELECTOR, words=CODICI)
    destinatario = Choice(title="Destinatario del servizio", role=Role.SELECTOR, words=(ANZIANO, DISABILE))
    richiedente = Text(title="Chi chiede la prestazione", question="Chi chiede la prestazione?", locator="art.3")
    persone = Many(
        Persona,
        title="Le persone",
        question="Quali persone vivono insieme o sono a carico?",
        why="Tra queste persone si trova il nucleo.",
        locator="art.3",
    )


class _Nucleo(Tool):
    """The household of the applicant."""

    def run(self, raw: Any) -> Envelope:
        """Who belongs to it, and with a service the reference household too."""
        case = read_case(self.facts, raw)
        if case["persone"] is None or case["richiedente"] is None:
            names = [n for n in ("richiedente", "persone") if case[n] is None]
            return envelope(
                self.name, {"componenti": None}, missing=[self._ask(n) for n in names], warnings=self.standing(case)
            )
        _controlla(case)
        missing = _mancano(case)
        if missing:
            return envelope(
                self.name,
                {"componenti": None},
                missing=[self._ask(path) for path in missing],
                warnings=self.standing(case),
            )
        return self._computed(case)

    def clauses(self) -> tuple[str, ...]:
        """The letters of art. 3, and its number for the elderly."""
        return ("art.3/b", "art.3/c", "art.3/d", "art.3/e", "art.3/f", "art.3/g", "art.3/1")

    def _computed(self, case: Case) -> Envelope:
        persone = {p["id"]: p for p in case["persone"]}
        posti = {chi: posto(persone, chi, case["richiedente"]) for chi in persone}
        mio = posti[case["richiedente"]].nucleo
        componenti = sorted(chi for chi, p in posti.items() if p.nucleo == mio)
        told = [
            {"id": chi, "nel_nucleo": chi in componenti, "lettera": p.lettera, "perche": p.perche}
            for chi, p in posti.items()
        ]
        result: dict[str, Any] = {"versione": self.version(case), "componenti": componenti, "persone": told}
        notes = self.standing(case)
        version = self.version(case)
        if any(p.lettera == "e" for p in posti.values()):
            notes.append(note(self.act, "residenza_familiare", version))
        if any(p.lettera in {"c1", "c2"} for p in posti.values()):
            notes.append(note(self.act, "a_carico_di_piu", version))
        if case["destinatario"] is not None or case["servizio"] is not None:
            estratto, detto = _riferimento(case, persone, version)
            result["nucleo_estratto"] = estratto
            notes.append(note(self.act, "nucleo_estratto", version))
            notes.extend(detto)
        steps = [self._step(chi, p, chi in componenti, version) for chi, p in posti.items()]
        return envelope(self.name, result, steps=steps, warnings=notes)

    def _step(self, chi: str, dove: Posto, dentro: bool, version: str | None) -> dict[str, Any]:
        locator = f"art.3/c/{dove.lettera}" if dove.lettera in {"c1", "c2"} else f"art.3/{dove.lettera}"
        return {
            "rule": "appartenenza",
            "of": chi,
            "text": f"{chi} {dove.perche}: {'è' if dentro else 'non è'} nel nucleo.",
            "value": dentro,
            "inputs": {},
            "sources": [self.act.clause(locator, version)],
        }

    def _ask(self, path: str) -> dict[str, Any]:
        from rules_core.records import fact_at  # noqa: PLC0415

        fact = fact_at(self.facts, path)
        return {
            "fact": path,
            "question": fact.question,
            "why": fact.why,
            "sources": [self.act.clause(fact.locator or "art.3")],
        }


def _riferimento(case: Case, persone: Persone, version: str | None) -> tuple[list[str] | None, list[Note]]:
    """Nos. 1-3: for the elderly the extracted household; for the others it needs the sector's own rules."""
    chi = case["richiedente"]
    servizio = case["servizio"] or "a"
    anziani = servizio.startswith("a") or (version == ACCORDO_SINDACALE and servizio == "d1")
    clause = regolamento.clause("art.3/1", version)
    if case["destinatario"] == ANZIANO and anziani and version != DELIBERA_69:
        altro = coniuge_di(persone, chi) or persone[chi]["convivente_di"]
        altro = altro or next((id_ for id_, p in persone.items() if p["convivente_di"] == chi), None)
        return sorted({chi, *([altro] if altro in persone else [])}), []
    text = "Il nucleo estratto vale qui solo se lo prevede il regolamento di settore, che non è tra i documenti."
    return None, [Note("non_nei_documenti", text, (clause,))]


def _controlla(case: Case) -> None:
    ids = [p["id"] for p in case["persone"]]
    problems = []
    if None in ids:
        problems.append(FieldProblem(f"persone[{ids.index(None)}].id", "manca", "Si accetta un testo"))
    if len(set(ids)) < len(ids):
        problems.append(FieldProblem("persone", "due persone hanno lo stesso id", "Gli id sono diversi"))
    if case["richiedente"] not in ids:
        problems.append(
            FieldProblem("richiedente", "non è tra le persone", f"Si accetta uno tra: {', '.join(map(str, ids))}")
        )
    for n, persona in enumerate(case["persone"]):
        if persona["coniuge_di"] == persona["id"] and persona["id"]:
            problems.append(
                FieldProblem(f"persone[{n}].coniuge_di", "è la persona stessa", "Si accetta un'altra persona")
            )
        altri = [
            q["id"] for q in case["persone"] if q["coniuge_di"] == persona["id"] and q["id"] != persona["coniuge_di"]
        ]
        if len(altri) > 1 or (altri and persona["coniuge_di"] is not None):
            problems.append(FieldProblem(f"persone[{n}].coniuge_di", "ha due coniugi", "Si accetta un solo coniuge"))
    if problems:
        raise BadFactsError(problems)


def _mancano(case: Case) -> list[str]:
    """The unknown ages and families that could change who belongs: tried out, since there are few."""
    aperti = [
        (n, name)
        for n, persona in enumerate(case["persone"])
        for name in ("eta", "famiglia_anagrafica")
        if persona[name] is None
    ]
    scelte = {(n, name): _prove(case, name, n) for n, name in aperti[:_AT_ONCE]}
    esiti = {combo: _componenti(case, dict(zip(scelte, combo, strict=True))) for combo in product(*scelte.values())}
    conta = [place for place in range(len(scelte)) if _cambia(esiti, place)]
    chiavi = list(scelte)
    return [f"persone[{chiavi[place][0]}].{chiavi[place][1]}" for place in conta] + [
        f"persone[{n}].{name}" for n, name in aperti[_AT_ONCE:]
    ]


_AT_ONCE = 6


def _prove(case: Case, name: str, n: int) -> tuple[Any, ...]:
    if name == "eta":
        return (Fraction(MAGGIORE_ETA - 1), Fraction(MAGGIORE_ETA))
    return (
        *dict.fromkeys(p["famiglia_anagrafica"] for p in case["persone"] if p["famiglia_anagrafica"]),
        f"altrove-{n}",
    )


def _componenti(case: Case, scelta: Mapping[tuple[int, str], Any]) -> tuple[str, ...]:
    persone = {
        p["id"]: {**p, **{k: v for (m, k), v in scelta.items() if m == n}} for n, p in enumerate(case["persone"])
    }
    posti = {chi: posto(persone, chi, case["richiedente"]) for chi in persone}
    mio = posti[case["richiedente"]].nucleo
    return tuple(sorted(chi for chi, dove in posti.items() if dove.nucleo == mio))


def _cambia(esiti: Mapping[tuple[Any, ...], Any], place: int) -> bool:
    gruppi: dict[tuple[Any, ...], set[Any]] = {}
    for combo, esito in esiti.items():
        gruppi.setdefault((*combo[:place], *combo[place + 1 :]), set()).add(esito)
    return any(len(diversi) > 1 for diversi in gruppi.values())


nucleo = _Nucleo(name="isee_nucleo", title="Chi fa parte del nucleo familiare", act=regolamento, facts=Famiglia)
