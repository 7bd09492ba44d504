"""How people ask about the procedure, from the declaration to the appeal, and how they are told."""

from __future__ import annotations

from rules_core.massarosa_isee.parole.riuso import RIUSO
from rules_core.massarosa_isee.parole.scelte import CHI_E_QUANDO, VERSIONE
from rules_core.rows import row
from rules_core.wording import Said, Told, Wording

CRITERI = row("""
    criterio|criteri|requisiti|requisito|parametri|fattori in|di piu,
    altri|ulteriori|aggiuntivi|nuovi criteri|requisiti|parametri, criteri|requisiti ulteriori|aggiuntivi|diversi,
    oltre all|al isee|indicatore, oltre che l|dell isee, accanto all isee|indicatore, in aggiunta all isee|indicatore,
    insieme all isee, in piu dell|rispetto isee|all isee, a prescindere dall isee, non solo|soltanto l isee,
    non solo|soltanto isee|dell isee|con l isee, solo|soltanto l isee o anche, punteggio|precedenza|priorita ... isee,
    isee ... punteggio|precedenza|priorita
""")
"""How people ask for what a service may look at beside the ISEE."""

RIMOSTRANZA = row("""
    contest*, oppor*, opporre, oppongo, opponiamo, ricors*, ricorr*, reclam*, protest*, impugn*, d_accordo con,
    sbagliat* ... isee|calcolo|conto|conti, isee|calcolo|conto|conti ... sbagliat*|male|errat*,
    fatto|fatti|calcolat*|contat*|venuto male, non torna|tornano|convince|convincono|condivido
""")
DURATA = row("""
    quanto|quando dura|vale|scade|valgono|durano, quanto tempo ... vale|dura, ancora valid*|buon*,
    rifar*|rifaccio|rifacciamo, ne|un altra|altro|nuova|nuovo, vale quella|quello|ancora, basta quella|quello
""")
"""How people complain of an ISEE, and ask how long it is good: the service that they name is only what it was for."""

_TACIUTO = row("""
    omess*, omettere, ometto, tralasciat*, dimenticat*, scordat*, sfuggit*, taciut*, sbagliat*, incomplet*, falso,
    falsa, manca|mancava|mancano|mancavano,
    non|nn ... dichiarat*|scritt*|mess*|indicat*|segnat*|inserit*|ver*|riportat*,
    non|nn dichiaro|scrivo|metto|indico|segno|dichiara|scrive|mette|indica|segna,
    senza dichiarar*|scriver*|indicar*|segnalar*
""")
_COSE = row("""
    isee, dsu, dichiarazione, dichiarazioni, dichiarat*, dichiarar*, conto|conti, libretto, libretti, deposito, buono,
    buoni, titoli, azioni, obbligazioni, fondo, casa, case, appartament*, garage, box, terreno, terreni, negozio,
    ufficio, reddito, redditi, pension*, stipendi*, affitto, soldi ... banca|posta, risparmi, eredita, proprieta
""")
_GRAVE = row("""
    cosa|che|quanto rischi*, rischio|rischi|rischiamo, cosa|che mi|ci|gli|le|vi fanno|fate, se ne accorg*, scopr*,
    becc*, sgam*, pizzic*,
    scopr* che non|nn, conseguenz*, multa, multe, sanzion*, revoc*, ridare, restituire, soldi indietro,
    rendere|chiedere|chiedono|vogliono indietro, mi|ci|gli|le lev*|tolg*|toglier*|togliete, denunc*,
    puo|potrebbe succedere|capitare, perdo|perdiamo|perde ... agevolazion*|benefici*|sconto|tutto|aiut*,
    dichiarazione|dsu|isee ... non ... vera|vero
""")
_POI = _GRAVE + row("""
    cosa|che mi|ci|gli|le|vi succede|capita|succedera|fa, cosa|che succede|capita|accade|succederebbe|gli_fanno,
    se ... controllano|controllate
""")

_RIFARE = row("""
    rifare|rifaccio|rifacciamo|rifarlo|rifarla|aggiornare|aggiorno|aggiorniamo|aggiornarlo|aggiornarla|cambiare
    ... isee|dsu|dichiarazione, isee|dsu|dichiarazione ... rifarlo|rifarla|aggiornarlo|aggiornarla|rifaccio|aggiorno,
    nuovo|nuova isee|dsu|dichiarazione, isee|dsu|dichiarazione nuovo|nuova|da rifare|aggiornare
""")
_EVENTO = row("""
    mort*, deced*, mancat* ... mese|anno|giorni|febbraio|marzo, spos*, separ*, divorzi*, nascit*, licenzi*,
    nato|nata ... figli*|bimb*|bambin*, nato|nata un|una|il|la|nostro|nostra|mio|mia, figli*|bimb* e nato|nata,
    pers*|perd* ... lavoro|posto, cambiat* ... lavoro|casa|reddito|famiglia|stipendio,
    cambia|cambiano ... reddito|famiglia,
    trasferit*, andat* via|a_vivere, uscit* di|dal|da casa|nucleo, vedov*, trovato lavoro, pensionat*, in pensione,
    vendut*, eredit*, adott*
""")
_SOGLIE = row("soglia|soglie, tetto|tetti, esenzion*, fasce, limiti di isee, tariff* ... agevolat*|ridott*")

