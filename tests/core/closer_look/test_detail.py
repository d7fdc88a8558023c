"""An enlarged copy shows no more than the photo that it was made of; a reduced one shows less."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageFilter

from core.arrays import ByteArray
from core.closer_look.detail import is_enlarged, scale_between
from core.closer_look.imitation import Plane

SAME_FRAME = np.eye(3)


def photo(seed: int, size: tuple[int, int] = (480, 360)) -> Image.Image:
    """Noise of all sizes down to a pixel, as detailed as a sharp photo."""
    rng = np.random.default_rng(seed)
    sides = [2**power for power in range(2, 10)]
    layers = [
        Image.fromarray((255 * rng.random((side, side))).astype(np.uint8)).resize(size)
        for side in sides
    ]
    weights = [side**0.1 for side in sides]
    pixels = sum(
        weight * np.asarray(layer, np.float32)
        for weight, layer in zip(weights, layers, strict=True)
    )
    return Image.fromarray(np.clip(pixels / sum(weights), 0, 255).astype(np.uint8))


def stored(image: Image.Image, quality: int = 90) -> Plane:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality)
    return Plane(np.asarray(Image.open(file)), quality)


def resized(image: Image.Image, scale: float, way: Image.Resampling) -> Image.Image:
    return image.resize((round(image.width * scale), round(image.height * scale)), way)


@pytest.mark.parametrize("scale", [1.25, 1.5, 2.0])
@pytest.mark.parametrize("way", [Image.Resampling.BICUBIC, Image.Resampling.LANCZOS])
def test_an_enlarged_copy_is_known(scale: float, way: Image.Resampling) -> None:
    for seed in range(3):
        original = stored(photo(seed))
        enlarged = resized(Image.fromarray(original.gray), scale, way)
        assert is_enlarged(original, stored(enlarged, 92), SAME_FRAME)


@pytest.mark.parametrize("scale", [1.3, 2.0])
@pytest.mark.parametrize(
    "way", [Image.Resampling.NEAREST, Image.Resampling.BILINEAR, Image.Resampling.LANCZOS]
)
@pytest.mark.parametrize(("radius", "percent"), [(1, 250), (4, 150)])
def test_an_enlarged_copy_is_known_however_it_was_sharpened(
    scale: float, way: Image.Resampling, radius: float, percent: int
) -> None:
    original = stored(photo(1, (320, 240)))
    enlarged = resized(Image.fromarray(original.gray), scale, way)
    sharpened = enlarged.filter(ImageFilter.UnsharpMask(radius, percent, 0))
    assert is_enlarged(original, stored(sharpened, 85), SAME_FRAME)


def test_a_turned_enlargement_is_known() -> None:
    original = stored(photo(2))
    turned = resized(Image.fromarray(original.gray), 2, Image.Resampling.BICUBIC).transpose(
        Image.Transpose.ROTATE_90
    )
    counterclockwise = np.array([[0.0, 1, 0], [-1, 0, 1], [0, 0, 1]])
    assert is_enlarged(original, stored(turned, 92), counterclockwise)


@pytest.mark.parametrize("scale", [0.3, 0.5, 0.7, 0.85])
def test_an_original_is_not_taken_for_an_enlargement_of_its_reduced_copy(scale: float) -> None:
    for seed in range(3):
        original = photo(seed)
        reduced = resized(original, scale, Image.Resampling.LANCZOS)
        assert not is_enlarged(stored(reduced, 75), stored(original), SAME_FRAME)


@pytest.mark.parametrize("way", [Image.Resampling.NEAREST, Image.Resampling.BOX])
@pytest.mark.parametrize("softened", [0.0, 0.7, 1.4])
def test_a_coarse_reduction_or_a_soft_original_makes_no_enlargement(
    way: Image.Resampling, softened: float
) -> None:
    original = photo(5).filter(ImageFilter.GaussianBlur(softened))
    reduced = resized(original, 0.5, way).filter(ImageFilter.UnsharpMask(1, 100, 0))
    assert not is_enlarged(stored(reduced), stored(original, 85), SAME_FRAME)


def test_where_nothing_can_be_seen_nothing_is_said() -> None:
    original = photo(1)
    flat: ByteArray = np.full((40, 40), 128, np.uint8)

    assert not is_enlarged(stored(original), stored(original), SAME_FRAME)
    assert not is_enlarged(Plane(flat), Plane(np.full((44, 44), 128, np.uint8)), SAME_FRAME)


def test_scale_counts_pixels_along_one_pixel() -> None:
    half = np.diag([0.5, 0.5, 1.0])

    assert scale_between((100, 80), (200, 160), SAME_FRAME) == pytest.approx(2)
    assert scale_between((100, 80), (200, 160), half) == pytest.approx(1)
