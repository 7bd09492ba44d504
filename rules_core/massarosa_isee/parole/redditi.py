"""How people state what each member of a household earns and has put by."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.massarosa_isee.parole.risparmi import IN_AFFITTO_O_MUTUO, IN_RISPARMI, RISPARMI
from rules_core.rows import denials, row
from rules_core.wording import Said

_NIENT_ALTRO = denials("""
    nessun altro reddito, nessun altra entrata, altri redditi no, altro reddito no, senza altri redditi,
    niente altri redditi, non ho altri redditi, non ha altri redditi, non abbiamo altri redditi,
    non hanno altri redditi, solo lo stipendio, solo la pensione, solo quello stipendio, solo quella pensione,
    solo di stipendio, solo di pensione
""")
_NIENTE_DI_AGRARIO = denials("""
    zero|nessun|nessuno|nessuna|niente|senza|nulla|no reddito|redditi|provento|proventi|entrata|entrate agrar*|agricol*,
    zero|nessun|nessuno|niente|senza|no agrario|agrari, agrario|agrari nessuno|niente|no,
    non ho|ha|abbiamo|hanno reddito|redditi|proventi|entrate agrar*|agricol*,
    zero|nessun|nessuno|nessuna|niente|senza|no reddito|redditi|entrata|entrate da|dall|dalla agricoltura,
    non ho|ha|abbiamo|hanno reddito|redditi|entrate da|dall|dalla agricoltura,
    nessun reddito agrario, niente redditi agrari, senza redditi agrari, nessun provento agrario, niente agricoltura,
    niente proventi agrari, nessuna attivita agricola, non ho redditi agrari, non abbiamo redditi agrari,
    zero redditi|proventi agrari|agricoli, zero reddito|provento agrario|agricolo, zero agricoltura, zero euro agrari,
    niente|nessun* redditi|reddito agricoli|agricolo,
    non faccio agricoltura, non facciamo agricoltura, non sono agricolt*, non siamo agricolt*, nessuno ... agricolt*,
    niente di agricolo
""")
_AGRARI_IN_PIU = row("""
    altri|altre|anche|pure|inoltre|piu|aggiungi|aggiungere|oltre # ... agrari|agrario|agraria,
    oltre a|ai|agli # ... agrari|agrario|agraria, in piu # ... agrari|agrario|agraria,
    anche altri|altre|circa|dei|i # ... agrari|agrario|agraria,
    anche|pure|inoltre|piu|oltre ... reddito|redditi agrari|agrario|agraria ... #,
    pensione|stipendio|lavoro e|piu # ... agrari|agrario|agraria,
    pensione|stipendio|lavoro # e|piu # ... agrari|agrario|agraria
""")
"""Agrarian income told as one more, and not as a part of what was told: nothing is taken from that for it."""
_SOGLIE = row("""
    soglia|soglie|tetto|fascia|fasce ... #, soglia|soglie|tetto|fascia|fasce ... # e|a|o #,
    gratis|gratuit*|esent*|esenzione ... #,
    sotto|oltre|sopra # gratis|pieno|intero,
    pieno|piena|intero|intera|tutto oltre|sopra|dopo|da #, # di|come soglia|tetto
""")
_SPESE = (
    "spese|spesa|bollette|bolletta|retta|rette|multa|multe|debito|debiti|prestito|finanziamento|assicurazione|condominio"
    "|tasse|imu|tari|bollo|auto|macchina|moto|bonus|mantenimento|accompagnamento|frequenza|eredita|liquidazione|tfr"
    "|arretrati|rata|rate|abbonamento|gas|luce|acqua"
)
_IN_SPESE = row(f"""
    {_SPESE} #, {_SPESE} di|per|da|e|sono #, {_SPESE} ... #, # di|d|per {_SPESE}, # di|per l|la|il|le|i {_SPESE},
    euro di|d|per {_SPESE}, assegno unico ... #, # di assegno unico, # di mensa|nido|asilo|scuolabus,
    pago|paghiamo|spendo|spendiamo|spende|costa|costano #, pago|paghiamo|spendo|spendiamo|costa ... #,
    mese di|d|per {_SPESE}, mese di|per l|la|il|le|i {_SPESE}, mese per|del mutuo, mese per il mutuo,
    isee #, isee e|di|pari|da|a|sotto|sopra|oltre|era|fino #, isee pari|inferiore|superiore a #, 730 #
