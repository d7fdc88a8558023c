"""A photo at the small scale of a first look: made where it is decoded anyway, and kept.

What was just decoded goes through the same JPEG as what was kept, so that nothing depends on
whether the cache still has it.
"""

from __future__ import annotations

import io
import json
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image

from core.arrays import ByteArray
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.kept_shots import shot_as_json, shot_from_json
from core.photo_files.shot_facts import ShotFacts
from core.storage.small_pictures import StoredPicture

VERSION = 1
"""Grows when the same photo would be kept in another way."""
LONGEST_SIDE = 320
DECODED_SIDE = LONGEST_SIDE * 3 // 4
"""The shorter side that a photo is decoded to at least."""
QUALITY = 90
"""At this the gray levels of photos are 1 to 2 off."""
_DAMAGE = (
    ValueError, TypeError, KeyError, OverflowError, RecursionError, OSError, SyntaxError
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SmallPicture:
    """``gray`` (h, w) uint8 with a longest side of :data:`LONGEST_SIDE`; ``alpha`` (h, w) uint8:
    None where nothing is transparent; ``complaints``: its decoder met data that made no sense."""

    gray: ByteArray
    alpha: ByteArray | None
    shot: ShotFacts
    complaints: bool

    @classmethod
    def of(cls, photo: DecodedPhoto) -> SmallPicture:
        """Of a photo decoded to :data:`DECODED_SIDE` or larger, as if it had been kept."""
        small = cls.kept(to_store(photo))
        assert small is not None
        return small

    @classmethod
    def kept(cls, stored: StoredPicture) -> SmallPicture | None:
        """None for what another program or a damaged disk wrote."""
        try:
            facts = json.loads(stored.facts)
            gray, alpha = _gray(stored.picture, "JPEG"), None
            if stored.alpha is not None:
                alpha = _gray(stored.alpha, "PNG")
                if alpha.shape != gray.shape:
                    return None
            return cls(gray, alpha, shot_from_json(facts["shot"]), facts["complaints"] is True)
        except (*_DAMAGE, Image.DecompressionBombError):
            return None


def to_store(photo: DecodedPhoto) -> StoredPicture:
    """Of a photo decoded to :data:`DECODED_SIDE` or larger."""
    pixels, alpha = small_pixels(np.asarray(photo.pixels)), None
    quality = [cv2.IMWRITE_JPEG_QUALITY, QUALITY]
    _, picture = cv2.imencode(".jpg", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), quality)
    if photo.alpha is not None:
        size = pixels.shape[1::-1]
        shown = cv2.resize(np.asarray(photo.alpha), size, interpolation=cv2.INTER_AREA)
        alpha = cv2.imencode(".png", shown)[1].tobytes()
    facts = {"shot": shot_as_json(photo.shot), "complaints": photo.complaints}
    return StoredPicture(picture.tobytes(), alpha, json.dumps(facts))


def small_pixels(pixels: ByteArray) -> ByteArray:
    """(h, w, 3) uint8, of any size -> the same with a longest side of :data:`LONGEST_SIDE`."""
    scale = LONGEST_SIDE / max(pixels.shape[:2])
    height, width = (max(16, round(side * scale)) for side in pixels.shape[:2])
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=way), dtype=np.uint8)


def opened(data: bytes, kind: str, mode: str) -> Image.Image:
    """A small picture in Pillow's ``mode``. Raises ValueError, OSError, SyntaxError and
    DecompressionBombError for what isn't one of this ``kind``."""
    with Image.open(io.BytesIO(data), formats=(kind,)) as image:
        if max(image.size) > LONGEST_SIDE:
            raise ValueError("no small picture")
        image.draft(mode, image.size)  # for gray, of a JPEG's planes only one is decoded
        return image.convert(mode)


def _gray(data: bytes, kind: str) -> ByteArray:
    return np.asarray(opened(data, kind, "L"), dtype=np.uint8)
