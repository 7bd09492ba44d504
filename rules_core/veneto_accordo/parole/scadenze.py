"""How people ask how long the agreement lasts and what falls due, and how they are told."""

from __future__ import annotations

from rules_core.rows import row
from rules_core.wording import Said, Told, Wording

TERMINI = Wording(
    subject="le scadenze dell'accordo",
    calls=row("""
        accordo|convenzione|intesa ... valeva|vale|valid*|scad*|durava|dura|vigore|efficace|efficacia,
        accordo|convenzione|intesa|collaborazione|rapporto ... vigente|vigeva|operante|operativ*|attivo|attiva,
        accordo|convenzione|intesa|collaborazione ... iniziat*|cominciat*|partit*|finit*|terminat*|conclus*|corso,
        valeva|vale|valid*|scad*|durava|dura|vigore ... accordo|convenzione|intesa, ancora vigente|vigenti|operante,
        ancora in piedi|essere|corso|vita,
        scadenza|termine ... comunicazione|notifica|segnalazione|avviso, quando finisce l accordo,
        violazion*|breach|fuga|furto ... entro|scadenza|termine|quando|ore,
        entro|scadenza|quando|ore ... violazion*|breach
    """),
    unlike=row("accordo|convenzione|intesa vale|valeva #")
    + row("a_quanto|quanto vale|valeva ... accordo|convenzione|intesa, accordo|convenzione ... quanto vale|valeva"),
    asked=(
        "Fino a quando dura l'accordo?",
        "Ogni quanto sono i pagamenti a Veneto Lavoro?",
        "L'accordo con Veneto Lavoro fino a quando vale?",
        "Ci hanno violato o rubato dei dati: entro quando lo diciamo?",
        "Quando scade l'accordo con la Regione del Veneto?",
        "La convenzione tra Regione e Veneto Lavoro è scaduta o vale ancora?",
        "Relazione finale e relazioni periodiche dell'accordo: quando?",
        "I pagamenti dell'accordo sono mensili, trimestrali o annuali?",
        "Quanto tempo per avvisare la Regione di una violazione?",
        "Sono usciti dei dati personali dal sistema, entro quando andava avvisata la Regione?",
        "L'accordo è ancora in vigore?",
        "Quando è cominciato l'accordo con Veneto Lavoro?",
        "C'è stata una violazione dei dati: entro quando va detto alla Regione?",
        "Abbiamo scoperto un data breach, quanto tempo abbiamo?",
        "Ogni quanto si presentano le relazioni?",
        "Ogni quanto paga la Regione?",
        "Durata accordo di collaborazione",
        "Termine per notificare la violazione dei dati personali",
        "Con che cadenza la Regione liquida le spese a Veneto Lavoro?",
        "La relazione di monitoraggio è annuale o semestrale?",
        "Hanno rubato un computer con i dati, che ore abbiamo per avvisare?",
        "Data di inizio e di fine dell'accordo",
        "In quella data l'accordo era valido?",
        "Scadenze di Veneto Lavoro verso la Regione",
        "Quando finisce progetto Regione Veneto Lavoro?",
        "Abbiamo perso dei dati ieri sera, entro che ora dobbiamo comunicarlo?",
        "Quali adempimenti periodici ci sono?",
        "Periodicità di pagamenti e relazioni dell'accordo",
        "Quando va consegnata la relazione finale?",
        "Furto di un portatile con i dati, fino a quando si può avvisare la Regione?",
        "Chiavetta smarrita con elenchi di persone: ultimo momento per comunicarlo?",
        "Intrusione nei sistemi: termine per informare la Regione",
        "Hacker nel sistema, entro che ora bisogna avvertire?",
    ),
    said={
        "as_of": Said(
            near=row("""
                in vigore, vigente|vigenti|vigeva|vigevano, in corso|essere|piedi, valido|valida|valeva|vale|operante,
                gia iniziato|cominciato|partito, gia finito|terminato|scaduto|concluso, ancora attivo|attiva,
                accordo|convenzione|collaborazione ... al|il #
            """),
            unlike=row("dal|tra|fra|dgr|delibera|firmat*|sottoscritt*|fino|violazione|furto ... #"),
            spoken=True,
        ),
        "violazione_conosciuta": Said(
            none=row("""
                nessun|nessuna|niente|mai|senza violazione|violazioni|furto|attacco|breach|data_breach|fuga,
                non c_e|ci_sono|abbiamo|c ... violazione|violazioni|furto|attacco|breach,
                non ... stata|stato|state|avuto|subito ... violazione|violazioni|furto|attacco|breach,
                lascia|lasci|lasciamo|lasciate perdere|stare la|il|le violazione|violazioni|data_breach|breach,
                non c entra|centra la|nessuna violazione, violazione non c_e|c ... stata|entra,
                la violazione non c entra|centra
            """),
            near=row("""
                violazione, violazioni, data breach, breach, saputo, scoperto, scoperta, conosciuto, conosciuta,
                accorti, accorto, accorta, accorgersi, venuti a conoscenza, rubat*, pers*, smarrit*, sparit*, furto,
                attacco, intrusione, hacker, fuga di dati, dati, notizia, segnalat*, rilevat*, alle #,
                alle ore #, ore #
            """),
        ),
    },
    told=(
        Told("Della violazione va informata la Regione entro il {notifica_violazione}, e prima se si può."),
        Told("L'accordo va dal {inizio} al {fine}."),
        Told("Alla data considerata l'accordo è in vigore.", {"in_vigore": (True,)}),
        Told("Alla data considerata l'accordo non è in vigore.", {"in_vigore": (False,)}),
        Told(
            "I pagamenti sono trimestrali; la relazione di monitoraggio è semestrale e alla fine se ne presenta una sui"
            " risultati.",
            {"notifica_violazione": (None,)},
        ),
    ),
    then=(
        Told(
            "Per sapere entro quando si informa la Regione di una violazione dei dati serve il momento in cui la si è"
            " conosciuta ({#art.11/3/l}).",
            {"notifica_violazione": (None,)},
        ),
    ),
)
