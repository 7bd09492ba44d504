"""Whether somebody wants to be told what is not theirs: of other people, of other talks, of the assistant's inside."""

from __future__ import annotations

from assistant.understanding.words.patterns import stands
from assistant.understanding.words.plain import Plain
from rules_core.rows import row

_WHO = "altri|altre|altro|utenti|utente|cittadini|clienti|persone|gente"
_TALKS = "domande|richieste|messaggi|conversazioni|conversazione|chat|quesiti|parole"
_TALK = "chat|conversazione|assistente|bot|sportello_virtuale"
SECRETS = row("""
    system prompt, prompt di sistema, il tuo|vostro prompt, che prompt, messaggio|prompt
    di|iniziale|sistema|nascosto iniziale|sistema, messaggio iniziale|nascosto, tue|vostre istruzioni|regole
    interne|segrete|nascoste, tue istruzioni, istruzioni|regole di sistema|segrete|nascoste|interne, istruzioni ...
    programmat*|ricevut*, mostrami|dammi|stampa|rivela|ripeti|dimmi|incolla|scrivi|copia|riporta ... prompt,
    chiave|chiavi api|segrete|segreta, api key, codice sorgente, codice con cui funzioni|giri,
    variabili d ambiente|di ambiente, hidden rules|prompt|instructions, your|system prompt|instructions, debug mode,
    modalita debug|sviluppatore, configurazione interna, tua|vostra configurazione,
    dammi|stampa|rivela|mostrami|dimmi|incolla|elenca|passami ...
    password|credenziali|token|chiave|chiavi|configurazione|file,
    tua|tue|tuo|vostra|vostre|usi|admin|amministratore|server|database|sistema ... password|credenziali|token,
    password|credenziali|token ... admin|amministratore|usi|tuo|tua|tue|database|server|root
""")
"""What is wanted of the assistant's own inside."""

