"""Walls and the dark: nothing to lay over anything, only how light runs."""

from __future__ import annotations

from io import BytesIO

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from core.arrays import ByteArray
from core.closer_look.plain_tones import have_alike_tones


def wall(seed: int, depth: float = 1.0) -> ByteArray:
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:450, :600] / 600
    light = 190 + rng.uniform(-10, 10) + rng.uniform(15, 40) * x + rng.uniform(-25, 25) * y
    pixels = depth * (light[..., None] + np.array([0, -3, -10])) + rng.normal(0, 1.5, (450, 600, 3))
    return np.asarray(np.clip(pixels, 0, 255), dtype=np.uint8)


def saved(pixels: ByteArray, quality: int) -> ByteArray:
    stream = BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", quality=quality)
    return np.asarray(Image.open(stream).convert("RGB"))


@settings(deadline=None, max_examples=25)
@given(seed=st.integers(0, 2**20))
def test_a_wall_is_like_its_copies(seed: int) -> None:
    pixels = wall(seed)
    assert have_alike_tones(pixels, saved(pixels, 80))
    half = np.asarray(Image.fromarray(pixels).resize((300, 225)))
    assert have_alike_tones(pixels, half)


def test_walls_under_another_light_are_not_alike() -> None:
    walls = [wall(seed) for seed in range(8)]
    alike = [(a, b) for a in range(8) for b in range(a) if have_alike_tones(walls[a], walls[b])]
    assert not alike


def test_nor_are_two_pictures_in_the_dark() -> None:
    dark = [wall(seed, 0.03) for seed in range(6)]
    alike = [(a, b) for a in range(6) for b in range(a) if have_alike_tones(dark[a], dark[b])]
    assert not alike


def test_another_frame_is_another_picture() -> None:
    pixels = wall(1)
    assert not have_alike_tones(pixels, pixels[:, :450])
