"""A RAW and its JPEG, a Live Photo's video, a sidecar: what belongs to a photo goes or stays."""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.progress import Progress
from core.review.actions import ToTrash
from core.review.companions import WithCompanions, with_companions, without_lesser_halves
from core.review.journal import Action, Journal
from core.review.links import LinkInstead
from core.review.removal import RemovalReport, remove, undo
from core.review.removal_reasons import RemovalProblem
from core.review.requests import RemovalRequest
from core.storage.database import open_store
from core.wording.reasons import Reason
from tests.conftest import photo_of
from tests.core.photo_files.test_video_facts import video
from tests.folder_trash import FolderTrash

Put = Callable[..., Path]


@pytest.fixture
def put(tmp_path: Path) -> Put:
    """Writes a file below tmp_path; its bytes name it unless they are given."""

    def write(name: str, content: bytes = b"") -> Path:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content or name.encode())
        return file

    return write


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(open_store(tmp_path / "store.sqlite")) as store:
        yield Journal(store)


@pytest.fixture
def trash(tmp_path: Path) -> FolderTrash:
    return FolderTrash(tmp_path / "trash")


def looked_up(*pairs: tuple[Path, Path]) -> WithCompanions:
    return with_companions(
        [RemovalRequest(photo_of(marked), photo_of(keeper)) for marked, keeper in pairs],
        lambda: None,
    )


def along(result: WithCompanions) -> list[str]:
    """Names of the files that go along."""
    return [file.path.name for request in result.requests for file in request.companions]


def staying(result: WithCompanions) -> list[str]:
    return [path.name for path in result.staying]


def test_a_raw_and_its_jpeg_are_one_photo_in_a_group(put: Put) -> None:
    raw, picture, other = put("IMG_1.CR2"), put("img_1.jpg"), put("sub/IMG_1.jpg")
    photos = [photo_of(path) for path in (picture, raw, other)]

    assert without_lesser_halves(photos) == [photos[1], photos[2]]


@pytest.mark.parametrize(
    "name", "IMG_1.CR2 img_1.mov IMG_1.MP4 IMG_1.xmp IMG_1.JPG.xmp IMG_1.aae IMG_1.jpg.pp3 "
    "IMG_1.jpg.dop IMG_1.WAV IMG_1.json IMG_1.jpg.json IMG_1.jpg.supplemental-metadata.json "
    "IMG_1.jpg.supplemental-me.json IMG_1.jpg..json IMG_1_01.jpg.xmp IMG_O1.AAE".split()
)  # fmt: skip
def test_what_belongs_to_a_photo_goes_along_if_the_keeper_has_the_same(name: str, put: Put) -> None:
    photo, keeper = put("b/IMG_1.jpg"), put("a/IMG_1.jpg")
    put(f"b/{name}", b"the same")

    alone = looked_up((photo, keeper))
    assert along(alone) == []
    if name.lower().endswith(("mov", "mp4")):
        assert [request.photo.path for request in alone.held] == [photo]
    else:
        assert (staying(alone), alone.left) == ([name], 1)

    put(f"a/{name}", b"the same")
    assert along(looked_up((photo, keeper))) == [name]


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("IMG_1.MOV", "IMG_1.HEIC"),
        ("IMG_1.xmp", "IMG_1.HEIC"),
        ("IMG_1.xmp", "IMG_1.tif"),
        ("IMG_1.CR2", "IMG_1.jpeg"),
        ("IMG_1.JPG.xmp", "img_1.jpg"),
        ("IMG_1.mov", "IMG_1.psd"),
        ("IMG_1.mov", "IMG_1.unknown"),
        ("IMG_1.jpg.json", "IMG_1-edited.jpg"),
        ("IMG_1.AAE", "IMG_E1.JPG"),
        ("IMG_1_01.jpg.xmp", "IMG_1_01.jpg"),
    ],
)
def test_nothing_goes_along_that_another_file_beside_it_has_a_claim_to(
    name: str, owner: str, put: Put
) -> None:
    photo, keeper = put("b/IMG_1.JPG"), put("a/IMG_1.JPG")
    put(f"b/{name}", b"the same")
    put(f"a/{name}", b"the same")
    assert along(looked_up((photo, keeper))) == [name]

    put(f"b/{owner}")
    result = looked_up((photo, keeper))
    assert (along(result), result.held) == ([], ())


