"""A small library on disk, the jobs that are killed over it, and what must be true afterwards."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import send2trash.plat_other as freedesktop

from core.embedding.pipeline import embed_new_photos
from core.embedding.specs import bundled_spec
from core.library import database
from core.library.database import open_cache, open_store
from core.library.discovery import discover
from core.library.photo_cache import PhotoCache
from core.library.verdicts import Verdicts
from core.paths import Places
from core.progress import Progress
from core.records import ContentHash, Photo, Problem, ScanFolder, VerdictKind
from core.review.actions import LINKS, LinkInstead, Removal, ToFolder, ToTrash
from core.review.journal import REMOVALS, Action, Journal, State
from core.review.removal import remove, undo
from core.review.session import RemovalRequest
from core.review.settling import settle
from core.review.trash import FolderTrash, SystemTrash, Trash
from tests.conftest import FakeEmbedder, photo_of, picture

PHOTOS = 12
KEY = bundled_spec().cache_key
ADDED = "CREATE TABLE added (id INTEGER); " + "INSERT INTO added VALUES (1);" * 300


class World:
    """Photos of different sizes and times below ``folder``; ``contents`` is what they held."""

    def __init__(self, folder: Path, rng: random.Random) -> None:
        self.places, self.photos = Places.under(folder / "places"), folder / "photos"
        self._aside, self._data = folder / "aside", folder / "data"
        (self.photos / "sub").mkdir(parents=True)
        self.contents: dict[Path, bytes] = {}
        for number in range(PHOTOS):
            file = self.photos / ("sub" if number % 3 else ".") / f"{number}.jpg"
            picture(number, (40 + number, 30)).save(file, quality=90)
            os.utime(file, ns=(10**18, 10**18 + number))
            self.contents[file] = file.read_bytes()
        self.action = rng.choice(REMOVALS)
        os.environ |= {"XDG_DATA_HOME": str(self._data), "HOME": str(folder)}  # of one drive
        freedesktop.HOMETRASH_B = os.fsencode(self._data / "Trash")
        self.trash: Trash = rng.choice([SystemTrash(), FolderTrash(self._aside)])

    def scan(self) -> None:
        """Read all photos into the cache."""
        with closing(open_cache(self.places.cache_file, no_problem)) as connection:
            cache = PhotoCache(connection)
            cache.begin_scan()
            files = discover([ScanFolder(self.photos)], Progress(), no_problem)
            embed_new_photos(files, cache, FakeEmbedder, bundled_spec(), Progress(), 2)

    def remove(self) -> None:
        """All photos but the first."""
        keeper, *others = (photo_of(file) for file in self.contents)
        with closing(open_store(self.places.store_file)) as store:
            requests = [RemovalRequest(photo, keeper) for photo in others]
            remove(requests, Journal(store), self._how(others), Progress())

    def undo(self) -> None:
        """Every removal."""
        with closing(open_store(self.places.store_file)) as store:
            journal = Journal(store)
            for batch in journal.batches():
                report = undo(batch.id, journal, Progress())
                assert report.failed == (), report

    def decide(self) -> None:
        """What a migration must not lose."""
        with closing(open_store(self.places.store_file)) as store:
            Verdicts(store).give([(_hash(1), _hash(2))], VerdictKind.SAME, "test")

    def migrate(self) -> None:
        """Open the store with a program that knows one more table."""
        database.STORE_MIGRATIONS = (*database.STORE_MIGRATIONS, ADDED)  # type: ignore[assignment]
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
            assert list(cache.problems_seen()) == []

    def check_photos(self) -> None:
        """The journal is settled, every byte is there, and undo brings all of it back."""
        self._check_nothing_is_lost()
        with closing(open_store(self.places.store_file)) as store:
            check_sound(store)
            journal = Journal(store)
            settle(journal, self.trash)
            assert journal.unsettled() == []
            for batch in journal.batches():
                for row in journal.of_batch(batch.id, State.DONE):
                    is_back = row.path.is_file() and not row.path.is_symlink()
                    is_back = is_back and row.path.read_bytes() == self.contents[row.path]
                    assert is_back or (row.place is not None and row.place.exists()), row
        self._check_nothing_is_lost()
        self.undo()
        assert {file: file.read_bytes() for file in self.contents} == self.contents
        assert not any(file.is_symlink() for file in self.contents)
        left = [file for file in self.photos.rglob("*") if file.is_file()]
        assert sorted(left) == sorted(self.contents), "something is left over"

    def check_store(self) -> None:
        """Verdicts are there, in a store of the old or of the new form."""
        with closing(sqlite3.connect(self.places.store_file)) as store:
            check_sound(store)
        self.migrate()
        with closing(open_store(self.places.store_file)) as store:
            assert Verdicts(store).count() == 1
            assert store.execute("SELECT count(*) FROM added").fetchone() == (300,)

    def _check_nothing_is_lost(self) -> None:
        places = (self.photos, self._aside, self._data)
        files = [one for place in places for one in place.rglob("*") if one.is_file()]
        there = {file.read_bytes() for file in files if not file.is_symlink()}
        lost = [file for file, content in self.contents.items() if content not in there]
        assert not lost, f"lost: {lost}"

    def _how(self, photos: list[Photo]) -> Removal:
        if self.action is Action.MOVE:
            return ToFolder.keeping_tree(self._aside, [photo.path for photo in photos])
        if self.action in LINKS:
            return LinkInstead(self.trash, self.action)
        return ToTrash(self.trash)


Kind = TypeVar("Kind", bound=World)
Job = tuple[Callable[[Kind], None], Callable[[Kind], None], Callable[[Kind], None]]
JOBS: dict[str, Job[World]] = {  # name: what goes before, what is killed, what must be true then
    "scan": (lambda world: None, World.scan, World.check_cache),
    "remove": (lambda world: None, World.remove, World.check_photos),
    "undo": (World.remove, World.undo, World.check_photos),
    "migration": (World.decide, World.migrate, World.check_store),
}


def made(folder: Path, rng: random.Random) -> World:
    """A world of its own."""
    return World(folder, rng)


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
