"""How people ask about territories, rankings and the grid of points, and how they are told."""

from __future__ import annotations

from rules_core.piemonte_cantieri.par_09_risorse import TERRITORI
from rules_core.piemonte_cantieri.parole import chiamate
from rules_core.piemonte_cantieri.parole.luoghi import IN_REGIONE, PROVINCE, QUADRANTI
from rules_core.rows import row
from rules_core.wording import Said, Told, Wording

TERRITORIO = Wording(
    subject="gli ambiti territoriali e le loro risorse",
    calls=chiamate.TERRITORIO,
    asked=(
        "In che quadrante è la provincia di Cuneo?",
        "A quale ambito territoriale appartiene Asti?",
        "Quante risorse ci sono per il quadrante nord-est?",
        "Quanti soldi ha messo la Regione in tutto?",
        "Risorse disponibili per quadrante",
        "Come sono divisi i fondi tra le province?",
        "Qual è il massimo che può prendere un singolo ente nel nostro quadrante?",
        "Dotazione finanziaria ambito metropolitano",
        "Siamo in provincia di Biella: che fondi abbiamo?",
        "Il comune di Torino in quale ambito sta?",
        "Riparto risorse ambiti territoriali",
        "Quante persone cercano lavoro nel quadrante sud-ovest?",
        "Verbania è nel nord-est?",
        "Limite del finanziamento per ente per quadrante",
        "Noi siamo Novara, quanti soldi?",
        "Popolazione e disoccupati per quadrante",
        "Che budget ha il bando?",
        "Come sono ripartiti i milioni tra le varie zone del Piemonte?",
        "Quanto è stato stanziato per la nostra zona?",
        "Con quali altre province stiamo nello stesso quadrante?",
    ),
    said={
        "provincia": Said(words=PROVINCE, unlike=IN_REGIONE),
        "quadrante": Said(words=QUADRANTI, unlike=IN_REGIONE),
    },
    told=(
        Told("L'ambito è il {nome}: ha risorse per {risorse:euro}."),
        Told("Un singolo ente non può avere più di {limite_per_ente:euro}, se non avanzano risorse."),
        Told(
            "Nell'ambito le persone in età di lavoro sono {popolazione_15_64}; quelle in cerca di occupazione"
            " {in_cerca_di_occupazione}."
        ),
        Told("Il bando mette a disposizione in tutto {risorse_totali:euro}, divisi tra gli ambiti territoriali."),
    ),
    then=(Told("La Regione può ridefinire il riparto con un proprio provvedimento ({#9/capoverso.7})."),),
)


