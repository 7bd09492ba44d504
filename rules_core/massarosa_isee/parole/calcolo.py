"""How people ask for the ISEE of a household and for its comparison, and how they are told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rules_core.massarosa_isee.parole.alloggio import ALLOGGIO, ALTRO_DEL_NUCLEO
from rules_core.massarosa_isee.parole.cifre import CIFRE
from rules_core.massarosa_isee.parole.componenti import COMPONENTE
from rules_core.massarosa_isee.parole.immobili import IMMOBILE
from rules_core.massarosa_isee.parole.parenti import ANZIANI
from rules_core.massarosa_isee.parole.scelte import DESTINATARIO, QUALE_NUCLEO, SERVIZIO, VERSIONE
from rules_core.rows import row
from rules_core.wording import Said, Told, Wording

SAID: Mapping[str, Said] = {
    "versione": VERSIONE,
    **COMPONENTE,
    **IMMOBILE,
    **ALLOGGIO,
    **ALTRO_DEL_NUCLEO,
}

_DI_TUTTE_LE_VERSIONI = row(f"""
    con|secondo|sotto|usando quale|che|qual versione|testo|regolamento,
    versione|testo|regolamento ... bass*|alt*|conven*, affiancat* ... risultat*|delibera|versioni|testi,
    risultat* ... affiancat*,
    confront*, raffront*, stesura|stesure, fronte ... versioni|testi, paragon*, paragone, versioni, tre testi,
    tutti i testi,
    tre regole|regolamenti|regolamento,
    diverse|tutte versioni, ogni|ciascun|ciascuna versione|testo, vari|varie|diversi|diverse testi|regolamenti|versioni,
    contar* tutti|tutte ... o solo, tutti e due o solo, testo|versione ... e quello|quella ... del|di|dei|dell,
    quale regolamento|testo|versione mi|ci conviene,
    quale dei ... regolamenti|testi, che differenza, differenza c e, quale|qual versione|testo|e ... versione,
    cambi* con|secondo ... testo|versione|regolamento|sindacati|accordo|delibera, con l altro testo|regolamento,
    cambi* ... testo|versione|versioni|testi, un testo all altro, una versione all altra,
    versione del regolamento che|piu, altri due testi|regolamenti, gli altri due, gli altri testi, altri due,
    versione piu|meno, testo piu|meno conveniente|favorevole, tra allegato|accordo|delibera,
    fra allegato|accordo|delibera, differenza|differenze fra|tra ... testo|testi|tutti|versioni|accordo|delibera,
    nucleo estratto, tutti|tutte e due o|oppure solo|soltanto,
    intero|completo|tutti|tutte o|oppure solo|soltanto suo|sua|lui|lei, nei due casi,
    meglio ... solo|soltanto ... o|oppure ... tutti|tutte, meglio contar*|considerar* ... solo|soltanto|solamente,
    meglio solo|soltanto|solamente lui|lei|suo|sua o|oppure,
    isee solo|soltanto di|per|della|del mia|mio|nostra|nostro|la|il {ANZIANI},
    {QUALE_NUCLEO},
    conviene ... estratto, estratto o il completo|intero,
    nucleo intero|completo ... estratto|ristretto, tutta la famiglia o solo, solo lui o tutt*,
    solo lei o tutt*, contino tutt*, conviene ... solo, i tre numeri, tre numeri, tre risultati, tre calcoli,
    seconda della versione, secondo la versione, testo dei sindacati ... allegato, sindacati e ... allegato,
    delibera e ... accordo, regolamento dei sindacati ... allegato, accordo e ... allegato, nei tre testi,
    ciascun|ciascuna|ognuna|ognuno|singole|singoli ... versione|testo|versioni|testi|regolamento, ciascuno dei,
    vari|varie|diversi|diverse|differenti regolamenti|testi|versioni|regole, conviene contar*, conviene ... contar*,
    contar* tutti|tutte ... o solo|soltanto, tutti|tutte e due o solo|soltanto, solo|soltanto lei|lui o tutti|tutte,
    vecchio testo ... nuovo, varie versioni, le versioni, intera e ... estratto, quanto|che|cosa cambia ... fra|tra
    l|la|le|delibera|testo|testi|accordo|allegato, cambia l isee fra|tra, in un modo e ... nell|in altro, due conti,
    solo|soltanto lei|lui|loro ... invece|anziche, soli|sole due|anziani|vecchi|nonni
