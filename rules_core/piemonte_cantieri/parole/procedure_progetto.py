"""How people ask how to apply, and for what, and how they are told."""

from __future__ import annotations

from rules_core.piemonte_cantieri.par_07_enti import COSTITUITO, NESSUNO, NON_COSTITUITO
from rules_core.piemonte_cantieri.parole.contributo import PIU_CONTRIBUTO
from rules_core.piemonte_cantieri.parole.domanda_ente_fatti import SAID as DELLA_DOMANDA
from rules_core.rows import row
from rules_core.wording import Said, Told, Wording

_RAGGRUPPAMENTO = DELLA_DOMANDA["raggruppamento"].words

DOMANDA = Wording(
    subject="la presentazione della domanda",
    asked=(
        "Come si presenta la domanda?",
        "Come facciamo a candidarci ai cantieri di lavoro?",
        "Passi per presentare l'istanza",
        "Dove si compila la domanda?",
        "Serve lo SPID o un certificato per fare domanda?",
        "La domanda si manda via PEC o su carta?",
        "Come si firma e si invia il modulo?",
        "Possiamo presentare più progetti?",
        "Che cosa bisogna fare prima di compilare la domanda?",
        "Procedura presentazione candidatura enti",
        "Comune vuole fare cantiere, cosa deve fare?",
        "C'è un manuale o un video che spiega come inviare la domanda?",
        "Ho inviato la domanda con un errore, posso rifarla?",
    ),
    said={
        "passo": Said(
            words={
                "preparazione": row("prima di compilare, prima della domanda, prepar*, registr*, abilit*"),
                "compilazione": row("compil*, riempire, come si scrive, caricare gli allegati"),
                "invio": row("inviar*, invio, si invia, firm*, trasmett*, spedire, mandare la domanda"),
                "correzione": row("corregg*, correzione, errore, sbagliat*, rifare, rettific*"),
            },
        ),
    },
    told=(Told("Ecco come si presenta la domanda, passo per passo."),),
    then=(Told("La domanda si presenta solo con la procedura informatizzata, a sportello aperto ({#12.1})."),),
)

DOCUMENTI = Wording(
    subject="i documenti da allegare",
    asked=(
        "Quali documenti servono per la domanda?",
        "Che cosa va allegato?",
        "Elenco allegati obbligatori",
        "Gli allegati vanno firmati digitalmente?",
        "Per un raggruppamento quali carte si allegano?",
        "Che documenti servono per avviare il cantiere?",
        "Che cosa devo consegnare alla fine del cantiere?",
        "Documentazione da tenere per i controlli",
        "Quali carte servono per un nuovo cantiere tutto a spese nostre?",
        "Serve la delibera di giunta?",
        "Cosa portare per fare domanda comune?",
        "Documenti per partenariato non costituito",
    ),
    said={
        "occasione": Said(
            together={
                "domanda": (
                    (
                        row("in|con partenariato|convenzione|consorzio|raggruppamento|ats|associazione|unione|rete"),
                        row("documenti|documentazione|carte|allegati|allegare|allega|alleghiamo"),
                    ),
                ),
            },
            words={
                "domanda": row("""
                    domanda, candidatura, istanza, candidarsi, mettiamo|mettersi|metterci|andiamo|andare|partecipiamo
                    in partenariato|convenzione|consorzio|raggruppamento|ats
                """),
                "nuovo_progetto_autofinanziato": row("""
                    nuovo progetto, nuovo cantiere, autofinanziat*, a spese nostre
                """),
                "avvio": row("avvio, avviare, iniziare, inizio, cominciare, partire"),
                "fine": row("fine, alla fine, conclusione, termine, finito, rendicont*, chiudere"),
                "controlli": row("controll*, ispezion*, verifica in loco"),
            },
        ),
        "raggruppamento": Said(
            words={
                NESSUNO: _RAGGRUPPAMENTO[NESSUNO],
                NON_COSTITUITO: _RAGGRUPPAMENTO[NON_COSTITUITO],
                COSTITUITO: _RAGGRUPPAMENTO[COSTITUITO],
            },
        ),
    },
    told=(Told("Ecco i documenti che servono, e come si firmano."),),
    then=(Told("Una domanda senza la documentazione obbligatoria è respinta ({#12.1})."),),
)

