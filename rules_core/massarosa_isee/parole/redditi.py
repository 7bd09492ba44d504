"""How people state what each member of a household earns and has put by."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.rows import denials, row
from rules_core.wording import Said

_NIENT_ALTRO = denials("""
    nessun altro reddito, nessun altra entrata, altri redditi no, altro reddito no, senza altri redditi,
    niente altri redditi, non ho altri redditi, non ha altri redditi, non abbiamo altri redditi,
    non hanno altri redditi, solo lo stipendio, solo la pensione, solo quello stipendio, solo quella pensione,
    solo di stipendio, solo di pensione
""")
_NIENTE_DI_AGRARIO = denials("""
    nessun reddito agrario, niente redditi agrari, senza redditi agrari, nessun provento agrario, niente agricoltura,
    niente proventi agrari, nessuna attivita agricola, non ho redditi agrari, non abbiamo redditi agrari,
    non faccio agricoltura, non facciamo agricoltura, non sono agricolt*, non siamo agricolt*, nessuno ... agricolt*,
    niente di agricolo
""")
_IN_AFFITTO_O_MUTUO = row("""
    affitto #, affitto di|da|a|e|sono|per #, affitto mensile|annuo|annuale #, affitto mensile|annuo|annuale di|e #,
    affitto al mese #, affitto e|costa di #, affitto pago #, affitto paghiamo #, affitto spendo|spendiamo #, canone #,
    canone di|e #, canone ... di|e #, # di affitto, # d affitto, # per l affitto, euro di affitto, euro d affitto,
    euro per l affitto, # di canone, euro di canone, mese di affitto, mese d affitto, mese per l affitto,
    anno di affitto, anno d affitto, # di locazione, mutuo #, mutuo di|da|e #, mutuo residuo #, mutuo residuo di|e #,
    # di mutuo, euro di mutuo, mese di mutuo, rata di #, rate da|di #, rendita #, rendita di|e #, rendita catastale #,
    rendita catastale di|e #, # di rendita, valore ici ... #, vale #, valgono #, isee di|e #, modello #,
    il|col|nel|dal|con|sul|ultimo|del|modello|mod|di|al|un 730, banca|banche avanza|vuole|aspetta|vanta ... #,
    # di tasso, franchigia ... #, fitto #, fitto casa #, canone casa #, pigione #, # di pigione,
    al proprietario ... #, padrone|padrona ... #, casa del comune #, alloggio erp #, r c #, rend #, rc #, r #,
    locazione ... #, casa popolare #, mancano|restano # di mutuo, da restituire alla banca ... #, detrazione ... #,
    abbattimento ... #, # di franchigia|detrazione|abbattimento, # euro di franchigia|detrazione, valore ici|imu #,
    restano|resta|rimangono|rimane|mancano|devo|dobbiamo|devono ... banca #, # ... del mutuo, # euro del mutuo,
    # del|dal|sul mutuo, # meno, # euro meno, # di|in meno|piu, # euro di|in meno|piu, base ici #, ici #, imu #,
    debito con la banca ... #, debito ... era|e #, al 31 12 era # # di valore, # di mutuo, in affitto a #,
    per la casa escono #, # per la casa,
    inquilino|inquilina a|per #, affitti ... #, prima casa #, importi ... #, tasso ... #, rendita fa #, # di fitto,
    mutuo ... #, mancano #, mancano ancora #, mi|ci restano|resta #, debito ... #, residuo #, # ancora di mutuo,
    canone mensile|annuo #, fitto mensile|annuo #, # di locazione, sugli affitti, affitti e # sulla casa
