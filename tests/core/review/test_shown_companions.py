"""What is shown of companions before anything goes is what the removal does, at less cost."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from core.photo_files.decoding import Decoder
from core.photo_files.hashing import never_stop
from core.records import Group, Level
from core.review.companions import with_companions
from core.review.keeper import build_group
from core.review.session import ReviewSession
from core.review.shown_companions import CompanionLook, Going, GroupCompanions, going
from tests.conftest import photo_of
from tests.core.photo_files.test_video_facts import video

Put = Callable[..., Path]


@pytest.fixture
def put(tmp_path: Path) -> Put:
    def write(name: str, content: bytes = b"") -> Path:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content or file.name.encode())
        return file

    return write


def group_of(*photos: Path) -> Group:
    """The first stays: it has the shortest path."""
    return build_group(Level.EXACT, [photo_of(photo) for photo in photos], lambda a, b: 1.0, 1.0)


def looked_at(group: Group) -> GroupCompanions:
    requests = ReviewSession([group]).removals_of(0)
    return CompanionLook(Decoder()).at(group, requests, never_stop)


def names(paths: object) -> list[str]:
    assert isinstance(paths, tuple | dict)
    return [path.name for path in paths]


@pytest.mark.parametrize(
    ("photo", "other"),
    [("IMG_1.CR2", "img_1.jpg"), ("IMG_1.JPG", "IMG_1.dng"), ("IMG_1.HEIC", "IMG_1.MOV"),
     ("PXL_1.MP.jpg", "PXL_1.MP")],
)  # fmt: skip
def test_both_files_of_a_photo_are_known_before_anything_is_marked(
    put: Put, photo: str, other: str
) -> None:
    group = group_of(put(f"a/{photo}", b"x"), put(f"bb/{photo}", b"x"))
    put(f"bb/{other}")
    put(f"bb/{photo}.xmp")

    companions = looked_at(group)

    assert [names(halves) for halves in companions.halves] == [[], [other]]
    assert companions.files_of(group) == 3


@pytest.mark.parametrize("other", ["IMG_1.HEIC", "IMG_1.jpg.xmp", "IMG_2.MOV", "IMG_1.txt"])
def test_what_is_no_half_of_the_photo_is_not_counted(put: Put, other: str) -> None:
    group = group_of(put("a/IMG_1.jpg", b"x"), put("bb/IMG_1.jpg", b"x"))
    put(f"bb/{other}")

    assert looked_at(group).files_of(group) == 2


def test_motion_belongs_to_its_own_photo(put: Put) -> None:
    group = group_of(put("PXL_1.jpg", b"x"), put("PXL_1.MP.jpg", b"x"))
    put("PXL_1.MP", video(3))

    assert [names(halves) for halves in looked_at(group).halves] == [[], ["PXL_1.MP"]]


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("kind", ["equal", "other", "none"])
def test_what_would_go_along_is_what_the_removal_says(put: Put, kind: str, large: bool) -> None:
    group = group_of(put("a/IMG_1.jpg", b"x"), put("bb/IMG_1.jpg", b"x"))
    content = os.urandom(100_000 if large else 100)
    raw = put("bb/IMG_1.dng", content)
    if kind != "none":
        put("a/IMG_1.dng", content if kind == "equal" else content[::-1])

    companions = looked_at(group)

    asked = with_companions(ReviewSession([group]).removals_of(0), never_stop)
    along = [file.path for request in asked.requests for file in request.companions]
    assert list(companions.along) == along == ([raw] if kind == "equal" else [])
    assert sum(companions.along.values()) == (len(content) if kind == "equal" else 0)


def test_a_photo_that_stays_with_its_video_frees_nothing(put: Put) -> None:
    group = group_of(put("a/IMG_1.jpg", b"x"), put("bb/IMG_1.jpg", b"x"))
    put("bb/IMG_1.mov", b"video")

    companions = looked_at(group)

    assert names(companions.held) == ["IMG_1.jpg"]
    assert going(Going(1, 1), [companions], lambda path: False) == Going(0, 0)


def test_a_file_that_is_marked_itself_counts_once(put: Put) -> None:
    halves = [[put(f"{folder}/IMG_1.{end}", end.encode()) for folder in ("a", "bb")]
              for end in ("dng", "jpg")]  # fmt: skip
    found = [looked_at(group_of(*paths)) for paths in halves]
    marked = {paths[1] for paths in halves}

    assert [names(each.along) for each in found] == [["IMG_1.jpg"], ["IMG_1.dng"]]
    assert going(Going(2, 6), found, marked.__contains__) == Going(2, 6)


def test_each_folder_is_listed_once_and_nothing_is_read_of_photos_alone(
    put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    groups = [group_of(put(f"a/{at}.jpg", b"x"), put(f"bb/{at}.jpg", b"x")) for at in range(9)]
    sessions = [ReviewSession([group]) for group in groups]
    listed: list[Path] = []
    scandir = os.scandir

    def counting(path: Path) -> object:
        listed.append(path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", counting)
    monkeypatch.setattr(os, "open", lambda *_, **__: pytest.fail("a file was opened"))
    monkeypatch.setattr(Path, "lstat", lambda *_: pytest.fail("a file was asked for"))
    look = CompanionLook(Decoder())

    for group, session in zip(groups, sessions, strict=True):
        assert not any(look.at(group, session.removals_of(0), never_stop).halves)

    assert len(listed) == 2
