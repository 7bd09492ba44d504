"""The fixed sentences around a quotation or in a refusal, in Albanian."""

from __future__ import annotations

# around a quotation
IN_ITALIAN = "Hollësitë vijojnë në italisht, gjuha e akteve dhe e llogaritjeve të tyre."
IN_THE_TABLE = "Në tabelë lexohet:\n"
OTHER_VERSION = "Kujdes, është version tjetër i aktit: "
NO_LONGER_IN_FORCE = "Kujdes: ky akt nuk është më ai në fuqi. Vlente deri më "
IN_ITS_PLACE = "; çështja sot rregullohet nga: "
ASK_WHAT_HOLDS_NOW = ". Për rastin tuaj pyesni zyrën që e ka nxjerrë.\n"
NOT_YET_IN_FORCE = "Kujdes: ky akt vlen vetëm nga "
VERSIONS_DIFFER = "Versionet e tjera të të njëjtit akt, për këtë pikë, kanë fjalë të ndryshme:"
VERSIONS_ARE_UNLIKE = "Për këtë pikë versionet e aktit nuk thonë të njëjtën gjë. Ja fjalët e secilit (në italisht)."
VERSIONS_ARE_UNLIKE_IN = "Versionet e aktit kanë fjalë të ndryshme në këto pika. Më thuaj cila të intereson:"
VERSIONS_AGREE = "Për këtë pikë versionet e aktit thonë të njëjtën gjë."
NOT_IN_THE_DOCUMENTS = (
    "Nuk e gjej në dokumentet që kam. Provoni ta thoni me fjalë të tjera, ose pyesni zyrën kompetente: më"
    " mirë të mos përgjigjem sesa të shpik."
)
LEFT_OPEN = "Dokumentet që kam nuk e thonë këtë: "
WHO_KNOWS = ". Për ta ditur duhet pyetur ose parë diku tjetër: "
SAYS_ONLY = "Dokumenti thotë vetëm (në italisht):"
NOTHING_FOUND = "Asnjë pjesë nuk i përmban këto fjalë. Provoni me të tjera, ose me më pak."
IN_FORCE = "në fuqi"
NO_LONGER = "nuk është më në fuqi"
NOT_YET = "nuk është ende në fuqi"
VALIDITY_UNKNOWN = "nuk tregohet"
WHERE = "Burimi: "

# around what is computed, which is told in Italian
NOT_TAKEN = "Këtë nuk mund ta përdor: "
AGAIN = "Vazhdoj aty ku ishim."
NOT_KNOWN = "Në rregull, e lë të hapur. "
NOTHING_ASKED = "Tani nuk po ju pyes asgjë. Shkruani pyetjen tuaj."
ALL_STEPS = "Ja të gjithë hapat:"
NO_STEPS = "Nuk kam bërë ende asnjë llogari. Më thoni çfarë doni të dini."

# looking up
SAYS = "Dokumenti thotë (në italisht):"
ALSO = "Për të njëjtën pikë:"
ASKED_TOO = "Ke pyetur: "
NOT_AS_COMPUTED = "Nuk është kështu: llogaritja nuk jep "
AS_COMPUTED = "Po, llogaritja jep "
AMONG_COMPUTED = "Në llogaritje është "
SEE_WHAT_IT_IS = ": ja çfarë është."
WITHIN_THE_TERM = "Është brenda afatit: "
AFTER_THE_TERM = "Është pas mbarimit të afatit: "
FINAL = "Me atë që më ke thënë rezultati është përfundimtar: nuk mungon asgjë. Gjithsesi vendos zyra."
NOT_FINAL = "Rezultati nuk është ende përfundimtar: mund të ndryshojë me atë që pyes më poshtë."
NOT_AS_SAID = "Nuk mund ta konfirmoj kështu: në tekst nuk gjej "
IT_SAYS = ". Dokumenti thotë (në italisht):"
ONLY_SO_FAR = "Jo pa kufij ose kushte. "
NO_SUCH_PLACE = "Në aktet që kam nuk gjej "
NO_SUCH_PLACE_THERE = "Në atë akt nuk gjej "
NEAREST = "Nuk jam i sigurt që i përgjigjet pyetjes suaj, por pjesa më e afërt është kjo (në italisht):"
STILL_HOLDS = "Në dokumente nuk shkruhet që nuk vlen më."

