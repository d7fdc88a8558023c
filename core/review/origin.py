"""Where a removed file came from and what it had there, as the journal keeps it."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.review.drives import Drive, drive_of
from core.review.file_attributes import FileAttributes, attributes_of


@dataclass(frozen=True, slots=True)
class Origin:
    """``attributes``: None where there was no readable file. ``link``: what it led to, if it was a
    symbolic link. ``names``: how many names the file had; ``inode``: its number on its drive.
    ``goes_to``: the drive that it is moved to, where that is known beforehand."""

    drive: Drive
    attributes: FileAttributes | None = None
    link: str | None = None
    names: int = 1
    inode: int = 0
    goes_to: Drive | None = None


def origin_of(path: Path, place: Path | None) -> Origin:
    """What can be told of a file right before it goes, to ``place`` if that is known."""
    drive, goes_to = drive_of(path), None if place is None else drive_of(place)
    try:
        status = path.lstat()
        link = str(path.readlink()) if path.is_symlink() else None
        attributes = attributes_of(path)
    except OSError:
        return Origin(drive, goes_to=goes_to)
    return Origin(drive, attributes, link, status.st_nlink, status.st_ino, goes_to)


def as_text(origin: Origin) -> str:
    """JSON; names that are no text are escaped."""
    attributes = origin.attributes
    said: dict[str, Any] = {"drive": _said_of(origin.drive)}
    if origin.goes_to is not None:
        said["goes_to"] = _said_of(origin.goes_to)
    if attributes is not None:
        extended = {
            name: base64.b64encode(value).decode() for name, value in attributes.extended.items()
        }
        said |= {"mtime_ns": attributes.mtime_ns, "mode": attributes.mode,
                 "owner": list(attributes.owner), "extended": extended, "link": origin.link,
                 "names": origin.names, "inode": origin.inode}  # fmt: skip
    return json.dumps(said)


def _said_of(drive: Drive) -> list[str]:
    return [drive.top, drive.number, drive.source]


def origin_from(text: str) -> Origin | None:
    """None for a row of an earlier version. Raises ValueError, KeyError and TypeError."""
    if not text:
        return None
    said = json.loads(text)
    drive = Drive(*map(str, said["drive"]))
    goes_to = Drive(*map(str, said["goes_to"])) if "goes_to" in said else None
    if "mode" not in said:
        return Origin(drive, goes_to=goes_to)
    user, group = map(int, said["owner"])
    extended = {
        str(name): base64.b64decode(value, validate=True)
        for name, value in said["extended"].items()
    }
    attributes = FileAttributes(int(said["mtime_ns"]), int(said["mode"]), (user, group), extended)
    link = None if said["link"] is None else str(said["link"])
    return Origin(drive, attributes, link, int(said["names"]), int(said["inode"]), goes_to)
