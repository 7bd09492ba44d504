"""The fixed sentences around a quotation or in a refusal, in Romanian."""

from __future__ import annotations

# around a quotation
IN_ITALIAN = "Detaliile urmează în italiană, limba actelor și a calculelor lor."
IN_THE_TABLE = "În tabel scrie:\n"
OTHER_VERSION = "Atenție, este altă versiune a actului: "
NO_LONGER_IN_FORCE = "Atenție: acest act nu mai este cel în vigoare. A fost valabil până la "
IN_ITS_PLACE = "; materia este reglementată astăzi de: "
ASK_WHAT_HOLDS_NOW = ". Pentru cazul dumneavoastră întrebați biroul care l-a emis.\n"
NOT_YET_IN_FORCE = "Atenție: acest act este valabil doar de la "
VERSIONS_DIFFER = "Celelalte versiuni ale aceluiași act au, în acest punct, alte cuvinte:"
VERSIONS_ARE_UNLIKE = "În acest punct versiunile actului nu spun același lucru. Iată cuvintele fiecăreia (în italiană)."
VERSIONS_ARE_UNLIKE_IN = "Versiunile actului au alte cuvinte în aceste puncte. Spune-mi care te interesează:"
VERSIONS_AGREE = "În acest punct versiunile actului spun același lucru."
NOT_IN_THE_DOCUMENTS = (
    "Nu găsesc acest lucru în documentele pe care le am. Încercați să spuneți altfel sau întrebați biroul"
    " competent: prefer să nu răspund decât să inventez."
)
LEFT_OPEN = "Documentele pe care le am nu spun acest lucru: "
WHO_KNOWS = ". Pentru a afla, trebuie întrebat sau căutat în altă parte: "
SAYS_ONLY = "Documentul spune doar (în italiană):"
NOTHING_FOUND = "Niciun pasaj nu conține aceste cuvinte. Încercați cu altele sau cu mai puține."
IN_FORCE = "în vigoare"
NO_LONGER = "nu mai este în vigoare"
NOT_YET = "nu este încă în vigoare"
VALIDITY_UNKNOWN = "nu este indicată"
WHERE = "Sursa: "

# around what is computed, which is told in Italian
NOT_TAKEN = "Acest lucru nu îl pot folosi: "
AGAIN = "Revin la punctul în care eram."
NOT_KNOWN = "Bine, las acest punct deschis. "
NOTHING_ASKED = "Acum nu vă întreb nimic. Scrieți întrebarea dumneavoastră."
ALL_STEPS = "Iată toți pașii:"
NO_STEPS = "Nu am făcut încă niciun calcul. Spuneți-mi ce doriți să aflați."

# looking up
SAYS = "Documentul spune (în italiană):"
ALSO = "În același punct:"
ASKED_TOO = "Ai întrebat: "
NOT_AS_COMPUTED = "Nu este așa: calculul nu dă "
AS_COMPUTED = "Da, calculul dă "
AMONG_COMPUTED = "În calcul apare "
SEE_WHAT_IT_IS = ": iată ce este."
WITHIN_THE_TERM = "Este în termen: "
AFTER_THE_TERM = "Este după încheierea termenului: "
FINAL = "Cu ce mi-ai spus rezultatul este definitiv: nu lipsește nimic. Oricum biroul decide."
NOT_FINAL = "Rezultatul nu este încă definitiv: se poate schimba cu ce întreb mai jos."
NOT_AS_SAID = "Nu pot confirma așa: în text nu găsesc "
IT_SAYS = ". Documentul spune (în italiană):"
ONLY_SO_FAR = "Nu fără limite sau condiții. "
NO_SUCH_PLACE = "În actele pe care le am nu găsesc "
NO_SUCH_PLACE_THERE = "În acel act nu găsesc "
NEAREST = (
    "Nu sunt sigur că răspunde la întrebarea dumneavoastră, dar pasajul cel mai apropiat este acesta (în italiană):"
)
STILL_HOLDS = "În documente nu scrie că nu mai este valabil."

