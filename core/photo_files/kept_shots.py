"""What a camera wrote of a shot, as JSON and back: kept beside a small picture."""

from __future__ import annotations

import math
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from core.photo_files.shot_facts import ShotFacts
from core.photo_files.written_dates import WrittenDate


def shot_as_json(shot: ShotFacts) -> dict[str, Any]:
    """What :func:`shot_from_json` reads."""
    values, taken = asdict(shot), shot.taken
    if taken is not None:
        zone = None if taken.zone is None else taken.zone.total_seconds()
        values["taken"] = [taken.clock.isoformat(), taken.fraction, zone, taken.has_time]
    return values


def shot_from_json(value: dict[str, Any]) -> ShotFacts:
    """Raises ValueError, TypeError, KeyError and OverflowError for anything else."""
    values = dict(value)
    if values["taken"] is not None:
        values["taken"] = _date(*values["taken"])
    seconds, number, speed = map(_number, values["exposure"])
    width, height = map(int, values["size"])
    values |= {
        "exposure": (seconds, number, speed),
        "size": (width, height),
        "bias": _number(values["bias"]),
        "distance": _number(values["distance"]),
        "number": None if values["number"] is None else int(values["number"]),
    }
    for name in ("unique_id", "burst", "software"):
        values[name] = str(values[name])
    for name in ("is_clock_set", "is_saved_again"):
        values[name] = values[name] is True
    return ShotFacts(**values)


def _date(clock: str, fraction: str, zone: float | None, has_time: bool) -> WrittenDate:
    shown = datetime.fromisoformat(clock)
    if shown.tzinfo is not None or not (fraction == "" or fraction.isdecimal()):
        raise ValueError("no clock's date")
    ahead = None if zone is None else timedelta(seconds=zone)
    return WrittenDate(shown, fraction, ahead, has_time is True)


def _number(value: Any) -> float | None:
    number = None if value is None else float(value)
    if number is not None and not math.isfinite(number):
        raise ValueError("no number")
    return number
