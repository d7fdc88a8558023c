"""Names that a file has only for a moment: dropped when others hold its bytes, else given a name.

A copy to another drive is written under such a name. If power went, it may be all that is left.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path

from core.review.actions import staged_name
from core.review.file_moves import give_name, move_without_overwriting
from core.review.journal import Action, JournalRow
from core.review.on_disk import sync_names
from core.review.recognition import is_surely_file_of

logger = logging.getLogger(__name__)


def clear_staged(row: JournalRow) -> Path | None:
    """Drop what a crash left of a row under staged names.

    Where that holds the only bytes of the row's file it gets the name that it was to have, or else
    its old one; where both are taken it stays. Then this returns where it is.
    """
    for folder in dict.fromkeys(path.parent for path in _names(row)):
        staged = staged_name(row, folder)
        if staged == row.place or not os.path.lexists(staged):
            continue  # it may be known to be there: its other names were taken
        if _can_go(staged, row):
            _drop(staged)
        elif is_surely_file_of(staged, row):
            return _given_a_name(staged, row)
        else:
            logger.warning("%s is left over, and nothing else is known to hold its bytes", staged)
    return None


def _names(row: JournalRow) -> list[Path]:
    """Where the file may be, in the order in which its folders are looked at."""
    return [row.path] if row.place is None else [row.place, row.path]


def _can_go(staged: Path, row: JournalRow) -> bool:
    """True for a link, a sidecar of ours, an empty file, and where others hold its bytes."""
    if staged.is_symlink() or row.action is Action.METADATA:
        return True
    try:
        status = staged.stat()
        if not status.st_size and row.size:
            return True
        if row.keeper.exists() and staged.samefile(row.keeper):
            return True
    except OSError:
        return False
    return any(is_surely_file_of(path, row) for path in _names(row))


def _given_a_name(staged: Path, row: JournalRow) -> Path:
    for path in sorted(_names(row), key=lambda path: path.parent != staged.parent):
        try:
            if path.parent == staged.parent:
                give_name(staged, path)
                sync_names(path.parent)
            else:
                move_without_overwriting(staged, path)
        except OSError as error:
            logger.warning("%s can't be renamed to %s: %s", staged, path, error.strerror)
        else:
            return path
    return staged


def _drop(name: Path) -> None:
    try:
        name.unlink(missing_ok=True)
    except OSError as error:
        logger.warning("%s is left over and can't be removed: %s", name, error.strerror)
