"""The honest benchmark: ratios measured in one run, on this computer, on pictures made here.

Decoding alone and scanning use the same files, the same threads and the same reduced scale; both
read files that are warm in the system's cache. Large libraries are synthetic embeddings in a real
cache file: only matching, scoring and grouping are measured on them. The JPEGs carry the time of
their shots, as cameras write it; without it the closer look would have more to do, since rendered
pictures resemble each other far more than photos do (17 candidate pairs a picture against 2).
Reading and embedding are given apart as well.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from rich.console import Console
from rich.table import Table

from core.embedding.pipeline import squash
from core.embedding.specs import bundled_spec
from core.embedding.vectors import FloatArray, from_stored, to_stored
from core.learning.rendered import rendered_sources
from core.library.database import open_cache
from core.library.decoding import decode
from core.library.metadata import DATE_TIME_ORIGINAL, EXIF_IFD
from core.library.photo_cache import CachedPhoto, PhotoCache
from core.matching.grouping import group_nodes
from core.matching.neighbor_search import find_candidates
from core.matching.scoring import score_numbers, score_pairs
from core.matching.whitening import Whitening
from core.paths import Places
from core.progress import Progress, Stage
from core.records import ContentHash, FoundFile, Level, PhotoFacts, ScanFolder
from core.scan import scan
from core.settings import ScanSettings

SIZE_12_MEGAPIXELS = (4000, 3000)
GRAIN = 0.25
FIRST_SHOT, INTERVAL = datetime(2024, 5, 1, 8), timedelta(seconds=101)
EXIF_DATE = "%Y:%m:%d %H:%M:%S"
RESCAN_FILES = 20_000
PLANTED_COPIES, PLANTED_LOOK_ALIKES = 0.1, 0.2
COPY_NOISE, LOOK_ALIKE_NOISE = 0.3, 1.5
WHITENED_SPREAD, REST_SPREAD = 0.26, 0.6
"""Standard deviations; the first as measured on photographs."""


def run_bench(photos: int, sizes: Sequence[int], progress: Progress) -> dict[str, Any]:
    """Measure everything in a temporary folder; plain numbers, ready for JSON."""
    threads = os.cpu_count() or 2
    with tempfile.TemporaryDirectory(prefix="samelens-bench-") as name:
        folder = Path(name)
        figures: dict[str, Any] = {"threads": threads, "photos": photos}
        figures.update(_scanning(folder, photos, threads, progress))
        figures.update(_rescanning(folder, progress))
        figures["libraries"] = []
        for size in progress.track(Stage.MATCHING, sizes, len(sizes)):
            figures["libraries"].append(_in_a_process_of_its_own(folder, size))
    progress.end()
    return figures


def print_bench(figures: dict[str, Any], console: Console) -> None:
    """The figures as two tables."""
    photos, megabytes = figures["photos"], figures["megabytes_per_photo"]
    title = f"{photos} JPEGs of 12 megapixels and {megabytes:.1f} MB"
    table = Table("what", "figure", title=title)
    table.add_row("decoding alone", f"{figures['decode_per_second']:.1f} photos/s")
    table.add_row("scan of new photos", f"{figures['scan_per_second']:.1f} photos/s")
    table.add_row("scan : decoding", f"{figures['scan_to_decode']:.2f}")
    table.add_row("reading and embedding : decoding", f"{figures['embedding_to_decode']:.2f}")
    table.add_row("closer look at candidates", f"{figures['verifying_seconds']:.1f} s")
    table.add_row("unchanged rescan", f"{figures['rescan_per_second']:,.0f} files/s")
    console.print(table)
    columns = ("photos", "neighbors s", "scores s", "pairs", "pairs/s", "groups s", "peak RSS MB")
    libraries = Table(*columns, title="Synthetic libraries")
    for row in figures["libraries"]:
        libraries.add_row(
            f"{row['photos']:,}", f"{row['neighbors']:.1f}", f"{row['scores']:.1f}",
            f"{row['pairs']:,}", f"{row['pairs_per_second']:,.0f}", f"{row['groups']:.2f}",
            f"{row['peak_rss_mb'] or 0:,.0f}",
        )  # fmt: skip
    console.print(libraries)


def _scanning(folder: Path, count: int, threads: int, progress: Progress) -> dict[str, float]:
    photos = folder / "photos"
    photos.mkdir()
    sources = rendered_sources(count)

    def render(number: int) -> None:
        picture = _twelve_megapixels(number, sources[number]())
        exif = Image.Exif()
        exif.get_ifd(EXIF_IFD)[DATE_TIME_ORIGINAL] = f"{FIRST_SHOT + number * INTERVAL:{EXIF_DATE}}"
        picture.save(photos / f"{number:04}.jpg", quality=90, exif=exif)

    with ThreadPoolExecutor(threads) as pool:
        for _ in progress.track(Stage.RENDERING, pool.map(render, range(count)), count):
            pass
    side = bundled_spec().image_size

    def decode_one(file: Path) -> None:
        squash(decode(file, side).pixels, side)

    files = sorted(photos.iterdir())
    settings = ScanSettings((ScanFolder(photos),), threads=threads)
    scan(_warm_up(folder), Places.under(folder / "warm"), Progress())  # loads torch and weights
    started = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(decode_one, files))
    decoding = time.perf_counter() - started
    started = time.perf_counter()
    timed = Progress()
    scan(settings, Places.under(folder / "places"), timed)
    scanning = time.perf_counter() - started
    embedding = timed.seconds[Stage.DISCOVERING] + timed.seconds[Stage.EMBEDDING]
    return {
        "decode_per_second": count / decoding,
        "scan_per_second": count / scanning,
        "scan_to_decode": decoding / scanning,
        "embedding_to_decode": decoding / embedding,
        "verifying_seconds": timed.seconds[Stage.VERIFYING],
        "megabytes_per_photo": sum(file.stat().st_size for file in files) / count / 1e6,
    }


def _warm_up(folder: Path) -> ScanSettings:
    small = folder / "small"
    small.mkdir()
    for number, source in enumerate(rendered_sources(2)):
        source().save(small / f"{number}.jpg")
    return ScanSettings((ScanFolder(small),))


def _rescanning(folder: Path, progress: Progress) -> dict[str, float]:
    """Many tiny distinct files; their embeddings are put in the cache, so that all are known."""
    many = folder / "many"
    many.mkdir()
    cells = np.random.default_rng(0).integers(0, 255, (RESCAN_FILES, 8, 8, 3), dtype=np.uint8)
    for number, cell in enumerate(cells):
        Image.fromarray(cell).save(many / f"{number:06}.png")
    places, settings = Places.under(folder / "rescan"), ScanSettings((ScanFolder(many),))
    exact = ScanSettings((ScanFolder(many),), level=Level.EXACT)
    scan(exact, places, Progress())
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        vectors = to_stored(SyntheticPhotos(1).embeddings(RESCAN_FILES))
        hashes = [row[0] for row in connection.execute("SELECT content_hash FROM photo")]
        PhotoCache(connection).save_embeddings(
            list(zip(hashes, vectors, strict=True)), bundled_spec().cache_key
        )
    timed = Progress()
    scan(settings, places, timed)
    seconds = timed.seconds[Stage.DISCOVERING] + timed.seconds[Stage.EMBEDDING]
    return {"rescan_per_second": RESCAN_FILES / seconds}


def _in_a_process_of_its_own(folder: Path, count: int) -> dict[str, float | None]:
    """So that the peak of memory is that of this library alone."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_library, folder, count).result()