""")

_IN_COMUNE = row("""
    del|dell|nel nucleo|intero, nucleo, della|dalla coppia|famiglia, di|in famiglia|coppia, familiare|familiari,
    complessivi, sommati|sommato|sommando|cumulati|cumulato, messi insieme, tutti insieme, insieme, totali,
    tra|fra|di|da tutti, tra|fra|di noi, tra|fra io, tra due|tre|quattro|cinque,
    in due|tre|quattro|cinque|tutti prendiamo|guadagniamo|abbiamo|facciamo|portiamo, nostri|nostre, nostro reddito,
    reddito nostro, di entrambi, tra|fra entrambi, dei coniugi|genitori, in casa entrano, entrano in casa
""")
_OLTRE = "svizzera|francia|austria|slovenia|estero|lugano|chiasso|mentone|nizza|monaco|montecarlo|marino"
_DI_ALTRO_GENERE = row(f"""
    reddito|redditi|entrata|entrate|soldi agrar*|agricol*|ester*|estera|fondiar*|dominical*|finanziar*|frontalier*,
    reddito|redditi|entrata|entrate|soldi diversi|diverse|esenti|esente|occasionali|patrimoniali,
    reddito|redditi|entrata|entrate|soldi da|dall|dalla|di agricoltura|terreni|terreno|terra|affitti|affitto|locazione,
    reddito|redditi|entrata|entrate|soldi da|dai|di|dalle|dalla
    locazioni|fabbricati|immobili|capitale|capitali|titoli|azioni|frontiera|frontaliero|frontalieri|impresa|azienda,
    reddito|redditi|entrata|entrate|soldi da|di partita|lavoro,
    reddito|redditi|entrata|entrate|soldi da|di seconda casa,
    reddito|redditi|entrata|entrate|soldi da|dal|di|in|all|dall|dalla|fuori {_OLTRE},
    reddito|redditi|entrata|entrate|soldi fuori|oltre dall|dal|da|l|italia|confine|frontiera,
    stipendio|pensione|pensioni ester*|estera|integrativa|complementare|sociale,
    stipendio|pensione|pensioni all|dall|in|dalla {_OLTRE},
    pensione|pensioni di|d invalidita|reversibilita|guerra|accompagnamento|inabilita|cittadinanza,
    reddito|redditi di cittadinanza|inclusione|emergenza|frontiera|terreni|fabbricati|capitale,
    guadagno|guadagna|guadagnano|prende|prendo|prendono|percepisco|percepisce
    nulla|niente|soldi|redditi all|dall|in|dalla {_OLTRE},
    guadagno|guadagna|guadagnano all|dall|in|dalla {_OLTRE}
