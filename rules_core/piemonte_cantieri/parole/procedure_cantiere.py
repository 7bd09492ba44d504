"""How people ask how a site is run, and by which rules, and how they are told."""

from __future__ import annotations

from rules_core.rows import row
from rules_core.wording import Said, Told, Wording

SELEZIONE = Wording(
    subject="la scelta dei partecipanti",
    asked=(
        "Come vengono scelti i partecipanti al cantiere?",
        "Come faccio a candidarmi per lavorare nel cantiere?",
        "Dove esce l'avviso per partecipare?",
        "Modalità di individuazione dei destinatari",
        "Chi fa la selezione, il comune o il Centro per l'impiego?",
        "C'è una graduatoria per entrare in cantiere?",
        "A chi devo rivolgermi per entrare in un cantiere?",
        "In quali casi non serve l'avviso pubblico?",
        "Voglio lavorare cantiere, dove iscrivere?",
        "Come si forma l'elenco dei candidati?",
        "Selezione pubblica mediante avviso: come funziona",
        "Dove vado a dire che voglio fare il cantierista?",
        "Con chi parlo per essere preso in un cantiere?",
    ),
    said={
        "modalita": Said(
            words={
                "chiamata_nominativa": row("chiamata nominativa, chiamata diretta, per nome, nominativ*"),
                "avviso_centro_per_impiego": row("""
                    avviso ... centro, centro per l impiego, centri per l impiego, cpi
                """),
                "avviso_ente": row("avviso ... ente, avviso ... comune, bando del comune, selezione ... comune"),
            },
        ),
    },
    told=(Told("Ecco come si scelgono i partecipanti al cantiere."),),
    then=(Told("I requisiti dei candidati li verifica il Centro per l'impiego competente ({#14.2})."),),
)

PRIORITA = Wording(
    subject="le priorità tra i candidati",
    asked=(
        "Chi ha la precedenza per entrare in cantiere?",
        "I residenti nel comune hanno la priorità?",
        "Chi ha studiato poco passa avanti?",
        "L'ISEE basso dà la precedenza?",
        "Il comune può preferire i suoi abitanti?",
        "Criteri di priorità selezione cantieristi",
        "Passano prima i più anziani?",
        "Possiamo mettere una priorità nel nostro avviso?",
        "Chi viene prima tra i candidati?",
        "Se abito nel paese del cantiere mi prendono prima?",
        "Vivo dove si fa il cantiere, ho qualche vantaggio?",
        "Essere del posto aiuta a entrare?",
    ),
    said={
        "stabilita_da": Said(
            words={
                "bando": row("il bando prevede, dal bando, nel bando, scolarita"),
                "ente": row("il comune, l ente, nostro avviso, dall ente, dal comune, isee"),
                "centro_per_impiego": row("centro per l impiego, centri per l impiego, cpi"),
            },
        ),
    },
    told=(Told("Ecco chi ha la priorità, e chi la stabilisce."),),
)

