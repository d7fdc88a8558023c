"""What a disk may hold after power went: all that was synced, and any part of what was not.

A recording notes every change of names and of bytes below some folders, every sync and every commit
of a store, while some work goes on. From it come the states in which a loss of power at each moment
may leave the disk. The model is that of Pillai et al. ("All File Systems Are Not Created Equal",
OSDI 2014), in which the changes of names are each whole or not there and come in any order between
two syncs of their folders; unsynced bytes are missing, zeros, in part or all there.
"""

from __future__ import annotations

import os
import random
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from types import FrameType
from typing import Any
from unittest.mock import patch

from tests.soak.disk_states import (
    FOLDER,
    Bytes,
    Change,
    Committed,
    Disk,
    Event,
    Names,
    Synced,
    Written,
)
from tests.soak.kill_anywhere import is_touch

OURS = f"{os.sep}core{os.sep}"
FEW = 5
"""Changes that are not synced, of which all subsets are tried; of more, some."""


@dataclass
class Recording:
    """Of what happens below ``tops`` and to the store; see :meth:`on`."""

    tops: list[Path]
    store_file: Path
    events: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._observer = sqlite3.connect(self.store_file, isolation_level=None)
        self._version, self._store = -1, b""
        self._numbers: dict[tuple[int, int], int] = {}
        self._links: dict[int, str] = {}
        self._names: Names = {}
        self._marks: dict[int, tuple[int, ...]] = {}
        self._contents: Bytes = {}
        self._times: dict[int, int] = {}
        self._look()
        self.before = dict(self._names), dict(self._contents), self._store
        self.events.clear()

    @contextmanager
    def on(self) -> Iterator[None]:
        """While this lasts all is noted."""

        def fsync(number: int) -> None:
            sys.setprofile(None)
            self._look()
            status = os.fstat(number)
            name = Path(f"/proc/self/fd/{number}").readlink()
            if name.is_dir():
                self.events.append(Synced(folder=name))
            elif (file := self._numbers.get((status.st_dev, status.st_ino))) is not None:
                self.events.append(Synced(file=file))
            sys.setprofile(look)

        def look(frame: FrameType, event: str, called: object) -> None:
            is_ours = event == "return" and OURS in frame.f_code.co_filename
            if is_ours or (event == "c_return" and is_touch(called)):
                sys.setprofile(None)
                self._look()
                sys.setprofile(look)

        def sync_all() -> None:
            self.events.append(Synced())

        with patch.object(os, "fsync", fsync), patch.object(os, "sync", sync_all):
            sys.setprofile(look)
            try:
                yield
            finally:
                sys.setprofile(None)
        self._look()

    def close(self) -> None:
        """The store is looked at no more."""
        self._observer.close()

    def states(self, rng: random.Random) -> Iterator[Disk]:
        """All that may be left, each once."""
        seen = set()
        for cut in range(len(self.events) + 1):
            for disk in self._states_at(self.events[:cut], rng):
                if disk not in seen:
                    seen.add(disk)
                    yield disk

    def end(self) -> Disk:
        """All that was done is there."""
        self.events.append(Synced())
        (disk,) = self._states_at(self.events, random.Random(0))
        return disk

    def _look(self) -> None:
        version = self._observer.execute("PRAGMA data_version").fetchone()[0]
        if version != self._version:
            self._version, self._store = version, self._observer.serialize()
            self.events.append(Committed(self._store))
        names: Names = {}
        for top in self.tops:
            self._walk(top, names)
        gone = {path: file for path, file in self._names.items() if names.get(path) != file}
        new = {path: file for path, file in names.items() if self._names.get(path) != file}
        for path, file in new.items():
            source = next((old for old in gone if file != FOLDER and gone[old] == file), None)
            if source is not None:
                del gone[source]
            self.events.append(Change(file, source, path))
        for path, file in gone.items():
            if path not in new:
                self.events.append(Change(file, path, None))
        self._names = names

    def _walk(self, folder: Path, names: Names) -> None:
        try:
            entries = list(os.scandir(folder))
        except FileNotFoundError:
            return
        names[folder] = FOLDER
        for entry in entries:
            path = Path(entry.path)
            if entry.is_dir(follow_symlinks=False):
                self._walk(path, names)
                continue
            status = entry.stat(follow_symlinks=False)
            known = self._numbers.get((status.st_dev, status.st_ino))
            there = {*self._names.values(), *names.values()}
            if known is None or (known not in there and path not in self._names):
                known = len(self._marks) + 1  # also of a number that the drive gave out again
                self._numbers[status.st_dev, status.st_ino] = known
                self._marks[known] = ()
            names[path] = known
            marks = (status.st_size, status.st_mtime_ns)
            if marks != self._marks[known]:
                self._marks[known] = marks
                self._note(known, path, entry, status.st_mtime_ns)

    def _note(self, file: int, path: Path, entry: os.DirEntry[str], mtime_ns: int) -> None:
        if entry.is_symlink():
            self._links[file] = str(path.readlink())
            return
        content = path.read_bytes()
        self._contents[file], self._times[file] = content, mtime_ns
        self.events.append(Written(file, content))

    def _states_at(self, events: list[Event], rng: random.Random) -> Iterator[Disk]:
        names, contents, store = self.before
        safe, pending = dict(names), list[tuple[Change, set[Path]]]()
        whole, unsynced = dict(contents), set[int]()
        for event in events:
            if isinstance(event, Committed):
                store = event.store
            elif isinstance(event, Written):
                whole[event.file] = event.content
                unsynced.add(event.file)
            elif isinstance(event, Change):
                pending.append((event, event.folders))
            else:
                unsynced -= {event.file} if event.folder is None and event.file else set()
                pending = [(change, left - {event.folder}) for change, left in pending]
                if event == Synced():
                    unsynced, pending = set(), [(change, set()) for change, _ in pending]
                safe, pending = _settled(safe, pending)
        changes = [change for change, _ in pending]
        for kept in _subsets(changes, rng):
            left = self._reached(_applied(safe, kept))
            for damage in DAMAGES if unsynced & set(left.values()) else DAMAGES[:1]:
                yield self._disk(left, whole, unsynced, damage, store)

    def _reached(self, names: Names) -> Names:
        """Without what is below a folder whose own name was lost."""
        reached: Names = {}
        for path, file in sorted(names.items()):
            if path in self.tops or path.parent in reached:
                reached[path] = file
        return reached

    def _disk(
        self, names: Names, whole: Bytes, unsynced: set[int], damage: Any, store: bytes
    ) -> Disk:
        files = sorted({file for file in names.values() if file in whole})
        contents = tuple(
            (file, damage(whole[file]), 10**9 + file)
            if file in unsynced and damage is not DAMAGES[0]
            else (file, whole[file], self._times[file])
            for file in files
        )
        links = tuple((file, to) for file, to in self._links.items() if file in names.values())
        return Disk(tuple(sorted(names.items())), contents, links, store)


