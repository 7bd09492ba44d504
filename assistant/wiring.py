"""The composition root: which parts serve a run, given its settings."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from assistant.settings import Settings

if TYPE_CHECKING:  # each part is imported by the run that needs it
    from assistant.helper import Helpers
    from assistant.pipeline import Assistant
    from assistant.verifying import Verifier
    from corpus.embedding.embedder import Embedder
    from corpus.library import Library
    from corpus.nearest import Keeper
    from corpus.search import Search
    from rules_core.registry import Registry


def _on_standard_error(sentence: str) -> None:
    print(f"sportello: {sentence}", file=sys.stderr)


class Wiring:
    """The parts of a run, each made when first asked for.

    A run that lasts keeps its vectors in the index; one that answers once has them in memory before the index is open.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        lasting: bool = False,
        tell: Callable[[str], None] = _on_standard_error,
        traffic: Callable[[str, str], None] | None = None,
    ) -> None:
        self.settings, self.lasting, self._tell, self._traffic = settings, lasting, tell, traffic

    def that_lasts(self) -> Wiring:
        """The same parts for a process that lasts."""
        return Wiring(self.settings, lasting=True, tell=self._tell, traffic=self._traffic)

    @cached_property
    def library(self) -> Library:
        """The documents."""
        from corpus.library import BUNDLED, Library  # noqa: PLC0415

        return Library(self.settings.sources or BUNDLED, self.settings.home)

    @cached_property
    def embedder(self) -> Embedder:
        """What tells texts as vectors."""
        if self.settings.embedder:
            from corpus.embedding.hub import HubEmbedder  # noqa: PLC0415

            return HubEmbedder.load(self.settings.embedder)
        from corpus.embedding.static import StaticEmbedder  # noqa: PLC0415

        return StaticEmbedder.load()

    @cached_property
    def keeper(self) -> Keeper | None:
        """Where vectors are kept. Those of a large model cost so much that every run looks there first."""
        if not self.lasting and not self.settings.embedder:
            return None
        from corpus.index import ChromaIndex  # noqa: PLC0415

        return ChromaIndex(self.settings.home / "index", self.settings.chroma_url, self._tell)

    @cached_property
    def search(self) -> Search:
        """The search over the documents."""
        from corpus.search import Search  # noqa: PLC0415

        return Search(self.library, self.embedder, self.keeper)

    @cached_property
    def assistant(self) -> Assistant:
        """The assistant over the search."""
        from assistant.keys import key_of  # noqa: PLC0415
        from assistant.pipeline import Assistant  # noqa: PLC0415

        key = key_of(self.settings.home)
        office, helpers = self.settings.office, self.helpers
        return Assistant(self.library, self.search, self._answering, office, self.rules, key, helpers)

    @property
    def _answering(self) -> Registry:
        """The tools that answers come from: where an office brings its own documents, those of the acts among them."""
        if self.settings.sources is None:
            return self.registry
        return self.registry.of_acts({act.name for act in self.library.acts})

    @cached_property
    def helpers(self) -> Helpers | None:
        """The chat model that helps, if there is one."""
        if self.settings.model is None:
            return None
        from assistant.model.assisting import ModelHelpers  # noqa: PLC0415

        return ModelHelpers(self.settings.model, self._words_of_the_acts, self._tell, self._traffic)

    def _words_of_the_acts(self) -> frozenset[str]:
        """The words that the acts use: none of them gives anybody away."""
        texts = " ".join(clause.text for clause in self.library.clauses())
        return frozenset(re.findall(r"[^\W\d_]+", texts.lower()))

    @cached_property
    def verifier(self) -> Verifier:
        """What verifies answers and receipts."""
        from assistant.keys import kept_key  # noqa: PLC0415
        from assistant.verifying import Verifier  # noqa: PLC0415

        return Verifier(self.library, self.registry, self.rules, kept_key(self.settings.home))

    @cached_property
    def rules(self) -> str:
        """The fingerprint of the rules."""
        from assistant.fingerprints import of_packages  # noqa: PLC0415

        return of_packages(("rules_core", *self.settings.acts))[:16]

    @cached_property
    def registry(self) -> Registry:
        """The tools of the acts."""
        from rules_core.registry import Registry  # noqa: PLC0415

        return Registry(self.settings.acts)
