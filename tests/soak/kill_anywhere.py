"""Kills scans, removals, undos and migrations anywhere, starts again, and checks what is there.

``python -m tests.soak.kill_anywhere --kills 200``; with ``--what teaching`` retraining, switches of
heads and of backbones. Each time a child is forked and gets SIGKILL, at
a moment drawn within the job's duration, or right before its nth touch of a file (audit events of
Python). What must be true afterwards is in :mod:`tests.soak.killed_world` and
:mod:`tests.soak.killed_teaching`.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType

from core.library import database
from tests.soak.killed_world import cleared

TOUCHES = ("open", "os.rename", "os.link", "os.remove", "os.symlink", "os.mkdir", "os.utime",
           "sqlite3.connect")  # fmt: skip

MEMORY = Path("/dev/shm")
"""Where syncing costs nothing: a process that is killed loses nothing that it wrote anywhere."""


def in_child(
    work: Callable[[], None], touches: int | None, seconds: float | None
) -> tuple[bool, int]:
    """Do ``work`` in a fork that is killed at its nth touch of a file, or so many seconds after it
    began; False if it was done before, and how often it touched one then. Raises AssertionError
    where the work itself failed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _work(work, writing, touches)
    os.close(writing)
    os.read(reading, 1)
    if seconds is not None:
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    told = os.read(reading, 16)
    os.close(reading)
    assert status in (0, -signal.SIGKILL), f"the child ended with {status}"
    return status != 0, int(told or b"0")


def _work(work: Callable[[], None], ready: int, touches: int | None) -> None:
    touched = 0

    def count(event: str, _: tuple[object, ...]) -> None:
        nonlocal touched
        if event in TOUCHES:
            touched += 1
            if touched == touches:
                os.kill(os.getpid(), signal.SIGKILL)

    status = 1
    try:
        os.write(ready, b"x")
        sys.addaudithook(count)
        work()
        os.write(ready, str(touched).encode())
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def measured(world: ModuleType, job: str, folder: Path) -> tuple[float, int]:
    """How long a job takes, and how often it touches a file, when it is left alone."""
    prepare, work, _ = world.JOBS[job]
    made = world.made(cleared(folder), random.Random(job))
    prepare(made)
    started = time.perf_counter()
    _, touches = in_child(lambda: work(made), None, None)
    return time.perf_counter() - started, touches


def kill_once(
    world: ModuleType, job: str, rng: random.Random, folder: Path, facts: tuple[float, int]
) -> str:
    """One kill and its check; how it went."""
    prepare, work, check = world.JOBS[job]
    migrations = database.STORE_MIGRATIONS
    spent, touches = facts
    made = world.made(cleared(folder), rng)
    prepare(made)
    by_touch = rng.random() < 0.6
    killed, _ = in_child(
        lambda: work(made),
        rng.randrange(1, touches + 1) if by_touch else None,
        None if by_touch else rng.uniform(0, spent),
    )
    try:
        check(made)
    except Exception:
        traceback.print_exc()
        return "FAULT"
    finally:
        database.STORE_MIGRATIONS = migrations
    return "killed, all well" if killed else "done before the kill, all well"


def main() -> int:
    """Exit status 1 if anything was lost or left unsettled."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--what", choices=["world", "teaching"], default="world")
    asked = parser.parse_args()
    world = import_module(f"tests.soak.killed_{asked.what}")
    outcomes: Counter[tuple[str, str]] = Counter()
    memory = MEMORY if MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="samelens-kills-", dir=memory) as top:
        folder = Path(top) / "world"
        facts = {job: measured(world, job, folder) for job in world.JOBS}
        for number in range(asked.kills):
            job = list(world.JOBS)[number % len(world.JOBS)]
            rng = random.Random(f"{asked.seed} {number}")
            outcome = kill_once(world, job, rng, folder, facts[job])
            outcomes[job, outcome] += 1
            if outcome == "FAULT":
                print(f"fault: {job}, number {number}", file=sys.stderr)  # noqa: T201
    for (job, outcome), count in sorted(outcomes.items()):
        print(f"{job:10} {outcome:32} {count:5}")  # noqa: T201
    return 1 if any(outcome == "FAULT" for _, outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
