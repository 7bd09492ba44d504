"""The composition root: which parts serve a run, given its settings."""

from __future__ import annotations

from functools import cached_property

from assistant.pipeline import Assistant
from assistant.settings import Settings
from corpus.library import BUNDLED, Library
from corpus.search import Search


class Wiring:
    """The parts of a run, each made when first asked for."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    @cached_property
    def library(self) -> Library:
        """The documents."""
        return Library(self.settings.sources or BUNDLED)

    @cached_property
    def search(self) -> Search:
        """The search over the documents."""
        return Search(self.library)

    @cached_property
    def assistant(self) -> Assistant:
        """The assistant over the search."""
        return Assistant(self.library, self.search)
