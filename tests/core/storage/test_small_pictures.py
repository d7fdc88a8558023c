"""Small pictures are kept for the newest contents, and nothing else is taken for one."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.records import ContentHash
from core.storage import small_pictures
from core.storage.database import open_cache
from core.storage.small_pictures import SmallPictures, StoredPicture

CONTENTS = [ContentHash(bytes([number]) * 32) for number in range(5)]


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_cache(tmp_path / "cache.sqlite", lambda problem: None)) as opened:
        yield opened


@pytest.fixture
def pictures(connection: sqlite3.Connection) -> SmallPictures:
    return SmallPictures(connection, threading.RLock())


def stored(number: int) -> StoredPicture:
    return StoredPicture(bytes([number]), None if number % 2 else b"alpha", "{}")


def test_what_is_kept_comes_back_and_another_version_s_is_not_seen(pictures: SmallPictures) -> None:
    kept = {content: stored(number) for number, content in enumerate(CONTENTS)}
    pictures.save(kept, version=3)

    assert pictures.of(CONTENTS, version=3) == kept
    assert pictures.of(CONTENTS, version=4) == {}


def test_the_oldest_are_forgotten(pictures: SmallPictures, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(small_pictures, "MOST", 3)
    for number, content in enumerate(CONTENTS):
        pictures.save({content: stored(number)}, version=1)

    assert list(pictures.of(CONTENTS, version=1)) == CONTENTS[2:]


def test_rows_of_other_kinds_are_left_out(
    pictures: SmallPictures, connection: sqlite3.Connection
) -> None:
    pictures.save({content: stored(1) for content in CONTENTS}, version=1)
    with connection:
        connection.execute("UPDATE small_picture SET picture = 'text' WHERE id = 1")
        connection.execute("UPDATE small_picture SET alpha = 5 WHERE id = 2")
        connection.execute("UPDATE small_picture SET facts = x'00' WHERE id = 3")

    assert list(pictures.of(CONTENTS, version=1)) == CONTENTS[3:]
