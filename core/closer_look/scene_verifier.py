"""Asks the geometry of two views about pairs that the head calls shots of one scene.

Rooms, forests and shelves look alike to the head. Each photo is decoded once, at small scale; a
pair is measured once: the cache remembers it. Where nothing could be seen, little of the head's
word is left: no evidence is no agreement.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np

from core.closer_look.readable_contents import PhotosOf, ReadableContents
from core.closer_look.same_scene import (
    LONGEST_SIDE,
    SceneSketch,
    scene_sketch,
    significance,
)
from core.photo_files.decoding import Decoder
from core.photo_files.memory import MEBIBYTE
from core.progress import Progress
from core.records import ContentHash, Photo
from core.storage.evidence_cache import EvidenceCache, HashPair

SCENE_VERSION = 1_000_001
"""Grows when significance comes out in another way: what was measured before is measured again.
Far from the versions of other looks at the same pairs, which are remembered beside it."""
SIGNIFICANCE = "significance"
BYTES_HELD = 64 * MEBIBYTE
"""Of sketches, some 500 photos."""
EMPTY_SLOT = 512
"""Bytes that remembering a content takes, with nothing known of it."""
PAIRS_AT_ONCE = 64
LOGIT_LIMIT, MOST_SIGNIFICANT = 3.0, 30.0
OFFSET, OF_HEAD, OF_GEOMETRY = -3.8, 0.5, 2.65
"""Logistic regression over 672 pairs of 75 objects gives -1.2, 1.1 and 2.65. The head learned from
these objects: of rooms it is as sure, and mostly wrong. So it weighs less here, and alone it leaves
no more than 0.09, which keeps groups apart."""


class SceneVerifier:
    """Not thread-safe; measures on ``threads`` threads of its own."""

    def __init__(
        self,
        photos_of: PhotosOf,
        cache: EvidenceCache,
        decoder: Decoder,
        progress: Progress,
        threads: int,
    ) -> None:
        self._photos_of, self._cache = photos_of, cache
        self._readable = ReadableContents(decoder, progress)
        self._progress, self._threads = progress, threads
        self._sketches: OrderedDict[ContentHash, SceneSketch | None] = OrderedDict()
        self._bytes_held = 0
        cv2.setNumThreads(1)  # pairs run side by side; threads inside of one would wait

    def verified(self, pairs: Sequence[HashPair], scores: Sequence[float]) -> list[float]:
        """Pairs of contents and the head's probabilities -> those that both show one scene, in the
        same order. What can't be read any more shares nothing. Raises Cancelled."""
        measured: dict[HashPair, float] = {}
        for start in range(0, len(pairs), PAIRS_AT_ONCE):
            part = pairs[start : start + PAIRS_AT_ONCE]
            measured.update(self._significance([_ordered(pair) for pair in part]))
            self._progress.advance(len(part))
        return scene_probabilities(scores, [measured.get(_ordered(pair), 0.0) for pair in pairs])

    def _significance(self, pairs: Sequence[HashPair]) -> dict[HashPair, float]:
        known = {}
        for pair, row in self._cache.known(pairs, SCENE_VERSION).items():
            value = row.get(SIGNIFICANCE)
            if isinstance(value, int | float) and 0 <= value < math.inf:
                known[pair] = float(value)
        new = [pair for pair in dict.fromkeys(pairs) if pair not in known]
        if new:
            measured = self._measured(new)
            rows = [(pair, {SIGNIFICANCE: value}) for pair, value in measured.items()]
            self._cache.save(rows, SCENE_VERSION)
            known.update(measured)
        return known

    def _measured(self, pairs: Sequence[HashPair]) -> dict[HashPair, float]:
        """Of the pairs of which both can be read."""
        contents = list(dict.fromkeys(content for pair in pairs for content in pair))
        missing = [content for content in contents if content not in self._sketches]
        photos = self._photos_of(missing)
        with ThreadPoolExecutor(self._threads) as pool:
            sketches = pool.map(self._sketched, [photos.get(content, []) for content in missing])
            for content, sketch in zip(missing, sketches, strict=True):
                self._sketches[content] = sketch
                self._bytes_held += _size(sketch)
            readable = [pair for pair in pairs if all(self._sketches[content] for content in pair)]
            values = list(pool.map(self._compared, readable))
        for content in contents:
            self._sketches.move_to_end(content)
        while self._bytes_held > BYTES_HELD:
            _, forgotten = self._sketches.popitem(last=False)
            self._bytes_held -= _size(forgotten)
        return dict(zip(readable, values, strict=True))

    def _sketched(self, photos: Sequence[Photo]) -> SceneSketch | None:
        decoded = self._readable.decoded(photos, LONGEST_SIDE * 3 // 4)
        return None if decoded is None else scene_sketch(np.asarray(decoded.pixels))

    def _compared(self, pair: HashPair) -> float:
        self._progress.check()
        first, second = (self._sketches[content] for content in pair)
        assert first is not None and second is not None
        return significance(first, second)


def scene_probabilities(scores: Sequence[float], significances: Sequence[float]) -> list[float]:
    """(n,) probabilities of the head and significances -> (n,) probabilities that both show one
    scene."""
    p = np.clip(np.asarray(scores, dtype=np.float64), 1e-6, 1 - 1e-6)
    logit = np.clip(np.log(p / (1 - p)), -LOGIT_LIMIT, LOGIT_LIMIT)
    seen = np.log1p(np.minimum(np.asarray(significances, dtype=np.float64), MOST_SIGNIFICANT))
    raised = OFFSET + OF_HEAD * logit + OF_GEOMETRY * seen
    return [float(probability) for probability in 1 / (1 + np.exp(-raised))]


def _size(sketch: SceneSketch | None) -> int:
    return EMPTY_SLOT + (0 if sketch is None else sketch.bytes_held)


def _ordered(pair: HashPair) -> HashPair:
    return pair if pair[0] <= pair[1] else (pair[1], pair[0])