# turning away
OUT_OF_SCOPE = (
    "Nu am documente despre acest lucru, deci nu pot răspunde. {where} Vă pot ajuta cu actele pe care le am:"
    " scrieți-mi o întrebare despre ele."
)
ASK_THE_OFFICE = "Întrebați biroul competent."
CANNOT_ACT = (
    "Pot doar să dau informații și să fac calcule: nu decid, nu semnez, nu rezerv, nu trimit și nu modific nimic."
    " Pentru aceasta adresați-vă biroului."
)
NO_FILES = (
    "De aici nu văd cererile și dosarele nimănui și nu știu ce s-a hotărât: am doar actele și regulile lor. Întrebați"
    " biroul în ce stadiu este al dumneavoastră; aici puteți întreba ce prevede actul."
)
TELL_THE_TRUTH = "Ceea ce se declară trebuie să fie adevărat și poate fi verificat. Documentul spune:"
NO_CHEATING = (
    "Nu vă ajut cu asta: o declarație falsă, sau a face să pară ceea ce nu este, poate avea urmări grave. Vă"
    " ajut cu plăcere să declarați lucrurile așa cum sunt."
)
NO_SECRETS = (
    "Nu am date despre alte persoane și nici instrucțiuni ascunse de arătat: răspund numai cu textul actelor"
    " și cu calcule făcute după regulile lor."
)
NO_ORDERS = "Răspunsurile vin din acte și din regulile lor și nu se schimbă pentru că cineva o cere."
EMPTY = "Nu am citit nicio întrebare. Scrieți cu cuvintele dumneavoastră ce doriți să aflați."
HELLO = (
    "Bună ziua! Scrieți cu cuvintele dumneavoastră ce doriți să aflați: caut răspunsul în acte și, dacă este"
    " nevoie, fac calculele."
)
PRESENTED = (
    "Încântat. Spuneți-mi cu cuvintele dumneavoastră de ce aveți nevoie: caut răspunsul în aceste acte și, dacă"
    " este nevoie, fac calculele."
)
THANKS = "Cu plăcere! Dacă aveți altă întrebare, scrieți-o."
WHO_I_AM = "Sunt un asistent automat: răspund cu textul actelor și cu calcule făcute după regulile lor."
TO_A_PERSON = "De aici nu vă pot face legătura cu o persoană, dar vă spun cum o găsiți."
STARTED_AGAIN = "Bine, să începem din nou. Ce doriți să aflați?"
NOTHING_CHANGES = "Nu se schimbă nimic: rezultatul este același ca înainte."
CHANGES_FROM = "Se schimbă. Înainte: "
STOPPED = (
    "Bine, las calculul și nu vă mai întreb nimic. "
    "Ca să îl reluăm scrieți «torniamo al conto»; între timp puteți scrie întrebarea."
)
FIRST_CONTACT = (
    "Sunt un asistent automat, iar acest răspuns nu este o decizie a biroului. Pentru a vorbi cu o persoană: "
)
NOT_MINE = "Acest lucru nu este în documentele pe care le am, deci nu pot răspunde. "
WHAT_I_CAN = " Dacă aveți o întrebare despre actele pe care le am, scrieți-o."
NOT_UNDERSTOOD = "Nu sunt sigur că am înțeles răspunsul. Repet întrebarea:"

# who answers for what no act here is about, by the Italian sentence
ELSEWHERE = {
    "Chiedi all'ufficio tributi del Comune.": "Întrebați biroul de taxe al primăriei.",
    "Chiedi all'ufficio anagrafe del Comune.": "Întrebați biroul de evidență a populației (anagrafe) al primăriei.",
    "Chiedi alla Questura.": "Întrebați la poliție (Questura).",
    "Chiedi alla Motorizzazione.": "Întrebați la biroul auto (Motorizzazione).",
    "Chiedi all'Agenzia delle Entrate.": "Întrebați la fisc (Agenzia delle Entrate).",
    "Chiedi al tuo medico o all'azienda sanitaria.": "Întrebați medicul sau serviciul de sănătate.",
    "Chiedi alla polizia municipale.": "Întrebați poliția municipală.",
    "Chiedi all'INPS o a un patronato.": "Întrebați la INPS sau la un patronato.",
    "Chiedi alla scuola o all'università.": "Întrebați la școală sau la universitate.",
    "Cerca un servizio meteo.": "Căutați un serviciu meteo.",
    "Chiedi a un avvocato o a un'associazione di inquilini.": "Întrebați un avocat sau o asociație de chiriași.",
    "Per l'ISEE nazionale di oggi chiedi all'INPS o a un CAF.": (
        "Pentru ISEE național de astăzi întrebați la INPS sau la un CAF."
    ),
    "Chiedi a chi fa informazione, o guarda altrove.": "Căutați un serviciu de informare sau în altă parte.",
    "Non do opinioni: posso dirti che cosa c'è scritto.": "Nu dau opinii: vă pot spune ce este scris.",
}
ANOTHER_CASE = "Mă uit la alt caz: din ce mi-ați spus păstrez doar ce este valabil și aici.\n\n"
OF_OTHERS = "Socotesc doar ce privește persoana din acest caz: ce ține de altcineva nu intră aici.\n\n"
TRANSLATED = "Traducere automată: "
ONE_VERSION = "Din acest act am un singur text: nu există altă versiune cu care să îl compar."
KEPT_AS_IT_WAS = "Păstrez ce mi-ai spus înainte: "
