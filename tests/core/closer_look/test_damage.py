"""Which of two pictures of a photo is damaged, and from which row on."""

from __future__ import annotations

import io
import random
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance

from core.closer_look.alignment import align, sketch
from core.closer_look.damage import damaged_from
from core.learning.rendered import rendered_sources
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.decoding import decode

SEEDS = [3, 11, 21]
PROVEN = [(3, "same"), (3, "half"), (11, "same"), (11, "half"), (11, "bright"), (21, "same")]


def scene(seed: int) -> Image.Image:
    return rendered_sources(seed + 1)[seed]().convert("RGB")


def saved(image: Image.Image, **how: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "JPEG", **{"quality": 90, **how})
    return stream.getvalue()


def photo(data: bytes) -> DecodedPhoto:
    return decode(io.BytesIO(data))


def spoilt(data: bytes, share: float) -> bytes:
    rng, at = random.Random(8), int(len(data) * share)
    wrong = bytes(rng.randrange(255) for _ in range(600))
    return data[:at] + wrong + data[at + len(wrong) :]


def said(complained: DecodedPhoto, other: DecodedPhoto) -> float | None:
    first, second = np.asarray(complained.pixels), np.asarray(other.pixels)
    alignment = align(sketch(first), sketch(second))
    if alignment is None:
        return None
    return damaged_from(first, second, alignment, complained.facts.orientation)


def copies(image: Image.Image) -> dict[str, Image.Image]:
    width, height = image.size
    return {
        "same": image,
        "half": image.resize((width // 2, height // 2)),
        "bright": ImageEnhance.Brightness(image).enhance(1.2),
        "gray": image.convert("L").convert("RGB"),
    }


@pytest.mark.parametrize(("seed", "kind"), PROVEN)
def test_the_row_from_which_a_picture_is_damaged(seed: int, kind: str) -> None:
    image = scene(seed)
    broken = photo(spoilt(saved(image), 0.6))
    assert broken.complaints

    found = said(broken, photo(saved(copies(image)[kind])))

    apart = np.abs(np.asarray(broken.pixels).astype(int) - np.asarray(photo(saved(image)).pixels))
    first = int(np.flatnonzero(apart.max(axis=2).max(axis=1) > 12)[0]) / image.height
    assert found is not None
    assert abs(found - first) < 0.06


@pytest.mark.parametrize("seed", [3, 21])
def test_rows_are_counted_as_they_are_stored(seed: int) -> None:
    upright, exif = scene(seed), Image.Exif()
    exif[0x0112] = 6
    stored = upright.transpose(Image.Transpose.ROTATE_90)
    turned = photo(spoilt(saved(stored, exif=exif), 0.6))

    found = said(turned, photo(saved(upright)))
    as_stored = said(photo(spoilt(saved(stored), 0.6)), photo(saved(stored)))

    assert found is not None
    assert as_stored is not None
    assert abs(found - as_stored) < 0.05


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("kind", ["same", "half", "bright", "gray"])
def test_a_harmless_complaint_is_no_damage(seed: int, kind: str) -> None:
    """Some cameras fill up the end of their files, and libjpeg warns of it."""
    image = scene(seed)
    data = saved(image)
    padded = photo(data[:-2] + bytes(40) + data[-2:])
    assert padded.complaints

    found = said(padded, photo(saved(copies(image)[kind])))

    assert found is None


@pytest.mark.parametrize("seed", SEEDS)
def test_what_was_laid_over_a_copy_is_no_damage_of_the_original(seed: int) -> None:
    image = scene(seed)
    width, height = image.size
    captioned, covered = image.copy(), image.copy()
    ImageDraw.Draw(captioned).rectangle((0, height * 5 // 6, width, height), fill="white")
    ImageDraw.Draw(covered).rectangle((width // 4, height // 3, width, height // 2), fill="red")
    data = saved(image)
    padded = photo(data[:-2] + bytes(40) + data[-2:])

    for copy in (captioned, covered):
        found = said(padded, photo(saved(copy)))
        assert found is None


@pytest.mark.parametrize("how", [{}, {"progressive": True}, {"restart_marker_rows": 1}])
def test_a_damaged_photo_goes_for_the_healthy_one_and_never_the_other_way_round(
    tmp_path: Path, how: dict[str, object]
) -> None:
    from contextlib import closing

    from core.closer_look.evidence import Weighing
    from core.closer_look.verifier import Verifier
    from core.photo_files.decoding import Decoder
    from core.progress import Progress
    from core.storage.database import open_cache
    from core.storage.evidence_cache import EvidenceCache
    from tests.conftest import photo_of

    healthy, broken = tmp_path / "b.jpg", tmp_path / "a.jpg"
    healthy.write_bytes(saved(scene(11), **how))
    broken.write_bytes(spoilt(healthy.read_bytes(), 0.6))
    photos = {record.content_hash: [record] for record in map(photo_of, (healthy, broken))}
    pair = (photo_of(healthy).content_hash, photo_of(broken).content_hash)

    with closing(open_cache(tmp_path / "cache.sqlite", lambda problem: None)) as connection:
        verifier = Verifier(
            Weighing.load(), lambda hashes: photos, EvidenceCache(connection), Decoder(),
            Progress(), 1,
        )  # fmt: skip
        (look,) = verifier.looks([pair], [0.99])
        known = connection.execute("SELECT content_hash, first_row FROM damage").fetchall()

    assert not look.second_holds_first
    if not how:
        assert look.first_holds_second
        assert [content for content, _ in known] == [pair[1]]
