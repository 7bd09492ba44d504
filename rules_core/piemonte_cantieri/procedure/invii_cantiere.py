"""Par. 14.3, 14.4, 14.7, 14.8, 15.2, 20: what is sent or kept while a site is open, and after."""

from __future__ import annotations

from rules_core.piemonte_cantieri.procedure.invio import Invio
from rules_core.piemonte_cantieri.procedure.letture import DIMISSIONI, INFORMATIVE, MODELLO_7, OGGETTO, RIDUZIONI
from rules_core.piemonte_cantieri.procedure.valori import GIORNATE_COMPLESSIVE, GIORNI_PER_IL_RENDICONTO
from rules_core.piemonte_cantieri.procedure.vie import (
    ARCHIVIO,
    AUTOFINANZIATO,
    COMUNICAZIONE,
    PROROGA_RENDICONTO,
    PROSECUZIONE,
    RELAZIONE,
    VARIAZIONE,
    ignota,
)
from rules_core.procedures import as_printed

PRIMA_DI_VARIARE = "prima della variazione: occorre l'approvazione del Settore Politiche del Lavoro"

DURANTE_IL_CANTIERE = (
    Invio(
        key="sospensione",
        situazioni=("sospensione",),
        via=COMUNICAZIONE,
        modello="6",
        quando="tempestivamente",
        nota="Riguarda le sospensioni organizzative o tecniche.",
        tipologia="sospensione delle attività",
        locators=("14.3/capoverso.4/trattino.1",),
        rests_on=(OGGETTO,),
    ),
    Invio(
        key="sostituzione",
        situazioni=("sostituzione",),
        via=COMUNICAZIONE,
        modello="8",
        quando="prima della sostituzione, che è ammessa fino a un mese dalla conclusione del progetto",
        nota="È rivolta al Dirigente del Settore Politiche del lavoro.",
        tipologia="sostituzione lavoratore",
        locators=("14.4/capoverso.3", "14.3/capoverso.4/trattino.2"),
        rests_on=(OGGETTO,),
    ),
    Invio(
        key="dimissioni_con_sostituzione",
        situazioni=("dimissioni",),
        via=COMUNICAZIONE,
        modello="8",
        quando="tempestivamente, se chi si dimette è sostituito",
        tipologia="dimissioni e sostituzione lavoratore",
        locators=("14.3/capoverso.4/trattino.2", "14.4/capoverso.3"),
        rests_on=(OGGETTO, DIMISSIONI),
    ),
    Invio(
        key="dimissioni_senza_sostituzione",
        situazioni=("dimissioni",),
        via=COMUNICAZIONE,
        modello="9",
        quando="tempestivamente, se chi si dimette non è sostituito",
        tipologia="dimissioni lavoratore",
        locators=("14.3/capoverso.4/trattino.2",),
        rests_on=(OGGETTO, DIMISSIONI),
    ),
    Invio(
        key="riduzione_lavoratori",
        situazioni=("riduzione_lavoratori",),
        via=VARIAZIONE,
        modello="9",
        quando=PRIMA_DI_VARIARE,
        tipologia="riduzione numero lavoratori",
        rests_on=(RIDUZIONI,),
    ),
    Invio(
        key="riduzione_giornate",
        situazioni=("riduzione_giornate",),
        via=VARIAZIONE,
        modello="10",
        quando=PRIMA_DI_VARIARE,
        tipologia="riduzione numero giornate",
        rests_on=(RIDUZIONI,),
    ),
    Invio(
        key="variazione_orario",
        situazioni=("variazione_orario",),
        via=VARIAZIONE,
        modello="10 bis",
        quando=PRIMA_DI_VARIARE,
        nota="Un progetto ha una sola durata oraria settimanale: da quella dipendono la durata ammessa e l'indennità.",
        tipologia="variazione tipologia oraria",
        locators=("8.2/capoverso.2",),
        rests_on=(RIDUZIONI,),
    ),
    Invio(
        key="altra_variazione",
        senza_modello="Richiesta di variazione del progetto",
        situazioni=("altra_variazione",),
        via=VARIAZIONE,
        quando=PRIMA_DI_VARIARE,
        nota="La richiesta è corredata della modulistica eventualmente opportuna: per le variazioni in genere"
        " l'elenco non ha un modello.",
        tipologia="richiesta di variazione",
    ),
    Invio(
        key="prosecuzione",
        situazioni=("proroga_autofinanziamento",),
        via=PROSECUZIONE,
        modello="7",
        chi="l'Ente beneficiario; in partenariato può chiederla da solo ciascun Comune che intende proseguire",
        quando="prima di proseguire oltre il termine del cantiere finanziato: occorre l'autorizzazione",
        nota=f"Si può proseguire fino a {as_printed(GIORNATE_COMPLESSIVE)} giornate complessive, comprese quelle"
        " finanziate, anche con meno cantieristi.",
        rests_on=(MODELLO_7,),
    ),
    Invio(
        key="nuovo_progetto",
        situazioni=("nuovo_progetto_autofinanziato",),
        via=AUTOFINANZIATO,
        modello="2",
        chi="l'Ente",
        quando="nell'ambito dell'esercizio in corso",
        nota="Correda l'istanza insieme all'atto deliberativo con cui l'Ente approva il progetto e ne assume tutti"
        " gli oneri; la Regione approva con apposito provvedimento.",
        locators=("14.8/capoverso.1/trattino.2", "14.8/capoverso.1/trattino.1", "14.8/capoverso.2"),
    ),
)

