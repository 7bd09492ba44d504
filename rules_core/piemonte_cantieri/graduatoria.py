"""The ranking as a tool: projects in, the fate of each out; what is unknown is tried."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from typing import Any

from rules_core.dates import Day
from rules_core.envelopes import Envelope, Note, envelope, written
from rules_core.errors import BadFactsError, FieldProblem
from rules_core.exports import Sheet
from rules_core.facts import Quantity, Role, Text
from rules_core.parameters import value_of
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.fatti import quadrante
from rules_core.piemonte_cantieri.par_09_risorse import LIMITE_PER_ENTE, TERRITORI
from rules_core.piemonte_cantieri.par_13_2_graduatoria import Esito, graduatorie, in_json, riga
from rules_core.records import Case, Many, Record, read_case
from rules_core.tools import Tool

SCALA = Fraction(100)
PENALITA = Fraction(-10)
UN_CENTESIMO, UN_MILLESIMO = Fraction(1, 100), Fraction(1, 1000)
ALTRO_ENTE = "un altro ente"
_META = value_of(LIMITE_PER_ENTE)


class Progetto(Record):
    """Un progetto ammesso, con il suo punteggio."""

    id = Text(
        title="Nome o numero del progetto",
        question="Come si chiama il progetto?",
        why="Serve a riconoscerlo in graduatoria.",
        locator="13.2/capoverso.10",
    )
    ente = Text(
        title="Ente beneficiario, o capofila",
        question="Di quale ente è il progetto?",
        why="Un solo ente non può assorbire più della metà delle risorse dell'ambito.",
        locator="9/capoverso.8",
    )
    quadrante = quadrante()
    punteggio = Quantity(
        title="Punteggio",
        question="Quanti punti ha il progetto?",
        why="La graduatoria segue il punteggio.",
        locator="13.2/tabella.1",
        unit="punti",
        decimals=3,
        low=PENALITA,
        high=SCALA,
        usual=SCALA,
    )
    contributo = Quantity(
        title="Contributo chiesto",
        question="Quanto contributo regionale chiede il progetto, in euro?",
        why="Le risorse di ogni ambito sono limitate.",
        locator="9/tabella.2",
    )


class Progetti(Record):
    """I progetti da mettere in graduatoria."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    progetti = Many(
        Progetto,
        title="Progetti",
        question="Quali sono i progetti?",
        why="La graduatoria si forma tra i progetti ammessi.",
        locator="13.2/capoverso.10",
        most=2000,
    )


@dataclass(frozen=True)
class _Graduatoria(Tool):
    """The ranking of each territory, with the fate of each project."""

    def run(self, raw: Any) -> Envelope:
        """What is certain of each ranking, and which facts are still open."""
        case = read_case(self.facts, raw)
        if case["progetti"] is None:
            return envelope(self.name, {"quadranti": None}, missing=[self.ask(case, "progetti")])
        _controlla(case["progetti"])
        if list(_ignoti(case)):
            return self._aperta(case)
        found = graduatorie(case["progetti"])
        quadranti = {nome: in_json(*ranking) for nome, ranking in found.items()}
        steps = [self._step(case, nome, esito) for nome, (esiti, _) in found.items() for esito in esiti]
        notes = [*self.standing(case), *self.readings({"scorrimento", "ente_in_partenariato"}, case), *_pari(found)]
        return envelope(self.name, {"quadranti": quadranti}, steps=steps, warnings=notes)

    def clauses(self) -> tuple[str, ...]:
        """The clauses of ranking and funding."""
        return ("13.2/capoverso.10", "9/capoverso.8", "9/tabella.2")

    def sheet(self, envelope: Envelope) -> Sheet | None:
        """The rankings, a project in each row."""
        quadranti = {nome: found for nome, found in (envelope["result"]["quadranti"] or {}).items() if found}
        names = ("posizione", "id", "ente", "punteggio", "contributo", "finanziabile", "motivo")
        rows = [
            (nome, *[p.get(name) for name in names]) for nome, found in quadranti.items() for p in found["progetti"]
        ]
        return Sheet("graduatoria", ("quadrante", *names), tuple(rows)) if rows else None

    def _aperta(self, case: Case) -> Envelope:
        """The rankings that are certain all the same, and what is missing for the others."""
        from rules_core.readings.trials import tried  # noqa: PLC0415 (only where something is unknown)

        ignoti = dict(_ignoti(case))
        found = tried(case, {path: _valori(case, path, name) for path, name in ignoti.items() if name != "id"}, _esito)
        dove = {p["quadrante"] for p in case["progetti"]}
        progetti = {p["id"]: p for p in case["progetti"] if p["id"] is not None}
        quadranti = {q: _certo(found.certain.get(q), progetti) for q in TERRITORI if q in dove or None in dove}
        asked = [path for path, name in ignoti.items() if name == "id" or path in found.matters]
        missing = [self.ask(case, path) for path in asked]
        noti = graduatorie(_degli_ambiti_noti(case["progetti"]))
        steps = [self._step(case, nome, esito) for nome, (esiti, _) in noti.items() for esito in esiti]
        notes = [*self.standing(case), *self.readings({"scorrimento", "ente_in_partenariato"}, case), *_pari(noti)]
        return envelope(self.name, {"quadranti": quadranti}, missing=missing, steps=steps, warnings=notes)

    def _step(self, case: Case, nome: str, esito: Esito) -> dict[str, Any]:
        progetto = esito.progetto
        fate = "è finanziabile" if esito.finanziabile else f"non è finanziabile ({esito.motivo})"
        text = f"{TERRITORI[nome].nome}, posizione {esito.posizione}: {progetto['id']} {fate}: {esito.perche}."
        step = self.step(
            case, "scorrimento", text, esito.motivo or "finanziabile", "13.2/capoverso.10", "9/capoverso.8"
        )
        return {**step, "of": progetto["id"]}


