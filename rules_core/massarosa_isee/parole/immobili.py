"""How people state what a household owns."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.massarosa_isee.nucleo import ABITAZIONE, ALTRO, CON_RENDITA, NEGOZIO, UFFICIO
from rules_core.massarosa_isee.parole.luoghi import (
    AL_LAVORO,
    BENE,
    BENI,
    CASA,
    DELLA_FAMIGLIA,
    DI_ALTRI,
    HO,
    NESSUNO,
    NON,
    NOSTRA,
    PERSONE,
    TRA_CONIUGI,
    TRA_DIVISI,
    UNA_PARTE,
    VIVO,
)
from rules_core.rows import denials, row
from rules_core.wording import Said

_TIPO = Said(
    shown={"categoria_catastale": {"A10": UFFICIO, "A*": ABITAZIONE, "C1": NEGOZIO}},
    words={
        ABITAZIONE: row(f"""
            casa|case, appartamento|appartamenti, appartamentino, villa|ville, villetta|villette, bilocale|bilocali,
            monolocale|monolocali, trilocale|trilocali, seconda casa, prima casa, abitazione|abitazioni, casa di
            proprieta, casa propria, casa mia|nostra|sua, abitazione principale, abitazione di proprieta, in casa
            propria, in casa di proprieta, in una casa di proprieta, in casa mia|nostra|sua|loro, casetta, casolare,
            attico, mansarda, alloggio, villino, casa di abitazione, casa d abitazione, casa di residenza, rustico,
            quadrilocale, casa colonica, un mini al|in|a|ad|di, minialloggio|minialloggi, mini alloggio|appartamento,
            quella|quello dove|ndove {VIVO}, quella|quello in cui {VIVO}, quella|quello al mare|paese|lago,
            quella|quello in montagna|campagna|collina, appartamento di proprieta, miniappartamento|miniappartamenti,
            in casa di mia|nostra|sua|loro proprieta, casa|appartamento|villetta di mia|nostra|sua|loro proprieta
        """),
        NEGOZIO: row("""
            negozio|negozi, negozietto, bottega|botteghe, fondo commerciale, fondi commerciali, locale commerciale,
            locali commerciali
        """),
        UFFICIO: row("""
            un ufficio, mio ufficio, nostro ufficio, # uffici, ufficio di proprieta, uffici di proprieta, uno studio,
            mio studio, studio di proprieta, studio professionale, studiolo
        """),
        "terreno_edificabile": row("""
            terreno edificabile, terreni edificabili, area edificabile, aree edificabili, lotto edificabile, terreno
            fabbricabile, area fabbricabile, terreno|area edif
        """),
        "terreno_agricolo": row("""
            terreno|terreni, terreno agricolo, terreni agricoli, campo agricolo, un campo, vigna|vigneto|vigne,
            uliveto|oliveto, frutteto, orto|orti, bosco|boschi, pezzo di terra, pezzetto di terra, un po di terra, terra
            coltivata, terra agricola, campo coltivato, campi coltivati, ulivi|olivi, appezzamento|appezzamenti
        """),
        ALTRO: row("""
            garage, box, box auto, posto auto, autorimessa, magazzino|magazzini, capannone|capannoni, cantina, rudere,
            fienile, fabbricato|fabbricati, laboratorio
        """),
    },
    unlike=row(f"""
        casa|case|appartamento|abitazione|alloggio|villetta|bilocale|monolocale ... affitto|locazione, casa|appartamento
        dove|che {VIVO} ... affitto, casa|appartamento in cui {VIVO} ... affitto, affitto ...
        casa|appartamento|abitazione|bilocale|monolocale|villetta, affitto della|per la casa, moglie|marito|mamma|madre
        casa, casa|case popolare|popolari, appartamento popolare, casa|appartamento del comune, casa|appartamento di
        un|altri, casa di riposo|cura, casa famiglia, casa di {DI_ALTRI}, {VIVO} ... {CASA} di
        mio|mia|nostro|nostra figlio|figlia, {VIVO} ... {CASA} dei miei|nostri figli, casa dei
        miei|suoceri|nonni|genitori, casa della nonna|mamma|suocera|zia, casa del nonno|padre|papa|suocero|fratello,
        casa|appartamento|alloggio|abitazione|villetta in|a comodato|uso, casa|appartamento|altra ...
        alla|all|al|dell|della|del ex, casa ... ex moglie|marito|compagno|compagna, ospite|ospiti ... casa, in casa, in
        casa con, in casa mia|nostra siamo, casa in montagna|campagna nn|non si, casa ... si scala|toglie|conta, a casa,
        da casa, di casa, per casa, casa nostra siamo, casa mia siamo, casa|appartamento non e
        mia|mio|nostra|nostro|sua|suo, cerco|cerca casa, senza casa, porto|porta a casa, {AL_LAVORO},
        sportello|ufficio|servizio|settore|bonus|contributo|contributi|aiuto|aiuti|assegno|sussidio|fondo|sostegno casa,
        quella|quello ... vendut*|regalat*|donat*|cedut*, e|era|sarebbe quella|quello dove|ndove|in,
        lavoro|lavora ... ufficio|studio, in ufficio, ufficio isee, fuori casa,
        ufficio del comune, mutuo|mutui prima|sulla|per|della|agevolato ... casa, campo estivo, campi estivi, campo da,
        assistenza in casa, valore della casa, isee ... casa, franchig* ... casa|abitazione,
        detrazione|abbattimento|importo|importi ... casa|abitazione,
        affitto|fitto|canone|pigione|padrone|padrona|proprietario|proprietaria|locatore casa, padrone|padrona di casa,
        affitto|fitto|canone|pigione|padrone|padrona della|per casa|appartamento, al proprietario della casa, per l|il
        appartamento|alloggio|bilocale|monolocale, canone|affitto|fitto ... per la|l casa|appartamento, alloggio
        erp|comunale|popolare|pubblico, alloggio in|di locazione|affitto, alloggio del comune, casa comunale, casa e in
        affitto|locazione, casa|appartamento|villetta|alloggio dei|di miei|suoi|suoceri|nonni|genitori|amici|parenti,
        preso|presa|prende|cambiato casa, uscito|uscita di casa, casa in affitto, case popolari, casa che e in, #
        alla|per|di casa, faccende di casa, rette|lavori di casa, a casa con, sta|stare|rimasto|rimasta a casa, casa in
        italia, casa famiglia, studio dentistico|medico|legale|notarile, in uno studio, nello studio, presso uno studio,
        bottega|negozio mai chiusa|chiuso, con bottega, tra casa e, per casa, assicurazione casa, affitti e # sulla
        casa, sugli|sulle affitti|case, per la casa, {BENI} ... tutti|tutto|tutta|tutte suoi|suo|sua|sue, {CASA} ...
        mi|ci lascia|lasciano|presta|prestano|concede|concedono|ospita|ospitano, {CASA} ... comodato, {CASA} che ... ...
        disposizione, {CASA} concess*|prestat*, {CASA} ... usare|usato|gratis|gratuitamente, le spese di casa, casa per
        anziani, casa e dei miei|suoceri|genitori|nonni, casa e comunale|popolare|erp|del_comune
    """),
)

IMMOBILE: Mapping[str, Said] = {
    "immobili": Said(
        near=row("# immobili, # fabbricati, # proprieta"),
        groups={
            f"{ABITAZIONE} {NEGOZIO} {UFFICIO} terreno_edificabile terreno_agricolo {ALTRO}": row(
                "entrambe, entrambi, tutte|tutti e due, tutte quante, tutti quanti, ambedue"
            )
        },
        none=denials("""
            nessun immobile, niente immobili, senza immobili, zero|0 immobili|case|casa|terreni|appartamenti, immobili
            no, immobili nessuno, immobili niente, immobili zero, nessuna casa, niente casa, niente case, senza case,
            case nessuna, case no, nessuna proprieta, niente proprieta, senza proprieta, zero proprieta, nessun terreno,
            niente terreni, nullatenente|nullatenenti, niente di intestato, nulla di intestato, niente intestato, nulla
            intestato, non possiedo|possediamo|possiede niente|nulla, non possiedo|possediamo|possiede
            case|immobili|terreni|beni, non possiedo|possediamo|possiede nessun immobile|terreno, non
            possiedo|possediamo|possiede nessuna casa, non ho|abbiamo|ha|hanno case|casa|immobili|proprieta|terreni, non
            ho|abbiamo|ha|hanno una casa di proprieta, non ho|abbiamo|ha|hanno ne case, ne case ne terreni, non
            ho|abbiamo|ha|hanno nessun immobile|terreno, non ho|abbiamo|ha|hanno nessuna casa|proprieta, non ho|abbiamo
            niente|nulla di mio|nostro, non ho|abbiamo niente|nulla di intestato, non ho|abbiamo niente|nulla intestato,
            non sono|siamo proprietario|proprietaria|proprietari di nulla|niente, nessuna casa di proprieta, niente di
            proprieta, nulla di proprieta, ne immobili, ne case, ne terreni, ne proprieta, ne casa
        """)
        + row(f"""
            {BENE} {BENE} {NESSUNO}, {BENE} {NOSTRA} e {BENE} {NESSUNO}, {BENE} mie|miei|nostre|nostri {NESSUNO}, {BENE}
            mie|miei|nostre|nostri e {BENE} {NESSUNO}, {BENE} o|e {BENE} di noi non c e, {BENI} di noi|nostro|mio non c
            e, {BENI} e {BENI} nostre|nostri|mie|miei {NESSUNO}, {BENE} {NESSUNO}, {BENE} {NOSTRA} {NESSUNO}, {BENI} ...
            nessuno|nessuna|zero|niente|nulla|0, {BENI} ... {NON} {HO}, {BENI} ... {NON} ne|ce {HO}, {BENI} ... {NON}
            ce|c ne|n sono|e, casa {NON} {HO}, casa {NON} ne {HO}, casa e|o|ne terra|terreno|terreni|terre {NON} {HO},
            case|immobili|beni ... intestati|intestate ... {NON} ce|c ne|n e|sono, immobili ... non ce|c n e, {BENI} ...
            non ce|c n e, {BENI} non ce|c ne, {BENE} {NOSTRA} {NON} {HO}, {BENE} {NOSTRA} {NON} ne|ce|c {HO}, {BENI} mai
            avut*, {BENI} assenti|assente|esclusi, nessun|nessuna|zero|no|niente|senza {BENE} e|o|ne {BENE}, {BENI} o|e
            {BENI} ... {NESSUNO}, {BENI} e|o|ne {BENI} ... {NON} {HO},
            nessun|nessuna|zero|no|niente|senza|assenza|privo|priva|privi|mancanza {BENE},
            nessun|nessuna|zero|no|niente|senza|assenza|privo|priva|privi|mancanza di|d {BENE},
            nessun|nessuna|zero|no|niente|senza beni|bene|proprieta|casa|case immobili|immobile|immobiliari|immobiliare,
            {NON} si {HO} {BENI}, {NON} si {HO} niente|nulla, {NON} s ha niente|nulla, {NON} {HO} {BENI}, {NON} {HO}
            {BENI} {BENI}, {NON} {HO} {BENI} e|o|ne {BENE}, {NON} {HO} ne {BENE}, {NON} {HO} alcun|alcuna|nessun|nessuna
            {BENE}, {NON} {HO} niente|nulla, {NON} {HO} altro che, {NON} {HO} ... {BENI}, niente case|immobili|mattone,
            nessun patrimonio, no patrimonio, no|nessun|niente|zero mobiliare|mobiliari|mob immobili|imm|immobiliare,
            no|nessun|niente mobili immobili, nessun bene, nemmeno|neanche|manco|neppure un|una mattone|{BENE},
            nessuno|nessuna
            dei|delle|di due|noi|loro ha|possiede {BENE}, nessuno|nessuna ha|possiede {BENE}, nessuno|nessuna
            dei|delle|di due|noi|loro ha|possiede una|un|alcun {BENE}, {BENE} ne io ne, patrimonio nessuno|zero|assente,
            patrimonio immobiliare zero|nullo|assente|nessuno|0, nessun patrimonio immobiliare, niente mattone,
            proprieta immobiliari|immobiliare zero|nessuna|nulla, immobili ... zero spaccato
        """),
    ),
    "immobili[].tipo": _TIPO,
    "immobili[].abitazione_principale": Said(
        single=True,
        only=(ABITAZIONE,),
        yes=row(f"""
            prima casa, abitazione principale, casa principale, dove {VIVO}, in cui {VIVO}, ci {VIVO}, nella quale
            {VIVO}, casa di residenza, di residenza, residenza li, ho la residenza, abbiamo la residenza, casa di
            famiglia, dove ho la residenza, casa nostra, casa mia, casa propria, casa di proprieta, abitazione di
            proprieta, abitazione ... di proprieta, appartamento di proprieta, {VIVO} in una casa di proprieta, dove
            {VIVO} e di proprieta, casa|abitaz|abitazione|app|alloggio prop|propr|proprieta, {DELLA_FAMIGLIA}
        """),
        unlike=row(f"""
            {PERSONE}, alloggio erp|comunale|popolare, casa nostra|mia no|nessuna|niente, no casa nostra|mia,
            affitta|affitto|affittiamo ... casa|appartamento, ho|possiedo|abbiamo una casa di proprieta, case di
            proprieta, altra|seconda|un altra casa di proprieta, ma|pero|affitto ... casa di proprieta, franchig*|detra*
            ... prima casa, ci|dove vive|abita mia|mio|un|una, {VIVO} in|al mare|montagna|campagna
        """),
        no=row(f"""
            seconda casa, altra casa, {CASA} ... al mare, {CASA} ... in montagna, {CASA} in campagna|collina,
            {CASA} al|sul|vicino_al lago, casa vacanza, casa vacanze, casa delle vacanze, per le vacanze,
            affittato|affittata|affittati|affittate, dato|data in affitto, do|diamo in affitto, sfitto|sfitta,
            vuoto|vuota, non ci abit*, non ci viv*, non ci sto, al paese, inabitabile, seconda abitazione, altro
            appartamento, altra abitazione, non abitato|abitata, al mare, in montagna|campagna, sta chiuso|chiusa,
            ci|dove vado|andiamo, d estate, l estate, che affitto|affitta|affittiamo, disabitato|disabitata, a
            disposizione, affittat* a, che do
        """),
    ),
    "immobili[].rendita_catastale": Said(
        near=row("""
            rendita, rendita catastale, rendita #, rendita di|e|da #, rendita catastale #, rendita catastale di|e|da #,
            # di rendita, euro di rendita, catastale, visura, catasto, r c, r c #, rend, rend #, rc, rc #, r #,
            rendita fa|dice|segna #, rendita ... #, con rendita, di r c
        """),
        unlike=row(
            "mutuo #, mutuo di|residuo|e #, # di mutuo, euro di mutuo, valore ici ... #, vale #, affitto di|e #"
        ),
        only=CON_RENDITA,
    ),
    "immobili[].valore_ici": Said(
        held=True,
        near=row("""
            ici, imu, valore ici, valore imu, valore ici ... #, valore imu ... #, fini ici, valore, valore di|e #, vale,
            vale #, valgono, valore catastale, stimato|stimata, # ai fini ici, # di valore, euro di valore
        """),
        unlike=row("mutuo #, mutuo di|residuo|e #, # di mutuo, euro di mutuo, rendita #, rendita di|e #, # di rendita"),
    ),
    "immobili[].quota_possesso": Said(
        near=row(f"""
            quota, possesso, possiedo|possediamo|possiede, proprieta, intestato|intestata, quota di|del #, # di
            proprieta, proprietario|proprietari al #, al # mia|mio|nostra|nostro, a meta, per meta, meta, {UNA_PARTE},
            per un, per il #, # per cento di|del|della|dell, # di un|uno|una|del|dell|della, mia|mio|nostra|nostro per,
            quota #, {TRA_DIVISI}
        """),
        unlike=row(
            "# per cento invalidita|invalido|invalida, # per cento di|d invalidita, # di invalidita, "
            "tasso ... #, rendimento ... #, interesse|interessi ... #, mutuo al #, invalid* ... #, titoli ... #, "
            "disabil* ... #, handicap ... #, 104 ... #, # di|d disabilita, # invalid*, # per cento invalid*, "
            "# ... riconosciuto|riconosciuta|riconosciuti, sconto|iva|tasse ... #, "
            "meta per|a uno|ciascuno|testa|una, meta ciascuno|ciascuna, meta l uno|una, "
            f"anno|mese|canone|affitto intero, pag* ... per intero, ristruttur* ... intero|interamente, {TRA_CONIUGI}"
        ),
        words={
            "100": row("""
                intero, intera, per intero, per l intero, interamente mio|mia|nostro|nostra, tutto mio|nostro|suo|loro,
                tutta mia|nostra|sua|loro, mio|mia|nostro|nostra per intero, solo mio|mia|nostro|nostra, soltanto
                mio|mia, unico proprietario, unica proprietaria
            """)
        },
    ),
    "immobili[].mutuo_residuo": Said(
        held=True,
        near=row("""
            mutuo, mutuo residuo, residuo, debito residuo, debito, mutuo #, mutuo di|per #, mutuo residuo #, mutuo
            residuo di|e #, # di mutuo, euro di mutuo, restano, rimangono, resta da pagare, restano da pagare, ancora
            da pagare, da restituire, devo ancora, dobbiamo ancora, mancano, # da pagare, euro da pagare, mutuo ... #,
            mancano #, mancano ancora #, restano # di mutuo, mi|ci resta|restano ... #, # di mutuo residui, # di mutuo
            d|per, da restituire alla banca ... #, debito con la banca, debito ... #, residuo #, residui #, mutuo ...
            resta|restano #, debito con la banca ... #, # del mutuo, devono|dobbiamo|devo ancora #, restano|mancano ...
            banca #, banca|banche avanza|vuole|aspetta ... #, # ancora di mutuo, # da finire, # ancora aperto, capitale
            residuo
        """),
        unlike=row("""
            conto|banca|libretto|posta resta|restano #, rata ... #, rate da|di #, # al mese, euro al mese, rendita #,
            rendita di|e #, rendita catastale #, rendita catastale di|e #, # di rendita, valore ... #, vale #
        """),
        none=denials("""
            mutuo|mutui|debiti|rate ... non ho|ha|abbiamo|c|ce piu, non ho|ha|abbiamo|c|ce piu ...
            mutuo|mutui|debiti|rate, mutuo|mutui ... finito|estinto|chiuso, senza mutuo, senza mutui, nessun mutuo,
            niente mutuo, niente mutui, zero mutuo, mutuo|mutui non c|ce e|sono, mutuo no, mutuo zero, mutuo
            estinto|finito|pagato|chiuso|saldato, mutuo gia estinto|finito|pagato|chiuso, pagato tutto, pagata tutta,
            interamente pagata, pagata interamente, finita di pagare, tutta pagata, tutto pagato, gia pagata, gia
            pagato, non ho|abbiamo|ha mutuo|mutui, non c e mutuo, non ho|abbiamo il|nessun mutuo, non c e nessun mutuo,
            nessun debito, senza debiti, libera|libero da mutuo|mutui|debiti|ipoteche, mutuo ...
            finito|estinto|chiuso|saldato, mutuo mai avuto|fatto|acceso, mutuo|mutui|debiti ... non ce|c n|ne
            ho|abbiamo|ha|e|sono, mutuo|mutui|debiti non ne ho|abbiamo|ha, libero|libera da|di
            ipoteca|ipoteche|gravami|pesi, gravami no|nessuno, no mutuo|mutui, mutuo niente|nulla|no|nessuno|zero|0,
            mutui nessuno|zero|no|niente, mutui ... nessuno|zero, mutuo ... nessuno|zero, mutuo assente|nullo|esaurito,
            debiti zero|nessuno|no|niente|punti, debiti ... punti|zero|nessuno, ormai pagata|pagato, non devo
            nulla|niente, non devo piu nulla|niente, alla banca|banche non devo, a banche non devo, banca non
            devo|dobbiamo, non dobbiamo nulla|niente|piu, gia tutta pagata, mutuo lo abbiamo|ho finito, finito di pagare
            ... mutuo, finito il mutuo, pagata in contanti, nessun mutuo residuo, mutuo residuo zero|nullo|0,
            ne mutuo|mutui, estinto il mutuo, mutuo l ho|abbiamo finito|estinto|chiuso
        """),
    ),
}
