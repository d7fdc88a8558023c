"""Trains a head on a corpus: batches of matching and non-matching pairs, rounds of hard negatives.

Loss: binary cross-entropy (Kubytskyi and Bozhok 2026). Negatives are drawn three ways, because a
head shown only near pairs calls far ones alike: the nearest other photos, farther neighbors, and
any two photos. Between rounds the neighbors that the head itself still scores high are mined.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from core.arrays import FloatArray, IntArray
from core.devices import thread_count
from core.embedding.cpu import compute_on
from core.learning.corpus import Corpus
from core.learning.head_module import HeadModule, folded_module, standardization
from core.matching.head_layers import HeadLayers
from core.matching.whitening import Whitening
from core.progress import Progress, Stage

MINED_SHARE = 0.5
MINED_NEIGHBORS = 6
FINISH_NEIGHBORS, FINISH_RATE = 10, 1e-4


@dataclass(frozen=True, slots=True)
class TrainingSettings:
    """``positive_share`` of each batch are pairs of one photo; ``near`` neighbors are hard."""

    steps: int = 3600
    batch: int = 512
    rounds: int = 9
    learning_rate: float = 1e-3
    weight_decay: float = 0.05
    dropout: float = 0.3
    positive_share: float = 0.35
    near: int = 10
    far: int = 60
    finish_steps: int = 500
    seed: int = 0


class PairSampler:
    """Draws pairs of corpus rows, half of them from :attr:`mined` once a head has mined some."""

    def __init__(self, corpus: Corpus, whitening: Whitening, settings: TrainingSettings) -> None:
        self._rng = np.random.default_rng(settings.seed)
        self._settings = settings
        self._owner = corpus.owner
        self._rows_of = _rows_by_owner(corpus.owner)
        self.neighbors = other_neighbors(corpus, whitening, settings.far)
        self.mined: IntArray = np.empty((0, 2), dtype=np.int64)

    def batch(self) -> tuple[IntArray, FloatArray]:
        """(n, 2) rows and (n,) labels, 1.0 where both rows show one photo."""
        size = self._settings.batch
        matching = round(size * self._settings.positive_share)
        pairs = np.concatenate([self._matching(matching), self._different(size - matching)])
        labels = np.zeros(size, dtype=np.float32)
        labels[:matching] = 1.0
        return pairs, labels

    def _matching(self, count: int) -> IntArray:
        starts, lengths = self._rows_of
        owners = self._rng.integers(len(starts), size=count)
        offsets = self._rng.integers(1, lengths[owners])
        first = np.where(self._rng.random(count) < 0.75, 0, self._rng.integers(0, lengths[owners]))
        second = (first + offsets) % lengths[owners]
        return np.stack([starts[owners] + first, starts[owners] + second], axis=1)

    def _different(self, count: int) -> IntArray:
        rows = self._rng.integers(len(self._owner), size=count)
        way = self._rng.random(count)
        near = self._rng.integers(self._settings.near, size=count)
        far = self._rng.integers(self._settings.far, size=count)
        anyone = self._rng.integers(len(self._owner), size=count)
        others = np.where(
            way < 0.35,
            self.neighbors[rows, near],
            np.where(way < 0.6, self.neighbors[rows, far], anyone),
        )
        pairs = np.stack([rows, others], axis=1)
        same = self._owner[rows] == self._owner[others]
        pairs[same, 1] = self.neighbors[rows[same], 0]
        if len(self.mined):
            take = self._rng.random(count) < MINED_SHARE
            pairs[take] = self.mined[self._rng.integers(len(self.mined), size=int(take.sum()))]
        return pairs


def _rows_by_owner(owner: IntArray) -> tuple[IntArray, IntArray]:
    """First row and number of rows of each photo; a photo's rows lie together, itself first."""
    _, starts, lengths = np.unique(owner, return_index=True, return_counts=True)
    return starts.astype(np.int64), lengths.astype(np.int64)


