"""How people ask whether they may take part, and how they are told."""

from __future__ import annotations

from rules_core.piemonte_cantieri.par_06_destinatari import AMMISSIBILE, DA_VERIFICARE, NON_AMMISSIBILE
from rules_core.piemonte_cantieri.parole import chiamate
from rules_core.piemonte_cantieri.parole.requisiti_persona_fatti import SAID
from rules_core.rows import row
from rules_core.wording import Told, Wording

_TOLD = (
    Told("Sì, con quello che mi hai detto si può partecipare al cantiere di lavoro.", {"esito": (AMMISSIBILE,)}),
    Told("No, così come stanno le cose non si può partecipare al cantiere di lavoro.", {"esito": (NON_AMMISSIBILE,)}),
    Told(
        "Non posso ancora dirti né sì né no: per sapere se si può partecipare al cantiere manca qualche informazione.",
        {"esito": (DA_VERIFICARE,)},
    ),
    Told(
        "Non c'è ancora l'età che il bando chiede; sotto quell'età si entra solo se si è in carico ai servizi"
        " socio-assistenziali, con un basso livello di istruzione e in condizioni sociali o familiari di particolare"
        " difficoltà: servono tutte queste condizioni insieme.",
        {"motivi": ("eta_o_disagio",)},
    ),
    Told(
        "Chi è già inserito in un'altra politica attiva del lavoro, regionale o nazionale, non può entrare in"
        " cantiere.",
        {"motivi": ("in_altre_politiche_attive",)},
    ),
    Told(
        "Manca lo stato di disoccupazione: il cantiere è per chi non lavora e ha dichiarato di essere disponibile.",
        {"motivi": ("stato_disoccupazione",)},
    ),
    Told(
        "Un sussidio al reddito della Regione per un'altra politica del lavoro non si può sommare all'indennità del"
        " cantiere: finché lo si riceve non si entra.",
        {"motivi": ("percepisce_sussidi_regionali",)},
    ),
    Told(
        "La NASpI e la DIS-COLL non si possono sommare all'indennità del cantiere: finché le si riceve non si entra.",
        {"motivi": ("percepisce_naspi_o_dis_coll",)},
    ),
    Told(
        "Dalla fine dell'ultimo cantiere non è ancora passato il tempo che il bando chiede, e nessuna delle eccezioni"
        " vale in questo caso.",
        {"motivi": ("meno_di_dodici_mesi",)},
    ),
)

_THEN = (
    Told(
        "I requisiti devono esserci quando si aderisce alla richiesta di candidatura e restare per tutta la durata del"
        " cantiere ({#6/capoverso.2}).",
        {"esito": (AMMISSIBILE,)},
    ),
    Told(
        "Per candidarsi si seguono gli avvisi del Centro per l'impiego o dell'ente che apre il cantiere: i requisiti li"
        " verifica il Centro per l'impiego ({#14.2}).",
        {"esito": (AMMISSIBILE,)},
    ),
    Told(
        "Il divieto vale finché si riceve quella prestazione ({#6/capoverso.4}): su come regolarsi si può sentire il"
        " Centro per l'impiego.",
        {"motivi": ("percepisce_sussidi_regionali", "percepisce_naspi_o_dis_coll")},
    ),
)

