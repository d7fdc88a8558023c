"""Lets two processes act on one library at once, kills one of them half of the times, and checks
that no photo is lost.

``python -m tests.soak.two_actors --races 200``. Removals with opposite keepers, removals and undos
of the same photos, and settling meet each other, by every way in which photos leave.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from core.errors import ActorRefused
from core.progress import Progress
from core.review.journal import Journal
from core.review.removal import remove, undo
from core.review.requests import RemovalRequest
from core.storage.database import open_store
from tests.conftest import photo_of
from tests.soak.killed_world import OTHER_DRIVE, WAYS, World, cleared
from tests.soak.two_drives import two_drives

SLOWNESS = 0.004
"""Seconds before and after each change of a name, at most."""
LONGEST = 0.3
"""Seconds after which one of both is killed, at most."""


class SharedWorld(World):
    """Photos that two actors meet at."""

    def undo(self) -> None:
        """What the other put back already is told as such, or not there any more."""
        with closing(open_store(self.places.store_file)) as store:
            journal = Journal(store)
            for batch in journal.batches():
                undo(batch.id, journal, Progress(), trash=self.trash)

    def scan(self) -> None:
        """What both actors know of the photos."""
        self._known = [photo_of(file) for file in self.files]

    def remove_for(self, remainder: int) -> None:
        """Every other photo, for the one beside it."""
        stays, going = self._known[remainder::2], self._known[1 - remainder :: 2]
        requests = list(map(RemovalRequest, going, stays))
        with closing(open_store(self.places.store_file)) as store:
            remove(requests, Journal(store), self._how(), Progress())

    def keepers(self) -> list[Path]:
        """Which ones stay is what the two disagree about."""
        return []

    def check_pairs(self) -> None:
        """Of each pair one is still where it was."""
        for first, second in zip(self.files[::2], self.files[1::2], strict=True):
            assert any(file.exists() and not file.is_symlink() for file in (first, second)), first


Meeting = tuple[Callable[[SharedWorld], None], ...]
"""What goes before, and what two processes do then."""
MEETINGS: dict[str, Meeting] = {
    "opposite keepers": (
        lambda world: None,
        lambda world: world.remove_for(0),
        lambda world: world.remove_for(1),
    ),
    "two undos": (lambda world: world.remove_for(0), SharedWorld.undo, SharedWorld.undo),
    "undo and removal": (
        lambda world: world.remove_for(0),
        SharedWorld.undo,
        lambda world: world.remove_for(1),
    ),
    "removal and settling": (
        lambda world: None,
        lambda world: world.remove_for(0),
        SharedWorld.settle,
    ),
    "undo and settling": (
        lambda world: world.cut_off(),
        SharedWorld.undo,
        SharedWorld.settle,
    ),
}


def run_race(name: str, world: SharedWorld, rng: random.Random) -> None:
    """Raises AssertionError if anything is lost."""
    world.scan()
    prepare, *works = MEETINGS[name]
    prepare(world)
    way = rng.choice(WAYS)
    world.way = way
    children = [_forked(lambda work=work: work(world)) for work in works]  # type: ignore[misc]
    is_killed = rng.random() < 1 / 2
    if is_killed:
        time.sleep(rng.uniform(0, LONGEST))
        os.kill(children[rng.randrange(2)], signal.SIGKILL)
    for child in children:
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert status == 0 or (is_killed and status == -signal.SIGKILL), f"ended with {status}"
    world.check_nothing_is_lost()
    world.settle()
    if name == "opposite keepers":
        world.check_pairs()
    world.check_nothing_is_lost()
    world.undo()
    there = {file: file.read_bytes() for file in world.files if file.exists()}
    assert there == world.contents, set(world.contents) - set(there)


def _forked(work: Callable[[], None]) -> int:
    child = os.fork()
    if child == 0:
        status = 1
        try:
            _slow_down()
            work()
            status = 0
        except ActorRefused:
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    return child


def _slow_down() -> None:
    """From now on every change of a name takes a moment, as on a network drive: races show."""

    def slowed(call: Callable[..., object]) -> Callable[..., object]:
        def later(*names: object, **more: object) -> object:
            time.sleep(random.random() * SLOWNESS)
            try:
                return call(*names, **more)
            finally:
                time.sleep(random.random() * SLOWNESS)

        return later

    random.seed()
    for name in ("link", "unlink", "rename", "replace", "symlink"):
        setattr(os, name, slowed(getattr(os, name)))


def main() -> int:
    """Exit status 1 if anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--races", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--on-disk", action="store_true")
    options = parser.parse_args()
    outcomes: Counter[tuple[str, str]] = Counter()
    with two_drives(on_disk=options.on_disk) as (top, other):
        has_two = top.stat().st_dev != other.stat().st_dev
        for number in range(options.races):
            rng = random.Random(f"{options.seed} {number}")
            name = list(MEETINGS)[number % len(MEETINGS)]
            world = SharedWorld(cleared(top / "world"), cleared(other / "world"), rng)
            world.way = rng.choice(WAYS if has_two else [way for way in WAYS if way != OTHER_DRIVE])
            try:
                run_race(name, world, rng)
            except Exception:
                traceback.print_exc()
                print(f"fault: {name}, number {number}", file=sys.stderr)  # noqa: T201
                outcomes[name, "FAULT"] += 1
            else:
                outcomes[name, "all well"] += 1
    for (name, outcome), count in sorted(outcomes.items()):
        print(f"{name:24} {outcome:10} {count:5}")  # noqa: T201
    return 1 if any(outcome == "FAULT" for _, outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
