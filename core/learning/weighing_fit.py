"""Fits how the closer look weighs evidence: what an alignment of two files of one photo looks like.

For it: edited copies, and those whose shape or light was changed. Against it: second shots made up
from photos, other views of one object, the nearest other photos that the head finds alike, and any
two photos in one frame. Logistic regression by maximum likelihood; better agreement never counts
against a pair, so no weight but that of being aligned at all may be negative.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image

from core.arrays import FloatArray, IntArray
from core.closer_look.alignment import align, as_they_are, sketch
from core.closer_look.evidence import Evidence, Weighing, features
from core.embedding.embedder import Embedder
from core.learning.augment import edited_copy
from core.learning.corpus import photo_file
from core.learning.reshaped import RESHAPED
from core.learning.second_shots import two_shots
from core.matching.head import Head
from core.progress import Progress, Stage

COPY_OF_EVERY, RESHAPED_OF_EVERY, SECOND_SHOT_OF_EVERY = 4, 5, 5
NEIGHBORS, ALIKE = 5, 0.05
COPY_AFTER_ALL = (0.9, 0.02)
"""Correlation and skew at which two pictures of a set of different photos are no example."""
FRAMED_OF_EVERY = 10
FRAMED = "in one frame"
SAME = ("copy", "reshaped")
"""Kinds of examples that are one photo."""
COST_OF_A_WRONG_PAIR = 2.5
"""A pair wrongly called one photo costs as much as so many copies that are missed."""
RIDGE = 1e-5
"""Weight of the squares of the weights: few pairs that a plane separates leave them finite."""
PAIRS_AT_ONCE = 32
FREE = 0
"""The feature that says whether a pair is aligned."""
Make = Callable[[], tuple[Image.Image, Image.Image]]


@dataclass(frozen=True, slots=True)
class _Example:
    kind: str
    make: Make


@dataclass(frozen=True, slots=True)
class _Measurement:
    kind: str
    score: float
    evidence: Evidence


def fit_weighing(
    photos: Sequence[Path],
    views: Sequence[Path],
    groups: IntArray,
    progress: Progress,
    seed: int = 0,
) -> Weighing:
    """``photos`` are all different; ``views`` show the objects numbered by ``groups`` (v,).

    Raises CoreError for a photo that can't be read.
    """
    embedder, head = Embedder.load(), Head.load()
    files = [*photos, *views]
    examples = [*_copies(files, seed), *_reshaped(files, seed), *_second_shots(files, seed)]
    examples += _in_one_frame(photos, seed)
    examples += [
        _Example("other view", _both(views[first], views[second]))
        for first, second in combinations(range(len(views)), 2)
        if groups[first] == groups[second]
    ]
    examples += _alike(photos, np.arange(len(photos)), embedder, head, progress)
    examples += _alike(views, groups, embedder, head, progress)
    measured: list[_Measurement] = []
    with ThreadPoolExecutor() as pool:
        for start in progress.track(
            Stage.CLOSER_LOOK,
            range(0, len(examples), PAIRS_AT_ONCE),
            len(examples) // PAIRS_AT_ONCE,
        ):
            part = examples[start : start + PAIRS_AT_ONCE]
            pairs = list(pool.map(lambda example: example.make(), part))
            scores = head.score(*(_embedded(side, embedder) for side in zip(*pairs, strict=True)))
            seen = pool.map(_evidence, part, pairs)
            measured += [
                _Measurement(example.kind, float(score), evidence)
                for example, score, evidence in zip(part, scores, seen, strict=True)
            ]
    progress.end()
    return _fitted([measurement for measurement in measured if not _is_no_example(measurement)])


def _copies(files: Sequence[Path], seed: int) -> list[_Example]:
    def maker(at: int) -> Make:
        def make() -> tuple[Image.Image, Image.Image]:
            rng = random.Random(f"{seed} copy {at}")
            photo, other = photo_file(files[at]), photo_file(rng.choice(files))
            return photo, edited_copy(photo, other, rng).image

        return make

    return [_Example("copy", maker(at)) for at in range(0, len(files), COPY_OF_EVERY)]


def _reshaped(files: Sequence[Path], seed: int) -> list[_Example]:
    def maker(at: int) -> Make:
        def make() -> tuple[Image.Image, Image.Image]:
            rng = random.Random(f"{seed} shape {at}")
            photo = photo_file(files[at])
            return photo, rng.choice(RESHAPED)(photo, rng)

        return make

    return [_Example("reshaped", maker(at)) for at in range(0, len(files), RESHAPED_OF_EVERY)]


def _second_shots(files: Sequence[Path], seed: int) -> list[_Example]:
    def maker(at: int) -> Make:
        return lambda: two_shots(photo_file(files[at]), random.Random(f"{seed} shot {at}"))

    return [_Example("second shot", maker(at)) for at in range(0, len(files), SECOND_SHOT_OF_EVERY)]


def _in_one_frame(files: Sequence[Path], seed: int) -> list[_Example]:
    rng = random.Random(f"{seed} frame")
    return [
        _Example(FRAMED, _both(files[at], rng.choice(files)))
        for at in range(0, len(files), FRAMED_OF_EVERY)
    ]


def _alike(
    files: Sequence[Path],
    groups: IntArray,
    embedder: Embedder,
    head: Head,
    progress: Progress,
) -> list[_Example]:
    """Pairs of near photos of two groups that the head doesn't tell apart at once."""
    parts = []
    for start in progress.track(
        Stage.EMBEDDING, range(0, len(files), PAIRS_AT_ONCE), len(files) // PAIRS_AT_ONCE
    ):
        part = [photo_file(file) for file in files[start : start + PAIRS_AT_ONCE]]
        parts.append(_embedded(part, embedder))
    vectors = np.concatenate(parts)
    near = head.nearest(vectors, vectors, NEIGHBORS + 1)
    rows = np.repeat(np.arange(len(files)), near.shape[1])
    pairs = np.stack([rows, near.reshape(-1)], axis=1)
    pairs = np.unique(np.sort(pairs[groups[pairs[:, 0]] != groups[pairs[:, 1]]], axis=1), axis=0)
    scores = head.score(vectors[pairs[:, 0]], vectors[pairs[:, 1]])
    return [
        _Example("alike", _both(files[first], files[second]))
        for first, second in pairs[scores >= ALIKE].tolist()
    ]


