"""How the text is read where it leaves something open, and what it leaves to others."""

from __future__ import annotations

from rules_core.acts import Decision, NotModelled
from rules_core.massarosa_isee.act import regolamento

regolamento.decide(
    Decision(
        "versione_vigente",
        "art.1",
        "la copertina approva il primo testo; l'Allegato C porta quanto concordato tra le parti",
        "Se non si dice altro vale l'Allegato C; ogni risultato nomina la sua versione.",
        ("vale il testo della delibera 69", "vale il testo concordato con i sindacati"),
    ),
    Decision(
        "arrotondamento",
        "art.12",
        "oltre all'art. 6, lett. b) e all'art. 12 l'atto non dice come si arrotonda",
        "I conti sono esatti; si arrotondano al centesimo, per eccesso dalla metà, solo i risultati.",
        ("arrotondare ogni passaggio", "arrotondare all'euro"),
    ),
    Decision(
        "figurativo",
        "art.5/d",
        "il tasso si applica al patrimonio mobiliare «così come determinato» dall'art. 6, lett. b)",
        "Il reddito figurativo si calcola sui patrimoni dei componenti già arrotondati a 500 euro, prima della"
        " franchigia.",
        ("calcolarlo sugli importi non arrotondati",),
    ),
    Decision(
        "franchigia_casa",
        "art.6/a/capoverso.3",
        "mutuo o franchigia, se più favorevole",
        "Per la casa di abitazione si detrae il maggiore tra mutuo e franchigia, una volta sola per nucleo; per gli"
        " altri"
        " immobili il mutuo.",
        ("una franchigia per ciascun componente",),
    ),
    Decision(
        "mutuo_finalita",
        "art.6/a/capoverso.2",
        "mutui «contratti per l'acquisto dell'immobile o per la costruzione del fabbricato»",
        "Conta solo il debito residuo di mutui per acquistare o costruire l'immobile.",
        ("contano anche i mutui per ristrutturare",),
    ),
    Decision(
        "diritto_reale",
        "art.6/comma.2",
        "titolari di diritti di proprietà e reali di godimento",
        "Conta l'usufruttuario, non il nudo proprietario.",
        ("contano entrambi",),
    ),
    Decision(
        "franchigia_comunale",
        "art.5/comma.2",
        "l'importo lo definisce ogni Comune con proprio atto",
        "Le franchigie del Comune sono fatti da indicare, mai supposti; quella per l'affitto non supera il reddito.",
        ("usare gli importi dell'Allegato C",),
    ),
    Decision(
        "locazione",
        "art.5/comma.2",
        "il richiedente dichiara gli estremi del contratto di locazione registrato",
        "La franchigia spetta solo con contratto registrato, e non supera la somma dei redditi.",
        ("la registrazione è solo una dichiarazione da fare",),
    ),
    Decision(
        "valori_negativi",
        "art.5/a",
        "il reddito è «al netto» dei redditi agrari; la base IRAP può essere negativa",
        "La voce netta di un componente che scende sotto zero conta zero.",
        ("una perdita riduce il reddito degli altri",),
    ),
    Decision(
        "genitori",
        "art.4/comma.3",
        "«un solo genitore», «entrambi i genitori»",
        "Se c'è un figlio minore, genitori sono richiedente, coniuge e convivente: uno solo dà la prima"
        " maggiorazione, se"
        " lavorano tutti spetta la seconda; un genitore solo che lavora le ha entrambe.",
        ("il convivente non è genitore",),
    ),
    Decision(
        "nucleo_estratto",
        "art.3/1",
        "il nucleo può essere composto dall'utente e dal coniuge o convivente",
        "Per gli anziani si confronta il nucleo estratto con quello completo; per disabili, minori e contributi"
        " serve il"
        " regolamento di settore, che non è tra i documenti. A parità vale il nucleo completo.",
        ("il nucleo estratto vale per tutti",),
    ),
    Decision(
        "residenza_familiare",
        "art.3/e",
        "la residenza familiare è scelta di comune accordo",
        "Per coniugi con residenze diverse vale la famiglia del richiedente; i legalmente separati sono a parte.",
        ("vale la famiglia dell'altro coniuge",),
    ),
    Decision(
        "a_carico_di_piu",
        "art.3/c",
        "persona a carico di più persone",
        "Prima la propria famiglia anagrafica, poi chi è tenuto agli alimenti.",
    ),
    Decision(
        "attestazione",
        "art.8",
        "«dalla data in cui è stata attestata la sua presentazione»",
        "La validità decorre dall'attestazione; i termini del ricorso dal ricevimento.",
        ("la validità decorre dalla presentazione",),
    ),
    Decision(
        "mesi_di_calendario",
        "art.8",
        "«validità di un anno»",
        "Un anno è lo stesso giorno dell'anno dopo, o l'ultimo del mese.",
        ("trecentosessantacinque giorni",),
    ),
    Decision(
        "scadenza_festiva",
        "art.13",
        "nessun atto dice che cosa accade se un termine cade in un giorno festivo",
        "La data è quella del calendario, con il giorno festivo segnalato e nessuna proroga automatica; la regola"
        " generale"
        " (art. 2963 c.c.) la sposta al primo giorno non festivo.",
        ("proroga al primo giorno feriale",),
    ),
    Decision(
        "compartecipazione",
        "art.12",
        "esente «sotto» la soglia, piena «oltre» il tetto, nessuna formula in mezzo",
        "Alla soglia e al tetto si è nella fascia intermedia; lì la quota si calcola solo se è indicato un criterio.",
        ("alla soglia si è esenti", "la quota è sempre lineare"),
    ),
)

