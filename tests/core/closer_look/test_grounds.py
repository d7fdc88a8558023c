"""A cut-out finds its copy, whatever that was flattened onto, and never goes for it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from core.closer_look.evidence import Weighing
from core.closer_look.grounds import on_ground_of, small_alpha
from core.closer_look.looks import Look
from core.closer_look.verifier import Verifier
from core.photo_files.decoding import Decoder, decode
from core.progress import Progress
from core.storage.database import open_cache
from core.storage.evidence_cache import EvidenceCache
from tests.conftest import photo_of
from tests.painted import painted

GROUNDS = ["white", "black", (128, 128, 128), (30, 60, 160), (240, 220, 180)]


def cut_out(seed: int) -> Image.Image:
    small = painted(seed).convert("RGBA")
    picture = small.resize((2 * small.width, 2 * small.height))  # large enough that print is read
    width, height = picture.size
    mask = Image.new("L", picture.size, 0)
    ImageDraw.Draw(mask).ellipse((width // 5, height // 7, width * 4 // 5, height * 6 // 7), 255)
    picture.putalpha(mask)
    return picture


def drawing(color: str) -> Image.Image:
    picture = Image.new("RGBA", (320, 320), (0, 0, 0, 0))
    draw, rng = ImageDraw.Draw(picture), np.random.default_rng(4)
    for _ in range(9):
        x, y, r = (int(n) for n in rng.integers((30, 30, 20), (290, 290, 90)))
        draw.ellipse((x - r, y - r, x + r, y + r), outline=color, width=9)
    return picture


def flat(picture: Image.Image, ground: str | tuple[int, int, int]) -> Image.Image:
    laid = Image.new("RGB", picture.size, ground)
    laid.paste(picture, mask=picture.getchannel("A"))
    return laid


def look(folder: Path, clear: Image.Image, opaque: Image.Image) -> Look:
    clear.save(folder / "clear.png")
    opaque.save(folder / "flat.jpg", quality=90)
    records = [photo_of(folder / name) for name in ("clear.png", "flat.jpg")]
    photos = {record.content_hash: [record] for record in records}
    with closing(open_cache(folder / "cache.sqlite", lambda problem: None)) as connection:
        verifier = Verifier(
            Weighing.load(), lambda hashes: photos, EvidenceCache(connection), Decoder(),
            Progress(), 1,
        )  # fmt: skip
        pair = (records[0].content_hash, records[1].content_hash)
        return verifier.looks([pair], [0.3])[0]


@pytest.mark.parametrize(
    ("seed", "ground"), [*((11, ground) for ground in GROUNDS), (24, "white"), (24, "black")]
)
def test_a_cut_out_finds_its_flattened_copy(
    tmp_path: Path, seed: int, ground: str | tuple[int, int, int]
) -> None:
    seen = look(tmp_path, cut_out(seed), flat(cut_out(seed), ground))

    assert seen.score > 0.9
    assert seen.first_holds_second
    assert not seen.second_holds_first  # the ground is a part of the copy; what is clear is lost


def test_a_flattened_copy_on_whose_ground_something_was_written_stays(tmp_path: Path) -> None:
    written = flat(cut_out(11), "white")
    ImageDraw.Draw(written).text((20, 20), "For Anna, 2019", fill="black", font_size=24)

    seen = look(tmp_path, cut_out(11), written)

    assert not seen.first_holds_second
    assert not seen.second_holds_first


@pytest.mark.parametrize("veil", [128, 230])
def test_in_doubt_a_flattened_copy_stays(tmp_path: Path, veil: int) -> None:
    """Where nothing shows the ground alone, its color isn't known."""
    veiled = cut_out(11).convert("RGB")
    veiled.putalpha(veil)

    seen = look(tmp_path, veiled, flat(veiled, "white"))

    assert not seen.first_holds_second
    assert not seen.second_holds_first


@pytest.mark.parametrize("color", ["white", "black", "#c81e28", "#808080"])
def test_a_drawing_of_any_color_shows(tmp_path: Path, color: str) -> None:
    drawing(color).save(tmp_path / "a.png")

    photo = decode(tmp_path / "a.png")

    shown = np.asarray(photo.pixels).astype(int)
    ground, ink = (shown[np.asarray(photo.alpha) == level].mean(axis=0) for level in (0, 255))
    assert np.abs(ground - ink).max() > 60


def test_an_alpha_that_hides_nothing_is_none(tmp_path: Path) -> None:
    picture = cut_out(11)
    picture.putalpha(255)
    picture.save(tmp_path / "a.png")

    photo = decode(tmp_path / "a.png")

    assert photo.alpha is None
    assert photo.pixels.tobytes() == picture.convert("RGB").tobytes()


def test_no_ground_is_taken_from_a_picture_that_shows_none() -> None:
    gray = np.full((40, 40), 128, np.uint8)
    alpha = np.zeros((40, 40), np.uint8)
    alpha[10:30, 10:30] = 255
    busy = np.random.default_rng(1).integers(0, 255, (40, 40)).astype(np.uint8)

    assert on_ground_of(gray, alpha, busy) is None
    onto = on_ground_of(gray, alpha, np.full((80, 80), 20, np.uint8))
    assert onto is not None
    assert onto[0, 0] == 20
    assert onto[20, 20] == 128
    blue = np.full((80, 80, 3), (20, 40, 200), np.uint8)
    onto = on_ground_of(np.repeat(gray[..., None], 3, axis=2), alpha, blue)
    assert onto is not None
    assert onto[0, 0].tolist() == [20, 40, 200]
    assert onto[20, 20].tolist() == [128, 128, 128]
    assert small_alpha(np.full((40, 40), 255, np.uint8), (20, 20)) is None
