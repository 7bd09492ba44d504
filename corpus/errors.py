"""What can go wrong with the documents, each with a sentence that a person can act on."""

from __future__ import annotations

from collections.abc import Sequence


class CorpusError(Exception):
    """Something about the documents that the person asking has to know; the message is Italian."""


class ManifestError(CorpusError):
    """The manifest of the sources cannot be read as it stands."""


class SourceChangedError(CorpusError):
    """A source file no longer has the bytes that the manifest recorded."""

    def __init__(self, file: str, recorded: str, found: str) -> None:
        super().__init__(
            f"Il documento «{file}» non è più quello registrato nel manifesto "
            f"(impronta attesa {recorded[:12]}…, trovata {found[:12]}…): gli indirizzi dei suoi brani "
            "potrebbero non corrispondere più. Se il nuovo testo è voluto, aggiorna «sha256» nel manifesto."
        )
        self.file = file


class UnknownClauseError(CorpusError):
    """No clause has this id; the nearest ids are offered instead."""

    def __init__(self, asked: str, nearest: Sequence[str]) -> None:
        hint = f" Forse cercavi: {', '.join(nearest)}." if nearest else ""
        super().__init__(f"Nessun brano ha l'indirizzo «{asked}».{hint}")
        self.asked = asked
        self.nearest = tuple(nearest)


class NothingSearchedError(CorpusError):
    """No document is left to search; the sentence says which there are."""


class IndexUnavailableError(CorpusError):
    """The index of vectors cannot be used now; vectors in memory take its place."""


class IndexAddressError(CorpusError):
    """The address of the server that keeps the index is none."""

    def __init__(self, url: str) -> None:
        super().__init__(
            f"«{url}» non è l'indirizzo di un server Chroma: SPORTELLO_CHROMA_URL dev'essere come http://localhost:8000."
        )


class EmbedderError(CorpusError):
    """The model that should tell texts as vectors cannot be loaded."""
