"""A photo and its companions go together or stay together, whatever refuses and whenever."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import RemovalError
from core.progress import Progress
from core.review.actions import STAGED, NotePlace, Removal, ToFolder, ToTrash, staged_name
from core.review.companions import with_companions
from core.review.journal import Action, Journal, JournalRow, State
from core.review.removal import RemovalReport, remove, undo
from core.review.removal_reasons import Interruption, RemovalProblem, Settled, UndoProblem
from core.review.requests import RemovalRequest
from core.review.settling import settle
from core.review.trash import SystemTrash
from core.wording.reasons import Reason
from tests.conftest import photo_of
from tests.folder_trash import FolderTrash

Save = Callable[..., Path]
NAMES = ("one.jpg", "one.jpg.xmp", "one.mov")


class Library:
    """In ``b`` a photo with a sidecar and a video, and another one; in ``a`` their keepers."""

    def __init__(self, save: Save) -> None:
        for folder in "ab":
            photo = save(f"{folder}/one.jpg", 1)
            photo.with_suffix(".mov").write_bytes(b"video" * 1000)
            photo.with_name("one.jpg.xmp").write_bytes(b"edits")
            save(f"{folder}/two.jpg", 2)
        self.files = [photo.parent / name for name in NAMES]
        self.photo, self.sidecar, self.video = self.files
        self.other = photo.with_name("two.jpg")
        self.keepers = [file.parent.with_name("a") / file.name for file in (self.photo, self.other)]
        self._held = self._there()

    def requests(self) -> tuple[RemovalRequest, ...]:
        """Both photos with all that may go along."""
        pairs = zip((self.photo, self.other), self.keepers, strict=True)
        requests = [RemovalRequest(photo_of(photo), photo_of(keeper)) for photo, keeper in pairs]
        asked = with_companions(requests, lambda: None).requests
        assert [len(request.companions) for request in asked] == [2, 0]
        return asked

    def is_whole(self) -> bool:
        """True if every file is where it was, as it was, and nothing is beside them."""
        return self._there() == self._held

    def is_whole_but_for_the_other(self) -> bool:
        """The other photo went, and nothing else did."""
        return self._there() == {
            file: held for file, held in self._held.items() if file != self.other
        }

    def _there(self) -> dict[Path, tuple[bytes, int]]:
        top = self.photo.parent.parent
        files = [file for file in top.rglob("*") if file.is_file()]
        return {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in files}


@pytest.fixture
def library(save_photo: Save) -> Library:
    return Library(save_photo)


class RefusesFiles(FolderTrash):
    """As a system that lets these files go nowhere."""

    def __init__(self, folder: Path, *refused: Path) -> None:
        super().__init__(folder)
        self._refused = refused

    def send(self, path: Path) -> Path | None:
        if path in self._refused:
            raise RemovalError(RemovalProblem.NOT_TRASHED, why="Operation not permitted")
        return super().send(path)


def told(report: RemovalReport, library: Library) -> Reason:
    """What is said of the photo; nothing is said of any other file."""
    (problem,) = report.failed
    assert problem.path == library.photo
    assert isinstance(problem.reason, Reason)
    return problem.reason


def files_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.rglob("*") if file.is_file())


@pytest.mark.parametrize("refused", [1, 2])
def test_if_a_companion_may_not_go_to_the_trash_the_photo_is_back_and_the_rest_goes_on(
    library: Library, journal: Journal, tmp_path: Path, refused: int
) -> None:
    trash = RefusesFiles(tmp_path / "trash", library.files[refused])

    report = remove(library.requests(), journal, ToTrash(trash), Progress())

    assert report.moved == (library.other,)
    assert not report.stopped
    assert str(told(report, library)) == (
        f"It was put back, because {library.files[refused]} belongs to it and has to stay. It "
        "can't be moved to the trash (Operation not permitted). The drive may not have one. Move "
        "it to a folder instead."
    )
    assert library.is_whole_but_for_the_other()
    assert files_in(trash.folder) == ["two.jpg"]
    states = {row.path: row.state for row in journal.of_batch(report.batch)}
    assert states == dict.fromkeys(library.files, State.FAILED) | {library.other: State.DONE}
    assert undo(report.batch, journal, Progress()).moved == (library.other,)


def test_if_its_place_in_the_folder_is_taken_the_photo_is_back(
    library: Library, journal: Journal, tmp_path: Path
) -> None:
    taken = tmp_path / "aside" / library.video.name
    taken.parent.mkdir()
    taken.write_bytes(b"another video")
    how = ToFolder(taken.parent, library.photo.parent)

    report = remove(library.requests(), journal, how, Progress())

    assert report.moved == (library.other,)
    why = Reason.of(RemovalProblem.PLACE_TAKEN, place=taken)
    stays = Reason.of(RemovalProblem.COMPANION_STAYS, path=library.video, what=why)
    assert told(report, library) == stays
    assert library.is_whole_but_for_the_other()
    assert files_in(taken.parent) == ["one.mov", "two.jpg"]
    assert taken.read_bytes() == b"another video"


@pytest.fixture
def cannot_be_moved(library: Library) -> Iterator[None]:
    """Nobody may move the video, not even root."""
    if not sys.platform.startswith("linux"):
        pytest.skip("chattr is Linux's")
    command = ["chattr", "+i", str(library.video)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this file system or user can make no file immutable")
    yield
    subprocess.run(["chattr", "-i", str(library.video)], check=True)


@pytest.mark.usefixtures("cannot_be_moved", "system_trash")
@pytest.mark.parametrize("to", ["trash", "folder"])
def test_if_the_file_system_holds_the_video_fast_the_photo_is_back(
    library: Library, journal: Journal, tmp_path: Path, to: str
) -> None:
    how: Removal = ToTrash(SystemTrash())
    if to == "folder":
        how = ToFolder(tmp_path / "aside", library.photo.parent)

    report = remove(library.requests(), journal, how, Progress())

    assert report.moved == (library.other,)
    assert told(report, library).code is RemovalProblem.COMPANION_STAYS
    assert library.is_whole_but_for_the_other()


class TakesThePlace(RefusesFiles):
    """A program puts another file where the photo was, right before the video is refused."""

    def __init__(self, folder: Path, library: Library) -> None:
        super().__init__(folder, library.video)
        self._library = library

    def send(self, path: Path) -> Path | None:
        if path == self._library.video:
            self._library.photo.write_bytes(b"synchronized anew")
        return super().send(path)


def test_what_cannot_be_put_back_is_told_and_undo_brings_it_later(
    library: Library, journal: Journal, tmp_path: Path
) -> None:
    trash = TakesThePlace(tmp_path / "trash", library)

    report = remove(library.requests(), journal, ToTrash(trash), Progress())

    reason = told(report, library)
    fields = dict(reason.fields)
    assert reason.code is RemovalProblem.COMPANION_LEFT
    place = trash.folder / "one.jpg"
    assert fields["stuck"] == Reason.of(UndoProblem.OTHER_FILE_THERE, place=place)
    assert library.photo.read_bytes() == b"synchronized anew"
    assert library.sidecar.exists() and library.video.exists()
    library.photo.unlink()
    assert set(undo(report.batch, journal, Progress()).moved) == {library.photo, library.other}
    assert library.is_whole()


class LosesKeeper(FolderTrash):
    """The keeper is gone once the video went: both folders are one, whatever their numbers say."""

    def __init__(self, folder: Path, library: Library) -> None:
        super().__init__(folder)
        self._library = library

    def send(self, path: Path) -> Path | None:
        if path == self._library.video:
            self._library.keepers[0].rename(self._library.keepers[0].with_name("gone"))
        return super().send(path)


def test_if_the_keeper_vanishes_with_a_companion_all_of_the_photo_is_back(
    library: Library, journal: Journal, tmp_path: Path
) -> None:
    trash = LosesKeeper(tmp_path / "trash", library)

    report = remove(library.requests(), journal, ToTrash(trash), Progress())

    assert report.stopped
    assert (report.moved, files_in(trash.folder)) == ((), [])
    assert told(report, library) == Reason(RemovalProblem.KEEPER_VANISHED)
    library.keepers[0].with_name("gone").rename(library.keepers[0])
    assert library.is_whole()


class CancelsAmidVideo(Progress):
    """As soon as the photo is on the other drive and the video is being copied."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def check(self) -> None:
        if (self._folder / NAMES[0]).exists() and any(self._folder.rglob(f"{STAGED}*")):
            self.cancel()
        super().check()


