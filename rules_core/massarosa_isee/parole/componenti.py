"""How people state who is in a household, and what is said of each of its members."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.massarosa_isee.nucleo import ALTRO, CONIUGE, CONVIVENTE, FIGLIO, RICHIEDENTE
from rules_core.massarosa_isee.parole.rows import row
from rules_core.wording import Said

_OLTRE_66 = "|".join(map(str, range(67, 101)))
_SOTTO_66 = "|".join(map(str, range(1, 66)))
_POCHI = "1|2|3|4|5|un|uno|due|tre|quattro|cinque|pochi"
_ABBASTANZA = "6|7|8|9|10|11|12|sei|sette|otto|nove|dieci|undici|dodici"
_NIENT_ALTRO = row("""
    nient altro, niente altro, nulla altro, nessun altro reddito, nessun altra entrata, altri redditi no, altro no,
    non ho altro, non ha altro, non abbiamo altro, non ho altri redditi, non ha altri redditi,
    non abbiamo altri redditi, non c e altro, e basta, solo lo stipendio, solo la pensione, solo quello stipendio,
    solo quella pensione
""")
_NIENTE_DI_AGRARIO = row("""
    nessun reddito agrario, niente redditi agrari, senza redditi agrari, nessun provento agrario, niente agricoltura,
    niente proventi agrari, nessuna attivita agricola, non ho redditi agrari, non abbiamo redditi agrari,
    non faccio agricoltura, non facciamo agricoltura, non sono agricolt*, non siamo agricolt*, nessuno ... agricolt*,
    niente di agricolo
""")
_IN_AFFITTO_O_MUTUO = row("""
    affitto #, affitto di|da|a|e|sono|per #, affitto mensile|annuo|annuale #, affitto mensile|annuo|annuale di|e #,
    affitto al mese #, affitto e|costa di #, affitto pago #, affitto paghiamo #, affitto spendo|spendiamo #, canone #,
    canone di|e #, canone ... di|e #, # di affitto, # d affitto, # per l affitto, euro di affitto, euro d affitto,
    euro per l affitto, # di canone, euro di canone, mese di affitto, mese d affitto, mese per l affitto,
    anno di affitto, anno d affitto, # di locazione, mutuo #, mutuo di|da|e #, mutuo residuo #, mutuo residuo di|e #,
    # di mutuo, euro di mutuo, mese di mutuo, rata di #, rate da|di #, rendita #, rendita di|e #, rendita catastale #,
    rendita catastale di|e #, # di rendita, valore ici ... #, vale #, valgono #, isee di|e #, modello #,
    il|col|nel|dal|con 730, # di tasso, franchigia ... #
""")
_IN_RISPARMI = row("""
    # di risparmi, euro di risparmi, # da parte, euro da parte, # in banca, euro in banca, # in posta, euro in posta,
    # sul conto, euro sul conto, # sul libretto, euro sul libretto, # sui libretti, # in titoli, euro in titoli,
    # in buoni, euro in buoni, risparmi #, risparmi di|per|sono #, risparmio di #, conto #, sul conto #,
    sul conto ho|ha|abbiamo #, libretto di|con #, da parte #, in banca #, in banca ho|ha|abbiamo #
