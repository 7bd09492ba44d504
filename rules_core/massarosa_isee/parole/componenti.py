"""How people state who is in a household, and what is said of each of its members."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.massarosa_isee.nucleo import ALTRO, CONIUGE, CONVIVENTE, FIGLIO, RICHIEDENTE
from rules_core.massarosa_isee.parole.condizioni import HANDICAP, LAVORO
from rules_core.massarosa_isee.parole.insieme import COMPONENTI, PICCOLO
from rules_core.massarosa_isee.parole.luoghi import CASA, UNA_PARTE
from rules_core.massarosa_isee.parole.parenti import (
    ALTRI,
    DELL_UFFICIO,
    DIVISO,
    FA,
    LONTANO,
    PARENTE,
    SUO,
    UNO,
    VENGONO_A,
)
from rules_core.massarosa_isee.parole.redditi import REDDITI
from rules_core.rows import row
from rules_core.wording import Said

_MORTO = "morto|morta|morti|mancato|mancata|mancati|deceduto|deceduta|deceduti|scomparso|scomparsa|scomparsi"
DA = "da|dal|dalla|dai|dallo|dagli|dall"
_RUOLO = Said(
    words={
        RICHIEDENTE: row("""
            io, il|la|un|una richiedente, richiedente, dichiarante, il sottoscritto, la sottoscritta, a me, per me,
            chi fa|presenta la domanda, rich, istante, utente, sottoscritto, sottoscritta, titolare della domanda
        """),
        CONIUGE: row("""
            moglie, marito, consorte, coniuge, sposo|sposa, il|mi|l|mio omo, mio uomo, mi|mia donna,
            mojer|mujer|mugghieri|mugliera|mogghie, maritu|maritino,
            mogliera, sono sposato|sposata, siamo sposati|sposate, sono coniugato|coniugata, siamo coniugati,
            sposato|sposata con,
            mia signora, coniuge convivente, marito convivente
        """),
        CONVIVENTE: row("""
            convivente, compagno|compagna,
            fidanzato|fidanzata, partner, convivente more uxorio, persona con cui convivo, con|e la mia ragazza,
            con|e il mio ragazzo, con|e la mia morosa, convivo con ... ragazza|ragazzo,
            ragazzo|ragazza con cui convivo,
            mia|mio ragazza|ragazzo con cui vivo|convivo|sto, morosa|moroso, compagno|compagna convivente, conv
        """),
        FIGLIO: row("""
            figlio|figlia|figli|figlie, figli|figlie min|magg,
            figliolo|figliola|figlioli, figlioletto|figlioletta, bimbo|bimba|bimbi|bimbe,
            bambino|bambina|bambini|bambine, gemellini|gemelline, bambinetti, ragazzo|ragazza|ragazzi|ragazze,
            neonato|neonata|neonati|neonate, gemelli|gemelle, # maschi|femmine, # adolescenti,
            un|una maschio|femmina|adolescente,
            il|la primo|prima|secondo|seconda|terzo|terza avrebbe|sarebbe, il|la|piu piccolo|piccola,
            maschio|femmina #, maschio|femmina di #, col|con|coi piccolo|piccola|piccoli,
            il|la|quello|quella piu piccolo|piccola|grande, il|la grande,
            il|la maggiore, # f|figl, nido|asilo|mensa|scuola|pulmino|scuolabus|doposcuola del|della piccolo|piccola,
            il primogenito, la primogenita, il|la primo|prima|secondo|seconda|terzo|terza ha|di|fa,
            e nato|nata * # mesi|mese|giorni|settimane fa, figliastro|figliastra, un|1 minore|minorenne, #
            minori|minorenni, minore|minori, minorenni,
            quello|quella di # anni, quello|quella di #, prole, maschietto|maschietti|femminuccia|femminucce,
            pupo|pupa|pupi|pupe, marmocchio|marmocchi,
            figghiu|figghia|figghi, creatura|creature, bebe,
            pargolo|pargoli, l ultimo|ultima ha|di|ne|che|e|va|nato|nata, l ultimo|ultima #, e uno|una di #,
            un altro|altra di #,
            l altro|altra di|ha|ne #, l altro|altra ne ha #, ragazzino|ragazzina,
            ragazzini|ragazzine, bimbetto|bimbetta, # piccoli|piccole|piccini|piccine, # piu piccoli|piccole|grandi,
            due|tre piccoli|piccole|piccini|piccine, citto|citta|citti, piccoletto|piccoletta, il|la
            decenne|undicenne|dodicenne|tredicenne|quattordicenne|quindicenne|sedicenne|diciassettenne|diciottenne
        """),
        f"? {ALTRO}": row("madre|mamma, padre|papa|babbo"),
        ALTRO: row(f"""
            {SUO} madre|mamma|mammina, {SUO} padre|papa|babbo, {SUO} anziana|anziano madre|mamma|padre|papa,
            con mamma|papa|padre|madre, con la|il mamma|madre|papa|padre|babbo, con l anziana|anziano madre|padre,
            da mamma|papa, la mamma|il papa di mia|mio, mamma|papa mia|mio,
            madre|mamma|padre anziana|anziano, miei|suoi|nostri genitori, genitori anziani, genitori di mia|mio,
            suocero|suocera|suoceri, nonno|nonna|nonni, fratello|sorella|fratelli|sorelle, fratellino|sorellina,
            zio|zia|zii, cognato|cognata|cognati|cognate, nipote|nipoti, nipotino|nipotina|nipotini, genero, nuora,
            cugino|cugina|cugini|cugine,
            patrigno, matrigna, madre|padre|fratello|sorella|mamma della|del rich|richiedente|istante,
            con un|una cugino|cugina convivente, vivo|abito|sto|viviamo|abitiamo|stiamo con un|una cugino|cugina,
            con mio|mia padre|madre|mamma|babbo|papa, ci sono il|la|lo mamma|madre|padre|papa|babbo|nonno|nonna|zio|zia
        """),
    },
    unlike=row(f"""
        {PICCOLO} in arrivo, {PICCOLO} che nasce|nascera, {PICCOLO} che deve|sta nascere|arrivare,
        {PICCOLO} che sta per nascere|arrivare,
        mi|ci|me|ce|me_la|ce_la presta|prestano|lascia|lasciano|concede {SUO}|un|uno|una {PARENTE},
        la presta|prestano|lascia|lasciano {SUO}|un|uno|una {PARENTE},
        prestata|prestato|concessa|lasciata da {SUO}|un|uno|una {PARENTE},
        {ALTRI} non|mai convivente|conviventi|conv, {ALTRI} ... non|mai ... vive|abita|sta|convive ...
        con|qui|insieme,
        {ALTRI} ... non|mai ... vivono|abitano|stanno|convivono ... con|qui|insieme, {ALTRI} assente|irreperibile,
        {ALTRI} ... vive|abita|sta|risiede|vivono|abitano|stanno ... {LONTANO}, {ALTRI} in|al|all {LONTANO},
        {LONTANO} con {SUO} madre|mamma|padre|papa|babbo|nonni|nonna|suocera|genitori|sorella|fratello,
        {LONTANO} con la|il|i madre|mamma|padre|papa|babbo|nonni|nonna|suocera|genitori|sorella|fratello,
        {ALTRI} ... se n|ne e andato|andata, {ALTRI} ... sparito|sparita|sconosciuto|ignoto,
        {ALTRI} ... ha un altra famiglia|casa, meta|quota|parte e|era di {SUO} {ALTRI},
        {ALTRI} che sta|vive|abita|risiede|lavora a|in|fuori, {ALTRI} che mi|ci|si|viene|aiuta|scrive|ha scritto,
        {ALTRI} ... ... ma vive|abita|sta|risiede a|in|per|fuori,
        {ALTRI} ... ... vive|abita|sta|risiede fuori|altrove|lontano, {ALTRI} sta|vive|abita|risiede a,
        {ALTRI} che sta|vive|abita per conto,
        babbo|papa|padre|mamma|madre del|della|dei|delle {PICCOLO} ... morto|morta|mancato|mancata|sparito|sparita,
        babbo|papa|padre|mamma|madre del|della|dei|delle {PICCOLO} ... non c|ce|vive|abita|sta|e,
        babbo|papa|padre|mamma|madre del|della|dei|delle {PICCOLO} ... passa|versa|paga|mantenimento|alimenti|altrove,
        {ALTRI} ... morto|morta|mancato|mancata|deceduto|deceduta|defunto|defunta|scomparso|scomparsa,
        {ALTRI} ... sposati e|fuori, {ALTRI} ... ... fuori|altrove, {ALTRI} ... la|loro|propria ... famiglia altrove,
        {FA} ... il|la|lo|l|mio|mia|mi|nostro|nostra {PARENTE}, {PARENTE} aiuta|scrive|legge|traduce|compila,
        {VENGONO_A} ... {PARENTE}, {PARENTE} ... {VENGONO_A}, viene|arriva|passa {SUO} {PARENTE} a|per,
        mando|mandare|mandiamo|mandi ... {SUO} {PARENTE},
        casina|casetta|casa|alloggio|villa|fondo|stanza|camera ... della|del|di|dei mi|mia|mio|miei {PARENTE},
        in affido a, dai|dalla|dal {PARENTE} che, {PARENTE} non c e, {PARENTE} ... non c e piu,
        siamo|sono #|un|una maschi|maschio|femmine|femmina, siamo ... #|un|una maschi|maschio|femmine|femmina e #|un|una
        maschi|maschio|femmine|femmina,
        o bimbi|ragazzi|figlioli, ragazzi buongiorno|salve|ciao,
        {PARENTE} dice|dicono|diceva|sostiene|dicevano|consiglia|pensa|crede, {SUO} {PARENTE} mi|ci dice|ha detto,
        casa|appartamento|villetta|casetta dei|di|del|della nostri|miei|suoi|nostro|mio|suo|nostra|mia|sua {PARENTE},
        era|erano|fu|stata|stato di {SUO} {PARENTE},
        era|erano|fu|apparteneva|appartenevano del|della|dei|dello|di|al|allo|alla|ai {PARENTE}, senza {PARENTE},
        {PARENTE} mi|ci|le|gli|gliela|gliel ha|hanno lasciat*|regalat*|donat*|intestat*|vendut*|prestat*|comprat*,
        {PARENTE} ci|mi|gli|le|gliela presta|prestano|lascia|lasciano|cede|cedono, di {PARENTE} che gliela|ce_la|me_la,
        {PARENTE} che gliela|gliel|me|ce presta|lascia|la, e di mio|mia|nostro|nostra|suo|sua {PARENTE} che,
        meta|terzo|quarto|doppio|triplo di|del|della|dei {SUO} {ALTRI}, meta|terzo|quarto e di {SUO} {ALTRI},
        meta|mezza|{UNA_PARTE}|parte e|invece del|di|della|dei {PARENTE},
        {PARENTE} ha|hanno lasciat*|regalat*|donat*|intestat*|vendut*|prestat* ... a|al|alla|ai,
        comodato|gratis|gratuito ... {DA} {SUO} {PARENTE}, comodato|gratis {DA} {PARENTE},
        {PARENTE} ... fa|fanno nucleo per conto suo|proprio|loro, {PARENTE} ... fa|fanno nucleo a|da se|solo|sola|soli,
        {PARENTE} ... ha|hanno|fa|fanno un|il suo|proprio|altro nucleo, {PARENTE} ... non fa|fanno nucleo con noi|me,
        {PARENTE} non c entra|entrano, {PARENTE} va|andra|andato|andata via, mi|ci ha|hanno lasciat* ... {PARENTE},
        {CASA}|negozio|terreno|campo|garage|capannone di|dei|del|della|dello {PARENTE},
        {CASA} di|del|della|dello mio|mia|mi|suo|sua|nostro|nostra|miei|suoi {PARENTE},
        figlio|figlia|figli|figlie|bambino|bambina|bambini|bimbi|ragazzi vive|vivono|sta|stanno|abita|abitano|risiedono
        con|dalla|dal ... madre|padre|mamma|papa|ex,
        scritto|scritta|detto|detta|dato|data|chiesto|aiutato|aiutata|spiegato ... {PARENTE},
        meta|mezzo|{UNA_PARTE}|comproprieta con|a ... {PARENTE}, con|a un|una cugino|cugina,
        convivente anche|anagraficamente,
        badante|colf|domestica|governante|assistente|infermiera|infermiere|tata convivente|conviventi,
        io mamma|papa|madre|padre|babbo|nonna|nonno,
        padre|madre|papa|mamma|babbo del|della bimbo|bimba|bambino|bambina|figlio|figlia|piccolo|piccola ... non,
        padre|papa|babbo|mamma|madre ... non c e, padre|papa|babbo ... riconosciut*|sparito|scappato|ignoto|sconosciuto,
        padre|papa|babbo non|nn l|lo|la|li|le ha|hanno riconosciut*|volut*|mai, padre biologico|naturale,
        padre|papa|babbo non|nn la|lo|l|li|le|ha|vuole|voleva riconosc*, padre|papa|babbo non|nn la|lo|li|le vuole,
        padre|papa|babbo non|nn si e|fa|vede mai|visto|vivo|sentire, padre|papa|babbo ... mai vist*|conosciut*|esistito,
        padre|papa|babbo ... mantenimento|alimenti,
        col|con_il padre|papa|babbo non|nn stiamo|sto|viviamo|vivo|conviviamo,
        {PARENTE} e ... mancato|mancata|morto|morta|scomparso|scomparsa,
        {_MORTO} {SUO}|il|la|i|gli|le {PARENTE}, {_MORTO} il|la|i|gli|le {SUO}|miei|suoi|nostri {PARENTE},
        {PARENTE} era, {PARENTE} buonanima, {PARENTE} ... buonanima, perso ... {PARENTE}, da parte di {PARENTE},
        lasciato ... {PARENTE}, dei nonni, in casa dei|dalla|dal {PARENTE},
        affitt* a due|tre|una|un|dei studenti|ragazze|ragazzi,
        scuola|asilo|nido|mensa|universita|gita dei|delle ... {PARENTE},
        scuola|asilo|nido|mensa|universita|gita di|del|della ... nipote|cugino|cugina|fratello|sorella|nonna|nonno,
        bonus|assegno|mensa|nido ... per il|la|i {PARENTE}, la mamma del|della, casa della|del {PARENTE},
        con la macchina di {PARENTE}, soldi|aiuto|aiuta|aiutano ... {PARENTE},
        aspettiamo|aspetto|aspetta ...
        bimbo|bimba|figlio|figlia|bambino|bambina|gemelli|gemelle|maschio|femmina|maschietto|femminuccia,
        ex moglie|marito|coniuge|compagno|compagna|suocera, mio ex, mia ex, separato|separata ... moglie|marito,
        divorziato|divorziata ... moglie|marito, {DIVISO}, marito|moglie|padre|madre e|era morto|morta|mancato|mancata,
        marito|padre morto|defunto|deceduto|scomparso, moglie|madre|mamma morta|defunta|deceduta|scomparsa,
        di cui # maggiorenn*|minorenn*|minor*|disabil*|invalid*|adult*,
        malattia|morte|funerale|scomparsa|cure di {SUO} {PARENTE}, morte|scomparsa del|della {PARENTE},
        posseduto|posseduta|possesso|proprieta ... con la|il|i {PARENTE},
        defunto|defunta|povero|povera marito|moglie|padre|madre, reversibilita ... marito|moglie,
        assegno|assegni ... figlio|figlia|figli|figlie, detrazioni|detrazione ... figli|figlio,
        bonus ... figli|bambini|figlio, sono figlio|figlia, sono il|la figlio|figlia, sono il|la marito|moglie,
        sono madre|mamma|padre|papa|nonno|nonna,
        sono un|una madre|mamma|padre|papa|nonno|nonna|genitore|ragazza|ragazzo,
        sono la|il mamma|madre|padre|papa|nonno|nonna|zia|zio, faccio il|la mamma|papa|nonno|nonna, ragazza madre,
        ragazzo padre, madre|mamma single|sola|vedova, padre|papa single|solo|vedovo, da madre|padre,
        casa di mio|mia madre|mamma|padre|papa|nonno|nonna|zio|zia|fratello|sorella|suocera|suocero|figlio|figlia,
        casa dei miei genitori|suoceri|nonni, casa dei genitori|suoceri|nonni, casa della nonna|suocera|mamma|zia,
        casa del nonno|papa|padre|suocero|fratello, avuto|avuta ... madre|mamma|padre|papa|nonno|nonna|zio|zia,
        casa|terreno|agricolo|edificabile|appartamento|negozio da|di mio|mia madre|mamma|padre|papa|nonno|nonna|zio|zia,
        ereditato|ereditata ... madre|mamma|padre|papa|nonno|nonna|zio|zia,
        piu|il|la piccolo|piccola appartamento|casa|negozio|terreno|pensione|stipendio|mutuo|villetta|orto|somma,
        il|la grande casa|terreno|negozio, il|la maggiore parte|eta|franchigia, figlio|figlia di mio|mia,
        scuola dei ragazzi, proprieta ... con mio|mia sorella|fratello|cognata|cognato|zio|zia|nipote,
        # di|per|della|del ... {CASA}|terreno|negozio|garage|box|ufficio|fondo ... con {SUO} {PARENTE},
        meta|quota|parte|terzo ... {CASA}|terreno|negozio|garage|box|ufficio|fondo ... con {SUO} {PARENTE},
        # con mio|mia sorella|fratello|cognata|cognato|zio|zia|nipote, meta con mio|mia sorella|fratello|zio|zia,
        intestata|intestato ... mio|mia sorella|fratello|zio|zia, {DELL_UFFICIO}
    """),
)

COMPONENTE: Mapping[str, Said] = {
    "componenti": COMPONENTI,
    "componenti[].ruolo": _RUOLO,
    "componenti[].eta": Said(
        near=row(f"""
            maschio|femmina|maschietto|femminuccia #, maschio|femmina|maschietto|femminuccia di|ha #,
            nato|nata|nati|nate # mesi|mese|giorni|settimane|anni|anno fa, eta, # anni, ho # anni,
            nato|nata|arrivato|arrivata * # mesi|mese|giorni|settimane fa, nato|nata * # anni|anno fa,
            nato|nata un|una|il|la * #
            mesi|mese|giorni fa, ha # anni, hanno # anni, di # anni, # anni compiuti, # e # anni, ne ha|ho
            #,
            {UNO} #, {UNO} di|ha #, anni #, {UNO} ne ha #, ne ha|ho #, n ha #, {UNO} che ha|ne #,
            {UNO} che ne ha #, mesi #, {UNO} mesi #, classe, anno #, {UNO} grande|piccolo|piccola|maggiore|minore #,
            altro|altra|ultimo|ultima|piccolo|piccola di|ha|invece|solo|nemmeno # mesi|mese,
            piccolo|piccola # mesi|mese,
            altro|altra|ultimo|ultima ne ha # mesi|mese, altro|altra|ultimo|ultima # mesi|mese,
            ne ha gia|quasi|appena #, aa #, ne fa|compie #, che fa #, di eta # anni, # aa, sola # anni, # sola|solo
        """),
        unlike=row("""
            nf|nucleo|familiare #,
            lavor* ... # mesi, occupat* ... # mesi, piu di # mesi, almeno # mesi, oltre # mesi, da # mesi,
            in|nell|per|da|mezzo un anno, un anno fa, da # anni|anno, # anni|anno fa, tra # anni, fra # anni,
            per # anni, entro # anni, # anni di contributi, un anno di,
            # anni di servizio|cassa|matrimonio|attesa|disoccupazione,
            titoli|btp|buoni ... # anni, decennal* ... # anni, dei titoli ... # anni, # anni di lavoro,
            # anni di mutuo, # anni di affitto, ogni # anni, mancano # anni, sposat* da # anni
        """),
    ),
    "componenti[].handicap_o_invalidita_oltre_66": HANDICAP,
    "componenti[].lavoro_almeno_6_mesi": LAVORO,
    **REDDITI,
}