_CHI = "mi|lo|la|li|le|ci|vi|gli|l|te|ti|me|uno|anche|pure"
_PRENDERE = (
    "prendono|prende|prendete|prenderebbero|prenderanno|prendereste|prendera|prendessero|pigliano|piglia|accettano|"
    "accettate|accettereste|accetterebbero|ammettono|ammettete|ammetterebbero|scartano|scarta|scartate|escludono|"
    "escludete|esclude|rifiutano|respingono|riprendono|riprendete|riprenderebbero|rimettono|rimettete|rimandano|"
    "richiamano|inseriscono|inserite|inserirebbero|assumono|vogliono|chiamano|tengono|buttano|mandano|mandate|tagliano|considerano|valutano|iscrivono|tocca"
)
_POTERE = (
    "posso|puo|possono|potrei|potrebbe|potrebbero|potrei|potremo|potro|potra|voglio|vorrei|vorrebbe|vuole|volevo|"
    "riesco|riesce|riuscirei|riuscirebbe|poteva|potevo|poter"
)
_ENTRARE = (
    "entrare|entrarci|entrarvi|partecipare|parteciparci|parteciparvi|candidarmi|candidarsi|candidarci|iscrivermi|"
    "iscriversi|iscriverci|iscriverlo|iscriverla|rientrare|rientrarci|ritornare|ritornarci|tornare|tornarci|andare|"
    "andarci|venire|presentarmi|presentarsi|ripresentarmi|ripresentarsi|rifarlo|rifarne|riandarci|riandare|"
    "riprovare|riprovarci|provare|provarci|ricominciare|accedere|accedervi|accederci|aderire|lavorarci|lavorare|"
    "rimettermi|rimetterlo|rimettersi|inserirlo|inserirla|inserirmi|inserirsi|mettermi|mettersi|metterlo|starci|"
    "propormi|proporsi|concorrere|farne|reinserirmi"
)
_ESSERE = (
    "preso|presa|presi|prese|ammesso|ammessa|ammessi|ammesse|inserito|inserita|inseriti|inserite|avviato|avviata|"
    "accettato|accettata|assunto|assunta|candidato|candidata|reinserito|reinserita|riammesso|riammessa|chiamato|"
    "chiamata|escluso|esclusa|scartato|scartata|messo|messa|riavviato|riavviata|iscritto|iscritta"
)
_SOUGHT = row(f"""
    {_CHI} {_PRENDERE}, {_CHI} possono|potete|potrebbero|potreste|puo|vogliono prendere|mettere|rimettere|riprendere,
    {_CHI} possono|potete|potrebbero|puo inserire|reinserire|avviare|ammettere|accettare|escludere|scartare|rifiutare,
    {_POTERE} {_ENTRARE}, {_POTERE} ... {_ENTRARE}, {_POTERE} {_CHI} {_ENTRARE}, mi|si|ci {_POTERE} {_ENTRARE},
    mi|si|ci {_POTERE} candidare|presentare|iscrivere|inserire|rimettere|proporre|ripresentare|mettere,
    {_POTERE} fare|rifare|farlo|farne|fa|faccio il|un|lo|anche|pure|quello|questo|ancora|cantiere|domanda|parte,
    {_POTERE} prendere|chiedere|avere parte, prendere parte, lo|ne {_POTERE} fare|rifare, cantiere ... {_POTERE} fare,
    {_POTERE} essere {_ESSERE}, essere {_ESSERE}, verra|verrebbe|viene {_ESSERE}, sarei|sara|sarebbe {_ESSERE},
    si puo fare, puo farlo, posso farlo, puo farne, e possibile, mi e possibile, cantiere ... posso,
    posso ... cantiere, puo ... cantiere, cantiere ... lo|la posso|puo|potrei fare,
    ci|vi posso|puo|potrei andare|entrare|rientrare|tornare|lavorare, ci entro|rientro|rientra|entra|vado|passo,
    ci sto dentro, rientro|rientra|rientrerei|rientrerebbe tra|fra|nei|nel, ho|ha|avrei|avrebbe diritto,
    ho|ha|avrei|abbia i|tutti|le requisiti|titoli|carte, e|sono|sia|sarebbe|risulta ammissibil*|idone*|candidabil*,
    e|sono|sia inseribil*|avviabil*|in_regola, ammissib*, candidabil*, inseribil*, avviabil*, idone*, ammiss,
    nulla osta, preclus*, tagliat* fuori, mi impedisce, impedisce ... cantiere, e un problema|ostacolo per,
    basta|bastano per|x cantiere|il|entrare|fare, basta ... cantiere, bastano ... cantiere, troppo giovane|vecchi*,
    c e posto per|anche, ok x|per cantiere|il, apposto x|per, a posto x|per,
    possibile candidar*|inserir*|l inserimento, possibile partecipa*|la_partecipazione,
    me lo|la|ne fanno|fate|danno|lasciano fare, me ... fanno|fate fa|fare,
    mi|gli|le|lo|la fanno|fate|farebbero|fareste|rifanno|fan fare|entrare|rientrare|lavorare|partecipare|rifare,
    devo|deve aspettare|attendere|smettere|rinunciare, mi tocca, partecipare ... cantiere,
    partecipazione al|a cantiere, requisiti ... ce li|l|le, ci|ce la faccio a entrare, cantiere posso,
    cantiere possibile, fattibile, rientrerei, lo|la|li prendono, prendono, mi|lo|la|li acchiappano,
    sono|son|sei|e|sarei|saro|sara buono|buona|adatt*|ok|giust*|indicat* per|x|al|a,
    vado|va|andrei|andrebbe bene per|x|al, faccio|fa al caso, mi|lo|la volete|prendete|pigliate|vogliono,
    ci|vi posso ficcare|infilare|mettere, can|could i|we|he|she join|work|apply, can|could join|apply,
    puo essere avviat*|inserit*|ammess*|candidat*, si puo avviare|inserire|ammettere|candidare|prendere|accettare,
    avviare|ammettere|inserire al|nel|in nuovo|cantiere, avviabilita, candidabilita, idoneita,
    pozzu|pozz|poss|podi iri|trasiri|ji|andar|entrar|fare|fa, me|m|mi pigghianu|pigliano|pijano|piglien|pijo|ciapen
""")
_UNSOUGHT = row(f"""
    insieme al|a|con cantiere|il|l, piu paga|indennita|soldi del|di, prosegu*, prolung*, andare avanti, a spese,
    spese nostre|proprie, cumul*, sommare, sommarl*, sommabil*, sommando,
    tenermi|tenersi|tenere ... due|entrambi|insieme|naspi|soldi|adi, continuare|continuo a prendere|percepire|ricevere,
    me|gliel|gliela|te|ce la|lo|li tolgono|levano|lasciano|bloccano|sospendono|ricalcolano, perdo|perde ... naspi|adi,
    perdo|perde ... assegno|disoccupazione|sussidio|cassa|sfl|coll, la|lo perdo, i due importi|redditi|soldi|assegni,
    le due cose|indennita|prestazioni, tutte e due, tutti e due, vanno d accordo, compatibil*, incompatibil*,
    nominativ*, per nome, a nome, senza avviso|bando|graduatoria|selezione, chiamata diretta,
    al posto di|suo|loro|del|dell|della, sostitu*, subentr*, rimpiazz*, rinunciatari*, far|fare|farne|farlo entrare,
    da quando, da che|quale|qual data|giorno|mese, {chiamate.QUANDO_UN_ALTRO},
    cantiere|cantieri da|di|con|per # ore|mesi|giornate|settimane,
    deleg*|affid*|appalt*|subappalt*|esternalizz* ... cantiere|gestione|attivita|lavori,
    abbiamo ... mandat*|inviat*|trasmess*|spedit*|presentat*, abbiamo mandat*|inviat*|trasmess*|spedit*|presentat*,
    puo|possono|potrebbe gestir*|seguir* ... cantiere|cantieri, gestire|seguire ... cantiere|cantieri per noi|conto,
    nostra domanda|istanza|candidatura, domanda|istanza|candidatura del|dell|della nostro|nostra comune|ente|unione
""")

