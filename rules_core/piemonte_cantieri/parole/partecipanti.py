"""How people ask about benefits and replacements, and how they are told."""

from __future__ import annotations

from rules_core.piemonte_cantieri.parole.scadenze_fatti import FINITO, PERIODO, SE_NE_VA
from rules_core.rows import row
from rules_core.wording import Said, Told, Wording

_ENTRA = (
    "sostitu*|subentr*|rimpiazz*|entra|entri|entrare|entrerebbe|entrera|arriva|arriverebbe|cambi*|inseri*|inizi*|cominci*"
    "|parte|partirebbe|mett*|prend*|scambi*|avvicend*|sostituto|sost"
)
_ESCE = "dimission*|dimess*|lascia|lasciato|esce|uscito|rinunci*|ritir*|abbandon*|va_via|andato|mollato|licenzia*"

_NUOVO = "nuovo|nuova|sostituto|sostituta e|era|sarebbe"
_VECCHIO = "vecchio|vecchia|prima|precedente|uscente|esce|lasciato|via e|era"
_SEGUITO, _PER_ETA = "in_carico|seguito|seguita|segnalato|segnalata|dei_servizi", "over|un_over|oltre_i"
_CARICO_ED_ETA = row(f"{_NUOVO} {_SEGUITO}"), row(f"{_VECCHIO} {_PER_ETA}")
_ANCHE = "e|ed|ma_anche|anche|pure"  # who is of both kinds may take the place of either
_DI_ENTRAMBI = row(f"{_SEGUITO} ... {_ANCHE} {_PER_ETA}, {_PER_ETA} ... {_ANCHE} {_SEGUITO}")
_ETA_E_CARICO = row(f"{_NUOVO} {_PER_ETA}"), row(f"{_VECCHIO} {_SEGUITO}")

