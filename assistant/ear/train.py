"""`python -m assistant.ear.train`: teaches the ear with the marked sentences of the acts.

Every eighth sentence is kept apart, and what is heard of these is told. The seed is fixed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from zlib import crc32

import numpy as np
import torch
from torch import nn

from assistant.ear.ear import BUNDLED, Ear, eight_bits
from assistant.ear.school import CHANCE, SEED, School, Taught
from assistant.ear.sounds import KINDS, PIECES, WORDS

EPOCHS, BATCH, RATE, POSITIVE = 10, 16, 8e-3, 2.0
WIDE, KIND, STATE, LOST, FORGOTTEN = 48, 8, 72, 0.25, 0.15
_APART = 8
_SURE = 0.6


class Network(nn.Module):
    """What `ear.py` computes with numpy."""

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.words = nn.Embedding(WORDS, WIDE, padding_idx=0)
        self.pieces = nn.EmbeddingBag(PIECES, WIDE, mode="mean", padding_idx=0)
        self.kinds = nn.Embedding(KINDS, KIND, padding_idx=0)
        nn.init.normal_(self.words.weight, std=0.5)
        nn.init.normal_(self.pieces.weight, std=0.5)
        self.read = nn.GRU(2 * WIDE + KIND + 1, STATE, bidirectional=True, batch_first=True)
        self.out = nn.Linear(2 * STATE, classes)
        self.lost = nn.Dropout(LOST)

    def forward(self, batch: Batch) -> torch.Tensor:
        """Of each word, how much it says each class."""
        many, long = batch.words.shape
        pieces = self.pieces(batch.pieces.view(many * long, -1)).view(many, long, -1)
        words = self.words(batch.words)
        if self.training:  # words are forgotten: their pieces must do
            words = words * (torch.rand(many, long, 1) > FORGOTTEN)
        told = self.lost(torch.cat([words, pieces], -1))
        told = torch.cat([told, self.kinds(batch.kinds), batch.opens], -1)
        packed = nn.utils.rnn.pack_padded_sequence(told, batch.lengths, batch_first=True, enforce_sorted=False)
        read, _ = nn.utils.rnn.pad_packed_sequence(self.read(packed)[0], batch_first=True)
        found: torch.Tensor = self.out(self.lost(read))
        return found


@dataclass(frozen=True)
class Batch:
    """Some sentences at once."""

    words: torch.Tensor
    pieces: torch.Tensor
    kinds: torch.Tensor
    opens: torch.Tensor
    says: torch.Tensor
    counts: torch.Tensor
    lengths: list[int]


def side_by_side(school: School, some: Sequence[Taught]) -> Batch:
    """Sentences as a batch."""
    long = max(len(one.heard) for one in some)
    most = max(len(sound.pieces) for one in some for sound in one.heard)
    shape = (len(some), long)
    words, kinds = np.zeros(shape, int), np.zeros(shape, int)
    pieces, opens = np.zeros((*shape, most), int), np.zeros((*shape, 1), np.float32)
    says, counts = np.zeros((*shape, len(school.names)), np.float32), np.zeros((*shape, 1), np.float32)
    for n, one in enumerate(some):
        for at, sound in enumerate(one.heard):
            words[n, at], kinds[n, at], opens[n, at], counts[n, at] = sound.word, sound.kind, sound.opens, 1
            pieces[n, at, : len(sound.pieces)] = sound.pieces
            says[n, at, list(one.says[at])] = 1
    own = torch.tensor(np.stack([school.own[one.tool] for one in some]))[:, None, :]
    of_words = torch.tensor(words), torch.tensor(pieces), torch.tensor(kinds), torch.tensor(opens)
    return Batch(*of_words, torch.tensor(says), torch.tensor(counts) * own, [len(one.heard) for one in some])


def train() -> None:
    """Teach, tell how much is heard of the sentences kept apart, and keep the ear."""
    torch.manual_seed(SEED)
    torch.set_num_threads(1)  # for sums in one order, and because so small a network only waits for more
    school = School()
    apart = [one for one in school.all if crc32(" ".join(one.words).encode()) % _APART == 0]
    taught = [one for one in school.all if crc32(" ".join(one.words).encode()) % _APART]
    others: dict[str, list[Taught]] = {}
    for one in taught:
        others.setdefault(one.tool, []).append(one)
    network = Network(len(school.names))
    for epoch, loss in enumerate(_epochs(network, school, taught, others), 1):
        print(f"{epoch:3} {loss:.3f} {_measured(network, school, apart)}", flush=True)
    _keep(network, list(school.names))
    print(f"{len(taught)} frasi, {len(school.names)} cose dette; {BUNDLED.stat().st_size} byte")


def _epochs(network: Network, school: School, taught: list[Taught], others: dict[str, list[Taught]]) -> Iterator[float]:
    steps = EPOCHS * (len(taught) // BATCH)
    learner = torch.optim.AdamW(network.parameters(), lr=RATE / 2, weight_decay=1e-4)
    pace = torch.optim.lr_scheduler.OneCycleLR(learner, RATE, total_steps=steps + 1, pct_start=0.15)
    weight = torch.tensor(POSITIVE)
    for _ in range(EPOCHS):
        network.train()
        CHANCE.shuffle(taught)
        total = 0.0
        for some in _of_a_length([school.varied(one, others) for one in taught]):
            batch = side_by_side(school, some)
            lost = nn.functional.binary_cross_entropy_with_logits(
                network(batch), batch.says, reduction="none", pos_weight=weight
            )
            loss = (lost * batch.counts).sum() / sum(batch.lengths)
            learner.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            learner.step()
            pace.step()
            total += loss.item()
        yield total / (len(taught) // BATCH)


def _of_a_length(sentences: list[Taught]) -> list[list[Taught]]:
    """Batches of sentences that are about as long, in any order."""
    sentences = sorted(sentences, key=lambda one: len(one.words))
    batches = [sentences[n : n + BATCH] for n in range(0, len(sentences) - BATCH + 1, BATCH)]
    CHANCE.shuffle(batches)
    return batches


def _measured(network: Network, school: School, apart: Sequence[Taught]) -> str:
    """Of what sentences say, how much is heard; of what is heard, how much they say."""
    network.eval()
    both = said = heard = 0
    with torch.no_grad():
        for first in range(0, len(apart), BATCH):
            batch = side_by_side(school, apart[first : first + BATCH])
            told = (torch.sigmoid(network(batch)) * batch.counts > _SURE).any(1)
            true = (batch.says * batch.counts > 0).any(1)
            both, said, heard = both + int((told & true).sum()), said + int(true.sum()), heard + int(told.sum())
    return f"udito {both / said:.3f}, giusto {both / heard:.3f}"


def _keep(network: Network, names: list[str]) -> None:
    state = {name: tensor.numpy() for name, tensor in network.eval().state_dict().items()}
    kept: dict[str, Any] = {"names": np.array(names), "kinds": state["kinds.weight"].astype(np.float16)}
    for name in ("words", "pieces"):
        kept[name], kept[f"{name}_scales"] = eight_bits(state[f"{name}.weight"])
    for way, end in (("forwards", ""), ("backwards", "_reverse")):
        parts = ("weight_ih", "bias_ih", "weight_hh", "bias_hh")
        kept |= {f"{way}_{n}": state[f"read.{part}_l0{end}"].astype(np.float16) for n, part in enumerate(parts)}
    kept |= {"out": state["out.weight"].astype(np.float16), "bias": state["out.bias"].astype(np.float16)}
    np.savez(BUNDLED, **kept)
    Ear.load()


if __name__ == "__main__":
    train()
