"""Of which of several something is said, where nobody can tell: "mio figlio è disabile", of three; and who is meant.

Nothing is taken in silence of one of them: it is asked, and the next message says who is meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from assistant.answer import Echo, stands_in
from assistant.conversation import Topic
from assistant.phrases import it
from assistant.steps.changing.named_members import places_of_roles
from assistant.steps.changing.of_a_sum import sum_of_several
from assistant.steps.computing.tell import Parts
from assistant.understanding.asking.cues import is_question
from assistant.understanding.lists.members import Members
from assistant.understanding.lists.unsure import which
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.words.patterns import Found, stands
from assistant.understanding.words.plain import Plain
from assistant.understanding.words.rest import lists
from assistant.understanding.yes_or_no.flags import flags
from rules_core.facts import Flag, Quantity
from rules_core.records import Many
from rules_core.tools import Tool
from rules_core.wording import Wording

_ONE = frozenset("mio mia il la l nostro nostra suo sua quel quella questo questa".split())
_WHICH = frozenset(
    """
    piccolo piccola piccolino piccolina grande maggiore minore primo prima secondo seconda terzo terza quarto quarta
    ultimo ultima altro altra un una uno primogenito primogenita solo sola anche entrambi tutti tutte due ogni unico
    unica maggiorenne minorenne nuovo nuova nato nata quale quali chi nessun nessuno nessuna mezzano mezzana gemello
    gemella
    """.split()
)
_REPLY, _FEW, _AGE, _OLDEST = 7, 12, "anni", 120
_MYSELF = frozenset("io me mio mia miei".split())
_REPLYING = frozenset(
    """
    di da del della dello dell il la l lo quello quella e sarebbe al alla a per con mio mia mie miei mi riferisco parlo
    dico intendo dicevo si si' no quelli figlio figlia ne ha che anni sono lui lei io me nostro nostra
    """.split()
)


def unclear(message: Message, tool: Tool, wording: Wording, topic: Topic, pending: str = "") -> list[str]:
    """The words of which nobody can tell of whom they are; none, where that is clear, or nothing is said."""
    if not topic.known or not any(isinstance(fact, Many) for fact in tool.facts.declared.values()):
        return []
    told = sum_of_several(message, tool, wording, topic)
    if told is not None:
        return [told.words]
    whose = [words for words, _ in _one_of_several(message, tool, wording, topic, pending)]
    short = "[]" not in pending and len(message.plain.words) <= _FEW
    return whose or (one_of_them(message, tool, wording, topic) if short else [])


def one_of_them(message: Message, tool: Tool, wording: Wording, topic: Topic) -> list[str]:
    """The words that tell of one of several who are told apart, and leave open which: "uno dei figli è disabile"."""
    return [message.plain.verbatim(one.first, one.last) for one in _of_them(message, tool, wording, topic)]


def _of_them(message: Message, tool: Tool, wording: Wording, topic: Topic) -> Iterator[Found]:
    known = topic.facts(tool.facts)
    for many in lists(tool.facts, wording.said):
        if _people(many.name, wording):
            listed = Members(message, many, wording.said, known.get(many.name) or (), topic.words)
            flagged = [name for name, fact in listed.facts.items() if isinstance(fact, Flag) and name in listed.said]
            told = (f for name in flagged for f, value in flags(message, listed.said[name]) if value)
            yield from dict.fromkeys(one for f in told if (one := which(listed.owners, f)) is not None)


def with_who_is_meant(message: Message, tool: Tool, wording: Wording, topic: Topic, heard: Sequence[str]) -> Message:
    """What was said before of somebody unclear, said of whom this message names; the message, where it names nobody."""
    message = _by_their_noun(message, tool, wording, topic)
    short = 0 < len(message.plain.words) <= _REPLY and not is_question(message)
    if not heard or not short:
        return message
    before = Message(heard[-1], message.today)
    if sum_of_several(before, tool, wording, topic) is not None:
        named = places_of_roles(message.plain, tool.facts, wording.said, topic) or _MYSELF & {*message.plain.flat}
        told = Message(f"{before.text.rstrip(' ?.!')} {message.text}", message.today)
        return told if named and not message.quantities else message
    said = next(iter(_one_of_several(before, tool, wording, topic, "")), None)
    if said is None and (one := next(_of_them(before, tool, wording, topic), None)) is not None:
        return _of_that_one(before, one, message)
    if said is None or not set(_besides(message)) <= _REPLYING | _WHICH:
        return message
    _, span = said
    noun = before.plain.verbatim(span.first, _noun_end(before, span))
    age = next((m for m in message.quantities if _years(m) is not None), None)
    which = next((word for word in message.plain.flat if word in _WHICH), "")
    if age is None and not which:
        return message
    meant = f"{noun} di {age.value} anni" if age is not None else f"{noun} {which}"
    words = before.plain.words
    text = f"{before.text[: words[span.first].start]}{meant}{before.text[words[span.last - 1].end :]}"
    return Message(text, message.today)


def _of_that_one(before: Message, one: Found, message: Message) -> Message:
    """What was said of one of several, of the one whose age a reply tells: "quello di 7"."""
    age = next((m for m in message.quantities if _years(m) is not None), None)
    if age is None or not set(_besides(message)) <= _REPLYING | _WHICH:
        return message
    plain = before.plain
    told = [n for n, word in enumerate(plain.words) if word.stretch == plain.words[one.last - 1].stretch]
    rest = plain.verbatim(one.last, told[-1] + 1) if one.last <= told[-1] else ""
    return Message(f"quello di {age.value} anni {rest}", message.today)


def _by_their_noun(message: Message, tool: Tool, wording: Wording, topic: Topic) -> Message:
    """A message in which the one who alone is called so is named by their age: "mio figlio", beside a daughter."""
    if is_question(message) or not topic.known or any(_years(one) is not None for one in message.quantities):
        return message
    for name, places, nouns in _several(message, tool, wording, topic):
        ages = _ages(topic, tool, name, places)
        for noun in nouns:
            called = _called_so(message, noun, name, places, topic)
            span, told = _with_age(message, noun)
            alone = span is not None and told is None and len(nouns) == len(called) == 1
            if alone and called[0] in ages and {*message.plain.flat}.isdisjoint(_WHICH):
                end = message.plain.words[noun.last - 1].end
                text = f"{message.text[:end]} di {ages[called[0]]} anni{message.text[end:]}"
                return Message(text, message.today, message.written)
    return message


def told_unclear(words: Sequence[str], said: str) -> Parts:
    """That nobody can tell of whom something is, and that it is counted once that is known."""
    told = [word for word in words if stands_in(word, said)]
    return [it.OF_WHOM, "«", Echo(told[0]), "». ", it.TELL_WHO] if told else []


def _besides(message: Message) -> Iterator[str]:
    counted = {at for mention in message.quantities for at in range(*message.words_of(mention))}
    return (word for at, word in enumerate(message.plain.flat) if at not in counted)


def _one_of_several(
    message: Message, tool: Tool, wording: Wording, topic: Topic, pending: str
) -> Iterator[tuple[str, Found]]:
    """Where one of several alike is named, and neither an age nor a word says which."""
    if is_question(message) or message.correction is not None:
        return
    for name, places, nouns in _several(message, tool, wording, topic):
        if any(pending.startswith(f"{name}[{place}].") for place in places) or not _people(name, wording):
            continue
        ages, all_ = _ages(topic, tool, name, places), range(len(topic.facts(tool.facts)[name]))
        for noun in nouns:
            span, told = _with_age(message, noun)
            says = stands(message.plain, _words_of(name, wording)) or _tells_age_only(message, span or noun)
            if span is None or not says or not {*message.plain.flat}.isdisjoint(_WHICH):
                continue
            if len(_called_so(message, noun, name, all_, topic)) == 1:
                continue  # "mia figlia", where the other is a son
            if (told is None or list(ages.values()).count(told) != 1) and (
                "[]" in pending or not _tells_age_only(message, span)
            ):
                yield message.plain.verbatim(span.first, span.last), span


def _called_so(message: Message, noun: Found, name: str, places: Sequence[int], topic: Topic) -> list[int]:
    """Those of whom that very noun was told."""
    word = message.plain.flat[noun.last - 1]
    told = {one.path.partition("]")[0]: one.words for one in reversed(topic.known) if one.path.startswith(f"{name}[")}
    return [place for place in places if word in Plain.of(told.get(f"{name}[{place}", "")).flat]


def _words_of(name: str, wording: Wording) -> tuple[str, ...]:
    """The words in which anything is told of the members of a list."""
    inside = (said for path, said in wording.said.items() if path.startswith(f"{name}[]."))
    return tuple(phrase for said in inside for phrase in (*said.yes, *said.no, *said.near))


def _people(name: str, wording: Wording) -> bool:
    said = wording.said.get(name)
    return said is not None and bool(said.speaker)


def _several(
    message: Message, tool: Tool, wording: Wording, topic: Topic
) -> Iterator[tuple[str, Sequence[int], Sequence[Found]]]:
    """The sorts of which several are known and that a message names."""
    for many in lists(tool.facts, wording.said):
        for places, nouns in places_of_roles(message.plain, tool.facts, wording.said, topic).get(many.name, ()):
            if len(places) > 1:
                yield many.name, places, nouns


def _with_age(message: Message, noun: Found) -> tuple[Found | None, int | None]:
    """One named by a noun with a determiner, with the age that follows; nothing, where several are named."""
    flat, first = message.plain.flat, noun.first
    opens = flat[first] in _ONE or (first > 0 and flat[first - 1] in _ONE)
    if not opens or flat[noun.last - 1].endswith(("i", "e")):
        return None, None
    first -= flat[noun.first] not in _ONE
    near = range(noun.first, noun.last + 2)  # also in it: "quella di 12"
    told = [(m, message.words_of(m)[0]) for m in message.quantities if _years(m) is not None]
    after = [m for m, at in told if at in near or (at == near.stop and flat[at - 1] == "di")]  # "mia figlia Anna di 7"
    last = message.words_of(after[0])[1] if after else noun.last
    return Found(first, last), _years(after[0]) if after else None


def _tells_age_only(message: Message, span: Found) -> bool:
    """Whether nothing is said of them but how old they are, or nothing at all."""
    rest = [word for at, word in enumerate(message.plain.flat) if not span.first <= at < span.last]
    return all(word in _REPLYING or word in {"e", "ha", "anni", "ed"} or word.isdigit() for word in rest)


def _noun_end(message: Message, span: Found) -> int:
    """Where the noun ends, without the age after it."""
    ages = [message.words_of(m)[0] for m in message.quantities if span.first <= message.words_of(m)[0] < span.last]
    end = min(ages, default=span.last)
    return end - 1 if ages and message.plain.flat[end - 1] in {"di", "da", "d"} else end


def _ages(topic: Topic, tool: Tool, name: str, places: Sequence[int]) -> Mapping[int, int]:
    """How old those of a sort are, as far as it was told."""
    many = tool.facts.declared[name]
    assert isinstance(many, Many)
    age = next((n for n, f in many.record.declared.items() if isinstance(f, Quantity) and f.unit == _AGE), "")
    values: dict[str, Any] = {one.path: one.value for one in topic.known}
    told = {place: str(values.get(f"{name}[{place}].{age}", "")) for place in places}
    return {place: int(value) for place, value in told.items() if value.isdigit()}


def _years(mention: Mention) -> int | None:
    """A number that may be an age."""
    old = isinstance(mention.value, Decimal) and mention.value % 1 == 0 and 0 <= mention.value < _OLDEST
    kinds = mention.kind is Kind.AGE or mention.unit == _AGE or (mention.kind is Kind.NUMBER and mention.unit is None)
    return int(mention.value) if old and kinds else None  # type: ignore[arg-type]