OBBLIGHI = Wording(
    subject="gli obblighi di chi partecipa al bando",
    asked=(
        "Quali sono gli obblighi del comune?",
        "Che cosa deve fare l'ente prima di avviare il cantiere?",
        "Quali doveri ha il cantierista?",
        "Devo fare la visita medica prima di cominciare?",
        "Obblighi dell'ente beneficiario durante il cantiere",
        "Che compiti ha il Centro per l'impiego?",
        "Chi deve fare la formazione sulla sicurezza?",
        "Dobbiamo mettere una targa o i loghi dell'Unione europea?",
        "Che cosa resta da fare quando il cantiere è finito?",
        "Adempimenti ente dopo la conclusione",
        "La Regione che cosa si impegna a fare?",
        "Che regole devo rispettare mentre lavoro nel cantiere?",
        "Obblighi di pubblicità e comunicazione",
        "Per quanto tempo vanno tenuti i documenti e da chi?",
        "Prima che i lavoratori comincino che cosa dobbiamo fare per loro?",
        "Che cosa ci tocca fare come ente, in ogni momento?",
        "A che cosa siamo tenuti noi che proponiamo il progetto?",
    ),
    said={
        "chi": Said(
            words={
                "ente_beneficiario": row("""
                    comune, ente, enti, ente beneficiario, beneficiario, beneficiari, noi come ente, capofila,
                    proponent*,
                    amministrazione, dobbiamo, abbiamo noi, noi dobbiamo, obblighi nostri, nostri obblighi
                """),
                "partecipante": row("cantierist*, partecipant*, lavorator*, io devo, devo fare io, miei doveri"),
                "centro_per_impiego": row("centro per l impiego, centri per l impiego, cpi"),
                "regione": row("obblighi ... regione, la regione deve, compiti ... regione, la regione si impegna"),
            },
        ),
        "fase": Said(
            words={
                "prima": row("prima, prima dell avvio, prima di avviare, prima di cominciare, per iniziare"),
                "durante": row("durante, mentre, nel corso, a cantiere aperto"),
                "dopo": row("dopo, alla fine, dopo la conclusione, a cantiere finito, quando ... finito"),
            },
        ),
    },
    told=(Told("Ecco gli obblighi che il bando stabilisce."),),
    then=(
        Told(
            "Chi non rispetta gli impegni rischia la revoca del contributo ({#14.5}).",
        ),
    ),
)

DISCIPLINA = Wording(
    subject="i doveri e le sanzioni dei cantieristi",
    asked=(
        "Che sanzioni rischia un cantierista?",
        "Mi possono mandare via dal cantiere?",
        "Un cantierista si comporta male, che cosa possiamo fare?",
        "Procedimento disciplinare cantieristi",
        "Dopo un rimprovero che cosa succede?",
        "Per quanto tempo si può sospendere un cantierista per punizione?",
        "Arrivo sempre in ritardo, che cosa rischio?",
        "Recidiva e decadenza dal cantiere",
        "Il lavoratore non rispetta l'orario: provvedimenti?",
        "Possono cacciare me da cantiere?",
        "Il caposquadra dice che mi butta fuori: prima non ci vuole una lettera?",
        "Ho litigato e mi vogliono allontanare, quali gradini ci sono?",
        "Quali provvedimenti si prendono con chi si comporta male, e in che ordine?",
        "Posso essere punito anche se non sono un dipendente?",
    ),
    told=(Told("Ecco i doveri del cantierista e le sanzioni, dalla più lieve alla più grave."),),
)

CHI_PAGA = Wording(
    subject="chi paga le spese del cantiere",
    asked=(
        "Chi paga l'assicurazione dei cantieristi?",
        "L'INAIL la paga il comune?",
        "Chi compra scarpe e guanti per lavorare?",
        "Le spese per la sicurezza sono rimborsate dalla Regione?",
        "Chi paga i buoni pasto?",
        "A carico di chi è la formazione?",
        "Ripartizione spese tra Regione ed ente",
        "Chi paga l'indennità ai cantieristi?",
        "La visita medica chi la paga?",
        "Costi a carico dell'ente",
        "Mi rimborsano il biglietto del treno per andare in cantiere?",
        "Chi mi paga, il comune o la Regione?",
    ),
    said={
        "voce": Said(
            words={
                "indennita": row("indennita, paga giornaliera, stipendio, chi mi paga"),
                "assicurazioni": row("assicuraz*, inail, inps, rc, responsabilita civile"),
                "sicurezza": row("sicurezza, dpi, scarpe, guanti, caschi, elmett*, dispositivi"),
                "servizi_integrativi": row("""
                    buoni pasto, buono pasto, ticket, mensa, trasport*, biglietto, treno, autobus, servizi integrativi
                """),
                "formazione": row("formazione, corsi, corso, servizi formativi"),
                "infortunio": row("infortun*, fatto male"),
                "visita_medica": row("visita medica, visite mediche, medico"),
            },
        ),
    },
    told=(Told("Ecco chi paga che cosa."),),
)
