"""The interface contract that others build on, where it lies beside the checkout."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

FOLDER = Path(os.environ.get("SPORTELLO_CONTRACT", Path(__file__).resolve().parents[2] / "shared" / "contract"))

needs_contract = pytest.mark.skipif(
    not (FOLDER / "spans.py").exists(), reason="the interface contract does not lie beside this checkout"
)


def spans_module() -> ModuleType:
    """The contract's own checker of spans."""
    spec = importlib.util.spec_from_file_location("contract_spans", FOLDER / "spans.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def faults(answer: dict[str, Any], said: str, clause: Callable[[str], dict[str, str] | None]) -> list[str]:
    """What the contract finds wrong with an answer."""
    found: list[str] = spans_module().faults(answer, said, clause)
    return found
