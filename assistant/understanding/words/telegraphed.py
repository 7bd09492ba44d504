"""Where things told with a "no" each part, without a comma: "disoccupato no naspi no corsi", "naspi no corsi no"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.expressions import expression
from assistant.understanding.words.being import is_a_state
from assistant.understanding.words.counting import counting

_DENYING = frozenset("senza niente zero nessun nessuna mai".split())
_TELLING = frozenset(
    "ho ha abbiamo hanno sono siamo e prendo prende percepisco percepisce ricevo faccio fa cerco cerca non nn".split()
)
_DONE = ("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "itto", "itta", "itti", "itte")
_NO_THING = frozenset(
    """
    il lo la l i gli le un uno una di del della dello dei degli delle d a ad al allo alla ai alle da dal dalla dai in
    nel nella nei con col per su sul sulla tra fra e ed o od oppure ne ma pero invece anzi anche se che chi cui come
    dove quando quanto quanta quanti perche percio quindi siccome mentre tuttavia comunque infatti poi ora adesso oggi
    ieri io tu lui lei noi voi loro mi ti si ci vi me te ce questo questa quello quella grazie scusa scusi aspetta
    aspetti pardon mai non nn no niente nulla nessuno nessuna nessun zero nemmeno neanche neppure ancora piu gia solo
    soltanto proprio davvero secondo prego per affatto mica forse credo penso direi vero certo sicuro
    profit tax stop vax comment cost problem limits show ho ha hai abbiamo hanno sono siamo e era ero sto sta faccio fa
    prendo prende percepisco percepisce ricevo riceve vivo vive lavoro lavora posso puo potrei pago paga
    """.split()
)
_NO_END = frozenset("o od oppure e ed che di da dal in nel prov provincia se ma perche ah eh beh allora dico".split())
_TURNING = frozenset("ma pero invece mentre".split())
_YES = frozenset(("sì", "Sì", "SÌ"))
_ADVERB = expression(r".+mente")
_MANY = 2


def parts_at(words: Sequence[str], written: Sequence[str]) -> list[int]:
    """The words of one stretch with which another begins, since a "no" before or after each thing parts them.

    >>> told = ("disoccupato no naspi no corsi", "disoccupata sì naspi no corsi no", "naspi no corsi", "no la naspi")
    >>> [parts_at(one.replace("ì", "i").split(), one.split()) for one in told]
    [[1, 3], [2, 4], [], []]
    """
    turns = next((n for n, word in enumerate(words) if word in _TURNING and n and words[n - 1] != "no"), len(words))
    words, written = words[:turns], written[:turns]
    noes = [n for n, word in enumerate(words) if word == "no" and (n == 0 or words[n - 1] not in _NO_END)]
    if not noes:
        return []
    last = len(words) - 1
    if words[last] == "no" or written[last] in _YES:
        both = written[last] in _YES and last - noes[-1] > _MANY  # "disoccupato no naspi adi sì"
        return [] if both else _after_each(words, written, noes)
    alone = _stands_alone(words[: noes[0]])
    if not _is_a_thing(words, noes[-1] + 1, several=len(noes) >= _MANY):
        return []
    if is_a_state(words[noes[-1] + 1]):
        return [] if alone or not noes[0] else [n + 1 for n in noes]
    return _before_each(words, noes) if alone or not noes[0] else []


def _before_each(words: Sequence[str], noes: Sequence[int]) -> list[int]:
    """What begins with its own "no", and with a "mai" among them: "no naspi no corso mai cantiere"."""
    never = [n for n in range(noes[0] + _MANY, len(words)) if words[n] == "mai" and words[n - 1] != "no"]
    return sorted({n for n in (*noes, *never) if n})


def _after_each(words: Sequence[str], written: Sequence[str], noes: Sequence[int]) -> list[int]:
    """What follows a "no", a "sì" or what somebody is: "disoccupata sì naspi no", "disoccupata naspi no"."""
    if not noes[0]:
        return []
    yes = [n for n, word in enumerate(written) if word in _YES]
    states = [n for n in range(noes[0] - 1) if is_a_state(words[n]) and _is_bare(words, n + 1)]
    ends = {n + 1 for n in (*noes, *yes, *states) if n + 1 < len(words)}
    return sorted(n for n in ends if _is_a_thing(words, n, several=False))  # not "una sì e due no"


def _is_bare(words: Sequence[str], at: int) -> bool:
    """Whether a thing begins at a word, and no participle: "disoccupata naspi", not "disoccupata iscritta"."""
    return _is_a_thing(words, at, several=False) and not words[at].endswith(_DONE) and not is_a_state(words[at])


def _is_a_thing(words: Sequence[str], at: int, *, several: bool) -> bool:
    """Whether the name of a thing may begin at a word, after a "no"; of several noes also a verb."""
    word = words[at]
    if counting(word) or _ADVERB.fullmatch(word):
        return False
    return word not in _NO_THING or (several and word in _TELLING - {"e", "non", "nn"})


def _stands_alone(before: Iterable[str]) -> bool:
    """Whether words say a thing without any "no" after them: what somebody is, has done, or is without."""
    return any(is_a_state(word) or word in _DENYING or word in _TELLING or word.endswith(_DONE) for word in before)
