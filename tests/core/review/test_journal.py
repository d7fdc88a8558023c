"""Notes of the journal are codes with fields; what earlier versions wrote is still shown."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.errors import DamagedDatabase
from core.progress import Progress
from core.review.actions import ToFolder
from core.review.journal import Action, Journal, JournalRow, State
from core.review.removal import remove, undo
from core.review.removal_reasons import NOTES, Interruption, RemovalProblem
from core.review.requests import RemovalRequest
from core.wording.codes import Code
from core.wording.reasons import Reason
from tests.conftest import photo_of


@pytest.fixture
def row(save_photo: Callable[..., Path], journal: Journal) -> JournalRow:
    """Of a removal that just began."""
    keeper, photo = save_photo("keeper.jpg", 1), save_photo("photo.jpg", 2)
    return journal.start("batch", Action.TRASH, photo_of(photo), keeper)


def noted(journal: Journal) -> Reason | None:
    return journal.of_batch("batch")[0].note


def test_notes_of_earlier_versions_are_shown_as_they_were_written(
    row: JournalRow, journal: Journal, store: sqlite3.Connection
) -> None:
    for note in ("No hard link can be made here: [Errno 1] {}.", '{"code": "moved"}', "{"):
        with store:
            store.execute("UPDATE journal SET note = ?", (note,))

        assert str(noted(journal)) == note


@pytest.mark.parametrize(
    "note",
    [
        Reason(Interruption.COMPLETED),
        Reason.of(RemovalProblem.NOT_MOVED, why='"a" {b}'),
        Reason.of(RemovalProblem.PLACE_TAKEN, place=os.fsdecode(b"/no\xffutf-8/a.jpg")),
    ],
)
def test_a_note_is_read_as_it_was_written(row: JournalRow, journal: Journal, note: Reason) -> None:
    journal.finish(row.id, State.FAILED, note=note)

    assert noted(journal) == note


def test_a_note_with_another_rooms_reason_keeps_its_sentence(
    row: JournalRow, journal: Journal
) -> None:
    class Elsewhere(Code):
        UNREADABLE = RemovalProblem.UNREADABLE.value, "Other words: {why}."

    within = Reason.of(Elsewhere.UNREADABLE, why="7")
    journal.finish(row.id, State.FAILED, note=within)
    assert str(noted(journal)) == "Other words: 7."

    stuck = Reason.of(RemovalProblem.STUCK_IN_TRASH, what=within)
    journal.finish(row.id, State.FAILED, note=stuck)
    assert str(noted(journal)) == "It's in the trash. Other words: 7."


@pytest.mark.parametrize(
    ("column", "value"),
    [("action", "shred"), ("at", "yesterday"), ("state", 7), ("size", "much"), ("path", "text")],
)
def test_a_damaged_row_is_told_as_damage(
    row: JournalRow, journal: Journal, store: sqlite3.Connection, column: str, value: object
) -> None:
    store.execute("PRAGMA ignore_check_constraints = ON")
    with store:
        store.execute(f"UPDATE journal SET {column} = ?", (value,))

    with pytest.raises(DamagedDatabase):
        journal.of_batch(row.batch)
    if column != "path":
        with pytest.raises(DamagedDatabase):
            journal.batches()


def test_no_two_notes_have_the_same_value() -> None:
    assert len({code.value for code in NOTES}) == len(NOTES)


def test_the_journal_knows_what_it_moved_away_until_that_is_back(
    save_photo: Callable[..., Path], journal: Journal, tmp_path: Path
) -> None:
    keeper = save_photo("keeper.jpg", 1)
    photos = [photo_of(save_photo(f"in/{number}.jpg", 2 + number)) for number in range(3)]
    (tmp_path / "aside").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "aside")
    how = ToFolder(tmp_path / "link", photos[0].path.parent)
    requests = [RemovalRequest(photo, photo_of(keeper)) for photo in photos]
    gone = [remove([request], journal, how, Progress()) for request in requests]
    trashed = photo_of(save_photo("in/trashed.jpg", 8))
    journal.start("other", Action.TRASH, trashed, keeper, tmp_path / "Trash" / "trashed.jpg")

    undo(gone[1].batch, journal, Progress())

    assert journal.moved_away() == {
        tmp_path / "aside" / f"{number}.jpg": photos[number].size for number in (0, 2)
    }


@pytest.mark.parametrize(
    "damage",
    [
        "action = 'shred'", "action = 7", "at = 'yesterday'", "at = '0001-01-01T00:00:00+00:00'",
        "at = '9999-12-31T23:59:59+00:00'", "path = 'text'",
        "path = x''", "path = x'6100'", "keeper = 5", "place = 'text'", "size = 'large'",
        "size = 1.5", "mtime_ns = 'noon'", "content_hash = 'ab'", "content_hash = x'00'",
        "note = x'ff'", "batch = x'ff'",
    ],
)  # fmt: skip
def test_a_row_that_makes_no_sense_is_damage_and_no_crash(
    row: JournalRow, journal: Journal, store: sqlite3.Connection, damage: str
) -> None:
    with store:
        store.execute(f"UPDATE journal SET {damage}")
    with pytest.raises(DamagedDatabase):
        journal.batches()
        journal.unsettled()
        store.execute("UPDATE journal SET state = 'started'")
        journal.unsettled()


def test_sizes_that_no_disk_holds_are_damage(
    row: JournalRow, journal: Journal, store: sqlite3.Connection
) -> None:
    journal.start("batch", Action.TRASH, row, row.keeper)
    with store:
        store.execute(f"UPDATE journal SET size = {2**63 - 1}")
    with pytest.raises(DamagedDatabase):
        journal.batches()


def test_a_time_without_a_zone_is_in_utc(
    row: JournalRow, journal: Journal, store: sqlite3.Connection
) -> None:
    with store:
        store.execute("UPDATE journal SET at = '2024-01-02T03:04:05'")
    (batch,) = journal.batches()
    assert batch.at == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
