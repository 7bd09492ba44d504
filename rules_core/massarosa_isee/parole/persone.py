"""How people name those who may be in a household, and how they are tied to each other."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.massarosa_isee.art_03_nucleo import COMUNITA, PREADOTTIVO, TEMPORANEO
from rules_core.rows import denials, row
from rules_core.wording import Kin, Said

_SUO = "mio|mia|miei|mie|suo|sua|suoi|sue|nostro|nostra|nostri|nostre|la|il|i|con|dal|dalla|dai|e|ed"
_COPPIA = ("coniuge", "convivente", "ex")
_PARENTI = Kin(
    row("""
        suocero|suocera|suoceri, nonno|nonna|nonni, fratello|sorella|fratelli|sorelle, zio|zia|zii, cognato|cognata,
        nipote, nipoti, nipotino|nipotina, genero, nuora, cugino|cugina, consorella, confratello, amico|amica, badante,
        inquilino|inquilina, i miei suoceri|nonni|fratelli|zii|nipoti|cugini
    """)
)
PERSONE: Mapping[str, Said] = {
    "richiedente": Said(
        yes=row("""
            conta|contano|va|vanno|entra|entrano|rientra|rientrano ... con noi|me,
            siamo un|nello nucleo, siamo nello stesso nucleo, chi devo|metto|conto|inserisco|dovrei,
            devo mettere|contare|inserire, chiedo io, se chiedo,
            faccio domanda|richiesta, domanda|richiesta|dsu|isee la|l|lo faccio|presento|chiedo,
            la|lo|l faccio|presento|chiedo io, presento io, faccio io, nel|il|del mio nucleo, nel|il|del nostro nucleo,
            con chi mi|ci, mi|ci contate|contano|mettete|mettono, isee lo chiedo io, lo chiedo io, la chiedo io,
            quando chiedo, conta con me, mio isee, domanda mia, mia domanda, a nome mio, il richiedente sono io
        """),
        opens=row("""
            domanda|istanza|richiesta|dsu presentata|fatta|firmata da, domanda|istanza|richiesta|dsu a nome di,
            domanda|istanza|richiesta|dsu e a nome di, richiedente, dichiarante, istante, chiede|presenta|domanda la,
            domanda di|per, presenta|chiede|fa la|l domanda|istanza|richiesta|isee, domanda la fa|presenta,
            isee lo chiede, a nome di|della|del, nucleo di|del|della
        """),
        closes=row("""
            che presenta|fa|chiede, presenta istanza|domanda, fa domanda|richiesta, fa|presenta lei|lui la domanda,
            chiede ... isee, domanda|richiesta|dsu e sua|suo, domanda|richiesta|dsu sua
        """),
    ),
    "persone": Said(
        kin={
            "coniuge": Kin(
                row("""
                    moglie, marito, consorte, coniuge, sposo|sposa, sposato|sposata con, mia signora,
                    siamo sposati|sposate|coniugati
                """),
                ties=("coniuge_di",),
                back=("coniuge_di",),
            ),
            "ex": Kin(
                row("""
                    ex moglie|marito|coniuge|consorte, moglie|marito separato|separata,
                    separato|separata|divorziato|divorziata da|dal|dalla|con, separato|separata legalmente da|dal|dalla,
                    legalmente separato|separata da|dal|dalla, mio|mia|il|la ex,
                    mio|mia|il|la ex marito|moglie|coniuge|consorte
                """),
                ties=("coniuge_di",),
                back=("coniuge_di",),
            ),
            "convivente": Kin(
                row("compagno, compagna, convivente, fidanzato|fidanzata, partner, moroso|morosa, conviv* con"),
                ties=("convivente_di",),
                back=("convivente_di",),
            ),
            "figlio": Kin(
                row("""
                    figlio|figlia|figli|figlie, bimbo|bimba|bimbi|bimbe, bambino|bambina|bambini|bambine,
                    ragazzo|ragazza|ragazzi|ragazze, gemelli|gemelle, figliolo|figliola, neonato|neonata,
                    minore, piccolo|piccola, i miei figli|bambini|bimbi|ragazzi,
                    i miei due|2|tre|3|quattro|4 figli|bambini
                """),
                ties=("genitori",),
                shared=_COPPIA,
            ),
            "genitore": Kin(
                row("""
                    madre|mamma, padre|papa|babbo, genitori, i|dai|coi miei, i miei genitori,
                    madre|mamma|padre biologica|biologico|naturale|adottiva|adottivo
                """),
                back=("genitori",),
            ),
            "parente": _PARENTI,
        },
        unlike=row("""
            casa del|della|dei ... padre|madre|genitori|nonna|nonno, senza figli|moglie|marito, metto in casa,
            minore in affido, famiglia di, ex compagno|compagna
        """),
    ),
    "persone[].famiglia_anagrafica": Said(
        yes=row("""
            stesso|medesimo|unico|solo stato di famiglia|famiglia, stesso|medesimo|unico foglio|nucleo|stato,
            stessa|unica|medesima scheda|famiglia|residenza, famiglia|famiglia anagrafica unica|stessa,
            famiglia unica, famiglia anagrafica, all anagrafe ... insieme|tutti, insieme all anagrafe, tutti insieme,
            stato di famiglia
            unico|comune, vive|vivono|abita|abitano|sta|stanno|risiede|risiedono|residente ... con me|noi,
            vive|abita|sta|risiede qui con me|noi, stato di famiglia con me|noi,
            con me|noi vive|sta|abita|vivono|stanno,
            resta|rimane|rimasto|rimasta con me|noi, in casa con me|noi, viviamo|abitiamo|stiamo|risiediamo ... insieme,
            viviamo|abitiamo|stiamo|conviviamo, in casa siamo, residenza con me|noi, residente con me|noi,
            residenza|scheda|famiglia con me|noi, nel mio|nostro stato, sul mio|nostro stato, sotto lo stesso tetto
        """),
        no=row("""
            suo|proprio stato di famiglia, suo|proprio foglio|nucleo, residenza a|in, residenza li|la,
            residenza sua|propria|autonoma|diversa|separata|altrove, sua residenza, propria residenza,
            un altra|altra residenza|scheda|famiglia anagrafica, altra scheda, altra famiglia, altro stato|indirizzo,
            residenza|residente ... altrove, spostato|spostata|cambiato|preso|trasferito ... residenza,
            residenza ... spostata|trasferita, due|2 residenze diverse|separate, residenze diverse|separate,
            vive|abita|sta|risiede|residente a|altrove|fuori|da|in|per, vivono|abitano|stanno|risiedono in due|case,
            per conto suo|mio|proprio, residente a, in|a case diverse, casa e residenza, altra residenza,
            vive|abita|sta ... per conto, altro comune, rimasto|rimasta a casa sua, in un altra casa, da un altra parte,
            non vive|abita|sta|risiede ... con me|noi
        """),
        opens=row("""
            residenza|residente|vive|abita|sta|risiede|vivono|abitano|anagraficamente|risulta|iscritto|iscritta ...
            con|col|coi|dal|dalla|da|presso, vivo|abito|sto|viviamo|abitiamo|risiedo ... con|col|coi|dai,
            vivo|abito|sto|viviamo|abitiamo|risiedo ... ... con|col|coi|dai,
            nella|sulla|nello|sullo scheda|stato|foglio|famiglia della|del|di, dove ... risulta|residente|sta|abita|vive
        """),
    ),
    "persone[].separazione_legale": Said(
        yes=row("""
            separato|separata|separati legalmente, legalmente separato|separata|separati, separazione legale,
            separazione omologata|consensuale|giudiziale, sentenza di separazione, divorziato|divorziata|divorziati,
            divorzio, separato|separata|separati dal tribunale, separati ... tribunale, separato|separata ... tribunale,
            separazione ... tribunale|giudice, separati
        """),
        no=(
            *row("separati|separato|separata di fatto, separazione di fatto, senza separazione legale"),
            *denials("non siamo separati, non sono separato|separata, mai separati, non separati"),
        ),
        unlike=row("spesa separata, case|residenze separate"),
        both="coniuge_di",
    ),
    "persone[].a_carico_irpef_di": Said(
        near=row("""
            a carico, carico fiscale, carico irpef, a mio|nostro|suo carico, lo|la|li|le scarico|scarica,
            fiscalmente ... carico,
            nel|sul mio 730|modello
        """),
    ),
    "persone[].tenuto_agli_alimenti": Said(
        near=row(
            "alimenti ... e|sono, tenuto agli alimenti, obbligato agli alimenti, alimenti li|gli paga|versa, alimenti"
        ),
        both="a_carico_irpef_di",
    ),
    "persone[].affidamento": Said(
        words={
            PREADOTTIVO: row("preadottiv*, pre adottiv*"),
            COMUNITA: row("""
                in|nella|presso comunita, in|nella|presso una comunita, casa famiglia, collocat* in|presso ... comunita
            """),
            TEMPORANEO: row("affidat*, affidamento, affido"),
        },
        both="affidatario",
    ),
    "persone[].affidatario": Said(
        near=row("affidat*, in affidamento|affido, affidamento|affido preadottivo|temporaneo|familiare")
    ),
    "persone[].convivenza_anagrafica": Said(
        yes=row("""
            convivenza anagrafica, in convivenza, in casa di riposo, in rsa, in casa di cura, in istituto, in caserma,
            in convento, in carcere, ricoverato|ricoverata in struttura, in monastero, in una struttura
        """),
    ),
}