_ENTE = "comune|ente|municipio|unione|consorzio|amministrazione|comunita_montana"
_CARICA = "sindac*|vicesindac*|assessor*|rup"
_RUOLO = f"{_CARICA}|segretari*|vicesegretari*|ragionier*|tecnic*|funzionari*|dirigente"
_UN_ENTE = row(f"""
    siamo un|l|il|noi comune|ente|municipio|consorzio, siamo un piccolo|altro {_ENTE}, siamo una comunita montana,
    siamo l|un|una unione|amministrazione di|dei|montana|comunale|pubblica,
    sono|rappresento|rappresentiamo l|il {_ENTE}, rappresento|rappresentiamo un|una {_ENTE},
    e il|l|un {_ENTE} che|a fa|presenta|chiede|partecipa|presentare|chiedere|fare,
    chiedo|chiedevo|chiediamo|chiedevamo|parlo|parlavo|scrivo|scriviamo come|per_il|per_l|per_un|da {_ENTE},
    noi come {_ENTE}, come {_ENTE} possiamo|potremmo|vogliamo|vorremmo|dobbiamo|abbiamo|presentiamo|chiediamo,
    per conto del|dell {_ENTE}, nostra domanda|istanza|candidatura, sono il|la {_CARICA}, sono l assessor*,
    sono il|la|l|un|una {_RUOLO} del|dell|comunale {_ENTE}, sono il|la|l|un|una {_RUOLO} comunale,
    sono il|la|l|un|una {_RUOLO} di|d|in un|una {_ENTE},
    domanda|istanza|candidatura del|dell|della nostro|nostra {_ENTE}
""")
"""Whoever asks is a body: what is asked of a person is none of theirs."""

