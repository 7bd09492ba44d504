"""The tool that finds the household of art. 3 among some people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rules_core.dates import Day
from rules_core.envelopes import Note, envelope
from rules_core.errors import BadFactsError, FieldProblem
from rules_core.facts import Choice, Role, Text
from rules_core.massarosa_isee.act import ACCORDO_SINDACALE, ALLEGATO_C, DELIBERA_69, regolamento
from rules_core.massarosa_isee.art_02_prestazioni import CODICI
from rules_core.massarosa_isee.art_03_nucleo import Persona, Posto, coppia_di, posto
from rules_core.massarosa_isee.nuclei_possibili import Possibili
from rules_core.records import Case, Many, Record, fact_at, read_case
from rules_core.tools import Envelope, Tool

ANZIANO, DISABILE = "anziano", "disabile"


class Famiglia(Record):
    """Le persone tra cui si cerca il nucleo del richiedente."""

    versione = Choice(
        title="Versione del regolamento", role=Role.SELECTOR, words=(DELIBERA_69, ACCORDO_SINDACALE, ALLEGATO_C)
    )
    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
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
        version = self.version(case)
        names = [n for n in ("richiedente", "persone") if case[n] is None]
        if names:
            missing = [self._ask(name, version) for name in names]
            return envelope(
                self.name, {"versione": version, "componenti": None}, missing=missing, warnings=self.standing(case)
            )
        _controlla(case)
        esiti, paths = Possibili(case).esiti(lambda possibile: _esito(possibile, version))
        if not esiti:
            raise BadFactsError([FieldProblem("persone", "i legami si contraddicono", "Si accettano legami reciproci")])
        certo = {name: _comune([esito[name] for esito in esiti]) for name in esiti[0]}
        posti = {chi: _comune([esito["posti"][chi] for esito in esiti]) for chi in esiti[0]["posti"]}
        return self._told(case, certo, posti, [self._ask(path, version) for path in paths])

    def clauses(self) -> tuple[str, ...]:
        """The letters of art. 3, and its number for the elderly."""
        return ("art.3/b", "art.3/c", "art.3/d", "art.3/e", "art.3/f", "art.3/g", "art.3/1")

    def _told(self, case: Case, certo: Case, posti: Mapping[str, Posto | None], missing: list[Any]) -> Envelope:
        version = self.version(case)
        componenti = certo["componenti"]
        dentro = {chi: None if componenti is None else chi in componenti for chi in posti}
        persone = [
            {"id": chi, "nel_nucleo": dentro[chi], "lettera": p and p.lettera, "perche": p and _perche(p, dentro[chi])}
            for chi, p in posti.items()
        ]
        result: dict[str, Any] = {"versione": version, "componenti": componenti, "persone": persone}
        notes = self.standing(case)
        lettere = {p.lettera for p in posti.values() if p}
        if "e" in lettere:
            notes.append(self.reading("residenza_familiare", case))
        if lettere & {"c1", "c2"}:
            notes.append(self.reading("a_carico_di_piu", case))
        steps = [self._step(case, chi, p, dentro[chi]) for chi, p in posti.items() if p and dentro[chi] is not None]
        if case["destinatario"] is not None or case["servizio"] is not None:
            estratto = result["nucleo_estratto"] = certo["nucleo_estratto"]
            if estratto is not None:
                text = f"Se più conveniente, il nucleo può essere quello estratto: {', '.join(estratto)}."
                steps.append(self.step(case, "nucleo_estratto", text, estratto, "art.3/1"))
            notes += [self.reading("nucleo_estratto", case), *_di_settore(case, version)]
        return envelope(self.name, result, missing=missing, steps=steps, warnings=notes)

    def _step(self, case: Case, chi: str, dove: Posto, dentro: bool | None) -> dict[str, Any]:
        locator = f"art.3/c/{dove.lettera}" if dove.lettera in {"c1", "c2"} else f"art.3/{dove.lettera}"
        text = f"{chi} {_perche(dove, dentro)}: {'è' if dentro else 'non è'} nel nucleo."
        return {**self.step(case, "appartenenza", text, dentro, locator), "of": chi}

    def _ask(self, path: str, version: str | None) -> dict[str, Any]:
        fact = fact_at(self.facts, path)
        sources = [self.act.clause(fact.locator or "art.3", version)]
        return {"fact": path, "question": fact.question, "why": fact.why, "sources": sources}


def _perche(dove: Posto, dentro: bool | None) -> str:
    """Lett. b): who is left out of the applicant's household by it belongs to another registered family."""
    return "è in un'altra famiglia anagrafica" if dove.lettera == "b" and dentro is False else dove.perche


