"""How people ask who belongs to a household, and how they are told."""

from __future__ import annotations

from rules_core.massarosa_isee.parole.persone import PERSONE
from rules_core.massarosa_isee.parole.scelte import DESTINATARIO, SERVIZIO, VERSIONE
from rules_core.rows import row
from rules_core.wording import Told, Wording

NUCLEO = Wording(
    subject="chi fa parte del nucleo familiare",
    asked=(
        "Chi fa parte del mio nucleo familiare?",
        "Chi è a carico IRPEF ma ha un'altra residenza entra nel nucleo?",
        "Siamo sposati ma con residenze diverse: siamo lo stesso nucleo?",
        "Mia madre vive con noi, va messa nell'ISEE?",
        "Il mio ex marito conta nel nucleo?",
        "Composizione nucleo familiare ai fini ISEE",
        "Il convivente va nello stato di famiglia dell'ISEE?",
        "Mio fratello abita in casa mia, è nel mio nucleo?",
        "Quali familiari devo mettere nel nucleo?",
        "Bambino in affidamento: a quale nucleo appartiene?",
        "Mio papà è in casa di riposo, con chi fa nucleo?",
        "Figlio studente fuori sede a carico: fa parte del nucleo?",
        "Io vivo con amici, ISEE solo io o tutti?",
        "Siamo separati legalmente ma viviamo nella stessa casa",
        "Nucleo di riferimento per servizi agli anziani: chi si conta?",
        "Figlia a carico di tutti e due i genitori non conviventi: dove va?",
        "La nonna si conta nella nostra famiglia?",
        "Verifica appartenenza al nucleo di persona in altra famiglia anagrafica",
        "Chi è fuori dal nucleo tra queste persone?",
        "Minore con genitori non sposati: in che nucleo sta?",
    ),
    calls=row("""
        chi e|sono la|mia|nostra famiglia ... isee, chi e|sono famiglia, chi va|vanno messo|messa|messi, nello
        stato di famiglia ... isee, chi metto|mettiamo|mettono,
        contate pure|anche, nel|nell mio|suo|nostro|tuo isee ... va|vanno|entra|entrano|sta|rientra|metto|mettete|ci,
        va|vanno|entra|entrano|rientra|rientrano|metto nel|nell mio|suo|nostro|tuo isee,
        fa|fanno isee da|con, isee da sola|solo o con, chi conto|contiamo, e nucleo a,
        conta|contano pure|anche|nel|nello, siamo ... nucleo, mi|ci contate|contano,
        va|vanno|entra|entrano|rientra|rientrano|sta|stanno nell|nel isee ... con noi|me|lui|lei|loro|voi,
        nel nucleo ... ci va|entra|vanno, nucleo ... ci va,
        chi si|viene conta|contato|contano, chi conta|contano|guardate, chi fa parte, fa|faccio|fanno|facciamo parte,
        fa|faccio|fanno nucleo, stesso nucleo, che|quale|quali nucleo, nel mio|suo|nostro nucleo,
        dentro al|nel mio|suo|nostro|nucleo, fuori dal nucleo, composizione del nucleo, composizione nucleo,
        con chi mi|lo|la mettono|mettete|metto, conta o no con, conta con me, siamo ... dentro,
        e|sta dentro ... o fuori,
        chi entra nel, entra nel nucleo, entrano nel nucleo, chi devo mettere, chi ci metto, chi va messo,
        vanno|va messi|messo|messa nel, appartiene al, appartengono al, chi rientra, rientra nel|nella nucleo|famiglia,
        mi|ci|lo|la|li contate|conta|mettete|mette, va|vanno|sta|stanno ... con me o con, va con me,
        con me o con lui|lei,
        con chi va|sta|conta|fa, entra|entrano con me|noi|lui|lei, dentro anche, siamo tutti ... dentro,
        conta|contano|rientra|rientrano|sta|stanno ... con noi|me, conta ... con noi o, chi metto, fuori o dentro,
        conta ancora con, va|vanno contato|contata|contati, nucleo ... come|chi, composizione, con quale genitore,
        nel nucleo di, nucleo di chi, chi mi mettono|mettete, chi e dentro, chi resta fuori, chi vale,
        nello stesso nucleo,
        chi c e, chi ci sono, chi entra, chi ci sta, chi sta nel, conto|conta|contiamo solo io|lui|lei|noi, mi conto,
        si conta|contano, devo|dobbiamo|dovrei mettere|metterlo|metterla|contare|contarlo|contarla,
        metter* nell|nel isee|nucleo,
        bimbi|figli|bambini|figlio|figlia|marito|moglie|lui|lei|loro|nonna|nonno contano|conta, c entra,
        e|sono|sarebbe nel mio|nostro isee, e|sono nel nucleo, nucleo mio|suo|nostro, convivenza anagrafica,
        stato di famiglia, famiglia|scheda anagrafica, residenze diverse, due|2 residenze,
        stessa|medesima|unica residenza|scheda,
        collocato|collocata in|presso, affidamento|affido preadottivo|temporaneo|familiare, in affidamento|affido,
        lo|la|li|le mantengo|tengo|dichiaro|scarico io a carico, lo|la|li|le mantengo|tengo|dichiaro a carico,
        affidato|affidata a|al|alla|ai|con|temporaneamente, domanda|istanza ... nome di ... nucleo,
        nucleo con me|lui|lei|noi|chi, chi compone, chi sono i componenti, individuare il nucleo, nucleo a se
    """),
    unlike=row("""
        quanto viene|esce|risulta|fa|sarebbe|verrebbe|ammonta|e|danno|ho, quanto ha, calcol*, simula*, reddito|redditi,
        irpef #, ise, rendita, quant e, che isee|ise, isee viene|esce|quanto, confront*, versione|versioni, regolamenti,
        conviene, testi, quanto|quant mi|ci|vi|gli|le viene|verrebbe|esce|risulta|fa, quanto|quant di isee
    """),
    said={
        "versione": VERSIONE,
        "servizio": SERVIZIO,
        "destinatario": DESTINATARIO,
        **PERSONE,
    },
    told=(
        Told("Il nucleo familiare è composto da {componenti}."),
        Told("Non posso ancora dire chi fa parte del nucleo: manca qualche dato.", {"componenti": (None,)}),
        Told("Per gli anziani il nucleo può essere quello estratto, se più conveniente: {nucleo_estratto}."),
    ),
    then=(
        Told(
            "Chi risiede altrove ma è a carico ai fini IRPEF di qualcuno del nucleo ne fa parte ({#art.3/c}): se è il"
            " caso di qualcuno, scrivimelo."
        ),
        Told("Ciascuno può stare in un solo nucleo ({#art.3/a})."),
        Told("Redditi e patrimonio da dichiarare sono quelli di tutti i componenti ({#art.5})."),
    ),
)
