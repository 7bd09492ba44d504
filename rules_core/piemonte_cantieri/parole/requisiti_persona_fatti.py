"""How people state the facts of a person who asks to take part."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.parole.requisiti_persona_cantieri import DI_ALTRI_CANTIERI
from rules_core.piemonte_cantieri.parole.rows import denials, row
from rules_core.wording import Said

SAID: Mapping[str, Said] = {
    "eta": Said(
        near=row("""
            eta, ho # anni, # anni, # anni compiuti, compio # anni, compiuto # anni, compiuti # anni, ne ho #, ho #,
            di # anni, # a, anni #, eta #
        """),
        unlike=row("""
            da # anni, # anno, un anno, meno di # anni, manc* ... # anni, pension* ... # anni, # anni ... pension*,
            # mesi, # mese, # anni che, compio|compie|compira|compiro|faro|fara # anni, ne compio|faccio #, # anni fa,
            tra # anni, fra # anni, entro # anni, per # anni, # anni di contributi, # anni di lavoro, figli* di #,
            bambin* di #, figli* ha #, mancano # anni, dopo # anni, # anni di cantiere
        """),
    ),
    "in_carico_servizi_sociali": Said(
        yes=row("""
            in carico ai|dai|presso servizi, in carico ... servizi, in carico ... assistente sociale,
            seguit* ... servizi, seguit* ... assistente sociale, seguit* ... assistenti sociali, seguit* dal comune,
            mi segue ... assistente sociale, mi seguono ... servizi, mi segue ... servizio sociale,
            segue ... assistente sociale, seguono ... servizi sociali, ho ... assistente sociale,
            assistit* ... servizi sociali, ssa, conosciut* ... servizi sociali, servizi sociali ... conosc*,
            servizi sociali ... seguono|segue, nei servizi sociali, servizi socio assistenziali,
            servizi socioassistenziali, vado dall assistente sociale, utente ... servizi sociali
        """),
        no=denials("""
            servizi sociali|socio no, servizi no, assistente sociale no, mi|lo|la segue nessuno,
            nessuno mi|lo|la segue, nessuno ... segue, mai stat* ... servizi sociali
        """),
    ),
    "basso_livello_istruzione": Said(
        yes=row("""
            basso livello ... istruzione, bassa istruzione, bassa scolarita, scarsa scolarita, scarsa istruzione,
            poca istruzione, poco istruit*, livello ... istruzione ... basso, istruzione bassa, scolarita bassa,
            studiato poco, studiato pochissimo, poca scuola, pochi studi, analfabet*, basso titolo di studio,
            titolo di studio basso, basso grado di istruzione
        """),
        no=row("""
            alto livello ... istruzione, livello ... istruzione ... alto, istruzione alta, alta scolarita, laure*,
            dottorat*, diploma universitario, diploma di laurea, titolo universitario, studiato tanto|molto,
            istruzione superiore
        """),
        unlike=row("""
            non ... laure*, senza laurea, senza la|una|alcuna laurea, niente laurea, nessuna laurea, laurea no,
            mai laureat*, laurea ... mai, figli* ... laure*, non ... diploma universitario, ne laurea, no laurea,
            senza ... diploma universitario, laurea non
        """),
    ),
    "condizioni_particolare_difficolta": Said(
        yes=row("""
            particolare|grande|grave|forte|seria difficolta, gravi|grandi|forti|serie|tante difficolta,
            difficolta ... famil*|famig*, difficolta social*, difficolta ... in casa, sono in difficolta,
            siamo in difficolta, vivo ... disagio, viviamo ... disagio, sono in ... disagio, mi trovo ... disagio,
            grave disagio, forte disagio, disagio famil*|famig*, disagio grave, situazione ... difficil*,
            situazione famil*|famig* ... grave, situazione ... grave, situazione ... gravi, condizion* ... difficil*,
            condizioni ... gravi, gravi problemi ... famil*|famig*, gravi problemi ... casa, problemi gravi ... casa,
            problemi seri ... famil*|famig*, tanti|troppi|grossi problemi, problemi ... in casa, problemi famil*,
            difficolta particolar*|grav*|seri*|fort*|grand*|economic*, situazione ... disagiat*|pesant*|disperat*,
            condiz ... famil*|social*, condizion* ... disagiat*|particolar*, mess* male, ridott* male,
            non arriv* ... fine mese, alla fame, in miseria, non ce la facciamo|faccio, problemi particolari
        """),
        no=row("""
            in casa tutto bene, situazione ... tranquilla, situazione ... normale, stiamo bene, sto bene in famiglia,
            condiz ... normali, tutto tranquillo, famiglia tranquilla
        """),
    ),
    "in_altre_politiche_attive": Said(
        yes=row("""
            altra politica attiva, altre politiche attive, una politica attiva, inserit* ... politic* attiv*,
            altri progetti|percorsi|programmi|corsi, altre misure|iniziative, altro progetto|percorso|programma|corso,
            altra|altre pal, in pal, una pal, politic* attiv*, facendo altr* progett*|percors*|programm*|cors*,
            faccio altr* progett*|percors*|programm*|cors*, seguo altr* progett*|percors*|programm*|cors*,
            sono ... in altr* progett*|percors*|programm*|misur*, inserit* in altr*, partecip* ad|a altr* progett*,
            partecip* ad|a altr* percors*|programm*|cors*|misur*, iscritt* ad|a altr* progett*|percors*|programm*,
            gia in un altr* progett*|percors*|programm*|misur*, programma gol, nel gol, sono in gol, percorso gol,
            garanzia giovani, faccio|fa|seguo|svolgo|frequento ... tirocini*|stage,
            seguendo|svolgendo|frequentando ... tirocini*|stage, frequento|frequentando ... corso,
            facendo ... tirocini*|stage, sono in tirocinio, tirocinante, tirocinio in corso, buono servizi, gol,
            altra misura ... lavoro, altro progetto ... lavoro, altro programma ... lavoro,
            altro progetto ... regione, altro programma ... regione, corso ... centro ... impiego, corso ... regione,
            corso|corsi regionale|regionali, corsi ... regione
        """),
        no=row("""
            tirocini*|stage|corso|percorso|progetto ... finit*|conclus*|terminat*,
            finit*|conclus*|terminat* ... tirocini*|stage, nessun altr* progett*|percors*|programm*|cors*,
            nessun tirocinio|stage, niente tirocini|tirocinio|corsi|pal, non ... nessun altr* progett*|percors*,
            nessuna|niente|zero altra|altre politica|politiche|pal|misura|misure,
            non ... nessuna altra politica|misura
        """),
    ),
    "stato_disoccupazione": Said(
        yes=row("""
            disoccupat*, disocc, disocupat*, dissoccupat*, disoccuppat*, inoccupat*, inocc, lavoro no,
            sono|siamo disoccupat*, sono|siamo inoccupat*, st disocc*, stato di disoccupazione, senza lavoro,
            senza un lavoro, senza occupazione, senza impiego, non lavoro, no lavoro, non lavora, non sto lavorando,
            non ho lavoro, non ho un lavoro, non ho piu lavoro, non ho piu un lavoro, non ... nessun lavoro,
            non ... alcun lavoro, niente lavoro, nessun lavoro, perso il lavoro, perso lavoro, perso il posto,
            perduto il lavoro, mi hanno licenziat*, stat* licenziat*, sono a spasso, a spasso da,
            iscritt* ... centro ... impiego, iscritt* ... cpi, iscritt* ... collocamento, fatto la did,
            did ... fatta|firmata|presentata|rilasciata|attiva|ok, presentato la did, rilasciato la did, ho la did,
            dichiarato ... disponibilita, dichiarazione ... disponibilita, mai lavorato, smesso di lavorare
        """),
        no=row("""
            contratto a tempo, tempo determinato, contratto ... determinato|indeterminato, lavoro a tempo pieno,
            lavoro a tempo indeterminato, lavoro a tempo determinato, lavoro full time, tempo indeterminato,
            sono assunt*, sono occupat*, lavoro come, lavoro presso, lavoro in un|una, lavoro dipendente,
            ho un lavoro fisso, ho un lavoro stabile, lavoro regolarmente, lavoro ancora, sto lavorando,
            sono dipendente, ho un contratto di lavoro, ho la partita iva, lavoro ... partita iva
        """),
    ),
    "percepisce_sussidi_regionali": Said(
        yes=row("""
            sussid* ... regional*, suss reg*, sussid* ... regione, altri sussidi al reddito,
            aiuto economico ... regione, assegno ... regione, soldi dalla regione, aiuto regionale, aiuti regionali,
            bonus regionale, bonus della regione, contributo regionale al reddito, indennita regionale,
            sostegno ... regione
        """),
        no=row("""
            no sussid*, sussid* no, sussid* nessuno|niente|zero, zero|0 sussidi, nessun sussidio, non ho ... sussid*,
            ne sussid*, sussid* non, non ho ... aiuti, senza aiuti, aiuti no, niente aiuti, non ho ... entrate,
            niente sussidi, senza sussidi, non ... nessun sussidio, non prendo ... sussid*,
            non percepisco ... sussid*, non ricevo ... sussid*, non percepisco niente|nulla, non prendo niente|nulla,
            non ricevo niente|nulla, nessun aiuto, non ... nessun aiuto
        """),
    ),
    "percepisce_naspi_o_dis_coll": Said(
        yes=row("""
            naspi, naspy, nasp, nasspi, dis coll, discoll, indennita di disoccupazione, assegno di disoccupazione,
            sussidio di disoccupazione, prendo ... disoccupazione, percepisco ... disoccupazione,
            ricevo ... disoccupazione, prende ... disoccupazione, percepisce ... disoccupazione, ho la disoccupazione,
            disoccupazione ... inps, in disoccupazione, disoccupazione pagata
        """),
        no=row("""
            disoccupazione non ... prend*, disoccupazione non ... percep*, nessuna indennita, niente indennita,
            senza indennita, non ... nessuna indennita, non percepisco niente|nulla, non prendo niente|nulla,
            non ricevo niente|nulla, nessun reddito, nessuna entrata, finit* ... naspi, terminat* ... naspi,
            scadut* ... naspi, esaurit* ... naspi, naspi ... finita, naspi ... terminata, naspi ... scaduta,
            naspi ... esaurita, prendevo ... naspi, finito ... disoccupazione, naspi cessata,
            naspi ... finit*|terminat*|scadut*, prendevo ... disoccupazione, senza entrate, finita ... disoccupazione,
            disoccupazione ... finita, disoccupazione ... scaduta, respint* ... naspi
        """),
        unlike=row("""
            disoccupazione ... requisiti ridotti, prend*|percep*|ricev* ... disoccupazione ... requisiti ridotti,
            indennita di disoccupazione ... requisiti ridotti, domanda di naspi
        """),
    ),
    **DI_ALTRI_CANTIERI,
    "disoccupazione_requisiti_ridotti": Said(yes=row("requisiti ridotti, mini aspi, requisito ridotto")),
    "ammortizzatori_sociali": Said(yes=row("ammortizzator* social*, cassa integrazione, cassintegrat*")),
    "percepisce_rdc_adi_o_sfl": Said(
        yes=row("""
            reddito di cittadinanza, rdc, il reddito ... cittadinanza, assegno di inclusione, assegno d inclusione,
            adi, l adi, sfl, supporto ... formazione
        """),
    ),
    "lavoro_di_scarsa_intensita": Said(
        yes=row("""
            scarsa intensita, lavoretto, lavoretti, lavori saltuari, lavoro saltuario, saltuariamente,
            lavori occasionali, lavoro occasionale, lavoro ogni tanto, lavoro poche ore, lavoro qualche ora,
            faccio qualche ora, faccio poche ore, poche ore ... settimana, qualche ora ... settimana,
            prestazioni occasionali
        """),
    ),
    "reddito_sotto_il_minimo_esente": Said(
        yes=row("""
            sotto ... minimo, sotto ... soglia, meno ... minimo, inferiore ... minimo, non supero ... minimo,
            non supero ... soglia, reddito esente, no tax area, sotto ... limite, reddito ... escluso da imposizione,
            non ci pago ... tasse, non pago ... tasse
        """),
        no=row("sopra ... minimo, sopra ... soglia, supero ... minimo, supero ... soglia, oltre ... soglia"),
    ),
}