def other_neighbors(corpus: Corpus, whitening: Whitening, count: int) -> IntArray:
    """(n, count) rows nearest to each row that show *another* photo, nearest first."""
    short = torch.from_numpy(whitening.apply(corpus.vectors))
    owner = torch.from_numpy(corpus.owner)
    neighbors = np.empty((len(short), count), dtype=np.int64)
    for start in range(0, len(short), 1024):
        similarity = short[start : start + 1024] @ short.T
        similarity[owner[start : start + 1024, None] == owner[None, :]] = -2.0
        neighbors[start : start + 1024] = similarity.topk(count, dim=1).indices.numpy()
    return neighbors


def train_head(
    corpus: Corpus, whitening: Whitening, settings: TrainingSettings, progress: Progress
) -> HeadModule:
    """A trained head in evaluation mode; the same numbers for the same seed on the same machine."""
    compute_on(thread_count())
    torch.manual_seed(settings.seed)
    sampler = PairSampler(corpus, whitening, settings)
    vectors = torch.from_numpy(corpus.vectors)
    sample = np.concatenate([sampler.batch()[0] for _ in range(8)])
    mean, scale = standardization(vectors[sample[:, 0]], vectors[sample[:, 1]])
    module = HeadModule(mean, scale, settings.dropout)
    optimizer = torch.optim.AdamW(
        module.parameters(), lr=settings.learning_rate, weight_decay=settings.weight_decay
    )
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=settings.learning_rate, total_steps=settings.steps, pct_start=0.1
    )
    per_round = -(-settings.steps // settings.rounds)
    for step in progress.track(Stage.TRAINING, range(settings.steps), settings.steps):
        if step and step % per_round == 0:
            every = np.arange(len(vectors))
            sampler.mined = mine(module, vectors, sampler.neighbors, every)
        step_once(module.train(), sampler, vectors, optimizer)
        schedule.step()
    return module.eval()


def step_once(
    module: HeadModule,
    sampler: PairSampler,
    vectors: torch.Tensor,
    optimizer: torch.optim.Optimizer,
) -> None:
    """One batch forward and back."""
    pairs, labels = sampler.batch()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = module(vectors[pairs[:, 0]], vectors[pairs[:, 1]])
    loss = nn.functional.binary_cross_entropy_with_logits(logits.float(), torch.from_numpy(labels))
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    nn.utils.clip_grad_norm_(module.parameters(), 1.0)
    optimizer.step()


def mine(
    module: HeadModule,
    vectors: torch.Tensor,
    neighbors: IntArray,
    of_rows: IntArray,
    keep: int = 20_000,
) -> IntArray:
    """The ``keep`` pairs of different photos that the head scores highest.

    ``neighbors`` (n, k) are rows near ``of_rows`` (n,), nearest first.
    """
    module.eval()
    rows = np.repeat(of_rows, MINED_NEIGHBORS)
    others = neighbors[:, :MINED_NEIGHBORS].reshape(-1)
    logits = []
    with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
        for start in range(0, len(rows), 4096):
            part = slice(start, start + 4096)
            logits.append(module(vectors[rows[part]], vectors[others[part]]).float())
    hardest = torch.cat(logits).topk(min(keep, len(rows))).indices.numpy()
    return np.stack([rows[hardest], others[hardest]], axis=1)


def finish_head(
    layers: HeadLayers,
    corpus: Corpus,
    whitening: Whitening,
    settings: TrainingSettings,
    progress: Progress,
) -> HeadLayers:
    """The last steps, on all photos, at a low rate and with batch norm folded.

    Half of the negatives are the pairs of unedited photos that the head scores highest: what a
    library would show as false groups.
    """
    sampler = PairSampler(corpus, whitening, settings)
    vectors = torch.from_numpy(corpus.vectors)
    module = folded_module(layers, settings.dropout)
    originals = np.flatnonzero(corpus.copy == 0)
    photos = corpus.of_rows(originals)
    near = originals[other_neighbors(photos, whitening, FINISH_NEIGHBORS)]
    sampler.mined = mine(module, vectors, near, originals, keep=len(originals) // 2)
    optimizer = torch.optim.AdamW(module.parameters(), lr=FINISH_RATE, weight_decay=0.05)
    for _ in progress.track(Stage.TRAINING, range(settings.finish_steps), settings.finish_steps):
        step_once(module.train(), sampler, vectors, optimizer)
    return module.eval().layers()
