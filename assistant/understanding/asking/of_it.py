"""Questions about what was just spoken of, which name nothing themselves: "e a chi la mando?", "va per PEC?"."""

from __future__ import annotations

from assistant.understanding.message import Message
from assistant.understanding.words.plain import Plain

_IT = frozenset("lo la li le ne".split())
_OF_IT = frozenset(
    """
    serve servono va vanno vale valgono basta bastano bisogna occorre occorrono deve devono si
    """.split()
)
_OPENING = frozenset("e ed ma ah ok okay bene perfetto grazie capito scusa scusi senta".split())
_LASTS = frozenset(
    """
    vale valgono dura durano scade scadono valido valida validi valide buono buona usarlo usarla usare utilizzarlo
    utilizzarla tenerlo tenerla tenere
    """.split()
)
_WHEN = frozenset("finche quando quanto quanti tempo".split())
_HOW_LONG = _WHEN | frozenset("fino a per entro che mi ci ti e lo la l posso possiamo si puo anni mesi giorni".split())
_THE_NEW = frozenset("il la quello quella questo questa nuovo nuova".split())
_A_FEW, _A_FEW_MORE = 6, 8


def refers_back(message: Message) -> bool:
    """Whether a question ends with what is done to something that another message named ("e a chi la mando?")."""
    asked = message.text.strip().partition("?")[0] if "?" in message.text else ""
    words = Plain.of(asked).flat
    return len(words) > 1 and words[-2] in _IT


def asks_of_it(message: Message) -> bool:
    """Whether a few words ask something of what was spoken of, and name nothing else ("va mandata per PEC?").

    >>> from datetime import date
    >>> told = ("serve una nota scritta?", "fino a quando mi vale?", "la mensa va pagata?", "quanto dura la mensa?")
    >>> [asks_of_it(Message(text, date(2026, 1, 1))) for text in told]
    [True, True, False, False]
    """
    words = message.plain.flat
    begin = next((n for n, word in enumerate(words) if word not in _OPENING), 0)
    if asks_how_long(message) or (words[-1:] and words[-1] in _OF_IT and set(words[begin:-1]) <= _HOW_LONG):
        return len(words) <= _A_FEW_MORE  # "fino a quando mi vale?", not "quanto dura la mensa?"
    return begin < len(words) <= _A_FEW and words[begin] in _OF_IT and not message.quantities


def asks_how_long(message: Message) -> bool:
    """Whether a few words ask only how long what was spoken of may be used ("la nuova fino a quando è buona?").

    >>> from datetime import date
    >>> told = ("e quanto la posso tenere?", "quanti anni è valido?", "quanto dura la mensa?", "quanto vale la casa?")
    >>> [asks_how_long(Message(text, date(2026, 1, 1))) for text in told]
    [True, True, False, False]
    """
    words = message.plain.flat
    begin = next((n for n, word in enumerate(words) if word not in _OPENING | _THE_NEW), 0)
    around = set(words[begin:-1])
    return bool(around) and words[-1] in _LASTS and not _WHEN.isdisjoint(around) and around <= _HOW_LONG