def _both(first: Path, second: Path) -> Make:
    return lambda: (photo_file(first), photo_file(second))


def _embedded(images: Sequence[Image.Image], embedder: Embedder) -> FloatArray:
    parts = [
        embedder.embed([embedder.prepare(image) for image in images[start : start + 16]])
        for start in range(0, len(images), 16)
    ]
    return np.concatenate(parts)


def _evidence(example: _Example, pair: tuple[Image.Image, Image.Image]) -> Evidence:
    first, second = (sketch(np.asarray(image)) for image in pair)
    alignment = as_they_are if example.kind == FRAMED else align
    return Evidence.of(alignment(first, second))


def _is_no_example(measurement: _Measurement) -> bool:
    correlation, skew = COPY_AFTER_ALL
    evidence = measurement.evidence
    alike = evidence.aligned and evidence.correlation > correlation and evidence.skew < skew
    return measurement.kind == "alike" and alike


def _fitted(measured: Sequence[_Measurement]) -> Weighing:
    rows = torch.from_numpy(features(*_scores_and_evidence(measured)))
    is_copy = [float(measurement.kind in SAME) for measurement in measured]
    same = torch.tensor(is_copy, dtype=torch.float64)
    parameters = torch.zeros(rows.shape[1] + 1, dtype=torch.float64, requires_grad=True)
    costs = same + (1 - same) * COST_OF_A_WRONG_PAIR
    optimizer = torch.optim.LBFGS([parameters], max_iter=1000, line_search_fn="strong_wolfe")

    def weights_of(free: torch.Tensor) -> torch.Tensor:
        """Squares are not negative, and smooth."""
        return torch.cat([free[: FREE + 1], (free[FREE + 1 :] + 0.3) ** 2])

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(
            rows @ weights_of(parameters[:-1]) + parameters[-1], same, costs
        )
        loss = loss + RIDGE * weights_of(parameters[:-1]).square().sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    weights, bias = weights_of(parameters.detach()[:-1]).tolist(), float(parameters.detach()[-1])
    fitted = Weighing(tuple(weights), bias)
    return Weighing(tuple(weights), bias, _report(fitted, measured))


def _report(fitted: Weighing, measured: Sequence[_Measurement]) -> dict[str, Any]:
    """By kind of example: how many, and the share that counts at some thresholds."""
    report: dict[str, Any] = {}
    for kind in dict.fromkeys(measurement.kind for measurement in measured):
        part = [measurement for measurement in measured if measurement.kind == kind]
        p = np.array(fitted.probabilities(*_scores_and_evidence(part)))
        shares = {f"at {at}": round(float((p >= at).mean()), 4) for at in (0.5, 0.75, 0.9)}
        report[kind] = {"pairs": len(part), **shares}
    return report


def _scores_and_evidence(
    measured: Sequence[_Measurement],
) -> tuple[list[float], list[Evidence]]:
    return [pair.score for pair in measured], [pair.evidence for pair in measured]
