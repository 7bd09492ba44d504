"""What came out of one tool, told to the next: "e con quell'ISEE quanto pago di mensa?".

A result is a fact of another tool of the same act where it has that fact's name, and the person points to it, or asks
the other tool of the same case and tells no such fact.
What a tool shows by itself, being spoken of, is a fact of another that is called for in a few words ("che modulo
serve?").
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.conversation import Conversation, Topic
from assistant.steps.computing.compute import compute
from assistant.steps.deciding.supposed import supposes
from assistant.understanding.asking.another import SOMEBODY, somebody_else
from assistant.understanding.asking.sounding import asks_of_anybody
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated
from assistant.understanding.words.patterns import find, stands
from assistant.understanding.words.plain import Plain
from rules_core.facts import Quantity
from rules_core.registry import Registry

_POINTING = frozenset("quell quel quella questo questa quest tale codesto suddetto mio nostro suo stesso l".split())
_RESULT = frozenset("risultato valore importo numero cifra conto calcolo totale somma".split())
_THAT_ONE = (
    "quello|quella ... prima|sopra|calcolato|calcolata|detto|uscito|venuto",
    "lo stesso",
    "quello|quella la|li",
)
_OTHERS = (
    SOMEBODY,
    "amici|amiche|colleghi|colleghe|vicini|vicine|cugini|parenti|zii|suoceri|genitori|nonni|utente|utenti|famiglia",
    "famiglie|signora|signore|chi|tizio|qualcuno|altri|altre|altro|altra|gente|tutti",
)
_OURS = ("pago|paghiamo|pagherei|pagheremo|pagheremmo|paghero|spendo|spendiamo|spenderei|devo|dobbiamo|mi|ci|noi|io",)
_NEXT, _FEW = 4, 8
_FOR = frozenset("per se quando".split())
"""What else something is asked for may follow these."""


def carried(message: Message, talk: Conversation, registry: Registry, tool: str) -> list[Stated]:
    """The facts of a tool that are the result of what was computed before, where a message points to them."""
    source = next((one for one in (talk.topic, *talk.earlier) if one is not None and one.tool != tool), None)
    if source is None or registry.tool(source.tool).act is not registry.tool(tool).act:
        return []
    facts = registry.tool(tool).facts.declared
    if shown := _shown(message, talk, registry, tool):
        return shown
    asked = talk.asked.fact if talk.asked is not None and talk.topic is not None and talk.topic.tool == tool else ""
    names = [name for name, fact in facts.items() if isinstance(fact, Quantity)]
    named = {name: words for name in names if (words := _points(message, name) or _that(message, name, asked))}
    result = _result(source, talk, registry) if named else {}
    return [Stated(name, result[name], words) for name, words in named.items() if result.get(name) is not None]


def _shown(message: Message, talk: Conversation, registry: Registry, tool: str) -> list[Stated]:
    """What the tool at hand shows for another, where a few words call for that one and say nothing else."""
    facts, plain = registry.tool(tool).facts.declared, message.plain
    shows = {} if talk.topic is None else registry.wording(talk.topic.tool).shows
    named = [(name, value) for name, value in shows.items() if name in facts and talk.topic and talk.topic.tool != tool]
    call = next(find(plain, registry.wording(tool).calls), None) if named else None
    if call is None or len(plain.words) > _FEW or not _FOR.isdisjoint(plain.flat):
        return []
    return [Stated(name, value, plain.verbatim(call.first, call.last)) for name, value in named]


def of_the_same_case(message: Message, talk: Conversation, registry: Registry, topic: Topic) -> list[Stated]:
    """What came out of the case at hand and a tool takes as a fact, where nobody tells another or points to one.

    "Quindi quanto pago di mensa?" is asked with the ISEE that has just been computed; of somebody else, or of what is
    only supposed, nothing is carried.
    """
    left = [one for one in (talk.topic, *talk.earlier) if one is not None and one.tool != topic.tool]
    facts, known = registry.tool(topic.tool).facts.declared, {one.path for one in topic.known}
    names = [name for name, fact in facts.items() if isinstance(fact, Quantity) and name not in known]
    if not (names and left) or left[0].whose or supposes(message) or _of_others(message):
        return []
    act = registry.tool(topic.tool).act
    ours = (one for one in left if registry.tool(one.tool).act is act and not (one.whose or one.actual))
    result = next((found for one in ours if (found := _result(one, talk, registry)).keys() & {*names}), {})
    return [
        Stated(name, result[name], words)
        for name in names
        if result.get(name) is not None and (words := _by_name(name, talk.said))
    ]


def _of_others(message: Message) -> bool:
    """Whether a message asks of somebody else, or of anybody."""
    named = stands(message.plain, _OTHERS) and not stands(message.plain, _OURS)
    return named or asks_of_anybody(message) or somebody_else(message, ()) is not None


def _by_name(name: str, said: Sequence[str]) -> str:
    """The words that last called a result by its name; none, where nobody did."""
    plains = (Plain.of(text) for text in reversed(said))
    return next((plain.verbatim(one.first, one.last) for plain in plains for one in find(plain, (name,))), "")


def _points(message: Message, name: str) -> str:
    """The words that point to a result ("quell'ISEE"), with no number of their own; none, where nothing points."""
    flat, words = message.plain.flat, message.plain.words
    numbers = {message.words_of(mention)[0] for mention in message.quantities}
    for n, word in enumerate(flat[1:], 1):
        own = any(n < place <= n + _NEXT and words[place].stretch == words[n].stretch for place in numbers)
        own = own or n + 1 in numbers
        if flat[n - 1] in _POINTING and (word == name or word in _RESULT) and not own:
            return message.plain.verbatim(n - 1, n + 1)
    return ""


def _that(message: Message, name: str, asked: str) -> str:
    """The words that answer what was asked with what came out before ("quello di prima")."""
    found = next(find(message.plain, _THAT_ONE), None) if name == asked and not message.quantities else None
    return message.plain.verbatim(found.first, found.last) if found else ""


def _result(topic: Topic, talk: Conversation, registry: Registry) -> dict[str, object]:
    """What comes out of what is known, if all of it is known that matters."""
    told = compute(registry, topic, talk).told
    return dict(told["result"]) if told["status"] == "computed" and isinstance(told["result"], dict) else {}
