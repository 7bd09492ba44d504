"""How people ask about personal data, addresses and the other rules of the call, and how they are told."""

from __future__ import annotations

from rules_core.piemonte_cantieri.parole.chiamate import COSTITUZIONE
from rules_core.rows import row
from rules_core.wording import Said, Told, Wording

PRIVACY = Wording(
    subject="i dati personali",
    asked=(
        "Che cosa dobbiamo fare per la privacy?",
        "Chi tratta i miei dati personali?",
        "Obblighi GDPR per gli enti del bando",
        "L'ente diventa responsabile esterno del trattamento?",
        "Dobbiamo far firmare un'informativa ai partecipanti?",
        "Possiamo dare i dati a un sub-responsabile?",
        "Per che cosa usa i nostri dati la Regione?",
        "Nomina responsabile del trattamento: da quando vale?",
        "Chi risponde se ci sono danni per i dati?",
        "I miei dati vengono pubblicati?",
        "Adempimenti privacy legale rappresentante",
    ),
    said={
        "chi": Said(
            words={
                "regione": row("regione, la regione"),
                "legale_rappresentante": row("legale rappresentante, sindaco, rappresentante legale"),
                "responsabile_esterno": row("responsabile esterno, responsabili esterni, ente attuatore"),
                "sub_responsabile": row("sub responsabil*, subresponsabil*"),
            },
        ),
    },
    told=(Told("Ecco chi tratta i dati personali, e che cosa deve fare."),),
)

CONTATTI = Wording(
    subject="i recapiti del bando",
    asked=(
        "A che indirizzo PEC si scrive?",
        "Qual è la mail della Regione per i cantieri?",
        "Mi dai i contatti dell'ufficio?",
        "Indirizzi utili del bando",
        "Qual è il sito dove si trova il bando?",
        "Link per presentare la domanda",
        "Dove scarico i loghi?",
        "C'è un numero di telefono a cui chiamare?",
        "Recapiti Settore Politiche del lavoro",
        "A quale indirizzo si mandano le comunicazioni sui partecipanti?",
        "Email per proroga rendicontazione",
        "Indirizzo posta Regione quale?",
    ),
    said={
        "tipo": Said(
            words={
                "pec": row("pec, posta certificata"),
                "email": row("email, mail, e mail, posta elettronica"),
                "sito": row("sito, siti, link, pagina, internet, web"),
                "altro": row("telefono, sportello fisico, ufficio, indirizzo fisico"),
            },
        ),
        "scopo": Said(
            words={
                "domanda": row("domanda, candidatura, codice anagrafico, anagrafe"),
                "moduli": row("moduli, modelli, modulistica, scaricare"),
                "avvio": row("avvio, atto di adesione, inizio"),
                "comunicazioni": row("comunicazion*, dimission*, sostitu*, sospension*, variazion*"),
                "rendicontazione": row("rendicont*, relazione finale"),
                "autofinanziamento": row("autofinanziamento, a spese nostre, prosecuzione"),
                "pubblicita": row("loghi, logo, pubblicita, targa, manifesto"),
            },
        ),
    },
    told=(Told("Ecco i recapiti che il bando indica."),),
)

REGOLE = Wording(
    subject="le altre regole del bando",
    calls=COSTITUZIONE,
    asked=(
        "Che cos'è un cantiere di lavoro?",
        "A che cosa servono i cantieri?",
        "Il cantiere è un contratto di lavoro vero?",
        "Chi lavora nel cantiere resta disoccupato?",
        "Il cantiere mi dà punti per i concorsi?",
        "Se mi assento perdo i soldi?",
        "Il contributo è soggetto a IVA?",
        "Il contributo è un aiuto di Stato?",
        "Possiamo usare altri fondi europei per la stessa spesa?",
        "Chi è il responsabile del procedimento?",
        "Quanto dura il procedimento della Regione?",
        "Fino a quando vale il bando?",
        "Possiamo delegare le attività a una cooperativa?",
        "Chi valuta i progetti?",
        "Nel partenariato chi fa da referente?",
        "Entro quando si deve costituire il raggruppamento?",
        "Abbiamo solo la dichiarazione di intenti: l'accordo fra i partner fino a quando può aspettare?",
        "Che cosa succede alle risorse che avanzano?",
        "Si può fare un cantiere tutto a nostre spese?",
    ),
    said={
        "tema": Said(
            words={
                "finalita": row("""
                    a che cosa serve, a cosa serve, a che cosa servono, finalita, scopo, obiettivo, che cos e
                """),
                "rapporto": row("""
                    contratto di lavoro, rapporto di lavoro, assunzione, assunto dal comune, concors*,
                    resta disoccupato, resto disoccupat*, volontari*
                """),
                "assenze": row("assen*, malattia, ferie, permess*, ricover*"),
                "concessione": row("concessione, regime concessorio, soggetto attuatore, soggetti attuatori"),
                "risorse": row("risorse, fondi, dotazione, avanzano, residui"),
                "cumulo": row("altri fondi, fondi europei, cumulo, doppio finanziamento, fondi sie"),
                "aiuti_di_stato": row("aiuti di stato, aiuto di stato, de minimis"),
                "iva": row("iva"),
                "valutazione": row("valuta, valutazione, valutano, nucleo, commissione"),
                "partenariato": row("partenariato, capofila, raggruppamento") + COSTITUZIONE,
                "autofinanziamento": row("autofinanziamento, autofinanziat*, a nostre spese, a spese nostre"),
                "delega": row("delega, delegare, subappalt*, affidare a terzi, affidare a altri"),
                "procedimento": row("procedimento, responsabile del procedimento, foro, controversi*, ricorso"),
                "validita": row("valido, validita, vale il bando, scade il bando, scadenza del bando"),
            },
        ),
    },
    told=(Told("Ecco che cosa stabilisce il bando."),),
)
