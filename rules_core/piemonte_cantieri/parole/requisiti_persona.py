"""How people ask whether they may take part, and how they are told."""

from __future__ import annotations

from rules_core.piemonte_cantieri.par_06_destinatari import AMMISSIBILE, DA_VERIFICARE, NON_AMMISSIBILE
from rules_core.piemonte_cantieri.parole.requisiti_persona_fatti import SAID
from rules_core.wording import Told, Wording

_TOLD = (
    Told("Sì, con quello che mi hai detto puoi partecipare al cantiere di lavoro.", {"esito": (AMMISSIBILE,)}),
    Told("No, così come stanno le cose non puoi partecipare al cantiere di lavoro.", {"esito": (NON_AMMISSIBILE,)}),
    Told(
        "Non posso ancora dirti né sì né no: per sapere se puoi partecipare al cantiere mi manca qualche informazione.",
        {"esito": (DA_VERIFICARE,)},
    ),
    Told(
        "Non hai ancora l'età che il bando chiede; sotto quell'età si entra solo se si è in carico ai servizi"
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
        "Ti manca lo stato di disoccupazione: il cantiere è per chi non lavora e ha dichiarato di essere disponibile.",
        {"motivi": ("stato_disoccupazione",)},
    ),
    Told(
        "Ricevi un sussidio al reddito della Regione per un'altra politica del lavoro, e non si può sommare"
        " all'indennità del cantiere.",
        {"motivi": ("percepisce_sussidi_regionali",)},
    ),
    Told(
        "Ricevi la NASpI o la DIS-COLL, e non si può sommare all'indennità del cantiere.",
        {"motivi": ("percepisce_naspi_o_dis_coll",)},
    ),
    Told(
        "Dalla fine del tuo ultimo cantiere non è ancora passato il tempo che il bando chiede, e nessuna delle"
        " eccezioni vale per te.",
        {"motivi": ("meno_di_dodici_mesi",)},
    ),
)

_THEN = (
    Told(
        "I requisiti devono esserci quando aderisci alla richiesta di candidatura e restare per tutta la durata del"
        " cantiere ({#6/capoverso.2}).",
        {"esito": (AMMISSIBILE,)},
    ),
    Told(
        "Per candidarti segui gli avvisi del Centro per l'impiego o dell'ente che apre il cantiere: i requisiti li"
        " verifica il Centro per l'impiego ({#14.2}).",
        {"esito": (AMMISSIBILE,)},
    ),
    Told(
        "Il divieto vale finché ricevi quella prestazione ({#6/capoverso.4}): su come regolarti puoi sentire il Centro"
        " per l'impiego.",
        {"motivi": ("percepisce_sussidi_regionali", "percepisce_naspi_o_dis_coll")},
    ),
)

WORDING = Wording(
    subject="la tua partecipazione al cantiere di lavoro",
    asked=(
        "Posso partecipare al cantiere di lavoro?",
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
    said=SAID,
    told=_TOLD,
    then=_THEN,
)
