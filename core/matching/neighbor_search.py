"""Which pairs of a library are worth scoring: whitened vectors and their neighbors.

The candidates of a scan are kept in a file, and the next scan compares only what is new. A first
scan compares all with all as long as that is faster. Above that it asks an HNSW index, which is
kept as a file, too: used again when the same nodes are scanned, built anew otherwise.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.arrays import FloatArray
from core.embedding.specs import EmbedderSpec
from core.matching.embedded_photos import EmbeddedPhotos
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

logger = logging.getLogger(__name__)
Chunks = Callable[[], Iterable[tuple[int, FloatArray]]]
RENEWED_UP_TO = 0.5
"""Where more than this share of the nodes is unknown, a search from scratch is as fast."""
EXACT_UP_TO, EXACT_IN_BFLOAT16_UP_TO = 300_000, 1_500_000
"""Where all with all should still take no longer than HNSW. Extrapolated from 2 cores: 100,000
nodes took 10 to 13 s with bfloat16 units and 101 to 126 s by HNSW, which finds 98.7 % of the pairs
that are alike at 0.5; 1,000,000 took 885 s with the units, 50,000 without them 8.5 s."""


def find_candidates(
    photos: EmbeddedPhotos, folder: Path, threads: int, progress: Progress
) -> Candidates:
    """The pairs of nodes that are worth scoring, with the scores that are known already.

    ``photos`` are in the order of their hash; ``folder`` is where files are kept. Raises Cancelled
    and DatabaseError.
    """
    from core.embedding.cpu import has_bfloat16
    from core.matching.exact_search import exact_candidates, renewed_candidates

    whitening, hashes = Whitening.load(photos.spec), hashes_of(photos.nodes)
    file, key = _candidates_file(folder, photos.spec), _search_key(photos.spec, whitening)
    saved, count = SavedCandidates.load(file, key), len(photos)
    known = None if saved is None else saved.among(hashes, whitening.min_similarity)

    def whitened() -> Iterator[tuple[int, FloatArray]]:
        for first, vectors in photos.chunks():
            progress.check()
            yield first, whitening.apply(vectors)

    if known is not None and not len(known.unknown):
        progress.advance(count)
        return known.candidates
    if known is not None and len(known.unknown) <= RENEWED_UP_TO * count:
        progress.advance(count - len(known.unknown))
        vectors = _halves(whitened(), count, whitening.dims)
        candidates = renewed_candidates(
            vectors, known.candidates, known.unknown, whitening.min_similarity, threads, progress
        )
    elif count <= (EXACT_IN_BFLOAT16_UP_TO if has_bfloat16() else EXACT_UP_TO):
        vectors = _halves(whitened(), count, whitening.dims)
        candidates = exact_candidates(vectors, whitening.min_similarity, threads, progress)
    else:
        index = _hnsw(photos, whitened, whitening.dims, folder)
        candidates = candidate_pairs(index, whitened(), whitening.min_similarity, progress)
    if known is not None:
        candidates = candidates.with_scores_of(known.candidates)
    keep_candidates(candidates, photos, folder)  # scoring may be cancelled
    return candidates


def keep_candidates(candidates: Candidates, photos: EmbeddedPhotos, folder: Path) -> None:
    """Save them for the next scan, which searches from scratch where no file can be written."""
    key = _search_key(photos.spec, Whitening.load(photos.spec))
    file = _candidates_file(folder, photos.spec)
    try:
        SavedCandidates(hashes_of(photos.nodes), candidates).save(file, key)
    except OSError as error:
        logger.warning("the candidates can't be kept: %s", error)


def index_for_queries(photos: EmbeddedPhotos, whitening: Whitening, folder: Path) -> NeighborIndex:
    """The index that a scan of these nodes saved, else an empty index with room for them.

    The empty index is exact, however large: a query among 100,000 costs 7 ms, and to build HNSW
    most of a minute.
    """
    saved = _saved_index(photos, whitening.dims, folder)
    return ExactIndex(whitening.dims, len(photos)) if saved is None else saved


def _candidates_file(folder: Path, spec: EmbedderSpec) -> Path:
    return folder / f"{spec.name}.candidates"


def _index_file(folder: Path, spec: EmbedderSpec) -> Path:
    return folder / f"{spec.name}.hnsw"


def _search_key(spec: EmbedderSpec, whitening: Whitening) -> str:
    """Changes whenever the candidates of the same photos would."""
    digest = hashlib.sha256(spec.cache_key.encode())
    for part in (whitening.mean, whitening.basis):
        digest.update(part.tobytes())
    bounds = (whitening.min_similarity, NEAREST, CROWD, CROWD_SIMILARITY)
    digest.update(repr(bounds).encode())
    return digest.hexdigest()


def _halves(
    chunks: Iterable[tuple[int, FloatArray]], count: int, dims: int
) -> npt.NDArray[np.float16]:
    """512 bytes a node."""
    vectors = np.empty((count, dims), dtype=np.float16)
    for first, part in chunks:
        vectors[first : first + len(part)] = part
    return vectors


def _hnsw(photos: EmbeddedPhotos, chunks: Chunks, dims: int, folder: Path) -> HnswIndex:
    """Of the whitened vectors that ``chunks()`` streams."""
    saved = _saved_index(photos, dims, folder)
    if saved is not None:
        return saved
    index = HnswIndex(dims, len(photos))
    for _, vectors in chunks():
        index.add(vectors)
    try:
        index.save(_index_file(folder, photos.spec), _fingerprint(photos))
    except (OSError, RuntimeError) as error:  # built again the next time
        logger.warning("the index can't be kept: %s", error)
    return index


def _saved_index(photos: EmbeddedPhotos, dims: int, folder: Path) -> HnswIndex | None:
    index = HnswIndex.load(_index_file(folder, photos.spec), dims, _fingerprint(photos))
    return index if index is not None and len(index) == len(photos) else None


def _fingerprint(photos: EmbeddedPhotos) -> str:
    """Changes whenever the vectors of an index over these nodes would."""
    digest = hashlib.sha256(photos.spec.cache_key.encode())
    for content_hash in photos.nodes:
        digest.update(content_hash)
    return digest.hexdigest()
