"""The honest benchmark: ratios measured in one run, on this computer, on pictures made here.

Decoding alone and scanning use the same files, the same threads and the same reduced scale; both
read files that are warm in the system's cache. Large libraries are those of
:mod:`core.benchmark.bench_libraries`. The JPEGs carry the time of their shots, as cameras write it;
without it the closer look would have more to do, since rendered pictures resemble each other far
more than photos do (17 candidate pairs a picture against 2).
Reading and embedding are given apart as well.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from rich.console import Console
from rich.table import Table

from core.benchmark.bench_libraries import in_a_process_of_its_own
from core.benchmark.synthetic_photos import SyntheticPhotos
from core.devices import thread_count
from core.embedding.photo_reader import squash
from core.embedding.specs import bundled_spec
from core.embedding.vectors import to_stored
from core.jobs.scan import scan
from core.learning.rendered import rendered_sources
from core.paths import Places
from core.photo_files.decoding import decode
from core.photo_files.shot_facts import DATE_TIME_ORIGINAL, EXIF_IFD
from core.progress import Progress, Stage
from core.records import Level, ScanFolder
from core.settings import ScanSettings
from core.storage.database import open_cache
from core.storage.photo_cache import PhotoCache

SIZE_12_MEGAPIXELS = (4000, 3000)
GRAIN = 0.25
FIRST_SHOT, INTERVAL = datetime(2024, 5, 1, 8), timedelta(seconds=101)
EXIF_DATE = "%Y:%m:%d %H:%M:%S"
SMALL_PHOTOS = 600
RESCAN_FILES = 20_000


def run_bench(photos: int, sizes: Sequence[int], progress: Progress) -> dict[str, Any]:
    """Measure everything in a temporary folder; plain numbers, ready for JSON."""
    threads = thread_count()
    with tempfile.TemporaryDirectory(prefix="samelens-bench-") as name:
        folder = Path(name)
        figures: dict[str, Any] = {"threads": threads, "photos": photos}
        figures.update(_scanning(folder, photos, threads, progress))
        figures.update(_rescanning(folder, progress))
        figures["libraries"] = []
        for size in progress.track(Stage.MATCHING, sizes, len(sizes)):
            figures["libraries"].append(in_a_process_of_its_own(folder, size))
    progress.end()
    return figures


def print_bench(figures: dict[str, Any], console: Console) -> None:
    """The figures as two tables."""
    small, megabytes = figures["small"], figures["megabytes_per_photo"]
    large_title = f"{figures['photos']} JPEGs, 12 megapixels, {megabytes:.1f} MB"
    table = Table("what", large_title, f"{small['photos']} JPEGs, 500 pixels")
    for what, name, unit in (
        ("decoding alone", "decode_per_second", "photos/s"),
        ("reading and embedding", "embed_per_second", "photos/s"),
        ("whole scan of new photos", "scan_per_second", "photos/s"),
        ("closer look at candidates", "closer_look_seconds", "s"),
    ):
        table.add_row(what, *(f"{series[name]:.1f} {unit}" for series in (figures, small)))
    for what, name in (
        ("reading and embedding : decoding", "embedding_to_decode"),
        ("whole scan : decoding", "scan_to_decode"),
    ):
        table.add_row(what, *(f"{series[name]:.2f}" for series in (figures, small)))
    console.print(table)
    console.print(f"unchanged rescan: {figures['rescan_per_second']:,.0f} files/s")
    columns = ("photos", "neighbors s", "scores s", "pairs", "groups s", "1 % new s", "peak RSS MB")
    libraries = Table(*columns, title="Synthetic libraries")
    for row in figures["libraries"]:
        libraries.add_row(
            f"{row['photos']:,}", f"{row['neighbors']:.1f}", f"{row['scores']:.1f}",
            f"{row['pairs']:,}", f"{row['groups']:.2f}", f"{row['one_percent_new']:.1f}",
            f"{row['peak_rss_mb'] or 0:,.0f}",
        )  # fmt: skip
    console.print(libraries)


def _scanning(folder: Path, count: int, threads: int, progress: Progress) -> dict[str, Any]:
    """Large JPEGs as cameras write them, and small ones as messengers leave them."""
    large, small = folder / "large", folder / "small"
    _render(large, count, threads, progress, _twelve_megapixels)
    _render(small, SMALL_PHOTOS, threads, progress, _half_a_thousand_pixels)
    scan(_warm_up(folder), Places.under(folder / "warm"), Progress())  # loads torch and weights
    megabytes = sum(file.stat().st_size for file in large.iterdir()) / count / 1e6
    return {
        **_scan_against_decoding(large, folder, threads),
        "megabytes_per_photo": megabytes,
        "small": {"photos": SMALL_PHOTOS, **_scan_against_decoding(small, folder, threads)},
    }


def _render(
    folder: Path,
    count: int,
    threads: int,
    progress: Progress,
    finish: Callable[[int, Image.Image], Image.Image],
) -> None:
    folder.mkdir()
    sources = rendered_sources(count)

    def render(number: int) -> None:
        picture = finish(number, sources[number]())
        exif = Image.Exif()
        exif.get_ifd(EXIF_IFD)[DATE_TIME_ORIGINAL] = f"{FIRST_SHOT + number * INTERVAL:{EXIF_DATE}}"
        picture.save(folder / f"{number:05}.jpg", quality=90, exif=exif)

    with ThreadPoolExecutor(threads) as pool:
        for _ in progress.track(Stage.RENDERING, pool.map(render, range(count)), count):
            pass


def _scan_against_decoding(photos: Path, folder: Path, threads: int) -> dict[str, float]:
    side = bundled_spec().image_size

    def decode_one(file: Path) -> None:
        squash(decode(file, side).pixels, side)

    files = sorted(photos.iterdir())
    started = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(decode_one, files))
    decoding = time.perf_counter() - started
    timed = Progress()
    started = time.perf_counter()
    settings = ScanSettings((ScanFolder(photos),), threads=threads)
    scan(settings, Places.under(folder / f"places of {photos.name}"), timed)
    scanning = time.perf_counter() - started
    embedding = timed.seconds[Stage.DISCOVERING] + timed.seconds[Stage.EMBEDDING]
    return {
        "decode_per_second": len(files) / decoding,
        "embed_per_second": len(files) / embedding,
        "scan_per_second": len(files) / scanning,
        "scan_to_decode": decoding / scanning,
        "embedding_to_decode": decoding / embedding,
        "closer_look_seconds": timed.seconds[Stage.CLOSER_LOOK],
    }


def _warm_up(folder: Path) -> ScanSettings:
    two = folder / "two"
    two.mkdir()
    for number, source in enumerate(rendered_sources(2)):
        source().save(two / f"{number}.jpg")
    return ScanSettings((ScanFolder(two),))


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
        cache, spec_key = PhotoCache(connection), bundled_spec().cache_key
        cache.save_embeddings(list(zip(hashes, vectors, strict=True)), spec_key)
        cache.looks.save([(content_hash, 0) for content_hash in hashes], spec_key)
    timed = Progress()
    scan(settings, places, timed)
    seconds = timed.seconds[Stage.DISCOVERING] + timed.seconds[Stage.EMBEDDING]
    return {"rescan_per_second": RESCAN_FILES / seconds}


def _twelve_megapixels(number: int, picture: Image.Image) -> Image.Image:
    """A rendered picture enlarged, with the grain of a sensor: about 3 MB, as phones write them."""
    width, height = SIZE_12_MEGAPIXELS
    rng = np.random.default_rng(number)
    fine = Image.fromarray(rng.integers(0, 255, (height // 2, width // 2), dtype=np.uint8))
    grain = fine.resize(SIZE_12_MEGAPIXELS, Image.Resampling.BILINEAR).convert("RGB")
    large = picture.resize(SIZE_12_MEGAPIXELS, Image.Resampling.BICUBIC)
    return Image.blend(large, grain, GRAIN)


def _half_a_thousand_pixels(number: int, picture: Image.Image) -> Image.Image:
    return picture.resize((500, 375), Image.Resampling.BICUBIC)
