"""Other shots share their scene; other scenes, and what was laid over them, don't."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFont

from core.closer_look.same_scene import (
    KEYPOINTS,
    LONGEST_SIDE,
    SceneSketch,
    scene_sketch,
    significance,
)
from core.learning.second_shots import two_shots
from tests.painted import painted

MOUNTAINS, OTHER_MOUNTAINS, SEASIDE, ROOM, PEBBLES = (
    painted(number) for number in (0, 1, 3, 9, 15)
)
CERTAIN = 20.0


def sketch(image: Image.Image) -> SceneSketch:
    return scene_sketch(np.asarray(image.convert("RGB")))


def shared(a: Image.Image, b: Image.Image) -> float:
    return significance(sketch(a), sketch(b))


@pytest.mark.parametrize("scene", [MOUNTAINS, SEASIDE, ROOM, PEBBLES])
def test_another_shot_shares_the_scene(scene: Image.Image) -> None:
    for seed in range(3):
        a, b = two_shots(scene, random.Random(seed))
        assert shared(a, b) > CERTAIN


@pytest.mark.parametrize("quarters", range(4))
def test_a_camera_that_was_turned_or_came_nearer_sees_the_same_scene(quarters: int) -> None:
    width, height = ROOM.size
    nearer = ROOM.crop((width // 5, height // 5, width * 4 // 5, height * 4 // 5))

    assert shared(ROOM, nearer.rotate(90 * quarters, expand=True)) > CERTAIN


def test_other_scenes_in_the_same_colors_share_nothing() -> None:
    assert shared(MOUNTAINS, OTHER_MOUNTAINS) < 1
    assert shared(MOUNTAINS, SEASIDE) < 1


@pytest.mark.parametrize("place", [(0.02, 0.88), (0.35, 0.45)])
def test_a_watermark_on_two_scenes_is_no_scene(place: tuple[float, float]) -> None:
    marked = []
    for scene in (MOUNTAINS, SEASIDE):
        image = scene.resize((640, 480), Image.Resampling.LANCZOS)
        draw = ImageDraw.Draw(image)
        at = (place[0] * image.width, place[1] * image.height)
        draw.text(at, "Hill & Daughters, Homes", "white", ImageFont.load_default(24))
        marked.append(image)

    assert shared(*marked) < 1


def test_a_logo_that_moved_is_no_scene() -> None:
    logo = PEBBLES.resize((60, 45), Image.Resampling.LANCZOS)
    labelled = []
    for scene, at in ((MOUNTAINS, (20, 20)), (SEASIDE, (540, 400))):
        image = scene.resize((640, 480), Image.Resampling.LANCZOS)
        image.paste(logo, at)
        labelled.append(image)

    assert shared(*labelled) < 1


def test_a_tripod_sees_the_same_scene_though_nothing_moved() -> None:
    noise = np.random.default_rng(1).normal(0, 4, (ROOM.height, ROOM.width, 3))
    again = Image.fromarray(np.clip(np.asarray(ROOM) + noise, 0, 255).astype(np.uint8))

    assert shared(ROOM, again) > CERTAIN


def test_bare_walls_share_nothing() -> None:
    walls = [Image.new("RGB", (640, 480), (tone, tone, tone)) for tone in (200, 205)]
    assert len(sketch(walls[0]).points) == 0
    assert shared(*walls) == 0


@pytest.mark.parametrize("size", [(1, 1), (4000, 3), (33, 900), (1300, 1000)])
def test_pictures_of_any_size_become_sketches_of_bounded_size(size: tuple[int, int]) -> None:
    noise = np.random.default_rng(2).integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)

    drawn = scene_sketch(noise)

    assert max(drawn.width, drawn.height) == LONGEST_SIDE
    assert len(drawn.points) == len(drawn.descriptors) <= KEYPOINTS
    assert drawn.bytes_held <= KEYPOINTS * (128 + 8)


@given(st.integers(0, 60), st.integers(0, 2**32 - 1), st.booleans())
@settings(max_examples=40, deadline=None)
def test_points_at_random_share_nothing(count: int, seed: int, in_line: bool) -> None:
    """Also all in one place or on one line, where no matrix can be found."""
    rng = np.random.default_rng(seed)
    descriptors = rng.integers(0, 255, (count, 128), dtype=np.uint8)
    first, second = (
        SceneSketch(
            640,
            480,
            (rng.random((count, 2)) * (640, 0 if in_line else 480)).astype(np.float32),
            descriptors,
        )
        for _ in range(2)
    )

    assert significance(first, second) < 3
    assert significance(first, second) == significance(first, second)
