"""One question by itself: the words of the act, where they stand, whether they hold; or that there are none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.answer import AnswerKind, Echo, Quote, Reference
from assistant.conversation import Conversation
from assistant.pipeline import Assistant
from assistant.settings import read_settings
from assistant.steps.answers.finish import Desk
from assistant.wiring import Wiring
from corpus.library import Library
from tests.contract import faults, needs_contract

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    """The assistant over the bundled documents."""
    return Wiring(read_settings({})).assistant


@pytest.mark.parametrize(
    ("question", "clause", "says"),
    [
        (
            "Entro quando si fa ricorso contro la determinazione dell'ISEE?",
            "massarosa-isee@allegato-c:art.13",
            "entro 15 giorni",
        ),
        ("È consentita la delega di attività?", "piemonte-cantieri:14.9", "Non è consentita la delega"),
        ("Quale foro è competente per le controversie dell'accordo?", "veneto-accordo:art.12", "Foro di Venezia"),
    ],
)
def test_the_words_of_the_act(assistant: Assistant, question: str, clause: str, says: str) -> None:
    """The answer quotes the clause verbatim and names it."""
    answer = assistant.ask(question, TODAY)
    assert answer.kind is AnswerKind.ANSWER
    assert any(cited.id.startswith(clause) for cited, _ in answer.cited)
    assert any(isinstance(span, Quote) and says in span.text for span in answer.spans)


@pytest.mark.parametrize("question", ["", "   ", "???", "🙂", "\0"])
def test_nothing_is_asked(assistant: Assistant, question: str) -> None:
    """A message without a word is told that it asks nothing."""
    assert assistant.ask(question, TODAY).kind is AnswerKind.QUESTION


@pytest.mark.parametrize("question", ["Quanto costa il biglietto dello zoo?", "Chi ha vinto il derby?", "xyz"])
def test_not_in_the_documents(assistant: Assistant, question: str) -> None:
    """What the documents do not hold is said not to be there, with no number and no quotation."""
    answer = assistant.ask(question, TODAY)
    assert answer.kind is AnswerKind.OUT_OF_SCOPE
    assert not answer.cited
    assert "nei documenti che ho" in answer.text


@pytest.mark.parametrize(
    ("day", "says", "says_not"),
    [
        (date(2026, 11, 21), "Valeva fino al 31 dicembre 2022", "solo dal"),
        (date(2021, 5, 1), "", "Attenzione"),
        (date(2019, 5, 1), "vale solo dal 1° luglio 2020", "Valeva"),
    ],
)
def test_validity_on_the_day(assistant: Assistant, day: date, says: str, says_not: str) -> None:
    """An act that has ended, one that holds, one that has not begun."""
    answer = assistant.ask("Quale foro è competente per le controversie dell'accordo?", day)
    assert says in answer.text
    assert says_not not in answer.text


def test_what_replaced_it(assistant: Assistant) -> None:
    """An act whose ground was replaced names what replaced it."""
    assert (
        "oggi regolata da: D.P.C.M. 5 dicembre 2013, n. 159"
        in assistant.ask("Entro quando si fa ricorso contro l'ISEE?", TODAY).text
    )


def test_versions_that_differ_are_named(assistant: Assistant) -> None:
    """Where versions differ on the point, the reader is told which others there are."""
    answer = assistant.ask("franchigia per la casa di abitazione e categorie catastali A1 e A8", TODAY)
    assert "(Allegato C)" in answer.text
    assert "(delibera 69/2005)" in answer.text


def test_a_draft_is_never_shown_as_the_law(assistant: Assistant) -> None:
    """The text agreed with the unions says, when it is quoted, that it was never approved as such."""
    answer = assistant.ask(
        "che cosa dice l'accordo sindacale sulle soglie definite dalla Giunta previa concertazione?", TODAY
    )
    assert answer.cited[0][0].act.version == "accordo-sindacale"
    assert "mai approvato" in answer.text


def test_oddities_come_along(assistant: Assistant) -> None:
    """The oddity of a clause is a warning of the answer that cites it."""
    answer = assistant.ask("contributo regionale del quadrante sud-est Alessandria Asti", TODAY)
    assert "quote_popolazione" in {warning.code for warning in answer.warnings}


@needs_contract
@settings(max_examples=60)
@given(data=st.data())
def test_any_question_gets_an_answer_without_fault(assistant: Assistant, library: Library, data: st.DataObject) -> None:
    """Whatever is asked, in the acts' words or not, the answer satisfies the contract."""
    clauses = list(library.clauses())
    clause = clauses[data.draw(st.integers(0, len(clauses) - 1))]
    start = data.draw(st.integers(0, len(clause.text)))
    question = data.draw(st.one_of(st.text(max_size=80), st.just(clause.text[start : start + 120])))
    answer = assistant.ask(question, data.draw(st.dates()))

    def look_up(id_: str) -> dict[str, str]:
        found = library.clause(id_)
        return {"label": found.label, "document": found.act.title, "text": found.text}

    assert faults(answer.as_json(), question, look_up) == []


@pytest.mark.parametrize(
    ("question", "clause", "words"),
    [
        ("In che cosa sono diverse le versioni sul canone d'affitto?", "art.5", "comunque non inferiore ai parametri"),
        ("Allegato C e delibera 69 sono uguali sul piano dei controlli?", "art.11", "piano controlli deliberato"),
    ],
)
def test_what_versions_say_side_by_side(assistant: Assistant, question: str, clause: str, words: str) -> None:
    """Who asks in what versions differ reads the words of each; nobody's household is asked for."""
    answer = assistant.ask(question, TODAY)
    quoted = [(span.clause, span.text) for span in answer.spans if isinstance(span, Quote)]
    assert answer.asks is None
    assert any(words in text for _, text in quoted)
    assert all(f":{clause}" in found.id for found, _ in quoted)
    assert len({found.act.id for found, _ in quoted}) > 1


def test_where_versions_differ(assistant: Assistant) -> None:
    """Without a matter, the parts in which they do."""
    answer = assistant.ask("che differenze ci sono tra le tre versioni del regolamento?", TODAY)
    assert {"art. 5", "art. 6"} <= {span.text for span in answer.spans if isinstance(span, Reference)}
    assert answer.asks is None


def test_a_case_in_all_versions_is_computed(assistant: Assistant) -> None:
    """What changes for somebody is for the rules to say."""
    answer = assistant.ask("quanto cambia il mio ISEE tra le versioni?", TODAY)
    assert answer.asks is not None
    assert answer.asks["tool"] == "isee_confronto"


def test_what_nobody_said_is_not_echoed() -> None:
    """A label that is no word of the person's spoils no answer: it is left out."""
    wiring = Wiring(read_settings({}))
    desk = Desk(wiring.library, wiring.registry, wiring.search, wiring.assistant.office)
    talk = Conversation(TODAY, said=("famiglia nostra F1",))
    reply = desk.finished(["«", Echo("F"), "» e «", Echo("nostra"), "»"], talk, AnswerKind.QUESTION)
    assert [span.text for span in reply.spans if isinstance(span, Echo)] == ["nostra"]
