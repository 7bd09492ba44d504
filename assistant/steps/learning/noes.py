"""What a no denies: what was asked, or what the message names; and whether it opens or ends what is said."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated, plain_facts
from assistant.understanding.words.patterns import find, slots_of, stands
from assistant.understanding.words.plain import Plain
from assistant.understanding.words.rest import Rest
from assistant.understanding.words.telegraphed import in_front, past_pauses
from assistant.understanding.yes_or_no.denial_words import ACTING, ENDING, HAVING, IN_AN_ANSWER, LACKING, NOT
from assistant.understanding.yes_or_no.flags import inside
from assistant.understanding.yes_or_no.yesno import No, Yes
from corpus.lexical import terms_of
from rules_core.facts import Flag
from rules_core.records import shape_of
from rules_core.rows import row
from rules_core.tools import Tool
from rules_core.wording import Said

_FEW_WORDS, _BETWEEN, _VERB, _A_SENTENCE = 4, 2, 2, 8
_SIGN = expression(r"\s*[,.;!]")
_SIGN_LEFT_OUT = expression(r"\s+(?:ho|sono|abbiamo|siamo)\b", re.IGNORECASE)
_GOES_ON = expression(r"\s+(?:e|ed|ma|però|pero|perché|perche)\b", re.IGNORECASE)
_SENTENCES = expression(r"[.;!?\n]")
_CONCLUDING = expression(r"\b(?:quindi|perciò|percio|dunque|pertanto|per cui)\W*$", re.IGNORECASE)
_STILL, _ANY = frozenset("ancora tuttora sto stiamo sta".split()), "?"
_DENIALS = frozenset(
    terms_of("no niente nessun nessuno nessuna nulla zero mai nemmeno neanche abbiamo posseggo tengo c'è")
)
_AGE, _OF_ANOTHER = (
    "anni",
    row("""
    va, studia, frequenta, ha # anni, ha #, fa la|le|il prima|seconda|terza|quarta|quinta|elementari|medie|liceo|asilo
"""),
)
_WITHIN = row("""
    compres*|inclus*|conteggiat*|calcolat* in|nei|nel|negli #, dentro i|il|ai|nei|quei #, sta|stanno nei|nel #,
    fa|fanno parte dei|di #, nei|nel|in # c e|sono
""")
_ON_PAPER = (
    "nel|nella|nello|nell|sul|sulla|al|dal|in|col 730|cud|cu|unico|modello|modulo|dichiarazione|certificazione|dsu",
)
_COUNTED = row("""
    totale, somma, compres*, inclus*, gia dett*|contat*|mess*|scritt*, tutto|tutti insieme, di tutti|tutte,
    tutti|tutte e due, entrambi|entrambe, e tutto, li|quello dentro, fa|fanno parte dei #,
    dentro|sta|stanno i|in|nei #, nei|in # c e
