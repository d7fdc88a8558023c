"""What the program itself does with pictures written as files: scanned at level same photo, what is
found, what is proposed to go, and what of that is wrong.

A file is named after what it shows, ``3 halved.jpg`` or, where it shows two, ``3+7.jpg``, and
copies lie in folders apart from the pictures they are made of. No file carries what a camera wrote.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from PIL import Image

from core.jobs.scan import scan
from core.paths import Places, replacing
from core.progress import Progress
from core.records import Group, Level, Member, ScanFolder
from core.settings import ScanSettings
from core.storage.database import open_cache
from core.storage.evidence_cache import EvidenceCache

ORIGINALS = "originals"
_FORMATS = {".jpg": "JPEG", ".png": "PNG", ".webp": "WEBP", ".tif": "TIFF"}


@dataclass(frozen=True, slots=True)
class PlantedFile:
    """``shows``: the numbers of the pictures that can be seen in it."""

    shows: frozenset[int]
    copy: bool

    @classmethod
    def of(cls, path: Path) -> PlantedFile:
        """Told by the path."""
        numbers = path.stem.split(" ")[0].split("+")
        return cls(frozenset(map(int, numbers)), path.parent.name != ORIGINALS)


@dataclass(frozen=True, slots=True)
class PlantedMember:
    """A file in a group; the first is the keeper."""

    file: PlantedFile
    goes: bool


PlantedGroup = Sequence[PlantedMember]


@dataclass(frozen=True, slots=True)
class Counts:
    """Of ``originals`` different pictures and ``copies`` of them:

    ``found``: copies in a group with their original; ``proposed``: of these, the copies that are
    proposed to go, or whose original is; ``kept``: of those found, the copies whose original is the
    keeper; ``lost``: originals that are proposed to go for a picture that doesn't show what they
    show, and ``lost_copies``; ``false``: groups that hold two pictures with nothing in common.
    """

    originals: int
    copies: int
    found: int
    proposed: int
    kept: int
    lost: int
    lost_copies: int
    false: int


def counts_of(groups: Iterable[PlantedGroup], originals: int, copies: int) -> Counts:
    """What the groups of a scan come to."""
    found = proposed = kept = lost = lost_copies = false = 0
    for group in groups:
        keeper = group[0].file
        for member in group:
            if member.goes and not member.file.shows <= keeper.shows:
                lost, lost_copies = lost + (not member.file.copy), lost_copies + member.file.copy
            mine = _original_of(member, group) if member.file.copy else None
            if mine is not None:
                found += 1
                proposed += member.goes or mine.goes
                kept += mine is group[0]
        false += any(not a.file.shows & b.file.shows for a, b in combinations(group, 2))
    return Counts(originals, copies, found, proposed, kept, lost, lost_copies, false)


def _original_of(copy: PlantedMember, group: PlantedGroup) -> PlantedMember | None:
    """One of those that it shows, the keeper before all others."""
    for member in group:
        if not member.file.copy and member.file.shows <= copy.file.shows:
            return member
    return None


class PlantedLibrary:
    """Folders below one, and the cache of their scans: a picture is embedded once, however often it
    is scanned; pairs are looked at anew in each run, since the look itself is what is measured."""

    def __init__(self, folder: Path, threads: int | None, progress: Progress) -> None:
        self.folder, self._threads, self._progress = folder, threads, progress
        self._places = Places.under(folder)
        folder.mkdir(parents=True, exist_ok=True)
        with closing(open_cache(self._places.cache_file, lambda problem: None)) as connection:
            EvidenceCache(connection).clear()

    def counts(self, *folders: Path) -> Counts:
        """Scan these folders. Raises Cancelled and DatabaseError."""
        chosen = tuple(ScanFolder(folder) for folder in folders)
        settings = ScanSettings(chosen, Level.SAME_PHOTO, threads=self._threads)
        result = scan(settings, self._places, self._progress)
        files = [PlantedFile.of(file) for folder in folders for file in folder.rglob("*.*")]
        copies = sum(file.copy for file in files)
        groups = [_planted(group) for group in result.groups]
        return counts_of(groups, len(files) - copies, copies)


def _planted(group: Group) -> list[PlantedMember]:
    return [_member(member) for member in group.members]


def _member(member: Member) -> PlantedMember:
    return PlantedMember(PlantedFile.of(member.photo.path), not member.keep)


def folder_name(kind: str) -> str:
    """A kind's name as a folder may be called everywhere."""
    return re.sub(r"\W+", "-", kind).strip("-")


def write(image: Image.Image, file: Path, quality: int = 92) -> None:
    """In the format of its suffix, without what a camera writes."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with replacing(file) as part:
        image.save(part, _FORMATS[file.suffix], quality=quality)
