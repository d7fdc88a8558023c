"""What a photo's own file says of date, place, keywords and rating, by an image that Pillow opened.

EXIF 2.32 (CIPA DC-008): the Exif IFD, the GPS IFD. IPTC-IIM 4.2: keywords are dataset 2:25, date
and time of creation 2:55 and 2:60, of digitization 2:62 and 2:63, the coded character set 1:90.
XPKeywords 0x9C9E is Microsoft's. Which date counts before which is the order of the Metadata
Working Group (Guidelines for Handling Image Metadata 2.0, section 5.3): what EXIF says of the shot,
XMP's, IPTC's, and only then what they say of digitization. DateTime 0x0132 is that of the last
change, and no date of the photo's.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime
from functools import reduce
from typing import Any

from PIL import Image, IptcImagePlugin

from core.errors import UnusableMetadata
from core.photo_files.exif import GPS_IFD, rating_of, tags_of
from core.photo_files.shot_facts import (
    DATE_TIME_DIGITIZED,
    DATE_TIME_ORIGINAL,
    OFFSET_DIGITIZED,
    OFFSET_ORIGINAL,
    SUBSECONDS_DIGITIZED,
    SUBSECONDS_ORIGINAL,
    ShotFacts,
    exif_date,
    shot_facts,
)
from core.photo_files.stated_metadata import NOTHING, Metadata, Place, keywords_of
from core.photo_files.written_dates import WrittenDate, is_of_a_clock, read_date
from core.photo_files.xmp import read_packet

XML_PACKET, XP_KEYWORDS = 0x02BC, 0x9C9E
_IPTC_FORMATS = ("JPEG", "MPO", "TIFF")
_UTF_8 = b"\x1b%G"
_Iptc = Mapping[tuple[int, int], Any]


def said_by(image: Image.Image) -> Metadata:
    """What an opened image says; no pixel is decoded but for what is behind those of a PNG."""
    return said_by_tags(tags_of(image), _packet(image), _iptc(image))


def said_by_tags(exif: Image.Exif, packet: bytes = b"", iptc: _Iptc | None = None) -> Metadata:
    """What EXIF, an XMP packet and IPTC datasets say together, what is said first counting."""
    datasets = iptc or {}
    tagged = _bytes(exif.get(XP_KEYWORDS)).decode("utf-16-le", "replace").split(";")
    own = Metadata(
        _sensible(exif_date(exif, DATE_TIME_ORIGINAL, SUBSECONDS_ORIGINAL, OFFSET_ORIGINAL)),
        _place(exif),
        keywords_of((*_keywords(datasets), *tagged)),
        rating_of(exif, b""),
        _sensible(exif_date(exif, DATE_TIME_DIGITIZED, SUBSECONDS_DIGITIZED, OFFSET_DIGITIZED)),
    )
    filed = Metadata(
        _sensible(_iptc_date(datasets, 55, 60)),
        digitized_at=_sensible(_iptc_date(datasets, 62, 63)),
    )
    return reduce(Metadata.and_also, (own, _said_in(packet, exif), filed))


def shot_of(image: Image.Image) -> ShotFacts:
    """What its camera wrote of the shot."""
    return shot_of_tags(tags_of(image), image.size, _packet(image))


def shot_of_tags(
    exif: Image.Exif, size: tuple[int, int] = (0, 0), packet: bytes = b""
) -> ShotFacts:
    """The same of EXIF and an XMP packet, which counts where EXIF has no date."""
    facts = shot_facts(exif, size, datetime.now())
    if facts.taken is None and (packet or XML_PACKET in exif):
        in_xmp = read_date(_said_in(packet, exif).taken_at)
        return shot_facts(exif, size, datetime.now(), in_xmp)
    return facts


def clock_time(said: Metadata) -> datetime | None:
    """The time on the clock where a photo was taken, naive, in whole seconds; None where not even
    the day is known."""
    for text in (said.taken_at, said.digitized_at):
        written = read_date(text)
        if written is not None:
            return written.clock
    return None


def _sensible(written: WrittenDate | None) -> str:
    sensible = written is not None and is_of_a_clock(written, datetime.now())
    return written.iso() if written is not None and sensible else ""


def _packet(image: Image.Image) -> bytes:
    packet = image.info.get("xmp", b"")
    return packet.encode("utf-8", "replace") if isinstance(packet, str) else _bytes(packet)


def _said_in(packet: bytes, exif: Image.Exif) -> Metadata:
    packet = packet or _bytes(exif.get(XML_PACKET))
    try:
        return read_packet(packet) if packet else NOTHING
    except UnusableMetadata:  # no other program can read it either
        return NOTHING


def _iptc(image: Image.Image) -> _Iptc:
    if image.format not in _IPTC_FORMATS:
        return {}
    try:
        return IptcImagePlugin.getiptcinfo(image) or {}  # type: ignore[arg-type]
    except Exception:  # it raises nearly anything on hostile bytes
        return {}


def _iptc_date(datasets: _Iptc, day: int, time: int) -> WrittenDate | None:
    """ "20190714" and "151617+0200"."""
    texts = [_bytes(datasets.get((2, number), b"")).decode("latin-1") for number in (day, time)]
    whole = read_date(" ".join(texts))
    return read_date(texts[0]) if whole is None else whole


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


def _keywords(datasets: _Iptc) -> tuple[str, ...]:
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
