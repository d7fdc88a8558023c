"""The *copies* protocol: edited copies of given photos against their hardest negatives.

Every photo is edited in every way of :mod:`core.evaluation.protocols.edits`. A copy's negatives are
the photos other than its own that the method itself finds most similar (as in copy detection, Douze
et al. 2021). A collage holds two photos: it is counted apart, and a match to either is true.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from core.arrays import BoolArray, FloatArray, IntArray
from core.evaluation.metrics import (
    best_f1,
    precision_curve,
    recall_and_precision_at,
    recall_at_precision,
    threshold_at_precision,
)
from core.evaluation.protocols.edits import COLLAGE, EDITS
from core.evaluation.systems.method import Method
from core.learning.calibration import Band, reliability
from core.photo_files.decoding import decode

NEGATIVES = 3
LONGEST_SIDE = 640


@dataclass(frozen=True, slots=True)
class EditRow:
    """One edit: of its copies, the share whose own photo came first, that is ``sure``: found at the
    threshold where precision over all edits is 0.99, and that is found at the method's threshold;
    ``false`` counts the wrong photos there. Without a threshold nothing is found."""

    edit: str
    first: float
    sure: float
    found: float
    false: int


@dataclass(frozen=True, slots=True)
class CopiesResult:
    """``at_threshold``: recall and precision at the method's own; collages are in no total.
    ``curve`` as :func:`~core.evaluation.metrics.precision_curve`; ``reliability`` of those whose
    similarity is a probability, over the pairs that the search proposes."""

    photos: int
    rows: tuple[EditRow, ...]
    recall_at_1: float
    best_f1: float
    recall_at_p99: float
    recall_at_p999: float
    at_threshold: tuple[float, float] | None
    curve: tuple[float, ...]
    reliability: tuple[Band, ...]


def edited_views(files: Sequence[Path], seed: int, number: int) -> list[Image.Image]:
    """The photo in a file and its copy by every edit. Raises UnreadablePhoto."""
    file = files[number]
    photo, other = shown_photo(file), shown_photo(files[other_photos(len(files), seed)[number]])
    edited = (
        edit(photo, other, random.Random(f"{seed} {file.name} {name}"))
        for name, edit in EDITS.items()
    )
    return [photo, *edited]


def measure_copies(method: Method, described: FloatArray, seed: int) -> CopiesResult:
    """``described`` (p, 1 + edits, d): what the method says of :func:`edited_views`, same seed."""
    others = other_photos(len(described), seed)
    photos = described[:, 0]
    per_edit = []
    for at, name in enumerate(EDITS, 1):
        either = others if name == COLLAGE else None
        per_edit.append(_Matches.of(method, described[:, at], photos, either))
    return _summary(method, list(EDITS), per_edit)


def shown_photo(file: Path) -> Image.Image:
    """The picture at the size at which every method is shown it. Raises UnreadablePhoto."""
    image = decode(file, LONGEST_SIDE // 2).pixels
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return image


@dataclass(frozen=True, slots=True)
class _Matches:
    """Of one edit: similarity to its photo (n,), and to the best wrong photos (n, NEGATIVES)."""

    own: FloatArray
    negatives: FloatArray

    @property
    def is_first(self) -> BoolArray:
        """(n,) whether the right photo beats all wrong ones."""
        return np.asarray(self.own > self.negatives[:, 0])

    @classmethod
    def of(
        cls, method: Method, copies: FloatArray, photos: FloatArray, others: IntArray | None
    ) -> _Matches:
        """``copies`` (n, d) in the order of ``photos`` (n, d); photos ``others`` (n,) are right
        too, and then the more similar of the two counts."""
        numbers, similarities = method.ranked(copies, photos, NEGATIVES + 2)
        right = [np.arange(len(photos))] if others is None else [np.arange(len(photos)), others]
        own = np.max([method.similarity(copies, photos[rows]) for rows in right], axis=0)
        kept = np.empty((len(own), NEGATIVES), dtype=np.float32)
        for row in range(len(own)):
            wrong = ~np.isin(numbers[row], [rows[row] for rows in right])
            kept[row] = similarities[row][wrong][:NEGATIVES]
        return cls(own, kept)


def _summary(method: Method, names: Sequence[str], per_edit: Sequence[_Matches]) -> CopiesResult:
    plain = [edit for name, edit in zip(names, per_edit, strict=True) if name != COLLAGE]
    own = np.concatenate([edit.own for edit in plain])
    scores = np.concatenate([own, *(edit.negatives.reshape(-1) for edit in plain)])
    same = np.arange(len(scores)) < len(own)
    sure = threshold_at_precision(scores, same, 0.99)
    threshold = np.inf if method.threshold is None else method.threshold
    rows = [
        EditRow(
            name,
            float(edit.is_first.mean()),
            float((edit.own >= sure).mean()),
            float((edit.own >= threshold).mean()),
            int((edit.negatives >= threshold).sum()),
        )
        for name, edit in zip(names, per_edit, strict=True)
    ]
    at_threshold: tuple[float, float] | None = None
    bands: tuple[Band, ...] = ()
    if method.threshold is not None:
        at_threshold = recall_and_precision_at(scores, same, method.threshold)
        proposed = scores > 0
        bands = reliability(scores[proposed], same[proposed])
    return CopiesResult(
        len(per_edit[0].own),
        tuple(rows),
        float(np.concatenate([edit.is_first for edit in plain]).mean()),
        best_f1(scores, same),
        recall_at_precision(scores, same, 0.99),
        recall_at_precision(scores, same, 0.999),
        at_threshold,
        precision_curve(scores, same),
        bands,
    )


def other_photos(count: int, seed: int) -> IntArray:
    """For each photo another one, for its collage."""
    steps = np.random.default_rng(seed).integers(1, count, size=count)
    return np.asarray((np.arange(count) + steps) % count, dtype=np.int64)
