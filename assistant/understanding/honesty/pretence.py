"""The grammar of pretending: to be what one is not, to be somebody else, to have done what was not done."""

from __future__ import annotations

from rules_core.rows import row

I_SAY = row("""
    dichiaro, dichiarare, dichiariamo, dichiarassi, dichiarando, dichiarar*, scrivo, scrivere, scriviamo, scrivessi,
    scriver*, metto, mettere, mettiamo, metter, metterc*, metterl*, mettessi, dico, dire, diciamo, dicessi, segno,
    segnare, segniamo, indico, indicare, indichiamo, compilo, compilare, compiliamo, certifico, certifichiamo,
    certificare, attesto, attestare, attestiamo, risultare, risultiamo, risulto, figurare, figuriamo, comunico,
    comunicare, comunichiamo, presento, presentare, presentiamo, resto|restare|rimanere|rimango iscritt*|disoccupat*
""")
IT_IS_NOT = row("""
    anche|pure se|quando ...
    vive|vivo|viviamo|abita|abito|abitiamo|sta|sto|stiamo|dorme|lavora|lavoro|lavoriamo|guadagn*|ha|ho|abbiamo|e|siamo|sono|mancava|mancavano|c,
    ma|pero|invece|mentre|quando ... viviamo|vive|vivo|abitiamo|abita|abito|dorme|dormiamo|stiamo|sta ...
    insieme|qui|qua|con|sotto|sempre|altrove|da|fuori|casa, ma|pero|invece|mentre ...
    realta|verita|erano|era|eravamo|ero ... #|meno|piu|solo|altrove|casa|assent*, pur
    facendo|lavorando|avendo|vivendo|stando|essendo|prendendo|guadagnando|abitando|dormendo|non, in verita, di fatto, a
    dire il vero, in pratica ... no|non|nn, quando|mentre ... vado|sono|sto|ero|stavo|era
    a|in|al|altrove|casa|mare|via, in realta, in verita, ma|pero|e io|noi|intanto vado|andiamo|sto|lavoro
""")
ADVICE = row("""
    posso, possiamo, potrei, potremmo, si puo, conviene, converrebbe, meglio, rischi*, rischiamo, va bene, che dite,
    dite, ok, giusto, ci sta, basta, cosi, tanto, come faccio|facciamo|si, problem*, funziona, passa, vero, secondo
    voi|te, vorrei, vorremmo, cambia, scende, cala, lo stesso, comunque, perdo, pagano, entro, mi danno
""")
"""One says what is not so, and asks whether to."""

MADE_TO_SEEM = row("""
    far|fare|faccio|facciamo|farlo|farla|farli|farle|facendo|facessi|facessimo ...
    apparire|comparire|risultare|figurare|sembrare|spuntare|uscire|credere,
    segna|segni|scrivi|scriva|metti|metta che ho|sono|abbiamo|siamo|ha|e ... cosi
""")
AS_ANOTHER = row("""
    al posto mio|tuo, a nome|conto di|suo|mio|loro, per me|lui|lei, mi firma|timbra, somiglia,
    con|usando|usare|uso|usa il|la|le|i|lo mio|mia|suo|sua|nostr*|loro
    tessera|badge|cartellino|nome|documento|firma|spid|account|credenzial*|carta, a nome|conto mio|suo|di|nostro ...
    timbr*|firm*|lavor*|present*, presto|prestare|prestiamo|presti|prestato ...
    nome|tessera|badge|firma|documento|spid|residenza|indirizzo, timbr*|firm* ... posto|vece|conto
    mio|suo|loro|di|del|della
""")
GOES = row("""
    andare, ci vado, vado, lavorare, rifaccio, firmo, timbro, faccio,
    mando, manda, mandare, mandiamo, viene, venga, va, vada, lavora, timbra, firma, timbrare, firmare, presenta,
    presentarsi, fare le ore|il turno, gemell*, fratello, cugin*, amic*, cognat*, collega, figlio, sorella
""")
"""One is taken for another."""

