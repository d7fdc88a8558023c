"""Whether pairs of a scan show one scene: what is confirmed, refuted, remembered and let go."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from core.closer_look import scene_verifier
from core.closer_look.scene_verifier import SceneVerifier, scene_probabilities
from core.errors import Cancelled
from core.learning.second_shots import two_shots
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.records import ContentHash, Photo
from core.storage.database import open_cache
from core.storage.evidence_cache import EvidenceCache
from tests.conftest import photo_of
from tests.painted import painted

Make = Callable[..., SceneVerifier]
Library = dict[str, Photo]


class CountingDecoder(Decoder):
    """Notes what it decodes."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[str] = []

    def decode(self, file: object, *args: object, **options: object) -> DecodedPhoto:
        if isinstance(file, Path):
            self.files.append(file.stem)
        return super().decode(file, *args, **options)  # type: ignore[arg-type]


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_cache(tmp_path / "cache.sqlite", lambda problem: None)) as opened:
        yield opened


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Two shots of a scene, another scene and a bare wall."""
    shots = two_shots(painted(9), random.Random(3))
    images = {
        "shot": shots[0],
        "next shot": shots[1],
        "other": painted(0),
        "wall": Image.new("RGB", (320, 240), "beige"),
    }
    photos = {}
    for name, image in images.items():
        file = tmp_path / f"{name}.jpg"
        image.save(file, quality=92)
        photos[name] = photo_of(file)
    return photos


@pytest.fixture
def make(connection: sqlite3.Connection, library: Library) -> Make:
    def verifier(decoder: Decoder | None = None, progress: Progress | None = None) -> SceneVerifier:
        def photos_of(hashes: Sequence[ContentHash]) -> dict[ContentHash, list[Photo]]:
            known = {photo.content_hash: [photo] for photo in library.values()}
            return {content: known[content] for content in hashes}

        cache = EvidenceCache(connection)
        return SceneVerifier(photos_of, cache, decoder or Decoder(), progress or Progress(), 2)

    return verifier


def pair(library: Library, a: str, b: str) -> tuple[ContentHash, ContentHash]:
    return library[a].content_hash, library[b].content_hash


def test_a_second_shot_is_confirmed_and_another_scene_refuted(make: Make, library: Library) -> None:
    pairs = [pair(library, "shot", "next shot"), pair(library, "shot", "other")]

    shots, others = make().verified(pairs, [0.5, 0.99])

    assert shots > 0.9
    assert others < 0.3


def test_where_nothing_can_be_seen_little_is_left_of_the_head_s_word(
    make: Make, library: Library
) -> None:
    library["next shot"].path.unlink()
    pairs = [pair(library, "wall", "other"), pair(library, "shot", "next shot")]

    assert max(make().verified(pairs, [0.999, 0.999])) < 0.3


def test_what_was_measured_is_not_measured_again(make: Make, library: Library) -> None:
    pairs = [pair(library, "shot", "next shot"), pair(library, "shot", "wall")]
    first = make().verified(pairs, [0.5, 0.5])
    idle = CountingDecoder()

    assert make(idle).verified([(b, a) for a, b in pairs], [0.5, 0.5]) == first
    assert idle.files == []


def test_what_could_not_be_read_is_tried_again(make: Make, library: Library) -> None:
    away = library["shot"].path.with_suffix(".away")
    library["shot"].path.rename(away)
    pairs = [pair(library, "shot", "next shot")]
    assert make().verified(pairs, [0.9])[0] < 0.3

    away.rename(library["shot"].path)

    assert make().verified(pairs, [0.9])[0] > 0.9


def test_a_damaged_row_is_measured_again(
    make: Make, library: Library, connection: sqlite3.Connection
) -> None:
    pairs = [pair(library, "shot", "next shot")]
    first = make().verified(pairs, [0.5])
    for damage in ("", "{}", '{"significance": NaN}', '{"significance": "9"}'):
        with connection:
            connection.execute("UPDATE evidence SET measured = ?", (damage,))
        assert make().verified(pairs, [0.5]) == first


@pytest.mark.parametrize(("held", "times"), [(scene_verifier.BYTES_HELD, 1), (1, 2)])
def test_each_photo_is_decoded_once_while_memory_lasts(
    make: Make, library: Library, monkeypatch: pytest.MonkeyPatch, held: int, times: int
) -> None:
    monkeypatch.setattr(scene_verifier, "BYTES_HELD", held)
    monkeypatch.setattr(scene_verifier, "PAIRS_AT_ONCE", 1)
    decoder = CountingDecoder()
    pairs = [pair(library, "shot", other) for other in ("next shot", "other")]

    make(decoder).verified(pairs, [0.5, 0.5])

    assert sorted(decoder.files) == sorted(["next shot", "other", *["shot"] * times])


def test_a_cancel_ends_it(make: Make, library: Library) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        make(progress=progress).verified([pair(library, "shot", "other")], [0.5])


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1e6), st.floats(0, 1e6))
def test_more_from_the_head_or_the_geometry_is_never_less(
    score: float, other: float, seen: float, more: float
) -> None:
    low, high = sorted((score, other))
    few, many = sorted((seen, more))
    least, by_head, by_geometry = scene_probabilities([low, high, low], [few, few, many])
    assert 0 <= least <= min(by_head, by_geometry) and max(by_head, by_geometry) <= 1
