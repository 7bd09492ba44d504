"""A yes or a no is heard the right way round: denied twice, ended, of others, in a row; where nobody can tell, not."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest

from assistant.conversation import Conversation, Topic
from assistant.ear.ear import Ear
from assistant.steps.learning.doubted import without_doubted
from assistant.steps.learning.listen import listened, phrased
from assistant.understanding.lists.one_asked import of_the_one_asked
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from rules_core.registry import Registry

DAY = date(2026, 11, 21)
NASPI, REGION, POLICY = "percepisce_naspi_o_dis_coll", "percepisce_sussidi_regionali", "in_altre_politiche_attive"
CARE, SITE, JOBLESS = "in_carico_servizi_sociali", "ha_gia_partecipato", "stato_disoccupazione"
INCLUSION, SHEET, ACT, REGISTER = (
    "percepisce_rdc_adi_o_sfl",
    "scheda_progetto_modello_2",
    "atto_deliberativo",
    "iscritto_anagrafe",
)


@pytest.fixture(scope="module")
def registry() -> Registry:
    """The tools of the bundled acts."""
    return Registry()


def told(registry: Registry, tool: str, text: str) -> dict[str, object]:
    """What is learned of a tool's facts from a first message."""
    message, topic, talk = Message(text, DAY), Topic(tool), Conversation(DAY, said=(text,))
    found = listened(message, talk, registry, topic, phrased(message, talk, registry, topic))
    return {one.path: one.value for one in found}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        # Né, in every spelling, and things in a row
        ("ho 50 anni, ne' dis-coll ne' contributi della regione", {NASPI: False, REGION: False}),
        ("Non ho mai ricevuto NASpI, DIS-COLL o contributi della Regione, ho 50 anni", {NASPI: False, REGION: False}),
        ("naspi e sussidi della regione: nessuna delle due cose, anni 60", {NASPI: False, REGION: False}),
        ("a me non arriva niente: dis-coll, sussidi regionali, nulla", {NASPI: False, REGION: False}),
        ("non sono inserita in alcun altro programma, tipo garanzia giovani", {POLICY: False}),
        ("Nessuno di noi prende la NASpI, ho 61 anni", {NASPI: False}),
        # What was and is over, or is not over yet
        ("la disoccupazione dell'inps la percepivo fino a luglio, ora stop", {NASPI: False}),
        ("Ero in carico al consorzio ma da tre anni non più", {CARE: False}),
        ("mi avevano messo in un percorso GOL, poi l'ho lasciato e adesso non seguo niente", {POLICY: False}),
        ("La NASpI non è ancora scaduta, dura fino a marzo", {NASPI: True}),
        ("ho 52 anni, la naspi e il sussidio sono finiti", {NASPI: False}),
        ("52 anni, naspi ce l'ho avuta fino a giugno", {NASPI: False}),
        ("ho la naspi e i corsi sono finiti, 52 anni", {NASPI: True}),
        ("ho 52 anni, la naspi e il corso sono in regola", {NASPI: True}),
        ("ho 44 anni, si ha la did", {JOBLESS: True}),
        ("ho 50 anni, niente soldi da nessuno", {NASPI: False, REGION: False}),
        ("non ho smesso di ricevere la NASpI", {NASPI: True}),
        ("lo stato di disoccupazione l'avevo perso ma l'ho riottenuto a maggio", {JOBLESS: True}),
        # Of others
        ("Ho 50 anni, mio cugino con la naspi sta a casa, io che la naspi non ce l'ho cerco lavoro", {NASPI: False}),
        ("Ho 47 anni; mia zia un cantiere l'ha fatto due anni fa, a me non è mai capitato", {SITE: False}),
        ("Io ho la NASpI, lui no: mio padre può partecipare al cantiere?", {NASPI: False}),
        ("ad avere la naspi è mia cognata, non io che ho 55 anni", {NASPI: False}),
        ("1) Neri, 50 anni, NASpI\n2) Mori, 60 anni, NASpI no\nMi interessa il n. 2", {NASPI: False}),
        # In a row
        ("54 anni, niente NASpI, DIS-COLL o sussidi regionali, cerco lavoro", {NASPI: False, REGION: False}),
        ("Ho 54 anni, non ho naspi, dis-coll, sussidi. Cerco lavoro", {NASPI: False}),
        ("niente lavoro, naspi o altro: 54 anni", {JOBLESS: True}),
        # What it is that is denied
        ("Ho 50 anni, niente macchina e disoccupata da due anni", {JOBLESS: True}),
        ("Ho 50 anni, nessun sussidio e naspi", {NASPI: False, REGION: False}),
        ("Ho 50 anni, non ho figli e naspi finita, disoccupato", {JOBLESS: True, NASPI: False}),
        ("ero disoccupato ma ora lavoro, ho 46 anni", {JOBLESS: False}),
        ("adesso lavoro non ne ho, ho 46 anni", {JOBLESS: True}),
        ("sono disoccupato, se poi vengo assunto che succede?", {JOBLESS: True}),
        # Denied twice, granted, taken back
        ("Non è vero che non ho la NASpI", {NASPI: True}),
        ("Non nego di essere in carico ai servizi sociali", {CARE: True}),
        ("Sulla carta risulto seguita dai servizi sociali, ma non è vero", {CARE: False}),
        ("prendo l'assegno di inclusione invece della naspi", {NASPI: False, INCLUSION: True}),
        ("Pur essendo disoccupata non percepisco la naspi", {JOBLESS: True, NASPI: False}),
        ("ho avuto solo l'assegno di inclusione, a parte quello non prendo sussidi regionali", {REGION: False}),
    ],
)  # fmt: skip
def test_of_a_person(registry: Registry, text: str, facts: dict[str, bool]) -> None:
    """What a person says of themselves is heard as it is meant."""
    found = told(registry, "cantieri_requisiti_persona", text)
    assert {path: found.get(path) for path in facts} == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("La delibera? Non c'è. Il modello 2 c'è", {ACT: False, SHEET: True}),
        ("la delibera è pronta sul tavolo del sindaco, nella domanda però non c'è", {ACT: False}),
        ("Ci siamo scordati la delibera, il modello 2 è dentro", {ACT: False, SHEET: True}),
        ("Non ci siamo scordati la delibera", {ACT: True}),
        ("la scheda progetto c'era ma l'abbiamo tolta", {SHEET: False}),
        ("la firma è CADES e non PADES", {"firma_digitale_cades": True}),
        ("abbiamo firmato in PADES anziché in CADES", {"firma_digitale_cades": False}),
        ("il consorzio vicino è iscritto all'anagrafe degli operatori, noi no", {REGISTER: False}),
        ("abbiamo allegato tutto tranne la delibera", {ACT: False}),
        ("Al posto della scheda sul modello 2 c'è una lettera", {SHEET: False}),
    ],
)
def test_of_an_application(registry: Registry, text: str, facts: dict[str, bool]) -> None:
    """What goes with an application and what does not is heard as it is meant."""
    found = told(registry, "cantieri_requisiti_ente", text)
    assert {path: found.get(path) for path in facts} == facts


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (NASPI, "Ho 51 anni, forse la naspi mi arriva ancora, devo guardare sul conto"),
        (CARE, "ho 30 anni e non so bene se sono ancora in carico ai servizi sociali"),
        (NASPI, "non è detto che io prenda la naspi, ho 58 anni e cerco lavoro"),
        (SITE, "ho 58 anni e la naspi non l'ho mai avuta"),
        (NASPI, "ho 50 anni, nessun parente e naspi"),
        (NASPI, "ho 50 anni, niente auto e naspi, posso partecipare?"),
        (JOBLESS, "ho 50 anni, disoccupata mai iscritta al centro per l'impiego"),
    ],
)
def test_what_nobody_can_tell(registry: Registry, path: str, text: str) -> None:
    """What is told with a doubt, or of something else, is left to be asked."""
    assert path not in told(registry, "cantieri_requisiti_persona", text)


