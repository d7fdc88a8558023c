"""What belongs to the photos of a group, for showing it before anything goes: the other halves of
each photo, and what would go along if the group were accepted as it is shown.

The rules are those of the removal (:mod:`core.review.companions`), which looks again at every byte:
here each folder is listed once, and of large files only samples are read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.photo_files.decoding import Decoder
from core.photo_files.hashing import never_stop
from core.photo_files.sampled_bytes import sample_of
from core.records import ContentHash, Group
from core.review.companion_names import Half, half_of
from core.review.companions import companions_of
from core.review.equal_files import EqualFiles
from core.review.listed_folders import ListedFolders
from core.review.requests import RemovalRequest

Sizes = Mapping[Path, int]


@dataclass(frozen=True, slots=True)
class GroupCompanions:
    """``halves``: of each member, the files that are one photo with it. ``along``: what would go
    with the photos that go; ``held``: those of them that would stay, lest their video be left
    alone; both with their sizes."""

    halves: tuple[tuple[Path, ...], ...]
    along: Sizes
    held: Sizes

    def files_of(self, group: Group) -> int:
        """How many files the photos of the group are."""
        paths = {member.photo.path for member in group.members}
        return len(paths.union(*self.halves))


@dataclass(frozen=True, slots=True)
class Going:
    """What would leave: how many files, and their bytes."""

    files: int
    bytes: int


NOTHING = Going(0, 0)


def going(
    photos: Going, found: Iterable[GroupCompanions], goes_itself: Callable[[Path], bool]
) -> Going:
    """``photos``, what goes along with them, and without those that are held; each file once.
    ``goes_itself``: whether a file is among the photos."""
    along: dict[Path, int] = {}
    held: dict[Path, int] = {}
    for companions in found:
        along.update(companions.along)
        held.update(companions.held)
    further = {path: size for path, size in along.items() if not goes_itself(path)}
    return Going(
        photos.files + len(further) - len(held),
        photos.bytes + sum(further.values()) - sum(held.values()),
    )


class CompanionLook:
    """Looks at groups one after the other, each folder and file once; not thread-safe."""

    def __init__(self, decoder: Decoder) -> None:
        self._folders = ListedFolders(never_stop)
        self._equal_files = EqualFiles(never_stop, decoder, _sample)

    def at(
        self, group: Group, requests: Sequence[RemovalRequest], check: Callable[[], None]
    ) -> GroupCompanions:
        """``requests``: for the photos that go if the group is accepted. ``check`` is called now
        and then, to stop."""
        halves = tuple(self._halves_of(member.photo.path) for member in group.members)
        looked_up = companions_of(requests, self._folders, self._equal_files, check)
        companions = (file for request in looked_up.requests for file in request.companions)
        return GroupCompanions(
            halves,
            {file.path: file.size for file in companions},
            {request.photo.path: request.photo.size for request in looked_up.held},
        )

    def _halves_of(self, photo: Path) -> tuple[Path, ...]:
        mine = half_of(photo.name)
        if mine is None or mine is Half.VIDEO:
            return ()
        names = self._folders.names(photo.parent)
        return tuple(
            photo.with_name(name)
            for name in names.dependents(photo.name)
            if half_of(name) not in (None, mine)
            and photo.name in (names.motion_of(name) or (photo.name,))
        )


def _sample(path: Path, check: Callable[[], None]) -> ContentHash:
    return ContentHash(sample_of(path, path.stat().st_size))
