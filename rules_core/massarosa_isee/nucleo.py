"""The facts of a household: its members, what it owns, where it lives."""

from __future__ import annotations

from fractions import Fraction

from rules_core.dates import Day
from rules_core.facts import Choice, Flag, Quantity, Role, Text
from rules_core.massarosa_isee.act import ACCORDO_SINDACALE, ALLEGATO_C, DELIBERA_69
from rules_core.records import Many, One, Record

RICHIEDENTE, CONIUGE, CONVIVENTE, FIGLIO, ALTRO = "richiedente", "coniuge", "convivente", "figlio", "altro"
GENITORI = (RICHIEDENTE, CONIUGE, CONVIVENTE)
ABITAZIONE, NEGOZIO, UFFICIO = "abitazione", "negozio", "ufficio"
CON_RENDITA = (ABITAZIONE, NEGOZIO, UFFICIO)
PROPRIETA, LOCAZIONE = "proprieta", "locazione"


class Componente(Record):
    """Una persona del nucleo familiare."""

    id = Text(title="Nome o sigla della persona", role=Role.OPTIONAL)
    ruolo = Choice(
        title="Ruolo nel nucleo",
        question="Chi è questa persona: il richiedente, il suo coniuge, il convivente, un figlio o altro?",
        why="Da chi c'è nel nucleo dipende il parametro della scala di equivalenza.",
        locator="art.4",
        words=(RICHIEDENTE, CONIUGE, CONVIVENTE, FIGLIO, ALTRO),
    )
    eta = Quantity(
        title="Età",
        question="Quanti anni ha?",
        why="I figli minori danno diritto a una maggiorazione del parametro.",
        locator="art.4",
        unit="anni",
        decimals=0,
        high=Fraction(130),
        usual=Fraction(130),
    )
    handicap_o_invalidita_oltre_66 = Flag(
        title="Handicap permanente o invalidità superiore al 66 %",
        question="Ha un handicap psico-fisico permanente o un'invalidità superiore al 66 %?",
        why="Per ogni componente in questa condizione il parametro aumenta.",
        locator="art.4",
        role=Role.OPTIONAL,
        default=False,
    )
    lavoro_almeno_6_mesi = Flag(
        title="Lavoro o impresa per almeno sei mesi",
        question="Ha lavorato o fatto impresa per almeno sei mesi nell'anno dei redditi dichiarati?",
        why="Se lavorano tutti i genitori di figli minori il parametro aumenta.",
        locator="art.4",
    )
    reddito_irpef = Quantity(
        title="Reddito complessivo ai fini IRPEF",
        question="Qual è il reddito complessivo ai fini IRPEF dell'ultima dichiarazione, in euro?",
        why="I redditi di tutti i componenti si sommano.",
        locator="art.5/a",
        role=Role.OPTIONAL,
        default=0,
    )
    redditi_agrari_iva = Quantity(
        title="Redditi agrari di chi presenta la dichiarazione IVA",
        question="Quanti redditi agrari da produttore con partita IVA sono compresi nel reddito IRPEF, in euro?",
        why="Si tolgono dal reddito IRPEF: al loro posto contano i proventi agrari.",
        locator="art.5/a",
        role=Role.OPTIONAL,
        default=0,
    )
    proventi_agrari = Quantity(
        title="Proventi agrari",
        question="Qual è la base imponibile IRAP delle attività agricole, al netto del costo del personale, in euro?",
        why="I proventi agrari si sommano agli altri redditi.",
        locator="art.5/b",
        role=Role.OPTIONAL,
        default=0,
        low=Fraction(-(10**9)),
    )
    redditi_lavoro_frontiera = Quantity(
        title="Redditi di lavoro in zone di frontiera",
        question="Quanto ha guadagnato lavorando in zone di frontiera o in Paesi limitrofi, in euro?",
        why="Questi redditi si sommano agli altri.",
        locator="art.5/c",
        role=Role.OPTIONAL,
        default=0,
    )
    patrimonio_mobiliare = Quantity(
        title="Patrimonio mobiliare al 31 dicembre",
        question="Quanto c'era al 31 dicembre dell'anno scorso tra conti, libretti, titoli e fondi, in euro?",
        why="I risparmi contano nel patrimonio e danno un reddito figurativo.",
        locator="art.6/b",
        role=Role.OPTIONAL,
        default=0,
        usual=Fraction(10**7),
    )