def _esito(case: Case, version: str | None) -> dict[str, Any] | None:
    """The outcome of a case that is wholly known; None for one that cannot be."""
    if _problemi(case["persone"]):
        return None
    persone = {p["id"]: p for p in case["persone"]}
    chi = case["richiedente"]
    posti = {id_: posto(persone, id_, chi) for id_ in persone}
    componenti = sorted(id_ for id_, p in posti.items() if p.nucleo == posti[chi].nucleo)
    estratto = None
    if case["destinatario"] == ANZIANO and _senza_settore(case, version):
        estratto = sorted({chi, *filter(None, [coppia_di(persone, chi)])})
    return {"componenti": componenti, "nucleo_estratto": estratto, "posti": posti}


def _comune(valori: list[Any]) -> Any:
    """What all outcomes have in common, or None."""
    return valori[0] if all(valore == valori[0] for valore in valori) else None


def _senza_settore(case: Case, version: str | None) -> bool:
    """Whether this version grants the elderly the extracted household without the sector's own rules."""
    servizio = case["servizio"] or "a"
    return version != DELIBERA_69 and (servizio.startswith("a") or (version == ACCORDO_SINDACALE and servizio == "d1"))


def _di_settore(case: Case, version: str | None) -> list[Note]:
    """Nos. 2 and 3, and no. 1 where the version says so: only the sector's own rules can grant it."""
    if case["destinatario"] != DISABILE and _senza_settore(case, version):
        return []
    text = "Il nucleo estratto vale qui solo se lo prevede il regolamento di settore, che non è tra i documenti."
    numero = "3" if case["destinatario"] == DISABILE else "1" if (case["servizio"] or "a").startswith("a") else "2"
    return [Note("non_nei_documenti", text, (regolamento.clause(f"art.3/{numero}", version),))]


def _controlla(case: Case) -> None:
    ids = [p["id"] for p in case["persone"]]
    problems = []
    if None in ids:
        problems.append(FieldProblem(f"persone[{ids.index(None)}].id", "manca", "Si accetta un testo"))
    elif not ids:
        problems.append(FieldProblem("persone", "è vuoto", "Si accetta almeno il richiedente"))
    elif case["richiedente"] not in ids:
        problems.append(FieldProblem("richiedente", "non è tra le persone", f"Si accetta uno tra: {', '.join(ids)}"))
    if len(set(ids)) < len(ids):
        problems.append(FieldProblem("persone", "due persone hanno lo stesso id", "Gli id sono diversi"))
    problems += _problemi(case["persone"])
    if problems:
        raise BadFactsError(problems)


def _problemi(persone: Sequence[Case]) -> list[FieldProblem]:
    """Ties that cannot be: a spouse of oneself, two spouses."""
    problems = []
    for n, persona in enumerate(persone):
        chi, detto = persona["id"], persona["coniuge_di"]
        if detto and detto == chi:
            problems.append(
                FieldProblem(f"persone[{n}].coniuge_di", "è la persona stessa", "Si accetta un'altra persona")
            )
        altri = [q["id"] for q in persone if q["coniuge_di"] == chi and q["id"] not in {detto, chi}]
        if len(altri) > 1 or (altri and detto):
            problems.append(FieldProblem(f"persone[{n}].coniuge_di", "ha due coniugi", "Si accetta un solo coniuge"))
    return problems


nucleo = _Nucleo(name="isee_nucleo", title="Chi fa parte del nucleo familiare", act=regolamento, facts=Famiglia)
