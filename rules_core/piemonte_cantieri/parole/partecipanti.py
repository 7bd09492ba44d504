"""How people ask about benefits and replacements, and how they are told."""

from __future__ import annotations

from rules_core.piemonte_cantieri.parole.rows import row
from rules_core.wording import Said, Told, Wording

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
    said={
        "prestazione": Said(
            words={
                "naspi": row("""
                    naspi, indennita di disoccupazione, assegno di disoccupazione, prendo la disoccupazione
                """),
                "dis_coll": row("dis coll, discoll"),
                "sussidio_regionale": row("""
                    sussidi* ... regional*, sussidi* ... regione, aiuto regionale, bonus regionale,
                    assegno ... regione
                """),
                "disoccupazione_requisiti_ridotti": row("requisiti ridotti, requisito ridotto"),
                "ammortizzatori_sociali": row("ammortizzator* social*, cassa integrazione, cassintegrat*"),
                "reddito_di_cittadinanza": row("reddito di cittadinanza, rdc"),
                "assegno_di_inclusione": row("assegno di inclusione, assegno d inclusione, adi"),
                "supporto_formazione_lavoro": row("supporto ... formazione, sfl"),
                "lavoro_di_scarsa_intensita": row("""
                    scarsa intensita, lavoretto, lavoretti, lavoro occasionale, lavori occasionali, lavori saltuari,
                    qualche ora, poche ore
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
    said={
        "fine_cantiere": Said(
            near=row("""
                fine|finisce|finira|finit*|termina|termine|conclude|conclusione|scade|chiude il|l|al #,
                fine|finisce|finira|termina|conclude|conclusione|scade|conclus|concl|term|chiude|chiusura #,
                conclusione|fine|termine progetto|cantiere|lavori #, dura ... al|il #, fino al|il #, dura, chiusura,
                progetto|cantiere dal # al #, fine cantiere #, fine cantiere il|al #, fine del cantiere|progetto #,
                fine del cantiere|progetto il|al #, finisce, finira, fine, finit*, termina, termine, conclude,
                conclusione, scade, fine cantiere, fine del cantiere, fine del progetto, si chiude, chiude
            """),
        ),
        "data_sostituzione": Said(
            near=row("""
                sostitu*|subentr*|rimpiazz*|entra|entrerebbe|cambio il|l|dal|al #,
                sost|sostitu*|subentr*|rimpiazz*|cambiamo|cambiarlo|cambiarla|ingresso|inserimento #,
                sost dal|il|al #, nuovo ... inizi*|cominci*|parte ... #,
                inizierebbe|comincerebbe|partirebbe il|l|dal #, cambiamo il|l #,
                inserire|inserirlo|inserirla|mettere|metterlo|entrerebbe ... #, inizierebbe, comincerebbe, inserire,
                sostitu*|subentr*|rimpiazz*|entra|dal|oggi #, sostitu*, subentr*, rimpiazz*, cambiare, cambio,
                far entrare, entrerebbe, entra, dal giorno, a partire dal, oggi, ingresso
            """),
        ),
        "stessa_tipologia": Said(
            yes=row("""
                stessa tipologia, medesima tipologia, stessa categoria, stesso tipo, medesima categoria,
                stesso profilo, stess* caratteristic*, stessi requisiti, medesim* profilo|requisiti|caratteristiche,
                uguale tipologia, tipologia identica|uguale, stess* fascia, stess* target
            """),
            no=row("""
                altra tipologia, tipologia diversa, diversa tipologia, altra categoria, categoria diversa,
                tipo diverso, profilo diverso, diverso profilo, altro profilo, diversa categoria, altro tipo,
                tipologie diverse, caratteristiche diverse, requisiti diversi
            """),
        ),
        "elenco_esaurito": Said(
            yes=row("""
                esaurit*, elenco|lista|graduatoria ... finit*|terminat*|conclus*|vuot*,
                lista|elenco ... impiego ... finit*, nominativi|nomi|candidati ... finiti|esauriti|terminati,
                finit*|esaurit* ... elenco|lista|graduatoria, finiti i nomi|candidati|nominativi, non c e piu nessuno,
                non ci sono piu, piu nessuno in, non ... piu nomi|nominativi|candidati|nessuno,
                scorso|scorsa tutto|tutta, nessuno in elenco, nessuno in lista, elenco ... vuoto, finiti i nominativi
            """),
            no=row("""
                elenco|lista|graduatoria ... non ... finit*|esaurit*,
                lista|elenco ... impiego non ... finit*|esaurit*,
                ancora nomi|nominativi|candidati|gente|persone|altri, altri nomi|nominativi|candidati|idonei,
                ancora qualcuno, elenco|lista aperto|aperta, ancora persone in elenco, ancora candidati,
                ci sono altri in elenco, altri in lista, altri in graduatoria, elenco ... disponibile
            """),
        ),
    },
    told=(
        Told("Sì, il cantierista si può ancora sostituire.", {"ammessa": (True,)}),
        Told("No, il cantierista non si può sostituire.", {"ammessa": (False,)}),
        Told("Non si può ancora dire se la sostituzione è ammessa: manca qualche informazione.", {"ammessa": (None,)}),
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
