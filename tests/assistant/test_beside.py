"""What stands beside a result, and what a quotation holds: lists whole, a term by its own date."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.answer import Answer, Quote
from assistant.conversation import Conversation
from assistant.pipeline import Assistant
from assistant.settings import read_settings
from assistant.wiring import Wiring
from corpus.searched import part_of

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    """The assistant over the bundled documents."""
    return Wiring(read_settings({})).assistant


def quotes(answer: Answer) -> list[Quote]:
    """What an answer quotes."""
    return [span for span in answer.spans if isinstance(span, Quote)]


@pytest.mark.parametrize(
    ("question", "fact", "part"),
    [
        ("Entro quando si presenta ricorso contro l'ISEE?", "ricevimento_comunicazione", "massarosa-isee:art.13"),
        ("Quando mi rispondete al ricorso sull'ISEE?", "ricevimento_ricorso", "massarosa-isee:art.13"),
        ("Quando mandate i dati dell'ISEE all'INPS?", "presentazione_dsu", "massarosa-isee:art.9"),
        ("Per quanto tempo è valida la dichiarazione ISEE?", "attestazione_dsu", "massarosa-isee:art.8"),
        ("Il rendiconto del cantiere entro quando si manda?", "fine_cantiere", "piemonte-cantieri:15.2"),
    ],
)
def test_of_several_terms_the_one_that_was_meant(assistant: Assistant, question: str, fact: str, part: str) -> None:
    """The date that is asked is that of the term in the clause that is quoted."""
    answer = assistant.ask(question, TODAY)
    assert answer.asks is not None
    assert fact in answer.asks["fact"]
    assert part_of(quotes(answer)[0].clause) == part


def test_the_term_that_was_meant_is_asked_again(assistant: Assistant) -> None:
    """After a digression the same date is asked."""
    talk, first = assistant.reply(Conversation(TODAY), "Entro quando si presenta ricorso contro l'ISEE?")
    _, second = assistant.reply(talk, "e quale foro è competente per le controversie con Veneto Lavoro?")
    assert first.asks is not None
    assert second.asks == first.asks


def test_an_item_comes_with_what_opens_its_list(assistant: Assistant) -> None:
    """A cause of withdrawal is nothing without the words that say of what it is a cause."""
    answer = assistant.ask("ci tolgono il contributo del cantiere se abbiamo scritto una cosa falsa?", TODAY)
    told = [quote.text for quote in quotes(answer)]
    assert any("saranno revocati" in text and text.endswith(":") for text in told)
    assert any("mendaci" in text for text in told)
    assert len(told) == len(set(told))


def test_what_opens_a_list_comes_with_its_items(assistant: Assistant) -> None:
    """Words that end in a colon are quoted with what follows them."""
    answer = assistant.ask("Che cosa deve comunicare Veneto Lavoro sul conto corrente?", TODAY)
    assert any("persone delegate ad operare" in quote.text for quote in quotes(answer))


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("un cognato vive in monastero e lì ha la residenza: per l'isee fa famiglia a sé?", "a sé stante"),
        ("gli orari dei cantieristi dello stesso progetto possono essere diversi?", "una sola durata oraria"),
        ("un cantierista ha alzato la voce: quali sanzioni, in che ordine?", "rimprovero scritto"),
        (
            "quali modifiche proposero i sindacati nel verbale sull'isee?",
            "franchigia corrispondente al valore del canone",
        ),
    ],
)
def test_of_a_long_list_what_was_asked(assistant: Assistant, question: str, says: str) -> None:
    """The item that answers, wherever it stands in its list, and what is said before a list for all of it."""
    answer = assistant.ask(question, TODAY)
    assert any(says in quote.text for quote in quotes(answer))


@pytest.mark.parametrize(
    ("message", "part"),
    [
        ("fuori dalla graduatoria, il cantiere lo paghiamo noi: quali documenti?", "piemonte-cantieri:14.8"),
        ("l'allegato A non l'abbiamo: è parte integrante dell'accordo con Veneto Lavoro?", "veneto-accordo:art.1"),
    ],
)
def test_what_the_act_says_stands_beside_what_it_leaves_open(assistant: Assistant, message: str, part: str) -> None:
    """Words of a matter that is left to others may ask something else, which the act does say."""
    assert part in {part_of(quote.clause) for quote in quotes(assistant.ask(message, TODAY))}


def test_a_vague_question_finds_what_its_message_is_near_to(assistant: Assistant) -> None:
    """A sentence of which every word serves for anything says nothing by itself."""
    answer = assistant.ask("il paese vorrebbe nel cantiere solo suoi residenti. lo possiamo fare o serve altro?", TODAY)
    assert {part_of(quote.clause) for quote in quotes(answer)} <= {"piemonte-cantieri:6", "piemonte-cantieri:14.2"}


@pytest.mark.parametrize(
    "message",
    [
        "ho 58 anni, sono disoccupata e l'ultimo cantiere l'ho finito quattro mesi fa, posso rientrare?",
        "ho 50 anni e prendo la naspi, mi prendono al cantiere se mi sceglie il centro per l'impiego?",
    ],
)
def test_beside_stated_facts_only_what_bears_on_them(assistant: Assistant, message: str) -> None:
    """A clause of a part that the tool does not look at is not quoted beside its result."""
    answer = assistant.ask(message, TODAY)
    tools = {call.envelope["tool"] for call in answer.calls}
    assert "cantieri_requisiti_persona" in tools
    assert {part_of(quote.clause) for quote in quotes(answer)} <= {"piemonte-cantieri:6", "piemonte-cantieri:8.2"}


def test_a_named_act_is_asked_alone(assistant: Assistant) -> None:
    """A message that names an act is no matter for another act's tools, whatever words they share."""
    answer = assistant.ask("l'accordo con Veneto Lavoro va firmato a penna?", TODAY)
    assert all(not call.envelope["tool"].startswith(("cantieri", "isee")) for call in answer.calls)
    assert any("firma digitale" in quote.text for quote in quotes(answer))