_TOLD_TO_ME = row("""
    elencami|elencate, leggimi, riassumi|riassumimi, incolla|incollami, riporta|riportami, dammi, dimmi, ditemi,
    dateci, dammeli, mi dai|date|dica|dici|dite|leggi|mostri|mostra|passi|serve|servono|mandi,
    ci dai|date|dica|dite|serve|servono, mostrami, mostra, mandami, inviami, fammi|fatemi|farmi, passami, passatemi,
    stampa, elenca, voglio|vorrei|vorremmo|volevo|posso|possiamo|devo|bisogno ... sapere|avere|vedere|conoscere|nome,
    chi e|sono|altro|altri|prende|riceve|ha|hanno, che|quale|quali|quanto|quanti|quanta
    isee|reddito|redditi|guadagna|guadagnano|prende|prendono|paga|ha|utenti|famiglie|malattia, dove abita|abitano|vive,
    qual|quale e ... punteggio|isee|reddito, ha fatto|presentato domanda|dichiarazione, e vero che, codice fiscale
    di|del|della, urgente, subito, con indirizzo|nome|telefono|importo|importi|codice|nomi, quanto ... venuto|venuta,
    quanti anni, quanto ha di isee|reddito, i codici fiscali, elenco|lista delle|dei|degli
    persone|utenti|richiedenti che hanno, fammi|fateci vedere, mi dici|dica
""")
"""That somebody wants to be told."""
_A_DUTY = row("""
    serve|servono|occorre|occorrono|vuole|bisogna|dobbiamo|devo|deve|possiamo ...
    ok|permesso|autorizzazion*|benestare|consenso|nulla_osta|nullaosta|nomin*|informar*|avvisar*|cifrar*|cancellar*|
    restituir*|conservar*|affidar*|trattar*,
    bucat*|hackerat*|violat*|violazion*|trafugat*|sottratt*|rubat*|smarrit*|pers*|attacc*|data_breach ...
    dati|dato|nomi|nominativi|elenco|server|chiavetta|portatile|computer|fascicol*|archivio
""")
"""What those who hold the data of others have to do with them, whose leave they need, or that the data got lost."""
_OF_OTHERS = row(f"""
    dati|isee|reddito|redditi|indirizzo|telefono|pratica|domanda|punteggio|situazione di|del|della|dello|dei
    mio|mia|un|signor|signora|sig|miei vicin*|collega|colleghi|rossi|bianchi|verdi|ex|cognat*|parente|amic*,
    isee|redditi|reddito|pratica|dati del|della|di|dichiarati ...
    vicin*|collega|cognat*|signor*|sig|sindaco|ex, elenco|lista dei|degli|delle
    beneficiari|ammessi|cantieristi|famiglie|persone|utenti|disoccupati con|che|nomi|e,
    nomi|nominativi|elenco ... beneficiari|famiglie|utenti|disoccupati|candidati|cantieristi, nomi e
    cognomi, codice fiscale di|del|della mio|mia|un|signor|signora|sig|collega|vicin*, chi altro|altri ha
    fatto|presentato domanda, chi ...
    prende|riceve|ha ... sussidio|contributo|gratis|naspi ... via|paese|frazione|condominio,
    che|chi|altro|altri|persona|signora ti|vi ha|hanno gia|appena scritto|chiesto|parlato|contattato|consultato,
    che|chi|altro|altri ti|vi ha|hanno scritto|chiesto|parlato|contattato|consultato,
    hai|avete servito|aiutato|sentito ... prima|ieri|oggi|stamattina|stamane|poco,
    chiesto|scritto|parlato|passat*|servit* ... prima di me|noi, parlato|chattato con te|voi,
    utente|persona|cliente|richiedente|signora di prima|ieri|oggi|stamattina, utente|cliente precedente,
    persone|utenti|cittadini|quelli che hanno chiesto|scritto|usato ... oggi|ieri|settimana|mese|chat,
    conversazioni|chat|messaggi degli|di|delle altri|altre|altro, dati degli|di altri utenti,
    codici_fiscali|nomi|nominativi|dati di chi|coloro|quelli ... chiesto|fatto|presentato|scritto|usato,
    codici_fiscali|nomi|nominativi|dati dei|degli richiedenti|utenti,
    chi|quale|quali|persone|altri|altro ha|hanno ... usato|parlato|scritto|chattato ... {_TALK},
    {_TALKS} di|degli|delle|dei|dell altri|altre|altro utente|utenti|persone|cittadini|clienti,
    {_TALKS} di|degli|delle|dei {_WHO} ... ieri|oggi|stamattina|settimana|mese|prima,
    ultima|ultime|ultimi|precedente|precedenti conversazione|conversazioni|chat che|con|di ...
    avut*|fatt*|altr*|qualcun*,
    ti|vi hanno|ha ... chiesto|scritto|detto|fatto ... utenti|cittadini|clienti|persone|gente,
    {_WHO} ti|vi hanno|ha ... chiesto|scritto|detto
""")
"""What is of other people, or was said in other talks."""
_KIN = row("""
    ex, vicino|vicina|vicini, fratello, sorella, cognato|cognata, cugino|cugina, amico|amica, collega, suocero|suocera,
    zio|zia, nonno|nonna, nipote, mamma|madre|padre|papa|babbo, marito|moglie, compagno|compagna, inquilino|inquilina,
    padrone|padrona, proprietario|proprietaria, signor|signora|sig|tizio|tizia, sindaco|assessore, figlio|figlia,
    piano|palazzo|condominio
""")
"""Whom somebody else's figure may be of."""
_THEIR_FIGURE = row("""
    quanto|quanti|quanta|che|cosa|quale ... guadagna|guadagnano|guadagnava|percepisce|incassa|possiede|dichiara,
    quanto|quanti|quanta|che|cosa|quale ... ha|hanno|abbia ... dichiarat*|indicato|messo,
    quanto|quanti|quanta ... prende|prendono, quanto|quanti soldi|isee|reddito|risparmi ... ha|hanno|aveva|avevano,
    quanto ha|hanno|aveva ... banca|posta|conto|isee|reddito, quanto c e|era,
    quanto|che|quale ... gli|le|e|fosse venuto|venuta|uscito|uscita|risultato
""")
"""How much somebody earns, owns, has declared: no figure that comes out of a rule."""
_HELD = row("""
    da voi, lo|la|li|le|l|ce_l|ce_li|ce_la avete, avete voi, voi avete|ce,
    avete i|il|la|le|l|tutti suoi|suo|sua|sue|dati|dichiarazion*|dsu|isee|carte, vostro|vostri|vostra
    archivio|archivi|sistema|computer|database|banca_dati, mi|ci spetta saperlo|sapere|conoscer*,
    ho|abbiamo diritto a|di saper*|conoscer*, devo|dobbiamo saperlo,
    secondo|nella|dalla|sulla sua|loro dichiarazione|dsu, ditemi|dimmi|mi_dica|mi_dite il suo|loro isee|reddito|conto
""")
"""That the assistant's house holds it, or that somebody has a right to know it."""
_OF_THE_CASE = row("""
    se lavora|lavorasse|facesse|fa, tempo|giorni|mesi, di|per mensa|nido|isee|retta|cantiere|indennita|trasporto
""")
"""What tells of a case that the rules settle, or of a term."""


def wants_what_is_private(plain: Plain) -> bool:
    """Whether a message wants the inside of the assistant, other people's data or what others told it.

    >>> wants_what_is_private(Plain.of("Mio zio ha fatto la dichiarazione da voi: quanto guadagna?"))
    True
    >>> wants_what_is_private(Plain.of("Mio zio guadagna 900 euro: quanto gli viene?"))
    False
    """
    if stands(plain, SECRETS):
        return True
    if stands(plain, _OF_OTHERS) and stands(plain, _TOLD_TO_ME) and not stands(plain, _A_DUTY):
        return True
    return all(stands(plain, each) for each in (_KIN, _THEIR_FIGURE, _HELD)) and not stands(plain, _OF_THE_CASE)
