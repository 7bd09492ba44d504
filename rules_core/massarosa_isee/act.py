"""The act and its versions; every article registers its norms here."""

from __future__ import annotations

from rules_core.acts import Act

DELIBERA_69, ACCORDO_SINDACALE, ALLEGATO_C = "delibera-69", "accordo-sindacale", "allegato-c"

regolamento = Act("massarosa-isee", default=ALLEGATO_C, versions=(DELIBERA_69, ACCORDO_SINDACALE, ALLEGATO_C))
