"""Embedders of sentence-transformers, loaded as anyone's would be: tiny models, made here with weights drawn by lot."""

from __future__ import annotations

import gc
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from assistant.settings import Settings
from assistant.wiring import Wiring
from corpus.embedding.hub import HubEmbedder
from corpus.errors import EmbedderError
from corpus.lexical import words_of
from corpus.library import Library
from tests.corpus.test_fourth_act import ACTS, bring

HERE = find_spec("sentence_transformers") is not None
needs_hub = pytest.mark.skipif(not HERE, reason="the extra `hub` is not installed; .ci/run installs it")
pytestmark = pytest.mark.filterwarnings("default")  # what torch and its kin warn of is theirs

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]


def transformer(folder: Path, prompts: dict[str, str] | None = None, seed: int = 1) -> str:
    """A transformer of two layers, as sentence-transformers saves one: its path."""
    import torch  # noqa: PLC0415
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415
    from sentence_transformers.sentence_transformer.modules import Pooling, Transformer  # noqa: PLC0415
    from transformers import BertConfig, BertModel, BertTokenizerFast  # noqa: PLC0415

    torch.manual_seed(seed)
    words = [*SPECIAL, *"query passage : domanda testo il canone ricorso entro quanto giorno".split()]
    source = folder.parent / f"{folder.name}-source"
    source.mkdir(parents=True)
    (source / "vocab.txt").write_text("\n".join(words))
    BertTokenizerFast(vocab=str(source / "vocab.txt")).save_pretrained(source)
    sizes = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2}
    BertModel(BertConfig(vocab_size=len(words), **sizes)).save_pretrained(source)
    model = SentenceTransformer(modules=[Transformer(str(source)), Pooling(32)], prompts=prompts, device="cpu")
    model.save(str(folder))
    return str(folder)


def bag_of_words(folder: Path, library: Library) -> str:
    """A model that has a vector, drawn by lot, for every word of a library: texts that share words are near."""
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415
    from sentence_transformers.sentence_transformer.modules import StaticEmbedding  # noqa: PLC0415
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers  # noqa: PLC0415

    known = sorted({word for clause in library.clauses() for word in words_of(clause.text)})
    tokenizer = Tokenizer(models.WordLevel({word: n for n, word in enumerate(["?", *known])}, unk_token="?"))  # noqa: S106
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    weights = np.random.default_rng(1).standard_normal((len(known) + 1, 64)).astype(np.float32)
    SentenceTransformer(modules=[StaticEmbedding(tokenizer, embedding_weights=weights)], device="cpu").save(str(folder))
    return str(folder)


@pytest.fixture
def brought(tmp_path: Path) -> Library:
    """An act of a few articles."""
    return bring(tmp_path, ACTS / "regolamento" / "biblioteca.txt", "articoli", "Comune di Borgoverde")


@needs_hub
def test_search_with_a_model_of_ones_own(brought: Library, tmp_path: Path) -> None:
    """The setting names a model; its vectors are kept in the index, and the second run makes none of them again."""
    model = bag_of_words(tmp_path / "model", brought)
    settings = Settings(sources=brought.folder, home=tmp_path / "home", embedder=model)
    found = []
    for progress in (True, False):
        told: list[str] = []
        search = Wiring(settings, tell=told.append).search
        found.append([hit.clause.id for hit in search.find("quanti giorni dura il prestito")])
        assert bool(told) == progress
        del search
        gc.collect()
    assert found[0] == found[1]
    assert found[0][0].startswith("biblioteca:art.2")


@needs_hub
@pytest.mark.parametrize(
    ("name", "prompts", "question", "passage"),
    [
        ("multilingual-e5-small", None, "query: canone", "passage: canone"),
        ("another", None, "canone", "canone"),
        ("e5-of-mine", {"query": "domanda : ", "document": "testo : "}, "domanda : canone", "testo : canone"),
        ("prompted", {"query": "domanda : ", "passage": "testo : "}, "domanda : canone", "testo : canone"),
    ],
)
def test_each_model_is_told_what_a_text_is(
    tmp_path: Path, name: str, prompts: dict[str, str] | None, question: str, passage: str
) -> None:
    """Prefixes for models of the e5 family; for those that bring prompts, their own; for others nothing."""
    embedder = HubEmbedder.load(transformer(tmp_path / name, prompts))
    plain = embedder._model.encode(["x", question, passage], prompt="", normalize_embeddings=True)
    assert np.allclose(embedder._questions(["canone"])[0], plain[1], atol=1e-5)
    assert np.allclose(embedder._passages(["canone"])[0], plain[2], atol=1e-5)


@needs_hub
def test_vectors_of_length_one_spread_apart(tmp_path: Path) -> None:
    """A model for which any two texts are near is made to tell them apart, so that far means far."""
    embedder = HubEmbedder.load(transformer(tmp_path / "model"))
    texts = ["il canone", "ricorso entro quanto", "giorno", "domanda testo canone giorno"]
    raw, made = embedder._passages(texts), embedder.passages(texts)
    assert made.dtype == np.float32
    assert np.linalg.norm(made, axis=1) == pytest.approx(1, abs=1e-5)
    assert (made @ made.T).mean() < (raw @ raw.T).mean()
    assert embedder.passages([]).shape[0] == 0


@needs_hub
def test_the_fingerprint_is_of_all_that_decides(tmp_path: Path) -> None:
    """Other weights, other prompts, other settings: another fingerprint. The same model loaded again: the same."""
    path = transformer(tmp_path / "model")
    first, again = HubEmbedder.load(path), HubEmbedder.load(path)
    same, shorter = {first.fingerprint, again.fingerprint}, again._model
    shorter.max_seq_length = 8
    others = {
        HubEmbedder.load(transformer(tmp_path / "seed" / "model", seed=2)).fingerprint,
        HubEmbedder.load(transformer(tmp_path / "told" / "model", {"query": "domanda : "})).fingerprint,
        HubEmbedder(shorter, path).fingerprint,
    }
    assert len(same) == 1
    assert len(same | others) == 4


@needs_hub
def test_a_model_that_is_not_there(tmp_path: Path) -> None:
    """A sentence that names the model and the setting."""
    (tmp_path / "empty").mkdir()
    for name in (str(tmp_path / "empty"), str(tmp_path / "nowhere")):
        with pytest.raises(EmbedderError, match=r"SPORTELLO_EMBEDDER\) non si può caricare"):
            HubEmbedder.load(name)


def test_without_the_extra(root: Path, tmp_path: Path) -> None:
    """Where sentence-transformers is not installed, the command says how to install it."""
    code = (
        "import sys; sys.modules['sentence_transformers'] = None\n"
        "from api.cli import main; sys.exit(main(['search', 'canone']))"
    )
    environment = {"SPORTELLO_EMBEDDER": "un-modello", "SPORTELLO_HOME": str(tmp_path), "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    (sentence,) = done.stderr.splitlines()
    assert "«un-modello» (SPORTELLO_EMBEDDER)" in sentence
    assert sentence.endswith("Si installa con: pip install -e '.[hub]'")
