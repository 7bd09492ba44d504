"""What holds for any text, any number, any date and any amount."""

from __future__ import annotations

import random
import sys
import time
from datetime import date, timedelta
from decimal import Decimal
from subprocess import run

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.understanding.asking.claims import without_what_is_claimed
from assistant.understanding.asking.remarks import after_a_remark
from assistant.understanding.corrections import corrections
from assistant.understanding.honesty.harmless import asks_whether, without_harmless
from assistant.understanding.message import Message
from assistant.understanding.quantities.line import Line
from assistant.understanding.quantities.mention import Days, Kind
from assistant.understanding.quantities.mentions import _read, mentions
from assistant.understanding.quantities.openers import may_open
from assistant.understanding.quantities.spelling import read, spelled
from assistant.understanding.yes_or_no.yesno import yes_no
from rules_core.nouns import Nouns
from tests.assistant.understanding.speller import MONTHS, TENS, TWENTY, amount, dates, spell

TODAY = date(2024, 5, 1)
MORE = """
    0 1 7 12 31 99 104 2023 1970 000 € % / - . , : ; ' ’ ° ( ) ? ! @ +39 \u0301 ٣ ½ mila cento mille e di del
    dal dalla al alle tra fra da più meno almeno circa entro prima dopo il la un una anni mesi ore giorni
    settimane euro centesimi per cento mezzo mezza metà terzo fine inizio fa prossimo scorso lunedì oggi domani
    sera mattina art comma legge lettera b bis via ho nato classe sei sì no non ma anzi aspetta boh forse credo
    si è scusa in realtà figli cantieristi 12mila 18k A1 43enne quarantenne ogni mese ¼ sulla quarantina IT60
    RSSMRA70A01H501U www.x.it over under dell quest altro
    """.split()
WORDS = [*TWENTY, *TENS[2:], *MONTHS, *MORE]
SENTENCES = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(["", " ", " ", "\n"])), max_size=40).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)
TEXTS = st.one_of(
    st.text(max_size=200),
    SENTENCES,
    st.tuples(st.text(min_size=1, max_size=12), st.integers(1, 800)).map(lambda t: (t[0] * t[1])[:10_000]),
    st.tuples(SENTENCES, st.integers(1, 30)).map(lambda t: (t[0] * t[1])[:10_000]),
)
DAYS = st.one_of(st.just(TODAY), st.dates())


@given(TEXTS, DAYS)
def test_mentions_are_slices_in_order(text: str, today: date) -> None:
    """Whatever is written, mentions stand in order, apart, and are the words themselves."""
    end = 0
    for found in mentions(text, today):
        assert end <= found.start < found.end
        assert found.words == text[found.start : found.end]
        end = found.end


@given(TEXTS)
def test_replies_and_corrections_are_slices(text: str) -> None:
    """Whatever is written, what replies or corrects is a piece of it."""
    reply, correction = yes_no(text), corrections(text)
    if reply:
        assert reply.words == text[reply.start : reply.end] != ""
    for part in (correction.said, correction.withdrawn, correction.stated) if correction else ():
        assert part is None or part.words == text[part.start : part.end] != ""


@given(SENTENCES)
def test_what_is_passed_over_opens_nothing(text: str) -> None:
    """The quick look at a token never hides a mention."""
    line = Line(text, TODAY)
    for i in range(len(line)):
        assert may_open(line, i) or _read(line, i) is None, line.words[i]


def test_every_number_below_a_million_is_read_back() -> None:
    """Each whole number in one Italian word has its value."""
    for number in range(1_000_000):
        assert spelled(spell(number).replace("é", "e")) == number


@given(st.integers(2, 999_999))
def test_a_number_in_words_is_read_in_its_sentence(number: int) -> None:
    """A number in words before a noun is counted, with or without its accent."""
    for told in (spell(number), spell(number).replace("é", "e"), spell(number).upper()):
        [found] = mentions(f"abbiamo {told} domande", TODAY)
        assert (found.kind, found.value, found.unit) == (Kind.NUMBER, Decimal(number), "domande")


def test_a_slip_in_a_number_word_is_forgiven() -> None:
    """One letter lost from the middle of a long number word is either read or, where two would fit, not read."""
    lost = tried = 0
    for number in range(1000):
        word = spell(number).replace("é", "e")
        for place in range(1, len(word) - 1 if len(word) > 7 else 0):
            value = read(word[:place] + word[place + 1 :])
            assert value in {number, None}
            lost, tried = lost + (value is None), tried + 1
    assert tried > 8000
    assert lost < tried / 30


def test_every_date_of_ten_years_is_read_back() -> None:
    """Each day from 2020 to 2030, in each style, is itself."""
    day = date(2020, 1, 1)
    while day.year <= 2030:
        for told in dates(day):
            [found] = mentions(f"scade il {told}", TODAY)
            assert found.value == Days(day, day), told
        day += timedelta(1)


