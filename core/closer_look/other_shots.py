"""What cameras wrote says that two files are two shots, or it says nothing.

It never says that they are one: two shots may have written the same. And an editor may have dropped
or rewritten what it didn't care for, so what one of the two doesn't say counts for nothing.

Cameras' clocks know no time zone: of a photo, copies may be found whose time was brought into
another zone. A camera that takes a picture every hour writes the same. So clocks that are whole
quarter hours apart are explained by zones only within what zones can set apart, and only if the
exposure is the same and one file was evidently made of another. Else they are two shots, unless
their pixels are the same.
"""

from __future__ import annotations

from datetime import timedelta
from enum import Enum, auto

from core.photo_files.shot_facts import ShotFacts
from core.photo_files.written_dates import FARTHEST_ZONES, WrittenDate

SAME_SHOT = 0.005
"""Seconds by which two writers of one time may differ."""
TIME_ZONE_STEP = timedelta(minutes=15)
EXPOSURE_APART = 1.08
"""Ratio of exposure times, f-numbers or sensitivities: a third of a stop is 1.12 of an f-number and
1.26 of the others; rounding, such as 1/60 for 1/64, is in the names of stops and not in EXIF."""
BIAS_APART = 0.15
"""Stops: half of the smallest step."""
DISTANCE_APART = 1.02
_NO_TIME = timedelta(0)


class Claim(Enum):
    """What two cameras' words say. ``CLOCKS``: two shots, unless their pixels are the same."""

    NOTHING = auto()
    CLOCKS = auto()
    OTHER_SHOT = auto()


def claim_of(first: ShotFacts, second: ShotFacts) -> Claim:
    """Symmetric; in the order in which they are sure."""
    if _differ(first, second):
        return Claim.OTHER_SHOT
    clocks = _of_clocks(first, second)
    if clocks is Claim.NOTHING and _ids_differ(first, second):
        return Claim.OTHER_SHOT
    return clocks


def are_other_shots(first: ShotFacts, second: ShotFacts) -> bool:
    """Whether two files whose pixels aren't the same are two shots for certain."""
    return claim_of(first, second) is not Claim.NOTHING


def _differ(first: ShotFacts, second: ShotFacts) -> bool:
    """By what no editor rewrites: exposure, focus, the camera's count, the series."""
    numbers = first.number, second.number
    series = first.burst, second.burst
    return (
        any(map(_apart, first.exposure, second.exposure))
        or _apart(first.distance, second.distance, DISTANCE_APART)
        or _stops_apart(first.bias, second.bias)
        or (None not in numbers and numbers[0] != numbers[1])
        or ("" not in series and series[0] != series[1])
    )


def _apart(first: float | None, second: float | None, ratio: float = EXPOSURE_APART) -> bool:
    if first is None or second is None:
        return False
    return max(first, second) > ratio * min(first, second)


def _stops_apart(first: float | None, second: float | None) -> bool:
    return first is not None and second is not None and abs(first - second) > BIAS_APART


def _of_clocks(first: ShotFacts, second: ShotFacts) -> Claim:
    if first.taken is None or second.taken is None or first.is_clock_set != second.is_clock_set:
        return Claim.NOTHING
    seconds_apart = _seconds_apart(first.taken, second.taken)
    if seconds_apart == _NO_TIME:
        apart = _fractions_differ(first.taken.fraction, second.taken.fraction)
        return Claim.OTHER_SHOT if apart else Claim.NOTHING
    zones = first.taken.zone, second.taken.zone
    if None not in zones or not _may_be_zones(seconds_apart):
        return Claim.OTHER_SHOT
    if _fractions_differ(first.taken.fraction, second.taken.fraction):
        return Claim.OTHER_SHOT
    is_one_number = first.number is not None and first.number == second.number
    if is_one_number or (_has_one_exposure(first, second) and _is_remade(first, second)):
        return Claim.NOTHING
    return Claim.CLOCKS


def _seconds_apart(first: WrittenDate, second: WrittenDate) -> timedelta:
    """None at all for one instant, and for one time on the clock: a zone may be set afterwards."""
    apart = abs(first.clock - second.clock)
    instants = first.instant, second.instant
    if instants[0] is not None and instants[0] == instants[1]:
        return _NO_TIME
    return apart


def _may_be_zones(apart: timedelta) -> bool:
    return apart <= FARTHEST_ZONES and apart % TIME_ZONE_STEP == _NO_TIME


def _fractions_differ(first: str, second: str) -> bool:
    """Digits behind one second; where one has fewer, they are compared as far as it goes."""
    if not (first and second):
        return False
    digits = min(len(first), len(second))
    unit = 0.0 if len(first) == len(second) else 10.0**-digits
    return abs(float(f"0.{first}") - float(f"0.{second}")) > max(SAME_SHOT, unit)


def _has_one_exposure(first: ShotFacts, second: ShotFacts) -> bool:
    """Also known of both or of none; they are not apart."""
    return [part is None for part in (*first.exposure, first.bias)] == [
        part is None for part in (*second.exposure, second.bias)
    ]


def _is_remade(first: ShotFacts, second: ShotFacts) -> bool:
    """Whether one was evidently made of another, or both of a third: no camera would write them
    so one after the other."""
    sizes = sorted(first.size), sorted(second.size)
    return first.software != second.software or (sizes[0] != sizes[1] and [0, 0] not in sizes)


def _ids_differ(first: ShotFacts, second: ShotFacts) -> bool:
    """Editors give a copy an id of its own: it counts between files as their camera wrote them,
    and not against one time to a fraction of a second."""
    if not (first.unique_id and second.unique_id) or first.unique_id == second.unique_id:
        return False
    if _is_remade(first, second) or first.is_saved_again or second.is_saved_again:
        return False
    times = first.taken, second.taken
    return not (times[0] and times[1] and times[0].fraction and times[1].fraction)
