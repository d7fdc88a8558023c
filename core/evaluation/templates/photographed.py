"""A sheet of paper on a table, as a phone sees it."""

from __future__ import annotations

import cv2
import numpy as np
from PIL import Image

from core.arrays import FloatArray
from core.evaluation.dice import Dice
from core.evaluation.pixels import image_of, pixels_of


def photographed(sheet: Image.Image, style: Dice, fill: Dice) -> Image.Image:
    """``sheet`` on a grained table of one ``style``, a bit askew, with light from one side."""
    width, height = 900, 1200
    table = _grain(style, width, height)
    scale = min(width * 0.8 / sheet.width, height * 0.86 / sheet.height)
    corners = np.array(((0, 0), (sheet.width, 0), sheet.size, (0, sheet.height)), np.float32)
    middle = np.array((width, height), np.float32) / 2
    jitter = np.array([fill.random.uniform(-22, 22) for _ in range(8)], np.float32).reshape(4, 2)
    placed = (corners - np.array(sheet.size, np.float32) / 2) * scale + middle + jitter
    to_table = cv2.getPerspectiveTransform(corners, placed.astype(np.float32))
    paper = cv2.warpPerspective(pixels_of(sheet), to_table, (width, height))
    white = np.ones((sheet.height, sheet.width), np.float32)
    mask = cv2.warpPerspective(white, to_table, (width, height))[..., None]
    picture = table * (1 - mask) + paper * 0.92 * mask
    light = np.linspace(1.05, fill.random.uniform(0.75, 0.95), width, dtype=np.float32)
    picture = picture * light[None, :, None] + fill.numpy().normal(0, 3, picture.shape)
    return image_of(picture)


def _grain(style: Dice, width: int, height: int) -> FloatArray:
    tone = np.array(style.pick(((120, 82, 52), (70, 70, 74), (168, 140, 106), (92, 58, 40))))
    noise = np.random.default_rng(style.random.randrange(2**32)).normal(0, 1, (height, 12))
    wide = cv2.resize(noise.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(tone[None, None] + 9 * wide[..., None], dtype=np.float32)
