"""How people state what a household owns, and the house it lives in."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.massarosa_isee.nucleo import ABITAZIONE, ALTRO, LOCAZIONE, NEGOZIO, PROPRIETA, UFFICIO
from rules_core.massarosa_isee.parole.rows import denials, row
from rules_core.wording import Said

_DI_ALTRI = "mia|mio|sua|suo|nostra|nostro madre|mamma|padre|papa|nonna|nonno|suocera|suocero|zia|zio|fratello|sorella"
_QUOTE = "|".join(map(str, range(11, 100)))
_VIVO = "vivo|viviamo|abito|abitiamo|sto|stiamo|vive|vivono|abita|abitano"

_TIPO = Said(
    words={
        ABITAZIONE: row("""
            casa|case, appartamento|appartamenti, appartamentino, villa|ville, villetta|villette, bilocale|bilocali,
            monolocale|monolocali, trilocale|trilocali, seconda casa, prima casa, abitazione|abitazioni,
            casa di proprieta, casa propria, casa mia|nostra|sua, abitazione principale, abitazione di proprieta,
            in casa propria, in casa di proprieta, in una casa di proprieta, in casa mia|nostra, casetta, casolare,
            attico, mansarda
        """),
        NEGOZIO: row("""
            negozio|negozi, negozietto, bottega|botteghe, fondo commerciale, fondi commerciali, locale commerciale,
            locali commerciali
        """),
        UFFICIO: row("""
            un ufficio, mio ufficio, nostro ufficio, # uffici, ufficio di proprieta, uffici di proprieta, uno studio,
            mio studio, studio di proprieta, studio professionale
        """),
        "terreno_edificabile": row("""
            terreno edificabile, terreni edificabili, area edificabile, aree edificabili, lotto edificabile,
            terreno fabbricabile, area fabbricabile
        """),
        "terreno_agricolo": row("""
            terreno|terreni, terreno agricolo, terreni agricoli, campo agricolo, un campo, vigna|vigneto|vigne,
            uliveto|oliveto, frutteto, orto|orti, bosco|boschi, pezzo di terra, pezzetto di terra, un po di terra,
            terra coltivata
        """),
        ALTRO: row("""
            garage, box, box auto, posto auto, autorimessa, magazzino|magazzini, capannone|capannoni, cantina, rudere,
            fienile, fabbricato|fabbricati, laboratorio
        """),
    },
    unlike=row(f"""
        casa|case|appartamento|abitazione|alloggio|villetta|bilocale|monolocale ... affitto|locazione,
        casa|appartamento dove|che {_VIVO} ... affitto, casa|appartamento in cui {_VIVO} ... affitto,
        affitto ... casa|appartamento|abitazione|bilocale|monolocale|villetta, affitto della|per la casa,
        casa|case popolare|popolari, appartamento popolare, casa|appartamento del comune,
        casa|appartamento di un|altri, casa di riposo|cura|famiglia, casa famiglia, casa di {_DI_ALTRI},
        casa dei miei|suoceri|nonni|genitori, casa della nonna|mamma|suocera|zia,
        casa del nonno|padre|papa|suocero|fratello, casa|appartamento in comodato, ospite|ospiti ... casa, in casa,
        in casa con, in casa mia|nostra siamo, a casa, da casa, di casa, per casa, casa nostra siamo, casa mia siamo,
        casa|appartamento non e mia|mio|nostra|nostro, cerco|cerca casa, senza casa, porto|porta a casa,
        lavoro|lavora|lavorato ... negozio|bottega|laboratorio|magazzino|capannone, assunt* ... negozio,
        commesso|commessa ... negozio, lavoro|lavora ... ufficio|studio, in ufficio, ufficio isee, ufficio del comune,
        campo estivo, campi estivi, campo da, assistenza in casa, valore della casa, isee ... casa,
        franchig* ... casa|abitazione
    """),
)

IMMOBILE: Mapping[str, Said] = {
    "immobili": Said(
        near=row("# immobili, # fabbricati, # proprieta"),
        groups={
            f"{ABITAZIONE} {NEGOZIO} {UFFICIO} terreno_edificabile terreno_agricolo {ALTRO}": row(
                "entrambe, entrambi, tutte e due, tutti e due, tutte quante, tutti quanti, ambedue"
            )
        },
        none=denials("""
            nessun immobile, niente immobili, senza immobili, zero immobili, immobili no, immobili nessuno,
            immobili niente, immobili zero, nessuna casa, niente casa, niente case, senza case, case nessuna, case no,
            nessuna proprieta, niente proprieta, senza proprieta, zero proprieta, nessun terreno, niente terreni,
            nullatenente|nullatenenti, niente di intestato, nulla di intestato, niente intestato, nulla intestato,
            non possiedo|possediamo|possiede niente|nulla,
            non possiedo|possediamo|possiede case|immobili|terreni|beni,
            non possiedo|possediamo|possiede nessun immobile|terreno, non possiedo|possediamo|possiede nessuna casa,
            non ho|abbiamo|ha|hanno case|casa|immobili|proprieta|terreni,
            non ho|abbiamo|ha|hanno una casa di proprieta, non ho|abbiamo|ha|hanno ne case, ne case ne terreni,
            non ho|abbiamo|ha|hanno nessun immobile|terreno, non ho|abbiamo|ha|hanno nessuna casa|proprieta,
            non ho|abbiamo niente|nulla di mio|nostro, non ho|abbiamo niente|nulla di intestato,
            non ho|abbiamo niente|nulla intestato,
            non sono|siamo proprietario|proprietaria|proprietari di nulla|niente, nessuna casa di proprieta,
            niente di proprieta, nulla di proprieta, ne immobili, ne case, ne terreni, ne proprieta, ne casa
        """),
    ),
    "immobili[].tipo": _TIPO,
    "immobili[].abitazione_principale": Said(
        yes=row(f"""
            prima casa, abitazione principale, casa principale, dove {_VIVO}, in cui {_VIVO}, ci {_VIVO},
            nella quale {_VIVO}, casa di residenza, di residenza, residenza li, ho la residenza, abbiamo la residenza,
            casa di famiglia, dove ho la residenza, casa nostra, casa mia, casa propria, casa di proprieta,
            abitazione di proprieta, abitazione ... di proprieta, appartamento di proprieta,
            {_VIVO} in una casa di proprieta, dove {_VIVO} e di proprieta
        """),
        unlike=row("""
            ho|possiedo|abbiamo una casa di proprieta, altra|seconda|un altra casa di proprieta,
            ma|pero ... casa di proprieta, affitto ... casa di proprieta, case di proprieta,
            ci vive|abita mia|mio|un|una, dove vive|abita mia|mio
        """),
        no=row("""
            seconda casa, altra casa, casa ... al mare, casa ... in montagna, casa al mare, casa in montagna,
            casa in campagna, casa vacanza, casa vacanze,
            casa delle vacanze, per le vacanze, affittato|affittata|affittati|affittate, dato|data in affitto,
            do|diamo in affitto, sfitto|sfitta, vuoto|vuota, non ci abit*, non ci viv*, non ci sto, ereditata,
            al paese, inabitabile
        """),
    ),
    "immobili[].rendita_catastale": Said(
        near=row("""
            rendita, rendita catastale, rendita #, rendita di|e|da #, rendita catastale #,
            rendita catastale di|e|da #, # di rendita, euro di rendita, catastale, visura, catasto
        """),
        unlike=row(
            "mutuo #, mutuo di|residuo|e #, # di mutuo, euro di mutuo, valore ici ... #, vale #, affitto di|e #"
        ),
    ),
    "immobili[].valore_ici": Said(
        near=row("""
            ici, imu, valore ici, valore imu, valore ici ... #, valore imu ... #, fini ici, valore, valore di|e #,
            vale, vale #, valgono, valore catastale, stimato|stimata, # ai fini ici, # di valore, euro di valore
        """),
        unlike=row("mutuo #, mutuo di|residuo|e #, # di mutuo, euro di mutuo, rendita #, rendita di|e #, # di rendita"),
    ),
    "immobili[].quota_possesso": Said(
        near=row("""
            quota, possesso, possiedo|possediamo|possiede, proprieta, intestato|intestata, quota di|del #,
            # di proprieta, proprietario|proprietari al #, al # mia|mio|nostra|nostro
        """),
        unlike=row(
            "tasso ... #, rendimento ... #, interesse|interessi ... #, mutuo al #, invalid* ... #, titoli ... #"
        ),
    ),
    "immobili[].mutuo_residuo": Said(
        near=row("""
            mutuo, mutuo residuo, residuo, debito residuo, debito, mutuo #, mutuo di|per #, mutuo residuo #,
            mutuo residuo di|e #, # di mutuo, euro di mutuo, restano, rimangono, resta da pagare, restano da pagare,
            ancora da pagare, da restituire, devo ancora, dobbiamo ancora, mancano, # da pagare, euro da pagare
        """),
        unlike=row("""
            rata ... #, rate da|di #, # al mese, euro al mese, rendita #, rendita di|e #, rendita catastale #,
            rendita catastale di|e #, # di rendita, valore ... #, vale #
        """),
        none=denials("""
            senza mutuo, senza mutui, nessun mutuo, niente mutuo, niente mutui, zero mutuo, mutuo no, mutuo zero,
            mutuo estinto|finito|pagato|chiuso|saldato, mutuo gia estinto|finito|pagato|chiuso, pagato tutto,
            pagata tutta, interamente pagata, pagata interamente, finita di pagare,
            tutta pagata, tutto pagato, gia pagata, gia pagato, non ho mutuo|mutui, non abbiamo mutuo|mutui,
            non c e mutuo, non ho il mutuo, non abbiamo il mutuo, non ho nessun mutuo, non abbiamo nessun mutuo,
            non c e nessun mutuo, non ha mutuo|mutui, libera da mutuo, nessun debito, senza debiti
        """),
    ),
}

ALLOGGIO: Mapping[str, Said] = {
    "abitazione.titolo": Said(
        words={
            PROPRIETA: row(f"""
                di proprieta, casa mia, casa nostra, casa propria, proprietario|proprietaria|proprietari, prima casa,
                casa e mia|nostra, casa dove {_VIVO} e mia|nostra, casa in cui {_VIVO} e mia|nostra,
                {_VIVO} in ... proprieta, {_VIVO} in casa mia|nostra, {_VIVO} in una casa di proprieta,
                casa intestata a me, comprato|comprata casa, comprato la casa, abitazione di proprieta
            """),
            LOCAZIONE: row(f"""
                affitto, in affitto, in locazione, locazione, inquilino|inquilina|inquilini, pigione,
                {_VIVO} in affitto, {_VIVO} ... in affitto, sono|siamo in affitto, pago|paghiamo affitto,
                pago|paghiamo l affitto, casa in affitto, casa popolare, case popolari, {_VIVO} in una casa popolare,
                {_VIVO} in casa popolare, {_VIVO} ... case popolari, {_VIVO} in una casa in affitto
            """),
            "altro": row(f"""
                comodato, in comodato, comodato d uso, uso gratuito, in uso gratuito, ospite|ospiti,
                ospitato|ospitata, casa di {_DI_ALTRI}, casa dei miei, casa dei suoceri|genitori|nonni,
                {_VIVO} da {_DI_ALTRI}, {_VIVO} dai miei, {_VIVO} con i miei, {_VIVO} da amici, casa di riposo,
                casa famiglia, {_VIVO} in casa di {_DI_ALTRI}, senza fissa dimora, senza pagare,
                non paghiamo niente di casa, sto|stiamo|abito|abitiamo|vivo|viviamo gratis
            """),
        },
        unlike=row(f"""
            negozio|ufficio|terreno|garage|studio|magazzino|box di proprieta, seconda casa di proprieta,
            casa al mare di proprieta, quota di proprieta, {_QUOTE} di proprieta, cento di proprieta, casa nostra siamo,
            do|diamo in affitto, dato|data|dati|date in affitto, abbiamo affitto di casa, reddito|redditi da affitto,
            franchigia ... affitto|locazione, contributo ... affitto, bonus affitto
        """),
    ),
    "abitazione.canone_annuo": Said(
        near=row("""
            affitto, affitti, canone, canone di locazione, locazione, pigione, fitto, affitto #, affitto di|e|da #,
            # di affitto, # d affitto, euro di affitto, euro d affitto, mese di affitto, mese d affitto,
            euro per l affitto, canone ... #, pago|paghiamo ... affitto, popolare ... pago|paghiamo #,
            popolari ... pago|paghiamo #, affitto ... pago|paghiamo #
        """),
        unlike=row("""
            franchigia ... #, canone rai, mutuo #, mutuo di|residuo #, stipendio #, stipendio di|e #, pensione #,
            pensione di|e #, guadagno|guadagna|guadagniamo #, prendo|prende|prendiamo #, reddito #, reddito di|e #,
            isee di|e #, # di risparmi, euro di risparmi, # di stipendio, # di pensione, euro di stipendio,
            euro di pensione, # da parte, # sul conto, rendita ... #, vale #, # di mutuo, euro di mutuo, mese di mutuo
        """),
        per="anno",
    ),
    "abitazione.contratto_registrato": Said(
        yes=row("""
            contratto registrato, contratto e registrato, contratto di affitto|locazione registrato,
            contratto d affitto registrato, contratto e regolare, regolare contratto, contratto regolare,
            registrato|registrata, affitto regolare, contratto in regola, tutto in regola, registrato all agenzia
        """),
        no=(
            *row("in nero, al nero, a nero, contratto a voce"),
            *denials("""
            senza contratto, nessun contratto, niente contratto, non ho contratto, non abbiamo contratto,
            non c e contratto, non ho il contratto, non abbiamo il contratto, non c e il contratto, non registrato,
            non e in regola, non risulta registrato
        """),
        ),
    ),
}

ALTRO_DEL_NUCLEO: Mapping[str, Said] = {
    "tasso_titoli_decennali": Said(
        near=row("""
            tasso, rendimento, rendimento medio, titoli decennali, titoli del tesoro, btp, decennale, decennali,
            tasso ... #, rendimento ... #
        """),
        unlike=row(f"""
            al {_QUOTE}, ho|ha|hanno il #,
            invalid* al|del|oltre|per #, invalidita #, invalid* ... #, # di invalidita, # per cento di invalidita,
            # per cento invalid*, disabil* ... #, # di proprieta, # per cento di proprieta, # di possesso,
            # per cento di possesso, possesso ... #, quota ... #, proprieta al #, proprietari* al #, possied* ... #,
            intestat* ... #, meta, un terzo, un quarto, terza parte, quarta parte, # della casa|proprieta|terreno,
            # per cento della|del, mutuo al #, mia|mio|nostra|nostro al #, casa ... al #, terreno ... al #,
            intestata|intestato ... #, al # mia|mio|nostra|nostro, # casa|terreno|mia, handicap ... #
        """),
    ),
    "franchigia_locazione_comunale": Said(
        near=row("""
            franchigia ... affitto|locazione|affitti, franchigia ... affitto|locazione ... #,
            franchigia comunale ... affitto|locazione
        """),
    ),
    "franchigia_abitazione_comunale": Said(
        near=row("""
            franchigia ... casa|abitazione, franchigia ... casa|abitazione ... #,
            franchigia comunale ... casa|abitazione, franchigia prima casa
        """),
    ),
}
