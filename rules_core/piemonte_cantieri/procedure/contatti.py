"""Every address that the call prints: what it is for, and where it is printed."""

from __future__ import annotations

from rules_core.facts import Choice, Role
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.procedure.valori import Quando
from rules_core.procedures import Item, ProcedureTool

PEC = "politichedellavoro@cert.regione.piemonte.it"
EMAIL = "progettientipubblici@regione.piemonte.it"
BANDI = "https://bandi.regione.piemonte.it"
PRESENTAZIONE = "https://servizi.regione.piemonte.it/catalogo/presentazione-domanda-flaidom"
ABILITAZIONE = "https://servizi.regione.piemonte.it/catalogo/richiesta-abilitazione-utenti"
ANAGRAFE = "http://extranet.regione.piemonte.it/fpl/index.html"
CODICE_ANAGRAFICO = "http://extranet.regione.piemonte.it/fpl/jsp/main.jsp"
LOGHI = "https://www.regione.piemonte.it/loghi/loghi.shtml"
FONDI_EUROPEI = "https://www.regione.piemonte.it/web/temi/fondi-progetti-europei"

TIPI = ("pec", "email", "sito", "altro")
SCOPI = ("domanda", "moduli", "avvio", "comunicazioni", "rendicontazione", "autofinanziamento", "pubblicita")


class Contatto(Quando):
    """A che cosa serve il recapito; senza, tutti."""

    tipo = Choice(title="Tipo di recapito", role=Role.SELECTOR, words=TIPI)
    scopo = Choice(title="A che cosa serve", role=Role.SELECTOR, words=SCOPI)


def _recapito(key: str, tipo: str, indirizzo: str, text: str, scopi: tuple[str, ...], *locators: str) -> Item:
    fields, only = {"tipo": tipo, "indirizzo": indirizzo}, {"tipo": (tipo,), "scopo": scopi}
    return Item(key, f"{indirizzo}: {text}", locators[0], fields, only, also=locators[1:])


RECAPITI = (
    _recapito(
        "anagrafe_consultazione",
        "sito",
        ANAGRAFE,
        "anagrafe regionale a cui gli enti devono essere iscritti: qui si consulta.",
        ("domanda",),
        "7/capoverso.2",
    ),
    _recapito(
        "codice_anagrafico",
        "sito",
        CODICE_ANAGRAFICO,
        "procedura con le istruzioni per chiedere il codice anagrafico regionale, se l'ente non è registrato.",
        ("domanda",),
        "12.1/capoverso.2",
    ),
    _recapito(
        "abilitazione",
        "sito",
        ABILITAZIONE,
        "richiesta di abilitazione alla compilazione della domanda, per il personale del capofila.",
        ("domanda",),
        "12.1/capoverso.3",
    ),
    _recapito(
        "presentazione_domanda",
        "sito",
        PRESENTAZIONE,
        "procedura informatizzata, la sola con cui si presenta la domanda; nella pagina di accesso c'è il manuale.",
        ("domanda",),
        "12.1/capoverso.4",
        "22/modello.1",
        "12.1/capoverso.9",
    ),
    _recapito(
        "bando_e_moduli",
        "sito",
        BANDI,
        "bando, allegati e tutti i moduli in formato editabile.",
        ("domanda", "moduli"),
        "22/capoverso.1",
        "12.1/capoverso.8",
    ),
    _recapito(
        "pec_politiche_del_lavoro",
        "pec",
        PEC,
        "atto di adesione e avvio del cantiere; prosecuzione in autofinanziamento; nuovo progetto autofinanziato. La"
        " domanda di contributo, invece, non si invia con PEC.",
        ("avvio", "autofinanziamento"),
        "14.1/capoverso.4",
        "14.3/capoverso.2",
        "14.7",
        "14.8/capoverso.1",
        "12.1/capoverso.14",
    ),
    _recapito(
        "email_progetti",
        "email",
        EMAIL,
        "sospensioni, dimissioni e sostituzioni; richieste di variazione; proroga della rendicontazione; relazione"
        " finale.",
        ("comunicazioni", "rendicontazione"),
        "14.3/capoverso.4",
        "14.4/capoverso.1",
        "15.2/capoverso.2",
        "15.2/capoverso.4",
    ),
    _recapito(
        "loghi",
        "sito",
        LOGHI,
        "blocco dei loghi obbligatori già composto, nella sezione della programmazione FSE+ 2021-2027.",
        ("pubblicita",),
        "18/capoverso.4",
    ),
    _recapito(
        "fondi_europei",
        "sito",
        FONDI_EUROPEI,
        "sito di riferimento per i beneficiari dei fondi europei.",
        ("pubblicita",),
        "18/capoverso.6",
        "18.1/capoverso.3",
    ),
    Item(
        "ufficio",
        "L'ufficio è il Settore Politiche del Lavoro della Direzione regionale Istruzione, Formazione e Lavoro: il"
        " suo dirigente è il responsabile del procedimento. Il bando non ne dà telefono, sede né orari.",
        "18.1/capoverso.1",
        {
            "tipo": "altro",
            "indirizzo": None,
            "non_detto": {"indirizzo": "Il bando nomina l'ufficio e il responsabile, non il telefono né la sede."},
        },
        {"tipo": ("altro",)},
        also=("14.4/capoverso.3",),
    ),
)

contatti = ProcedureTool(
    name="cantieri_contatti",
    title="Indirizzi, PEC e siti del bando, e a che cosa serve ciascuno",
    act=bando,
    facts=Contatto,
    items=RECAPITI,
)
