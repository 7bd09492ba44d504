"""One of the household who goes to live elsewhere: "e se mio figlio andasse a vivere dai nonni?"."""

from __future__ import annotations

from assistant.understanding.message import Message
from assistant.understanding.words.patterns import Found, find, stands
from rules_core.outside import Outside

_OUT = (
    "andasse|andassero|va|vanno|andra|andata|andato|vada|vadano a vivere|stare|abitare|convivere ... da|dal|dalla|dai",
    "andasse|andassero|va|vanno|andra|andata|andato|vada|vadano a vivere|stare|abitare|convivere ... con|col|coi|fuori",
    "andasse|andassero|va|vanno|andra|andata|andato|vada|vadano a vivere|stare|abitare altrove|per|in|a|all|ad",
    "andasse|andassero|va|vanno|andra|vada|vadano dai|dal|dalla|in nonni|nonno|nonna|padre|madre|zii|casa|comunita",
    "andasse|andassero|va|vanno|andra|andata|andato|vada|vadano|uscisse|uscissero|esce|uscita|uscito via|fuori",
    "andasse|andassero|va|vanno|andra|vada a vivere|stare|abitare sola|solo|soli|sole",
    "uscisse|uscissero|esce|escono|uscita|uscito di|da|dal|dalla casa|nucleo|famiglia",
    "lasciasse|lasciassero|lascia|lasciato casa",
    "lasciasse|lasciassero|lascia|lasciato il|la nucleo|famiglia|casa",
    "se ne andasse|andassero|va|vanno|vada|vadano|andra|andata|andato",
    "trasferisse|trasferissero|trasferisce|trasferiscono|trasferito altrove|fuori|via|all|a|in|da|dal|dai",
    "cambiasse|cambiassero|cambia|spostasse|spostassero|sposta residenza|casa",
    "cambiasse|cambiassero|cambia|spostasse|spostassero|sposta la residenza",
    "prendesse|prendessero|prende casa|residenza ... conto|sola|solo|altrove|da",
    "prendesse|prendessero|prende la residenza altrove|da|dal|dai|dalla",
    "tornasse|tornassero|torna a vivere|stare|abitare da|dal|dalla|dai|con|col",
)
_NO_MORE = (
    "non vivesse|vivessero|abitasse|abitassero|stesse|stessero|viva|abiti|stia|vive|abita|sta piu con|qui",
    "non vivesse|vivessero|abitasse|abitassero|stesse|stessero|viva|abiti|stia|vive|abita|sta piu in|a|nel casa|nucleo",
    "non fosse|fossero|sia|siano piu in|nel|con famiglia|nucleo|casa|noi|me",
)
_SHORTLY = (
    "vacanz*|ferie|gita|weekend|estate|erasmus",
    "pension*|lavor*|servizio|militare|scuola|palestra|aspettativa|cassa|mattina|mattino|pomeriggio|sera|stanza|camera",
    "a carico",
    "qualche|pochi|alcuni giorno|giorni|settimana|mese|mesi",
)
_WITH_US = ("con|da me|noi", "a|in casa mia|nostra", "casa nostra", "qui|qua da noi|me")
_SUPPOSED = ("metti|mettiamo|poniamo|supponiamo|ipotizziamo|immaginiamo|facciamo|nel caso|qualora",)
_IF = frozenset("se quando qualora".split())
_OF_THEM = frozenset("di del della con dal dalla da".split())


def leaves(message: Message, noun: Found, outside: Outside | None) -> bool:
    """Whether one who is named goes to live elsewhere, and is of the household no more.

    Those who are bound to it are of it wherever they are, unless they are parted.
    """
    plain, stretch = message.plain, message.plain.words[noun.first].stretch
    out = [*find(plain, _NO_MORE)] or ([] if stands(plain, _WITH_US) else [*find(plain, _OUT)])
    after = [f for f in out if f.first >= noun.last and plain.words[f.first].stretch == stretch]
    one = noun.first == 0 or plain.flat[noun.first - 1] not in _OF_THEM
    told = not _IF.isdisjoint(plain.flat[: noun.first]) or any(f.first < noun.first for f in find(plain, _SUPPOSED))
    bound = outside is not None and any(f.last == noun.last for f in find(plain, outside.bound))
    if bound and not stands(plain, outside.parted):  # type: ignore[union-attr]
        return False
    return bool(after) and one and told and not stands(plain, _SHORTLY)
