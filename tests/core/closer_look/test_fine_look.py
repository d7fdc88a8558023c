"""Read closely: sheets that look alike and say different things, and honest copies of them."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont

from core.arrays import ByteArray
from core.closer_look.alignment import align, sketch
from core.closer_look.difference import at_most
from core.closer_look.fine_look import OTHER_CONTENT, SIDE, FineLook, look_closely
from tests.painted import painted

Picture = Image.Image


def saved(picture: Picture, quality: int = 90) -> Picture:
    stream = BytesIO()
    picture.convert("RGB").save(stream, "JPEG", quality=quality)
    return Image.open(stream).convert("RGB")


def invoice(amounts: list[str]) -> Picture:
    sheet = Image.new("RGB", (900, 1270), "white")
    draw = ImageDraw.Draw(sheet)
    draw.text((60, 60), "INVOICE  Example Ltd", fill="black", font=ImageFont.load_default(36))
    for row, amount in enumerate(amounts):
        at = 180 + 50 * row
        draw.text((60, at), f"Item {row + 1}", fill="black", font=ImageFont.load_default(22))
        draw.text((700, at), amount, fill="black", font=ImageFont.load_default(22))
    return sheet


def amounts(seed: int) -> list[str]:
    rng = np.random.default_rng(seed)
    return [f"{number / 100:.2f}" for number in rng.integers(1000, 99999, 18)]


def shirt(color: tuple[int, int, int]) -> Picture:
    y, x = np.mgrid[:700, :600].astype(np.float32)
    body = ((x - 300) / 190) ** 2 + ((y - 370) / 260) ** 2 < 1
    light = 0.6 + 0.5 * np.clip(1 - np.hypot(x - 220, y - 240) / 400, 0, 1)
    pixels = np.full((700, 600, 3), 246, np.float32)
    pixels[body] = (np.array(color) * light[..., None])[body]
    picture = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    ImageDraw.Draw(picture).rectangle((270, 60, 330, 110), fill=(150, 150, 150))
    return picture


def fine_look(a: Picture, b: Picture) -> FineLook:
    pixels: list[ByteArray] = [at_most(saved(side), SIDE) for side in (a, b)]
    alignment = align(*(sketch(side) for side in pixels))
    assert alignment is not None
    look = look_closely(pixels[0], pixels[1], alignment)
    assert look is not None
    return look


def test_two_invoices_of_one_form_say_different_things() -> None:
    look = fine_look(invoice(amounts(1)), invoice(amounts(2)))

    assert not look.agrees
    assert look.most < 0.5


def test_one_digit_is_enough_and_the_place_is_told() -> None:
    before = amounts(1)
    after = [*before]
    after[9] = before[9][:-1] + ("3" if before[9][-1] == "8" else "8")

    look = fine_look(invoice(before), invoice(after))

    assert look.has_other_words
    assert not look.agrees
    ((left, top, right, bottom),) = look.places
    assert 700 / 900 < (left + right) / 2 < 840 / 900
    assert 620 / 1270 < (top + bottom) / 2 < 670 / 1270


COPIES = {
    "at low quality": lambda sheet: saved(sheet, 25),
    "at half size": lambda sheet: sheet.resize((450, 635), Image.Resampling.LANCZOS),
    "darker": lambda sheet: ImageEnhance.Brightness(sheet).enhance(0.6),
    "with more contrast": lambda sheet: ImageEnhance.Contrast(sheet).enhance(1.5),
    "sharpened": lambda sheet: sheet.filter(ImageFilter.UnsharpMask(2, 150, 2)),
    "blurred": lambda sheet: sheet.filter(ImageFilter.GaussianBlur(1.2)),
    "turned by a quarter": lambda sheet: sheet.transpose(Image.Transpose.ROTATE_90),
    "scanned askew": lambda sheet: sheet.rotate(
        1.0, Image.Resampling.BICUBIC, expand=True, fillcolor=(250, 250, 250)
    ),
}


@pytest.mark.parametrize("kind", COPIES)
def test_a_copy_of_an_invoice_agrees(kind: str) -> None:
    sheet = invoice(amounts(3))

    look = fine_look(sheet, COPIES[kind](sheet))

    assert look.agrees, look
    assert not look.has_other_words
    assert look.most == 1.0


@pytest.mark.parametrize("color", [(40, 90, 200), (40, 160, 80), (200, 170, 30)])
def test_a_shirt_in_another_color_is_another_shirt(color: tuple[int, int, int]) -> None:
    look = fine_look(shirt((200, 40, 40)), shirt(color))

    assert look.is_recolored
    assert not look.agrees
    assert look.most < 0.5


def on_cream(picture: Picture) -> Picture:
    """As a print of it is scanned: the paper isn't quite white."""
    pixels = np.asarray(picture, np.float32) * (1.0, 0.985, 0.94)
    return Image.fromarray(pixels.astype(np.uint8))


