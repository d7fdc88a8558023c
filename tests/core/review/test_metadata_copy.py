"""What only a removed photo knows goes to the one that stays; nothing that was there is lost."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.photo_files.decoding import Decoder
from core.photo_files.stated_metadata import NOTHING, Metadata
from core.photo_files.written_metadata import metadata_beside, metadata_in, sidecar_of
from core.photo_files.xmp import extended, read_packet
from core.progress import Progress
from core.records import Photo
from core.review.actions import ToTrash
from core.review.journal import Action, Journal, State
from core.review.removal import RemovalReport, remove, undo
from core.review.removal_reasons import MetadataCopyProblem
from core.review.requests import RemovalRequest
from core.storage.database import open_store
from core.wording.reasons import Reason
from tests.conftest import photo_of, picture
from tests.core.conftest import camera_photo
from tests.core.photo_files.test_xmp import BOMB, DARKTABLE, SAID, VIENNA, is_within
from tests.core.review.test_removal import code_of
from tests.folder_trash import FolderTrash

Save = Callable[..., Path]


def removed(photos: list[Photo], journal: Journal, trash: FolderTrash) -> RemovalReport:
    requests = [RemovalRequest(photo, photos[0]) for photo in photos[1:]]
    return remove(requests, journal, ToTrash(trash), Progress(), copy_metadata=True)


def test_two_copies_go_and_what_they_knew_stays_until_undo(
    three: list[Photo], journal: Journal, trash: FolderTrash
) -> None:
    pixels, sidecar = three[0].path.read_bytes(), sidecar_of(three[0].path)

    report = removed(three, journal, trash)

    assert report.moved == (three[1].path, three[2].path)
    assert report.metadata == (three[0].path,)
    said = Metadata("2019-07-14T09:30:00+02:00", VIENNA, ("sea", "Gäste & <Co>"), 4)
    assert metadata_beside(three[0].path) == said
    assert sidecar.name == "keeper.jpg.xmp"
    assert three[0].path.read_bytes() == pixels
    (batch,) = journal.batches()
    assert (batch.action, batch.counts) == (Action.TRASH, {State.DONE: 2})
    assert batch.sidecars == {State.DONE: 2}
    assert batch.bytes == three[1].size + three[2].size

    back = undo(report.batch, journal, Progress())
    assert back.moved == (three[1].path, three[2].path)
    assert back.metadata == (three[0].path,)
    assert sorted(file.name for file in sidecar.parent.iterdir()) == [
        "dated.jpg", "keeper.jpg", "tagged.jpg",
    ]  # fmt: skip
    assert not journal.batches()[0].can_be_undone


def test_unless_asked_nothing_is_written(
    three: list[Photo], journal: Journal, trash: FolderTrash
) -> None:
    remove([RemovalRequest(three[1], three[0])], journal, ToTrash(trash), Progress())

    assert not sidecar_of(three[0].path).exists()


def test_what_the_keeper_knows_is_never_contradicted(
    tmp_path: Path, journal: Journal, trash: FolderTrash
) -> None:
    keeper = camera_photo(tmp_path / "k.jpg", taken="2020:01:02 00:00:00", stars=2, words=["own"])
    copy = camera_photo(
        tmp_path / "c.jpg", taken="1999:01:02 00:00:00", place=True, stars=5, words=["own", "new"]
    )

    removed([photo_of(keeper), photo_of(copy)], journal, trash)

    beside = metadata_beside(keeper)
    assert (beside.taken_at, beside.rating, beside.place) == ("", 0, VIENNA)
    assert beside.keywords == ("own", "new")  # the list stands for the file's own


def test_a_sidecar_that_is_there_keeps_every_byte(
    three: list[Photo], journal: Journal, trash: FolderTrash
) -> None:
    sidecar = sidecar_of(three[0].path)
    sidecar.write_bytes(DARKTABLE)
    sidecar.chmod(0o640)

    report = removed(three, journal, trash)

    said = metadata_beside(three[0].path)
    assert said.keywords == ("sea", "Gäste & <Co>")
    assert said.taken_at
    assert said.rating == 0  # darktable says "none"
    assert is_within(DARKTABLE, sidecar.read_bytes())
    assert sidecar.stat().st_mode & 0o777 == 0o640
    undo(report.batch, journal, Progress())
    assert sidecar.read_bytes() == DARKTABLE


def test_sidecars_of_either_name_count_for_both(
    save_photo: Save, journal: Journal, trash: FolderTrash
) -> None:
    keeper, copy = photo_of(save_photo("k.jpg")), photo_of(save_photo("c.jpg"))
    copy.path.with_suffix(".xmp").write_bytes(extended(None, Metadata("2001", rating=3)))
    keeper.path.with_suffix(".xmp").write_bytes(extended(None, Metadata(rating=1)))

    removed([keeper, copy], journal, trash)

    assert read_packet(sidecar_of(keeper.path).read_bytes()) == Metadata("2001")
    assert copy.path.with_suffix(".xmp").exists()


@pytest.mark.parametrize(
    "content", [BOMB, b"no xml", b"<a/>", DARKTABLE[:-40], DARKTABLE.decode().encode("utf-16")]
)
def test_a_hostile_sidecar_is_left_alone_and_the_copy_stays(
    three: list[Photo], journal: Journal, trash: FolderTrash, content: bytes
) -> None:
    sidecar = sidecar_of(three[0].path)
    sidecar.write_bytes(content)

    report = removed(three, journal, trash)

    assert report.moved == ()
    assert code_of(report) is MetadataCopyProblem.NOT_COPIED
    assert str(sidecar) in str(report.failed[0].reason)
    assert sidecar.read_bytes() == content
    assert all(photo.path.exists() for photo in three)


def test_what_is_no_ordinary_file_is_not_read(
    three: list[Photo], journal: Journal, trash: FolderTrash
) -> None:
    os.mkfifo(sidecar_of(three[0].path))

    assert code_of(removed(three, journal, trash)) is MetadataCopyProblem.NOT_COPIED


@pytest.mark.usefixtures("permissions_hold")
def test_a_read_only_folder_is_told(
    tmp_path: Path, three: list[Photo], journal: Journal, trash: FolderTrash
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    copy = three[1].path.rename(elsewhere / "dated.jpg")
    same = photo_of(three[0].path.with_name("same.jpg"))
    three[0].path.parent.chmod(0o500)
    try:
        report = removed([three[0], photo_of(copy)], journal, trash)
    finally:
        three[0].path.parent.chmod(0o700)
    assert not same.path.exists()
    reason = Reason.of(MetadataCopyProblem.SIDECAR_NOT_WRITTEN, why="Permission denied")
    assert report.failed[0].reason == reason
    assert copy.exists()
    assert journal.batches()[0].sidecars == {State.FAILED: 1}
    assert journal.of_batch(report.batch)[0].note == reason
    assert not journal.batches()[0].can_be_undone


def test_nothing_is_written_beside_references(
    three: list[Photo], journal: Journal, trash: FolderTrash
) -> None:
    keeper = photo_of(three[0].path, reference=True)

    report = removed([keeper, *three[1:]], journal, trash)

    assert code_of(report) is MetadataCopyProblem.KEEPER_IS_REFERENCE
    assert not sidecar_of(keeper.path).exists()
    assert all(photo.path.exists() for photo in three)


@settings(max_examples=8, deadline=None)
@given(st.lists(SAID, min_size=2, max_size=4), st.booleans())
def test_whatever_photos_say_none_goes_before_it_is_kept_and_all_comes_back(
    said: list[Metadata], has_sidecar: bool
) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        top = Path(scratch)
        photos = []
        for number, metadata in enumerate(said):
            path = top / "photos" / f"{number}.jpg"
            path.parent.mkdir(exist_ok=True)
            picture(number, (20, 20)).save(path, xmp=extended(None, metadata))
            photos.append(photo_of(path))
        if has_sidecar:
            sidecar_of(photos[0].path).write_bytes(DARKTABLE)
        before = {path: path.read_bytes() for path in (top / "photos").iterdir()}
        sayings = [metadata_in(photo.path, Decoder()) for photo in photos]
        with closing(open_store(top / "store.sqlite")) as store:
            journal = Journal(store)
            report = removed(photos, journal, FolderTrash(top / "trash"))
            kept = sayings[0].and_also(metadata_beside(photos[0].path))
            for photo, saying in zip(photos[1:], sayings[1:], strict=True):
                assert photo.path in report.moved
                left = saying.beyond(kept)
                assert left == NOTHING or (has_sidecar and left == Metadata(rating=saying.rating))
            undo(report.batch, journal, Progress())
        assert {path: path.read_bytes() for path in (top / "photos").iterdir()} == before


def test_what_a_sidecar_says_of_a_video_goes_to_the_video_that_stays(
    tmp_path: Path, journal: Journal, trash: FolderTrash
) -> None:
    """What a video says itself isn't read: both say the same."""
    videos = []
    for name in ("keeper.mp4", "copy.mp4"):
        (tmp_path / name).write_bytes(b"a video")
        videos.append(photo_of(tmp_path / name))
    sidecar_of(videos[1].path).write_bytes(extended(None, Metadata(rating=4)))

    report = removed(videos, journal, trash)

    assert report.moved == (videos[1].path,)
    assert metadata_beside(videos[0].path).rating == 4
