"""How people state how far their pension is."""

from __future__ import annotations

from rules_core.due import Due
from rules_core.rows import row
from rules_core.wording import Phrases, Said

_WORDS = "uno due tre quattro cinque sei sette otto nove dieci undici dodici".split()
_MANY_WORDS = "tredici quattordici quindici diciotto vent venti venticinque trent trenta parecchi molti tanti".split()
_MANY_YEARS = "|".join((*(str(n) for n in range(3, 41)), *_WORDS[2:], *_MANY_WORDS))
_MANY_MONTHS = "|".join(str(n) for n in range(25, 121))
_FAR_YEARS = "|".join(str(n) for n in range(2030, 2071))
_FEW_MONTHS = "|".join((*(str(n) for n in range(1, 13)), "un", "qualche", "pochi", *_WORDS))
_MID_MONTHS = "13|14|15|16|17|18|tredici|quattordici|quindici|sedici|diciassette|diciotto"


def _in_pensione_presto() -> Phrases:
    """Within two years from the end of the last site; within one year from today, where that site is recent."""
    return row(f"""
        pension* ... entro|meno di|dei 24 mesi, pensione ok, pensione manca poco, pension* entro i 24 mesi,
        pension* ... entro ventiquattro mesi, pension* ... entro|meno di|dei due|2 anni,
        entro|meno di 24 mesi ... pension*, entro|meno di due|2 anni ... pension*, pension* ... meno di due|2 anni,
        meno di due|2 anni ... pension*, entro i due|2 anni ... pension*, entro i 24 mesi ... pension*,
        pension* ... meno di 24 mesi, assegno sociale entro, assegno sociale ... entro 24|ventiquattro mesi,
        assegno sociale ... entro due|2 anni, tra|fra {_FEW_MONTHS} mesi|mese ... pension*,
        tra|fra un anno e mezzo|qualcosa|qualche ... pension*, tra|fra un anno dalla|da fine|quella ... pension*,
        tra|fra {_MID_MONTHS} mesi ... pension*, pension* ... tra|fra {_MID_MONTHS} mesi,
        pension* ... tra|fra {_FEW_MONTHS} mesi|mese, manca|mancano|mancan ... {_FEW_MONTHS} mesi|mese ... pension*,
        {_FEW_MONTHS} mesi|mese alla|dalla pensione, pension* manca|mancano ... {_FEW_MONTHS} mesi|mese,
        pension* fra|tra meno di un anno, tra|fra un anno ... pension*, pension* ... tra|fra un anno,
        manca un|solo anno alla pensione, un anno alla pensione, pension* ... l|un anno prossimo,
        l anno prossimo ... pension*, anno prossimo ... pension*, prossim* alla|al pension*, vicin* alla|al pension*,
        pension* ... vicin*|imminente, ad un passo dalla pensione, a un passo dalla pensione, pensione alle porte,
        pension* ... dietro l angolo, quasi in pensione, pension* ... # mesi dopo ... cantiere,
        pension* ... # mesi dalla|da fine|quella|chiusura|conclusione
    """)


def _in_pensione_tardi() -> Phrases:
    """From three years on the pension is farther than the call allows, whenever the last site ended."""
    return row(f"""
        {_MANY_YEARS} anni alla|dalla pensione, {_MANY_YEARS} anni e mezzo|passa|rotti alla|dalla pensione,
        manca|mancano|mancan ... {_MANY_YEARS} anni ... pension*,
        pension* ... manca|mancano|mancan ... {_MANY_YEARS} anni, pension* ... tra|fra {_MANY_YEARS} anni,
        tra|fra {_MANY_YEARS} anni ... pension*, pension* ancora|ci|per|a|altri {_MANY_YEARS} anni,
        {_MANY_YEARS} anni prima|per|di ... pension*, pensione ancora ... {_MANY_YEARS} anni,
        manca|mancano|mancan due|2|24 anni|mesi ... pension*, pension* ... manca|mancano due|2|24 anni|mesi,
        manca|mancano|mancan ancora|proprio due|2|24 anni|mesi ... pension*,
        due|2 anni tondi|esatti|pieni|giusti alla pensione, tra|fra due|2 anni ... pension*,
        pension* ... tra|fra due|2 anni, {_MANY_MONTHS} mesi alla|dalla pensione, pension* ... {_FAR_YEARS},
        {_FAR_YEARS} ... pension*, lontan* dalla pensione, pensione ... lontana|lontano|lontan,
        pension* ... manca|mancano ... una vita, manca|mancano una vita|molto|tanto ... pension*,
        pension* ... manca ... tanto|molto, pensione ... un miraggio,
        manca|mancano ancora tanti|parecchi|molti anni ... pensione, manca tanto|molto|ancora ... pensione,
        giovane per la pensione, pensione lontan*, pension* ... lontanissim*,
        non ... in pensione a breve|presto, non ... pensione a breve|presto, in pensione non ... a breve|presto|vicin*,
        non ... vicin* alla|a pensione, niente pensione a breve|in_vista|vicina, non ... prossim* alla|a pensione,
        lontan* ... pensione, pensione ... quando morir*|mai,
        pension* ... piu di due|2|tre|3 anni, piu di due|2|tre|3 anni ... pension*,
        oltre due|2|tre|3 anni ... pension*, pension* ... oltre i|due|2|24 due|anni|mesi|24, pensione manco a parlarne,
        pension* non ... prima di|del|dei
    """)


def _parte_il_nuovo() -> Phrases:
    """The start of the next site, up to which the months from the last one are counted."""
    parte = "part*|inizi*|cominci*|apr*|avvi*|dovrebbe|potrebbe"
    return row(f"""
        nuovo|prossimo|successivo|secondo|questo|cantiere {parte}, il|quello nuovo|prossimo e|sarebbe|sara,
        nuovo|prossimo|successivo|secondo cantiere|progetto, cantiere|progetto nuovo|successivo,
        ricominci*|ricomincer*|rientr*|riprend*|rifar*
    """)


PENSIONE = Said(
    yes=_in_pensione_presto(),
    no=_in_pensione_tardi(),
    due=Due(row("pension*, assegno sociale"), 24, "mesi_da_ultimo_cantiere", _parte_il_nuovo(), 12),
    unlike=row(f"meno|entro|massimo di|al|dei|i {_MANY_YEARS} anni, non oltre {_MANY_YEARS} anni"),
)
