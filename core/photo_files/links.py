"""Symbolic links and junctions: what they are, and where they lead to."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Set
from pathlib import Path

from core.photo_files.folder_kinds import (
    SKIPPED_WITH_A_WORD,
    FolderKind,
    kind_in_library,
    kinds_above,
)
from core.photo_files.reasons import PhotoProblem, file_problem
from core.photo_files.skipped_names import NO_NAMES, SkippedNames
from core.wording.reasons import Reason


def is_link(entry: os.DirEntry[str]) -> bool:
    """A symbolic link, or a junction of Windows."""
    if sys.platform == "win32":
        tag = entry.stat(follow_symlinks=False).st_reparse_tag
        return entry.is_symlink() or tag == stat.IO_REPARSE_TAG_MOUNT_POINT
    return entry.is_symlink()


def link_problem(error: OSError) -> Reason:
    """Why a link can't be followed."""
    if isinstance(error, FileNotFoundError):
        return Reason.of(PhotoProblem.DANGLING_LINK)
    return file_problem(error)


def kind_behind(
    real: str, tops: Set[str], skipped_names: SkippedNames = NO_NAMES
) -> FolderKind | None:
    """Of a folder that a link leads to, by its real path; None outside of the chosen folders."""
    top = next((folder for folder in and_above(real) if folder in tops), None)
    if top is None:
        return None
    parts = Path(real).relative_to(top).parts
    kinds = kinds_above(real)[: len(parts)]
    skipped = [kind for kind in kinds if kind in SKIPPED_WITH_A_WORD]
    if skipped:
        return skipped[0]
    if any(map(skipped_names.match, parts)):
        return FolderKind.CHOSEN
    if FolderKind.LIBRARY in kinds:
        originals = (kind_in_library(part) is FolderKind.MANAGED for part in parts)
        return FolderKind.MANAGED if any(originals) else FolderKind.LIBRARY
    return FolderKind.MANAGED if FolderKind.MANAGED in kinds else FolderKind.ORDINARY


def and_above(folder: str) -> Iterator[str]:
    """A real path, and all folders that it lies in."""
    yield folder
    yield from map(os.fspath, Path(folder).parents)
