"""The one door to every decoder: a photo file to upright RGB pixels, or a reason.

A job, or the window, makes one :class:`Decoder` when it starts and hands it down to all that reads
photos, so that nothing is decoded past the gate.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from PIL import Image

from core.errors import UnreadablePhoto
from core.photo_files.exif import shutter_time_of
from core.photo_files.gate import Gate
from core.photo_files.pixels import FORMATS, DecodedPhoto, prepare_pillow, read_pixels
from core.photo_files.reasons import file_problem
from core.records import ContentHash


@dataclass(frozen=True, slots=True)
class RgbPixels:
    """Upright pixels for the window: ``data`` holds height rows of width RGB triples."""

    width: int
    height: int
    data: bytes


class Decoder:
    """Reads photos. From any thread. Without a gate for files that their owner vouches for."""

    def __init__(self, gate: Gate | None = None) -> None:
        self._gate = gate

    @classmethod
    def beside(cls, cache_file: Path) -> Decoder:
        """What stops the program is noted beside the cache and in it. To be closed."""
        return cls(Gate(cache_file))

    def decode(self, file: Path | BinaryIO, min_side: int | None = None) -> DecodedPhoto:
        """Decode a photo; with ``min_side`` possibly smaller, but no side below that many pixels.

        Raises UnreadablePhoto for whatever can't be decoded.
        """
        if isinstance(file, Path):
            try:
                with file.open("rb") as stream:
                    return self.decode(stream, min_side)
            except OSError as error:
                raise UnreadablePhoto(file_problem(error)) from error
        with self._passing(file):
            return read_pixels(file, min_side)

    def decode_rgb(self, path: Path, min_side: int | None) -> RgbPixels:
        """What the window shows: like :meth:`decode`, as plain bytes.

        The longer side is brought down to no more than twice ``min_side``. Raises UnreadablePhoto.
        """
        pixels = self.decode(path, min_side).pixels
        if min_side is not None:
            pixels.thumbnail((2 * min_side, 2 * min_side), reducing_gap=2.0)
        return RgbPixels(pixels.width, pixels.height, pixels.tobytes())

    def shutter_time(self, file: Path) -> datetime | None:
        """When the shutter opened, without decoding a pixel; None where the file doesn't say so or
        can't be read. Not looked for in RAW files, whose headers take as long as their previews."""
        try:
            with (
                self.opened_for_tags(file) as stream,
                Image.open(stream, formats=FORMATS) as image,
            ):
                return shutter_time_of(image.getexif())
        except Exception:  # decoders raise nearly anything; decode() will say what is wrong
            return None

    @contextmanager
    def opened_for_tags(self, file: Path) -> Iterator[BinaryIO]:
        """A photo's file for whoever reads only what it says of itself, which takes a decoder, too.

        Raises OSError, and UnreadablePhoto for what stopped the program before.
        """
        prepare_pillow()
        with file.open("rb") as stream, self._passing(stream):
            yield stream

    def refused(self) -> list[ContentHash]:
        """The contents that are not decoded any more, because they stopped the program."""
        return [] if self._gate is None else self._gate.refused()

    def look_again(self) -> None:
        """A long job begins: another process may have died since the last one."""
        if self._gate is not None:
            self._gate.look_again()

    def close(self) -> None:
        """Nothing is decoded any more."""
        if self._gate is not None:
            self._gate.close()

    @contextmanager
    def _passing(self, stream: BinaryIO) -> Iterator[None]:
        name = getattr(stream, "name", None)
        if self._gate is None or not isinstance(name, str):
            yield  # what is not a file on a disk passes
            return
        with self._gate.passing(stream, Path(name).absolute()):
            yield


def decode(file: Path | BinaryIO, min_side: int | None = None) -> DecodedPhoto:
    """:meth:`Decoder.decode` past the gate: for a script, and for photos of one's own making."""
    return Decoder().decode(file, min_side)
