"""Par. 23.2: the grid itself: each class, each criterion, how many points it may give and for what."""

from __future__ import annotations

from rules_core.dates import Day
from rules_core.facts import Choice, Role
from rules_core.language import Number
from rules_core.parameters import parameter, value_of
from rules_core.piemonte_cantieri import par_23_2_punteggi as griglia
from rules_core.piemonte_cantieri.act import bando
from rules_core.printed import italian
from rules_core.procedures import Item, ProcedureTool, as_printed
from rules_core.records import Record

MASSIMO_DI_CLASSE = {
    classe: parameter(punti, f"23.2/tabella.1/riga.{riga}")
    for riga, (classe, punti) in enumerate({"A": "30", "B": "40", "C": "10", "D": "20"}.items(), 1)
}
TOTALE = parameter("100", "23.2/tabella.1/riga.5")
_MASSIMI = {
    "A1.1": "15",
    "A1.2": "10",
    "A2.1": "5",
    "B1.1": "15",
    "B1.2": "10",
    "B1.3": "15",
    "C1.1": "5",
    "C1.2": "5",
    "D1.1": "20",
}
MASSIMO_DI_CRITERIO = {
    criterio: parameter(punti, f"23.2/tabella.2/riga.{riga}")
    for riga, (criterio, punti) in enumerate(_MASSIMI.items(), 1)
}
NOMI = {
    "A1.1": "cantieri finanziati dalla Regione, avviati dal 1° gennaio 2018 al 30 luglio 2023",
    "A1.2": "cantieri a spese dell'ente, avviati dal 1° gennaio 2018 al 30 luglio 2023",
    "A2.1": "partecipazione in partenariato",
    "B1.1": "attività formative coerenti con il cantiere",
    "B1.2": "collaborazione con i servizi sociali del territorio",
    "B1.3": "servizi che integrano l'indennità, come buoni pasto e trasporti",
    "C1.1": "sviluppo sostenibile e tutela dell'ambiente",
    "C1.2": "parità tra uomini e donne e non discriminazione",
    "D1.1": "capacità organizzativa",
}
CANTIERI = {"A1.1": griglia.FINANZIATI, "A1.2": griglia.AUTOFINANZIATI}
GIUDIZI = {
    "B1.1": (
        griglia.FORMAZIONE,
        ("nessuna, o descritta in modo sommario", "in parte coerenti", "abbastanza coerenti", "perfettamente coerenti"),
    ),
    "B1.2": (griglia.SERVIZI_SOCIALI, ("nessun raccordo", "descritta in modo generico", "buona", "ottima e integrata")),
    "B1.3": (
        griglia.SERVIZI_AGGIUNTIVI,
        ("nessuno", "buoni pasto", "buoni pasto e trasporti", "buoni pasto, trasporti e altre integrazioni"),
    ),
    "C1.1": (
        griglia.SVILUPPO_SOSTENIBILE,
        ("sommaria o incompleta", "non compiuta", "su tutti gli aspetti, in modo disuguale", "esaustiva e coerente"),
    ),
    "C1.2": (
        griglia.PARITA,
        ("sommaria o incompleta", "non compiuta", "su tutti gli aspetti, in modo disuguale", "esaustiva e coerente"),
    ),
    "D1.1": (
        griglia.ORGANIZZAZIONE,
        ("sommaria", "non compiuta", "su tutti gli aspetti, in modo disuguale", "esaustiva e coerente"),
    ),
}
LETTURE = {"B1.3": ("servizi_aggiuntivi",), "C1.1": ("gradi_sovrapposti",), "C1.2": ("gradi_sovrapposti",)}


class Criterio(Record):
    """Il criterio o la classe di cui si chiede; senza, tutta la griglia."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    classe = Choice(title="Classe di valutazione", role=Role.SELECTOR, words=tuple(MASSIMO_DI_CLASSE))
    criterio = Choice(title="Criterio", role=Role.SELECTOR, words=tuple(NOMI))


def _punti(numero: Number) -> str:
    punti = value_of(numero)
    return f"{italian(punti, 0, 3)} {'punto' if punti == 1 else 'punti'}"


def _per_cantieri(criterio: str) -> tuple[str, dict[str, str], tuple[str, ...]]:
    """So many points for so many sites; the median for who is new."""
    righe = CANTIERI[criterio]
    punti = {as_printed(quanti): as_printed(valore) for quanti, valore in righe}
    told = ", ".join(f"{_punti(valore)} per {as_printed(n)}{' o più' * (not k)}" for k, (n, valore) in enumerate(righe))
    return f"{told}; alla prima domanda il punteggio mediano", punti, ("mediana_griglia", "nessun_cantiere")


def _per_giudizio(criterio: str) -> tuple[str, dict[str, str], tuple[str, ...]]:
    """So many points for each grade, and what the grade means."""
    punti, sensi = GIUDIZI[criterio]
    told = ", ".join(
        f"{giudizio} {_punti(valore)} ({senso})" for (giudizio, valore), senso in zip(punti.items(), sensi, strict=True)
    )
    return told, {g: as_printed(valore) for g, valore in punti.items()}, LETTURE.get(criterio, ())


def _partenariato(_: str) -> tuple[str, dict[str, str], tuple[str, ...]]:
    punti = {"partenariato": as_printed(griglia.PARTENARIATO), "ente singolo": as_printed(griglia.SINGOLO)}
    return f"{_punti(griglia.PARTENARIATO)} in partenariato, {_punti(griglia.SINGOLO)} da soli", punti, ()


def _voce(riga: int, criterio: str) -> Item:
    come = _per_cantieri if criterio in CANTIERI else _per_giudizio if criterio in GIUDIZI else _partenariato
    told, punti, letture = come(criterio)
    massimo, classe = MASSIMO_DI_CRITERIO[criterio], criterio[0]
    return Item(
        criterio,
        f"{criterio}, {NOMI[criterio]}: fino a {_punti(massimo)}. {told[0].upper()}{told[1:]}.",
        f"23.2/{classe}/{criterio}",
        {
            "classe": classe,
            "massimo": as_printed(massimo),
            "massimo_di_classe": as_printed(MASSIMO_DI_CLASSE[classe]),
            "punti": punti,
        },
        {"criterio": (criterio,), "classe": (classe,)},
        rests_on=letture,
        also=(f"23.2/tabella.2/riga.{riga}",),
    )


_CLASSI = Item(
    "classi",
    "Le classi valgono al massimo: "
    + ", ".join(f"{classe} {_punti(massimo)}" for classe, massimo in MASSIMO_DI_CLASSE.items())
    + f"; in tutto {_punti(TOTALE)}.",
    "23.2/tabella.1",
    {"totale": as_printed(TOTALE)},
    {"criterio": (), "classe": ()},
    also=("13.2/tabella.1", "23.2/capoverso.1", "23.2/tabella.2/riga.10"),
)

criteri = ProcedureTool(
    name="cantieri_criteri",
    title="La griglia dei punteggi: criteri, massimi, e quanto vale ogni giudizio",
    act=bando,
    facts=Criterio,
    nothing="Questo criterio non è di questa classe.",
    items=(_CLASSI, *(_voce(riga, criterio) for riga, criterio in enumerate(NOMI, 1))),
)
