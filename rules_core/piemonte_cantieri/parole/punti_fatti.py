"""How people state what a project's score depends on: who proposes it, with whom, after what."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.parole.giudizi import GIUDIZI
from rules_core.rows import row
from rules_core.wording import Phrases, Said

# Closed, and accounted for: of both a body says that it is done, or that it is not.
_CHIUSO = "conclus*|chius*|finit*|terminat*|completat*|ultimat*|portat*"
_RESO = "rendicont*|resocont*|consuntiv*|conti|relazionat*"

_DI_PRIMA = "ultimo|precedente|vecchio|prima|scorso|passato|precedenti|vecchi"
_MA, _RESO_O_CHIUSO = "ma|pero|tuttavia|comunque", "rendicontat*|relazionat*|conclus*|chius*|finit*|terminat*"

_A_META = "meta|mezzo|sospeso|incompiut*"
_LASCIATO = (
    "lasciat*|lasciarne|interrott*|mollat*|piantat*|abbandonat*|sospes*|fermat*|rimast*|incompiut*|incompleto|"
    "incompleti"
)
_NESSUNO = "nessun|nessuno|nessuna|niente|nulla|zero|mai"
_TRANNE = "tranne|salvo|eccetto|fuorche|escluso|meno"
_INTERO = row(f"""
    {_NESSUNO} ... {_LASCIATO} ... a|in {_A_META}, {_NESSUNO} ... a|in {_A_META}, nessun|nessuno|niente|zero|mai ...
    cantiere|cantieri|precedente|precedenti ... {_LASCIATO}, mai ... {_LASCIATO} ... cantiere|cantieri,
    {_NESSUNO} ... cantiere|cantieri|precedente|precedenti ... non ... {_CHIUSO}, non|nn ... {_LASCIATO} ... a|in
    {_A_META}, non|nn ... {_LASCIATO} ... cantiere|cantieri, senza ... {_LASCIATO} ... a|in {_A_META},
    senza ... {_LASCIATO} ... cantiere|cantieri, senza ... a|in {_A_META}, {_LASCIATO} ... a|in {_A_META}
    nessun|nessuno|niente|mai|no|zero, cantiere|cantieri {_LASCIATO} nessun|nessuno|niente|mai|no|zero,
    tutti|tutte|sempre portat* a termine|compimento
""")

_CONTRIBUTO = (
    "contributo|contributi|fondi|soldi|finanziamento|finanziamenti|risorse|euro regionale|regionali|regione|pubblici",
    "contributo|contributi|finanziamento|finanziamenti",
    "fondi|soldi|contributo|contributi|risorse|euro della|dalla regione",
)
_MEZZI = "spese|spesa|tasca|soldi|fondi|risorse|carico|mezzi|bilancio|casse"
_NOSTRO = "loro|sua|sue|suo|suoi|nostre|nostra|nostri|nostro|proprie|propria|propri|proprio"
_NOSTRI = (
    f"a|di|con|coi|col|da|dal|dalle|per {_NOSTRO}|noi",
    f"a|di|con|coi|da {_MEZZI} {_NOSTRO}|dell|del|comunali|comunale|di",
    "solo|soltanto noi",
)
_UN = "#|un|uno|una"
_PIU_D_UNO = "2|3|4|5|6|7|8|9|10|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|diversi|alcuni|parecchi|vari"
_FATTO = "fatto|fatti|avuto|avuti|realizzato|realizzati|svolto|svolti|gestito|gestiti|ottenuto|ottenuti"
_ALTRO = row("partenariato #, # comuni|enti|partner")
_MAI = row("""
    mai avviato|fatto|aperto|gestito cantieri, mai avviato|fatto|aperto|gestito un|alcun cantiere, nessun cantiere
    prima|precedente|passato|fatto|avviato|alle|finora|pregresso, zero cantieri, senza cantieri|esperienza|precedenti,
    nessuna esperienza
