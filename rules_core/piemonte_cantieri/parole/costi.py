"""How people ask what a site costs and what a day of it is worth, and how they are told."""

from __future__ import annotations

from dataclasses import replace

from rules_core.piemonte_cantieri.parole import chiamate, contributo
from rules_core.piemonte_cantieri.parole.luoghi import IN_REGIONE, QUADRANTI_E_TUTTI
from rules_core.piemonte_cantieri.parole.ore import (
    CANTIERISTI,
    DI_PERSONE,
    FINO_A_UN_MESE,
    GIORNATE,
    GIORNATE_LAVORATE,
    LAVORATE,
    MESI,
    ORE_SETTIMANALI,
    SUE_DEL_CANTIERE,
)
from rules_core.rows import labelled, row
from rules_core.wording import Figure, Said, Told, Wording

_DI_UN_MESE = row(f"""
    # giorni|giornate|gg in|ogni un|# mese, # giorni|giornate|gg al|nel|questo|quel mese,
    vado|vengo|andassi|venissi|lavoro|lavorassi|lavorando|facessi|faccio|facendo|saltassi|salto # giorni|giornate|gg,
    {FINO_A_UN_MESE} giorni|giornate|gg a|di|in|nel|ad {MESI}, {chiamate.UN_PO_DI_GIORNI},
    {chiamate.PRENDERE} con|per|su {FINO_A_UN_MESE} giorni|giornate|gg,
    {chiamate.PRENDERE} ... con|per|su {FINO_A_UN_MESE} giorni|giornate|gg
""")
"""Days worked in a month, and not those of a whole site."""

_QUANTO_COSTA = Told(
    "Il cantiere costa in tutto {costo_totale:euro} di indennità: la Regione contribuisce con"
    " {contributo_regionale:euro} e all'ente restano {quota_ente:euro}."
)

