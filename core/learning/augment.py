"""Makes edited copies of photos: the positives that a head is trained on.

Most copies carry one edit, a third two to four on top of each other, as pictures do that were
passed around.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from PIL import Image

from core.learning.edits import SINGLE_EDITS, Edit
from core.learning.overlays import OVERLAYS, collage
from core.learning.retouching import RETOUCHING
from core.learning.shown_elsewhere import SHOWN_ELSEWHERE

EDITS: dict[str, Edit] = {**SINGLE_EDITS, **OVERLAYS, **RETOUCHING, **SHOWN_ELSEWHERE}
COLLAGE = "collage"
HARD_EDITS = (
    "crop", "crop", "crop", "crop", "blur", "tiled_watermark", "lines", "rotate", "screenshot"
)  # fmt: skip
"""Drawn more often: what a plain cosine misses most."""


@dataclass(frozen=True, slots=True)
class EditedCopy:
    """An edited image and the names of the edits, in the order they were made."""

    image: Image.Image
    edits: tuple[str, ...]


def edited_copy(image: Image.Image, other: Image.Image, rng: random.Random) -> EditedCopy:
    """One random copy of ``image``; ``other`` is the second photo, should it become a collage."""
    if rng.random() < 0.08:
        return EditedCopy(collage(image, other, rng), (COLLAGE,))
    names = [*EDITS, *HARD_EDITS]
    count = 1 if rng.random() < 0.65 else rng.randint(2, 4)
    chosen = tuple(rng.choice(names) for _ in range(count))
    edited = image
    for name in chosen:
        edited = EDITS[name](edited, rng)
    return EditedCopy(edited, chosen)
