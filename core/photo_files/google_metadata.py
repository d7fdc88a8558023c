"""What a Google archive (Takeout) says of a photo in the JSON beside it: when and where.

The JSON of ``IMG.jpg`` is ``IMG.jpg.supplemental-metadata.json``, that tail cut anywhere; of
``IMG(1).jpg`` it is ``IMG.jpg.supplemental-metadata(1).json``. Of a name longer than 46 letters it
has the first 46; others may begin like that, so its title must be that photo's. The time is in UTC;
a place of 0, 0 is none. What isn't written like that says nothing.
"""

from __future__ import annotations

import json
import math
import re
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from core.errors import UnusableMetadata
from core.photo_files.reasons import NamedFile
from core.photo_files.stated_metadata import NOTHING, Metadata, Place
from core.photo_files.written_dates import WrittenDate, is_of_a_clock

GOOGLE_TAIL = ".supplemental-metadata"
_LONGEST_TITLE = 46
_LARGEST = 1 << 20
_NUMBERED = re.compile(r"(.+)(\(\d+\))", re.DOTALL)


def google_metadata_beside(photo: Path) -> Metadata:
    """NOTHING where there is no such JSON. Raises UnusableMetadata where one can't be read."""
    metadata = NOTHING
    is_long = len(photo.name) > _LONGEST_TITLE
    cut = [photo.with_name(f"{photo.name[:_LONGEST_TITLE]}.json")] if is_long else []
    for path in (*_candidates(photo), *cut):
        try:
            if stat.S_ISREG(path.lstat().st_mode):
                with path.open("rb") as stream:
                    beginning = photo.stem if path in cut else ""
                    metadata = metadata.and_also(_said(stream.read(_LARGEST), beginning))
        except FileNotFoundError:
            continue
        except OSError as error:
            why = str(error.strerror)
            raise UnusableMetadata(NamedFile.UNREADABLE, path=path, why=why) from error
    return metadata


def _candidates(photo: Path) -> Iterator[Path]:
    titles = [(photo.name, "")]
    if numbered := _NUMBERED.fullmatch(photo.stem):
        titles.append((numbered[1] + photo.suffix, numbered[2]))
    for title, number in titles:
        for length in range(len(GOOGLE_TAIL) + 1):
            name = f"{title}{GOOGLE_TAIL[:length]}{number}.json"
            if len(name.encode(errors="surrogateescape")) <= 255:  # others are no names
                yield photo.with_name(name)


def _said(content: bytes, beginning: str) -> Metadata:
    """``beginning``: that of the title, as far as the photo's name has it."""
    try:
        said = json.loads(content)
    except (ValueError, RecursionError):
        return NOTHING
    if not isinstance(said, dict) or not str(said.get("title", "")).startswith(beginning):
        return NOTHING
    places = (_place(said.get(name)) for name in ("geoData", "geoDataExif"))
    place = next((place for place in places if place is not None), None)
    return Metadata(_time(said.get("photoTakenTime")), place)


def _time(said: object) -> str:
    try:
        seconds = int(str(said["timestamp"]))  # type: ignore[index]
        time = datetime.fromtimestamp(seconds, UTC)
    except (KeyError, IndexError, TypeError, ValueError, OverflowError, OSError):
        return ""
    written = WrittenDate(time.replace(tzinfo=None), zone=timedelta(0))
    return written.iso() if is_of_a_clock(written, datetime.now()) else ""


def _place(said: object) -> Place | None:
    if not isinstance(said, dict):
        return None
    latitude, longitude, altitude = (
        _number(said.get(name)) for name in ("latitude", "longitude", "altitude")
    )
    if not (abs(latitude) <= 90 and abs(longitude) <= 180) or latitude == longitude == 0:
        return None
    place = Place(_degrees(latitude, "NS"), _degrees(longitude, "EW"))
    if not 0 < abs(altitude) < 100_000:
        return place
    below = "1" if altitude < 0 else "0"
    return Place(place.latitude, place.longitude, f"{round(100 * abs(altitude))}/100", below)


def _number(said: object) -> float:
    """Not a number where it is none."""
    return float(said) if isinstance(said, int | float) and abs(said) < 1e9 else math.nan


def _degrees(value: float, sides: str) -> str:
    """50.087, "NS" -> "50,5.22N"."""
    minutes = round(abs(value) * 60, 6)
    minute = f"{minutes % 60:.6f}".rstrip("0").rstrip(".")
    return f"{int(minutes // 60)},{minute}{sides[value < 0]}"
