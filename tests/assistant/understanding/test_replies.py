"""A yes, a no, an "I do not know"; and what a message takes back."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.understanding.corrections import corrections
from assistant.understanding.message import Message
from assistant.understanding.yes_or_no.yesno import No, yes_no

REPLIES = {
    "Yes": """
        sì; si; Sì!; SI; si certo; sì, certo; esatto; proprio così; eh già; certo; certamente; confermo; ok; va bene
        sì, lavoro da due anni; si ho due figli; si lavoro; si, ma solo uno; sì grazie; ce l'ho; ce l’ho; lo sono
        beh, direi di sì; purtroppo sì; certo che sì; come no; senz'altro; già fatto; si'; si sono disoccupato
        Abito qui? Sì.; ho due figli, sì; yes; oui; claro; sí; desigur; da; assolutamente sì; infatti
        """,
    "Yes hedged": "credo di sì; penso di sì; mi sa di si; forse sì; probabilmente sì; credo proprio di sì; I think so",
    "No": """
        no; No.; NO!; no no; macché; mai; nessuno; per niente; non ancora; nemmeno; neanche uno; niente affatto
        no grazie
        no, ho 43 anni; no perché lavoro; certo che no; purtroppo no; direi di no; non ne ho; non ce l'ho; mai lavorato
        Lavoro? No.; beh no; eh no; assolutamente no; per nulla; not yet; jamais; nunca; nu; non è vero; mai avuto
        """,
    "No hedged": "penso di no; credo di no; mi pare di no; forse no; non credo; temo di no; probabilmente no",
    "DontKnow": """
        non lo so; boh; bho; mah; non saprei; non ricordo; non mi ricordo; forse; chissà; dipende; non so; nn so
        può darsi
        non ne ho idea; non sono sicuro; I don't know; je ne sais pas; no sé; nu știu; maybe
        non lo so, devo controllare
        """,
    "None": """
        si può?; si può fare domanda?; si deve pagare?; si è rotto; si sono persi i documenti; no?; sì?; ho due figli
        non lavoro; certo documento serve?; da gennaio; quanto si paga?; già che ci siamo; mai dire mai nella vita
        nessuno mi ha risposto?; ok aspetta; no aspetta; no scusa, volevo dire 43; anche mio padre vive qui
        giusto?; come si fa; buongiorno; ; ...; sicuro che serve l'ISEE; tutti i documenti; forse ho sbagliato
        """,
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (text.strip(), kind)
        for kind, told in REPLIES.items()
        for text in told.replace("\n", ";").split(";")
        if text.strip()
    ],
)
def test_replies(text: str, expected: str) -> None:
    """What is said, and whether it is only believed."""
    found = yes_no(text)
    said = type(found).__name__.replace("NoneType", "None") + (" hedged" if found and found.hedged else "")
    assert said == expected


def test_a_no_that_says_more_is_not_alone() -> None:
    """The caller sees whether the message holds more than the reply."""
    more, bare = yes_no("no, ho 43 anni"), yes_no("no, grazie")
    assert more
    assert bare
    assert (more.words, more.alone) == ("no", False)
    assert (bare.words, bare.alone) == ("no", True)


@pytest.mark.parametrize(
    ("text", "said", "withdrawn", "stated"),
    [
        ("ho 40 anni, anzi 43", "anzi", "40 anni", "43"),
        ("Ho 40 anni. Anzi, 43.", "Anzi", "40 anni", "43"),
        ("Ho 40 anni e due figli, anzi 43", "anzi", "40 anni", "43"),
        ("Ho 40 anni e 2 figli, scusi mi sono sbagliato, 3 figli", "scusi mi sono sbagliato", "2", "3 figli"),
        ("scusa, volevo dire 43", "scusa, volevo dire", None, "43"),
        ("volevo dire 43 anni", "volevo dire", None, "43 anni"),
        ("no aspetta, ho 43 anni", "no aspetta", None, "ho 43 anni"),
        ("mi sono sbagliato", "mi sono sbagliato", None, None),
        ("mi correggo: 12.000 euro", "mi correggo", None, "12.000 euro"),
        ("il reddito è 12.000 euro, no scusa 13.000", "no scusa", "12.000 euro", "13.000"),
        ("non 40 ma 43", "non", "40", "43"),
        ("non 40, ma 43", "non", "40", "43"),
        ("non ho 40 anni ma 43", "non", "40 anni", "43"),
        ("non tre figli, bensì due", "non", "tre", "due"),
        ("43, non 40", "non", "40", "43"),
        ("no, non 40 ma 43", "non", "40", "43"),
        ("abito a Lucca, anzi a Pisa", "anzi", "abito a Lucca", "a Pisa"),
        ("ops, 43", "ops", None, "43"),
        ("*43", "*", None, "43"),
        ("14/12/2023, o meglio 15/12/2023", "o meglio", "14/12/2023", "15/12/2023"),
    ],
)
def test_corrections(text: str, said: str, withdrawn: str | None, stated: str | None) -> None:
    """The words that correct, what they take back, what they say instead."""
    found = corrections(text)
    assert found
    assert found.sure
    words = [part and part.words for part in (found.said, found.withdrawn, found.stated)]
    assert words == [said, withdrawn, stated]


@pytest.mark.parametrize(
    "text", ["no, ho 43 anni", "in realtà ho 43 anni", "ho 40 anni, cioè 43", "veramente sono tre"]
)
def test_what_only_contradicts_is_not_sure(text: str) -> None:
    """A "no" or an "in realtà" before a quantity may correct, or only answer."""
    found = corrections(text)
    assert found
    assert not found.sure
    assert found.stated


@pytest.mark.parametrize(
    "text",
    """
    ho un padre anziano; no; sì, ho 43 anni; non lavoro; non lavoro ma cerco; non ho figli ma ho una nipote; ho 43 anni
    quanto costa?; no grazie; non lo so; non sono sposato, vivo solo; veramente?; cioè?; buongiorno
    """.replace("\n", ";").split(";"),
)
def test_no_correction(text: str) -> None:
    """What takes nothing back is no correction."""
    assert corrections(text.strip()) is None


@pytest.mark.parametrize(
    ("text", "denies"),
    [
        ("no ma io non voglio fare il conto, voglio sapere se lui conta", False),
        ("no, ma io volevo solo sapere una cosa", False),
        ("no però intendevo un'altra domanda", False),
        ("eh no ma scusi non vorrei calcolare niente", False),
        ("no ma volevo anche sapere quanto dura", True),
        ("no, ma volevo anche chiedere quanto dura", True),
        ("no, ma vorrei sapere quanto si prende", True),
        ("no, ma mia mamma vive con noi", True),
        ("no, non voglio dichiarare niente", True),
    ],
)
def test_the_no_of_a_protest_answers_nothing(text: str, denies: bool) -> None:
    """It is of what the assistant does; whoever wants to know something besides has denied what was asked."""
    assert isinstance(Message(text, date(2026, 11, 21)).reply, No) is denies
