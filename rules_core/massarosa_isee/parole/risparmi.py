"""How people state what each member of a household has put by, and which amounts are rents, debts or savings."""

from __future__ import annotations

from rules_core.rows import denials, row
from rules_core.wording import Said

IN_AFFITTO_O_MUTUO = row("""
    affitto #, affitto di|da|a|e|sono|per #, affitto registrato|regolare #, affitto registrato|regolare di|da|a|e #,
    affitto mensile|annuo|annuale #, affitto mensile|annuo|annuale di|e #,
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
    # del|dal|sul mutuo, base ici #, ici #, imu #,
    debito con la banca ... #, debito ... era|e #, al 31 12 era # # di valore, # di mutuo, in affitto a #,
    per la casa escono #, # per la casa,
    inquilino|inquilina a|per #, affitti ... #, prima casa #, importi ... #, tasso ... #, rendita fa #, # di fitto,
    mutuo ... #, mancano #, mancano ancora #, mi|ci restano|resta #, debito ... #, residuo #, # ancora di mutuo,
    canone mensile|annuo #, fitto mensile|annuo #, # di locazione, sugli affitti, affitti e # sulla casa
""")
IN_RISPARMI = row("""
    # di risparmi, euro di risparmi, # da parte, euro da parte, # in banca, euro in banca, # in posta, euro in posta,
    # sul conto, euro sul conto, # sul libretto, euro sul libretto, # sui libretti, # in titoli, euro in titoli,
    # in buoni, euro in buoni, risparmi #, risparmi di|per|sono #, risparmio di #, conto #, sul conto #,
    sul conto ho|ha|abbiamo #, # sul mio|suo|nostro, libretto di|con #, da parte #, in banca #,
    in banca ho|ha|abbiamo #, conto mio|suo #,
    sul conto io|lui|lei avevo|aveva|ho|ha #, # alla posta, # in posta, libretto postale #,
    in banca a|ci|ce|abbiamo|avevo|ho ... #, # sul libretto,
    # al 31 12, giacenza #, giacenza di #, saldo #, depositi #, titoli #, libretto #, # in deposito, # messi via,
    # di liquidita, liquidita #, conto corrente #, # euro al 31, buoni postali #, # di buoni, # in buoni postali,
    # al 31 dicembre, risparmi ... #, c c #, cc #, c c di|con #, c c ... #, cc ... #, conto corrente di|con #
""")
_SOLDI = (
    "soldi|risparmi|risparmio|quattrini|depositi|libretti|titoli|denaro|denari|giacenze|liquidita|contanti|liquidi"
    "|investimenti|buoni|palanche|conti"
)
_FERMI = "fermi|liquidi|investiti|depositati|accantonati|contanti"
_DOVE = "parte|banca|conto|conti|posta|poste|via|libretto"
_NIENTE = (
    "assente|assenti|inesistente|inesistenti|punti|punte|nessuno|nessuna|zero|niente|nulla|neanche_l_ombra"
    "|nemmeno_l_ombra|manco_l_ombra"
)
_HO = "ho|ha|abbiamo|hanno|avevo|aveva|avevamo"

