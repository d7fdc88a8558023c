"""The embedder of several requests: no more of them embed at once than it has workers."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from core.arrays import ByteArray, FloatArray
from core.cluster.service.measuring import Measures
from core.embedding.pipeline import PhotoEmbedder


class InTurn:
    """As :class:`~core.embedding.pipeline.PhotoEmbedder`, from any thread."""

    def __init__(self, embedder: PhotoEmbedder, measures: Measures) -> None:
        self._embedder, self._measures = embedder, measures
        self.spec, self.workers = embedder.spec, embedder.workers
        self._turns = threading.BoundedSemaphore(embedder.workers)

    @property
    def batch_size(self) -> int:
        """The embedder's."""
        return self._embedder.batch_size

    def start_worker(self) -> None:
        """On each thread that embeds."""
        self._embedder.start_worker()

    def embed(self, batch: Sequence[ByteArray]) -> FloatArray:
        """When it is this thread's turn."""
        with self._measures.stage("embed"), self._turns:
            return self._embedder.embed(batch)
