"""What the page is made of, as built by `scripts/assets`: each build under an address of its own, kept by browsers."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

BUILT = Path(__file__).parent / "built"
_FOR_EVER = "public, max-age=31536000, immutable"


def built() -> bool:
    """Whether it was built: where that could not be, everything but the page works."""
    return (BUILT / "page.css").exists()


def version() -> str:
    """The name of what was built."""
    found = sha256()
    for file in sorted(file for file in BUILT.rglob("*") if file.is_file()):
        found.update(file.name.encode() + b"\0" + file.read_bytes())
    return found.hexdigest()[:12]


class Assets(StaticFiles):
    """The files, which never change under their address."""

    def __init__(self) -> None:
        super().__init__(directory=BUILT)

    async def get_response(self, path: str, scope: Scope) -> Response:
        """One of the files."""
        found = await super().get_response(path, scope)
        found.headers["cache-control"] = _FOR_EVER
        return found
