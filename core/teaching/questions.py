"""Finds the pairs of the user's photos that are worth a verdict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from core.arrays import IntArray
from core.matching.scoring import score_numbers
from core.paths import Places
from core.progress import Progress, Stage
from core.records import Level, VerdictKind
from core.storage.lessons import ON_TEACH
from core.storage.verdicts import KnownVerdict, Pair
from core.teaching.known_photos import KnownPhotos, known_photos
from core.teaching.queries import AskablePairs, Query, choose_queries
from core.teaching.reasons import QuestionReason

PHOTOS_ASKED = 600
"""Of a larger library so many photos, drawn anew each time, with their neighbors."""
NEIGHBORS = 10
VerdictsByNumbers = Mapping[tuple[int, int], KnownVerdict]
"""Two numbers of known photos, the smaller first -> what the user said of them."""


@dataclass(frozen=True, slots=True)
class Question:
    """A pair to be judged. ``score`` is what the head in use says; ``said`` the user's own word
    where the head contradicts it."""

    pair: Pair
    paths: tuple[Path, Path]
    score: float
    reason: QuestionReason
    said: VerdictKind | None


def questions(places: Places, progress: Progress, count: int, seed: int) -> tuple[Question, ...]:
    """Up to ``count`` pairs whose photos are there; none without photos that were scanned.

    Raises Cancelled, DatabaseError and WeightsError.
    """
    with known_photos(places) as known:
        if len(known.nodes) < 2:
            return ()
        threshold = known.active.threshold(Level.SIMILAR)
        progress.begin(Stage.MATCHING)
        neighbors = known.near(_drawn(known, seed), NEIGHBORS, progress)
        progress.begin(Stage.SCORING)
        verdicts = _verdicts(known)
        askable = _askable(known, neighbors, verdicts, threshold)
        queries = choose_queries(askable, threshold, 2 * count)  # of some the photos may be gone
        queue = tuple(islice(_with_photos(known, askable, queries, verdicts), count))
        progress.end()
        return queue


def _drawn(known: KnownPhotos, seed: int) -> list[int]:
    """Numbers of the photos whose neighbors are looked at."""
    count = min(PHOTOS_ASKED, len(known.nodes))
    drawn = np.random.default_rng(seed).choice(len(known.nodes), count, replace=False)
    return [int(number) for number in np.sort(drawn)]


def _verdicts(known: KnownPhotos) -> VerdictsByNumbers:
    """All verdicts on two photos that a scan knows."""
    return {
        (known.number[verdict.pair[0]], known.number[verdict.pair[1]]): verdict
        for verdict in known.verdicts.all(lambda hashes: {})
        if verdict.pair[0] in known.number and verdict.pair[1] in known.number
    }


def _askable(
    known: KnownPhotos, neighbors: IntArray, verdicts: VerdictsByNumbers, threshold: float
) -> AskablePairs:
    """Neighbors (m, 2) without a verdict, and pairs of which the head denies what the user said."""
    unjudged = [pair for pair in map(tuple, neighbors.tolist()) if pair not in verdicts]
    judged = [pair for pair, verdict in verdicts.items() if _may_be_doubted(verdict)]
    pairs = np.asarray([*unjudged, *judged], dtype=np.int64).reshape(-1, 2)
    scores = score_numbers(pairs, known.vectors, known.active.score)
    is_judged = np.arange(len(pairs)) >= len(unjudged)
    said_same = np.zeros(len(pairs), dtype=np.bool_)
    said_same[is_judged] = [verdicts[pair].kind is VerdictKind.SAME for pair in judged]
    is_contradicted = is_judged & (said_same != (scores >= threshold))
    rows = np.flatnonzero(~is_judged | is_contradicted)
    similarities = known.base.similarities(*known.both(pairs[rows]))
    return AskablePairs(pairs[rows], scores[rows], similarities, is_contradicted[rows])


def _may_be_doubted(verdict: KnownVerdict) -> bool:
    """True for what was said of two contents, and not on the page that asks."""
    is_lesson = verdict.kind is not VerdictKind.IGNORE and verdict.pair[0] != verdict.pair[1]
    return is_lesson and verdict.source != ON_TEACH


def _with_photos(
    known: KnownPhotos,
    askable: AskablePairs,
    queries: Sequence[Query],
    verdicts: VerdictsByNumbers,
) -> Iterator[Question]:
    """The questions whose two photos are there."""
    for query in queries:
        first, second = askable.pairs[query.row].tolist()
        pair = (known.nodes[first], known.nodes[second])
        paths = (known.path_of(pair[0]), known.path_of(pair[1]))
        if paths[0] is None or paths[1] is None:
            continue
        verdict = verdicts.get((first, second))
        said = None if verdict is None else verdict.kind
        score = float(askable.scores[query.row])
        yield Question(pair, (paths[0], paths[1]), score, query.reason, said)