GRADUATORIA = Wording(
    subject="la graduatoria dei progetti",
    calls=row("""
        chi passa|vince|rientra, chi resta|rimane|e fuori, passano|rientrano|entrano tutti|tutte|entrambi,
        passano|rientrano|entrano ... tutti e due|tre|quattro, quali|quale|che progetti|progetto ...
        passa|passano|rientra|rientrano|finanzia*, quali|chi vengono|verrebbero|viene|sono ... finanzia*,
        simulare|stilare|fare|calcolare|facciamo|stiliamo|simuliamo|calcoliamo|prepariamo
        ... graduatoria, esaurimento fondi|risorse, fai|simula|ordina|scorri|scorrimento|simulazione ... graduatoria,
        esce|escono|viene|vengono|sara|saranno|risulta|risultano|sarebbe|sarebbero|e|sono finanziat*,
        residuo|residui ... quadrante|nord|sud|est|ovest, scorrere|scorriamo|scorrendo|scorra ... quadrante|graduatoria,
        ci tocca il contributo|finanziamento, somma|cifra|soldi|quanto rimane|resta|avanza ... cassa,
        davanti|prima ... quadrante, quadrante ... c erano|erano,
        chi lo|li prende|prendono|vince|ottiene, chi prende|prenderebbe|avrebbe i|il soldi|contributo|finanziamento
    """),
    unlike=row("disoccupat*, candidat*, cantierist*, pari merito, parita"),
    asked=(
        "Chi entra in graduatoria e chi resta fuori?",
        "Quali progetti restano senza fondi?",
        "In graduatoria chi prende i soldi?",
        "Chi è primo tra questi progetti?",
        "Fino a che posizione della graduatoria si finanzia?",
        "Simula la graduatoria di un ambito con questi progetti",
        "Con questi punteggi e importi chi resta escluso dalla graduatoria?",
        "A parità di punteggio chi va prima in graduatoria?",
        "Scorri la graduatoria dei progetti e dimmi chi viene finanziato",
        "Quali progetti vengono tagliati fuori?",
        "Questi progetti sono tutti finanziabili con le risorse che ci sono?",
        "Quale di questi progetti prende il contributo?",
        "Quali progetti sono finanziabili?",
        "Fai la graduatoria di questi progetti",
        "Il nostro progetto viene finanziato con questi punteggi?",
        "Con quel punteggio rientriamo nei fondi del quadrante?",
        "Ordina i progetti per punteggio e dimmi quali si finanziano",
        "Graduatoria ambito territoriale: progetti, punteggi, contributi",
        "Quanto avanza nel quadrante dopo aver finanziato questi progetti?",
        "Siamo arrivati dopo altri comuni, ci sono ancora soldi per noi?",
        "Due progetti hanno lo stesso punteggio: chi passa?",
        "Simulazione scorrimento graduatoria",
        "Il progetto del nostro comune in che posizione è?",
        "Ente con più progetti: quali vengono esclusi per il limite?",
        "Ho una lista di domande con punteggi e importi, quali passano?",
        "Fino a quale progetto arrivano le risorse?",
    ),
    said={
        "progetti": Said(
            items=True,
            near=row("""
                # progetti|domande|proposte|enti|comuni|candidature|istanze, tutti|tutte e #, primi|prime|ultimi #,
                progetti|domande|proposte ... sono #, ne ha|hanno|presenta|presentano|abbiamo #, # su #
            """),
        ),
        "progetti[].id": Said(
            near=row("progetto, progetti, prog, proposta, domanda, nome, numero, denominato, chiamato, intitolato")
        ),
        "progetti[].ente": Said(
            near=row("""
                ente, comune, unione, capofila, beneficiario, presentato da, comune di, unione di, unione montana,
                unione di comuni, comunita montana, consorzio, citta di, citta metropolitana di
            """)
        ),
        "progetti[].quadrante": Said(words=QUADRANTI),
        "progetti[].punteggio": Said(
            near=row("punti, punteggio, # punti, totalizzat*, voto, pt, pti, p #"),
            unlike=row("# euro, euro #"),
        ),
        "progetti[].contributo": Said(
            near=row("""
                contributo, chiede, chiesto, richiesto, richiest*, importo, finanziamento, # euro, euro, costa
            """),
            unlike=row("# punti, # pt, # pti, punteggio #, punteggio di #"),
        ),
    },
    told=(
        Told(
            "In ogni ambito la graduatoria va dal punteggio più alto al più basso, e si finanzia finché bastano le"
            " risorse e l'ente sta nel suo limite."
        ),
        *(
            Told(f"Nel {territorio.nome}, dopo i progetti finanziabili, restano {{quadranti.{nome}.residuo:euro}}.")
            for nome, territorio in TERRITORI.items()
        ),
        Told(
            "Per fare la graduatoria servono i progetti, con ente, quadrante, punteggio e contributo chiesto.",
            {"quadranti": (None,)},
        ),
    ),
    then=(Told("L'elenco dei progetti ammessi, ambito per ambito, è pubblicato sul Bollettino Ufficiale ({#13.2})."),),
)

