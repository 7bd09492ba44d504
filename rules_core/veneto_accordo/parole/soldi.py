"""How people ask about the refunds of the agreement, and how they are told."""

from __future__ import annotations

from rules_core.rows import row
from rules_core.veneto_accordo.parole.budget import ANNO
from rules_core.wording import Said, Told, Wording

_CHIESTI = (
    "chiest*|richiest*|domandat*|liquidat*|rimborsat*|incassat*|ottenut*|ricevut*|riscoss*|percepit*|rendicontat*"
    "|presentat*|pagat*|erogat*|avut*|pres*|spes*|versat*|fatturat*|utilizzat*|consumat*"
)
_RATE = (
    "tranche|rata|rate|trimestre|trimestri|richiesta|richieste|istanza|istanze|quota|quote|acconto|acconti|liquidazioni"
)
_MESE = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
_PRIMA = "prima|precedent*|precedentemente|pregress*|finora|passat*|scors*|anteriori|anteriore"
_ORA = "finora|ad_oggi|a_oggi|fino_a_oggi|fino_ad_oggi|fino_a_ora|fino_ad_ora|fin_qui|sinora|in_precedenza|prima"
_GIA_CHIESTO = row(f"""
    gia {_CHIESTI} a|in|di|come|per|un|il|i|dei|rimborsi|rimborso|l #,
    gia {_CHIESTI} a|in|di|come|per|un|il|i|dei|rimborsi|rimborso|altri rimbors*|per|di|da|pari #,
    gia {_CHIESTI} rimbors*|richiest* per|di|da|pari_a euro #, {_CHIESTI} # {_ORA}, {_CHIESTI} # euro {_ORA},
    gia {_CHIESTI} un|dei|altri rimbors* per|di|da|pari_a #, gia {_CHIESTI} un|dei|altri rimbors* per|di|da euro #,
    {_ORA} {_CHIESTI} a|per|un rimbors*|totale|di #, gia richiest* e|era|erano|sono|di|pari #, gia a rimborso #
""")
"""An amount that was asked for before."""
_PRIMA_E_ORA = f"prim* {_RATE} ... # ... ora|adesso|stavolta, prim* {_RATE} ... ... # ora|adesso|stavolta"
_A_TESTA = row(f"""
    due|tre|quattro|cinque rimbors*|{_RATE} da|di|per # gia,
    due|tre|quattro|cinque rimbors*|{_RATE} da|di|per # euro gia,
    due|tre|quattro|cinque rimbors*|{_RATE} da|di|per # {_CHIESTI}|ciascun*|l_uno|l_una|ognun*
""")
"""So much each time: nobody says how much in all."""
_VOCE = (
    "personale|dipendenti|stipendi|informativi|informativo|informatica|informatici|software|sils|piattaforma"
    "|formazione|eventi|missioni|corsi|trasferte|convegni|seminari"
)
_PER_VOCE = row(f"""
    {_VOCE} #, {_VOCE} euro #, {_VOCE} per|di|a|da #, {_VOCE} per|di|a|da euro #, # {_VOCE}, # euro {_VOCE},
    # per|di|in|su|al|del|dei|nel|nei {_VOCE}|sistemi, # per|su|in il|i|la|gli|le {_VOCE}|sistemi,
    # euro per|di|in|su|al|del|dei {_VOCE}|sistemi, # euro per|su|in il|i|la|gli|le {_VOCE}|sistemi,
    # sistemi informativi
""")
"""An amount of one item, of which there may be others."""

_GIA_PER_VOCE = row(f"""
    gia {_CHIESTI} # per|di|in|su {_VOCE} e|piu #, gia {_CHIESTI} # per|su|in il|la|i|gli {_VOCE} e|piu #,
    gia {_CHIESTI} # ... {_VOCE} #, gia {_CHIESTI} euro # ... {_VOCE} e|piu #,
    prim* {_RATE} era|fu|e|erano|sono di|da|stata|pari|euro #, prim* {_RATE} e|era stata di #
""")
"""What was asked before, told item by item, or as the first of several."""
_E, _DATO = "e|era|sono|erano", "voce|capitolo|budget|bilancio|stanziamento|dotazione"
_NELLA_VOCE = row(f"""
    {_VOCE} ha|aveva|prevede|prevedeva|dispone #, {_VOCE} ne ha|aveva|prevede #, voce ... ha|aveva|prevede #,
    che|dove|cui ha|aveva|prevede #, che|dove|cui ha|aveva|prevede # e|ma ... #, voce e|era|di|da #
""") + tuple(
    phrase
    for sum_ in ("#", "# mila|euro")
    for phrase in row(f"""
    {sum_} {_E} la|il|lo|l|una|un {_DATO}, {sum_} {_E} quanto|quello|quelli ... {_DATO},
    {sum_} {_E} stanziat*|previst*|assegnat* per|alla|al|nella|nel, {sum_} di {_DATO}
""")
)
"""How much the table gives to one item, and how much of it was spent: no claim."""
_IN_TUTTO = row(f"""
    sul|del totale se|avendo ... gia {_CHIESTI} #, in tutto|totale se|avendo ... gia {_CHIESTI} #,
    tre anni|annualita se|avendo ... gia {_CHIESTI} #, triennio se|avendo ... gia {_CHIESTI} #,
    gia {_CHIESTI} # sui|nei|in tre anni, gia {_CHIESTI} # su|sul|nel triennio|289877
""")
"""What was asked in all years together: each has a ceiling of its own."""

