"""How people say which body applies and who signs, told apart from those who only help."""

from __future__ import annotations

from rules_core.piemonte_cantieri import par_07_enti as enti
from rules_core.piemonte_cantieri.parole.domanda_ente_documenti import PROCURA_CHE_NON_VALE
from rules_core.rows import row, subjects
from rules_core.wording import Said

_FIRMA = "firmat*|firma|firmo|firmiamo|sottoscritt*|sottoscrive|siglat*"
_DECIDE = "ammett*|ammess*|accett*|respin*|bocci*|valut*|decid*|approv*|esclud*|scart*|riget*|rigett*|prende|prendera"
_CHI = (
    "segretari*|vicesegretari*|dirigente|funzionari*|responsabile|assessor*|vicesindac*|vice|tecnico|consulente|rup|ragionier*|geometra"
    "|impiegat*|consiglier*|direttor*|direttrice|delegat*|istruttor*|collega|ufficio|caposettore|architett*|ingegnere"
)
_PRIVATO = (
    "ditta|ditte|impresa|imprese|azienda|aziende|societa|srl|srls|spa|snc|sas|coop|cooperativa|cooperative|onlus|odv|aps"
    "|ets|fondazione|associazione|associazioni|comitato|parrocchia|pro_loco|proloco|oratorio|caritas|bocciofila|privato"
    "|privati|studio|agenzia|sindacato|s_p_a|s_r_l|s_n_c|s_a_s"
)
_UN = "un|una|uno|il|la|lo|l|i|le|gli|qualche"
_PREP = "a|ad|con|da|in|tramite|presso|mediante|attraverso|insieme_a|insieme_con"
_AIUTA = (
    "aiut*|prest*|gest*|seguir*|segue|seguono|seguirebbe|seguito|scriv*|scritto|scritta|compil*|collabor*|regal*|dona"
    "|donato|vend*|forni*|noleggi*|affitt*|offr*|affianc*|assist*|ospit*|prepar*|redat*|redig*"
)
_INCARICA = (
    "incaric*|affid*|deleg*|appalt*|subappalt*|appogg*|ingaggi*|coinvolg*|compr*|paga|paghiamo|pagare|pagato"
    "|rivolg*|rivolt*|contatt*|chiamare|chiamato|chiamiamo|esternalizz*|usare|usiamo|utilizz*|avval*"
)
_SIAMO = "siamo|sono|rappresento|rappresentiamo|noi|scrivo_da|scriviamo_da"
_DOMANDA = "domanda|istanza|candidatura|richiesta"
_PRESENTATA = "presentat*|chiest*|avanzat*|inoltrat*"
_TRA = "di|tra|fra|dei|d"
_COMUNE = "comune|comuni|municipio|comunello|paese|paesino"

