"""Large images are converted strip by strip, and come out as small ones do."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from core.photo_files import rgb
from core.photo_files.rgb import upright_rgb
from tests.conftest import picture

SIZE = (120, 90)


def images() -> dict[str, Image.Image]:
    photo = picture(4, SIZE)
    clear = photo.convert("RGBA")
    clear.putalpha(photo.convert("L"))
    palette = photo.convert("P")
    palette.info["transparency"] = 3
    deep = np.asarray(photo.convert("L"), np.float32)
    return {
        "RGB": photo,
        "RGBA": clear,
        "LA": clear.convert("LA"),
        "P": palette,
        "CMYK": photo.convert("CMYK"),
        "L": photo.convert("L"),
        "1": photo.convert("1"),
        "I;16": Image.fromarray((deep * 200).astype(np.uint16)),
        "I": Image.fromarray((deep * 1000).astype(np.int32)),
        "F": Image.fromarray(deep * 3.7),
    }


@pytest.mark.parametrize("mode", images())
@pytest.mark.parametrize("orientation", [1, 6])
def test_strips_come_to_the_whole(
    monkeypatch: pytest.MonkeyPatch, mode: str, orientation: int
) -> None:
    image = images()[mode]
    whole = upright_rgb(image, orientation)
    reduced = upright_rgb(image, 1).reduce(3)

    monkeypatch.setattr(rgb, "STRIP", 1000)

    assert upright_rgb(image, orientation).tobytes() == whole.tobytes()
    assert upright_rgb(image, 1, 3).tobytes() == reduced.tobytes()
    assert whole.mode == "RGB"
    assert whole.size == (SIZE if orientation == 1 else SIZE[::-1])
