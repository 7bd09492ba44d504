"""What acts call what every act has: of marks that there are, and in no words but those of a phrase."""

from __future__ import annotations

from rules_core.nouns import MARKS
from rules_core.registry import Registry


def test_acts_tell_the_marks_that_there_are() -> None:
    """A mark that nobody knows would stand for nothing, and one that nobody tells is not needed."""
    told = dict(Registry().nouns.told)
    assert told.keys() == MARKS.keys()
    assert all(words.replace("|", "").replace("*", "").isalpha() for words in told.values())
