"""A large library in the real window: seconds a stage, memory, sizes of files, what is found.

``python -m tests.soak.large_library --sizes 10000,30000,100000 --plot growth.svg``: for each size a
process of its own makes as many tiny pictures, puts synthetic embeddings with planted copies into
the cache, scans the folder in a window and holds the groups against what was planted. Each photo is
walked, looked up, matched, scored, looked at closely and shown, as in a library of real ones;
only decoding at full size and embedding are left out: ``bench`` measures these.
"""

from __future__ import annotations

import argparse
import io
import itertools
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, PngImagePlugin

from core.arrays import BoolArray
from core.benchmark.synthetic_photos import SyntheticPhotos
from core.embedding.specs import bundled_spec
from core.embedding.vectors import to_stored
from core.jobs.scan import scan
from core.paths import Places
from core.progress import Progress
from core.records import Level, ScanFolder, ScanResult
from core.settings import ScanSettings
from core.storage.database import open_cache
from core.storage.photo_cache import PhotoCache

FILES_A_FOLDER = 1000
CHUNK = 2000
SIDE = 8


def main() -> int:
    """Measure each size, print a table, plot the growth; 1 if a planted copy was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="10000,30000,100000")
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    rows = []
    for size in map(int, chosen.sizes.split(",")):
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            rows.append(pool.submit(measure, size).result())
        print(json.dumps(rows[-1]), flush=True)  # noqa: T201
    if chosen.json:
        chosen.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    if chosen.plot:
        plot(rows, chosen.plot)
    return int(any(row["recall"] < 0.999 for row in rows))


def measure(size: int) -> dict[str, Any]:
    """One library, made, scanned in a window and thrown away."""
    with tempfile.TemporaryDirectory(prefix="samelens-large-") as name:
        home = Path(name)
        places, photos = Places.under(home / "places"), home / "photos"
        started = time.perf_counter()
        planted = make_library(photos, places, size)
        seconds = time.perf_counter() - started
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            row, groups = pool.submit(scan_in_window, photos, home).result()
        grouped, wrong = held_against(groups, planted)
        cache_mb = sum(file.stat().st_size for file in places.cache_folder.rglob("*")) / 1e6
        return {
            "photos": size, "making": round(seconds, 1), **row, "cache_mb": round(cache_mb),
            "planted": len(planted), "recall": grouped / max(1, len(planted)), "wrong": wrong,
        }  # fmt: skip


def make_library(photos: Path, places: Places, size: int) -> list[tuple[str, str]]:
    """Tiny pictures, noise each; the names of the planted pairs: one's pixels in another file."""
    pairs: list[tuple[str, str]] = []
    vectors: dict[str, bytes] = {}
    last = b""
    rng = np.random.default_rng(0)
    for first, rows, is_copy in _embeddings(size):
        for at, (row, copies) in enumerate(zip(rows, is_copy.tolist(), strict=True)):
            number = first + at
            name = f"{number:07}.png"
            folder = photos / f"{number // FILES_A_FOLDER:04}"
            folder.mkdir(parents=True, exist_ok=True)
            if copies:
                pairs.append((f"{number - 1:07}.png", name))
            else:
                last = rng.integers(0, 255, (SIDE, SIDE, 3), dtype=np.uint8).tobytes()
            (folder / name).write_bytes(_png(last, name))
            vectors[name] = row
    scan(ScanSettings((ScanFolder(photos),), level=Level.EXACT), places, Progress())
    _embed(places, vectors)
    return pairs


def _embeddings(size: int) -> Iterator[tuple[int, list[bytes], BoolArray]]:
    photos = SyntheticPhotos(size)
    for first in range(0, size, CHUNK):
        vectors, is_copy = photos.with_copies(min(CHUNK, size - first))
        yield first, to_stored(vectors), is_copy


def _png(pixels: bytes, name: str) -> bytes:
    """Of the same pixels the bytes differ by the name that they carry."""
    text = PngImagePlugin.PngInfo()
    text.add_text("Title", name)
    stream = io.BytesIO()
    Image.frombytes("RGB", (SIDE, SIDE), pixels).save(stream, "PNG", pnginfo=text)
    return stream.getvalue()


