"""The JSON that a Google archive has beside a photo."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.errors import UnusableMetadata
from core.photo_files.google_metadata import google_metadata_beside
from core.photo_files.stated_metadata import NOTHING, Metadata, Place
from core.photo_files.written_metadata import metadata_beside

SAID = {
    "photoTakenTime": {"timestamp": "1563117377"},
    "geoData": {"latitude": -50.087, "longitude": 14.421, "altitude": 200.0},
}
MEANT = Metadata("2019-07-14T15:16:17Z", Place("50,5.22S", "14,25.26E", "20000/100", "0"))


@pytest.mark.parametrize(
    ("photo", "name"),
    [
        ("IMG.jpg", "IMG.jpg.json"),
        ("IMG.jpg", "IMG.jpg.supplemental-metadata.json"),
        ("IMG.jpg", "IMG.jpg.suppl.json"),
        ("IMG(1).jpg", "IMG.jpg.supplemental-metadata(1).json"),
        ("IMG(1).jpg", "IMG.jpg(1).json"),
    ],
)
def test_date_and_place_are_read(photo: str, name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(json.dumps(SAID))

    assert metadata_beside(tmp_path / photo) == MEANT
    assert google_metadata_beside(tmp_path / "IMG(2).jpg") == NOTHING


def test_a_long_name_is_cut_in_its_json_and_whole_in_the_title(tmp_path: Path) -> None:
    beginning = "A picture of the day when we all went up to the"
    photo, other = (tmp_path / f"{beginning}{end}.jpg" for end in ("", " hut"))
    title = {"title": f"{beginning} lake.jpg"}
    (tmp_path / f"{beginning[:46]}.json").write_text(json.dumps(SAID | title))

    assert google_metadata_beside(photo) == MEANT
    assert google_metadata_beside(other) == NOTHING


@pytest.mark.parametrize(
    "content",
    [
        "", "[]", "null", "[" * 100_000, "\xff", '{"photoTakenTime": []}',
        '{"photoTakenTime": {"timestamp": "0"}}', '{"photoTakenTime": {"timestamp": null}}',
        '{"photoTakenTime": {"timestamp": "99999999999999999999"}}', '{"photoTakenTime": "x"}',
        '{"photoTakenTime": {"timestamp": "' + "9" * 10_000 + '"}}',
        '{"geoData": {"latitude": 0.0, "longitude": 0}}', '{"geoData": {"latitude": NaN}}',
        '{"geoData": {"latitude": 91, "longitude": 1}}', '{"geoData": {"latitude": "1"}}',
        '{"geoData": {"latitude": 1e999, "longitude": 1}}',
        '{"geoData": {"latitude": ' + "9" * 400 + ', "longitude": 1}}', '{"geoData": 1}',
    ],
)  # fmt: skip
def test_what_makes_no_sense_says_nothing(content: str, tmp_path: Path) -> None:
    (tmp_path / "IMG.jpg.json").write_text(content, encoding="latin-1")

    assert google_metadata_beside(tmp_path / "IMG.jpg") == NOTHING


def test_only_files_are_read(tmp_path: Path) -> None:
    (tmp_path / "IMG.jpg.json").mkdir()
    (tmp_path / "IMG.jpg.s.json").symlink_to("/dev/zero")

    assert google_metadata_beside(tmp_path / "IMG.jpg") == NOTHING
    file = tmp_path / "a file"
    file.touch()
    with pytest.raises(UnusableMetadata):
        google_metadata_beside(file / "IMG.jpg")
