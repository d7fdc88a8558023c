"""Unchanged means the same bytes, and another path is not another file."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.progress import Progress
from core.records import ContentHash, Photo
from core.review import last_look
from core.review.actions import Removal, ToFolder, ToTrash
from core.review.companions import with_companions
from core.review.contents import content_hash_of
from core.review.journal import REMOVALS, Action, Journal, State
from core.review.last_look import bytes_to_read
from core.review.links import LinkInstead
from core.review.removal import RemovalReport, remove, undo
from core.review.removal_reasons import RemovalProblem
from core.review.requests import Companion, RemovalRequest
from core.wording.codes import Code
from tests.conftest import photo_of
from tests.folder_trash import FolderTrash

Save = Callable[..., Path]


def way(kind: Action, trash: FolderTrash, tmp_path: Path) -> Removal:
    if kind is Action.MOVE:
        return ToFolder(tmp_path / "aside", tmp_path)
    return ToTrash(trash) if kind is Action.TRASH else LinkInstead(trash, kind)


def removed(pairs: list[tuple[Photo, Photo]], journal: Journal, how: Removal) -> RemovalReport:
    """Each photo goes for the keeper after it."""
    requests = [RemovalRequest(photo, keeper) for photo, keeper in pairs]
    return remove(requests, journal, how, Progress())


def refusals(report: RemovalReport) -> list[Code]:
    assert report.moved == ()
    return [problem.reason.code for problem in report.failed]


def overwrite(path: Path, content: bytes) -> None:
    """As a failing disk would: size and time stay."""
    status = path.stat()
    assert len(content) == status.st_size
    path.write_bytes(content)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


@pytest.mark.parametrize("kind", REMOVALS)
def test_a_copy_stays_if_its_keeper_rotted(
    save_photo: Save, journal: Journal, trash: FolderTrash, tmp_path: Path, kind: Action
) -> None:
    keeper, small = photo_of(save_photo("k.jpg", 1)), photo_of(save_photo("s.jpg", 1, (80, 60)))
    exact = photo_of(Path(shutil.copy2(keeper.path, keeper.path.with_name("e.jpg"))))
    overwrite(keeper.path, bytes(keeper.size))

    report = removed([(small, keeper), (exact, keeper)], journal, way(kind, trash, tmp_path))

    assert refusals(report) == [RemovalProblem.KEEPER_CHANGED] * 2


def test_two_files_that_changed_places_both_stay(
    save_photo: Save, journal: Journal, trash: FolderTrash
) -> None:
    keeper, copy, other = (save_photo(f"{name}.jpg", at) for at, name in enumerate("kco"))
    copy.write_bytes(b"copied")
    other.write_bytes(b"others")
    os.utime(other, ns=(copy.stat().st_atime_ns, copy.stat().st_mtime_ns))
    known = photo_of(copy), photo_of(keeper)
    copy.rename(copy.with_name("t"))
    other.rename(copy)

    assert refusals(removed([known], journal, ToTrash(trash))) == [RemovalProblem.CHANGED]


def test_a_time_that_was_moved_changes_no_photo(
    save_photo: Save, journal: Journal, trash: FolderTrash
) -> None:
    """A drive formatted as FAT shows other times after a change of the clock."""
    keeper, copy = photo_of(save_photo("k.jpg", 1)), photo_of(save_photo("c.jpg", 2))
    hour = 3_600_000_000_000
    for photo in (keeper, copy):
        os.utime(photo.path, ns=(photo.mtime_ns + hour, photo.mtime_ns + hour))

    report = removed([(copy, keeper)], journal, ToTrash(trash))

    assert report.moved == (copy.path,)
    assert undo(report.batch, journal, Progress()).moved == (copy.path,)
    assert copy.path.stat().st_mtime_ns == copy.mtime_ns + hour


def test_a_keeper_is_read_once_for_all_its_copies_and_again_if_it_was_touched(
    save_photo: Save, journal: Journal, trash: FolderTrash, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = photo_of(save_photo("k.jpg", 1))
    copies = [photo_of(save_photo(f"{number}.jpg", number + 2)) for number in range(3)]
    read: list[Path] = []

    def noted(path: Path, check: Callable[[], None]) -> ContentHash:
        read.append(path)
        return content_hash_of(path, check)

    monkeypatch.setattr(last_look, "content_hash_of", noted)

    class Overwrites(FolderTrash):
        def send(self, path: Path) -> Path | None:
            if path == copies[1].path:
                overwrite(keeper.path, bytes(keeper.size))
            return super().send(path)

    pairs = [(copy, keeper) for copy in copies]
    report = removed(pairs, journal, ToTrash(Overwrites(trash.folder)))

    assert read.count(keeper.path) == 2
    assert [problem.path for problem in report.failed] == [copies[2].path]
    assert report.failed[0].reason.code is RemovalProblem.KEEPER_CHANGED


def test_companions_are_looked_at_before_the_photo_goes(
    save_photo: Save, journal: Journal, trash: FolderTrash
) -> None:
    keeper, copy = photo_of(save_photo("k.jpg", 1)), photo_of(save_photo("c.jpg", 2))
    video = save_photo("c.mov", 3)
    save_photo("k.mov", 3)
    (request,) = with_companions([RemovalRequest(copy, keeper)], lambda: None).requests
    video.write_bytes(b"other")

    report = remove([request], journal, ToTrash(trash), Progress())

    assert refusals(report) == [RemovalProblem.COMPANION_CHANGED]
    assert copy.path.exists()


def test_what_will_be_read_is_known_beforehand(save_photo: Save) -> None:
    keeper, copy, other = (photo_of(save_photo(f"{at}.jpg", at)) for at in range(3))
    video, content = copy.path.with_suffix(".mov"), ContentHash(b"v" * 32)
    companion = Companion(video, 1000, 1, content, (), (copy.path,))
    requests = [RemovalRequest(copy, keeper, (companion,)), RemovalRequest(other, keeper)]

    assert bytes_to_read(requests) == keeper.size + copy.size + other.size + 1000


@pytest.mark.parametrize("kind", REMOVALS)
def test_a_link_is_no_keeper(
    save_photo: Save, journal: Journal, trash: FolderTrash, tmp_path: Path, kind: Action
) -> None:
    outside, inside = save_photo("stick/p.jpg", 1), save_photo("library/2020/p.jpg", 1)
    link = tmp_path / "photos/library/p.jpg"
    link.symlink_to(outside)
    how = way(kind, trash, tmp_path)

    report = removed([(photo_of(inside), photo_of(link))], journal, how)

    assert refusals(report) == [RemovalProblem.KEEPER_IS_LINK]
    assert not inside.is_symlink()


def test_a_keeper_that_is_marked_by_another_path_is_no_keeper(
    save_photo: Save, journal: Journal, trash: FolderTrash
) -> None:
    first, second, third = (photo_of(save_photo(f"f/{at}.jpg", at)) for at in range(3))
    folder = first.path.parent.with_name("link")
    folder.symlink_to(first.path.parent)
    other_path = replace(second, path=folder / second.path.name)

    report = removed([(first, other_path), (second, third)], journal, ToTrash(trash))

    assert report.moved == (second.path,)
    assert report.failed[0].reason.code is RemovalProblem.KEEPER_MARKED


class TwoPaths(FolderTrash):
    """A drive that shows one folder at two places, each with numbers of its own: what leaves one
    place leaves the other. A new file isn't seen at the other place, as if its names were old."""

    def __init__(self, folder: Path, real: Path, other: Path) -> None:
        super().__init__(folder)
        self._real, self._other = real, other

    def send(self, path: Path) -> Path | None:
        place = super().send(path)
        (self._other / path.relative_to(self._real)).unlink()
        return place