_SIAMO_UN_COMUNE = row(f"""
    siamo|come il|un|noi comune|comunello|paese|paesino|municipio, siamo un piccolo comune|paese,
    il|al|del|dal|nel nostro {_COMUNE}, noi del|come {_COMUNE}, per|a|da noi {_COMUNE}, come {_COMUNE}, noi {_COMUNE},
    {_COMUNE} di|con # abitanti|anime|residenti, per conto del|di_un comune, sono il|la sindaco|sindaca
""")
_UNITI = row(f"""
    {_SIAMO} un|l associazione {_TRA} comuni ... {_AIUTA}, {_SIAMO} un|l associazione {_TRA} comuni,
    a|da|per|con|di|d un|l associazione {_TRA} comuni, dall|dell|all associazione {_TRA} comuni,
    {_DOMANDA} ... present*|chied*|chiest*|avanz*|inoltr* ... associazione {_TRA} comuni,
    {_PRESENTATA} dall associazione {_TRA} comuni, {_PRESENTATA} da un associazione {_TRA} comuni,
    {_DOMANDA} dell associazione {_TRA} comuni, {_DOMANDA} di|d un associazione {_TRA} comuni
""")
"""Bodies of municipalities that bear the name of a private one."""
_CHIEDE = row(f"""
    {_SIAMO} {_UN} {_PRIVATO}, {_SIAMO} {_PRIVATO}, {_SIAMO} {_UN} {_PRIVATO} ... {_AIUTA},
    {_SIAMO} {_UN} {_PRIVATO} ... {_INCARICA},
    {_SIAMO} {_UN} {_PRIVATO} ... per|con|del|di|col il|un|i comune|comuni, {_SIAMO} {_UN} {_PRIVATO} ... di|del comune,
    {_PRIVATO} che lavor* per|con|col|del il|un|comune comune|puo|possono,
    siamo un|il comune e|ed {_UN} {_PRIVATO},
    {_DOMANDA} ... present*|chied*|chiest*|avanz*|inoltr* ... {_PRIVATO}, {_DOMANDA} di|d {_UN} {_PRIVATO},
    {_DOMANDA} della|dell|dello|del {_PRIVATO}, presentar* ... e|sia|sara|foss* ... {_PRIVATO},
    {_PRESENTATA} da|dalla|dall|dal|dallo {_PRIVATO}, {_PRESENTATA} da {_UN} {_PRIVATO},
    presidente|titolare|legale|responsabile|socio|dipendente|conto|nome di|della|dell|d|del {_PRIVATO},
    presidente|titolare|legale|responsabile|socio|dipendente|conto|nome di|d {_UN} {_PRIVATO},
    {_PRIVATO} puo|possono presentare|fare|chiedere|partecipare|candidarsi
""")
_SOLO_NOMINATO = row(f"""
    {_PRIVATO} ... {_AIUTA}, {_PRIVATO} ... mette|mettono a disposizione, {_PRIVATO} ci|gli|vi|le da|dara|fa|ha|hanno,
    {_AIUTA} ... {_PRIVATO}, {_INCARICA} ... {_PRIVATO}, {_AIUTA} ... {_UN} {_PRIVATO},
    {_PREP} {_PRIVATO}, {_PREP} {_UN} {_PRIVATO}, di|d|del un|una|uno {_PRIVATO},
    dalla|dall|dal|alla|all|al|della|dell|dello|nella|nell|sulla|col {_PRIVATO},
    privato|privata|esterno|esterna ... {_AIUTA}, studio privato|professionale
""")
"""Bodies that help, lend, sell, or are helped: none that applies."""
_SOLO_SCRIVE = row(f"""
    {_AIUTA} il|la|lo|l|un|una|uno|da|dal|dalla|dall {_CHI}, {_AIUTA} da un|una|uno {_CHI},
    {_INCARICA} il|la|lo|l|un|una|uno {_CHI}, {_INCARICA} a|al|alla un|una|uno|nostro|suo {_CHI},
    a|ad|con|tramite|per il|la|lo|l|un|una|uno {_CHI}, al|allo|alla|all|col {_CHI},
    {_CHI} ... {_AIUTA}
""")
"""Who helps with the application, and may sign it or not."""
_SOLO_DECIDE = row(f"""
    {_CHI} {_DECIDE}, {_CHI} puo|potrebbe|deve|dovrebbe|ci|ce|la|l|lo|non|ha|regionale {_DECIDE},
    {_CHI} ce|non la|l|lo|ci|puo|ha {_DECIDE}, {_CHI} della|del regione|procedimento,
    {_CHI} della|del|di settore|direzione|servizio {_DECIDE},
    {_DECIDE} il|lo|la|l|un|dal|dalla {_CHI}
""")
"""Who decides of the application at the Region."""
_CON_DELEGA = row(f"""
    {_FIRMA} ... {_CHI} ... con|su|per|in delega, {_FIRMA} con|su|per|in delega ... {_CHI},
    {_CHI} ... con|su|per|in delega, vice sindaco ... con|su|per|in delega,
    {_FIRMA} ... {_CHI} ... delegat*, {_CHI} ... delegat* dal|dalla|del|della sindaco|sindaca|presidente,
    {_FIRMA} ... {_CHI} ... al_posto|in_vece|in_assenza|facente|reggente|vicario,
    {_CHI} in|nelle assenza|vece|veci, {_CHI} vicario|reggente|facente_funzioni,
    delega|delegat*|assenza|vece|veci|posto|conto del|della|dal|dalla sindaco|sindaca|presidente
""")
"""Who signs for another: whether by a special power is asked."""
_FIRMA_IL_SINDACO = row(f"""
    {_FIRMA} dal|dalla|del|della|il|la sindaco|sindaca, {_FIRMA} * dal|dalla|il|la sindaco|sindaca,
    sindaco|sindaca {_FIRMA}, sindaco|sindaca la|ha|l|lo|poi|che {_FIRMA}, sindaco|sindaca l_ha|la_ha|ce_la {_FIRMA}
""")

