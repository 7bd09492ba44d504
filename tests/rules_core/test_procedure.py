"""The procedures of the call: complete, in their clauses, with nothing invented."""

from __future__ import annotations

import importlib
import itertools
import json
import pkgutil
import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import pytest

import rules_core.piemonte_cantieri as office
from corpus.clauses import Clause
from corpus.library import Library
from rules_core.errors import BadFactsError
from rules_core.facts import Choice, Role
from rules_core.language import Number, Op
from rules_core.parameters import Parameter, PrintedDay
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.modelli import MODELLI
from rules_core.piemonte_cantieri.modulistica import INVII, SITUAZIONI
from rules_core.piemonte_cantieri.procedure import PROCEDURE
from rules_core.piemonte_cantieri.procedure_vie import CANALI, CON_EMAIL, CON_PEC
from rules_core.piemonte_cantieri.solo_testo import SOLO_TESTO
from rules_core.procedures import Item, ProcedureTool
from tests.contract import FOLDER
from tests.rules_core.test_parameters import stands_in

TOOLS = {tool.name: tool for tool in PROCEDURE}
ITEMS = [(tool, item) for tool in PROCEDURE for item in tool.items]
DOCUMENT = "piemonte-cantieri"
ADDRESS = re.compile(r"https?://[\w./-]*[\w/]|[\w.]+@[\w.]+\w")
# What the tools that compute read: persons, bodies, kinds of site, territories, scores.
COMPUTED = ("6/capoverso.1", "7/capoverso.1", "8.2/capoverso.1", "8.2/capoverso.8", "8.2/capoverso.9",
            "9/tabella.2", "9/capoverso.8", "13.2/tabella.1", "13.2/capoverso.8",
            "23.2/A", "23.2/B", "23.2/C", "23.2/D")  # fmt: skip


def run(tool: str, **facts: Any) -> dict[str, Any]:
    """The envelope of a procedure."""
    return TOOLS[tool].run(facts)


def modulo(situazione: str, **facts: Any) -> dict[str, Any]:
    """The first form of a situation."""
    found: dict[str, Any] = run("cantieri_modulistica", situazione=situazione, **facts)["result"]["moduli"][0]
    return found


def text_of(library: Library, *locators: str) -> str:
    """The words of some clauses."""
    return " ".join(library.clause(f"{DOCUMENT}:{locator}").text for locator in locators)


def bare(text: str) -> str:
    """A text without its quotation marks, its dashes all alike."""
    return re.sub(r"\s+", " ", re.sub(r"[«»“”\"]", "", text).replace("–", "-"))


def selectors(tool: ProcedureTool) -> dict[str, tuple[str, ...]]:
    """What narrows a list, and to what."""
    facts = tool.facts.declared.items()
    return {name: fact.words for name, fact in facts if isinstance(fact, Choice) and fact.role is Role.SELECTOR}


def test_each_clause_cited_exists(library: Library) -> None:
    """The clauses of items, facts, decisions, and of what is left to others."""
    cited = [locator for tool in PROCEDURE for locator in tool.clauses()]
    cited += [decision.locator for decision in bando.decisions.values()]
    cited += [left.locator for left in bando.not_modelled] + [locator for locator, _ in SOLO_TESTO]
    cited += [fact.locator for tool in PROCEDURE for fact in tool.facts.declared.values() if fact.locator]
    for locator in cited:
        assert library.clause(f"{DOCUMENT}:{locator}").text


def test_each_name_is_used_once() -> None:
    """A tool has one name, an item one key in its tool."""
    assert len(TOOLS) == len(PROCEDURE)
    for tool in PROCEDURE:
        keys = [item.key for item in tool.items]
        assert len(keys) == len(set(keys)), tool.name


def test_no_clause_is_left_out(library: Library) -> None:
    """Each is an item's, a calculation's, or only text, and then it is said why."""
    spoken = {locator for tool in PROCEDURE for locator in tool.clauses()} | {*COMPUTED, *dict(SOLO_TESTO)}
    clauses = list(library.document(DOCUMENT).clauses)
    for clause in clauses:
        assert _spoken_of(clause, clauses, spoken), clause.locator


def _spoken_of(clause: Clause, clauses: list[Clause], spoken: set[str]) -> bool:
    parts = re.split(r"(?=/)", clause.locator)
    if any("".join(parts[:n]) in spoken for n in range(1, len(parts) + 1)):
        return True
    inside = [c for c in clauses if c.locator.startswith((f"{clause.locator}/", f"{clause.locator}."))]
    return bool(inside) and all(_spoken_of(c, clauses, spoken) for c in inside)


