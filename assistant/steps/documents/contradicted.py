"""Hold what somebody sets against an answer to the clause that it rests on: nothing of it is taken as a fact."""

from __future__ import annotations

from assistant.conversation import Topic
from assistant.steps.deciding.choose import Choosing
from assistant.steps.deciding.decision import Decision, Does
from assistant.steps.deciding.held_to import held_to
from assistant.steps.documents.finding import Finding
from assistant.understanding.honesty.contradicting import contradicts, of_the_rules
from assistant.understanding.words.patterns import stands
from corpus.search import Hit
from rules_core.records import shape_of
from rules_core.wording import Said


def contradicted(finding: Finding, choosing: Choosing) -> Decision | None:
    """What was computed, read again in its act, where a message contradicts it with the word of others."""
    if (held := held_to(choosing)) is not None:
        return held
    talk = finding.talk
    nouns = choosing.registry.nouns
    if talk.topic is None or not contradicts(finding.message, nouns) or _of_ones_own(choosing, talk.topic):
        return None
    before = [finding.search.library.clause(one) for one in talk.cited[:1]]
    acts = {clause.act.name for clause in before}
    near = [hit for hit in finding.hits[:1] if not acts or (hit.sure and hit.clause.act.name in acts)]
    rests_on = near or [Hit(clause, (), 1.0, answers=True) for clause in before]
    return Decision(Does.LOOK_UP, talk.topic, hits=tuple(rests_on))


def _of_ones_own(choosing: Choosing, topic: Topic) -> bool:
    """Whether a message names a fact that was told, and tells it as a paper has it: "il CAF 16.500 di reddito"."""
    message, said = choosing.message, choosing.registry.wording(topic.tool).said
    if of_the_rules(message, choosing.registry.nouns):
        return False
    told = {one.path for one in topic.known}
    own = [one.path for one in choosing.learn(topic) if one.path in told and not isinstance(one.value, bool)]
    return bool(own) and all(stands(message.plain, said.get(shape_of(path), Said()).near) for path in own)