class Immobile(Record):
    """Un fabbricato o un terreno del nucleo."""

    tipo = Choice(
        title="Tipo di immobile",
        question="Che immobile è: abitazione, negozio, ufficio, terreno edificabile, terreno agricolo o altro?",
        why="Il valore si calcola in modo diverso per abitazioni, negozi e uffici.",
        locator="art.6/a",
        words=(ABITAZIONE, NEGOZIO, UFFICIO, "terreno_edificabile", "terreno_agricolo", "altro"),
    )
    abitazione_principale = Flag(
        title="Abitazione principale del nucleo",
        question="È la casa in cui abita il nucleo?",
        why="Per la casa di abitazione c'è una franchigia.",
        locator="art.6/a/capoverso.3",
        role=Role.OPTIONAL,
        default=False,
    )
    categoria_catastale = Choice(
        title="Categoria catastale",
        question="Qual è la categoria catastale (per esempio A2)?",
        why="Per le categorie A1 e A8 la franchigia è più bassa.",
        locator="art.6/a/capoverso.3",
        role=Role.OPTIONAL,
        default="nessuna",
        pattern=r"[A-F](?:[1-9]|1[01])",
        example="una categoria come A2, A10, C1",
    )
    rendita_catastale = Quantity(
        title="Rendita catastale",
        question="Qual è la rendita catastale, in euro?",
        why="Il valore ai fini ICI si calcola dalla rendita.",
        locator="art.6/a/capoverso.4",
        usual=Fraction(10**5),
    )
    valore_ici = Quantity(
        title="Valore ai fini ICI",
        question="Qual è il valore ai fini ICI al 31 dicembre dell'anno scorso, in euro?",
        why="Per terreni e altri immobili conta il valore ICI.",
        locator="art.6/a",
        usual=Fraction(10**7),
    )
    quota_possesso = Quantity(
        title="Quota di possesso",
        question="Quale quota dell'immobile è del nucleo, in percentuale?",
        why="L'immobile conta per la quota posseduta.",
        locator="art.6/a",
        role=Role.OPTIONAL,
        default=100,
        unit="percentuale",
        decimals=4,
        high=Fraction(100),
        usual=Fraction(100),
    )
    mutuo_residuo = Quantity(
        title="Debito residuo del mutuo",
        question="Quanto restava da pagare, al 31 dicembre, del mutuo per acquistare o costruire l'immobile, in euro?",
        why="Il debito residuo si toglie dal valore dell'immobile.",
        locator="art.6/a/capoverso.2",
        role=Role.OPTIONAL,
        default=0,
    )
    intestatario = Text(title="Componente a cui è intestato", role=Role.OPTIONAL)


class Alloggio(Record):
    """La casa in cui il nucleo abita."""

    titolo = Choice(
        title="Titolo con cui si abita la casa",
        question="La casa in cui abitate è di proprietà, in affitto o altro?",
        why="Chi è in affitto detrae il canone; chi è in casa propria ha una franchigia sul patrimonio.",
        locator="art.5",
        words=(PROPRIETA, LOCAZIONE, "altro"),
    )
    canone_annuo = Quantity(
        title="Canone di locazione annuo",
        question="Quanto pagate di affitto all'anno, in euro?",
        why="Il canone si detrae dal reddito, entro un massimo.",
        locator="art.5",
    )
    contratto_registrato = Flag(
        title="Contratto di locazione registrato",
        question="Il contratto di affitto è registrato?",
        why="Senza contratto registrato il canone non si detrae.",
        locator="art.5",
        role=Role.OPTIONAL,
        default=True,
    )


class Nucleo(Record):
    """Un nucleo familiare, con quanto serve a calcolarne l'ISEE."""

    versione = Choice(
        title="Versione del regolamento", role=Role.SELECTOR, words=(DELIBERA_69, ACCORDO_SINDACALE, ALLEGATO_C)
    )
    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    componenti = Many(
        Componente,
        title="Componenti del nucleo",
        question="Chi fa parte del nucleo familiare?",
        why="Redditi e patrimoni sono quelli di tutti i componenti.",
        locator="art.3",
        most=30,
    )
    tasso_titoli_decennali = Quantity(
        title="Rendimento medio annuo dei titoli decennali del Tesoro",
        question="Qual è il tasso di rendimento medio annuo dei titoli decennali del Tesoro, in percentuale?",
        why="Sui risparmi si calcola un reddito figurativo a questo tasso, che pubblica il Ministero dell'economia."
        " Se non lo conosci rispondi «non lo so», e chiedilo al CAF o all'ufficio.",
        locator="art.5/d",
        unit="percentuale",
        decimals=4,
        high=Fraction(100),
        usual=Fraction(20),
    )
    immobili = Many(
        Immobile,
        title="Immobili del nucleo",
        question="Quali case, negozi, uffici o terreni possiede il nucleo?",
        why="Gli immobili contano nel patrimonio.",
        locator="art.6/a",
        most=50,
        perhaps_none=True,
    )
    abitazione = One(Alloggio, title="La casa in cui il nucleo abita")
    franchigia_locazione_comunale = Quantity(
        title="Franchigia per la locazione fissata dal Comune",
        question="Quale franchigia per chi è in affitto ha fissato il Comune con proprio atto, in euro?",
        why="Questa versione lascia l'importo al Comune.",
        locator="art.5/comma.2",
    )
    franchigia_abitazione_comunale = Quantity(
        title="Franchigia per la casa di abitazione fissata dal Comune",
        question="Quale franchigia per la casa di abitazione ha fissato il Comune con proprio atto, in euro?",
        why="Questa versione lascia l'importo al Comune.",
        locator="art.6/a/capoverso.3",
    )
