"""What a scan doesn't keep of photos, measured in the background when they come on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.jobs import Jobs
from core.photo_files.measuring import MeasuredFacts
from core.progress import Progress


class Measurements(QObject):
    """Owns what was measured of the photos of one review. Signal: ``measured``, more is known."""

    measured = Signal()

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._known: dict[Path, MeasuredFacts] = {}
        self._under_way: set[Path] = set()

    def clear(self) -> None:
        """Another review begins."""
        self._known.clear()

    def of(self, path: Path) -> MeasuredFacts | None:
        """None: not measured so far."""
        return self._known.get(path)

    def want(self, paths: Iterable[Path], is_wanted: Callable[[], bool]) -> None:
        """Measure what is not known yet; where the user went on, the rest of it is left out."""
        new = [path for path in paths if path not in self._known and path not in self._under_way]
        if not new:
            return
        self._under_way.update(new)

        def work(progress: Progress) -> dict[Path, MeasuredFacts]:
            from core.photo_files.measuring import measure

            return {path: measure(path, self._jobs.decoder) for path in new if is_wanted()}

        def keep(facts: dict[Path, MeasuredFacts]) -> None:
            self._under_way.difference_update(new)
            self._known.update(facts)
            if is_wanted():
                self.measured.emit()

        self._jobs.start(work, keep)
