"""The words by which what is said is denied, or not denied after all, as `polarity.py` weighs them."""

from __future__ import annotations

DENYING = frozenset(
    "non nn nun niente nient nessun nessuno nessuna senza mai ne nemmeno neanche neppure manco mica no zero nulla"
    " privo priva privi prive".split()
)
# "Non ho nessun lavoro" denies once: a phrase that opens with one of these is not denied by a word before it.
AGREEING = frozenset("no non nn nun ne niente nessun nessuno nessuna mai nemmeno neanche neppure manco nulla".split())
EXCEPT = frozenset("tranne eccetto salvo fuorche".split())
HAVING = frozenset(
    "ho hai ha abbiamo avete hanno avevo avevamo e sono siamo faccio facciamo prendo percepisco compio".split()
)
ENDING = frozenset("ma pero invece anzi tuttavia pur pure mentre perche quindi e ed adesso ora".split())
GOING_ON = frozenset("e ed o oppure ne".split())
OF = frozenset("di del della dello dei delle degli d".split())
OR = frozenset("o od oppure".split())
BEFORE, AFTER, SHORT, THING, EITHER = 6, 5, 4, 2, 7
WITHOUT, RIGHT_AFTER = frozenset("senza privo priva privi prive".split()), 4
AFTERWARDS = frozenset("no mai nessuno nessuna niente zero nemmeno neanche neppure manco nulla".split())
NOT = frozenset("non nn nun".split())
NOT_EVEN = frozenset("nemmeno neanche neppure manco".split())
IN_AN_ANSWER = frozenset("non nn niente nessun nessuno nessuna nemmeno neanche neppure mai nulla".split())
NO = NOT | {"no"}
IT = frozenset("la lo li le l ne ce c me m mi ci ti gli gliel gliela glielo piu".split())
# A verb with neither of these before it begins a clause of its own: "non lavoro prendo la naspi".
VERBS = frozenset(
    "prendo prende prendiamo percepisco percepisce ricevo riceve ho ha abbiamo sono siamo faccio fa vivo vive viviamo"
    " abito abita frequento seguo".split()
)
BEFORE_VERBS = (
    DENYING | IT | frozenset("che si vi se te io lui lei noi loro ancora sempre neppure quasi s".split())
) - {"piu"}  # "non cammina più ha il cento per cento"
ACTING = (
    VERBS
    | HAVING
    | frozenset(
        "hanno c avevo avevamo era erano sta sto stiamo segue seguiamo frequenta prendevo percepivo allego alleghiamo"
        " allegato allegata presentato presentata firmato firmata mandato inviato messo fatto fatta iscritto"
        " iscritta".split()
    )
)
BUT = frozenset(
    "ma anzi tuttavia mentre perche quindi siccome poiche quando se moglie marito lei lui loro compagno compagna figlio"
    " figlia madre padre mamma papa fratello sorella nonno nonna zio zia suocero suocera".split()
)
NOT_SO = [["lo", "era"], ["lo", "e"], ["lo", "erano"], ["lo", "sono"]]  # "il mio cantiere non lo era" (montano)
LOST = ("scordat", "dimenticat", "negat", "rifiutat", "bocciat", "respint", "ritirat")
FURTHER = 12
OVER_YET = ("finit", "terminat", "scadut", "esaurit", "conclus", "chius", "cessat", "smess", "termin", "lasciat")
LACKING = ("manc",)
ENDS_YET = (*OVER_YET, "finisc", "scad", "esauris")
MORE_THAN = frozenset("prima oltre solo soltanto meno piu dopo".split())
CEASED = ("smess", "smett")
FORGOTTEN = ("scordat", "dimenticat", "tralasciat", "omess", "smarrit")
THE = frozenset("il lo la l i gli le un una anche pure proprio del della dei delle dell".split())
TELLING = ("dir", "scriver", "aggiung", "precis", "specific", "segnal", "chieder", "racconta")
OF_WHAT_FOLLOWS = frozenset("nessuno nessuna zero niente".split())  # "casalinga zero reddito" denies the income alone
LACKED = frozenset("lavoro lavori impiego occupazione reddito redditi soldi casa stipendio figli".split())
"""What somebody may be without, before what they are is told: "senza lavoro disoccupato"."""
