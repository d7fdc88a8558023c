"""Files that are one photo with another, or about it: a RAW and its JPEG, a Live Photo's video, a
sidecar. Whose they are is told by their names (:mod:`core.review.companion_names`).

A file goes along with a marked photo only if nothing that stays has a claim to it, and if the
keeper has one that is at least its equal (:mod:`core.review.equal_files`). A photo whose only
video would be left behind stays with it; other files that stay are named.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import RemovalError
from core.photo_files.decoding import Decoder
from core.records import Photo
from core.review.companion_names import Half, half_of, is_sidecar, stem_of
from core.review.equal_files import EqualFiles, FileState, state_of
from core.review.listed_folders import ListedFolders
from core.review.removal_reasons import RemovalProblem
from core.review.requests import Companion, Counterpart, RemovalRequest


def without_lesser_halves(photos: Sequence[Photo]) -> list[Photo]:
    """``photos`` without those that are the lesser half of another photo here: a RAW's own JPEG."""
    best: dict[tuple[Path, str], Half] = {}
    for photo in photos:
        half = half_of(photo.path.name)
        if half is not None:
            name = photo.path.parent, stem_of(photo.path.name)
            best[name] = min(half, best.get(name, half))
    return [
        photo for photo in photos
        if (half := half_of(photo.path.name)) is None
        or half == best[photo.path.parent, stem_of(photo.path.name)]
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class WithCompanions:
    """``requests`` with the companions that may go along. ``offered``: of how many photos there are
    such; ``left``: how many photos leave files behind, ``staying``, that nothing else has a claim
    to. ``held``: requests for photos that better stay, since their only video would be left alone.
    """

    requests: tuple[RemovalRequest, ...]
    offered: int
    left: int
    staying: tuple[Path, ...] = ()
    held: tuple[RemovalRequest, ...] = ()

    def chosen(self, *, along: bool, leaves_videos: bool) -> tuple[RemovalRequest, ...]:
        """What is to be done if the user wants this: companions go ``along``, and photos go whose
        videos stay behind."""
        going = self.requests
        if not along:
            going = tuple(replace(request, companions=()) for request in going)
        return going + self.held if leaves_videos else going


def with_companions(
    requests: Sequence[RemovalRequest],
    check: Callable[[], None],
    decoder: Decoder | None = None,
) -> WithCompanions:
    """Look for the companions of marked photos and of their keepers; each folder is read once.

    Keepers never go, and what is marked itself goes on its own. ``check`` is called often, to pause
    or stop.
    """
    decoder = decoder or Decoder()
    return companions_of(requests, ListedFolders(check), EqualFiles(check, decoder), check)


def companions_of(
    requests: Sequence[RemovalRequest],
    folders: ListedFolders,
    equal_files: EqualFiles,
    check: Callable[[], None],
) -> WithCompanions:
    """As :func:`with_companions`, by folders and files that may have been looked at before."""
    search = _Search(requests, folders, equal_files, check)
    held: set[int] = set()
    while newly := search.leaving_a_video(held):
        held |= newly
    return search.result(held)


def check_companions(request: RemovalRequest, check: Callable[[], None]) -> None:
    """Raises RemovalError unless what goes with a photo, and what stays for it, is as it was, byte
    for byte. To be asked before the photo goes, so that they go together or stay together.
    """
    files = EqualFiles(check, Decoder())  # which reads hashes alone here
    for companion in request.companions:
        if not _is_as_it_was(companion, files):
            raise RemovalError(RemovalProblem.COMPANION_CHANGED, path=companion.path)
        for equal in companion.equals:
            if not _is_as_it_was(equal, files):
                raise RemovalError(RemovalProblem.COUNTERPART_CHANGED, path=equal.path)


def going_along(request: RemovalRequest) -> tuple[list[Companion], list[Companion]]:
    """The companions that go with a photo now, and those that stay: another photo that they belong
    to did not go."""
    going, staying = {request.photo.path}, list[Companion]()
    for companion in request.companions:
        if any(owner not in going and os.path.lexists(owner) for owner in companion.owners):
            staying.append(companion)
        else:
            going.add(companion.path)
    return [companion for companion in request.companions if companion.path in going], staying


def check_owners_gone(companion: Companion) -> None:
    """Raises RemovalError while a file that has a claim to this one is there."""
    if any(os.path.lexists(owner) for owner in companion.owners):
        raise RemovalError(RemovalProblem.OWNER_STAYS)


def _is_as_it_was(file: Companion | Counterpart, files: EqualFiles) -> bool:
    state = FileState(file.path, file.size, file.mtime_ns)
    return state_of(file.path) == state and files.hash_of(state) == file.content_hash


@dataclass(slots=True)
class _Fate:
    """What becomes of the files beside marked photos. ``going``: with the numbers of the requests
    that each depends on; ``left``: those that nothing has a claim to any more."""

    going: dict[Path, tuple[int, ...]]
    along: dict[Path, Companion]
    left: dict[Path, tuple[int, ...]]


_RANKS = range(len(Half) + 1)


class _Search:
    """For one list of requests."""

    def __init__(
        self,
        requests: Sequence[RemovalRequest],
        folders: ListedFolders,
        equal_files: EqualFiles,
        check: Callable[[], None],
    ) -> None:
        self._requests, self._check = requests, check
        self._folders, self._equal_files = folders, equal_files
        self._marked = {request.photo.path for request in requests}
        self._never = self._marked | {request.keeper.path for request in requests}
        self._fates: dict[frozenset[int], _Fate] = {}

    def leaving_a_video(self, held: set[int]) -> set[int]:
        """The requests that would leave a video alone, with ``held`` left out."""
        left = self._fate(held).left
        return {
            number
            for path, numbers in left.items()
            if half_of(path.name) is Half.VIDEO
            for number in numbers
        }

    def result(self, held: set[int]) -> WithCompanions:
        """What goes and what stays, with ``held`` left out."""
        fate = self._fate(held)
        along: dict[int, list[Companion]] = {}
        for path, companion in fate.along.items():
            along.setdefault(max(fate.going[path]), []).append(companion)
        completed = tuple(
            replace(request, companions=tuple(along.get(number, ())))
            for number, request in enumerate(self._requests)
            if number not in held
        )
        leaving = {number for numbers in fate.left.values() for number in numbers}
        kept = tuple(self._requests[number] for number in sorted(held))
        return WithCompanions(completed, len(along), len(leaving), tuple(sorted(fate.left)), kept)

    def _fate(self, held: set[int]) -> _Fate:
        key = frozenset(held)
        if key not in self._fates:
            self._fates[key] = self._new_fate(held)
        return self._fates[key]

    def _new_fate(self, held: set[int]) -> _Fate:
        fate = _Fate({}, {}, {})
        for number, request in enumerate(self._requests):
            if number not in held:
                fate.going[request.photo.path] = (number,)
        # pictures first: what depends on one that stays after all stays, too
        for rank in _RANKS:
            for path in self._beside(list(fate.going), rank):
                self._decide(path, fate)
        return fate

    def _beside(self, owners: Iterable[Path], rank: int) -> list[Path]:
        files: dict[Path, None] = {}
        for owner in owners:
            self._check()
            names = self._folders.names(owner.parent).dependents(owner.name)
            files |= {owner.with_name(name): None for name in names if _rank(name) == rank}
        return [path for path in files if path not in self._never]

    def _decide(self, path: Path, fate: _Fate) -> None:
        names = self._folders.names(path.parent)
        owners = [path.with_name(name) for name in names.owners(path.name)]
        if not all(owner in fate.going for owner in owners):
            photos = [path.with_name(name) for name in names.motion_of(path.name)]
            if photos and all(photo in fate.going for photo in photos):
                fate.left[path] = _numbers(photos, fate)
            return  # it stays with one that stays
        if not is_sidecar(path.name):
            halves = {half_of(owner.name) for owner in owners}
            if halves == {None} or half_of(path.name) in halves:
                return  # a photo of its own, or beside a picture that has no halves
        numbers = _numbers(owners, fate)
        companion = self._companion(path, numbers, owners)
        if companion is None:
            fate.left[path] = numbers
        else:
            fate.along[path], fate.going[path] = companion, numbers

    def _companion(
        self, path: Path, numbers: Sequence[int], owners: Sequence[Path]
    ) -> Companion | None:
        """None unless each keeper has an equal."""
        state = state_of(path)
        if state is None:
            return None
        equals: dict[Counterpart, None] = {}
        for keeper in dict.fromkeys(self._requests[number].keeper.path for number in numbers):
            equal = self._equal(state, keeper)
            if equal is None:
                return None
            equals[equal] = None
        content = self._equal_files.hash_of(state)
        if content is None:
            return None
        size, modified = state.size, state.mtime_ns
        return Companion(path, size, modified, content, tuple(equals), tuple(owners))

    def _equal(self, going: FileState, keeper: Path) -> Counterpart | None:
        for path in self._files_of(keeper):
            staying = state_of(path)
            if staying is None or not self._equal_files.is_equal(staying, going):
                continue
            content = self._equal_files.hash_of(staying)
            if content is not None:
                return Counterpart(path, staying.size, staying.mtime_ns, content)
        return None

    def _files_of(self, keeper: Path) -> list[Path]:
        """The keeper, and what stays because of it."""
        files = [keeper]
        for owner in files:  # it grows: a video has sidecars, too
            names = self._folders.names(owner.parent).dependents(owner.name)
            paths = (owner.with_name(name) for name in names)
            files += [path for path in paths if path not in self._marked and path not in files]
        return files


def _numbers(owners: Sequence[Path], fate: _Fate) -> tuple[int, ...]:
    return tuple(sorted({number for owner in owners for number in fate.going[owner]}))


def _rank(name: str) -> int:
    """RAWs and pictures can be owners of videos, and all of them of sidecars."""
    half = half_of(name)
    return len(Half) if half is None else int(half)
