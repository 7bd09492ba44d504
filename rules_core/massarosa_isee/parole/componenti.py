"""How people state who is in a household, and what is said of each of its members."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.massarosa_isee.nucleo import ALTRO, CONIUGE, CONVIVENTE, FIGLIO, RICHIEDENTE
from rules_core.massarosa_isee.parole.condizioni import HANDICAP, LAVORO
from rules_core.massarosa_isee.parole.redditi import REDDITI
from rules_core.rows import row
from rules_core.wording import Said

_UNO = (
    "io|lui|lei|moglie|marito|compagno|compagna|convivente|coniuge|richiedente|consorte|figlio|figlia|bimbo|bimba"
    "|bambino|bambina|ragazzo|ragazza|madre|mamma|padre|papa|nonna|nonno|suocera|suocero|fratello|sorella|minore|uno"
    "|una|gemelli|gemelle"
)
_SUO = "mio|mia|suo|sua|nostro|nostra"
_PARENTE = (
    "moglie|marito|madre|mamma|padre|papa|babbo|nonno|nonna|nonni|suocera|suocero|suoceri|genitori|fratello|sorella|zia"
    "|zio|cognato|cognata|cugino|cugina|figlio|figlia|figli|nipote|compagno|compagna|amica|amico|vicina|bimbo|bimba"
)
_FRATELLI = "fratelli|sorelle|cugini|cugine|cognati|cognate|amici|amiche"
_LONTANO = "altrove|fuori|lontano|estero|paese|patria|romania|albania|marocco|ucraina|moldavia|senegal|peru|pakistan"
_ALTRI = (
    "madre|mamma|padre|papa|babbo|nonno|nonna|nonni|suocera|suocero|suoceri|genitori|fratello|sorella|fratelli|sorelle"
    "|zio|zia|cognato|cognata|nipote|compagno|compagna|figlio|figlia|figli|ragazzo|ragazza"
)
_FA = (
    "scritta|scritto|scrive|venga|viene|arriva|aspetta|chiama|accompagna|aiuta|dice|dicono|legge|spiega|compila|traduce"
    "|prenota|telefona|consiglia|suggerisce"
)
_COPPIA = f"{CONIUGE}|{CONVIVENTE}"
COMPONENTI = Said(
    words={
        f"{RICHIEDENTE} {CONIUGE}": row("""
            moglie e marito, marito e moglie, moglie marito, marito moglie, coppia sposata, coppia coniugata, coniugi,
            coppia di coniugi, sposi, sposati, coniugati, regolarmente sposati, due coniugi, 2 coniugi
        """),
        f"{RICHIEDENTE} {CONVIVENTE}": row("""
            conviviamo, siamo conviventi, due|2 adulti conviventi, due|2 conviventi, coppia di fatto,
            coppia convivente, coppia di conviventi
        """),
        f"{RICHIEDENTE} {_COPPIA}": row("""
            coppia, noi genitori, noi due genitori, due|2 genitori, entrambi i genitori, tutti e due i genitori,
            noi due mamma e papa, padre e madre, madre e padre, mamma e papa, padre madre, papa mamma, mamma papa
        """),
        f"{RICHIEDENTE} {ALTRO} {ALTRO}": row(f"""
            vivo|sto|abito|abitiamo|vivere|stare coi|dai miei, vivo|sto|abito con|da i miei, coi miei genitori,
            con i miei genitori, insieme ai miei, tornato|tornata dai|coi miei, io e i miei genitori,
            in casa coi miei, in casa con i miei, siamo tre|3 {_FRATELLI}, siamo in tre|3 {_FRATELLI}
        """),
        f"{RICHIEDENTE} {ALTRO}": row(f"siamo due|2 {_FRATELLI}, siamo in due|2 {_FRATELLI}, noi due|2 {_FRATELLI}"),
        f"{RICHIEDENTE} ?": row("noi due e, io e lui, io e lei, due|2 adulti, due|2 persone adulte, due|2 maggiorenni"),
        RICHIEDENTE: row(f"""
            single, persona sola, pensionato|pensionata|anziano|anziana solo|sola, io solo|sola,
            mamma|madre sola|single, papa|padre solo|single, genitore solo|single, ragazza madre,
            ragazzo padre, un|1 adulto, una|1 persona adulta, monogenitore, nucleo monogenitoriale, vivo ora solo|sola,
            abito per conto mio, 1 persona, da solo|sola, richiedente unico,
            sono solo|sola, vivo solo|sola, vivo da solo|sola, abito solo|sola, abito da solo|sola, sto da solo|sola,
            solo io, soltanto io, io e basta, vivo per conto mio, sto per conto mio, famiglia di una persona,
            nucleo di una persona, nucleo di una sola persona, unico componente, unica componente, sono single,
            non vivo con nessuno, vedova|vedovo sola|solo, anni solo|sola, anni e sono solo|sola, anni vivo solo|sola,
            scapolo, nubile, celibe, single, madre|padre|genitore unico|unica, vedovo|vedova, # a solo|sola,
            # aa solo|sola, unico|unica nel nucleo,
            unico|unica in famiglia, nucleo monopersonale,
            nucleo unipersonale, nucleo singolo, persona singola, nucleo di 1, nucleo di uno, monopersonale,
            sto solo|sola, anni ... solo|sola e, vedovo|vedova ... solo|sola,
            sta solo|sola, vive solo|sola, vive da solo|sola, sta per conto suo, vive per conto suo, ora sola, io sola,
            sola e pensionata, solo e pensionato, pensionato|pensionata che vive solo|sola,
            sono rimasto|rimasta solo|sola, solo # anni, anni solo,
            mamma|madre|genitore ... senza compagno|compagna|marito, separato|separata solo|sola, sono da solo|sola,
            famiglia composta da me, ci sono solo io, solo me, siamo solo io, vedova che vive sola, da sola, sola,
            isee a|di|per|della|del|alla|al {_SUO} {_PARENTE}, isee a|di|per|della|del|alla|al {_PARENTE},
            stima|calcolo|conto|domanda per {_SUO} {_PARENTE}, isee ... per {_SUO} {_PARENTE} che,
            {_SUO} {_PARENTE} ... anni e vive|abita|sta solo|sola,
            {_SUO} {_PARENTE} ... anni vive|abita|sta solo|sola|da,
            {_SUO} {_PARENTE} ... anni che vive|abita|sta solo|sola|da, {_SUO} {_PARENTE} ... anni solo|sola,
            {_SUO} {_PARENTE} ... anni e vive|abita|sta da solo|sola, {_SUO} {_PARENTE} ... anni e sola|solo,
            {_SUO} {_PARENTE} ... vive|abita|sta|vivono|abitano ... solo|sola,
            {_SUO} {_PARENTE} ... vive|abita|sta per conto suo,
            {_SUO} {_PARENTE} ... anni vive|abita|sta ... solo|sola, {_SUO} {_PARENTE} rimasto|rimasta solo|sola,
            {_SUO} {_PARENTE} e|vedovo|vedova ... solo|sola, {_SUO} {_PARENTE} che vive|abita|sta ... solo|sola
        """),
    },
    near=row("""
        famiglia di #, nucleo di #, nucleo familiare di #, famiglia ... siamo #, famiglia ... siamo in #,
        casa siamo #, casa siamo in #, siamo in # in famiglia, siamo in #, siamo #, viviamo in #, abitiamo in #,
        # in famiglia, # componenti, # persone in famiglia, # persone in casa, nucleo ... # persone,
        famiglia ... # persone, famiglia ... # componenti
    """),
    unlike=row(f"""
        mai|non sposati, {_PARENTE} vedovo|vedova, {_PARENTE} ... vedovo|vedova, non siamo|sono sposati,
        siamo sposati, genitori non sposati, con mamma e papa,
        con madre e padre, con padre e madre, con papa e mamma, da mamma e papa, genitore solo|single
        ... mia|mio, mamma|madre sola ... mia, mia|mio mamma|madre|padre|papa sola|solo|single, coppia di amici
    """),
    speaker=RICHIEDENTE,
    instead=row(f"""
        fa|faccia|fara|presenta|presenti|presentera|chiede|firma lui|lei ... domanda|richiesta|dsu|dichiarazione,
        lui|lei fa|faccia|fara|presenta|chiede|firma ... domanda|richiesta|dsu|dichiarazione,
        {_PARENTE} fa|faccia|fara|presenta|presenti|presentera|chiede ... domanda|richiesta|dsu|dichiarazione,
        fa|faccia|fara|presenta|presenti|chiede ... domanda|richiesta|dsu|dichiarazione {_SUO}|il|la {_PARENTE},
        domanda|richiesta|dsu|dichiarazione la|l fa|fara|presenta|presentera|chiede ... {_PARENTE}|lui|lei,
        domanda|richiesta|dsu|dichiarazione a nome suo|di|del|della|dell, domanda|richiesta|dsu e a nome suo|loro|di,
        domanda|richiesta|dsu e sua|suo, domanda|richiesta|dsu sua, domanda|richiesta a suo nome,
        domanda|richiesta|dsu|dichiarazione|pratica|isee per|x conto di|del|della|dell|suo ... {_PARENTE}|lui|lei,
        faccio|fare|chiedo|presento|compilo ... per|x conto di|del|della|dell|dei|suo ... {_PARENTE},
        richiedente e|sarebbe|sara ... {_PARENTE}|lui|lei
    """),
    about=row("vive|abita|sta|vivono ... solo|sola|soli, per conto suo, isee ha|avra|avrebbe, suo isee, isee suo"),
    turned={
        CONIUGE: CONIUGE,
        CONVIVENTE: CONVIVENTE,
        FIGLIO: ALTRO,
        ALTRO: FIGLIO,
        "nonni|genitori|suoceri|zii": CONIUGE,
    },
    groups={
        f"{RICHIEDENTE} {CONIUGE} {CONVIVENTE}": row("""
            entrambi, entrambe, tutt e due, tutti e due, tutte e due, tutti|tutte due, ambedue, nessuno dei due,
            nessuna delle due,
            noi due, noi genitori, i genitori, io e lui, io e lei, noi adulti, gli adulti, i due adulti, i coniugi
        """),
        FIGLIO: row("""
            nessuno dei figli, tutti i figli, i figli, i bambini, i bimbi, i ragazzi, i minori, i piccoli, le bambine,
            le figlie, le bimbe
        """),
    },
)

_RUOLO = Said(
    words={
        RICHIEDENTE: row("""
            io, il|la|un|una richiedente, richiedente, dichiarante, il sottoscritto, la sottoscritta, a me, per me,
            chi fa|presenta la domanda, rich, istante, utente, sottoscritto, sottoscritta, titolare della domanda
        """),
        CONIUGE: row("""
            moglie, marito, consorte, coniuge, sposo|sposa, mojer|mujer|mugghieri|mugliera|mogghie, maritu|maritino,
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
            figlio|figlia|figli|figlie, figliolo|figliola|figlioli, figlioletto|figlioletta, bimbo|bimba|bimbi|bimbe,
            bambino|bambina|bambini|bambine, ragazzo|ragazza|ragazzi|ragazze, neonato|neonata, gemelli|gemelle,
            il|la primo|prima|secondo|seconda|terzo|terza avrebbe|sarebbe, il|la|piu piccolo|piccola,
            il|la piu piccolo|piccola, il|la piu grande, il|la grande, il|la maggiore,
            il primogenito, la primogenita, il|la primo|prima|secondo|seconda|terzo|terza ha|di|fa,
            figliastro|figliastra, un|1 minore|minorenne, # minori|minorenni, minore|minori, minorenni,
            prole, maschietto|femminuccia, pupo|pupa|pupi, figghiu|figghia|figghi, creatura|creature, bebe,
            pargolo|pargoli, l ultimo, l ultima, e uno|una di #, un altro|altra di #,
            l altro|altra di|ha|ne #, l altro|altra ne ha #, ragazzino|ragazzina,
            ragazzini|ragazzine, bimbetto|bimbetta, citto|citta|citti, piccoletto|piccoletta
        """),
        f"? {ALTRO}": row("madre|mamma, padre|papa|babbo"),
        ALTRO: row(f"""
            {_SUO} madre|mamma|mammina, {_SUO} padre|papa|babbo, {_SUO} anziana|anziano madre|mamma|padre|papa,
            con mamma|papa|padre|madre, con la|il mamma|madre|papa|padre|babbo, con l anziana|anziano madre|padre,
            da mamma|papa, la mamma|il papa di mia|mio, mamma|papa mia|mio,
            madre|mamma|padre anziana|anziano, miei|suoi|nostri genitori, genitori anziani, genitori di mia|mio,
            suocero|suocera|suoceri, nonno|nonna|nonni, fratello|sorella|fratelli|sorelle, fratellino|sorellina,
            zio|zia|zii, cognato|cognata, nipote|nipoti, nipotino|nipotina|nipotini, genero, nuora, cugino|cugina,
            patrigno, matrigna, madre|padre|fratello|sorella|mamma della|del rich|richiedente|istante,
            con mio|mia padre|madre|mamma|babbo|papa
        """),
    },
    unlike=row(f"""
        {_ALTRI} non|mai convivente|conviventi|conv, {_ALTRI} ... non|mai ... vive|abita|sta|convive ...
        con|qui|insieme,
        {_ALTRI} ... non|mai ... vivono|abitano|stanno|convivono ... con|qui|insieme, {_ALTRI} assente|irreperibile,
        {_ALTRI} ... vive|abita|sta|risiede|vivono|abitano|stanno ... {_LONTANO}, {_ALTRI} in|al|all {_LONTANO},
        {_LONTANO} con {_SUO} madre|mamma|padre|papa|babbo|nonni|nonna|suocera|genitori|sorella|fratello,
        {_LONTANO} con la|il|i madre|mamma|padre|papa|babbo|nonni|nonna|suocera|genitori|sorella|fratello,
        {_ALTRI} ... se n|ne e andato|andata, {_ALTRI} ... sparito|sparita|sconosciuto|ignoto,
        {_ALTRI} ... ha un altra famiglia|casa, meta|quota|parte e|era di {_SUO} {_ALTRI},
        {_ALTRI} che sta|vive|abita|risiede|lavora a|in|fuori, {_ALTRI} che mi|ci|si|viene|aiuta|scrive|ha scritto,
        {_ALTRI} sta|vive|abita|risiede a, {_ALTRI} che sta|vive|abita per conto,
        {_FA} ... il|la|lo|l|mio|mia|mi|nostro|nostra {_PARENTE}, {_PARENTE} aiuta|scrive|legge|traduce|compila,
        casina|casetta|casa|alloggio|villa|fondo|stanza|camera ... della|del|di|dei mi|mia|mio|miei {_PARENTE},
        in affido a, dai|dalla|dal {_PARENTE} che, {_PARENTE} non c e, {_PARENTE} ... non c e piu,
        o bimbi|ragazzi|figlioli, ragazzi buongiorno|salve|ciao,
        {_PARENTE} dice|dicono|diceva|sostiene|dicevano|consiglia|pensa|crede, {_SUO} {_PARENTE} mi|ci dice|ha detto,
        casa|appartamento|villetta|casetta dei|di|del|della nostri|miei|suoi|nostro|mio|suo|nostra|mia|sua {_PARENTE},
        era|erano|fu|stata|stato di {_SUO} {_PARENTE}, era|erano del|della|dei {_PARENTE}, senza {_PARENTE},
        figlio|figlia|figli|figlie|bambino|bambina|bambini|bimbi|ragazzi vive|vivono|sta|stanno|abita|abitano|risiedono
        con|dalla|dal ... madre|padre|mamma|papa|ex,
        scritto|scritta|detto|detta|dato|data|chiesto|aiutato|aiutata|spiegato ... {_PARENTE},
        meta|mezzo|terzo|quarto|comproprieta con|a ... {_PARENTE}, con|a un|una cugino|cugina,
        convivente anche|anagraficamente, io mamma|papa|madre|padre|babbo|nonna|nonno,
        padre|madre|papa|mamma|babbo del|della bimbo|bimba|bambino|bambina|figlio|figlia|piccolo|piccola ... non,
        padre|papa|babbo|mamma|madre ... non c e, {_PARENTE} e ... mancato|mancata|morto|morta|scomparso|scomparsa,
        {_PARENTE} era, {_PARENTE} buonanima, {_PARENTE} ... buonanima, perso ... {_PARENTE}, da parte di {_PARENTE},
        lasciato ... {_PARENTE}, dei nonni, in casa dei|dalla|dal {_PARENTE},
        affitt* a due|tre|una|un|dei studenti|ragazze|ragazzi,
        scuola|asilo|nido|mensa|universita|gita dei|del|della|di ... {_PARENTE}, per l universita di ... {_PARENTE},
        bonus|assegno|mensa|nido ... per il|la|i {_PARENTE}, la mamma del|della, casa della|del {_PARENTE},
        con la macchina di {_PARENTE}, soldi|aiuto|aiuta|aiutano ... {_PARENTE},
        aspettiamo|aspetto|aspetta ... bimbo|bimba|figlio|figlia|bambino|bambina|gemelli|gemelle,
        ex moglie|marito|coniuge|compagno|compagna|suocera, mio ex, mia ex, separato|separata ... moglie|marito,
        divorziato|divorziata ... moglie|marito, marito|moglie|padre|madre e|era morto|morta|mancato|mancata,
        marito|padre morto|defunto|deceduto|scomparso, moglie|madre|mamma morta|defunta|deceduta|scomparsa,
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
        # con mio|mia sorella|fratello|cognata|cognato|zio|zia|nipote, meta con mio|mia sorella|fratello|zio|zia,
        intestata|intestato ... mio|mia sorella|fratello|zio|zia, insieme a mio|mia sorella|fratello|zio|zia
    """),
)

COMPONENTE: Mapping[str, Said] = {
    "componenti": COMPONENTI,
    "componenti[].ruolo": _RUOLO,
    "componenti[].eta": Said(
        near=row(f"""
            eta, # anni, ho # anni, ha # anni, hanno # anni, di # anni, # anni compiuti, # e # anni, ne ha|ho #,
            {_UNO} #, {_UNO} di|ha #, anni #, {_UNO} ne ha #, ne ha|ho #, n ha #, {_UNO} che ha|ne #,
            {_UNO} che ne ha #, mesi #, {_UNO} mesi #, classe, anno #, {_UNO} grande|piccolo|piccola|maggiore|minore #,
            ne ha gia|quasi|appena #, sola # anni, # sola|solo
        """),
        unlike=row("""
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
