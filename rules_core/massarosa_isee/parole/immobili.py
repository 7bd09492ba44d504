"""How people state what a household owns, and the house it lives in."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.massarosa_isee.nucleo import ABITAZIONE, ALTRO, LOCAZIONE, NEGOZIO, PROPRIETA, UFFICIO
from rules_core.massarosa_isee.parole.rows import denials, row
from rules_core.wording import Said

_DI_ALTRI = "mia|mio|sua|suo|nostra|nostro madre|mamma|padre|papa|nonna|nonno|suocera|suocero|zia|zio|fratello|sorella"
_QUOTE = "|".join(map(str, range(11, 100)))
_VIVO = (
    "vivo|viviamo|abito|abitiamo|sto|stiamo|vive|vivono|abita|abitano|sta|stanno|risiede|risiedo|risiediamo|risiedono"
)
_CASA = (
    "casa|abitazione|appartamento|appartamentino|alloggio|villetta|villa|villino|casetta|bilocale|trilocale|monolocale"
    "|casolare|attico|mansarda|rustico|quadrilocale|immobile"
)
_NOSTRA = "mia|mio|nostra|nostro|sua|suo|loro|propria"
_PERSONE = (
    f"{_NOSTRA} moglie|marito|compagna|compagno|madre|mamma|padre|babbo|papa|figlio|figlia|figli|bimbo|bimba|sorella"
    "|fratello|suocera|suocero|nonna|nonno|zia|zio|famiglia|convivente|ragazza"
)
_BENI = "case|immobili|proprieta|terreni|terra|terre|fabbricati|beni|appartamenti|abitazioni|possedimenti|mattoni|campi"
_BENE = f"{_BENI}|casa|immobile|terreno|fabbricato|bene"
_HO = "ho|ha|abbiamo|hanno|possiedo|possiede|possediamo|possiedono|posseggo|posseggono|risulta|risultano|tengo"
_NON = "non|nn|no|neanche|nemmeno"
_NESSUNO = "nessuno|nessuna|nessun|zero|niente|no|nulla|0|manco"

_AIUTI = "franchigia|detrazione|abbattimento|importo|importi|deduzione"
_DELLA_FAMIGLIA = f"""
    {_CASA} e ... nostra|nostro|mia|mio|sua|suo|loro, {_CASA} ... e|l|be la nostra|mia|sua|loro, {_CASA} {_NOSTRA},
    {_CASA} tutta|tutto {_NOSTRA}, {_CASA} di {_NOSTRA} proprieta, {_CASA} di proprieta, nostro|mio|suo|loro {_CASA},
    {_CASA} in|di proprieta, {_CASA} del|della|di richiedente|dichiarante|istante, casa di abitazione, casa d abitazione, nostra|mia|sua|loro {_CASA}, in una {_CASA} {_NOSTRA}, dove si sta|abita|vive, dove ci si sta,
    in cui si sta|abita|vive, ndove si sta, adesso|ora e {_NOSTRA}, casa ... e tutta {_NOSTRA}, {_CASA} e di {_NOSTRA} proprieta, {_CASA} di residenza, residenza in|nel|nell|nella {_CASA}, residenza e|la ... {_CASA},
    {_VIVO} in|nel|nella|nell ... {_CASA}, {_CASA} dove|in {_VIVO}, {_CASA} * dove {_VIVO}, {_CASA} in cui {_VIVO}, {_CASA} dove ci {_VIVO},
    la casa ... proprieta, {_CASA} ... intestata|intestato a me|noi|lui|lei,
    si sta|abita|vive ... nella|nel|in ... {_CASA}, prima casa, abitazione principale, proprietario|proprietaria della,
    proprietari della
