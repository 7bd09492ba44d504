"""Answers that break the promise cannot be made; those that can satisfy the contract."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import Answer, AnswerKind, Call, Echo, MadeBy, Quote, Reference, Span, Value, Words, joined
from assistant.errors import AnswerError
from corpus.clauses import Clause
from corpus.library import Library
from tests.contract import faults, needs_contract

CLAUSE = "piemonte-cantieri:8.2"
SAID = "ho 43 anni e guadagno 18k, € 1.234,50 al mese"
CALL = Call({"tool": "prova", "result": {"importo": "1234.50", "giorno": "2024-01-31", "mesi": 6, "esito": None}})
OTHER = Call({"tool": "altra", "result": {"quota": "12.25"}})
MADE_BY = MadeBy("none", "abc")


@pytest.fixture(scope="module")
def clause(library: Library) -> Clause:
    """A clause to quote from."""
    return library.clause(CLAUSE)


def answer(*spans: Span | str) -> Answer:
    """An answer of some spans."""
    return Answer(AnswerKind.ANSWER, joined(spans), MADE_BY, said=SAID)


IMPOSSIBLE: list[Callable[[Clause], object]] = [
    lambda _: Words("sono 12 euro"),
    lambda _: Words("sono dodici euro"),
    lambda _: Words("entro sei mesi"),
    lambda c: Quote("pari a Euro 38,71", c),
    lambda c: Quote("Euro 38,7", c),
    lambda c: Quote("8,70", c),
    lambda c: Quote("", c),
    lambda c: Quote("…", c),
    lambda c: Quote("per 30 ore settimanali. con indennità giornaliera", c),
    lambda c: Reference("par. 8.3", c),
    lambda c: Reference("par. 8", c),
    lambda c: Reference("", c),
    lambda c: Reference("Regione Veneto", c),
    lambda _: Value("1.234,51 €", CALL, "/result/importo"),
    lambda _: Value("1 febbraio 2024", CALL, "/result/giorno"),
    lambda _: Value("5", CALL, "/result/esito"),
    lambda _: Value("sei", CALL, "/result/mesi"),
    lambda _: Value("6", CALL, "/result/niente"),
    lambda _: Value("6", CALL, "/result"),
    lambda _: answer(Echo("44 anni")),
    lambda _: answer(Echo("4")),
    lambda _: answer(Echo("234,50")),
    lambda _: answer("Bene.", Echo("")),
    lambda _: answer(),
    lambda _: answer("  \n"),
    lambda _: answer(Value("6", CALL, "/result/mesi"), Value("6", CALL, "/result/mesi")),
    lambda _: answer(Value("6", CALL, "/result/mesi"), ",", Echo("43")),
    lambda _: answer(Value("6", CALL, "/result/mesi"), ".", Echo("43")),
    lambda _: answer(Value("6", CALL, "/result/mesi"), "", Echo("43")),
    lambda _: answer(Value("6", CALL, "/result/mesi"), "\u200b", Echo("43")),
    lambda _: answer(Value("6", CALL, "/result/mesi"), "mila"),
    lambda _: answer(Value("6", CALL, "/result/mesi"), " bis"),
    lambda _: answer("-", Value("6", CALL, "/result/mesi")),
    lambda _: answer("sei ", Echo("anni")),
    lambda _: answer("s", "ei mesi"),
    lambda _: answer("ses", Echo("anni")),
]


@pytest.mark.parametrize("make", IMPOSSIBLE)
def test_cannot_be_made(make: Callable[[Clause], object], clause: Clause) -> None:
    """Numerals in words, quotations that are not verbatim, references and values that disagree, false seams."""
    with pytest.raises(AnswerError):
        make(clause)


def test_an_answer_is_its_spans(clause: Clause) -> None:
    """The text is the spans joined; calls are numbered in the order in which they are shown."""
    made = answer(
        "Sono ", Value("12,25", OTHER, "/result/quota"), " e ", Value("1.234,50 €", CALL, "/result/importo"), ": ",
        Quote("38,70 euro/giornata", clause), " (", Reference("par. 8.2", clause), "). Hai detto «",
        Echo("43 anni"), "».",
    )  # fmt: skip
    found = made.as_json()
    assert found["text"] == "Sono 12,25 e 1.234,50 €: 38,70 euro/giornata (par. 8.2). Hai detto «43 anni»."
    assert found["text"] == "".join(span["text"] for span in found["spans"])
    assert [call["tool"] for call in found["calls"]] == ["altra", "prova"]
    assert found["spans"][3] == {"type": "value", "text": "1.234,50 €", "call": 1, "path": "/result/importo"}
    assert found["citations"] == [
        {
            "id": CLAUSE,
            "document": clause.act.title,
            "label": "par. 8.2",
            "quote": "38,70 euro/giornata",
            "url": "/documenti/piemonte-cantieri#8.2",
        }
    ]


def test_a_document_may_be_referred_to_by_title(clause: Clause) -> None:
    """The title is part of what a reference may show."""
    assert Reference("Regione Piemonte", clause).clause is clause


ANY = st.one_of(
    st.sampled_from(
        [
            "Sono ",
            " euro",
            "sei ",
            "mesi",
            "vent",
            "uno",
            "cento",
            "per ",
            ".",
            ",",
            "5",
            "tre",
            "\n",
            "«",
            "cent",
            " anni",
        ]
    ),
    st.text(max_size=8),
)


@needs_contract
@given(data=st.data())
def test_whatever_can_be_made_satisfies_the_contract(library: Library, data: st.DataObject) -> None:
    """Random spans: those that can be made, put together where that is possible, have no fault."""
    clause = library.clause(
        data.draw(st.sampled_from([CLAUSE, "massarosa-isee:art.4/tabella.1", "veneto-accordo:art.11/3/l"]))
    )
    start = data.draw(st.integers(0, len(clause.text)))
    stretch = clause.text[start : start + data.draw(st.integers(0, 60))]
    makers: list[Callable[[], Span]] = [
        lambda: Words(data.draw(ANY)),
        lambda: Quote(data.draw(st.one_of(st.just(stretch), ANY)), clause),
        lambda: Reference(
            data.draw(st.one_of(st.sampled_from(["par. 8.2", "lett. l)", "art", clause.act.title]), ANY)), clause
        ),
        lambda: Value(
            data.draw(st.one_of(st.sampled_from(["6", "1.234,50 €", "31/01/2024", "no"]), ANY)), CALL, data.draw(PATHS)
        ),
        lambda: Echo(data.draw(st.one_of(st.sampled_from(["43 anni", "18k", "1.234,50", "mese"]), ANY))),
    ]
    spans: list[Span] = []
    for _ in range(data.draw(st.integers(1, 5))):
        try:
            spans.append(data.draw(st.sampled_from(makers))())
        except AnswerError:
            continue
    try:
        made = answer(*spans)
    except AnswerError:
        return

    def look_up(id_: str) -> dict[str, str]:
        found = library.clause(id_)
        return {"label": found.label, "document": found.act.title, "text": found.text}

    assert faults(made.as_json(), SAID, look_up) == []


PATHS = st.sampled_from(["/result/importo", "/result/giorno", "/result/mesi", "/result/esito"])


def test_seams_of_real_spans(clause: Clause) -> None:
    """Spans that would read as another number when put side by side are refused in every order."""
    spans: list[Span] = [Value("6", CALL, "/result/mesi"), Echo("43"), Quote("38,70", clause)]
    for before, after in pairwise([*spans, *spans]):
        with pytest.raises(AnswerError, match="runs across"):
            answer(before, after)


def test_a_list_of_values() -> None:
    """A dash that opens a line is the sign of a list; anywhere else it would be the sign of a number."""
    assert answer(Words("Ecco:\n- "), Value("6", CALL, "/result/mesi")).text == "Ecco:\n- 6"
    for sign in ("Ecco: - ", "\n-", "- "):
        with pytest.raises(AnswerError, match="runs across"):
            answer(Words(sign), Value("6", CALL, "/result/mesi"))
