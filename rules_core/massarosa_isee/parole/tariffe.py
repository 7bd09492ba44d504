"""How people ask what a service costs them, and whether a deed of tariffs is in order, and how they are told."""

from __future__ import annotations

from rules_core.massarosa_isee.art_12_compartecipazione import ESENTE, INTERMEDIA, LINEARE, PIENA
from rules_core.massarosa_isee.parole.scelte import CHI_E_QUANDO, VERSIONE
from rules_core.massarosa_isee.parole.tariffe_fatti import (
    A_NOI,
    ALTRE_SOMME,
    CHI_HA,
    CHI_PAGA,
    DA,
    FRA_LE_DUE,
    GRATIS,
    PIENO,
    RIDOTTO,
    SERVIZIO,
    SIAMO,
    SOGLIA,
    TARIFFA,
    TETTO,
    VIENE,
)
from rules_core.rows import row
from rules_core.wording import Said, Told, Wording

COMPARTECIPAZIONE = Wording(
    subject="quanto paghi del servizio",
    stays=("soglia_esenzione", "tetto", "tariffa_massima", "criterio"),
    calls=row(f"""
        quanto|quota|cosa|come ...
        pago|paghiamo|paga|pagano|paghero|pagheremo|paghera|spendo|costa|costera|costerebbe ...
        col|con|avendo ... isee, col|con|avendo ... isee ... quanto|quota|cosa ...
        pago|paghiamo|paga|pagare|spendo|costa,
        {CHI_PAGA} ... {CHI_HA} ... isee|indicatore, {CHI_HA} ... isee|indicatore ... # ... quanto|quota|cosa ...
        paga|pagano|spende|spendono|versa,
        mia|nostra|sua quota ... mensa|nido|scuolabus|trasporto|assistenza|centri|servizio|retta, retta ...
        quant|quanto,
        tocca|tocchera|spetta pagare, isee in mano ... quanto|cosa, quanto ... costa*|costare|pagare|pago ...
        mio|nostro|suo isee, quota dell|a carico
        utente|utenti|carico, sopra o sotto, sotto o sopra ... soglia, in che|quale fascia,
        noi|io|quest_anno|adesso|ora|oggi {SIAMO} a|sui #, a noi|me ... {VIENE} #, ci|mi e {VIENE} #
    """),
    asked=(
        "Quanto pago la mensa con il mio ISEE?",
        "Quanto mi tocca pagare per lo scuolabus di mio figlio?",
        "Quanto verrei a pagare di retta?",
        "Con questo ISEE sono esente?",
        "Pago la tariffa intera o ho uno sconto?",
        "In che fascia sono con il mio ISEE?",
        "Quota di compartecipazione dato ISEE e tariffa",
        "Quanto mi costa l'asilo nido con il mio isee?",
        "Ho ISEE basso, non pago niente?",
        "Il mio ISEE supera il tetto, quanto devo pagare?",
        "Con isee in mano quanto spendo per lo scuolabus?",
        "Calcola la mia quota per l'assistenza domiciliare di mia madre",
        "Fascia ISEE utente: esente, intermedia o piena?",
        "Mio ISEE così, quanto pagare per mensa bambini?",
        "Sotto quale fascia ricado per il trasporto sociale?",
        "Quanto pago se la soglia e il tetto sono questi?",
        "La retta del nido con il mio isee è ridotta?",
        "Devo pagare tutto il servizio o solo una parte?",
        "Ho diritto all'esenzione dalla tariffa?",
        "Tariffa personalizzata in base all'ISEE",
        "Verifica esenzione per utente con ISEE dichiarato",
        "Se la quota cresce in proporzione all'ISEE quanto mi tocca?",
        "Il mio reddito ISEE è sopra la soglia di esenzione: quanto pago?",
        "Per i centri estivi quanto mi chiedono con il mio indicatore?",
        "Con il mio indicatore e il massimo che parte da lì pago tutto?",
        "Esenti fino a qui, intero da lì: io in che fascia sto e quanto mi tocca?",
        "Il mio isee è appena sotto la soglia, la pago o no la mensa?",
    ),
    said={
        "versione": VERSIONE,
        "isee": Said(
            near=(
                *A_NOI,
                *row("""
                isee, mio isee, isee #, isee di|e|da|pari #, isee pari a #, ho isee #, isee e di #, isee mi viene #,
                isee viene #, indicatore, indicatore #, indicatore di|e|da|pari #, indicatore pari a #, ise,
                isee arrivo|arriva|siamo|sono a #, arrivo a #, isee io ho #, # di isee, io ho #, noi abbiamo #,
                # di reddito isee, ho|abbiamo # di reddito isee, io sono a #, noi siamo a #, io sto a #, ho #
            """),
            ),
            unlike=ALTRE_SOMME
            + row(f"""
                soglia #, soglia di|e|da|a #, soglia ... #, esenzione di|a|fino|sotto #, esenzione fino a #,
                esente|esenti sotto|fino #, esente|esenti fino a #, sotto #, sotto i|gli #, fino a #, tetto #,
                tetto di|e|da|a #, tetto ... #, oltre #, oltre i|gli #, sopra #, sopra i|gli #, superiore a #,
                tariffa #, tariffa ... #, retta ... #, costa #, costa ... #, prezzo ... #, buono ... #,
                regolamento ... #, massarosa #, massarosa del #, anno #, delibera ... #, limite ... #,
                massimo che ... #, da # in su|poi, sotto i|gli|# # di isee, {RIDOTTO} ... #,
                soglia|tetto|limite|minimo|massimo|esenzione ... {SIAMO} a #,
                {SIAMO} a # euro|al a|mese|pasto|giorno|corsa, bonus|assegno ... #, quello|quella|quelle da #,
                oltre|sopra|sotto|entro|supera|superano ... # di isee, supera|superano|superi #, supera i|gli #
            """),
        ),
        "soglia_esenzione": Said(
            near=SOGLIA,
            opens=FRA_LE_DUE,
            unlike=row(f"""
                {RIDOTTO} fino a|ai #, {RIDOTTO} entro|sotto i|gli|# #, {PIENO} a|ad #, supera i|gli #, supera #,
                tetto #, tetto di|e|da|a #, oltre #, oltre i|gli #, sopra #, sopra i|gli #, tariffa #, tariffa di|e #,
                # di|come|per|il tetto, # il|come|di massimo, {PIENO} {DA} #,
                limite superiore|massimo|alto ... #
            """),
        ),
        "tetto": Said(
            near=TETTO,
            closes=FRA_LE_DUE,
            unlike=row(f"""
                # di|come|per soglia|esenzione, # la|come soglia,
                soglia #, soglia di|e|da|a #, sotto #, sotto i|gli #, tariffa #, tariffa di|e #, costa #, retta #,
                {GRATIS} fino|sotto ... #, # a settimana|pasto|corsa, # al mese|giorno, # euro al|a
                mese|giorno|settimana|pasto|corsa
            """),
        ),
        "tariffa_massima": Said(
            near=TARIFFA,
            unlike=ALTRE_SOMME
            + row(f"""
                oltre #, oltre i|gli #, sopra #, sopra i|gli #, sotto #, sotto i|gli #, fino a #, soglia #,
                soglia di|e|da|a #, tetto #, tetto di|e|da|a #, isee #, isee di|e|da #, isee pari a #,
                {PIENO} {DA} #, {PIENO} {DA} i|gli|a #, {PIENO} scatta|parte ... #, {PIENO} a chi ha #,
                da # in su|poi,
                dai # in su|poi, limite ... #, {GRATIS} ... #
            """),
        ),
        "criterio": Said(
            words={
                LINEARE: row("""
                    lineare, lineari, linearmente, in proporzione, proporzional*, proporzionat*, retta dritta,
                    linea dritta|retta, in modo graduale e costante, interpolazione
                """),
                "nessuno": row("""
                    nessun criterio, nessuna formula, niente formula, senza criterio|formula,
                    manca ... formula|criterio
                """),
            },
        ),
    },
    told=(
        Told("Sei esente: per questo servizio non paghi nulla.", {"fascia": (ESENTE,)}),
        Told("Il tuo ISEE supera il tetto: paghi la tariffa intera.", {"fascia": (PIENA,)}),
        Told(
            "Paghi una parte della tariffa: il tuo ISEE sta tra la soglia di esenzione e il tetto.",
            {"fascia": (INTERMEDIA,)},
        ),
        Told("La quota è di {quota:euro}.", {"fascia": (PIENA,)}),
        Told(
            "Se la quota cresce in proporzione all'ISEE, tra la soglia e il tetto, la tua è di {quota:euro}.",
            {"fascia": (INTERMEDIA,)},
        ),
        Told(
            "Quanto, però, il regolamento non lo dice: si trova nell'atto delle tariffe del servizio.",
            {"fascia": (INTERMEDIA,), "quota": (None,)},
        ),
        Told("Non posso ancora dirti in che fascia sei: manca qualche dato.", {"fascia": (None,)}),
    ),
    then=(Told("Soglie, tetti e tariffe si fissano ogni anno, con gli atti che li adottano ({#art.12/comma.2})."),),
)

