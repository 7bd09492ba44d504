"""Matters that only share a name with those of the acts, and measures of others: who answers for them."""

from __future__ import annotations

from assistant.phrases.never_ours import ONLY_THE_ACTS
from rules_core.rows import row

NAMESAKES: dict[str, tuple[str, ...]] = {
    "Chiedi al Comune o all'Ispettorato del lavoro: questo è un altro genere di cantiere.": row("""
        cantiere|cantieri edile|edili|navale|navali|stradale|stradali|nautico|archeologico|ferroviario|autostradale,
        cantiere|cantieri davanti|sotto|accanto|dietro|fuori ... casa|finestra|palazzo|condominio|negozio,
        cantiere|cantieri ... impresa edile|superbonus|ponteggi|gru|scavo|muratori, notifica
        preliminare, uomini_giorno, uomini giorno, coordinatore ... sicurezza|esecuzione|progettazione,
        operaio|muratore in cantiere
    """),
    "Chiedi al Centro per l'impiego, o a chi gestisce quella misura.": row("""
        garanzia giovani, servizio civile, resto al sud, dote lavoro|unica, buono servizi lavoro,
        voucher conciliazione|formativo, carta giovani
    """),
    "Chiedi all'INPS, a un CAF o a un patronato.": row("""
        bonus bollette|bolletta|luce|gas|acqua|elettrico|idrico|energia|sociale|nido|asilo|bebe|psicologo|trasporti,
        bonus mamme, social card, carta acquisti|dedicata
    """),
    "Chiedi a chi assume, o guarda i concorsi sul portale inPA.": row("""
        c|ci|esce|uscit*|uscir*|bandi*|apert* concorso|concorsi, c|ci e|sono un|dei|nuovi|il|i concorso|concorsi,
        concorso|concorsi ... esce|uscir*|apert*|iscri*|bandi*, quando ... fanno|fate|fa|e|ci il|un|i concorso|concorsi
    """),
}
"""Matters that only share a name with those of the acts, or the office; whatever act is named."""

_THEIRS = (
    "servizio_civile|garanzia_giovani|resto_al_sud|bonus_nido|bonus_asilo|bonus_asilo_nido|bonus_bebe|bonus_bollette|"
    "bonus_luce|bonus_gas|bonus_mamme|bonus_psicologo|bonus_trasporti|social_card|carta_acquisti|carta_dedicata"
)
_TO_HAVE = "fare|avere|chiedere|richiedere|prendere|ottenere|svolgere|attivare|farmi|averlo|domanda_per|domanda_di"
_WANTS = "voglio|vorrei|vorremmo|volevo|vuole|serve|servirebbe|spetta|interessa|posso|possiamo|devo|dovrei"
_ONE = "il|lo|la|un|una|del|al|di|per_il|per_la"
WANTED = row(f"""
    {_WANTS} {_ONE} {_THEIRS}, {_WANTS} {_TO_HAVE} {_THEIRS}, {_WANTS} {_TO_HAVE} {_ONE} {_THEIRS},
    iscri* {_ONE} {_THEIRS}, come|dove|quando si {_TO_HAVE} {_ONE} {_THEIRS}, quanto e|vale|danno {_ONE} {_THEIRS}
""")
"""That one of these is wanted itself, and not told of whoever asks for something else."""

BESIDE_OURS = row("""
    conta|contano|contare|contarlo|contarla|entra|entrano|rientra|rientrano|incide|incidono|vale|valgono,
    mettere|metterlo|metterla|metterli|metto|mettiamo|dichiarare|dichiararlo|dichiararla|dichiaro|inserire|inserirlo,
    compatibil*, incompatibil*, cumul*, sommare, insieme a|al|alla|con, contemporaneamente,
    posso|puo|possono|potrebbe|potrei ... anche|comunque|lo_stesso|ugualmente
""")
"""What asks how a thing told of goes with what is ours: "il bonus nido conta nell'ISEE?"."""

MEASURES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Chiedi all'INPS, a un CAF o a un patronato.",
        row("assegno di inclusione, adi, sfl, supporto per|formazione, reddito di cittadinanza"),
    ),
    (
        "Chiedi al Centro per l'impiego, o a chi gestisce quella misura.",
        row("tirocin*, stage, apprendistato, garanzia giovani, gol, formazione professionale, corsi regionali"),
    ),
)
"""Measures of others, and whom to ask how they are had: where nothing of an act is named, and no other one is."""

HOW_TO_HAVE = row("""
    quanto, quanti, quanta, come si chiede|fa|ottiene|richiede|presenta|ha, come faccio|funziona|mi|posso,
    come lo|la|li chiedo|richiedo|ottengo|faccio, dove si|lo|la|devo, fare|faccio|fa|presento|presentare domanda,
    requisiti, chi ne|ha diritto, mi|ci spetta|spettano, quando esce|arriva|pagano|apre|scade, scadenza, importo, cifra
""")

