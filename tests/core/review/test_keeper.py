"""The keeper is chosen by rules, for a reason that can be read, whatever the order of photos."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from core.photo_files.measuring import MeasuredFacts, place_and_rating_of
from core.records import Level, Photo, PhotoFacts
from core.review.facts import fact_rows
from core.review.further_facts import NoFurtherFacts
from core.review.keeper import build_group, choose_keeper, why_not_keeper
from core.settings import KeeperRule, KeeperRules
from core.wording.numbers import bytes_in_words, counted
from tests.conftest import photo_of


def made(name: str, width: int = 100, size: int = 1000, kind: str = "JPEG") -> Photo:
    return replace(photo_of(Path("/p") / name), size=size, facts=PhotoFacts(width, 100, kind))


def test_rules_decide_in_order_and_say_why() -> None:
    small, large = made("a.jpg", 100), made("b.jpg", 200)
    raw = made("c.dng", 200, kind="RAW")
    reference = replace(small, is_reference=True)

    assert choose_keeper([small, large]) == (large, "most pixels")
    assert choose_keeper([small, large, raw]) == (raw, "best format")
    assert choose_keeper([reference, large]) == (reference, "in a reference folder")
    assert choose_keeper([made("long name.jpg"), small]) == (small, "shortest path")
    assert choose_keeper([made("b.jpg"), made("a.jpg")])[1] == "first by name"


def test_a_screenshot_or_frame_never_replaces_the_dated_photo_it_was_made_of() -> None:
    original = dated(made("IMG_1.jpg", 400))
    framed, enlarged = made("framed.jpg", 480), made("enlarged.jpg", 800)
    huge = made("scan.jpg", 2000)
    thumbnail = dated(made("thumbnail.jpg", 40))

    assert choose_keeper([framed, enlarged, original]) == (original, "has its date taken")
    assert why_not_keeper(framed, original) == "without its date taken"
    assert choose_keeper([huge, thumbnail]) == (huge, "most pixels")


def test_a_frame_does_not_win_by_its_few_more_pixels() -> None:
    photo, framed = made("apples.jpg", 900, 168), made("apples-frame.jpg", 980, 80)

    assert choose_keeper([framed, photo]) == (photo, "most bytes")
    assert why_not_keeper(framed, photo) == "fewer bytes: 80 B"
    assert choose_keeper([framed, made("half.jpg", 450, 168)])[1] == "most pixels"


def dated(photo: Photo) -> Photo:
    return replace(photo, facts=replace(photo.facts, taken_at=datetime(2020, 1, 2)))


def test_the_users_order_decides_and_what_is_nearly_as_good_goes_on() -> None:
    large, raw = made("a/large.jpg", 110, 1000), made("b/raw.dng", 100, 990, "RAW")
    pixels_first = KeeperRules((KeeperRule.MOST_PIXELS, KeeperRule.BEST_FORMAT))
    folder_first = KeeperRules((KeeperRule.FOLDER_ORDER,), (Path("/p/c"), Path("/p/a")))

    assert choose_keeper([large, raw], pixels_first) == (raw, "best format")
    assert choose_keeper([large, raw], folder_first) == (large, "in a preferred folder")
    assert choose_keeper([large, raw], KeeperRules((KeeperRule.MOST_BYTES,)))[1] == "first by name"
    assert choose_keeper([large, raw], KeeperRules(())) == (large, "first by name")


def test_sharpness_and_rating_decide_only_where_they_are_known() -> None:
    class Read(NoFurtherFacts):
        def sharpness(self, photo: Photo) -> float | None:
            return {"a.jpg": 60.0, "b.jpg": 63.0, "c.jpg": 80.0}.get(photo.path.name)

        def rating(self, photo: Photo) -> int | None:
            return 4 if photo.path.name == "b.jpg" else 0

    a, b, c, unknown = (made(name) for name in ("a.jpg", "b.jpg", "c.jpg", "d.jpg"))
    rules = KeeperRules((KeeperRule.SHARPEST, KeeperRule.HIGHEST_RATING))

    assert choose_keeper([a, b, c], rules, Read()) == (c, "sharpest")
    assert choose_keeper([a, b], rules, Read()) == (b, "highest rating")
    assert choose_keeper([a, unknown], rules, Read()) == (a, "first by name")
    assert choose_keeper([a, c], rules) == (a, "first by name")


def test_place_and_stars_are_read_from_the_file(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x4746] = 3
    exif.get_ifd(0x8825)[2] = (48.0, 8.0, 0.0)
    plain, told, xmp = (tmp_path / name for name in ("plain.jpg", "told.jpg", "xmp.jpg"))
    Image.new("RGB", (8, 8)).save(plain)
    Image.new("RGB", (8, 8)).save(told, exif=exif)
    Image.new("RGB", (8, 8)).save(xmp, xmp=b'<rdf:Description xmp:Rating="5"/>')

    assert place_and_rating_of(plain) == (False, 0)
    assert place_and_rating_of(told) == (True, 3)
    assert place_and_rating_of(xmp) == (False, 5)
    assert place_and_rating_of(tmp_path / "none.jpg") is None


PHOTOS = st.lists(
    st.builds(
        made,
        st.sampled_from(["a.jpg", "b.jpg", "cc.png", "d.heic"]),
        st.integers(1, 3),
        st.integers(1, 3),
        st.sampled_from(["JPEG", "PNG", "HEIC"]),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda photo: photo.path,
)


@given(PHOTOS, st.randoms(), st.permutations(list(KeeperRule)))
def test_the_order_of_photos_never_matters(
    photos: list[Photo], rng: object, order: list[KeeperRule]
) -> None:
    shuffled = list(photos)
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    rules = KeeperRules(tuple(order))

    assert choose_keeper(photos, rules) == choose_keeper(shuffled, rules)


def test_a_group_proposes_and_explains() -> None:
    keeper = replace(made("a.jpg", 400, 4000), content_hash=photo_of(Path("x"), b"1").content_hash)
    copy = replace(keeper, path=Path("/p/copy.jpg"))
    small = made("small.jpg", 100, 500)

    group = build_group(Level.SAME_PHOTO, [small, copy, keeper], lambda a, b: 0.9, 0.9)

    assert [one.photo.path.name for one in group.members] == ["a.jpg", "copy.jpg", "small.jpg"]
    assert [one.keep for one in group.members] == [True, False, False]
    assert [one.reason for one in group.members[1:]] == ["same bytes", "smaller: 100 × 100"]
    assert [one.score for one in group.members] == [1.0, 1.0, 0.9]
    assert group.bytes_to_free == 4500


def test_similar_shots_are_all_proposed_to_stay() -> None:
    group = build_group(Level.SIMILAR, [made("a.jpg"), made("b.jpg")], lambda a, b: 0.4, 0.4)

    assert all(one.keep for one in group.members)


def test_facts_mark_what_is_better_only_where_photos_differ() -> None:
    first, second = made("a.jpg", 200, 500), made("b.jpg", 100, 500)
    first = replace(first, facts=replace(first.facts, taken_at=datetime(2023, 8, 2, 18, 4)))

    rows = {row.name: row for row in fact_rows([first, second], [MeasuredFacts(71.4), None])}

    assert rows["Pixels"].best == {0}
    assert rows["Size"].best == frozenset()
    assert rows["Taken"].values == ("2 Aug 2023, 18:04", "–")
    assert rows["Sharpness"].values == ("71", "–")


def test_numbers_read_well() -> None:
    assert [bytes_in_words(size) for size in (0, 999, 1500, 4_100_000, 2_500_000_000)] == [
        "0 B", "999 B", "1.5 KB", "4.1 MB", "2.5 GB",
    ]  # fmt: skip
    assert counted(1, "photo", "photos") == "1 photo"
    assert counted(2000, "photo", "photos") == "2,000 photos"