SOGLIE = Wording(
    subject="le soglie di un atto delle tariffe",
    calls=row("""
        legittim*, conform*, lecit*, delibera*|delibere|giunta|bozza|proposta|atto|consiglio ...
        soglia|soglie|tetto|esenzione|esent*|tariff*|gratis|gratuit*, soglia|soglie|tetto|esenzione ...
        delibera*|giunta|bozza|proposta|legittim*|regolar*|valid*|ammess*, delibera*|giunta ... nido|mensa|trasporto,
        rispett* ... regolamento|minim*|limit*, regolamento ... diceva|dice|consente|permette|ammette,
        possiamo|puo|possono|potremmo|vorremmo|posso ...
        fissare|mettere|abbassare|alzare|deliberare|stabilire|portare|esentare|far pagare,
        comune|ente|giunta|amministrazione puo|poteva|potrebbe farlo, va bene|regolare o ... sotto|sopra|minim*|limit*,
        ipotizz*|ipotesi|pensiamo|pensavamo ... paghi|paghino|pagare ... intero,
        vogliamo|vuole|vorrebbe ... fissare|mettere|abbassare|alzare|deliberare|portare ... soglia|tetto|esenzione
    """),
    unlike=CHI_E_QUANDO
    + row(f"""
        mio|nostro|suo|mia isee|indicatore, quanto|cosa|quota pago|paghiamo|spendo|paga|mi|ci, indicatore utente, pago,
        utente, utenti, si addebita|paga, e esente, isee|indicatore #, isee|indicatore di|e|a #,
        noi|io|quest_anno|adesso|ora|oggi {SIAMO} a|sui #, a noi|me ... {VIENE} #, ci|mi e {VIENE} #
    """),
    asked=(
        "Il nostro atto delle tariffe rispetta il regolamento?",
        "Possiamo mettere una soglia di esenzione più bassa?",
        "Questa soglia va bene o è troppo bassa?",
        "Verifica soglia e tetto della delibera tariffe",
        "Il tetto che abbiamo fissato è regolare?",
        "La Giunta può abbassare la soglia sotto cui la mensa è gratis?",
        "Il Comune ha messo l'esenzione solo per pochissimi: è legittimo?",
        "Controllo minimi atto tariffe ISEE",
        "Possiamo far pagare la tariffa intera già da un ISEE medio?",
        "La soglia di gratuità decisa dal Comune è sotto il minimo?",
        "Vorremmo fissare nuove soglie per il nido, sono ammesse?",
        "La delibera tariffe del nostro ente è conforme al regolamento ISEE?",
        "Comune dice soglia così, è giusto per regolamento?",
        "Tetto per la tariffa piena: è ammissibile questo importo?",
        "Si può fissare un tetto così basso?",
        "Stiamo preparando le tariffe dell'anno: i limiti sono rispettati?",
        "Conformità di soglia di esenzione e tetto ai minimi",
        "L'atto che fa pagare tutto a chi ha un ISEE modesto è valido?",
        "La nuova delibera mette l'esenzione e il prezzo pieno a queste cifre: è in regola?",
        "Il comune può far pagare tutto a chi ha questo ISEE?",
        "Il comune vuole la tariffa piena da questo ISEE in su, può farlo?",
        "Bozza di tariffe con fascia gratuita e prezzo intero: va bene per il regolamento?",
        "Proposta di Giunta con gratuità fino a una cifra e intero da un'altra: regge?",
        "Vorremmo alzare la soglia e lasciare il tetto dov'è, è ammesso?",
        "Sono legittimi i limiti delle nostre fasce?",
    ),
    said={
        "versione": VERSIONE,
        "soglia_esenzione": Said(
            near=SOGLIA,
            opens=("soglie",),
            unlike=row(f"""
                tetto #, tetto di|e|da|a #, oltre #, oltre i|gli #, sopra #, sopra i|gli #, piu di #,
                # di|come|per|il tetto, # il|come|di massimo,
                {RIDOTTO} fino a|ai #, {RIDOTTO} entro|sotto i|gli|# #, supera i|gli #, supera #
            """),
        ),
        "tetto": Said(
            closes=("soglie",),
            near=(
                *TETTO,
                *row(f"""
                    tariffa|retta|prezzo|costo {PIENO}, tariffa|retta|prezzo|costo {PIENO} a|di|e|fissato #,
                    paga tutto,
                    pagano tutto, pagare|pagano|paghi|paga|paghino {PIENO}, # di isee, {PIENO} #
                """),
            ),
            unlike=row(f"""
                soglia #, soglia di|e|da|a #, sotto #, sotto i|gli #, fino a #, {GRATIS} ... #, {SERVIZIO} {PIENO} #,
                # di|come|per soglia|esenzione
            """),
        ),
    },
    told=(
        Told("Sì, l'atto rispetta i minimi del regolamento.", {"rispetta": (True,)}),
        Told("No, l'atto non rispetta i minimi del regolamento.", {"rispetta": (False,)}),
        Told("Non si può ancora dire se l'atto rispetta i minimi: manca un importo.", {"rispetta": (None,)}),
        Told("La soglia di esenzione è sotto il minimo ammesso.", {"soglia_rispettata": (False,)}),
        Told("La soglia di esenzione non è sotto il minimo.", {"soglia_rispettata": (True,)}),
        Told("Il tetto è sotto il minimo ammesso.", {"tetto_rispettato": (False,)}),
        Told("Il tetto non è sotto il minimo.", {"tetto_rispettato": (True,)}),
    ),
    then=(
        Told("Il minimo della soglia lo fissa il regolamento ({#art.12/comma.1}).", {"soglia_rispettata": (False,)}),
        Told("Il minimo del tetto lo fissa il regolamento ({#art.12/comma.3}).", {"tetto_rispettato": (False,)}),
    ),
)
