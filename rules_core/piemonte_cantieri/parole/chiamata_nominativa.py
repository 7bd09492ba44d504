"""How people ask about calls by name, and how they are told."""

from __future__ import annotations

from rules_core.piemonte_cantieri import par_14_2_chiamata as chiamata
from rules_core.piemonte_cantieri.parole.requisiti_persona_fatti import SAID as DI_PERSONA
from rules_core.rows import denials, row
from rules_core.wording import Said, Told, Wording

_CHIUSO = "chius*|finit*|terminat*|conclus*|cessat*"

WORDING = Wording(
    subject="la chiamata nominativa",
    asked=(
        "Possiamo chiamare una persona per nome, senza avviso?",
        "Il sindaco vuole prendere proprio quella persona: si può?",
        "Chiamata nominativa ammessa?",
        "Senza avviso possiamo prendere una persona precisa?",
        "Quando è possibile la nominativa?",
        "Vogliamo indicare noi il nome di chi lavorerà nel cantiere",
        "Quando si può fare la chiamata diretta di un cantierista?",
        "Possiamo richiamare chi ha lavorato nel cantiere dell'anno scorso?",
        "Il comune può scegliere me direttamente senza selezione?",
        "Una persona seguita dai servizi sociali si può chiamare senza graduatoria?",
        "Vogliamo riprendere un cantierista vicino alla pensione",
        "Reinserimento nominativo per raggiungere la pensione",
        "Si può evitare l'avviso pubblico per un caso di grave disagio?",
        "Ho lavorato per un comune di montagna, mi possono richiamare per nome?",
        "Casi in cui l'ente può indicare il nominativo",
        "L'assistente sociale ci ha segnalato una famiglia: possiamo chiamarla direttamente?",
        "Posso assumere nel cantiere il mio vicino senza fare bando?",
        "Verifica presupposti chiamata nominativa",
        "Chiamare stessa persona anno prima cantiere, possibile?",
    ),
    calls=row("""
        nominativ*, per nome, a nome, con nome, nome e cognome, senza avviso|bando|graduatoria|selezione|concorso,
        senza fare|passare ... avviso|bando|graduatoria|selezione, senza ... avviso|bando|graduatoria|selezione,
        chiamata diretta, chiamare|prendere|inserire|richiamare|scegliere|assumere direttamente, direttamente noi|lui,
        ad personam, saltare|saltando ... avviso|bando|graduatoria|selezione, chiamarlo|chiamarla|prenderlo ... noi,
        proprio lui|lei|quella|quel|quello, indicare ... nome|persona, scegliere noi|lui, intuitu
    """),
    said={
        "da_cantiere_esercizio_precedente": Said(
            yes=row(f"""
                esercizio precedente, cantiere ... anno scorso, anno scorso ... cantiere, cantiere precedente,
                cantiere ... anno passato, cantiere ... anno prima, ultimo cantiere, stesso cantiere dell anno scorso,
                era|ero ... cantiere ... scorso, terminato lo scorso anno, cantiere terminato, es precedente,
                eserc prec*, cantiere ... scorso anno, finito|terminato|concluso lo scorso anno, viene da ... cantiere,
                cantiere|cantieri finit*|conclus*|chius*, ex cantierista, cantierista ... anno scorso,
                finito|terminato|concluso ... anno scorso, cantierista ... scorso anno,
                cantiere|cantieri ... finit*|conclus*|chius*|terminat* ... scorso|precedente|passato|@scorso,
                {_CHIUSO} nel|a|il|in|ad|del ... @scorso, cantiere|cantieri ... scorso|passato|@scorso,
                @scorso ... cantiere|cantieri|cantierista,
                nell|dell|anno scorso|passato|precedente ... cantiere|cantieri,
                lavorat* ... cantiere ... scorso|passato|@scorso, esercizio @scorso
            """),
            no=(
                *row(f"""
                    primo cantiere, prima volta, anni fa ... cantiere, cantiere ... anni fa,
                    {_CHIUSO} nel|a|il|in|ad|del|fine @prima,
                    cantiere di # anni fa, cantiere|cantieri ... @prima,
                    @prima ... cantiere, mai ... cantierista
                """),
                *denials("""
                    mai fatto ... cantiere, mai fatto cantieri, mai ... cantiere|cantieri, nessun cantiere,
                    mai partecipat*
                """),
            ),
        ),
        "pensione_entro_24_mesi": DI_PERSONA["pensione_entro_24_mesi"],
        "servizio_in_ente_montano": Said(
            yes=row("""
                montan*, montagna, territorio montano, comune montano, ente montano, comune di montagna,
                ente di montagna, enti montani, comunita montana, unione montana, in montagna, zona montana
            """),
            no=row("in pianura, di pianura, in collina"),
        ),
        "in_carico_servizi_sociali": DI_PERSONA["in_carico_servizi_sociali"],
        "particolare_disagio": Said(
            yes=row("""
                particolare disagio, maggior disagio, grave disagio, forte disagio, disagio economico, disagio sociale,
                situazione ... difficil*, condizion* ... difficil*, gravi problemi, gravi difficolta,
                problemi particolari, difficil*, disagiat*, disagio, tanti problemi, fragil*, emergenza abitativa,
                povert*, maltrattat*, in difficolta, particolari difficolta, particolari problematiche,
                vittima di violenza, grande difficolta
            """),
            no=(
                *row("situazione ... normale|tranquilla|serena, sta bene"),
                *denials("nessun disagio, nessuna difficolta"),
            ),
        ),
    },
    told=(
        Told("Sì, questa persona si può chiamare per nome.", {"ammessa": (True,)}),
        Told("No, questa persona non si può chiamare per nome.", {"ammessa": (False,)}),
        Told(
            "Non si può ancora dire se la chiamata per nome è ammessa: manca qualche informazione.",
            {"ammessa": (None,)},
        ),
        Told(
            "È un reinserimento dal cantiere dell'esercizio precedente per arrivare alla pensione.",
            {"caso": (chiamata.PENSIONE,)},
        ),
        Told(
            "È un reinserimento dal cantiere dell'esercizio precedente di chi ha lavorato per un ente montano.",
            {"caso": (chiamata.MONTAGNA,)},
        ),
        Told(
            "È in carico ai servizi socio-assistenziali, in condizioni di particolare disagio a cui l'ente pone"
            " attenzione.",
            {"caso": (chiamata.SERVIZI,)},
        ),
        Told("Non è in nessuno dei casi in cui il bando lo permette.", {"caso": (chiamata.NESSUNO,)}),
    ),
    then=(
        Told(
            "Restano la selezione con avviso del Centro per l'impiego e quella con avviso dell'ente ({#14.2}).",
            {"ammessa": (False,)},
        ),
        Told(
            "Prima dell'avvio l'ente informa i partecipanti e organizza la formazione per la sicurezza ({#14.2}).",
            {"ammessa": (True,)},
        ),
    ),
)
