"""A folder that serves as trash: nothing that a test removes reaches the trash of the desktop."""

from __future__ import annotations

from pathlib import Path

from core.errors import RemovalError
from core.review.journal import JournalRow
from core.review.recognition import is_file_of
from core.review.removal_reasons import RemovalProblem, why
from core.review.trash import newest_first


class FolderTrash:
    """Files go into ``folder``, under a free name."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def send(self, path: Path) -> Path | None:
        """Raises RemovalError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        place, number = self.folder / path.name, 1
        while place.exists():
            place, number = self.folder / f"{path.stem} {number}{path.suffix}", number + 1
        try:
            path.rename(place)
        except OSError as error:
            raise RemovalError(RemovalProblem.NOT_MOVED, why=why(error)) from error
        return place

    def find(self, row: JournalRow) -> Path | None:
        """By its bytes."""
        return next((place for place in newest_first(self.folder) if is_file_of(place, row)), None)
