"""How long Enter takes until the next group's photos are on the screen, in the real window.

``python -m tests.soak.review_steps``: photos of 12 megapixels in groups of two to four, accepted
one after the other. A step ends when every photo of the next group has been painted with its own
pixels. 95 % of the steps take 60 ms at most on a quiet machine; ``--no-ahead`` measures what they
take where nothing is loaded ahead. Exit status 1 where they took longer, or where what was loaded
ahead took more memory than its part.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.main import build_window
from app.parts import PHOTO_MEGABYTES, Parts
from app.thumbnails import AHEAD_PART
from core.paths import Places
from core.records import Level, ScanResult
from core.review.keeper import build_group
from tests.conftest import photo_of
from tests.folder_trash import FolderTrash

GOAL, SHARE = 0.060, 0.95
SIZE = (4000, 3000)
PICTURES = 8


def main() -> int:
    """Measure, say it in one line; 1 if it was too slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--groups", type=int, default=60)
    parser.add_argument(
        "--pace", type=float, default=0.5, help="seconds that each group is looked at"
    )
    parser.add_argument("--no-ahead", action="store_true")
    chosen = parser.parse_args()
    application = QApplication([])
    with tempfile.TemporaryDirectory(prefix="samelens-soak-") as scratch:
        home = Path(scratch)
        result = _library(home / "photos", chosen.groups)
        preferences = QSettings(str(home / "preferences.ini"), QSettings.Format.IniFormat)
        parts = build_window(
            Places.under(home / "places"), FolderTrash(home / "trash"), preferences
        )
        parts.window.resize(1280, 800)
        parts.window.show()
        if chosen.no_ahead:
            parts.review_page.look_ahead = lambda photos: None  # type: ignore[method-assign]
        seconds, of_window, ahead = _steps(application, parts, result, chosen.pace)
        parts.window.close()
    seconds.sort()
    of_window.sort()
    usual, worst = seconds[int(SHARE * len(seconds)) - 1], seconds[-1]
    in_time = sum(each <= GOAL for each in seconds) / len(seconds)
    room = PHOTO_MEGABYTES * 1_000_000 // AHEAD_PART
    print(  # noqa: T201
        f"{len(seconds)} steps: {in_time:.0%} within {1000 * GOAL:.0f} ms; "
        f"median {1000 * seconds[len(seconds) // 2]:.0f} ms, 95 % {1000 * usual:.0f} ms, "
        f"worst {1000 * worst:.0f} ms, of which the window's own thread computes "
        f"{1000 * of_window[int(SHARE * len(seconds)) - 1]:.0f} ms; "
        f"at most {ahead / 1e6:.0f} of {room / 1e6:.0f} MB ahead"
    )
    return int(in_time < SHARE or ahead > room)


def _library(folder: Path, groups: int) -> ScanResult:
    """Groups of files of their own; the pictures in them repeat."""
    folder.mkdir(parents=True)
    drawn = [_jpeg(folder / f"drawn {seed}.jpg", seed) for seed in range(PICTURES)]
    found = []
    for number in range(groups):
        files = [folder / f"{number:03} {at}.jpg" for at in range(2 + number % 3)]
        for at, file in enumerate(files):
            file.hardlink_to(drawn[(number + at) % PICTURES])
        photos = [photo_of(file, f"{number} {at}".encode()) for at, file in enumerate(files)]
        found.append(build_group(Level.SIMILAR, photos, lambda a, b: 0.5, 0.5))
    return ScanResult(sum(len(group.members) for group in found), {}, (), tuple(found))


def _jpeg(file: Path, seed: int) -> Path:
    """With the detail of a photo: a few megabytes."""
    noise = np.random.default_rng(seed).integers(0, 255, (375, 500, 3), dtype=np.uint8)
    Image.fromarray(noise).resize(SIZE, Image.Resampling.BICUBIC).save(file, quality=90)
    return file


def _steps(
    application: QApplication, parts: Parts, result: ScanResult, pace: float
) -> tuple[list[float], list[float], int]:
    """Seconds that each step took, those of its thread's processor, which other programs change
    little, and the most bytes that were held ahead."""
    parts.reviews.open(result)
    parts.window.enable_page("review", enabled=True)
    parts.window.show_page("review")
    page, ahead = parts.review_page, 0
    seconds: list[float] = []
    of_window: list[float] = []
    for _ in range(len(result.groups) - 1):
        _look(pace)
        ahead = max(ahead, parts.photos.ahead_bytes)
        started, computed = time.perf_counter(), time.thread_time()
        QTest.keyClick(page.list, Qt.Key.Key_Return)
        application.processEvents()
        while not all(card.view.shown_image for card in page.cards if card.isVisible()):
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        application.processEvents()
        seconds.append(time.perf_counter() - started)
        of_window.append(time.thread_time() - computed)
    assert parts.reviews.session.totals.decided == len(seconds), "a step was missed"
    return seconds, of_window, ahead


def _look(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


if __name__ == "__main__":
    raise SystemExit(main())
