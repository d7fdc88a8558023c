"""Ctrl+C and closing the window amid one file, timed from outside: how long until the process ends.

``python -m tests.soak.prompt_stops --times 20``. The file is a JPEG of 3,000 passes, which is being
decoded, or a video of 200 GB with nothing in it, which is being read. The answer should come within
a second on a machine that has nothing else to do; exit status 1 if one takes longer.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.core.photo_files.test_decode_apart import slow_jpeg
from tests.core.photo_files.test_video_facts import video

ROOT = Path(__file__).resolve().parents[2]
MOST = 1.0
PATIENCE = 120.0
INTERRUPTED = 130


def slow_picture(folder: Path) -> Path:
    """Takes most of a minute to decode."""
    return slow_jpeg(folder / "slow.jpg")


def huge_videos(folder: Path) -> Path:
    """Two of one size, so that both are read."""
    for name in ("a.mp4", "b.mp4"):
        (folder / name).write_bytes(video(3))
        os.truncate(folder / name, 200 << 30)
    return folder / "a.mp4"


FILES: dict[str, Callable[[Path], Path]] = {"decoded": slow_picture, "read": huge_videos}


def ctrl_c(folder: Path, file: Path, rng: random.Random) -> float:
    """Seconds that the command line takes to end."""
    command = [sys.executable, "-m", "core", "scan", str(folder), "--level", "exact"]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    try:
        wait_until_amid(process, file)
        time.sleep(rng.uniform(0, 1))
        began = time.monotonic()
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        status = process.wait(PATIENCE)
        taken = time.monotonic() - began
    finally:
        end(process)
    assert status == INTERRUPTED, f"it ended with {status}"
    return taken


def window_closed(folder: Path, file: Path, rng: random.Random) -> float:
    """Seconds that the window takes to end once it is closed."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.app.window_process", "scan", str(folder)], cwd=ROOT,
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert process.stdin is not None
    try:
        wait_until_amid(process, file)
        time.sleep(rng.uniform(0, 1))
        began = time.monotonic()
        process.stdin.write(b"close\n")
        process.stdin.flush()
        status = process.wait(PATIENCE)
        taken = time.monotonic() - began
    finally:
        end(process)
        process.stdin.close()
    assert status == 0, f"it ended with {status}"
    return taken


STOPS = {"Ctrl+C": ctrl_c, "window": window_closed}


def wait_until_amid(process: subprocess.Popen[bytes], file: Path) -> None:
    """Until somebody has the file open. A picture that is decoded apart is its decoder's input."""
    amid = ("0",) if file.suffix == ".jpg" else None
    give_up = time.monotonic() + PATIENCE
    while not is_open(file, amid):
        assert process.poll() is None, f"it ended with {process.returncode}"
        assert time.monotonic() < give_up, "the file was never opened"
        time.sleep(0.01)


def is_open(file: Path, numbers: tuple[str, ...] | None) -> bool:
    """True if a process has it open, under one of ``numbers`` if they are given."""
    for number in Path("/proc").glob("[0-9]*/fd/*"):
        try:
            if number.readlink() == file and (numbers is None or number.name in numbers):
                return True
        except OSError:
            continue  # it ended, or is another user's
    return False


def end(process: subprocess.Popen[bytes]) -> None:
    """Also what it started."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def main() -> int:
    """Exit status 1 if a stop took longer than a second."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng, slowest = random.Random(options.seed), 0.0
    for name, stop in STOPS.items():
        for kind, make in FILES.items():
            with tempfile.TemporaryDirectory() as home:
                parts = ("DATA", "CACHE", "CONFIG", "STATE")
                os.environ |= {f"XDG_{part}_HOME": f"{home}/{part}" for part in parts}
                os.environ["HOME"] = home
                folder = Path(home, "photos")
                folder.mkdir()
                file = make(folder)
                times = sorted(stop(folder, file, rng) for _ in range(options.times))
            slowest = max(slowest, times[-1])
            middle = times[len(times) // 2]
            print(f"{name:8} while {kind:8} {middle:6.2f} s, at most {times[-1]:6.2f} s")  # noqa: T201
    return 1 if slowest > MOST else 0


if __name__ == "__main__":
    sys.exit(main())