AMBITI = Wording(
    subject="gli ambiti in cui un cantiere è finanziabile",
    asked=(
        "Che lavori si possono fare nei cantieri?",
        "In quali settori è finanziabile un cantiere?",
        "Possiamo fare un cantiere per pulire i boschi e i sentieri?",
        "Va bene un cantiere in biblioteca o in archivio?",
        "Si può fare un cantiere per assistere gli anziani?",
        "Ambiti di intervento ammessi",
        "Un ufficio turistico può essere l'oggetto del cantiere?",
        "Che tipo di lavoro farei nel cantiere?",
        "Il verde pubblico rientra tra le attività?",
        "Quali opere e servizi sono ammessi?",
        "Lavoro cantiere cosa fare, tagliare erba?",
        "Si fanno solo lavori all'aperto o anche con le persone?",
        "Si può stare con gli anziani invece che nei boschi?",
    ),
    said={
        "ambito": Said(
            words={
                "A": row("""
                    ambiente, bosch*, sentier*, verde pubblico, forest*, rimboschimento, agricoltura sociale,
                    giardin*, manutenzione, idrogeologic*, tagliare ... erba, ambito a
                """),
                "B": row("beni culturali, bibliotec*, archivi*, museo, musei, librari, opere d arte, ambito b"),
                "C": row("turismo, turistic*, mostra, mostre, ambito c"),
                "D": row("""
                    anziani, anziane, anzian*, vecchi*, nonn*, disabil*, accudi*, servizi sociali,
                    assistenza alle persone, utilita sociale,
                    utilita pubblica, ambito d
                """),
            },
        ),
    },
    told=(Told("Ecco gli ambiti in cui il cantiere si può finanziare."),),
)

MOTIVI_ESCLUSIONE = Wording(
    subject="i motivi per cui una domanda è respinta",
    asked=(
        "Per quali motivi una domanda viene respinta?",
        "Quando si è esclusi dal bando?",
        "Cause di esclusione domanda",
        "Quali errori fanno bocciare la domanda?",
        "Che cosa controllano per ammettere la domanda?",
        "Quando una domanda è inammissibile?",
        "Perché domanda può essere rifiutata?",
        "A che cosa bisogna stare attenti per non farsi scartare?",
        "Motivi di non ammissibilità delle istanze",
        "Cosa succede se la domanda è incompleta?",
    ),
    told=(Told("Ecco che cosa si verifica, e perché una domanda è respinta."),),
)