def test_what_belongs_to_the_keeper_itself_stays(put: Put) -> None:
    photo, keeper = put("IMG_1.JPG"), put("IMG_1.HEIC")
    put("IMG_1.MOV")
    put("IMG_1.xmp")
    put("IMG_1.CR2")

    result = looked_up((photo, keeper))

    assert (along(result), staying(result), result.held) == ([], [], ())


def test_names_may_be_composed_or_decomposed(put: Put) -> None:
    name = "Café"
    photo = put(f"b/{unicodedata.normalize('NFC', name)}.jpg")
    put(f"b/{unicodedata.normalize('NFD', name)}.MOV", b"video")
    keeper = put("a/other.jpeg")
    put("a/OTHER.mov", b"video")

    assert len(along(looked_up((photo, keeper)))) == 1


def test_motion_beside_its_photo_holds_it_back(put: Put) -> None:
    photo, keeper = put("PXL_2.MP.jpg"), put("PXL_2.jpg")
    put("PXL_2.MP", video(3))

    result = looked_up((photo, keeper))

    assert (result.requests, result.left) == ((), 0)
    assert [request.photo.path for request in result.held] == [photo]
    put("a/keeper.MP", video(3))
    assert looked_up((photo, put("a/keeper.jpg"))).held
    chosen = result.chosen(along=True, leaves_videos=True)
    assert [request.photo.path for request in chosen] == [photo]


def test_numbers_of_google_stand_at_the_end(put: Put) -> None:
    photo, keeper = put("b/IMG_1(2).jpg"), put("a/k.jpg")
    put("b/IMG_1.jpg")
    for name in ("IMG_1.jpg.supplemental-metadata(2).json", "IMG_1.jpg(2).json"):
        put(f"b/{name}")
    put("b/IMG_1.jpg.json")
    long = "x" * 60
    put(f"b/{long}.jpg")
    put(f"b/{long[:46]}.json")

    assert staying(looked_up((photo, keeper))) == [
        "IMG_1.jpg(2).json", "IMG_1.jpg.supplemental-metadata(2).json"
    ]  # fmt: skip
    result = looked_up((photo.with_name(f"{long}.jpg"), keeper))
    assert staying(result) == [f"{long[:46]}.json"]


@pytest.mark.parametrize("counterpart", [b"", b"other bytes", b"longer than the other, but broken"])
@pytest.mark.parametrize("extension", ["CR2", "mov", "xmp", "json"])
def test_a_counterpart_that_is_worth_less_is_none(
    extension: str, counterpart: bytes, put: Put
) -> None:
    photo, keeper = put("b/IMG_1.jpg"), put("a/IMG_1.jpg")
    put(f"b/IMG_1.{extension}", b"other bits.")
    (keeper.parent / f"IMG_1.{extension}").write_bytes(counterpart)

    assert along(looked_up((photo, keeper))) == []


def test_two_empty_files_are_no_reason_to_remove_one(put: Put) -> None:
    photo, keeper = put("b/IMG_1.jpg"), put("a/IMG_1.jpg")
    for file in (photo, keeper):
        file.with_suffix(".xmp").touch()

    assert along(looked_up((photo, keeper))) == []


def test_a_counterpart_that_is_marked_itself_or_a_link_is_none(put: Put) -> None:
    photo, keeper, other = put("b/IMG_1.jpg"), put("a/IMG_1.jpg"), put("c/x.dng")
    raw = put("b/IMG_1.dng", b"raw")
    other_raw = put("a/IMG_1.dng", b"raw")
    assert along(looked_up((photo, keeper))) == ["IMG_1.dng"]
    assert along(looked_up((photo, keeper), (other_raw, other))) == []

    other_raw.unlink()
    other_raw.hardlink_to(raw)
    assert along(looked_up((photo, keeper))) == []
    other_raw.unlink()
    other_raw.symlink_to(raw)
    assert along(looked_up((photo, keeper))) == []


