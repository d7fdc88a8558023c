"""A photo in a screenshot, a chat, a story, a frame or a collage is found; alone it has none."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from core.demo.scenes import city, fruit, mountains, texture
from core.photo_files.inner_photos import MOST, Box, inner_photos, small_pixels
from tests.conftest import SHARED

PALETTES = {
    mountains: ["#5b8fd0", "#f4d8b0", "#8aa0b8", "#2c4a3a", "#fff0c0"],
    texture: ["#6b4a2f", "#c9a26b", "#f0e0c0"],
    city: ["#0d1530", "#30406a", "#18202c", "#ffd890"],
    fruit: ["#e6dccb", "#b98a5a", "#c63d2f", "#e0a030", "#6b8f3a"],
}
Draw = Callable[[Image.Image], tuple[Image.Image, Box]]


@cache
def photo(seed: int) -> Image.Image:
    """Grainy, as photos are: painted ones are as smooth as paper in places."""
    painter = mountains if seed % 2 else texture
    rng = np.random.default_rng(seed)
    painted = np.asarray(painter(rng, 640, 480, PALETTES[painter]), dtype=np.float32)
    cells = Image.fromarray(rng.integers(0, 255, (16, 21, 3), dtype=np.uint8))
    blobs = np.asarray(cells.resize((640, 480), Image.Resampling.BICUBIC), dtype=np.float32)
    return Image.fromarray((0.8 * painted + 0.2 * blobs).astype(np.uint8))


def pasted(sheet: Image.Image, picture: Image.Image, x: int, y: int) -> tuple[Image.Image, Box]:
    sheet.paste(picture, (x, y))
    right, bottom = x + picture.width, y + picture.height
    width, height = sheet.size
    return sheet, Box(x / width, y / height, right / width, bottom / height)


def screenshot(picture: Image.Image) -> tuple[Image.Image, Box]:
    sheet = Image.new("RGB", (720, 1500), "black")
    draw = ImageDraw.Draw(sheet)
    draw.text((30, 20), "12:34", "white")
    for x in range(100, 700, 140):
        draw.ellipse((x, 1400, x + 40, 1440), outline="white", width=4)
    return pasted(sheet, picture.resize((720, 540)), 0, 480)


def chat(picture: Image.Image) -> tuple[Image.Image, Box]:
    sheet = Image.new("RGB", (720, 1400), "#e5ddd5")
    draw = ImageDraw.Draw(sheet)
    draw.rectangle((0, 0, 720, 110), fill="#075e54")
    for y, x in ((150, 30), (260, 200), (900, 30), (1010, 240)):
        draw.rounded_rectangle((x, y, x + 420, y + 80), 20, fill="white")
        draw.text((x + 20, y + 30), "see you at the station", "black")
    draw.rounded_rectangle((190, 380, 700, 770), 16, fill="#dcf8c6")
    return pasted(sheet, picture.resize((490, 368)), 200, 390)


def story(picture: Image.Image) -> tuple[Image.Image, Box]:
    sheet = ImageOps.fit(picture, (720, 1280)).filter(ImageFilter.GaussianBlur(40))
    return pasted(sheet, picture.resize((640, 480)), 40, 420)


def instant_film(picture: Image.Image) -> tuple[Image.Image, Box]:
    return pasted(Image.new("RGB", (720, 700), "#f8f6f0"), picture, 40, 40)


def bars(picture: Image.Image) -> tuple[Image.Image, Box]:
    return pasted(Image.new("RGB", (640, 640), "black"), picture, 0, 80)


DRAWN = [screenshot, chat, story, instant_film, bars]


def shared_area(a: Box, b: Box) -> float:
    """Intersection over union."""
    across = max(0.0, min(a.right, b.right) - max(a.left, b.left))
    down = max(0.0, min(a.bottom, b.bottom) - max(a.top, b.top))
    areas = [(box.right - box.left) * (box.bottom - box.top) for box in (a, b)]
    return across * down / (sum(areas) - across * down)


@pytest.mark.parametrize("draw", DRAWN, ids=lambda draw: draw.__name__)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_photo_in_a_picture_is_found(draw: Draw, seed: int) -> None:
    drawn, true = draw(photo(seed))

    boxes = inner_photos(small_pixels(drawn))

    assert len(boxes) == 1
    assert shared_area(boxes[0], true) > 0.85


@pytest.mark.parametrize("gap", [0, 10])
def test_a_collage_gives_its_four_photos(gap: int) -> None:
    sheet, true = Image.new("RGB", (1000 + gap, 1000 + gap), "white"), []
    for number in range(4):
        cell = ImageOps.fit(photo(10 + number), (500, 500))
        x, y = number % 2 * (500 + gap), number // 2 * (500 + gap)
        sheet, box = pasted(sheet, cell, x, y)
        true.append(box)

    boxes = inner_photos(small_pixels(sheet))

    assert len(boxes) == MOST
    assert all(max(shared_area(box, other) for other in boxes) > 0.85 for box in true)


@pytest.mark.parametrize("seed", range(1, 9))
def test_a_photo_alone_has_none_inside(seed: int) -> None:
    assert inner_photos(small_pixels(photo(seed))) == ()


def test_of_real_photos_hardly_any_has_one_inside() -> None:
    folder = SHARED / "photos" / "scenes"
    if not folder.is_dir():
        pytest.skip("needs the photo sets in ../shared")
    files = sorted(folder.glob("*.jpg"))[::6]

    found = [file for file in files if inner_photos(small_pixels(opened(file)))]

    assert len(found) <= 0.05 * len(files)


def opened(file: Path) -> Image.Image:
    with Image.open(file) as image:
        return image.convert("RGB")


@settings(max_examples=40, deadline=None)
@given(
    arrays(
        np.uint8,
        st.tuples(st.integers(40, 70), st.integers(40, 70), st.just(3)),
        elements=st.sampled_from([0, 3, 90, 255]),
    )
)
def test_boxes_lie_inside_of_any_picture(pixels: np.ndarray) -> None:
    for box in inner_photos(pixels):
        assert 0 <= box.left < box.right <= 1
        assert 0 <= box.top < box.bottom <= 1


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (900, 1), (3, 2)])
def test_the_thinnest_pictures_have_none_inside(size: tuple[int, int]) -> None:
    assert inner_photos(small_pixels(Image.new("RGB", size, "white"))) == ()


def test_a_part_is_cut_from_any_size() -> None:
    part = Box(0.25, 0.5, 0.75, 1.0)

    assert part.cut_from(Image.new("RGB", (400, 100))).size == (200, 50)
    assert min(part.cut_from(Image.new("RGB", (1, 1))).size) >= 1
