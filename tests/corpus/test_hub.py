"""Embedders of sentence-transformers, loaded as anyone's would be: tiny models, made here with weights drawn by lot."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from api.cli import main
from assistant.settings import read_settings
from assistant.wiring import Wiring
from corpus.embedding.hub import HubEmbedder
from corpus.errors import EmbedderError
from corpus.lexical import words_of
from corpus.library import Library
from corpus.search import Search

WORDS = [*"il la un di che quanto giorno canone ricorso entro casa scala reddito".split(), "query", "passage", ":"]


def installed() -> bool:
    """Whether the extra is there; it is asked for without being imported."""
    from importlib.util import find_spec  # noqa: PLC0415

    return find_spec("sentence_transformers") is not None


needs_hub = pytest.mark.skipif(not installed(), reason="the extra `hub` is not installed; .ci/run installs it")
pytestmark = pytest.mark.filterwarnings("default")  # of torch and its kin, we are not the authors


def bert(folder: Path, seed: int = 1, prompts: dict[str, str] | None = None) -> Path:
    """A transformer of two layers with its tokenizer, as sentence-transformers saves one."""
    import torch  # noqa: PLC0415
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415
    from sentence_transformers.models import Pooling, Transformer  # noqa: PLC0415
    from transformers import BertConfig, BertModel, BertTokenizerFast  # noqa: PLC0415

    torch.manual_seed(seed)
    folder.mkdir(parents=True)
    (folder / "vocab.txt").write_text("\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *WORDS]))
    kept = folder / "bert"
    BertTokenizerFast(str(folder / "vocab.txt")).save_pretrained(kept)
    sizes = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2}
    BertModel(BertConfig(vocab_size=5 + len(WORDS), **sizes)).save_pretrained(kept)
    transformer = Transformer(str(kept))
    model = SentenceTransformer(modules=[transformer, Pooling(32)], prompts=prompts, device="cpu")
    model.save(str(folder / "model"))
    return folder / "model"
