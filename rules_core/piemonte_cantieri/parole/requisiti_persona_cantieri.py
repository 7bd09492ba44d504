"""How people state what they did in earlier sites, and how far their pension is."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.parole.requisiti_persona_pensione import PENSIONE
from rules_core.rows import denials, loosely, row
from rules_core.wording import Phrases, Said

_WORDS = "uno due tre quattro cinque sei sette otto nove dieci undici dodici".split()
_ALTRO = (
    "naspi|disoccupazione|coll|discoll|adi|rdc|sfl|inclusione|cittadinanza|sussid*|regione|regionale|regionali|assistente|"
    "assistenti|servizi|corso|corsi|tirocinio|tirocini|gol|did|carcere|lavoro"
)
_LASCIATO = (
    "interrott*|lasciat*|mollat*|smess*|ritirat*|abbandonat*|rinunciat*|rinunciare|dimess*|andat*|scappat*|uscit*|"
    "piantat*|fermat*|ritirar*|lasciare|mollare|abbandonare|smettere|interrompere|licenziat*"
)
_ABBANDONATO = (
    "interrott*|lasciat*|mollat*|smess*|ritirat*|abbandonat*|rinunciat*|dimess*|scappat*|uscit*|piantat*|licenziat*"
)
_PICCOLE = (
    "mi|m|me|ci|gli|le|l|lo|e|era|sono|hanno|ha|han|anno|stato|"
    "si|s|ormai|gia|poi|da|di|prima|che|ho|avevo|fatto|li|la|regolarmente|quello"
)
_FINITO = "finit*|terminat*|conclus*|chius*|cessat*|scadut*|ultimat*|completat*"
_PRIMA = "precedente|precedenti|scorso|scorsi|passato|passati|vecchio|vecchi|pregresso|pregressi|ultimo|ultimi"
_CANTIERE = "cantiere|cantieri"
_FEW_DAYS = "|".join((*(str(n) for n in range(1, 61)), *"un pochi qualche quindici venti trenta".split(), *_WORDS))
_MANY_DAYS = "|".join(str(n) for n in range(61, 366))
_FEW_WEEKS = "|".join((*(str(n) for n in range(1, 13)), "una", "poche", "qualche", *_WORDS))
_LONG_MONTHS = "|".join((*(str(n) for n in range(4, 13)), *_WORDS[3:]))
_ORDINALS = "quarto|quinto|sesto|settimo|ottavo|nono|decimo|undicesimo|penultimo|ultimo"


def _gia_fatto() -> Phrases:
    return row(f"""
        gia partecipat*, fatto|fatti|facevo|faceva ... {_CANTIERE}, gia fatto|fatti|stat*|dentro|avuto ... {_CANTIERE},
        fatto un altro cantiere, gia cantierist*, gia stat* ... {_CANTIERE}, gia lavorato ... cantiere,
        ho|ha|abbia|avevo partecipato ... {_CANTIERE}, {_PRIMA} {_CANTIERE}, {_CANTIERE} {_PRIMA},
        {_CANTIERE} di|dell prima|anno, vecchio cantiere, altro cantiere di lavoro,
        secondo|terzo|quarto|quinto cantiere, un altro cantiere, {_FINITO} ... cantiere, {_CANTIERE} ... {_FINITO},
        rientrare ... cantiere, tornare|ritornare ... cantiere, rifare ... cantiere,
        ero|era|stavo|lavoravo|lavorava ... cantiere, stat* ... cantiere, cantiere ... anno scorso|passato,
        {_LASCIATO} ... {_CANTIERE}, non ... {_LASCIATO} ... cantiere, {_CANTIERE} ... {_ABBANDONATO},
        gia fatti # cantieri, {_CANTIERE} ... non ... {_ABBANDONATO}, gia|fatto fatto|gia uno|due|tre,
        ne ho|ha gia|fatto fatto|fatti|uno|due|tre, ne ho|ha fatto|fatti gia uno|due|tre, gia fatti due|tre,
        ex cantierist*, {_CANTIERE} ... mesi|anni fa, {_CANTIERE} ... mesi or sono, l ho|ha gia fatto, lo ho gia fatto,
        l altra|ultima volta, volta scorsa|precedente, esperienza ... precedente ... cantiere,
        precedente|pregressa|gia esperienza ... cantiere, uno ... mesi|anni fa, me|m n e|ne scadut*|finit*|chius* uno,
        {_CANTIERE} l ho|ha fatto|gia, cantierista nel|fino|l anno, fatto cantierista, lavorato ... {_CANTIERE},
        mio|suo|quel|quello cantiere, rimettono|riprendono|rimettere|riprendere,
        reinserit*|reinserire|reinserimento ... cantiere, {_CANTIERE} portat* a termine, riammess* ... cantiere,
        mio|suo di prima, {_FINITO} il mio|suo, {_CANTIERE} fatti|fatto, {_CANTIERE} li|l|lo ho|ha|abbiamo fatti|fatto,
        {_CANTIERE} li|l|lo ho|ha|abbiamo gia fatti|fatto|finiti|finito,
        ultimi ... {_CANTIERE}, l ultimo {_FINITO}|l,
        fatto|dovuto|dovuta smettere|lasciare|interrompere|abbandonare ... cantiere,
        {_CANTIERE} ... fatto|dovuto|dovuta smettere|lasciare|interrompere|abbandonare, precedente progetto|intervento,
        preso parte ... {_CANTIERE}, cominciat*|iniziat* ... {_CANTIERE},
        {_CANTIERE} ... cominciat*|iniziat* e|ma poi|ho,
        resistit* ... {_CANTIERE}, {_CANTIERE} ... resistit*, giorni|settimane|mesi|settimana|mese|anni di cantiere,
        cantierist* ... {_FINITO}, ex|precedente|vecchio|vecchia cantierist*, cantierist* precedente|precedenti|uscente,
        cantierist* di|del|dell anno|prima|bando, cantierist* in uscita, stat*|era|ero|erano|eravamo cantierist*,
        cantierist* che abbiamo|avevamo avuto|gia|fatto, riprenderl*|rimetterl*|reinserirl*|riprendiamo|ripigliarl*,
        riandarci|riandare|ripartecipare|ritornarci|ripartecip*, {_FINITO} con|da|presso|qui|qua noi|voi|loro,
        {_FINITO} da|con|presso un altro ente|comune, stat* ... da|con noi ... mesi|anni fa
    """)


def _mai_fatto() -> Phrases:
    fatto = "fatto|fatta|fatti|stat*|vist*|partecipat*|entrat*|lavorat*|avut*|messo|andat*|provat*|frequentat*"
    return (
        *row(f"""
            primo cantiere, prima volta, prima esperienza, cantieri no, cantieri|cantiere zero|nessuno|mai,
            nuovo|nuova ai|di|del cantieri|cantiere, {_CANTIERE} ... mai {fatto},
            {_CANTIERE} ... non|nn ... mai {fatto}, {_CANTIERE} ... mai ... {fatto}, primo ingresso,
            mai ... prima|vita|partecipat* ... cantiere, primo accesso, {_CANTIERE} non|nn ne ho|ha ... mai {fatto},
            {_CANTIERE} non|nn ne ho|ha {fatto}, prima candidatura, alla prima partecipazione, esordiente,
            {_CANTIERE} precedenti no|nessuno|zero, cantieri precedenti no, vergine di|ai|in {_CANTIERE},
            {_CANTIERE} vergine, a digiuno di {_CANTIERE}, digiun* di {_CANTIERE}, {_CANTIERE} a digiuno|secco,
            novizi*, matricola, debutt*, {_CANTIERE} ... manco|nemmeno|neanche|neppure uno|mezzo|l ombra
        """),
        *denials(f"""
            mai fatto|fatti|stat*|partecipat*|entrat*|provat*|messo|andat*, mai ... {_CANTIERE},
            nessun|nessuno|niente|zero|senza|alcun {_CANTIERE},
            nessun|alcun altro|precedente {_CANTIERE}, senza ... {_CANTIERE} alle|sulle|dietro, mai inserit*,
            mai avviat*, mai fatto parte, mai preso parte,
            nessun|nessuna|senza precedente|precedenti|pregressa|esperienza|partecipazione|partecipazioni
        """),
    )


def _lasciato_subito() -> Phrases:
    durata = (
        f"{_FEW_DAYS} giorni|giorno|gg|turni|giornate|giornata",
        f"{_FEW_WEEKS} settimane|settimana|sett",
        "un|1|due|2|neanche|nemmeno|manco mese|mesi|un|due",
        "meno di un|due|2 mese|mesi",
        "poco|pochissimo|niente",
    )
    dopo = "dopo|in|entro|passati|al"
    lasciato = [
        phrase
        for tempo in durata
        for phrase in (
            f"{_LASCIATO} ... {dopo} {tempo}",
            f"{dopo} {tempo} ... {_LASCIATO}",
            f"{dopo} {tempo} di|del|in|nel|al cantiere",
            f"{dopo} {tempo} ... dovuto|dovuta smettere|lasciare|interrompere|abbandonare",
            f"durat*|resistit* {tempo}",
            f"durat*|resistit* ... solo|appena {tempo}",
            f"cantiere ... solo|soltanto|appena {tempo}",
            f"fatto|fatti solo|soltanto|appena {tempo}",
        )
    ]
    return (
        *lasciato,
        *row(f"""
            {_LASCIATO} ... primi|prime sessanta|60|due|2|giorni|settimane|tempi|trenta|30|venti|20|dieci|10,
            nei primi sessanta|60|due|2|trenta|30|giorni giorni|mesi,
            {_LASCIATO} ... primo|secondo mese|giorno|settimana, {_LASCIATO} ... quasi subito, {_LASCIATO} ... subito,
            primi giorni ... {_LASCIATO}, subito {_LASCIATO}, {_LASCIATO} ... prima|seconda|terza settimana,
            {_LASCIATO} ... primo|secondo|terzo|quarto|quinto|sesto|settimo|ottavo|nono|decimo|ventesimo giorno|turno,
            {_LASCIATO} appena iniziat*|cominciat*, primo|secondo mese ... {_LASCIATO}, {_LASCIATO} ... primissimi,
            prima di|dei sessanta|60 giorni
        """),
    )


def _fatto_tutto() -> Phrases:
    return row(f"""
        non|nn ... lasciat* ... cantiere, non|nn ... mollat*, non|nn ... interrott*, mai lasciat*|mollat*|interrott*,
        fatto|svolto|finito|lavorato tutto|tutti ... cantiere|mesi, fatto|svolto tutto, tutto intero,
        senza saltare|perdere|mancare un|una|neanche|nemmeno|mai, fino alla|in fine|fondo,
        fino a fine cantiere|progetto|lavori|percorso, fino all ultimo giorno|ora|mese, fatto fino in fondo,
        completat*, portat* a termine|compimento,
        svolto|fatto|fatta|concluso|lavorato ... per|per intero|intero, interamente|integralmente|regolarmente svolt*,
        regolarmente conclus*|terminat*|finit*, conclus*|finit*|terminat* regolarmente|normalmente|naturalmente,
        {_LASCIATO} ... dopo|a|passate|passati {_MANY_DAYS} giorni|giornate|gg|turni,
        dopo {_MANY_DAYS} giorni|giornate|gg|turni ... {_LASCIATO},
        dall inizio alla fine, dal primo all ultimo, senza interruzion*, senza mai mancare|interrompere|smettere,
        {_LASCIATO} ... dopo|al|a {_LONG_MONTHS} mesi|mese, {_LASCIATO} ... {_ORDINALS} mese,
        {_ORDINALS} mese ... {_LASCIATO}, dopo {_LONG_MONTHS} mesi ... {_LASCIATO}, {_LASCIATO} ... a|verso meta
    """)


DI_ALTRI_CANTIERI: Mapping[str, Said] = {
    "ha_gia_partecipato": Said(
        yes=_gia_fatto(),
        no=_mai_fatto(),
        unlike=row(f"""
            mai ... servizi|assistente|naspi|adi|rdc|sfl|corsi|corso|tirocinio, prima volta che scrivo|chiedo|sento,
            mai fatto corsi|corso|tirocini|tirocinio|domanda, mai avut* ... naspi|niente|adi|rdc|assistente|servizi|a,
            mai vist*|avut* un soldo|euro, mai stat* ... servizi|assistente|disoccupat*|laureat*|lavor*,
            ne ho fatto|fatti|fatta|gia ... domanda|corso|figli, cantiere ... finira|finisce, un altro cantiere che,
            altro cantiere ... apr*|part*|inizi*|nuovo, mai entrat* ... servizi|assistente,
            mai andat* a scuola|dai|dall|ai, mio|quel|quello cantiere ideale, lavorare ... cantiere,
            mai messo piede ai|dai, da quando lavor*, mai stat*|era|ero cantierist*,
            {_FINITO} il|un|la|l|lo corso|tirocinio|stage|contratto|naspi|disoccupazione|lavoro|scuola|servizio
        """)
        + row(f"""
            {_ALTRO} ... mai *, {_ALTRO} ... non|nn ... mai *, {_ALTRO} ... non|nn ci sono|siamo|e mai *
        """),
    ),
    "mesi_da_ultimo_cantiere": Said(
        near=loosely(_CANTIERE, _PICCOLE, _FINITO)
        + loosely("il mio|suo", _PICCOLE, _FINITO)
        + row(f"""
            {_CANTIERE} ... {_FINITO}, {_FINITO} ... {_CANTIERE}, gia fatto, fatto uno, fatto un altro,
            cantiere di prima, {_PRIMA} {_CANTIERE}, {_CANTIERE} {_PRIMA}, fatto|fatti ... {_CANTIERE},
            stat* ... {_CANTIERE}, portat* a termine, scadut* uno, finit* uno, {_CANTIERE} l ho fatto,
            cantiere ... fino a|al|ad, fino all ultimo giorno, da allora, {_FINITO} il mio|suo, l ultimo {_FINITO},
            progetto ... {_FINITO}, cantierista fino, precedente progetto|intervento, mio|suo # mesi fa,
            {_CANTIERE} ... # mesi|anni fa, {_CANTIERE} ... # mesi|anni or, {_CANTIERE} da # mesi|anni,
            sono passati # mesi, passati # mesi, e passato # mese, trascorsi # mesi, da allora ... # mesi,
            ultima volta, l altra volta, ci sono stat*, ci lavoravo, partecipat*, ne ho fatto,
            cantierist* ... {_FINITO}, cantierist* ... {_FINITO} il|a|ad|nel|in|lo,
            {_FINITO} ... # mesi|anni fa, # mesi ... {_FINITO}, {_FINITO} da # mesi|anni, {_FINITO} da mesi|anni #,
            {_CANTIERE} da mesi|anni #, {_FINITO} ... mesi|anni # or|fa
        """),
        unlike=row(f"""
            tra # mesi, fra # mesi, entro # mesi, pension*, per # mesi, durat* # mesi, dura # mesi,
            disoccupat*|disocc|lavoro|lavora|spasso|fermo|ferma|fatico da # mesi|anni, dopo # mese|mesi,
            ancora # mesi|anni, lavorat*|naspi|disoccupazione|coll|tirocinio|corso|contratto ... fino a *,
            rest* ... # mesi|anni, {_LASCIATO} ... dopo #, pension* ... a|ad|da|nel|in|dal|tra|fra *, pension* ... #,
            # mesi|anni ... pension*, licenziat* ... a|ad|da|nel|in|dal *,
            lavoro|posto|disoccupat*|licenziat*|spasso ... # mesi|anni fa, disoccupat*|disocc|lavoro|spasso da|dal *,
            # mesi|anni che non|nn|nun|cerco|sono|lavoro, manc* ... # mesi|anni, # mesi|anni alla|dalla pensione,
            entro # anni, # anni dalla fine, tra|fra # anni, da # mesi|anni cerco|vivo, figli* ... # mesi|anni,
            bambin* ... # mesi|anni, iscritt* ... da # anni, senza lavoro da # mesi|anni, iscritt* ... da # mesi,
            cantiere di # mesi, # mesi di cantiere, separat*|divorziat*|sposat*|vedov*|arrivat*|nat* ... # mesi|anni,
            ditta|azienda|fabbrica ... # mesi|anni, domanda ... # mesi|anni, cantiere ... part*|inizi*|cominci*|apr* *,
            lavor* ... # mesi|anni, naspi|disoccupazione|coll|tirocinio|corso|contratto|did ... a|ad|da|nel|in|dal *,
            naspi|disoccupazione|coll|tirocinio|corso|contratto|stage|lavoro ... {_FINITO} *,
            il lavoro a|ad|da|nel|in|dal *,
            naspi|disoccupazione|coll|tirocinio|corso|contratto|stage|lavoro ... # mesi|anni fa, nat* il|nel|a *,
            perso|licenziat*|disoccupat* ... # mesi|anni fa, posto ... a|ad|da|nel|in|dal *,
            nun|non|nn ... da # mesi|anni, non|nn ... da # anni, cantiere di # mesi|anni,
            {_FINITO} il|un|la|l|di corso|tirocinio|stage|contratto|naspi|disoccupazione|lavoro|lavorare # mesi|anni fa
        """),
        spoken=True,
    ),
    "pensione_entro_24_mesi": PENSIONE,
    "ente_in_territorio_montano": Said(
        yes=row("""
            territorio montano, comune montano, ente montano, comuni montani, enti montani, zona montana, montan*,
            area montana, comunita montana, unione montana, in montagna, di montagna, montagna, e montano,
            cantiere montano
        """),
        no=row("""
            in|di|della pianura, ente|comune di|in pianura|citta|collina,
            ente|comune ... in citta, in|di collina, pianura, collinare, comune|ente di citta,
            comune|ente ... fondovalle, citta di pianura, comune di pianura
        """),
        unlike=row("vivo|abito|vive|abita|vengo|nato|nata ... montagna|pianura|collina|montano"),
    ),
    "interrotto_nei_primi_60_giorni": Said(yes=_lasciato_subito(), no=_fatto_tutto()),
}
