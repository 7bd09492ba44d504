"""Households drawn at random, from the ordinary to the odd, all of them possible."""

from __future__ import annotations

import random
from copy import deepcopy
from typing import Any

Raw = dict[str, Any]
VERSIONS = ("allegato-c", "delibera-69", "accordo-sindacale")


def money(draw: random.Random, most: int) -> str:
    """An amount in cents, often round, sometimes nothing."""
    if draw.random() < 0.1:
        return "0"
    return f"{draw.randint(0, most)}" if draw.random() < 0.2 else f"{draw.randint(0, most * 100) / 100:.2f}"


def household(draw: random.Random) -> Raw:
    """A household with everything that its ISEE needs."""
    raw: Raw = {
        "versione": draw.choice(VERSIONS),
        "componenti": _members(draw),
        "immobili": [],
        "tasso_titoli_decennali": draw.choice(["3.54", "4.25", "0", "3.9021"]),
        "franchigia_locazione_comunale": money(draw, 6000),
        "franchigia_abitazione_comunale": money(draw, 90000),
    }
    if draw.random() < 0.5:
        raw["abitazione"] = {"titolo": "proprieta"}
        raw["immobili"].append(_home(draw))
    else:
        raw["abitazione"] = {
            "titolo": draw.choice(["locazione", "locazione", "altro"]),
            "canone_annuo": money(draw, 12000),
        }
        raw["abitazione"]["contratto_registrato"] = draw.random() < 0.8
    raw["immobili"] += [_property(draw) for _ in range(draw.choice([0, 0, 1, 2]))]
    draw.shuffle(raw["immobili"])
    return raw


def _members(draw: random.Random) -> list[Raw]:
    members = [_adult(draw, "richiedente")]
    if draw.random() < 0.5:
        members.append(_adult(draw, draw.choice(["coniuge", "convivente"])))
    for _ in range(draw.choice([0, 0, 1, 2, 3, 5])):
        if draw.random() < 0.8:
            members.append({"ruolo": "figlio", "eta": draw.choice([0, 9, 17, 18, 19, 30])})
        else:
            members.append(_adult(draw, "altro"))
    for member in members:
        if draw.random() < 0.1:
            member["handicap_o_invalidita_oltre_66"] = True
    return members


def _adult(draw: random.Random, role: str) -> Raw:
    adult: Raw = {
        "ruolo": role,
        "eta": draw.randint(18, 99),
        "reddito_irpef": money(draw, 60000),
        "patrimonio_mobiliare": money(draw, 60000),
        "lavoro_almeno_6_mesi": draw.random() < 0.6,
    }
    if draw.random() < 0.15:
        sign = draw.choice(["", "", "-"])
        amount = money(draw, 5000)
        adult |= {
            "redditi_agrari_iva": money(draw, 3000),
            "proventi_agrari": f"{sign}{amount}" if amount != "0" else "0",
        }
        adult["redditi_lavoro_frontiera"] = money(draw, 9000)
    return adult


def _home(draw: random.Random) -> Raw:
    home: Raw = {
        "tipo": "abitazione",
        "rendita_catastale": money(draw, 1500),
        "abitazione_principale": True,
        "mutuo_residuo": money(draw, 120000),
    }
    if draw.random() < 0.6:
        home["categoria_catastale"] = draw.choice(["A1", "A2", "A8"])
    if draw.random() < 0.3:
        home["quota_possesso"] = draw.choice(["50", "33.3333", "0.5"])
    return home


def _property(draw: random.Random) -> Raw:
    kind = draw.choice(["abitazione", "negozio", "ufficio", "terreno_agricolo", "altro"])
    with_income = kind in {"abitazione", "negozio", "ufficio"} and draw.random() < 0.8
    value = {"rendita_catastale": money(draw, 900)} if with_income else {"valore_ici": money(draw, 40000)}
    shares = {"quota_possesso": draw.choice(["50", "25", "33.33"])} if draw.random() < 0.4 else {}
    loan = {"mutuo_residuo": money(draw, 30000)} if draw.random() < 0.3 else {}
    return {"tipo": kind, **value, **shares, **loan}


def paths(raw: Raw) -> list[str]:
    """Every fact of a household that may be unknown."""
    found = [
        f"componenti[{n}].{name}" for n, member in enumerate(raw["componenti"]) for name in member if name != "ruolo"
    ]
    names = {"categoria_catastale", "mutuo_residuo", "quota_possesso", "rendita_catastale", "valore_ici"}
    found += [f"immobili[{n}].{name}" for n, one in enumerate(raw["immobili"]) for name in one if name in names]
    found += [f"abitazione.{name}" for name in raw["abitazione"]]
    return [*found, "tasso_titoli_decennali", "franchigia_locazione_comunale", "franchigia_abitazione_comunale"]


def put(raw: Raw, path: str, value: Any) -> Raw:
    """The household with one fact changed."""
    changed = deepcopy(raw)
    parts = [int(p) if p.isdigit() else p for p in path.replace("[", ".").replace("]", "").split(".")]
    target: Any = changed
    for part in parts[:-1]:
        target = target[part]
    target[parts[-1]] = value
    return changed


def value_for(draw: random.Random, path: str) -> Any:
    """A possible value of a fact, ends included."""
    name = path.rpartition(".")[2]
    if name == "eta":
        return draw.choice([0, 17, 18, 130])
    if name in {"lavoro_almeno_6_mesi", "handicap_o_invalidita_oltre_66", "contratto_registrato"}:
        return draw.random() < 0.5
    if name == "titolo":
        return draw.choice(["proprieta", "locazione", "altro"])
    if name == "categoria_catastale":
        return draw.choice(["A1", "A2"])
    if name in {"tasso_titoli_decennali", "quota_possesso"}:
        return draw.choice(["0", "3.5", "100"])
    return draw.choice(["0", "450", "7000", "60000", "900000", money(draw, 100000)])
