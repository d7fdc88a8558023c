"""What a camera wrote of the moment of a shot, by which two files can be told to be two shots.

EXIF 2.32 (CIPA DC-008), Exif IFD 0x8769: DateTimeOriginal 0x9003 with SubSecTimeOriginal 0x9291 and
OffsetTimeOriginal 0x9011, ExposureTime 0x829A, FNumber 0x829D, PhotographicSensitivity 0x8827,
ExposureBiasValue 0x9204, SubjectDistance 0x9206, ImageUniqueID 0xA420; ImageNumber 0x9211 is of
TIFF/EP (ISO 12234-2). Makers keep numbers of their own, see :mod:`core.photo_files.maker_notes`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from PIL import Image

from core.photo_files.maker_notes import maker_numbers
from core.photo_files.written_dates import (
    WrittenDate,
    is_of_a_clock,
    read_date,
    read_fraction,
    read_zone,
)

EXIF_IFD, DATE_TIME, SOFTWARE = 0x8769, 0x0132, 0x0131
DATE_TIME_ORIGINAL, SUBSECONDS_ORIGINAL, OFFSET_ORIGINAL = 0x9003, 0x9291, 0x9011
DATE_TIME_DIGITIZED, SUBSECONDS_DIGITIZED, OFFSET_DIGITIZED = 0x9004, 0x9292, 0x9012
_EXPOSURE_TIME, _F_NUMBER, _SENSITIVITY, _BIAS = 0x829A, 0x829D, 0x8827, 0x9204
_DISTANCE, _IMAGE_NUMBER, _UNIQUE_ID = 0x9206, 0x9211, 0xA420
_SEE_OTHER_TAG = 65535
"""Of PhotographicSensitivity: it is in another tag."""
_LONGEST_ID = 128
"""Characters."""
_SAVED_AT_ONCE = timedelta(minutes=2)
"""Between shutter and writing: long exposures, and phones that compute."""


@dataclass(frozen=True, slots=True)
class ShotFacts:
    """What isn't known is None or empty.

    ``taken``: when the shutter opened; ``is_clock_set`` False where that is the default of a clock
    that was never set. ``exposure``: seconds, f-number, ISO; ``bias`` in stops; ``distance`` of
    the focus in meters. ``number``: of the image, as its camera counts; ``unique_id`` of the image
    and ``burst`` of its series. ``size``: width and height in pixels, (0, 0) where the file doesn't
    tell that of the picture. ``software``: the last that wrote the file, or the camera's own;
    ``is_saved_again``: its last change was later than the shot.
    """

    taken: WrittenDate | None = None
    is_clock_set: bool = True
    exposure: tuple[float | None, float | None, float | None] = (None, None, None)
    bias: float | None = None
    distance: float | None = None
    number: int | None = None
    unique_id: str = ""
    burst: str = ""
    size: tuple[int, int] = (0, 0)
    software: str = ""
    is_saved_again: bool = False


NO_SHOT = ShotFacts()


def shot_facts(
    exif: Image.Exif, size: tuple[int, int], now: datetime, in_xmp: WrittenDate | None = None
) -> ShotFacts:
    """``in_xmp``: the date that stands for the shutter's where EXIF has none; ``now`` is naive."""
    details = exif.get_ifd(EXIF_IFD)
    taken = original_date(exif)
    if taken is None and in_xmp is not None and in_xmp.has_time:
        taken = in_xmp
    changed = read_date(exif.get(DATE_TIME))
    own = maker_numbers(exif)
    number = details.get(_IMAGE_NUMBER, exif.get(_IMAGE_NUMBER))
    return ShotFacts(
        taken,
        taken is None or is_of_a_clock(taken, now),
        (
            _positive(details.get(_EXPOSURE_TIME)),
            _positive(details.get(_F_NUMBER)),
            _positive(details.get(_SENSITIVITY), _SEE_OTHER_TAG),
        ),
        _number(details.get(_BIAS)),
        _positive(details.get(_DISTANCE)),
        number if isinstance(number, int) and number > 0 else own.number,
        _text(details.get(_UNIQUE_ID)),
        own.burst,
        size,
        _text(exif.get(SOFTWARE)),
        taken is not None and changed is not None and changed.clock - taken.clock > _SAVED_AT_ONCE,
    )


def original_date(exif: Image.Exif) -> WrittenDate | None:
    """When the shutter opened, by EXIF; None also for a date without a time."""
    tags = (DATE_TIME_ORIGINAL, SUBSECONDS_ORIGINAL, OFFSET_ORIGINAL)
    written = exif_date(exif, *tags)
    return written if written is not None and written.has_time else None


def exif_date(exif: Image.Exif, tag: int, fraction: int, zone: int) -> WrittenDate | None:
    """A date of the Exif IFD, or of the first, where TIFF/EP has it, with what its two other tags
    add; what it says itself goes first."""
    details = exif.get_ifd(EXIF_IFD)
    written = read_date(details.get(tag, exif.get(tag)))
    if written is None or not written.has_time:
        return written
    return WrittenDate(
        written.clock,
        written.fraction or read_fraction(details.get(fraction, "")),
        read_zone(details.get(zone, "")) if written.zone is None else written.zone,
    )


def _number(value: object) -> float | None:
    if isinstance(value, tuple) and value:
        value = value[0]
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _positive(value: object, unknown: float = math.inf) -> float | None:
    number = _number(value)
    return number if number is not None and 0 < number < unknown else None


def _text(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    return value.strip("\0 ")[:_LONGEST_ID] if isinstance(value, str) else ""