regolamento.leave(
    NotModelled(
        "art.10/comma.1",
        "indirizzo, orari, contatti e persone dell'ufficio a cui si presenta la dichiarazione",
        "l'ufficio del Comune che cura il servizio",
    ),
    NotModelled("art.9/comma.3", "in quanto tempo l'INPS o un CAF danno l'ISEE", "l'INPS, o il CAF"),
    NotModelled("art.10/comma.2", "se un CAF si fa pagare, e quanto", "il CAF a cui ci si rivolge"),
    NotModelled(
        "art.8/comma.2",
        "il modello-tipo della dichiarazione, e i documenti che si portano per compilarla",
        "il decreto nazionale che lo approva, o un CAF",
    ),
    NotModelled(
        "art.2/comma.6",
        "la soglia di gratuità di ciascun servizio, quando si fa domanda e quando esce la graduatoria",
        "i regolamenti di settore e l'ufficio del servizio",
    ),
    NotModelled(
        "art.3/1",
        "a che età si è anziani, per i servizi agli anziani",
        "i regolamenti di settore e l'ufficio dei servizi sociali del Comune",
    ),
    NotModelled("art.3/2", "il nucleo estratto per i servizi all'infanzia e scolastici", "i regolamenti di settore"),
    NotModelled("art.3/3", "il nucleo estratto per contributi e disabili", "i regolamenti di settore"),
    NotModelled("art.5/d", "il tasso di rendimento dei titoli decennali del Tesoro", "i dati del Ministero"),
    NotModelled(
        "art.6/a", "il valore ICI di terreni e altri immobili", "la disciplina dell'ICI e l'ufficio tributi del Comune"
    ),
    NotModelled(
        "art.7/comma.2",
        "gli ulteriori criteri di selezione",
        "le disposizioni attuative dei singoli servizi, nell'ufficio che li cura",
    ),
    NotModelled("art.11/comma.4", "il piano dei controlli", "la deliberazione annuale della Giunta"),
    NotModelled(
        "art.11/comma.5",
        "in quali tempi e in quante rate si restituiscono le somme, e l'importo di altre sanzioni",
        "l'ufficio del Comune che le recupera, e la legge",
    ),
    NotModelled(
        "art.12",
        "le soglie e le tariffe di ciascun anno",
        "gli atti con cui ogni anno il Comune adotta le tariffe, nell'ufficio che cura il servizio",
    ),
)

regolamento.explain(
    {
        "frontespizio": "il titolo e gli estremi dell'atto",
        "verbale": "chi ha concordato il testo, quando e su che cosa: le regole sono negli articoli che seguono",
        "art.1/comma.1": "l'oggetto: quali norme dello Stato il regolamento recepisce",
        "art.1/comma.2": "una finalità",
        "art.1/comma.3": "una finalità",
        "art.1/comma.4": "una finalità",
        "art.1/comma.5": "i principi di legge a cui il regolamento si ispira",
        "art.2/comma.2": "la frase che introduce l'elenco dei servizi",
        "art.14/comma.3": "il senso del regolamento, senza una regola",
    }
)
