"""Which files of one removal are one photo: a photo, and the companions that went along with it.

The journal has a row for each file. Whose companion a file was is told by the names that went
together (:mod:`core.review.companion_names`): a sidecar's and a video's photo is in the same
removal, since neither goes alone; the two pictures of one photo, a RAW and its JPEG, went for the
same keeper, the photo first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import NamedTuple, Protocol

from core.photo_files.hashing import never_stop
from core.review.companion_names import Half, NamesInFolder, half_of, is_sidecar


class RemovedFile(Protocol):
    """A file of a removal, as the journal has it; ids grow in the order of the act."""

    @property
    def id(self) -> int:
        """Of its row."""

    @property
    def path(self) -> Path:
        """Where it was."""

    @property
    def keeper(self) -> Path:
        """The photo for which it went."""


def photos_of(files: Sequence[RemovedFile]) -> dict[int, frozenset[int]]:
    """By the id of each companion the ids of the files it belongs to; of a photo there are none."""
    folders: dict[Path, dict[str, RemovedFile]] = defaultdict(dict)
    for file in files:
        folders[file.path.parent][file.path.name] = file
    return {
        file.id: frozenset(owner.id for owner in owners)
        for inside in folders.values()
        for file, owners in _owned(inside)
    }


def whole(files: Sequence[RemovedFile], chosen: Iterable[int]) -> frozenset[int]:
    """The ids of all files that are one photo with one that is ``chosen``."""
    photos = photos_of(files)
    companions: dict[int, set[int]] = defaultdict(set)
    for file, owners in photos.items():
        for owner in owners:
            companions[owner].add(file)
    return _reached(_reached(chosen, photos), companions)


def photos_by_batch(files: Iterable[tuple[str, int, Path, Path]]) -> dict[str, int]:
    """Of how many photos the files of each removal are: (batch, id, path, keeper) of each."""
    batches: dict[str, list[_File]] = defaultdict(list)
    for batch, number, path, keeper in files:
        batches[batch].append(_File(number, path, keeper))
    return {
        batch: sum(not owners for owners in photos_of(inside).values())
        for batch, inside in batches.items()
    }


class _File(NamedTuple):
    id: int
    path: Path
    keeper: Path


def _reached(start: Iterable[int], ways: Mapping[int, AbstractSet[int]]) -> frozenset[int]:
    found = set(start)
    waiting = list(found)
    while waiting:
        further = ways.get(waiting.pop(), frozenset()) - found
        found |= further
        waiting += further
    return frozenset(found)


def _owned(inside: dict[str, RemovedFile]) -> Iterable[tuple[RemovedFile, list[RemovedFile]]]:
    if not any(map(_may_be_companion, inside)):
        return [(file, []) for file in inside.values()]
    names = NamesInFolder(inside, never_stop)
    return [
        (file, [inside[owner] for owner in names.owners(name) if _went_with(file, inside[owner])])
        for name, file in inside.items()
    ]


def _may_be_companion(name: str) -> bool:
    return is_sidecar(name) or half_of(name) in (Half.RAW, Half.VIDEO)


def _went_with(file: RemovedFile, owner: RemovedFile) -> bool:
    half = half_of(file.path.name)
    if is_sidecar(file.path.name):
        return True
    if half is half_of(owner.path.name):
        return False  # two pictures of one name are two photos
    return half is Half.VIDEO or (file.keeper == owner.keeper and owner.id < file.id)
