"""What people ask of the agreement that it leaves to others."""

from __future__ import annotations

from rules_core.rows import row
from rules_core.ways import HOW_LARGE
from rules_core.wording import Matter

_ACCORDO = row("veneto, veneto lavoro, accordo, convenzione, intesa, regione del veneto, v l, vl")
_ALTROVE = row("piemonte, cantier*, massarosa, sindacat*, isee")

OPEN = (
    Matter(
        "parti/capoverso.5",
        (),
        row("""
            chi rappresenta|rappresentava veneto|vl, chi ha firmato|sottoscritto per veneto lavoro,
            chi firma|firmava per veneto lavoro, veneto lavoro ... rappresentat* da chi,
            rappresentante|rappresentata|rappresentato ... di|per veneto lavoro
        """),
        (*_ALTROVE, *row("regione, trattamento, privacy")),
    ),
    Matter(
        "art.15/comma.2",
        _ACCORDO,
        row("""
            quanto ... mette|mettono|impiega|tempo ... rispond*|risposta, entro quanto|quando ... rispond*|risposta,
            quanti giorni ... rispond*|risposta
        """),
        (*_ALTROVE, *row("violazion*, interessat*, decurt*, diffida, congruo, controdeduzion*, contestazion*")),
    ),
    Matter(
        "parti/capoverso.5",
        row("veneto lavoro, vl, v l, ente strumentale"),
        row("""
            a che|quale ora, orario|orari ... apertura|ufficio|uffici|pubblico|sportello, quando
            riceve|ricevono|apre|aprono|chiude, riceve il pubblico, in che|quale sede|ufficio|via|piano ...
            devo|vado|andare|presentarmi, numero di telefono, telefono dell|di|degli, dove devo|vado andare|presentarmi,
            come si chiama|chiamano ... direttore|direttrice|responsabile|funzionari*|impiegat*, quanto
            prende|guadagna|prendono|guadagnano ... operator*|dipendent*|impiegat*|addett*
        """),
        (*_ALTROVE, *row("24 ore, violazion*, bucat*, in persona di, sede legale, firmat*")),
    ),
    Matter(
        "parti/capoverso.4",
        _ACCORDO,
        row("""
            chi ... firmat*|firma|firmo|firmava|sottoscri*|siglat*, chi era|erano|e il|la|i
            direttore|direttrice|dirigente|rappresentante|firmatar*|presidente, chi ... firm*|sottoscri* ... per
            la|conto|regione|veneto, chi ha|hanno firmat*|sottoscritt*|siglat*, chi
            firm*|sottoscri*|rappresent*|interv*|ag*, chi e il|la firmatari*|dirigente|rappresentante|delegat*,
            firmatari*, come si chiama|chiamava|chiamavano|chiamano, nome e cognome,
            nome|nomi|generalita|nominativo|qualifica ... dirigente|firm*|sottoscri*|rappresent*|direttore|direttrice,
            rappresentat* ... chi|da, nato a, data di nascita, in persona di, nella persona di
        """),
        (
            *_ALTROVE,
            *row("come si firma, con che firma, firma digitale, delegat* al trattamento, privacy, sul conto"),
        ),
    ),
    Matter(
        "parti/capoverso.4",
        _ACCORDO,
        row("""
            numero|data|estremi ... delibera|deliberazione|dgr, delibera|deliberazione|dgr ...
            numero|data|estremi|quale|attuazione|attua|approva*|n, quale|che|la delibera|deliberazione|dgr, in
            attuazione di|della quale|che
        """),
        (*_ALTROVE, *row("596, 2027, precedente, prima, delegato, trattamento, privacy")),
    ),
    Matter(
        "art.14",
        _ACCORDO,
        row("""
            quando e|hanno|fu|venne|era|l firmat*|sottoscritt*|siglat*|stipulat*, quando e stat*
            firmat*|sottoscritt*|siglat*|stipulat*, in che|quale giorno|data ...
            firmat*|sottoscritt*|siglat*|stipulat*, data|giorno di|della|del firma|sottoscrizione|stipula, repertorio,
            numero di|del protocollo|repertorio, data ... sottoscri*|firma|stipula
        """),
        (*_ALTROVE, *row("durata, decorre, entro, cosa succede")),
    ),
    Matter(
        "art.3/comma.3",
        (),
        row("allegato a"),
        (*_ALTROVE, *row("allegato a chi|quale|questo|quel|mezzo")),
    ),
    Matter(
        "art.3/comma.3",
        _ACCORDO,
        row("""
            profili|figure|qualifiche|titoli ... richiest*|professional*|previst*, quanti|quante
            dipendenti|persone|operatori|unita|collaboratori|assistenti|addetti|esperti, caratteristiche ...
            attivita|servizi|prestazioni, ore|giornate ... quante|quanti, quante|quanti
            ore|giornate|incontri|tavoli|corsi|riunioni
        """),
        (
            *_ALTROVE,
            *row(
                "24 ore, entro, violazion*, giorni, bucat*, rubat*, hacker*, ore per|x|abbiamo, avvis*, avvert*, dirlo"
            ),
        ),
    ),
    Matter(
        "attivita.4/tabella.2",
        row("piano, cronoprogramma, crono, cronogramma, empor*, attivita, riga, righe, veneto lavoro, vl"),
        row("""
            quale|quali|che|quanti trimestre|trimestri, caselle|casella|celle|cella|trimestri|trimestre|righe|riga ...
            segnat*|barrat*|spuntat*|colorat*|marcat*|crociat*|annerit*, segni|crocette|crociette|x ... caselle|celle
        """),
        (*_ALTROVE, *row("pagament*, rimbors*, liquid*, relazion*, rendicont*, ogni, budget, quanto, euro")),
    ),
    Matter(
        "art.7/comma.1",
        _ACCORDO,
        row("iban, numero di|del conto, coordinate bancarie, in che|quale banca|istituto, quale conto, cup, cig"),
        _ALTROVE,
    ),
    Matter(
        "art.8",
        _ACCORDO,
        row("""
            quanto|quanti ... decurt*|trattien*|taglia*|tolgono|penale|penali|detra*, percentuale|importo|misura ...
            decurt*|penale|penali|trattenut*|taglio, decurt*|penale|penali|taglio ...
            quanto|percentuale|importo|euro|cento|misura, termine congruo, congruo termine, quanti giorni ...
            sanare|rimediare|adempiere|mettersi in regola|diffida, diffida ... giorni|termine|quanto
        """),
        (*_ALTROVE, *row("dopo la diffida, cosa succede, puo|possono decurtare")),
    ),
    Matter(
        "art.8",
        row("""
            riduc*|riduzione|decurt*|taglia*|tagli*|trattien*|penal*|tolg* ...
            rimborso|rimborsi|importo|soldi|somma|corrispettivo|regione, regione|rimborso|rimborsi ...
            riduc*|riduzione|decurt*|taglia*|trattien*|penal*|tolg*|ridott*
        """),
        HOW_LARGE,
        (*_ALTROVE, *row("dopo la diffida, cosa succede, puo|possono decurtare, bando, progetto, punti")),
    ),
    Matter(
        "art.10",
        _ACCORDO,
        row("""
            quanto ... recede|recesso|risolv*|disdett*|interromp*|chiud* prima, recesso|risoluzione|recede|disdetta ...
            quanto|importo|corrispettivo|pagano|paga|soldi, penale|indennizzo ... recesso|risoluzione
        """),
        (*_ALTROVE, *row("preavviso, giorni, mesi")),
    ),
    Matter(
        "art.11/1/capoverso.3",
        row("""
            conserv*|tenut*|tenere|tengono|archivi*|custod* ... dati|documenti|informazioni|atti,
            dati|documenti|informazioni ... conserv*|tenut*|tenere|tengono|archivi*|custod*
        """),
        row("quanto, quanti, fino a quando, per sempre, a vita, che|quale periodo|durata|termine, durata"),
        (*_ALTROVE, *row("responsabile del trattamento, cessazione, restitu*, domanda, modelli, modello, isee, dsu")),
    ),
    Matter(
        "art.11/1/capoverso.3",
        _ACCORDO,
        row("""
            quanto|quanti ... conserv*|tenut*|tengono|tenere|archivi* ... dati|documenti|informazioni, dati ...
            quanto|quanti ... conserv*|tenut*|tengono|tenere, conservazione ... quanto|quanti|dati
        """),
        (*_ALTROVE, *row("responsabile del trattamento, cessazione, restitu*")),
    ),
)