def test_another_color_is_seen_under_the_cast_of_paper_or_of_a_lamp() -> None:
    red, green = shirt((200, 40, 40)), shirt((40, 160, 80))

    for first, second in ((red, on_cream(green)), (on_cream(green), red)):
        look = fine_look(first, second)
        assert look.is_recolored
        assert not look.agrees
    assert fine_look(red, on_cream(red)).agrees


def test_a_photo_made_warmer_paler_or_gray_is_not_recolored() -> None:
    scene = painted(3).resize((800, 800))
    warm = Image.fromarray(
        np.clip(np.asarray(scene, np.float32) * (1.12, 1.0, 0.85), 0, 255).astype(np.uint8)
    )
    for copy in (warm, ImageEnhance.Color(scene).enhance(0.5), scene.convert("L")):
        assert not fine_look(scene, copy).is_recolored


def test_a_shirt_turned_gray_is_the_same_shirt() -> None:
    colored = shirt((200, 40, 40))

    assert not fine_look(colored, colored.convert("L")).is_recolored


def test_what_covers_a_part_is_a_place_and_no_other_photo() -> None:
    scene = painted(3).resize((800, 800))
    covered = scene.copy()
    ImageDraw.Draw(covered).ellipse((300, 500, 380, 580), fill=(250, 210, 40))

    look = fine_look(scene, covered)

    assert not look.agrees
    assert not look.has_other_words
    assert look.most == 1.0
    left, top, right, bottom = look.places[0]
    assert left < 340 / 800 < right and top < 540 / 800 < bottom


def test_places_are_told_in_the_frame_of_the_first_whichever_is_finer() -> None:
    scene = painted(3).resize((900, 900))
    covered = scene.copy()
    ImageDraw.Draw(covered).rectangle((600, 200, 690, 290), fill=(255, 255, 255))
    part = covered.crop((450, 90, 900, 540))

    for first, second, where in (
        (scene, part.resize((300, 300)), (645 / 900, 245 / 900)),
        (part, scene, (195 / 450, 155 / 450)),
    ):
        left, top, right, bottom = fine_look(first, second).places[0]
        assert left < where[0] < right and top < where[1] < bottom


def test_what_can_t_be_read_is_not_verified() -> None:
    sheet = invoice(amounts(4))
    small = sheet.resize((200, 282), Image.Resampling.LANCZOS)

    look = fine_look(sheet, small)

    assert look.is_sheet
    assert not look.agrees
    assert not look.has_other_words


def test_what_differs_evenly_is_grain_and_what_differs_somewhere_another_photo() -> None:
    halftone = FineLook(0.4, 0.8, 0.05, 0.1, 0, 1000, (), False)

    assert halftone.most == 1.0 and not halftone.agrees
    assert replace(halftone, places=((0.1, 0.1, 0.2, 0.2),)).most == OTHER_CONTENT
    assert replace(halftone, typical=0.5).most == OTHER_CONTENT
    assert replace(halftone, flat=0.6, printed=0.5).most == OTHER_CONTENT