def _embed(places: Places, vectors: dict[str, bytes]) -> None:
    key = bundled_spec().cache_key
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        cache = PhotoCache(connection)
        rows = connection.execute("SELECT content_hash, path FROM photo").fetchall()
        for start in range(0, len(rows), CHUNK):
            part = rows[start : start + CHUNK]
            embeddings = [
                (content, vectors[Path(os.fsdecode(path)).name]) for content, path in part
            ]
            cache.save_embeddings(embeddings, key)
            cache.looks.save([(content, 0) for content, _ in part], key)


def scan_in_window(photos: Path, home: Path) -> tuple[dict[str, Any], list[list[str]]]:
    """Facts of a scan that the user starts in a window of this process, and the names in each
    group that the Review page shows."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QEventLoop, QSettings, QTimer
    from PySide6.QtWidgets import QApplication

    from app.main import build_window
    from tests.folder_trash import FolderTrash

    application = QApplication([])
    preferences = QSettings(str(home / "preferences.ini"), QSettings.Format.IniFormat)
    parts = build_window(Places.under(home / "places"), FolderTrash(home / "trash"), preferences)
    parts.window.show()
    parts.start_page.add_folder(ScanFolder(photos))
    results: list[ScanResult] = []
    waiting = QEventLoop()
    parts.scans.finished.connect(results.append)
    parts.scans.finished.connect(waiting.quit)
    before = _memory_mb("VmRSS")
    started = time.perf_counter()
    parts.start_page.scan_button.click()
    waiting.exec()
    seconds = time.perf_counter() - started
    QTimer.singleShot(3000, waiting.quit)  # thumbnails of what is seen
    waiting.exec()
    result = results[0]
    row = {
        "seconds": round(seconds, 1),
        **{str(stage): round(spent, 1) for stage, spent in result.seconds.items()},
        "groups": len(result.groups),
        "rss_before_mb": before,
        "rss_mb": _memory_mb("VmRSS"),
        "peak_rss_mb": _memory_mb("VmHWM"),
    }
    names = [[member.photo.path.name for member in group.members] for group in result.groups]
    parts.window.close()
    application.processEvents()
    return row, names


def held_against(groups: list[list[str]], planted: list[tuple[str, str]]) -> tuple[int, int]:
    """How many planted pairs are in one group, and how many groups hold anything else."""
    number = {name: at for at, names in enumerate(groups) for name in names}
    pairs = set(planted)
    grouped = sum(number.get(first, -1) == number.get(second, -2) for first, second in planted)
    wrong = sum(not pairs.issuperset(itertools.pairwise(sorted(names))) for names in groups)
    return grouped, wrong


def _memory_mb(field: str) -> int:
    """Linux only, as the whole of this script."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return int(next(line for line in lines if line.startswith(field)).split()[1]) // 1000


def plot(rows: list[dict[str, Any]], file: Path) -> None:
    """Seconds and memory over the number of photos."""
    import matplotlib as mpl

    mpl.use("Agg")
    import matplotlib.pyplot as plt

    photos = [row["photos"] for row in rows]
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.6))
    for name in ("discovering", "matching", "scoring", "closer look", "seconds"):
        left.plot(photos, [row.get(name, 0) for row in rows], marker="o", label=name)
    left.set(xlabel="photos", ylabel="seconds", title="Scan of a known library")
    left.legend(fontsize=8)
    right.plot(photos, [row["peak_rss_mb"] for row in rows], marker="o", label="memory, peak")
    right.plot(photos, [row["cache_mb"] for row in rows], marker="o", label="cache on disk")
    right.set(xlabel="photos", ylabel="MB", ylim=(0, None), title="Memory and disk")
    right.legend(fontsize=8)
    figure.tight_layout()
    file.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(file, metadata={"Date": None})


if __name__ == "__main__":
    sys.exit(main())
