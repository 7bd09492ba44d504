"""A tool with the name of another."""

from __future__ import annotations

from dataclasses import replace

from tests.next_office.tools import TOOLS as FIRST

TOOLS = (replace(FIRST[0], title="Un altro strumento"),)
