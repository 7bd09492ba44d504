"""What a message sounds like by its words alone: a greeting, a question about what a word means."""

from __future__ import annotations

from assistant.understanding.asking.cue_words import ALONE, BESIDE_HELLO, MEANING, NEEDS, Cue
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import covered, find, stands
from assistant.understanding.words.plain import Plain

_A_QUESTION = 9


def greets(words: str) -> bool:
    """Whether some words thank or greet, and say nothing else."""
    return any(stands(Plain.of(words), ALONE[cue]) for cue in (Cue.THANKS, Cue.HELLO))


def says_more(plain: Plain) -> bool:
    """Whether a message that greets wants something, too ("buongiorno, devo fare l'isee"): more than to tell a name."""
    greeting = covered(find(plain, ALONE[Cue.HELLO]))
    left = [word for n, word in enumerate(plain.flat) if n not in greeting and word not in BESIDE_HELLO]
    return len(left) > (0 if NEEDS & set(plain.flat) else 1)


def asks_meaning(message: Message) -> bool:
    """Whether a message asks what something is or means, and says nothing besides ("che cos'è la dis-coll?")."""
    once = message.text.strip().rstrip("?").count("?") == 0 and message.text.rstrip().endswith("?")
    opening = any(f.first <= 1 for f in find(message.plain, MEANING))
    return once and opening and len(message.plain.words) <= _A_QUESTION
