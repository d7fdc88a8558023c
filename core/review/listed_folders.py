"""The names in folders, each of which is listed once: whose companions lie where."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from core.review.companion_names import NamesInFolder


class ListedFolders:
    """Folders as they were when they were first asked for. ``check`` is called while names are
    sorted out, to pause or stop."""

    def __init__(self, check: Callable[[], None]) -> None:
        self._check = check
        self._folders: dict[Path, NamesInFolder] = {}

    def names(self, folder: Path) -> NamesInFolder:
        """What lies in a folder."""
        if folder not in self._folders:
            self._folders[folder] = NamesInFolder(files_in(folder), self._check)
        return self._folders[folder]


def files_in(folder: Path) -> list[str]:
    """The names that :class:`NamesInFolder` takes; links have a claim to files like what they lead
    to."""
    try:
        with os.scandir(folder) as entries:
            return [
                entry.name for entry in entries
                if not entry.name.startswith(".") and not entry.is_dir(follow_symlinks=False)
            ]  # fmt: skip
    except OSError:
        return []  # what lies there can't go either, and is told when it is tried
