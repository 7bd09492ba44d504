"""How people state the benefits that somebody receives, or no longer receives."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.rows import denials, loosely, row
from rules_core.wording import Phrases, Said

_NASPI = "naspi|naspy|nasp|nasspi|naspl|napsi|discoll|coll"
_INDENNITA = f"{_NASPI}|disoccupazione|disoccupaz"
_INCLUSIONE = "rdc|adi|sfl|inclusione|cittadinanza|supporto"
_CESSATA = (
    "finit*|terminat*|scadut*|esaurit*|cessat*|decadut*|revocat*|sospes*|bloccat*|fermat*|tolt*|"
    "respint*|negat*|rifiutat*|rigettat*|bocciat*|consumat*|bruciat*|mangiat*|spirat*|sfumat*|esaurit*|finiu|finio|"
    "finuta|fernuta|spirata|estint*|conclus*|sparit*|saltat*|persa|perso|perduta|perduto"
)
_PRENDO = (
    "prendo|prende|prendiamo|prendono|percepisco|percepisce|percepiamo|ricevo|riceve|incasso|incassa|riscuoto|"
    "riscuote|beneficio|beneficia|fruisco|fruisce|piglio|piglia"
)
_HO = f"{_PRENDO}|ho|ha|tengo|tiene"
_PICCOLE = (
    "mi|m|me|ci|gli|gliel|le|l|la|lo|li|e|era|sono|ormai|gia|invece|hanno|ha|anno|han|stata|stato|stati|pure|anche|"
    "adesso|ora|da|poco|appena|si|s|tutta|tutto|pero|di|ho|abbiamo|avevo|aveva|avete|hai|abbia|adi|sfl|rdc|naspi"
)
_IN_MEZZO = (
    "la|l|il|lo|mia|mio|sua|suo|anche|pure|gia|ormai|tutta|di|prendere|percepire|ricevere|assegno|indennita|reddito"
)
_PRENDEVO = "prendevo|prendeva|percepivo|percepiva|ricevevo|riceveva|avevo|aveva|incassavo|incassava"
_AIUTO = (
    "sussidio|sussidi|aiuto|aiuti|contributo|contributi|sostegno|sostegni|assegno|assegni|bonus|indennita|misura|"
    "integrazione|soldi|reddito|benefici|beneficio|suss|euro|eur"
)
_NULLA = "zero|niente|nulla|nessuno|nessuna|mai|nemmeno|neanche|manco|nisba|nada|no"

_NIENTE = (
    *row("""
        non|nn|nun percepisco|percepisce|prendo|prende|ricevo|riceve|piglio|piglia|incasso|incassa niente|nulla|altro,
        non|nn|nun percepisco|percepisce|prendo|prende|ricevo|riceve|piglio|piglia|incasso|incassa|riscuoto|riscuote
        piu niente|nulla|altro, non|nn|nun ho|ha piu niente|nulla, non|nn|nun mi|gli|le arriva|entra|danno
        niente|nulla, non|nn|nun mi|gli|le arriva|entra|danno piu niente|nulla, non|nn|nun ho|ha nessun altra
        entrata|indennita|prestazione, nessun altra entrata|indennita|prestazione, nessun altro reddito|sussidio,
        non|nn|nun percepisco|percepisce|prendo|prende|ricevo|riceve|piglio|piglia ... euro|lira|soldo|centesimo,
        non|nn|nun percepisco|percepisce|prendo|prende|ricevo|riceve nient altro, non|nn|nun ho|ha altre entrate,
        nessuna indennita|prestazione|entrata, niente indennita|entrate|prestazioni,
        senza indennita|entrate|prestazioni, nessun reddito, nessun tipo di reddito|sussidio|aiuto|indennita,
        zero entrate|redditi|prestazioni, senza ... alcun|nessun|nessuna reddito|indennita|sussidio,
        senza reddito|redditi, privo|priva di reddito|redditi, non|nn|nun ... alcuna|nessuna indennita|prestazione,
        niente|nulla|zero|nessun|nessuno soldi|soldo|aiuti|aiuto|euro da|di nessuno|nessuna,
        niente|nulla|zero da nessuno, niente|nulla da nessuna parte, non|nn ... soldi|niente|nulla|aiuti da nessuno,
        non|nn ... soldi|niente|nulla|aiuti da nessuna parte, da nessuno ... soldi|niente|nulla|aiuti,
        nessuna ... indennita, nessun ... sussidio o indennita, non|nn ... nessuna entrata|indennita|prestazione
    """),
)
_COMPATIBILI = (
    f"{_INCLUSIONE}|invalidita|pensione|pensioncina|accompagnamento|reversibilita|mantenimento|alimenti|unico"
)


def _altro_no(prestazioni: str) -> Phrases:
    """That somebody receives nothing beside what is named."""
    altro, cose = "altro|altri|altra|altre", f"{_AIUTO}|entrata|entrate|prestazione|prestazioni|sussidi"
    return row(f"""
        {altro} {cose} non|nn|nun {_HO}|abbiamo|ne, altro non|nn|nun {_PRENDO}|arriva|entra,
        altro non|nn|nun mi|ci|gli|le arriva|entra|danno, non|nn|nun {_HO}|abbiamo {altro} {cose},
        non|nn|nun ne {_HO}|abbiamo {altro}, nient_altro {_PRENDO},
        {_HO}|abbiamo|danno|arriva solo|soltanto|solamente|unicamente ... {prestazioni},
        {prestazioni} e basta|stop|nient_altro, {prestazioni} e niente|nulla altro|piu, {prestazioni} e nient altro
    """)


_NON_SOLO = row(f"non|nn|nun {_HO}|abbiamo|danno|arriva solo|soltanto|solamente|unicamente")
_NIENTE_DI_ALTRO = row("""
    niente|nulla in banca|tasca|casa|mano, niente|nulla sul|nel conto|libretto,
    niente|nulla da parte|fare|perdere, niente|nulla di mio|intestato
