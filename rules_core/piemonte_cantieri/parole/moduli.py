"""How people ask for a form, and how they are told."""

from __future__ import annotations

from rules_core.piemonte_cantieri.parole import chiamate
from rules_core.piemonte_cantieri.parole.moduli_fatti import SAID
from rules_core.piemonte_cantieri.procedure.modelli import PER_NUMERO
from rules_core.rows import row
from rules_core.wording import Said, Told, Wording

_SUSSIDIO = "adi|inclusione|rdc|sfl"
_DIRLO = "avvis*|comunic*|dire|dirlo|segnal*|avvert*|informar*"

MODULISTICA = Wording(
    subject="il modulo da usare",
    calls=chiamate.MODULISTICA,
    unlike=row(f"""
        {_SUSSIDIO} ... {_DIRLO}, {_SUSSIDIO} ... inizio|comincio|parto, {_DIRLO} ... {_SUSSIDIO},
        quanto {chiamate.PRENDERE}
    """),
    asked=(
        "Che modulo devo usare per comunicare l'avvio del cantiere?",
        "Quale modello serve per sostituire un lavoratore?",
        "Un cantierista si è dimesso, che cosa devo mandare e a chi?",
        "Dobbiamo sospendere il cantiere per qualche giorno, come lo comunichiamo?",
        "Dove si invia la relazione finale?",
        "A che indirizzo mando la richiesta di proroga del rendiconto?",
        "Che oggetto devo scrivere nella PEC di avvio?",
        "Modello per riduzione giornate?",
        "Vogliamo partire più tardi: c'è un modulo per chiedere il differimento?",
        "Come comunico che abbiamo meno persone del previsto?",
        "Cambiamo l'orario settimanale del cantiere, quale comunicazione va fatta?",
        "Per continuare in autofinanziamento quale richiesta si fa?",
        "Modulistica per nuovo progetto autofinanziato",
        "Quale carta mandare Regione quando cantiere finito?",
        "Dove registro le presenze mensili dei cantieristi?",
        "Quale informativa devo far firmare ai partecipanti?",
        "Come si trasmettono al Centro per l'impiego i dati dei lavoratori?",
        "Serve una PEC o basta una mail per comunicare le dimissioni?",
        "Modello e indirizzo per variazione progetto",
        "Quando va mandato l'atto di adesione e con che modello?",
        "Ho sbagliato a compilare la domanda, come la correggo?",
        "Per il partenariato ancora da costituire che modulo si allega?",
        "Che modulo si usa per chiudere il cantiere?",
        "Come chiedo l'abilitazione per compilare la domanda?",
        "Passiamo a meno ore la settimana, che modulo ci vuole?",
        "Che modello mandiamo e a chi per mettere un nuovo lavoratore?",
        "C'è un foglio per chiedere di far slittare la partenza?",
        "Quale modulo e che oggetto mettere nella PEC?",
        "Modulo e PEC per tirare avanti con fondi nostri",
        "Uno se n'è andato: che carta bisogna mandare?",
        "Facciamo meno giornate, cosa dobbiamo compilare?",
        "Fermiamo i lavori per qualche giorno: quale comunicazione?",
        "Con quale stampato dichiariamo la fine dei lavori e dove lo spediamo?",
        "Siamo meno del previsto, quale modello compilo e che oggetto scrivo?",
    ),
    said=SAID,
    told=(
        Told("Il modello del bando da usare: {modelli}.", {"modelli": tuple(PER_NUMERO)}),
        Told("Situazione per situazione, il bando dice che cosa si manda, chi lo manda, quando e dove."),
        Told("Per dirvi quale modulo serve devo sapere che cosa dovete fare o comunicare.", {"modelli": (None,)}),
    ),
    then=(
        Told(
            "I modelli si scaricano, in formato editabile, dal sito dei bandi della Regione ({#22}).",
            {"modelli": tuple(PER_NUMERO)},
        ),
    ),
)

ELENCO_MODELLI = Wording(
    subject="i modelli del bando",
    asked=(
        "Quali sono i modelli del bando?",
        "Dove si scarica la modulistica?",
        "Mi dai l'elenco completo dei moduli?",
        "A che cosa serve il modello 8?",
        "Che cos'è il modello 10 bis?",
        "Elenco modulistica cantieri",
        "Dove trovo i facsimile da compilare?",
        "Come si intitola il modello 12?",
        "Link per scaricare i modelli editabili",
        "Quanti modelli ci sono in tutto?",
        "Da che sito prendo i moduli del bando?",
    ),
    said={
        "modello": Said(
            words={
                numero: row(
                    f"modello {numero}, mod {numero}, modulo {numero}, modello n {numero}, modello numero {numero}"
                )
                for numero in PER_NUMERO
            },
        ),
    },
    told=(Told("Ecco i modelli del bando, con il loro titolo."),),
    then=(Told("Si scaricano, in formato editabile, dal sito dei bandi della Regione ({#22})."),),
)
