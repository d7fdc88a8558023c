"""Move, hard link, symlink: each comes back byte for byte, whatever goes wrong on the way."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import MarkRefused
from core.progress import Progress
from core.records import Group, Level, Member, Photo
from core.review.actions import Removal, ToFolder, ToTrash
from core.review.journal import REMOVALS, Action, Journal, State
from core.review.links import LinkInstead
from core.review.reasons import KeeperReason
from core.review.removal import remove, undo
from core.review.removal_reasons import RemovalProblem, UndoProblem
from core.review.requests import RemovalRequest
from core.review.session import ReviewSession
from core.review.trash import Trash
from core.storage.database import open_store
from core.wording.reasons import Reason
from tests.conftest import photo_of
from tests.folder_trash import FolderTrash

Save = Callable[..., Path]
LINKS = [Action.HARD_LINK, Action.SYMLINK]


@pytest.fixture
def pair(save_photo: Save) -> tuple[Photo, Photo]:
    """A keeper and another version of it."""
    keeper, other = save_photo("a/keeper.jpg", 1), save_photo("a/b/other.jpg", 2)
    return photo_of(keeper), photo_of(other)


def request(pair: tuple[Photo, Photo]) -> list[RemovalRequest]:
    return [RemovalRequest(pair[1], pair[0])]


def way(kind: Action, trash: Trash, folder: Path, paths: list[Path]) -> Removal:
    if kind is Action.TRASH:
        return ToTrash(trash)
    if kind is Action.MOVE:
        return ToFolder.keeping_tree(folder, paths)
    return LinkInstead(trash, kind)


def test_moving_keeps_the_tree_and_undo_brings_it_back(
    pair: tuple[Photo, Photo], journal: Journal, tmp_path: Path
) -> None:
    content = pair[1].path.read_bytes()
    how = ToFolder.keeping_tree(tmp_path / "aside", [photo.path for photo in pair])

    report = remove(request(pair), journal, how, Progress())

    assert (tmp_path / "aside" / "b" / "other.jpg").read_bytes() == content
    assert not pair[1].path.exists()
    assert undo(report.batch, journal, Progress()).moved == (pair[1].path,)
    assert pair[1].path.read_bytes() == content
    assert pair[1].path.stat().st_mtime_ns == pair[1].mtime_ns


def test_moving_never_replaces_a_file_and_the_rest_goes_on(
    pair: tuple[Photo, Photo], save_photo: Save, journal: Journal, tmp_path: Path
) -> None:
    third = photo_of(save_photo("a/third.jpg", 3))
    taken = tmp_path / "aside" / "b" / "other.jpg"
    taken.parent.mkdir(parents=True)
    taken.write_text("somebody else's")
    how = ToFolder.keeping_tree(tmp_path / "aside", [pair[0].path, pair[1].path])

    report = remove([*request(pair), RemovalRequest(third, pair[0])], journal, how, Progress())

    assert report.moved == (third.path,)
    assert report.failed[0].reason == Reason.of(RemovalProblem.PLACE_TAKEN, place=taken)
    assert taken.read_text() == "somebody else's"
    assert pair[1].path.exists()


def test_a_move_to_another_drive_is_whole_or_not_at_all(
    pair: tuple[Photo, Photo], journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link, content = os.link, pair[1].path.read_bytes()

    def other_drive(source: Path, target: Path, **how: bool) -> None:
        if Path(source).parent != Path(target).parent:
            raise OSError(18, "Invalid cross-device link")
        link(source, target, **how)

    monkeypatch.setattr(os, "link", other_drive)
    how = ToFolder.keeping_tree(tmp_path / "aside", [photo.path for photo in pair])

    report = remove(request(pair), journal, how, Progress())
    assert [file.name for file in (tmp_path / "aside" / "b").iterdir()] == ["other.jpg"]
    undo(report.batch, journal, Progress())

    assert pair[1].path.read_bytes() == content
    assert list((tmp_path / "aside" / "b").iterdir()) == []


def test_to_a_real_other_drive_a_photo_is_copied_and_comes_back(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash, other_drive: Path
) -> None:
    content = pair[1].path.read_bytes()
    how = ToFolder.keeping_tree(other_drive / "aside", [photo.path for photo in pair])

    report = remove(request(pair), journal, how, Progress())
    (moved,) = (other_drive / "aside" / "b").iterdir()
    assert (moved.read_bytes(), moved.stat().st_mtime_ns) == (content, pair[1].mtime_ns)
    assert not pair[1].path.exists()
    assert undo(report.batch, journal, Progress()).moved == (pair[1].path,)
    assert pair[1].path.read_bytes() == content
    assert not moved.exists()

    there = other_drive / "keeper.jpg"
    there.write_bytes(pair[0].path.read_bytes())
    linked = remove(
        [RemovalRequest(pair[1], photo_of(there))],
        journal,
        LinkInstead(trash, Action.HARD_LINK),
        Progress(),
    )
    assert linked.failed[0].reason == Reason(RemovalProblem.KEEPER_ON_OTHER_DRIVE)
    assert pair[1].path.read_bytes() == content


@pytest.mark.parametrize("kind", LINKS)
def test_a_link_stands_for_the_keeper_until_undo(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash, kind: Action
) -> None:
    content, keeper = pair[1].path.read_bytes(), pair[0].path.read_bytes()

    report = remove(request(pair), journal, LinkInstead(trash, kind), Progress())
    assert pair[1].path.samefile(pair[0].path)
    assert pair[1].path.is_symlink() == (kind is Action.SYMLINK)

    assert undo(report.batch, journal, Progress()).moved == (pair[1].path,)
    assert pair[1].path.read_bytes() == content
    assert not pair[1].path.is_symlink()
    assert pair[1].path.stat().st_mtime_ns == pair[1].mtime_ns
    assert pair[0].path.read_bytes() == keeper
    assert [file.name for file in pair[1].path.parent.iterdir()] == ["other.jpg"]


@pytest.mark.parametrize("kind", LINKS)
@pytest.mark.parametrize("at", [1, 2])
def test_a_link_that_fails_leaves_the_file_where_it_was(
    pair: tuple[Photo, Photo],
    journal: Journal,
    trash: FolderTrash,
    monkeypatch: pytest.MonkeyPatch,
    kind: Action,
    at: int,
) -> None:
    """Before anything moved (1), and after the file went to the trash (2)."""
    place, name = (os, "link") if kind is Action.HARD_LINK else (Path, "symlink_to")
    calls, link = [], getattr(place, name)

    def failing(*paths: Path, **how: bool) -> None:
        calls.append(paths)
        if len(calls) == at:
            raise OSError(18, "Invalid cross-device link")
        link(*paths, **how)

    monkeypatch.setattr(place, name, failing)
    content = pair[1].path.read_bytes()

    report = remove(request(pair), journal, LinkInstead(trash, kind), Progress())

    assert report.moved == ()
    assert report.failed[0].reason == Reason(RemovalProblem.KEEPER_ON_OTHER_DRIVE)
    assert pair[1].path.read_bytes() == content
    assert journal.last_batch() is None


def test_a_hard_link_that_holds_the_keepers_last_bytes_is_never_replaced(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash
) -> None:
    keeper = pair[0].path.read_bytes()
    report = remove(request(pair), journal, LinkInstead(trash, Action.HARD_LINK), Progress())
    pair[0].path.unlink()

    (row,) = journal.of_batch(report.batch)
    assert row.place is not None
    back = undo(report.batch, journal, Progress())

    assert back.failed[0].reason == Reason.of(UndoProblem.LINK_REPLACED, place=row.place)
    assert pair[1].path.read_bytes() == keeper
    assert sorted(file.name for file in pair[1].path.parent.iterdir()) == ["other.jpg"]


def test_an_undo_that_was_cut_off_is_completed_by_the_next(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash
) -> None:
    report = remove(request(pair), journal, ToTrash(trash), Progress())
    (row,) = journal.of_batch(report.batch)
    assert row.place is not None
    row.place.rename(row.path)

    assert undo(report.batch, journal, Progress()).moved == (pair[1].path,)
    assert journal.of_batch(report.batch)[0].state is State.UNDONE


def test_history_lists_every_act_with_what_became_of_it(
    pair: tuple[Photo, Photo], save_photo: Save, journal: Journal, trash: FolderTrash
) -> None:
    third = photo_of(save_photo("third.jpg", 3))
    first = remove(request(pair), journal, ToTrash(trash), Progress())
    second = remove(
        [RemovalRequest(third, pair[0])], journal, LinkInstead(trash, Action.SYMLINK), Progress()
    )

    undo(first.batch, journal, Progress())

    newest, oldest = journal.batches()
    assert (newest.id, newest.action, newest.bytes) == (second.batch, Action.SYMLINK, third.size)
    assert newest.can_be_undone
    assert oldest.counts == {State.UNDONE: 1}
    assert not oldest.can_be_undone


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["toggle", "set_keeper", "accept", "keep_all"]),
        st.integers(0, 1),
        st.integers(0, 2),
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None)
@given(STEPS, st.sampled_from(REMOVALS), st.booleans())
def test_after_any_decisions_removal_and_undo_every_file_is_as_it_was(
    steps: list[tuple[str, int, int]], kind: Action, repeat: bool
) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        top = Path(scratch)
        session = ReviewSession([_group(top, number) for number in range(2)])
        before = _tree(top / "photos")
        trash = FolderTrash(top / "trash")
        with closing(open_store(top / "store.sqlite")) as store:
            journal = Journal(store)
            for name, group, member in steps:
                _act(session, name, group, member)
            requests = session.removals()
            how = way(kind, trash, top / "aside", list(before))
            reports = [remove(requests, journal, how, Progress()) for _ in range(1 + repeat)]
            assert len(reports[0].moved) == len(requests)
            for keeper in {request.keeper.path for request in requests}:
                assert keeper.read_bytes() == before[keeper][0]
            for report in reversed(reports):
                assert undo(report.batch, journal, Progress()).failed == ()
        assert _tree(top / "photos") == before


def _group(top: Path, number: int) -> Group:
    photos = []
    for at in range(3):
        path = top / "photos" / f"{number}" / f"{at}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes([number, at]) * (at + 5))
        photos.append(photo_of(path))
    reason = Reason.of(KeeperReason.SAME_BYTES)
    members = tuple(Member(photo, 1.0, at == 0, reason) for at, photo in enumerate(photos))
    return Group(Level.SAME_PHOTO, members, 1.0, 20)


def _act(session: ReviewSession, name: str, group: int, member: int) -> None:
    try:
        getattr(session, name)(*((group, member) if name in ("toggle", "set_keeper") else (group,)))
    except MarkRefused:
        assert name in ("toggle", "set_keeper")


def _tree(folder: Path) -> dict[Path, tuple[bytes, int, bool]]:
    return {
        path: (path.read_bytes(), path.stat().st_mtime_ns, path.is_symlink())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
