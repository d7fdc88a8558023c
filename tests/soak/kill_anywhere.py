"""Kills scans, removals, undos and migrations anywhere, starts again, and checks what is there.

``python -m tests.soak.kill_anywhere --kills 200``; with ``--what metadata`` removals that copy
metadata and their undo, with ``--what companions`` removals of photos with companions, with
``--what teaching`` retraining, switches of heads and of backbones. Each time a child is forked and
gets SIGKILL, at a moment drawn within the job's duration, or right before its nth call that touches
a file or a database. What must be true afterwards is in the modules ``tests.soak.killed_*``.
"""

from __future__ import annotations

import argparse
import os
import random
import select
import signal
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import FrameType, ModuleType
from unittest.mock import patch

from tests.soak.killed_world import OTHER_DRIVE, cleared
from tests.soak.two_drives import two_drives

TOUCHES = {"open", "write", "flush", "fsync", "rename", "replace", "link", "unlink", "remove",
           "symlink", "mkdir", "utime", "chmod", "connect", "execute", "executemany",
           "executescript", "backup", "__exit__"}  # fmt: skip
WORLDS = ("world", "metadata", "companions", "teaching")
OWNERS = {"posix", "io", "_io", "sqlite3", "_sqlite3"}


def in_child(
    work: Callable[[], None], touches: int | None, seconds: float | None
) -> tuple[bool, int]:
    """Do ``work`` in a fork that is killed before its nth touch (0: never, they are counted), or so
    many seconds after it began; False if it was done before, and how many touches there were then.
    Raises AssertionError where the work itself failed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _work(work, writing, touches)
    os.close(writing)
    os.read(reading, 1)
    if seconds is not None:
        done, _, _ = select.select([reading], [], [], seconds)
        if not done:
            os.kill(child, signal.SIGKILL)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    count = os.read(reading, 16)
    os.close(reading)
    assert status in (0, -signal.SIGKILL), f"the child ended with {status}"
    return status != 0, int(count or b"0")


def _work(work: Callable[[], None], ready: int, touches: int | None) -> None:
    touched = 0

    def count(_: FrameType, event: str, called: object) -> None:
        nonlocal touched
        if event == "c_call" and is_touch(called):
            touched += 1
            if touched == touches:
                os.kill(os.getpid(), signal.SIGKILL)

    status = 1
    try:
        os.write(ready, b"x")
        if touches is not None:
            threading.setprofile(count)
            sys.setprofile(count)
        work()
        sys.setprofile(None)
        os.write(ready, str(touched).encode())
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def is_touch(called: object) -> bool:
    """True for what reads or changes the disk: a kill before it differs from one after it."""
    if getattr(called, "__name__", "") not in TOUCHES:
        return False
    owner = getattr(called, "__module__", None) or type(getattr(called, "__self__", 0)).__module__
    return owner in OWNERS


def measured(world: ModuleType, job: str, drives: tuple[Path, Path]) -> tuple[float, int]:
    """How long a job takes, and how often it touches the disk, when it is left alone."""
    prepare, work, _ = world.JOBS[job]
    facts: list[float] = []
    for counted in (None, 0):
        library = world.library(*map(cleared, drives), random.Random(job))
        prepare(library)
        started = time.perf_counter()
        _, touches = in_child(lambda library=library: work(library), counted, None)  # type: ignore[misc]
        facts.append(time.perf_counter() - started)
    return facts[0], touches


def kill_once(
    world: ModuleType,
    job: str,
    rng: random.Random,
    drives: tuple[Path, Path],
    facts: tuple[float, int],
) -> str:
    """One kill and its check; how it went."""
    prepare, work, check = world.JOBS[job]
    spent, touches = facts
    library = world.library(*map(cleared, drives), rng)
    prepare(library)
    by_touch = rng.random() < 0.75
    killed, _ = in_child(
        lambda: work(library),
        rng.randrange(1, touches + 1) if by_touch else None,
        None if by_touch else rng.uniform(0, spent),
    )
    try:
        check(library)
    except Exception:
        traceback.print_exc()
        return "FAULT"
    finally:
        patch.stopall()  # the migration that a check did
    return "killed, all well" if killed else "done before the kill, all well"


def main() -> int:
    """Exit status 1 if anything was lost or left unsettled."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--on-disk", action="store_true")
    parser.add_argument(
        "--what", choices=["world", "metadata", "companions", "teaching"], default="world"
    )
    options = parser.parse_args()
    world = import_module(f"tests.soak.killed_{options.what}")
    outcomes: Counter[tuple[str, str]] = Counter()
    with two_drives(on_disk=options.on_disk) as (top, other):
        drives = top / "world", other / "world"
        has_two = top.stat().st_dev != other.stat().st_dev
        jobs = [job for job in world.JOBS if has_two or OTHER_DRIVE not in job]
        facts = {job: measured(world, job, drives) for job in jobs}
        for number in range(options.kills):
            job = jobs[number % len(jobs)]
            rng = random.Random(f"{options.seed} {number}")
            outcome = kill_once(world, job, rng, drives, facts[job])
            outcomes[job, outcome] += 1
            if outcome == "FAULT":
                print(f"fault: {job}, number {number}", file=sys.stderr)  # noqa: T201
    for (job, outcome), count in sorted(outcomes.items()):
        print(f"{job:24} {outcome:32} {count:5}")  # noqa: T201
    return 1 if any(outcome == "FAULT" for _, outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