def _controlla(progetti: Sequence[Case]) -> None:
    """A project is there once."""
    seen: dict[str, int] = {}
    for n, progetto in enumerate(progetti):
        chi = progetto["id"]
        if chi is not None and seen.setdefault(chi, n) != n:
            problem = f"«{chi}» c'è già, in progetti[{seen[chi]}]"
            raise BadFactsError([FieldProblem(f"progetti[{n}].id", problem, "Ogni progetto ha un id diverso")])


def _ignoti(case: Case) -> Iterator[tuple[str, str]]:
    """The unknown facts of the projects: where they stand, and which they are."""
    for n, progetto in enumerate(case["progetti"]):
        for name in Progetto.declared:
            if progetto[name] is None:
                yield f"progetti[{n}].{name}", name


def _valori(case: Case, path: str, name: str) -> list[Any]:
    """The values of an unknown fact at which the ranking may begin to differ."""
    altri = [p for n, p in enumerate(case["progetti"]) if f"progetti[{n}]." not in path]
    noti = sorted({p[name] for p in altri if p[name] is not None})
    if name == "quadrante":
        return list(TERRITORI)
    if name == "ente":
        return [*noti, f"{ALTRO_ENTE} {path}"]
    if name == "punteggio":
        vicini = {punti + passo for punti in noti for passo in (-UN_MILLESIMO, Fraction(0), UN_MILLESIMO)}
        return sorted({PENALITA, SCALA, *(punti for punti in vicini if PENALITA <= punti <= SCALA)})
    mezzi = [value_of(territorio.risorse) for territorio in TERRITORI.values()]
    soglie = {soglia - chiesto for mezzo in mezzi for soglia in (mezzo, mezzo * _META) for chiesto in (0, *noti)}
    vicini = {soglia + passo for soglia in soglie for passo in (Fraction(0), UN_CENTESIMO)}
    return sorted({Fraction(0), UN_CENTESIMO, max(mezzi) * 2, *(soglia for soglia in vicini if soglia > 0)})


def _esito(case: Case) -> dict[str, Any]:
    """The fate of the projects of each territory, and what is left of its means."""
    return {
        nome: (tuple((e.progetto["id"], e.posizione, e.finanziabile, e.motivo) for e in esiti), resto)
        for nome, (esiti, resto) in graduatorie(case["progetti"]).items()
    }


def _certo(outcome: Any, progetti: Mapping[str, Case]) -> dict[str, Any] | None:
    if outcome is None:
        return None
    fates, resto = outcome
    nobody = dict.fromkeys(Progetto.declared)
    told = [riga(progetti.get(chi, nobody), *fate) for chi, *fate in fates]
    return {"progetti": told, "residuo": written(resto, "euro")}


def _degli_ambiti_noti(progetti: Sequence[Case]) -> list[Case]:
    """The projects of the territories where nothing is unknown: none, if it is not known where one belongs."""
    aperti = {p["quadrante"] for p in progetti if None in p.values()}
    return [] if None in aperti else [p for p in progetti if p["quadrante"] not in aperti]


def _pari(found: Mapping[str, tuple[list[Esito], Fraction]]) -> list[Note]:
    """Equal scores, flagged."""
    notes = []
    for nome, (esiti, _) in found.items():
        for place, pari in groupby(esiti, key=lambda esito: esito.posizione):
            chi = [str(esito.progetto["id"]) for esito in pari]
            if len(chi) > 1:
                text = (
                    f"{TERRITORI[nome].nome}: {', '.join(chi)} hanno lo stesso punteggio, alla posizione {place}; il"
                    " bando non dice chi precede: qui si segue l'ordine in cui sono dati."
                )
                notes.append(Note("pari_punteggio", text, (bando.clause("13.2/capoverso.10"),)))
    return notes


graduatoria = _Graduatoria(
    name="cantieri_graduatoria",
    title="La graduatoria di ogni ambito territoriale, e quali progetti sono finanziabili",
    act=bando,
    facts=Progetti,
)
