"""Files that are one photo with another: a RAW and its JPEG, a Live Photo and its video.

They lie in one folder under one name with different extensions (Apple's and the cameras' own
convention; DCF 2.0, JEITA CP-3461, calls them one DCF object). They go together or stay together.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path

from core.photo_files.discovery import RAW_EXTENSIONS
from core.records import Photo
from core.review.requests import Companion, RemovalRequest

_CAMERA_PICTURES = frozenset({".jpg", ".jpeg", ".jpe", ".heic", ".heif", ".hif"})
_VIDEOS = frozenset({".mov", ".mp4"})


class Half(IntEnum):
    """What a file is to its photo; a photo is known by its first half."""

    RAW = 0
    PICTURE = 1
    VIDEO = 2


def half_of(path: Path) -> Half | None:
    """Which half of a photo a file can be, by its extension; None for what has no companions."""
    extension = path.suffix.lower()
    if extension in RAW_EXTENSIONS:
        return Half.RAW
    if extension in _CAMERA_PICTURES:
        return Half.PICTURE
    return Half.VIDEO if extension in _VIDEOS else None


def without_lesser_halves(photos: Sequence[Photo]) -> list[Photo]:
    """``photos`` without those that are the lesser half of another photo here: a RAW's own JPEG."""
    best: dict[tuple[Path, str], Half] = {}
    for photo in photos:
        half = half_of(photo.path)
        if half is not None:
            best[_name(photo.path)] = min(half, best.get(_name(photo.path), half))
    return [
        photo for photo in photos
        if (half := half_of(photo.path)) is None or half == best[_name(photo.path)]
    ]  # fmt: skip


def find_companions(
    paths: Iterable[Path], check: Callable[[], None]
) -> dict[Path, tuple[Companion, ...]]:
    """By path, the files on disk that are one photo with it; each folder is read once.

    ``check`` is called for each path, to pause or stop.
    """
    folders: dict[Path, dict[str, list[Path]]] = {}
    companions: dict[Path, tuple[Companion, ...]] = {}
    for path in paths:
        check()
        half = half_of(path)
        if half is None:
            continue
        if path.parent not in folders:
            folders[path.parent] = _by_name(path.parent)
        beside = folders[path.parent].get(path.stem.casefold(), [])
        others = [_looked_at(file) for file in beside if half_of(file) is not half]
        if along := tuple(companion for companion in others if companion is not None):
            companions[path] = along
    return companions


@dataclass(frozen=True, slots=True)
class WithCompanions:
    """``requests`` with the companions that may go along. ``offered``: of how many photos there are
    such; ``left``: how many photos leave a companion behind, since the keeper has none of its kind.
    """

    requests: tuple[RemovalRequest, ...]
    offered: int
    left: int


def with_companions(
    requests: Sequence[RemovalRequest], check: Callable[[], None]
) -> WithCompanions:
    """Look for the companions of marked photos and of their keepers.

    A companion may go only if the keeper has such a half too: the only RAW of a photo never goes
    unseen. Keepers never go, and what is marked itself goes on its own.
    """
    marked = {request.photo.path for request in requests}
    keepers = {request.keeper.path for request in requests}
    others = marked | keepers
    companions = find_companions(sorted(others), check)
    completed, offered, left = [], 0, 0
    for request in requests:
        keeper = request.keeper.path
        kept = [keeper, *(file.path for file in companions.get(keeper, ()))]
        halves = {half_of(path) for path in kept}
        beside = companions.get(request.photo.path, ())
        beside = tuple(file for file in beside if file.path not in others)
        along = tuple(file for file in beside if half_of(file.path) in halves)
        offered += bool(along)
        left += len(along) < len(beside)
        completed.append(replace(request, companions=along))
    return WithCompanions(tuple(completed), offered, left)


def _name(path: Path) -> tuple[Path, str]:
    return path.parent, path.stem.casefold()


def _by_name(folder: Path) -> dict[str, list[Path]]:
    files: dict[str, list[Path]] = {}
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return {}  # what lies there can't go either, and is told when it is tried
    for name in names:
        path = folder / name
        if half_of(path) is not None and not name.startswith("."):
            files.setdefault(path.stem.casefold(), []).append(path)
    return files


def _looked_at(path: Path) -> Companion | None:
    try:
        status = path.lstat()
    except OSError:
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return Companion(path, status.st_size, status.st_mtime_ns)
