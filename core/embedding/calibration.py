"""Which batch size embeds a photo in the least time here: a job's first batches find out.

They are real work, so nothing is spent on trying. Caches, instructions and memory differ too much
between computers for one number to be right on all.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Sequence

logger = logging.getLogger(__name__)
ROUNDS = 3
"""Each size counts with its fastest round: the first sets things up, others may be disturbed."""
WORTH = 0.97
"""The usual size stays unless another takes less than this share of its time."""


class BatchCalibration:
    """Tries ``sizes``, the usual one first, and stays with the best. Safe from many threads."""

    def __init__(self, sizes: Sequence[int]) -> None:
        self._sizes, self._usual = frozenset(sizes), sizes[0]
        self._waiting = deque(size for size in sizes for _ in range(ROUNDS))
        self._fastest: dict[int, float] = {}
        self._lock = threading.Lock()
        self._size = self._usual

    @property
    def size(self) -> int:
        """How many photos to embed in the next batch."""
        return self._size

    def took(self, count: int, seconds: float) -> None:
        """A batch of ``count`` photos was embedded in ``seconds``, by whatever clock is fair to all
        sizes."""
        with self._lock:
            if not self._waiting or count not in self._sizes:
                return  # a job's last batch is of any size
            per_photo = seconds / count
            self._fastest[count] = min(per_photo, self._fastest.get(count, per_photo))
            if self._waiting[0] == count:
                self._waiting.popleft()
                self._choose()

    def failed(self, count: int) -> None:
        """``count`` photos don't fit into the device's memory: smaller batches from now on."""
        with self._lock:
            self._waiting = deque(size for size in self._waiting if size < count)
            self._fastest = {
                size: seconds for size, seconds in self._fastest.items() if size < count
            }
            self._usual = min(self._usual, max(1, count // 2))
            self._choose()

    def _choose(self) -> None:
        if self._waiting:
            self._size = self._waiting[0]
            return
        usual = self._fastest.get(self._usual)
        best = min(self._fastest, key=self._fastest.__getitem__, default=self._usual)
        worth_it = usual is None or self._fastest.get(best, usual) < WORTH * usual
        self._size = best if worth_it else self._usual
        logger.info("embedding in batches of %d", self._size)
