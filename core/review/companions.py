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


def one_of_each_pair(photos: Sequence[Photo]) -> list[Photo]:
    """``photos`` without those that are the lesser half of another one here: a RAW's own JPEG."""
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
    """The files on disk beside each path that are one photo with it; each folder is read once.

    ``check`` is called for each path, to pause or stop.
    """
    folders: dict[Path, dict[str, list[Path]]] = {}
    found: dict[Path, tuple[Companion, ...]] = {}
    for path in paths:
        check()
        half = half_of(path)
        if half is None:
            continue
        if path.parent not in folders:
            folders[path.parent] = _by_name(path.parent)
        beside = folders[path.parent].get(path.stem.casefold(), [])
        others = [one for one in beside if half_of(one) is not half]
        companions = tuple(one for one in map(_looked_at, others) if one is not None)
        if companions:
            found[path] = companions
    return found


@dataclass(frozen=True, slots=True)
class WithCompanions:
    """``requests`` with the companions that may go along; of how many photos, and of how many
    photos some ``left`` behind since the keeper has none of that kind."""

    requests: tuple[RemovalRequest, ...]
    offered: int
    left: int


def with_companions(
    requests: Sequence[RemovalRequest], check: Callable[[], None]
) -> WithCompanions:
    """Look for the companions of marked photos and of their keepers.

    One may go only if the keeper has such a half too: the only RAW of a photo never goes unseen.
    Keepers never go, and what is marked itself goes on its own.
    """
    marked = {request.photo.path for request in requests}
    keepers = {request.keeper.path for request in requests}
    others = marked | keepers
    found = find_companions(sorted(others), check)
    made, offered, left = [], 0, 0
    for request in requests:
        keeper = request.keeper.path
        halves = {half_of(keeper), *(half_of(one.path) for one in found.get(keeper, ()))}
        beside = [one for one in found.get(request.photo.path, ()) if one.path not in others]
        along = tuple(one for one in beside if half_of(one.path) in halves)
        offered += bool(along)
        left += len(along) < len(beside)
        made.append(replace(request, companions=along))
    return WithCompanions(tuple(made), offered, left)


def _name(path: Path) -> tuple[Path, str]:
    return path.parent, path.stem.casefold()


def _by_name(folder: Path) -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return {}  # what lies there can't go either, and is told when it is tried
    for name in names:
        path = folder / name
        if half_of(path) is not None and not name.startswith("."):
            found.setdefault(path.stem.casefold(), []).append(path)
    return found


def _looked_at(path: Path) -> Companion | None:
    try:
        status = path.lstat()
    except OSError:
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return Companion(path, status.st_size, status.st_mtime_ns)
