"""Asks whether a process survives a photo: ``trial_process`` decodes it in a process of its own.

A built program is its own Python: ``samelens --trial PATH``.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

OPTION = "--trial"
CHILD = "core.photo_files.trial_process"
PATIENCE = 120
"""Seconds. What takes longer would hold up everything that is decoded after it."""
_SURVIVED = frozenset({0, 1, 2, -1, -2, -15, 0x40010004, 0xC000013A})
"""Done; Python's own errors; hung up, interrupted, terminated (POSIX); the session's end and
Ctrl+C (Windows). Anything else is a fault, or memory that ran out."""


def dies_over(path: Path) -> bool:
    """True if a process that decodes the photo does not live to tell, or takes too long."""
    own = [sys.executable, OPTION] if _is_built() else [sys.executable, "-m", CHILD]
    root = None if _is_built() else Path(__file__).parents[2]  # never a folder of photos
    try:
        ended = subprocess.run(
            [*own, str(path)],
            cwd=root,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            check=False,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return True
    except OSError:  # no memory for another process: nothing is known
        return False
    return ended.returncode not in _SURVIVED


def _is_built() -> bool:
    return getattr(sys, "frozen", False)
