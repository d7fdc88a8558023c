"""One photo of a removal comes back alone: with what went along, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core.progress import Progress
from core.review.actions import ToTrash
from core.review.companions import with_companions
from core.review.journal import Journal
from core.review.photo_undo import undo_photo
from core.review.removal import remove
from core.review.removal_reasons import UndoProblem
from core.review.requests import RemovalRequest
from core.wording.reasons import Reason
from tests.conftest import photo_of
from tests.folder_trash import FolderTrash

Put = Callable[..., Path]


@pytest.fixture
def put(tmp_path: Path) -> Put:
    def write(name: str, content: bytes = b"") -> Path:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content or file.name.encode())
        return file

    return write


def removed(journal: Journal, trash: FolderTrash, *pairs: tuple[Path, Path]) -> str:
    requests = [RemovalRequest(photo_of(marked), photo_of(keeper)) for marked, keeper in pairs]
    complete = with_companions(requests, lambda: None).requests
    report = remove(complete, journal, ToTrash(trash), Progress())
    assert report.failed == ()
    return report.batch


@pytest.mark.parametrize("chosen", ["IMG_1.HEIC", "IMG_1.MOV", "IMG_1.HEIC.json"])
def test_whichever_of_its_files_is_chosen_the_whole_photo_comes_back(
    put: Put, journal: Journal, trash: FolderTrash, chosen: str
) -> None:
    names = ["IMG_1.HEIC", "IMG_1.MOV", "IMG_1.HEIC.json", "IMG_2.HEIC", "IMG_2.MOV"]
    here, there = ([put(f"{folder}/{name}") for name in names] for folder in "ba")
    batch = removed(journal, trash, (here[0], there[0]), (here[3], there[3]))
    assert not any(file.exists() for file in here)

    back = undo_photo(here[0].with_name(chosen), journal, Progress(), batch=batch)

    assert set(back.report.moved) == set(here[:3])
    assert (back.report.failed, back.is_whole) == ((), False)
    assert [file.exists() for file in here] == [True, True, True, False, False]
    last = undo_photo(here[3], journal, Progress())
    assert (set(last.report.moved), last.is_whole) == (set(here[3:]), True)


def test_a_raw_brings_its_jpeg_and_not_a_picture_of_the_same_name(
    put: Put, journal: Journal, trash: FolderTrash
) -> None:
    raw, picture = put("b/IMG_1.CR2"), put("b/IMG_1.JPG")
    put("a/IMG_1.JPG")
    removed(journal, trash, (raw, put("a/IMG_1.CR2")))
    other, third = put("c/IMG_1.HEIC"), put("c/IMG_1.JPG")
    keeper = put("a/k.heic")
    removed(journal, trash, (other, keeper), (third, keeper))

    assert undo_photo(raw, journal, Progress()).report.moved == (raw, picture)
    assert undo_photo(third, journal, Progress()).report.moved == (third,)
    assert not other.exists()


def test_photos_that_share_a_file_come_back_one_by_one(
    put: Put, journal: Journal, trash: FolderTrash
) -> None:
    first, second, video = put("b/IMG_1.HEIC"), put("b/IMG_1.JPG"), put("b/IMG_1.MOV")
    keeper = put("a/IMG_1.JPG")
    put("a/IMG_1.MOV")
    removed(journal, trash, (first, keeper), (second, keeper))

    assert set(undo_photo(second, journal, Progress()).report.moved) == {second, video}
    assert not first.exists()


def test_what_was_removed_twice_comes_back_as_it_went_last(
    put: Put, journal: Journal, trash: FolderTrash
) -> None:
    photo, keeper = put("b/x.jpg"), put("a/x.jpg")
    removed(journal, trash, (photo, keeper))
    put("b/x.jpg", b"another")
    removed(journal, trash, (photo, keeper))

    assert undo_photo(photo, journal, Progress()).report.moved == (photo,)
    assert photo.read_bytes() == b"another"


def test_what_was_never_removed_is_told(put: Put, journal: Journal) -> None:
    photo = put("x.jpg")

    (problem,) = undo_photo(photo, journal, Progress()).report.failed

    assert (problem.path, problem.reason) == (photo, Reason(UndoProblem.NOT_REMOVED))
