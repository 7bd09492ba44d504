"""The phrases by which a message greets, thanks, asks for reasons, wants what is refused."""

from __future__ import annotations

from enum import Enum

from assistant.understanding.asking.of_others import SECRETS
from rules_core.rows import row


class Cue(Enum):
    """What a message does."""

    WHY = "why"
    BECAUSE = "because"
    STEPS = "steps"
    RESTART = "restart"
    NO_MORE = "no_more"
    STOP = "stop"
    WHO = "who"
    PERSON = "person"
    HELLO = "hello"
    PRESENTED = "presented"
    THANKS = "thanks"
    CHEAT = "cheat"
    PRIVATE = "private"
    ACT = "act"
    ORDERED = "ordered"
    FILE = "file"


ALWAYS: dict[Cue, tuple[str, ...]] = {
    Cue.WHY: row("""
        perche me lo chiedi|chiede|chiedete, perche vuoi|volete|vuole sapere,
        perche lo chiedi|vuoi|volete, perche vuoi saperlo, perche ti serve,
        perche vi serve, a cosa ti|vi serve, a che ti|vi serve, perche questa domanda, cosa c entra, che c entra,
        perche mi chiedi|chiedete, come mai me lo chiedi, come mai questa domanda, perche me lo domandi,
        che ti|vi importa, serve davvero saperlo,
        perche mi fai|fa|fate questa|queste|sta|ste|tutte ... domanda|domande, perche tutte queste domande,
        perche devo|dovrei dirtelo|dirvelo|dirlo|rispondere|saperlo, perche volete|vuole|vuoi saperlo,
        perche ti|vi|le interessa, perche vi|ti|le serve, come mai mi chiedi|chiede|chiedete, come mai vi|ti|le serve,
        il motivo della domanda, che senso ha la|questa domanda, why do you ask, why are you asking
    """),
    Cue.STEPS: row("""
        come l|li|lo|la hai|ha|avete calcolato|calcolata|calcolati|fatto|trovato|ottenuto, come hai|ha|avete
        calcolato|ottenuto|trovato|fatto|conteggiato, come e|viene|vengono stato|stata|fatto|fatta
        calcolato|calcolata|il calcolo, come viene|vengono calcolato|calcolata|calcolati|calcolate, fammi|mi
        fai|fate|fa vedere i|il passaggi|conti|calcoli|calcolo|conto, fammi|fatemi vedere i|il
        passaggi|conti|calcoli|calcolo|conto, mostrami|mostra|mostrate|mostri|vedere i|il|tutti
        passaggi|calcoli|conti|calcolo|conto, da dove viene|esce|escono|vengono|salta|saltano
        questo|questa|questi|quel|quella|quei|fuori|il|la|sta ... numero|cifra|importo|somma|conto|totale|risultato,
        da dove viene questo|questa|quel numero|cifra, come ci sei|siete|e arrivat*|arrivato, come si arriva a,
        spiegami|spiega|spieghi|spiegate|spiegatemi|spiegarmi il|i calcolo|conto|conti|calcoli|passaggi, tutti i
        passaggi, come viene fuori, che conto|conti|calcolo|calcoli hai|ha|avete fatto, i passaggi del
        calcolo|conto, dettaglio|dettagli|sviluppo del calcolo|conto, show me the steps
    """),
    Cue.PERSON: row("""
        parlare|parlarne|parlo|parlerei|parli|parla con un|una|qualche|qualcuno
        operatore|operatrice|persona|umano|essere|impiegato|impiegata|addetto|addetta|incaricato|incaricata|vero|vera,
        parlare|parlarne|parlo|parla con qualcuno, passami|passatemi|passi|passarmi|passa ...
        operatore|operatrice|persona|qualcuno|umano|impiegato|impiegata, operatore|operatrice umano|umana|vero|vera,
        persona vera|reale|umana|in_carne, talk|speak|chat
        to|with a|an|some|the|real|human human|person|operator|agent|employee|clerk|real, talk|speak to|with
        someone|somebody|human|people|staff, real|human person|operator|being, parler a|avec
        quelqu|une|un|conseiller|humain, parler ... personne|conseiller|humain, hablar con
        alguien|una|un|persona|humano, vorbi|vorbesc cu cineva|o|un|operator
    """),
    Cue.RESTART: row("""
        ricominciamo, ricomincia, ricominciare da capo, da capo, cancella tutto, azzera, lascia|lasci stare tutto,
        togli|tolga|togliete tutto, cambiamo argomento, start over, nuova domanda
    """),
    Cue.NO_MORE: row("""
        nient altro, niente altro, null altro, nulla altro, null altro da|di, altro non c e, altro non ho|abbiamo,
        altro no, altro niente|nulla, basta cosi, e tutto, non c e altro, nessun altro dato, questo e tutto, solo
        questo, ho finito, finito qui, tutto qui, non ho altro, non abbiamo altro, il resto no, per il resto no, per
        il resto niente
    """),
}
OPENS_A_CHANGE = frozenset("e ed se quando ma allora appena quindi invece".split())
"""The words that open what changes a case."""
HAS_TO = row("""
    devo, dobbiamo, deve, devono, dovrei, dovremmo, bisogna, tocca, serve, rifa*, rimand*, se, o, oppure
""")
"""What speaks of beginning again without wanting to."""
TO_ACT = row("""
    inoltri|invii|trasmetta|inoltra|invia|trasmetti|spedisci|spedisca ...
    istanza|domanda|pratica|ricorso|rendiconto, prenotami, mi prenoti, prenota ... appuntamento, prenotare un
    appuntamento, fissami|fissare ... appuntamento, mi fissi, mandami|inviami ... mail|email|pec|modulo, manda
    ... mail|pec|domanda al|alla, mi compili, compilami, compila ... per me, invia ... per me, inoltra ... per
    me, iscrivimi, mi iscriva|iscriviate|iscrivete|iscrivi, chiamami, telefonami, mi chiamate, puoi chiamare,
    paga ... per me, fammi il bonifico, mi fai avere|spedire, presenta ... per me
""")
"""That somebody is to be sent, filed, called or booked."""
ALONE: dict[Cue, tuple[str, ...]] = {
    Cue.WHO: row("""
        chi sei, chi e lei, con chi parlo, sei un robot|umano|persona|bot, cosa sai|puoi fare, come funzioni, who
        are you
    """),
    Cue.THANKS: row("""
        grazie, ti|la|vi ringrazio, perfetto, ottimo, va bene cosi, thanks, thank you, merci, gracias, multumesc
    """),
    Cue.HELLO: row("""
        ciao, salve, buongiorno, buonasera, buon giorno, hello, hi, hola, bonjour, buna ziua
    """),
}
NEEDS = frozenset("vorrei volevo avrei ho bisogno serve servirebbe servono informazione informazioni info".split())
BESIDE_HELLO = NEEDS | frozenset(
    """
    a al alla allo tutti tutte voi lei tu sportello signora signore signori gentile gentili dottore dottoressa come va
    sta stai state bene c e ce solo soltanto qualcuno nessuno mi ti vi l senti sente sentite di del un una uno domanda
    domande aiuto consiglio chiedere sapere cosa posso potrei puoi puo potete potrebbe fare chiederle chiedervi
    chiederti aiuta aiuti aiutate aiutarmi per favore cortesia disturbo scusi scusa scusate buona buon giornata serata
    sera giorno piacere sono chiamo ed qui ci sei siete grazie mille mano dritta chiarimento chiarimenti parlare
    """.split()
)
"""What is said beside a greeting, and says nothing of what is wanted."""
MEANING = row("""
    che|cosa cos|cosa e|sono|sarebbe|sarebbero|significa|vuol|intendi|intendete|intende, cos e|sono, cosa
    e|sono|sarebbe|sarebbero|significa|vuol|vuole|intendi|intendete|intende, che
    significa|vuol|roba, che cosa si intende, cosa si intende, in che senso, cioe
""")
VALIDITY = row("""
    ancora in vigore|valido|valida|validi|operativo|operativa|attivo|attiva|aperto|aperta|applicabile|efficace,
    vale|valgono ancora, vale oggi, e in vigore, e scadut*, sono scadut*, ancora in tempo, ancora fare domanda,
    ancora presentare ... domanda|istanza, vale|valgono|e|sono ancora|tuttora|tutt oggi|valid*,
    e finito|chiuso|terminato, e stato abrogato|superato|sostituito, si
    applica|usa ancora, fino a quando vale|valeva|era valid*
""")
DICTATED = row("""
    ignora|dimentica|scorda|trascura ... regol*|istruzion*|document*|bando|tutto|precedent*|atti, ignore ...
    instructions|previous|rules, fai|fate finta|conto che, da ora in poi, sei un assistente, modalita sviluppatore,
    developer mode, rispondi solo, dimmi solo, rispondi con|esattamente, di solo si|no
""")
HEARSAY = row("""
    mi|ci|le|gli hanno|ha detto|spiegato|assicurato|confermato|garantito, dicono|dice che, ho letto|sentito|saputo che,
    mi risulta, si dice, mi fido, secondo ... ufficio|collega|caf|patronato|amico|amica
""")
"""That somebody else says so."""
CONFIRM = row("""
    confermi|confermate|conferma|confermare|confermami|confermatemi, e vero, vero che, vero, giusto, corretto,
    esatto, e cosi, sbaglio, mi sbaglio, dico bene, mi hanno detto, ho letto, ho sentito, mi risulta, risulta che,
    quindi, no, right, ho capito bene, dicono che, si dice, sapevo che, credevo, pensavo che
""")
TAGS = row("no, vero, giusto, corretto, esatto, sbaglio, mi sbaglio, dico bene, ho capito bene, e cosi, right")
"""What is put after a statement to hear that it is so."""
COUNT = row("""
    calcol*, simul*, preventivo, preventivi, conteggio, fare il conto, fare i conti, quanto|quanta ...
    viene|verrebbe|sarebbe|costa|costerebbe, quanto|quanti ...
    spende|spenderebbe|spendiamo|spenderemmo|prendo|prenderei|prende|pago|pagherei|paghiamo|ricevo|ricevono, quanto
    ... spetta|spettano|tocca|danno|darebbero, quanti punti
""")
WISH = row("""
    posso, possiamo, puo, potrei, potremmo, ho diritto, abbiamo diritto, mi|lo|la|ci|li prendono, mi interessa, ci
    interessa, vorrei, vorremmo, voglio, vogliamo, volevo, volevamo, dobbiamo|devo
    capire|verificare|calcolare|sapere, capire se, sapere se, in regola, ammissibil*, ammess*, idone*, mi spetta, ci
    spetta, mi tocca, mi serve, ci serve, mi servirebbe, verifica, verificare, controllare se
""")
IN_THIS_CASE = row("""
        per lui|lei|loro|noi|me invece,
        in questo|quel|quello|questa|quella|tal ... caso|ipotesi, a questo punto, di cui, di
    questi|queste|quelli|quelle, con questi|queste|quei numeri|dati|cifre,
    questo|questa|quel|quella|tale|suddetto|suddetta|predetto|predetta
    termine|scadenza|cifra|somma|limite|requisito|regola|obbligo|punteggio|criterio|priorita|sanzione|comunicazione
""")
BACK = row("""
    torniamo|tornando|ritorniamo|ritornando|torno|riprendiamo|riprendendo|riprendo
    a|al|alla|ai|alle|il|la|quel|quella|sul
    ... conto|calcolo|preventivo|isee|caso|situazione|domanda|conti|discorso|punteggio|rendiconto|mese|termine|prima,
    torniamo|tornando|torno ai|alle|sui ... termini, tornando|ritornando al|alla|all|ai|alle,
    conto|calcolo|preventivo|caso|domanda|discorso di prima,
    torniamo|tornando|torno|ritorniamo|ritornando a me|noi, e con|per quello|quella|quelli di prima
""")
HOW_MUCH = row("""
    quanto|quanta|quanti|quante, a quanto|quante, che cifra|importo|somma|quota|percentuale, qual|quale e ...
    cifra|importo|somma|quota|totale
""")
ORDERS = (
    *SECRETS,
    *row("""
        ignora|dimentica|scorda|trascura ... regol*|istruzion*|tutto|precedent*|prima|detto, ignore ...
        instructions|previous|rules|above, disregard, rispondi|rispondere|scrivi|reply|say ... solo|soltanto|only
        banana|ok|approved|approvato, da ora in poi|sei, sei un|ora assistente|dan, modalita sviluppatore, developer
        mode, istruzion*|nota|messaggio|comando|avviso|ordine del|per|al|dal|di
        gestore|sistema|sviluppatore|programmatore|assistente|bot|chatbot|ai|ia,
        messaggio|nota|istruzion* ... intelligenza artificiale, fine
        domanda|messaggio|input|conversazione|prompt, esegui|lancia|avvia ... comando|script|reset,
        ogni|tutte tua|le ... risposta|risposte deve|devono, assistente rispondi|scrivi|di|devi, approva|concedi tutto
    """),
)
"""Orders to the assistant that are no question."""
