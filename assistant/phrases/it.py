"""The fixed sentences, in Italian."""

from __future__ import annotations

IN_ITALIAN = ""
"""Said in other languages before what is told in Italian."""
WHERE = "Lo dice: "
IN_THE_TABLE = "Nella tabella si legge:\n"
OTHER_VERSION = "Attenzione, è un'altra versione dell'atto: "
OF_DOCUMENT = " – "
NO_LONGER_IN_FORCE = "Attenzione: questo atto non è più in vigore. Valeva fino al "
IN_ITS_PLACE = "; la materia è oggi regolata da: "
ASK_WHAT_HOLDS_NOW = ". Per il tuo caso chiedi all'ufficio che lo ha emanato.\n"
NOT_YET_IN_FORCE = "Attenzione: questo atto vale solo dal "
VERSIONS_DIFFER = "Le altre versioni dello stesso atto, su questo punto, hanno parole diverse:"
VERSIONS_ARE_UNLIKE = "Su questo punto le versioni dell'atto non dicono lo stesso. Ecco le parole di ciascuna."
VERSIONS_ARE_UNLIKE_IN = "Le versioni dell'atto hanno parole diverse in questi punti. Dimmi quale ti interessa:"
VERSIONS_AGREE = "Su questo punto le versioni dell'atto dicono lo stesso."
ONE_VERSION = "Di questo atto ho un testo solo: non c'è un'altra versione con cui confrontarlo."
NOT_IN_THE_DOCUMENTS = (
    "Non lo trovo nei documenti che ho. Prova a dirlo con altre parole, oppure chiedi all'ufficio competente:"
    " preferisco non rispondere piuttosto che inventare."
)
LEFT_OPEN = "Questo i documenti che ho non lo dicono: "
WHO_KNOWS = ". Per saperlo bisogna chiedere o guardare altrove: "
SAYS_ONLY = "Il documento dice soltanto:"
NOTHING_FOUND = "Nessun brano contiene queste parole. Prova con altre, o con meno."
IN_FORCE = "in vigore"
NO_LONGER = "non più in vigore"
NOT_YET = "non ancora in vigore"
VALIDITY_UNKNOWN = "non indicata"

# computing
WHY = "Perché:"
STEP = "\n- "
IF_NOTHING_ELSE = "Ho contato solo quel che mi hai detto; se c'è altro, il risultato cambia. "
BETWEEN, FROM, AND = "tra ", "da ", " e "
IN_SU = " in su"
COUNTED = "Ho tenuto conto di: "
NOT_COUNTED = "Non ho contato, perché non so che cosa siano: "
TELL_WHAT_THEY_ARE = (
    "Scrivimi che cosa sono e di chi, se al mese o all'anno, e li conto; se non c'entrano, scrivi «non contano»."
)
OF_WHOM = "Non so di chi parli: "
TELL_WHO = "Scrivimi di chi si tratta (per esempio con l'età che mi hai detto), e ne tengo conto."
NOT_THEIRS = "Non ho contato, perché è di chi non rientra in questo conto: "
UNLESS_THEY_ARE = "Se invece quella persona va contata, scrivimelo."
BUT_I_COUNT = "ma le persone di cui ho tenuto conto sono "
WHO_IS_THERE = ". Per non darti un risultato sbagliato, scrivi «ricominciamo» e dimmi chi vive in casa."
CORRECT_ME = ". Se qualcosa non va, scrivimelo e rifaccio il conto."
NOT_TAKEN = "Questo non lo posso usare: "
KEPT_AS_IT_WAS = "Tengo quello che mi avevi detto prima: "
ANOTHER_CASE = "Guardo un altro caso: di quello che mi avevi detto conto solo ciò che vale anche qui.\n\n"
OF_OTHERS = (
    "Conto soltanto quello che riguarda la persona di questo caso: ciò che è di qualcun altro qui non entra.\n\n"
)
YOU_SAID = "Hai scritto "
AGAIN = "Riprendo da dove eravamo."
IF_YES, IF_NO = "\n- Se rispondi sì", "\n- Se rispondi no"
FOR, FOR_ALL = " per ", " per tutti"
FOR_ANYONE = "Vale per tutti voi: "
FOR_WHO_ASKS = "Chi fa la domanda (se sei tu, rispondi per te): "
NOT_KNOWN = "Va bene, lo lascio in sospeso. "
WHY_ASKED = "Te lo chiedo per questo: "
READ_HERE = "Lo trovi qui: "
NOTHING_ASKED = "Adesso non ti sto chiedendo nulla. Scrivi pure la tua domanda."
ALL_STEPS = "Ecco tutti i passaggi:"
NO_STEPS = "Non ho ancora fatto nessun conto. Dimmi che cosa vuoi sapere."

