"""The *search* protocol: what finds the nearest of many vectors, and what it costs.

Exact search and HNSW as the program has them, beside FAISS and Annoy, and shorter vectors:
principal components, scalar and product quantization with asymmetric distances (the query is whole,
the photos are codes; Jégou, Douze and Schmid 2011). The library is synthetic: vectors that lie as
those of photos do, and queries that are copies of some. Queries are timed one by one.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from core.arrays import FloatArray, IntArray
from core.benchmark.synthetic_photos import SyntheticPhotos
from core.embedding.specs import bundled_spec
from core.evaluation.optional_libraries import needed_libraries
from core.evaluation.reasons import CannotRunHere, EvaluationProblem
from core.matching.neighbors import ExactIndex, HnswIndex
from core.matching.whitening import Whitening
from core.progress import Progress, Stage

K, CHUNK = 10, 2000
TREES = 50
LARGE = 100_000_000
"""What bytes and times are extrapolated to, by arithmetic."""


@dataclass(frozen=True, slots=True)
class Library:
    """``vectors`` (n, d) and ``queries`` (q, d) of unit length; ``own`` (q,) is the number of the
    vector that each query is a copy of."""

    vectors: FloatArray
    queries: FloatArray
    own: IntArray


@dataclass(frozen=True, slots=True)
class SearchRow:
    """``nearest``: of the ten nearest, found; ``copies``: queries whose own photo is among the ten
    that are found. ``build`` seconds, ``query`` milliseconds each, ``bytes`` a photo.
    ``compares_all``: its time grows with the library. ``missing``: why it was not measured."""

    structure: str
    compares_all: bool
    nearest: float = 0.0
    copies: float = 0.0
    build: float = 0.0
    query: float = 0.0
    bytes: float = 0.0
    missing: str = ""


@dataclass(frozen=True, slots=True)
class _Built:
    nearest: Callable[[FloatArray, int], IntArray]
    bytes_each: float


def synthetic_library(count: int) -> Library:
    """About ``count`` whitened vectors; the planted copies are the queries."""
    whitening, photos = Whitening.load(bundled_spec()), SyntheticPhotos(0)
    known, queries, own = [], [], []
    before = 0
    for start in range(0, count, CHUNK):
        vectors, is_copy = photos.with_copies(min(CHUNK, count - start))
        short = whitening.apply(vectors)
        known.append(short[~is_copy])
        queries.append(short[is_copy])
        own.append(before + np.cumsum(~is_copy)[is_copy] - 1)
        before += len(known[-1])
    return Library(np.concatenate(known), np.concatenate(queries), np.concatenate(own))


def measure_search(library: Library, progress: Progress) -> list[SearchRow]:
    """A row for each structure; what the ten nearest are is what exact search says."""
    truth = _exact(library.vectors).nearest(library.queries, K)
    rows = []
    for name, (build, compares_all) in progress.track(
        Stage.MATCHING, STRUCTURES.items(), len(STRUCTURES)
    ):
        try:
            rows.append(_measured(SearchRow(name, compares_all), build, library, truth))
        except CannotRunHere as refusal:
            rows.append(SearchRow(name, compares_all, missing=str(refusal.reason)))
    return rows


def _measured(
    row: SearchRow, build: Callable[[FloatArray], _Built], library: Library, truth: IntArray
) -> SearchRow:
    started = time.perf_counter()
    built = build(library.vectors)
    build_seconds = time.perf_counter() - started
    built.nearest(library.queries[:1], K)  # not timed: some make their tables first
    started = time.perf_counter()
    found = np.concatenate([built.nearest(query[None], K) for query in library.queries])
    query_seconds = (time.perf_counter() - started) / len(library.queries)
    hits = (found[:, :, None] == truth[:, None, :]).any(axis=1)
    return SearchRow(
        row.structure,
        row.compares_all,
        float(hits.mean()),
        float((found == library.own[:, None]).any(axis=1).mean()),
        build_seconds,
        query_seconds * 1000,
        built.bytes_each,
    )


def _exact(vectors: FloatArray) -> _Built:
    index = ExactIndex(vectors.shape[1], len(vectors))
    index.add(vectors)
    return _Built(lambda queries, k: index.query(queries, k)[0], 4.0 * vectors.shape[1])


def _hnsw(vectors: FloatArray) -> _Built:
    index = HnswIndex(vectors.shape[1], len(vectors))
    index.add(vectors)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "index"
        index.save(file, "")
        size = file.stat().st_size
    return _Built(lambda queries, k: index.query(queries, k)[0], size / len(vectors))


def _annoy(vectors: FloatArray) -> _Built:
    with needed_libraries("Annoy", EvaluationProblem.OTHER_LIBRARY):
        from annoy import AnnoyIndex
    index = AnnoyIndex(vectors.shape[1], "angular")
    index.set_seed(1)
    for number, vector in enumerate(vectors):
        index.add_item(number, vector)
    index.build(TREES)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "index"
        index.save(str(file))
        size = file.stat().st_size
        index.unload()
        index.load(str(file))

        def nearest(queries: FloatArray, k: int) -> IntArray:
            return np.asarray([index.get_nns_by_vector(query, k) for query in queries], np.int64)

        nearest(vectors[:1], 1)  # mapped by now, so that the folder may go
    return _Built(nearest, size / len(vectors))


def _faiss(recipe: str, vectors: FloatArray) -> _Built:
    """``recipe`` as FAISS's index_factory reads it; np: codes are not sorted to be compared as
    bits, which takes minutes. Tables that don't grow are no bytes a photo."""
    with needed_libraries("FAISS", EvaluationProblem.OTHER_LIBRARY):
        import faiss
    index: Any = faiss.index_factory(vectors.shape[1], recipe, faiss.METRIC_INNER_PRODUCT)
    index.train(vectors)
    empty = len(faiss.serialize_index(index))
    index.add(vectors)
    if recipe.startswith("IVF"):
        index.nprobe = 16
    size = len(faiss.serialize_index(index)) - empty
    return _Built(lambda queries, k: index.search(queries, k)[1], size / len(vectors))


STRUCTURES: dict[str, tuple[Callable[[FloatArray], _Built], bool]] = {
    "exact (the program's)": (_exact, True),
    "hnswlib (the program's)": (_hnsw, False),
    "FAISS flat": (partial(_faiss, "Flat"), True),
    "FAISS inverted lists, 16 of 128": (partial(_faiss, "IVF128,Flat"), True),
    "FAISS HNSW": (partial(_faiss, "HNSW24"), False),
    f"Annoy, {TREES} trees": (_annoy, False),
    "FAISS, a byte a number": (partial(_faiss, "SQ8"), True),
    "FAISS, PCA to 64 half floats": (partial(_faiss, "PCA64,SQfp16"), True),
    "FAISS, product quantized to 64 bytes": (partial(_faiss, "PQ64np"), True),
    "FAISS, product quantized to 32 bytes": (partial(_faiss, "PQ32np"), True),
    "FAISS, product quantized to 16 bytes": (partial(_faiss, "PQ16np"), True),
    "FAISS, PCA to 64, then 16 bytes": (partial(_faiss, "PCA64,PQ16np"), True),
}
