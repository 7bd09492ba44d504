"""The same household under all versions, and for the elderly the extracted household beside the full one."""

from __future__ import annotations

from typing import Any

from rules_core.envelopes import Envelope, Note, envelope
from rules_core.facts import Choice, Role
from rules_core.massarosa_isee.act import ACCORDO_SINDACALE, ALLEGATO_C, DELIBERA_69, regolamento
from rules_core.massarosa_isee.art_02_prestazioni import CODICI
from rules_core.massarosa_isee.calcolo import calcolo
from rules_core.massarosa_isee.nucleo import CONIUGE, CONVIVENTE, RICHIEDENTE, Nucleo
from rules_core.massarosa_isee.ricerca_nucleo import ANZIANO, DISABILE
from rules_core.records import Case
from rules_core.terms import note
from rules_core.tools import RuleTool

MOSTRATI = ("reddito", "patrimonio_immobiliare", "patrimonio_mobiliare", "ise", "parametro", "isee")
COMPLETO, ESTRATTO = "completo", "estratto"


class NucleoDaConfrontare(Nucleo):
    """Un nucleo, con il servizio per cui serve l'ISEE."""

    servizio = Choice(title="Lettera del servizio nell'art. 2", role=Role.SELECTOR, words=CODICI)
    destinatario = Choice(title="Destinatario del servizio", role=Role.SELECTOR, words=(ANZIANO, DISABILE))


class Confronto(RuleTool):
    """The household under each version."""

    def run(self, raw: Any) -> Envelope:
        """All versions, side by side, and what makes the difference."""
        case = self.read(raw)
        wanted = [case["versione"]] if case["versione"] else [DELIBERA_69, ACCORDO_SINDACALE, ALLEGATO_C]
        full = {version: calcolo.of_case({**case, "versione": version}) for version in wanted}
        versions = {v: {k: found["result"][k] for k in MOSTRATI} for v, found in full.items()}
        missing = {m["fact"]: m for found in full.values() for m in found["missing"]}
        notes: list[Note] = []
        for version in wanted:
            if self._extracts(case, version):
                small = calcolo.of_case({**_estratto(case), "versione": version})
                versions[version] |= self._better(full[version], small)
                missing |= {
                    m["fact"]: m
                    for m in small["missing"]
                    if m["fact"] not in missing and "componenti[" not in m["fact"]
                }
        if case["destinatario"] is not None or case["servizio"] is not None:
            notes.append(note(self.act, "nucleo_estratto", wanted[-1]))
        ordered = [missing[path] for path in _in_order(missing)]
        return envelope(
            self.name,
            {"versioni": versions, "differenze": _differenze(full)},
            missing=ordered,
            bounds={f"{v}.{k}": b for v, found in full.items() for k, b in found["bounds"].items() if k in MOSTRATI},
            steps=full[wanted[-1]]["steps"],
            warnings=[*notes, *_unici(full)],
        )

    def _extracts(self, case: Case, version: str) -> bool:
        """No. 1: only for the elderly, only where the version grants it without the sector's rules."""
        servizio = case["servizio"] or "a"
        anziani = servizio.startswith("a") or (version == ACCORDO_SINDACALE and servizio == "d1")
        return bool(case["destinatario"] == ANZIANO and anziani and version != DELIBERA_69 and case["componenti"])

    def _better(self, full: Envelope, small: Envelope) -> dict[str, Any]:
        a, b = full["result"]["isee"], small["result"]["isee"]
        better = None if a is None or b is None else ESTRATTO if float_free(b) < float_free(a) else COMPLETO
        return {"nucleo_estratto": {k: small["result"][k] for k in MOSTRATI}, "piu_conveniente": better}


def float_free(amount: str) -> int:
    """An amount in cents, to be compared."""
    return int(amount.replace(".", ""))


def _estratto(case: Case) -> Case:
    """The applicant and the spouse or partner; what belongs to a member left out is left out with him."""
    rimasti = [m for m in case["componenti"] if m["ruolo"] in {RICHIEDENTE, CONIUGE, CONVIVENTE}]
    fuori = {m["id"] for m in case["componenti"] if m not in rimasti and m["id"]}
    immobili = case["immobili"]
    return {
        **case,
        "componenti": rimasti,
        "immobili": None if immobili is None else [i for i in immobili if i["intestatario"] not in fuori],
    }


def _in_order(missing: dict[str, Any]) -> list[str]:
    names = list(NucleoDaConfrontare.declared)
    return sorted(missing, key=lambda path: (names.index(path.partition("[")[0].partition(".")[0]), path))


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
        w["code"]: w for envelope_ in full.values() for w in envelope_["warnings"] if w["code"] != "versione_vigente"
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
