"""The one door to every decoder: a photo file to upright RGB pixels, or a reason.

A job, or the window, makes one :class:`Decoder` when it starts and hands it down to all that reads
photos, so that nothing is decoded past the gate, or beyond one budget of memory. What is too large
or too slow to be decoded beside all else is decoded in a process of its own, which can be ended.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from PIL import Image

from core.errors import Cancelled, UnreadablePhoto
from core.photo_files.costs import Cost
from core.photo_files.decode_apart import decode_apart
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.embedded_metadata import shot_of
from core.photo_files.file_kinds import RAW_EXTENSIONS
from core.photo_files.gate import Gate
from core.photo_files.memory import MEBIBYTE, MemoryBudget
from core.photo_files.pixels import FORMATS, HEAD, is_read_whole, opened_photo, prepare_pillow
from core.photo_files.reasons import PhotoProblem, file_problem
from core.photo_files.shot_facts import NO_SHOT, ShotFacts
from core.records import ContentHash

Check = Callable[[], None]
LONGEST_HERE = 1.5
"""Seconds: what takes longer could not be stopped soon enough in this process."""
OF_PROCESS = 64 * MEBIBYTE
CAN_LIMIT_MEMORY = sys.platform.startswith("linux")


@dataclass(frozen=True, slots=True)
class RgbPixels:
    """Upright pixels for the window: ``data`` holds height rows of width RGB triples."""

    width: int
    height: int
    data: bytes


def _go_on() -> None:
    """Nobody asks to stop."""


class Decoder:
    """Reads photos. From any thread. Without a gate for files that their owner vouches for."""

    def __init__(self, gate: Gate | None = None, memory: MemoryBudget | None = None) -> None:
        self._gate, self._memory = gate, memory or MemoryBudget()
        self._stopped = threading.Event()

    @classmethod
    def beside(cls, cache_file: Path) -> Decoder:
        """What stops the program is noted beside the cache and in it. To be closed."""
        return cls(Gate(cache_file))

    def decode(
        self, file: Path | BinaryIO, min_side: int | None = None, check: Check = _go_on
    ) -> DecodedPhoto:
        """Decode a photo; with ``min_side`` possibly smaller, but no side below that many pixels.
        What is very large comes smaller in any case.

        Raises UnreadablePhoto for whatever can't be decoded, and what ``check`` raises, which is
        asked while this waits. ``file`` stands anywhere afterwards.
        """
        if isinstance(file, Path):
            try:
                with file.open("rb") as stream:
                    return self.decode(stream, min_side, check)
            except OSError as error:
                raise UnreadablePhoto(file_problem(error)) from error

        def check_all() -> None:
            self.check()
            check()

        check_all()
        with self._passing(file, check_all), opened_photo(file, self._largest_here) as photo:
            cost = photo.cost(min_side)
            if cost.size <= self._largest_here and cost.seconds <= LONGEST_HERE:
                with self._memory.lease(cost.size, check_all):
                    return photo.read(min_side)
        return self._decode_apart(file, min_side, cost, check_all)

    def _decode_apart(
        self, file: BinaryIO, min_side: int | None, cost: Cost, check: Check
    ) -> DecodedPhoto:
        largest = self._memory.largest
        if cost.least > largest or (cost.size > self._largest_here and not CAN_LIMIT_MEMORY):
            raise UnreadablePhoto(PhotoProblem.OUT_OF_MEMORY)
        size = min(cost.size + OF_PROCESS, largest)
        with self._memory.lease(size, check):
            try:
                return decode_apart(file, min_side, size, check)
            except UnreadablePhoto as error:
                if error.reason.code is PhotoProblem.DAMAGED and size < cost.size:
                    raise UnreadablePhoto(PhotoProblem.OUT_OF_MEMORY) from error
                raise

    def decode_rgb(self, path: Path, min_side: int | None) -> RgbPixels:
        """What the window shows: like :meth:`decode`, as plain bytes.

        The longer side is brought down to no more than twice ``min_side``. Raises UnreadablePhoto.
        """
        pixels = self.decode(path, min_side).pixels
        if min_side is not None:
            pixels.thumbnail((2 * min_side, 2 * min_side), reducing_gap=2.0)
        return RgbPixels(pixels.width, pixels.height, pixels.tobytes())

    def shot_facts(self, file: Path) -> ShotFacts:
        """What the camera wrote, without decoding a pixel; nothing where the file doesn't say so or
        can't be read. Not looked for in RAW files, whose headers take as long as their previews."""
        try:
            with (
                self.opened_for_tags(file) as stream,
                Image.open(stream, formats=FORMATS) as image,
            ):
                shot = shot_of(image)
        except Exception:  # decoders raise nearly anything; decode() will say what is wrong
            return NO_SHOT
        is_raw = file.suffix.lower() in RAW_EXTENSIONS  # Pillow sees the size of its preview
        return replace(shot, size=(0, 0)) if is_raw else shot

    @contextmanager
    def opened_for_tags(self, file: Path) -> Iterator[BinaryIO]:
        """A photo's file for whoever reads only what it says of itself, which takes a decoder, too.

        Raises OSError, and UnreadablePhoto for what stopped the program before.
        """
        prepare_pillow()
        with file.open("rb") as stream, self._passing(stream):
            head = stream.read(HEAD)
            stream.seek(0)
            is_large = os.fstat(stream.fileno()).st_size > self._largest_here
            if is_large and is_read_whole(stream, head):
                raise UnreadablePhoto(PhotoProblem.OUT_OF_MEMORY)
            yield stream

    def refused(self) -> list[ContentHash]:
        """The contents that are not decoded any more, because they stopped the program."""
        return [] if self._gate is None else self._gate.refused()

    def look_again(self) -> None:
        """A long job begins: another process may have died since the last one."""
        if self._gate is not None:
            self._gate.look_again()

    def check(self) -> None:
        """Raises Cancelled once this was stopped."""
        if self._stopped.is_set():
            raise Cancelled

    def stop(self) -> None:
        """Whoever waits for a photo is told Cancelled from now on; thread-safe."""
        self._stopped.set()

    def close(self) -> None:
        """Nothing is decoded any more."""
        if self._gate is not None:
            self._gate.close()

    @property
    def _largest_here(self) -> int:
        """Bytes that one picture may take in this process."""
        return self._memory.largest // 2

    @contextmanager
    def _passing(self, stream: BinaryIO, check: Check = _go_on) -> Iterator[None]:
        name = getattr(stream, "name", None)
        if self._gate is None or not isinstance(name, str):
            yield  # what is not a file on a disk passes
            return
        with self._gate.passing(stream, Path(name).absolute(), check):
            yield


def decode(file: Path | BinaryIO, min_side: int | None = None) -> DecodedPhoto:
    """:meth:`Decoder.decode` past the gate: for a script, and for photos of one's own making."""
    return Decoder().decode(file, min_side)
