"""Which pairs of a library are worth scoring: whitened vectors, an index, its neighbors.

Exact search below ``EXACT_UP_TO`` nodes. Above, the HNSW index is kept as a file: used again when
the same nodes are scanned, built anew otherwise.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from core.embedding.specs import EmbedderSpec
from core.embedding.vectors import FloatArray
from core.matching.neighbors import (
    EXACT_UP_TO,
    Candidates,
    ExactIndex,
    HnswIndex,
    NeighborIndex,
    candidate_pairs,
)
from core.matching.whitening import Whitening
from core.progress import Progress
from core.records import ContentHash

logger = logging.getLogger(__name__)
Chunks = Callable[[], Iterable[tuple[int, FloatArray]]]


def fingerprint_of(spec: EmbedderSpec, nodes: Sequence[ContentHash]) -> str:
    """Changes whenever the vectors of an index over ``nodes`` would."""
    digest = hashlib.sha256(spec.cache_key.encode())
    for content_hash in nodes:
        digest.update(content_hash)
    return digest.hexdigest()


def find_candidates(
    chunks: Chunks,
    count: int,
    spec: EmbedderSpec,
    fingerprint: str,
    folder: Path,
    progress: Progress,
) -> Candidates:
    """The pairs worth scoring. ``chunks()`` streams (first number, embeddings) over all nodes.

    ``fingerprint`` changes whenever the nodes do; ``folder`` is where an index may be kept.
    """
    whitening = Whitening.load(spec)

    def whitened() -> Iterator[tuple[int, FloatArray]]:
        for first, vectors in chunks():
            progress.check()
            yield first, whitening.apply(vectors)

    index = _index(whitened, count, whitening.dims, fingerprint, _file(folder, spec))
    return candidate_pairs(index, whitened(), whitening.min_similarity, progress)


def index_for_queries(
    whitening: Whitening, count: int, spec: EmbedderSpec, fingerprint: str, folder: Path
) -> NeighborIndex:
    """The saved index if it is of these nodes, else an empty one with room for ``count``.

    It is exact then, however large: one query in 100,000 costs 7 ms, to build HNSW most of a
    minute.
    """
    saved = HnswIndex.load(_file(folder, spec), whitening.dims, fingerprint)
    if saved is not None and len(saved) == count:
        return saved
    return ExactIndex(whitening.dims, count)


def _file(folder: Path, spec: EmbedderSpec) -> Path:
    return folder / f"{spec.name}.hnsw"


def _index(chunks: Chunks, count: int, dims: int, fingerprint: str, file: Path) -> NeighborIndex:
    if count <= EXACT_UP_TO:
        exact = ExactIndex(dims, count)
        for _, vectors in chunks():
            exact.add(vectors)
        return exact
    saved = HnswIndex.load(file, dims, fingerprint)
    if saved is not None and len(saved) == count:
        return saved
    built = HnswIndex(dims, count)
    for _, vectors in chunks():
        built.add(vectors)
    try:
        built.save(file, fingerprint)
    except (OSError, RuntimeError) as error:  # built again the next time
        logger.warning("the index can't be kept: %s", error)
    return built
