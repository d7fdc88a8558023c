"""Real edits: every kind changes every photo, and is drawn alike on every computer."""

from __future__ import annotations

import pytest
from PIL import Image

from core.evaluation.dice import Dice, Part
from core.evaluation.real_edits.catalog import HARDEST, REAL_EDITS
from tests.conftest import picture

ONLY_THE_FILE = ("JPEG saved again", "WebP", "PNG of the JPEG", "TIFF of the JPEG")
PHOTOS = {
    "small and wide": picture(1).resize((300, 200)),
    "upright": picture(2).resize((120, 180)),
}


@pytest.mark.parametrize("kind", REAL_EDITS)
@pytest.mark.parametrize("shape", PHOTOS)
def test_an_edit_gives_another_picture(kind: str, shape: str) -> None:
    photo, other = PHOTOS[shape].convert("RGB"), picture(3).convert("RGB")
    before = photo.tobytes()

    edited, again = (
        REAL_EDITS[kind].draw(photo, other, Dice(Part.DEVELOPMENT, kind, 1)) for _ in range(2)
    )

    assert edited.mode == "RGB"
    assert edited.tobytes() == again.tobytes()
    assert photo.tobytes() == before
    changed = (edited.size, edited.tobytes()) != (photo.size, before)
    assert changed is (kind not in ONLY_THE_FILE)


def test_there_are_enough_kinds() -> None:
    assert len(REAL_EDITS) >= 50
    assert set(HARDEST) < set(REAL_EDITS)


def test_crops_keep_what_they_say() -> None:
    photo = Image.effect_noise((400, 300), 60).convert("RGB")
    for kind, low, high in (("crop to 60 %", 0.5, 0.7), ("crop to 12 %", 0.09, 0.15)):
        for number in range(8):
            crop = REAL_EDITS[kind].draw(photo, photo, Dice(Part.FROZEN, kind, number))
            assert low < crop.width * crop.height / (400 * 300) < high
