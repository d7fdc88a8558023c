"""The *copies* protocol: edited copies of given photos against their hardest negatives.

Every photo is edited in every way of :mod:`core.evaluation.edits`. A copy's negatives are the
photos other than its own that the method itself finds most similar (as in copy detection, Douze et
al. 2021). A collage holds two photos: it is counted apart, and a match to either is true.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from core.embedding.vectors import FloatArray
from core.evaluation.edits import COLLAGE, EDITS
from core.evaluation.method import IntArray, Method
from core.evaluation.metrics import best_f1, recall_at_precision
from core.library.decoding import decode
from core.progress import Progress, Stage

NEGATIVES = 3
LONGEST_SIDE = 640


@dataclass(frozen=True, slots=True)
class EditRow:
    """One edit: of its copies, the share whose own photo came first, and was found at the method's
    threshold; ``false`` counts the wrong photos there. Without a threshold nothing is found."""

    edit: str
    first: float
    found: float
    false: int


@dataclass(frozen=True, slots=True)
class CopiesResult:
    """``at_threshold``: recall and precision at the method's own; collages are in no total."""

    photos: int
    rows: tuple[EditRow, ...]
    recall_at_1: float
    best_f1: float
    recall_at_p99: float
    recall_at_p999: float
    at_threshold: tuple[float, float] | None


def measure_copies(
    method: Method, files: Sequence[Path], seed: int, progress: Progress
) -> CopiesResult:
    """Edit, describe and compare. Deterministic for a seed. Raises UnreadablePhoto."""
    others = _other_photos(len(files), seed)
    copies: list[list[FloatArray]] = [[] for _ in EDITS]
    photos = []
    for number, file in progress.track(Stage.EMBEDDING, enumerate(files), len(files)):
        photo, other = _photo(file), _photo(files[others[number]])
        edited = [
            edit(photo, other, random.Random(f"{seed} {file.name} {name}"))
            for name, edit in EDITS.items()
        ]
        described = method.describe([photo, *edited])
        photos.append(described[0])
        for at, row in enumerate(described[1:]):
            copies[at].append(row)
    originals = np.stack(photos)
    per_edit = [_Matches.of(method, np.stack(rows), originals) for rows in copies]
    return _summary(method, list(EDITS), per_edit, others)


@dataclass(frozen=True, slots=True)
class _Matches:
    """Of one edit: similarity to its own photo (n,), and to the best others (n, k)."""

    own: FloatArray
    numbers: IntArray
    similarities: FloatArray

    @classmethod
    def of(cls, method: Method, copies: FloatArray, photos: FloatArray) -> _Matches:
        """``copies`` (n, d) lie in the order of ``photos`` (n, d)."""
        numbers, similarities = method.ranked(copies, photos, NEGATIVES + 2)
        return cls(method.similarity(copies, photos), numbers, similarities)

    def negatives(self, others: IntArray | None) -> FloatArray:
        """(n, NEGATIVES) similarities to wrong photos; ``others`` (n,) are right as well."""
        kept = np.empty((len(self.own), NEGATIVES), dtype=np.float32)
        for row, (numbers, similarities) in enumerate(
            zip(self.numbers, self.similarities, strict=True)
        ):
            wrong = numbers != row
            if others is not None:
                wrong &= numbers != others[row]
            kept[row] = similarities[wrong][:NEGATIVES]
        return kept


def _summary(
    method: Method, names: Sequence[str], per_edit: Sequence[_Matches], others: IntArray
) -> CopiesResult:
    rows, own, wrong, first = [], [], [], []
    for name, matches in zip(names, per_edit, strict=True):
        collage = name == COLLAGE
        negatives = matches.negatives(others if collage else None)
        is_first = matches.own > negatives[:, 0]
        threshold = np.inf if method.threshold is None else method.threshold
        found, false = matches.own >= threshold, negatives >= threshold
        rows.append(EditRow(name, float(is_first.mean()), float(found.mean()), int(false.sum())))
        if not collage:
            own.append(matches.own)
            wrong.append(negatives.reshape(-1))
            first.append(is_first)
    scores = np.concatenate([*own, *wrong])
    same = np.arange(len(scores)) < sum(len(one) for one in own)
    at_threshold = None
    if method.threshold is not None:
        said = scores >= method.threshold
        hits = float((said & same).sum())
        at_threshold = (hits / float(same.sum()), hits / max(1.0, float(said.sum())))
    return CopiesResult(
        len(others),
        tuple(rows),
        float(np.concatenate(first).mean()),
        best_f1(scores, same),
        recall_at_precision(scores, same, 0.99),
        recall_at_precision(scores, same, 0.999),
        at_threshold,
    )


def _other_photos(count: int, seed: int) -> IntArray:
    """For each photo another one, for its collage."""
    steps = np.random.default_rng(seed).integers(1, count, size=count)
    return np.asarray((np.arange(count) + steps) % count, dtype=np.int64)


def _photo(file: Path) -> Image.Image:
    image = decode(file, LONGEST_SIDE // 2).pixels
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return image
