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
_TOLD = expression(
    r"iscritt[oa]|(?:dis|in)oc+upat[oa]|residente|domiciliat[oa]|divorziat[oa]|casalinga|celibe|nubile|cerco|vivo|abito|sono"
)
_MANY = 2
_PAUSES = frozenset(
    "guarda guardi guardate senta senti scusa scusi ma ormai oramai purtroppo veramente davvero adesso ora anzi dai"
    " invece comunque ecco signora signore grazie".split()
)
"""What people say while they go on, and which says nothing."""
_THE = frozenset("il lo la l i gli le mio mia miei mie suo sua suoi sue nostro nostra nostri nostre".split())
_HE = frozenset("io tu lui lei noi voi loro".split())
_CLITICS = frozenset("lo la li le l ne ce mi ci ti gli me te se si c m s gliel".split())
_BREAKING = frozenset("ma pero mentre perche se quando siccome quindi o od oppure ne no niente mai".split())
_PLURAL, _NOT = frozenset("i gli le miei mie suoi sue nostri nostre".split()), frozenset("non nn".split())
_IS = frozenset("e era erano sara saranno fu stava c".split())
_OVER = expression(r"(?:stat|gia|finit|terminat|scadut|esaurit|conclus|chius|cessat|pers|allegat|registrat)\w*")
_OF_THINGS = expression(
    r"manc\w+|risult(?:a|ano)|scad(?:e|ono|eva|ra)|fini(?:sce|scono|ra|va)|termin(?:a|ano|ava)|dura(?:no|va)?"
    r"|arriv(?:a|ano|era|ava)|continua(?:no)?|inizia(?:no)?|comincia(?:no)?|resta(?:no)?|riman(?:e|gono)|serv(?:e|ono)"
)
_ACTING = expression(
    r"ho|hai|ha|abbiamo|avete|hanno|avev\w+|avro|sto|stai|sta|stiamo|stanno|faccio|fai|fa|facciamo|fanno|facev\w+"
    r"|prend\w+|percep\w+|ricev\w+|segu(?:o|e|iamo|ivo|ono)|frequent(?:o|a|iamo|ano|avo)|devo|deve|dobbiamo|devono|posso"
    r"|pag(?:o|a|hiamo|ano|avo)|e|sono|siamo|era|erano|manc\w+|scad\w+|finisc\w+|lavor(?:o|a|iamo|ano|avo|ava)|tengo|teniamo"
    r"|alleg(?:o|a|hiamo|ano)|viv(?:o|e|iamo)|abit(?:o|a|iamo)|da|danno|vers(?:a|ano)|arriv(?:a|ano)|studi(?:o|a)|va|vanno"
    r"|mand(?:o|a|iamo|ano)|chiud(?:o|e|ono|iamo)|\w{2,}(?:iamo|isco|isce|iscono)"
)
_NOUN, _AS_FAR_AS = 1, 9


def parts_at(words: Sequence[str], written: Sequence[str]) -> list[int]:
    """The words of one stretch with which another begins, since a "no" before or after each thing parts them.

    >>> told = ("disoccupato no naspi no corsi", "disoccupata sì naspi no corsi no", "naspi no corsi", "no la naspi")
    >>> [parts_at(one.replace("ì", "i").split(), one.split()) for one in told]
    [[1, 3], [2, 4], [], []]
    >>> parts_at("no naspi no corsi iscritta al cpi".split(), "no naspi no corsi iscritta al cpi".split())
    [2, 4]
    """
    parts, begin = [], 0
    while (anew := _anew(words[begin:], written[begin:])) is not None:
        until = begin + anew
        parts += [begin + at for at in _of_each(words[begin:until], written[begin:until])] + [until]
        begin = until
    return parts + [begin + at for at in _of_each(words[begin:], written[begin:])]


def _anew(words: Sequence[str], written: Sequence[str]) -> int | None:
    """Where after a "no" something begins that it does not deny: a clause, or what somebody is or does."""
    at = goes_on_anew(words, written)
    return _told_after(words) if at is None else at


def _told_after(words: Sequence[str]) -> int | None:
    """Where what somebody is or does is told after a thing with its "no": "no naspi iscritta al cpi"."""
    first = next((n for n, word in enumerate(words) if word == "no"), len(words)) + _MANY
    told = (n for n in range(first, len(words)) if _TOLD.fullmatch(words[n]))
    return next((n for n in told if words[n - 1] not in _NO_THING and not words[n - 1].endswith(_DONE)), None)


def _of_each(words: Sequence[str], written: Sequence[str]) -> list[int]:
    """The words with which another stretch begins, where every "no" is of a thing before or after it."""
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


def goes_on_anew(words: Sequence[str], written: Sequence[str]) -> int | None:
    """Where after a "no" a clause of its own begins, which it denies no more than after a comma.

    >>> told = ("no la naspi la prendo ancora", "no guardi il corso è finito", "no la naspi", "no la prendo", "no ho")
    >>> [goes_on_anew(one.replace("è", "e").split(), one.split()) for one in told]
    [1, 2, None, None, None]
    """
    at = next((n for n, word in enumerate(words) if word == "no"), len(words))
    if at == len(words):
        return None
    begin = min(past_pauses(words, at + 1), len(words) - 1)
    first, rest = words[begin], words[begin + 1 :]
    if first in _CLITICS and rest and _ACTING.fullmatch(rest[0]):  # "no la prendo" is a slip for "non"
        return begin if begin > at + 1 else None
    if first in _HE:
        return begin if any(_ACTING.fullmatch(word) for word in rest[:_MANY]) else None
    return begin if in_front(words, written, begin) else None


def past_pauses(words: Sequence[str], begin: int) -> int:
    """The first word from a place on that says something.

    >>> past_pauses("no guardi ormai il corso".split(), 1)
    3
    """
    return next((n for n in range(begin, len(words)) if words[n] not in _PAUSES), len(words))


def in_front(words: Sequence[str], written: Sequence[str], begin: int) -> Sequence[str]:
    """The noun with which a clause begins, where its verb comes after it: "la naspi è finita", "la naspi la prendo".

    >>> told = ("la delibera l abbiamo allegata", "la naspi prendo solo l adi", "la naspi")
    >>> [in_front(one.split(), one.split(), 0) for one in told]
    [['delibera'], (), ()]
    """
    if words[begin] not in _THE:
        return ()
    several = words[begin] in _PLURAL
    for n in range(begin + 1 + _NOUN, min(begin + _AS_FAR_AS, len(words))):
        word, then = words[n], words[n + 1] if n + 1 < len(words) else ""
        if word in _BREAKING or (word == "e" and _joins(written[n], then)):
            if word != "e" or then not in _THE or not _NOT.isdisjoint(words[n:]):
                return ()
            several = True
        elif (word in _CLITICS and _ACTING.fullmatch(then)) or (
            _is_of_it(word, several=several) and not is_a_state(then) and not (then and counting(then))
        ):
            return words[begin + 1 : n]
    return ()


def _is_of_it(word: str, *, several: bool) -> bool:
    """Whether a word is a verb that a thing may have: "sono" only of several, which is "io sono" elsewhere."""
    return word in _IS or (several and word == "sono") or _OF_THINGS.fullmatch(word) is not None


def _joins(written: str, then: str) -> bool:
    """Whether an "e" joins, and is no verb: "è", or "e" before what is done."""
    return written[0] not in "èéÈÉ" and not _OVER.fullmatch(then)


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