def test_people_in_a_list() -> None:
    """Where one of several is asked about, the others are left out; where none is, nobody."""
    listed = "Ada (50 anni, naspi) e Ugo (60 anni, disoccupato): la domanda riguarda solo {}."
    assert "naspi" not in of_the_one_asked(Message(listed.format("Ugo"), DAY)).text
    assert of_the_one_asked(Message(listed.format("loro"), DAY)).text == listed.format("loro")


def test_what_the_ear_hears_otherwise_is_asked() -> None:
    """A yes that a phrase says is dropped where the ear surely hears a no, unless it was asked for."""
    message = Message("una frase di almeno otto parole detta in un modo mai visto", DAY)
    words = len(message.plain.words)
    ear = cast(
        "Ear",
        SimpleNamespace(
            paths={"fatto"},
            of=lambda _, name: np.full(words, 0.95 if name == "fatto=no" else 0.02, dtype=np.float32),
        ),
    )
    yes, no = Stated("fatto", True, "frase"), Stated("fatto", False, "frase")
    assert without_doubted(message, [yes], ear) == []
    assert without_doubted(message, [yes], ear, asked="fatto") == [yes]
    assert without_doubted(message, [no], ear) == [no]


@pytest.mark.parametrize(
    ("text", "jobless"),
    [
        ("ho 50 ani disoccupato no naspi posso cantiere?", True),
        ("io disoccupato no naspi no sussidi, 50 anni, posso fare il cantiere?", True),
        ("50 anni disoccupato naspi no sussidi no corsi no", True),
        ("52 anni naspi no sussidi regionali no disoccupata", True),
        ("52 anni disoccupata sì naspi no sussidi no", True),
        ("50 anni iscritto collocamento no naspi no corsi", True),
        ("50 anni disoccupato no naspi no corsi residente a Cuneo iscritto al centro per l'impiego", True),
        ("no naspi iscritta al cpi 45 anni", True),
        ("no naspi no sussidi cerco lavoro vivo a Cuneo", True),
        ("no naspi no mai stato iscritto al cpi", False),
        ("50 anni disoccupato no prendo naspi no faccio corsi", True),
        ("50 anni disoccupato no mai avuto naspi", True),
        ("lui disoccupato no naspi però adi sì, 50 anni", True),
        ("disoccupato no inoccupato sì, naspi no", True),
        ("disoccupato no, lavoro part time, naspi no", False),
        ("disoccupato no perché lavoro, naspi no", False),
        ("no disoccupato no naspi 50 anni", False),
        ("50 anni disoccupato no mai stato, naspi no", False),
    ],
)
def test_a_no_is_of_what_stands_on_its_side(registry: Registry, text: str, jobless: bool) -> None:
    """Things told without commas, each with its "no": before all of them, or after all."""
    facts = told(registry, "cantieri_requisiti_persona", text)
    assert facts.get(JOBLESS) is jobless
    assert facts.get(NASPI, False) is False


