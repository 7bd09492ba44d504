"""Which act's versions a message wants compared, and on what matter."""

from __future__ import annotations

from assistant.steps.deciding.surely import surely_said
from assistant.steps.documents.finding import Finding
from assistant.understanding.asking.versions import matter_of_versions, names_versions


def of_versions(finding: Finding, at_hand: str | None = None) -> tuple[str, str] | None:
    """The name of the act and the matter; None where nobody asks in what versions differ.

    Where the documents surely answer a message, it has to speak of versions, or to name two of them.

    It is the act that the message names, else the one that was just spoken of, even if that has one version alone.
    """
    message = finding.message
    for name, acts in finding.search.library.versions.items():
        called = [act.id.partition("@")[2].replace("-", " ") for act in acts] if len(acts) > 1 else []
        called = [one for one in called if one]
        matter = matter_of_versions(message, called)
        if matter is None or (not names_versions(message, called) and surely_said(finding.hits)):
            continue
        here = finding.act or (matter_of_versions(message) is not None and at_hand)
        if name == here or (not here and len(acts) > 1):
            return name, matter
    return None
