"""The same household under all versions, and for the elderly the extracted household beside the full one."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from rules_core.envelopes import Envelope, Note, envelope
from rules_core.facts import Choice, Role
from rules_core.massarosa_isee.act import ACCORDO_SINDACALE, ALLEGATO_C, DELIBERA_69, SUPERATO, regolamento
from rules_core.massarosa_isee.art_02_prestazioni import CODICI
from rules_core.massarosa_isee.calcolo import Calcolo, calcolo
from rules_core.massarosa_isee.nucleo import CONIUGE, CONVIVENTE, RICHIEDENTE, Nucleo
from rules_core.massarosa_isee.ricerca_nucleo import ANZIANO, DISABILE
from rules_core.readings.representatives import unknown_paths
from rules_core.records import Case
from rules_core.tools import Tool

MOSTRATI = ("reddito", "patrimonio_immobiliare", "patrimonio_mobiliare", "ise", "parametro", "isee")
COMPLETO, ESTRATTO = "completo", "estratto"


class NucleoDaConfrontare(Nucleo):
    """Un nucleo, con il servizio per cui serve l'ISEE."""

    servizio = Choice(title="Lettera del servizio nell'art. 2", role=Role.SELECTOR, words=CODICI)
    destinatario = Choice(title="Destinatario del servizio", role=Role.SELECTOR, words=(ANZIANO, DISABILE))


class Confronto(Calcolo):
    """The household under each version."""

    def run(self, raw: Any) -> Envelope:
        """All versions, side by side, and what makes the difference."""
        case = self.read(raw)
        wanted = [case["versione"]] if case["versione"] else [DELIBERA_69, ACCORDO_SINDACALE, ALLEGATO_C]
        full = {version: calcolo.of_case({**case, "versione": version}) for version in wanted}
        versions = {v: {k: found["result"][k] for k in MOSTRATI} for v, found in full.items()}
        bounds = {f"{v}.{k}": b for v, found in full.items() for k, b in found["bounds"].items() if k in MOSTRATI}
        missing = {m["fact"]: m for found in full.values() for m in found["missing"]}
        for version in wanted:
            if _estrae(case, version):
                small = _Estratto(case, version)
                versions[version] |= small.beside(full[version])
                bounds |= {f"{version}.nucleo_estratto.{k}": b for k, b in small.bounds.items() if k in MOSTRATI}
                missing |= {m["fact"]: m for m in small.missing if m["fact"] not in missing}
        steps = [*full[wanted[-1]]["steps"], *(self._better(case, v, versions[v]) for v in wanted if _estrae(case, v))]
        notes: list[Note] = []
        if case["destinatario"] is not None or case["servizio"] is not None:
            notes.append(self.reading("nucleo_estratto", {**case, "versione": wanted[-1]}))
        return envelope(
            self.name,
            {"versioni": versions, "differenze": _differenze(full)},
            missing=[missing[path] for path, _ in unknown_paths(self.facts, case) if path in missing],
            bounds=bounds,
            steps=[step for step in steps if step["value"] is not None],
            warnings=[*self.superseded(case), *notes, *_unici(full)],
        )

    which_matter = Tool.which_matter  # of all the versions

    def _better(self, case: Case, version: str, found: Mapping[str, Any]) -> dict[str, Any]:
        """The step that holds the extracted household against the full one, under a version."""
        isee, estratto, quale = found["isee"], found["nucleo_estratto"]["isee"], found["piu_conveniente"]
        text = f"Tra il nucleo completo e quello estratto è più conveniente il nucleo {quale}."
        asked = {**case, "versione": version}
        step = self.step(asked, "piu_conveniente", text, quale, "art.3/1", completo=isee, estratto=estratto)
        return {**step, "of": version}


def _estrae(case: Case, version: str) -> bool:
    """No. 1: only for the elderly, only where the version grants it without the sector's rules."""
    servizio = case["servizio"] or "a"
    anziani = servizio.startswith("a") or (version == ACCORDO_SINDACALE and servizio == "d1")
    return bool(case["destinatario"] == ANZIANO and anziani and version != DELIBERA_69 and case["componenti"])


