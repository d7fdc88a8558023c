"""Embeddings as they are stored: float16, little-endian, one row of bytes per photo."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.arrays import FloatArray
from core.storage.reasons import Database
from core.storage.rows import sound_rows

STORED = np.dtype("<f2")


def to_stored(vectors: FloatArray) -> list[bytes]:
    """(n, dims) float32 -> n rows of dims float16."""
    return [row.tobytes() for row in vectors.astype(STORED)]


def from_stored(rows: Sequence[bytes], dims: int = 2816) -> FloatArray:
    """n rows of dims float16 -> (n, dims) float32, L2-normalized again after the rounding.

    Raises DamagedCache when a row has another length.
    """
    with sound_rows(Database.CACHE, "embedding"):
        if any(len(row) != dims * STORED.itemsize for row in rows):
            raise ValueError("another length")
    vectors = np.frombuffer(b"".join(rows), dtype=STORED).astype(np.float32).reshape(-1, dims)
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(norms, 1e-12), dtype=np.float32)
