"""Finds the pairs of the user's photos that are worth a verdict."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.matching.scoring import score_numbers
from core.paths import Places
from core.progress import Progress, Stage
from core.records import Level, VerdictKind
from core.storage.lessons import ON_TEACH
from core.storage.verdicts import Pair
from core.teaching.known_photos import KnownPhotos, known_photos
from core.teaching.queries import Why, choose_queries

PHOTOS_ASKED = 600
"""Of a larger library so many photos, drawn anew each time, with their neighbors."""
NEIGHBORS = 10


@dataclass(frozen=True, slots=True)
class Question:
    """A pair to be judged. ``score`` is what the head in use says; ``said`` the user's own word
    where the head contradicts it."""

    pair: Pair
    paths: tuple[Path, Path]
    score: float
    why: Why
    said: VerdictKind | None


def questions(places: Places, progress: Progress, count: int, seed: int) -> tuple[Question, ...]:
    """Up to ``count`` pairs whose photos are there; none without photos that were scanned.

    Raises Cancelled, DatabaseError and WeightsError.
    """
    with known_photos(places) as known:
        return _questions(known, progress, count, seed) if len(known.nodes) > 1 else ()


def _questions(
    known: KnownPhotos, progress: Progress, count: int, seed: int
) -> tuple[Question, ...]:
    rng = np.random.default_rng(seed)
    asked = min(PHOTOS_ASKED, len(known.nodes))
    numbers = np.sort(rng.choice(len(known.nodes), asked, replace=False)).tolist()
    progress.begin(Stage.MATCHING)
    found = known.near(numbers, NEIGHBORS, progress)
    said = {
        (known.number[one.pair[0]], known.number[one.pair[1]]): one
        for one in known.verdicts.all(lambda hashes: {})
        if one.pair[0] in known.number and one.pair[1] in known.number
    }
    open_pairs = [pair for pair in map(tuple, found.tolist()) if pair not in said]
    doubted = [
        pair
        for pair, one in said.items()
        if pair[0] != pair[1] and one.source != ON_TEACH and one.kind is not VerdictKind.IGNORE
    ]
    pairs = np.asarray([*open_pairs, *doubted], dtype=np.int64).reshape(-1, 2)
    progress.begin(Stage.SCORING)
    scores = score_numbers(pairs, known.vectors, known.active.score)
    threshold = known.active.threshold(Level.SIMILAR)
    calls_same = scores >= threshold
    contradicted = [
        row
        for row, pair in enumerate(doubted, len(open_pairs))
        if calls_same[row] != (said[pair].kind is VerdictKind.SAME)
    ]
    agreed = np.setdiff1d(np.arange(len(open_pairs), len(pairs)), contradicted)
    keep = np.setdiff1d(np.arange(len(pairs)), agreed)
    place = {int(row): at for at, row in enumerate(keep)}
    chosen = choose_queries(
        pairs[keep],
        scores[keep],
        known.base.similarities(*known.both(pairs[keep])),
        threshold,
        [place[row] for row in contradicted],
        2 * count,
    )
    made: list[Question] = []
    for one in chosen:
        first, second = pairs[keep[one.row]].tolist()
        pair = (known.nodes[first], known.nodes[second])
        paths = (known.path_of(pair[0]), known.path_of(pair[1]))
        if paths[0] is None or paths[1] is None:
            continue
        verdict = said.get((first, second))
        score = float(scores[keep[one.row]])
        kind = None if verdict is None else verdict.kind
        made.append(Question(pair, (paths[0], paths[1]), score, one.why, kind))
        if len(made) == count:
            break
    progress.end()
    return tuple(made)
