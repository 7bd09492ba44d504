"""The steps of the way from a question to an answer, one per file."""
