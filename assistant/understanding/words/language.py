"""In which language a message is written: by its script, and by the little words that only one language has."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from assistant.expressions import expression
from assistant.understanding.words.plain import Plain

LANGUAGES = ("it", "en", "fr", "es", "ro", "sq", "ar")
_ARABIC = expression(r"[\u0621-\u064a]{2,}")
_LATIN = expression(r"[^\W\d_\u0600-\u06ff]{2,}")
_LEAST, _MORE, _SHARE = 1.5, 1.3, 0.25
"""What little words must count for a language to be clear, by how much they must outweigh the Italian ones, and what
share of all words: two foreign words in a long sentence are a quotation."""

LITTLE_WORDS = {
    "it": frozenset(
        """
        il lo la i gli le di del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai
        dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle sull col d l un uno una
        e ed o od ma se per con tra fra da in su a che chi cui quale quali qual quanto quanta quanti quante quando
        come dove cosa cos perche dov com quest sono sei siamo siete era sara ho hai ha abbiamo avete hanno avuto
        stato stata stati sto sta stiamo stanno devo deve devi dobbiamo dovete devono posso puo puoi possiamo potete
        possono potrei potrebbe vorrei voglio vuole mi ti ci vi si ne non piu anche pure questo questa questi queste
        quello quella quelli quelle mio mia miei mie tuo tua suo sua suoi loro nostro nostra nostri vostro vostra io
        tu lui lei noi voi me te serve servono vale valgono conta contano entro dopo prima senza ogni tutti tutto
        tutte gia ancora allora poi quindi essere avere fare faccio fa fatto fanno vuol dire dice significa chiede
        chiedo chiedere bisogna tocca spetta spettano c cioe pero mai solo sempre molto poco niente nulla qui qua li
        invece oppure salve ciao grazie scusi scusate buongiorno pago paga pagare prendo prende perde perdo perso
        lavoro lavoravo casa figlio figli figlia anni anno giorni mesi moglie marito domanda documento documenti
        reddito comune presentare presento compilare spiegami dimmi dammi esiste vado andare sapere nn xke xche cmq
        qnd ke ki cn nun er ar der pe cu lu li unni quannu picchi pirchi aggiu tengo vulesse saccio chisto chista
        chille chillo quanno addo comm xe ghe gh go ga gavemo semo el par mi nialtri dona cossa coss ndove chel fiol
        fioi parche perchae varda sum che quand quant ch j mach fieul dev sai nen cha chiell cheicos ost
        """.split()
    ),
    "en": frozenset(
        """
        the is are was were am be been being what when where who whom whose which why how much many long often does do
        did done can could should must may might will would shall i my mine me we our us you your he his him she her
        they their them it its this that these those there here have has had having of to for from with without by at
        on in into and or not if but about between after before until than then as an any all some every each please
        only also still because during while under over more less no one someone anyone yes
        """.split()
    ),
    "fr": frozenset(
        """
        le la les l d des du de un une est sont suis es etes ont avons avez ai as je tu il elle on nous vous ils elles
        mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces que qui qu quoi quel quelle
        quels quelles quand combien comment pourquoi ou dans pour par avec sans sur sous et mais si ne pas plus peut
        peux puis pouvez peuvent pouvons dois doit devons doivent faut au aux jusqu avant apres entre chez lorsque
        faire etre avoir en se me toujours aussi tres deja encore quelqu un depuis pendant
        """.split()
    ),
    "es": frozenset(
        """
        el la los las un una unos unas de del al y que quien quienes cual cuales cuando cuanto cuanta cuantos cuantas
        como donde por para con sin sobre entre hasta desde es son soy estan estoy hay he ha han hemos tengo tiene
        tienen tenemos puedo puede pueden podemos debo debe deben debemos hacer hago hace ser estar mi mis tu tus su
        sus nuestro nuestra este esta estos estas eso ese si no se lo le les me nos muy mas pero porque tambien antes
        despues yo ella ellos nosotros usted ustedes en durante alguien cada todavia
        """.split()
    ),
    "ro": frozenset(
        """
        este sunt are am ai avem aveti au fi fost era ce cine care cand cat cata cati cate cum unde de din la pe cu
        fara pentru prin intre pana dupa inainte sa se mi isi imi nu si sau dar daca un al ale lui ei lor mea meu mei
        mele tau ta nostru noastra acest aceasta acesta acestui aceste acestei trebuie pot poate putem pute fac face
        eu noi voi ii le iti va mai in as cineva ori cel cea cei
        """.split()
    ),
    "sq": frozenset(
        """
        eshte esht jane jam kam ke ka kemi keni kane nje te ne per nga me pa dhe ose por qe se si sa cili cila cilat
        cilet kur ku kush cfare pse do duhet mund mundet nuk deri pas para gjate im ime mia tim sime tij saj tyre une
        ti ai ajo ju ata kete ky kjo keto atij nese edhe vetem bej behet behen jemi dikush cdo nen mbi midis ndermjet
        asnje shume tek
        """.split()
    ),
}  # fmt: skip
_TELLING = {
    "it": frozenset(
        """
        dichiarazione dichiarazioni ricorso affitto disoccupato disoccupata indennita cantiere graduatoria modulo
        moduli ufficio mutuo risparmi scadenza scade entro oggi domani ieri bisogno cerco cercare soldi euro vive
        abita abito abitiamo paghiamo ragazzi mamma babbo papa nonna nonno contratto firma firmare spese rimborso
        saldo dovrei avrei sarebbe vorremmo fosse
        """.split()
    ),
    "en": frozenset(
        """
        allowance benefit income rent house money day days month months year years week weeks hour hours child
        children appeal job site deadline form valid happens happen against within below above household savings help
        time start mortgage unemployed thank thanks hello please good morning count counts worker workers wife husband
        old new other others get gets pay paid apply want wants know tell live lost need needs rank ranked points
        allowed
        """.split()
    ),
    "fr": frozenset(
        """
        indemnite paie heures heure jour jours mois annee annees enfant enfants loyer revenu revenus demande delai
        recours logement chantier emploi chomage mairie duree valable epargne aide famille dossier argent travail
        maison remplir compte passe contre chomeur semaine decide travailler habite travaille merci bonjour fait
        quelqu besoin bureau projets signe quoi mere loger declarations controle
        """.split()
    ),
    "es": frozenset(
        """
        indemnizacion dia dias horas hora meses anos semana hijos hijo hija alquiler ingresos ahorros solicitud plazo
        recurso obra trabajo trabajar ayuda ayuntamiento vivienda declaracion acuerdo accidente pasa alguien informe
        cuentan quiero necesito vivo pago hola gracias pagamos mes vive madre euros dinero casas cuentas proyectos
        """.split()
    ),
    "ro": frozenset(
        """
        despre impotriva timp zile zi saptamana luna luni ani chirie chiria venit venitul cerere cererea intampla
        facut caz santier santierul declaratia declaratie acord acordul plata plateste indemnizatia indemnizatie munca
        copii copil valabila ajuta vreau doresc multumesc buna ziua locuiesc platesc lucrez platim spus nevoie mama
        exista semneaza birou banii proiectele locuieste calcul
        """.split()
    ),
    "sq": frozenset(
        """
        kohe ore dite jave muaj vit vjet brenda kunder ndodh ben bere rast punohet paguhet paguan familje deklarata
        deklaraten deklaratat shtepi qira qiraja qirane femije te dhena kontrollon llogariten kantier kantieri vlen
        ankese kerkese banoj paguaj punoj faleminderit pershendetje paguajme jeton nena jetoj renditen merr kursimet
        pasuria llogaritet gjykate vendos mosmarreveshjet marreveshjes projektet kerkesen shtepine kufi tregoni
        """.split()
    ),
}  # fmt: skip
"""Other words that tell a language from the rest: what people often write about to an office."""
_MARKS = {"¿": "es", "¡": "es", "ñ": "es", "ț": "ro", "ș": "ro", "ă": "ro", "ţ": "ro", "ş": "ro", "ë": "sq", "œ": "fr"}
_MARK, _OPENS = 0.4, 0.5
_OPENING = {
    "en": "which what who when where how why can does do is are".split(),
    "fr": "qui quels quelles quel combien comment pourquoi peut peux dois faut est".split(),
    "es": "quien quienes cuando cuanto cuanta cuantos cuantas cual cuales que como donde puedo puede".split(),
    "ro": "cine cand cum cat cata cati cate ce unde pot poate trebuie".split(),
    "sq": "kush kur cila cili cilat cilet cfare pse mund duhet".split(),
}
"""How questions open: more than a word among others."""


def language_of(text: str) -> str:
    """The language of a text; where it is not clear, Italian.

    >>> language_of("How long is the declaration valid?"), language_of("Cosa vuol dire part time?"), language_of("DSU?")
    ('en', 'it', 'it')
    """
    return clear_language(text) or "it"


def clear_language(text: str) -> str | None:
    """The language of a text, where its words make it clear.

    >>> clear_language("ISEE 2024") is None
    True
    """
    if _mostly_arabic(text):
        return "ar"
    scores = _scores(text)
    italian = scores.pop("it", 0.0)
    if not scores:
        return "it" if italian >= _LEAST else None
    (most, best), *others = sorted(((score, lang) for lang, score in scores.items()), reverse=True)
    second = others[0][0] if others else 0.0
    if most >= _LEAST and _share(text, best) >= _SHARE and most > second and most > _MORE * italian:
        return best
    return "it" if italian >= _LEAST and italian >= most else None


def asks_in(text: str) -> bool:
    """Whether a text in another language opens as questions do.

    >>> asks_in("'How long is it valid'"), asks_in("You have to pay")
    (True, False)
    """
    return next(iter(Plain.of(text).flat), "") in _OPENING.get(clear_language(text) or "", ())


def _mostly_arabic(text: str) -> bool:
    arabic, latin = len(_ARABIC.findall(text)), len(_LATIN.findall(text))
    return arabic >= (2 if latin else 1) and arabic > latin


def _scores(text: str) -> dict[str, float]:
    """How much the little words of a text say for each language: what several have says little for each."""
    found: dict[str, float] = defaultdict(float)
    for word in set(Plain.of(text).flat):
        for lang in _having(word):
            found[lang] += 1.0 if len(_having(word)) == 1 else 0.5 / len(_having(word))
    for lang in _having(next(iter(Plain.of(text).flat), "")):
        found[lang] += _OPENS if Plain.of(text).flat[0] in _OPENING.get(lang, ()) else 0.0
    for mark in set(text.lower()) & _MARKS.keys():
        if _MARKS[mark] in found:
            found[_MARKS[mark]] += _MARK
    return found


def _share(text: str, lang: str) -> float:
    """The share of the words of a text that a language has."""
    words = set(Plain.of(text).flat)
    return sum(lang in _having(word) for word in words) / len(words)


@cache
def _having(word: str) -> tuple[str, ...]:
    return tuple(lang for lang, words in LITTLE_WORDS.items() if word in words or word in _TELLING[lang])