WORDING = Wording(
    subject="la tua partecipazione al cantiere di lavoro",
    instead={"cantieri_requisiti_ente": _UN_ENTE},
    asked=(
        "Posso partecipare al cantiere di lavoro?",
        "Mi hanno parlato dei cantieri, io potrei farli?",
        "Dopo quanti mesi posso rifare il cantiere?",
        "I requisiti per partecipare io li ho?",
        "Ammissibilità del candidato",
        "Con la DIS-COLL si può entrare in cantiere?",
        "Un giovane in carico ai servizi è ammissibile al cantiere?",
        "Con un lavoretto da poche ore mi ammettono al cantiere?",
        "Una persona disoccupata può fare il cantiere?",
        "Mia madre, mia moglie o mio figlio non lavora: può candidarsi al cantiere?",
        "Che condizioni ci vogliono per entrare in cantiere, e io le ho?",
        "Ho i titoli per fare il cantierista?",
        "Chi prende la disoccupazione può lavorare nel cantiere?",
        "Con la NASpI mi prendono o mi mandano via dal cantiere?",
        "Mi prendono nel cantiere del mio comune?",
        "Io posso o non posso entrare in cantiere?",
        "Il nostro concittadino disoccupato può essere inserito nel cantiere?",
        "Sono in carico ai servizi sociali, mi ammettono al cantiere?",
        "Rientro tra i destinatari?",
        "Idoneità del candidato al cantiere di lavoro",
        "Possono rifiutarmi al cantiere per l'età?",
        "Ho i requisiti per il cantiere?",
        "Sono disoccupato, posso fare il cantiere di lavoro della Regione?",
        "Mi possono prendere nel cantiere del comune?",
        "Ho perso il lavoro e ho più di cinquant'anni: ho diritto a entrare in un cantiere?",
        "Io non lavoro, posso venire a lavorare con cantiere del comune?",
        "Prendo la NASpI, posso candidarmi lo stesso al cantiere?",
        "Chi può partecipare ai cantieri di lavoro, io ci rientro?",
        "Mio marito è senza lavoro da anni, può fare il cantiere?",
        "Ho già fatto un cantiere l'anno scorso, posso rifarlo?",
        "Posso rientrare in cantiere se l'ultimo è finito da pochi mesi?",
        "Ho lasciato il cantiere dopo pochi giorni, mi riprendono?",
        "Verifica requisiti candidato cantiere",
        "Candidato disoccupato, età inferiore al limite, in carico ai servizi: ammissibile?",
        "Sono troppo giovane per il cantiere di lavoro?",
        "A che età si può entrare in cantiere, io posso?",
        "Vorrei sapere se sono idoneo per i cantieri per disoccupati",
        "Mi segue l'assistente sociale, posso fare domanda per il cantiere?",
        "Sto facendo un tirocinio, posso entrare anche nel cantiere?",
        "Faccio qualche lavoretto ogni tanto, sono ammesso lo stesso al cantiere?",
        "Percepisco l'assegno di inclusione e sono disoccupata, posso partecipare al cantiere?",
        "Sono straniero e senza lavoro, mi prendono al cantiere?",
        "Ammissibilità persona al cantiere di lavoro",
        "Mi hanno detto che non ho diritto al cantiere, è vero?",
        "Cosa mi serve per essere preso come cantierista?",
        "Mi manca poco alla pensione, posso fare un altro cantiere?",
    ),
    calls=_SOUGHT,
    unlike=_UNSOUGHT,
    said=SAID,
    told=_TOLD,
    then=_THEN,
)
