"""A small library on disk, the jobs that are killed over it, and what must be true afterwards."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar
from unittest.mock import patch

from core.embedding.pipeline import LazyEmbedder, embed_new_photos
from core.embedding.specs import bundled_spec
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.photo_files.discovery import discover
from core.photo_files.reasons import PhotoProblem
from core.progress import Progress
from core.records import ContentHash, Problem, ScanFolder, VerdictKind
from core.review.actions import LINKS, Removal, ToFolder, ToTrash
from core.review.journal import Action, Journal
from core.review.links import LinkInstead
from core.review.removal import remove, undo
from core.review.requests import RemovalRequest
from core.review.settling import settle
from core.review.trash import SystemTrash, Trash
from core.storage import database
from core.storage.database import open_cache, open_store
from core.storage.migrations import STORE_MIGRATIONS
from core.storage.photo_cache import PhotoCache
from core.storage.verdicts import Verdicts
from tests.conftest import FakeEmbedder, photo_of, picture
from tests.folder_trash import FolderTrash

PHOTOS = 12
OTHER_DRIVE = "other drive"
WAYS = ("trash", "move", OTHER_DRIVE, *LINKS)
KEY = bundled_spec().cache_key
ADDED = "CREATE TABLE added (id INTEGER); " + "INSERT INTO added VALUES (1);" * 300


class World:
    """Photos of different sizes and times below ``folder``; ``contents`` is what all files held.

    ``way`` is how photos leave; ``other`` may lie on another drive.
    """

    def __init__(self, folder: Path, other: Path, rng: random.Random) -> None:
        self.places, self.photos = Places.under(folder / "places"), folder / "photos"
        self._aside, self._other, self._data = folder / "aside", other / "aside", folder / "data"
        self.way, self._rng = WAYS[0], rng
        self.undo_was_cut_off = False
        for number in range(PHOTOS):
            file = self.photos / ("sub" if number % 3 else ".") / f"{number}.jpg"
            file.parent.mkdir(parents=True, exist_ok=True)
            self.paint(number, file)
            os.utime(file, ns=(10**18, 10**18 + number))
        self.files = sorted(self.photos.rglob("*.jpg"), key=lambda file: int(file.stem))
        self.contents = self._there()
        os.environ |= {"XDG_DATA_HOME": str(self._data), "HOME": str(folder)}  # of one drive
        is_freedesktop = sys.platform.startswith("linux")
        self.trash: Trash = SystemTrash() if is_freedesktop else FolderTrash(self._data)

    def paint(self, number: int, file: Path) -> None:
        """Make a photo."""
        picture(number, (40 + number, 30)).save(file, quality=90)

    def scan(self) -> None:
        """Read all photos into the cache."""
        with closing(open_cache(self.places.cache_file, no_problem)) as connection:
            cache = PhotoCache(connection)
            cache.begin_scan()
            files = discover([ScanFolder(self.photos)], Progress(), no_problem)
            embedder = LazyEmbedder(bundled_spec(), FakeEmbedder)
            embed_new_photos(files, cache, embedder, Decoder(), Progress(), 2)

    def remove(self) -> None:
        """All photos but the first."""
        self.send_away(self.files[:1], self.files[1:])

    def send_away(
        self, keepers: list[Path], others: list[Path], *, copy_metadata: bool = False
    ) -> None:
        """Each goes for the next keeper in turn; those that left before are refused."""
        stays = [photo_of(file) for file in keepers]
        photos = [photo_of(file) for file in others]
        requests = [
            RemovalRequest(photo, stays[at % len(stays)]) for at, photo in enumerate(photos)
        ]
        with closing(open_store(self.places.store_file)) as store:
            journal = Journal(store)
            remove(requests, journal, self._how(), Progress(), copy_metadata=copy_metadata)

    def undo(self) -> None:
        """Every removal."""
        with closing(open_store(self.places.store_file)) as store:
            journal = Journal(store)
            for batch in journal.batches():
                report = undo(batch.id, journal, Progress())
                assert report.failed == (), report

    def cut_off(self) -> None:
        """A removal or its undo was killed."""
        from tests.soak.kill_anywhere import in_child  # which needs this module

        self.way, work = self._rng.choice(WAYS), self.remove
        if self._rng.random() < 1 / 2:
            self.remove()
            work, self.undo_was_cut_off = self.undo, True
        in_child(work, self._rng.randrange(20, 200), None)

    def settle(self) -> None:
        """What the next start does first."""
        with closing(open_store(self.places.store_file)) as store:
            settle(Journal(store), self.trash)

    def decide(self) -> None:
        """What a migration must not lose."""
        with closing(open_store(self.places.store_file)) as store:
            Verdicts(store).give([(_hash(1), _hash(2))], VerdictKind.SAME, "test")

    def migrate(self) -> None:
        """Open the store with a program that knows one more table."""
        patch.object(database, "STORE_MIGRATIONS", (*STORE_MIGRATIONS, ADDED)).start()
        open_store(self.places.store_file).close()

    def check_cache(self) -> None:
        """Sound, no row without its embedding, and the next scan completes it."""
        if self.places.cache_file.exists():
            with closing(sqlite3.connect(self.places.cache_file)) as connection:
                check_sound(connection)
                if connection.execute("PRAGMA user_version").fetchone()[0]:
                    alone = connection.execute(
                        "SELECT count(*) FROM photo WHERE problem IS NULL AND content_hash NOT IN"
                        " (SELECT content_hash FROM embedding)"
                    )
                    assert alone.fetchone() == (0,), "a photo without its embedding"
        self.scan()
        self.scan()  # those that were under way are read alone, so again: nothing is left
        with closing(open_cache(self.places.cache_file, no_problem)) as connection:
            cache = PhotoCache(connection)
            cache.see_all()
            assert len(cache.nodes(KEY)) == PHOTOS
            assert cache.problems_seen(PhotoProblem) == []

    def check_photos(self) -> None:
        """The journal is settled, every byte is there, and undo brings all of it back; half of the
        times after the user sent away what was still there."""
        self.check_nothing_is_lost()
        with closing(open_store(self.places.store_file)) as store:
            check_sound(store)
            settle(Journal(store), self.trash)
            assert Journal(store).unsettled() == []
            assert settle(Journal(store), self.trash) == ()
        self.check_nothing_is_lost()
        self.check_nothing_is_left_over()
        if self._rng.random() < 1 / 2:
            self.remove()
            self.check_nothing_is_lost()
        self.undo()
        assert self._there() == self.contents
        assert not any(file.is_symlink() for file in self.contents)
        self.check_nothing_is_left_over()

    def check_store(self) -> None:
        """Verdicts are there, in a store of the old or of the new form."""
        with closing(sqlite3.connect(self.places.store_file)) as store:
            check_sound(store)
        self.migrate()
        with closing(open_store(self.places.store_file)) as store:
            assert Verdicts(store).count() == 1
            assert store.execute("SELECT count(*) FROM added").fetchone() == (300,)

    def check_nothing_is_lost(self) -> None:
        """Every photo is where it was or where the user can get at it; keepers are untouched."""
        there = [*self._there(), *self._away()]
        contents = {file.read_bytes() for file in there if not file.is_symlink()}
        lost = [file for file in self.files if self.contents[file] not in contents]
        assert not lost, f"lost: {lost}"
        for keeper in self.keepers():
            assert not keeper.is_symlink(), keeper
            assert keeper.read_bytes() == self.contents[keeper], keeper

    def keepers(self) -> list[Path]:
        """The photos that stay."""
        return self.files[:1]

    def check_nothing_is_left_over(self) -> None:
        """No file that is neither a photo of the user's nor a sidecar."""
        known = {file.name for file in self.files}
        odd = [file for file in self._there() if not self.is_known(file)]
        assert not odd, odd
        odd = [file for file in self._away() if file.name not in known]
        assert not odd, odd

    def is_known(self, file: Path) -> bool:
        """True for what may lie among the photos."""
        return file in self.contents

    def _there(self) -> dict[Path, bytes]:
        return {file: file.read_bytes() for file in self.photos.rglob("*") if file.is_file()}

    def _away(self) -> list[Path]:
        places = (self._aside, self._other, self._data / "Trash" / "files")
        return [file for place in places for file in place.rglob("*") if file.is_file()]

    def _how(self) -> Removal:
        if self.way in LINKS:
            return LinkInstead(self.trash, Action(self.way))
        if self.way == "trash":
            return ToTrash(self.trash)
        return ToFolder(self._other if self.way == OTHER_DRIVE else self._aside, self.photos)