def test_only_text_is_not_also_a_rule() -> None:
    """What is said to lay nothing down is cited by no item."""
    cited = {locator for tool in PROCEDURE for locator in tool.clauses()}
    for locator, reason in SOLO_TESTO:
        assert reason
        assert not any(c == locator or c.startswith(f"{locator}/") for c in cited), locator


def printed() -> Iterator[tuple[str, str]]:
    """Every value at the head of a module of the procedures, with its clause."""
    for module in pkgutil.iter_modules(office.__path__):
        if module.name.startswith(("procedure", "modul", "act")):
            for value in vars(importlib.import_module(f"{office.__name__}.{module.name}")).values():
                if isinstance(value, Number) and value.op is Op.PARAMETER:
                    found: Parameter = value.args[0]
                    yield found.locator, found.printed
                elif isinstance(value, PrintedDay):
                    yield value.locator, value.printed


PRINTED = sorted(set(printed()))


@pytest.mark.parametrize(("locator", "value"), PRINTED)
def test_each_value_is_printed_in_its_clause(library: Library, locator: str, value: str) -> None:
    """Shares, days, years, dates as the call prints them."""
    assert stands_in(value, text_of(library, locator))


def test_there_are_values() -> None:
    """The test above is not empty."""
    assert {"60%", "40%", "70%", "30%", "50%", "80", "90", "260", "31 dicembre 2025"} <= {value for _, value in PRINTED}


@pytest.mark.parametrize(("tool", "item"), ITEMS, ids=lambda part: getattr(part, "name", getattr(part, "key", "")))
def test_no_number_that_its_clauses_do_not_print(library: Library, tool: ProcedureTool, item: Item) -> None:
    """Whatever figure an item tells stands in one of its clauses; it may name another paragraph, which exists."""
    source = re.sub(r"\s+", " ", text_of(library, *item.locators)).replace("%", " %").replace("  ", " ")
    printed_here = {name: value for name, value in item.fields.items() if not name.endswith("percentuale")}
    told = " ".join([item.text, *(value for value in printed_here.values() if isinstance(value, str))])
    for paragraph in re.findall(r"par\. ([\d.]*\d)", told):
        assert library.clause(f"{DOCUMENT}:{paragraph}").text
    for figure in re.findall(r"\d[\d.,/-]*\d|\d", ADDRESS.sub("", re.sub(r"par\. [\d.]*\d", "", told))):
        assert stands_in(figure, source), (tool.name, figure)


@pytest.mark.parametrize(("tool", "item"), ITEMS, ids=lambda part: getattr(part, "name", getattr(part, "key", "")))
def test_texts_are_sentences(tool: ProcedureTool, item: Item) -> None:
    """Short, begun with a capital or an address, ended."""
    assert item.text.endswith((".", item.fields.get("indirizzo") or "."))
    assert item.text[0].isupper() or ADDRESS.match(item.text)
    assert len(item.text) < 700, tool.name
    assert "  " not in item.text
    assert ".." not in item.text


# ---- forms


def test_the_eighteen_forms(library: Library) -> None:
    """All that par. 22 lists, under the titles that it prints."""
    listed = [c.locator for c in library.document(DOCUMENT).clauses if c.locator.startswith("22/modello.")]
    assert [modello.locator for modello in MODELLI] == listed
    assert len(listed) == 18
    for modello in MODELLI:
        text = text_of(library, modello.locator)
        assert modello.titolo in text
        assert text.startswith(f"Modello {modello.numero}:")
    told = run("cantieri_elenco_modelli")["result"]["voci"]
    assert [voce["numero"] for voce in told] == [modello.numero for modello in MODELLI]
    assert all(voce["situazioni"] and voce["si_scarica_da"] for voce in told)


def test_each_form_is_reached_from_a_situation() -> None:
    """No form is only listed."""
    reached = {n for s in SITUAZIONI for n in run("cantieri_modulistica", situazione=s)["result"]["modelli"]}
    assert reached == {modello.numero for modello in MODELLI}


@pytest.mark.parametrize("invio", INVII, ids=lambda invio: invio.key)
def test_addresses_and_subjects_stand_in_their_clauses(library: Library, invio: Any) -> None:
    """Of each way, the clauses that it cites print its address and its subject line."""
    text = text_of(library, *invio.via.locators)
    assert invio.via.canale in CANALI
    if invio.via.indirizzo is not None:
        assert invio.via.indirizzo in text
    if invio.via.oggetto is not None:
        assert bare(invio.via.oggetto) in bare(text)
    if invio.via.canale in {CON_PEC, CON_EMAIL}:
        assert invio.via.indirizzo
        assert ("PEC" in text) == (invio.via.canale == CON_PEC)


