"""How people ask what the ISEE is for in each service, and how they are told."""

from __future__ import annotations

from rules_core.massarosa_isee.art_02_prestazioni import (
    COMPARTECIPAZIONE,
    CONCESSIONE,
    CONTRIBUTO,
    NON_SPECIFICATO,
)
from rules_core.massarosa_isee.parole.procedura import CRITERI, DURATA, RIMOSTRANZA
from rules_core.massarosa_isee.parole.scelte import SERVIZIO, VERSIONE
from rules_core.rows import row
from rules_core.wording import Told, Wording

PRESTAZIONI = Wording(
    subject="i servizi in cui si usa l'ISEE",
    calls=row("""
        indicatore|isee si usa|applica|impiega|adopera, isee|indicatore e|viene usato|impiegato|applicato|adoperato,
        a che|cosa serve ... isee|indicatore, come si usa ... isee|indicatore, come usate|usano ... isee|indicatore,
        isee ... a che|cosa serve|servirebbe, isee per cosa|che, guardano|guardate ... isee,
        isee ... cosa decide|cambia, isee|indicatore serve|serviva|servirebbe|occorre per|a|da,
        isee|indicatore ... a che|cosa serve|serviva|vi|ti, per quali|che servizi|prestazioni|cose ... isee|indicatore,
        dipende|dipendono dall|da isee|indicatore, serve|occorre|ci vuole l isee, uso dell|dello isee|indicatore
    """),
    unlike=CRITERI + RIMOSTRANZA + DURATA + row("quanto viene|pago|mi, calcol*, soglia|tetto ... #, nucleo"),
    asked=(
        "Per la mensa serve l'ISEE?",
        "Per quali servizi serve l'ISEE?",
        "A cosa mi serve l'isee per l'asilo nido?",
        "Elenco prestazioni sociali agevolate del Comune",
        "Devo fare l'ISEE per lo scuolabus?",
        "Con l'ISEE a che agevolazioni ho diritto in Comune?",
        "Che uso si fa dell'ISEE nell'assistenza domiciliare?",
        "Per avere un alloggio conta l'ISEE?",
        "Il contributo per il soggiorno estivo degli anziani dipende dall'ISEE?",
        "Centri estivi: ISEE richiesto?",
        "Dove usare ISEE? quali servizi comune?",
        "In quali casi il Comune guarda l'ISEE?",
        "L'ISEE serve per la quota o per essere ammessi?",
        "Tipo di utilizzo dell'ISEE per servizio",
        "Mio figlio va al nido: l'isee a che cosa serve?",
        "Per il trasporto sociale dei disabili chiedono l'ISEE?",
        "Quali sono i servizi all'infanzia e scolastici con l'ISEE?",
        "L'ISEE vale anche per le agevolazioni tributarie ai pensionati?",
        "Servizi territoriali per anziani: quali sono?",
        "Che cosa posso chiedere al Comune presentando l'ISEE?",
        "In quali casi mi chiedete l'ISEE?",
        "Il pranzo a scuola dei figli: l'ISEE vi serve per ammetterli o per il prezzo?",
        "L'ISEE decide se mi danno il servizio o quanto lo pago?",
        "L'ISEE serve per dire di sì o di no, o solo per il costo?",
    ),
    said={"versione": VERSIONE, "servizio": SERVIZIO},
    told=(
        Told(
            "Per il servizio «{nome}» si usa l'ISEE: serve a calcolare quanta parte del costo paga l'utente.",
            {"uso": (COMPARTECIPAZIONE,)},
        ),
        Told(
            "Per la prestazione «{nome}» si usa l'ISEE: serve a calcolare l'importo del contributo.",
            {"uso": (CONTRIBUTO,)},
        ),
        Told(
            "Per la prestazione «{nome}» si usa l'ISEE: serve a decidere se concederla.",
            {"uso": (CONCESSIONE,)},
        ),
        Told(
            "Per la prestazione «{nome}» si usa l'ISEE, ma il regolamento non dice in che modo.",
            {"uso": (NON_SPECIFICATO,)},
        ),
        Told("Ecco i servizi e le prestazioni in cui si usa l'ISEE.", {"codice": (None,)}),
    ),
    then=(
        Told("Per chiedere la prestazione si presenta la dichiarazione sostitutiva unica ({#art.8/comma.1})."),
        Told(
            "Il Comune può aggiungere altri criteri, nelle disposizioni di ciascun servizio ({#art.7/comma.2}).",
        ),
    ),
)