PREVENTIVO = Wording(
    subject="il preventivo del cantiere",
    calls=chiamate.PREVENTIVO,
    unlike=contributo.NON_PREVENTIVO,
    asked=(
        "Quanto costa un cantiere di lavoro al comune?",
        "Costo per il nostro comune di alcuni lavoratori con queste ore",
        "Quanto spendiamo in tutto per queste persone?",
        "Costo e contributo del nostro cantiere",
        "Quanto paga il comune e quanto paga la Regione per il cantiere?",
        "Fammi un preventivo per questi cantieristi e queste giornate",
        "Spesa totale per alcuni cantieristi, tante ore e tante giornate",
        "Quanti soldi ci vogliono per un cantiere di queste giornate?",
        "La Regione copre tutto il costo del cantiere o solo una parte?",
        "Il contributo che chiediamo supera il tetto del nostro quadrante?",
        "Con queste persone ci stiamo nei limiti di contributo?",
        "Quanto ci arriva di anticipazione per i nostri cantieristi?",
        "Preventivo di spesa per le indennità dei cantieristi",
        "Quanto paga comune per fare cantiere?",
        "Quanto ci costerebbero tutte queste persone?",
        "Stima dei costi del progetto",
        "Quanto ci mette la Regione e quanto dobbiamo mettere noi?",
        "Vorrei un preventivo per un cantiere con alcune persone",
        "Preventivo cantiere: contributo regionale e quota ente",
        "Calcola il costo del cantiere e il contributo della Regione",
        "Quale spesa deve prevedere in bilancio il comune per il cantiere?",
        "Quanto anticipo ci arriva dalla Regione e quanto a saldo?",
        "Siamo una unione di comuni e vogliamo capire quanto spenderemmo per un cantiere",
        "Quanto contributo possiamo chiedere per il nostro cantiere?",
        "Il nostro progetto supera il limite di contributo per un singolo ente?",
        "Stiamo dentro il tetto della metà delle risorse del quadrante?",
        "Importo del cofinanziamento comunale per un cantiere",
        "Devo fare la delibera, mi serve il costo totale delle indennità",
        "Quanti soldi servono per far lavorare alcuni disoccupati con il cantiere?",
        "Cantiere: costo complessivo, quota Regione, quota ente, anticipo, saldo",
        "Per compilare la sezione del preventivo nella scheda progetto come faccio il conto?",
        "Se prendiamo un cantierista in più quanto spendiamo in più?",
        "A quanto ammonta la prima anticipazione del contributo per il nostro progetto?",
        "Che parte del costo resta a carico nostro?",
        "Il cantiere ce lo paga tutto la Regione o il comune deve aggiungere qualcosa?",
        "Budget cantiere disoccupati",
    ),
    said={
        "ore_settimanali": ORE_SETTIMANALI,
        "giornate": GIORNATE,
        "cantieristi": CANTIERISTI,
        "quadrante": Said(words=QUADRANTI_E_TUTTI, unlike=IN_REGIONE),
    },
    told=(
        Told("Attenzione. {!tipologia_non_ammessa} I conti che seguono valgono solo se lo fosse."),
        _QUANTO_COSTA,
        Told(
            "Del contributo, {anticipo:euro} arrivano come anticipo dopo la comunicazione di avvio e {saldo:euro} a"
            " saldo, dopo il rendiconto."
        ),
        Told(
            "Per dire quanto costa il cantiere manca ancora qualche dato.",
            {"costo_totale": (None,)},
        ),
        Told(
            "L'indennità di una giornata, con quelle ore, è di {indennita_giornaliera:euro} a cantierista.",
        ),
        Told(
            "Il contributo sta entro il limite di un singolo ente nel suo ambito territoriale, che è di"
            " {limite_per_ente:euro}.",
            {"entro_limite": (True,)},
        ),
        Told(
            "Il contributo supera però il limite di un singolo ente nel suo ambito territoriale, che è di"
            " {limite_per_ente:euro}: lo si può superare solo se avanzano risorse.",
            {"entro_limite": (False,)},
        ),
        Told(
            "Il contributo sta entro il limite di un singolo ente in qualunque ambito territoriale.",
            {"entro_limite": (True,), "limite_per_ente": (None,)},
        ),
        Told(
            "Il contributo supera però il limite di un singolo ente in tutti gli ambiti territoriali: lo si può"
            " superare solo se avanzano risorse.",
            {"entro_limite": (False,), "limite_per_ente": (None,)},
        ),
        Told(
            "Se {contributo_regionale:euro} di contributo stiano entro il limite di un singolo ente dipende dall'ambito"
            " territoriale: ognuno ha il suo.",
            {"entro_limite": (None,), "limite_per_ente": (None,)},
        ),
    ),
    then=(
        Told(
            "Oltre alla sua quota di {quota_ente:euro}, l'ente paga le coperture assicurative, la sicurezza e gli"
            " eventuali servizi e corsi ({#8.2/capoverso.6})."
        ),
        Told("Il preventivo si scrive nella Scheda progetto, quando si presenta la domanda ({#8.2/capoverso.4})."),
    ),
    figures={"quota_ente": Figure(asked=contributo.RESTA_ALL_ENTE, told=_QUANTO_COSTA, beside_others=True)},
)

