"""How people name those who may be in a household, and how they are tied to each other."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.massarosa_isee.art_03_nucleo import COMUNITA, PREADOTTIVO, TEMPORANEO
from rules_core.massarosa_isee.parole.parenti import DELL_UFFICIO
from rules_core.rows import denials, row
from rules_core.wording import Kin, Said

_STESSO = "stesso|stessa|medesimo|medesima|unico|unica|solo|sola"
_FAMIGLIA = "stato|foglio|nucleo|scheda|famiglia|residenza|residenze"
_ALTRUI = "sua|suo|propria|proprio|autonoma|diversa|separata|altrove|diverse|separate|per|a"
_SUO_STATO = "mio|nostro|suo|loro|proprio|nel|sul"
_AFFITTO = "contratt*|affitt*|canone|locazione|fitto"
_GIUDICE = "giudice|tribunale|sentenza|avvocato|avvocati|carte"
_COPPIA = ("coniuge", "convivente", "ex")
_PARENTI = Kin(
    row("""
        suocero|suocera|suoceri, nonno|nonna|nonni, fratello|sorella|fratelli|sorelle, zio|zia|zii, cognato|cognata,
        nipote, nipoti, nipotino|nipotina, genero, nuora, cugino|cugina, consorella, confratello|confratelli,
        consorelle, amico|amica, badante, coinquilino|coinquilina, inquilino|inquilina,
        ex compagno|compagna|convivente|fidanzato|fidanzata|partner,
        mio|mia|il|la|l|suo|sua ex compagno|compagna|convivente|fidanzato|fidanzata|partner,
        sorelle, cognati|cognate, amici|amiche, i miei suoceri|nonni|fratelli|zii|nipoti|cugini
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
            quando chiedo, conta con me, mio|nostro isee, mio|nostro nucleo, nucleo|isee mio|nostro,
            nel|sul mio|nostro stato,
            lo|la|li|le|ci conto|metto|contate|mettete, domanda|richiesta|dsu ... mia, mia domanda,
            a nome mio, il richiedente sono io
        """),
        opens=row("""
            domanda|istanza|richiesta|dsu presentata|fatta|firmata|e ... da|per,
            domanda|istanza|richiesta|dsu|isee a nome di|del|della, domanda|istanza|richiesta|dsu e a nome di,
            richiedente, dichiarante, istante, chiede, richiede, presenta, domanda la,
            domanda|istanza|richiesta di|per|del|della, presenta|chiede|fa la|l domanda|istanza|richiesta|isee|dsu,
            domanda|istanza|richiesta|dsu la|l fa|presenta|chiede, fa domanda|istanza|richiesta,
            isee lo chiede|fa|presenta, a nome di|della|del
        """),
        near=row("nucleo di|del|della"),
        closes=row("""
            che presenta|fa|chiede|richiede, presenta istanza|domanda, fa|fara domanda|richiesta, chiede|richiede,
            fa|presenta lei|lui la domanda, fa isee, fa l isee, chiede per se, domanda|istanza|richiesta|dsu e sua|suo,
            domanda|richiesta|dsu sua, domanda|richiesta la|l fa|presenta lui|lei
        """),
    ),
    "persone": Said(
        kin={
            "coniuge": Kin(
                row("moglie, marito, consorte, coniuge, sposo|sposa, mia signora"),
                ties=("coniuge_di",),
                back=("coniuge_di",),
                pairs=row("""
                    sposato|sposata|coniugato|coniugata con, siamo ... sposati|sposate|coniugati, coniugi, coniugati,
                    sono sposati|coniugati, marito e moglie, moglie e marito, coppia sposata|coniugata, sposati
                """),
            ),
            "ex": Kin(
                row("""
                    ex moglie|marito|coniuge|consorte, moglie|marito separato|separata, mio|mia|il|la|l ex,
                    mio|mia|il|la|l ex marito|moglie|coniuge|consorte
                """),
                ties=("coniuge_di",),
                back=("coniuge_di",),
                pairs=row("""
                    separato|separata|separati|divorziato|divorziata ... da|dal|dalla|con,
                    legalmente separato|separata da|dal|dalla
                """),
                never=row("mai ... sposati|sposate|sposata|sposato, non ... stati sposati"),
            ),
            "convivente": Kin(
                row("""
                    compagno, compagna, convivente, fidanzato|fidanzata, partner, moroso|morosa, mia|sua ragazza,
                    mio|suo ragazzo
                """),
                ties=("convivente_di",),
                back=("convivente_di",),
                pairs=row("convivo|convive|conviviamo|convivono ... con, conviviamo, more uxorio, conviventi"),
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
                    madre|mamma, padre|papa|babbo, genitori, i|dai|coi miei, dai|coi suoi, con|da i suoi,
                    i miei genitori,
                    madre|mamma|padre biologica|biologico|naturale|adottiva|adottivo
                """),
                back=("genitori",),
            ),
            "parente": _PARENTI,
        },
        unlike=row(f"""
            casa del|della|dei ... padre|madre|genitori|nonna|nonno, senza figli|moglie|marito, metto in casa,
            minore in affido, famiglia di, si|mi|ti|ci sposo|sposa, {DELL_UFFICIO}
        """),
    ),
    "persone[].famiglia_anagrafica": Said(
        yes=row(f"""
            {_STESSO} {_FAMIGLIA}|casa|tetto|indirizzo|appartamento, {_STESSO} ... stato|scheda|foglio,
            {_FAMIGLIA} {_STESSO}|comune, famiglia|scheda anagrafica {_STESSO}, stato di famiglia {_STESSO}|comune,
            {_STESSO} stato di famiglia, insieme, assieme, sotto lo stesso tetto, in casa siamo
        """),
        no=row(f"""
            ha|hanno|fa|fanno|ho|con ... suo|sua|proprio|propria|loro {_FAMIGLIA}, {_FAMIGLIA} {_ALTRUI},
            stato di famiglia {_ALTRUI}, scheda anagrafica {_ALTRUI}, sua|propria residenza,
            altra|altro|altre {_FAMIGLIA}|casa|indirizzo|comune|parte, altro stato di famiglia,
            per conto suo|mio|proprio|loro, da solo|sola, vive|vivo|abito|abita|sta|sto|risiede solo|sola, altrove,
            sola|solo in anagrafe,
            a casa sua|propria|loro, a se, spostat*|cambiat*|trasferit*|levat*|preso ... residenza, due|2 residenze,
            residenza li, ha|hanno la residenza la|laggiu|lassu, in due|2|diverse case,
            case diverse, aire, estero, suo appartamento, proprio appartamento
        """),
        opens=row("""
            vive|vivono|vivo|viviamo, abita|abitano|abito|abitiamo, sta|stanno|sto|stiamo,
            risiede|risiedono|risiedo|risiediamo, residente|residenti, residenza, convive|convivono|convivo|conviviamo,
            iscritto|iscritta|iscritti, registrato|registrata, risulta|risultano|risulto|risultiamo, scheda,
            stato di famiglia, foglio, anagraficamente, all anagrafe, figura, compare, rimasto|rimasta|rimasti,
            resta|restano|rimane, con me|noi|loro, da me|noi, dove ... risulta, in casa con, a|in casa mia|nostra,
            siamo|sono ... qui|qua, siamo|sono|e|resto a|in casa, a stare, dorme, in un altra casa
        """),
        heads=row(f"""
            residen*, anagraf*, anagraficamente, all anagrafe, stato di famiglia, foglio, scheda, iscritt*, registrat*,
            famiglia anagrafica, risult*, {_STESSO} stato|famiglia, {_SUO_STATO} stato
        """),
        unlike=row(f"""
            conta|contano|contate, va|vanno, entra|entrano, rientra|rientrano, metto|mettete|mettono|metterlo,
            messa|messo|messi, fa|fanno|faccio|fo nucleo, fa|fanno parte, chi,
            {_AFFITTO} ... registrat*|registrazione, {_AFFITTO} ... non|mai ... registrat*,
            {_AFFITTO} ... non e mai ... registrat*, registrat*|registrazione ... {_AFFITTO}
        """),
    ),
    "persone[].separazione_legale": Said(
        yes=row("""
            separato|separata|separati legalmente, legalmente separato|separata|separati, separazione legale,
            separazione omologata|consensuale|giudiziale, sentenza di|del separazione|tribunale|giudice, con sentenza,
            separazione|separarci|separati dal|davanti ... giudice|tribunale, divorziato|divorziata|divorziati,
            divorzio, separato|separata|separati dal tribunale, separati ... tribunale, separato|separata ... tribunale,
            separazione ... tribunale|giudice, separati, mio|mia|suo|sua ex, mio|mia|suo|sua ex marito|moglie|coniuge
        """),
        no=(
            *row(f"""
                separati|separato|separata ... di fatto, separazione di fatto, senza separazione legale,
                separati|separato|separata in|dentro casa, separati|separato|separata sotto ... stesso tetto,
                separati|separato|separata senza {_GIUDICE}, separati|separato|separata senza passare|andare,
                separazione|divorzio non|mai ... chiest*|fatt*|firmat*|avviat*|presentat*|depositat*,
                non|mai ancora|ufficialmente dal|davanti|in|con ... {_GIUDICE}, non|mai dal|davanti|in|con {_GIUDICE},
                non|mai ... andati|andate|andata|andato|passati|passate|passata|passato ... {_GIUDICE},
                {_GIUDICE} non|mai ... andati|andate|andata|andato|passati|passate|passata|passato|visto
            """),
            *denials("non siamo separati, non sono separato|separata, mai separati, non separati"),
        ),
        unlike=row("""
            ma|pero|ancora|pur non|mai ... divorziat*, spesa separata, case|residenze separate,
            mio|mia|suo|sua ex compagno|compagna|convivente|fidanzato|fidanzata|partner
        """),
        both="coniuge_di",
    ),
    "persone[].a_carico_irpef_di": Said(
        near=row("""
            a carico, carico fiscale, carico irpef, a mio|nostro|suo carico, mio|nostro|suo carico,
            lo|la|li|le scarico|scarica,
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
