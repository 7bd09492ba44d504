"""The ear hears facts in words that no phrase holds, keeps silent where nothing is said; its marks are sound."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.conversation import Conversation, Topic
from assistant.ear.ear import bundled
from assistant.ear.marked import class_of, marked
from assistant.ear.overheard import overheard
from assistant.steps.learning.listen import listened, phrased
from assistant.understanding.message import Message
from rules_core.records import fact_at
from rules_core.registry import Registry

DAY = date(2026, 11, 21)
PERSON = "cantieri_requisiti_persona"


@pytest.fixture(scope="module")
def registry() -> Registry:
    """The tools of the bundled acts."""
    return Registry()


def heard(registry: Registry, tool: str, text: str) -> dict[str, object]:
    """What the ear alone hears of a tool's facts."""
    found = overheard(Message(text, DAY), registry.tool(tool).facts, {}, {}, bundled())
    return {path: one.value for path, one in found.items()}


@pytest.mark.parametrize(
    ("path", "value", "text"),
    [
        ("percepisce_naspi_o_dis_coll", False, "La naspi l'ho finita a marzo e da allora l'inps non mi manda niente."),
        ("ha_gia_partecipato", False, "In un cantiere di lavoro non ci ho mai messo piede, ho 60 anni e un mutuo."),
        ("basso_livello_istruzione", True, "Mio figlio ha 22 anni e ha lasciato la scuola in seconda media."),
    ],
)
def test_what_no_phrase_has_to_say(registry: Registry, path: str, value: bool, text: str) -> None:
    """A fact told in a roundabout way is heard, with its yes or its no."""
    assert heard(registry, PERSON, text).get(path) is value


def test_a_quantity_is_heard_of_its_fact(registry: Registry) -> None:
    """Which fact a number belongs to is heard, the number is read by the grammar."""
    found = heard(
        registry, "cantieri_preventivo", "Pensavamo di impiegare sette persone per un totale di novanta giornate"
    )
    assert found.get("cantieristi") == "7"
    assert found.get("giornate") == "90"


@pytest.mark.parametrize(
    "text",
    [
        "Buongiorno, volevo sapere dove si trova l'ufficio e a che ora apre domani mattina",
        "mi sapete dire qual è il modulo da mandare quando un lavoratore lascia il cantiere?",
        "la ricetta della torta di mele di mia nonna prevede tre uova e molta pazienza",
    ],
)
def test_where_nothing_is_said_nothing_is_heard(registry: Registry, text: str) -> None:
    """A question about something else states no yes and no no."""
    assert not {path: value for path, value in heard(registry, PERSON, text).items() if isinstance(value, bool)}


def test_what_a_phrase_says_stands(registry: Registry) -> None:
    """What the phrases found is never heard otherwise, and short messages are left to them."""
    topic, talk = Topic(PERSON), Conversation(DAY)
    message = Message(
        "Sono disoccupato, ho 50 anni, non prendo la NASpI e non ho mai fatto un cantiere di lavoro.", DAY
    )
    stated = phrased(message, talk, registry, topic)
    told = {one.path: one.value for one in listened(message, talk, registry, topic, stated)}
    assert {one.path: one.value for one in stated}.items() <= told.items()
    short = Message("sì, mai avuta prima", DAY)
    assert listened(short, talk, registry, topic, []) == []


def test_the_words_shown_back_are_the_persons(registry: Registry) -> None:
    """Whatever is heard is heard in words of the message."""
    text = "Ho 53 anni e sono a spasso da un pezzo, dalla Regione non mi arriva un soldo che è uno."
    found = overheard(Message(text, DAY), registry.tool(PERSON).facts, {}, {}, bundled())
    assert found
    assert all(one.words in text for one in found.values())


def test_marks_are_of_facts_that_exist(registry: Registry) -> None:
    """Each mark names a fact of its tool, stands in its sentence, and no braces are left in what people read."""
    sentences = list(marked(registry.packages))
    assert len(sentences) > 1000
    for one in sentences:
        record = registry.tool(one.tool).facts
        assert not set("{}|") & set(one.text), one.text
        for mark in one.marks:
            assert 0 <= mark.first < mark.last <= len(one.text)
            assert fact_at(record, mark.path) is not None, (one.tool, mark.path)


def test_what_the_ear_was_taught_is_what_marks_say(registry: Registry) -> None:
    """Everything that it can tell is something that a mark of the bundled acts says."""
    said = {class_of(registry.tool(one.tool).facts, mark) for one in marked(registry.packages) for mark in one.marks}
    assert set(bundled().names) <= said
