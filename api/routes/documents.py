"""The acts: which there are, their text, a clause, a search."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Response

from api.problems import BadRequestError
from api.routes.answers import Json, problems
from api.service import Served
from api.shapes import Clause, Documents, Results, WholeDocument
from api.views import blocks, clause_view, document_view, hit_view
from corpus.library import Library

router = APIRouter(tags=["documenti"])
AsOf = Annotated[date | None, Query(description="Il giorno a cui riferire la validità; senza, oggi.")]
Words = Annotated[str, Query(max_length=1000, description="Le parole da cercare, o una domanda.")]
_LONG = 200


@router.get("/v1/search", summary="I brani che rispondono", response_model=Results, responses=problems(400, 404, 422))
async def search(
    service: Served,
    q: Words,
    k: Annotated[int, Query(ge=1, le=100, description="Quanti risultati.")] = 5,
    document: Annotated[
        str | None, Query(max_length=_LONG, description="Solo in un atto, o in una sua versione.")
    ] = None,
) -> Response:
    """Cerca negli atti: i brani migliori per primi."""
    if not q.strip():
        raise BadRequestError("Servono le parole da cercare: /v1/search?q=durata+della+DSU")
    found = await service.do(lambda: service.wiring.search.find(q, k, document=document))
    return Json({"q": q, "results": [hit_view(hit, service.wiring.library) for hit in found]})


@router.get("/v1/documents", summary="Gli atti che ci sono", response_model=Documents, responses=problems(422))
async def documents(service: Served, as_of: AsOf = None) -> Response:
    """Ogni atto, in ogni versione, con la sua validità e le righe che non ne fanno parte."""
    library, on = service.wiring.library, as_of or date.today()
    return Json({"documents": [document_view(document, on) for document in library.documents]})


@router.get("/v1/documents/{id}", summary="Un atto intero", response_model=WholeDocument, responses=problems(404, 422))
async def document(id: Annotated[str, Path(max_length=_LONG)], service: Served, as_of: AsOf = None) -> Response:  # noqa: A002
    """Il testo di un atto, tratto per tratto, ciascuno con il suo indirizzo."""
    return Json(await service.do(lambda: _whole(service.wiring.library, id, as_of or date.today())))


def _whole(library: Library, id_: str, on: date) -> dict[str, Any]:
    found = library.document(id_)
    stretches = [block for section in found.sections for block in blocks(section, library)]
    return {**document_view(found, on), "blocks": stretches}


@router.get("/v1/clauses/{id:path}", summary="Un brano", response_model=Clause, responses=problems(404, 422))
async def clause(id: Annotated[str, Path(max_length=_LONG)], service: Served, as_of: AsOf = None) -> Response:  # noqa: A002
    """Il testo di un brano, dove sta, se vale ancora, che cosa dicono le altre versioni, che cosa ha di strano."""
    library, on = service.wiring.library, as_of or date.today()
    return Json(await service.do(lambda: clause_view(library.clause(id), library, on)))
