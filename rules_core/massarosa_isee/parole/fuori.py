"""How people tell of a relative who is not of the household: an ex, somebody who lives elsewhere."""

from __future__ import annotations

from rules_core.massarosa_isee.parole.luoghi import CASA, UNA_PARTE, VIVO
from rules_core.massarosa_isee.parole.parenti import DIVISO, LONTANO
from rules_core.outside import Homes, Outside
from rules_core.rows import row

_VIVE = (
    "vive|abita|sta|risiede|vivono|abitano|stanno|risiedono|viva|abiti|risieda|viveva|abitava|vivendo|abitando"
    "|residente|residenti|domiciliato|domiciliata"
)
_SUA = "sua|suo|loro|propria|proprio|nuova|nuovo"
_CONSORTE = "marito|moglie|coniuge|consorte|compagno|compagna|convivente|partner|fidanzato|fidanzata"

_PRESTA = (
    "lascia|lasciano|presta|prestano|da|danno|concede|concedono|cede|cedono|fa|fanno|mette|mettono|prestata|prestato"
)
_DI = "di|del|della|dei|dell|degli|dello|delle"
_DA = "da|dal|dalla|dai|dagli|dalle|dallo"
_PASSATA = (
    "lasciata|lasciato|regalata|regalato|donata|donato|venduta|venduto|ereditata|ereditato|comprata|comprato|intestata"
    "|acquistata|acquistato|ricevuta|ricevuto|ceduta|ceduto|affittata|affittato|rilevata|rilevato|passata|passato"
)
_COSE = (
    "negozio|terreno|terreni|campo|campi|garage|box|ufficio|capannone|magazzino|fondo|bosco|vigna|uliveto|oliveto|orto"
    "|bottega|laboratorio|cantina|rudere|podere"
)
_IN_CASA = "abitat*|occupat*|usat*|goduta|goduto"
_CASE = Homes(
    where=row(f"""
        dove|ndove|dov {_VIVE}, dove|ndove ci {_VIVE}, dove|dov c e|sono, in cui {_VIVE}, in cui c e|sono,
        nella|nel|nell quale|qual {_VIVE}, {_IN_CASA} da|dal|dalla|dai|dagli|dalle|dallo,
        data|dato|prestata|prestato|concessa|concesso|lasciata|lasciato in uso|comodato|prestito a|al|alla|ai|agli,
        data|dato|prestata|prestato|concessa|concesso a|al|alla|ai|agli
    """),
    there=row(f"ci|vi {_VIVE}, ci {_VIVE} solo|soltanto, l abita, che abita"),
    elsewhere=row("""
        affitto, fitto, locazione, altra|seconda|un_altra casa, anche|pure una|un casa|appartamento|alloggio|abitazione,
        ho|abbiamo|ha|possiedo anche|pure
    """),
    too=row("""
        vivo|abito|sto|viviamo|abitiamo|stiamo|risiedo|risiediamo in|nella|nell|nel ... dove|dov|ndove|cui|quale
    """),
    who=row("""
        madre|mamma, padre|papa|babbo, nonno|nonna|nonni, suocera|suocero|suoceri, genitori, miei, suoi,
        datore, parrocchia|chiesa, comune|municipio, padrone|padrona ... casa, privato|privati,
        padrone|padrona, ater|aler|erp|acer|iacp|casa_spa,
        proprietario|proprietaria|proprietari, inps|inail|ente|regione|provincia|stato|curia|diocesi|cooperativa,
        istituto case popolari, conoscente|conoscenti, signore|signora|signori, vicino|vicina, principale,
        amica|amico di|d famiglia, genitori|padre|madre|zia|zio|fratello|sorella di mio|mia|lui|lei,
        fratello|sorella|fratelli|sorelle, zio|zia|zii, cognato|cognata|cognati, nipote|nipoti, cugino|cugina|cugini,
        genero|nuora, amico|amica|amici, figlio|figlia|figli|figlie, ex, ex moglie|marito|coniuge|compagno|compagna,
        consuocero|consuocera|consuoceri, inquilino|inquilina|inquilini, studenti|studente|studentessa, parente|parenti,
        famiglia di|che|del|della, coppia, sconosciuti, estranei, figlio|figlia|figli|figlie|fratello|sorella|nipote
        sposato|sposata|sposati|grande|grandi|maggiore, madre|mamma|padre|papa|nonno|nonna|zio|zia
        sola|solo|vedova|vedovo
    """),
    empty="sfitta",
    of=row(f"""
        {CASA} e|sarebbe|risulta|resta {_DI}, {CASA} ... e|sarebbe|risulta|resta {_DI},
        {CASA} dove|che|ndove {VIVO} ... ... e|sarebbe|risulta|resta {_DI},
        {CASA} in cui|quale {VIVO} ... e|sarebbe|risulta|resta {_DI},
        {CASA} ... intestata|intestato a|al|alla|ai|ad, {CASA} ... e ... intestata|intestato a|al|alla|ai|ad,
        {CASA} ... appartiene a|al|alla|ai|ad, {CASA} ... proprieta {_DI}, {CASA} ... e ... proprieta {_DI},
        {CASA} me_la|ce_la|me_lo|ce_lo|mi|ci {_PRESTA}, {CASA} che me_la|ce_la|me_lo|ce_lo|mi|ci {_PRESTA},
        {CASA} dove|che {VIVO} me_la|ce_la|me_lo|ce_lo {_PRESTA}, {CASA} in cui {VIVO} me_la|ce_la {_PRESTA},
        {CASA} me|ce|mi|ci la|l|lo|le {_PRESTA}, {CASA} dove|che {VIVO} me|ce la|l|lo {_PRESTA},
        {CASA} in cui {VIVO} me|ce la|l|lo {_PRESTA},
        proprietario|proprietaria|padrone|padrona della|di|dell ... {CASA} e,
        proprietario|proprietaria|padrone|padrona e, proprietari|padroni di|della|dell {CASA} sono,
        mi|ci ospita|ospitano, ospite|ospiti|ospitato|ospitata|ospitati|ospitate {_DI}|da|dal|dalla|dai|presso,
        {CASA} ... prestata|prestato|concessa|concesso da|dal|dalla|dai
    """),
    not_ours=row(f"""
        {CASA} non e mia|mio|nostra|nostro, {CASA} dove|che {VIVO} non e mia|mio|nostra|nostro,
        {CASA} in cui {VIVO} non e mia|mio|nostra|nostro
    """),
    ours=row("sfitta, ho|abbiamo|possiedo|possediamo|ha, meta"),
    held=row("usufrutt*, nuda proprieta, diritto di abitazione, comproprieta, comproprietari"),
    another=row("mare, montagna, campagna, lago, paese, vacanza|vacanze, seconda, altra|altro"),
    rented=row("""
        in affitto|locazione|fitto, pago|paghiamo|pagando|verso|versiamo|do|diamo ... affitto|fitto|canone|pigione,
        affitto|fitto|canone|locazione|pigione|affitto_di #, affitto|fitto|canone|locazione|pigione di|da #,
        # di|d affitto|fitto|canone|locazione|pigione, # al mese|mensili, ogni mese, contratto registrato
    """),
    guest="ospiti",
    landlord=row(f"{_DI} comune|municipio|ater|aler|erp|acer|iacp|casa_spa, istituto case popolari"),
    tenant="affitto",
    theirs=row("nella|in|a|nell|nel sua|suo|loro casa|appartamento|villetta, a|in casa sua|loro, da lei|lui|loro"),
    with_us=row("con|e|da|insieme_a me|noi, ed|e io, ancora con, viviamo|abitiamo|stiamo insieme, conviviamo, convive"),
    passed=row(f"""
        me|ce l|la|lo ha|hanno|a|anno|aveva|avevano {_PASSATA}, mi|ci ha|hanno|aveva|avevano {_PASSATA},
        mi|ci ha|hanno {_PASSATA} la|una|il|un|l {CASA}, {_PASSATA} {_DA}, {_PASSATA} in eredita {_DA},
        {_PASSATA} ... {CASA}|{_COSE} {_DA}, {_PASSATA} ... {CASA}|{_COSE} ... {_DA},
        eredita|lascito|donazione|successione {_DA}|{_DI}, lasciata|lasciato in eredita {_DA},
        in affitto|fitto|locazione {_DA}|presso, affitto|fitto|canone|locazione|pigione a|al|alla|ai|ad,
        affitto|fitto|canone # euro|al|alla|ai|ad a|al|alla|ai|ad, in affitto {CASA} {_DA},
        {CASA} in affitto|fitto|locazione {_DA}, {CASA} che era|fu|apparteneva {_DI}|a|al|alla|ai,
        {CASA} era {_DI}|appartenuta,
        meta|quota|parte|cento|#|{UNA_PARTE} della|dell|del|di {CASA} {_DI},
        meta|quota|parte|cento|#|{UNA_PARTE} di|d un|una {CASA} {_DI}, ho|abbiamo anche|pure un|una {CASA} {_DI},
        possiedo|possediamo|posseggo anche|pure|l|la|il {CASA} {_DI}, possiedo|possediamo|posseggo anche|pure la
        {CASA} {_DI}, ho|abbiamo anche|pure l|la|il {CASA} {_DI}
    """),
    had=row(f"ho|abbiamo|tengo l|la|il {CASA} {_DI}, ho|abbiamo ancora|sempre l|la|il {CASA} {_DI}"),
    gave=row("mi|ci affitta|affittano, me|ce la|lo|l affitta|affittano"),
    at_theirs=row(f"""
        {_VIVE} in|a casa loro|sua|propria, {_VIVE} nella|in|a {_SUA} casa|abitazione,
        {_VIVE} in_casa loro|sua|propria, {_VIVE} per conto loro|suo, hanno|ha casa loro|sua|propria
    """),
    let=row(f"""
        affitto|affittiamo|loco|lochiamo la|l|un|una|il|mia|mio {CASA} a|ad|al|alla|ai|agli,
        affitto|affittiamo|loco|lochiamo la|un|il|una mia|mio|nostra|nostro|altra|seconda {CASA} a|ad|al|alla|ai|agli,
        do|diamo in affitto|locazione|fitto la|l|un|una|il|mia|mio {CASA} a|ad|al|alla|ai|agli,
        do|diamo in affitto|locazione|fitto la|un|il|una mia|mio|nostra|nostro|altra|seconda {CASA} a|ad|al|alla|ai|agli
    """),
    lets=row("affitto|affittiamo|loco|lochiamo, do|diamo in affitto|locazione|fitto"),
    have="ho",
    lent=row(f"""
        {CASA} che le|gli presto|prestiamo|lascio|lasciamo|concedo|concediamo|do|diamo,
        {CASA} che le|gli presto|prestiamo|lascio|lasciamo|concedo|concediamo|do|diamo io|noi,
        {CASA} che io|noi le|gli presto|prestiamo|lascio|lasciamo|concedo|concediamo|do|diamo
    """),
)

