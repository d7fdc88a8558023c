"""A photo that takes the program down is tried once more, alone, and skipped from then on."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.library.database import open_cache
from core.library.suspects import PATTERN, Suspects
from core.paths import Places
from core.records import ContentHash
from tests.soak.deadly_scan import DEADLY

Save = Callable[..., Path]
ROOT = Path(__file__).resolve().parents[2]
A, B = ContentHash(b"a" * 32), ContentHash(b"b" * 32)


def scan_in_child(places: Path, photos: Path, number: int = 0) -> tuple[int, list[str]]:
    """Exit status, and what was printed."""
    command = [sys.executable, "-m", "tests.soak.deadly_scan", str(places), str(photos)]
    ended = subprocess.run(
        [*command, str(int(number))], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return ended.returncode, ended.stdout.splitlines()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_a_crash_in_a_decoder_costs_two_scans_and_no_photo(
    tmp_path: Path, save_photo: Save
) -> None:
    photos = [save_photo(f"{number:02}.jpg", number) for number in range(12)]
    deadly = photos[3]
    deadly.write_bytes(deadly.read_bytes() + DEADLY)
    shutil.copy(deadly, deadly.with_name("copy.jpg"))
    at = (tmp_path / "places", deadly.parent)

    assert scan_in_child(*at, signal.SIGSEGV)[0] == -signal.SIGSEGV
    assert scan_in_child(*at, signal.SIGSEGV)[0] == -signal.SIGSEGV
    status, said = scan_in_child(*at, signal.SIGSEGV)
    assert status == 0
    sentence = "The program stopped twice while it read this file; it is skipped until it changes."
    assert said == [f"03.jpg: {sentence}", f"copy.jpg: {sentence}", "11 embedded"]
    assert scan_in_child(*at, signal.SIGSEGV) == (0, said)

    deadly.write_bytes(photos[4].read_bytes() + b"mended")
    assert scan_in_child(*at, signal.SIGSEGV) == (0, [f"copy.jpg: {sentence}", "12 embedded"])


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_a_loss_of_power_makes_nobody_skipped(tmp_path: Path, save_photo: Save) -> None:
    photo = save_photo("a.jpg", 1)
    photo.write_bytes(photo.read_bytes() + DEADLY)
    at = (tmp_path / "places", photo.parent)

    assert scan_in_child(*at, signal.SIGKILL)[0] == -signal.SIGKILL
    assert scan_in_child(*at) == (0, ["1 embedded"])
    save_photo("b.jpg", 2)
    photo.touch()
    assert scan_in_child(*at) == (0, ["2 embedded"])


def test_what_another_running_scan_decodes_is_not_suspected(places: Places) -> None:
    with (
        closing(open_cache(places.cache_file, lambda problem: None)) as one,
        closing(open_cache(places.cache_file, lambda problem: None)) as other,
    ):
        first, second = Suspects(one), Suspects(other)
        with first.watched(2), first.decoding(A), second.watched(2), second.decoding(B):
            assert second.times(A) == 0
        with second.watched(1):
            assert (second.times(A), second.times(B)) == (0, 0)
    assert not list(places.cache_folder.glob(PATTERN))


def test_garbage_in_place_of_slots_harms_nobody(places: Places) -> None:
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        suspects = Suspects(connection)
        left = places.cache_folder / PATTERN.replace("*", "left")
        left.write_bytes(b"a" * 32 + b"short")
        with suspects.watched(1):
            assert suspects.times(A) == 1
        left.mkdir()
        with suspects.watched(1), suspects.decoding(B):
            assert suspects.times(A) == 1
        suspects.acquit(A)
        with suspects.watched(1):
            assert suspects.times(A) == 0
