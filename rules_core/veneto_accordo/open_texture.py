"""How the text is read where it leaves something open; what it leaves to others; which clauses are only text."""

from __future__ import annotations

from rules_core.acts import Decision, NotModelled
from rules_core.veneto_accordo.act import accordo

accordo.decide(
    Decision(
        "massimale_annuale",
        "attivita.4/capoverso.1",
        "«fermo il massimale annuale previsto dall'impegno di spesa», e una tabella di «previsione»",
        "Il massimale di un anno è il totale che la tabella prevede per quell'anno: l'impegno di spesa non è tra i"
        " documenti.",
        ("il massimale è quello dell'impegno di spesa, anche se diverso", "il solo tetto è la somma dell'art. 5"),
    ),
    Decision(
        "previsione_variabile",
        "attivita.4/capoverso.1",
        "«tenendo conto della possibilità di variare gli importi previsti»",
        "Gli importi delle voci sono una previsione, che le esigenze possono spostare; il tetto è il totale dell'anno.",
        ("ogni voce è un tetto per sé",),
    ),
    Decision(
        "anno_della_spesa",
        "art.5/comma.1",
        "«a rimborso delle spese sostenute», con un massimale per anno",
        "L'anno è quello in cui le spese sono state sostenute.",
        ("l'anno è quello della richiesta", "l'anno è quello della liquidazione"),
    ),
    Decision(
        "residuo_annuale",
        "attivita.4/capoverso.1",
        "l'atto non dice che cosa accade di quanto in un anno non si è speso",
        "Quanto resta di un anno non si aggiunge al massimale dell'anno dopo.",
        ("il residuo passa all'anno dopo, entro la somma dell'art. 5",),
    ),
    Decision(
        "cadenze_senza_data",
        "art.5/comma.5",
        "«liquidazioni trimestrali», «relazione semestrale»",
        "Si dà la cadenza e non il giorno: l'atto non dice da quando si contano trimestri e semestri, né quanto tempo"
        " si ha.",
        ("trimestri e semestri dell'anno solare", "trimestri e semestri dall'avvio delle attività"),
    ),
    Decision(
        "ore_di_orologio",
        "art.11/3/l",
        "«senza ingiustificato ritardo, entro 24 ore dall'avvenuta conoscenza del fatto»",
        "Le ventiquattro ore corrono senza pause, anche di notte e nei giorni festivi, e finiscono alla stessa ora del"
        " giorno dopo; chi può informare prima lo fa prima.",
        ("ventiquattro ore di lavoro", "ventiquattro ore effettive, anche nei giorni in cui cambia l'ora"),
    ),
    Decision(
        "scadenza_festiva",
        "art.11/3/l",
        "nessun atto dice che cosa accade se un termine cade in un giorno festivo",
        "La scadenza resta quella, con il giorno festivo segnalato e nessuna proroga automatica; la regola generale"
        " (art. 2963 c.c.) la sposta al giorno seguente non festivo.",
        ("proroga al primo giorno feriale",),
    ),
)

accordo.leave(
    NotModelled(
        "parti/capoverso.4",
        "chi rappresenta la Regione, e quale delibera attua: gli spazi sono in bianco",
        "la copia firmata, negli uffici della Regione",
    ),
    NotModelled(
        "parti/capoverso.5",
        "chi rappresenta Veneto Lavoro, lo spazio è in bianco; gli orari e le persone dei suoi uffici",
        "gli uffici di Veneto Lavoro, e la copia firmata",
    ),
    NotModelled(
        "premesse/capoverso.2", "la descrizione delle attività: l'Allegato A non è tra i documenti", "la delibera"
    ),
    NotModelled(
        "art.3/comma.3",
        "le caratteristiche delle attività: l'Allegato A non è tra i documenti",
        "la delibera che approva l'accordo, negli uffici della Regione",
    ),
    NotModelled("attivita.4/capoverso.1", "il massimale di ciascun anno", "l'impegno di spesa della Regione"),
    NotModelled(
        "attivita.4/tabella.2",
        "i trimestri di ciascuna attività: le celle del piano non portano segni",
        "la Direzione Servizi Sociali della Regione",
    ),
    NotModelled("art.5/comma.5", "se un costo è ammissibile", "la verifica della Regione"),
    NotModelled(
        "art.7/comma.1", "il conto e gli altri codici dei pagamenti", "Veneto Lavoro, che li comunica alla Regione"
    ),
    NotModelled("art.8", "quale termine è congruo, e quanto si decurta", "la valutazione della Regione"),
    NotModelled("art.10", "il corrispettivo se l'accordo si risolve", "la misura delle attività già prestate"),
    NotModelled(
        "art.11/1/capoverso.3",
        "per quanto tempo si conservano i dati",
        "le norme sugli archivi pubblici",
    ),
    NotModelled("art.11/8", "quanto l'articolo non prevede", "GDPR, codice civile e altre norme vigenti"),
    NotModelled(
        "art.14",
        "la data della firma, rimasta in bianco",
        "la copia firmata, negli uffici della Regione",
    ),
    NotModelled("art.15/comma.2", "quanto l'accordo non regola", "il codice civile e le altre norme vigenti"),
)

accordo.explain(
    {
        "parti/capoverso.1": "il titolo dell'accordo",
        "parti/capoverso.2": "il titolo del progetto, che un accordo precedente aveva avviato",
        "parti/capoverso.3": "una parola di passaggio",
        "premesse/capoverso.1": "le finalità delle politiche di inclusione: motivano l'accordo, non obbligano nessuno",
        "premesse/capoverso.3": "la frase che introduce le attività",
        "attivita.regione/capoverso.1": "la frase che introduce le attività della Regione",
        "art.7/comma.2": "la frase che introduce le due comunicazioni",
    }
)
