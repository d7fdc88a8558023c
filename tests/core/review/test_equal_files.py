"""Whether a file that stays is at least the equal of one that would go."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.photo_files.decoding import Decoder
from core.review.equal_files import EqualFiles, FileState, state_of
from tests.conftest import picture
from tests.core.photo_files.test_camera_raw import dng
from tests.core.photo_files.test_video_facts import video


def is_equal(staying: Path, going: Path) -> bool:
    states = [state_of(path) for path in (staying, going)]
    assert all(isinstance(state, FileState) for state in states)
    return EqualFiles(lambda: None, Decoder()).is_equal(*states)  # type: ignore[arg-type]


def written(file: Path, content: bytes) -> Path:
    file.write_bytes(content)
    return file


@pytest.mark.parametrize(
    ("staying", "going", "equal"),
    [
        (video(3), video(3), True),
        (video(4, media=b"more media"), video(3), True),
        (video(2, media=b"more media"), video(3), False),
        (video(3), video(3, media=b"more media"), False),
        (video(3, (320, 240), b"more media"), video(3), False),
        (video(3, media=b"more media", created=5), video(3, created=6), False),
        (b"no video, but with many bytes" * 20, video(3), False),
    ],
)
def test_a_video_has_as_many_seconds_and_bytes(
    staying: bytes, going: bytes, equal: bool, tmp_path: Path
) -> None:
    first, second = written(tmp_path / "a.mov", staying), written(tmp_path / "b.MP4", going)

    assert is_equal(first, second) is equal


def test_a_raw_is_decoded(tmp_path: Path) -> None:
    raw = written(tmp_path / "a.dng", dng())
    assert is_equal(written(tmp_path / "b.dng", dng() + b"behind it"), raw)

    for content in (dng()[:5000] + b"\xff" * len(dng()), b"MM" + bytes(2 * len(dng()))):
        assert not is_equal(written(tmp_path / "c.dng", content), raw)
    picture(1, (2000, 1500)).save(tmp_path / "d.bmp")
    assert not is_equal((tmp_path / "d.bmp").rename(tmp_path / "d.dng"), raw)


def test_a_picture_has_as_many_pixels_and_shows_the_same(tmp_path: Path) -> None:
    names = ("large", "small", "other")
    large, small, other = (tmp_path / f"{name}.jpg" for name in names)
    picture(1, (640, 480)).save(large, quality=95)
    picture(1, (320, 240)).save(small)
    picture(2, (640, 480)).save(other, quality=95)

    assert is_equal(large, small)
    assert not is_equal(small, large)
    assert not is_equal(other, small)
    assert not is_equal(written(large, large.read_bytes()[:-2000]), small)


def test_notes_are_equal_by_their_bytes_alone(tmp_path: Path) -> None:
    notes = written(tmp_path / "a.xmp", b"notes")

    assert is_equal(written(tmp_path / "b.xmp", b"notes"), notes)
    assert not is_equal(written(tmp_path / "c.xmp", b"more notes"), notes)


def test_a_link_is_no_file(tmp_path: Path) -> None:
    notes = written(tmp_path / "a.xmp", b"notes")
    (tmp_path / "b.xmp").symlink_to(notes)

    assert state_of(tmp_path / "b.xmp") is None
    assert state_of(tmp_path) is None
    assert state_of(tmp_path / "nothing") is None
