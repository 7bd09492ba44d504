"""How people state the facts of an application."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.parameters import value_of
from rules_core.piemonte_cantieri import par_07_enti as enti
from rules_core.piemonte_cantieri.parole.domanda_ente_chi import FIRMATA_DA, TIPO_ENTE
from rules_core.piemonte_cantieri.parole.domanda_ente_documenti import DOCUMENTI, missing
from rules_core.printed import moment_of
from rules_core.rows import denials, row
from rules_core.wording import Said

_LUOGHI = (
    "torino|cuneo|asti|alessandria|novara|biella|vercelli|verbania|vco|verbano|ossola|ivrea|alba|pinerolo|casale|bra"
    "|mondovi|saluzzo|fossano|domodossola|borgosesia|chieri|rivoli|susa|tortona|acqui|savigliano|moncalieri"
)
_INTORNO = (
    "piemontes*|torinese|cuneese|astigiano|alessandrino|novarese|biellese|vercellese|canavese|monferrato|langhe|langa"
    "|roero|valsesia|valsusa|ossola|verbano|cusio|monregalese|tortonese|pinerolese"
)
_ALTROVE = (
    "lombardia|liguria|veneto|toscana|lazio|emilia|aosta|milano|genova|roma|pavia|savona|varese|imperia|piacenza|bergamo"
    "|brescia|monza|como|lombard*|ligur*|valdostan*|toscan*"
)
_UNITI = "costituit*|formalizzat*|costituir*|formalizzar*"
_INSIEME = "ats|ati|raggruppamento|partenariato|aggregazione"
_MODULO = "modulo|pdf|file|domanda|istanza|documento|quello|modello"
_PROCEDURA = "procedura|piattaforma|portale|sistema|gestionale|applicativo|programma|sito|telematic*|informatic*|bandi"


SAID: Mapping[str, Said] = {
    "tipo_ente": TIPO_ENTE,
    "firmata_da": FIRMATA_DA,
    "sede_in_piemonte": Said(
        yes=row(f"""
            sede ... piemonte, sede legale|operativa ... piemonte, siamo in piemonte, {_INTORNO}, del piemonte,
            in piemonte,
            sede ... a|ad|in|di|nel {_LUOGHI}, siamo a|ad|in|di|nel {_LUOGHI},
            uffic*|sportell*|recapito|filial* a|ad|in|di|nel {_LUOGHI}, provincia|prov di|della {_LUOGHI},
            prov {_LUOGHI}, provincia {_LUOGHI}, comune|comuni|unione|municipio|citta|paese ... di|a|ad|in|vicino
            {_LUOGHI},
            val di susa, valle di susa, val chisone, val sangone, val d ossola, lago maggiore, valle maira, val pellice
        """),
        no=row(f"""
            fuori dal piemonte, fuori piemonte, fuori regione, fuori dalla regione,
            sede|sedi ... in|a|ad|nel {_ALTROVE},
            siamo|stiamo in|a|di|nel {_ALTROVE}, siamo lombardi|liguri|lombarda|ligure|lombardo, altra regione,
            un altra regione,
            nessuna sede in piemonte, in piemonte nessuna|nessun|niente sede|ufficio|sportello|recapito,
            in piemonte non abbiamo|ha|hanno|c_e,
            non ... nessuna sede in piemonte, comune|ente|comuni|unione {_ALTROVE},
            comune|ente|unione ... in|di|della|provincia {_ALTROVE}, provincia|prov di {_ALTROVE}, valle d aosta
        """),
    ),
    "iscritto_anagrafe": Said(
        yes=row("""
            iscritt* ... anagrafe, registrat* ... anagrafe, codice anagrafico, iscrizione ... anagrafe,
            presenti ... anagrafe, anagrafe ... a posto, siamo in anagrafe, anagrafe ok|fatta|si|presente|regolare,
            anagrafe, codice ... anagraf*, registrat* ... operatori, iscritt* ... operatori, accreditat* ... operatori
        """),
        no=missing("anagrafe|anagrafico|anagrafica")
        + row("""
            anagrafe ... ... iscritt* dopo|adesso|solo, iscritt* dopo ... anagrafe, iscritt* all anagrafe dopo|solo,
            cancellat* dall anagrafe, anagrafe ... ... scadut*|decadut*|cancellat*|revocat*|sospes*,
            anagrafe ma|pero adesso|ora|poi non|no|ci, anagrafe ... non piu, iscrizione ... scadut*|revocat*
        """),
    ),
    "invio": Said(
        near=row("""
            inviat*|invio|mandat*|spedit*|trasmess*|presentat*|caricat* il|l #, inviat*|invio|presentat* #, inviat*,
            invio, inviamo, partit*, arrivat*, spedizione, trasmission*, domanda|istanza|candidatura del #,
            domanda|istanza del,
            partit*|arrivat*|mandat* il|l|venerdi|lunedi|martedi|giovedi|mercoledi #, premuto invio, cliccat*,
            protocollo del #,
            data di|dell invio, ricevuta, invia, chius* la domanda, domanda, istanza, mandat*, spedit*, trasmess*,
            presentat*, caricat*, consegnat*, inoltrat*, protocollat*
        """),
        unlike=row("delibera del #, delibera # del #, deliberat* il #, approvat* il #, firmat* il #"),
        year=moment_of(value_of(enti.APERTURA)).year,
    ),
    "raggruppamento": Said(
        words={  # of words alike the first: who is not united in a group means to be
            enti.NON_COSTITUITO: row(f"""
                non ... {_UNITI} in|con|un|una|come|da {_INSIEME}, mai ... {_UNITI} in|con|un|una|come|da {_INSIEME},
                non ... mai ... {_UNITI} in|con|un|una|come|da {_INSIEME}, non ... mai costituit*|formalizzat*,
                mai costituit*|formalizzat*, non ancora riunit*|unit*|legat* in|con|un|una|come|da {_INSIEME},
                da costituire, ancora da costituire, non ancora costituit*, non costituit*, non e costituit*,
                non e ancora costituit*, costituend*, lo costituiremo, la costituiremo, non ... costituit*,
                costituir*, ancora ... costituir*, in via di costituzione, da formare|formalizzare,
                non|ancora ... formalizzat*, ci costituiremo, costituiamo dopo,
                {_INSIEME} ... non ... firmat*|nat*|registrat*|fatt*,
                {_INSIEME} ... da firmare|fare|creare|formare, {_INSIEME} ... dopo|in fieri, lo|la formalizzeremo,
                in corso di costituzione,
                deve|dovra ancora nascere, deve|devono|dobbiamo ancora costitu*|formalizzare|unirci,
                andremo dal notaio, ci uniremo,
                fase di costituzione, {_INSIEME} ... futur*|non ancora, ancora essere costituit*|formalizzat*
            """),
            enti.NESSUNO: row(f"""
                da soli, da solo, da sola, soli, siamo soli, per conto nostro, per conto proprio, ente solo,
                un ente solo, un comune solo, siamo un solo ente, non ... in ats, non ... in raggruppamento,
                non ... nessun raggruppamento, non ... in partenariato, ente singolo, comune singolo, singolarmente,
                forma singola, senza partner, nessun raggruppamento, senza raggruppamento, nessun partenariato,
                non in raggruppamento, non in partenariato, nessun altro ente|comune, nessun altro, senza altri,
                senza altri enti|comuni, solo noi, noi soltanto, noi soli, noi e basta, unico ente|comune, in autonomia,
                autonomamente, per i fatti nostri, in solitaria, con nessuno, senza nessuno, nessun partner, solitaria,
                non ... {_INSIEME} con nessun*,
                forma individuale, individualmente, singola, singolo, nessuna aggregazione, niente ats, no ats,
                senza associarci, non ... con nessuno|altri, solo il nostro, soltanto noi, niente partner, non associat*
            """),
            enti.COSTITUITO: row(f"""
                gia costituit*, costituita, costituito, costituite, costituiti, e ... costituit*,

                {_INSIEME} ...
                formalizzat*|registrat*|stipulat*|firmat*|attiv*|attivo|operativ*|esistente|fatt*|nat*|rogat*,
                dal notaio, davanti al notaio, atto notarile, gia formalizzat*,
                raggruppamento costituito, partenariato costituito, formalmente costituit*, partenariato esistente
            """),
        },
        unlike=row("""
            dobbiamo|devono|deve|dovremmo|dovevamo|bisogna|occorre|serve|necessario|obbligatorio essere costituit*,
            dobbiamo|devono|deve|dovremmo|dovevamo|bisogna|occorre|serve|necessario|obbligatorio essere
            gia|formalmente|per_forza|prima costituit*
        """),
    ),
    **DOCUMENTI,
    "firma_digitale_cades": Said(
        yes=row("""
            firma digitale, firma dig|digit, firmat* dig*|digit*, firmat* ... digitalmente, firmat* in digitale,
            cades, p 7 m, firma elettronica qualificata, sottoscritt* dig*, firma digitalmente, firmo digitalmente,
            firma elettronica, p 7 m, firmat* elettronic*, firma remota, firmat* ... chiavetta|token|smart, digitalmente
        """),
        no=row("firma autografa, autografa, pades, firma olografa, olografa")
        + denials("""
            firmat* ... a mano, firmat* ... a penna, scansionat*,
            manca|mancava|mancante ... firma digitale, dimenticat* ... firma digitale, scansione, firmat* su carta,
            firma a mano|penna|biro, non ... firmat*, nessuna firma, senza firma, a penna, a biro, di suo pugno,
            col timbro,
            inchiostro, scannerizzat*, fotocopia, firmat* ...
            biro|stilo|stilografica|pugno|timbro|carta|scann*|immagine,
            firma scannerizzata|incollata|immagine|grafica|sulla carta, firma su carta
        """),
        unlike=row("""
            intenti ... firmat* a mano|penna, intenti ... allegat* firmat* a mano|penna, intenti ... allegata firmata,
            intenti firmat* ... a mano|penna, intenti firmat*, accordo firmat*, accordo ... a mano|penna,
            delibera firmat*,
            intenti ... firmat* ... tutti, dichiarazione ... a mano|penna,
            accordo|convenzione|partenariato|protocollo|raggruppamento|atto ... non|nn ... firmat*,
            non|nn ... firmat* accordo|convenzione|partenariato|protocollo|l_accordo|la_convenzione|il_partenariato
        """),
    ),
    "modulo_originale": Said(
        yes=row(f"""
            modulo originale, modulo ... procedura, modulo ... piattaforma, modulo generato, prodott* dalla procedura,
            generat* dalla procedura|piattaforma, prodott* dal sistema|portale, modulo ... sistema,
            modulo del sistema, modulo ufficiale, modulo ... portale, originale,
            {_MODULO} ... uscit*|scaricat*|prodott*|generat*|stampat*|estratt*|rilasciat*|dat* ... {_PROCEDURA},
            uscit*|scaricat*|prodott*|generat*|stampat*|estratt*|rilasciat*|creat* dal|dalla|dall|col|con {_PROCEDURA},
            {_MODULO} del|della|dal|dalla|originale {_PROCEDURA}, pdf originale|ufficiale, {_MODULO} ufficiale|giusto,
            compilat* ... {_PROCEDURA}
        """),
        no=row(f"""
            modulo word|cartaceo|libero, modulo ... vecchio|diverso|sbagliato|word|nostro, altro modulo,
            un altro modulo, modulo diverso, moduli diversi, nostro modulo, modulo nostro, modulo in word,
            {_MODULO} in|su|fatto|rifatt*|ribattut*|copiat*|modificat* word|excel|carta|noi|casa|mano|proprio,
            in word, domanda scritta|fatta da noi|su, domanda in word, modulo dell anno scorso|passato,
            modulo di un altro bando, moduli nostri, non ... originale, carta intestata, carta libera,
            modulo cartaceo, vecchio modulo,
            rifatt*|ribattut*|riscritt*|ricopiat*|ricostruit*|copiat*|preparat*|fatt* noi|a,
            {_MODULO} ... ribattut*|riscritt*|ricopiat*|rifatt*|ricostruit*, modulo vecchio, modulo fatto da noi,
            su carta, domanda cartacea, invece|anziche|posto ... {_MODULO} ... {_PROCEDURA}, invece|anziche|posto ...
            {_PROCEDURA}, facsimile, fac simile
        """),
    ),
}
