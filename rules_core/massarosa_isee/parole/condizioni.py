"""How people state that somebody is disabled, and that somebody works or does not."""

from __future__ import annotations

from rules_core.massarosa_isee.parole.mestieri import MESTIERE, PROFESSIONE
from rules_core.massarosa_isee.parole.parenti import UNO
from rules_core.rows import denials, row
from rules_core.wording import Said

_DECINE = {30: "trenta", 40: "quaranta", 50: "cinquanta", 60: "sessanta", 70: "settanta", 80: "ottanta", 90: "novanta"}
_UNITA = ("", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")


def _percentuali(prima: int, ultima: int) -> str:
    """The percentages from one to another, in digits and, from thirty on, in words."""
    parole = []
    for n in range(max(prima, 30), min(ultima, 99) + 1):
        decina, unita = _DECINE[n // 10 * 10], _UNITA[n % 10]
        parole.append((decina[:-1] if unita[:1] in {"u", "o"} else decina) + unita)
    cento = ["cento"] if ultima >= 100 else []  # noqa: PLR2004 (a hundred per cent)
    return "|".join([*map(str, range(prima, ultima + 1)), *parole, *cento])


_OLTRE_66 = _percentuali(67, 100)
_SOTTO_66 = _percentuali(1, 65)
_FINO_A_66 = _percentuali(11, 66)
_CASO = "invalid*|handicap|disabil*|104|centoquattro"
_TOLTA = "togli*|tolg*|tolta|tolto|revoc*|perde|perdo|perdesse|perdessi|scadesse|negano|nega|negata|negato|respin*"
_DATO = "dato|data|dati|riconosciuto|riconosciuta|riconosciuti|riconosce|riconoscono|accertato|accertata|certificato"
_A_TUTTI = "nessuno|nessuna|niente|zero|assente|assenti|no|nulla|mai"
_POCHI = "1|2|3|4|5|un|uno|due|tre|quattro|cinque|pochi"
_ABBASTANZA = "6|7|8|9|10|11|12|sei|sette|otto|nove|dieci|undici|dodici"
_MESI = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"

_PRESTO, _TARDI = "gennaio|febbraio|marzo|aprile|maggio", "agosto|settembre|ottobre|novembre|dicembre"
_IN_ORDINE = _MESI.split("|")
_A_LUNGO = ", ".join(f"da {_IN_ORDINE[n]} a|ad|al|fino|sino {'|'.join(_IN_ORDINE[n + 5 :])}" for n in range(7))
_PER_POCO = ", ".join(f"da {_IN_ORDINE[n]} a|ad|al|fino|sino {'|'.join(_IN_ORDINE[n + 1 : n + 5])}" for n in range(11))

HANDICAP = Said(
    yes=row(f"""
        invalid* al|del|oltre|per {_OLTRE_66}, invalid* ... {_OLTRE_66}, {_OLTRE_66} di invalidita,
        {_OLTRE_66} per cento di invalidita, invalid* ... superiore|oltre|piu ... 66, invalid* oltre 66,
        invalid* al cento, invalido|invalida totale, invalidita totale, invalid* di guerra, invalid* grave,
        invalid* civile ... {_OLTRE_66}, invalid* {_OLTRE_66}, disabil* al|del {_OLTRE_66}, disabil* {_OLTRE_66},
        invalid* di servizio ... prima|seconda|terza|quarta|quinta|1|2|3|4|5 categoria, cieco|cieca,
        cento per cento di|d invalidita, cento per cento invalid*, centoquattro ... comma 3,
        comma 3 ... centoquattro, comma tre ... 104|centoquattro,
        sordomuto|sordomuta,
        accompagno, con accompagno, accompagnamento, art 3 comma 3, art 3 c 3, art 3 co 3, l 104 ... 3,
        104 art 3, 104 comma 3, 104 con gravita, 104 in situazione di gravita, non vedente, inabile, inabilita,
        handicap grave, handicap permanente, handicap, handicappato|handicappata, portatore|portatrice di handicap,
        disabile|disabili, disabilita, 104 grave, 104 ... comma 3, comma 3 ... 104, articolo 3 comma 3,
        ho|ha|hanno il {_OLTRE_66}, non autosufficiente, indennita di accompagnamento, prende l accompagnamento,
        prendo l accompagnamento,
        ha l accompagnamento, ho l accompagnamento, con l accompagnamento, sedia a rotelle, carrozzina,
        {_DATO} il|l|al {_OLTRE_66}, {_DATO} ... {_OLTRE_66} per cento, {_OLTRE_66} per cento {_DATO},
        {_OLTRE_66} {_DATO}, {_DATO} con percentuale {_OLTRE_66}, percentuale che ... {_OLTRE_66},
        commissione ... {_OLTRE_66}, invalid* ... al|l|del|per {_OLTRE_66}, {_OLTRE_66} d|di invalidita,
        ha|ho|c ho l {_OLTRE_66}, silicosi|sclerosi|sindrome|ictus|tumore|cieco|cieca|sordo|sorda ... {_OLTRE_66},
        ipovedente grave, sordo|sorda prelinguale
    """),
    no=(
        *row(f"""
            invalid* al|del|per {_SOTTO_66}, invalidita ... {_SOTTO_66}, {_SOTTO_66} di invalidita,
            invalid* al|del 66, ho|ha|hanno il {_SOTTO_66}, ho|ha|hanno il 66, sano|sana|sani|sane, in salute,
            in buona salute, stiamo bene, stiamo tutti bene, sanissimo|sanissima|sanissimi,
            sta bene, stanno bene, sto bene, autosufficiente|autosufficienti,
            {_DATO} il|l|al {_FINO_A_66}, {_DATO} ... {_FINO_A_66} per cento, commissione ... {_FINO_A_66},
            invalid* ... al|l|del|per|a {_FINO_A_66}, invalid* ... {_FINO_A_66} per cento, {_CASO} {_A_TUTTI},
            {_CASO} ... nessuno|nessuna, sceso|scesa|ridotto|ridotta ... al {_FINO_A_66},
            {_FINO_A_66} per cento di|d invalidita, {_FINO_A_66} di|d invalidita, ha|ho|c ho solo il {_FINO_A_66},
            {_TOLTA} ... {_CASO}, {_CASO} ... {_TOLTA}
        """),
        *denials(f"""
            {_CASO} ... non ... riconosc*|concedono|confermano|rinnovano|danno,
            non ... riconosc*|concedono|confermano|rinnovano ... {_CASO},
            nessuna invalidita, senza invalidita, niente invalidita, non ho|ha|abbiamo|hanno invalidita,
            nessun invalido, nessuna disabilita, nessun handicap, non sono invalido|invalida|invalidi,
            non e invalido|invalida, non siamo invalidi, nessuno ... invalid*, nessuno ... disabil*,
            nessuno ... handicap, non ci sono invalidi|disabili, nessun disabile, nessun problema di salute,
            invalidita no, invalidi no, invalid*|disabil* non siamo|sono, nessun accertamento, nessun verbale,
            nessun problema riconosciuto, non avess* ... {_CASO},
            nessuno ... 104, niente 104, senza 104|handicap, ne handicap, ne invalidita
        """),
    ),
    unlike=row(
        "servizi per|ai disabili, servizio per|ai disabili, trasporto ... disabili, soggiorni ... disabili, "
        "ho|ha|hanno il # ... casa|immobile|terreno|appartamento, ho|ha|hanno|abbiamo il # di un|uno|una, "
        "ho|ha|hanno|abbiamo il # per cento di un|uno|una, ho|ha|hanno|abbiamo il # per cento del|dell|della, "
        "ho|ha|hanno|abbiamo il # del|dell|della, titoli|btp|tasso ... dato|data|dati ... #, "
        "dato|data ... comune, non mi|ci|gli|le hanno|ha dato"
    ),
)

_NON_QUI = (
    "all_estero|fuori_dall_italia|fuori_italia|oltre_confine|oltre_frontiera|in_svizzera|in_francia|in_austria|"
    "in_slovenia|a_san_marino|a_lugano|a_montecarlo|a_monaco|come_frontaliera|come_frontaliero|da_frontaliero|"
    "da_frontaliera|di_frontiera|in_nero|in_agricoltura|nei_campi|la_terra|di_notte|di_domenica|in_proprio|"
    "a_tempo_pieno|full_time|part_time|nel_pubblico|per_il_comune|di_sabato|nei_festivi|in_smart"
)
"""Where or how somebody does not work who may well work."""

LAVORO = Said(
    grown=True,
    yes=row(f"""
        lavorasse, lavorassi, lavorassero, lavorassimo,
        trovasse|trovassi|trovassero lavoro, trovasse|trovassi|trovassero un lavoro|posto,
        lavora, lavorano, lavoriamo, lavorate, si lavora, occupato|occupata|occupati|occupate, io lavoro, io si
        che lavoro,
        lavoro come, lavoro in|a|da|per|nel|nella|presso|al|alla, lavoro solo io, lavoro io, solo io lavoro,
        lavoro tutto, lavoro sempre, lavoro fisso, lavoro a tempo, ho|ha|hanno|abbiamo lavorato, ho|ha un lavoro,
        ho|ha il posto, posto fisso, lavorato tutto l anno, lavorato tutto, lavorato sempre,
        {_ABBASTANZA} mesi di lavoro, {_ABBASTANZA} mesi lavoro, lavorato|lavorava|lavora|lavoro ... {_ABBASTANZA} mesi,
        lavorato ... piu di sei|6 mesi, lavorato ... un anno, dipendente pubblico, faccio|fa|facevo|faceva la badante,
        {MESTIERE}, faccio|fa|facciamo|fanno il|la|lo|l|i|gli|le|un|una {PROFESSIONE}, sono|sia|e|come|da {PROFESSIONE},
        sono un|una {PROFESSIONE}, {UNO} {PROFESSIONE}, libero|libera professionista, professionista,
        partita iva, tempo indeterminato|pieno|parziale, part|full time,
        contratto|contratti|posto|posti|rapporto stabile|stabili|fisso|fissi|indeterminato|annuale|annuali|duraturo,
        contratto|contratti|assunto|assunta|assunti a tempo|termine indeterminato|pieno|parziale,
        attivita lavorativa|professionale|continuativa, in attivita,
        guido|guida|guidiamo il|i|gli|l|un autobus|camion|taxi|pullman|furgone|scuolabus|treno|treni,
        fa|faccio|facciamo le|i pulizie|turni|notti,
        lavoro|lav|occ oltre # m|mm|mesi,
        lavorat*|lavor*|occupat*|dipendent*|assunt*|ind|lavoro|lav|occ|attivita|impiegat* {_ABBASTANZA} mesi|mensilita,
        insegno|insegna|insegnano, lavoro|impiego stabile|annuale|pieno|fisso, {_ABBASTANZA} mesi su 12|dodici,
        {_A_LUNGO}, s e lavorato, s e sempre lavorato, tutto l anno,
        stagionale|stagionali ... {_ABBASTANZA} mesi, piu di sei|6 mesi, da gennaio a dicembre, tutto l anno,
        tutti i mesi,
        12 mesi su 12, dodici mesi su dodici,
        12 mesi|mensilita filati|pieni|interi|l|all, dodici mesi filati|pieni|interi|l|all,
        senza interruzioni|pause|sosta,
        sempre lavorato, sempre al lavoro, lavorando sempre, di ruolo, contratto fisso, fisso|fissa al|alla|in|da|a,
        dal|dall 1 1 al 31 12, dal 1 gennaio al 31 dicembre, dal primo gennaio al 31 dicembre,
        dall 1 gennaio al 31 dicembre, in servizio, servizio ininterrotto, ininterrotto|ininterrotta,
        lavora|lavoro fisso, occupato|occupata {_ABBASTANZA} mesi, {_ABBASTANZA} mesi occupato|occupata,
        {_ABBASTANZA} mesi lavorati, lavora|lavoro alle|allo|al, da sempre nella|in|con|alla,
        dal @prima|@scorso nella|in|alla, impiego fisso|stabile, assunto|assunta a|da|fisso|fissa,
        a tempo indet, indeterminato, bottega mai chiusa, mai chiusa|chiuso, mai smesso,
        ho|ha|abbiamo un|una ditta|impresa|attivita|officina|bar|ristorante|studio|azienda|bottega,
        attivita in proprio, in proprio,
        lavora|lavoro si, fatto|faccio|fa|messo insieme|lavorati|passato ... {_ABBASTANZA} mesi,
        {UNO} {_ABBASTANZA} mesi|mensilita, {_ABBASTANZA} mensilita, {_ABBASTANZA} mesi di
        lavoro|contratto|fabbrica|cantiere|mensa|servizio|supplenza, anno intero, l anno intero, lavoro stabile,
        lavoro l ho|ha fisso, sempre aperto|aperta, {_ABBASTANZA} mesi in|nella|al|alla
        fabbrica|cantiere|cooperativa|officina|ditta|bar|albergo|ristorante|negozio|scuola|ufficio|azienda,
        licenziato|licenziata ... {_TARDI}, edile,
        mai fermo|ferma ... lavoro
    """),
    no=(
        *row(f"""
            disoccupato|disoccupata|disoccupati, inoccupato|inoccupata, casalinga|casalingo,
            pensionato|pensionata|pensionati, in pensione, prende|prendo|percepisce|percepisco ... pensione,
            pensione minima, pensione sociale, studente|studentessa|studenti, studia, studiano, va|vanno a scuola,
            va|vanno all asilo, all universita, perso il lavoro, lavorato|lavora|lavoro ... {_POCHI} mesi,
            lavorato meno di sei|6, meno di sei|6 mesi, {_POCHI} mesi di lavoro, licenziato|licenziata,
            stagionale|stagionali ... {_POCHI} mesi, {_POCHI} mesi su 12|dodici, disocc,
            cassa integrazione a zero ore, in cerca di lavoro, cerca lavoro, cerco lavoro,
            nemmeno|neanche|manco|neppure un|una|mezzo giorno|giornata|mese|ora, nessun giorno|mese|ora,
            zero giorni|mesi|ore, fa|faccio|fatto|lavora|lavoro ... {_POCHI} mesi, {UNO} {_POCHI} mesi di
            lavoro|contratto|fabbrica|cantiere|mensa|servizio|supplenza, soli|appena {_POCHI} mesi, {_POCHI} mesi soli,
            {_POCHI} mesi scarsi, occupato|occupata|impiegato|impiegata ... {_POCHI} mesi,
            {_POCHI} mesi e basta|stop|amen, lavora|lavoro|impieghi|impiego {_A_TUTTI},
            mai avuto un lavoro, inferiore a sei|6 mesi, il lavoro l ho|ha perso, smesso ... {_PRESTO},
            licenziato|licenziata ... {_PRESTO}, iniziato|cominciato|trovato|assunto|assunta ... {_TARDI},
            pochi mesi, a casa dal|da anni|sempre,
            ho|ha|aveva|hanno lavorato da|in giovane|giovani|gioventu|ragazzo|ragazza,
            lavorava|lavoravo|lavoravano da giovane|giovani|ragazzo|ragazza,
            ho|ha|aveva|hanno lavorato tanti|molti|parecchi anni fa,
            e|resta|rimane|rimasta|rimasto|sta a casa col|coi|con|per|a|ad,
            smett* di lavorare, perdesse|perdessi|perde il lavoro|posto,
            resta|resto|restasse|restassi senza lavoro
        """),
        *denials(f"""
            non lavorasse|lavorassi|lavorassero,
            soli|solo {_POCHI} mesi, per {_POCHI} mesi, lavorato|lavorava|lavora solo ... {_MESI},
            {_POCHI} mesi ... lavorato,
            {_PER_POCO},
            disoccupato|disoccupata|fermo|ferma|casalinga|inoccupato|inoccupata ... tutto l anno,
            non lavora|lavoro ... {_POCHI}, licenziato|licenziata, rimasto|rimasta fermo|ferma, sta a casa,
            fa la casalinga, faccio la casalinga,
            a spasso, non ... lavorato,
            senza lavoro, senza un lavoro, senza occupazione, nessun lavoro, niente lavoro, mai lavorato, non lavora,
            non lavoro, no lavora, no lavoro, non lavorano, non lavoriamo, non ha|ho|abbiamo|hanno lavorato
        """),
    ),
    unlike=row(f"""
        ex {PROFESSIONE},
        non|senza|nessun|niente ... contratto|posto|rapporto|impiego fisso|stabile|indeterminato|annuale,
        viene|venuto|venuta|chiamato|chiamata|chiamare|pagato|pago|paghiamo ... {MESTIERE},
        {MESTIERE} dice|diceva|sostiene, {MESTIERE} mi|ci|gli|le ha|hanno|dice|e|costa|costano,
        con|ho|abbiamo|ha|hanno la|una badante|colf|domestica, una badante, badante|colf che|fissa|convivente,
        andro|andra|vado|va in pensione, reddito|redditi da lavoro,
        centro per l impiego, quando|se lavora|lavoro,
        non|mai|nessuno|niente|nessun|senza lavor* {_NON_QUI},
        non|mai|nessuno ho|ha|abbiamo|hanno mai lavorato {_NON_QUI},
        non|mai|nessuno ho|ha|abbiamo|hanno lavorato {_NON_QUI},
        non|mai|nessuno lavor* mai|piu|ne {_NON_QUI}
    """),
)