""")


def _cantieri(quali: str, poi: str) -> Phrases:
    """How many sites of a sort, in the orders in which people say it."""
    return row(f"""
        {_UN} cantieri|cantiere {quali}{poi}, {_UN} {quali}{poi}, {_UN} solo|sola|soli cantieri|cantiere {quali}{poi},
        {_UN} solo|sola|soli {quali}{poi}, {quali}{poi} #, {quali}{poi} sono|solo|n|nr|numero #, cantieri|cantiere
        {quali}{poi} #, # ... {quali}{poi}, {quali}{poi}
    """)


def _pagati(come: Phrases) -> Phrases:
    """How many sites paid in some way."""
    return tuple(
        f"{quanti}{modo}"
        for modo in come
        for quanti in (f"{_UN} ", f"{_UN} cantieri|cantiere ", f"{_UN} ... pagat*|finanziat*|fatt*|sostenut* ", "")
    )


_NESSUNO_APERTO = row("""
    senza|nessun|nessuno|niente|zero|mai ... cantiere|cantieri ... non
    conclus*|finit*|chius*|rendicontat*|terminat*|completat*,
    non|nn abbiamo|ha|hanno|ho|avere|avendo|ci_sono|c_e ... cantiere|cantieri ... non
    conclus*|finit*|chius*|rendicontat*|terminat*|completat*
