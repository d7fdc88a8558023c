"""The values in a saved scan, which is input like any other: each as what it should be."""

from __future__ import annotations

import math
import os
from typing import Any

from core.records import ContentHash
from core.wording.reasons import LARGEST_NUMBER


def whole_number(value: object, least: int = 0) -> int:
    """Raises ValueError for what is no whole number, or more than anything is counted to."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError("no whole number")
    if not least <= value <= LARGEST_NUMBER:
        raise ValueError("a number that makes no sense")
    return value


def share_of_one(value: object) -> float:
    """Raises ValueError for what isn't between 0 and 1, such as NaN."""
    if not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError("no score")
    return float(value)


def seconds_by_stage(value: Any) -> dict[str, float]:
    """Raises ValueError, AttributeError and TypeError."""
    spent = {text(stage): seconds for stage, seconds in value.items()}
    if not all(isinstance(time, int | float) and 0 <= time < math.inf for time in spent.values()):
        raise ValueError("no seconds")
    return spent


def yes_or_no(value: object) -> bool:
    """Raises ValueError for any other value."""
    if not isinstance(value, bool):
        raise ValueError("neither yes nor no")
    return value


def text(value: object) -> str:
    """Raises ValueError for what can be no file's name either, such as half a character."""
    if not isinstance(value, str) or "\0" in value:
        raise ValueError("no text")
    os.fsencode(value)
    return value


def content_hash(saved: object) -> ContentHash:
    """Of its hexadecimal digits. Raises ValueError and TypeError."""
    content = bytes.fromhex(text(saved))
    if len(content) != 32:
        raise ValueError("no sha256")
    return ContentHash(content)
