"""The tools of this act."""

from __future__ import annotations

from rules_core.massarosa_isee.art_02_prestazioni import prestazioni
from rules_core.massarosa_isee.art_08_09_13_termini import termini
from rules_core.massarosa_isee.art_12_compartecipazione import compartecipazione, soglie
from rules_core.massarosa_isee.calcolo import calcolo
from rules_core.massarosa_isee.confronto import confronto
from rules_core.massarosa_isee.procedure import procedura
from rules_core.massarosa_isee.ricerca_nucleo import nucleo

TOOLS = (nucleo, calcolo, confronto, prestazioni, compartecipazione, soglie, termini, procedura)
