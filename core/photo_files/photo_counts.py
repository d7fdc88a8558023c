"""Photos that were counted and aren't met again: a drive or a folder went away amid the scan."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from core.photo_files.reasons import FolderProblem, PhotoProblem
from core.records import FoundFile, Problem
from core.wording.reasons import Reason


class PhotoCounts:
    """How many photos each folder has by a first walk, and how many of them a second one lacks."""

    def __init__(self) -> None:
        self._left: Counter[str] = Counter()
        self.total = 0

    def add(self, file: FoundFile) -> None:
        """A photo of the first walk."""
        self._left[_folder_of(file)] += 1
        self.total += 1

    def meeting(self, files: Iterable[FoundFile]) -> Iterator[FoundFile]:
        """``files`` of the second walk, unchanged."""
        for file in files:
            self._left[_folder_of(file)] -= 1
            yield file

    def missing(self, reported: Iterable[Problem]) -> list[Problem]:
        """The folders that have fewer photos than before, where ``reported`` doesn't say so yet."""
        known = {_place_that_is_named(problem) for problem in reported}
        missing: Counter[Path] = Counter()
        for folder, count in self._left.items():
            path = Path(folder)
            if count > 0 and known.isdisjoint((path, *path.parents)):
                missing[_highest_missing(path)] += count
        return [
            Problem(place, Reason.of(FolderProblem.VANISHED, count=count))
            for place, count in sorted(missing.items())
        ]


def _folder_of(file: FoundFile) -> str:
    return os.path.dirname(file.path)  # noqa: PTH120 - a million times


def _place_that_is_named(problem: Problem) -> Path | None:
    if problem.reason.code is PhotoProblem.VANISHED:
        return problem.path.parent
    return problem.path if isinstance(problem.reason.code, FolderProblem) else None


def _highest_missing(folder: Path) -> Path:
    """The folder itself where it is there; else the one above all that went away with it, which
    may be there as an empty mount point."""
    while not folder.exists() and folder != folder.parent:
        above = folder.parent
        if _holds_anything(above):
            break
        folder = above
    return folder


def _holds_anything(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except OSError:
        return False
