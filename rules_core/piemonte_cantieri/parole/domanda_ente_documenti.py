"""How people say which documents go with an application, and which are missing."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.rows import denials, row
from rules_core.wording import Phrases, Said

_MANCA = (
    "manca|mancava|mancano|mancavano|mancante|mancanti|manchera|dimenticat*|scordat*|saltat*|tralasciat*|omess*|assente"
    "|assenti|persa|perso|smarrit*|sfuggit*|sprovvist*|priva|privo|carente|scordando|dimenticando|dimentic*"
)
_POSTI = "scrivania|tavolo|cassetto|armadio|cartella|computer|chiavetta|ufficio|casa|bozza|fuori|indietro"


def missing(names: str) -> Phrases:
    """That something is missing, before or after its name."""
    lacking = row(f"""
        {_MANCA} ... {names}, {_MANCA} ... ... {names}, {names} ... {_MANCA},
        {names} ... rimast*|restat* ... {_POSTI}, {names} ... ... rimast*|restat* ... {_POSTI}
    """)
    return (*lacking, *denials(f"{names} non c|allegat*|inserit*|messa|messo|messi|caricat*|spedit*|inviat*"))


PROCURA_CHE_NON_VALE = row("""
    procura|delega|procuratore|procuratrice ... manca|mancava|mancante|scadut*|revocat*|arriver*|ritirat*|nessuno,
    procura|procuratore da fare|firmare|conferire|avere|ottenere|rinnovare|nominare, procura ancora da,
    manca|mancava|mancante|mancando|attesa|sprovvist*|privo|priva|privi|senza ... procura|procuratore,
    aspetta|aspettiamo|aspettando|chiest*|chiediamo|faremo|dara|daranno ... procura,
    procura|procuratore ce l|la ha|aveva, procura ... a|di un altro|collega|altra, procura della repubblica,
    procuratore ... ma ha|hanno|e firmato|firmata, procura generica, delega senza procura, e non ... procuratore,
    serve|servirebbe|occorre|bastava|basta|vuole ... procura|procuratore
""")
DOCUMENTI: Mapping[str, Said] = {
    "scheda_progetto_modello_2": Said(
        yes=row("scheda, modello 2, mod 2, modello due"),
        no=(
            *denials("""
                scheda ... altro|vecchio|nostro|diverso|sbagliato|libero|fatto|fatta|anno modello, scheda sbagliata,
                scheda ... modello diverso|sbagliato|vecchio|nostro|libero,
                scheda ... fatta|scritta|compilata da|a noi|mano|modo,
                scheda ... fatta|scritta|compilata su|in|con un|nostro|carta|word|altro|formato,
                scheda ... formato|word|carta|nostro|vecchia, vecchia scheda, nostra scheda, altra scheda,
                nostro formato|schema|format|fac, altro formato|schema|format, formato libero|diverso,
                relazione al posto, scheda ... schema|foglio|formato|format fatto|fatta|nostro|libero|altro|vecchio|del,
                scheda ... su|in|con un|uno|altro|nostro|vecchio schema|foglio|formato|format
            """),
            *missing("scheda"),
            *row("manca|mancava|dimenticat*|scordat* ... modello 2"),
        ),
    ),
    "dichiarazione_intenti": Said(
        yes=row("""
            dichiarazione di intenti, dichiarazione d intenti, dichiarazione intenti, dich intenti, modello 5, mod 5,
            lettera di|d intenti, dichiarazioni d|di intenti, intenti, dich di|d intenti
        """),
        no=missing("intenti"),
    ),
    "accordo_partenariato": Said(
        yes=row("""
            accordo di partenariato, accordo partenariato, accordo, copia conforme, modello 6, accordo ... partner,
            copia autentica, convenzione tra|fra, accordo ... enti
        """),
        no=missing("accordo|conforme"),
        unlike=row("d accordo"),
    ),
    "descrizione_ruoli": Said(
        yes=row("""
            ruoli, chi fa che cosa, chi fa cosa, cosa fa ciascuno|ognuno|chi, compiti di|dei|ciascuno|ognuno,
            compiti, ripartizione|suddivisione|divisione|elenco dei|delle compiti|attivita|ruoli|mansioni, chi fa che,
            attivita di ciascun*|ognun*|ogni, ruolo di ciascun*|ognun*|ogni, mansioni dei|di partner|ciascun*|ognun*
        """),
        no=missing("ruoli|compiti|mansioni"),
        unlike=row("accordo ... compiti"),
    ),
    "atto_deliberativo": Said(
        yes=row("""
            atto deliberativo, atto delib, delibera, delibere, deliberazione, deliberat*, dgc, dcc, del di giunta
        """),
        no=(
            *denials("""
                delibera ... dopo|successivamente|prossima|settimana, delibera in corso|arrivo|ritardo,
                delibera arriva|arrivera|verra|faremo|adotteremo, deliberare|delibereremo dopo,
                delibera la|l facciamo|adottiamo
            """),
            *missing("delibera*|delibere|deliberazione|deliberativo"),
        ),
    ),
}
