"""What a photo says of date, place, keywords and rating: in its file, and in sidecars beside it.

EXIF 2.32 (CIPA DC-008): OffsetTimeOriginal 0x9011, the GPS IFD. IPTC-IIM 4.2: keywords are dataset
2:25, the coded character set 1:90. XPKeywords 0x9C9E is Microsoft's. Sidecars are ``IMG.jpg.xmp``
(darktable, digiKam) and ``IMG.xmp`` (Adobe), and those of a Google archive.
"""

from __future__ import annotations

import math
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, IptcImagePlugin

from core.errors import UnusableMetadata
from core.photo_files.camera_raw import is_camera_raw, tags
from core.photo_files.decoding import Decoder
from core.photo_files.exif import EXIF_IFD, GPS_IFD, rating_of, shutter_time_of, tags_of
from core.photo_files.google_metadata import google_metadata_beside
from core.photo_files.pixels import FORMATS
from core.photo_files.reasons import MetadataProblem, NamedFile
from core.photo_files.stated_metadata import NOTHING, Metadata, Place, keywords_of
from core.photo_files.xmp import LARGEST, read_packet

OFFSET_TIME_ORIGINAL, XML_PACKET, XP_KEYWORDS = 0x9011, 0x02BC, 0x9C9E
_UTF_8 = b"\x1b%G"


def sidecar_of(photo: Path) -> Path:
    """Where a photo's metadata is added: ``IMG.jpg`` -> ``IMG.jpg.xmp``."""
    return photo.with_name(f"{photo.name}.xmp")


def sidecars(photo: Path) -> Iterator[tuple[Path, bytes]]:
    """The sidecars that are there, and what they hold. Raises UnusableMetadata."""
    for path in (sidecar_of(photo), photo.with_suffix(".xmp")):
        if (content := content_of(path)) is not None:
            yield path, content


def content_of(sidecar: Path) -> bytes | None:
    """None where it isn't there. Raises UnusableMetadata."""
    try:
        status = sidecar.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST:
            raise UnusableMetadata(NamedFile.PROBLEM, path=sidecar, reason=MetadataProblem.UNSAFE)
        return sidecar.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UnusableMetadata(
            NamedFile.UNREADABLE, path=sidecar, why=str(error.strerror)
        ) from error


def metadata_beside(photo: Path) -> Metadata:
    """What the sidecars of a photo say. Raises UnusableMetadata."""
    metadata = NOTHING
    for path, content in sidecars(photo):
        try:
            metadata = metadata.and_also(read_packet(content))
        except UnusableMetadata as error:
            raise UnusableMetadata(NamedFile.PROBLEM, path=path, reason=error.reason) from error
    return metadata.and_also(google_metadata_beside(photo))


def metadata_in(photo: Path, decoder: Decoder) -> Metadata:
    """What a photo's own file says. Raises UnusableMetadata where its format can't be read."""
    try:
        with decoder.opened_for_tags(photo) as stream:
            head = stream.read(16)
            stream.seek(0)
            if is_camera_raw(stream, head):
                return _said(tags(stream, head), b"", ())
            with Image.open(stream, formats=FORMATS) as image:
                exif, packet = tags_of(image), image.info.get("xmp", b"")
                if isinstance(packet, str):
                    packet = packet.encode("utf-8", "replace")
                return _said(exif, packet, _iptc_keywords(image))
    except Exception as error:  # decoders raise nearly anything on hostile bytes
        raise UnusableMetadata(MetadataProblem.UNREADABLE, name=photo.name) from error


def _said(exif: Image.Exif, packet: bytes, iptc: tuple[str, ...]) -> Metadata:
    packet = packet or _bytes(exif.get(XML_PACKET))
    taken_at, details = shutter_time_of(exif), exif.get_ifd(EXIF_IFD)
    zone = str(details.get(OFFSET_TIME_ORIGINAL, "")).strip("\0 ")
    zone = zone if re.fullmatch(r"[+-]\d\d:\d\d", zone) else ""
    tagged = _bytes(exif.get(XP_KEYWORDS)).decode("utf-16-le", "replace").split(";")
    own = Metadata(
        "" if taken_at is None else taken_at.isoformat() + zone,
        _place(exif),
        keywords_of((*iptc, *tagged)),
        rating_of(exif, b""),
    )
    try:
        return own.and_also(read_packet(packet)) if packet else own
    except UnusableMetadata:  # no other program can read it either
        return own


def _place(exif: Image.Exif) -> Place | None:
    position = exif.get_ifd(GPS_IFD)
    latitude = _degrees(position.get(2), position.get(1), "NS", 90)
    longitude = _degrees(position.get(4), position.get(3), "EW", 180)
    if not (latitude and longitude):
        return None
    try:
        height = abs(float(position[6]))
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return Place(latitude, longitude)
    if not math.isfinite(height):
        return Place(latitude, longitude)
    below = "1" if position.get(5) in (1, b"\x01") else "0"
    return Place(latitude, longitude, f"{round(100 * height)}/100", below)


def _degrees(parts: object, side: object, sides: str, most: int) -> str:
    """(48, 12, 30), "N" -> "48,12.5N"; empty for what makes no sense."""
    side = str(side).strip("\0 ").upper()
    try:
        degrees, minutes, seconds = (float(part) for part in parts)  # type: ignore[attr-defined]
        whole = degrees + minutes / 60 + seconds / 3600
    except (TypeError, ValueError, ZeroDivisionError):
        return ""
    if side not in tuple(sides) or not 0 <= whole <= most:
        return ""
    minutes = round(whole * 60, 6)  # to two millimeters
    minute = f"{minutes % 60:.6f}".rstrip("0").rstrip(".")
    return f"{int(minutes // 60)},{minute}{side}"


def _iptc_keywords(image: Image.Image) -> tuple[str, ...]:
    datasets = IptcImagePlugin.getiptcinfo(image) or {}  # type: ignore[arg-type]
    words = datasets.get((2, 25), [])
    encodings = ("utf-8",) if datasets.get((1, 90)) == _UTF_8 else ("utf-8", "latin-1")
    return tuple(
        _decoded(word, encodings) for word in (words if isinstance(words, list) else [words])
    )


def _decoded(word: bytes, encodings: tuple[str, ...]) -> str:
    for encoding in encodings:
        try:
            return word.decode(encoding)
        except UnicodeDecodeError:
            continue
    return word.decode("utf-8", "replace")


def _bytes(value: object) -> bytes:
    """A tag of bytes, which Pillow may give as a tuple of numbers."""
    if isinstance(value, tuple) and all(
        isinstance(part, int) and 0 <= part < 256 for part in value
    ):
        return bytes(value)
    return value if isinstance(value, bytes) else b""
