"""How people state whether somebody works, looks for work, follows other measures."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.rows import denials, row
from rules_core.wording import Phrases, Said

_LAVORO = "lavoro|occupazione|impiego|posto|mestiere"
_PERSO = "perso|perduto|persi|persa|perduta"
_ALTRO = "altro|altra|altri|altre"
_PERCORSO = "progetto|progetti|percorso|percorsi|programma|programmi|corso|corsi|misura|misure|tirocinio|tirocini"
_CORSO = "corso|corsi|tirocinio|tirocini|stage|percorso|percorsi|progetto|progetti|pal|politica|politiche|programma"
_CON_CHI = "gol|cpi|regione|regionale|regionali|impiego|garanzia|finanziat*"
_SVOLGO = "faccio|fa|facciamo|fai|seguo|segue|svolgo|svolge|frequento|frequenta|facendo|seguendo|svolgendo|frequentando"
_UFFICIO = "collocamento|cpi|impiego|regione|agenzia|gol"
_DIMESSO = "dimess*|licenziat*"
_TOLTO = "cancellat*|tolt*|depennat*|levat*|esclus*|radiat*"
_POCHE = "1|2|3|4|5|6|7|8|9|10|un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|poche|qualche|pochissime"
_SOGLIA = "soglia|minimo|limite|soglie"
_CESSATO = "finit*|conclus*|terminat*|chius*|cessat*|interrott*|scadut*|lasciat*|smess*|mollat*"


def _in_altre_politiche() -> Phrases:
    return row(f"""
        {_ALTRO} politica|politiche attiva|attive, una politica attiva, inserit*|avviat*|coinvolt* ... politic* attiv*,
        {_ALTRO} {_PERCORSO}, {_ALTRO} iniziative|iniziativa, {_ALTRO} pal, in pal, una pal, politic* attiv*,
        inserit* in altr*, iscritt* ad|a altr* {_PERCORSO}, programma|progetto|percorso gol, gol, nel gol, in gol,
        garanzia giovani, {_SVOLGO} ... tirocini*|stage, {_SVOLGO} ... corso|corsi, tirocinante, stagista,
        sono|sta|e|sto in|a tirocinio|stage, tirocinio|stage ... in corso, tirocinio|stage|corso attivo|avviato,
        buono servizi, percorso ... in corso, corso|corsi|tirocinio ... {_CON_CHI}, borsa lavoro|di_lavoro,
        lavori socialmente utili, lsu, lavori di pubblica utilita, lpu, servizio civile, sono|dentro un percorso,
        iscritt* ... corso|corsi|tirocinio|gol, inserit* ... corso|tirocinio|gol|percorso, dentro un|al percorso|corso,
        frequenz* ... corso|corsi, presa in carico gol, {_SVOLGO} ... attivita|impegni|iniziative ... {_UFFICIO},
        {_ALTRO} attivita|impegni|iniziative ... {_UFFICIO},
        corso|corsi|tirocinio|stage lo|li sto|stiamo|sta ... {_SVOLGO},
        corso|corsi|tirocinio|stage lo|li|l {_SVOLGO}
    """)


def _nessuna_altra() -> Phrases:
    return (
        *row(f"""
            {_CORSO} ... {_CESSATO}, {_CESSATO} ... tirocini*|stage|corso|gol, {_CESSATO} ... {_CORSO} ... {_CON_CHI},
            {_CORSO} mai|niente|nessuno|zero|no, {_CORSO} ... mai fatt*|frequentat*|avut*,
            non|nn|nun frequento|frequenta|seguo|segue|frequentando|seguendo niente|nulla,
            non|nn|nun sto|sta frequentando|seguendo niente|nulla, non|nn|nun partecipo|partecipa a niente|nulla|altro,
            non|nn|nun sono|e|risulto|risulta inserit* in niente|nulla|altro,
            non|nn|nun ho|ha|abbiamo ... attivita|impegni|iniziative ... {_UFFICIO}
        """),
        *denials(f"""
            nessun altr* {_PERCORSO}, nessun|nessuna|niente|no|zero|ne|senza {_CORSO}, nessuna altra politica|misura,
            nessuna|niente|zero|nessun|ne {_ALTRO} politica|politiche|pal|misura|misure|{_PERCORSO},
            niente di niente ... cpi|impiego, {_ALTRO} {_PERCORSO} ... nessuno|nessuna|niente|zero,
            nessun* politic* attiv*, estrane*|fuori a|ad|da altr*|politic*|ogni {_PERCORSO}|politic*,
            mai ... tirocini*|stage|politic*,
            nessuna|nessun|niente|zero attivita|impegno|impegni|iniziativa ... {_UFFICIO},
            nessuna|nessun|niente|zero {_ALTRO} attivita|impegno|impegni|iniziativa ... {_UFFICIO}
        """),
    )


def _disoccupato() -> Phrases:
    return row(f"""
        stato|status di|d disoccupazione|disoccupato|disoccupata, stato|status disoccupazione,
        disoccupat*|disoccupa|disocup*|dissoccupat*|disocuppat*|disoccuppat*, disocc, in disoccupazione, inoccup*,
        inocc, lavoro no, st disocc*, lavoro niente|zero|nessuno|nn ne, senza {_LAVORO},
        senza un|alcun|nessun {_LAVORO}, senza un|l|alcuna occupazione, senza ... stipendio,
        priv* di|d|della {_LAVORO}, priv* ... {_LAVORO}, senza fissa occupazione, non|nn|nun|no lavor*,
        non|nn|nun fatic*, non|nn|nun sto|sta lavorando|faticando,
        {_LAVORO} purtroppo|oggi|attualmente|per_ora|al_momento non|nn ne ho|ha,
        non|nn|nun ho|ha|tengo|tiene|abbiamo piu|un|alcun|nessun|il|mica|nemmeno|neanche {_LAVORO},
        non|nn ho|ha piu|ancora|mica un|il {_LAVORO}, non|nn|nun ho|ha|tengo|tiene {_LAVORO},
        {_LAVORO} non|nn l ho|ha, {_LAVORO} io|lui|lei|ora|adesso|ancora non|nn l ho|ha,
        {_LAVORO} non|nn ne ho|ha|trov*, non|nn ... trov* ... lavoro|impiego|occupazione,
        lavoro non|nn c e, lavoro|occupazione ... non|nn ... trovo|trova|trovato, non|nn ... nessun|alcun lavoro,
        niente|nessun|nessuna|zero|manco|neanche|nemmeno {_LAVORO}, neanche|nemmeno|manco un lavoro|lavoretto|impiego,
        {_PERSO} ... {_LAVORO}, {_LAVORO} ... {_PERSO}, licenziat*, hanno|ha lasciat* a casa, lasciat* a casa,
        sono|siamo|e|sta|sto|resto|resta|rimast*|trovat*|ritrovat*|lasciat* ... a spasso, a spasso da|dal|dopo,
        rimast*|lasciat* a piedi, {_PERSO} ... {_LAVORO} *, finit*|smess*|terminat*|cessat* il|di lavoro *,
        in mezzo alla strada, sul lastrico, ferm* da # anni|mesi|anno|mese, ferm* da un|tanto|tempo, a casa senza,
        a casa dal|da # mesi|anni, cerc*|cercando ... lavoro|occupazione|impiego, cerc* ... lavoro *,
        ora|adesso|oggi|attualmente|poi lavoro non|nn ... ho|ha|c|trovo|trova|lavoro,
        in cerca ... lavoro|occupazione|impiego, {_LAVORO} ... cerco|cerca|cercando, nullafacente,
        iscritt* ... centro ... impiego, iscritt* ... cpi, iscritt* ... collocamento, iscrizione ... disoccup*,
        liste di collocamento, fatto|firmato|rilasciato|presentato|dato la|una did, did ... fatta|firmata|presentata,
        did ... rilasciata|attiva|ok|valida|si|regolare|aggiornata, did in corso,
        ho|ha|abbiamo la|una did, did ce l|la ho|ha, con did, con la did,
        dichiarato|dato ... disponibilita, dichiarazione ... disponibilita, immediatamente disponibile,
        immediata disponibilita, mai lavorato, smesso di lavorare, contratto ... scadut*|finit*|terminat*,
        contratto non rinnovat*, non|nn ... rinnovat* ... contratto,
        ditta|azienda|fabbrica|cooperativa|negozio ... chius*|fallit*|chiusura, stat* mess* ... alla porta,
        cacciat*|buttat*|sbattut* ... lavoro|fuori|strada|porta, mandat*|mandato via dal lavoro,
        cacciat*|buttat*|sbattut* via|fuori, licenziamento, {_DIMESSO} dal|da lavoro|posto|la|un, mandat* a casa,
        dimess* dal lavoro, lasciat* il lavoro
    """)


def _occupato() -> Phrases:
    fisso = "fisso|fissa|stabile|indeterminato|sicuro|regolare|pieno"
    return (
        *row(f"""
            contratto a tempo|termine, tempo determinato|indeterminato|pieno, contratto {fisso}|determinato,
            contratto ... determinato|indeterminato|fisso, lavoro|lavora a tempo|turni|giornata, full time,
            {_LAVORO} {fisso}, sono|e|siamo|sto|stat* assunt*, sono|e|risulto|risulta occupat*,
            dipendente di|del|presso, lavoro|lavora come|presso, lavoro|lavora per|in una|un|conto|ditta|cooperativa,
            lavora in|nel|nella|al|alla, lavoro nel|nella|dal|sempre|regolarmente|ancora|gia|stabilmente,
            lavora regolarmente|ancora|gia|stabilmente, ho|ha un {_LAVORO}, ho|ha gia|ancora un {_LAVORO},
            sto|sta lavorando, sono|e dipendente|operaio|impiegat*,
            sono|e autonom*|artigian*|commerciante|imprenditore|imprenditrice|titolare, libero|libera professionista,
            ho|ha un contratto, partita iva, p iva, piva, mia|propria|sua attivita|ditta|impresa|azienda|bottega,
            ho|ha|mio|suo un|il negozio|studio|laboratorio, mio|suo negozio|studio,
            lavoratore|lavoratrice dipendente|autonom*|autonoma, assunt* ... a|da|in|presso tempo|una|ditta,
            in servizio presso, a busta paga, con la busta paga, non ... piu disoccupat*, non|nn ... piu disoccup*,
            cancellat* ... liste|cpi|disoccup*|collocamento,
            ora|adesso|oggi|attualmente lavoro|lavora, ora|adesso|oggi|poi ... assunt*, iniziat*|cominciat* a lavorare,
            ora|adesso|oggi|poi|intanto ... trovato {_LAVORO}, ora|adesso|oggi|poi ... trovato un|il {_LAVORO},
            {_TOLTO} dalle|dalla|dai|dagli|dal liste|lista|elenchi|elenco ... *,
            {_TOLTO} dalle|dalla liste|lista di|del|della disoccup*|collocamento|mobilita,
            {_TOLTO} ... stato di disoccupazione, cpi|impiego|collocamento ... cancellat*,
            perso|perduto|decadut* ... stato|status ... disoccup*, stato di disoccupazione ... pers*,
            stato di disoccupazione ... decadut*|sospes*|revocat*, non ... risulto|risulta ... disoccup*
        """),
    )


def _lavoretti() -> Phrases:
    return row(f"""
        scarsa intensita, lavorett*, lavori saltuari, lavoro saltuario, saltuariamente, lavori|lavoro occasional*,
        lavor* ogni tanto, lavor* poche|qualche|pochissime ore|ora|oretta|orette|giornata|giornate,
        faccio|fa|facciamo|fare|lavoro|lavora|lavoricchi* qualche|poche|due|tre|pochissime|alcune
        ore|ora|orette|oretta, faccio|fa qualche|poche giornata|giornate,
        {_POCHE} ora|ore|orette|oretta a|la|alla|per settimana|mese,
        {_POCHE} ora|ore|oretta|orette ogni settimana|mese, {_POCHE} ora|ore settimanali|mensili, oretta, orette,
        poche|qualche ore|ora ... settimana|mese, prestazion* occasional*, lavoro|lavora|prestazioni a chiamata,
        qualche|poche|due|alcune|rare ripetizioni|ripetizione|giornate|pulizie, do|da|dando ripetizioni, lavoricchi*,
        arrotond*, mini job, libretto famiglia, voucher, qualche lavoro|servizio ogni, lavor* ... ogni tanto,
        qualche servizietto, collaborazion* occasional*, lavoro|lavora occasionalmente|sporadicamente|saltuario,
        lavori sporadici
    """)


DI_LAVORO: Mapping[str, Said] = {
    "in_altre_politiche_attive": Said(
        yes=_in_altre_politiche(),
        no=_nessuna_altra(),
        unlike=row("""
            sussidio|sussidi|soldi|aiuto ... altra misura|politica,
            nel corso del|dell|della|degli, in corso di, anno in corso, altro progetto di cantiere,
            rientr*|riprend*|partecip*|candid* ... in|ad|a un_altro|altro|nuovo progetto,
            ho seguito un corso, fatto ... corso|corsi|tirocinio ... anni fa, facevo|faceva ... corso|tirocinio|stage,
            senza ... corso|corsi ... si_puo|e_possibile|va_bene|progetto, senza corso|corsi di formazione si_puo,
            si_puo ... senza corso|corsi, si_puo ... domanda ... senza corso|corsi,
            in passato ... corso, anni|mesi|anno|mese|giorni|settimane fa ... corso|corsi|tirocinio|stage
        """),
        now=True,
    ),
    "stato_disoccupazione": Said(
        yes=_disoccupato(),
        no=_occupato(),
        unlike=row("""
            indennita|assegno|sussidio|soldi|assegni di|della disoccupazione,
            naspi|prend*|percep*|ricev*|incass* ... disoccupazione, disoccupazione dell|dall inps,
            cantiere|cantieri di lavoro *, cantiere|cantieri lavoro *, centro|centri per l impiego *,
            politiche|mercato|borsa|offert* del|di lavoro *, cerc*|cercando ... altro|altra lavoro|occupazione|impiego,
            non|nn lavor* a tempo|full, indennita|soldi disoccupazione, disoccupazione con|a i requisiti,
            la disoccupazione ... prend*|percep*|finit*|requisiti, titolar* della disoccupazione, requisiti ridotti,
            cantieri|cantiere per disoccupati, per i disoccupati, chius* ... partita iva,
            partita iva ... chius*|cessat*, contratto ... cantiere, in|a nero, lavor* in|a nero,
            lavoro in|nel|presso|per|per_il|per_un cantiere, lavoro del|di|al|nel cantiere,
            lavoro nel|in|presso|per cantiere, non|nn ... contratto|partita, senza ... contratto|partita,
            se|qualora|appena|finche ... assunt*, se|qualora|appena ... iniziat*|cominciat* a lavorare,
            se|qualora|appena ... trovat* un lavoro, nessun|niente contratto|partita,
            figli* ... lavor*, marito|moglie|padre|madre ... lavora
        """),
    ),
    "lavoro_di_scarsa_intensita": Said(
        yes=_lavoretti(),
        no=row("non|nn|nun|ne faccio|fa ... niente lavoretti|lavoretto, lavoretti|lavoretto mai"),
        unlike=row("""
            cantiere|cantieri|progetto|bando ... per|x|cosi|e arrotond*, per|x arrotondare, cosi arrotond*,
            vorrei|vorremmo|voglio|potrei arrotondare,
            arrotond* ... euro|centesim*|cifra|importo|isee|risultato|cantiere
        """),
    ),
    "reddito_sotto_il_minimo_esente": Said(
        yes=row(f"""
            sotto ... {_SOGLIA}, meno ... minimo, inferiore ... {_SOGLIA}, inferior* ... {_SOGLIA},
            entro|dentro ... {_SOGLIA}, non|nn super* ... {_SOGLIA}, non|nn arriv* ... {_SOGLIA}|tasse,
            non|nn arriv* nemmeno|neanche|manco ... tasse|{_SOGLIA}, non|nn raggiung* ... {_SOGLIA}, reddito esente,
            no tax area, entro|dentro|sotto|in ... tax area, reddito ... escluso da imposizione,
            reddito|redditi|guadagno ... non tassat*|tassabil*|imponibil*, reddito ... non|nn ... tassat*,
            non|nn ... ci ... pag* ... tasse, non|nn ... pag* ... tasse|irpef|imposte,
            esent* da|dall|dalle tasse|irpef|imposte|imposizione, sotto ... tasse, non tassat*, esentasse,
            reddito ... non imponibile, troppo poco per ... tasse
        """),
        no=row(f"""
            sopra ... {_SOGLIA}, super* ... {_SOGLIA}, super* ... {_SOGLIA} ... esente|esenzione, oltre ... {_SOGLIA},
            superior* alla|al|alle|ai ... {_SOGLIA}, ci|su pago|paga|pagano|paghiamo ... tasse|irpef,
            piu ... {_SOGLIA} ... esen*|tasse, pago|paga le tasse su, eccede ... {_SOGLIA}, sfor* ... {_SOGLIA},
            tassat*
        """),
        unlike=row(
            "eta inferiore, inferior* al limite di eta, limite di|d eta, sotto|sopra|oltre i limiti|limite di eta"
        ),
    ),
}
