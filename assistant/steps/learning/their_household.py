"""Another person's household: whether a message asks about one, and how it is read in their case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.understanding.asking.another import OF_MINE, SOMEBODY, somebody_else
from assistant.understanding.asking.cues import is_question
from assistant.understanding.lists.nouned import gender_of_noun
from assistant.understanding.lists.outside import lives_elsewhere
from assistant.understanding.message import Message
from assistant.understanding.people.persons import SPEAKING, THEY, WE
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import Found, find, stands
from assistant.understanding.words.plain import Plain
from rules_core.outside import Outside
from rules_core.wording import Said, Wording

_DETERMINERS = frozenset(OF_MINE.split("|")) | frozenset("il la lo l per a di".split())
_NOBODY = (SPEAKING | WE) - {"mio", "mia", "miei", "mie", "nostro", "nostra"}
_TELLING = THEY - {"lui", "lei", "suo", "sua", "suoi", "sue"}
_YOUNG = frozenset("figlio figlia figli figlie bimbo bimba bimbi bimbe bambino bambina bambini bambine".split())
_PEOPLE = (SOMEBODY, "|".join(sorted(_YOUNG)), "suoceri|genitori|nonni|zii|coniuge|gemelli|gemelle")
_PRONOUNS = {"lui": "m", "lei": "f"}
_OPENING = 5
_OF_AGE = frozenset("di che ha anni anno".split())
_AMOUNT = expression(r"\d+\.\d\d")
_COUNTS = ("conta|contano|cambia|rientra|rientrano|entra|entrano|considera|considerare|contare|aggiungere|aggiungo",)
_THEIR_FIGURE = (
    "quanto|quale|qual|che ... avrebbe|otterrebbe|risulterebbe|avra|ha|prende",
    "quanto le|gli|lei|lui viene|verrebbe|spetta|spetterebbe|risulta|esce",
    "suo isee",
    "isee suo|loro",
    f"isee di|del|della {OF_MINE} {SOMEBODY}",
    f"quanto viene|verrebbe|sarebbe|e ... a|per|isee ... {OF_MINE} {SOMEBODY}",
)
_OUR_FIGURE = (
    "ho|abbiamo|avrei|avremmo|pago|paghiamo|pagherei|devo|dobbiamo|posso|possiamo|prendo|prenderei|mi|ci|noi|io|me",
    "mio|nostro isee",
)
_MOVING = (
    "andasse|andassero|va|vanno|andra|andare|vada|vadano|andato|andata a vivere|stare|abitare da|dal|dalla|dai|con|col",
    "vivesse|vivessero|stesse|stessero|abitasse|abitassero|si|trasferisse con|col|da|dal|dalla|dai",
    "andasse|andassero|tornasse|tornassero|trasferisse|trasferissero da|dal|dalla|dai",
)
_WE_MOVE = (
    "ci|noi andassimo|trasferissimo|tornassimo|spostassimo|trasferiamo|spostiamo|trasferiremo da|dal|dalla|dai|dagli",
    "andassimo|trasferissimo|tornassimo|andiamo|torniamo|trasferirci|andremo da|dal|dalla|dai|dagli",
    "andassimo|trasferissimo|tornassimo|andiamo|torniamo|andare|andremo a vivere|stare|abitare da|dal|dalla|dai|dagli",
)
"""That the household goes to live with others: whether these are then of it, nobody has said."""
_JOINING = (
    "se|con|aggiung*|aggiunt*|oltre|insieme|venisse|viene|venissero|venga|arriva|torna|tornasse|altro|altra|siamo",
    "in piu",
    "compagno|compagna|convivente|fidanzato|fidanzata|marito|moglie|figlio|figlia",  # whoever is asked to be of us
)


def with_a_household(message: Message, topic: Topic, wording: Wording) -> Found | None:
    """Who is asked about and has a household of their own: "e mia sorella, che vive sola?"; nobody who joins."""
    whole = people_of(wording)
    if whole is None or whole.outside is None or not is_question(message) or not _has_amounts(topic):
        return None
    counted = [one.words for one in topic.known if isinstance(one.value, str) and one.value != whole.speaker]
    who = somebody_else(message, counted) or _asked_about(message, counted, whole.outside)
    if who is None or stands(message.plain, _COUNTS) or stands(message.plain, whole.outside.here):
        return None
    if {"con", "col"} & set(message.plain.flat[max(who.first - 2, 0) : who.last]) and not stands(
        message.plain, _THEIR_FIGURE
    ):
        return None  # "e con mia madre?" counts her, too
    own = any(found.first == who.first for found in find(message.plain, whole.outside.own))
    return who if own or lives_elsewhere(message.plain, whole.outside, who.last) else None


def _asked_about(message: Message, counted: Iterable[str], outside: Outside) -> Found | None:
    """The relative whose own figure a message asks for: "mia zia, che vive sola, quanto avrebbe?"; nobody of ours."""
    plain, spoken_of = message.plain, {word for text in counted for word in Plain.of(text).flat}
    if not stands(plain, _THEIR_FIGURE) or stands(plain, _OUR_FIGURE):
        return None
    mine = {found.last - 1 for found in find(plain, (f"{OF_MINE} {SOMEBODY}",))}
    named = [found for found in find(plain, outside.own) if found.last - 1 in mine]
    return named[0] if len(named) == 1 and spoken_of.isdisjoint(plain.flat[named[0].first : named[0].last]) else None


def joins_nobody(stated: Sequence[Stated], message: Message, topic: Topic, wording: Wording) -> Sequence[Stated]:
    """What is stated; whoever is only asked about, and not said to live here, is counted with nobody: "e i nonni?"."""
    whole = people_of(wording)
    if whole is None or whole.outside is None or not topic.known or not is_question(message):
        return stated
    outside, plain = whole.outside, message.plain
    asked = not message.quantities and stands(plain, outside.who) and not stands(plain, _JOINING)
    if stands(plain, outside.here) or not (asked or stands(plain, (*_MOVING, *_WE_MOVE))):
        return stated
    known = {one.path.partition(".")[0] for one in topic.known}
    return [one for one in stated if "[" not in one.path or one.path.partition(".")[0] in known]


def _has_amounts(topic: Topic) -> bool:
    """Whether somebody's amounts were told: what is asked before that is asked of the documents."""
    return any(isinstance(one.value, str) and _AMOUNT.fullmatch(one.value) for one in topic.known)


