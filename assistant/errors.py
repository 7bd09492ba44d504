"""What cannot be: an answer that says more than its sources."""

from __future__ import annotations


class AnswerError(ValueError):
    """A span or an answer that breaks the promise it is made of; it is a fault of the program, never of a person."""


class ConversationError(ValueError):
    """A kept conversation that cannot go on, with an Italian sentence."""