ALLA_FINE = (
    Invio(
        key="termine",
        situazioni=("termine",),
        via=ignota(
            indirizzo="Il Modello 11 è solo nell'elenco del par. 22: nessun paragrafo dice a chi e dove si invia.",
        ),
        modello="11",
        chi=None,
        nota="Alla conclusione si trasmette anche la Relazione finale (Modello 12), e si rendiconta entro"
        f" {as_printed(GIORNI_PER_IL_RENDICONTO)} giorni.",
        locators=("15.2/capoverso.4", "15.2/capoverso.1"),
        non_detto={
            "chi_invia": "Nessun paragrafo dice chi invia il Modello 11.",
            "quando": "Nessun paragrafo dice quando si invia il Modello 11.",
        },
    ),
    Invio(
        key="relazione_finale",
        situazioni=("relazione_finale",),
        via=RELAZIONE,
        modello="12",
        quando="alla conclusione del cantiere",
        nota="Riporta tutto ciò che riguarda l'attuazione, soprattutto le attività che hanno dato punteggio.",
        locators=("15.2/capoverso.6",),
    ),
    Invio(
        key="rendicontazione",
        senza_modello="Rendicontazione della spesa",
        situazioni=("rendicontazione",),
        via=ignota(
            "15.2/capoverso.1",
            indirizzo="Le modalità saranno comunicate agli interessati: il bando non le dice.",
        ),
        quando=f"entro {as_printed(GIORNI_PER_IL_RENDICONTO)} giorni dalla conclusione del cantiere",
        nota="Non sono previste rendicontazioni intermedie.",
        locators=("15.2/capoverso.3",),
    ),
    Invio(
        key="proroga_rendicontazione",
        senza_modello="Richiesta di proroga della rendicontazione",
        situazioni=("proroga_rendicontazione",),
        via=PROROGA_RENDICONTO,
        nota="La richiesta va motivata; autorizza il Settore Politiche del Lavoro.",
        non_detto={"quando": "Il bando non dice entro quando si chiede la proroga."},
    ),
)

DA_CONSERVARE = (
    Invio(
        key="presenze",
        situazioni=("presenze", "controlli"),
        via=ARCHIVIO,
        modello="13",
        chi=None,
        quando="mese per mese",
    ),
    Invio(
        key="informativa_della_regione",
        situazioni=("informativa_privacy", "controlli"),
        via=ARCHIVIO,
        modello="14",
        chi=None,
        non_detto={"quando": "Il bando non dice quando si usa il Modello 14."},
        rests_on=(INFORMATIVE,),
    ),
    Invio(
        key="informativa_dei_responsabili",
        situazioni=("informativa_responsabili", "controlli"),
        via=ARCHIVIO,
        modello="15",
        chi=None,
        quando="quando si raccolgono i dati dei partecipanti, che la sottoscrivono per presa visione",
        locators=("20.4",),
        rests_on=(INFORMATIVE,),
    ),
    Invio(
        key="istruzioni_ai_responsabili",
        situazioni=("istruzioni_responsabili",),
        via=ignota(
            "20.3/capoverso.2",
            "20.4",
            "20.3/nota.7",
            indirizzo="Le istruzioni le fornisce la Regione: il bando non dice per quale via.",
        ),
        modello="17",
        chi="la Regione, come Delegato del Titolare del trattamento",
        nota="L'Ente si impegna a seguirle firmando l'Atto di adesione, e le conserva con le informative.",
        non_detto={"quando": "Il bando non dice quando sono fornite, ma insieme all'informativa per i partecipanti."},
    ),
    Invio(
        key="sub_responsabile",
        senza_modello="Nome del sub-responsabile del trattamento",
        situazioni=("sub_responsabile",),
        via=ignota(
            "20.3.1", indirizzo="Il bando dice di comunicarne il nome al Delegato del Titolare, non a quale indirizzo."
        ),
        chi="l'Ente nominato responsabile esterno",
        quando="prima di ricorrere al sub-responsabile",
        nota="L'autorizzazione generale è data dalla Regione con un successivo provvedimento.",
    ),
)
