"""How people tell of a relative who is not of the household: an ex, somebody who lives elsewhere."""

from __future__ import annotations

from rules_core.massarosa_isee.parole.parenti import LONTANO
from rules_core.outside import Outside
from rules_core.rows import row

_VIVE = (
    "vive|abita|sta|risiede|vivono|abitano|stanno|risiedono|viva|abiti|risieda|viveva|abitava|vivendo|abitando"
    "|residente|residenti|domiciliato|domiciliata"
)
_SUA = "sua|suo|loro|propria|proprio|nuova|nuovo"
_CONSORTE = "marito|moglie|coniuge|consorte|compagno|compagna|convivente|partner|fidanzato|fidanzata"

FUORI = Outside(
    who=row("""
        madre|mamma, padre|papa|babbo, nonno|nonna|nonni, suocera|suocero|suoceri, genitori, fratello|sorella,
        fratelli|sorelle, zio|zia|zii, cognato|cognata, nipote|nipoti, cugino|cugina, genero|nuora, amico|amica,
        vicino|vicina, collega, compagno|compagna, fidanzato|fidanzata, figlio|figlia maggiore|grande|sposato|sposata,
        figlio|figlia di # anni
    """),
    never=row(f"""
        ex {_CONSORTE}|suocera|suocero, mio|mia ex, ex mio|mia {_CONSORTE}
    """),
    bound=row("marito|moglie|coniuge|consorte"),
    parted=row("""
        separato|separata|separati legalmente, legalmente separato|separata|separati, separazione legale|consensuale,
        sono|io|siamo separato|separata|separati, separato|separata|separati con|da|dal, divorziat*, divorzio,
        separazione omologata, sentenza di separazione, separato|separata giudizialmente|consensualmente
    """),
    tied=row("""
        separato|separata|separati di fatto, non ... separato|separata|separati|legalmente|divorziat*, separazione di
        fatto, non ... divorzio|separazione, ancora sposati|sposata|sposato, senza separazione|divorzio
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
        fuori di|da casa, in|all|al {LONTANO}, tornato|tornata in|al, emigrat*, risposat*, non convivente|conviventi
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
        mia|mio moglie|marito ... morto|morta|mancato|mancata|deceduto|deceduta
    """),
    once=row("""
        era, aveva, prendeva, guadagnava, percepiva, lavorava, portava, faceva, tirava, incassava, riceveva, pigliava
    """),
    gone=(
        "Conto senza chi va a vivere altrove. Ma chi resta a vostro carico ai fini IRPEF si conta ancora: se è così,"
        " scrivi «torniamo al caso reale»."
    ),
)