def _library(folder: Path, count: int) -> dict[str, float | None]:
    from core.matching.head import Head

    progress = Progress()
    spec, head = bundled_spec(), Head.load()
    places = Places.under(folder / f"library {count}")
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        cache = PhotoCache(connection)
        cache.begin_scan()
        _fill(cache, count, spec.cache_key)
        nodes = cache.nodes(spec.cache_key)

        def chunks() -> Any:
            for first, rows in cache.embedding_chunks(spec.cache_key, nodes):
                yield first, from_stored(rows)

        def fetch(numbers: Sequence[int]) -> Any:
            return from_stored(cache.embeddings(spec.cache_key, [nodes[one] for one in numbers]))

        started = time.perf_counter()
        pairs = find_candidates(chunks, count, spec, str(count), places.cache_folder, progress)
        matched = time.perf_counter()
        scored = list(score_pairs(pairs, fetch, head, progress, 0.5))
        finished = time.perf_counter()
        groups = group_nodes(
            scored,
            0.5,
            lambda wanted: score_numbers(np.asarray(wanted, np.int64), fetch, head.score).tolist(),
            {},
        )
        ended = time.perf_counter()
    return {
        "photos": count,
        "neighbors": matched - started,
        "scores": finished - matched,
        "pairs": len(pairs),
        "pairs_per_second": len(pairs) / max(finished - matched, 1e-9),
        "groups": ended - finished,
        "groups_found": len(groups),
        "peak_rss_mb": _peak_rss_mb(),
    }