""")
_IN_RISPARMI = row("""
    # di risparmi, euro di risparmi, # da parte, euro da parte, # in banca, euro in banca, # in posta, euro in posta,
    # sul conto, euro sul conto, # sul libretto, euro sul libretto, # sui libretti, # in titoli, euro in titoli,
    # in buoni, euro in buoni, risparmi #, risparmi di|per|sono #, risparmio di #, conto #, sul conto #,
    sul conto ho|ha|abbiamo #, libretto di|con #, da parte #, in banca #, in banca ho|ha|abbiamo #, conto mio|suo #,
    sul conto io|lui|lei avevo|aveva|ho|ha #, # alla posta, # in posta, libretto postale #,
    in banca a|ci|ce|abbiamo|avevo|ho ... #, # sul libretto,
    # al 31 12, giacenza #, giacenza di #, saldo #, depositi #, titoli #, libretto #, # in deposito, # messi via,
    # di liquidita, liquidita #, conto corrente #, # euro al 31, buoni postali #, # di buoni, # in buoni postali,
    # al 31 dicembre, risparmi ... #, c c #, cc #, c c di|con #, c c ... #, cc ... #, conto corrente di|con #
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
    isee #, isee e|di|pari|da|a|sotto|sopra|oltre|era|fino #, isee pari|inferiore|superiore a #, 730 #
""")

_IN_COMUNE = row("""
    del|dell|nel nucleo|intero, nucleo, della|dalla coppia|famiglia, di|in famiglia|coppia, familiare|familiari,
    complessivi, sommati|sommato|sommando|cumulati|cumulato, messi insieme, tutti insieme, insieme, totali,
    tra|fra|di|da tutti, tra|fra|di noi, tra|fra io, tra due|tre|quattro|cinque,
    in due|tre|quattro|cinque|tutti prendiamo|guadagniamo|abbiamo|facciamo|portiamo, nostri|nostre, nostro reddito,
    reddito nostro, di entrambi, tra|fra entrambi, dei coniugi|genitori, in casa entrano, entrano in casa
""")
_REDDITO = Said(
    near=row("""
        reddito|redditi, reddito irpef, reddito complessivo, guadagn*, prendo|prende|prendiamo|prendono, percepi*,
        stipendio|stipendi, pensione|pensioni, busta paga, paga di, salario, dichiarato|dichiarati, dichiaro|dichiara,
        dichiarazione dei redditi, cud, cu, irpef, imponibile, retribuzione, incasso|incassa, entrate, entrata,
        porto a casa, porta a casa, io # euro, io # al mese, io # l|all anno, mi|gli|le danno, vengono, netti, lordi,
        naspi, cassa integrazione, disoccupazione, redd, redd #, pens, pens #, irpef #, reddito #, redditi #,
        pensioncina,
        cud #, cu #, certificazione, certificazione unica, sul 730, nel 730, dal 730, col 730, # sul 730, # di cu|cud,
        # di reddito, # di irpef, # di pensione, # di stipendio, # in tutto, piglio|piglia|pigliamo|pigliano,
        preso|presi|presa, dichiara|dichiaro|dichiarato #, dichiarati, guadagnato|guadagnati, # lordi, # lordo,
        # netti, # nella certificazione, modello redditi, unico, tira|tiro fuori, mette|metto insieme, stipendio #,
        pensione #, pensione annua, pensione annua #, reversibilita, busta, # annui lordi, anno preso #,
        modello redditi #, dal modello redditi #, certificazione inps, entra|entrano,
        lui|lei|io|moglie|marito prende|piglia #, cassa, sussidio, # scarsi, # tondi, nel cud, nella cu, sul cud,
        # dichiarati, dichiarato #, incassa|incasso #, # in italia, # ... in italia, in italia #
    """),
    unlike=(
        *_IN_AFFITTO_O_MUTUO,
        *_IN_RISPARMI,
        *_IN_SPESE,
        *row("""
            agrari|agrario|agraria ... #, proventi ... #, redditi agrari ... #, reddito agrario ... #,
            # di reddito agrario, # di redditi agrari, irap ... #, irap #,
            agrario #, agrari #, proventi agrari ... #, # di proventi, # all estero, # in svizzera, # di frontiera,
            guadagnato in svizzera|francia|austria #
        """),
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
        non ha|ho entrate|redditi propri, non guadagna|guadagno niente|nulla, nulla di reddito, non entra niente
    """),
    per="anno",
    bare=True,
    monthly=(0, 2500),
    pooled=_IN_COMUNE,
    parts=row("pensione, reversibilita, stipendio, naspi, lavoro dipendente, lavoro autonomo, cassa integrazione"),
    payday=row("""
        prendo|prende|prendiamo|prendono, piglio|piglia|pigliano, guadagno|guadagna|guadagnano, percepisco|percepisce,
        stipendio, pensione, pensioncina, busta paga, busta, paga di, salario, mi|gli|le danno, porta|porto a casa
    """),
)