@pytest.mark.parametrize("kind", [Action.TRASH, Action.HARD_LINK, Action.SYMLINK])
def test_a_photo_whose_keeper_goes_with_it_is_back_at_once_and_nothing_more_goes(
    save_photo: Save, journal: Journal, tmp_path: Path, kind: Action
) -> None:
    real, other = tmp_path / "photos/real", tmp_path / "photos/other"
    pairs = []
    for number in range(2):
        photo = save_photo(f"real/{number}.jpg", number)
        other.mkdir(exist_ok=True)
        pairs.append((photo_of(photo), photo_of(Path(shutil.copy2(photo, other)))))
    trash = TwoPaths(tmp_path / "trash", real, other)
    before = pairs[0][0].path.read_bytes()

    report = removed(pairs, journal, way(kind, trash, tmp_path))

    assert refusals(report) == [RemovalProblem.KEEPER_VANISHED]
    assert report.stopped
    assert pairs[0][0].path.read_bytes() == before
    assert not pairs[0][0].path.is_symlink()
    assert [row.state for row in journal.of_batch(report.batch)] == [State.FAILED]
    assert list(trash.folder.iterdir()) == []


@pytest.fixture
def again(tmp_path: Path) -> Iterator[Path]:
    """``tmp_path/photos`` by another way, as another device."""
    if shutil.which("bindfs") is None or not os.access("/dev/fuse", os.W_OK):
        pytest.skip("needs bindfs and /dev/fuse")
    real, place = tmp_path / "photos", tmp_path / "again"
    real.mkdir()
    place.mkdir()
    if subprocess.run(["bindfs", real, place], check=False, capture_output=True).returncode:
        pytest.skip("bindfs can't mount here")
    yield place
    subprocess.run(["fusermount", "-u", "-z", place], check=True)


@pytest.mark.parametrize("kind", REMOVALS)
def test_a_folder_that_is_mounted_twice_holds_no_copies(
    save_photo: Save,
    journal: Journal,
    trash: FolderTrash,
    tmp_path: Path,
    again: Path,
    kind: Action,
) -> None:
    for number in range(2):
        save_photo(f"sub/{number}.jpg", number)
    paths = sorted((tmp_path / "photos").rglob("*.jpg"))
    pairs = [
        (photo_of(path), photo_of(again / path.relative_to(tmp_path / "photos"))) for path in paths
    ]
    assert pairs[0][0].path.stat().st_dev != pairs[0][1].path.stat().st_dev

    for turned in (pairs, [(keeper, photo) for photo, keeper in pairs]):
        report = removed(turned, journal, way(kind, trash, tmp_path))
        assert refusals(report) == [RemovalProblem.SAME_FILE] * 2

    assert sorted((tmp_path / "photos").rglob("*")) == [paths[0].parent, *paths]
    assert not any(path.is_symlink() for path in paths)
