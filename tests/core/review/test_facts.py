"""The facts table gives values, and marks the better of them where photos differ."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from core.holdings import ONE_PICTURE, EmbeddedVideo, Holdings, Part, Series
from core.photo_files.measuring import MeasuredFacts
from core.records import UNKNOWN_FACTS, Photo, PhotoFacts
from core.review.facts import FactRow, fact_rows
from core.review.reasons import Better, Fact, FactWords
from core.wording.reasons import Reason
from tests.conftest import photo_of


def photo_taken(name: str, taken_at: datetime | None, width: int = 100) -> Photo:
    facts = PhotoFacts(width, 100, "JPEG", taken_at=taken_at)
    return replace(photo_of(Path("/p") / name), facts=facts)


def rows_of(*photos: Photo, measured: MeasuredFacts | None = None) -> dict[Fact, FactRow]:
    rows = fact_rows(photos, [measured, *[None] * (len(photos) - 1)])
    return {row.fact: row for row in rows}


def test_the_better_value_is_marked_only_where_photos_differ() -> None:
    taken_at = datetime(2023, 8, 2, 18, 4)
    first, second = photo_taken("a.jpg", taken_at, 200), photo_taken("b.jpg", None)

    rows = rows_of(first, second, measured=MeasuredFacts(71.4))

    assert rows[Fact.PIXELS].values[0] == Reason.of(FactWords.PIXELS, width=200, height=100)
    assert rows[Fact.PIXELS].best == {0}
    assert rows[Fact.SIZE].best == frozenset()
    assert not rows[Fact.SIZE].differs
    assert rows[Fact.TAKEN].values == (taken_at, None)
    assert (rows[Fact.TAKEN].best, rows[Fact.TAKEN].better) == (frozenset({0}), Better.DATED)
    assert rows[Fact.SHARPNESS].values == (71, None)


def test_a_date_in_the_name_is_a_hint_where_the_photo_says_none() -> None:
    taken_at = datetime(2023, 8, 2, 18, 4)
    dated = photo_taken("IMG_20190704_153012.jpg", taken_at)
    names = ("IMG_20190704_153012.jpg", "IMG-20190704-WA0001.jpg", "a.jpg")
    undated = [photo_taken(name, None) for name in names]

    row = rows_of(dated, *undated)[Fact.BY_NAME]

    assert row.values == (None, datetime(2019, 7, 4, 15, 30, 12), date(2019, 7, 4), None)
    assert row.best == frozenset()
    assert Fact.BY_NAME not in rows_of(dated, undated[2])


def test_of_videos_only_what_can_differ_or_helps_to_know_them_is_said() -> None:
    videos = [
        replace(photo_of(Path("/p") / name), facts=UNKNOWN_FACTS) for name in ("a.MP4", "b.mp4")
    ]

    rows = rows_of(*videos, measured=MeasuredFacts(video_length="1:15"))

    assert list(rows) == [Fact.LENGTH, Fact.SIZE, Fact.FORMAT, Fact.FOLDER, Fact.NAME]
    assert rows[Fact.LENGTH].values == ("1:15", None)
    assert rows[Fact.FORMAT].values == ("MP4", "MP4")


def test_the_format_says_how_much_was_lost_where_that_is_known() -> None:
    photo = photo_taken("a.jpg", None)

    formats = [
        rows_of(photo, measured=measured)[Fact.FORMAT].values[0]
        for measured in (MeasuredFacts(quality=80), MeasuredFacts(lossless=True), None)
    ]

    assert formats == [
        Reason.of(FactWords.QUALITY, format="JPEG", quality=80),
        Reason.of(FactWords.LOSSLESS, format="JPEG"),
        "JPEG",
    ]


def test_any_date_that_a_camera_can_write_is_compared() -> None:
    """0001-01-01 is what .NET writes for "none"; no timestamp reaches that far."""
    dates = (datetime(2023, 8, 2), datetime(1, 1, 1), datetime(1969, 12, 31), datetime.max)

    taken = rows_of(*(photo_taken(f"{date:%Y}.jpg", date) for date in dates))[Fact.TAKEN]

    assert (taken.best, taken.better) == (frozenset({1}), Better.EARLIER)


def test_what_a_file_holds_is_told_and_the_one_that_holds_all_is_marked() -> None:
    def holding(name: str, held: Holdings) -> Photo:
        return replace(photo_of(Path(name)), facts=PhotoFacts(9, 9, "JPEG", holdings=held))

    motion = Holdings(
        video=EmbeddedVideo(2.14, "0a" * 32), layers=frozenset({Part.DEPTH_MAP, Part.GAIN_MAP})
    )
    row = rows_of(holding("/a", motion), holding("/b", ONE_PICTURE))[Fact.HOLDS]
    assert list(map(str, row.values)) == ["motion photo, 2.1 s, HDR, depth map", "one picture"]
    assert (row.best, row.better) == (frozenset({0}), Better.HOLDS_ALL)

    for kind, words in (
        (Part.PAGES, "12 pages"),
        (Part.FRAMES, "animation, 12 frames"),
        (Part.PICTURES, "12 pictures"),
    ):
        first, second = (Holdings(Series(kind, 12, content * 32)) for content in ("0a", "0b"))
        row = rows_of(holding("/a", first), holding("/b", second))[Fact.HOLDS]
        assert list(map(str, row.values)) == [words, words]
        assert row.best == frozenset()
    silent = Holdings(video=EmbeddedVideo(0.0, "0a" * 32))
    assert str(rows_of(holding("/a", silent))[Fact.HOLDS].values[0]) == "motion photo"