_ALTRE_TARIFFE = row("""
    ticket, bollo, canone, imu, tari, irpef, iva, luce, gas, acqua, bollett*, treno, treni, taxi, autobus, autostrad*,
    universita, universitari*, tetto di|del casa|palazzo|condominio, quadrante, quadranti, assegno unico, bonus
""")

PROCEDURA = Wording(
    subject="la procedura dell'ISEE",
    calls=CRITERI,
    unlike=row("document*, carte, costa|costo|costano|pago|paga|si_paga, nucleo, calcol*, stato|regione, cantier*")
    + _ALTRE_TARIFFE,
    asked=(
        "Come si fa la dichiarazione sostitutiva unica?",
        "Chi mi aiuta a compilare la DSU?",
        "Il Comune controlla quello che ho dichiarato?",
        "Che succede se sbaglio o dichiaro il falso?",
        "Come si fa ricorso contro l'ISEE?",
        "Chi rilascia l'attestazione?",
        "Si può rifare la dichiarazione se perdo il lavoro?",
        "Il regolamento a quali servizi non si applica?",
        "Controlli sulle dichiarazioni: chi, come, quando",
        "Posso usare la dichiarazione di mia moglie per un altro servizio?",
        "La dichiarazione di un familiare vale anche per me o ne serve una mia?",
        "Che mi succede se scrivo meno di quello che ho?",
        "Quando due regolamenti dicono cose diverse quale prevale?",
        "Come aiuta comune per fare carta ISEE?",
        "Ci sono altri criteri oltre all'ISEE?",
        "Chi decide le soglie e le tariffe?",
        "Ho dimenticato di scrivere un conto nella dichiarazione: che cosa rischio?",
        "Mancava una casa nella DSU: devo ridare i soldi?",
        "Ho omesso dei risparmi, che cosa mi fanno?",
        "Non avevo dichiarato i titoli: mi danno una multa?",
        "Se il Comune scopre che non ho scritto tutto?",
        "Da quando è in vigore il regolamento?",
        "Mi revocano i benefici se non mando i documenti?",
    ),
    said={
        "versione": VERSIONE,
        "argomento": Said(
            told_over="conseguenze",
            together={
                "conseguenze": ((_TACIUTO, _COSE, _POI),),
                "riuso": RIUSO,
                "mutamenti": ((_RIFARE, _EVENTO),),
                "tariffe": ((_SOGLIE, CHI_E_QUANDO),),
            },
            words={
                "ambito": row("""
                    ambito, si applica, applicazione, non si applica, a quali servizi, esclusi, esclusioni,
                    altri regolamenti
                """),
                "criteri": row("criterio, criteri, altri criteri, ulteriori criteri, criteri di selezione") + CRITERI,
                "dichiarazione": row("""
                    dichiarazione, dichiarazione sostitutiva, dsu, modello, modulo, presentare la dichiarazione,
                    privacy, riservatezza
                """),
                "mutamenti": row("nuova dichiarazione, rifare la dichiarazione, rifare la dsu"),
                "attestazione": row("""
                    attestazione, attestato, rilascia, rilascio, inps, banca dati
                """),
                "riuso": row("""
                    usare la dichiarazione, usare la stessa dichiarazione, usare ... piu|altri servizi
                """),
                "assistenza": row("""
                    assistenza alla compilazione, aiuta ... compilare, aiuto ... compilare, aiutano ... compilare,
                    aiuto per compilare, aiuta a fare, compilare, compilazione, mi aiuta, caf
                """),
                "controlli": row("""
                    controllo, controlli, controlla, verifica, verifiche, documenti, piano dei controlli
                """),
                "conseguenze": _GRAVE
                + row("falso, dichiaro il falso, dichiarazione falsa, dichiarazioni false, sbaglio, sanzione"),
                "tariffe": row("""
                    tariffa, tariffe, soglia, soglie, tetto, tetti, chi decide le soglie, decide le tariffe, retta,
                    rette, istat
                """),
                "ricorsi": row("ricorso, ricorsi, ricorso contro, contestare, contesto, opposizione, reclamo"),
                "vigenza": row("""
                    in vigore, entrata in vigore, entra in vigore, vigore, vigente, vigenza, da quando, gradualita,
                    aggiornamento, aggiornato
                """),
            },
        ),
    },
    told=(Told("Ecco che cosa prevede il regolamento."),),
    then=(Told("Gli uffici del Comune danno le informazioni per compilare la dichiarazione ({#art.10/comma.1})."),),
)
