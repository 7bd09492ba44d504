"""Tests of what a sentence holds."""
