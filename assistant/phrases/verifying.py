"""The sentences of whoever verifies an answer or a receipt, in Italian."""

from __future__ import annotations

from collections.abc import Mapping

# signatures
SIGNATURES: Mapping[str, str] = {
    "authentic": "La firma è di questo sportello: la ricevuta è autentica.",
    "altered": "La ricevuta è stata alterata, o non è intera: la firma non corrisponde a quel che c'è scritto.",
    "unknown_key": (
        "La ricevuta è firmata con una chiave che questo sportello non conosce: l'ha fatta un altro sportello, oppure"
        " la chiave è stata sostituita. Se sia autentica, qui non si può dire."
    ),
    "unsigned": "La ricevuta non è firmata, mentre questo sportello firma le sue: può averla scritta chiunque.",
    "no_receipt": "La risposta non ha una ricevuta: può averla scritta chiunque.",
}
UNSIGNED_HERE = (
    "La ricevuta non è firmata, perché questo sportello non ha dove tenere una chiave: i conti si possono rifare, ma"
    " chi l'ha scritta non si può dire."
)

# versions
OTHER_RULES = (
    "Da allora le regole sono cambiate: la ricevuta è autentica, ma è fatta con un'altra versione (allora {then}, oggi"
    " {now})."
)
UNKNOWN_RULES = "La ricevuta parla di una versione delle regole ({then}) che non è quella di questo sportello ({now})."
STILL_THE_SAME = "Rifatti con le regole di oggi, i conti danno gli stessi risultati."
OTHER_DOCUMENTS = "I documenti non sono più gli stessi di allora."
SAME_CLAUSES = "I brani citati però hanno le stesse parole."

# what is computed again
KINDS: Mapping[str, str] = {
    "facts": "Il fatto «{name}»",
    "result": "Il risultato «{name}»",
    "bounds": "Il limite «{name}»",
    "missing": "Ciò che manca",
    "status": "L'esito del conto",
    "steps": "Il passaggio «{name}»",
    "tool": "Il nome dello strumento",
}
BEFORE_AND_NOW = "{what} ({tool}) era {old}, ora è {new}."
RECEIPT_AND_ANSWER = "{what} ({tool}): nella ricevuta è {old}, nella risposta è {new}."
TOLD_OTHERWISE = "Nel conto «{tool}» la risposta riporta «{old}»; a rifarlo è «{new}»."
NORM_CHANGED = (
    "La norma «{rule}» ({where}) è cambiata: con gli stessi dati dava {old}, ora dà {new}. Ora si legge: {text}"
)
NORM_INPUTS = "La norma «{rule}» ({where}) è cambiata: guardava a {old}, ora guarda a {new}."
NORM_CLAUSES = "La norma «{rule}» è cambiata: poggiava su {old}, ora poggia su {new}."
NORM_GONE = "La norma «{rule}» ({where}) allora si applicava, ora non si applica più."
NORM_NEW = "La norma «{rule}» ({where}) allora non si applicava, ora si applica."
NOT_THERE = "assente"
CANNOT_COMPUTE = "Il conto «{tool}» non si può rifare: {why}"
NO_FACTS = "Il conto «{tool}» non si può rifare: la ricevuta non dice con quali fatti."

# clauses
CLAUSE_CHANGED = "Il testo di «{label}» ({id}) non è più quello di allora."
CLAUSE_GONE = "Il brano {id} non c'è nei documenti."

# the answer itself
NOT_AN_ANSWER = "La risposta non ha la forma di una risposta: {what}."
TEXT_NOT_SPANS = "Il testo della risposta non è quello dei suoi pezzi."
CITATION = "La citazione n. {n} non corrisponde a quel che la risposta cita."
SPANS: Mapping[str, str] = {
    "words": "Le parole «{text}» contengono un numero senza fonte.",
    "value": "«{text}» non dice quel che sta nel conto, in {path}.",
    "quote": "Le parole «{text}» non stanno nel brano {clause}.",
    "reference": "«{text}» non è il nome del brano {clause}.",
    "echo": "Le parole «{text}» non sono di nessuno.",
}
SEAMS = "I pezzi della risposta, uno accanto all'altro, non reggono: uniti formano un numero o una parola senza fonte."
PARTS: Mapping[str, str] = {
    "kind": "Il tipo della risposta non è quello della ricevuta.",
    "lang": "La lingua della risposta non è quella della ricevuta.",
    "text": "Il testo della risposta non è quello della ricevuta.",
    "spans": "Il pezzo n. {n} della risposta ({shown}) non è quello della ricevuta.",
    "citations": "La citazione n. {n} ({shown}) non è quella della ricevuta.",
    "calls": "Il conto n. {n} non è quello della ricevuta.",
    "asks": "Ciò che la risposta chiede non è quello della ricevuta.",
    "made_by": "Le versioni di regole, documenti e modello non sono quelle della ricevuta.",
    "warnings": "L'avvertenza n. {n} non è quella della ricevuta.",
}
ANOTHER_ANSWER = "La risposta non è quella per cui fu fatta la ricevuta."

# the outcome
ALL_EQUAL = "Nulla è diverso."
DIFFERENCES = "Ci sono differenze:"
RECOMPUTED = "Conti rifatti: {calls}. Brani confrontati: {clauses}."