""")

CALCOLO = Wording(
    meant=True,
    subject="l'ISEE del nucleo",
    asked=(
        "Quanto viene il mio ISEE?",
        "Mi calcoli l'ISEE?",
        "Vorrei fare l'ISEE",
        "Mi serve l'ISEE, come si calcola per noi?",
        "Vorrei sapere il mio ISEE, siamo in famiglia con due bambini",
        "Calcolo ISEE nucleo con due genitori che lavorano e un figlio minore",
        "Che ISEE ho se vivo da solo in affitto con la pensione?",
        "Mi fai il conto dell'ISEE? Siamo in famiglia in tanti",
        "Faccio io il calcolo isee? quanto esce?",
        "Determinazione ISE e ISEE del nucleo",
        "Ho una casa di proprietà e un mutuo, quanto fa l'isee?",
        "Io moglie tre figli lavoro solo io, ISEE quanto?",
        "Qual è il valore della mia situazione economica equivalente?",
        "Dammi una stima dell'indicatore ISEE per me e mia moglie",
        "Quanto pesa il mutuo della casa nel mio ISEE?",
        "Se ho dei risparmi in banca l'ISEE quanto aumenta?",
        "Con un figlio disabile come cambia il nostro ISEE?",
        "Mia mamma è pensionata e vive sola, che ISEE ha?",
        "Qual è il parametro della scala di equivalenza per la mia famiglia?",
        "Quanto conta il nostro patrimonio immobiliare?",
        "Sono separata con un figlio a carico, mi fai l'isee?",
        "Simulazione ISEE famiglia in affitto",
        "Quanto mi tolgono dal reddito per l'affitto che pago?",
        "Ti do i redditi e i conti, mi dici quanto viene l'indicatore?",
        "Siamo pensionati con casa nostra e un terreno, quanto risulta l'ISEE?",
        "Calcolare reddito e patrimonio del nucleo per l'ISEE",
        "Mia famiglia prende poco soldi, quanto è ISEE di noi?",
    ),
    calls=row("""
        prova|simulazione|calcol*|isee|conteggio|stima secondo|con|col|in ... testo|versione|delibera|accordo|allegato,
        calcola|calcolami|calcolate|calcolare|calcoliamo|calcoli|simula|simulare|stima ... mio|nostro|l isee,
        quanto|quant|che|qual e|viene|verrebbe|sarebbe|fa|esce|risulta ... mio|nostro isee, che isee
        ho|abbiamo|avrei|avremmo|avro|mi|ci, ise|parametro|reddito|patrimonio e isee|l isee, isee e l|il ise|parametro,
        isee e|o|ise|poi parametro|coefficiente,
        tirar*|tira|salta|salti|vien|viene fuori ... isee|indicatore, quale|che isee mi|ci, viene|verrebbe|esce di isee,
        mi|ci|me tocca fa|fare|far ... isee, scala di equivalenza|parametro ... nostro|mio|nucleo|famiglia|noi,
        mio|nostro
        ise, quanto|quant mi|ci|vi|gli|le viene|verrebbe|esce|risulta|fa|toccherebbe|tocca di|d|l isee,
        quanto|quant viene|verrebbe|esce|risulta|sarebbe di|d|l isee,
        situazione economica equivalente di|della|del|nostra|mia, calcol* la situazione economica,
        conto|conti|conteggio|calcolo|calcoli|stima|simulazione|prova dell|di|del ... isee, simulazione isee,
        fate|fai|fare|faccia|facciamo|facciate|faccio il|un|i conto|conti|calcolo ... isee, calcol*|conteggi* ... isee,
        quantific*|stim*|simul* ... isee, isee come|quanto|quant viene|verrebbe|e|sarebbe|fa|esce|risulta,
        isee ... quanto|quant e|sarebbe|verrebbe|viene|abbiamo|ho|fa|esce, quanto
        ho|abbiamo|avrei|avremmo|avremo di isee,
        mi|ci|le serve|servirebbe|occorre|chiedono|hanno chiesto l|il isee|mio|suo|nostro ... come|quanto|quant,
        mi|ci serve|servirebbe|occorre l isee di|del|della|dei, ho|abbiamo|devo|dobbiamo da|l|fare|far ... isee,
        aiut* a|per fare|calcolare ... isee,
        come vado|andiamo|sono|siamo messi|messo|messa con l isee, isee ... alto o basso, ci dice|dite l isee,
        mi|ci dice|dite|dici ... isee che|di, che isee esce|viene|verrebbe|avremo|risulta
    """),
    unlike=(
        *_DI_TUTTE_LE_VERSIONI,
        *row("""
            ricors*, ricorr*, contest*, reclam*, scad*, scadenza, entro, termine, termini, dura, valid*,
            sbagliat*, rifar*,
            notific*, comunicazione, attestazione, ricevut*, arrivat*, presentat*, consegnat*,
            con|col|avendo un|il|mio|nostro|suo isee di|pari|basso|alto|#, isee di|e|pari|da # ... quanto,
            isee # ... quanto,
            quanto pag*|spend*|cost*|dovr*, da calcolare ... soglia, fino a|sotto|sopra che|quale|quanto isee, isee
            corrente|universit*|minorenni, quanto dura|vale, come si calcola, dove ... isee, a cosa|che
            serve, chi fa|calcola
        """),
    ),
    said=SAID,
    told=(
        Told("L'ISEE del nucleo è di {isee:euro}."),
        Told("Non posso ancora dirti quanto è l'ISEE: manca qualche dato.", {"isee": (None,)}),
        Told("È l'ISE, che è di {ise:euro}, diviso per il parametro del nucleo, che è {parametro}."),
        Told("Il parametro del nucleo nella scala di equivalenza è {parametro}.", {"isee": (None,)}),
        Told("L'ISE intanto è sicuro: è di {ise:euro}.", {"isee": (None,)}),
        Told("I redditi contano per {reddito:euro}."),
        Told("Gli immobili contano per {patrimonio_immobiliare:euro}, tolti mutui e franchigia."),
        Told("I risparmi contano per {patrimonio_mobiliare:euro}, tolta la franchigia."),
    ),
    then=(
        Told(
            "Per avere l'ISEE si presenta al Comune la dichiarazione sostitutiva unica, da cui si prendono questi dati"
            " ({#art.8/comma.1})."
        ),
        Told(
            "Se il calcolo che ti comunicano non ti convince, puoi fare ricorso per iscritto ({#art.13/comma.1}).",
        ),
    ),
    figures=CIFRE,
)

_REDDITO = "componenti[].reddito_irpef"
_DI_TUTTE = {path: said for path, said in SAID.items() if path != "versione"} | {
    _REDDITO: replace(SAID[_REDDITO], pooled=()),  # a sum may be of some whom the extracted household leaves out
    "componenti": replace(SAID["componenti"], alike=()),  # there it matters who is married
}

CONFRONTO = Wording(
    subject="l'ISEE del nucleo secondo le diverse versioni del regolamento",
    asked=(
        "Con quale versione del regolamento il mio ISEE è più basso?",
        "Confronta l'ISEE tra l'allegato C e l'accordo sindacale",
        "Che differenza fa per me l'accordo con i sindacati?",
        "Confronto versioni regolamento ISEE stesso nucleo",
        "Il mio ISEE cambia secondo la versione del regolamento?",
        "Mi conviene il nucleo estratto o quello completo?",
        "Mia madre anziana vive con noi: conviene contare solo lei?",
        "Per un servizio agli anziani rende di più il nucleo ristretto?",
        "Quanto verrebbe l'ISEE con il testo della delibera e quanto con gli altri testi?",
        "ISEE con tutte e tre le versioni",
        "Nonna anziana casa nostra, ISEE solo di lei o di tutti?",
        "Quale articolo fa cambiare il risultato tra una versione e l'altra?",
        "Paragona i risultati delle versioni del regolamento per la nostra famiglia",
        "Che ISEE viene considerando solo l'anziano e il coniuge?",
        "Nucleo completo o estratto, quale dà l'ISEE più basso?",
        "Con il testo concordato dai sindacati pagherei meno?",
        "Differenze di ISEE fra delibera, accordo e allegato",
        "Fammi vedere il mio ISEE in ogni versione",
        "Anziano con coniuge e figli conviventi: confronto nucleo intero ed estratto",
        "Perché con l'altro testo l'ISEE mi viene diverso?",
    ),
    calls=_DI_TUTTE_LE_VERSIONI,
    unlike=row("""
        cosa|che cambia|cambiano|dice|dicono|prevede|prevedono tra|fra|nelle|nei ... versioni|testi|regolamenti,
        cosa|che cambia ... versioni|testi|versione ... su|sul|sulla|sulle|sui|per, differenz* tra|fra ... su|sul|sulla,
        differenz* ... per chi, cosa|che cambia per chi, in cosa differiscono|cambiano,
        o|oppure in|da due|tre|quattro|cinque|sei|# rate|volte|mesi|comuni|enti|turni
    """),
    said={**_DI_TUTTE, "servizio": SERVIZIO, "destinatario": DESTINATARIO},
    told=(
        Told("Con l'Allegato C l'ISEE del nucleo è di {versioni.allegato-c.isee:euro}."),
        Told("Con il testo dell'accordo sindacale l'ISEE è di {versioni.accordo-sindacale.isee:euro}."),
        Told("Con il testo della delibera l'ISEE è di {versioni.delibera-69.isee:euro}."),
        Told(
            "Per i servizi agli anziani si possono contare solo chi chiede e il coniuge o convivente, se è più"
            " conveniente ({#art.3/1}).",
            {"versioni.allegato-c.isee": (None,), "versioni.allegato-c.nucleo_estratto": (True,)},
        ),
        Told(
            "Per confrontare le versioni manca ancora qualche dato.",
            {
                "versioni.allegato-c.isee": (None,),
                "versioni.accordo-sindacale.isee": (None,),
                "versioni.delibera-69.isee": (None,),
            },
        ),
        Told(
            "Contando solo chi chiede e il coniuge o convivente, con l'Allegato C l'ISEE è di"
            " {versioni.allegato-c.nucleo_estratto.isee:euro}."
        ),
        Told(
            "Con l'Allegato C conviene il nucleo estratto, cioè senza gli altri familiari.",
            {"versioni.allegato-c.piu_conveniente": ("estratto",)},
        ),
        Told("Con l'Allegato C vale il nucleo completo.", {"versioni.allegato-c.piu_conveniente": ("completo",)}),
        Told(
            "Contando solo chi chiede e il coniuge o convivente, con il testo dell'accordo sindacale l'ISEE è di"
            " {versioni.accordo-sindacale.nucleo_estratto.isee:euro}."
        ),
        Told(
            "Con il testo dell'accordo sindacale conviene il nucleo estratto.",
            {"versioni.accordo-sindacale.piu_conveniente": ("estratto",)},
        ),
        Told(
            "Con il testo dell'accordo sindacale vale il nucleo completo.",
            {"versioni.accordo-sindacale.piu_conveniente": ("completo",)},
        ),
    ),
    then=(
        Told(
            "Il nucleo estratto, di chi chiede e del coniuge o convivente, vale per i servizi agli anziani"
            " ({#art.3/1}).",
        ),
    ),
)
