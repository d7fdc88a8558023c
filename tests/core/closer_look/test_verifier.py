"""The closer look in a scan: what it confirms, what it refutes, what it remembers."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from core.closer_look.evidence import OTHER_SHOT, Evidence, Weighing
from core.closer_look.reasons import WeighingProblem
from core.closer_look.verifier import Verifier
from core.errors import WeightsError
from core.learning.second_shots import two_shots
from core.photo_files.decoding import Decoder, decode
from core.photo_files.small_pictures import VERSION, to_store
from core.progress import Progress
from core.records import ContentHash, Photo
from core.storage.database import open_cache
from core.storage.evidence_cache import EvidenceCache
from core.wording.reasons import Reason
from tests.conftest import photo_of
from tests.painted import painted

Make = Callable[[dict[ContentHash, list[Photo]]], Verifier]


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_cache(tmp_path / "cache.sqlite", lambda problem: None)) as opened:
        yield opened


@pytest.fixture
def make(connection: sqlite3.Connection) -> Make:
    def verifier_of(photos: dict[ContentHash, list[Photo]]) -> Verifier:
        def photos_of(hashes: Sequence[ContentHash]) -> dict[ContentHash, list[Photo]]:
            return {content_hash: photos[content_hash] for content_hash in hashes}

        evidence = EvidenceCache(connection)
        return Verifier(Weighing.load(), photos_of, evidence, Decoder(), Progress(), 2)

    return verifier_of


@pytest.fixture
def library(tmp_path: Path) -> dict[str, Photo]:
    """A photo, a crop of it, and two shots of another scene."""
    scene, other = (painted(number) for number in (0, 21))
    width, height = scene.size
    shots = two_shots(other, random.Random(3))
    images = {
        "photo": scene,
        "crop": scene.crop((width // 5, height // 5, width * 4 // 5, height * 4 // 5)),
        "shot": shots[0],
        "next shot": shots[1],
    }
    photos = {}
    for name, image in images.items():
        file = tmp_path / f"{name}.jpg"
        image.save(file, quality=92)
        photos[name] = photo_of(file)
    return photos


def by_content(library: dict[str, Photo]) -> dict[ContentHash, list[Photo]]:
    return {photo.content_hash: [photo] for photo in library.values()}


def pair(library: dict[str, Photo], a: str, b: str) -> tuple[ContentHash, ContentHash]:
    return library[a].content_hash, library[b].content_hash


def test_a_crop_is_confirmed_and_another_shot_refuted(
    make: Make, library: dict[str, Photo]
) -> None:
    pairs = [pair(library, "photo", "crop"), pair(library, "shot", "next shot")]

    crop, shot = make(by_content(library)).verified(pairs, [0.3, 0.99])

    assert crop > 0.75 > 0.5 > shot


def test_a_crop_is_held_by_its_photo_and_not_the_other_way_round(
    make: Make, library: dict[str, Photo]
) -> None:
    crop = pair(library, "photo", "crop")
    for pairs in ([crop], [crop[::-1]]):
        (look,) = make(by_content(library)).looks(pairs, [0.3])  # the second time from the cache
        held = look.first_holds_second, look.second_holds_first
        assert held == ((True, False) if pairs[0] == crop else (False, True))


def test_where_nothing_was_seen_neither_holds_the_other(
    make: Make, library: dict[str, Photo]
) -> None:
    library["crop"].path.unlink()

    (look,) = make(by_content(library)).looks([pair(library, "photo", "crop")], [0.99])

    assert look.score == 0.99
    assert not (look.first_holds_second or look.second_holds_first)


def test_what_a_scan_kept_needs_no_file(
    make: Make, library: dict[str, Photo], connection: sqlite3.Connection
) -> None:
    pairs = [pair(library, "photo", "crop"), pair(library, "shot", "next shot")]
    kept = {photo.content_hash: to_store(decode(photo.path, 240)) for photo in library.values()}
    EvidenceCache(connection).pictures.save(kept, VERSION)
    for photo in library.values():
        photo.path.unlink()

    crop, shot = make(by_content(library)).looks(pairs, [0.3, 0.99])

    assert crop.score > 0.75 > 0.5 > shot.score
    assert not (crop.first_holds_second or crop.second_holds_first)  # nobody read them closely


def test_a_small_part_is_looked_at_as_large_as_the_crop_of_it(
    make: Make, library: dict[str, Photo], tmp_path: Path
) -> None:
    with Image.open(library["photo"].path) as photo:
        width, height = photo.size
        photo.crop((width // 3, height // 3, width * 2 // 3, height * 2 // 3)).save(
            tmp_path / "ninth.jpg", quality=90
        )
    library["ninth"] = photo_of(tmp_path / "ninth.jpg")

    (look,) = make(by_content(library)).looks([pair(library, "photo", "ninth")], [0.1])

    assert look.score > 0.9
    assert look.first_holds_second and not look.second_holds_first


def test_what_was_measured_is_not_measured_again(
    make: Make, library: dict[str, Photo], monkeypatch: pytest.MonkeyPatch
) -> None:
    pairs = [pair(library, "photo", "crop")]
    first = make(by_content(library)).verified(pairs, [0.3])
    monkeypatch.setattr(Decoder, "decode", None)

    assert make({}).verified([pairs[0][::-1]], [0.3]) == first


def test_a_damaged_row_is_measured_again(
    make: Make, library: dict[str, Photo], connection: sqlite3.Connection
) -> None:
    pairs = [pair(library, "photo", "crop")]
    first = make(by_content(library)).verified(pairs, [0.3])
    for damage in ("", "[]", '{"aligned": 1, "skew": NaN}', '{"other": 1}'):
        with connection:
            connection.execute("UPDATE evidence SET measured = ?", (damage,))
        assert make(by_content(library)).verified(pairs, [0.3]) == first


def test_where_a_photo_is_gone_or_changed_the_head_s_score_stands(
    make: Make, library: dict[str, Photo]
) -> None:
    photos = by_content(library)
    changed = library["crop"]
    photos[changed.content_hash] = [replace(changed, size=1)]
    library["shot"].path.unlink()
    pairs = [pair(library, "photo", "crop"), pair(library, "shot", "next shot")]

    assert make(photos).verified(pairs, [0.3, 0.9]) == [0.3, 0.9]


def test_two_shutter_times_are_two_shots_without_a_look(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = painted(0)
    photos: dict[ContentHash, list[Photo]] = {}
    for second in (0, 0, 1):
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x9003] = f"2024:05:01 12:00:0{second}"
        file = tmp_path / f"{len(photos)}.jpg"
        scene.save(file, quality=90 - len(photos), exif=exif)
        photo = photo_of(file)
        photos[photo.content_hash] = [photo]
    a, b, later = photos

    assert make(photos).verified([(a, b)], [0.99])[0] > 0.9
    monkeypatch.setattr(Decoder, "decode", None)
    assert make(photos).verified([(a, later)], [0.99])[0] <= OTHER_SHOT


def test_an_hour_apart_are_two_shots_unless_their_pixels_are_the_same(
    make: Make, tmp_path: Path
) -> None:
    """As a camera on a tripod writes, or whoever set the clock of a copy right."""
    scene = painted(0)
    photos: dict[ContentHash, list[Photo]] = {}
    for name, hour, quality in (("shot", 12, 90), ("set right", 13, 90), ("next shot", 13, 85)):
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x9003] = f"2024:05:01 {hour}:00:07"
        scene.save(tmp_path / f"{name}.jpg", quality=quality, exif=exif)
        photo = photo_of(tmp_path / f"{name}.jpg")
        photos[photo.content_hash] = [photo]
    shot, set_right, next_shot = photos

    scores = make(photos).verified([(shot, set_right), (shot, next_shot)], [0.99, 0.99])

    assert scores[0] > 0.9
    assert scores[1] <= OTHER_SHOT


SHARE = st.floats(-1, 1)


@given(
    st.lists(
        st.tuples(
            st.floats(0, 1),
            st.builds(
                Evidence, st.booleans(), SHARE, SHARE, SHARE, st.floats(0, 1),
                st.integers(0, 500), st.floats(0, 1e6), st.booleans(),
            ),
        )
    )
)  # fmt: skip
def test_probabilities_are_probabilities(seen: list[tuple[float, Evidence]]) -> None:
    scores, evidence = [score for score, _ in seen], [look for _, look in seen]
    probabilities = Weighing.load().probabilities(scores, evidence)
    assert len(probabilities) == len(seen)
    for probability, look in zip(probabilities, evidence, strict=True):
        assert 0 <= probability <= (OTHER_SHOT if look.other_shot else 1)


@pytest.mark.parametrize("text", ["", "{}", '{"weights": [1], "bias": 0, "report": {}}'])
def test_damaged_weights_are_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "verification.json"
    file.write_text(text)
    with pytest.raises(WeightsError) as refusal:
        Weighing.load(file)
    assert refusal.value.reason == Reason.of(WeighingProblem.DAMAGED, name=file.name)