_HOUSEHOLD = (
    "colf|badante|badanti|babysitter|baby_sitter|tata|bambinaia|domestica|governante|dog_sitter|dogsitter|"
    "assistente_familiare|donna_delle_pulizie|signora_delle_pulizie|donna_di_servizio|fa_le_pulizie|per_le_pulizie"
)
_TRADES = (
    "giardiniere|idraulico|elettricista|imbianchino|muratore|falegname|fabbro|operaio_edile|cameriera|cameriere|"
    "barista|commessa|commesso|cuoco|cuoca|parrucchiera|parrucchiere|estetista|autista|magazziniere|cassiera|"
    "segretaria|infermiere|infermiera|fisioterapista|camionista|rider"
)
_PAID = "cost*|prend*|guadagn*|pag*|dare|do|da|danno|do|viene|contribut*|stipend*|ferie|tredicesima|spett*"
_BENEFIT = (
    "pensione|invalidita|accompagnamento|reversibilita|assegno_sociale|indennita_di_frequenza|naspi|quattordicesima|"
    "bonus"
)
_FIRM = (
    "srl|srls|spa|snc|sas|ditta|azienda|impresa|cooperativa|coop|negozio|bottega|ristorante|officina|pizzeria|albergo|"
    "hotel|imprenditore|imprenditrice|artigiano"
)
"""Who hires, and is no office."""
_APPLIED = "domanda|domande|richiesta|pratica|modulo|istanza"
UNLESS_NAMED: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    (
        "Chiedi all'INPS, a un CAF o a un patronato.",
        (row(_HOUSEHOLD), row("quant*, contribut*"), row(f"# ore|giorni|giornate|mesi, contribut*, {_PAID}")),
    ),
    (
        "Chiedi all'INPS, a un CAF o a un patronato.",
        (
            row(f"""
                come|dove|chi|vorrei|vorremmo|vuole|voglio|devo|deve|bisogna|serve|servono|occorre ...
                fare|faccio|facciamo|fa|presentare|presento|presenta|inoltrare|mandare|compilare|serve ...
                {_APPLIED} ... {_BENEFIT},
                {_APPLIED} di|per|della|dell|per_la|per_l {_BENEFIT} ... inps|come|dove|documenti|chi,
                come|dove|a_chi|vorrei|devo|deve|vuole|voglio ...
                chiede|chiedo|chiedere|chiederla|richiede|richiedo|richiedere|ottiene|ottengo|ottenere ... {_BENEFIT},
                quando|quanto ... andare|va|vado|andra in pensione
            """),
        ),
    ),
    (
        ONLY_THE_ACTS,
        (
            row("""
                traduci, traducimi, traducete, tradurmi, tradurre, riscrivi, riscrivimi, riscrivermi, parafrasa,
                parafrasami, correggi, correggimi, correggermi, analizza, analizzami
            """),
            row("""
                questa|questo|seguente|sta|la|una
                frase|testo|messaggio|brano|riga|parola|periodo|paragrafo|lettera|mail,
                in inglese|francese|tedesco|spagnolo|latino|dialetto
            """),
        ),
    ),
    (
        "Chiedi al Centro per l'impiego, a un'agenzia per il lavoro o a chi assume.",
        (row(f"quanto|quanta|quanti ... {_PAID} ... {_TRADES}, {_TRADES} ... quanto|quanti|quanta ... {_PAID}"),),
    ),
    (
        "Chiedi al Centro per l'impiego, a un'agenzia per il lavoro o a chi assume.",
        (
            row(f"{_FIRM}, assumo, assumiamo, assumessi, assumessimo"),
            row("""
                assum*, assunzion*, apprendist*, prend* ...
                disoccupat*|ragazz*|giovane|giovani|persona|dipendent*|lavorator*|over|under|tirocinant*|operai*
            """),
            row("""
                sgrav*, incentiv*, agevolazion*, bonus, aiuti, esoner*, decontribuzione, detrazion*, credito d imposta,
                rimbors*, contribut*, risparm*
            """),
        ),
    ),
    (
        "Chiedi alle Poste, alla banca o a chi fornisce il servizio.",
        (
            row("mutuo, mutui, prestito, prestiti, leasing, cessione del quinto, rata, rate, finanziaria"),
            row("""
                sospend*, sospensione, rimand*, rinvi*, ferm*, posticip*, slitt*, saltare|salto|salta ... rata|rate,
                moratoria, rinegozi*, surrog*, estinguer*, consolid*, non|nn ... riesco|riusciamo|posso|possiamo ...
                pagar*, chied* ... mutuo|prestito
            """),
        ),
    ),
    (
        "Chiedi all'INPS o a un patronato.",
        (
            row("naspi, naspl, disoccupazione, discoll, dis coll, assegno di inclusione, adi, sussidio"),
            row("""
                pagament*, arriv*, accredit*, sito, cassetto, portale, inps, bonifico, domanda, lavorazione, erogat*
            """),
            row("""
                in lavorazione|pagamento|ritardo|attesa|istruttoria|verifica, fermo, ferma, bloccat*, respint*,
                rigettat*, sospes*, doveva|dovevano arrivare, non|nn ... arriv*|accredit*|pagat*, ancora
                niente|nulla, e niente, in ritardo
            """),
        ),
    ),
    (
        "Chiedi all'ufficio anagrafe del Comune.",
        (
            row("stato di famiglia, certificat* di|d famiglia|residenza|nascita|matrimonio|contestuale|cittadinanza"),
            row("""
                banca, avvocato, notaio, anagrafe, mi|ci serve|servono|servirebbe lo|uno|un|il|i stato|certificat*,
                bisogno di|dello|del|d stato|certificat*|un, fate|stampate|rilasciate|spedite, marca da bollo
            """),
        ),
    ),
    (
        "Chiedi all'INPS, a un CAF o a un patronato.",
        (row("pensione"), row("contributi"), row("quando"), row("# anni, anni, eta")),
    ),
)
"""Matters of others that share hours of work, what one lives on or a text with those of the acts, unless one is named:
whom to ask, and the rows of which a phrase each has to stand there."""