_VOCI = (
    "esperienza|partenariato|formazione|formativ*|sociali|aggiuntivi|sostenibile|ambiente|parita|opportunita|"
    "organizzativa|organizzazione|ticket|pasto|trasporti|trasporto"
)
_VALE = "vale|da|danno|valgono|porta|portano|pesa|pesano|ci_da|ci_danno|mi_da|mi_danno"
_LA = "il|l|la|lo|i|le|gli"
PUNTI_DI_UNA_VOCE = row(f"""
    {_LA} ... {_VOCI} quanti|che|quanto punti|punto|punteggio {_VALE}, {_LA} ... {_VOCI} quanto {_VALE},
    quanti|che|quanto punti|punto|punteggio {_VALE} {_LA} ... {_VOCI}, quanto {_VALE} {_LA} ... {_VOCI} nel punteggio
""")
"""How much one thing counts in the grid, whoever applies."""
CRITERI = Wording(
    subject="la griglia dei punteggi",
    calls=PUNTI_DI_UNA_VOCE
    + row(f"""
        come|cosa si valuta|valutano|assegna|assegnano|guarda ... classe|criterio|griglia|punteggio|punti,
        griglia di|dei|del valutazione|punteggi|punteggio|punti, come si valuta|valutano|assegna|assegnano la|il|i,
        classe|criterio ... vale|valuta|guarda, quanto|quanti ... vale|valgono|punti ... classe|criterio,
        criteri di valutazione, aspetti ... criterio|massimo|punti,
        come|cosa ... avere|ottenere|prendere|guadagnare|alzare piu|altri|il|i punti|punteggio,
        quanti|che|quanto punti|punteggio ... per|su|sul|sulla|sull|sui|sugli|nella|nel|il|la|l|i ... {_VOCI},
        per|su|sul|sulla|sull|sui|sugli|nella|nel ... {_VOCI} ... quanti|che punti|punteggio
    """),
    unlike=row("nostro|nostra, noi, il mio, giudizi, prendiamo, faremmo, facciamo, simula*, totale, isee"),
    asked=(
        "Come vengono valutati i progetti?",
        "Quali sono i criteri di valutazione?",
        "Quanti punti vale il partenariato?",
        "Quanto vale al massimo la classe B?",
        "Griglia punteggi manuale di valutazione",
        "Quanti punti dà un giudizio buono sulla formazione?",
        "Punteggio massimo per la capacità organizzativa",
        "Che cosa si intende per servizi aggiuntivi nel punteggio?",
        "Come si ottengono più punti?",
        "Come faccio ad avere più punti?",
        "I buoni pasto danno punteggio?",
        "Criterio sviluppo sostenibile: come si assegna il punteggio?",
        "Quanti punti ci sono per l'esperienza con altri cantieri?",
        "Su quanti punti in tutto si è valutati?",
        "Criterio C1.2 cosa valuta?",
        "Che cosa guarda la commissione nel nostro progetto?",
        "Punti per collaborazione con i servizi sociali",
    ),
    said={
        "classe": Said(
            words={
                "A": row("classe a, soggetto proponente, soggetto attuatore, esperienza, esperienze"),
                "B": row("classe b, proposta progettuale, caratteristiche della proposta"),
                "C": row("classe c, classe ... priorita"),
                "D": row("classe d, classe ... sostenibilita"),
            },
        ),
        "criterio": Said(
            words={
                "A1.1": row("a 1.1, cantieri finanziati, esperienza ... finanziati, cantieri gia finanziati"),
                "A1.2": row("a 1.2, autofinanziat*, auto finanziat*"),
                "A2.1": row("a 2.1, partenariato, raggruppamento"),
                "B1.1": row("b 1.1, attivita formative, formazione, corsi"),
                "B1.2": row("b 1.2, servizi sociali, collaborazione"),
                "B1.3": row("b 1.3, servizi aggiuntivi, buoni pasto, buono pasto, ticket, trasporti, trasporto"),
                "C1.1": row("c 1.1, sviluppo sostenibile, ambiente, tutela ambientale"),
                "C1.2": row("c 1.2, parita, non discriminazione, pari opportunita"),
                "D1.1": row("d 1.1, capacita organizzativa, organizzazione"),
            },
        ),
    },
    told=(Told("Ecco come si assegnano i punti."),),
    then=(Told("Il punteggio lo attribuisce il Nucleo di Valutazione, secondo il manuale ({#23.2})."),),
)
