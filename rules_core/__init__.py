"""The law as code."""
