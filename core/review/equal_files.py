"""Whether a file that stays is at least the equal of one that would go.

Of the same bytes, or worth as much: a picture with as many pixels and bytes that looks the same, a
video with as many seconds, pixels and bytes. What is empty, or can't be decoded, is worth nothing.
Settings and notes are only ever equal by their bytes.
"""

from __future__ import annotations

import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import rawpy
from PIL import Image, ImageChops, ImageStat

from core.errors import UnreadablePhoto
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.decoding import Decoder
from core.photo_files.video_facts import video_facts
from core.records import ContentHash
from core.review.companion_names import Half, half_of
from core.review.contents import content_hash_of

Digest = Callable[[Path, Callable[[], None]], ContentHash]
_SIDE = 32
_ALIKE = 10
"""Mean difference of small gray previews, of 255. Previews of one RAW from two programs differ by
less; this only tells another shot of the same name, whose loss would go unseen."""


@dataclass(frozen=True, slots=True)
class FileState:
    """A regular file as it was when it was looked at."""

    path: Path
    size: int
    mtime_ns: int


def state_of(path: Path) -> FileState | None:
    """None for what isn't there, or is no regular file: a link never stands for a file."""
    try:
        status = path.lstat()
    except OSError:
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return FileState(path, status.st_size, status.st_mtime_ns)


class EqualFiles:
    """Looks into each file once. ``check`` is called while it reads, to pause or stop.

    ``digest`` says what bytes are equal: another one than that of all bytes is for showing only,
    never for removing. It may raise OSError.
    """

    def __init__(
        self, check: Callable[[], None], decoder: Decoder, digest: Digest = content_hash_of
    ) -> None:
        self._check, self._decoder, self._digest = check, decoder, digest
        self._hashes: dict[FileState, ContentHash | None] = {}
        self._equals: dict[tuple[FileState, FileState], bool] = {}

    def hash_of(self, file: FileState) -> ContentHash | None:
        """None for what can't be read."""
        if file not in self._hashes:
            self._hashes[file] = self._read(file.path)
        return self._hashes[file]

    def is_equal(self, staying: FileState, going: FileState) -> bool:
        """True if nothing is lost with ``going`` as long as ``staying`` is there."""
        if (staying, going) not in self._equals:
            self._equals[staying, going] = self._is_equal(staying, going)
        return self._equals[staying, going]

    def _is_equal(self, staying: FileState, going: FileState) -> bool:
        self._check()
        if staying.size < going.size or staying.size == 0 or _is_one_file(staying, going):
            return False
        if staying.size == going.size:
            content = self.hash_of(going)
            if content is not None and content == self.hash_of(staying):
                return True
        half = half_of(going.path.name)
        if half is None or half_of(staying.path.name) is not half or going.size == 0:
            return False
        if half is Half.VIDEO:
            return _is_as_long(staying.path, going.path)
        return _is_as_large(staying.path, going.path, self._decoder)

    def _read(self, path: Path) -> ContentHash | None:
        try:
            return self._digest(path, self._check)
        except OSError:
            return None


def _is_one_file(first: FileState, second: FileState) -> bool:
    """Also by two mounts, which give it two devices. True where it can't be told."""
    try:
        status, other = first.path.stat(), second.path.stat()
    except OSError:
        return True
    if status.st_ino and status.st_ino != other.st_ino:
        return False
    return status.st_dev == other.st_dev or first.mtime_ns == second.mtime_ns


def _is_as_long(staying: Path, going: Path) -> bool:
    mine, other = video_facts(staying), video_facts(going)
    if mine is None or other is None:
        return False
    if mine.created and other.created and mine.created != other.created:
        return False  # another recording
    return mine.seconds >= other.seconds and mine.pixels >= other.pixels


def _is_as_large(staying: Path, going: Path, decoder: Decoder) -> bool:
    mine, other = _decoded(staying, decoder), _decoded(going, decoder)
    if mine is None or other is None:
        return False
    if (mine.facts.format == "RAW") is not (other.facts.format == "RAW"):
        return False
    if mine.facts.width * mine.facts.height < other.facts.width * other.facts.height:
        return False
    small, small_other = _small(mine.pixels), _small(other.pixels)
    return ImageStat.Stat(ImageChops.difference(small, small_other)).mean[0] <= _ALIKE


def _decoded(path: Path, decoder: Decoder) -> DecodedPhoto | None:
    try:
        photo = decoder.decode(path, _SIDE)
        if photo.facts.format == "RAW":  # its preview may be sound though the rest is not
            with decoder.opened_for_tags(path) as stream, rawpy.imread(stream) as raw:
                raw.unpack()
    except (OSError, UnreadablePhoto, rawpy.LibRawError, MemoryError):
        return None
    return photo


def _small(pixels: Image.Image) -> Image.Image:
    return pixels.convert("L").resize((_SIDE, _SIDE), Image.Resampling.BOX)