IN_LEAGUE = row("""
    d accordo, accordarsi, accordo sottobanco|sotto|segreto, compiacente, compiacenti, complice, complici, che|chi
    mi|ci|gli|le|vi segna|segni|segnano|firma|firmi|timbra|timbri|copre|copra, chiud* un occhio, mi|ci
    segna|firma|timbra|copre anche|lui|lo|tutti|i|gli
""")
AWAY = row("""
    giorni|ore|giornate|turni|mattine ... vado|non|nn|manco|sono|sto|salto|cui, assenz*, assent*, anche quando|se,
    se manco|manchiamo, non|nn ci sono|vado|lavoro|vengo|c, ero a|in|al, sono a|in|al casa|mare|funghi
""")
"""Somebody covers for another."""

FAVOUR = row("""
    far|fare|faccio|facciamo|facessi|farlo|farla|fargli|aiutare|aiut*|garantire|assicurare|riservare|tenere ...
    vincere|passare|entrare|prendere|salire|posto|avanti|primo|prima|scegliere|selezionare|assumere|punteggio,
    cucire|cuciamo|fare|facciamo ... su misura, requisit*|criteri*|avviso|bando ... su misura, deve|dobbiamo ...
    vincere|entrare|passare ... per forza|lui|lei, far* ... scavalc*
""")
"""Somebody near to somebody is helped over the others."""

_MONTHS = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
ANOTHER_DAY = (
    *row(f"""
        mettiamo|metto|scriviamo|scrivo|mettere|scrivere|datiamo|dato|mettiamoci|segniamo|facciamo|diciamo
        il|lo|la|l|al|del|per|che # {_MONTHS}, mettiamo|metto|scriviamo|scrivo|mettere|scrivere|diciamo che ...
        il|del|al # {_MONTHS}, la|una|un altra data, data|giorno ... prima|precedente|anteriore
    """),
)
REALLY = row("""
    ma ... serv*|doveva|dovevamo|dovevo|scad*|bisognava|chied*, invece, in realta, fuori termine, oltre il|la
    termine|scadenza, in ritardo, era|e|siamo gia|ormai tardi|scadut*|passat*,
    fatto|firmato|approvat*|partit*|spedit*|mandat* dopo
""")
"""Another day than the true one."""

AS_PRESENT = row("""
    segn*|indic*|mett*|registr*|inser*|dar|dare|dargli|darlo|darla|darli|dichiar*|contar* ...
    presente|presenti|lavorat*|recuperat*|in_servizio
""")
"""Somebody is put down as having been there."""
AS_JUSTIFIED = row("""
    segn*|indic*|mett*|registr*|inser*|dar|dare|dichiar*|giustific* ...
    presente|presenti|lavorat*|recuperat*|giustificat*|
    assenze
""")
"""Or as having had a reason not to be."""
WERE_NOT = row("""
    non|nn|mai si|e|sono ... vist*|venut*|presentat*|stat*, non|nn c e|era|erano|sono, non|nn e|sono
    venut*|andat*|stat*|vist*, non|nn lo|la|li era|erano|e|sono, non|nn ha|hanno|ho|abbiamo
    recuperat*|lavorat*|fatt*, assente, assenti, rimast*|restat*|era|erano a casa, mancat*, che non era|erano,
    non giustificat*, ingiustificat*
""")
"""That they were not."""

NOT_DONE = row("""
    ore|lezioni|corsi|corso|attivita|spese|costi|riunioni|missioni|trasferte|giornate|presenze|visite|incontri ...
    non|nn|mai erogat*|svolt*|fatt*|effettuat*|sostenut*|prestat*|lavorat*|avvenut*|frequentat*|tenut*|pagat*,
    ore|spese|costi|personale ... dedicat*|lavorat*|sostenut*|di|del|per ... altro|altri|altra|altre|diverso|diversa
    ufficio|progetto|progetti|attivita|ente|commessa|lavoro|settore|lavori, che|ma in realta|verita
    era|erano|stava|stavano|non
""")
"""What was not done is stated as done."""
