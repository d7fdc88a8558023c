"""What a walk leaves out on purpose: of each kind how many, and the first, as one problem."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from core.photo_files.folder_kinds import FolderKind
from core.photo_files.reasons import SkippedFiles
from core.records import Problem
from core.wording.reasons import Reason

_CODES = {
    FolderKind.TRASH: SkippedFiles.TRASH,
    FolderKind.SNAPSHOT: SkippedFiles.SNAPSHOTS,
    FolderKind.THUMBNAILS: SkippedFiles.THUMBNAILS,
    FolderKind.CHOSEN: SkippedFiles.CHOSEN,
    FolderKind.LIBRARY: SkippedFiles.LIBRARIES,
}


class Skipped:
    """Counts; empty folders aren't worth a word."""

    def __init__(self) -> None:
        self._counts: dict[SkippedFiles, tuple[str, int]] = {}

    def add_folder(self, kind: FolderKind, path: str) -> None:
        """A folder that is skipped, or of which nothing is offered for removal."""
        if kind in _CODES and _holds_anything(path):
            self.add(_CODES[kind], path)

    def add(self, code: SkippedFiles, path: str) -> None:
        """A file or folder that is left out."""
        first, count = self._counts.get(code, (path, 0))
        self._counts[code] = (first, count + 1)

    def tell(self, on_problem: Callable[[Problem], None]) -> None:
        """One problem for each kind."""
        for code, (first, count) in sorted(self._counts.items()):
            on_problem(Problem(Path(first), Reason.of(code, count=count)))


def _holds_anything(path: str) -> bool:
    try:
        with os.scandir(path) as entries:
            return next(entries, None) is not None
    except OSError:
        return True
