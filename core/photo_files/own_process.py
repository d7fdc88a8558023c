"""Starts work on a photo in a process of its own: one that may die, take too much, or be ended.

A built program is its own Python: ``samelens OPTION ...`` where a checkout has
``python -m MODULE ...``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO

SECONDS_BETWEEN_CHECKS = 0.05


def started(
    module: str,
    option: str,
    arguments: Sequence[str],
    source: IO[bytes] | int = subprocess.DEVNULL,
    target: IO[bytes] | int = subprocess.DEVNULL,
) -> subprocess.Popen[bytes]:
    """The process, reading ``source`` and writing ``target``. Raises OSError."""
    is_built = getattr(sys, "frozen", False)
    own = [sys.executable, option] if is_built else [sys.executable, "-m", module]
    root = None if is_built else Path(__file__).parents[2]  # never a folder of photos
    return subprocess.Popen(
        [*own, *arguments],
        cwd=root,
        stdin=source,
        stdout=target,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "MALLOC_ARENA_MAX": "1"},  # an arena a thread is memory that is limited
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        start_new_session=sys.platform != "win32",  # Ctrl+C is for the program to answer
    )


def exit_status(
    process: subprocess.Popen[bytes], seconds: float, check: Callable[[], None]
) -> int | None:
    """Wait for the end of ``process``; None, and it is ended, where it takes longer.

    Raises what ``check`` raises, after ending the process.
    """
    waited = 0.0
    try:
        while waited < seconds:
            try:
                return process.wait(SECONDS_BETWEEN_CHECKS)
            except subprocess.TimeoutExpired:
                waited += SECONDS_BETWEEN_CHECKS
                check()
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    return None
