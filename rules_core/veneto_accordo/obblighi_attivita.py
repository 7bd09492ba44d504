"""Activities, art. 2 and 3: what each party does for the project, and how."""

from __future__ import annotations

from rules_core.veneto_accordo.impegni import ATTIVITA, FACOLTA, OBBLIGO, la_regione, le_parti, veneto_lavoro

DELLA_REGIONE = (
    la_regione(
        "coordinamento",
        ATTIVITA,
        "coordina le attività confrontandosi con il territorio, fa partecipare chi vi ha interesse e sostiene gli"
        " Ambiti che gestiscono gli interventi.",
        "attivita.regione/1",
    ),
    la_regione(
        "rapporti_istituzionali",
        ATTIVITA,
        "tiene i rapporti tra istituzioni per attuare il Reddito di Cittadinanza e mette a sistema gli interventi"
        " regionali su sociale, sociosanitario, lavoro, abitare e formazione.",
        "attivita.regione/2",
    ),
    la_regione(
        "finanziamento_dei_progetti",
        ATTIVITA,
        "finanzia, da sola o con altri, progetti contro la marginalità, tra cui quelli dell'accordo.",
        "attivita.regione/3",
    ),
    la_regione(
        "programmazione",
        ATTIVITA,
        "programma e pianifica insieme a territori, istituzioni e Terzo Settore.",
        "attivita.regione/4",
    ),
)

DI_VENETO_LAVORO = (
    veneto_lavoro(
        "assistenza_tecnica",
        ATTIVITA,
        "dà supporto tecnico a monitoraggio, rendicontazione e valutazione del Piano Povertà e delle sue misure (RIA,"
        " Empori Solidali, NAVe, DOM Veneto, STACCO).",
        "attivita.1/capoverso.1",
    ),
    veneto_lavoro(
        "analisi_di_impatto",
        FACOLTA,
        "può aggiungere un'analisi degli effetti del Reddito di Cittadinanza sul territorio e di come gli Ambiti"
        " raggiungono la povertà assoluta.",
        "attivita.1/capoverso.2",
    ),
    veneto_lavoro(
        "uso_dei_dati",
        ATTIVITA,
        "mette insieme le informazioni di enti nazionali e locali, e rende i risultati utili a risolvere le criticità"
        " e a riconoscere i bisogni nati con il Covid-19.",
        "attivita.1/capoverso.3",
    ),
    veneto_lavoro(
        "competenze_di_valutazione",
        ATTIVITA,
        "impiega persone esperte nel monitorare e valutare progetti complessi.",
        "attivita.1/capoverso.4",
    ),
    veneto_lavoro(
        "estensione_sils",
        ATTIVITA,
        "estende la piattaforma SILS agli altri progetti contro la povertà, e vi realizza strumenti con cui centri per"
        " l'impiego e servizi sociali dei Comuni lavorano insieme.",
        "attivita.2",
    ),
    veneto_lavoro(
        "progettazione_formativa",
        ATTIVITA,
        "progetta azioni a sostegno di chi lavora nelle politiche sociali: centri per l'impiego, servizi sociali degli"
        " Ambiti, strutture regionali.",
        "attivita.3/capoverso.1",
    ),
    veneto_lavoro(
        "formazione_continua",
        ATTIVITA,
        "progetta formazione continua per chi opera nelle equipe multidisciplinari di lavoro, sociale e sanità.",
        "attivita.3/capoverso.1/trattino.1",
    ),
    veneto_lavoro(
        "presa_in_carico",
        ATTIVITA,
        "aiuta a mettere a punto strumenti di collaborazione per la presa in carico delle persone: progetti di"
        " innovazione, forum, piattaforma di comunicazione, interventi in presenza.",
        "attivita.3/capoverso.1/trattino.2",
    ),
    veneto_lavoro(
        "competenze_per_la_formazione",
        ATTIVITA,
        "mette a disposizione persone esperte nell'analizzare, progettare e gestire i percorsi di formazione.",
        "attivita.3/capoverso.2",
    ),
)

SVOLGIMENTO = (
    le_parti("oggetto", OBBLIGO, "svolgono ciascuna le attività che le premesse le assegnano.", "art.2"),
    veneto_lavoro(
        "collaborazione_con_gli_uffici",
        OBBLIGO,
        "svolge le attività insieme agli uffici competenti della Direzione Servizi Sociali.",
        "art.3/comma.1",
    ),
    le_parti(
        "scelta_delle_iniziative",
        OBBLIGO,
        "scelgono insieme quali iniziative realizzare di volta in volta, e come.",
        "art.3/comma.2",
    ),
    veneto_lavoro(
        "caratteristiche_delle_attivita",
        OBBLIGO,
        "si obbliga irrevocabilmente a fornire le attività con le caratteristiche dell'Allegato A.",
        "art.3/comma.3",
    ),
    la_regione(
        "verifica_delle_iniziative",
        FACOLTA,
        "può verificare in ogni momento, sul piano tecnico e amministrativo, le iniziative di Veneto Lavoro.",
        "art.3/comma.4",
    ),
    veneto_lavoro(
        "unita_dedicata",
        OBBLIGO,
        "usa le proprie strutture, con un'unità dedicata al coordinamento e, se serve, altre professionalità.",
        "art.3/comma.4",
    ),
    veneto_lavoro(
        "rispetto_delle_norme",
        OBBLIGO,
        "rispetta le norme europee, nazionali e regionali: appalti, pubblicità, trasparenza, privacy e accessibilità"
        " degli strumenti informatici.",
        "art.3/comma.5",
    ),
)
