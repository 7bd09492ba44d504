"""How people state what the call asks of the younger: social services, schooling, hardship."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.rows import denials, row
from rules_core.wording import Phrases, Said

_SERVIZI = "servizi|servizio|assistente|assistenti|ssa|consorzio|cisa|ciss|cissaca|cissabo|cidis|unione"
_SOCIALI = "servizi|servizio|assistente|assistenti sociale|sociali|socio|socioassistenziale|socioassistenziali"
_SEGUE = "segue|seguono|assiste|assistono|aiuta|aiutano|sostiene|sostengono|conosce|conoscono|supporta|supportano"
_SEGUITO = "seguit*|assistit*|aiutat*|accompagnat*|conosciut*|supportat*|sostenut*|affiancat*|segnalat*"
_CHI = "dai|dal|dalla|dall|da|presso|ai|al|alla|all|a|col|coi|con"
_FAMIGLIA = "casa|famiglia|famigliare|familiare|nucleo"
_POCO = "poco|poca|pochi|poche|pochissimo|pochissima|pochissimi|pochissime|niente|nulla|zero"
_MALE = (
    "pesant*|difficil*|disperat*|drammatic*|dura|duro|grave|gravi|gravissim*|critic*|brutt*|disastr*|insostenibil*"
    "|precari*|tragic*"
)


_NOI = "lo|la|li|le|l"


def _servizi() -> Phrases:
    return row(f"""
        in|a carico {_CHI} {_SERVIZI}, in|a carico ... {_SOCIALI}, in carico {_SERVIZI}, caricat* ... {_SOCIALI},
        presa in carico ... {_SERVIZI}, preso|presi|prese|presa in carico, ha|hanno|tiene|tengono in carico, in carico,
        lo|la|li|le seguiamo|assistiamo, seguit*|assistit* da noi, seguit*|assistit* dal nostro servizio|ufficio,
        {_SEGUITO} ... {_SERVIZI}, {_SEGUITO} dal comune, {_SEGUE} ... {_SOCIALI}, {_SEGUE} ... consorzio,
        {_SEGUE} ... sert|serd|csm ... {_SOCIALI}, {_SEGUE} il|lo|la {_SERVIZI},
        {_SOCIALI} {_SEGUE} me|noi|lui|lei|loro|mio|mia|miei|nostra|nostro|sua|suo|la|i|tutta|famiglia|casa,
        {_SOCIALI} che|mi|ci|lo|la|li|le|ti {_SEGUE}, {_SOCIALI} ... mi|ci|lo|la|li|le {_SEGUE},
        consorzio ... mi|ci|lo|la|li {_SEGUE}, ho|ha|abbiamo|hanno l|un|una|la assistente sociale,
        assistente sociale ... si occupa|occupano, servizi sociali ... si occupano, ssa,
        mia|nostra|sua|tua assistente sociale, vado|va|andiamo dall|dalla|dagli|ai {_SOCIALI},
        vado|va|andiamo ai servizi, sono|siamo|e|sta nei|ai|con|coi|dentro servizi sociali, not* ai servizi,
        conosciut* ... servizi, servizi ... conosciut*, servizi socio assistenziali, servizi socioassistenziali,
        utente ... servizi sociali|sociale, utente {_SERVIZI}, caso ... servizi sociali, sociali|sociale ... mi aiuta,
        servizi mi|ci|lo|la {_SEGUE}, in mano a|ai|agli|alle|dei|i|le {_SERVIZI},
        nelle mani dei|degli|delle {_SERVIZI}, hanno|ha|tengono|tiene in mano|cura i|le|gli|il|l {_SERVIZI},
        sotto|dietro i|gli|le {_SOCIALI}, sotto|con la tutela dei|degli {_SERVIZI}, affidat* ai|agli {_SERVIZI},
        monitorat* ... {_SERVIZI}, si occupa|occupano di|del|della|dei me|noi|lui|lei|loro|caso ... {_SERVIZI},
        {_SERVIZI} ... preso|presa|presi in carico, cartella ... servizi|assistente|sociali,
        {_NOI} seguiamo|seguivamo|conosciamo noi, noi {_NOI} seguiamo|conosciamo, {_NOI} segue|conosce il nostro
        servizio|ufficio, {_NOI} seguono|conoscono i nostri servizi, nostro servizio|ufficio {_NOI} segue|conosce,
        nostri servizi {_NOI} seguono|conoscono, {_NOI} abbiamo in carico noi,
        fascicolo ... servizi|sociali, percorso ... servizi sociali|assistente, progetto ... servizi sociali|assistente
    """)


def _nessun_servizio() -> Phrases:
    return (
        *row(f"""
            {_SOCIALI} ... mai stat*|andat*|vist*|conosciut*|avut*|entrat*|rivolt*|sentit*|incontrat*,
            {_SOCIALI} mai|nemmeno|neanche|nessuno|niente|zero, {_SERVIZI} ... mai ... a che fare,
            nostro|nostri servizio|ufficio|servizi non ... conosc*|segu*,
            {_SOCIALI} ... non|nn|nun ... conosc*|stat*|andat*|segu*|sanno|vist*|bisogno|sono|so|mai,
            sconosciut* ... servizi, dimess* ... servizi, uscit* ... carico, servizi sociali|socio no, servizi no,
            assistente sociale no, {_SOCIALI} non ce l|ne ho|ha|abbiamo,
            pratica|cartella chiusa ... servizi|assistente, {_SOCIALI} ... mai bisogno
        """),
        *denials(f"""
            {_SEGUITO} da nessuno|nessun|nessuna, mi|lo|la|ci segue nessuno, nessuno mi|lo|la|ci segue,
            nessuno ... segue, mai ... a che fare ... {_SERVIZI}, mai stat*|andat*|rivolt*|entrat* ... {_SOCIALI},
            mai stat*|andat* ... assistente, mai ... carico, mai ... {_SOCIALI}, nessun* assistente|servizio,
            nessuna presa in carico, niente|no|senza|zero {_SOCIALI}, senza|nessun|nessuna {_SERVIZI} sociale|sociali,
            fuori dai servizi, ho mai visto ... {_SOCIALI}
        """),
        *row("non ... a che fare ... servizi|assistente|assistenti|servizio"),
    )


def _poca_scuola() -> Phrases:
    return row(f"""
        basso livello ... istruzione,
        bassa|scarsa|poca|minima|bassissima|scarsissima|pochissima|limitata|modesta|esigua|nulla
        istruzione|scolarita|scolarizzazione|cultura, livello ... istruzione ... bass*|scars*|minim*,
        istruzione|scolarita|scolarizzazione
        bassa|scarsa|minima|poca|bassissima|scarsissima|pochissima|limitata|modesta|nulla|zero,
        poco istruit*|scolarizzat*, istruzione|scolarita|scolarizzazione ... molto|davvero bassa|scarsa,
        studiato ... {_POCO}, studi|studio|scuola|scuole {_POCO}, {_POCO} di|la scuola, studi fatti {_POCO},
        {_POCO} scuola|scuole|studi|studio, scuola ... fatta|fatto|fatte {_POCO}, scuola ... andat* {_POCO},
        scuola poca roba, a scuola {_POCO}, fatto|fatta|fatti {_POCO} scuola|scuole, analfabet*, semianalfabet*,
        basso|minimo titolo di studio, titolo di studio basso|minimo, basso grado di istruzione,
        scuola solo|soltanto|appena due|tre|quattro|cinque|2|3|4|5|poco|pochi|elementari|elementare,
        prima|seconda media|superiore, solo|soltanto|appena|giusto|manco|neanche|nemmeno ... elementari|elementare,
        elementari e basta|stop, licenza elementare, quinta elementare, terza|quarta|seconda elementare,
        elementari soltanto|solo, mai andat* a scuola, mai ... scuola, mai studiato, non ho|ha mai studiato,
        non|nn ... finit*|terminat*|fatt* ... scuole medie|elementari,
        non|nn ... finit*|finito|terminat*|complet*|conclus*|preso|ho|ha medie|elementari|obbligo,
        non|nn ... finit*|terminat*|complet*|conclus*|pres*|ha|ho le|la|l medie|elementari|obbligo|terza|licenza,
        terza|licenza media scars*|stentat*|risicat*, appena|malapena|stento la|con_la terza|licenza media,
        non|nn|senza ... terza media, non|nn|senza ... licenza media,
        licenza|lic|terza media non|mai conseguit*|pres*|fatt*|avut*|ottenut*, titolo medio non conseguito,
        neanche|nemmeno|manco|senza ... medie|terza|media,
        lasciat*|mollat*|smess*|abbandonat* ... scuola ... presto|subito|prestissimo|piccol*|bambin*,
        lasciat*|mollat*|abbandonat* ... scuola ... medie|elementari|elementare, abbandono scolastico,
        lasciat*|mollat*|abbandonat*|interrott* ... medie|elementari, medie non|mai finit*|terminat*|fatt*|pres*,
        so ... appena|malapena ... leggere|scrivere, non so|sa leggere|scrivere, leggo|legge ... fatica|malapena,
        due|tre|quattro|cinque|2|3|4|5|pochi|pochissimi anni di|a scuola
    """)


def _difficolta() -> Phrases:
    return row(f"""
        particolare|grande|grave|forte|seria|enorme|estrema difficolta, gravi|grandi|forti|serie|tante difficolta,
        particolare|estrema|grande gravita, situazione|condizione|condizioni ... gravita,
        difficolta ... famil*|famig*, difficolta social*, difficolta ... in casa, sono|siamo|e|sta in difficolta,
        vivo|vive|vivono|viviamo ... disagio, sono|sta|siamo in ... disagio, mi|si trova|trovo ... disagio,
        grave|forte|estremo|particolare disagio, disagio famil*|famig*|social*|grave|abitativ*|economic*,
        situazione|situaz ... {_MALE}, situazione famil*|famig* ... {_MALE}, situazione ... disagiat*,
        {_MALE} situazione|condizione|condizioni, condizion*|condiz ... {_MALE}, condizioni ... disagiat*|particolar*,
        gravi|grossi|seri|tanti|troppi|grandi|enormi problemi|guai|casini, problemi|guai|casini gravi|seri|grossi,
        problemi ... in {_FAMIGLIA}, problemi|guai famil*|economici|social*|a casa, problemi particolari,
        difficolta particolar*|grav*|seri*|fort*|grand*|economic*|enorm*, condiz ... famil*|social*,
        messo|messa|messi|messe ... male|malissimo|malaccio|malamente|peggio, ridott* male,
        non|nn arriv* ... fine mese, alla fame, in miseria, non|nn ce la facciamo|faccio, sfratt*,
        dorm* in macchina|auto|strada|stazione|dormitorio, senza dimora, senza ... tetto, senzatetto,
        senza fissa dimora, senza casa, casa popolare occupata, emergenza abitativa, crisi ... {_FAMIGLIA},
        {_FAMIGLIA} ... crisi, multiproblematic*, famiglia ... distrutt*|sfasciat*|rovin*,
        sommers*|pien*|affogat*|carich*|strozzat*|indebitat* ... debiti, tanti|troppi|mille|molti|sacco|mare di debiti,
        tanti|troppi|mille|molti debiti, debiti ... fino al|sopra collo|testa|capelli, indebitat* fino,
        {_FAMIGLIA} ... inferno|dramma|tragedia|disastro|macello|casino|difficolta|problemi, casa ... va|vanno male,
        {_FAMIGLIA} ... {_MALE}, violenza domestica, violenza in famiglia, marito|padre|compagno violento,
        vittima di violenza, maltratt*, in poverta, poverta assoluta|estrema, fragilita social*|famil*
    """)


def _nessuna_difficolta() -> Phrases:
    buono = "bene|benone|benissimo|tranquill*|seren*"
    return (
        *row(f"""
            in|a {_FAMIGLIA} ... {buono}, {_FAMIGLIA} ... tutto bene|ok|normale|regolare|tranquillo|apposto,
            {_FAMIGLIA} ... a posto, situazione ... tranquilla|normale|serena|buona|stabile|regolare|apposto,
            situazione ... a posto, stiamo|sto bene|benone|benissimo in|a famiglia|casa,
            condiz|condizioni ... normali|buone|regolari, tutto tranquillo, famiglia tranquilla|serena|normale|unita,
            stiamo bene|benone|benissimo, nessun* disagio|difficolta|guaio, niente|zero disagio|difficolta|disagi|guai,
            {_FAMIGLIA} nessun problema|problemi|guaio, nessun problema ... {_FAMIGLIA}
        """),
        *denials("""
            nessun disagio, nessuna difficolta, nessun problema in|a casa|famiglia, nessun problema famil*|economico,
            nessuna particolare difficolta, niente|zero|senza disagi|disagio|difficolta
        """),
    )


DI_DISAGIO: Mapping[str, Said] = {
    "in_carico_servizi_sociali": Said(
        yes=_servizi(),
        no=_nessun_servizio(),
        unlike=row("""
            servizi|servizio per|al l|il|lavoro impiego|lavoro, servizi al lavoro, servizi per impiego, buono servizi,
            a|in seguito, servizio|servizi civile|militare|igiene|psichiatrico|tossicodipendenze|salute|sanitari,
            carico fiscale, a carico,
            in carico ... centro|cpi|sert|serd|csm|impiego|inps|ospedale|psichiatr*|avvocato|asl
        """),
        now=True,
    ),
    "basso_livello_istruzione": Said(
        yes=_poca_scuola(),
        no=row("""
            alto livello ... istruzione, livello ... istruzione ... alto|buono|medio|elevato, buona|alta istruzione,
            istruzione|scolarita|scolarizzazione alta|buona|elevata, alta|elevata|buona scolarita, laure*, dottorat*,
            dottorato, diploma universitario, diploma di laurea, titolo universitario, studiato tanto|molto|parecchio,
            istruzione superiore, dottoressa in, troppo studiat*|istruit*|titolat*|colt*,
            studiat* troppo|assai|tantissimo,
            sono|e|era|faccio|fa|faceva|facevo ingegner*|architett*|farmacist*|biolog*|psicolog*|veterinari*,
            magistrale, master, titolo di studio alto|elevato, ben istruit*
        """),
        unlike=row("""
            non ... laure*, nn ... laure*, senza laurea, senza la|una|alcuna laurea, niente laurea, nessuna laurea,
            laurea no, mai laureat*, laurea ... mai, figli* ... laure*, non ... diploma universitario, ne laurea,
            no laurea, senza ... diploma universitario, laurea non, laureand*, moglie|marito|sorella|fratello laure*,
            non ... finit* ... laurea|universita
        """),
    ),
    "condizioni_particolare_difficolta": Said(
        yes=_difficolta(),
        no=_nessuna_difficolta(),
        unlike=row("""
            difficolta a|ad|nel|nello|con capire|compilare|trovare|leggere|camminare|stampare|scrivere|fare|il|la|lo,
            che|quali situazione|problemi|difficolta, problemi alla|di|alle schiena|salute|gamba|ginocchio|cuore|vista,
            problemi con|a spid|il|la|sito, che|quale casino, non|nn ce la faccio a|ad
        """),
        now=True,
    ),
}
