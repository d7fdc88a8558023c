"""A loss of power at any moment of a removal, or of its undo, costs no byte."""

from __future__ import annotations

import random
import sqlite3
import sys
from pathlib import Path

import pytest

from core.review import file_moves, on_disk
from tests.soak.power_cuts import OTHER_DRIVE, WAYS, Library, check_cut, disks_of, without_syncs

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="recordings read /proc"
)


@pytest.fixture
def library(
    tmp_path: Path,
    other_drive: Path,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> Library:
    for variable in ("XDG_DATA_HOME", "HOME"):  # set by the library, set back by this
        monkeypatch.setenv(variable, str(tmp_path))
    return Library(other_drive, tmp_path, request.param, photos=1)  # in memory, if that is one


@pytest.mark.parametrize("library", WAYS, indirect=True)
def test_no_cut_costs_a_byte_and_undo_brings_all_back(library: Library) -> None:
    rng = random.Random(1)
    with without_syncs():
        cuts = [
            check_cut(library, disk, rng, twice=False) for _, disk in list(disks_of(library, rng))
        ]

    assert len(cuts) > 10


@pytest.mark.parametrize("library", ["move", OTHER_DRIVE], indirect=True)
def test_a_sync_that_is_left_out_is_noticed(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_moves, "sync_names", lambda folder: None)
    rng = random.Random(1)
    with without_syncs(), pytest.raises(AssertionError, match="lost after the cut"):
        for _, disk in list(disks_of(library, rng)):
            check_cut(library, disk, rng, twice=False)


def test_the_journal_is_on_the_disk_once_it_is_written(store: sqlite3.Connection) -> None:
    """In the mode of the write-ahead log only FULL syncs each transaction."""
    assert store.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert store.execute("PRAGMA synchronous").fetchone() == (2,)


def test_a_folder_that_cannot_be_synced_alone_is_synced_with_all_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced = []

    def refused(number: int) -> None:
        raise OSError(22, "Invalid argument")

    monkeypatch.setattr(on_disk, "sync_open", refused)
    monkeypatch.setattr("os.sync", lambda: synced.append("all"))
    on_disk.sync_names(tmp_path)

    assert synced == ["all"]
