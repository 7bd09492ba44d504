"""How people speak of an act's tools: what they ask for, how they state each fact, how a result is told to them.

An act keeps these in its module `parole`; a tool that has none is spoken of in its own titles and questions. Beside the
words of its tools (`WORDS`) stand those of what it leaves open (`OPEN`) and of what it says to whoever would cheat
(`AGAINST`), and its nouns for what every act has (`NOUNS`, `rules_core/nouns.py`). Its module `inizio` holds the
questions that people may begin with (`rules_core/openings.py`).

A phrase is written as people say it, in lower case and without accents; in it a word ending in `*` may end in any
way (`*` alone is any word), `a|b` is either word, `...` is up to three words more, `#` is a number; `@scorso` is the
year before the one in which somebody writes, `@prima` one before that, `@poi` this year or a later one. In a row of
phrases (`rules_core/rows.py`) an alternative of several words has them joined: `niente|una_lira`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from rules_core.due import Due, Until
from rules_core.outside import Outside

Phrases = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kin:
    """How people name somebody by what they are to another, and what that says of the two.

    The facts of `ties` name, of whoever is so called, the one they are that to; those of `back` name them, of that one.
    What is said of "our" one is so to the partner, too, who is one of `shared`. `pairs` are phrases that make of two
    people what the word says of one ("siamo sposati", "convive con"), `never` those that say that they were not it.
    """

    words: Phrases
    ties: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    pairs: Phrases = ()
    never: Phrases = ()


@dataclass(frozen=True, slots=True)
class Left:
    """A fact told as what is left of a whole: how the whole is told, its other parts, and the words for what is left.

    Without such words whatever is no other part is this one ("tre assenze di cui una ingiustificata"). Where a number
    without any word of what it is makes with the parts more than the `most` that there can be, it is the whole. `gone`
    hold what is away and the whole ("3 assenze su 20"): the rest is this one, whatever those were.
    """

    whole: Phrases
    parts: tuple[str, ...]
    rest: Phrases = ()
    most: int = 0
    gone: Phrases = ()


@dataclass(frozen=True, slots=True)
class Said:
    """How people state one fact.

    Of a yes-or-no fact, `yes` are phrases that say it ("disoccupat*"; after "non" or "senza" they deny it) and `no`
    those that deny it by themselves ("lavoro a tempo pieno"). Of a choice, `words` are the phrases for each of its
    words; where other facts take the same words, `near` are the things of which this one's are said; the word that is
    `told_over` others holds wherever it is said, whoever or whatever else is named; one of each row of one of those
    that stand `together` under a word tells it, too, and calls for the tool (of a yes or no, under "sì" or "no").

    Of an amount, a count, a date or a name, `near` are the words beside which it stands ("stipendio*"), and `unlike`
    those in which it is something else; a phrase that opens or ends with `#|un|uno|una` lets these count, too.
    `words` are the phrases for a number that has a name of its own ("primo anno"). `none` says that there is none of
    it ("nullatenente"; of a choice, its first word), `same` that there is as much of it as of another fact, under
    that ("tutte recuperate"), `adds` that people tell it in parts that add up, `year` the one year of which a day of
    it is that is told without one (that of a window for applying), `dated` that it counts days, each of which may be
    told by its date, `nth` that it may be told by an ordinal ("al diciottesimo giorno"), `left` that it may be told
    as what is left of a whole. `counts` are phrases in which things of several kinds are counted ("# giorni non sono
    venuto"): they are of this fact if one of `amid` stands around them ("febbre"), and not inside one of `against`
    ("senza certificato"). `per` is the period that an amount is of ("anno"), where people may tell it by the month;
    `times` says how often a shorter one goes into it, where that is not for the calendar to say (the working days of
    a week). An amount told of a member of a list without a word of what it is ("mia moglie, maestra, 21.000") is the
    one fact of the list that is told `bare`. `spoken` is of a quantity that is never taken to be it only because it
    can be nothing else; `opens` and `closes` are the words before a period ("cantiere dal … al …") of which a day is
    the first or the last; `either` of a fact that holds if one of several things does. `follows` says which word of a
    choice goes without saying where a yes-or-no fact of a list is so of any member, `shown` which one the word of
    another choice of the same member shows ("A*": all that begin with an A). `headed` are words that are said of it
    only after one of its `heads` in the same sentence, and then rather than of anything else ("affitto #", after "il
    Comune ha fissato"). An amount of a year that is told without a period is one of a month below the first of
    `monthly`, of a year from the second on; between them nobody can tell. Beside the words of `payday` nobody can
    tell below the second either ("prendo 1.200"): it is asked. What is `held` is there and not paid: no amount told
    by a period is it. Of what counts only as a sum, `parts` name what may be added up ("pensione", "reversibilita");
    `pooled` are the words that say an amount is of everybody together ("cointestato"). What is told `within` another
    fact is a part of it: where nobody says whose it is, it is of the first who has so much of that. Of the members of
    a list only those have it whose word stands in `only`, if any does. A yes-or-no fact that is `single` is so of one
    of them at most: said of one, it is denied of the others of its sort ("prima casa ... e un bilocale al mare").

    A list of people who are named, and tied to each other, has its nouns in `kin`. Of a text that says which of them
    are together (their registered family), `yes` are phrases that put together all of whom a clause speaks ("stesso
    stato di famiglia"), `no` that put somebody by themselves ("residenza sua"), `opens` those that tell where
    somebody is ("vive"), with those named beside them; what is told with one of `heads` ("residenza") counts more. Of
    a text that names one of them, `yes` says that it is whoever speaks ("chiedo io"); the one meant follows `opens`
    and stands before `closes`; so for a list of names. A yes-or-no fact of one is so of the other of a tie, too, if
    that stands in `both`.

    A yes-or-no fact of `now` (a benefit received, a course attended) is denied by what was and is no more ("la
    prendevo, adesso basta"), and left open by what was; any other holds if it ever did (a document sent).

    A yes-or-no fact that is `grown` is said of no child (that somebody works): of those who are not one. One that is
    `due` is told by when something comes ("in pensione a giugno 2028"), too.
    Days that count only `until` an end are asked for where the end is told and not how many come before it.

    Of a list, `words` are the phrases that name several of its members in one, under what these are: "richiedente"
    for "sono sol*", "richiedente coniuge|convivente" for a couple of whom it is not said whether they are married,
    "?" for somebody who may be anyone. `groups` are phrases that speak of members already named ("entrambi"), under
    all that these may be. `near` count the list ("siamo in #"); `rest` count it, too, and say, under that, what
    those are who are named no further ("sei adulti"); who may be one of several that are `alike` is told as the
    first. `speaker` is what the person who speaks is in it, unless `instead` says that somebody else is ("fa lui la
    domanda"), or `about`, where the one who speaks says nothing of themselves ("mio padre vive solo"); what the
    others then are to them stands in `turned`, under what they are to the one who speaks: all of them by their
    words or by what they are. `apart` name the speaker where nothing else stands between two marks ("48 anni, solo.").
    A list of things that are told one after another, each with its numbers, is read by `items`.

    `anew` names the facts that make another case: once all of them are told otherwise, this one is not known.
    """

    yes: Phrases = ()
    no: Phrases = ()
    words: Mapping[str, Phrases] = field(default_factory=dict)
    told_over: str = ""
    together: Mapping[str, tuple[tuple[Phrases, ...], ...]] = field(default_factory=dict)
    near: Phrases = ()
    unlike: Phrases = ()
    none: Phrases = ()
    adds: bool = False
    dated: bool = False
    year: int | None = None
    nth: bool = False
    left: Left | None = None
    counts: Phrases = ()
    amid: Phrases = ()
    against: Phrases = ()
    same: Mapping[str, Phrases] = field(default_factory=dict)
    speaker: str = ""
    apart: Phrases = ()
    instead: Phrases = ()
    rest: Mapping[str, Phrases] = field(default_factory=dict)
    alike: tuple[str, ...] = ()
    about: Phrases = ()
    turned: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    groups: Mapping[str, Phrases] = field(default_factory=dict)
    per: str = ""
    times: Mapping[str, int] = field(default_factory=dict)
    bare: bool = False
    follows: Mapping[str, str] = field(default_factory=dict)
    shown: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    opens: Phrases = ()
    closes: Phrases = ()
    spoken: bool = False
    either: bool = False
    heads: Phrases = ()
    headed: Phrases = ()
    monthly: tuple[int, int] | tuple[()] = ()
    payday: Phrases = ()
    held: bool = False
    pooled: Phrases = ()
    parts: Phrases = ()
    within: str = ""
    only: tuple[str, ...] = ()
    single: bool = False
    kin: Mapping[str, Kin] = field(default_factory=dict)
    both: str = ""
    now: bool = False
    grown: bool = False
    items: bool = False
    outside: Outside | None = None
    of: str = ""
    due: Due | None = None
    until: Until | None = None
    anew: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence about a result, told when the fields it names are known and `when` holds.

    `{field}` stands for a value of the result, `{field:euro}` for an amount, `{field:percento}` for a share; a field
    inside another is `{indennita.inail}`, `{!code}` what the tool warns of. Of fields together `when` asks by a yes
    whether they are there. The sentence itself holds no number: every number comes from the result.
    """

    text: str
    when: Mapping[str, tuple[str | bool | int | None, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a result that people ask for by itself: in which words, and how it is told.

    It is asked for by one of `asked`, or by one of `how_much` in a message that speaks of nothing else's `about`
    ("ho 30.000 euro sul conto, quanti ne contano?"). Amounts told bare in asking for it are the fact of `bare`.
    One that stands `beside_others` (a term of several that run from one day) is told first, and calls for no tool.
    """

    asked: Phrases
    told: Told
    about: Phrases = ()
    how_much: Phrases = ()
    bare: str = ""
    beside_others: bool = False


@dataclass(frozen=True, slots=True)
class Wording:
    """How people speak of one tool.

    `asked` are requests as people make them, `calls` the few words by which a message calls for this tool, whatever
    else it tells, and `unlike` those by which it calls for something else. `told` leads the answer, `then` says what
    comes next; `subject` names what the tool is about, as in "per …". `figures` are those of the result that people ask
    for by themselves, under their names; what the rest would need is not asked then. `stays` names the facts that are
    not of one person: the thresholds of a service, the hours of a site; another person's case keeps them. A tool that
    is `meant` is the one for which offices send the data alone, and ask nothing. `instead` are the phrases by which
    whoever is asked shows that they mean another tool of the act, under its name ("siamo un comune", of a person). What
    whoever speaks of it need not say to another tool of the act stands in `shows`: its fact, and the word of that.
    `deeds` are, under a term's name, the words of whoever does what has to be done by its end ("lo mando").
    """

    subject: str
    asked: Phrases = ()
    calls: Phrases = ()
    unlike: Phrases = ()
    meant: bool = False
    said: Mapping[str, Said] = field(default_factory=dict)
    told: tuple[Told, ...] = ()
    then: tuple[Told, ...] = ()
    figures: Mapping[str, Figure] = field(default_factory=dict)
    stays: tuple[str, ...] = ()
    instead: Mapping[str, Phrases] = field(default_factory=dict)
    shows: Mapping[str, str] = field(default_factory=dict)
    deeds: Mapping[str, Phrases] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Matter:
    """How people speak of a matter for which no tool stands, and the clause that comes nearest to it.

    A message speaks of it that holds one of `about`, one of `asks`, none of `unlike`; of the empty nothing is wanted.
    """

    locator: str
    about: Phrases = ()
    asks: Phrases = ()
    unlike: Phrases = ()
