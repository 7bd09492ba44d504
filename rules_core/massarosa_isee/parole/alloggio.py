"""How people state the house that a household lives in, and what the Comune lays down."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.massarosa_isee.nucleo import LOCAZIONE, PROPRIETA
from rules_core.massarosa_isee.parole.luoghi import (
    AIUTI,
    CASA,
    DEL_COMUNE,
    DELLA_FAMIGLIA,
    DI_ALTRI,
    ORA_NOSTRA,
    PERSONE,
    QUOTE,
    UNA_PARTE,
    VIVO,
)
from rules_core.massarosa_isee.parole.parenti import PARENTE, SUO
from rules_core.rows import denials, row
from rules_core.wording import Said

_SPESA = (
    "mensa|nido|asilo|scuola|scuolabus|pulmino|universita|retta|doposcuola|badante|colf|bollette|luce|gas|condominio"
    "|assicurazione|palestra|mantenimento|alimenti|rata|prestito|finanziamento|mutuo|macchina|auto|dentista|abbonamento"
)

ALLOGGIO: Mapping[str, Said] = {
    "abitazione.titolo": Said(
        follows={PROPRIETA: "immobili[].abitazione_principale", LOCAZIONE: "abitazione.canone_annuo"},
        words={
            PROPRIETA: row(f"""
                di proprieta, proprieta a # r|rc|rend|rendita|r_c, proprieta cat|categoria a #,
                casa mia, casa nostra, casa propria, proprietario|proprietaria|proprietari, prima casa,
                proprieta {CASA}, casa e mia|nostra, casa dove {VIVO} e mia|nostra, casa in cui {VIVO} e mia|nostra,
                {VIVO} in ... proprieta, {VIVO} in casa mia|nostra, {VIVO} in una casa di proprieta, casa intestata a
                me, comprato|comprata casa, comprato la casa, abitazione di proprieta, {DELLA_FAMIGLIA}, {ORA_NOSTRA}
            """),
            LOCAZIONE: row(f"""
                affitto, affito, in affitto, in locazione, locazione, locaz, loc reg, inquilino|inquilina|inquilini,
                pigione, {VIVO} in affitto, {VIVO} ... in affitto, sono|siamo in affitto, pago|paghiamo affitto,
                pago|paghiamo l affitto, casa in affitto, casa popolare, case popolari, {VIVO} in una casa popolare,
                {VIVO} in casa popolare, {VIVO} ... case popolari, {VIVO} in una casa in affitto, fitto, in fitto,
                canone, canone annuo|mensile, canone di #, a pigione, alloggio erp|popolare|comunale, affitt*, casa del
                comune, casa comunale, casa e comunale|popolare|erp, casa e del|dell comune|ater|aler|erp, alloggio del
                comune, padrone|padrona casa, padrone|padrona di casa, proprietario
                verso|pago|do, al proprietario, al locatore, locatario|locataria, conduttore, loc, contratto ...
                registrato|registrata|registrare|registrazione, contratto ... non ... registrato, contratto di
                locazione, pago|paghiamo # al|ogni mese, padrone ... registrar*
            """),
            "altro": row(f"""
                casa e dei miei|suoceri|genitori|nonni,
                {CASA} che ... mi|ci lascia|lasciano|presta|prestano|concede|concedono ... usare|gratis|gratuitamente,
                {CASA} che ... mi|ci lascia|lasciano|presta|prestano|concede|concedono, comodato, in comodato, comodato
                d uso, uso gratuito, in uso gratuito, ospite|ospiti, ospitato|ospitata, casa di {DI_ALTRI}, casa dei
                miei, casa dei suoceri|genitori|nonni, {VIVO} da {DI_ALTRI}, {VIVO} da amici, casa di riposo, casa
                famiglia, {VIVO} in casa di {DI_ALTRI}, senza fissa dimora, senza pagare, non paghiamo niente di casa,
                non ... do|diamo|pago|paghiamo nulla|niente, gratis, gratuito|gratuita, casa|casina|casetta|appartamento
                della|del|di|dei mi|mia|mio|miei zia|zio|nonna|nonno|madre|padre, in casa|appartamento di mio|mia|miei
                madre|mamma|padre|papa|babbo|zio|zia|nonna|nonno|fratello|sorella,
                sto|stiamo|abito|abitiamo|vivo|viviamo gratis, e|era di {SUO}|un|una|dei|degli
                {PARENTE}|parente|parenti|amici che|e gliela|gliel|ce_la|me_la|ci|mi|la|ve_la
                lascia|lasciano|presta|prestano|fa|fanno|da|danno|concede, {CASA} di un|una {PARENTE}|parente, {VIVO}
                da|presso un|una|degli|dei {PARENTE}|parenti|amici, mess* a disposizione, concess* da|in
                uso|dal|dalla|dai, a titolo gratuito, in prestito, gratuitamente, prestata|prestato da|dal|dalla|dai,
                lasciata|lasciato usare, senza chiedere niente|nulla, senza affitto, senza pagare|versare
                affitto|niente|nulla
            """),
        },
        unlike=row(f"""
            al|ogni mese di|per|la|il|l|alla|a {_SPESA},
            al|ogni mese per|di|alla la|il|l|mio|mia|una {_SPESA},
            senza|niente|nessuna|nessun|zero {CASA}|case di proprieta,
            {VIVO} ... {CASA} di mio|mia|nostro|nostra figlio|figlia, {VIVO} ... {CASA} dei miei|nostri figli,
            franchig* ... casa|abitazione|affitto|locazione del|dal|di|fissat* comune, gratis sotto|fino|oltre|sopra,
            esente|gratuito fino|sotto, negozio|ufficio|terreno|garage|studio|magazzino|box di proprieta, seconda casa
            di proprieta, casa al mare di proprieta, quota di proprieta, {QUOTE} di proprieta, cento di proprieta, casa
            nostra siamo, do|diamo in affitto, dato|data|dati|date in affitto, abbiamo affitto di casa, reddito|redditi
            da affitto, franchigia ... affitto|locazione, contributo ... affitto, bonus affitto, canone rai, canone tv,
            detrazione|abbattimento|importo|importi ... casa|affitti|affitto|abitazione, affitti di|del|dei, {CASA}
            dei|di miei|mia|suoi|mio|genitori|suoceri|nonni|amici|parenti, che affitta|affitto|affittiamo, affittano a,
            che affitta a, affittino|affittini, affittato|affittata|affittati|affittate, seconda casa, altro
            appartamento, casa nostra|mia no|nessuna|niente, no casa nostra|mia,
            meta|{UNA_PARTE}|parte|quota|# della|dell|del|di|d ... {CASA} di {DI_ALTRI},
            {CASA} di proprieta ... sfitta|sfitto, {CASA} di proprieta ... ... sfitta|sfitto,
            meta|{UNA_PARTE}|parte|quota casa di {DI_ALTRI}, il|del|col|sul proprietario, la|della
            proprietaria, alloggio di servizio, {CASA} nostra|mia siamo, sugli affitti, {PERSONE}, {AIUTI}
            casa|abitazione comunale
        """),
    ),
    "abitazione.canone_annuo": Said(
        near=row("""
            pago|paghiamo #, pago|paghiamo # al|ogni mese, # al mese ma il contratto, # al mese contratto, ogni mese #,
            affitto, affito, affitti, canone, canone di locazione, locazione, pigione, fitto, affitto #, affitto di|e|da
            #, # di affitto, # d affitto, euro di affitto, euro d affitto, mese di affitto, mese d affitto, euro per l
            affitto, canone ... #, pago|paghiamo ... affitto, popolare ... pago|paghiamo #, popolari ... pago|paghiamo
            #, affitto ... pago|paghiamo #, fitto #, fitto casa #, canone casa #, al proprietario ... #, padrone|padrona
            ... #, casa del comune #, casa popolare #, alloggio erp #, inquilino|inquilina a|per #, loc #, loc ... #,
            locazione #, locazione ... #, pigione #, # di pigione, # d affitto, # per la casa, # per casa, # di fitto,
            per la casa ... #, paga|pago ... # di canone, alloggio erp|popolare|comunale, casa popolare|comunale,
            locazione, casa del comune, inquilino|inquilina, al proprietario, al padrone, canone mensile|annuo #, in
            affitto a|per #
        """),
        unlike=row(f"""
            franchigia|detrazione|abbattimento|importo|importi|deduzione ... #, # di franchigia|detrazione|abbattimento,
            # euro di franchigia|detrazione, badante|colf|rata|rate|retta|mutuo|spese|bollette|nido|mensa ... #, #
            sugli|sulla|sulle affitti|locazione, affitti e # sulla casa, # sull affitto, comune ... affitto|affitti ...
            #, prima casa #, # sulla prima casa, canone rai, mutuo #, mutuo di|residuo #, stipendio #, stipendio di|e #,
            pensione #, pensione di|e #, guadagno|guadagna|guadagniamo #, prendo|prendiamo #, reddito #, reddito di|e #,
            isee di|e #, # di risparmi, euro di risparmi, # di stipendio, # di pensione, euro di stipendio, euro di
            pensione, # da parte, # sul conto, rendita ... #, vale #, # di mutuo, euro di mutuo, mese di mutuo,
            al|ogni mese di|per|la|il|l|alla|a {_SPESA}, al|ogni mese per|di|alla la|il|l|mio|mia|una {_SPESA}
        """),
        parts=row("""
            casa|appartamento|alloggio|abitazione, garage|box|cantina|autorimessa|magazzino, posto|box auto|macchina
        """),
        per="anno",
        monthly=(1300, 3000),
    ),
    "abitazione.contratto_registrato": Said(
        yes=row("""
            contratto registrato, contratto e registrato, contratto di affitto|locazione registrato, contratto d affitto
            registrato, contratto e regolare, regolare contratto, contratto regolare, registrato|registrata|registrati,
            affitto regolare, contratto in regola, tutto in regola, registrato all agenzia, registrazione
            ok|fatta|regolare|si|presente, con ... registrazione, reg, affitto ... regolare, al mese regolare, contratto
            si, contratto depositato, depositato all agenzia|alle|entrate, con contratto, contratto in chiaro, contratto
            4 piu 4, contratto quattro piu quattro, cedolare secca, regolarmente, fatto registrare, registrazione l
            ha|hanno fatta, registrazione ... effettuata, timbro ... registro, denunciat* all agenzia, denunciat* ...
            entrate, ricevuta ... registrazione, contratto a norma, padrone|padrona ... registrato, l ha|hanno
            registrato, registrato|registrata si, dichiarat* all agenzia, affitto|locazione|canone|mese|euro in
            regola, in regola all|con agenzia|l_agenzia
        """),
        no=(
            *row("in nero, al nero, a nero, contratto a voce"),
            *denials("""
            privo|priva di registrazione, non lo|l registro|registra mai, non fu mai registrato, non era registrato, non
            lo|l ha mai registrato, senza ... registrazione, senza contratto, nessun contratto, niente contratto, non ho
            contratto, non abbiamo contratto, non c e contratto, non ho il contratto, non abbiamo il contratto, non c e
            il contratto, non registrato, non e in regola, non risulta registrato, non vuole|volle|voleva registrar*,
            non l ha registrato, mai registrato, non ha|hanno|abbiamo ... voluto registrar*, mai voluto registrar*,
            rifiut*|rifiutat* ... registrar*, non intende|intendeva registrar*, senza registrazione|registrare, non ha
            registrato, non vuole far* ... contratto, registrazione mai fatta, non l hanno|ha mai|ancora registrato, non
            l hanno registrato, non e mai stato registrato, registrazione no|assente|mancante, non me|ce lo registra,
            sottobanco, senza carte, contratto verbale
        """),
        ),
    ),
}

ALTRO_DEL_NUCLEO: Mapping[str, Said] = {
    "tasso_titoli_decennali": Said(
        near=row("""
            tasso, tds, tasso titoli|stato, rendimento, rendimento medio, titoli decennali, titoli del tesoro, btp,
            decennale, decennali, tasso ... #, rendimento ... #, titoli a dieci anni ... #, rend titoli, tit, titoli
            rendono|rende, titoli # per cento
        """),
        unlike=row(f"""
            al {QUOTE}, ho|ha|hanno il #, invalid* al|del|oltre|per #, invalidita #, invalid* ... #, # di invalidita, #
            per cento di invalidita, # per cento invalid*, disabil* ... #, # di proprieta, # per cento di proprieta, #
            di possesso, # per cento di possesso, possesso ... #, quota ... #, proprieta al #, proprietari* al #,
            possied* ... #, intestat* ... #, meta, {UNA_PARTE}, terza parte, quarta parte, # della
            casa|proprieta|terreno, # per cento della|del, mutuo al #, mia|mio|nostra|nostro al #, casa ... al #,
            terreno ... al #, # per cento su|sul|sulla|sui|sulle, mio|mia # per cento, demenza|accompagn* ... #,
            intestata|intestato ... #, al # mia|mio|nostra|nostro, # casa|terreno|mia, handicap ... #
        """),
    ),
    "franchigia_locazione_comunale": Said(
        near=row(f"""
            {AIUTI} ... affitto|locazione|affitti|canoni|loc, {AIUTI} ... loc comunale|del|comune #, {AIUTI} ...
            affitto|locazione|affitti|canoni ... #, franchigia comunale ... affitto|locazione, # sugli affitti, # sull
            affitto, # sulle locazioni, # sui canoni, affitto|locazione|canone comunale ... #, comune ...
            affitto|affitti|locazione ... #, # per gli affitti, # sulla locazione, affitti #
        """),
        heads=row(DEL_COMUNE),
        headed=row("""
            affitto|affitti|locazione|locazioni|canone|canoni #, affitto|affitti|locazione|canone di|e|sono|da|per #, #
            per|sugli|sull|sulla|di|agli|all|alla|sui affitto|affitti|locazione|locazioni|canoni|canone, # per|di
            l|la|gli|le|il affitto|affitti|locazione|locazioni|canoni|canone
        """),
        unlike=row("# per|sulla|alla ... casa|abitazione, prima casa #, casa|abitazione #"),
    ),
    "franchigia_abitazione_comunale": Said(
        near=row(f"""
            {AIUTI} ... casa|abitazione, {AIUTI} ... casa|abitazione ... #, affitti e # sulla casa, comune ... # sulla
            casa, casa|abitazione # di franchigia|detrazione, {AIUTI} casa|abitazione|prima comunale|casa ... #, {AIUTI}
            casa|abitazione ... delib|delibera ... #, # di franchigia|detrazione ... casa|abitazione, franchigia
            comunale ... casa|abitazione, franchigia prima casa, prima casa #, # sulla prima casa
        """),
        heads=row(DEL_COMUNE),
        headed=row("""
            casa|abitazione|case #, casa|abitazione di|e|in|da #, abitazione principale #, prima casa|abitazione #, #
            per|sulla|alla|sull|all|la casa|abitazione|prima, # per|su la|l casa|abitazione|prima
        """),
        unlike=row("# per|sugli|sull|sulla|agli ... affitto|affitti|locazione|locazioni, affitto|affitti|locazione #"),
    ),
}
