"""The facts of a person who asks to take part, in the order of the paragraphs that need them."""

from __future__ import annotations

from rules_core.dates import Day
from rules_core.facts import Count, Flag, Role
from rules_core.records import Record


class Persona(Record):
    """Una persona che chiede se può partecipare al cantiere."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    eta = Count(
        title="Età",
        question="Quanti anni hai?",
        why="Da 45 anni in su non servono altri requisiti di disagio.",
        locator="6/capoverso.1/trattino.1",
        unit="anni",
        most=120,
    )
    in_carico_servizi_sociali = Flag(
        title="In carico ai servizi socio-assistenziali",
        question="Sei in carico ai servizi socio-assistenziali?",
        why="Sotto i 45 anni serve essere in carico ai servizi.",
        locator="6/capoverso.1/trattino.2",
    )
    basso_livello_istruzione = Flag(
        title="Basso livello di istruzione",
        question="Hai un basso livello di istruzione?",
        why="Sotto i 45 anni è uno dei tre requisiti; il bando non dice quale titolo lo fissi.",
        locator="6/capoverso.1/trattino.2",
    )
    condizioni_particolare_difficolta = Flag(
        title="Condizioni sociali o familiari di particolare difficoltà",
        question="Ti trovi in condizioni sociali o familiari di particolare difficoltà o gravità?",
        why="Sotto i 45 anni è uno dei tre requisiti.",
        locator="6/capoverso.1/trattino.2",
    )
    in_altre_politiche_attive = Flag(
        title="Già in altre politiche attive del lavoro",
        question="Stai già partecipando a un'altra politica attiva del lavoro, regionale o nazionale?",
        why="Chi è già inserito in un'altra politica attiva non può partecipare.",
        locator="6/capoverso.1/trattino.3",
    )
    stato_disoccupazione = Flag(
        title="Stato di disoccupazione",
        question="Hai lo stato di disoccupazione, cioè hai dichiarato la disponibilità al lavoro e non lavori?",
        why="Partecipano solo persone inoccupate o disoccupate.",
        locator="6/capoverso.1/trattino.4",
    )
    percepisce_sussidi_regionali = Flag(
        title="Percepisce sussidi al reddito regionali",
        question="Ricevi un sussidio al reddito della Regione per un'altra politica del lavoro?",
        why="L'indennità del cantiere non si somma con i sussidi regionali.",
        locator="6/capoverso.4",
    )
    percepisce_naspi_o_dis_coll = Flag(
        title="Percepisce NASpI o DIS-COLL",
        question="Ricevi la NASpI o la DIS-COLL?",
        why="L'indennità del cantiere non si somma con quella di disoccupazione.",
        locator="6/capoverso.4",
    )
    ha_gia_partecipato = Flag(
        title="Ha già partecipato a un cantiere di lavoro",
        question="Hai già partecipato a un cantiere di lavoro?",
        why="Tra un cantiere e l'altro devono passare almeno dodici mesi, salvo eccezioni.",
        locator="8.2/capoverso.8",
    )
    mesi_da_ultimo_cantiere = Count(
        title="Mesi dalla fine dell'ultimo cantiere",
        question="Quanti mesi interi sono passati dalla fine dell'ultimo cantiere?",
        why="Devono esserne passati almeno dodici, salvo eccezioni.",
        locator="8.2/capoverso.8",
        unit="mesi",
        most=1200,
    )
    pensione_entro_24_mesi = Flag(
        title="Pensione entro 24 mesi dalla fine del cantiere precedente",
        question="Raggiungi pensione o assegno sociale entro ventiquattro mesi dalla fine del cantiere precedente?",
        why="Chi è così vicino alla pensione non deve aspettare dodici mesi.",
        locator="8.2/capoverso.8",
    )
    ente_in_territorio_montano = Flag(
        title="Cantiere di un ente in territorio montano",
        question="Il cantiere è di un ente che si trova in territorio montano?",
        why="Nei cantieri di enti montani non si devono aspettare dodici mesi.",
        locator="8.2/capoverso.8",
    )
    interrotto_nei_primi_60_giorni = Flag(
        title="Cantiere precedente interrotto nei primi 60 giorni lavorativi",
        question="Hai lasciato il cantiere precedente nei primi sessanta giorni di lavoro?",
        why="Chi lo ha lasciato così presto può rientrare senza aspettare dodici mesi.",
        locator="8.2/capoverso.9",
    )
    disoccupazione_requisiti_ridotti = Flag(
        title="L'indennità di disoccupazione è quella con requisiti ridotti",
        role=Role.REFINEMENT,
        locator="6/capoverso.4",
    )
    ammortizzatori_sociali = Flag(
        title="Quel che riceve è un ammortizzatore sociale", role=Role.REFINEMENT, locator="6/capoverso.4"
    )
    percepisce_rdc_adi_o_sfl = Flag(
        title="Percepisce Reddito di Cittadinanza, Assegno di Inclusione o Supporto per la formazione e il lavoro",
        role=Role.REFINEMENT,
        locator="6/capoverso.4",
    )
    lavoro_di_scarsa_intensita = Flag(
        title="Svolge un'attività lavorativa di scarsa intensità",
        role=Role.REFINEMENT,
        locator="6/capoverso.1/trattino.4",
    )
    reddito_sotto_il_minimo_esente = Flag(
        title="Il reddito annuo che ne ricava è inferiore a quello escluso da imposizione",
        role=Role.REFINEMENT,
        locator="6/capoverso.1/trattino.4",
    )
