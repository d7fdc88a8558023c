"""The sharpest frame of a burst, told on painted pictures that are blurred, shaken and clipped."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageFilter

from core.demo.scenes import city, mountains, room, texture
from core.photo_files.sharpness import sharpness

SIZE = (640, 480)
MARGIN = 5.0
"""Points within which the keeper rules count photos as equally sharp."""
SCENES = {
    "mountains": (mountains, ["#6fa8dc", "#fbe5d6", "#8da9b5", "#2f4f3f", "#ffd27f"]),
    "city": (city, ["#0b1030", "#2b2f55", "#10121f", "#ffd27f", "#8fb7ff"]),
    "room": (room, ["#d9c7a8", "#8a6a4f", "#6b8e9e", "#c25b4a", "#f4efe6", "#3f4f5f"]),
    "texture": (texture, ["#7b5b3a", "#a98a63", "#3f2d1d", "#d8c3a0", "#55402b"]),
}


@cache
def frame(scene: str) -> Image.Image:
    """As a lens draws it: fine grain on all things, and nothing finer than two pixels."""
    painter, palette = SCENES[scene]
    painted = painter(np.random.default_rng(3), *SIZE, palette)
    grain = np.random.default_rng(4).integers(-18, 19, (*SIZE[::-1], 1))
    pixels = np.clip(np.asarray(painted, dtype=np.int64) * 0.85 + 16 + grain, 8, 246)
    return Image.fromarray(pixels.astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.6))


def blurred(image: Image.Image, radius: float) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(radius))


def shaken(image: Image.Image, pixels: int) -> Image.Image:
    """Moved sideways while the shutter was open."""
    values = np.asarray(image, dtype=np.float32)
    moved = np.mean([np.roll(values, step, axis=1) for step in range(pixels)], axis=0)
    return Image.fromarray(moved.astype(np.uint8))


def exposed(image: Image.Image, gain: float, offset: float = 0.0) -> Image.Image:
    values = np.asarray(image, dtype=np.float32) * gain + offset
    return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))


@pytest.mark.parametrize("scene", SCENES)
def test_a_blurred_or_shaken_frame_is_clearly_less_sharp(scene: str) -> None:
    sharp = frame(scene)
    best = sharpness(sharp)

    by_blur = [sharpness(blurred(sharp, radius)) for radius in (0.8, 1.5, 3.0)]
    by_shake = [sharpness(shaken(sharp, pixels)) for pixels in (4, 9)]

    assert by_blur == sorted(by_blur, reverse=True)
    assert by_shake == sorted(by_shake, reverse=True)
    assert best > max(by_blur[1], by_shake[0]) + MARGIN


@pytest.mark.parametrize("scene", SCENES)
def test_detail_that_is_burnt_out_or_black_is_lost(scene: str) -> None:
    sharp = frame(scene)
    best = sharpness(sharp)

    assert best > sharpness(exposed(sharp, 3.5, 60)) + MARGIN
    assert best > sharpness(exposed(sharp, 1.0, -200)) + MARGIN


def test_a_brighter_exposure_is_no_sharper() -> None:
    sharp = frame("room")

    darker, brighter = sharpness(exposed(sharp, 0.7)), sharpness(exposed(sharp, 0.99))

    assert abs(darker - brighter) < 1


@pytest.mark.parametrize("scene", SCENES)
def test_focus_in_the_middle_beats_focus_on_the_corners(scene: str) -> None:
    sharp = frame(scene)
    soft = blurred(sharp, 3)
    middle = Image.new("L", SIZE, 0)
    middle.paste(255, (SIZE[0] // 4, SIZE[1] // 4, 3 * SIZE[0] // 4, 3 * SIZE[1] // 4))
    on_subject = Image.composite(sharp, soft, middle)
    behind = Image.composite(sharp, soft, ImageChops.invert(middle))

    assert sharpness(on_subject) > sharpness(behind)


def test_a_sky_beside_it_makes_a_subject_no_less_sharp() -> None:
    sharp = frame("texture")
    beside_sky = sharp.copy()
    beside_sky.paste("#86a8c9", (0, 0, SIZE[0], SIZE[1] // 3))

    assert sharpness(beside_sky) > sharpness(blurred(sharp, 0.8))


@pytest.mark.parametrize("size", [(1, 1), (4, 300), (5, 5), (7, 2000), (3000, 40)])
def test_any_size_is_measured_and_flat_is_zero(size: tuple[int, int]) -> None:
    assert sharpness(Image.new("RGB", size, "gray")) == 0.0
    noise = np.random.default_rng(0).integers(0, 255, (*size[::-1], 3), dtype=np.uint8)
    assert 0.0 <= sharpness(Image.fromarray(noise)) <= 100.0
