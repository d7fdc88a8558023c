"""Thumbnails of photos that a scan saw: from what the cache kept of them, without their files.

A photo of 12 megapixels takes 50 ms to decode, more from a network drive; this takes 3 ms.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from PIL import Image

from core.photo_files.decoding import Decoder, RgbPixels
from core.photo_files.small_pictures import VERSION, opened
from core.storage.small_pictures import picture_of_file

SECONDS_TO_WAIT = 0.1
"""For who writes into the cache at the moment; then the file is read."""


@dataclass(frozen=True, slots=True)
class KeptThumbnails:
    """From any thread; the cache is opened for each picture, and never changed or held open."""

    cache_file: Path
    decoder: Decoder

    def decode_rgb(self, path: Path, min_side: int | None) -> RgbPixels:
        """As :meth:`~core.photo_files.decoding.Decoder.decode_rgb`; of a photo that is as it was
        scanned the kept picture, if that is large enough."""
        kept = None if min_side is None else self._kept(path)
        if kept is None or min_side is None or min(kept.size) < min_side:
            return self.decoder.decode_rgb(path, min_side)
        kept.thumbnail((2 * min_side, 2 * min_side), reducing_gap=2.0)
        return RgbPixels(kept.width, kept.height, kept.tobytes())

    def _kept(self, path: Path) -> Image.Image | None:
        """None also where the cache can't be read, or was damaged."""
        try:
            status = path.stat()
            address = f"file:{quote(str(self.cache_file))}?mode=ro"
            with closing(sqlite3.connect(address, uri=True, timeout=SECONDS_TO_WAIT)) as connection:
                data = picture_of_file(
                    connection, path, (status.st_size, status.st_mtime_ns), VERSION
                )
            return None if data is None else opened(data, "JPEG", "RGB")
        except (OSError, ValueError, SyntaxError, sqlite3.Error, Image.DecompressionBombError):
            return None