@pytest.mark.parametrize(
    ("text", "years"),
    [("io 50 anno disoccupato no naspi", "50"), ("ho 38 anno, posso?", "38"), ("disoccupato da 1 anno", None)],
)
def test_years_in_the_singular(registry: Registry, text: str, years: str | None) -> None:
    """Whoever writes "50 anno" tells an age, and "un anno" a while."""
    assert told(registry, "cantieri_requisiti_persona", text).get("eta") == years


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("ho 52 anni, ho la did. naspi non ne prendo", {JOBLESS: True, NASPI: False}),
        ("sì è disoccupato, fatto la did. cantieri non ne ha fatti mai", {JOBLESS: True, SITE: False}),
        ("ho finito il gol. la naspi non la prendo", {NASPI: False}),
        ("did. rilasciata, naspi no", {JOBLESS: True, NASPI: False}),
        ("iscr. cpi, disocc. no naspi", {JOBLESS: True, NASPI: False}),
    ],
)
def test_a_full_stop_after_a_whole_word_ends_a_sentence(
    registry: Registry, text: str, facts: dict[str, object]
) -> None:
    """A small letter may follow, and what is denied then is not what stands before; a word cut short ends nothing."""
    found = told(registry, "cantieri_requisiti_persona", text)
    assert {path: found.get(path) for path in facts} == facts
