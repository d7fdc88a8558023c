"""The keeper is chosen by rules, with a reason, whatever the order of photos."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from core.photo_files.decoding import Decoder
from core.photo_files.measuring import place_and_rating_of
from core.records import Level, Member, Photo, PhotoFacts, Provenance
from core.review.further_facts import GroupFacts, KnownSharpness, NoFurtherFacts
from core.review.keeper import Choosing, build_group, choose_keeper
from core.review.reasons import KeeperReason
from core.review.shortcomings import why_not_keeper
from core.settings import KeeperRule, KeeperRules
from core.wording.numbers import bytes_in_words, counted
from core.wording.reasons import Reason
from tests.conftest import holding_each_other, photo_of


def photo_named(name: str, width: int = 100, size: int = 1000, kind: str = "JPEG") -> Photo:
    return replace(photo_of(Path("/p") / name), size=size, facts=PhotoFacts(width, 100, kind))


def test_rules_decide_in_order_and_say_why() -> None:
    small, large = photo_named("a.jpg", 100), photo_named("b.jpg", 200)
    raw = photo_named("c.dng", 200, kind="RAW")
    reference = replace(small, is_reference=True)

    assert choose_keeper([small, large]) == (large, KeeperReason.MOST_PIXELS)
    assert choose_keeper([small, large, raw]) == (raw, KeeperReason.BEST_FORMAT)
    assert choose_keeper([reference, large]) == (reference, KeeperReason.REFERENCE)
    assert choose_keeper([photo_named("long name.jpg"), small]) == (
        small,
        KeeperReason.SHORTEST_PATH,
    )
    assert (
        choose_keeper([photo_named("b.jpg"), photo_named("a.jpg")])[1] == KeeperReason.FIRST_BY_NAME
    )


def test_a_date_in_a_name_breaks_a_tie_and_decides_nothing_else() -> None:
    plain, larger = photo_named("a.jpg"), photo_named("b.jpg", 200)
    named, later = photo_named("IMG_20190704_153012.jpg"), photo_named("IMG-20190704-WA0001.jpg")

    assert choose_keeper([plain, later, named]) == (named, KeeperReason.NAMED_DATE)
    assert choose_keeper([plain, later]) == (later, KeeperReason.NAMED_DATE)
    assert choose_keeper([named, larger]) == (larger, KeeperReason.MOST_PIXELS)
    older = replace(plain, mtime_ns=named.mtime_ns - 10**10)
    assert choose_keeper([named, older]) == (older, KeeperReason.OLDEST_FILE)


def test_a_screenshot_or_frame_never_replaces_the_dated_photo_it_was_made_of() -> None:
    original = dated(photo_named("IMG_1.jpg", 400))
    framed = photo_named("framed.jpg", 440)
    huge = photo_named("scan.jpg", 2000)
    thumbnail = dated(photo_named("thumbnail.jpg", 40))

    assert choose_keeper([framed, original]) == (original, KeeperReason.DATED)
    assert why_not_keeper(alone(framed), alone(original)) == Reason.of(KeeperReason.UNDATED)
    assert choose_keeper([huge, thumbnail]) == (huge, KeeperReason.MOST_PIXELS)


def test_a_frame_does_not_win_by_its_few_more_pixels() -> None:
    photo, framed = photo_named("apples.jpg", 900, 168), photo_named("apples-frame.jpg", 980, 80)

    assert choose_keeper([framed, photo]) == (photo, KeeperReason.MOST_BYTES)
    assert why_not_keeper(alone(framed), alone(photo)) == Reason.of(
        KeeperReason.FEWER_BYTES, size=80
    )
    assert choose_keeper([framed, photo_named("half.jpg", 450, 168)])[1] == KeeperReason.MOST_PIXELS


def test_sixteen_bits_a_color_are_kept_before_eight_of_a_better_format() -> None:
    deep, eight = photo_named("scan.png", 200, 1000, "PNG"), photo_named("a.tif", 200, 9000, "TIFF")
    raw = photo_named("z.dng", 200, 500, "RAW")
    seen = {photo.content_hash: Provenance(20_000) for photo in (eight, raw)}
    seen[deep.content_hash] = Provenance(20_000, is_deep=True)
    further = GroupFacts(seen, NoFurtherFacts())

    assert choose_keeper([eight, deep], further=further) == (deep, KeeperReason.BEST_FORMAT)
    assert choose_keeper([deep, raw], further=further) == (raw, KeeperReason.BEST_FORMAT)
    camera = dated(photo_named("camera.jpg", 200))
    seen[camera.content_hash] = Provenance(20_000, quality=90, details=1)
    assert choose_keeper([deep, camera], further=further)[0] == camera


@pytest.mark.parametrize(
    ("copy", "seen", "why", "why_not"),
    [
        (
            ("enlarged.jpg", 400, 4000, "JPEG"),
            Provenance(20_000, is_enlarged=True, quality=95),
            KeeperReason.UNALTERED,
            Reason.of(KeeperReason.ENLARGED),
        ),
        (
            ("framed.jpg", 300, 4000, "JPEG"),
            Provenance(20_000, is_added_to=True, quality=95),
            KeeperReason.UNALTERED,
            Reason.of(KeeperReason.ADDED_TO),
        ),
        (
            ("packed.png", 200, 9000, "PNG"),
            Provenance(20_000, is_stored_again=True),
            KeeperReason.UNALTERED,
            Reason.of(KeeperReason.MADE_FROM_JPEG, format="PNG"),
        ),
        (
            ("saved.jpg", 200, 9000, "JPEG"),
            Provenance(20_000, is_stored_again=True, quality=98),
            KeeperReason.UNALTERED,
            Reason.of(KeeperReason.STORED_AGAIN),
        ),
        (
            ("sent.jpg", 200, 9000, "JPEG"),
            Provenance(20_000, quality=60, details=1),
            KeeperReason.LEAST_LOSS,
            Reason.of(KeeperReason.MORE_LOSS, quality=60),
        ),
        (
            ("large.jpg", 400, 4000, "JPEG"),
            Provenance(8_000, is_enlarged=True, quality=95),
            KeeperReason.REAL_PIXELS,
            Reason.of(KeeperReason.ENLARGED),
        ),
        (
            ("stripped.jpg", 200, 1000, "JPEG"),
            Provenance(20_000, quality=90),
            KeeperReason.MOST_METADATA,
            Reason.of(KeeperReason.EDITED_COPY),
        ),
    ],
)
def test_a_copy_made_from_a_photo_never_beats_it(
    copy: tuple[str, int, int, str], seen: Provenance, why: KeeperReason, why_not: Reason
) -> None:
    original, copied = photo_named("original.jpg", 200), photo_named(*copy)
    provenances = {
        original.content_hash: Provenance(20_000, quality=90, details=1),
        copied.content_hash: seen,
    }
    choosing = Choosing(further=GroupFacts(provenances, NoFurtherFacts()))

    group = build_group(Level.SAME_PHOTO, [copied, original], lambda a, b: 0.9, 0.9, choosing)

    assert (group.keeper, group.members[0].reason) == (original, Reason.of(why))
    assert why_not_keeper(group.members[1], group.members[0]) == why_not
    assert group.members[1].provenance == seen


def test_a_thumbnail_is_no_reason_to_let_a_framed_photo_go() -> None:
    thumbnail, framed = photo_named("small.jpg", 40), photo_named("framed.jpg", 400)
    provenances = {
        thumbnail.content_hash: Provenance(4_000),
        framed.content_hash: Provenance(36_000, is_added_to=True),
    }
    facts = GroupFacts(provenances, NoFurtherFacts())

    assert choose_keeper([thumbnail, framed], further=facts) == (framed, KeeperReason.MOST_PIXELS)


def test_a_lossless_file_of_no_camera_does_not_beat_the_dated_photo() -> None:
    taken, packed = dated(photo_named("taken.jpg")), photo_named("packed.png", kind="PNG")

    assert choose_keeper([packed, taken])[0] == taken
    assert choose_keeper([packed, photo_named("plain.jpg")])[0] == packed
    assert choose_keeper([dated(packed), taken])[0] == dated(packed)


def test_of_similar_shots_the_sharpest_is_kept() -> None:
    blurred, sharp, small = photo_named("a.jpg"), photo_named("b.jpg"), photo_named("c.jpg", 30)
    known = {blurred.content_hash: 40.0, sharp.content_hash: 60.0, small.content_hash: 90.0}
    choosing = Choosing(further=KnownSharpness(known))
    shots = [blurred, sharp, small]

    group = build_group(Level.SIMILAR, shots, lambda a, b: 0.4, 0.4, choosing)

    assert (group.keeper, group.members[0].reason) == (sharp, Reason.of(KeeperReason.SHARPEST))


def alone(photo: Photo) -> Member:
    return Member(photo, 1.0, True, Reason.of(KeeperReason.CHOSEN))


def damaged(photo: Photo, row: int = 700) -> Photo:
    return replace(photo, facts=replace(photo.facts, damaged_from=row))


@given(st.permutations(range(3)), st.sampled_from(list(KeeperRule)))
def test_a_damaged_photo_is_never_the_keeper_of_a_healthy_one(
    order: list[int], rule: KeeperRule
) -> None:
    large = damaged(dated(photo_named("a.jpg", 2000, 9000, "RAW")))
    healthy, other = photo_named("long name.jpg", 400), photo_named("other name.jpg", 300, 900)
    photos = [(large, healthy, other)[at] for at in order]

    assert choose_keeper(photos, KeeperRules((rule,)))[0] is not large
    assert choose_keeper([large, healthy]) == (healthy, KeeperReason.UNDAMAGED)
    assert why_not_keeper(alone(large), alone(healthy)) == Reason.of(KeeperReason.DAMAGED, row=700)


def test_among_damaged_photos_the_rules_decide() -> None:
    small, large = damaged(photo_named("a.jpg", 100)), damaged(photo_named("b.jpg", 200))

    assert choose_keeper([small, large]) == (large, KeeperReason.MOST_PIXELS)


def dated(photo: Photo) -> Photo:
    return replace(photo, facts=replace(photo.facts, taken_at=datetime(2020, 1, 2)))


def test_the_users_order_decides_and_what_is_nearly_as_good_goes_on() -> None:
    large, raw = photo_named("a/large.jpg", 110, 1000), photo_named("b/raw.dng", 100, 990, "RAW")
    pixels_first = KeeperRules((KeeperRule.MOST_PIXELS, KeeperRule.BEST_FORMAT))
    folder_first = KeeperRules((KeeperRule.FOLDER_ORDER,), (Path("/p/c"), Path("/p/a")))

    assert choose_keeper([large, raw], pixels_first) == (raw, KeeperReason.BEST_FORMAT)
    assert choose_keeper([large, raw], folder_first) == (large, KeeperReason.PREFERRED_FOLDER)
    assert (
        choose_keeper([large, raw], KeeperRules((KeeperRule.MOST_BYTES,)))[1]
        == KeeperReason.FIRST_BY_NAME
    )
    assert choose_keeper([large, raw], KeeperRules(())) == (large, KeeperReason.FIRST_BY_NAME)


def test_sharpness_and_rating_decide_only_where_they_are_known() -> None:
    class Read(NoFurtherFacts):
        def sharpness(self, photo: Photo) -> float | None:
            return {"a.jpg": 60.0, "b.jpg": 63.0, "c.jpg": 80.0}.get(photo.path.name)

        def rating(self, photo: Photo) -> int | None:
            return 4 if photo.path.name == "b.jpg" else 0

    a, b, c, unknown = (photo_named(name) for name in ("a.jpg", "b.jpg", "c.jpg", "d.jpg"))
    rules = KeeperRules((KeeperRule.SHARPEST, KeeperRule.HIGHEST_RATING))

    assert choose_keeper([a, b, c], rules, Read()) == (c, KeeperReason.SHARPEST)
    assert choose_keeper([a, b], rules, Read()) == (b, KeeperReason.HIGHEST_RATING)
    assert choose_keeper([a, unknown], rules, Read()) == (a, KeeperReason.FIRST_BY_NAME)
    assert choose_keeper([a, c], rules) == (a, KeeperReason.FIRST_BY_NAME)


def test_place_and_stars_are_read_from_the_file(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x4746] = 3
    exif.get_ifd(0x8825)[2] = (48.0, 8.0, 0.0)
    plain, stated, xmp = (tmp_path / name for name in ("plain.jpg", "stated.jpg", "xmp.jpg"))
    Image.new("RGB", (8, 8)).save(plain)
    Image.new("RGB", (8, 8)).save(stated, exif=exif)
    Image.new("RGB", (8, 8)).save(xmp, xmp=b'<rdf:Description xmp:Rating="5"/>')

    assert place_and_rating_of(plain, Decoder()) == (False, 0)
    assert place_and_rating_of(stated, Decoder()) == (True, 3)
    assert place_and_rating_of(xmp, Decoder()) == (False, 5)
    assert place_and_rating_of(tmp_path / "none.jpg", Decoder()) is None


PHOTOS = st.lists(
    st.builds(
        photo_named,
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
    keeper = replace(
        photo_named("a.jpg", 400, 4000), content_hash=photo_of(Path("x"), b"1").content_hash
    )
    copy = replace(keeper, path=Path("/p/copy.jpg"))
    small = photo_named("small.jpg", 100, 500)

    group = build_group(
        Level.SAME_PHOTO,
        [small, copy, keeper],
        lambda a, b: 0.9,
        0.9,
        holders=holding_each_other([small, copy, keeper]),
    )

    members = group.members
    assert [member.photo.path.name for member in members] == ["a.jpg", "copy.jpg", "small.jpg"]
    assert [member.keep for member in members] == [True, False, False]
    assert [member.reason for member in members] == [
        Reason.of(KeeperReason.SHORTEST_PATH),
        Reason.of(KeeperReason.SAME_BYTES),
        Reason.of(KeeperReason.SMALLER, width=100, height=100),
    ]
    assert [member.score for member in members] == [1.0, 1.0, 0.9]
    assert group.bytes_to_free == 4500


def test_similar_shots_are_all_proposed_to_stay() -> None:
    group = build_group(
        Level.SIMILAR, [photo_named("a.jpg"), photo_named("b.jpg")], lambda a, b: 0.4, 0.4
    )

    assert all(member.keep for member in group.members)


def test_numbers_read_well() -> None:
    assert [bytes_in_words(size) for size in (0, 999, 1500, 4_100_000, 2_500_000_000)] == [
        "0 B", "999 B", "1.5 KB", "4.1 MB", "2.5 GB",
    ]  # fmt: skip
    assert counted(1, "photo", "photos") == "1 photo"
    assert counted(2000, "photo", "photos") == "2,000 photos"
