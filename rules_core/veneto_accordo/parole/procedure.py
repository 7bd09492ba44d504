"""How people ask about duties, work plan, personal data and the other terms of the agreement, and how they are told."""

from __future__ import annotations

from rules_core.rows import row
from rules_core.veneto_accordo.act import ENTRAMBE, REGIONE, VENETO_LAVORO
from rules_core.wording import Said, Told, Wording

_DELLA_REGIONE = row("""
    regione ... deve|fa|impegna|obblighi|obbligata|compiti|doveri, obblighi della regione, impegni della regione,
    doveri della regione, compiti della regione, cosa fa la regione, regione del veneto, direzione servizi sociali,
    titolare, la regione, regione, impegni|obblighi|doveri|compiti ... regione,
    la regione ... a|verso|con veneto lavoro
""")
_DI_VENETO_LAVORO = row("""
    obblighi di veneto lavoro, impegni di veneto lavoro, doveri di veneto lavoro, compiti di veneto lavoro,
    veneto lavoro deve|dovra|fa|fara|e|ha|puo|promette|garantisce, veneto lavoro si|non impegna|obbliga|deve|puo,
    deve|dovra|fa|fara|puo|spetta|tocca ... veneto lavoro, ente strumentale, responsabile del trattamento,
    noi di veneto lavoro,
    impegni|obblighi|doveri|compiti ... veneto lavoro, veneto lavoro ... alla|verso|con regione,
    veneto lavoro ... la regione
""")

OBBLIGHI = Wording(
    subject="gli impegni delle parti",
    asked=(
        "Che cosa deve fare Veneto Lavoro?",
        "Quali sono gli impegni della Regione?",
        "Chi fa che cosa nell'accordo?",
        "Obblighi delle parti",
        "Che documenti deve presentare Veneto Lavoro per essere pagato?",
        "La Regione può controllare le attività?",
        "Che succede se Veneto Lavoro non rispetta l'accordo?",
        "Compiti Veneto Lavoro lista",
        "Su quale conto si fanno i pagamenti?",
        "Che cosa succede se Veneto Lavoro lavora poco o male?",
        "La Regione può ridurre il contributo a Veneto Lavoro?",
        "Quali attività di formazione sono previste?",
        "Tracciabilità dei flussi finanziari: adempimenti",
        "Chi si occupa dell'estensione della piattaforma SILS?",
        "Che cosa fanno insieme le parti?",
    ),
    said={
        "parte": Said(
            words={
                REGIONE: _DELLA_REGIONE,
                VENETO_LAVORO: _DI_VENETO_LAVORO,
                ENTRAMBE: row("""
                    le parti insieme, entrambe, entrambe le parti, tutte e due, insieme, in comune, obblighi comuni,
                    impegni comuni, regione e veneto lavoro
                """),
            },
        ),
    },
    told=(Told("Ecco gli impegni che l'accordo prevede."),),
    then=(
        Told("Le caratteristiche delle attività sono in un allegato, che non è tra i documenti ({#art.3/comma.3})."),
    ),
)

PIANO = Wording(
    subject="il piano di lavoro",
    asked=(
        "Quali attività prevede il piano di lavoro?",
        "Che cosa si fa nel terzo trimestre?",
        "Cronoprogramma dell'accordo",
        "In quali trimestri si lavora agli Empori Solidali?",
        "Piano di lavoro per trimestri",
        "Quando è prevista la formazione?",
        "Quali sono le fasi del progetto di Veneto Lavoro?",
        "Tempi delle attività di monitoraggio",
        "Che attività ci sono quest'anno?",
        "Programma lavori Veneto Lavoro quando?",
        "Da che trimestre parte il piano?",
    ),
    said={
        "anno": Said(
            near=row("anno, nel #, del #, per il #, anno #, trim|trimestre #, 2020|2021|2022"),
            unlike=row("dgr #, legge #, delibera #"),
        ),
        "trimestre": Said(
            near=row("""
                # trimestre, # trim, primo|secondo|terzo|quarto|ii|iii|iv trimestre|trim, trimestre 1|2|3|4, trim
                1|2|3|4, trimestre numero|n 1|2|3|4
            """),
            unlike=row("anno #, nel #, del #, attivita #, 2020, 2021, 2022, 2023"),
        ),
    },
    told=(
        Told("Ecco le attività e i trimestri del piano: in quale trimestre cada ciascuna, il documento non lo dice."),
    ),
    then=(Told("La tabella del piano si legge qui: {#attivita.4}."),),
)

