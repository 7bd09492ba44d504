"""Other languages than Italian: told apart, led to the clause, and answered in around the Italian quotation."""

from __future__ import annotations

import ast
import string
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

from assistant.answer import AnswerKind, Quote
from assistant.conversation import Conversation
from assistant.numerals import numeral
from assistant.phrases import it
from assistant.phrases.elsewhere import ELSEWHERE
from assistant.phrases.spoken import SPOKEN, say, sentence, whom_to_ask
from assistant.pipeline import Assistant
from assistant.settings import read_settings
from assistant.understanding.words.language import LANGUAGES, clear_language, language_of
from assistant.understanding.words.translated import as_said, in_italian, terms
from assistant.wiring import Wiring
from corpus.library import Library
from tests.contract import faults, needs_contract

TODAY = date(2026, 11, 21)
SAID: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "languages.yaml").read_text(encoding="utf-8"))
NUMBER_WORDS = {
    "en": "two three four five six seven eight nine ten eleven twelve hundred thousand",
    "fr": "deux trois quatre cinq sept huit neuf dix onze douze cent mille",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce cien mil",
    "ro": "doi două trei patru cinci șase șapte opt nouă zece sută mie",
    "sq": "dy tre tri katër pesë gjashtë shtatë tetë nëntë dhjetë qind mijë",
    "ar": "اثنان اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة ألف",
}


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    """The assistant over the bundled documents."""
    return Wiring(read_settings({})).assistant


def _sentences(lang: str) -> dict[str, str]:
    module = import_module(f"assistant.phrases.{lang}")
    return {name: text for name, text in vars(module).items() if name.isupper() and isinstance(text, str)}


@pytest.mark.parametrize("lang", SPOKEN)
def test_a_language_is_told(lang: str) -> None:
    """At least 25 sentences of each language, questions and others, are known for what they are; two may be unclear."""
    texts = [*SAID["asked"][lang], *SAID["said"][lang]]
    assert len(texts) >= 25
    told = [language_of(text) for text in texts]
    assert set(told) <= {lang, "it"}, [
        text for text, found in zip(texts, told, strict=True) if found not in {lang, "it"}
    ]
    assert told.count("it") <= 2, [text for text, found in zip(texts, told, strict=True) if found == "it"]


def test_italian_is_never_taken_for_another_language() -> None:
    """Foreign words, names, haste, slips and dialects leave it Italian."""
    assert len(SAID["italian"]) >= 100
    assert [text for text in SAID["italian"] if language_of(text) != "it"] == []


def test_what_is_too_short_to_tell_is_left_open() -> None:
    """An acronym, a number or a name tells no language."""
    assert [clear_language(text) for text in ("ISEE", "40", "", "Giulia", "?!")] == [None] * 5


def test_every_language_has_every_term() -> None:
    """The glossaries have the same Italian words, and each says something for every one."""
    words = set(terms("en"))
    assert len(words) >= 150
    for lang in SPOKEN:
        assert set(terms(lang)) == words, lang
        assert all(all(isinstance(one, str) for one in said) and any(said) for said in terms(lang).values()), lang


def test_numbers_dates_and_names_stay() -> None:
    """Numbers come out as Italians write them; names and acronyms as they are."""
    assert (
        in_italian("We pay 1,200.50 euros of rent to Mario Rossi", "en")
        == "pagare 1.200,50 euro canone di locazione Mario Rossi"
    )
    assert in_italian("La demande est du 12/05/2024 pour la DSU", "fr") == "domanda 12/05/2024 DSU"
    assert in_italian("ندفع ٦٠٠ يورو", "ar") == "pagare 600 euro"
    assert in_italian("Quanto dura?", "it") == "Quanto dura?"


def test_what_the_glossary_mostly_lacks_is_searched_as_it_is() -> None:
    """A matter from elsewhere is not cut down to the little that is known."""
    assert "elephants" in in_italian("How much do elephants and giraffes cost?", "en")
    assert "zoo" in in_italian("Combien coûte le billet du zoo ?", "fr")


def test_the_words_behind_a_number() -> None:
    """What was understood in Italian is shown in the person's words, or not at all."""
    assert as_said("25 ore", "I work 25 hours") == "25"
    assert as_said("600 euro", "ندفع ٦٠٠ يورو") == "٦٠٠"
    assert as_said("due figli", "two children") == ""
    assert as_said("delega", "Can it be delegated?") == ""


@pytest.mark.parametrize("lang", SPOKEN)
def test_every_language_has_every_sentence(lang: str) -> None:
    """The same names in every language, all of them Italian sentences too, with the same placeholders."""
    ours = _sentences(lang)
    assert ours.keys() == _sentences("en").keys()
    for name, text in ours.items():
        italian = getattr(it, name)
        assert _placeholders(text) == _placeholders(italian), name
        if italian:
            assert (text[:1] == " ", text.endswith("\n")) == (italian[:1] == " ", italian.endswith("\n")), name
            assert text != italian, name


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_what_is_said_in_the_language_has_its_sentence(root: Path) -> None:
    """Whatever the steps say in the person's language is there in all of them."""
    used: set[str] = set()
    for path in (root / "assistant" / "steps").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr.isupper() and _said(node.value):
                used.add(node.attr)
    assert {"SAYS", "FIRST_CONTACT", "NOT_IN_THE_DOCUMENTS"} <= used
    assert used <= _sentences("en").keys()


def _said(node: ast.expr) -> bool:
    called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say"
    return called or (isinstance(node, ast.Name) and node.id == "told")