Kind = TypeVar("Kind", bound=World)
Job = tuple[Callable[[Kind], None], Callable[[Kind], None], Callable[[Kind], None]]


def jobs_of_removal(check: Callable[[Kind], None]) -> dict[str, Job[Kind]]:
    """A removal and its undo for each way in which photos leave, and settling what was cut off."""

    def by(way: str, *, undone: bool) -> Callable[[Kind], None]:
        def prepare(world: Kind) -> None:
            world.way = way
            if undone:
                world.remove()

        return prepare

    return {
        "settle": (lambda world: world.cut_off(), lambda world: world.settle(), check),
        **{way: (by(way, undone=False), lambda world: world.remove(), check) for way in WAYS},
        **{
            f"undo {way}": (by(way, undone=True), lambda world: world.undo(), check) for way in WAYS
        },
    }


JOBS: dict[str, Job[World]] = {  # name: what goes before, what is killed, what must be true then
    "scan": (lambda world: None, World.scan, World.check_cache),
    "migration": (World.decide, World.migrate, World.check_store),
    **jobs_of_removal(World.check_photos),
}
library = World


def _hash(number: int) -> ContentHash:
    return ContentHash(bytes([number]) * 32)


def no_problem(problem: Problem) -> None:
    """Where none may be."""
    raise AssertionError(problem)


def check_sound(connection: sqlite3.Connection) -> None:
    """As SQLite sees it."""
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def cleared(folder: Path) -> Path:
    """An empty folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