INDENNITA = Wording(
    subject="il tipo di cantiere e la sua indennità giornaliera",
    calls=chiamate.INDENNITA,
    unlike=row(f"""
        ammal*, malat*, malattia, febbre, influenza, mutua, infortun*, fatto|fatta|faccio|fa|facessi|stavo|sto male,
        {chiamate.UN_PO_DI_GIORNI}
    """),
    asked=(
        "Quanto si prende al giorno con il cantiere di lavoro?",
        "Possiamo fare un cantiere di tanti mesi e tante giornate?",
        "Quanti mesi e quante giornate si possono fare?",
        "Quanto si guadagna al giorno in cantiere con queste ore settimanali?",
        "Indennità al giorno per un cantierista a queste ore",
        "Controlla se durata, mesi e orario del cantiere vanno bene",
        "Queste giornate e queste ore settimanali sono ammesse dal bando?",
        "Quanti euro al giorno?",
        "Quanto è l'indennità giornaliera del cantiere?",
        "Quanto mi pagano al giorno?",
        "Quanto guadagna un cantierista per ogni giornata?",
        "Qual è la paga giornaliera se il cantiere è a tempo pieno?",
        "Con meno ore alla settimana quanto si prende al giorno?",
        "Un cantiere di pochi mesi è ammesso?",
        "Possiamo fare un cantiere di un solo mese?",
        "Va bene un cantiere con un orario diverso da quelli del bando?",
        "Durata massima cantiere e indennità giornaliera corrispondente",
        "Tipologia oraria ammessa? indennità?",
        "Quante ore al giorno si lavora nel cantiere?",
        "È ammissibile un progetto con queste ore, questi mesi e queste giornate?",
        "Quanto può durare un cantiere?",
        "Quante giornate al massimo può avere il nostro cantiere?",
        "Possiamo fare un cantiere che dura un anno intero?",
        "Io lavoro poche ore cantiere, quanti euro per un giorno?",
        "Che compenso spetta per una giornata di cantiere?",
        "Il comune vuole un cantiere part time: si può?",
        "Verifica tipologia cantiere: ore, mesi, giornate",
        "Il bando ammette cantieri così lunghi?",
        "La diaria dei cantieri di lavoro quanto vale?",
    ),
    said={
        "ore_settimanali": ORE_SETTIMANALI,
        "mesi": Said(
            near=(
                *row("# mesi, # mese, per # mesi, di # mesi, durata, dura, durare, lung*"),
                *row(
                    "cantiere|cantieri|progetto|percorso|periodo|durata|programma|tipologia|formula da|di # mesi|mese"
                ),
                *labelled("mesi|mese"),
            ),
            unlike=(
                *_DI_UN_MESE,
                *DI_PERSONE,
                *row(f"a|ad|di|in|nel|per|e {MESI}"),  # of one month, not how long
                *row("in un mese, # mesi fa, da # mesi, tra # mesi, fra # mesi, entro # mesi"),
            ),
        ),
        "giornate": replace(
            GIORNATE,
            unlike=(*GIORNATE.unlike, *_DI_UN_MESE, *SUE_DEL_CANTIERE, *LAVORATE),
            anew=("ore_settimanali", "mesi", "giornate_lavorate"),
        ),
        "giornate_lavorate": GIORNATE_LAVORATE,
    },
    told=(
        Told("Sì, un cantiere così è ammesso.", {"ammessa": (True,)}),
        Told("No, un cantiere così non è ammesso dal bando.", {"ammessa": (False,)}),
        Told(
            "L'indennità è di {indennita_giornaliera:euro} al giorno; ogni giornata è di {ore_giornaliere} ore.",
        ),
        Told(
            "Per tutte le giornate, se si lavorano tutte, l'indennità è in tutto di {indennita_complessiva:euro}.",
            {"ammessa": (True, None), "indennita_delle_lavorate": (None,)},
        ),
        Told(
            "Per le giornate che si lavorano, l'indennità è in tutto di {indennita_delle_lavorate:euro}; per"
            " tutte quelle del cantiere sarebbe di {indennita_complessiva:euro}.",
        ),
        Told(
            "Per le giornate che si lavorano, l'indennità è in tutto di {indennita_delle_lavorate:euro}.",
            {"indennita_complessiva": (None,)},
        ),
        Told(
            "Per dire se il cantiere è ammesso bisogna conoscerne le ore settimanali, i mesi e le giornate.",
            {"ammessa": (None,)},
        ),
        Told("Le ore settimanali non sono quelle di nessuna tipologia del bando.", {"motivi": ("ore_settimanali",)}),
        Told("La durata in mesi è fuori da quella della tipologia.", {"motivi": ("mesi",)}),
        Told("Le giornate lavorative sono fuori dal minimo e dal massimo della tipologia.", {"motivi": ("giornate",)}),
    ),
    then=(
        Told(
            "Le tipologie ammesse, con ore, durata e indennità, sono elencate al {#8.2/capoverso.2}.",
            {"ammessa": (False, None)},
        ),
        Told(
            "L'indennità è dovuta solo per i giorni di lavoro effettivo ({#2.3/capoverso.3}).",
            {"ammessa": (True,)},
        ),
    ),
)