def _fill(cache: PhotoCache, count: int, spec_key: str, chunk: int = 2000) -> None:
    """Rows of a synthetic library."""
    photos = SyntheticPhotos(count)
    facts = PhotoFacts(4000, 3000, "JPEG")
    for start in range(0, count, chunk):
        size = min(chunk, count - start)
        vectors = to_stored(photos.embeddings(size))
        hashes = [ContentHash((start + at).to_bytes(32, "big")) for at in range(size)]
        files = [
            FoundFile(Path(f"{start + at}.jpg"), 1, 1, (0, start + at), False) for at in range(size)
        ]
        cache.save_embeddings(list(zip(hashes, vectors, strict=True)), spec_key)
        cache.save_photos(
            [CachedPhoto(file, one, facts) for file, one in zip(files, hashes, strict=True)]
        )


class SyntheticPhotos:
    """Embeddings as far from each other as those of photos, with planted copies and look-alikes.

    The whitened part is drawn where real photos lie in it, the rest in proportion to the mean
    activations, so that the head tells them apart: two photos score as different, a copy as same.
    """

    def __init__(self, seed: int) -> None:
        whitening = Whitening.load(bundled_spec())
        self._rng = np.random.default_rng(seed)
        self._mean = whitening.mean
        self._back = np.linalg.pinv(whitening.basis) * WHITENED_SPREAD

    def embeddings(self, count: int) -> FloatArray:
        """(count, 2816) float32 unit vectors; a copy or look-alike follows its photo."""
        short, rest = self._noise(count, len(self._back)), self._noise(count, len(self._mean))
        kind = self._rng.random(count)
        kind[0] = 1.0
        noise = np.where(kind < PLANTED_COPIES, COPY_NOISE, LOOK_ALIKE_NOISE).astype(np.float32)
        for at in np.flatnonzero(kind < PLANTED_COPIES + PLANTED_LOOK_ALIKES).tolist():
            short[at] = short[at - 1] + noise[at] * short[at]
            rest[at] = rest[at - 1] + noise[at] * rest[at]
        pooled = np.maximum(self._mean * (1 + REST_SPREAD * rest) + short @ self._back, 0)
        return np.asarray(pooled / np.linalg.norm(pooled, axis=1, keepdims=True), np.float32)

    def _noise(self, count: int, dims: int) -> FloatArray:
        return self._rng.standard_normal((count, dims), dtype=np.float32)


def _twelve_megapixels(number: int, picture: Image.Image) -> Image.Image:
    """A rendered picture enlarged, with the grain of a sensor: about 3 MB, as phones write them."""
    width, height = SIZE_12_MEGAPIXELS
    rng = np.random.default_rng(number)
    fine = Image.fromarray(rng.integers(0, 255, (height // 2, width // 2), dtype=np.uint8))
    grain = fine.resize(SIZE_12_MEGAPIXELS, Image.Resampling.BILINEAR).convert("RGB")
    large = picture.resize(SIZE_12_MEGAPIXELS, Image.Resampling.BICUBIC)
    return Image.blend(large, grain, GRAIN)


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