""")
"""That no site was left open says nothing of how many there were."""

PUNTEGGIO: Mapping[str, Said] = {
    "precedente_cantiere_non_concluso": Said(
        yes=(
            *(
                phrase
                for one, other in ((_CHIUSO, _RESO), (_RESO, _CHIUSO))
                for phrase in row(f"""
                    non|mai|ne ... {one} ... ne ... {other}, non|mai ... {one} e|o|ne|e neanche|nemmeno ... {other},
                    non|mai ... {one} ... non|mai|senza ... {other}, senza ... {one} ne|o|e ... {other}, non|mai ...
                    {one} e ... {other}, senza ... {one} e senza ... {other}, non|mai ... {one} e ... {other} non|mai
                """)
            ),
            *row(f"""
                mai trasmess*|inviat*|mandat* ... non finit*|conclus*|chius*, mai trasmess* e cantiere non,
                rendicont* ... mai trasmess*|inviat*|mandat*|presentat*|fatt*|consegnat*,
                rendicont* non ... trasmess*|inviat*|mandat*|presentat*|fatt*|consegnat*, cantiere in sospeso,
                lasciat* ... in sospeso, cantiere ... a meta, lasciat* a meta, piantat* li, mollat* ... a meta,
                interrott* ... mai|non ... rendicont*, interrott* e senza rendicont*,
                interrott* ... {_RESO} ... mai|non,
                {_RESO} ... mai|non ... partit*|arrivat*|vist*, chiuso male ... rendicont*,
                {_DI_PRIMA} ... non|mai ... {_RESO}, {_DI_PRIMA} non ... ancora {_RESO},
                {_DI_PRIMA} ... non|mai ... {_CHIUSO},
                non ... ancora {_RESO}, ancora da rendicont*|chiuder*|concluder*, rendicont* ... ancora da
                fare|mandare|inviare|presentare, fermat* a meta, fermat* ... meta ... mai|non, mai chius*,
                mai portat* a termine
            """),
        ),
        no=row(f"""
            {_MA} {_RESO_O_CHIUSO}, {_MA} e|l|li|lo|poi|gia|era|abbiamo|regolarmente ... {_RESO_O_CHIUSO},
            nessun|nessuno|niente|zero cantiere|cantieri ... non conclus*|finit*|chius*|rendicontat*|sospeso,
            nessun|nessuno|niente|zero cantiere|cantieri ... aperto|aperti|sospeso|sospesi|pendente|pendenti,
            cantiere|cantieri|niente ... rimast*|lasciat* aperto|aperti|indietro ... nessun|nessuno|no,
            regolarmente conclus*|chius*|finit*, conclus*|chius* regolarmente, regolarmente rendicontat*,
            conclus*|chius*|finit*|terminat* e rendicontat*, conclus*|chius*|finit*|terminat* ... e rendicontat*,
            rendicontat* regolarmente, rendicontat* e chius*|conclus*, rendicontat* tutto|tutti, tutto|tutti
            rendicontato|chiuso|concluso|finito|rendicontati|chiusi|conclusi|finiti, tutto regolare|regolari|a_posto,
            tutto in regola|ordine, tutti regolari|regolarmente, niente|nulla in sospeso, niente|nulla di pendente,
            rendiconto|rendicontazione trasmesso|inviato|mandato|presentato|consegnato|trasmessa|inviata|presentata,
            trasmesso|inviato|mandato|presentato|consegnato il rendiconto, nessun cantiere in sospeso, non ... nessun
            cantiere in sospeso, nessun|nessuna|niente|zero|senza|mai_avuto|mai_avute|mai_preso
            pendenz*|penalita|penalizzazion*|malus|decurtazion*|irregolarita|sospes*|arretrat*, zero|nessun|senza
            punti|punto tolti|tolto|meno|decurtati, nessun problema con|sui|coi|nei, in regola con|coi|con i ...
            precedent*|vecch*|passat*, lasciato nulla|niente, senza precedenti|cantieri da chiudere|concludere,
            non abbiamo|ha|hanno|ho|lasciamo|lascia ... cantieri|cantiere ... sospeso|aperti|aperto|indietro,
            non abbiamo|ha|hanno|ho ... cantieri|cantiere vecchi|vecchio|precedenti ... sospeso|aperti|aperto|indietro,
            precedent* tutt* ... chius*|conclus*|finit*, nessun|nessuno|niente|zero cantiere|cantieri
            precedent*|vecch*|passat* da chiudere|concludere|rendicontare|finire, non|nn abbiamo|ha|hanno|ho|ci_sono|c_e
            cantiere|cantieri ... da chiudere|concludere|rendicontare|finire
        """)
        + _INTERO
        + _NESSUNO_APERTO,
        unlike=row(f"""
            {_NESSUNO} ... {_LASCIATO} ... {_A_META} {_TRANNE}, {_NESSUNO} ... {_A_META} {_TRANNE},
            {_NESSUNO} ... {_LASCIATO} {_TRANNE}, tutti|tutto {_CHIUSO} {_TRANNE}, tutti|tutto {_RESO} {_TRANNE}
        """),
    ),
    "prima_domanda": Said(
        yes=row("""
            prima domanda|candidatura|istanza|richiesta|esperienza|adesione, primo progetto che
            presentiamo|presentano|presenta|facciamo|mandiamo|candidiamo, prima volta, prima partecipazione, per la
            prima volta, nuovo|nuova soggetto|ente|proponente|comune, nuovi soggetti, soggetto nuovo, ente nuovo, enti
            nuovi, new entry, non|mai ... mai
            presentat*|partecipat*|chiest*|aderit*|concors*|candidat*|avut*|ricevut*|ottenut*, mai
            presentat*|partecipat*|chiest*|aderit*|concorso|candidat*, mai fatto|fatta|fatte
            domanda|domande|richiesta, mai avuto|ricevuto|ottenuto ... finanziament*|contribut*|fondi|soldi, non ...
            mai fatto|fatta domanda|domande|richiesta, primo bando, primo tentativo, esordient*, esordio, esordiamo,
            debutt*, matricol*, neofit*, novellin*, alle prime armi, primissima, mai prima d ora, mai stato|stati
            finanziat*, mai entrat*, mai provat*
        """),
        no=row(f"""
            gia presentat*|partecipat*|finanziat*|beneficiari*|beneficiat*|avut*|ottenut*|ricevut*|pres*, gia
            fatto|fatta domanda|domande|richiesta, altre volte, bandi precedenti|passati|scorsi, edizioni
            precedenti|passate|scorse, veteran*, habitue, ennesima volta|domanda, seconda|terza|quarta
            volta|domanda|candidatura|istanza|edizione, {_FATTO} {_PIU_D_UNO} cantieri finanziat*|regionali,
            {_FATTO} {_PIU_D_UNO} finanziat*|regionali, gia stati|stato ... finanziat*|beneficiar*, partecipiamo ogni
            anno|volta, domanda ogni anno
        """),
        unlike=_NESSUNO_APERTO
        + row("""
            prima volta che chiede|chiedo|scrivo|uso, mai presentat*|mandat*|fatt*|avut*|ricevut*
            il|lo|la|un|alcun|nessun rendicont*|rendiconto|rendicontazione|relazione|saldo, mai presentat*|mandat* ...
            rendicont*
        """),
    ),
    "cantieri_finanziati": Said(
        near=(
            *_cantieri("finanziat*|sovvenzionat*|sostenut*", ""),
            *_pagati(tuple(f"con|coi|col {one}" for one in _CONTRIBUTO)),
            *row(f"""
                # ... pagat*|finanziat*|sostenut* dalla|da regione, # ... della|dalla regione, finanz,
                # cantieri ... regione|regional*, finanz #, # finanz, finanziat* dalla regione, dalla regione,
                con la regione, a 1.1 #, regionali {_UN},
                regionali|finanziati|regione fatti|svolti|gestiti|avuti {_UN}, regionali #, # regionali,
                # finanziamenti, finanziamenti #, # volte ... finanziat*|contribut*, a 1.1
            """),
        ),
        unlike=(
            *_cantieri("autofinanz*", ""),
            *_cantieri("auto", " finanz*"),
            *_pagati(_NOSTRI),
            *_ALTRO,
            *_NESSUNO_APERTO,
        ),
        none=(
            *row(f"""
            nessun cantiere finanziato, nessuno finanziato, mai {_FATTO} un|alcun cantiere finanziat*|regionale,
            non ... {_FATTO} un|alcun cantiere finanziat*|regionale, nessun finanziato, zero finanziati,
            niente finanziati, mai avuto|ricevuto|ottenuto ... finanziament*|contribut*,
            nessun finanziamento|contributo, finanziati nessuno|zero|niente
        """),
            *_MAI,
        ),
    ),
    "cantieri_autofinanziati": Said(
        near=(
            *_cantieri("autofinanziat*|autofinanz|autofin|autof", ""),
            *_cantieri("auto", " finanz*"),
            *_pagati(_NOSTRI),
            *row(f"""
                in autofinanziamento, # in autofinanziamento, autofinanziamenti #, a 1.2 #, # autofinanziamenti, #
                senza contributo|contributi|regione, # pagat* ... noi, {_UN} lo|li|l abbiamo pagat*|finanziat*|fatt*
                noi, a 1.2
            """),
        ),
        unlike=(
            *_cantieri("finanziat*|sovvenzionat*|sostenut*", ""),
            *_pagati(tuple(f"con|coi|col {one}" for one in _CONTRIBUTO)),
            *_ALTRO,
            *_NESSUNO_APERTO,
            *row("finanz #, # cantieri|cantiere della|dalla|pagati dalla, # regionali, regionali #"),
        ),
        none=(
            *row("""
            nessun cantiere autofinanziato, nessun autofinanziato, nessuno autofinanziato, niente autofinanziati,
            nessun cantiere ... spese, nessuno a|di|con nostre|proprie|tasca|soldi|fondi, zero autofinanziati,
            autofinanziati nessuno|zero|niente, mai autofinanziat*, nessun autofinanziamento,
            nessuno|nessun pagat*|fatt*|finanziat* ... noi|nostri
        """),
            *_MAI,
        ),
    ),
    "partenariato": Said(
        yes=row("""
            partenariato, partnership, con|assieme|insieme ... altr* comun*|ent*|associazion*, con un altro
            comune|ente, altr* # comun*|ent*, con|in # comuni|enti|partner, insieme|assieme a|ad|al|all|con|alla|ai ...
            comun*|ent*|union*|consorzi*|vicin*, ats|ati|rti, raggruppamento, forma associata|aggregata|congiunta,
            associat*, con partner, abbiamo|un|con|i|dei|# partner, squadra con,
            facciamo|facessimo|fare|fa|fanno|facendo squadra, in rete con, cordata, congiuntamente, aggregat*, siamo in
            # comuni|enti, siamo # comuni|enti, # comuni|enti insieme, ci uniamo|alleiamo, siamo|noi|ente|comune
            capofila, domanda|progetto|istanza congiunta|congiunto|comune, insieme a un|al|alla|all, in compagnia, con
            l unione, con la comunita|provincia, con il comune|consorzio, accordo con altri|altro, in
            consorzio|convenzione, in|con unione|associazione
        """),
        no=row("""
            soli, sole, da solo|sola, presentiamo solo, presentarci solo|singol*, siamo solo, per conto nostro|proprio,
            singolarmente, partecipiamo soli, in solitaria|solitario, in autonomia,
            domanda|istanza|candidatura|partecipazione|presentazione|progetto solitaria|singola|singolo|individuale,
            forma individuale, singolo|singola, ente|comune|soggetto solo, senza|nessun|niente
            partner|partenariato|alleati|soci|altri, unico proponente|ente, proponente unico, solo noi
        """),
        unlike=row("""
            siamo|sono|noi|come ... union*|comunita|consorzi* di|dei|tra comuni, siamo|sono|noi ... union*,
            siamo|sono|noi|come una|un|la|il comunita|consorzio, comunita montan*|collinar*
        """),
    ),
    **GIUDIZI,
}
