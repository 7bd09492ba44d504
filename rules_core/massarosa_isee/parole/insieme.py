"""How people name several members of a household in one, and say for whom they speak."""

from __future__ import annotations

from rules_core.massarosa_isee.nucleo import ALTRO, CONIUGE, CONVIVENTE, FIGLIO, RICHIEDENTE
from rules_core.massarosa_isee.parole.fuori import FUORI
from rules_core.massarosa_isee.parole.parenti import ANZIANI, COPPIA, FRATELLI, PARENTE, SUO
from rules_core.rows import row
from rules_core.wording import Said

_LORO = {CONIUGE: ALTRO, CONVIVENTE: ALTRO, FIGLIO: ALTRO}
PICCOLO = "bambino|bambina|bambini|bambine|bimbo|bimba|bimbi|bimbe|figlio|figlia|figli|piccolo|piccola|piccoli|ragazzi"
_GENITORI, _SUOCERI, _NONNI = "padre|madre|mamma|papa|babbo|genitori", "suocero|suocera|suoceri", "nonno|nonna|nonni"
_VISTI_DA_ALTRI = {
    _GENITORI: {RICHIEDENTE: FIGLIO, _GENITORI: CONIUGE, "fratello|sorella|fratelli|sorelle": FIGLIO, **_LORO},
    _SUOCERI: {RICHIEDENTE: ALTRO, _SUOCERI: CONIUGE, "cognato|cognata": FIGLIO, **_LORO, CONIUGE: FIGLIO},
    _NONNI: {RICHIEDENTE: ALTRO, _NONNI: CONIUGE, **_LORO},
    "zio|zia|zii": {RICHIEDENTE: ALTRO, "zio|zia|zii": CONIUGE, **_LORO},
    CONIUGE: {RICHIEDENTE: CONIUGE},
    CONVIVENTE: {RICHIEDENTE: CONVIVENTE},
    FIGLIO: {RICHIEDENTE: ALTRO, **_LORO},
    ALTRO: {RICHIEDENTE: ALTRO, **_LORO},
}
_SERVIZI = (
    "assistenza|aiuto|servizio|pasto|pasti|trasporto|soggiorno domiciliare|sociale|anziani|disabili|estivo",
    "assistenza|aiuto|servizio|pasto|pasti a|in domicilio|casa",
    "sad|telesoccorso",
)
_CHIEDE = "chiede|richiede|chiederebbe|richiederebbe|vorrebbe"
_DI_CASA, _TUTTI = "mamma|papa|babbo|nonna|nonno", "tutti|tutte|insieme|tutta|anche|entrambi|entrambe"
_PER_CHI = tuple(
    phrase
    for servizio in _SERVIZI
    for phrase in row(f"""
        {servizio} ... di|per|a|alla|al|x {SUO}|la|il {PARENTE}, {servizio} ... di|per|a|x {_DI_CASA},
        {servizio} ... della|del|dello|dell|alla|al|allo {PARENTE},
        {servizio} ... per|a|x lui|lei, {servizio} che|e spetta|serve ... lui|lei|{PARENTE},
        {_CHIEDE} {servizio}, {_CHIEDE} il|la|lo|l|un|una|i|gli|dei {servizio}, {_CHIEDE} lui|lei ... {servizio}
    """)
)

