"""Rows come back as they were saved; what can't be what it should be is damage."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from core.errors import DamagedCache, DamagedDatabase
from core.holdings import NOT_READ, Holdings, Part, Series
from core.paths import Places
from core.photo_files.reasons import PhotoProblem
from core.records import ContentHash, FoundFile, PhotoFacts, Problem, ScanFolder, VerdictKind
from core.storage.database import open_cache
from core.storage.evidence_cache import EvidenceCache
from core.storage.heads import Heads
from core.storage.migrations import CACHE_MIGRATIONS
from core.storage.photo_cache import PhotoCache
from core.storage.photo_rows import CachedPhoto
from core.storage.reasons import Database, DatabaseProblem
from core.storage.scan_history import ScanHistory
from core.storage.verdicts import Verdicts
from core.wording.reasons import Reason

A, B = (ContentHash(bytes([value]) * 32) for value in (1, 2))
TOO_LARGE = Reason.of(PhotoProblem.TOO_LARGE, width=90_000, height=80_000)
HELD = Holdings(Series(Part.PAGES, 12, "0c" * 32), None, frozenset({Part.GAIN_MAP}))
FACTS = PhotoFacts(40, 30, "JPEG", 6, datetime(2001, 2, 3, 4, 5, 6), HELD)


@pytest.fixture
def connection(places: Places) -> Iterator[sqlite3.Connection]:
    """A cache of one photo, its embedding, and a file with a problem."""
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        cache = PhotoCache(connection)
        cache.begin_scan()
        good, huge = (
            FoundFile(Path(name), 7, 8, (0, 0), is_reference=False)
            for name in ("/good.jpg", "/huge.jpg")
        )
        cache.save_photos([CachedPhoto(good, A, FACTS), CachedPhoto(huge, None, None, TOO_LARGE)])
        cache.save_embeddings([(A, b"vector")], "spec")
        cache.looks.save([(A, 0)], "spec")
        yield connection


def about_row(database: Database, table: str) -> Reason:
    problem = Reason.of(DatabaseProblem.DAMAGED_ROW, table=table)
    return Reason.of(DatabaseProblem.OF, database=database, reason=problem)


def test_photos_and_problems_come_back_as_they_were(connection: sqlite3.Connection) -> None:
    cache = PhotoCache(connection)

    (photo,) = cache.photos_of([A])[A]
    assert (photo.path, photo.size, photo.mtime_ns) == (Path("/good.jpg"), 7, 8)
    assert photo.facts == cache.facts_by_hash(A) == FACTS
    assert cache.nodes("spec") == [A]
    assert cache.embeddings("spec", [A]) == [b"vector"]
    assert cache.problems_seen(PhotoProblem) == [Problem(Path("/huge.jpg"), TOO_LARGE)]


@pytest.mark.parametrize(
    ("sql", "read"),
    [
        ("content_hash = X'00'", lambda cache: cache.nodes(None)),
        ("content_hash = 'text'", lambda cache: cache.nodes(None)),
        ("width = 'wide'", lambda cache: cache.photos_of([A])),
        ("orientation = NULL", lambda cache: cache.facts_by_hash(A)),
        ("format = X'4a'", lambda cache: cache.facts_by_hash(A)),
        ("taken_at = 'yesterday'", lambda cache: cache.facts_by_hash(A)),
        ("size = X'00'", lambda cache: cache.photos_of([A])),
        ("path = 'text'", lambda cache: cache.paths_of([A])),
        ("path = X'2f00'", lambda cache: cache.photos_of([A])),
        ("problem = 'a sentence'", lambda cache: cache.problems_seen(PhotoProblem)),
        ("problem = '[]'", lambda cache: cache.problems_seen(PhotoProblem)),
        (
            """problem = '{"code": "unheard-of", "fields": {}}'""",
            lambda cache: cache.problems_seen(PhotoProblem),
        ),
        (
            """problem = '{"code": "too-large", "fields": {}}'""",
            lambda cache: cache.problems_seen(PhotoProblem),
        ),
    ],
)
def test_a_photo_that_cannot_be_is_damage(
    connection: sqlite3.Connection, sql: str, read: Callable[[PhotoCache], object]
) -> None:
    connection.execute(f"UPDATE photo SET {sql} WHERE path = ?", (b"/good.jpg",))

    with pytest.raises(DamagedCache) as error:
        read(PhotoCache(connection))

    assert error.value.reason == about_row(Database.CACHE, "photo")


def test_an_embedding_that_is_missing_is_damage(connection: sqlite3.Connection) -> None:
    with pytest.raises(DamagedCache) as error:
        PhotoCache(connection).embeddings("spec", [A, B])

    assert error.value.reason == about_row(Database.CACHE, "embedding")


def test_what_an_older_version_kept_otherwise_is_read_again(places: Places) -> None:
    places.cache_folder.mkdir(parents=True)
    with closing(sqlite3.connect(places.cache_file)) as connection:
        connection.executescript(
            f"{';'.join(CACHE_MIGRATIONS[:4])};"
            "INSERT INTO photo (path, size, mtime_ns, problem) VALUES (X'2f', 1, 1, 'Empty.');"
            "INSERT INTO photo (path, size, mtime_ns, taken_at)"
            " VALUES ('old', 1, 1, '1931-05-06'), ('unset', 1, 1, '0001-01-01T00:00:00');"
            "PRAGMA user_version = 4;"
        )
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        rows = connection.execute("SELECT path, taken_at FROM photo").fetchall()
    assert rows == [("old", "1931-05-06"), ("unset", None)]


def test_a_photo_into_which_nobody_looked_is_read_again(connection: sqlite3.Connection) -> None:
    cache, good = PhotoCache(connection), FoundFile(Path("/good.jpg"), 7, 8, (0, 0), False)
    assert cache.unchanged([good], "spec") == cache.unchanged([good], None) == [True]

    connection.execute("UPDATE photo SET holds = NULL WHERE path = '/good.jpg'")
    connection.execute("UPDATE photo SET holds = NULL WHERE path = X'2f676f6f642e6a7067'")

    assert cache.unchanged([good], "spec") == cache.unchanged([good], None) == [False]
    known = cache.facts_by_hash(A)
    assert known is not None
    assert known.holdings is NOT_READ  # what is known otherwise isn't decoded again


def test_evidence_that_cannot_be_is_measured_again(connection: sqlite3.Connection) -> None:
    evidence = EvidenceCache(connection)
    evidence.save([((A, A), {"agreement": 1}), ((A, B), {"agreement": 0})], 1)
    connection.execute("UPDATE evidence SET measured = '{' WHERE second = ?", (B,))

    assert evidence.known([(A, A), (A, B)], 1) == {(A, A): {"agreement": 1}}


def test_evidence_is_forgotten_for_who_measures_the_look_itself(
    connection: sqlite3.Connection,
) -> None:
    evidence = EvidenceCache(connection)
    for version in (1, 2):
        evidence.save([((A, B), {"agreement": 1})], version)

    evidence.clear()

    assert [evidence.known([(A, B)], version) for version in (1, 2)] == [{}, {}]


@pytest.mark.parametrize(
    "sql", ["first = X'00'", "second = X'ff'", "source = X'ff'", "at = 'at noon'"]
)
def test_a_verdict_that_cannot_be_is_damage(store: sqlite3.Connection, sql: str) -> None:
    Verdicts(store).give([(A, B)], VerdictKind.SAME, "test")
    store.execute(f"UPDATE verdict SET {sql}")

    with pytest.raises(DamagedDatabase) as error:
        Verdicts(store).all(lambda hashes: {})

    assert error.value.reason == about_row(Database.DECISIONS, "verdict")


@pytest.mark.parametrize(
    "read", [lambda verdicts: verdicts.of_pair((A, B)), lambda verdicts: verdicts.among([A, B])]
)
def test_a_verdict_of_an_unknown_kind_is_damage(
    store: sqlite3.Connection, read: Callable[[Verdicts], object]
) -> None:
    Verdicts(store).give([(A, B)], VerdictKind.SAME, "test")
    store.execute("PRAGMA ignore_check_constraints = ON")
    store.execute("UPDATE verdict SET kind = 'maybe'")

    with pytest.raises(DamagedDatabase) as error:
        read(Verdicts(store))

    assert error.value.reason == about_row(Database.DECISIONS, "verdict")


@pytest.mark.parametrize(
    "sql",
    ["report = '['", "report = '[]'", """report = '{"report": []}'""", "made_at = ''",
     "made_at = '0001-01-01'", "file = X'00'", "file = '../photo.jpg'", "file = '/photo.jpg'",
     "file = ''"],
)  # fmt: skip
def test_a_head_that_cannot_be_is_damage(
    store: sqlite3.Connection, tmp_path: Path, sql: str
) -> None:
    heads = Heads(store, tmp_path)
    heads.add(b"head", {"name": "mine", "spec_key": "spec"})
    assert heads.active("spec") == heads.all()[0]
    store.execute(f"UPDATE head SET {sql}")

    with pytest.raises(DamagedDatabase) as error:
        heads.active("spec")

    assert error.value.reason == about_row(Database.DECISIONS, "head")


@pytest.mark.parametrize(
    "sql", ["folders = '[1]'", "folders = '[[\"zz\", 0]]'", "finished_at = 'x'", "photos = 'many'"]
)
def test_a_past_scan_that_cannot_be_is_damage(store: sqlite3.Connection, sql: str) -> None:
    history, folders = ScanHistory(store), (ScanFolder(Path("/photos"), is_reference=True),)
    history.add(folders, 3, 1)
    assert history.recent()[0].folders == folders
    store.execute(f"UPDATE scan_history SET {sql}")

    with pytest.raises(DamagedDatabase) as error:
        history.recent()

    assert error.value.reason == about_row(Database.DECISIONS, "scan_history")