def test_a_cancel_amid_a_companion_leaves_the_photo_where_it_was(
    library: Library, journal: Journal, other_drive: Path
) -> None:
    how = ToFolder(other_drive, library.photo.parent)

    report = remove(library.requests(), journal, how, CancelsAmidVideo(other_drive))

    assert report.stopped
    assert (report.moved, report.failed) == ((), ())
    assert library.is_whole()
    assert files_in(other_drive) == []
    assert {row.state for row in journal.of_batch(report.batch)} == {State.FAILED}


def test_a_companion_of_a_photo_that_stays_is_no_reason_to_bring_the_other_back(
    library: Library, journal: Journal, trash: FolderTrash
) -> None:
    asked = library.requests()[0]
    video = next(file for file in asked.companions if file.path == library.video)
    shared = replace(video, owners=(*video.owners, library.other))
    companions = tuple(shared if file is video else file for file in asked.companions)

    report = remove([replace(asked, companions=companions)], journal, ToTrash(trash), Progress())

    assert report.moved == (library.photo, library.sidecar)
    (problem,) = report.failed
    assert (problem.path, problem.reason) == (library.video, Reason(RemovalProblem.OWNER_STAYS))


class Crash(BaseException):
    """The process ends here."""


class CrashesAt:
    """A way to remove files that ends the process when it comes to a file, before or after it."""

    def __init__(self, how: Removal, file: Path, *, is_after: bool) -> None:
        self._how, self._file, self._is_after = how, file, is_after
        self.kind = how.kind

    def place_of(self, path: Path) -> Path | None:
        return self._how.place_of(path)

    def act(self, row: JournalRow, note_place: NotePlace, check: Callable[[], None]) -> Path | None:
        is_it = row.path == self._file
        if is_it and not self._is_after:
            raise Crash
        place = self._how.act(row, note_place, check)
        if is_it:
            raise Crash
        return place


