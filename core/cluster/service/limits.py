"""What a request may take: bytes, seconds, and how many may be at work at once."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field

from core.progress import Progress

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """``upload`` bytes of a whole request; ``seconds`` to wait for a turn, and again to be
    answered; ``sending`` seconds for a request to arrive; ``at_once`` requests are worked on, more
    wait, and of more than ``waiting`` the rest is turned away."""

    upload: int = 64 * MEGABYTE
    seconds: float = 30.0
    sending: float = 60.0
    at_once: int = field(default_factory=lambda: max(2, os.cpu_count() or 1))
    waiting: int = 64


class Deadline(Progress):
    """A request's own: work stops at its next check once its time is over, or the service ends."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self._end = time.monotonic() + seconds

    def check(self) -> None:
        """Raises Cancelled."""
        self._look_at_the_clock()
        super().check()

    def check_cancelled(self) -> None:
        """Raises Cancelled."""
        self._look_at_the_clock()
        super().check_cancelled()

    def _look_at_the_clock(self) -> None:
        if time.monotonic() > self._end:
            self.cancel()
