"""Which word of a choice is shown by that of another, where nobody told it: what is of category A2 is a home."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from assistant.conversation import Topic
from assistant.understanding.stated import Stated
from rules_core.records import shape_of
from rules_core.wording import Wording


def shown(found: Mapping[str, Stated], wording: Wording, topic: Topic) -> Iterator[Stated]:
    """The choices of members that other choices show."""
    told = {one.path for one in topic.known} | found.keys()
    for path, said in wording.said.items():
        head, _, name = path.rpartition(".")
        for other, words in said.shown.items():
            for one in found.values():
                member = one.path.rpartition(".")[0]
                if shape_of(one.path) == f"{head}.{other}" and f"{member}.{name}" not in told:
                    word = words.get(str(one.value)) or words.get(f"{str(one.value)[:1]}*")
                    yield from [Stated(f"{member}.{name}", word, one.words)] if word else ()
