"""JPEG XL for Pillow, by imagecodecs where that is installed (the extra ``jxl``).

The header is read by :mod:`core.photo_files.jpeg_xl_header`, so that size and memory are known
before a pixel is decoded. Colors are taken for sRGB: imagecodecs gives no profile.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import numpy as np
from PIL import Image, ImageFile

from core.photo_files.exif import ORIENTATION
from core.photo_files.jpeg_xl_header import MAGIC, read_jpeg_xl

FORMAT = "JXL"


class JpegXlImage(ImageFile.ImageFile):
    """Its pixels are decoded when they are asked for."""

    format = FORMAT
    format_description = "JPEG XL"

    def _open(self) -> None:
        if self.fp is None:
            raise ValueError("no file")
        try:
            file = read_jpeg_xl(self.fp)  # type: ignore[arg-type]
        except ValueError as error:
            raise SyntaxError(str(error)) from error
        header = file.header
        self._size = header.size
        color = "L" if header.is_gray else "RGB"
        self._mode = f"{color}A" if header.has_alpha else color
        self._depth = header.depth
        self._set_exif(file.exif, header.orientation)
        if file.xmp:
            self.info["xmp"] = file.xmp

    def _set_exif(self, exif: bytes, orientation: int) -> None:
        """That of the codestream counts, whatever its EXIF says."""
        tags = Image.Exif()
        if exif:
            tags.load(exif)
        tags[ORIENTATION] = orientation
        self.info["exif"] = tags.tobytes()

    def load(self) -> Any:
        """Upright: the decoder turns the picture, and the tag is reset."""
        if self._im is None and self.fp is not None:
            self.fp.seek(0)
            codec = import_module("imagecodecs")
            values = codec.jpegxl_decode(self.fp.read(), index=0, numthreads=1)
            pixels = Image.fromarray(_eight_bits(np.asarray(values), self._depth))
            if (pixels.size, pixels.mode) != (self.size, self.mode):
                raise ValueError("not what its header says")
            self.im = pixels.im
            tags = self.getexif()
            tags[ORIENTATION] = 1
            self.info["exif"] = tags.tobytes()
        return super().load()


def _eight_bits(values: np.ndarray[Any, Any], depth: int) -> np.ndarray[Any, Any]:
    if values.dtype == np.uint16:  # of so many bits, not of 16
        values = np.minimum(values >> max(0, depth - 8), 255).astype(np.uint8)
    elif values.dtype != np.uint8:
        values = (np.clip(np.nan_to_num(values), 0, 1) * 255).astype(np.uint8)
    return values[..., 0] if values.ndim == 3 and values.shape[2] == 1 else values


def register() -> None:
    """Let Pillow open it."""
    Image.register_open(FORMAT, JpegXlImage, _accept)


def _accept(prefix: bytes) -> bool:
    return prefix.startswith(MAGIC)