""")
"""Income of one kind: whoever denies it has not denied all of it."""
_REDDITO = Said(
    near=row("""
        reddito|redditi, reddito irpef, reddito complessivo, guadagn*, prendo|prende|prendiamo|prendono, percepi*,
        stipendio|stipendi, pensione|pensioni, busta paga, paga di, salario, dichiarato|dichiarati, dichiaro|dichiara,
        dichiarazione dei redditi, cud, cu, irpef, imponibile, retribuzione, incasso|incassa, entrate, entrata,
        porto a casa, porta a casa, io # euro, io # al mese, io # l|all anno, mi|gli|le danno, vengono, netti, lordi,
        naspi, cassa integrazione, disoccupazione, redd, redd #, pens, pens #, irpef #, reddito #, redditi #,
        pensioncina,
        cud #, cu #, certificazione, certificazione unica, sul 730, nel 730, dal 730, col 730, # sul 730, # di cu|cud,
        # di reddito, # di irpef, # di pensione, # di stipendio, piglio|piglia|pigliamo|pigliano,
        preso|presi|presa, dichiara|dichiaro|dichiarato #, dichiarati, guadagnato|guadagnati, # lordi, # lordo,
        # netti, # nella certificazione, modello redditi, unico, tira|tiro fuori, mette|metto insieme, stipendio #,
        pensione #, pensione annua, pensione annua #, reversibilita, busta, # annui lordi, anno preso #,
        modello redditi #, dal modello redditi #, certificazione inps, entra|entrano,
        lui|lei|io|moglie|marito prende|piglia #, cassa, sussidio, # scarsi, # tondi, nel cud, nella cu, sul cud,
        # dichiarati, dichiarato #, incassa|incasso #, # in italia, # ... in italia, in italia #
    """),
    unlike=(
        *IN_AFFITTO_O_MUTUO,
        *IN_RISPARMI,
        *_IN_SPESE,
        *_SOGLIE,
        *row("""
            agrari|agrario|agraria ... #, proventi ... #, redditi agrari ... #, reddito agrario ... #,
            # di reddito agrario, # di redditi agrari, irap ... #, irap #,
            agrario #, agrari #, proventi agrari ... #, # di proventi, # all estero, # in svizzera, # di frontiera,
            guadagnato in svizzera|francia|austria #,
            # il|lo|la|l|questo|questa mese|settimana scors*|passat*, # lo|la|nello|nella scors*|passat* mese|settimana,
            mese|settimana scors*|passat* ... #, scors*|passat* mese|settimana ... #, # questo|questa mese|settimana,
            questo|questa|ultimo|ultima mese|settimana|cedolino|busta ... #, cedolino|busta scors*|passat* ... #
        """),
        *_DI_ALTRO_GENERE,
    ),
    none=denials("""
        nessun reddito, senza reddito, senza redditi, zero reddito, niente reddito, niente redditi, reddito zero,
        redditi zero, reddito 0, reddito nullo, reddito nessuno, nessuna entrata, senza entrate, niente entrate,
        non ho reddito|redditi, non ha reddito|redditi, non abbiamo reddito|redditi, non hanno reddito|redditi,
        non ho|ha|hanno|abbiamo nessun reddito, non ho|ha entrate, non ho|ha|hanno nessuna entrata,
        non guadagno|guadagna|guadagnano, non prendo|prende|prendono niente|nulla|soldi,
        non percepisco|percepisce|percepiscono niente|nulla|redditi, non dichiaro|dichiara niente|nulla,
        senza stipendio, nessuno stipendio, niente stipendio, nessun reddito da dichiarare, zero redditi,
        redditi nessuno,
        non dichiara|dichiaro nulla|niente, nessuna pensione, senza pensione, non ha|ho pensione, reddito assente,
        priva|privo di reddito|redditi, redd zero|nullo|0, irpef zero|nulla|0, non ha|ho|hanno un reddito,
        non ha|ho un soldo di reddito, non porta|porto a casa niente|nulla, non piglia|piglio niente|nulla,
        nemmeno|neanche|manco|neppure un centesimo|euro|soldo|lira di reddito|redditi|entrate, zero euro di reddito,
        nessuna entrata sua|mia, reddito suo|mio|nostro non ne ha|ho|abbiamo, reddito non ne ha|ho|produce,
        redditi zero per tutti, non ha|ho|abbiamo|hanno nessun reddito,
        reddito|irpef non dichiara|dichiaro niente|nulla,
        non lavorasse|lavorassi, smettesse|smettessi di lavorare, restasse|restassi|rimanesse senza stipendio|reddito,
        non guadagnasse|guadagnassi|prendesse|prendessi|percepisse|portasse ... niente|nulla, non avesse|avessi reddito,
        non ha|ho entrate|redditi propri, non guadagna|guadagno niente|nulla, nulla di reddito, non entra niente
    """),
    per="anno",
    bare=True,
    monthly=(0, 2500),
    pooled=_IN_COMUNE,
    parts=row("pensione, reversibilita, stipendio, naspi, lavoro dipendente, lavoro autonomo, cassa integrazione"),
    payday=row("""
        prendo|prende|prendiamo|prendono, piglio|piglia|pigliano, guadagno|guadagna|guadagnano, percepisco|percepisce,
        quello|quella di,
        stipendio, pensione, pensioncina, busta paga, busta, paga di, salario, mi|gli|le danno, porta|porto a casa,
        a|ad|in|di gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
    """),
)


REDDITI: Mapping[str, Said] = {
    "componenti[].reddito_irpef": _REDDITO,
    "componenti[].redditi_agrari_iva": Said(
        near=row("""
            redditi agrari, reddito agrario, redditi agrari ... #, reddito agrario ... #, # di redditi agrari,
            # di reddito agrario, agrario, agrario #, agrari #, # di agrario, # sono|e agrari|agrario, # agrari,
            # ... redditi agrari, # ... reddito agrario, di|dei cui|quali # ... agrari|agrario, # di redditi agrari,
            di cui agrari #, agrario|agrari ... iva, # di agrario, agraria|agrari ... #
        """),
        unlike=(
            *IN_AFFITTO_O_MUTUO,
            *IN_RISPARMI,
            *_SOGLIE,
            *row(
                "# di cui, complessivo #, irpef #, totale #, proventi ... #,"
                "redditi|reddito agrari|agrario compresi|compreso|incluso|inclusi|dentro nei|nel|in|ai #,"
                "agrari|agrario|agraria compresi|compreso|incluso|inclusi|dentro nei|nel|in|ai #,"
                "proventi agrari|agricoli ... #"
            ),
            *_AGRARI_IN_PIU,
        ),
        none=(*_NIENT_ALTRO, *_NIENTE_DI_AGRARIO),
        per="anno",
        within="reddito_irpef",
    ),
    "componenti[].proventi_agrari": Said(
        near=row("""
            proventi agrari, proventi agricoli, provento agrario, proventi agrari ... #, proventi agricoli ... #,
            irap ... #, irap al netto ... #, irap #, base irap ... #, # di irap, # di proventi, irap,
            irap ... personale e|era|fa #, irap al netto del|dei personale|dipendenti|costi #, base imponibile irap,
            base irap, irap ... tolto|levato|detratto|escluso ... personale,
            tolto|levato|detratto il personale,
            personale|dipendenti e|sono|fa|di #, irap ... personale #, tolto|levato|detratto|escluso il personale #,
            azienda agricola, attivita agricola, attivita agricole, proventi ... #,
            # di proventi, proventi
        """),
        unlike=(
            *IN_AFFITTO_O_MUTUO,
            *IN_RISPARMI,
            *_SOGLIE,
            *row("irpef #, agrari|agrario|agraria ... #, # di agrario"),
        ),
        none=(*_NIENT_ALTRO, *_NIENTE_DI_AGRARIO),
        per="anno",
        pooled=_IN_COMUNE,
    ),
    "componenti[].redditi_lavoro_frontiera": Said(
        heads=row(f"""
            frontaliero|frontaliera|frontaliere|frontalieri, oltre confine|frontiera, oltreconfine, oltrefrontiera,
            lavor*|assunt*|operai*|camerier*|infermier*|muratore|guadagn*|soldi|stipendio|paga ... {_OLTRE},
            {_OLTRE} ... lavor*|guadagn*
        """),
        headed=row("""
            guadagnato|guadagnati|guadagnata #, guadagnato|guadagnati|guadagnata ... #,
            # di|de reddito|redditi|stipendio|stipendi|paga|salario|lavoro, # lordi|netti|annui|franchi|euro,
            prendo|prende|guadagno|guadagna|piglio|piglia|stipendio|paga|porto|porta #, # l anno, # in tutto,
            prendo|prende|guadagno|guadagna|piglio|piglia|stipendio|paga|porto|porta ... #, # ... frontiera,
            # ... guadagnato|guadagnati|guadagnata, # la|li, # di la, la|li|dila guadagn* #, di la ... #
        """),
        near=row("""
            frontiera, frontaliero|frontaliera|frontalieri, transfrontaliero|transfrontaliera, all estero,
            in svizzera, san marino, montecarlo, principato di monaco, in francia, in austria, in slovenia,
            paese limitrofo, paesi limitrofi, # in svizzera, # all estero, # di frontiera
        """),
        unlike=(
            *IN_AFFITTO_O_MUTUO,
            *IN_RISPARMI,
            *_SOGLIE,
            *row("""
                # in italia, # ... in italia, # di|da irpef, # di pensione, # italiani, # ... italiani, pensione #,
                irpef #
            """),
        ),
        none=(
            *_NIENT_ALTRO,
            *row("""
                zero|nessun|nessuno|nessuna|niente|senza|no
                reddito|redditi|entrata|entrate|soldi|stipendio|lavoro ester*|estera|all_estero|dall_estero,
                zero|nessun|nessuno|nessuna|niente|senza|no reddito|redditi|entrata|entrate|soldi|lavoro|guadagno
                di_frontiera|da_frontiera|da_frontaliero|frontaliero|frontalieri|oltre_confine|oltre_frontiera,
                zero|nessun|nessuno|niente|senza|no redditi da_lavoro_frontaliero|da_lavoro_di_frontiera,
                non ho|ha|abbiamo|hanno reddito|redditi|entrate|soldi ester*|all_estero|di_frontiera|dall_estero,
                non ho|ha|abbiamo|hanno redditi|reddito da_lavoro_frontaliero|da_frontaliero|oltre_confine|fuori_italia,
                non guadagno|guadagna|guadagniamo|guadagnano all_estero|oltre_confine|oltre_frontiera,
                non prendo|prende|prendiamo|prendono soldi|niente|nulla dall_estero|all_estero,
                non|mai|nessuno lavor* all_estero|oltre_confine|oltre_frontiera|fuori_dall_italia|fuori_italia,
                non|mai|nessuno|nessuna ho|ha|abbiamo|hanno lavorato
                all_estero|oltre_confine|oltre_frontiera|fuori_dall_italia|fuori_italia,
                non lavoro|lavora|lavoriamo|lavorano come|da frontaliero|frontaliera|frontalieri,
                niente frontiera, nessun lavoro all estero, niente estero, niente all estero, non lavoro all estero,
                non lavora all estero, mai lavorato all estero, nessun reddito di frontiera, nessun frontaliero,
                non sono frontaliero|frontaliera, non e frontaliero|frontaliera, lavoro solo in italia
            """),
        ),
        per="anno",
    ),
    "componenti[].patrimonio_mobiliare": RISPARMI,
}
