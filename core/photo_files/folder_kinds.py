"""Folders that hold no originals of the user, by their names and by what lies in them, and those
that the user named.

Trash of this and other systems, snapshots, and thumbnails of other programs are never scanned:
a deleted or derived picture must not become the one that stays. Libraries of other programs hold
originals that these programs keep account of: they are compared, and never changed.

Names are compared without case. ``siblings`` and ``inside`` are the names of a listing in
small letters (:func:`lowered`).
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

Names = frozenset[str]


class FolderKind(Enum):
    """What a walk makes of a folder."""

    ORDINARY = auto()
    HIDDEN = auto()
    """Skipped without a word: its owner doesn't want to see it."""
    SYSTEM = auto()
    """Skipped without a word: no user puts photos there."""
    TRASH = auto()
    SNAPSHOT = auto()
    THUMBNAILS = auto()
    CHOSEN = auto()
    """Its name is one that the user skips."""
    LIBRARY = auto()
    """All in it belongs to another program, as one piece: originals below, and much else."""
    MANAGED = auto()
    """Originals that another program keeps account of."""


class WalkedFolder(NamedTuple):
    """A folder as a walk comes to it; ``real`` is its path without links.

    In a library of another program photos are passed over until its originals are met.
    """

    path: str
    real: str
    is_reference: bool
    kind: FolderKind = FolderKind.ORDINARY

    def file(self, name: str) -> Path:
        """The path of a file in it."""
        return Path(self.path, name)

    def real_path(self, name: str) -> str:
        """That of a file or folder in it that is no link."""
        return f"{self.real.rstrip(os.sep)}{os.sep}{name}"


OF_OTHERS = (FolderKind.TRASH, FolderKind.SNAPSHOT, FolderKind.THUMBNAILS)
SKIPPED_WITH_A_WORD = (*OF_OTHERS, FolderKind.CHOSEN)
SKIPPED = frozenset({FolderKind.HIDDEN, FolderKind.SYSTEM, *SKIPPED_WITH_A_WORD})

_TRASH = {
    "network trash folder",
    *"@recycle #recycle .recycle .@recycle $recycle.bin .recycle.bin recycler .trash .trashes"
    " .trashbin .trashcan .dtrash trashbox @sharebin files_trashbin".split(),
}
_SNAPSHOTS = frozenset(
    "#snapshot @recently-snapshot .snapshot .snapshots @snapshot @snapshots @sharesnap ~snapshot"
    " ~snapshots"
    " .zfs .snap backups.backupdb .mobilebackups files_versions".split()
)
_THUMBNAILS = {
    "plex media server",
    *"@eadir @__thumb .@__thumb @transcode .thumbnails .thumbs .thumb wp-content".split(),
}
_THUMBNAIL_FILES = re.compile(r"(synofile_|synophoto[_:])(thumb|film)_.*")
"""Synology's, wherever a copy of its folders left them."""
_SYSTEM = frozenset({"system volume information", "lost+found"})
_LIBRARY_ENDINGS = (
    ".photoslibrary", ".photolibrary", ".migratedphotolibrary", ".aplibrary",
    ".migratedaplibrary", ".lrlibrary", ".cocatalog", ".fcpbundle", ".imovielibrary",
)  # fmt: skip
_DOCUMENT_ENDINGS = (
    ".app", ".band", ".dtbase2", ".key", ".library", ".logicx", ".numbers", ".pages", ".rtfd",
    ".scriv", ".textbundle",
)  # fmt: skip
"""Folders that are one document to their program; a picture that goes leaves a hole in it."""
_LIBRARIES = frozenset({"iphoto library", "photo booth library"})
_PREVIEW_ENDINGS = (".lrdata", ".lrcat-data")
_TIME_MACHINE = re.compile(r"\d{4}-\d\d-\d\d-\d{6}\.(backup|previous|inprogress|interrupted)")
_OF_LIBRARY = frozenset({"originals", "masters", "original media"})
_NOT_OF_LIBRARY = frozenset(
    "resources database previews thumbnails thumbs proxies cache caches private modified"
    " attachments contents data data.noindex adjustments".split()
) | {"analysis files", "render files", "shared items", "transcoded media"}
_OF_IMMICH = {
    **dict.fromkeys(("upload", "library"), FolderKind.MANAGED),
    **dict.fromkeys(("thumbs", "encoded-video", "profile", "backups"), FolderKind.THUMBNAILS),
}
_OF_PHOTOPRISM = dict.fromkeys(("cache", "sidecar"), FolderKind.THUMBNAILS)
_OF_LYCHEE = {
    **dict.fromkeys(("original", "import", "raw", "big"), FolderKind.MANAGED),
    **dict.fromkeys(
        ("thumb", "thumb2x", "small", "small2x", "medium", "medium2x"), FolderKind.THUMBNAILS
    ),
}
_NEXTCLOUD = {".ocdata", ".ncdata"}
_OF_NEXTCLOUD_USER = dict.fromkeys(("thumbnails", "cache", "uploads"), FolderKind.THUMBNAILS)
_BY_PARENT = {
    "__groupfolders": {"trash": FolderKind.TRASH, "versions": FolderKind.SNAPSHOT},
    "captureone": dict.fromkeys(("cache", "settings"), FolderKind.THUMBNAILS),
}