AGAINST = (
    Matter(
        "art.11",
        row("""
            dati, privacy, fuga, violazion*, data breach, breach, chiavetta, database, archivio, email, nominativ*,
            hacker*, hackerat*, furto, trapel*, rubat*, riservat*, file|elenco|nomi|dati ... finit*|uscit*|fuori|pers*
        """),
        row("""
            dati, privacy, fuga di notizie, violazion* ... dati|privacy|sicurezza, data breach, breach, hacker*,
            hackerat*, trapel*, file|elenco|nomi ... finit*|uscit*|mandat* ... fuori|sbagliat*|altr*
        """),
        row("isee, dsu, cantier*, catast*"),
    ),
    Matter(
        "art.5/comma.2",
        row("""
            contributo ordinario, altro|altri|altra|due|doppi* contribut*|finanziament*|fondo|fondi|rimbors*|progetto,
            gia ... copert*|pagat*|rimborsat*|finanziat*|coperte, stess* ... ore|spese|costi|fattur*|stipendi|personale
        """),
        (*_ACCORDO, *row("accordo, trimestral*, trimestre, stess* ... ore|spese|costi, contributo ordinario")),
        row("cantier*, cantierist*, isee, dsu, bando"),
    ),
    Matter(
        "art.5/comma.5",
        row("""
            rimbors*, cost*, spes*, fattur*, ore, missioni, trasfert*, personale, relazion*, budget, persona, colleghi,
            collega, dipendent*, trimestr*, timesheet, tavolo, tavoli, massimale
        """),
        (*_ACCORDO, *row("ore persona, budget, relazion* ... cost*|trimestr*, trimestral*, trimestre, trasfert*")),
        row("cantier*, cantierist*, isee, dsu, bando"),
    ),
    Matter("art.8", _ACCORDO),
)