@pytest.mark.parametrize("lang", SPOKEN)
def test_no_numeral_in_a_sentence(lang: str) -> None:
    """No digit, no Italian number word, and none of the language's own."""
    module = import_module(f"assistant.phrases.{lang}")
    for text in (*_sentences(lang).values(), *module.ELSEWHERE.values()):
        assert numeral(text) is None, text
        words = {word.strip(string.punctuation + "؟،؛¿¡") for word in text.lower().split()}
        assert not words & set(NUMBER_WORDS[lang].split()), text


def test_who_answers_for_other_matters() -> None:
    """Whom to ask is said in the language; what has no translation falls back to the competent office."""
    for lang in SPOKEN:
        assert set(import_module(f"assistant.phrases.{lang}").ELSEWHERE) == set(
            import_module("assistant.phrases.en").ELSEWHERE
        )
        assert all(whom_to_ask(lang, italian) not in ELSEWHERE for italian in ELSEWHERE)
        assert whom_to_ask(lang, "Chiedi altrove.") == say(lang).ASK_THE_OFFICE
    assert whom_to_ask("it", "Chiedi altrove.") == "Chiedi altrove."
    assert sentence("de", "SAYS") == it.SAYS


@pytest.mark.parametrize("lang", SPOKEN)
def test_the_question_is_led_to_the_clause(assistant: Assistant, lang: str) -> None:
    """Of 15 questions at least 12 cite the article that answers, in the language, with a quotation in Italian."""
    asked: dict[str, str] = SAID["asked"][lang]
    assert len(asked) == 15
    missed = []
    for question, gold in asked.items():
        answer = assistant.reply(Conversation(TODAY, lang=lang), question)[1]
        assert answer.lang == lang
        assert sentence(lang, "FIRST_CONTACT") in answer.text
        cited = {assistant.library.part_of(clause) for clause, _ in answer.cited}
        if gold not in {f"{part.act.name}:{part.locator}" for part in cited}:
            missed.append(question)
        elif any(isinstance(span, Quote) for span in answer.spans):
            assert any(sentence(lang, name) in answer.text for name in ("SAYS", "NEAREST", "IT_SAYS")), question
    assert len(missed) <= 3, missed


@pytest.mark.parametrize(
    ("question", "lang", "kind", "says"),
    [
        ("Where do I have to go to get a passport?", "en", AnswerKind.OUT_OF_SCOPE, "Questura"),
        ("Combien coûte le billet du zoo pour les enfants ?", "fr", AnswerKind.OUT_OF_SCOPE, "NOT_IN_THE_DOCUMENTS"),
        ("¿Cómo puedo ocultar mis ahorros para pagar menos?", "es", AnswerKind.REFUSAL, "NO_CHEATING"),
        (
            "Cine a câștigat meciul de fotbal de ieri și cât a fost scorul?",
            "ro",
            AnswerKind.OUT_OF_SCOPE,
            "NOT_IN_THE_DOCUMENTS",
        ),
        ("Can you book an appointment for me with the office?", "en", AnswerKind.OUT_OF_SCOPE, "CANNOT_ACT"),
    ],
)
def test_turned_away_in_the_language(
    assistant: Assistant, question: str, lang: str, kind: AnswerKind, says: str
) -> None:
    """What is not ours, or not done, is said in the language."""
    answer = assistant.ask(question, TODAY)
    assert (answer.kind, answer.lang) == (kind, lang)
    assert (sentence(lang, says) if says.isupper() else says) in answer.text


def test_a_conversation_keeps_its_language(assistant: Assistant) -> None:
    """Short messages go on in the language, a clear one changes it."""
    talk, _ = assistant.reply(Conversation(TODAY), "How long does the agreement between the parties last?")
    talk, answer = assistant.reply(talk, "ISEE?")
    assert (talk.lang, answer.lang) == ("en", "en")
    talk, answer = assistant.reply(talk, "Chi paga se mi faccio male nel cantiere?")
    assert (talk.lang, answer.lang) == ("it", "it")


def test_the_quantities_of_a_foreign_message(assistant: Assistant) -> None:
    """Hours said in English reach the rules, and what is shown of them is what was written."""
    talk, answer = assistant.reply(
        Conversation(TODAY), "What is the daily allowance if I work 25 hours a week on the site?"
    )
    assert talk.topic is not None
    assert any(known.value == "25" for known in talk.topic.known)
    assert all(known.words and known.words in talk.words for known in talk.topic.known)
    assert sentence("en", "IN_ITALIAN") in answer.text


def test_what_cannot_be_shown_is_not_taken(assistant: Assistant) -> None:
    """A fact that only the glossary's words tell could not be corrected by who said it: it is asked."""
    said = "I lost my job two months ago, I live with my wife and our two children: how do I calculate the ISEE?"
    talk, _ = assistant.reply(Conversation(TODAY), said)
    assert talk.topic is not None
    assert all(known.words and known.words in said for known in talk.topic.known)


@needs_contract
@pytest.mark.parametrize("lang", SPOKEN)
def test_foreign_answers_without_fault(assistant: Assistant, library: Library, lang: str) -> None:
    """Every span of an answer in another language agrees with its source, and its words hold no numeral."""

    def look_up(id_: str) -> dict[str, str]:
        found = library.clause(id_)
        return {"label": found.label, "document": found.act.title, "text": found.text}

    talk = Conversation(TODAY)
    for text in (*SAID["said"][lang][:4], *list(SAID["asked"][lang])[-2:]):
        talk, answer = assistant.reply(talk, text)
        assert faults(answer.as_json(), talk.words, look_up) == [], text


def test_the_languages_are_the_spoken_ones() -> None:
    """What can be told apart can be answered."""
    assert set(LANGUAGES) == {"it", *SPOKEN}
