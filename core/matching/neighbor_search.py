"""Which pairs of a library are worth scoring: whitened vectors and their neighbors.

What a scan found is kept in a file, and the next one compares only what is new. In a first scan all
are compared with all as long as that is faster; above, the HNSW index is kept as a file, too: used
again when the same nodes are scanned, built anew otherwise.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.arrays import FloatArray
from core.embedding.specs import EmbedderSpec
from core.matching.neighbors import (
    CROWD,
    CROWD_SIMILARITY,
    NEAREST,
    Candidates,
    ExactIndex,
    HnswIndex,
    NeighborIndex,
    candidate_pairs,
)
from core.matching.saved_candidates import SavedCandidates, hashes_of
from core.matching.whitening import Whitening
from core.progress import Progress
from core.records import ContentHash

logger = logging.getLogger(__name__)
Chunks = Callable[[], Iterable[tuple[int, FloatArray]]]
RENEWED_UP_TO = 0.5
"""Where more than this share of the nodes is unknown, a search from scratch is as fast."""
EXACT_UP_TO, EXACT_IN_BFLOAT16_UP_TO = 300_000, 1_500_000
"""Where all with all should still take no longer than HNSW. Extrapolated from 2 cores: 100,000
nodes took 10 to 13 s with bfloat16 units and 101 to 126 s by HNSW, which finds 98.7 % of the pairs
that are alike at 0.5; 1,000,000 took 885 s with the units, 50,000 without them 8.5 s."""


def fingerprint_of(spec: EmbedderSpec, nodes: Sequence[ContentHash]) -> str:
    """Changes whenever the vectors of an index over ``nodes`` would."""
    digest = hashlib.sha256(spec.cache_key.encode())
    for content_hash in nodes:
        digest.update(content_hash)
    return digest.hexdigest()


def find_candidates(
    chunks: Chunks,
    nodes: Sequence[ContentHash],
    spec: EmbedderSpec,
    folder: Path,
    threads: int,
    progress: Progress,
) -> Candidates:
    """The pairs worth scoring, with the scores that are known. ``chunks()`` streams (first number,
    embeddings) over all ``nodes``, which are in the order of their hash; ``folder`` is where files
    are kept. Raises Cancelled.
    """
    from core.embedding.cpu import has_bfloat16
    from core.matching.exact_search import exact_candidates, renewed_candidates

    whitening, count = Whitening.load(spec), len(nodes)
    saved = SavedCandidates.load(_saved_file(folder, spec), _search_key(spec, whitening))
    known = None if saved is None else saved.among(hashes_of(nodes), whitening.min_similarity)

    def whitened() -> Iterator[tuple[int, FloatArray]]:
        for first, vectors in chunks():
            progress.check()
            yield first, whitening.apply(vectors)

    if known is not None and not len(known.unknown):
        progress.advance(count)
        return known.candidates
    if known is not None and len(known.unknown) <= RENEWED_UP_TO * count:
        progress.advance(count - len(known.unknown))
        vectors = _halves(whitened(), count, whitening.dims)
        found = renewed_candidates(
            vectors, known.candidates, known.unknown, whitening.min_similarity, threads, progress
        )
    elif count <= (EXACT_IN_BFLOAT16_UP_TO if has_bfloat16() else EXACT_UP_TO):
        vectors = _halves(whitened(), count, whitening.dims)
        found = exact_candidates(vectors, whitening.min_similarity, threads, progress)
    else:
        fingerprint = fingerprint_of(spec, nodes)
        index = _hnsw(whitened, count, whitening.dims, fingerprint, _file(folder, spec))
        found = candidate_pairs(index, whitened(), whitening.min_similarity, progress)
    if known is not None:
        found = found.with_scores_of(known.candidates)
    keep_candidates(found, nodes, spec, folder)  # scoring may be cancelled
    return found


def keep_candidates(
    candidates: Candidates, nodes: Sequence[ContentHash], spec: EmbedderSpec, folder: Path
) -> None:
    """For the next scan. A disk that takes no file costs that one a search from scratch."""
    key = _search_key(spec, Whitening.load(spec))
    try:
        SavedCandidates(hashes_of(nodes), candidates).save(_saved_file(folder, spec), key)
    except OSError as error:
        logger.warning("the candidates can't be kept: %s", error)


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


def _saved_file(folder: Path, spec: EmbedderSpec) -> Path:
    return folder / f"{spec.name}.candidates"


def _search_key(spec: EmbedderSpec, whitening: Whitening) -> str:
    """Changes whenever the candidates of the same photos would."""
    digest = hashlib.sha256(spec.cache_key.encode())
    for part in (whitening.mean, whitening.basis):
        digest.update(part.tobytes())
    bounds = (whitening.min_similarity, NEAREST, CROWD, CROWD_SIMILARITY)
    digest.update(repr(bounds).encode())
    return digest.hexdigest()


def _file(folder: Path, spec: EmbedderSpec) -> Path:
    return folder / f"{spec.name}.hnsw"


def _halves(
    chunks: Iterable[tuple[int, FloatArray]], count: int, dims: int
) -> npt.NDArray[np.float16]:
    """512 bytes a node."""
    vectors = np.empty((count, dims), dtype=np.float16)
    for first, part in chunks:
        vectors[first : first + len(part)] = part
    return vectors


def _hnsw(chunks: Chunks, count: int, dims: int, fingerprint: str, file: Path) -> HnswIndex:
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