_OLTRE = "svizzera|francia|austria|slovenia|estero|lugano|chiasso|mentone|nizza|monaco|montecarlo|marino"

REDDITI: Mapping[str, Said] = {
    "componenti[].reddito_irpef": _REDDITO,
    "componenti[].redditi_agrari_iva": Said(
        near=row("""
            redditi agrari, reddito agrario, redditi agrari ... #, reddito agrario ... #, # di redditi agrari,
            # di reddito agrario, agrario, agrario #, agrari #, # di agrario, # sono|e agrari|agrario, # agrari,
            di cui agrari #, agrario|agrari ... iva, # di agrario, agraria|agrari ... #
        """),
        unlike=(
            *_IN_AFFITTO_O_MUTUO,
            *_IN_RISPARMI,
            *row("# di cui, complessivo #, irpef #, totale #, proventi ... #"),
        ),
        none=(*_NIENT_ALTRO, *_NIENTE_DI_AGRARIO),
        per="anno",
    ),
    "componenti[].proventi_agrari": Said(
        near=row("""
            proventi agrari, proventi agricoli, provento agrario, proventi agrari ... #, proventi agricoli ... #,
            irap ... #, irap al netto ... #, irap #, base irap ... #, # di irap, # di proventi, irap,
            base imponibile irap, base irap, irap ... tolto|levato|detratto|escluso ... personale, tolto|levato|detratto il personale,
            personale|dipendenti e|sono|fa|di #, irap ... personale #, tolto|levato|detratto|escluso il personale #, azienda agricola, attivita agricola, attivita agricole, proventi ... #,
            # di proventi, proventi
        """),
        unlike=(*_IN_AFFITTO_O_MUTUO, *_IN_RISPARMI, *row("irpef #, agrari|agrario|agraria ... #, # di agrario")),
        none=(*_NIENT_ALTRO, *_NIENTE_DI_AGRARIO),
        per="anno",
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
            *_IN_AFFITTO_O_MUTUO,
            *_IN_RISPARMI,
            *row(
                "# in italia, # ... in italia, # di|da irpef, # di pensione, # italiani, # ... italiani, pensione #, irpef #"
            ),
        ),
        none=(
            *_NIENT_ALTRO,
            *row("""
                niente frontiera, nessun lavoro all estero, niente estero, niente all estero, non lavoro all estero,
                non lavora all estero, mai lavorato all estero, nessun reddito di frontiera, nessun frontaliero,
                non sono frontaliero|frontaliera, non e frontaliero|frontaliera, lavoro solo in italia
            """),
        ),
        per="anno",
    ),
    "componenti[].patrimonio_mobiliare": Said(
        near=(
            *_IN_RISPARMI,
            *row("""
                risparmi, risparmio, risparmiato|risparmiati, conto, conti #, # ... conti, sui|nei conti,
                conti correnti|bancari|postali|in|di|con|sono, conto corrente, libretto|libretti,
                banca, posta, poste,
                deposito|depositi, obbligazioni, polizza|polizze, patrimonio, giacenze, titoli, bot, btp, buoni,
                buoni postali, fondi, fondo, azioni,
                investiti|investito, investimenti, da parte, patrimonio mobiliare, giacenza, saldo, bancoposta,
                postepay, soldi messi via, libretto postale #, conto postale|corrente #, mobiliare, liquidita,
                mobiliare #, liquidita #, patr|patrim mob|mobil|mobiliare, mob #
            """),
        ),
        unlike=(
            *_IN_AFFITTO_O_MUTUO,
            *row("""
                fatto|fare|faccio|facciamo|fatti|torna|tornano ... i conti, fatto ... conti, i conti ... #,
                lavora|lavoro|impiegato|impiegata|impiego in|alla|alle banca|posta|poste ... #,
                stipendio|pensione|irpef #, stipendio di|e #, pensione di|e #, prendo|prende #, guadagno|guadagna #,
                reddito #, reddito di|e #, franchigia|detrazione ... #,
                mobiliare|risparmi|saldo|saldi|depositi|giacenza|giacenze|conto|patrimonio ... 31.12
            """),
        ),
        none=denials("""
            niente risparmi, nessun risparmio, senza risparmi, zero risparmi, risparmi zero, risparmi niente,
            risparmi nessuno, risparmi no, nessun conto, niente conto, niente conti, senza conto, senza conti,
            conto vuoto, conto a zero, conto in rosso, niente in banca, nulla in banca, zero in banca,
            niente sul conto, nulla sul conto, zero sul conto, niente da parte, nulla da parte, zero da parte,
            nullatenente|nullatenenti, non ho|ha|abbiamo|hanno risparmi, non ho|ha|abbiamo|hanno conti,
            non ho|ha|abbiamo|hanno un conto, non ho|ha|abbiamo soldi, non ho|ha|abbiamo niente|nulla da parte,
            non ho|ha|abbiamo nessun risparmio, non ho|ha|abbiamo nessun conto, niente soldi, senza soldi,
            senza una lira, no soldi, no risparmi, no banca, no conto, non riesco a risparmiare, nessun deposito,
            niente titoli, nessun patrimonio mobiliare, in banca nulla|niente|zero, in posta nulla|niente|zero,
            sul conto nulla|niente|zero, da parte nulla|niente|zero, mobiliare zero|nullo|assente|nessuno,
            conti a zero, conti|conto corrente|correnti|bancari|postali|bancario|postale vuoti|vuoto|zero,
            conti|conto corrente|correnti|bancari|postali|bancario|postale a zero, no dep|depositi|giacenze|libretti,
            depositi|dep bancari|postali no|zero|nessuno, giacenze|depositi|risparmi|liquidita no,
            no depositi|dep bancari|postali,
            conti zero, conti vuoti, niente liquidita, nessuna liquidita, liquidita zero|nessuna|nulla, ne risparmi,
            ne soldi, ne conti, ne soldi da parte, ne depositi, niente patrimonio mobiliare, zero patrimonio mobiliare,
            ne libretti, ne banca, ne conto, ne titoli, ne libretto, ne in banca, ne alla posta, nulla alla posta,
            depositi nessuno|zero|nulla|niente, conti nessuno, libretti nessuno, titoli nessuno, # no in banca,
            in banca non ho|abbiamo|ha niente|nulla, sul conto non ho|abbiamo|ha niente|nulla, ne soldi in banca,
            soldi in banca niente|zero|nulla, senza soldi in banca, in banca ho|abbiamo|ha zero|niente|nulla,
            zero euro sul conto, zero euro in banca, conto prosciugato, depositi zero, ne soldi, niente titoli,
            nessun patrimonio, patrimonio nessuno|zero|assente, zero conti, risparmi nulla|nulli,
            risparmi non ne ho|abbiamo, niente soldi da parte, niente di risparmi, a secco, al verde,
            non ha|ho|abbiamo un soldo suo|mio|nostro, da parte non ho|ha|abbiamo neanche|nemmeno un euro,
            ne io ne ... soldi in banca, soldi in banca ... niente|nulla, nulla in banca per nessuno,
            nemmeno|neanche|manco|neppure un euro|centesimo|soldo|lira in|sul|alla|da ... banca|conto|posta|parte,
            banca|conto|posta|parte ... nemmeno|neanche|manco|neppure un euro|centesimo|soldo|lira,
            neanche un euro in banca, conto e|sta a zero, no|nessun|niente|zero mobiliare|deposito|giacenze|liquidi,
            non un euro in banca, sta|sto|sono in rosso, ne denaro, niente denaro, senza denaro,
            in banca ... a zero, non ho|abbiamo una lira
        """),
        parts=row("""
            conto|conti|cc, c c, libretto|libretti, buoni|buono, titoli|titolo|btp|bot|cct, azioni, fondo|fondi, posta,
            banca, postepay, deposito|depositi, polizza|polizze, bancoposta, investiti|investimenti, carta, contanti
        """),
        pooled=row("""
            abbiamo, avevamo, ci sono, c erano, in tutto, in totale, totale|totali, complessivamente,
            complessivi|complessivo, cointestato|cointestati|cointestata, in comune, insieme, tra tutti,
            tra tutti e due, di famiglia,
            della famiglia, del nucleo, della coppia, nostro|nostri, tutti insieme, sommando
        """),
    ),
}
