"""How people ask about the budget of the agreement, and how it is told."""

from __future__ import annotations

from dataclasses import replace

from rules_core.rows import row
from rules_core.veneto_accordo.attivita_4_budget import ANNI
from rules_core.wording import Said, Told, Wording

ANNO = Said(
    words={
        "2020": row("primo anno, prima annualita, anno iniziale, anno di avvio"),
        "2021": row("secondo anno, seconda annualita, anno di mezzo, anno centrale"),
        "2022": row("terzo anno, terza annualita, ultimo anno, ultima annualita, anno finale"),
    },
    near=row("""
        anno, annualita, annualita #, nel #, del #, per il #, anno #, l anno #, spese del #, nell anno #,
        riferita al #, rimborso|rimborsi|richiesta|rendiconto 2020|2021|2022 #,
        2020|2021|2022, duemilaventi|duemilaventuno|duemilaventidue
    """),
    unlike=row(
        "dgr #, legge #, delibera #, regolamento #, decreto #, # euro, euro #, # #, # al #, # e il #, # fino al #"
    ),
)
_IN_TUTTO = "tutto|totale|complesso|complessivamente|triennio|complessivo|globale"
_DI_UN_ANNO = replace(
    ANNO,
    unlike=(
        *ANNO.unlike,
        *row(f"""
            {_IN_TUTTO} ... e|piu|poi ... #, tre|3 anni ... e|piu|poi ... #, # e|piu|poi ... {_IN_TUTTO},
            # e|piu|poi quanto ... {_IN_TUTTO}, # e|piu|poi ... tre|3 anni, {_IN_TUTTO} ... e quanto ... #
        """),
    ),
)
"""The year of which a sum is asked; none, where that of all the years is asked beside it."""


_PER_VOCE = {
    "personale": "per il personale",
    "sistemi_informativi": "per i sistemi informativi",
    "formazione": "per formazione, eventi e missioni",
}


def _anno_per_anno(voce: str) -> str:
    """The sums of an item, each with its year."""
    return ", ".join(f"{{per_anno.{n}.{voce}:euro}} nel {{per_anno.{n}.anno}}" for n in range(len(ANNI)))


def _prevista(voce: str, per: str) -> tuple[Told, ...]:
    """What is told of an item: of a year, or in all; year by year, where it is asked for alone."""
    return (
        Told(f"Nel {{anno}} {per} sono previsti {{{voce}:euro}}."),
        Told(f"{per.capitalize()} sono previsti in tutto {{{voce}:euro}}.", {"anno": (None,)}),
        Told(f"Anno per anno: {_anno_per_anno(voce)}.", {"anno": (None,), "totale": (None,)}),
    )


_QUANTO, _TOCCA = "quanto|quanti|quanta", "tocca|toccano|toccava|va|vanno|andava"
_A, _ANNI = "al|sul", "2020|2021|2022"
BUDGET = Wording(
    subject="il budget dell'accordo",
    calls=row(f"""
        quanto|quanti vale|valeva|valgono|ammonta|pesa|pesava ... accordo|convenzione|intesa,
        accordo|convenzione|intesa ... quanto vale|valeva|ammonta,
        accordo|convenzione|intesa vale|valeva|ammonta|ammontava #, accordo|convenzione|intesa e|ammonta di|a #,
        {_QUANTO} {_TOCCA} {_A} {_ANNI}, {_QUANTO} ne {_TOCCA} {_A} {_ANNI},
        valore|importo|budget|dotazione|ammontare ... accordo|convenzione|intesa,
        quanto|quanti|soldi|euro ... c_e|ci_sono|mette|stanzia|prevede ... accordo|convenzione|intesa,
        quanto|quanti ... ... personale|informatica|sistemi|formazione|eventi|missioni ... 2020|2021|2022
    """),
    unlike=row("quanto tempo, per quanto, fino a quando, quanto dura|durava, tempo vale"),
    asked=(
        "Quanto vale l'accordo tra Regione e Veneto Lavoro?",
        "Quanto è stanziato per formazione, eventi e missioni?",
        "Importi anno per anno dell'accordo",
        "Quanto è previsto per la formazione in un anno?",
        "Quanto finanzia la Regione a Veneto Lavoro?",
        "Piano dei costi dell'accordo",
        "Risorse finanziarie per voce e per anno",
        "Costi del personale in un anno dell'accordo",
        "Quanti soldi sono previsti per il personale?",
        "Qual è il budget dell'accordo anno per anno?",
        "Spesa prevista per i sistemi informativi",
        "Previsione costi progetto: voci e totali",
        "Quanto si può spendere per la formazione e le missioni?",
        "Importo totale per l'ultimo anno",
        "Da quale fondo arrivano i soldi dell'accordo?",
        "Che percentuale del Fondo Nazionale Politiche Sociali finanzia l'accordo?",
        "Quanto dà la Regione del Veneto in tutto?",
        "Ripartizione annuale delle risorse",
        "In quale anno si spende di più per l'informatica?",
        "Dammi la tabella dei costi",
        "Soldi per eventi e formazione quanti sono?",
        "Budget personale Veneto Lavoro",
        "A quanto ammonta l'importo complessivo dell'accordo?",
        "Quanti euro per il software SILS?",
        "Totale generale della previsione",
        "Come sono divise le spese tra personale, informatica e formazione?",
        "Quale cifra è stanziata per il primo anno?",
        "Quanto c'è nell'accordo in tutto e quanto in un anno solo?",
        "Quanto per il personale in un anno e quanto in tutto?",
        "Quanti soldi mette la Regione del Veneto nell'accordo?",
    ),
    said={
        "anno": _DI_UN_ANNO,
        "voce": Said(
            words={
                "personale": row("personale, dipendenti, risorse umane, stipendi, costo del lavoro, addetti"),
                "sistemi_informativi": row("""
                    sistemi informativi, sistema informativo, informatica, informatico, informatici, software, sils,
                    piattaforma, piattaforma informatica
                """),
                "formazione": row("formazione, eventi, missioni, corsi, trasferte, convegni, seminari"),
            },
        ),
    },
    told=(
        Told("L'accordo prevede in tutto {totale:euro}.", {"anno": (None,)}),
        Told("Per l'anno {anno} l'accordo prevede in tutto {totale:euro}."),
        *(one for nome, voce in _PER_VOCE.items() for one in _prevista(nome, voce)),
        Told(f"Anno per anno, in tutto: {_anno_per_anno('totale')}.", {"anno": (None,)}),
        Told(
            "Le risorse vengono dal Fondo Nazionale Politiche Sociali: la quota del fondo che va all'intero accordo è"
            " {percentuale_del_fondo:percento}."
        ),
    ),
    then=(
        Told(
            "Gli importi delle voci possono variare secondo le esigenze, fermo il massimale di ogni anno"
            " ({#attivita.4/capoverso.1})."
        ),
    ),
)
