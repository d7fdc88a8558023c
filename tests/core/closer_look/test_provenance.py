"""Which photos of a group were made from another is seen in their pixels, and remembered."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageFilter, ImageOps

from core.closer_look.provenance import ProvenanceFinder
from core.errors import Cancelled
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.records import Level, Member, Photo, Provenance
from core.review.further_facts import GroupFacts, NoFurtherFacts
from core.review.keeper import Choosing
from core.review.reasons import KeeperReason
from core.storage.database import open_cache
from core.storage.evidence_cache import EvidenceCache
from core.wording.reasons import Reason
from tests.conftest import photo_of
from tests.core.closer_look.test_detail import photo as noise


@pytest.fixture
def cache(places: Places) -> Iterator[EvidenceCache]:
    with closing(open_cache(places.cache_file, lambda problem: None)) as opened:
        yield EvidenceCache(opened)


@pytest.fixture
def photos(tmp_path: Path) -> dict[str, Photo]:
    """A JPEG and what was made from it."""
    original = tmp_path / "original.jpg"
    noise(4).convert("RGB").save(original, quality=85)
    image = Image.open(original).convert("RGB")
    size = image.width * 2, image.height * 2
    image.resize(size, Image.Resampling.BICUBIC).save(tmp_path / "enlarged.jpg", quality=92)
    ImageOps.expand(image, 40, "white").save(tmp_path / "framed.jpg", quality=92)
    image.save(tmp_path / "packed.png")
    image.save(tmp_path / "saved.jpg", quality=97)
    image.crop((60, 40, 420, 320)).save(tmp_path / "cropped.jpg", quality=92)
    image.reduce(2).save(tmp_path / "reduced.jpg", quality=80)
    return {file.stem: known(file) for file in tmp_path.glob("*.*")}


def known(file: Path) -> Photo:
    return replace(photo_of(file), facts=Decoder().decode(file).facts)


def finder(cache: EvidenceCache, progress: Progress | None = None) -> ProvenanceFinder:
    return ProvenanceFinder(cache, Decoder(), progress or Progress(), 1)


@pytest.mark.parametrize(
    ("name", "faults"),
    [
        ("enlarged", (True, False, False)),
        ("framed", (False, True, False)),
        ("packed", (False, False, True)),
        ("saved", (False, False, True)),
        ("cropped", (False, False, False)),
        ("reduced", (False, False, False)),
    ],
)
def test_what_was_made_from_a_photo_is_known_beside_it(
    cache: EvidenceCache, photos: dict[str, Photo], name: str, faults: tuple[bool, bool, bool]
) -> None:
    original, copy = photos["original"], photos[name]

    (seen,) = finder(cache).of([[original, copy]])

    of_copy, of_original = seen[copy.content_hash], seen[original.content_hash]
    assert faults == (of_copy.is_enlarged, of_copy.is_added_to, of_copy.is_stored_again)
    assert of_original == Provenance(480 * 360, quality=85, is_gray=True)
    assert of_copy.real_pixels <= 1.02 * 480 * 360


def test_a_sharpened_enlargement_is_not_the_keeper(
    cache: EvidenceCache, photos: dict[str, Photo]
) -> None:
    path, original = photos["enlarged"].path.with_name("sharpened.jpg"), photos["original"]
    with Image.open(photos["enlarged"].path) as image:
        image.filter(ImageFilter.UnsharpMask(3, 120, 2)).save(path, quality=92)
    pair = [known(path), original]

    (seen,) = finder(cache).of([pair])

    choosing = Choosing(further=GroupFacts(seen, NoFurtherFacts()))
    assert choosing.keeper_of(Level.SAME_PHOTO, pair)[0] == original


def test_a_picture_that_lost_its_colors_holds_no_colored_one(
    cache: EvidenceCache, photos: dict[str, Photo]
) -> None:
    path, gray = photos["original"].path.with_name("colored.png"), photos["original"]
    with Image.open(gray.path) as image:
        ImageOps.colorize(image.convert("L"), "navy", "orange").save(path)
    colored = known(path)

    (seen,) = finder(cache).of([[colored, gray]])

    of_each = [
        Member(photo, 1.0, True, Reason.of(KeeperReason.CHOSEN),
               frozenset({colored.content_hash, gray.content_hash}), seen[photo.content_hash])
        for photo in (colored, gray)
    ]  # fmt: skip
    assert not of_each[0].is_held_by(of_each[1])
    assert of_each[1].is_held_by(of_each[0])


def test_a_picture_of_few_colors_holds_no_photo(
    cache: EvidenceCache, photos: dict[str, Photo]
) -> None:
    path, whole = photos["original"].path.with_name("few.png"), photos["original"]
    with Image.open(whole.path) as image:
        image.quantize(48).convert("RGB").save(path)
    few = known(path)

    (seen,) = finder(cache).of([[few, whole]])

    assert seen[few.content_hash].has_few_tones and not seen[whole.content_hash].has_few_tones
    choosing = Choosing(further=GroupFacts(seen, NoFurtherFacts()))
    assert choosing.keeper_of(Level.SAME_PHOTO, [few, whole])[0] == whole
    held = frozenset({few.content_hash, whole.content_hash})
    of_each = [
        Member(photo, 1.0, True, Reason.of(KeeperReason.CHOSEN), held, seen[photo.content_hash])
        for photo in (whole, few)
    ]
    assert not of_each[0].is_held_by(of_each[1])
    assert of_each[1].is_held_by(of_each[0])


def test_in_a_large_group_each_is_seen_beside_one_that_was_made_from_none(
    cache: EvidenceCache, photos: dict[str, Photo]
) -> None:
    (seen,) = finder(cache).of([list(photos.values())])

    made = {
        name
        for name, photo in photos.items()
        for found in [seen[photo.content_hash]]
        if found.is_enlarged or found.is_added_to or found.is_stored_again
    }
    assert made == {"enlarged", "framed", "packed", "saved"}


def test_what_was_measured_is_remembered_and_damage_is_measured_again(
    cache: EvidenceCache, photos: dict[str, Photo]
) -> None:
    pair = [photos["original"], photos["packed"]]
    first = finder(cache).of([pair])
    for photo in pair:
        photo.path.unlink()

    assert finder(cache).of([pair]) == first
    assert finder(cache).of([[photos["original"], photos["saved"]]]) == [{}]


def test_a_user_who_stops_does_not_wait(cache: EvidenceCache, photos: dict[str, Photo]) -> None:
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        finder(cache, progress).of([list(photos.values())])
