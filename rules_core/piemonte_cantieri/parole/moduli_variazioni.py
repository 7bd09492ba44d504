"""How people say what changes while a site is open, for which there is a form."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.parole.ore import FINO_A_UN_MESE
from rules_core.rows import row
from rules_core.wording import Phrases

_CANTIERE = "cantiere|cantieri|progetto|attivita|lavori|tutto"
_CHI = (
    "lavorator*|lavoratric*|person*|cantierist*|partecipant*|addett*|operai*|inserit*|inseriment*|unita|post*|destinatar*"
    "|disoccupat*|beneficiar*|gente|soggett*|numero|uno|una"
)
_MENO = (
    "ridu*|ridott*|diminu*|calare|caliamo|calo|cala|calano|calat*|tagli*|scend*|scesi|scese|sceso|scesa|togli*|tolt*"
    "|abbass*|contra*|decurt*"
)
_CAMBIO = (
    "cambi*|variazione|variare|variamo|variazioni|modific*|passare|passiamo|passano|passeremo|portare|portiamo|rivedere"
    "|trasform*|ridurre|riduciamo|aumentare|aumentiamo|rimodul*|spostare|spostiamo|ridurremo|ridistribuire|diminuire"
)
_TENIAMO = "prendiamo|prenderemo|prenderemmo|teniamo|terremo|assumiamo|assumeremo|impieghiamo|inseriamo|inseriremo"
_SOLDI = "nostre|nostri|nostro|propri|proprie|proprio|comune|comunali|dell|ente"

_NON_SOSTITUITO = (
    "non lo|la|li|le|l|viene|verra|vengono|vogliamo|possiamo|intendiamo sostitu*|rimpiazz*, "
    "non si|ci lo|la|li|le sostitu*|rimpiazz*, non vogliamo|possiamo|intendiamo|riusciamo a|piu sostitu*|rimpiazz*, "
    "senza sostitu*|rimpiazz*, senza la|una|alcuna|nessuna sostituzione, "
    "non prend*|mett*|chiam*|inser*|assum* nessuno|altri|altro|altra|nessun_altro|nessun_altra, "
    "ritir*|dimess*|dimission*|lasciat*|andat*|mollat* ... senza sostitu*|rimpiazz*, "
    "proseg*|continu*|rest*|resta|andiamo|avanti|lavoriamo in meno, "
    "proseg*|continu*|restiamo|restano|avanti|lavoriamo con|in uno|una|# in meno, "
    "nessuno al|prende|prendera il|suo|loro|posto posto|suo, nessuno al suo|loro posto"
)
"""That nobody takes the place of one who is gone: there is one less, and a form for that."""

DURANTE: Mapping[str, Phrases] = {
    "sospensione": row(f"""
        tutti|siamo|stiamo|restiamo|operai|lavoratori ferm*, ferm* tutti|tutto|i|gli, fuori dai lavori|cantiere,
        neve|neva|nevica*|alluvion*|allagament*|frana|maltempo|gelo|ghiaccio ...
        ferm*|stop|lavor*|giorni|settiman*|tutti, non ... lavorare|lavoriamo|lavora per,
        a casa per neve|maltempo|ghiaccio|pioggia|caldo, cantiere fermo|ferma, sospen*, sospes*,
        ferm* ... {_CANTIERE}, interromp* ... {_CANTIERE}, interruzione ... {_CANTIERE}, stop, stop ... {_CANTIERE},
        fermo cantiere, {_CANTIERE} ... ferm*|interrott*|sospes*, mettere in pausa, pausa,
        bloccare|blocchiamo ... {_CANTIERE}, {_CANTIERE} ... bloccat*, chiusura temporanea,
        fermiamo|fermarci|ci fermiamo, fermarci, fermata,
        chiudere|chiudiamo ... qualche|agosto|ferie|giorni|natale|settimana|settimane
    """),
    "sostituzione": row(f"""
        sostituz*|sostituir*|sostituisc*|sostituiam*|sostituit*|sostituend*|sostituto|sostituta|sostituti|sostitute,
        sostituiro*|sostituira*, rimpiazz*, subentr*, cambiare ... cantierista|lavoratore|persona|operaio|addetto,
        al posto di|del|suo|dell|loro,
        mettere|mettiamo|inserire|inseriamo|prendere|prendiamo|far|chiamare ... altro|altra|nuov*|posto,
        un altro|altra al posto, entra|entrare ... al posto, scambiare|avvicend* ... {_CHI}, prende il posto,
        altro|altra|nuov* ... prende|prendera|prenderebbe il suo|posto|loro, altro|altra|nuov* ... da metterci|inserire,
        ne arriva|entra|prendiamo|mettiamo|inseriamo|chiamiamo un|uno|una|gia altro|altra|nuovo|nuova,
        ne abbiamo|ho gia|trovat* un|uno|una altro|altra|nuovo|nuova,
        avvicend*,
        nuova persona, nuovo cantierista, scorrere la graduatoria, scorrimento
    """),
    "dimissioni": row("""
        dimission*, dimess*, dimette*, dimettono, si ritira, si e ritirat*, ritirat*, ritiro, rinuncia*, abbandon*,
        se ne va, se ne e andat*, se n e andat*, andat* per motivi|conto|fatti, andato via, andata via, va via,
        via di sua volonta, lasciato|lasciata|mollato|mollata il|la, mollat*, lascia|lasciano il|la cantiere,
        lasciato, lasciata, molla, mollano, non viene|vuole piu, ha smesso, smette,
        vuole andarsene|smettere|lasciare|ritirarsi, recess* ... volontari*, trovato lavoro|posto, trovato un lavoro,
        trovato altro|un_altro lavoro, ha dato le dimissioni, licenziat*
    """),
    "riduzione_lavoratori": row(f"""
        meno lavorator*|person*|cantierist*|partecipant*|addett*|operai*|inseriment*|unita|posti|gente,
        {_MENO} ... {_CHI}, {_MENO} ... {_MENO} ... {_CHI}, numero ... {_CHI} ... {_MENO},
        {_CHI} ... {_MENO} ... {_CHI},
        invece|anziche di # {_CHI}, invece che # {_CHI},
        numero ridotto, {_CHI} ... in meno, # {_CHI} ... invece|anziche di #, {_CHI} anziche|invece,
        {_CHI} passano|scendono|calano,
        {FINO_A_UN_MESE} al posto di #, {FINO_A_UN_MESE} {_CHI} al posto di #,
        {FINO_A_UN_MESE} al posto di # {_CHI}, {FINO_A_UN_MESE} {_CHI} al posto di # {_CHI},
        ne {_TENIAMO} sol*|appena|meno #, {_TENIAMO} sol*|appena|meno # {_CHI},
        # invece|anziche di # {_CHI}, # anziche # {_CHI}, non piu # ma # {_CHI}, {_CHI} da # a #,
        passare|passiamo|scendere|scendiamo da # {_CHI}, da # a # {_CHI}, da # {_CHI} a #, calo dei {_CHI},
        uno|una in meno,
        {_MENO} da # a # il|i|gli|le {_CHI}, {_MENO} ... il numero, {_MENO} ... gli|i|le {_CHI},
        non coprire tutti i posti, {_NON_SOSTITUITO},
        avanti|proseg*|continu*|rest*|lavor* in|con # anziche|invece|e_non|al_posto #|che|di|in|con,
        avanti|proseg*|continu*|rest*|lavor* in|con # {_CHI} anziche|invece|e_non|al_posto #|che|di|in|con,
        {_MENO} da # a # il numero ... {_CHI}, numero dei|di {_CHI}
    """),
    "riduzione_giornate": row(f"""
        meno giornate|giorni|gg, {_MENO} ... giornate|giorni|gg|durata|mesi,
        {_MENO} ... le|i|la|il giornate|giorni|gg|durata,
        giornate|giorni|gg ... {_MENO}, accorci*, abbrevi* ... {_CANTIERE}|durata, giornate|giorni|gg ... in meno,
        # giornate|giorni|gg al posto di #, # al posto di # giornate|giorni|gg,
        # giornate|giorni|gg invece|anziche|al, # invece|anziche di # giornate|giorni|gg,
        # anziche # giornate|giorni|gg,
        da # a # giornate|giorni|gg, da # giornate|giorni|gg a #, giornate|giorni|gg da # a #, dur* meno,
        durata ridotta,
        finire|chiudere prima, {_MENO} da # a # le|i giornate|giorni, giornate scendono|calano
    """),
    "variazione_orario": row(f"""
        {_CAMBIO} ... orario|orari|ore|h, {_CAMBIO} ... l|le|gli|dell orario|ore|orari, variazione oraria,
        {_CAMBIO} da # a # ore|h, orario ... {_CAMBIO}, ore ... {_CAMBIO}, orario diverso, tipologia oraria,
        nuovo orario, altro orario, monte ore, {_CAMBIO} ... settimanal*, {_CAMBIO} ... part|full time,
        ridurre|aumentare l orario, da|dalle|dai # a|alle|ai # ore|h, da|dalle # ore|h a|alle #, da # ore|h a #,
        da # ... settimanali a #, # ore|h al posto di #, # al posto di # ore|h,
        # ore|h invece|anziche|al, # invece|anziche di # ore|h, # anziche # ore|h, meno ore,
        piu ore, ridurre|aumentare|diminuire|allungare le ore, ore settimanali da # a #, articolazione ... orari*,
        tipologia di orario, ore settimanali diverse, orario ridotto
    """),
    "altra_variazione": row(f"""
        altra variazione, altre variazioni, variazione|variazioni|modifica|modifiche del|al|di progetto,
        variare|modificare|cambiare|cambiamo il|sul progetto, modific* ... progetto, cambi* ... progetto,
        variazione tecnica|economica|sostanziale, {_CAMBIO} ...
        sede|luogo|posto|attivita|mansioni|lavorazioni|tutor|squadra,
        attivita ... diverse, altre attivita, altro posto|luogo|sede
    """),
    "proroga_autofinanziamento": row(f"""
        proroga ... autofinanziamento|spese|soldi, prosegu*, prosecuzione,
        continu* ... autofinanziamento|spese|soldi|fondi|risorse|persone|stess*|{_SOLDI},
        prolung* ... {_CANTIERE}, prolungamento, proroga ... {_CANTIERE}, prorogare ... {_CANTIERE},
        allung* ... {_CANTIERE},
        avanti ... spese|soldi|fondi|risorse|stess*|bilancio, andare|andiamo|tirare|mandare|portare avanti,
        spese|soldi|fondi|risorse {_SOLDI} ... stess*|altri|ancora, tenere|teniamo ... altri|ancora mesi|giorni|mese,
        autofinanzia*, autofinanziare, auto finanziamento, continuare ... cantiere,
        ancora ... a spese|carico {_SOLDI},
        stesse persone ... soldi|spese|fondi,
        tenere|teniamo|trattenere|trattenerli ... persone|cantieristi|lavoratori|operai ancora|altri|altro|un_po,
        tenere|teniamo|tenerli|tenerle|trattenerli|trattenerle ancora ... persone|cantieristi|lavoratori|operai|un_po
    """),
    "nuovo_progetto_autofinanziato": row(f"""
        nuovo progetto, nuovo cantiere, altro cantiere, cantiere|progetto ... tutto a spese|carico nostre|nostro,
        cantiere|progetto ... autofinanziat*, cantiere|progetto ... senza|niente contributo|soldi|fondi|regione,
        cantiere ... completamente autofinanziato, cantiere|progetto ... interamente|totalmente|completamente ...
        spese|carico|fondi,
        cantiere ... solo|tutto ... soldi|fondi|spese {_SOLDI}, cantiere|progetto in autofinanziamento,
        nuovo cantiere|progetto ... spese|soldi|fondi|carico|autofinanzia*
    """),
}
