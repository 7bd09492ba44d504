"""The fixed sentences, in Italian."""

from __future__ import annotations

WHERE = "Lo dice: "
IN_THE_TABLE = "Nella tabella si legge:\n"
OTHER_VERSION = "Attenzione, è un'altra versione dell'atto: "
OF_DOCUMENT = " – "
NO_LONGER_IN_FORCE = "Attenzione: questo atto non è più quello in vigore. Valeva fino al "
IN_ITS_PLACE = "; la materia è oggi regolata da: "
ASK_WHAT_HOLDS_NOW = ". Per il tuo caso chiedi all'ufficio che lo ha emanato.\n"
NOT_YET_IN_FORCE = "Attenzione: questo atto vale solo dal "
VERSIONS_DIFFER = "Le altre versioni dello stesso atto, su questo punto, hanno parole diverse:"
NOT_IN_THE_DOCUMENTS = (
    "Non lo trovo nei documenti che ho. Prova a dirlo con altre parole, oppure chiedi all'ufficio competente:"
    " preferisco non rispondere piuttosto che inventare."
)
NOTHING_FOUND = "Nessun brano contiene queste parole. Prova con altre, o con meno."
IN_FORCE = "in vigore"
NO_LONGER = "non più in vigore"
NOT_YET = "non ancora in vigore"
VALIDITY_UNKNOWN = "non indicata"