# looking up
SAYS = "Il documento dice:"
ALSO = "Sullo stesso punto:"
ASKED_TOO = "Hai chiesto: "
NOT_AS_COMPUTED = "Non è così: dal calcolo non viene "
AS_COMPUTED = "Sì, dal calcolo viene "
AMONG_COMPUTED = "Nel calcolo c'è "
SEE_WHAT_IT_IS = ": ecco che cos'è."
WITHIN_THE_TERM = "È entro il termine: "
AFTER_THE_TERM = "È dopo la fine del termine: "
FINAL = "Con quello che mi hai detto il risultato è definitivo: non manca niente. Chi decide è comunque l'ufficio."
NOT_FINAL = "Il risultato non è ancora definitivo: può cambiare con quello che ti chiedo qui sotto."
NOT_AS_SAID = "Non lo posso confermare così: nel testo non trovo "
IT_SAYS = ". Il documento dice:"
ONLY_SO_FAR = "Non senza limiti o condizioni. "
NO_SUCH_PLACE = "Negli atti che ho non trovo "
NO_SUCH_PLACE_THERE = "In quell'atto non trovo "
NEAREST = "Non sono sicuro che risponda alla tua domanda, ma il passo più vicino è questo:"

# turning away
OUT_OF_SCOPE = (
    "Su questo non ho documenti, quindi non posso risponderti. {where} Posso aiutarti con gli atti che ho: scrivimi"
    " una domanda su quelli."
)
ASK_THE_OFFICE = "Chiedi all'ufficio competente."
CANNOT_ACT = (
    "Io posso solo dare informazioni e fare calcoli: non decido, non firmo, non prenoto, non invio e non modifico"
    " niente. Per questo rivolgiti all'ufficio."
)
NO_FILES = (
    "Da qui non vedo le domande e le pratiche di nessuno, e non so che cosa è stato deciso: ho solo gli atti e le loro"
    " regole. Per sapere a che punto è la tua chiedi all'ufficio; qui puoi chiedermi che cosa prevede l'atto."
)
TELL_THE_TRUTH = "Quel che si dichiara deve essere vero, e può essere controllato. Il documento dice:"
NO_CHEATING = (
    "Su questo non ti aiuto: dichiarare il falso, o far risultare quel che non è, ha conseguenze anche gravi. Ti aiuto"
    " volentieri a dichiarare le cose come stanno."
)
NO_SECRETS = (
    "Non ho dati di altre persone e non ho istruzioni nascoste da mostrare: rispondo solo con il testo degli atti e con"
    " calcoli fatti dalle loro regole."
)
NO_ORDERS = "Le risposte vengono dagli atti e dalle loro regole, e non cambiano perché qualcuno lo chiede."
EMPTY = "Non ho letto nessuna domanda. Scrivi con parole tue che cosa vuoi sapere."
HELLO = "Ciao! Scrivi con parole tue che cosa vuoi sapere: cerco la risposta negli atti e, se serve, faccio i conti."
PRESENTED = (
    "Piacere. Dimmi con parole tue che cosa ti serve: cerco la risposta in questi atti e, se serve, faccio i conti."
)
THANKS = "Prego! Se hai un'altra domanda, scrivila pure."
WHO_I_AM = "Sono un assistente automatico: rispondo con il testo degli atti e con calcoli fatti dalle loro regole."
TO_A_PERSON = "Da qui non posso passarti una persona, ma ti dico come raggiungerla."
STARTED_AGAIN = "Va bene, ricominciamo da capo. Che cosa vuoi sapere?"
NOTHING_CHANGES = "Non cambia niente: il risultato è lo stesso di prima."
CHANGES_FROM = "Cambia. Prima: "
STOPPED = (
    "Va bene, lascio stare il conto e non ti chiedo altro. "
    "Se vuoi riprenderlo scrivi «torniamo al conto»; intanto scrivi pure la tua domanda."
)
FIRST_CONTACT = (
    "Sono un assistente automatico e questa risposta non è una decisione dell'ufficio. Per parlare con una persona: "
)
NOT_MINE = "Questo non sta nei documenti che ho, quindi non ti so rispondere. "
WHAT_I_CAN = " Se hai una domanda sugli atti che ho, scrivila pure."
NOT_UNDERSTOOD = "Non sono sicuro di aver capito la risposta. Riprovo con la domanda:"
CONTROLS = "controlli sulle dichiarazioni false o non veritiere, conseguenze, revoca dei benefici"
DURATION = "durata, entrata in vigore, validità e termine finale per presentare domanda"
STILL_HOLDS = "Nei documenti non c'è scritto che non valga più."
TRANSLATED = ""
"""Said in other languages before a translation that nobody but a machine has made."""
