"""Draws the icon files of every system from the one drawing, resources/icons/samelens.svg."""

from __future__ import annotations

import io
import os
from pathlib import Path

from PIL import Image

SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
MAC_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def write_icons(drawing: Path, folder: Path) -> None:
    """PNG files named for their side, samelens.ico and samelens.icns in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {side: _drawn(drawing, side) for side in SIZES}
    for side, picture in drawn.items():
        picture.save(folder / f"{side}.png", optimize=True)
    for name, wanted in (("samelens.ico", WINDOWS_SIZES), ("samelens.icns", MAC_SIZES)):
        *smaller, largest = (drawn[side] for side in wanted)
        sizes = {"sizes": [(side, side) for side in wanted]} if name.endswith("ico") else {}
        largest.save(folder / name, append_images=smaller, **sizes)


def _drawn(drawing: Path, side: int) -> Image.Image:
    """The drawing at ``side`` pixels, each size drawn anew and not shrunk."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGBA")
