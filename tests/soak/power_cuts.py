"""Cuts the power at every moment of removals and undos, and checks that no byte is lost.

``python -m tests.soak.power_cuts``; with ``--long`` more photos at once, companions, metadata, and
drives without hard links; also the settling after each cut is cut once more. How a disk may look
after a cut is in :mod:`tests.soak.power_loss`.
"""

from __future__ import annotations

import argparse
import errno
import os
import random
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from unittest.mock import patch

from core.progress import Progress
from core.review.actions import LINKS, Removal, ToFolder, ToTrash
from core.review.contents import content_hash_of
from core.review.journal import Action, Journal
from core.review.links import LinkInstead
from core.review.removal import remove, undo
from core.review.requests import Companion, RemovalRequest
from core.review.settling import settle
from core.review.trash import SystemTrash, Trash
from core.storage.database import open_store
from tests.conftest import photo_of
from tests.folder_trash import FolderTrash
from tests.soak.disk_states import Disk
from tests.soak.power_loss import Recording
from tests.soak.two_drives import two_drives

OTHER_DRIVE, NO_LINKS = "other drive", "other drive without links"
WAYS = ("trash", "move", OTHER_DRIVE, *LINKS)


def _videos_of(photo: Path) -> tuple[Companion, ...]:
    video = photo.with_suffix(".mov")
    if not video.exists():
        return ()
    status, content = video.stat(), content_hash_of(video, lambda: None)
    return (Companion(video, status.st_size, status.st_mtime_ns, content, (), (photo,)),)


class Library:
    """Photos below ``folder`` and what was moved away below ``other``, maybe on another drive."""

    def __init__(self, folder: Path, other: Path, way: str, photos: int) -> None:
        self.way, self.photos, self._data = way, folder / "photos", folder / "data"
        self.tops = [self.photos, self._data, other]
        for top in self.tops:
            top.mkdir(parents=True, exist_ok=True)
        self.store_file = folder / "store" / "store.sqlite"
        self._other = other
        self._keeper = self._put("keeper.jpg", b"keeper")
        self._going = [self._put(f"sub/{number}.jpg", b"%d" % number) for number in range(photos)]
        if photos > 1:
            self._put("sub/0.mov", b"video")
            self._put("keeper.mov", b"keeper's video")
        self.contents = self._there()
        is_freedesktop = sys.platform.startswith("linux")
        os.environ |= {"XDG_DATA_HOME": str(self._data), "HOME": str(folder)}
        self.trash: Trash = SystemTrash() if is_freedesktop else FolderTrash(self._data)
        open_store(self.store_file).close()

    def remove(self) -> None:
        """All but the keeper and its video."""
        keeper = photo_of(self._keeper)
        requests = [
            RemovalRequest(photo_of(file), keeper, _videos_of(file)) for file in self._going
        ]
        with closing(open_store(self.store_file)) as store:
            report = remove(requests, Journal(store), self._how(), Progress())
        assert report.failed == (), report

    def undo(self) -> None:
        """Every removal."""
        with closing(open_store(self.store_file)) as store:
            for batch in Journal(store).batches():
                report = undo(batch.id, Journal(store), Progress())
                assert report.failed == (), report

    def settle(self) -> None:
        """What the next start does first."""
        with closing(open_store(self.store_file)) as store:
            settle(Journal(store), self.trash)
            assert Journal(store).unsettled() == []

    def check(self) -> None:
        """No byte is lost now, nor by settling, and undo brings all back."""
        self._check_bytes("after the cut")
        self.settle()
        self._check_bytes("after settling")
        self.undo()
        there = self._there()
        lost = [file for file, content in self.contents.items() if there.get(file) != content]
        assert not lost, f"not back: {lost}"
        assert not any(file.is_symlink() for file in self.contents)

    def _check_bytes(self, when: str) -> None:
        files = [file for top in self.tops for file in top.rglob("*")]
        kept = {file.read_bytes() for file in files if file.is_file() and not file.is_symlink()}
        lost = [file for file, content in self.contents.items() if content not in kept]
        assert not lost, f"lost {when}: {lost}"

    def _put(self, name: str, content: bytes) -> Path:
        file = self.photos / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content * 40)
        os.utime(file, ns=(10**18, 10**18))
        return file

    def _there(self) -> dict[Path, bytes]:
        return {file: file.read_bytes() for file in self.photos.rglob("*") if file.is_file()}

    def _how(self) -> Removal:
        if self.way in LINKS:
            return LinkInstead(self.trash, Action(self.way))
        if self.way == "trash":
            return ToTrash(self.trash)
        aside = self.photos / "aside" if self.way == "move" else self._other / "aside"
        return ToFolder(aside, self.photos)


def without_links() -> AbstractContextManager[object]:
    """A drive such as FAT."""
    refusal = OSError(errno.EPERM, os.strerror(errno.EPERM))
    return patch.object(os, "link", side_effect=refusal)


@contextmanager
def without_syncs() -> Iterator[None]:
    """Checks needn't wait for the drive."""
    with patch.object(os, "fsync"), patch.object(os, "sync"):
        yield


def recorded(library: Library, work: Callable[[], None]) -> Recording:
    """What ``work`` does to the disk."""
    recording = Recording(library.tops, library.store_file)
    with recording.on():
        work()
    recording.close()
    return recording


def disks_of(library: Library, rng: random.Random) -> Iterator[tuple[str, Disk]]:
    """Every state in which a cut amid a removal, and amid its undo, may leave the disk."""
    for name, work in (("remove", library.remove), ("undo", library.undo)):
        recording = recorded(library, work)
        for disk in recording.states(rng):
            yield name, disk
        recording.end().build(library.tops, library.store_file)


def check_cut(library: Library, disk: Disk, rng: random.Random, *, twice: bool) -> int:
    """How many cuts were tried: with ``twice`` the settling is cut as well."""
    disk.build(library.tops, library.store_file)
    if not twice:
        library.check()
        return 1
    recording = recorded(library, library.settle)
    count = 0
    for disk_after in recording.states(rng):
        disk_after.build(library.tops, library.store_file)
        library.check()
        count += 1
    return count


def main() -> int:
    """Exit status 1 if anything was lost or didn't come back."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--on-disk", action="store_true")
    options = parser.parse_args()
    outcomes: Counter[tuple[str, str, str]] = Counter()
    for way in (*WAYS, NO_LINKS) if options.long else WAYS:
        with two_drives(on_disk=options.on_disk) as (top, other):
            rng = random.Random(options.seed)
            library = Library(top, other, way, 2 if options.long else 1)
            refuses = without_links() if way == NO_LINKS else without_syncs()
            with without_syncs(), refuses:
                for name, disk in list(disks_of(library, rng)):
                    try:
                        count = check_cut(library, disk, rng, twice=options.long)
                        outcomes[way, name, "all well"] += count
                    except Exception:
                        traceback.print_exc()
                        outcomes[way, name, "FAULT"] += 1
    for (way, name, outcome), number in sorted(outcomes.items()):
        print(f"{way:28} {name:8} {outcome:10} {number:6}")  # noqa: T201
    return 1 if any(outcome == "FAULT" for _, _, outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
