"""Which of two pictures of a photo is damaged, and from which row on."""

from __future__ import annotations

import io
import random
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance

from core.closer_look.alignment import align, sketch
from core.closer_look.damage import damaged_from
from core.closer_look.evidence import Weighing
from core.closer_look.fine_verifier import FineVerifier
from core.closer_look.looks import Look
from core.closer_look.readable_contents import ReadableContents
from core.closer_look.verifier import Verifier
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.decoding import Decoder, decode
from core.progress import Progress
from core.records import ContentHash
from core.storage.database import open_cache
from core.storage.evidence_cache import EvidenceCache
from tests.conftest import photo_of
from tests.painted import painted

SEEDS = [3, 11, 21]
PROVEN = [(3, "same"), (3, "half"), (11, "same"), (11, "half"), (11, "bright"), (21, "same")]


def scene(seed: int) -> Image.Image:
    return painted(seed).convert("RGB")


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


def padded(data: bytes) -> bytes:
    """With an end that a decoder complains of, and harmless."""
    return data[:-2] + bytes(40) + data[-2:]


def shifted(image: Image.Image, share: float) -> Image.Image:
    """Brighter from a row on, as where one coefficient was lost."""
    pixels = np.asarray(image).astype(int)
    pixels[int(share * len(pixels)) :] += 70
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


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
    complained = photo(padded(data))
    assert complained.complaints

    found = said(complained, photo(saved(copies(image)[kind])))

    assert found is None


@pytest.mark.parametrize("seed", SEEDS)
def test_what_was_laid_over_a_copy_is_no_damage_of_the_original(seed: int) -> None:
    image = scene(seed)
    width, height = image.size
    captioned, covered = image.copy(), image.copy()
    ImageDraw.Draw(captioned).rectangle((0, height * 5 // 6, width, height), fill="white")
    ImageDraw.Draw(covered).rectangle((width // 4, height // 3, width, height // 2), fill="red")
    data = saved(image)
    complained = photo(padded(data))

    for copy in (captioned, covered):
        found = said(complained, photo(saved(copy)))
        assert found is None


def look(folder: Path, healthy: bytes, broken: bytes) -> tuple[Look, list[ContentHash]]:
    """What is seen of the healthy photo and the other, and which are known to be damaged."""
    (folder / "b.jpg").write_bytes(healthy)
    (folder / "a.jpg").write_bytes(broken)
    records = [photo_of(folder / name) for name in ("b.jpg", "a.jpg")]
    photos = {record.content_hash: [record] for record in records}
    with closing(open_cache(folder / "cache.sqlite", lambda problem: None)) as connection:
        verifier = Verifier(
            Weighing.load(), lambda hashes: photos, EvidenceCache(connection), Decoder(),
            Progress(), 1,
        )  # fmt: skip
        (seen,) = verifier.looks([(records[0].content_hash, records[1].content_hash)], [0.99])
        known = connection.execute("SELECT content_hash FROM damage").fetchall()
    return seen, [ContentHash(content) for (content,) in known]


@pytest.mark.parametrize("how", [{}, {"progressive": True}, {"restart_marker_rows": 1}])
def test_a_damaged_photo_goes_for_the_healthy_one_and_never_the_other_way_round(
    tmp_path: Path, how: dict[str, object]
) -> None:
    healthy = saved(scene(11), **how)

    seen, known = look(tmp_path, healthy, spoilt(healthy, 0.6))

    assert not seen.second_holds_first
    if not how:
        assert seen.first_holds_second
        assert known == [photo_of(tmp_path / "a.jpg").content_hash]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_what_lies_above_the_damage_is_read_however_it_is_stored(
    tmp_path: Path, orientation: int
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    healthy = saved(scene(3), exif=exif)

    seen, _ = look(tmp_path, healthy, spoilt(healthy, 0.75))

    assert seen.first_holds_second
    assert not seen.second_holds_first


def agreeing(folder: Path, healthy: bytes, broken: bytes) -> bool:
    """Whether both agree where they are read closely, whatever they look like at small scale."""
    (folder / "a.jpg").write_bytes(healthy)
    (folder / "b.jpg").write_bytes(broken)
    records = [photo_of(folder / name) for name in ("a.jpg", "b.jpg")]
    photos = {record.content_hash: [record] for record in records}
    first, second = sorted(record.content_hash for record in records)
    pair, readable = (first, second), ReadableContents(Decoder(), Progress())
    with closing(open_cache(folder / "cache.sqlite", lambda problem: None)) as connection:
        cache = EvidenceCache(connection)
        return pair in FineVerifier(lambda hashes: photos, cache, readable, 1).looks([pair], {})


@pytest.mark.parametrize(("share", "agrees"), [(0.7, True), (0.45, False)])
def test_a_photo_that_is_mostly_damaged_stays(tmp_path: Path, share: float, agrees: bool) -> None:
    image = scene(3).resize((640, 480))

    assert agreeing(tmp_path, saved(image), padded(saved(shifted(image, share)))) is agrees


def test_a_sky_above_the_damage_proves_nothing(tmp_path: Path) -> None:
    image = scene(3)
    image.paste((120, 150, 200), (0, 0, image.width, image.height * 7 // 10))

    assert not agreeing(tmp_path, saved(image), padded(saved(shifted(image, 0.73))))


def test_with_a_harmless_complaint_a_copy_goes_for_the_other(tmp_path: Path) -> None:
    healthy = saved(scene(11).resize((640, 480)))

    copy = saved(scene(11).resize((640, 480)), quality=80)
    seen, known = look(tmp_path, healthy, padded(copy))

    assert seen.first_holds_second
    assert not seen.second_holds_first
    assert known == []
