"""What the tests of removal and of its actions share: a store, a journal, a trash of their own."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.library.database import open_store
from core.review.journal import Journal
from core.review.trash import FolderTrash


@pytest.fixture
def store(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_store(tmp_path / "store.sqlite")) as connection:
        yield connection


@pytest.fixture
def journal(store: sqlite3.Connection) -> Journal:
    return Journal(store)


@pytest.fixture
def trash(tmp_path: Path) -> FolderTrash:
    return FolderTrash(tmp_path / "trash")
