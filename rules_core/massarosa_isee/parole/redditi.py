"""How people state what each member of a household earns and has put by."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.massarosa_isee.parole.rows import denials, row
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
    il|col|nel|dal|con 730, # di tasso, franchigia ... #
""")
_IN_RISPARMI = row("""
    # di risparmi, euro di risparmi, # da parte, euro da parte, # in banca, euro in banca, # in posta, euro in posta,
    # sul conto, euro sul conto, # sul libretto, euro sul libretto, # sui libretti, # in titoli, euro in titoli,
    # in buoni, euro in buoni, risparmi #, risparmi di|per|sono #, risparmio di #, conto #, sul conto #,
    sul conto ho|ha|abbiamo #, libretto di|con #, da parte #, in banca #, in banca ho|ha|abbiamo #
""")

_REDDITO = Said(
    near=row("""
        reddito|redditi, reddito irpef, reddito complessivo, guadagn*, prendo|prende|prendiamo|prendono, percepi*,
        stipendio|stipendi, pensione|pensioni, busta paga, paga di, salario, dichiarato|dichiarati, dichiaro|dichiara,
        dichiarazione dei redditi, cud, cu, irpef, imponibile, retribuzione, incasso|incassa, entrate, entrata,
        porto a casa, porta a casa, io # euro, io # al mese, io # l|all anno, mi|gli|le danno, vengono, netti, lordi,
        naspi, cassa integrazione, disoccupazione
    """),
    unlike=(
        *_IN_AFFITTO_O_MUTUO,
        *_IN_RISPARMI,
        *row("""
            redditi agrari ... #, reddito agrario ... #, reddito nucleo|familiare #, reddito del nucleo ... #,
            reddito della famiglia ... #, redditi della famiglia ... #, reddito complessivo del nucleo #
        """),
    ),
    none=denials("""
        nessun reddito, senza reddito, senza redditi, zero reddito, niente reddito, niente redditi, reddito zero,
        redditi zero, reddito 0, reddito nullo, reddito nessuno, nessuna entrata, senza entrate, niente entrate,
        non ho reddito|redditi, non ha reddito|redditi, non abbiamo reddito|redditi, non hanno reddito|redditi,
        non ho|ha|hanno|abbiamo nessun reddito, non ho|ha entrate, non ho|ha|hanno nessuna entrata,
        non guadagno|guadagna|guadagnano, non prendo|prende|prendono niente|nulla|soldi,
        non percepisco|percepisce|percepiscono niente|nulla|redditi, non dichiaro|dichiara niente|nulla,
        senza stipendio, nessuno stipendio, niente stipendio
    """),
    per="anno",
)

REDDITI: Mapping[str, Said] = {
    "componenti[].reddito_irpef": _REDDITO,
    "componenti[].redditi_agrari_iva": Said(
        near=row("redditi agrari, reddito agrario, redditi agrari ... #, reddito agrario ... #, # di redditi agrari"),
        unlike=(*_IN_AFFITTO_O_MUTUO, *_IN_RISPARMI),
        none=(*_NIENT_ALTRO, *_NIENTE_DI_AGRARIO),
        per="anno",
    ),
    "componenti[].proventi_agrari": Said(
        near=row("""
            proventi agrari, proventi agricoli, provento agrario, proventi agrari ... #, proventi agricoli ... #,
            irap, base imponibile irap, base irap, azienda agricola, attivita agricola, attivita agricole
        """),
        unlike=(*_IN_AFFITTO_O_MUTUO, *_IN_RISPARMI),
        none=(*_NIENT_ALTRO, *_NIENTE_DI_AGRARIO),
        per="anno",
    ),
    "componenti[].redditi_lavoro_frontiera": Said(
        near=row("""
            frontiera, frontaliero|frontaliera|frontalieri, transfrontaliero|transfrontaliera, all estero,
            in svizzera, san marino, montecarlo, principato di monaco, in francia, in austria, in slovenia,
            paese limitrofo, paesi limitrofi, # in svizzera, # all estero, # di frontiera
        """),
        unlike=(*_IN_AFFITTO_O_MUTUO, *_IN_RISPARMI),
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
                risparmi, risparmio, risparmiato|risparmiati, conto, conti, conto corrente, libretto|libretti, banca,
                posta, poste, deposito|depositi, titoli, bot, btp, buoni, buoni postali, fondi, fondo, azioni,
                investiti|investito, investimenti, da parte, patrimonio mobiliare, giacenza, saldo, bancoposta,
                postepay, soldi messi via, libretto postale #, conto postale|corrente #, mobiliare, liquidita,
                mobiliare #, liquidita #
            """),
        ),
        unlike=(
            *_IN_AFFITTO_O_MUTUO,
            *row("""
                stipendio|pensione|irpef #, stipendio di|e #, pensione di|e #, prendo|prende #, guadagno|guadagna #,
                reddito #, reddito di|e #
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
            sul conto nulla|niente|zero, da parte nulla|niente|zero, mobiliare zero|nullo|assente|nessuno, conti a zero,
            conti zero, conti vuoti, niente liquidita, nessuna liquidita, liquidita zero|nessuna|nulla, ne risparmi,
            ne soldi, ne conti, ne soldi da parte, ne depositi, niente patrimonio mobiliare, zero patrimonio mobiliare,
            zero conti, risparmi nulla|nulli, risparmi non ne ho|abbiamo, niente soldi da parte, niente di risparmi
        """),
    ),
}