def as_applying(message: Message, topic: Topic, wording: Wording, heard: Sequence[str] = ()) -> Message:
    """A message in which whose case it is is called the one who applies: "mia sorella prende 9.000"."""
    whole = people_of(wording)
    whose = _whose(message, topic, whole, heard)
    if whole is None or not whose or whose not in message.plain.flat:
        return message
    plain, text = message.plain, message.text
    edits = [(plain.words[one].start, _ends(plain, last), whole.speaker) for one, last in _named(message, whose)]
    again = _taken_up(plain, whose, whole.speaker, _YOUNG if topic.whose else frozenset())
    again = again if topic.whose else (edit for edit in again if edit[0] < edit[1])
    edits += [edit for edit in again if not any(start <= edit[0] <= end + 1 for start, end, _ in edits)]
    for start, end, instead in sorted(edits, reverse=True):
        text = f"{text[:start]}{instead}{text[end:]}"
    return Message(text, message.today)


def as_written(
    stated: Iterable[Stated], message: Message, topic: Topic, wording: Wording, heard: Sequence[str] = ()
) -> list[Stated]:
    """What was stated of them, in the words of the message as it was written."""
    whole = people_of(wording)
    whose = _whose(message, topic, whole, heard)
    named = next(_named(message, whose), None) if whose else None
    if whole is None or named is None:
        return list(stated)
    name, start = message.plain.verbatim(*named), message.plain.words[named[0]].start
    ways = (name, message.text[start : _ends(message.plain, named[1])].strip(), "lui", "lei")
    return [replace(one, words=_written(one.words, whole.speaker, ways, message.text)) for one in stated]