@given(st.integers(0, 10**9), st.booleans(), st.sampled_from(["{} euro", "{}€", "€ {}", "€{}", "{} EUR"]))
def test_every_amount_is_read_back(cents: int, points: bool, style: str) -> None:
    """Money printed the Italian way has its value to the cent."""
    told = style.format(amount(cents, points=points))
    [found] = mentions(f"pago {told}.", TODAY)
    assert (found.kind, found.value, found.words) == (Kind.MONEY, Decimal(cents) / 100, told)


@given(st.dates(), st.integers(1, 28), st.integers(1, 12))
def test_a_day_without_its_year_is_the_last_one_then_the_next(today: date, day: int, month: int) -> None:
    """Of the readings of a day without year, the first has come and the second is ahead."""
    [found] = mentions(f"il {day} {MONTHS[month - 1]}", today)
    assert found.year_missing
    readings = [reading for reading in found.candidates if isinstance(reading, Days)]
    assert found.value == readings[0]
    assert all((one.first.day, one.first.month) == (day, month) for one in readings)
    if 1 < today.year < 9999:
        assert readings[0].first <= today < readings[1].first


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2024, 5, 1)))
def test_an_age_from_a_day_of_birth_lies_in_that_of_its_year(birth: date) -> None:
    """Born on a day gives one age; born in its year gives two ages, of which it is one."""
    [exact] = mentions(f"sono nato il {birth:%d/%m/%Y}", TODAY)
    [range_] = mentions(f"sono nata nel {birth.year}", TODAY)
    assert exact.kind is range_.kind is Kind.AGE
    assert isinstance(range_.value, Decimal)
    assert exact.value in {range_.value, range_.other}


@pytest.mark.parametrize(
    "piece", ["1/", "1,", "due ", "tra ", "da 1 a ", "non ", "anzi ", "in realtà ", "a@", "' ", "€1", "cento"]
)
def test_long_texts_take_time_in_proportion(piece: str) -> None:
    """Ten thousand characters of anything take about four times as long as a quarter of them."""

    def taken(length: int) -> float:
        text = (piece * length)[:length]
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            mentions(text, TODAY), yes_no(text), corrections(text)
            best = min(best, time.process_time() - start)
        return best

    taken(100)
    assert taken(10_000) < 12 * taken(2_500) + 0.05


@pytest.mark.parametrize(
    "piece", ["no io ho ", "no naspi iscritta ", "non metto ", "posso ", ". ", "4. ", " ", "vero "]
)
def test_long_texts_are_weighed_in_proportion(piece: str) -> None:
    """So does whether something is honest, claimed or remarked; and no long row of noes is too deep."""

    def taken(length: int) -> float:
        text = (piece * length)[:length]
        best = 9.0
        for _ in range(2):
            message = Message(text, TODAY)
            start = time.process_time()
            (
                asks_whether(text),
                without_harmless(text, Nouns()),
                after_a_remark(message),
                without_what_is_claimed(message),
            )
            best = min(best, time.process_time() - start)
        return best

    taken(100)
    assert taken(10_000) < 16 * taken(2_500) + 0.25


def test_a_sentence_takes_a_millisecond() -> None:
    """A sentence of two hundred characters is read in a few milliseconds at most, on a busy machine too."""
    text = (
        "Buongiorno, ho 43 anni, vivo con mia moglie e due figli di 3 e 7 anni e pago 600 euro al mese di affitto. " * 2
    )
    mentions(text, TODAY)
    times = []
    for _ in range(20):
        start = time.process_time()
        mentions(text[:200], TODAY)
        times.append(time.process_time() - start)
    assert min(times) < 0.005


def test_nothing_heavy_is_imported() -> None:
    """The room imports none of what makes a start slow."""
    code = (
        "import sys, assistant.understanding.corrections, assistant.understanding.yes_or_no.yesno; print(*sys.modules)"
    )
    done = run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy = {"pydantic", "numpy", "yaml", "Stemmer", "corpus"}
    assert not {name.partition(".")[0] for name in done.stdout.split()} & heavy


def test_words_of_the_acts_are_no_slips(root: object) -> None:
    """No word of the bundled documents is taken for a number with a slip."""
    from pathlib import Path  # noqa: PLC0415

    assert isinstance(root, Path)
    texts = " ".join(path.read_text() for path in (root / "corpus/sources").glob("*.txt")).lower()
    words = {word for word in texts.split() if word.isalpha()}
    assert len(words) > 2000
    assert [word for word in words if read(word) is not None and spelled(word) is None] == []


def test_random_digits_and_signs_raise_nothing() -> None:
    """Runs of digits and signs, long ones too, are read or left."""
    chance = random.Random(7)
    for _ in range(2000):
        mentions("".join(chance.choice("0123456789.,/-:'€% e") for _ in range(chance.randint(1, 60))), TODAY)
    mentions("9" * 10_000, TODAY)
