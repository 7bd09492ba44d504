"""What was told of one value of another fact: of a year's claims nothing is known once another year is asked about."""

from __future__ import annotations

from assistant.conversation import Topic
from assistant.expressions import expression
from assistant.steps.deciding.supposed import supposes
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import stands
from rules_core.rows import row
from rules_core.wording import Wording

_ALL_THE_SAME = (
    "stessi|stesse|medesimi|medesime|uguali ... importi|importo|numeri|dati|cifre|valori|somme|condizioni",
    "tutto|resto ... uguale|identico|invariato",
)

_MISTAKEN = row("""
    sbagliat*|sbaglio|errore|refuso|svista|lapsus|distrazione|confus*|scusi|scusa|scusate|pardon|ops|oops|intendevo,
    mi|vi correggo, correggo|rettifico|corrige|rettifica|correzione, volevo|volevamo dire|scrivere|mettere, anzi no
""")
_WAS = expression(
    r"(?:(?:no|ma|scus[ai]|scusate|pardon|ops|veramente|in realta|guardi|guarda|l anno) )*"
    r"era (?:(?:il|l|del|nel|quello del|per il) )?(?:anno )?(?:il |del )?\d{4}"
    r"(?: (?:e )?(?:non|mica) (?:il |del |nel )?\d{4})?"
)
_MARK = expression(r"[.:;!?](?=\s|$)")


def without_outdated(topic: Topic, before: Topic | None, wording: Wording, message: Message) -> Topic:
    """The topic without what was told before of another value of a fact than the one that is told now.

    Of a site with other hours and other months, of which somebody works so many days, the old days are not known.
    "Con gli stessi due importi" tells it of the new one, too; so does whoever takes back a slip of the year alone.
    """
    if before is None or before.tool != topic.tool or stands(message.plain, _ALL_THE_SAME) or _a_slip(message):
        return topic
    was, now = ({one.path: one for one in each.known} for each in (before, topic))
    anew = {path for path in now if path not in was or was[path].value != now[path].value}
    gone = [
        path
        for path, said in wording.said.items()
        if ((said.of in was and said.of in anew) or (said.anew and anew.issuperset(said.anew)))
        and now.get(path) == was.get(path)
    ]
    return topic.forget(gone)


def _a_slip(message: Message) -> bool:
    """Whether a message says that what was told is not so ("l'anno era il 2020, non il 2022"), and asks of no other.

    What is asked after it is asked of all that was told: "riguarda il 2020 e non il 2022. Quindi?".
    """
    if _WAS.fullmatch(" ".join(message.plain.flat)) and "?" not in message.text:
        return True
    told = message.correction
    if told is None or not told.sure or supposes(message):
        return False
    parts = [part for part in (told.said, told.withdrawn, told.stated) if part]
    asked = _MARK.search(message.text, max(part.end for part in parts))
    aside = asked is None or asked.group() != "?"
    return aside and (told.withdrawn is not None or stands(message.plain, _MISTAKEN))