def _written(words: str, speaker: str, ways: Iterable[str], text: str) -> str:
    """Words as the text has them, in which whoever applies is called in one of some ways, or not at all."""
    if speaker not in words or words in text:
        return words
    told = (*(words.replace(speaker, way) for way in ways), words.replace(f"{speaker} ", ""))
    return next((one for one in told if one in text), next(iter(ways)))


def _taken_up(plain: Plain, whose: str, speaker: str, young: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """Where whose case it is is spoken of again: by "lui", or by a verb before anybody but children is named."""
    gender, people = (
        gender_of_noun(whose),
        [f for f in find(plain, _PEOPLE) if whose not in plain.flat[f.first : f.last]],
    )
    others = [f.first for f in people if plain.flat[f.first] not in young]
    alike = {plain.flat[at] for at in others if _gender(plain, at) in {gender, ""}}
    until = min((f.first for f in people), default=len(plain.words))
    for at in range(plain.at[whose][0] + 1, len(plain.words)):
        word = plain.words[at]
        alone = alike <= set(plain.flat[at + 1 :])  # "lui 12.000 e il figlio 20.000"
        if alone and _PRONOUNS.get(word.plain) == gender and word.stretch != plain.words[at - 1].stretch:
            yield word.start, word.end, speaker
        elif at < until and word.plain in _TELLING and word.stretch != plain.words[at - 1].stretch:
            yield word.start, word.start, f"{speaker} "


def _gender(plain: Plain, at: int) -> str:
    """The gender of a noun, by itself or by the word before it: "la nipote"."""
    return gender_of_noun(plain.flat[at]) or (gender_of_noun(plain.flat[at - 1]) if at else "")


def _ends(plain: Plain, last: int) -> int:
    """Where a name ends that a place comes after, with what takes it up again: "mio fratello? lui", "mia zia? ha"."""
    end = plain.words[last - 1].end
    if last == len(plain.words) or plain.words[last].stretch == plain.words[last - 1].stretch:
        return end
    if _PRONOUNS.get(plain.flat[last], "") == gender_of_noun(plain.flat[last - 1]):
        return plain.words[last].end
    return plain.words[last].start - 1 if plain.flat[last] in THEY else end


def _whose(message: Message, topic: Topic, whole: Said | None, heard: Sequence[str]) -> str:
    """By which word whose case it is is named: when it began, as the one who applies, or in a heading."""
    if whole is None or whole.outside is None or topic.whose:
        return topic.whose
    mine = next((one for one in topic.known if one.value == whole.speaker), None)
    name, applies = (mine.path.rpartition(".")[2], mine.words) if mine else ("", "")
    alike = [one for one in topic.known if one.path.rpartition(".")[2] == name and one.words == applies]
    if mine and len(alike) > 1:
        return ""  # "vivo con mio fratello" tells of both
    told = Plain.of(applies)
    if _NOBODY.isdisjoint(told.flat) and any(found.last == len(told.flat) for found in find(told, whole.outside.own)):
        return told.flat[-1]
    return next((who for one in (message.text, *heard) if (who := _headed(Plain.of(one), whole.outside))), "")


def _headed(plain: Plain, outside: Outside) -> str:
    """Whose case a message says to be in its first words, if nobody speaks: "isee zio 77 anni", "un signore di 80"."""
    headed = next((f for f in find(plain, outside.heading) if f.first < _OPENING), None)
    if headed is None or not _NOBODY.isdisjoint(plain.flat):
        return ""
    told = [at for at in range(headed.first, headed.last) if plain.flat[at].isalpha() and plain.flat[at] not in _OF_AGE]
    another = told[-1] == headed.last - 1 and plain.flat[headed.last : headed.last + 1] == ("e",)
    return "" if another else plain.flat[told[-1]]


def _named(message: Message, whose: str) -> Iterator[tuple[int, int]]:
    """The places of the words for somebody, with those that introduce them."""
    flat = message.plain.flat
    for at, word in enumerate(flat):
        if word == whose:
            first = at
            while first and flat[first - 1] in _DETERMINERS:
                first -= 1
            yield first, at + 1


def people_of(wording: Wording) -> Said | None:
    """The list of people that a tool counts, as it is told."""
    return next((said for said in wording.said.values() if said.outside), None)
