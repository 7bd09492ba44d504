"""Hold what somebody sets against an answer to the clause that it rests on: nothing of it is taken as a fact."""

from __future__ import annotations

from assistant.steps.deciding.decision import Decision, Does
from assistant.steps.documents.finding import Finding
from assistant.understanding.honesty.contradicting import contradicts
from corpus.search import Hit


def contradicted(finding: Finding) -> Decision | None:
    """What was computed, read again in its act, where a message contradicts it with the word of others."""
    talk = finding.talk
    if talk.topic is None or not contradicts(finding.message):
        return None
    before = [finding.search.library.clause(one) for one in talk.cited[:1]]
    acts = {clause.act.name for clause in before}
    near = [hit for hit in finding.hits[:1] if not acts or (hit.sure and hit.clause.act.name in acts)]
    rests_on = near or [Hit(clause, (), 1.0, answers=True) for clause in before]
    return Decision(Does.LOOK_UP, talk.topic, hits=tuple(rests_on))