COMPONENTI = Said(
    words={
        f"{RICHIEDENTE} {CONIUGE}": row("""
            moglie e marito, marito e moglie, moglie marito, marito moglie, coppia sposata, coppia coniugata, coniugi,
            coppia di coniugi, sposi, sposati, coniugati, regolarmente sposati, due coniugi, 2 coniugi
        """),
        f"{RICHIEDENTE} {CONVIVENTE}": row("""
            conviviamo, convivo con, siamo conviventi, due|2 adulti conviventi, due|2 conviventi, coppia di fatto,
            coppia convivente, coppia di conviventi
        """),
        f"{RICHIEDENTE} {COPPIA}": row(f"""
            coppia, noi genitori, noi due genitori, due|2 genitori, entrambi i genitori, tutti e due i genitori,
            babbo|papa|padre|mamma|madre del|della|dei|delle {PICCOLO}, noi due mamma e papa, padre e madre,
            madre e padre, mamma e papa, padre madre, papa mamma, mamma papa
        """),
        f"{RICHIEDENTE} {ALTRO} {ALTRO}": row(f"""
            vivo|sto|abito con|da i miei due|2 genitori, vivo|sto|abito coi|dai miei due|2 genitori,
            vivo|sto|abito|abitiamo|vivere|stare coi|dai miei, vivo|sto|abito con|da i miei, coi miei genitori,
            con i miei genitori, insieme ai miei, tornato|tornata dai|coi miei, io e i miei genitori,
            in casa coi miei, in casa con i miei, vivo|sto|abito ... coi|dai genitori,
            vivo|sto|abito ... con i genitori, siamo tre|3 {FRATELLI}, siamo in tre|3 {FRATELLI}
        """),
        f"{RICHIEDENTE} {ALTRO}": row(f"siamo due|2 {FRATELLI}, siamo in due|2 {FRATELLI}, noi due|2 {FRATELLI}"),
        f"{RICHIEDENTE} ?": row("""
            noi due e, io e lui, io e lei, due|2 adulti, due|2 persone adulte, due|2 maggiorenni,
            due|2 pensionati|pensionate"""),
        RICHIEDENTE: row(f"""
            single, persona sola, uomo|signore solo, donna|signora sola,
            pensionato|pensionata|anziano|anziana solo|sola, io solo|sola,
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
            isee a|di|per|della|del|alla|al {SUO} {PARENTE}, isee a|di|per|della|del|alla|al {PARENTE},
            stima|calcolo|conto|domanda per {SUO} {PARENTE}, isee ... per {SUO} {PARENTE} che,
            {SUO} {PARENTE} ... anni e vive|abita|sta solo|sola,
            {SUO} {PARENTE} ... anni vive|abita|sta solo|sola|da_solo|da_sola|da_se,
            {SUO} {PARENTE} ... anni che vive|abita|sta solo|sola|da_solo|da_sola|da_se,
            {SUO} {PARENTE} ... anni solo|sola,
            {SUO} {PARENTE} ... anni e vive|abita|sta da solo|sola, {SUO} {PARENTE} ... anni e sola|solo,
            {SUO} {PARENTE} ... vive|abita|sta|vivono|abitano ... solo|sola,
            {SUO} {PARENTE} ... vive|abita|sta per conto suo,
            {SUO} {PARENTE} ... anni vive|abita|sta ... solo|sola, {SUO} {PARENTE} rimasto|rimasta solo|sola,
            {SUO} {PARENTE} e|vedovo|vedova ... solo|sola, {SUO} {PARENTE} che vive|abita|sta ... solo|sola
        """),
    },
    near=row("""
        nucleo|nf #, nucleo familiare #, isee per|di # persone,
        # persone, famiglia di #, nucleo di #, nucleo familiare di #, famiglia ... siamo #,
        famiglia ... siamo in #,
        casa siamo #, casa siamo in #, siamo in # in famiglia, siamo in #, siamo #, viviamo in #, abitiamo in #,
        # in famiglia, # componenti, # persone in famiglia, # persone in casa, nucleo ... # persone,
        famiglia ... # persone, famiglia ... # componenti, siamo tutti|tutte e #, siamo diventati|rimasti ... #,
        viviamo|abitiamo|stiamo tutti|tutte e #, viviamo|stiamo qui|insieme in #,
        tutti|tutte e # ... casa|famiglia|residenti, in # quanto
    """),
    rest={
        ALTRO: row("""
            # adulti|maggiorenni, # persone|componenti|membri adulte|adulti|maggiorenni, siamo in # adulti|grandi,
            # persone|componenti tutti|tutte adulti|adulte|maggiorenni, # tutti|tutte adulti|adulte|maggiorenni,
            tutti|tutte|solo|soli adulti|adulte|maggiorenni, nessun|nessuno minore|minorenne, nessuno e minorenne,
            niente|senza|zero minori|minorenni
        """)
    },
    alike=(CONIUGE, CONVIVENTE),
    unlike=row(f"""
        il|un|del|nel|al|dal|questo|primo|secondo|altro nucleo #,
        con|da i miei|suoi {PICCOLO}|gemelli|ragazzi|nonni|zii|{FRATELLI}|suoceri, coi|dai miei|suoi {PICCOLO}|gemelli,
        con|da i miei|suoi # {PICCOLO}|gemelli|ragazzi|{FRATELLI}, coi|dai miei|suoi # {PICCOLO}|gemelli|{FRATELLI},
        con|e|ho|da|io|sono|i|miei|suoi|dei|anche due|2 pensionati|pensionate, io ... due|2 pensionati|pensionate,
        due|2 pensionati|pensionate i|miei|suoi|genitori|suoceri|nonni|zii|in_casa, un|una sola|solo,
        sola|solo|unica|unico proprieta|casa|pensione|entrata|reddito|stipendio|immobile|figlio|figlia,
        alla|della|dalla|la|al|del|dal|il sola|solo moglie|marito|madre|padre|richiedente|coniuge|figlia|figlio|signora,
        convivo con {SUO}|i|il|la|l|un|una|due|miei|mie|le|loro|lui|lei|chi|te|mamma|papa|babbo|una|degli|altri,
        babbo|papa|padre|mamma|madre del|della|dei|delle {PICCOLO} ... morto|morta|mancato|mancata,
        babbo|papa|padre|mamma|madre del|della|dei|delle {PICCOLO} ... non c|ce|vive|abita|sta|e,
        {PICCOLO} solo|sola|unico|unica, io mamma|padre|papa|madre|babbo e mamma|padre|papa|madre|babbo,
        mai|non sposati, {PARENTE} vedovo|vedova,
        {PARENTE} ... vedovo|vedova, non siamo|sono sposati,
        siamo sposati, genitori non sposati, vivo|sto|abito|vivere|stare|torno|io ... con mamma e papa|babbo,
        vivo|sto|abito|vivere|stare|torno|io ... con madre|padre|papa|babbo e padre|madre|mamma, da mamma e papa,
        genitore solo|single
        ... mia|mio, mamma|madre sola ... mia, mia|mio mamma|madre|padre|papa sola|solo|single, coppia di amici
    """),
    speaker=RICHIEDENTE,
    apart=row("""
        solo, solo in casa, isee # solo|sola, rich|richiedente # solo|sola,
        persona|nucleo|utente|anziano|anziana solo|sola, nf|nucleo|famiglia 1|un|uno componente,
        nf|nucleo|famiglia di|con 1|un|uno|una componente|persona, 1|un|uno|una solo|sola componente|persona,
        nf|nucleo monocomponente|unipersonale|monopersonale, nf 1
    """),
    instead=row(f"""
        fa|faccia|fara|presenta|presenti|presentera|chiede|firma lui|lei ... domanda|richiesta|dsu|dichiarazione,
        lui|lei fa|faccia|fara|presenta|chiede|firma ... domanda|richiesta|dsu|dichiarazione,
        {PARENTE} fa|faccia|fara|presenta|presenti|presentera|chiede ... domanda|richiesta|dsu|dichiarazione,
        fa|faccia|fara|presenta|presenti|chiede ... domanda|richiesta|dsu|dichiarazione {SUO}|il|la {PARENTE},
        domanda|richiesta|dsu|dichiarazione la|l fa|fara|presenta|presentera|chiede ... {PARENTE}|lui|lei,
        domanda|richiesta|dsu|dichiarazione a nome suo|di|del|della|dell, domanda|richiesta|dsu e a nome suo|loro|di,
        fa|faccia|fara|presenta domanda|richiesta|istanza lui|lei,
        domanda|richiesta|dsu e sua|suo, domanda|richiesta|dsu sua, domanda|richiesta a suo nome,
        domanda|richiesta|dsu|dichiarazione|pratica|isee per|x conto di|del|della|dell|suo ... {PARENTE}|lui|lei,
        faccio|fare|chiedo|presento|compilo ... per|x conto di|del|della|dell|dei|suo ... {PARENTE},
        richiedente e|sarebbe|sara ... {PARENTE}|lui|lei,
        assistenza|trasporto|domicilio|servizio|casa che|e spetta|serve ... lui|lei|{PARENTE},
        la|lo|l {_CHIEDE} lui|lei|{_DI_CASA}, la|lo|l {_CHIEDE} {SUO}|il|la {PARENTE}, {_CHIEDE} lui|lei come|in_quanto,
        chiediamo|chiedo|chiede|chiedere|serve|servirebbe per|x lui|lei, isee ... spetta|serve a lui|lei,
        spetta|serve|servirebbe a|per lui|lei, solo|soltanto|solamente lui|lei|{_DI_CASA} o|oppure {_TUTTI},
        solo|soltanto|solamente suo|sua o|oppure {_TUTTI}, solo|soltanto suo|sua o|oppure di {_TUTTI},
        solo|soltanto|solamente {SUO}|la|il {PARENTE} o|oppure {_TUTTI},
        conviene|meglio ... solo|soltanto|solamente lui|lei|{_DI_CASA},
        conviene|meglio ... solo|soltanto|solamente {SUO}|la|il {PARENTE},
        isee solo|soltanto di|per|della|del {SUO}|la|il {ANZIANI},
        isee suo o|oppure {_TUTTI}, isee suo o|oppure di|con {_TUTTI},
        conviene|meglio ... {_TUTTI} o|oppure solo|soltanto lui|lei, conviene|meglio ... solo|soltanto suo|sua,
        {_CHIEDE} {SUO} {PARENTE} #|di|che|con, isee|dsu|domicilio {_CHIEDE} {SUO}|il|la {PARENTE}
    """)
    + _PER_CHI,
    about=row(
        f"vive|vivono|abita|abitano|sta|stanno|convive|convivono con {SUO}|il|la|lo {PARENTE}, "
        f"vive|vivono|abita|abitano|sta|stanno|convive|convivono col|con {PARENTE}, "
        f"in|stessa casa|appartamento con {SUO}|il|la {ANZIANI}|marito|moglie, "
        "isee|dsu|calcolo|conto|indicatore|simulazione dei|ai miei|nostri genitori|suoceri|nonni|zii, "
        "isee|dsu|calcolo|conto|indicatore|simulazione per i|x miei|nostri genitori|suoceri|nonni|zii, "
        "vive|abita|sta con la|una badante, con badante, badante convivente|fissa, "
        "vive|abita|sta|vivono ... solo|sola|soli, per conto suo, "
        "isee ha|avra|avrebbe, suo isee, isee suo, nubile, celibe, vedovo|vedova, e|rimasta|resta|anni sola, "
        "mamma|madre|nonna|zia|suocera|sorella|anziana sola, sola e|con|in|senza"
    ),
    turned=_VISTI_DA_ALTRI,
    outside=FUORI,
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