COMPATIBILITA = Wording(
    subject="le altre prestazioni accanto all'indennità del cantiere",
    asked=(
        "La NASpI è compatibile con il cantiere?",
        "Posso sommare il reddito di cittadinanza con l'indennità del cantiere?",
        "Se faccio il cantiere perdo l'assegno di inclusione?",
        "L'indennità del cantiere si cumula con la disoccupazione?",
        "Devo dire all'INPS che lavoro nel cantiere?",
        "A chi comunico che prendo anche i soldi del cantiere?",
        "Prendo il supporto formazione e lavoro: mi tolgono i soldi se entro in cantiere?",
        "Cumulabilità indennità cantiere con DIS-COLL",
        "Chi ha un sussidio della Regione può prendere anche l'indennità?",
        "Compatibilità prestazioni: elenco",
        "Il cantiere influisce sull'ISEE?",
        "Faccio qualche ora di lavoro, è compatibile con il cantiere?",
        "Si può avere cantiere e cassa integrazione insieme?",
        "Con ammortizzatori sociali posso prendere indennità?",
        "Io prendo ADI, poi cantiere: problema?",
        "Quali sussidi posso tenere mentre faccio il cantiere?",
        "Il CAF va avvisato se inizio il cantiere?",
        "L'indennità con requisiti ridotti si può tenere?",
    ),
    calls=row("""
        cumul*, sommare, sommarl*, sommabil*, sommando, si somma|sommano, somma ... con, assieme, insieme, entrambi,
        entrambe, tenermi|tenersi|tenere|tengo|mantenere|conservare ... due|naspi|soldi|adi|sussidio|assegno|sfl|rdc,
        me|gliel|gliela|te|ce|mi la|lo|li|i|il|l
        tolgono|levano|lasciano|bloccano|sospendono|ricalcolano|riducono|tagliano,
        mi|gli|le tolgono|levano|bloccano|sospendono|ricalcolano|riducono|tagliano|abbassano, perdo, perde, perderei,
        perderebbe, perdere, le due cose|indennita|prestazioni, i due|2 importi|redditi|soldi|assegni|sussidi,
        tutte e due|2, tutti e due|2, vanno d accordo, compatibil*, incompatibil*, aggiung*, in aggiunta, piu quella,
        prendere pure|anche, devo scegliere, o l uno o l altro, piu paga|indennita|soldi del|di,
        a chi lo|la devo|dico|comunico, comunicare all inps, comunicazione a inps|all, avvis* l inps, dirlo all inps,
        accanto, si pestano, convive*, continuare ... e prendere,
        continuare|continuo a prendere|percepire|ricevere|incassare, continuare ... mentre, coesist*,
        si escludono|esclude|annullano|eliminano, a vicenda, contemporaneamente, in contemporanea|parallelo,
        allo stesso tempo, affianc*, vanno insieme, cumulo, doppio|doppia reddito|entrata|incasso|indennita,
        in piu alla|all|a|oltre, oltre alla|all naspi|disoccupazione|adi|sfl|rdc|assegno|indennita
    """),
    said={
        "prestazione": Said(
            words={
                "naspi": row("""
                    naspi, naspy, nasp, indennita|assegno|sussidio|soldi di|della disoccupazione,
                    prendo|prende|percepisc*|ricev* la disoccupazione, disoccupazione, naspl, napsi
                """),
                "dis_coll": row("dis coll, discoll, disoccupazione ... collaborator*|cococo"),
                "sussidio_regionale": row("""
                    sussidi*|aiut*|bonus|contribut*|sostegn*|assegno|indennita|misura|soldi ... regional*|regione,
                    mi da|passa la regione, regione mi da|passa|versa|paga
                """),
                "disoccupazione_requisiti_ridotti": row("""
                    requisiti ridotti, requisito ridotto, disoccupazione ... requisiti ridotti,
                    naspi|indennita ridotta, indennita di disoccupazione ... requisiti ridotti, mini aspi, miniaspi
                """),
                "ammortizzatori_sociali": row("""
                    ammortizzator* social*, cassa integrazione, cassintegrat*, cassaintegrat*, cig, cigs, mobilita,
                    in cassa
                """),
                "reddito_di_cittadinanza": row("reddito di cittadinanza, reddito cittadinanza, rdc, redd cittadinanza"),
                "assegno_di_inclusione": row(
                    "assegno di|d|per inclusione, assegno di|per l inclusione, assegno inclusione, adi"
                ),
                "supporto_formazione_lavoro": row("supporto ... formazione, sfl"),
                "lavoro_di_scarsa_intensita": row("""
                    scarsa intensita, lavorett*,
                    lavoro|lavori|prestazion*|collaborazion* occasional*|saltuar*|sporadic*,
                    qualche|poche|due|tre ora|ore|oretta|orette|pomeriggi|mattine|giornate, ripetizioni, lavoricchi*,
                    arrotond*, voucher, lavoro a chiamata, pochi spicci, piccolo lavoro, piccoli lavori, qualche lavoro
                """),
            },
        ),
    },
    told=(Told("Ecco come stanno insieme l'indennità del cantiere e le altre prestazioni."),),
    then=(
        Told("Per i requisiti di dettaglio e i casi dubbi si può chiedere al Centro per l'impiego ({#6/capoverso.5})."),
    ),
)