@pytest.mark.parametrize(
    ("question", "part", "says"),
    [
        ("nostra figlia studia fuori e la manteniamo noi, per l'isee sta con noi?", "massarosa-isee:art.3", "a carico"),
        ("possono cacciarmi dal cantiere senza un richiamo scritto?", "piemonte-cantieri:2.3", "rimprovero scritto"),
        (
            "con poche ore di pulizie alla settimana, per il cantiere sono ancora disoccupata?",
            "piemonte-cantieri:6",
            "scarsa intensità",
        ),
        ("si può allungare il cantiere fino al 2027?", "piemonte-cantieri:14.6", "31 dicembre 2025"),
        ("le spese del cantiere vanno tenute in una voce distinta?", "piemonte-cantieri:15.3", "contabilità separata"),
        ("la Regione Veneto può tirarsi indietro in anticipo?", "veneto-accordo:art.10", "commisurato"),
        ("i soldi in banca a che giorno si guardano per l'isee?", "massarosa-isee:art.6", "31 dicembre"),
        ("una bimba in affido presso di noi la contiamo nell'isee?", "massarosa-isee:art.3", "affidatario"),
        ("mia sorella ha già la sua attestazione isee, io che vivo con lei la uso?", "massarosa-isee:art.9", "ogni"),
        ("in ospedale per un'operazione, le giornate di cantiere le perdo?", "piemonte-cantieri:2.3", "ricovero"),
        ("il gasolio costa di più: se variamo il progetto il contributo cresce?", "piemonte-cantieri:14.4", "aumento"),
        ("a Veneto Lavoro le relazioni ogni quanti mesi le chiediamo?", "veneto-accordo:art.6", "semestrale"),
    ],
)
def test_in_lay_words(assistant: Assistant, question: str, part: str, says: str) -> None:
    """What people ask in their own words is answered with the decisive ones of the act."""
    answer = assistant.ask(question, TODAY)
    assert part in {part_of(clause) for clause, _ in answer.cited}
    assert says in answer.text
