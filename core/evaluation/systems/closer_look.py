"""Ours as a scan does it: pairs that the head finds alike are laid over each other at their pixels.

The descriptor is the embedding and the picture in small and gray, which a scan would decode again.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from hashlib import sha256

import cv2
import numpy as np
from PIL import Image

from core.arrays import ByteArray, FloatArray
from core.closer_look.alignment import Sketch, align, small_gray
from core.closer_look.evidence import Evidence, Weighing
from core.closer_look.looks import CLOSER_LOOK_FROM
from core.devices import thread_count
from core.embedding.specs import bundled_spec
from core.evaluation.systems.multi_level import Embed, MultiLevelHead
from core.matching.head import Head
from core.photo_files.small_pictures import LONGEST_SIDE

DIMS = bundled_spec().dims
SKETCHES_KEPT = 256
HEADER = 4
"""Bytes in front of a packed picture: its height and width."""


class CloserLook(MultiLevelHead):
    """The head, then the closer look as :class:`~core.closer_look.verifier.Verifier` takes it where
    files carry no shutter times."""

    name = f"{MultiLevelHead.name}, closer look"
    bytes_each = 2 * DIMS

    def __init__(self, embed: Embed, head: Head) -> None:
        super().__init__(embed, head)
        self._weighing = Weighing.load()
        self._known: dict[tuple[bytes, bytes], Evidence | None] = {}
        self._sketch = lru_cache(SKETCHES_KEPT)(_unpacked)
        cv2.setNumThreads(1)  # pairs run side by side

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 2816 + numbers of a packed picture)."""
        packed = np.stack([_packed(small_gray(np.asarray(image))) for image in images])
        return np.concatenate([super().describe(images), packed], axis=1)

    def embeddings(self, descriptors: FloatArray) -> FloatArray:
        """The first 2816 numbers."""
        return descriptors[:, :DIMS]

    def similarity(self, a: FloatArray, b: FloatArray) -> FloatArray:
        """The head's probability; of pairs from :data:`CLOSER_LOOK_FROM` on the closer look's."""
        scores = super().similarity(self.embeddings(a), self.embeddings(b))
        likely = np.flatnonzero(scores >= CLOSER_LOOK_FROM).tolist()
        with ThreadPoolExecutor(thread_count()) as pool:
            seen = list(pool.map(self._evidence, a[likely, DIMS:], b[likely, DIMS:]))
        evidence = {row: view for row, view in zip(likely, seen, strict=True) if view is not None}
        rows = list(evidence)
        scores[rows] = self._weighing.probabilities(scores[rows].tolist(), list(evidence.values()))
        return scores

    def _evidence(self, first: FloatArray, second: FloatArray) -> Evidence | None:
        """Each pair is aligned once. None where either is bare: then the head's word stays."""
        smaller, larger = sorted((first.tobytes(), second.tobytes()))
        pair = (sha256(smaller).digest(), sha256(larger).digest())
        if pair not in self._known:
            a, b = self._sketch(smaller), self._sketch(larger)
            bare = a.is_plain or b.is_plain
            self._known[pair] = None if bare else Evidence.of(align(a, b))
        return self._known[pair]


def _packed(gray: ByteArray) -> FloatArray:
    """(h, w) uint8 -> a row of fixed length whose bytes, not whose numbers, hold the picture."""
    row = np.zeros(HEADER + LONGEST_SIDE**2, dtype=np.uint8)
    row[:HEADER] = np.frombuffer(np.array(gray.shape, dtype=np.uint16).tobytes(), dtype=np.uint8)
    row[HEADER : HEADER + gray.size] = gray.reshape(-1)
    return row.view(np.float32)


def _unpacked(row: bytes) -> Sketch:
    height, width = np.frombuffer(row[:HEADER], dtype=np.uint16).tolist()
    gray = np.frombuffer(row, dtype=np.uint8, count=height * width, offset=HEADER)
    return Sketch(gray.reshape(height, width))