""")

COMPONENTI = Said(
    words={
        RICHIEDENTE: row("""
            sono solo|sola, vivo solo|sola, vivo da solo|sola, abito solo|sola, abito da solo|sola, sto da solo|sola,
            solo io, soltanto io, io e basta, vivo per conto mio, sto per conto mio, famiglia di una persona,
            nucleo di una persona, nucleo di una sola persona, unico componente, unica componente, sono single,
            non vivo con nessuno
        """),
    },
    near=row("""
        famiglia di #, nucleo di #, nucleo familiare di #, famiglia ... siamo #, famiglia ... siamo in #,
        casa siamo #, casa siamo in #, siamo in # in famiglia, siamo in #, siamo #, viviamo in #, abitiamo in #,
        # in famiglia, # componenti, # persone in famiglia, # persone in casa, nucleo ... # persone,
        famiglia ... # persone, famiglia ... # componenti
    """),
    speaker=RICHIEDENTE,
)

_RUOLO = Said(
    words={
        RICHIEDENTE: row("""
            io, il|la|un|una richiedente, il sottoscritto, la sottoscritta, a me, per me, chi fa|presenta la domanda
        """),
        CONIUGE: row("""
            moglie, marito, consorte, coniuge, sposo|sposa, mogliera, sono sposato|sposata, siamo sposati|sposate,
            sono coniugato|coniugata, siamo coniugati, mia signora
        """),
        CONVIVENTE: row("""
            convivente, compagno|compagna, fidanzato|fidanzata, partner, convivente more uxorio,
            persona con cui convivo
        """),
        FIGLIO: row("""
            figlio|figlia|figli|figlie, figliolo|figliola|figlioli, figlioletto|figlioletta, bimbo|bimba|bimbi|bimbe,
            bambino|bambina|bambini|bambine, ragazzo|ragazza|ragazzi|ragazze, neonato|neonata, gemelli|gemelle,
            il|la|piu piccolo|piccola, il|la piu piccolo|piccola, il|la piu grande, il|la grande, il|la maggiore,
            il primogenito, la primogenita, il|la primo|prima|secondo|seconda|terzo|terza ha|di|fa,
            figliastro|figliastra, minorenne|minorenni, creatura|creature
        """),
        ALTRO: row("""
            madre|mamma, padre|papa|babbo, genitore|genitori, suocero|suocera|suoceri, nonno|nonna|nonni,
            fratello|sorella|fratelli|sorelle, fratellino|sorellina, zio|zia|zii, cognato|cognata, nipote|nipoti,
            nipotino|nipotina|nipotini, genero, nuora, cugino|cugina, patrigno, matrigna
        """),
    },
    unlike=row("""
        ex moglie|marito|coniuge|compagno|compagna|suocera, mio ex, mia ex, separato|separata ... moglie|marito,
        divorziato|divorziata ... moglie|marito, marito|moglie|padre|madre e|era morto|morta|mancato|mancata,
        marito|padre morto|defunto|deceduto|scomparso, moglie|madre|mamma morta|defunta|deceduta|scomparsa,
        defunto|defunta|povero|povera marito|moglie|padre|madre, reversibilita ... marito|moglie,
        assegno|assegni ... figlio|figlia|figli|figlie, detrazioni|detrazione ... figli|figlio,
        bonus ... figli|bambini|figlio, sono figlio|figlia, sono il|la figlio|figlia, sono il|la marito|moglie,
        sono madre|mamma|padre|papa|nonno|nonna, sono un|una madre|mamma|padre|papa|nonno|nonna|ragazza|ragazzo,
        sono la|il mamma|madre|padre|papa|nonno|nonna|zia|zio, faccio il|la mamma|papa|nonno|nonna, ragazza madre,
        ragazzo padre, madre|mamma single|sola|vedova, padre|papa single|solo|vedovo, da madre|padre,
        casa di mio|mia madre|mamma|padre|papa|nonno|nonna|zio|zia|fratello|sorella|suocera|suocero|figlio|figlia,
        casa dei miei genitori|suoceri|nonni, casa dei genitori|suoceri|nonni, casa della nonna|suocera|mamma|zia,
        casa del nonno|papa|padre|suocero|fratello,
        ereditato|ereditata ... madre|mamma|padre|papa|nonno|nonna|zio|zia,
        piu|il|la piccolo|piccola appartamento|casa|negozio|terreno|pensione|stipendio|mutuo|villetta|orto|somma,
        il|la grande casa|terreno|negozio, il|la maggiore parte|eta|franchigia, figlio|figlia di mio|mia,
        scuola dei ragazzi
    """),
)

_HANDICAP = Said(
    yes=row(f"""
        invalid* al|del|oltre|per {_OLTRE_66}, invalid* ... {_OLTRE_66}, {_OLTRE_66} di invalidita,
        {_OLTRE_66} per cento di invalidita, invalid* ... superiore|oltre|piu ... 66, invalid* oltre 66,
        invalid* al cento, invalido|invalida totale, invalidita totale, invalid* di guerra, invalid* grave,
        handicap grave, handicap permanente, handicap, handicappato|handicappata, portatore|portatrice di handicap,
        disabile|disabili, disabilita, 104 grave, 104 ... comma 3, comma 3 ... 104, articolo 3 comma 3,
        non autosufficiente, indennita di accompagnamento, prende l accompagnamento, prendo l accompagnamento,
        ha l accompagnamento, ho l accompagnamento, con l accompagnamento, sedia a rotelle, carrozzina
    """),
    no=row(f"""
        invalid* al|del|per {_SOTTO_66}, invalidita ... {_SOTTO_66}, {_SOTTO_66} di invalidita, invalid* al|del 66,
        nessuna invalidita, senza invalidita, niente invalidita, non ho invalidita, non ha invalidita,
        nessun invalido, non sono invalido|invalida, non e invalido|invalida, non siamo invalidi,
        nessuno ... invalid*, non ci sono invalidi, sano|sana|sani|sane, in salute, in buona salute, stiamo bene,
        stiamo tutti bene, sta bene, sto bene, nessun problema di salute, autosufficiente
    """),
    unlike=row("servizi per|ai disabili, servizio per|ai disabili, trasporto ... disabili, soggiorni ... disabili"),
)

_LAVORO = Said(
    yes=row(f"""
        lavora, lavorano, lavoriamo, lavorate, io lavoro, lavoro come, lavoro in|a|da|per|nel|nella|presso|al|alla,
        lavoro tutto, lavoro sempre, lavoro fisso, lavoro a tempo, ho|ha|hanno|abbiamo lavorato, ho|ha un lavoro,
        ho|ha il posto, posto fisso, lavorato tutto l anno, lavorato tutto, lavorato sempre,
        {_ABBASTANZA} mesi di lavoro, lavorato|lavorava|lavora|lavoro ... {_ABBASTANZA} mesi,
        lavorato ... piu di sei|6 mesi, lavorato ... un anno, operaio|operaia, impiegato|impiegata, dipendente,
        dipendente pubblico, insegnante, infermiere|infermiera, muratore, commesso|commessa, cameriere|cameriera,
        badante, maestro|maestra, professore|professoressa, statale, artigiano|artigiana, commerciante,
        libero|libera professionista, partita iva, lavoratore|lavoratrice, tempo indeterminato, part time, full time,
        imprenditore|imprenditrice, ha un impresa, ho un impresa, attivita in proprio, in proprio
    """),
    no=row(f"""
        disoccupato|disoccupata|disoccupati, inoccupato|inoccupata, casalinga|casalingo,
        pensionato|pensionata|pensionati, in pensione, prende|prendo|percepisce|percepisco ... pensione,
        pensione minima, pensione sociale, senza lavoro, senza un lavoro, senza occupazione, nessun lavoro,
        niente lavoro, studente|studentessa|studenti, studia, studiano, va|vanno a scuola, va|vanno all asilo,
        all universita, mai lavorato, non lavora, non lavoro, non lavorano, non lavoriamo, non ha|ho|abbiamo lavorato,
        perso il lavoro, lavorato|lavora|lavoro ... {_POCHI} mesi, lavorato meno di sei|6, meno di sei|6 mesi,
        {_POCHI} mesi di lavoro, licenziato|licenziata, cassa integrazione a zero ore, in cerca di lavoro,
        cerca lavoro, cerco lavoro
    """),
    unlike=row("""
        andro|andra|vado|va in pensione, reddito|redditi da lavoro, centro per l impiego, quando|se lavora|lavoro
    """),
)

_REDDITO = Said(
    near=row("""
        reddito|redditi, reddito irpef, reddito complessivo, guadagn*, prendo|prende|prendiamo|prendono, percepi*,
        stipendio|stipendi, pensione|pensioni, busta paga, paga di, salario, dichiarato|dichiarati, dichiaro|dichiara,
        dichiarazione dei redditi, cud, cu, irpef, imponibile, retribuzione, incasso|incassa, entrate, entrata,
        porto a casa, porta a casa, mi|gli|le danno, vengono, netti, lordi, naspi, cassa integrazione, disoccupazione
    """),
    unlike=(*_IN_AFFITTO_O_MUTUO, *_IN_RISPARMI, *row("redditi agrari ... #, reddito agrario ... #")),
    none=row("""
        nessun reddito, senza reddito, senza redditi, zero reddito, niente reddito, niente redditi, reddito zero,
        redditi zero, reddito 0, reddito nullo, reddito nessuno, nessuna entrata, senza entrate, niente entrate,
        non ho reddito|redditi, non ha reddito|redditi, non abbiamo reddito|redditi, non hanno reddito|redditi,
        non ho|ha|hanno|abbiamo nessun reddito, non ho|ha entrate, non ho|ha|hanno nessuna entrata,
        non guadagno|guadagna|guadagnano, non prendo|prende|prendono niente|nulla|soldi,
        non percepisco|percepisce|percepiscono niente|nulla|redditi, non dichiaro|dichiara niente|nulla,
        senza stipendio, nessuno stipendio, niente stipendio, a mio carico, a carico mio, a carico nostro,
        a nostro carico, fiscalmente a carico
    """),
    per="anno",
)

COMPONENTE: Mapping[str, Said] = {
    "componenti": COMPONENTI,
    "componenti[].ruolo": _RUOLO,
    "componenti[].eta": Said(
        near=row("eta, # anni, ho # anni, ha # anni, hanno # anni, di # anni, # anni compiuti, # e # anni, ne ha|ho #"),
        unlike=row("""
            da # anni, # anni fa, tra # anni, fra # anni, per # anni, entro # anni, # anni di contributi,
            # anni di lavoro, # anni di mutuo, # anni di affitto, ogni # anni, mancano # anni, sposat* da # anni
        """),
    ),
    "componenti[].handicap_o_invalidita_oltre_66": _HANDICAP,
    "componenti[].lavoro_almeno_6_mesi": _LAVORO,
    "componenti[].reddito_irpef": _REDDITO,
    "componenti[].redditi_agrari_iva": Said(
        near=row("redditi agrari, reddito agrario, redditi agrari ... #, reddito agrario ... #, # di redditi agrari"),
        unlike=(*_IN_AFFITTO_O_MUTUO, *_IN_RISPARMI),
        none=(*_NIENT_ALTRO, *_NIENTE_DI_AGRARIO),
        per="anno",
    ),
    "componenti[].proventi_agrari": Said(
        near=row("""
            proventi agrari, proventi agricoli, provento agrario, proventi agrari ... #, proventi agricoli ... #,
            irap, base imponibile irap, base irap, azienda agricola, attivita agricola, attivita agricole
        """),
        unlike=(*_IN_AFFITTO_O_MUTUO, *_IN_RISPARMI),
        none=(*_NIENT_ALTRO, *_NIENTE_DI_AGRARIO),
        per="anno",
    ),
    "componenti[].redditi_lavoro_frontiera": Said(
        near=row("""
            frontiera, frontaliero|frontaliera|frontalieri, transfrontaliero|transfrontaliera, all estero,
            in svizzera, san marino, montecarlo, principato di monaco, in francia, in austria, in slovenia,
            paese limitrofo, paesi limitrofi, # in svizzera, # all estero, # di frontiera
        """),
        unlike=(*_IN_AFFITTO_O_MUTUO, *_IN_RISPARMI),
        none=(
            *_NIENT_ALTRO,
            *row("""
                niente frontiera, nessun lavoro all estero, niente estero, niente all estero, non lavoro all estero,
                non lavora all estero, mai lavorato all estero, nessun reddito di frontiera, nessun frontaliero,
                non sono frontaliero|frontaliera, non e frontaliero|frontaliera, lavoro solo in italia
            """),
        ),
        per="anno",
    ),
    "componenti[].patrimonio_mobiliare": Said(
        near=(
            *_IN_RISPARMI,
            *row("""
                risparmi, risparmio, risparmiato|risparmiati, conto, conti, conto corrente, libretto|libretti, banca,
                posta, poste, deposito|depositi, titoli, bot, btp, buoni, buoni postali, fondi, fondo, azioni,
                investiti|investito, investimenti, da parte, patrimonio mobiliare, giacenza, saldo, bancoposta,
                postepay, soldi messi via
            """),
        ),
        unlike=(
            *_IN_AFFITTO_O_MUTUO,
            *row("stipendio di|e #, pensione di|e #, prendo|prende #, guadagno|guadagna #, reddito #, reddito di|e #"),
        ),
        none=row("""
            niente risparmi, nessun risparmio, senza risparmi, zero risparmi, risparmi zero, risparmi niente,
            risparmi nessuno, risparmi no, nessun conto, niente conto, niente conti, senza conto, senza conti,
            conto vuoto, conto a zero, conto in rosso, niente in banca, nulla in banca, zero in banca,
            niente sul conto, nulla sul conto, zero sul conto, niente da parte, nulla da parte, zero da parte,
            nullatenente|nullatenenti, non ho|ha|abbiamo|hanno risparmi, non ho|ha|abbiamo|hanno conti,
            non ho|ha|abbiamo|hanno un conto, non ho|ha|abbiamo soldi, non ho|ha|abbiamo niente|nulla da parte,
            non ho|ha|abbiamo nessun risparmio, non ho|ha|abbiamo nessun conto, niente soldi, senza soldi,
            senza una lira, non riesco a risparmiare, nessun deposito, niente titoli, nessun patrimonio mobiliare
        """),
    ),
}
