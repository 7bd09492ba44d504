"""`python -m corpus.embedding.train`: trains the bundled embedder on the acts, their questions and the glossary.

Contrastive, with sentence-transformers' own trainer: a question is drawn towards its clause and towards the other
questions of its clause, away from those of other clauses; slips of the pen are added to questions. The seed is fixed.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch
from datasets import Dataset
from sentence_transformers import SentenceTransformer, SentenceTransformerTrainer, SentenceTransformerTrainingArguments
from sentence_transformers.base.modules.input_module import InputModule
from sentence_transformers.sentence_transformer.losses import MultipleNegativesRankingLoss
from torch import nn

from corpus.anticipated import anticipated
from corpus.clauses import Clause
from corpus.embedding.features import BUCKETS, features_of
from corpus.embedding.static import BUNDLED, StaticEmbedder
from corpus.glossary import glossary
from corpus.library import Library
from corpus.searched import passage_of

SEED = 20231
DIMENSIONS = 96
EPOCHS = 12
BATCH = 384
LEARNING_RATE = 0.02
_LETTERS = "aeiorntlsc"


class Features(InputModule):
    """A vector for each feature, their mean for a text: what the bundled embedder serves with numpy."""

    def __init__(self, dimensions: int) -> None:
        super().__init__()
        self.bag = nn.EmbeddingBag(BUCKETS, dimensions, mode="mean")
        nn.init.normal_(self.bag.weight, std=dimensions**-0.5)
        self.dimensions = dimensions

    def preprocess(self, inputs: Any, prompt: str | None = None, **kwargs: Any) -> dict[str, Any]:
        """Texts as features, one after the other, and where each text begins."""
        del prompt, kwargs
        found = [features_of(str(text)) or [0] for text in inputs]
        starts = [0, *accumulate(map(len, found))][:-1]
        return {"input_ids": torch.tensor([f for features in found for f in features]), "offsets": torch.tensor(starts)}

    def forward(self, features: dict[str, Any], **kwargs: Any) -> dict[str, Any]:
        """The vector of each text."""
        del kwargs
        return {**features, "sentence_embedding": self.bag(features["input_ids"], features["offsets"])}

    def get_embedding_dimension(self) -> int:
        """How long a vector is."""
        return self.dimensions

    def save(self, output_path: str, *args: Any, **kwargs: Any) -> None:
        """Keep the weights beside the others of a checkpoint."""
        del args, kwargs
        torch.save(self.state_dict(), Path(output_path) / "features.pt")


def pairs(library: Library, draw: random.Random) -> Iterator[tuple[str, str]]:
    """Texts that belong together."""
    asked: dict[str, list[str]] = defaultdict(list)
    for found in anticipated(library):
        asked[found.clause.id].append(found.question)
        yield found.question, passage_of(found.clause)
        yield slipped(found.question, draw), passage_of(found.clause)
    for questions in asked.values():
        for question in questions:
            yield question, draw.choice(questions)
            yield slipped(question, draw), draw.choice(questions)
    for clause in library.clauses():
        if clause.act.default and len(clause.text.split()) > 3:  # noqa: PLR2004 (a bare label says nothing)
            yield " ".join(clause.path[-1:]) or clause.label, passage_of(clause)
            yield _some_words(clause, draw), passage_of(clause)
    for lay, office in glossary():
        for _ in range(8):
            yield lay, office


def _some_words(clause: Clause, draw: random.Random) -> str:
    words = clause.text.split()
    start = draw.randrange(max(len(words) - 8, 1))
    return " ".join(words[start : start + draw.randint(4, 12)])


def slipped(text: str, draw: random.Random) -> str:
    """A text as a hurried hand writes it: a few letters lost, doubled, swapped or replaced."""
    letters = list(text)
    for _ in range(max(1, len(letters) // 18)):
        place = draw.randrange(len(letters))
        if not letters[place].isalpha():
            continue
        match draw.randrange(4):
            case 0:
                letters[place] = ""
            case 1:
                letters[place] *= 2
            case 2 if place + 1 < len(letters):
                letters[place], letters[place + 1] = letters[place + 1], letters[place]
            case _:
                letters[place] = draw.choice(_LETTERS)
    return "".join(letters)


def train(library: Library, target: Path, epochs: int = EPOCHS) -> None:
    """Train the embedder and write it."""
    draw = random.Random(SEED)  # noqa: S311 (chance that repeats itself)
    torch.manual_seed(SEED)
    found = list(pairs(library, draw))
    draw.shuffle(found)
    model = SentenceTransformer(modules=[Features(DIMENSIONS)], device="cpu")
    with TemporaryDirectory() as folder:
        SentenceTransformerTrainer(
            model=model,
            args=_arguments(folder, epochs),
            train_dataset=_dataset(found),
            loss=MultipleNegativesRankingLoss(model),
        ).train()
    weights = next(iter(model.parameters())).detach().numpy()
    StaticEmbedder.quantised(weights).save(target)


def _arguments(folder: str, epochs: int) -> SentenceTransformerTrainingArguments:
    return SentenceTransformerTrainingArguments(
        output_dir=folder,
        num_train_epochs=epochs,
        per_device_train_batch_size=BATCH,
        learning_rate=LEARNING_RATE,
        lr_scheduler_type="linear",
        warmup_ratio=0.05,
        save_strategy="no",
        report_to=[],
        logging_steps=100,
        seed=SEED,
        use_cpu=True,
        dataloader_drop_last=True,
        batch_sampler="no_duplicates",
    )


def _dataset(found: Sequence[tuple[str, str]]) -> Dataset:
    return Dataset.from_dict({"anchor": [one for one, _ in found], "positive": [other for _, other in found]})


if __name__ == "__main__":
    train(Library(), BUNDLED)