_CAMBIARE = (
    "scend*|salire|saliamo|passare|passiamo|passassimo|portarlo|portarla|portarli|portarle|portiamo|calare|caliamo|"
    "aumentare|aumentiamo|abbassare|abbassiamo|ridurre|riduciamo|diminuire|alzare|alziamo"
)
_PERMESSO = "permesso|ok|okay|benestare|autorizz*|approv*|nullaosta|consenso|via_libera|di_testa_nostra|decidiamo"
VARIAZIONI = Wording(
    subject="le variazioni al progetto finanziato",
    asked=(
        "Che cosa possiamo cambiare nel progetto finanziato?",
        "Si può modificare il progetto dopo l'approvazione?",
        "Serve un'autorizzazione per cambiare il progetto?",
        "Possiamo far lavorare meno persone del previsto?",
        "Si può cambiare l'orario del cantiere in corso?",
        "Variazioni in corso d'opera: cosa è ammesso",
        "È possibile avere un aumento del contributo?",
        "Abbiamo aggiunto persone: ci spettano più soldi?",
        "Ore in più nei primi giorni della settimana e meno negli ultimi: è ammesso?",
        "Possiamo togliere i buoni pasto che avevamo promesso?",
        "Si può spostare l'inizio del cantiere?",
        "Cosa non si può mai variare?",
        "Si possono distribuire le ore in modo diverso nella settimana?",
        "Riduzione giornate e lavoratori ammessa?",
        "Vogliamo scendere con le ore del cantiere avviato, serve il permesso della Regione?",
        "Il cantiere passa a un altro orario: decidiamo noi o ci vuole l'autorizzazione?",
        "Possiamo aumentare le ore della settimana senza il benestare della Regione?",
    ),
    calls=row(f"""
        {_CAMBIARE} ... {_PERMESSO}, {_PERMESSO} ... {_CAMBIARE}, {_CAMBIARE} ... # ... {_PERMESSO},
        {_CAMBIARE} ... # a # ... {_PERMESSO}, {_CAMBIARE} ... # a # ore|persone|giornate|cantieristi ... {_PERMESSO}
    """)
    + PIU_CONTRIBUTO,
    said={
        "cosa": Said(
            words={
                "progetto": row("""
                    cambi*|modific*|vari*|ritocc* ... il|del|al progetto, attivita, sede, variazione tecnica, contenuto
                """),
                "persone": row("person*, lavorator*, cantierist*, partecipant*, sostitu*"),
                "giornate": row("giornate, giorni, durata"),
                "orario": row("orario, ore, orari"),
                "tempi": row("inizio, avvio, tempi, date, rinvi*, differi*, sospen*"),
                "punteggio": row("punteggio, punti, buoni pasto, promess*"),
                "contributo": row("contributo, soldi, importo, finanziamento, aumento"),
            },
        ),
    },
    told=(Told("Ecco che cosa si può cambiare, e come."),),
    then=(
        Told("Ogni variazione va chiesta prima, e approvata dal Settore Politiche del Lavoro ({#14.4/capoverso.1})."),
    ),
)

REVOCA = Wording(
    subject="la revoca del contributo",
    asked=(
        "Quando ci possono revocare il contributo?",
        "Cause di revoca del finanziamento",
        "Dobbiamo restituire i soldi se non facciamo le attività promesse?",
        "Che cosa succede se il comune non rispetta gli impegni?",
        "Il contributo può essere tolto solo in parte?",
        "Revoca totale o parziale: in quali casi?",
        "Se dichiariamo il falso che cosa rischiamo?",
        "Se perdiamo i requisiti ci tolgono i fondi?",
        "Recupero somme indebitamente percepite",
        "Regione può riprendere soldi dati?",
        "Che cosa fa perdere il finanziamento, tutto o in parte?",
        "Per quali mancanze si perde il contributo?",
        "Ci hanno trovato senza un requisito, ci tolgono tutto?",
    ),
    said={
        "misura": Said(
            words={
                "totale": row("revoca totale, tutto il contributo, per intero, interamente"),
                "totale_o_parziale": row("parziale, in parte, parzialmente, parte del contributo"),
                "revoca_e_recupero": row("recupero, restitu*, ridare, riprendere, indebit*"),
            },
        ),
    },
    told=(Told("Ecco perché il contributo è revocato, e in che misura."),),
)

EROGAZIONE = Wording(
    subject="il pagamento del contributo",
    asked=(
        "Come paga il contributo la Regione?",
        "Quando arriva l'anticipo?",
        "Quando viene versato il saldo?",
        "Modalità di erogazione del contributo",
        "In quante volte ci danno i soldi?",
        "Che cosa dobbiamo fare per avere l'anticipazione?",
        "La Regione paga tutto alla fine?",
        "Tempi e condizioni di liquidazione del contributo",
        "Servono rendiconti intermedi per essere pagati?",
        "Ente riceve soldi quando?",
    ),
    told=(Told("Ecco come la Regione paga il contributo."),),
    then=(Told("Il saldo arriva dopo il rendiconto e i controlli previsti ({#8.2/capoverso.7/trattino.2})."),),
)
