"""How people ask whether the application of a body is admissible, and how they are told."""

from __future__ import annotations

from rules_core.piemonte_cantieri import par_07_enti as enti
from rules_core.piemonte_cantieri.parole import chiamate
from rules_core.piemonte_cantieri.parole.domanda_ente_fatti import SAID
from rules_core.rows import row
from rules_core.wording import Told, Wording

_MOTIVI = {
    "tipo_ente": (
        "Possono chiedere solo comuni, comunità montane, loro forme associative e organismi di diritto pubblico."
    ),
    "sede_in_piemonte": "L'ente deve avere la sede legale, o almeno una sede operativa, in Piemonte.",
    "iscritto_anagrafe": "L'ente deve essere iscritto all'anagrafe regionale degli operatori.",
    "fuori_termine": "La domanda è stata inviata quando lo sportello non era aperto.",
    "scheda_progetto_modello_2": "Manca la Scheda progetto sul modello approvato con il bando.",
    "dichiarazione_intenti": "Manca la dichiarazione di intenti dei componenti del raggruppamento da costituire.",
    "accordo_partenariato": "Manca la copia conforme dell'accordo di partenariato.",
    "descrizione_ruoli": "Manca il documento con i ruoli e le attività di ciascun componente.",
    "atto_deliberativo": "Manca l'atto deliberativo che approva il progetto e ne assume gli oneri.",
    "firma_digitale_cades": "Il modulo di domanda non è firmato digitalmente in formato CADES.",
    "firmata_da": "La domanda deve essere firmata dal legale rappresentante o da un procuratore speciale.",
    "modulo_originale": "La domanda deve essere sul modulo originale prodotto dalla procedura informatica.",
}

_GIA_FINANZIATI = row("""
    siamo|siamo_stati|abbiamo|ci_hanno gia|ormai finanziat*|vint*|ammess*|approvat*,
    graduatoria|bando l abbiamo|ho gia vint*, abbiamo gia vinto|ottenuto il|la bando|graduatoria|finanziamento,
    graduatoria|bando|finanziamento l|lo|la|ce_l abbiamo|ho gia, siamo gia in graduatoria
""")
"""Whoever is financed asks of their site, and not whether the application is admissible."""

WORDING = Wording(
    subject="la domanda dell'ente",
    calls=chiamate.REQUISITI_ENTE,
    unlike=chiamate.COSTITUZIONE,
    instead={"cantieri_modulistica": _GIA_FINANZIATI},
    asked=(
        "La nostra domanda è ammissibile?",
        "Abbiamo fatto domanda per i cantieri e vorremmo sapere se era in regola",
        "Siamo una parrocchia, una ditta o una pro loco: possiamo candidarci?",
        "La domanda spedita a quell'ora è buona?",
        "La domanda è valida o va respinta?",
        "La nostra domanda sarà esclusa o respinta?",
        "Perché ci hanno respinto la domanda, mancava qualcosa?",
        "Ammissibilità dell'istanza del comune capofila",
        "Siamo una fondazione o un consorzio, possiamo avere il contributo?",
        "Un comune di un'altra regione può partecipare?",
        "Il modulo che abbiamo usato è quello sbagliato: la domanda vale lo stesso?",
        "Controllo della domanda prima di inviarla: siamo a posto?",
        "La domanda firmata così è ricevibile?",
        "Senza iscrizione all'anagrafe la domanda dell'ente viene respinta?",
        "Rischiamo di essere esclusi per un documento mancante?",
        "Il nostro ente può candidarsi?",
        "Il nostro comune può presentare domanda per i cantieri?",
        "Siamo una cooperativa, possiamo chiedere il finanziamento del cantiere?",
        "Chi può fare domanda, una associazione può?",
        "Manca la delibera: la domanda viene respinta?",
        "Abbiamo inviato la domanda in ritardo, la accettano?",
        "Se la domanda non è firmata digitalmente viene esclusa?",
        "Ha firmato il segretario comunale e non il sindaco: va bene?",
        "Verifica ammissibilità domanda ente",
        "L'ente non è iscritto all'anagrafe regionale, può candidarsi?",
        "Abbiamo i requisiti come ente per partecipare al bando?",
        "Controllo formale istanza: documenti, firma, termini",
        "Un'unione di comuni può essere beneficiaria?",
        "Siamo un raggruppamento non ancora costituito, la nostra domanda è in regola?",
        "Ci hanno scartato la domanda, avevano ragione?",
        "La domanda con la firma a mano è valida?",
        "Abbiamo usato un modulo diverso, ci escludono?",
        "Una ditta privata può avere il contributo per i cantieri?",
        "Domanda presentata senza accordo di partenariato: ammissibile o respinta?",
        "Può fare domanda un ente con sede fuori dal Piemonte?",
        "Siamo una casa di riposo, possiamo presentare un progetto di cantiere?",
        "La nostra candidatura è completa e regolare?",
    ),
    said=SAID,
    told=(
        Told("Sì, la domanda è ammissibile.", {"esito": (enti.AMMISSIBILE,)}),
        Told("No, la domanda è respinta.", {"esito": (enti.RESPINTA,)}),
        Told(
            "Non si può ancora dire se la domanda è ammissibile: manca qualche informazione.",
            {"esito": (enti.DA_VERIFICARE,)},
        ),
        *(Told(perche, {"motivi": (motivo,)}) for motivo, perche in _MOTIVI.items()),
    ),
    then=(
        Told(
            "Superata la verifica, il progetto passa alla valutazione di merito, e l'elenco dei progetti finanziati"
            " esce sul Bollettino Ufficiale ({#13.2}).",
            {"esito": (enti.AMMISSIBILE,)},
        ),
        Told(
            "Un errore si corregge solo a sportello aperto, compilando e inviando una nuova domanda"
            " ({#12.1/capoverso.12}).",
            {"esito": (enti.RESPINTA,)},
        ),
    ),
)