PRIVACY = Wording(
    subject="i doveri sui dati personali",
    asked=(
        "Chi è il titolare del trattamento dei dati?",
        "Che doveri ha Veneto Lavoro sulla privacy?",
        "Veneto Lavoro può usare un altro fornitore per trattare i dati?",
        "Obblighi GDPR del responsabile del trattamento",
        "Che fine fanno i dati personali quando l'accordo finisce?",
        "La Regione può fare ispezioni sui dati?",
        "Si possono diffondere i dati personali?",
        "Bisogna tenere un registro dei trattamenti?",
        "Sicurezza dei dati: chi deve fare cosa?",
        "Noi trattiamo dati persone, quali regole?",
        "Chi autorizza in Veneto Lavoro le persone che trattano i dati?",
        "Nomina a responsabile del trattamento: contenuto",
        "Chi risponde se gli interessati fanno causa per i dati?",
    ),
    said={"parte": Said(words={REGIONE: _DELLA_REGIONE, VENETO_LAVORO: _DI_VENETO_LAVORO})},
    told=(Told("Ecco i doveri sui dati personali che l'accordo prevede."),),
    then=(Told("Per il resto valgono le norme sulla protezione dei dati ({#art.11/8})."),),
)

INFORMAZIONI = Wording(
    subject="le altre condizioni dell'accordo",
    asked=(
        "Chi ha firmato l'accordo?",
        "L'accordo è soggetto a IVA?",
        "Qual è il foro competente?",
        "Si può modificare l'accordo?",
        "La Regione può disdire l'accordo?",
        "Veneto Lavoro può recedere dall'accordo?",
        "A chi scrivo per i dati personali?",
        "Va registrato l'accordo?",
        "Serve il DUVRI?",
        "Codice fiscale e sede di Veneto Lavoro",
        "Email del DPO della Regione del Veneto",
        "Chi sono le parti dell'accordo?",
        "L'accordo si firma a mano o in digitale?",
        "Accordo riceve altri finanziamenti?",
        "In caso di lite quale tribunale decide?",
    ),
    said={
        "argomento": Said(
            words={
                "parti": row("""
                    chi sono le parti, sede, indirizzo, codice fiscale, partita iva, p iva, chi rappresenta,
                    accordo precedente, premesse
                """),
                "durata": row("durata, dura, quanto dura, periodo, inizio, fine dell accordo"),
                "risorse": row("""
                    risorse, somma, finanziamento, finanziamenti, altri finanziamenti, contributo, fondo, soldi,
                    onnicomprensivo
                """),
                "iva": row("iva, imposta, imposte, fiscale, fattura con iva, soggetto a iva"),
                "firma": row("""
                    firma, firmato, firmare, firmano, firma digitale, sottoscritto, sottoscrive, sottoscrizione
                """),
                "registrazione": row("registrazione, registrato, registrare, va registrato, caso d uso"),
                "modifiche": row("""
                    modifica, modifiche, modificare, modificato, integrare, integrazioni, cambiare l accordo
                """),
                "recesso": row("""
                    recesso, recedere, recede, sciogliere, risoluzione, risolvere, disdire, disdetta, rescindere,
                    uscire
                """),
                "foro": row("foro, tribunale, giudice, lite, liti, controversia, controversie, causa"),
                "duvri": row("duvri, interferenze, rischi, valutazione dei rischi, sicurezza sul lavoro"),
                "rinvii": row("codice civile, altre norme, altre leggi, rinvio, rinvii, non regola, non previsto"),
                "contatti": row("""
                    contatto, contatti, dpo, data protection officer, email, mail, a chi scrivo, scrivere
                """),
            },
        ),
    },
    told=(Told("Ecco che cosa dice l'accordo."),),
    then=(Told("Per ciò che l'accordo non regola valgono il codice civile e le altre leggi ({#art.15/comma.2})."),),
)
