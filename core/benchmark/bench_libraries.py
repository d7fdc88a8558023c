"""Large synthetic libraries of the benchmark: seconds and memory of each stage after embedding.

The embeddings lie in a real cache file. After a first scan it is measured again with one photo in a
hundred new, as after a day with the camera.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from core.arrays import FloatArray
from core.benchmark.synthetic_photos import fill
from core.embedding.specs import bundled_spec
from core.embedding.vectors import from_stored
from core.matching.grouping import group_nodes
from core.matching.head import Head
from core.matching.neighbor_search import find_candidates, keep_candidates
from core.matching.neighbors import Candidates
from core.matching.scoring import pairs_from, score_numbers, score_pairs
from core.paths import Places
from core.progress import Progress
from core.records import ContentHash
from core.storage.database import open_cache
from core.storage.photo_cache import PhotoCache

LEAST = 0.5
ONE_IN = 100


def in_a_process_of_its_own(folder: Path, count: int) -> dict[str, float | None]:
    """Measure a library of ``count`` photos; the peak of memory is then its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(measure, folder, count).result()


def measure(folder: Path, count: int) -> dict[str, float | None]:
    """Seconds a stage, and the peak of this process's memory in MB; plain numbers."""
    places = Places.under(folder / f"library {count}")
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        cache = PhotoCache(connection)
        cache.begin_scan()
        fill(cache, count, bundled_spec().cache_key)
        nodes = cache.nodes(bundled_spec().cache_key)
        whole = _Library(cache, nodes, Head.load(), places.cache_folder)
        scored, neighbors, scores = whole.scored()
        started = time.perf_counter()
        groups = whole.groups(scored)
        grouping = time.perf_counter() - started
        fewer = [node for number, node in enumerate(nodes) if number % ONE_IN]
        _Library(cache, fewer, whole.head, places.cache_folder).scored()
        _, *one_percent_new = whole.scored()
    return {
        "photos": count,
        "neighbors": neighbors,
        "scores": scores,
        "pairs": len(scored),
        "groups": grouping,
        "groups_found": groups,
        "one_percent_new": sum(one_percent_new),
        "peak_rss_mb": _peak_rss_mb(),
    }


@dataclass(frozen=True, slots=True)
class _Library:
    cache: PhotoCache
    nodes: list[ContentHash]
    head: Head
    folder: Path

    def scored(self) -> tuple[Candidates, float, float]:
        """Candidates with their scores; seconds to find and to score them, kept as a scan does."""
        spec, threads, progress = bundled_spec(), os.cpu_count() or 2, Progress()
        started = time.perf_counter()
        candidates = find_candidates(self.chunks, self.nodes, spec, self.folder, threads, progress)
        matched = time.perf_counter()
        scored = score_pairs(candidates, self.fetch, self.head, progress, LEAST, threads)
        keep_candidates(scored, self.nodes, spec, self.folder)
        return scored, matched - started, time.perf_counter() - matched

    def groups(self, scored: Candidates) -> int:
        """How many there are."""
        return len(group_nodes(pairs_from(scored, LEAST), LEAST, self._score, {}))

    def chunks(self) -> Iterator[tuple[int, FloatArray]]:
        """(first number, embeddings) over all nodes."""
        for first, rows in self.cache.embedding_chunks(bundled_spec().cache_key, self.nodes):
            yield first, from_stored(rows)

    def fetch(self, numbers: Sequence[int]) -> FloatArray:
        """Embeddings of some nodes."""
        hashes = [self.nodes[number] for number in numbers]
        return from_stored(self.cache.embeddings(bundled_spec().cache_key, hashes))

    def _score(self, pairs: Sequence[tuple[int, int]]) -> list[float]:
        numbers = np.asarray(pairs, dtype=np.int64)
        scores: list[float] = score_numbers(numbers, self.fetch, self.head.score).tolist()
        return scores


def _peak_rss_mb() -> float | None:
    """Of this process so far, None where the platform doesn't tell."""
    status = Path("/proc/self/status")
    if status.exists():  # Linux, where getrusage would give a child its parent's peak
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1e3
    try:
        import resource
    except ImportError:  # Windows
        return None
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6  # macOS counts in bytes
