"""Fits what ships for similar shots: a ``same-scene`` correction of the bundled head.

For it: views of one object, second shots made up from photos, edited copies (strong perspective and
crops are among them). Against it: what a neighbor search proposes among photos of different things.
Logistic regression as for verdicts; the threshold is where nineteen in twenty pairs of objects that
a fit left out are right.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from core.arrays import BoolArray, FloatArray, IntArray
from core.embedding.embedder import Embedder
from core.learning.augment import edited_copy
from core.learning.corpus import photo_file
from core.learning.correction_fit import Lesson, PairEvidence, fit_correction
from core.learning.second_shots import two_shots
from core.matching.active_head import SAME_SCENE, head_file
from core.matching.correction import Correction
from core.matching.head import Head, HeadCard
from core.progress import Progress, Stage

SHOTS_OF_EVERY, PHOTOS_AT_ONCE = 4, 16
NEIGHBORS = 5
FOLDS = 5
PRECISION = 0.95


@dataclass(frozen=True, slots=True)
class _Rows:
    """``vectors`` (n, 2816); ``scene`` (n,): what each shows; ``kind`` (n,) of row: 0 a photo as it
    is, 1 a second shot, 2 an edited copy."""

    vectors: FloatArray
    scene: IntArray
    kind: IntArray


def fit_same_scene(
    photos: Sequence[Path],
    views: Sequence[Path],
    groups: IntArray,
    head: Head,
    progress: Progress,
    seed: int = 0,
) -> tuple[Correction, HeadCard]:
    """``photos`` are all different; ``views`` show the objects numbered by ``groups`` (v,).

    Raises CoreError for a photo that can't be read.
    """
    known = _Known.of(photos, views, groups, head, progress, seed)
    same, base, of_objects = known.lesson.same, known.lesson.evidence.base, known.of_objects
    held_out = known.held_out(progress, seed)
    threshold = _threshold(held_out[of_objects], same[of_objects])
    card = replace(
        head.card,
        name=SAME_SCENE,
        base=head.card.sha256,
        similar_threshold=threshold,
        finds_copies=False,
        report={
            "pairs": {"same": int(same.sum()), "different": int((~same).sum())},
            "held_out": _report(held_out, same, threshold),
            "held_out_objects": _report(held_out[of_objects], same[of_objects], threshold),
            "objects_before": _report(
                base[of_objects], same[of_objects], head.card.similar_threshold
            ),
        },
    )
    progress.end()
    return fit_correction(known.lesson), card


def held_out_views(
    photos: Sequence[Path],
    views: Sequence[Path],
    groups: IntArray,
    head: Head,
    progress: Progress,
    seed: int = 0,
) -> tuple[FloatArray, BoolArray]:
    """(n,) probabilities of pairs of views, each by a fit that saw no view of the one's object, and
    (n,) whether both are of one. Takes what :func:`fit_same_scene` takes."""
    known = _Known.of(photos, views, groups, head, progress, seed)
    held_out = known.held_out(progress, seed)
    progress.end()
    return held_out[known.of_objects], known.lesson.same[known.of_objects]


@dataclass(frozen=True, slots=True)
class _Known:
    """Labelled pairs; ``scenes`` (n, 2): what their sides show, ``of_objects`` (n,): both sides are
    views of objects."""

    lesson: Lesson
    scenes: IntArray
    of_objects: BoolArray

    @classmethod
    def of(
        cls,
        photos: Sequence[Path],
        views: Sequence[Path],
        groups: IntArray,
        head: Head,
        progress: Progress,
        seed: int,
    ) -> _Known:
        """All matching pairs, and what the search proposes of others."""
        rows = _embedded(photos, views, groups, progress, seed)
        pairs = np.concatenate([_matching(rows), _proposed(rows, head)])
        scenes = rows.scene[pairs]
        evidence = PairEvidence.of(head, rows.vectors[pairs[:, 0]], rows.vectors[pairs[:, 1]])
        lesson = Lesson(evidence, scenes[:, 0] == scenes[:, 1], np.ones(len(pairs)))
        return cls(lesson, scenes, (scenes <= int(groups.max())).all(axis=1))

    def held_out(self, progress: Progress, seed: int) -> FloatArray:
        """(n,) probabilities, each by a fit that saw nothing of what one of the two sides shows."""
        fold_of = np.random.default_rng(seed).integers(FOLDS, size=int(self.scenes.max()) + 1)
        folds = fold_of[self.scenes]
        held_out = np.full(len(folds), np.nan)
        for fold in progress.track(Stage.TRAINING, range(FOLDS), FOLDS):
            learning = np.flatnonzero((folds != fold).all(axis=1))
            left_out = np.flatnonzero((folds == fold).any(axis=1) & np.isnan(held_out))
            fitted = fit_correction(self.lesson.of_rows(learning))
            held_out[left_out] = self.lesson.evidence.of_rows(left_out).probabilities(fitted)
        return held_out


def save_same_scene(correction: Correction, card: HeadCard, out: Path) -> HeadCard:
    """Write ``same-scene.safetensors`` and its card into ``out``."""
    out.mkdir(parents=True, exist_ok=True)
    content = head_file(correction, card.spec_key)
    (out / f"{SAME_SCENE}.safetensors").write_bytes(content)
    card = replace(card, sha256=hashlib.sha256(content).hexdigest())
    card.write(out / f"{SAME_SCENE}.json")
    return card


def _embedded(
    photos: Sequence[Path], views: Sequence[Path], groups: IntArray, progress: Progress, seed: int
) -> _Rows:
    """Scenes are numbered objects first, then photos."""
    embedder = Embedder.load()
    files = [*views, *photos]
    scenes = [*groups.tolist(), *range(int(groups.max()) + 1, int(groups.max()) + 1 + len(photos))]
    parts: list[FloatArray] = []
    scene: list[int] = []
    kind: list[int] = []
    for start in progress.track(
        Stage.EMBEDDING, range(0, len(files), PHOTOS_AT_ONCE), len(files) // PHOTOS_AT_ONCE
    ):
        pictures: list[Image.Image] = []
        for at in range(start, min(start + PHOTOS_AT_ONCE, len(files))):
            photo = photo_file(files[at])
            shown = [photo]
            if at >= len(views) and at % SHOTS_OF_EVERY == 0:
                rng = random.Random(f"{seed} scene {at}")
                other = photo_file(rng.choice(files))
                shown += [two_shots(photo, rng)[1], edited_copy(photo, other, rng).image]
            pictures += shown
            scene += [scenes[at]] * len(shown)
            kind += range(len(shown))
        parts.append(embedder.embed([embedder.prepare(picture) for picture in pictures]))
    return _Rows(np.concatenate(parts), np.asarray(scene), np.asarray(kind))


def _matching(rows: _Rows) -> IntArray:
    """All pairs of rows of one scene."""
    order = np.argsort(rows.scene, kind="stable")
    ends = np.flatnonzero(np.diff(rows.scene[order])) + 1
    pairs = [pair for part in np.split(order, ends) for pair in combinations(sorted(part), 2)]
    return np.asarray(pairs, dtype=np.int64).reshape(-1, 2)


def _proposed(rows: _Rows, head: Head) -> IntArray:
    """Neighbors among the photos as they are that show different things."""
    plain = np.flatnonzero(rows.kind == 0)
    vectors = rows.vectors[plain]
    near = plain[head.nearest(vectors, vectors, NEIGHBORS + 1)]
    first = np.repeat(plain, near.shape[1])
    pairs = np.sort(np.stack([first, near.reshape(-1)], axis=1), axis=1)
    pairs = pairs[rows.scene[pairs[:, 0]] != rows.scene[pairs[:, 1]]]
    return np.asarray(np.unique(pairs, axis=0), dtype=np.int64)


def _threshold(probability: FloatArray, same: BoolArray) -> float:
    """The lowest probability, in steps, from which on :data:`PRECISION` of pairs are right."""
    for threshold in np.arange(0.3, 0.95, 0.05):
        shown = probability >= threshold
        if shown.any() and same[shown].mean() >= PRECISION:
            return round(float(threshold), 2)
    return 0.95


def _report(probability: FloatArray, same: BoolArray, threshold: float) -> dict[str, Any]:
    shown = probability >= threshold
    right = int((shown & same).sum())
    return {
        "precision": round(right / max(1, int(shown.sum())), 4),
        "recall": round(right / max(1, int(same.sum())), 4),
    }