@pytest.mark.parametrize("situazione", SITUAZIONI)
def test_what_is_not_said_has_its_reason(situazione: str) -> None:
    """Whatever is null has a reason, and nothing else has one."""
    for found in run("cantieri_modulistica", situazione=situazione)["result"]["moduli"]:
        assert {name for name, value in found.items() if value is None} == set(found["non_detto"])
        assert all(reason.endswith(".") for reason in found["non_detto"].values())
    for tool, item in ITEMS:
        nulls = {name for name, value in item.fields.items() if value is None}
        assert nulls == set(item.fields.get("non_detto", {})), (tool.name, item.key)


def test_the_subject_is_ready_to_be_copied() -> None:
    """The number, the name and the kind of communication are filled in; what is not known keeps its placeholder."""
    known = modulo("sostituzione", numero_pratica="123/2024", denominazione_progetto="Verde «in» città")
    assert known["oggetto"] == (
        "Cantiere di lavoro – Azione 1 – Esercizio 2023-2024 - 123/2024, Verde «in» città e sostituzione lavoratore"
    )
    half = modulo("avvio", denominazione_progetto="«n. pratica»\nx")
    assert half["oggetto"].endswith("«n. pratica», «n. pratica» x")
    assert "determina" in half["nota"]
    assert "determina" not in known["nota"]


def test_the_situation_is_asked() -> None:
    """Without a situation nothing is guessed."""
    found = run("cantieri_modulistica")
    assert [missing["fact"] for missing in found["missing"]] == ["situazione"]
    assert found["result"] == {"modelli": None, "moduli": None}


def test_what_the_call_does_not_say() -> None:
    """The addresses of forms 4 and 11; forms 13, 14, 15 are kept, not sent."""
    for situazione, canale in [("differimento", "non indicato"), ("termine", "non indicato")]:
        assert (modulo(situazione)["indirizzo"], modulo(situazione)["canale"]) == (None, canale)
    for situazione in ("presenze", "informativa_privacy", "informativa_responsabili"):
        assert modulo(situazione)["canale"] == "conservato presso l'ente"
    assert run("cantieri_modulistica", situazione="proroga_rendicontazione")["result"]["modelli"] == []


@pytest.mark.parametrize(
    ("situazione", "code"),
    [("avvio", "nome_modello_3"), ("proroga_autofinanziamento", "nome_modello_7"),
     ("riduzione_giornate", "riduzioni_sono_variazioni"), ("dimissioni", "dimissioni_senza_modello")],
)  # fmt: skip
def test_odd_texts_are_told_when_touched(situazione: str, code: str) -> None:
    """Two names of one form, a form that no paragraph names."""
    touched = run("cantieri_modulistica", situazione=situazione)["warnings"]
    assert code in {warning["code"] for warning in touched}
    other = run("cantieri_modulistica", situazione="relazione_finale")["warnings"]
    assert {warning["code"] for warning in other} == {"bando_scaduto"}


def test_the_contract() -> None:
    """The worked examples that others build on, where they lie beside the checkout."""
    path = FOLDER / "cantieri_modulistica.json"
    if not path.exists():
        pytest.skip("the interface contract does not lie beside this checkout")
    for case in json.loads(path.read_text())["cases"]:
        found = run("cantieri_modulistica", **case["input"])["result"]
        assert {name: found[name] for name in case["result"]} == case["result"], case["name"]


# ---- lists


@pytest.mark.parametrize("tool", [tool for tool in PROCEDURE if not tool.needs], ids=lambda tool: tool.name)
def test_selections_narrow_and_never_add(tool: ProcedureTool) -> None:
    """With nothing selected everything is told; each item is reached by some selection; order is kept."""
    every = [voce["voce"] for voce in tool.run({})["result"]["voci"]]
    assert every == [item.key for item in tool.items]
    narrowed = selectors(tool)
    reached: set[str] = set()
    for words in itertools.product(*([None, *words] for words in narrowed.values())):
        found = tool.run(dict(zip(narrowed, words, strict=True)))
        keys = [voce["voce"] for voce in found["result"]["voci"]]
        assert keys == [key for key in every if key in keys]
        assert keys or "non_nei_documenti" in {warning["code"] for warning in found["warnings"]}
        reached |= set(keys) if all(words) else set()
    assert reached == set(every)


@pytest.mark.parametrize(("tool", "item"), ITEMS, ids=lambda part: getattr(part, "name", getattr(part, "key", "")))
def test_an_item_is_selected_by_words_that_exist(tool: ProcedureTool, item: Item) -> None:
    """No item waits for a word that nobody can say."""
    for name, words in item.only.items():
        assert words
        assert set(words) <= set(tool.facts.declared[name].words)