""")
"""Nothing, but not of what somebody receives."""
_NIENTE_DA_ALTRI = row("""
    niente|nulla ... dall|dalla|dal|da inps|stato|comune|azienda|inail|mia|mio|padre|madre|marito|moglie
""")


def _regionali() -> Phrases:
    return row(f"""
        {_AIUTO} ... regional*, {_AIUTO} reg, {_AIUTO} ... regione, regional* ... {_AIUTO},
        {_PRENDO} ... dalla|da regione, {_PRENDO} # ... dalla|da regione, dalla|da regione {_PRENDO},
        altri sussidi al reddito, dalla|da regione ... mi|ci|gli|le|lo arriv*, arriv* ... dalla|da regione,
        sussid* reg, regione mi|ci|gli|le da|passa|versa|paga|eroga|riconosce|manda|sostiene,
        mi|ci|gli|le da|passa|versa la regione
    """)


def _non_regionali() -> Phrases:
    return (
        *_NIENTE,
        *_altro_no(f"{_COMPATIBILI}|{_INDENNITA}"),
        *row(f"""
            no sussid*, sussid* no, sussid* nessuno|niente|zero, zero|0 sussidi, nessun sussidio,
            non|nn ho ... sussid*, ne sussid*, sussid* non, non|nn ho ... aiuti, senza aiuti, aiuti no,
            niente|zero aiuti, non|nn ho|ha ... entrate, niente sussidi, senza sussidi, non ... nessun sussidio,
            nessun ... sussidio, non|nn|nun prendo|percepisco|ricevo|prende|percepisce|riceve ... sussid*,
            nessun aiuto, nessun* ... aiuto, non ... nessun aiuto, dalla|da regione ... {_NULLA}, regione {_NULLA},
            regione ... mai un soldo|euro|centesimo,
            dalla|da regione ... non|nn ... prend*|percep*|ricev*|arriv*|avut*|vist*,
            regione ... mai vist*|avut*|pres*, {_NULLA} dalla|da regione, nessun|niente ... dalla|da regione,
            nessun* {_AIUTO} ... regional*|regione, niente|zero|senza|nessun {_AIUTO} ... regional*|regione,
            {_AIUTO} ... regional* {_NULLA}, {_AIUTO} ... regione ... {_CESSATA},
            {_AIUTO} ... regional* ... {_CESSATA}, {_PRENDEVO} ... regione|regional*,
            regione ... {_CESSATA} ... {_AIUTO}, regione ... {_CESSATA} il|l|lo|la {_AIUTO},
            mai ... soldo|euro|centesimo|soldi|aiuti ... regione
        """),
        *denials(f"mai ... {_AIUTO} ... regione|regional*, mai ... dalla|da regione"),
    )


def _naspi() -> Phrases:
    return row(f"""
        {_INDENNITA} non|nn|nun ... {_CESSATA}, {_NASPI}, dis coll,
        indennita|assegno|sussidio|soldi|assegni|mensile di|della disoccupazione,
        {_HO} la|una|l|ancora|gia disoccupazione, {_PRENDO} ... disoccupazione, disoccupazione ... inps,
        in disoccupazione, disoccupazione pagata|indennizzata, la disoccupazione mi|la|ci|gli|le arriv*|pag*|dan*,
        percettore|percettrice ... disoccupazione|indennita, titolare ... disoccupazione|indennita,
        mi|ci|gli|le pagano|danno la disoccupazione, soldi disoccupazione
    """)


def _niente_naspi() -> Phrases:
    return (
        *_NIENTE,
        *_altro_no(_COMPATIBILI),
        *row(f"""
            disoccupazione non|nn|nun ... prend*|percep*|ricev*|spett*|dan*|dat*|ho|ha, disoccupazione {_NULLA},
            {_PRENDEVO} ... {_INDENNITA}, {_INDENNITA} ... fino all|al|in ultim*|fondo,
            {_INDENNITA} ... poi basta|stop,
            {_INDENNITA} ... non|nn|nun ... pres*|avut*|vist*|spett*|dat*|danno|pagano|piu,
            {_INDENNITA} gia finit*|esaurit*|fatta, {_INDENNITA} ... mai vist*|avut*|pres*|dat*|chiest*|spett*,
            {_INDENNITA} men che meno, {_INDENNITA} manco|nemmeno|neanche|neppure|nulla|zero|niente|no,
            fatto|fatta|preso|presa|goduto tutta la naspi|disoccupazione, niente|nessuna|zero disoccupazione,
            presa|preso ... naspi ... fino, preso|avuto|percepito ... naspi|disoccupazione fino,
            non|nn ... piu ... naspi, respint*|negat*|rifiutat*|bocciat* ... {_INDENNITA}, diritto ... naspi non|nn,
            ex percettore|percettrice, arrivat*|pres*|incassat*|avut* l|la ultima rata|mensilita|mese ... {_INDENNITA},
            ultima rata|mensilita ... {_INDENNITA} arrivat*|incassat*|e|l
        """),
        *loosely(_INDENNITA, _PICCOLE, f"{_CESSATA}|conclus*|chius*|smess*"),
        *loosely(_CESSATA, _IN_MEZZO, _INDENNITA),
        *loosely(_CESSATA, _IN_MEZZO, "dis coll"),
        *denials(f"""
            mai ... {_INDENNITA}, nessun|nessuna|alcun|alcuna ... {_INDENNITA}, diritto ... {_INDENNITA},
            nessun* diritto a|alla {_INDENNITA}, a secco di {_INDENNITA}
        """),
    )


def _ridotti() -> Phrases:
    return row("""
        requisiti ridotti, requisito ridotto, mini aspi, miniaspi, ridotti requisiti, a ridotti, quella ridotta,
        disoccupazione ridotta, naspi ridotta, indennita ridotta
    """)


DI_PRESTAZIONI: Mapping[str, Said] = {
    "percepisce_sussidi_regionali": Said(
        yes=_regionali(),
        no=_non_regionali(),
        unlike=(
            *_NIENTE_DI_ALTRO,
            *_NIENTE_DA_ALTRI,
            *_NON_SOLO,
            *row("""
                corso|corsi|cantiere|cantieri|bando|progetto|sito|portale|programma ... regione|regionale|regionali,
                reddito di cittadinanza ... regione, contributo|contributi per il cantiere,
                domanda|chiesto|richiesto|aspetto|attesa ... regione|regionale|regionali, potrei ... regione
            """),
        ),
        either=True,
        now=True,
    ),
    "percepisce_naspi_o_dis_coll": Said(
        yes=_naspi(),
        no=_niente_naspi(),
        unlike=row(f"""
            disoccupazione ... requisiti ridotti, prend*|percep*|ricev* ... disoccupazione ... requisiti ridotti,
            indennita|titolare|titolari di|della disoccupazione ... requisiti, disoccupazione a|con requisiti ridotti,
            naspi|disoccupazione|discoll parte|partira|inizia|iniziera|comincera|arrivera *, naspi ... mese prossimo,
            fatto|presentato|fatta|inviato ... domanda ... {_INDENNITA}, chiest* ... naspi|disoccupazione,
            attesa ... naspi|disoccupazione, aspett* ... naspi|disoccupazione,
            niente|nulla|nessun* ... dalla|da regione, richiest* ... naspi, fatto domanda ... {_INDENNITA},
            naspi|disoccupazione ridotta, stato di disoccupazione, avrei|avro|prendero|avrebbe ... {_INDENNITA},
            altro|altri|altra|altre {_AIUTO}|sussidi non|nn|nun {_HO}|abbiamo dalla|da regione,
            non|nn|nun {_HO}|abbiamo altro|altri|altra|altre {_AIUTO}|sussidi dalla|da|della regione
        """)
        + _NIENTE_DI_ALTRO
        + _NON_SOLO,
        either=True,
        now=True,
    ),
    "disoccupazione_requisiti_ridotti": Said(yes=_ridotti()),
    "ammortizzatori_sociali": Said(
        yes=row("""
            ammortizzator* social*, cassa integrazione, cassaintegrat*, cassintegrat*, in cassa, cig, cigs, cigo,
            trattamento|indennita|lista|liste di mobilita, in mobilita, mobilita in|ordinaria|deroga, la mobilita,
            prend* mobilita, contratto di solidarieta, cassa straordinaria, cassa in deroga, fis,
            assegno di integrazione salariale
        """),
        now=True,
    ),
    "percepisce_rdc_adi_o_sfl": Said(
        yes=row("""
            reddito di cittadinanza, redd cittadinanza, rdc, il reddito ... cittadinanza, reddito cittadinanza,
            assegno di|d|dell|della|per|x inclusione, assegno per l inclusione, assegno inclusione, adi, l adi, sfl,
            supporto ... formazione
        """),
        no=(
            *row(f"""
                {_PRENDEVO} ... {_INCLUSIONE}, {_PRENDEVO} il reddito di cittadinanza,
                {_PRENDEVO} ... assegno di inclusione, {_INCLUSIONE} ... mai vist*|avut*|pres*|chiest*|dat*,
                {_INCLUSIONE} ... non|nn ... so|pres*|avut*|spett*|dat*|danno
            """),
            *loosely(_INCLUSIONE, _PICCOLE, f"{_CESSATA}|conclus*|chius*|smess*"),
            *loosely(_CESSATA, _IN_MEZZO, _INCLUSIONE),
            *denials(f"mai ... {_INCLUSIONE}"),
        ),
        unlike=row(
            f"domanda|chiest*|attesa|aspett*|richiest* ... {_INCLUSIONE}, corso di formazione, corsi di formazione"
        ),
        either=True,
        now=True,
    ),
}