# turning away
OUT_OF_SCOPE = (
    "Për këtë nuk kam dokumente, prandaj nuk mund të përgjigjem. {where} Mund t'ju ndihmoj me aktet që kam:"
    " më shkruani pyetje për to."
)
ASK_THE_OFFICE = "Pyesni zyrën kompetente."
CANNOT_ACT = (
    "Unë mund të jap vetëm informacion dhe të bëj llogaritje: nuk vendos, nuk nënshkruaj, nuk rezervoj, nuk dërgoj dhe"
    " nuk ndryshoj asgjë. Për këtë drejtojuni zyrës."
)
NO_FILES = (
    "Që këtu nuk i shoh kërkesat e dosjet e askujt dhe nuk e di çfarë është vendosur: kam vetëm aktet dhe rregullat e"
    " tyre. Pyesni zyrën se ku është e juaja; këtu mund të pyesni çfarë parashikon akti."
)
TELL_THE_TRUTH = "Ajo që deklarohet duhet të jetë e vërtetë dhe mund të kontrollohet. Dokumenti thotë:"
NO_CHEATING = (
    "Për këtë nuk ju ndihmoj: deklarimi i rremë, ose paraqitja e asaj që nuk është, mund të ketë pasoja të"
    " rënda. Ju ndihmoj me kënaqësi t'i deklaroni gjërat siç janë."
)
NO_SECRETS = (
    "Nuk kam të dhëna për persona të tjerë dhe as udhëzime të fshehta për të treguar: përgjigjem vetëm me"
    " tekstin e akteve dhe me llogaritje sipas rregullave të tyre."
)
NO_ORDERS = "Përgjigjet vijnë nga aktet dhe rregullat e tyre, dhe nuk ndryshojnë sepse dikush e kërkon."
EMPTY = "Nuk lexova asnjë pyetje. Shkruani me fjalët tuaja çfarë doni të dini."
HELLO = (
    "Përshëndetje! Shkruani me fjalët tuaja çfarë doni të dini: kërkoj përgjigjen në akte dhe, nëse duhet,"
    " bëj llogaritë."
)
PRESENTED = (
    "Gëzohem. Më thoni me fjalët tuaja çfarë ju duhet: kërkoj përgjigjen në këto akte dhe, nëse duhet, bëj llogaritë."
)
THANKS = "S'ka përse! Nëse keni pyetje tjetër, shkruajeni."
WHO_I_AM = "Jam asistent automatik: përgjigjem me tekstin e akteve dhe me llogaritje sipas rregullave të tyre."
TO_A_PERSON = "Nga këtu nuk mund t'ju lidh me një person, por ju tregoj si ta gjeni."
STARTED_AGAIN = "Në rregull, fillojmë nga e para. Çfarë doni të dini?"
NOTHING_CHANGES = "Nuk ndryshon asgjë: rezultati është i njëjtë si më parë."
CHANGES_FROM = "Ndryshon. Më parë: "
STOPPED = (
    "Në rregull, e lë llogarinë dhe nuk ju pyes më. "
    "Për ta rimarrë shkruani «torniamo al conto»; ndërkohë mund të shkruani pyetjen tuaj."
)
FIRST_CONTACT = "Jam asistent automatik dhe kjo përgjigje nuk është vendim i zyrës. Për të folur me person: "
NOT_MINE = "Kjo nuk është në dokumentet që kam, prandaj nuk mund të përgjigjem. "
WHAT_I_CAN = " Nëse keni pyetje për aktet që kam, shkruajeni."
NOT_UNDERSTOOD = "Nuk jam i sigurt që e kuptova përgjigjen. E përsëris pyetjen:"

# who answers for what no act here is about, by the Italian sentence
ELSEWHERE = {
    "Chiedi all'ufficio tributi del Comune.": "Pyesni zyrën e taksave të bashkisë.",
    "Chiedi all'ufficio anagrafe del Comune.": "Pyesni zyrën e gjendjes civile (anagrafe) të bashkisë.",
    "Chiedi alla Questura.": "Pyesni në polici (Questura).",
    "Chiedi alla Motorizzazione.": "Pyesni zyrën e automjeteve (Motorizzazione).",
    "Chiedi all'Agenzia delle Entrate.": "Pyesni tatimet (Agenzia delle Entrate).",
    "Chiedi al tuo medico o all'azienda sanitaria.": "Pyesni mjekun tuaj ose shërbimin shëndetësor.",
    "Chiedi alla polizia municipale.": "Pyesni policinë bashkiake.",
    "Chiedi all'INPS o a un patronato.": "Pyesni INPS ose zyrën e ndihmës (patronato).",
    "Chiedi alla scuola o all'università.": "Pyesni shkollën ose universitetin.",
    "Cerca un servizio meteo.": "Shikoni shërbimin e motit.",
    "Chiedi a un avvocato o a un'associazione di inquilini.": "Pyesni avokat ose shoqatë qiramarrësish.",
    "Per l'ISEE nazionale di oggi chiedi all'INPS o a un CAF.": "Për ISEE kombëtare të sotme pyesni INPS ose CAF.",
    "Chiedi a chi fa informazione, o guarda altrove.": "Pyesni shërbimet e informacionit, ose kërkoni diku tjetër.",
    "Non do opinioni: posso dirti che cosa c'è scritto.": "Nuk jap mendime: mund t'ju them çfarë është shkruar.",
}
ANOTHER_CASE = "Po shoh një rast tjetër: nga sa më keni thënë mbaj vetëm atë që vlen edhe këtu.\n\n"
OF_OTHERS = "Llogaris vetëm atë që ka të bëjë me personin e këtij rasti: çka është e dikujt tjetër nuk hyn këtu.\n\n"
TRANSLATED = "Përkthim automatik: "
ONE_VERSION = "Nga ky akt kam vetëm një tekst: nuk ka version tjetër me të cilin ta krahasoj."
KEPT_AS_IT_WAS = "Mbaj atë që më kishe thënë më parë: "
