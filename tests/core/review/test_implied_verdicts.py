"""A removal says *same* for as long as its file is away; "not duplicates" says *different*."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.progress import Progress
from core.records import Group, Level, Photo, VerdictKind
from core.review.actions import ToTrash
from core.review.companions import with_companions
from core.review.implied_verdicts import NotDuplicates
from core.review.journal import Action, Journal, State
from core.review.keeper import build_group
from core.review.removal import RemovalReport, remove, undo
from core.review.requests import RemovalRequest
from core.review.settling import settle
from core.storage.database import open_store
from core.storage.migrations import STORE_MIGRATIONS
from core.storage.verdicts import KnownVerdict, Pair, Verdicts
from tests.conftest import holding_each_other, photo_of
from tests.folder_trash import FolderTrash

SAME, DIFFERENT = VerdictKind.SAME, VerdictKind.DIFFERENT


@pytest.fixture
def edits(save_photo: Callable[..., Path]) -> list[Photo]:
    """A keeper and two edited copies of it."""
    return [photo_of(save_photo(f"{name}.jpg", at)) for at, name in enumerate("kab", 1)]


@pytest.fixture
def verdicts(store: sqlite3.Connection) -> Verdicts:
    return Verdicts(store)


def pair(first: Photo, second: Photo) -> Pair:
    return first.content_hash, second.content_hash


def removed(photos: list[Photo], keeper: Photo, journal: Journal, trash: FolderTrash) -> str:
    """The batch."""
    requests = [RemovalRequest(photo, keeper) for photo in photos]
    return remove(requests, journal, ToTrash(trash), Progress()).batch


def put_back(batch: str, journal: Journal) -> RemovalReport:
    return undo(batch, journal, Progress())


def test_a_removal_teaches_same_until_it_is_undone(
    edits: list[Photo], journal: Journal, trash: FolderTrash, verdicts: Verdicts
) -> None:
    keeper, *copies = edits
    batch = removed(copies, keeper, journal, trash)

    assert [verdicts.of_pair(pair(copy, keeper)) for copy in copies] == [SAME, SAME]
    assert len(verdicts.among([photo.content_hash for photo in edits])) == 2
    assert verdicts.count() == 2
    known = verdicts.all(lambda hashes: {})
    assert {(verdict.kind, verdict.source) for verdict in known} == {(SAME, "review")}
    assert {verdict.at for verdict in known} == {row.at for row in journal.of_batch(batch)}

    put_back(batch, journal)
    assert verdicts.count() == 0
    assert verdicts.of_pair(pair(copies[0], keeper)) is None


def test_after_a_restart_undo_takes_back_what_was_taught(
    edits: list[Photo], trash: FolderTrash, tmp_path: Path
) -> None:
    file = tmp_path / "restarted.sqlite"
    with closing(open_store(file)) as store:
        batch = removed(edits[1:], edits[0], Journal(store), trash)
    with closing(open_store(file)) as store:
        assert Verdicts(store).count() == 2
        assert Journal(store).last_batch() == batch
        put_back(batch, Journal(store))
    with closing(open_store(file)) as store:
        assert Verdicts(store).count() == 0


def test_an_undo_in_part_takes_back_only_what_came_back(
    edits: list[Photo], journal: Journal, trash: FolderTrash, verdicts: Verdicts
) -> None:
    keeper, first, second = edits
    batch = removed([first, second], keeper, journal, trash)
    place = journal.of_batch(batch)[0].place
    assert place is not None
    place.unlink()

    assert put_back(batch, journal).moved == (second.path,)

    assert verdicts.of_pair(pair(first, keeper)) is SAME
    assert verdicts.of_pair(pair(second, keeper)) is None


def test_what_two_removals_taught_stays_while_one_of_them_does(
    save_photo: Callable[..., Path], journal: Journal, trash: FolderTrash, verdicts: Verdicts
) -> None:
    keeper = photo_of(save_photo("k.jpg", 1))
    first, second = (photo_of(save_photo(f"{at}/e.jpg", 2)) for at in "ab")
    batches = [removed([photo], keeper, journal, trash) for photo in (first, second)]
    assert verdicts.count() == 1

    put_back(batches[0], journal)
    assert verdicts.of_pair(pair(first, keeper)) is SAME
    put_back(batches[1], journal)
    assert verdicts.count() == 0


@pytest.mark.parametrize("kind", VerdictKind)
@pytest.mark.parametrize("when", ["before", "after"])
def test_what_the_user_said_himself_is_neither_overwritten_nor_taken_back(
    edits: list[Photo],
    journal: Journal,
    trash: FolderTrash,
    verdicts: Verdicts,
    kind: VerdictKind,
    when: str,
) -> None:
    keeper, copy, _ = edits
    if when == "before":
        verdicts.give([pair(copy, keeper)], kind, "compare")
    batch = removed([copy], keeper, journal, trash)
    if when == "after":
        verdicts.give([pair(copy, keeper)], kind, "teach")

    assert verdicts.of_pair(pair(copy, keeper)) is kind
    put_back(batch, journal)
    assert verdicts.of_pair(pair(copy, keeper)) is kind
    assert verdicts.count() == 1


def test_what_was_withdrawn_by_hand_is_not_taught_again(
    edits: list[Photo], journal: Journal, trash: FolderTrash, verdicts: Verdicts
) -> None:
    keeper, first, second = edits
    removed([first, second], keeper, journal, trash)

    verdicts.withdraw([pair(first, keeper)])

    assert verdicts.of_pair(pair(first, keeper)) is None
    assert verdicts.of_pair(pair(keeper, second)) is SAME


def test_exact_copies_companions_and_failures_teach_nothing(
    save_photo: Callable[..., Path], journal: Journal, trash: FolderTrash, verdicts: Verdicts
) -> None:
    keeper, copy = (photo_of(save_photo(f"{name}.heic", 1)) for name in "kc")
    for name in ("c.mov", "k.mov"):
        save_photo(name, 3)
    vanished = photo_of(save_photo("v.jpg", 4))
    vanished.path.unlink()
    marked = [RemovalRequest(copy, keeper), RemovalRequest(vanished, keeper)]
    requests = with_companions(marked, lambda: None).requests

    report = remove(requests, journal, ToTrash(trash), Progress())

    assert len(report.moved) == 2
    assert verdicts.count() == 0


@pytest.mark.parametrize("is_gone", [False, True])
def test_a_removal_that_a_crash_cut_off_teaches_if_the_file_went(
    edits: list[Photo], journal: Journal, trash: FolderTrash, verdicts: Verdicts, is_gone: bool
) -> None:
    keeper, copy, _ = edits
    journal.start("batch", Action.TRASH, copy, keeper.path, None, keeper.content_hash)
    if is_gone:
        trash.send(copy.path)
    assert verdicts.count() == 0

    settle(journal, trash)
    assert verdicts.count() == is_gone
    put_back("batch", journal)
    assert verdicts.count() == 0


def test_a_table_of_verdicts_does_not_contradict_a_removal(
    edits: list[Photo], journal: Journal, trash: FolderTrash, verdicts: Verdicts
) -> None:
    keeper, copy, _ = edits
    batch = removed([copy], keeper, journal, trash)
    at = journal.of_batch(batch)[0].at
    read = KnownVerdict(pair(copy, keeper), DIFFERENT, "import", at, (None, None))

    assert verdicts.add_missing([read]) == 0
    assert verdicts.of_pair(pair(copy, keeper)) is SAME


def test_a_store_of_an_earlier_version_is_taken_over(
    tmp_path: Path, edits: list[Photo], trash: FolderTrash, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, (keeper, copy, other) = tmp_path / "earlier.sqlite", edits
    with monkeypatch.context() as earlier:
        earlier.setattr("core.storage.database.STORE_MIGRATIONS", STORE_MIGRATIONS[:3])
        with closing(open_store(file)) as store, store:
            trash.send(copy.path)
            store.execute(
                "INSERT INTO journal (batch, at, action, path, size, mtime_ns, content_hash,"
                " keeper, place, state) VALUES ('old','2026-01-01T00:00:00+00:00','trash',"
                "?,?,?,?,?,?,'done')",
                (bytes(copy.path), copy.size, copy.mtime_ns, copy.content_hash,
                 bytes(keeper.path), bytes(trash.folder / copy.path.name)),
            )  # fmt: skip
            store.execute(
                "INSERT INTO verdict VALUES (?, ?, 'same', 'review', '2026-01-01T00:00:00+00:00')",
                sorted(pair(copy, keeper)),
            )

    with closing(open_store(file)) as store:
        removed([other], keeper, Journal(store), trash)
        assert Verdicts(store).count() == 2
        assert put_back("old", Journal(store)).moved == (copy.path,)
        assert Journal(store).of_batch("old")[0].state is State.UNDONE


@pytest.fixture
def group(edits: list[Photo]) -> Group:
    return build_group(
        Level.SAME_PHOTO, edits, lambda a, b: 0.9, 0.9, holders=holding_each_other(edits)
    )


def test_not_duplicates_says_different_of_every_pair_and_can_be_taken_back(
    group: Group, edits: list[Photo], verdicts: Verdicts
) -> None:
    keeper, first, second = edits
    verdicts.give([pair(keeper, first)], SAME, "teach")
    verdicts.give([pair(keeper, second)], DIFFERENT, "compare")
    before = verdicts.all(lambda hashes: {})

    said = NotDuplicates([group])
    said.say(verdicts)
    kinds = verdicts.among([photo.content_hash for photo in edits])
    assert list(kinds.values()) == [DIFFERENT] * 3

    said.take_back(verdicts)
    assert verdicts.all(lambda hashes: {}) == before


def test_exact_copies_that_are_no_duplicates_are_kept_apart_too(
    save_photo: Callable[..., Path], verdicts: Verdicts
) -> None:
    copies = [photo_of(save_photo(f"{at}.jpg", 1)) for at in range(2)]
    NotDuplicates([build_group(Level.EXACT, copies, lambda a, b: 1.0, 1.0)]).say(verdicts)

    assert verdicts.of_pair(pair(*copies)) is DIFFERENT
    assert verdicts.count() == 1


def test_what_was_said_after_not_duplicates_stays(
    group: Group, edits: list[Photo], verdicts: Verdicts
) -> None:
    keeper, first, _ = edits
    said = NotDuplicates([group])
    said.say(verdicts)
    verdicts.give([pair(keeper, first)], DIFFERENT, "compare")

    said.take_back(verdicts)

    assert verdicts.of_pair(pair(keeper, first)) is DIFFERENT
    assert verdicts.count() == 1


def test_taking_back_not_duplicates_brings_up_what_a_removal_taught_if_it_still_holds(
    group: Group, edits: list[Photo], journal: Journal, trash: FolderTrash, verdicts: Verdicts
) -> None:
    keeper, *copies = edits
    batches = [removed([copy], keeper, journal, trash) for copy in copies]
    said = NotDuplicates([group])
    said.say(verdicts)
    assert verdicts.of_pair(pair(copies[0], keeper)) is DIFFERENT

    put_back(batches[0], journal)
    said.take_back(verdicts)

    assert verdicts.of_pair(pair(copies[0], keeper)) is None
    assert verdicts.of_pair(pair(copies[1], keeper)) is SAME