def lowered(names: Iterable[str]) -> Names:
    """The names of a listing, as this module compares them."""
    return frozenset(name.casefold() for name in names)


def is_thumbnail(name: str) -> bool:
    """Of a file."""
    return _THUMBNAIL_FILES.fullmatch(name.casefold()) is not None


def kind_of_folder(name: str, parent: str, siblings: Names) -> FolderKind:
    """By its name, by that of the folder it lies in, and by what lies beside it."""
    name = name.casefold()
    if name in _TRASH or name.startswith(".trash-"):
        return FolderKind.TRASH
    if name in _SNAPSHOTS or name.startswith("@gmt-") or _TIME_MACHINE.fullmatch(name):
        return FolderKind.SNAPSHOT
    if name in _THUMBNAILS or name.endswith(_PREVIEW_ENDINGS):
        return FolderKind.THUMBNAILS
    if name in _LIBRARIES or name.endswith(_LIBRARY_ENDINGS):
        return FolderKind.LIBRARY
    if name in _SYSTEM:
        return FolderKind.SYSTEM
    if name.startswith("."):
        return FolderKind.HIDDEN
    if name.endswith(_DOCUMENT_ENDINGS):
        return FolderKind.MANAGED
    return _of_program(name, parent.casefold(), siblings)


def kind_by_content(name: str, inside: Names) -> FolderKind:
    """By what lies in it: trash as freedesktop.org and Windows lay it out, old iPhoto libraries."""
    name = name.casefold()
    if name == "trash" and {"files", "info"} <= inside:
        return FolderKind.TRASH
    if name == "recycled" and inside & {"info2", "desktop.ini"}:
        return FolderKind.TRASH
    if "albumdata.xml" in inside and inside & _OF_LIBRARY:
        return FolderKind.LIBRARY
    return FolderKind.ORDINARY


def kind_in_library(name: str) -> FolderKind:
    """Of a folder in another program's library, where no originals were met yet."""
    name = name.casefold()
    if name in _OF_LIBRARY:
        return FolderKind.MANAGED
    return FolderKind.THUMBNAILS if name in _NOT_OF_LIBRARY else FolderKind.LIBRARY


def kinds_above(folder: str) -> list[FolderKind]:
    """What a folder is and what it lies in, from itself upwards; ``folder`` is a real path."""
    kinds: list[FolderKind] = []
    inside = _listing(folder)
    while True:
        above, name = os.path.split(folder)
        if not name:
            return kinds
        siblings = _listing(above)
        kind = kind_of_folder(name, Path(above).name, siblings)
        kinds.append(kind_by_content(name, inside) if kind is FolderKind.ORDINARY else kind)
        folder, inside = above, siblings


def _of_program(name: str, parent: str, siblings: Names) -> FolderKind:
    """What Immich, Nextcloud, PhotoPrism, Lychee, Piwigo and Capture One lay out, both names
    lowered."""
    kind = None
    if siblings & _NEXTCLOUD or any(sibling.startswith("appdata_oc") for sibling in siblings):
        kind = FolderKind.THUMBNAILS if name.startswith("appdata_oc") else FolderKind.MANAGED
    elif parent in _BY_PARENT:
        kind = _BY_PARENT[parent].get(name)
    elif "files" in siblings and siblings & {"files_trashbin", "files_versions"}:
        kind = _OF_NEXTCLOUD_USER.get(name)
    elif "thumbs" in siblings and siblings & {"upload", "library", "encoded-video"}:
        kind = _OF_IMMICH.get(name)
    elif ".ppstorage" in siblings or {"sidecar", "originals"} <= siblings:
        kind = _OF_PHOTOPRISM.get(name)
    elif {"original", "medium", "thumb"} <= siblings:
        kind = _OF_LYCHEE.get(name)
    elif name == "_data" and siblings & {"galleries", "upload"}:
        kind = FolderKind.THUMBNAILS
    return kind or FolderKind.ORDINARY


def _listing(folder: str) -> Names:
    """Nothing where it can't be read: names above a folder must not keep it from being scanned."""
    try:
        return lowered(os.listdir(folder))
    except OSError:
        return frozenset()