def test_a_file_of_two_marked_photos_needs_an_equal_beside_both_keepers(put: Put) -> None:
    first, second = put("b/IMG_1.jpg"), put("b/IMG_1.heic")
    keepers = put("a/x.jpg"), put("c/y.heic")
    put("b/IMG_1.mov", b"video")
    put("a/x.mov", b"video")
    pairs = list(zip((first, second), keepers, strict=True))
    assert len(looked_up(*pairs).held) == 2

    put("c/y.mov", b"video")
    result = looked_up(*pairs)
    assert [len(request.companions) for request in result.requests] == [0, 1]
    assert (along(looked_up(pairs[0])), along(looked_up(pairs[1]))) == ([], [])


def test_a_keeper_is_nobodys_companion(put: Put) -> None:
    """A RAW that is marked and its JPEG, which stays for another group."""
    raw, picture = put("IMG_1.dng"), put("IMG_1.jpg", b"picture")
    other, third = put("x.dng"), put("y.jpg")
    put("x.jpg", b"picture")

    assert along(looked_up((raw, other))) == ["IMG_1.jpg"]
    assert along(looked_up((raw, other), (third, picture))) == []


def test_all_goes_and_comes_back_in_one_batch(
    put: Put, journal: Journal, trash: FolderTrash
) -> None:
    names = ["IMG_1.heic", "IMG_1.mov", "IMG_1.AAE", "IMG_1.MOV.xmp", "IMG_1.HEIC.json"]
    here, there = ([put(f"{folder}/{name}", name.encode()) for name in names] for folder in "ba")

    report = removed(looked_up((here[0], there[0])), journal, trash)

    assert set(report.moved) == set(here)
    assert not any(file.exists() for file in here)
    assert set(undo(report.batch, journal, Progress()).moved) == set(here)
    assert all(file.read_bytes() == file.name.encode() for file in (*here, *there))


def test_photo_and_companion_stay_if_the_counterpart_rotted_meanwhile(
    put: Put, journal: Journal, trash: FolderTrash
) -> None:
    photo, keeper = put("b/IMG_1.jpg"), put("a/IMG_1.jpg")
    raw, other = put("b/IMG_1.dng", b"raw"), put("a/IMG_1.dng", b"raw")
    result = looked_up((photo, keeper))
    rotten = shutil.copy2(other, other.with_suffix(".before"))
    other.write_bytes(b"\0\0\0")
    shutil.copystat(rotten, other)

    report = removed(result, journal, trash)

    assert report.moved == ()
    assert report.failed[0].reason == Reason.of(RemovalProblem.COUNTERPART_CHANGED, path=other)
    assert photo.exists() and raw.exists()


def test_a_companion_stays_while_one_of_its_owners_does(
    put: Put, journal: Journal, trash: FolderTrash
) -> None:
    first, second = put("b/IMG_1.jpg"), put("b/IMG_1.heic")
    keeper = put("a/x.jpg")
    movie = put("b/IMG_1.mov", b"video")
    put("a/x.mov", b"video")
    result = looked_up((first, keeper), (second, keeper))
    first.write_bytes(b"edited meanwhile")

    report = removed(result, journal, trash)

    assert report.moved == (second,)
    assert [problem.path for problem in report.failed] == [first, movie]
    assert report.failed[1].reason == Reason.of(RemovalProblem.OWNER_STAYS)
    assert movie.exists()


def test_beside_a_link_in_the_photos_place_companions_stay(
    put: Put, journal: Journal, trash: FolderTrash
) -> None:
    photo, keeper = put("b/IMG_1.jpg"), put("a/IMG_1.jpg")
    raw = put("b/IMG_1.dng", b"raw")
    put("a/IMG_1.dng", b"raw")

    how = LinkInstead(trash, Action.SYMLINK)
    report = remove(looked_up((photo, keeper)).requests, journal, how, Progress())

    assert (report.moved, report.failed) == ((photo,), ())
    assert not raw.is_symlink() and raw.read_bytes() == b"raw"


def removed(result: WithCompanions, journal: Journal, trash: FolderTrash) -> RemovalReport:
    return remove(result.requests, journal, ToTrash(trash), Progress())