TIPO_ENTE = Said(
    unlike=_SOLO_NOMINATO,
    words={
        enti.COMUNE: _SIAMO_UN_COMUNE
        + subjects("""
            comune, municipio, amministrazione comunale, il nostro paese, nostro comune, citta di, paese di,
            paesino, comuni, comunello, borgo, cittadina, comune capofila, capofila comune, due comuni, tre comuni,
            quattro comuni, piccolo comune, comune piccolo
        """),
        enti.COMUNITA_MONTANA: subjects("comunita montana, comunita montane, comunita mont"),
        enti.FORMA_ASSOCIATIVA: _UNITI
        + subjects("""
            unione di comuni, unione dei comuni, unione montana, unione comuni, unione collinare,
            consorzio di comuni, consorzio tra comuni, associazione di comuni, comuni associati,
            comuni in convenzione, forma associativa, forme associative, associazione tra comuni,
            unioni di comuni, unione di # comuni, consorzio di # comuni, forma associata di comuni,
            consorzio comunale, consorzio di # comuni, unione montana di comuni, unione di municipi, unione,
            unione di piccoli comuni, associazione di # comuni, consorzio intercomunale
        """),
        enti.DIRITTO_PUBBLICO: subjects("""
            organismo pubblico, soggetto di diritto pubblico, org di diritto pubblico,
            organismo di diritto pubblico, organismi di diritto pubblico, ente di diritto pubblico
        """),
        enti.ALTRO: _CHIEDE
        + subjects("""
            societa, azienda, coop sociale, cooperativa sociale, consorzio di cooperative, agenzia privata, odv,
            aps, agenzia formativa, scuola privata, privati, privato, srls, snc, sas, cooperativa, coop, onlus,
            ditta, impresa, azienda privata, societa privata, srl, spa, fondazione, parrocchia, pro loco,
            associazione di volontariato, associazione culturale, associazione sportiva, siamo un associazione,
            siamo una associazione, terzo settore, associazione, cooperativa agricola, ente del terzo settore, ets,
            societa cooperativa, fondazione privata, comitato, bocciofila, proloco, oratorio, caritas,
            societa agricola, partita iva, libero professionista, studio professionale, agenzia per il lavoro,
            ente privato, soggetto privato, sindacato, s p a, s r l, s n c, s a s
        """),
    },
)
FIRMATA_DA = Said(
    told_over=enti.PROCURATORE_SPECIALE,
    unlike=(
        *PROCURA_CHE_NON_VALE,
        *_SOLO_SCRIVE,
        *row("davanti|innanzi|dinanzi|di_fronte al|alla segretario|segretaria|notaio"),
        *row(f"sono il|la|lo|l|un|una|uno {_CHI}|segretari*|ragionier*|impiegat*, sono {_CHI}"),  # who writes
        *row(f"""
            {_CHI} mi|ci|gli|le chiede|chiedono|domanda|dice|ha, {_CHI} chiede|vuole|domanda|dice|sostiene,
            parlo|parlato|parlavo|parliamo con il|lo|la|l|un|una {_CHI}, parlo|parlato|parliamo col {_CHI},
            sento|sentito|chiamo|chiamato|scrivo|chiesto|informo|aiuto il|lo|la|l|un|una|al|all|alla {_CHI}
        """),  # who is only spoken of, or spoken with
        *_SOLO_DECIDE,
        *_CON_DELEGA,
    ),
    words={
        enti.LEGALE_RAPPRESENTANTE: _FIRMA_IL_SINDACO
        + row("""
            legale rappresentante, rappresentante legale, legale rapp*, l r, rapp* leg*, leg rapp*, legale rappr,
            sindaco, sindaca, la|il presidente, legale rappr, podesta, sindac, commissario, rappresentanza legale,
            sindaco non, primo cittadino, prima cittadina, firmat* ... presidente, presidente,
            firma ... presidente
        """),
        enti.PROCURATORE_SPECIALE: row("""
            procuratore speciale, procuratore, procura speciale, procuratrice, procura, proc speciale,
            con procura, delegat* con procura, munit* di procura, procura notarile, procurator*
        """),
        enti.ALTRO: row(f"""
            {_CHI} ... {_FIRMA}, vice sindaco ... {_FIRMA},
                senza procura|delega, non ha procura|delega, privo|priva di procura|delega, non ... procura,
            senza ... procura,
            {_FIRMA} ... {_CHI}, dal|dalla|dallo|dall {_CHI}, il|la|un|una|lo|l {_CHI}, {_CHI} senza|non,
            un|una {_CHI} qualsiasi,
            {_CHI} che non, segretario comunale, segretaria comunale,
            firmat* ... segretario, firmat* ... dirigente,
            firmat* ... funzionari*, firmat* ... responsabile, firmat* ... assessore, firmat* ... vicesindaco,
            firmat* ... delegato|delegata senza procura, firmat* ... tecnico, firmat* ... consulente, vicesindaco,
            vice sindaco, rup, segretario, segretaria, assessore, assessora, ragioniere, ragioniera, geometra,
            il dirigente, un dirigente, la dirigente, un funzionario, un impiegat*, firmat* ... impiegat*,
            firmat* ... ragioniere, firmat* ... geometra, firma ... segretario, firma ... dirigente,
            firma ... funzionari*, firma ... responsabile, firma ... assessore,
            {_FIRMA} ... capo|capoufficio|caposettore,
            ne legale|il_legale rappresentante ne procuratore|delegato, ne procuratore ne legale rappresentante
        """),
    },
)
