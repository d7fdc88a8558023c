"""Asks whether a process survives a photo: ``trial_process`` decodes it in a process of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from core.photo_files.own_process import exit_status, started

OPTION = "--trial"
CHILD = "core.photo_files.trial_process"
PATIENCE = 120
"""Seconds. What takes longer would hold up everything that is decoded after it."""
_SURVIVED = frozenset({0, 1, 2, -1, -2, -15, 0x40010004, 0xC000013A})
"""Done; Python's own errors; hung up, interrupted, terminated (POSIX); the session's end and
Ctrl+C (Windows). Anything else is a fault, or memory that ran out."""


def dies_over(path: Path, check: Callable[[], None]) -> bool:
    """True if a process that decodes the photo does not live to tell, or takes too long.

    Raises what ``check`` raises while it waits.
    """
    try:
        process = started(CHILD, OPTION, [str(path)])
    except OSError:  # no memory for another process: nothing is known
        return False
    return exit_status(process, PATIENCE, check) not in _SURVIVED