"""

_TIPO = Said(
    words={
        ABITAZIONE: row("""
            casa|case, appartamento|appartamenti, appartamentino, villa|ville, villetta|villette, bilocale|bilocali,
            monolocale|monolocali, trilocale|trilocali, seconda casa, prima casa, abitazione|abitazioni,
            casa di proprieta, casa propria, casa mia|nostra|sua, abitazione principale, abitazione di proprieta,
            in casa propria, in casa di proprieta, in una casa di proprieta, in casa mia|nostra|sua|loro, casetta, casolare,
            attico, mansarda, alloggio, villino, casa di abitazione, casa d abitazione, casa di residenza, rustico, quadrilocale, casa colonica, appartamento di proprieta
        """),
        NEGOZIO: row("""
            negozio|negozi, negozietto, bottega|botteghe, fondo commerciale, fondi commerciali, locale commerciale,
            locali commerciali
        """),
        UFFICIO: row("""
            un ufficio, mio ufficio, nostro ufficio, # uffici, ufficio di proprieta, uffici di proprieta, uno studio,
            mio studio, studio di proprieta, studio professionale
        """),
        "terreno_edificabile": row("""
            terreno edificabile, terreni edificabili, area edificabile, aree edificabili, lotto edificabile,
            terreno fabbricabile, area fabbricabile
        """),
        "terreno_agricolo": row("""
            terreno|terreni, terreno agricolo, terreni agricoli, campo agricolo, un campo, vigna|vigneto|vigne,
            uliveto|oliveto, frutteto, orto|orti, bosco|boschi, pezzo di terra, pezzetto di terra, un po di terra,
            terra coltivata, terra agricola, campo coltivato, campi coltivati, ulivi|olivi,
            appezzamento|appezzamenti
        """),
        ALTRO: row("""
            garage, box, box auto, posto auto, autorimessa, magazzino|magazzini, capannone|capannoni, cantina, rudere,
            fienile, fabbricato|fabbricati, laboratorio
        """),
    },
    unlike=row(f"""
        casa|case|appartamento|abitazione|alloggio|villetta|bilocale|monolocale ... affitto|locazione,
        casa|appartamento dove|che {_VIVO} ... affitto, casa|appartamento in cui {_VIVO} ... affitto,
        affitto ... casa|appartamento|abitazione|bilocale|monolocale|villetta, affitto della|per la casa,
        casa|case popolare|popolari, appartamento popolare, casa|appartamento del comune,
        casa|appartamento di un|altri, casa di riposo|cura, casa famiglia, casa di {_DI_ALTRI},
        casa dei miei|suoceri|nonni|genitori, casa della nonna|mamma|suocera|zia,
        casa del nonno|padre|papa|suocero|fratello, casa|appartamento in comodato, ospite|ospiti ... casa, in casa,
        in casa con, in casa mia|nostra siamo, a casa, da casa, di casa, per casa, casa nostra siamo, casa mia siamo,
        casa|appartamento non e mia|mio|nostra|nostro, cerco|cerca casa, senza casa, porto|porta a casa,
        lavoro|lavora|lavorato ... negozio|bottega|laboratorio|magazzino|capannone, assunt* ... negozio,
        commesso|commessa ... negozio, lavoro|lavora ... ufficio|studio, in ufficio, ufficio isee, ufficio del comune,
        campo estivo, campi estivi, campo da, assistenza in casa, valore della casa, isee ... casa,
        franchig* ... casa|abitazione, detrazione|abbattimento|importo|importi ... casa|abitazione,
        affitto|fitto|canone|pigione|padrone|padrona|proprietario|proprietaria|locatore casa, padrone|padrona di casa,
        affitto|fitto|canone|pigione|padrone|padrona della|per casa|appartamento, al proprietario della casa,
        per l|il appartamento|alloggio|bilocale|monolocale,
        canone|affitto|fitto ... per la|l casa|appartamento, alloggio erp|comunale|popolare|pubblico,
        alloggio in|di locazione|affitto, alloggio del comune, casa comunale, casa e in affitto|locazione,
        casa|appartamento|villetta|alloggio dei|di miei|suoi|suoceri|nonni|genitori|amici|parenti,
        preso|presa|prende|cambiato casa, uscito|uscita di casa, casa in affitto, case popolari, casa che e in,
        # alla|per|di casa, faccende di casa, rette|lavori di casa, a casa con, sta|stare|rimasto|rimasta a casa,
        casa in italia, casa famiglia, studio dentistico|medico|legale|notarile, in uno studio, nello studio,
        presso uno studio, bottega|negozio mai chiusa|chiuso, con bottega, tra casa e, per casa, assicurazione casa,
        affitti e # sulla casa, sugli|sulle affitti|case, per la casa, le spese di casa, casa per anziani, mutuo casa, mutuo della|di casa
    """),
)

IMMOBILE: Mapping[str, Said] = {
    "immobili": Said(
        near=row("# immobili, # fabbricati, # proprieta"),
        groups={
            f"{ABITAZIONE} {NEGOZIO} {UFFICIO} terreno_edificabile terreno_agricolo {ALTRO}": row(
                "entrambe, entrambi, tutte e due, tutti e due, tutte quante, tutti quanti, ambedue"
            )
        },
        none=denials("""
            nessun immobile, niente immobili, senza immobili, zero immobili, immobili no, immobili nessuno,
            immobili niente, immobili zero, nessuna casa, niente casa, niente case, senza case, case nessuna, case no,
            nessuna proprieta, niente proprieta, senza proprieta, zero proprieta, nessun terreno, niente terreni,
            nullatenente|nullatenenti, niente di intestato, nulla di intestato, niente intestato, nulla intestato,
            non possiedo|possediamo|possiede niente|nulla,
            non possiedo|possediamo|possiede case|immobili|terreni|beni,
            non possiedo|possediamo|possiede nessun immobile|terreno, non possiedo|possediamo|possiede nessuna casa,
            non ho|abbiamo|ha|hanno case|casa|immobili|proprieta|terreni,
            non ho|abbiamo|ha|hanno una casa di proprieta, non ho|abbiamo|ha|hanno ne case, ne case ne terreni,
            non ho|abbiamo|ha|hanno nessun immobile|terreno, non ho|abbiamo|ha|hanno nessuna casa|proprieta,
            non ho|abbiamo niente|nulla di mio|nostro, non ho|abbiamo niente|nulla di intestato,
            non ho|abbiamo niente|nulla intestato,
            non sono|siamo proprietario|proprietaria|proprietari di nulla|niente, nessuna casa di proprieta,
            niente di proprieta, nulla di proprieta, ne immobili, ne case, ne terreni, ne proprieta, ne casa
        """)
        + row(f"""
            {_BENE} {_NESSUNO}, {_BENE} {_NOSTRA} {_NESSUNO}, {_BENI} ... nessuno|nessuna|zero|niente|nulla|0,
            {_BENI} ... {_NON} {_HO}, {_BENI} ... {_NON} ne|ce {_HO}, {_BENI} ... {_NON} ce|c ne|n sono|e,
            casa {_NON} {_HO}, casa {_NON} ne {_HO}, casa e|o|ne terra|terreno|terreni|terre {_NON} {_HO},
            case|immobili|beni ... intestati|intestate ... {_NON} ce|c ne|n e|sono, immobili ... non ce|c n e,
            {_BENI} ... non ce|c n e, {_BENI} non ce|c ne, {_BENI} mai avut*, {_BENI} assenti|assente|esclusi,
            nessun|nessuna|zero|no|niente|senza {_BENE} e|o|ne {_BENE}, {_BENI} o|e {_BENI} ... {_NESSUNO}, {_BENI} e|o|ne {_BENI} ... {_NON} {_HO},
            nessun|nessuna|zero|no|niente|senza|assenza|privo|priva|privi|mancanza {_BENE},
            nessun|nessuna|zero|no|niente|senza|assenza|privo|priva|privi|mancanza di|d {_BENE},
            nessun|nessuna|zero|no|niente|senza beni|bene|proprieta|casa|case immobili|immobile|immobiliari|immobiliare,
            {_NON} {_HO} {_BENI}, {_NON} {_HO} {_BENI} {_BENI}, {_NON} {_HO} {_BENI} e|o|ne {_BENE}, {_NON} {_HO} ne {_BENE}, {_NON} {_HO} alcun|alcuna|nessun|nessuna {_BENE},
            {_NON} {_HO} niente|nulla, {_NON} {_HO} altro che, {_NON} {_HO} ... {_BENI}, niente case|immobili|mattone,
            nessun patrimonio, nessun bene, patrimonio nessuno|zero|assente, patrimonio immobiliare zero|nullo|assente|nessuno|0, nessun patrimonio immobiliare, niente mattone,
            proprieta immobiliari|immobiliare zero|nessuna|nulla, immobili ... zero spaccato
        """),
    ),
    "immobili[].tipo": _TIPO,
    "immobili[].abitazione_principale": Said(
        yes=row(f"""
            prima casa, abitazione principale, casa principale, dove {_VIVO}, in cui {_VIVO}, ci {_VIVO},
            nella quale {_VIVO}, casa di residenza, di residenza, residenza li, ho la residenza, abbiamo la residenza,
            casa di famiglia, dove ho la residenza, casa nostra, casa mia, casa propria, casa di proprieta,
            abitazione di proprieta, abitazione ... di proprieta, appartamento di proprieta,
            {_VIVO} in una casa di proprieta, dove {_VIVO} e di proprieta, {_DELLA_FAMIGLIA}
        """),
        unlike=row(f"""
            {_PERSONE}, alloggio erp|comunale|popolare, casa nostra|mia no|nessuna|niente, no casa nostra|mia,
            affitta|affitto|affittiamo ... casa|appartamento,
            ho|possiedo|abbiamo una casa di proprieta, altra|seconda|un altra casa di proprieta,
            ma|pero ... casa di proprieta, affitto ... casa di proprieta, case di proprieta,
            ci vive|abita mia|mio|un|una, dove vive|abita mia|mio
        """),
        no=row("""
            seconda casa, altra casa, casa ... al mare, casa ... in montagna, casa al mare, casa in montagna,
            casa in campagna, casa vacanza, casa vacanze,
            casa delle vacanze, per le vacanze, affittato|affittata|affittati|affittate, dato|data in affitto,
            do|diamo in affitto, sfitto|sfitta, vuoto|vuota, non ci abit*, non ci viv*, non ci sto, ereditata,
            al paese, inabitabile, seconda abitazione, altro appartamento, altra abitazione, non abitato|abitata,
            al mare, in montagna, in campagna, sta chiuso|chiusa, ci vado|andiamo, dove vado|andiamo, d estate,
            l estate, che affitto|affitta|affittiamo, disabitato|disabitata, a disposizione, affittat* a, che do
        """),
    ),
    "immobili[].rendita_catastale": Said(
        near=row("""
            rendita, rendita catastale, rendita #, rendita di|e|da #, rendita catastale #,
            rendita catastale di|e|da #, # di rendita, euro di rendita, catastale, visura, catasto, r c, r c #, rend,
            rend #, rc, rc #, r #, rendita fa|dice|segna #, rendita ... #, con rendita, di r c
        """),
        unlike=row(
            "mutuo #, mutuo di|residuo|e #, # di mutuo, euro di mutuo, valore ici ... #, vale #, affitto di|e #"
        ),
    ),
    "immobili[].valore_ici": Said(
        near=row("""
            ici, imu, valore ici, valore imu, valore ici ... #, valore imu ... #, fini ici, valore, valore di|e #,
            vale, vale #, valgono, valore catastale, stimato|stimata, # ai fini ici, # di valore, euro di valore
        """),
        unlike=row("mutuo #, mutuo di|residuo|e #, # di mutuo, euro di mutuo, rendita #, rendita di|e #, # di rendita"),
    ),
    "immobili[].quota_possesso": Said(
        near=row("""
            quota, possesso, possiedo|possediamo|possiede, proprieta, intestato|intestata, quota di|del #,
            # di proprieta, proprietario|proprietari al #, al # mia|mio|nostra|nostro, a meta, per meta, meta, per un,
            un terzo di, per un quarto, mia|mio|nostra|nostro per, per il #, quota #
        """),
        unlike=row(
            "tasso ... #, rendimento ... #, interesse|interessi ... #, mutuo al #, invalid* ... #, titoli ... #"
        ),
    ),
    "immobili[].mutuo_residuo": Said(
        near=row("""
            mutuo, mutuo residuo, residuo, debito residuo, debito, mutuo #, mutuo di|per #, mutuo residuo #,
            mutuo residuo di|e #, # di mutuo, euro di mutuo, restano, rimangono, resta da pagare, restano da pagare,
            ancora da pagare, da restituire, devo ancora, dobbiamo ancora, mancano, # da pagare, euro da pagare,
            mutuo ... #, mancano #, mancano ancora #, restano # di mutuo, mi|ci resta|restano ... #, # di mutuo residui,
            # di mutuo d|per, da restituire alla banca ... #, debito con la banca, debito ... #, residuo #, residui #,
            mutuo ... resta|restano #, # ancora di mutuo, # da finire, # ancora aperto, capitale residuo
        """),
        unlike=row("""
            rata ... #, rate da|di #, # al mese, euro al mese, rendita #, rendita di|e #, rendita catastale #,
            rendita catastale di|e #, # di rendita, valore ... #, vale #
        """),
        none=denials("""
            senza mutuo, senza mutui, nessun mutuo, niente mutuo, niente mutui, zero mutuo, mutuo no, mutuo zero,
            mutuo estinto|finito|pagato|chiuso|saldato, mutuo gia estinto|finito|pagato|chiuso, pagato tutto,
            pagata tutta, interamente pagata, pagata interamente, finita di pagare,
            tutta pagata, tutto pagato, gia pagata, gia pagato, non ho mutuo|mutui, non abbiamo mutuo|mutui,
            non c e mutuo, non ho il mutuo, non abbiamo il mutuo, non ho nessun mutuo, non abbiamo nessun mutuo,
            non c e nessun mutuo, non ha mutuo|mutui, libera da mutuo, nessun debito, senza debiti,
            libera|libero da mutui|debiti|ipoteche, mutuo ... finito|estinto|chiuso|saldato, mutuo mai avuto|fatto|acceso,
            no mutuo|mutui, mutuo niente|nulla|no|nessuno|zero|0, mutui nessuno|zero|no|niente, mutui ... nessuno|zero, mutuo ... nessuno|zero, mutuo assente|nullo|esaurito,
            debiti zero|nessuno|no|niente|punti, debiti ... punti|zero|nessuno, ormai pagata|pagato, non devo nulla|niente,
            non devo piu nulla|niente, alla banca|banche non devo, a banche non devo, banca non devo|dobbiamo,
            non dobbiamo nulla|niente|piu, gia tutta pagata, mutuo lo abbiamo|ho finito, finito di pagare ... mutuo,
            finito il mutuo, pagata in contanti, nessun mutuo residuo, mutuo residuo zero|nullo|0, ne mutuo, ne mutui,
            estinto il mutuo, mutuo l ho|abbiamo finito|estinto|chiuso
        """),
    ),
}

ALLOGGIO: Mapping[str, Said] = {
    "abitazione.titolo": Said(
        follows={PROPRIETA: "immobili[].abitazione_principale"},
        words={
            PROPRIETA: row(f"""
                di proprieta, casa mia, casa nostra, casa propria, proprietario|proprietaria|proprietari, prima casa,
                casa e mia|nostra, casa dove {_VIVO} e mia|nostra, casa in cui {_VIVO} e mia|nostra,
                {_VIVO} in ... proprieta, {_VIVO} in casa mia|nostra, {_VIVO} in una casa di proprieta,
                casa intestata a me, comprato|comprata casa, comprato la casa, abitazione di proprieta, {_DELLA_FAMIGLIA}
            """),
            LOCAZIONE: row(f"""
                affitto, in affitto, in locazione, locazione, inquilino|inquilina|inquilini, pigione,
                {_VIVO} in affitto, {_VIVO} ... in affitto, sono|siamo in affitto, pago|paghiamo affitto,
                pago|paghiamo l affitto, casa in affitto, casa popolare, case popolari, {_VIVO} in una casa popolare,
                {_VIVO} in casa popolare, {_VIVO} ... case popolari, {_VIVO} in una casa in affitto, fitto, in fitto,
                canone, canone annuo|mensile, canone di #, a pigione, alloggio erp|popolare|comunale, affitt*,
                casa del comune, casa comunale, alloggio del comune, padrone|padrona casa, padrone|padrona di casa,
                proprietario verso|pago|do, al proprietario, al locatore, locatario|locataria, conduttore, loc
            """),
            "altro": row(f"""
                comodato, in comodato, comodato d uso, uso gratuito, in uso gratuito, ospite|ospiti,
                ospitato|ospitata, casa di {_DI_ALTRI}, casa dei miei, casa dei suoceri|genitori|nonni,
                {_VIVO} da {_DI_ALTRI}, {_VIVO} dai miei, {_VIVO} con i miei, {_VIVO} da amici, casa di riposo,
                casa famiglia, {_VIVO} in casa di {_DI_ALTRI}, senza fissa dimora, senza pagare,
                non paghiamo niente di casa, sto|stiamo|abito|abitiamo|vivo|viviamo gratis
            """),
        },
        unlike=row(f"""
            negozio|ufficio|terreno|garage|studio|magazzino|box di proprieta, seconda casa di proprieta,
            casa al mare di proprieta, quota di proprieta, {_QUOTE} di proprieta, cento di proprieta, casa nostra siamo,
            do|diamo in affitto, dato|data|dati|date in affitto, abbiamo affitto di casa, reddito|redditi da affitto,
            franchigia ... affitto|locazione, contributo ... affitto, bonus affitto, canone rai, canone tv,
            detrazione|abbattimento|importo|importi ... casa|affitti|affitto|abitazione, affitti di|del|dei,
            {_CASA} dei|di miei|mia|suoi|mio|genitori|suoceri|nonni|amici|parenti, che affitta|affitto|affittiamo,
            affittano a, che affitta a, affittino|affittini, affittato|affittata|affittati|affittate,
            seconda casa, altro appartamento, casa nostra|mia no|nessuna|niente, no casa nostra|mia,
            {_CASA} nostra|mia siamo, sugli affitti, {_PERSONE}
        """),
    ),
    "abitazione.canone_annuo": Said(
        near=row("""
            affitto, affitti, canone, canone di locazione, locazione, pigione, fitto, affitto #, affitto di|e|da #,
            # di affitto, # d affitto, euro di affitto, euro d affitto, mese di affitto, mese d affitto,
            euro per l affitto, canone ... #, pago|paghiamo ... affitto, popolare ... pago|paghiamo #,
            popolari ... pago|paghiamo #, affitto ... pago|paghiamo #, fitto #, fitto casa #, canone casa #,
            al proprietario ... #, padrone|padrona ... #, casa del comune #, casa popolare #, alloggio erp #,
            inquilino|inquilina a|per #, loc #, loc ... #, locazione #, locazione ... #, pigione #, # di pigione, # d affitto, # per la casa,
            # per casa, # di fitto, per la casa ... #, paga|pago ... # di canone, alloggio erp, casa popolare, locazione,
            casa del comune, inquilino|inquilina, al proprietario, al padrone, canone mensile|annuo #, in affitto a|per #
        """),
        unlike=row("""
            franchigia|detrazione|abbattimento|importo|importi|deduzione ... #, # sugli|sulla|sulle affitti|locazione, affitti e # sulla casa,
            # sull affitto, comune ... affitto|affitti ... #, prima casa #, # sulla prima casa, canone rai, mutuo #, mutuo di|residuo #, stipendio #, stipendio di|e #, pensione #,
            pensione di|e #, guadagno|guadagna|guadagniamo #, prendo|prendiamo #, reddito #, reddito di|e #,
            isee di|e #, # di risparmi, euro di risparmi, # di stipendio, # di pensione, euro di stipendio,
            euro di pensione, # da parte, # sul conto, rendita ... #, vale #, # di mutuo, euro di mutuo, mese di mutuo
        """),
        per="anno",
    ),
    "abitazione.contratto_registrato": Said(
        yes=row("""
            contratto registrato, contratto e registrato, contratto di affitto|locazione registrato,
            contratto d affitto registrato, contratto e regolare, regolare contratto, contratto regolare,
            registrato|registrata|registrati, affitto regolare, contratto in regola, tutto in regola,
            registrato all agenzia, registrazione ok|fatta|regolare|si|presente, con ... registrazione, reg,
            affitto ... regolare, al mese regolare, contratto si, contratto depositato, depositato all agenzia|alle|entrate, con contratto, contratto in chiaro,
            contratto 4 piu 4, contratto quattro piu quattro, cedolare secca, regolarmente
        """),
        no=(
            *row("in nero, al nero, a nero, contratto a voce"),
            *denials("""
            senza contratto, nessun contratto, niente contratto, non ho contratto, non abbiamo contratto,
            non c e contratto, non ho il contratto, non abbiamo il contratto, non c e il contratto, non registrato,
            non e in regola, non risulta registrato, non vuole|volle|voleva registrar*, non l ha registrato, mai registrato,
            senza registrazione|registrare, non ha registrato, non vuole far* ... contratto, registrazione mai fatta,
            registrazione no|assente|mancante, non me|ce lo registra, sottobanco, senza carte, contratto verbale
        """),
        ),
    ),
}

ALTRO_DEL_NUCLEO: Mapping[str, Said] = {
    "tasso_titoli_decennali": Said(
        near=row("""
            tasso, rendimento, rendimento medio, titoli decennali, titoli del tesoro, btp, decennale, decennali,
            tasso ... #, rendimento ... #
        """),
        unlike=row(f"""
            al {_QUOTE}, ho|ha|hanno il #,
            invalid* al|del|oltre|per #, invalidita #, invalid* ... #, # di invalidita, # per cento di invalidita,
            # per cento invalid*, disabil* ... #, # di proprieta, # per cento di proprieta, # di possesso,
            # per cento di possesso, possesso ... #, quota ... #, proprieta al #, proprietari* al #, possied* ... #,
            intestat* ... #, meta, un terzo, un quarto, terza parte, quarta parte, # della casa|proprieta|terreno,
            # per cento della|del, mutuo al #, mia|mio|nostra|nostro al #, casa ... al #, terreno ... al #,
            intestata|intestato ... #, al # mia|mio|nostra|nostro, # casa|terreno|mia, handicap ... #
        """),
    ),
    "franchigia_locazione_comunale": Said(
        near=row(f"""
            {_AIUTI} ... affitto|locazione|affitti|canoni, {_AIUTI} ... affitto|locazione|affitti|canoni ... #,
            franchigia comunale ... affitto|locazione, # sugli affitti, # sull affitto, # sulle locazioni, # sui canoni,
            comune ... affitto|affitti|locazione ... #, # per gli affitti, # sulla locazione
        """),
    ),
    "franchigia_abitazione_comunale": Said(
        near=row(f"""
            {_AIUTI} ... casa|abitazione, {_AIUTI} ... casa|abitazione ... #, affitti e # sulla casa, comune ... # sulla casa,
            franchigia comunale ... casa|abitazione, franchigia prima casa, prima casa #, # sulla prima casa
        """),
    ),
}