SOSTITUZIONE = Wording(
    subject="la sostituzione di un cantierista",
    shows={"situazione": "sostituzione"},
    asked=(
        "Possiamo ancora sostituire un cantierista?",
        "Chi prendiamo al posto di chi va via?",
        "Uno dei lavoratori è andato in pensione o si è dimesso: lo possiamo sostituire?",
        "Da quale lista si pesca il nuovo lavoratore da mettere al posto dell'altro?",
        "Cambio di un lavoratore negli ultimi mesi di cantiere: è permesso?",
        "Far subentrare un nuovo cantierista",
        "Sostituire chi ha lasciato con uno di un'altra tipologia",
        "Un lavoratore se ne è andato, posso prenderne un altro?",
        "Fino a quando è possibile la sostituzione?",
        "Mancano poche settimane alla fine: si può sostituire chi lascia?",
        "Come scelgo il sostituto di un cantierista?",
        "Da quale elenco si prende chi subentra?",
        "L'elenco del Centro per l'impiego è finito, dove prendo il sostituto?",
        "Il sostituto deve essere della stessa categoria di chi esce?",
        "Sostituzione partecipante: ammessa?",
        "Verifica sostituzione lavoratore in prossimità del termine",
        "Uno dei nostri si è ritirato, possiamo rimpiazzarlo?",
        "Si può cambiare persona a metà cantiere?",
        "Ho un lavoratore malato da molto, posso metterne un altro al suo posto?",
        "Scorrimento graduatoria per sostituire un dimissionario",
        "Operaio andato via, prendere nuovo operaio si può?",
    ),
    calls=row("""
        sostitu*, subentr*, rimpiazz*, al posto di|del|dell|della|dello|suo|loro|sua, al suo|loro posto, scambi* uno,
        rinunciatari*, dimissionari*, uscente|uscenti, far|fare|farne|farlo entrare,
        cambiare|cambio lavoratore|persona|cantierista|operaio,
        cambi* un|uno|una|quel|quella|il|la|l lavorator*|lavoratric*|persona|cantierista|operai*|addett*,
        far|farne|facciamo entrare un|una|altro|altra,
        mett* ... al posto, inserir* ... al posto, prendere|prenderne un altro|altra, scorr* ... graduatoria|elenco
    """),
    unlike=row("rendicont*"),
    said={
        "fine_cantiere": Said(
            near=row(f"""
                {FINITO} il|l|al|in|lavori|cantiere|attivita|progetto|del|lunedi|venerdi #, {FINITO} #,
                {FINITO} ... il|l|al|lo #, ultimo giorno il|l|era|e|del|di #, ultimo giorno di|del
                cantiere|lavoro|progetto|servizio, ultimo giorno ... #, alla fine #, cantiere|progetto va fino|sino
                al #,
                va|dura|prosegue|arriva|lavora fino|sino al|a #,
                fine|finisce|finira|finit*|termina|termine|conclude|conclusione|scade|chiude il|l|al #,
                fine|finisce|finira|termina|conclude|conclusione|scade|conclus|concl|term|chiude|chiusura #,
                conclusione|fine|termine progetto|cantiere|lavori #, scadenza|scadente il|al|l #, in scadenza,
                dura ... al|il #, fino al|il #, dura, chiusura, progetto|cantiere dal # al #, fine cantiere #,
                fine cantiere il|al #, fine del cantiere|progetto #, fine del cantiere|progetto il|al #, finisce,
                finira, fine, finit*, termina, termine, conclude, conclusione, scade, fine cantiere, fine del cantiere,
                fine del progetto, si chiude, chiude
            """),
            unlike=row(f"""
                {_ENTRA} il|l|dal|al #, {_ENTRA} #, {_ENTRA} ... il|l|dal|al #, {_ESCE} il|l|dal|al #, {_ESCE} #
            """)
            + SE_NE_VA,
            closes=PERIODO,
        ),
        "data_sostituzione": Said(
            unlike=row(f"""
                {_ESCE} oggi|ieri, oggi|ieri ... {_ESCE}, {_ESCE} il|l|dal|al #, {_ESCE} #, {FINITO} il|l|al #,
                {FINITO} #
            """)
            + SE_NE_VA,
            near=row(f"""
                {_ENTRA} il|l|dal|al|da|a #, {_ENTRA} #, {_ENTRA} ... il|l|dal|al|da #, nuov*|altr* ... il|l|dal|al #,
                al|nel suo|loro posto ... il|l|dal|al #, al|nel suo|loro posto, mett* ... il|l|dal|al #,
                sostitu*|subentr*|rimpiazz*|entra|entrata|entrato|arrivata|arrivato|entrerebbe|cambio il|l|dal|al #,
                sost|sostitu*|subentr*|rimpiazz*|cambiamo|cambiarlo|cambiarla|ingresso|inserimento #, sost dal|il|al #,
                sostituzione|ingresso|inserimento previst*|programmat*|fissat* ... #,
                nuovo ... inizi*|cominci*|parte ... #, inizierebbe|comincerebbe|partirebbe il|l|dal #, cambiamo il|l #,
                inserire|inserirlo|inserirla|mettere|metterlo|entrerebbe ... #, inizierebbe, comincerebbe, inserire,
                sostitu*|subentr*|rimpiazz*|entra|dal|oggi #, sostitu*, subentr*, rimpiazz*, cambiare, cambio,
                far entrare, entrerebbe, entra, dal giorno, a partire dal, oggi, ingresso
            """),
        ),
        "stessa_tipologia": Said(
            yes=row("""
                stessa tipologia, medesima tipologia, stessa categoria, stesso tipo, medesima categoria,
                stesso profilo, stess* caratteristic*|fascia|target, stessi requisiti, uguale tipologia,
                medesim* profilo|requisiti|caratteristiche, tipologia identica|uguale,
                un altro|altra over|ultra*|under|disoccupat*|cinquantenne|quarantenne,
                altro|altra dello|della stesso|stessa, altrettanto over, anche|pure lui|lei over|ultra*|disoccupat*,
                identica|identico tipologia|profilo, pari tipologia|requisiti|profilo|categoria, tipologia ... stessa,
                come|quanto chi|quello|il|la|quella ... esce|usciva|lascia*|uscito|precedente|sostituit*|dimission*,
                come|quanto l altro|altra, uguale a chi|quello|quella, requisiti identici|uguali,
                pure|anche lui|lei ... stessa|carico, stesso ... destinatario, sempre over|della stessa|dello stesso
            """),
            no=row("""
                altra tipologia, tipologia diversa, diversa tipologia, altra categoria, categoria diversa,
                tipo diverso, profilo diverso, diverso profilo, altro profilo, diversa categoria, altro tipo,
                tipologie diverse, caratteristiche diverse, requisiti diversi, altra|diversa|differente fascia|target,
                mentre chi|quello|quella|l ... esce|usciva|lascia|lasciava|uscito|era|altro,
                invece|ma chi|quello|quella ... esce|usciva|lascia|era, e|era invece ... era|esce|usciva,
                non ... la stessa, non ... stesse caratteristiche,
                fascia|categoria|tipologia diversa|differente, non ... stessa tipologia|categoria|fascia
            """),
            together={"no": (_CARICO_ED_ETA, _ETA_E_CARICO)},
            unlike=_DI_ENTRAMBI,
        ),
        "elenco_esaurito": Said(
            yes=row("""
                esaurit*, elenco|lista|graduatoria ... finit*|terminat*|conclus*|vuot*,
                lista|elenco ... impiego ... finit*, impiego|cpi ... finit*|esaurit*|terminat*|vuot*,
                nominativi|nomi|candidati ... finiti|esauriti|terminati, finit*|esaurit* ... elenco|lista|graduatoria,
                finiti i nomi|candidati|nominativi, non c e piu nessuno, non ci sono piu, piu nessuno in,
                non ... piu nomi|nominativi|candidati|nessuno, scorso|scorsa tutto|tutta, nessuno in elenco,
                nessuno in lista, elenco ... vuoto, finiti i nominativi, non e rimasto|restato nessuno,
                elenco|lista|graduatoria ... non e|ci e|c e rimast*|piu, non ... rimast* nessuno,
                elenco|lista|graduatoria ... non resta|restano|rimane|rimangono,
                elenco|lista|graduatoria a|agli zero|sgoccioli,
                elenco|lista|graduatoria ... prosciugat*|finit*, non ... altri nomi|nominativi|candidati,
                nessun nome|nominativo|candidato ... elenco|lista|graduatoria
            """),
            no=row("""
                elenco|lista|graduatoria ... non ... finit*|esaurit*, lista|elenco ... impiego non ... finit*|esaurit*,
                ancora nomi|nominativi|candidati|gente|persone|altri, altri nomi|nominativi|candidati|idonei,
                ancora qualcuno, elenco|lista aperto|aperta, ancora persone in elenco, ancora candidati,
                elenco|lista|graduatoria ... ancora, ancora ... elenco|lista|graduatoria, elenco|lista|graduatoria ...
                capiente|pien*|abbondante|lung*, ne ha|restano|rimangono|sono ancora, ancora una
                decina|ventina|trentina,
                ancora # nomi|nominativi|persone|candidati, ancora #, ci sono altri in elenco, altri in lista,
                altri in graduatoria, elenco ... disponibile
            """),
        ),
    },
    told=(
        Told("Sì, il cantierista si può ancora sostituire.", {"ammessa": (True,)}),
        Told("No, il cantierista non si può sostituire.", {"ammessa": (False,)}),
        Told("Non si può ancora dire se la sostituzione è ammessa: manca qualche informazione.", {"ammessa": (None,)}),
        Told(
            "Chi subentra deve essere della stessa tipologia di destinatario; si prende dall'elenco del Centro per"
            " l'impiego e, se è esaurito, da altre sue graduatorie di profili analoghi.",
            {"ammessa": (None,)},
        ),
        Told("L'ultimo giorno per sostituire è il {ultimo_giorno}."),
        Told("Chi subentra si prende da: {si_attinge_da}."),
    ),
    then=(
        Told(
            "La sostituzione va comunicata prima, con il Modello {modello}, al Dirigente del Settore Politiche del"
            " lavoro ({#14.4/capoverso.3}).",
            {"ammessa": (True, None)},
        ),
        Told(
            "Si può sostituire solo fino a un mese dalla conclusione e con chi appartiene alla stessa tipologia di"
            " destinatario ({#14.4/capoverso.3}).",
            {"ammessa": (False,)},
        ),
    ),
)