RIMBORSO = Wording(
    subject="la richiesta di rimborso",
    calls=row("""
        quanto|quant ... riconosc*|ammett*|rimbors*|liquid*, nota spese, richiesta|domanda di rimborso,
        quanto|quant ... puo|possiamo|possono|potete ... rimbors*|riconoscere|liquidare,
        altri|altre|ancora|ulteriori|vogliamo|vogliono|vorremmo|servono # ... rientr*|stanno|entrano,
        presenta|presentiamo # ... rientr*|stanno|entrano,
        altri|altre|ancora|ulteriori # euro ... rientr*|stanno|entrano
    """)
    + row(f"""
        rimborso|rimborsi 2020|2021|2022, rimborso|rimborsi del|per|anno 2020|2021|2022 #,
        {_VOCE} # e|piu {_VOCE} #, {_VOCE} # {_VOCE} #, {_PRIMA_E_ORA}
    """),
    asked=(
        "Quanto di questa richiesta viene rimborsato?",
        "Quanto ci possono ancora rimborsare?",
        "Quanto possiamo chiedere di rimborso?",
        "Quanto possiamo ancora chiedere alla Regione per quest'anno?",
        "Di questa somma quanto ammette la Regione?",
        "Importo ammissibile della richiesta di rimborso",
        "Di quanto eccede la richiesta?",
        "Calcola il rimborso con anno, importo e quanto già richiesto",
        "La Regione paga a Veneto Lavoro tutta la fattura?",
        "Liquidazione delle spese dell'anno: quanto è ammesso?",
        "Con la richiesta di rimborso di questo trimestre ci stiamo nel massimale?",
        "Rimborso di un importo in un anno dell'accordo",
        "Nel massimale annuale quanto manca?",
        "La richiesta di rimborso sta nel massimale dell'anno?",
        "Abbiamo già chiesto una parte, quanto resta del massimale?",
        "Veneto Lavoro chiede un rimborso: quanto è ammissibile?",
        "Verifica massimale annuale per liquidazione",
        "Se Veneto Lavoro supera il massimale che parte perde?",
        "Quanto rimborso possiamo ancora chiedere per quest'anno?",
        "Rimborso spese sostenute: ammissibile e residuo",
        "La Regione rimborsa a Veneto Lavoro tutto o solo una parte?",
        "La Regione può pagare questa rendicontazione per intero?",
        "Calcola l'eccedenza rispetto al tetto annuale",
        "Di quanto sforiamo con questa domanda di rimborso?",
        "Liquidazione trimestrale: capienza del massimale",
        "C'è ancora capienza nel massimale per questa fattura?",
        "Quanto rimborso prende Veneto Lavoro con questa richiesta?",
        "Spese fatte quest'anno, Regione quanto paga?",
        "Quale importo del rendiconto supera il massimale annuale?",
        "Qual è il massimale annuale dei rimborsi?",
        "Dopo questa richiesta resta qualcosa del massimale?",
        "Richiesta di saldo oltre il massimale: quanto si liquida?",
        "Prima rendicontazione dell'anno: c'è capienza nell'accordo?",
        "Nota spese di Veneto Lavoro: quanta parte ci sta?",
        "Le spese dell'anno ci stanno tutte nel massimale?",
        "Abbiamo già preso una parte quell'anno, ne vogliamo ancora: rientrano?",
    ),
    said={
        "anno": ANNO,
        "gia_richiesto": Said(
            adds=True,
            of="anno",
            near=_GIA_CHIESTO
            + _GIA_PER_VOCE
            + row(f"""
                {_CHIESTI} gia, {_CHIESTI} gia ... {_RATE}, due|tre|quattro {_RATE},
                due|tre|quattro {_RATE} ... {_CHIESTI}, gia ... {_CHIESTI} # altri|altre #,
                prim*|second*|terz* {_RATE} #, prim*|second*|terz* {_RATE} di|da|per|e|era|chiest*|euro #,
                {_CHIESTI} gia #, {_MESE} {_CHIESTI} #, {_CHIESTI} # a|ad|in {_MESE},
                due|tre|quattro da # e #, due|tre|quattro da # e da #, {_PRIMA} # e #, gia {_CHIESTI} # e #,
                gia {_CHIESTI} # e poi #, gia {_CHIESTI} # piu #, nei primi due|tre trimestri # e #,
                gia {_CHIESTI}, gia {_CHIESTI} #, gia {_CHIESTI} euro #, gia {_CHIESTI} e {_CHIESTI} #,
                gia {_CHIESTI} altri #, gia stat* {_CHIESTI} #, {_PRIMA} #, {_PRIMA} euro #, {_PRIMA} ... euro #,
                {_PRIMA} ... {_CHIESTI} #, {_PRIMA} ... {_CHIESTI} euro #, {_PRIMA} liquidazion*|richiest*|istanz* #,
                {_PRIMA} liquidazion*|richiest*|istanz* ... #, nei|nel|dai|con {_PRIMA} ... #, {_PRIMA} ... {_CHIESTI}
                per #, le|la|il prim* ... facevano|erano|valevano|sommavano|ammontav* #, prim* due|tre ... #, nel|con
                primo ... {_CHIESTI} #, nel primo #, dopo i #, oltre ai #, avendo*|aver* gia {_CHIESTI} #,
                gia chiest*|richiest*|domandat*|liquidat*|rimborsat*|incassat*|ottenut*|ricevut*|riscoss*|percepit*,
                gia stat* chiest*|richiest*|domandat*|liquidat*|rimborsat*|ricevut*,
                gia stat* chiest*|richiest*|domandat*|liquidat*|rimborsat*|ricevut* #,
                gia chiest*|richiest*|domandat*|liquidat*|rimborsat*|incassat*|ottenut*|ricevut*|riscoss*|percepit* #,
                gia chiesto|chiesti, gia richiesto|richiesti, gia domandato, gia rimborsato|rimborsati,
                gia ricevuto|ricevuti, gia avuto|avuti, gia preso|presi, gia liquidato|liquidati, gia speso|spesi,
                gia incassato, prima, gia chiesto|chiesti #, gia richiesto|richiesti #,
                gia rimborsati|liquidati|ricevuti|avuti #, finora, fino a ora, fino a oggi, fin qui,
                richieste precedenti, trimestri precedenti, precedenti, in precedenza, gia # euro, ne abbiamo gia,
                rimborsato|rimborsati #, liquidato|liquidati #, ricevuto|ricevuti #, avuto|avuti #, preso|presi #
            """),
            unlike=row("""
                2020|2021|2022, n|nr|numero|num #, richiesta|istanza|domanda|nota # del, adesso ... #, ora
                chiediamo|chiede|chiedo #, questa richiesta ... #,
                nuova richiesta ... #,
                vogliamo chiedere #, vorremmo chiedere #, altri #, ulteriori #, attual* #, rich attual* #,
                non e la prima richiesta|domanda|rimborso, non e il primo rimborso, adesso #, ora #, ora altri #,
                restano|resta|rimangono|rimane|mancano da chiedere|rendicontare|rimborsare|presentare|liquidare #,
                rendicontarne|chiederne|presentarne|rimborsarne #,
                rendicontarne|chiederne|presentarne|rimborsarne altri|ancora #
            """)
            + _A_TESTA
            + _NELLA_VOCE
            + _IN_TUTTO,
            none=row("""
                prima non ... chiest*|richiest*|avut*|ricevut*|presentat*|domandat* nulla|niente|altro,
                nessun* rimborso|richiesta|domanda|istanza chiest*|richiest*|presentat*|avut*,
                nessun* rimborso|richiesta|domanda|istanza chiest*|richiest*|presentat*|avut* prima|finora,
                nulla|niente|zero richiesto|chiesto|domandato|ricevuto|rimborsato,
                nulla|niente|zero richiesto|chiesto|domandato|ricevuto|rimborsato ... qui|ora|oggi|finora|prima,
                mai chiesto, mai richiesto, non abbiamo chiesto niente|nulla, non abbiamo ancora chiesto,
                non ha ancora chiesto, non e stato chiesto niente|nulla, non abbiamo chiesto altro, ancora niente,
                ancora nulla, prima richiesta, prima domanda, niente finora, nulla finora, nessuna richiesta prima,
                nessuna richiesta precedente, nessun rimborso prima, senza richieste precedenti, primo rimborso,
                niente prima, nulla prima, non ho chiesto niente|nulla, non ... mai chiesto|richiesto|avuto|ricevuto,
                gia richiesto|chiesto niente|nulla|zero, nessun rimborso precedente,
                ancora chiesto niente|nulla|nessun*, zero finora, finora zero|niente|nulla|nessun*,
                non ... ancora chiesto, non ... ancora ricevuto|avuto,
                niente|nulla|zero in precedenza|passato, in precedenza zero|niente|nulla,
                niente|nulla|zero prima|finora,
                nessun|nessuna|nessun* altra|altro richiesta|domanda|rimborso|istanza,
                nessun* richiesta|domanda|istanza|liquidazione|rendicontazione|anticipo precedente|prima|pregressa,
                e la|il prima|primo, la prima dell anno, prima volta,
                prima|primo rendicontazione|rendiconto|istanza|tranche|trimestre|liquidazione, partiamo da zero,
                niente|nulla|zero gia chiesto|richiesto|liquidato, senza precedenti,
                mai ... rimborsat*|liquidat*|chiest*, non ... chiest*|richiest*|avut*|ricevut*|presentat*|domandat*
                nulla|niente|altro, prima nulla|niente|zero, nulla|niente ... prima
            """),
        ),
        "importo": Said(
            parts=_PER_VOCE,
            near=_PER_VOCE
            + row("""
                poi # ora|adesso|stavolta, # ora|adesso|stavolta,
                nota da|di #, arriva una nota, spes* #, spes* euro #, euro # di|per questa,
                nuova|questa|ultima|presente
                richiesta|istanza|nota #, nuova|questa|ultima|presente richiesta|istanza|nota ... #, # di nuova
                richiesta,
                nuovi #, spesa di|da #, presentiamo #, chiediamo altri|ancora #, chiediamo euro #, importo euro #,
                richiesta|istanza|nota ... euro #, spendiamo #, abbiamo speso #, saldo di #, tranche di #,
                chiediamo, chiede, chiedo, chiedere, chiedono, richiesta, richiesta di, questa richiesta, importo,
                rimborso, rimborso di, fattura, rendiconto, rendicontazione, spese, speso, sostenuto|sostenute,
                rendicont*, rendicont* #, rendicont* ... #, rich|richiesta attual* #, attual*, domanda di # euro,
                liquidazione, liquidazione di #, presentiamo, si chiedono #, adesso, ora, nuova richiesta,
                richiesta di #, importo di|e|per #, rimborso di|per #, altri #, ulteriori #,
                vogliamo|vogliono|vorremmo #,
                chiediamo|chiede|chiedo|chiedess* #, chiedere #, chiedess*, fattura da|di #, questa richiesta e di #,
                restano|resta|rimangono|rimane|mancano da chiedere|rendicontare|rimborsare|presentare|liquidare #,
                rendicontarne|chiederne|presentarne|rimborsarne #,
                rendicontarne|chiederne|presentarne|rimborsarne altri|ancora #
            """),
            unlike=_GIA_CHIESTO
            + _GIA_PER_VOCE
            + _A_TESTA
            + _NELLA_VOCE
            + row("""
                n|nr|numero|num #, richiesta|istanza|domanda|nota # del, gia rendicontat*|presentat*|pagat* #,
                gia * e * #, prim* due|tre ... #, dopo i #, oltre ai #, nei|nel|dai ... precedenti|scorsi #,
                2020|2021|2022, gia chiest*|richiest*|incassat*|ottenut*|riscoss*|percepit*|domandat* #,
                gia stat* chiest*|richiest*|domandat*|liquidat*|rimborsat*|ricevut* #,
                gia chiesto|chiesti #, gia richiesto|richiesti #, gia rimborsato|rimborsati #,
                gia liquidato|liquidati #, gia ricevuto|ricevuti #, gia avuto|avuti #, gia # euro, finora ... #,
                in precedenza #, precedenti ... #, massimale ... #, tetto ... #, rimborsato|rimborsati #,
                liquidato|liquidati #, ricevuto|ricevuti #, preso|presi #
            """),
        ),
    },
    told=(
        Told("Sono rimborsabili {ammissibile:euro}."),
        Told("Non si può ancora dire quanto è rimborsabile: manca qualche dato.", {"ammissibile": (None,)}),
        Told("La richiesta supera quanto resta del massimale.", {"motivi": ("oltre_il_disponibile",)}),
        Told("Ne restano fuori {eccedenza:euro}.", {"motivi": ("oltre_il_disponibile",)}),
        Told(
            "Quanto è già stato chiesto supera da solo il massimale: conviene ricontrollarlo.",
            {"motivi": ("massimale_gia_superato",)},
        ),
        Told("Il massimale dell'anno è di {massimale_annuale:euro}."),
        Told("Prima di questa richiesta ne restavano {disponibile:euro}."),
        Told("Dopo questa richiesta ne restano {residuo:euro}."),
    ),
    then=(
        Told(
            "Il rimborso avviene con liquidazioni trimestrali: con la richiesta si presentano i documenti contabili e"
            " una relazione su attività e costi ({#art.5/comma.5})."
        ),
    ),
)