@pytest.mark.parametrize("tool", PROCEDURE, ids=lambda tool: tool.name)
def test_bad_input_is_named(tool: ProcedureTool) -> None:
    """A word that is not among those of the list, a field that nobody knows: both in Italian, both named."""
    words = [name for name, fact in tool.facts.declared.items() if isinstance(fact, Choice)]
    with pytest.raises(BadFactsError) as caught:
        tool.run({**dict.fromkeys(words, "boh"), "colore": "blu", "as_of": "2024-02-30"})
    told = {problem.field: problem for problem in caught.value.problems}
    assert set(told) == {*words, "colore", "as_of"}
    assert all(problem.accepted.startswith("Si accetta") for problem in told.values())


@pytest.mark.parametrize(
    ("day", "codes"),
    [("2023-09-24", {"sportello_non_aperto"}), ("2023-09-25", set()), ("2023-09-29", set()),
     ("2023-09-30", {"sportello_chiuso"}), ("2025-12-31", {"sportello_chiuso"}), ("2026-01-01", {"bando_scaduto"}),
     (None, {"bando_scaduto"})],
)  # fmt: skip
def test_whether_one_can_still_apply(day: str | None, codes: set[str]) -> None:
    """The window was open for five days; once the call has ended, that is what is said."""
    for tool, facts in [("cantieri_domanda", {}), ("cantieri_modulistica", {"situazione": "scheda_progetto"})]:
        assert {warning["code"] for warning in run(tool, as_of=day, **facts)["warnings"]} == codes


def documents(**facts: str) -> list[str]:
    """The documents of an application."""
    return [voce["voce"] for voce in run("cantieri_documenti", occasione="domanda", **facts)["result"]["voci"]]


def test_documents_by_kind_of_group() -> None:
    """Three for who applies alone, one more for a group to be formed, two more for one that is."""
    alone = ["modulo_di_domanda", "scheda_progetto", "atto_deliberativo"]
    assert documents(raggruppamento="nessuno") == alone
    assert set(documents(raggruppamento="non_costituito")) == {*alone, "dichiarazione_di_intenti"}
    formed = {*alone, "accordo_di_partenariato", "descrizione_dei_ruoli"}
    assert set(documents(raggruppamento="costituito")) == formed
    found = run("cantieri_documenti", occasione="domanda", raggruppamento="costituito")
    assert "due_elenchi_documenti" in {warning["code"] for warning in found["warnings"]}
    signed = {v["voce"]: v["firma"] for v in found["result"]["voci"]}
    assert [voce for voce, firma in signed.items() if firma.startswith("firma digitale")] == ["modulo_di_domanda"]


def test_shares_close() -> None:
    """Of each cost somebody pays all; the Region's limit for later days of an injury is half of the body's share."""
    told = run("cantieri_chi_paga")["result"]["voci"]
    for voce in told:
        if voce.get("chi_paga"):
            assert sum(Fraction(quota["quota_percentuale"]) for quota in voce["chi_paga"]) == 100
    limits = {v["voce"]: v.get("contributo_massimo_regione_percentuale") for v in told}
    assert limits["infortunio_primi_giorni"] == "50"
    assert limits["infortunio_giorni_seguenti"] == "20"


def test_every_address_of_the_call_is_among_the_contacts(library: Library) -> None:
    """No site, PEC or e-mail is left out, and none is invented."""
    printed_ = {address.rstrip("/") for address in ADDRESS.findall(text_of(library, *_paragraphs(library)))}
    told = [(v["indirizzo"], v["clausole"]) for v in run("cantieri_contatti")["result"]["voci"] if v["indirizzo"]]
    assert {address for address, _ in told} == printed_
    for address, clauses in told:
        assert address in library.clause(clauses[0]).text


def _paragraphs(library: Library) -> list[str]:
    return [clause.locator for clause in library.document(DOCUMENT).clauses if "/" not in clause.locator]


def test_sanctions_grow() -> None:
    """Three steps, the second of ten days at most."""
    told = run("cantieri_disciplina")["result"]["voci"]
    assert [voce["grado"] for voce in told if "grado" in voce] == [1, 2, 3]
    assert [voce["giorni_massimi"] for voce in told if "giorni_massimi" in voce] == [10]


def test_steps_explain_what_is_told() -> None:
    """Each item told is a step with its clauses, and the sources are those of the steps."""
    for tool in PROCEDURE:
        found = tool.run({"situazione": "avvio"} if tool.needs else {})
        told = found["result"].get("voci", found["result"].get("moduli"))
        assert [step["text"] for step in found["steps"]] == [voce["testo"] for voce in told]
        assert set(found["sources"]) == {clause for voce in told for clause in voce["clausole"]}