def _all(content: bytes) -> bytes:
    return content


def _nothing(content: bytes) -> bytes:
    return b""


def _half(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _zeros(content: bytes) -> bytes:
    return bytes(len(content))


DAMAGES = (_all, _nothing, _half, _zeros)


def _settled(
    safe: Names, pending: list[tuple[Change, set[Path]]]
) -> tuple[Names, list[tuple[Change, set[Path]]]]:
    """What is synced is there, with what went before it that it needs."""
    done = [change for change, left in pending if not left]
    return _applied(safe, done), [(change, left) for change, left in pending if left]


def _applied(names: Names, changes: list[Change]) -> Names:
    left = dict(names)
    for change in changes:
        if change.gone is not None:
            if left.get(change.gone) != change.file:
                continue
            del left[change.gone]
        if change.new is not None:
            left[change.new] = change.file
    return left


def _subsets(changes: list[Change], rng: random.Random) -> Iterator[list[Change]]:
    numbers = range(len(changes))
    if len(changes) <= FEW:
        sizes = range(len(changes) + 1)
        chosen = [set(kept) for size in sizes for kept in combinations(numbers, size)]
    else:
        chosen = [set(range(cut)) for cut in range(len(changes) + 1)]
        chosen += [set(numbers) - {number} for number in numbers]
        chosen += [{number for number in numbers if rng.random() < 1 / 2} for _ in range(8)]
    for kept in chosen:
        yield [change for number, change in enumerate(changes) if number in kept]
