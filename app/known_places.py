"""Folders where photos usually are: the user's own, and cards and drives that are plugged in."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

CARDS_OFFERED = 6
MOUNTED_UNDER = (Path("/media"), Path("/mnt"), Path("/Volumes"))
MOUNTED_PER_USER = (Path("/media"), Path("/run/media"))


class PlaceKind(StrEnum):
    """What the user knows it as."""

    PICTURES = "pictures"
    DOWNLOADS = "downloads"
    DESKTOP = "desktop"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """``name`` is the volume's own; "" for the user's folders."""

    kind: PlaceKind
    path: Path
    name: str = ""


_STANDARD = {
    PlaceKind.PICTURES: QStandardPaths.StandardLocation.PicturesLocation,
    PlaceKind.DOWNLOADS: QStandardPaths.StandardLocation.DownloadLocation,
    PlaceKind.DESKTOP: QStandardPaths.StandardLocation.DesktopLocation,
}


def known_places() -> tuple[KnownPlace, ...]:
    """Those that there are now. Not in the GUI's thread: a drive may be slow to answer."""
    own = (KnownPlace(kind, standard_folder(kind)) for kind in _STANDARD)
    standing = tuple(place for place in own if _is_of_use(place.path))
    volumes = [
        (Path(volume.rootPath()), volume.displayName())
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid() and volume.isReady() and not volume.isRoot()
    ]
    return standing + cards_among(volumes, Path(QStorageInfo.root().rootPath()))


def standard_folder(kind: PlaceKind) -> Path:
    """Where the desktop keeps it; the home folder where it keeps none."""
    return Path(QStandardPaths.writableLocation(_STANDARD[kind]))


def cards_among(volumes: Iterable[tuple[Path, str]], system: Path) -> tuple[KnownPlace, ...]:
    """Of volumes (root, name) those that a person plugged in, at most six."""
    cards = [
        KnownPlace(PlaceKind.CARD, root, root.name or name or str(root))
        for root, name in volumes
        if root != system and (sys.platform == "win32" or _is_plugged_in(root))
    ]
    return tuple(cards[:CARDS_OFFERED])


def _is_plugged_in(root: Path) -> bool:
    """/media/CARD, or /run/media/USER/CARD; deeper lies what programs mount."""
    return root.parent in MOUNTED_UNDER or root.parent.parent in MOUNTED_PER_USER


def _is_of_use(folder: Path) -> bool:
    return folder != Path.home() and folder.is_dir()
