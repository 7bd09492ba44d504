"""What is kept from others: that something is not told, that nobody looks, that all goes on as before."""

from __future__ import annotations

from assistant.understanding.honesty.signs.sign import Sign

_SO_THAT = "in_modo_che|in_maniera_che|cosi_che|in_modo_tale_che|affinche|perche"
_WATCH = "controll*|verific*|ispe*|regione|comune|caf|inps|ufficio|uffici|funzionar*|guardia"
_SEES = "veda|vedano|noti|notino|accorga|accorgano|scopra|scoprano|capisca|sappia|emerga|esca|risulti|fuori"
_CAN = "possono|puo|potete|potranno|potra|riescono|riesce|riuscite|riusciranno"
_TO_SEE = "vedere|veder*|sapere|saperl*|controllar*|scoprir*|verificar*|accorger*"
_LOOKS = "vede|vedono|vedete|vedra|vedranno|scopr*|controlla|controllano|controllate|verific*"
_A_FILE = (
    "saldo|rendita|valore|dsu|@misura|precompilata|document*|allegato|domanda|pratica|modulo|certificat*|invalidita"
)

SIGNS = {
    "UNNOTICED": Sign(
        "that nobody should notice",
        0.47,
        """
            nessuno|chi confront*|incroci*|verific*|controll*, senza che controllino|verifichino, nessuno se ne
            accorg*, lo|la|li|le|se|poi|che ...
            vengono|viene|verranno|verra a sapere|saperlo|scoprirlo, lo|la|li|se ne|me
            scoprono|scopriranno|scoprirebbero|sgamano|beccano|scopriranno, si
            accorge|accorgono|accorgera|accorgeranno|accorgerebbero|accorgerebbe, riescono a
            vedere|scoprire|saperlo|beccar*, come fanno a scoprir*|saperlo|accorger*, rimane|resta tra|fra noi, non|nn
            lo sa nessuno, nessuno lo sa, lo sa nessuno, nessuno sa|se ne|lo scopre, passa inosservat*, passare
            inosservat*, non|nn si nota|noti|vede|scopre che, dare|diamo|do|dai per
            presente|presenti|fatto|fatte|svolte|svolto, timbro io, timbriamo noi, senza che ...
            accorg*|scopr*|sapp*|not*|ved*|veng*|becc*, senza far* ... scopr*|becc*|notar*|vedere|accorg*, non|nn|mica
            mi|ci|lo|li|la|far|farmi|farci|farsi|fare|fatti|farti|faccio scopr*|becc*|sgam*|accorg*|notar*|pizzic*,
            non|nn farlo|farla|farli|farle|far|fare|faccio|farmi|facciamo ...
            emergere|risultare|vedere|sapere|figurare|comparire|apparire|contare|uscire|spuntare,
            non|nn|mai|nessuno|chi|qualcuno|mica se|ce ne|n accorg*, nessuno lo|la|li|se|ci|mi|viene|verra|va ...
            accorg*|scopr*|sa|sapra|controll*|ved*|sapere|becc*, evit* che|di ...
            scopr*|sapp*|sapere|accorg*|controll*|ved*|becc*, non|nn ... vengano|venga|viene|vengono a sapere|saperlo,
            tanto|e|ma|poi chi controlla|controllano, tanto|ma|poi chi vuoi|va|lo|se, chi vuoi che, tanto|che tanto
            nessuno|non|nn|mica controll*|ved*|guard*|accorg*|scopr*|verific*|incroci*|sa|lo, tanto ...
            controlla|controllano|accorge|accorgono|scopre|scoprono|verifica|verificano, nessuno
            controlla|controllera|verifica, qualcuno va|viene a vedere|controllare, ci|mi|li|vi
            beccano|sgamano|pizzicano|scoprono, possono scoprir*|beccar*|accorger*, rischio che ...
            scopr*|becc*|accorg*, se ne accorg*, di nascosto, zitto zitto, zitti zitti, alla chetichella,
            resti|resta|rimanga|rimane tra noi, in modo che non|nn ... risult*|ved*|sapp*|accorg*
        """,
    ),
    "UNSEEN": Sign(
        "that nobody should notice, told otherwise",
        1.54,
        """
            tanto ... guarda|guardano|controlla|controllano|legge|leggono|vede|vedono
            solo|soltanto|poco|niente|nulla|mai, chi se ne accorg*|accorge,
            aggiust*|ritocc*|pilot*|limare|limiamo|trucc*|tarocc* ...
            voti|voto|punteggi|punteggio|graduatoria|classifica|griglia,
            voti|voto|punteggi|punteggio|graduatoria|classifica ...
            aggiust*|ritocc*|pilot*|limare|limiamo|trucc*|tarocc*, stiamo|sto|stare buoni|buono|zitt*|muti, fare i
            furbi|gnorri|finta, senza|non|nn|meno ... nell occhio|sospett*|insospett*|traccia|tracce, dare nell occhio,
            a insaputa|sua insaputa, all insaputa, sotto traccia, in sordina, venire|viene|venga|vengano a galla,
            salt*|venir*|venga|esca fuori ... non, non|nn ... salt*|venga|esca|viene fuori, fare|faccio|facciamo finta
            di niente|nulla, la passo|passiamo|faccio|facciamo liscia|franca, farla|passarla franca|liscia, farl*
            franca, chi lo viene|verrebbe a sapere, chi lo|la|se ne scopr*|accorg*|sgam*, non si sa mai, nessuno ci|ne
            fa caso, non|nn|nessuno ci fanno|fa|faranno|fara caso, passar*|passa liscia|sotto silenzio|inosservat*,
            metterci una pezza, mettere a tacere, lavare i panni, resti|rimanga|resta qui|qua|fra|tra noi, occhio non
            vede, si puo tacere, non|nn lo|li|la sgam*|becc*|scopr*|pizzic*, mangia* la foglia, far* fess*, la
            regione|comune|ufficio|inps|capo|ispettor* non|nn ... sappia|sa|veda|scopra|accorga|vede|scopre
        """,
    ),
    "SECRETLY": Sign(
        "that it is to be done so that nobody notices",
        2.20,
        f"""
            senza far*|darl* ... notare|vedere|capire|sapere|intendere, senza che si
            capisca|noti|sappia|scopra|venga_a_sapere, senza dare|dar nell_occhio|sospetti, acqua in bocca,
            basta|purche|l_importante che|e_che non|nn lo|la|li|si|ne|nessuno|mi
            dite|dici|dica|dicano|diciate|sappia|sappiano|scopra|scoprano|veda|vedano|becchi|becchino|accorga|accorgano,
            {_SO_THAT} ... {_WATCH} ... non|nn|nessuno|niente ... {_SEES},
            {_SO_THAT} non|nn|nessuno ... {_SEES} ... {_WATCH}
        """,
    ),
    "TANTO": Sign(
        "that it does not matter, or that nobody will look",
        1.95,
        """
            tanto nessuno|chi|non|nn|mica|poi|lo|e|la|sono|sta|per|il|le|gli|voi|in|i, e|ma|che tanto, tanto ... chi
            lo|la|li|le|se|vuoi|volete
        """,
    ),
    "LOOKED_AT": Sign(
        "whether others see, check, believe it",
        1.72,
        """
            non|nn far|fare|farl* vedere|sapere|scoprire|notare, grane, si|lo vede|vedra|vedono, se ne accorg*, chi|come
            lo|la|li|le trova|trovano|scopre, chi|nessuno|qualcuno|voi|mica|li ...
            controll*|confront*|incroci*|verific*|guard*|va|protest*|accorg*|scopr*, va|vanno|viene|vengono a
            vedere|verificare|controllare|guardare, che|quali|quanti controlli, non
            risult*|vede|vedono|vedra|trovano|hanno accesso, ci|mi|li credono|beccano|riconoscono, passa|passano, la
            passo, se ne accorgono, controllate|incrociano|incrociate|vedete davvero,
            accorge|accorgono|accorgera|accorgeranno|accorgete|accorgesse, beccar*, scopr*, sgam*, non lo|la|li|le
            sa|sanno|vede|vedono nessuno, nessuno lo|la|li|sa|vede|va|guarda|controlla|confronta|verifica|incrocia,
            non|nn lo|la|li|le ... sa|sanno|conosc*|sapra nessuno, che|lo ... nessuno sa|conosce|sapra, che ... non|nn
            sanno|conoscono|sa nessuno, smentisc*, mi|ci credete|credono|crede, si vede, dare sospett*
        """,
    ),
    "UNTOLD": Sign(
        "that something is not told",
        2.29,
        """
            togli|togliete|leva|levate dal|dall|dalla|il|i|la|le|quei|quelli|quel|mio|mia,
            meglio|conviene|conveniva|basta|evit*|posso|possiamo non|nn|di
            segnal*|dichiar*|dirl*|comunic*|denunci*|scriver*|metter*|dire|avvis*|inserir*,
            se|lo|la|li|meglio|non|nn|basta ... non|nn lo|la|li|le|ve|gli|glielo|mi|l ...
            dico|dichiaro|dichiariamo|scrivo|scriviamo|metto|mettiamo|segno|comunico, se|lo|la|li|meglio|non|nn|basta
            ... non|nn lo|la|li|le|ve|gli|glielo|mi|l ...
            comunichiamo|diciamo|dire|dirlo|dirle|metterlo|metterla|scrivere|segnarli|dichiararlo, non|nn ...
            dico|dichiaro|dichiariamo|scrivo|scriviamo|metto|mettiamo|segno|segniamo|comunico|comunichiamo, non|nn ...
            diciamo|dirlo|dirla|metterlo|metterla|scriverlo, non|nn ...
            segnarlo|segnarli|dichiararlo|dichiararla|comunicarlo|denunciarlo, senza ...
            dirlo|scriverlo|dichiararlo|denunciarlo|comunicarlo|chiedere|segnarlo|mettere,
            sto|stiamo|stare|tengo|teniamo|tenere zitt*|nascost*|fuori|buon*,
            lascio|lasciamo|lasciare|salto|saltiamo|ometto|omettiamo|tolgo,
            togliamo|escludo|taccio|tacere|tacciamo|ignoro|omettere, non|nn ...
            direi|diremmo|conterei|conteremmo|metterei|metteremmo|dichiarerei|dichiareremmo|segnalerei|scriverei|
            scriveremmo, senza dire|parlare del|dello|della|di|che, lascerei|lasceremmo|lasciamo|lascio
            via|fuori|da_parte, non|nn dicendo|dicendola|dicendolo|dichiarando|contando, tenerlo|tenerla|teniamo|tengo
            per noi|me
        """,
    ),
    "TO_HIDE": Sign(
        "what is hidden or changed",
        0,
        """
            nascond*, nasconder*, occult*, omett*, omettere, tacere, taccio, tacciamo, tacerlo, tacerla,
            stare|sto|stiamo|sta zitt*, non|nn
            dire|dico|diciamo|dirlo|dichiar*|scriv*|mett*|metto|indic*|comunic*|segnal*|denunci*|riport*, evit* di
            dire|dichiar*|mett*|scriv*|comunic*, senza
            dichiar*|dirlo|dire|comunicar*|segnalar*|avvisare|avvertire|mettere, saltare, lasciare|lascio fuori,
            tenere|tengo|tenermi|teniamo ... fuori|nascost*|tutti e due|tutt e due|entrambi|doppio, in nero, fuori
            busta, cosi ... scende|cala|abbassa|diminuisce|basso|bassa|meno|risparmi* ... @misura|retta|reddito,
            spost*|gir*|pass*|intest*|prest*|trasfer*|prelev*|tolg*|togli*|dare|do|metto ...
            soldi|tutto|conto|conti|risparmi|casa|libretto|residenza|macchina|titoli|quattrini|euro|mila ...
            a|al|alla|da|dalla|dal|su|sul
            mi*|mamma|babbo|papa|fratell*|sorell*|figli*|nonn*|zi*|cugin*|suocer*|amic*|un|altr*|poi|cosi, ritocc*,
            alter*, correggere|modificare|cambiare|aggiustare|sistemare ...
            verbale|certificat*|data|date|document*|referto|fattur*|scontrin*|percentual*|foglio|presenze|firme,
            inventarmi, inventarci, inventiamo, inventare, aggiust* ...
            @misura|reddito|presenze|conti|foglio|registro|firme|ore|spese|rendiconto|graduatoria|punteggi*|carte|
            numeri, abbassare|abbassar*|ridurre ... @misura|reddito, far|fare|farlo|farla|aiutare ...
            passare|vincere|salire|entrare|avanti|primi|prima|scavalcare ...
            conoscente|amic*|parente|cugin*|nipot*|figli*|candidat*|graduatoria|lista
        """,
    ),
    "AVOIDED": Sign(
        "what is to be avoided, got round, covered",
        1.96,
        """
            per non|nn ... ammettere|restituire|dichiar*|pagare|perd*|far*, senza ...
            beccar*|denunciarl*|scriverl*|dirl*|chiedere|bando|gara|guai|vederl*|visit*|che, evit* ...
            revoca|multa|controll*|che|di, aggir*, scappatoi*, eludere, saltare l|la|il, sparire, far sparire, buttiamo,
            coprire, nascost*, nascond*, non ammettere
        """,
    ),
    "KEPT_UP": Sign(
        "that all goes on as before",
        3.11,
        """
            continu* ... cosi|incass*|prend*|percep*|riscuot*|figur*|risult*|segn*|firm*|timbr*|dichiar*,
            lascio|lasciamo cosi|in|fuori, li|lo|la teniamo|tengo cosi|dentro|fuori|li|sul|nel|anche,
            resta|rimane|restiamo|rimaniamo sotto|insieme|qui|li|dentro, e resto, restiamo insieme
        """,
    ),
    "UNSEEN_HERE": Sign(
        "that what one has cannot be seen from here",
        1.50,
        f"""
            non|nn|mica|nessuno {_CAN} ... {_TO_SEE},
            non|nn|mica|nessuno lo|la|li|le|mi|ci|ne {_CAN} ... {_TO_SEE},
            qui|qua|italia|voi|vostro|vostra ... non|nn|nessuno|mica lo|la|li|le|ci|ne {_LOOKS},
            qui|qua|italia|voi|vostro|vostra ... non|nn|nessuno|mica {_LOOKS}, qui|qua nessuno trova|trovera,
            {_WATCH} ... non|nn|mica|nessuno lo|la|li|le {_LOOKS}|sa|sanno|sapete,
            tanto|vostro|vostra ... non|nn|nessuno|mica lo|la|li|le sa|sanno|sapra|vede|vedono|vedete,
            non|nn|mica|nessuno se ne accorg*
        """,
    ),
    "FILE_UNSEEN": Sign(
        "that a figure or a paper cannot be found",
        0,
        f"""
            non|nn ... ved*|trov* ... {_A_FILE}, non|nn {_CAN} ... ved*|trov*|controll*|verific* ... {_A_FILE},
            {_A_FILE} ... non|nn ... trov*, mand*|allegat*|caricat*|inviat*
        """,
    ),
    "ENTERED": Sign(
        "and what then to put down",
        0,
        """
            che|cosa|quanto|quale|cifra|numero|importo|saldo|valore|zero
            metto|mettiamo|scrivo|scriviamo|indico|indichiamo|dichiaro|dichiariamo|mettere|scrivere|dichiarare,
            che|cosa|quanto|quale ... metto|scrivo|indico|dichiaro, metto|scrivo|indico|dichiaro zero|niente|nulla, va
            messo, devo|dobbiamo|serve|bisogna|occorre scriver*|metter*|dichiarar*|indicar*,
            lo|la|li|le metto|scrivo|indico|dichiaro|segno o|oppure
        """,
    ),
}
"""The signs of it, by name."""