class _Estratto:
    """The applicant and the spouse or partner; what belongs to a member left out is left out with him."""

    def __init__(self, case: Case, version: str) -> None:
        persone = case["componenti"]
        ignoti = [n for n, m in enumerate(persone) if m["ruolo"] is None]
        if len(ignoti) == 1 and all(m["ruolo"] != RICHIEDENTE for m in persone):  # somebody is the applicant
            persone = [m if m["ruolo"] else {**m, "ruolo": RICHIEDENTE} for m in persone]
            ignoti = []
        dentro = [n for n, m in enumerate(persone) if m["ruolo"] in {RICHIEDENTE, CONIUGE, CONVIVENTE}]
        fuori = {m["id"] for n, m in enumerate(persone) if n not in dentro and m["id"]}
        immobili = case["immobili"]
        suoi = [n for n, i in enumerate(immobili or ()) if i["intestatario"] not in fuori]
        self.tutti = len(dentro) == len(persone) and len(suoi) == len(immobili or ())
        if ignoti:  # who is unknown may be in or out
            self.result, self.bounds = dict.fromkeys(MOSTRATI), {}
            self.missing = [calcolo.ask(case, f"componenti[{n}].ruolo") for n in ignoti]
            return
        small = {
            **case,
            "versione": version,
            "componenti": [persone[n] for n in dentro],
            "immobili": None if immobili is None else [immobili[n] for n in suoi],
        }
        found = calcolo.of_case(small)
        self.result, self.bounds = found["result"], found["bounds"]
        places = {"componenti": dentro, "immobili": suoi}
        self.missing = [{**m, "fact": _renumbered(m["fact"], places)} for m in found["missing"]]

    def beside(self, full: Envelope) -> dict[str, Any]:
        """The extracted household's figures, and which of the two is better as far as it is certain."""
        least, most = _between(full["result"]["isee"], full["bounds"])
        small_least, small_most = _between(self.result["isee"], self.bounds)
        better = None
        if self.tutti or (small_least is not None and most is not None and small_least >= most):
            better = COMPLETO
        elif small_most is not None and least is not None and small_most < least:
            better = ESTRATTO
        return {"nucleo_estratto": {k: self.result[k] for k in MOSTRATI}, "piu_conveniente": better}


def _between(isee: str | None, bounds: Mapping[str, Any]) -> tuple[Decimal | None, Decimal | None]:
    """Between what and what an ISEE lies."""
    found = {"min": isee, "max": isee} if isee is not None else bounds.get("isee", {"min": None, "max": None})
    least, most = (None if found[end] is None else Decimal(found[end]) for end in ("min", "max"))
    return least, most


def _renumbered(path: str, places: Mapping[str, list[int]]) -> str:
    """A path of the smaller case as a path of the whole one."""
    group, bracket, rest = path.partition("[")
    if not bracket:
        return path
    place, _, field = rest.partition("]")
    return f"{group}[{places[group][int(place)]}]{field}"


def _differenze(full: dict[str, Envelope]) -> list[dict[str, Any]]:
    """The norms whose value differs from version to version, each with its clauses."""
    values: dict[tuple[str, Any], dict[str, dict[str, Any]]] = {}
    for version, found in full.items():
        for step in found["steps"]:
            values.setdefault((step["rule"], step["of"]), {})[version] = step
    differing: list[dict[str, Any]] = []
    for (rule, of), steps in values.items():
        if len(steps) == len(full) and len({step["value"] for step in steps.values()}) > 1:
            told = {version: step["value"] for version, step in steps.items()}
            sources = [source for step in steps.values() for source in step["sources"]]
            differing.append({"norma": rule, "di": of, "valori": told, "sources": list(dict.fromkeys(sources))})
    return differing


def _unici(full: dict[str, Envelope]) -> list[Note]:
    """The readings of all versions, each once."""
    found = {
        w["code"]: w
        for envelope_ in full.values()
        for w in envelope_["warnings"]
        if w["code"] not in {"versione_vigente", SUPERATO}
    }
    return [Note(w["code"], w["text"], tuple(w["sources"])) for w in found.values()]


confronto = Confronto(
    name="isee_confronto",
    title="Lo stesso nucleo secondo tutte le versioni del regolamento",
    act=regolamento,
    facts=NucleoDaConfrontare,
    result=calcolo.result,
    constraints=calcolo.constraints,
)