RISPARMI = Said(
    near=(
        *IN_RISPARMI,
        *row("""
            risparmi, risparmio, risparmiato|risparmiati, conto, conti #, # ... conti, sui|nei conti, conti,
            conti correnti|bancari|postali|in|di|con|sono, conto corrente, libretto|libretti,
            figurativo di|su|per|con|da #, figurativo ... di|su|per|con|da #,
            banca, posta, poste, soldi, soldi #, soldi sono #, soldi ce ne|n|abbiamo|ho #, dep #, dep,
            liquidi, liquidi #,
            deposito|depositi, obbligazioni, polizza|polizze, patrimonio, giacenze, titoli, bot, btp, buoni,
            buoni postali, buoni fruttiferi, fondi, fondo, azioni,
            investiti|investito, investimenti, da parte, gruzzolo|gruzzoletto|tesoretto, gruzzolo|gruzzoletto ... #,
            accantonato|accantonati|accantonata, accantonato|accantonati #, salvadanaio, gestione patrimoniale|separata,
            pac, polizza vita, patrimonio mobiliare, giacenza, saldo|saldi, bancoposta,
            postepay, soldi messi via, libretto postale #, conto postale|corrente #, mobiliare, liquidita,
            mobiliare #, liquidita #, patr|patrim mob|mobil|mobiliare, mob #
        """),
    ),
    unlike=(
        *IN_AFFITTO_O_MUTUO,
        *row("""
            fatto|fare|faccio|facciamo|fatti|torna|tornano ... i conti, fatto ... conti, i conti ... #,
            conti l ... #, conti isee ... #, mi|ci conti|conteggi ... #, due conti ... #,
            lavora|lavoro|impiegato|impiegata|impiego in|alla|alle banca|posta|poste ... #,
            stipendio|pensione|irpef #, stipendio di|e #, pensione di|e #, prendo|prende #, guadagno|guadagna #,
            reddito #, reddito di|e #, franchigia|detrazione ... #,
            mobiliare|risparmi|saldo|saldi|depositi|giacenza|giacenze|conto|patrimonio ... 31.12
        """),
    ),
    none=denials(f"""
        {_SOLDI} assent*|inesistent*|null*|nihil,
        risparmi|depositi|liquidita|conti|titoli|mobiliare assent*|inesistent*|null*,
        {_SOLDI} non ne {_HO}, {_SOLDI} {_FERMI} non ne {_HO},
        {_SOLDI} da|in|sul|sui|alla|alle|messi {_DOVE} non ne {_HO},
        mai avuto|avuti|fatto|fatti {_SOLDI}, di {_SOLDI} nemmeno|neanche|manco|neppure,
        {_DOVE} non {_HO} niente|nulla|un_euro|un_soldo|piu_niente|piu_nulla|soldi,
        {_SOLDI} non ce|c ne|n sono|e, {_SOLDI} {_FERMI} non ce|c ne|n sono|e, {_SOLDI} {_FERMI} {_NIENTE},
        {_SOLDI} da|in|sul|sui|alla|alle|messi {_DOVE} {_NIENTE}, {_SOLDI} {_NIENTE},
        {_DOVE} non c|ce e un euro|soldo|lira|centesimo|quattrino, {_DOVE} non ce n e,
        {_DOVE} siamo|sono|sto|stiamo|sta|e a|al|in zero|verde|rosso, conto|conti|libretto e|sono vuoto|vuoti|zero,
        non {_HO} messo via|da_parte niente|nulla|soldi|un_euro|un_soldo,
        non {_HO} mai messo via|da_parte niente|nulla|soldi|un_euro|un_soldo, non {_HO} un euro|soldo|centesimo|lira,
        nessuno di|dei|delle noi|due|loro|tre ha|possiede un euro|soldo|conto|libretto|centesimo,
        nessuno di|dei|delle noi|due|loro|tre ha|possiede soldi|risparmi|conti|depositi|libretti,
        non possiedo|possiede|possediamo|possiedono|tengo|teniamo conti|libretti|risparmi|depositi|titoli|denaro|soldi,
        nessun|nessuna|niente|senza|zero giacenza|giacenze|liquidi|quattrini|contanti|investimenti|depositi|libretti,
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
        nessun patrimonio, no patrimonio, patrimonio nessuno|zero|assente, zero conti, risparmi nulla|nulli,
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
        banca, postepay, deposito|depositi, polizza|polizze, bancoposta, investiti|investimenti, carta, contanti,
        gruzzolo|gruzzoletto|tesoretto, salvadanaio, gestione patrimoniale|separata, pac, liquidita
    """),
    held=True,
    pooled=row("""
        abbiamo, avevamo, ci sono, c erano, in tutto, in totale, totale|totali, complessivamente,
        complessivi|complessivo, cointestato|cointestati|cointestata, in comune, insieme, tra tutti,
        tra tutti e due, di famiglia,
        della famiglia, del nucleo, della coppia, nostro|nostri, tutti insieme, sommando
    """),
)