""")


def only_no(message: Message) -> bool:
    """Whether a message is hardly more than a no: it then denies what was asked, and nothing else."""
    return isinstance(message.reply, No) and len(message.plain.words) <= _FEW_WORDS


def replies_first(message: Message) -> bool:
    """Whether a message opens with a yes or a no of its own ("no, ho 43 anni")."""
    reply = message.reply
    if not isinstance(reply, Yes | No):
        return False
    opens = not message.text[: reply.start].strip() and _GOES_ON.match(message.text[reply.end :]) is not None
    return opens or _ends(message, reply) or _concludes(message, reply)


def _ends(message: Message, reply: Yes | No) -> bool:
    """Whether a yes or a no ends there: with a sign, or before what a person has or is ("no ho 43 anni")."""
    after = message.text[reply.end :]
    opens = isinstance(reply, No) and not message.text[: reply.start].strip()
    return _SIGN.match(after) is not None or (opens and _SIGN_LEFT_OUT.match(after) is not None)


def _concludes(message: Message, reply: Yes | No) -> bool:
    """Whether a message ends with a yes or a no for which it gave its reason ("mi hanno licenziato, quindi sì")."""
    ends = not message.text[reply.end :].strip(" .!")
    return ends and _CONCLUDING.search(message.text[: reply.start]) is not None


def not_denied_twice(
    message: Message, found: Mapping[str, Stated], pending: str, words: Mapping[str, Said]
) -> dict[str, Stated]:
    """What a no before words that deny by themselves says of what was asked: "no in nero" is twice no, and no yes."""
    told, reply = found.get(pending), message.reply
    if told is None or told.value is not True or not isinstance(reply, No) or message.text[: reply.start].strip():
        return {}
    between, same, _ = message.text[reply.end :].partition(told.words)
    near = bool(same) and len(between.split()) <= _BETWEEN and not re.search(r"[.?!;]", between)
    denies = _denies_by_itself(Plain.of(told.words), words.get(shape_of(pending), Said()))
    return {pending: replace(told, value=False)} if near and denies else {}


def _denies_by_itself(plain: Plain, said: Said) -> bool:
    """Whether words deny a fact, and are no part of others that say it: "non li abbiamo chiusi" holds "chiusi"."""
    wider = list(find(plain, said.yes))
    return any(not any(inside(one, other) for other in wider) for one in find(plain, said.no))


def speaks_of_another(message: Message, found: Mapping[str, Stated]) -> bool:
    """Whether the yes or no of a message is that of something else that it tells."""
    return _denies_another(message, found) or _affirms_another(message, found)


def _denies_another(message: Message, found: Mapping[str, Stated]) -> bool:
    """Whether the no that opens a message is that of what it denies next ("no, nessuno ha invalidità", of houses).

    Without a sign after it, it may be the "non" of what is denied ("no ho la naspi").
    """
    if not isinstance(message.reply, No) or not any(one.value is False for one in found.values()):
        return False
    after = message.plain.flat[message.plain.until(message.reply.end) :]
    return bool(after) and (after[0] in IN_AN_ANSWER or _SIGN.match(message.text[message.reply.end :]) is None)


def _affirms_another(message: Message, found: Mapping[str, Stated]) -> bool:
    """Whether a yes only confirms what its own sentence tells before it ("lo stato di disoccupazione, sì, ce l'ho").

    It then answers nothing that was asked beside: that is asked again.
    """
    reply = message.reply
    if not isinstance(reply, Yes) or _concludes(message, reply):
        return False
    sentence = _SENTENCES.split(message.text[: reply.start])[-1].lower()
    return any(isinstance(one.value, bool) and one.words.lower() in sentence for one in found.values())


def denies_another_fact(message: Message, pending: str, tool: Tool, words: Mapping[str, Said]) -> bool:
    """Whether the no that opens a message is of what another fact is about ("no, non prendo la pensione").

    So is that of a clause with its thing in front ("no, la delibera l'abbiamo allegata"). What it denies then is no
    answer to the yes or no that was asked: that is asked again. So it is where the thing asked for is told to be still.
    """
    facts = dict(plain_facts(tool.facts))
    asked, reply = facts.get(pending), message.reply
    if not isinstance(asked, Flag) or not isinstance(reply, No) or message.text[: reply.start].strip():
        return False
    begin, ours = message.plain.until(reply.end), words.get(pending, Said())
    fronted = _fronted(message.plain, begin)
    named = _denied_next(message.plain, begin) or fronted
    if not named:
        return False
    if any(_is_of(word, ours) for word in named) or set(terms_of(" ".join(named))) & _terms(asked):
        return bool(fronted) and not _STILL.isdisjoint(message.plain.flat[begin:])
    return any(_is_of(word, words[path]) for path in facts if path != pending and path in words for word in named)


def goes_on_affirming(message: Message) -> bool:
    """Whether a clause with its thing in front follows a no and denies nothing: "no le assenze le ho recuperate"."""
    reply = message.reply
    if not isinstance(reply, No):
        return False
    begin = message.plain.until(reply.end)
    return bool(_fronted(message.plain, begin)) and IN_AN_ANSWER.isdisjoint(message.plain.flat[begin:])


def _denied_next(plain: Plain, begin: int) -> list[str]:
    """What the clause that opens there with a "non" denies: its words after the verb that say something."""
    clause = [word.plain for word in plain.words[begin:] if word.stretch == plain.words[begin].stretch]
    if not clause or clause[0] not in NOT:
        return []
    end = next((n for n, word in enumerate(clause) if word in ENDING), len(clause))
    return [word for word in clause[_VERB:end] if terms_of(word) and word not in HAVING | ACTING]


def _fronted(plain: Plain, begin: int) -> list[str]:
    """What stands before its verb in the clause that opens there, or is told to lack: its words that say something."""
    begin = past_pauses(plain.flat, begin)
    clause = [w for w in plain.words[begin:] if w.stretch == plain.words[begin].stretch]
    words = [word.plain for word in clause]
    if words[:1] and words[0].startswith(LACKING):  # "manca la delibera" has it behind
        named: Sequence[str] = words[1 : 1 + _FEW_WORDS]
    else:
        named = in_front(words, [plain.text[word.start : word.end] for word in clause], 0) if words else ()
    return [word for word in named if terms_of(word)]


def _is_of(word: str, said: Said) -> bool:
    """Whether a word is one of those in which people speak of a fact."""
    slots = (slot for phrase in (*said.yes, *said.no, *said.near) for slot in slots_of(phrase))
    return any(slot is not None and slot.takes(word, 0) and not slot.takes(_ANY, 0) for slot in slots)


def _terms(fact: Flag) -> set[str]:
    return set(terms_of(fact.question))


def denies_else(words: str, question: str) -> bool:
    """Whether a denial names what it denies, and not with a word of what was asked ("niente risparmi", of houses)."""
    named = {term for term in terms_of(words) if term not in _DENIALS}
    return bool(named) and named.isdisjoint(terms_of(question))


def counted_before(message: Message, said: Said) -> bool:
    """Whether an amount of which only the sum counts is said to be in one that was told: "è già compreso".

    What is "incluso nel 730" was declared, and told to nobody here.
    """
    few = len(message.plain.words) <= _A_SENTENCE and not message.quantities and "?" not in message.text
    told = few and "non" not in message.plain.flat and not stands(message.plain, _ON_PAPER)
    return bool(said.pooled) and told and stands(message.plain, _COUNTED)


def _of_another(message: Message, pending: str, topic: Topic) -> bool:
    """Whether a message, or the no that opens it, is of one who is not named: "no, ha 79 anni", "va a scuola".

    It is then no answer of all, or of whoever says "I", unless somebody is known to be so old.
    """
    reply, place = message.reply, pending.partition("]")[0]
    called = {word for one in topic.known if one.path.startswith(place) for word in Plain.of(one.words).flat}
    short = len(message.plain.words) <= _A_SENTENCE and (isinstance(reply, No) or not message.quantities)
    if not pending or not short or not ("[]" in pending or {"io", "me"} & called):
        return False
    then = message.plain.until(reply.end) if isinstance(reply, No) else 0
    told = {str(m.value) for m in message.quantities}
    does = any(found.first == then for found in find(message.plain, _OF_ANOTHER))
    return does and not any(str(one.value) in told for one in topic.known)


def apart_from_what_was_told(message: Message, said: Said, pending: str, topic: Topic) -> Message:
    """A message without the amount in which another is said to be: "è già compreso nei 26.000".

    Where nothing else is told, and that amount was never told of anybody, or it is not in it, it tells nothing.
    Nor does what is said of another than who was asked.
    """
    if _of_another(message, pending, topic):
        return Message("", message.today)
    within = list(find(message.plain, _WITHIN)) if said.pooled and "?" not in message.text else []
    inside = [m for m in message.quantities if any(message.words_of(m)[0] in range(f.first, f.last) for f in within)]
    if not inside:
        return message
    left = tuple(m for m in message.quantities if m not in inside)
    told = {str(one.value).removesuffix(".00") for one in topic.known if shape_of(one.path) == shape_of(pending)}
    there = "non" not in message.plain.flat and all(str(m.value).removesuffix(".00") in told for m in inside)
    if not left and not there:
        return Message("", message.today)
    return Rest(message.text, message.today, plain=message.plain, left=left)
