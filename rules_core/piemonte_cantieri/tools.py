"""The tools of this act."""

from __future__ import annotations

from rules_core.piemonte_cantieri import open_texture, solo_testo  # noqa: F401 (importing them registers what they say)
from rules_core.piemonte_cantieri.graduatoria import graduatoria
from rules_core.piemonte_cantieri.par_02_3_infortunio import infortunio
from rules_core.piemonte_cantieri.par_02_3_presenze import presenze
from rules_core.piemonte_cantieri.par_06_compatibilita import compatibilita
from rules_core.piemonte_cantieri.par_06_destinatari import requisiti_persona
from rules_core.piemonte_cantieri.par_08_2_indennita import indennita
from rules_core.piemonte_cantieri.par_08_2_preventivo import preventivo
from rules_core.piemonte_cantieri.par_09_risorse import territorio
from rules_core.piemonte_cantieri.par_12_1_domanda import requisiti_ente
from rules_core.piemonte_cantieri.par_13_2_punteggio import punteggio
from rules_core.piemonte_cantieri.par_14_2_chiamata import chiamata_nominativa
from rules_core.piemonte_cantieri.par_14_4_sostituzione import sostituzione
from rules_core.piemonte_cantieri.par_14_7_prosecuzione import prosecuzione
from rules_core.piemonte_cantieri.par_23_2_criteri import criteri
from rules_core.piemonte_cantieri.procedure.tutte import PROCEDURE
from rules_core.piemonte_cantieri.termini import termini

TOOLS = (
    requisiti_persona,
    requisiti_ente,
    indennita,
    preventivo,
    territorio,
    presenze,
    infortunio,
    punteggio,
    prosecuzione,
    graduatoria,
    termini,
    sostituzione,
    chiamata_nominativa,
    compatibilita,
    criteri,
    *PROCEDURE,
)