FUORI = Outside(
    who=row("""
        madre|mamma, padre|papa|babbo, nonno|nonna|nonni, suocera|suocero|suoceri, genitori, fratello|sorella,
        fratelli|sorelle, zio|zia|zii, cognato|cognata, nipote|nipoti, cugino|cugina, genero|nuora, amico|amica,
        vicino|vicina, collega, compagno|compagna, fidanzato|fidanzata, figlio|figlia maggiore|grande|sposato|sposata,
        figlio|figlia di # anni
    """),
    never=row(f"""
        ex {_CONSORTE}|suocera|suocero, mio|mia ex, ex mio|mia {_CONSORTE}, {DIVISO}
    """),
    bound=row("marito|moglie|coniuge|consorte"),
    parted=row("""
        separato|separata|separati legalmente, legalmente separato|separata|separati, separazione legale|consensuale,
        sono|io|siamo separato|separata|separati, separato|separata|separati con|da|dal, divorziat*, divorzio,
        separazione omologata, sentenza di separazione, separato|separata giudizialmente|consensualmente
    """),
    tied=row("""
        separato|separata|separati di fatto, non ... separato|separata|separati|legalmente|divorziat*, separazione di
        fatto, non ... divorzio|separazione, ancora sposati|sposata|sposato, senza separazione|divorzio,
        tornassi|tornassimo|torno|torniamo|tornati|tornato|tornata con|insieme|assieme, riconcili*, rispos*,
        mi sono sposato|sposata, nuovo|nuova|secondo|seconda|attuale|primo|prima marito|moglie,
        primo|prima|secondo|seconda matrimonio|nozze, in seconde nozze, a mio marito e morto|morta|mancato|mancata,
        a mia moglie e morto|morta|mancato|mancata
    """),
    away=row(f"""
        {_VIVE} ... {LONTANO}, {_VIVE} in un altro|altra, {_VIVE} da un altra parte, {_VIVE} ... da solo|sola|soli,
        {_VIVE} solo|sola|soli, {_VIVE} ... per conto suo|proprio|loro,
        {_VIVE} ... con un altra|altro, {_VIVE} ... con la|il|i|le|lo|gli|l|{_SUA},
        {_VIVE} ... a casa|in_casa sua|loro|propria, {_VIVE} nella|in {_SUA} casa, {_VIVE} coi|dai|dalla|dal|dai,
        non vive|abita|sta|convive|risiede|vivono|abitano|stanno|convivono, non ... vive|abita|convive|risiede piu,
        ha|hanno ... un altra|altra casa|residenza|famiglia, ha|hanno ... {_SUA} casa|famiglia|residenza,
        ha|hanno ... residenza|casa|famiglia altrove|diversa|propria|sua|loro, residenza altrove|diversa|fuori,
        si e trasferito|trasferita, se n|ne e andato|andata, e andato|andata via, trasferito|trasferita a|in|all,
        fuori di|da casa, via di|da casa, gia sposati|sposate|sposato|sposata,
        e|sono|tutti|ormai|{_VIVE} fuori casa, in|all|al {LONTANO},
        da|dal|dalla cui|quale ... divorziat*|legalmente|consensualmente|giudizialmente,
        tornato|tornata in|al, emigrat*, risposat*, non convivente|conviventi
    """),
    moved=row(f"{_VIVE} a|ad|in|all"),
    here=row("""
        con|da|insieme_a|presso me|noi, qui|qua, insieme, in casa mia|nostra|con, stessa casa|residenza|famiglia,
        stesso stato|tetto|nucleo|indirizzo|appartamento, mio|nostro stato di famiglia, a casa mia|nostra,
        studia, studente, studentessa, universita, a carico|mio_carico|nostro_carico, fuori sede, minorenne
    """),
    give=row("""
        mi|ci|gli|le passa|versa|paga|da|deve|manda|dava|passava|versava|corrisponde, mantenimento, alimenti,
        assegno di|per, al|ai|per il|i bambino|bambini|figlio|figli,
        mi|ci ha|hanno lasciat*, mi|ci lascia|lasciava, lasciando, lasciandomi, lasciandoci, eredit*, reversibilita
    """),
    own=row("""
        fratello|sorella, cugino|cugina, cognato|cognata, zio|zia, amico|amica, vicino|vicina, collega, conoscente,
        madre|mamma, padre|papa|babbo, nonno|nonna, suocera|suocero, genero|nuora
    """),
    dead=row("""
        e|era|sono ... morto|morta|mancato|mancata|deceduto|deceduta|scomparso|scomparsa, buonanima, non c e piu,
        morto|morta|mancato|mancata|deceduto|deceduta|scomparso|scomparsa a|ad|nel|in|l|il|da|quest|lo|due|tre|un
    """),
    widowed=row("""
        sono|essendo|io|resto|restato|restata vedovo|vedova, sono ... vedovo|vedova, sono rimasto|rimasta vedovo|vedova,
        mia|mio moglie|marito ... morto|morta|mancato|mancata|deceduto|deceduta,
        morto|mancato|deceduto|scomparso mio marito, morta|mancata|deceduta|scomparsa mia moglie,
        ereditat*|eredita|successione da|di|dopo mio|mia marito|moglie, morte|scomparsa di mio|mia marito|moglie
    """),
    once=row("""
        era, aveva, prendeva, guadagnava, percepiva, lavorava, portava, faceva, tirava, incassava, riceveva, pigliava
    """),
    unmarried=row("""
        mi|ci sono|siamo separato|separata|separati ... legalmente|consensualmente|giudizialmente,
        siamo separati ... legalmente|consensualmente|giudizialmente, siamo legalmente separati,
        siamo separati con sentenza|omologa, sono separato|separata legalmente|consensualmente|giudizialmente,
        sono legalmente separato|separata, io separato|separata legalmente, sono|siamo divorziato|divorziata|divorziati,
        ho|abbiamo divorziato, abbiamo ... separazione legale|consensuale|omologata
    """),
    gone=(
        "Conto senza chi va a vivere altrove. Ma chi resta a vostro carico ai fini IRPEF si conta ancora: se è così,"
        " scrivi «torniamo al caso reale»."
    ),
    heading=row("""
        isee|dsu zio|zia|nonno|nonna|suocero|suocera|cognato|cognata|cugino|cugina|fratello|sorella|nipote|bisnonna,
        isee|dsu per|x|di|del|della|dello|dell|a
        zio|zia|nonno|nonna|suocero|suocera|cognato|cognata|cugino|cugina|fratello|sorella|nipote,
        un|una|il|la signore|signora di # anni|anno, un|una|il|la signore|signora # anni|anno,
        un|una|il|la signore|signora ha # anni|anno, un|una signore|signora che ha # anni|anno
    """),
    owning=row(f"""
        comprat*|acquistat*|ereditat*|ricevut*|cointestat*|intestat*|possied*|possed*|posseg*|proprietar*,
        comproprieta|comproprietario|comproprietaria|comproprietari|societa|comune|condivis*|condivid*|diviso|divisa,
        meta|mezzo|mezza|{UNA_PARTE}|quota|parte|# per cento, al #,
        ho|abbiamo|ha|hanno|tengo ... {_COSE}, {_COSE} con|col|coi|insieme|assieme
    """),
    living=row(f"""
        {VIVO}|convivo|conviviamo|convive|convivono|abitando|vivendo|coabit*|residente|residenti,
        siamo|sono|nucleo|famiglia
    """),
    homes=_CASE,
)