@pytest.mark.parametrize("kind", [Action.TRASH, Action.MOVE])
@pytest.mark.parametrize("at", [0, 1, 2])
@pytest.mark.parametrize("is_after", [False, True])
def test_after_a_crash_in_between_all_is_back_or_all_is_away(
    library: Library,
    journal: Journal,
    trash: FolderTrash,
    tmp_path: Path,
    kind: Action,
    at: int,
    is_after: bool,
) -> None:
    how: Removal = ToTrash(trash)
    if kind is Action.MOVE:
        how = ToFolder(tmp_path / "aside", library.photo.parent)
    requests = library.requests()
    order = [library.photo, *(companion.path for companion in requests[0].companions)]
    with pytest.raises(Crash):
        remove(requests, journal, CrashesAt(how, order[at], is_after=is_after), Progress())

    settled = settle(journal, trash)

    assert settle(journal, trash) == ()
    assert len(settled) == 3
    if (at, is_after) == (2, True):
        assert {reason.code for reason in settled} <= {Settled.TRASHED, Settled.MOVED}
        assert not any(file.exists() for file in library.files)
        (batch,) = journal.batches()
        assert set(undo(batch.id, journal, Progress(), trash=trash).moved) == set(library.files)
    else:
        back = [reason.code for reason in settled].count(Settled.RETURNED)
        assert back == at + is_after
    assert library.is_whole()


@pytest.mark.parametrize("crash", ["half copied", "two names", "back"])
@pytest.mark.parametrize("kind", [Action.TRASH, Action.MOVE])
def test_a_crash_amid_the_way_back_is_settled(
    library: Library, journal: Journal, trash: FolderTrash, tmp_path: Path, crash: str, kind: Action
) -> None:
    """The photo went, its video was refused, and the photo was just being put back."""
    asked, place = library.requests()[0], trash.folder / "one.jpg"
    goes_to = place if kind is Action.MOVE else None
    row = journal.start("batch", kind, asked.photo, asked.keeper.path, goes_to)
    for companion in asked.companions:
        aside = None if goes_to is None else goes_to.with_name(companion.path.name)
        journal.start("batch", kind, companion, asked.keeper.path, aside)
    assert trash.send(library.photo) == place
    journal.note_place(row, place)
    if crash == "half copied":
        staged_name(row, row.path.parent).write_bytes(b"half")
    elif crash == "two names":
        os.link(place, row.path)
    else:
        place.rename(row.path)

    settled = settle(journal, trash)

    assert settle(journal, trash) == ()
    assert len(settled) == 3
    assert library.is_whole()
    assert files_in(trash.folder) == []
    notes = {row.note for row in journal.of_batch("batch")}
    assert notes <= {Reason(Interruption.PUT_BACK), Reason(Interruption.BEFORE_MOVE)}
