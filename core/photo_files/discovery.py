"""Walks folders for photos and videos: recursive, streaming, in a fixed order, surviving what disks
contain.

Real files and folders are walked first, links are looked at afterwards: a link to a photo that was
met is that photo, and what is reached by a link alone is compared, never changed. Links that lead
out of the chosen folders aren't followed. Reference folders, and what their links lead to, go
first, so that they own what is shared.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from core.photo_files.candidates import Candidates
from core.photo_files.file_kinds import FileKind, extension_of, kind_by_extension
from core.photo_files.folder_kinds import (
    OF_OTHERS,
    SKIPPED,
    FolderKind,
    Names,
    WalkedFolder,
    kind_by_content,
    kind_in_library,
    kind_of_folder,
    kinds_above,
    lowered,
)
from core.photo_files.links import and_above, is_link, kind_behind, link_problem
from core.photo_files.reasons import FolderProblem, SkippedFiles, folder_problem
from core.photo_files.skipped import Skipped
from core.photo_files.skipped_names import NO_NAMES, SkippedNames
from core.progress import Progress
from core.records import FoundFile, Problem, ScanFolder
from core.wording.reasons import Reason

NOTHING_MOVED: Mapping[Path, int] = {}
_OF_PROGRAMS = (FolderKind.LIBRARY, FolderKind.MANAGED)


def discover(
    folders: Sequence[ScanFolder],
    progress: Progress,
    on_problem: Callable[[Problem], None],
    moved_away: Mapping[Path, int] = NOTHING_MOVED,
    skipped_names: SkippedNames = NO_NAMES,
) -> Iterator[FoundFile]:
    """Yield the photos and videos in ``folders``; reference folders first, so that they own what
    is shared.

    ``moved_away``: real paths of what this program moved, with sizes; these files are left out.
    ``skipped_names``: of folders that the user skips; one that was chosen is scanned all the same.
    What can't be read goes to ``on_problem``, and what is skipped, one problem for each kind with
    the first path. Nothing is raised but Cancelled.
    """
    tops = [top for folder in folders if (top := _top(folder, on_problem)) is not None]
    tops.sort(key=lambda top: top.path != top.real)  # a link never beats what it leads to
    skipped = Skipped()
    files = Candidates({top.real for top in tops}, moved_away, skipped, on_problem)
    walk = _Walk(tops, progress, on_problem, files, skipped, skipped_names)
    for is_reference in (True, False):
        for top in tops:
            if top.is_reference is is_reference:
                yield from walk.chosen(top)
        yield from walk.behind_links()
    skipped.tell(on_problem)


def _top(folder: ScanFolder, on_problem: Callable[[Problem], None]) -> WalkedFolder | None:
    """None for what is no folder, or isn't there."""
    try:
        is_folder = stat.S_ISDIR(folder.path.stat().st_mode)
    except OSError as error:
        on_problem(Problem(folder.path, folder_problem(error)))
        return None
    if not is_folder:
        on_problem(Problem(folder.path, Reason.of(FolderProblem.IS_FILE)))
        return None
    return WalkedFolder(os.fspath(folder.path), os.path.realpath(folder.path), folder.is_reference)


class _Walk:
    """One walk over all folders; remembers the folders and files it has met."""

    def __init__(
        self,
        tops: Sequence[WalkedFolder],
        progress: Progress,
        on_problem: Callable[[Problem], None],
        candidates: Candidates,
        skipped: Skipped,
        skipped_names: SkippedNames,
    ) -> None:
        self._tops = {top.real for top in tops}
        self._references = {top.real for top in tops if top.is_reference}
        self._progress, self._on_problem = progress, on_problem
        self._folders: set[str] = set()
        self._links: list[str] = []
        self._candidates, self._skipped = candidates, skipped
        self._skipped_names = skipped_names

    def chosen(self, top: WalkedFolder) -> Iterator[FoundFile]:
        """The photos below a chosen folder; where it lies may protect it, or is to be said."""
        kinds = kinds_above(top.real) or [FolderKind.ORDINARY]
        if any(kind in OF_OTHERS for kind in kinds):
            self._on_problem(Problem(Path(top.path), Reason.of(FolderProblem.CHOSEN_ANYWAY)))
        kind = kinds[0] if kinds[0] in _OF_PROGRAMS else FolderKind.ORDINARY
        if any(above in _OF_PROGRAMS for above in kinds[1:]):
            kind = FolderKind.MANAGED
        if kind is not FolderKind.ORDINARY:
            self._skipped.add_folder(FolderKind.LIBRARY, top.path)
        is_reference = any(folder in self._references for folder in and_above(top.real))
        is_reference = is_reference or kind is not FolderKind.ORDINARY
        yield from self._below(top._replace(is_reference=is_reference, kind=kind))

    def behind_links(self) -> Iterator[FoundFile]:
        """What links lead to inside of the chosen folders and wasn't met: hidden, for the most."""
        while self._links:
            links, self._links = self._links, []
            for link in links:
                self._progress.check()
                yield from self._behind(Path(link))

    def _below(self, top: WalkedFolder) -> Iterator[FoundFile]:
        """Depth first, names sorted; no recursion, so that no depth is too deep."""
        waiting = [top]
        while waiting:
            folder = waiting.pop()
            self._progress.check()
            below: list[WalkedFolder] = []
            entries = self._entries(folder)
            names = lowered(entry.name for entry in entries)
            if folder is not top:
                folder = self._by_content(folder, names)
            if folder.kind in SKIPPED:
                continue
            for entry in entries:
                if self._is_folder(entry):
                    below.extend(self._child(folder, entry, names))
                elif photo := self._photo(folder, entry):
                    yield photo
            waiting.extend(reversed(below))

    def _entries(self, folder: WalkedFolder) -> list[os.DirEntry[str]]:
        """What is in it but links, which are kept for later."""
        if folder.real in self._folders:
            return []  # given twice, or reached by a link as well
        self._folders.add(folder.real)
        try:
            with os.scandir(folder.path) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
            links = {entry.path: entry.name for entry in entries if is_link(entry)}
        except OSError as error:
            self._on_problem(Problem(Path(folder.path), folder_problem(error)))
            return []
        self._links += [
            path
            for path, name in links.items()
            if self._kind_of(name, "", frozenset()) not in SKIPPED
        ]
        return [entry for entry in entries if entry.path not in links]

    def _is_folder(self, entry: os.DirEntry[str]) -> bool:
        try:
            return entry.is_dir()
        except OSError as error:
            self._on_problem(Problem(Path(entry.path), folder_problem(error)))
            return False

    def _photo(self, folder: WalkedFolder, entry: os.DirEntry[str]) -> FoundFile | None:
        if folder.kind is FolderKind.LIBRARY:
            return None
        return self._candidates.photo(folder, entry.name)

    def _by_content(self, folder: WalkedFolder, names: Names) -> WalkedFolder:
        """The folder as what lies in it shows it to be."""
        kind = kind_by_content(Path(folder.real).name, names)
        if kind is FolderKind.ORDINARY or folder.kind is FolderKind.LIBRARY:
            return folder
        self._skipped.add_folder(kind, folder.path)
        return folder._replace(kind=kind, is_reference=True)

    def _kind_of(self, name: str, parent: str, siblings: Names) -> FolderKind:
        kind = kind_of_folder(name, parent, siblings)
        is_chosen = kind not in SKIPPED and self._skipped_names.match(name)
        return FolderKind.CHOSEN if is_chosen else kind

    def _child(
        self, folder: WalkedFolder, entry: os.DirEntry[str], siblings: Names
    ) -> list[WalkedFolder]:
        """A folder in a folder as it is walked; none where it is skipped."""
        real = folder.real_path(entry.name)
        kind = self._kind_of(entry.name, Path(folder.real).name, siblings)
        if kind in SKIPPED:
            if real not in self._tops:
                self._skipped.add_folder(kind, entry.path)
            return []
        if folder.kind is FolderKind.LIBRARY:
            kind = kind_in_library(entry.name)
        elif folder.kind is FolderKind.ORDINARY and kind in _OF_PROGRAMS:
            self._skipped.add_folder(FolderKind.LIBRARY, entry.path)
        elif folder.kind is FolderKind.MANAGED and kind is FolderKind.ORDINARY:
            kind = FolderKind.MANAGED
        is_reference = folder.is_reference or kind in _OF_PROGRAMS or real in self._references
        child = WalkedFolder(entry.path, real, is_reference, kind)
        return [] if kind in SKIPPED else [child]

    def _behind(self, link: Path) -> Iterator[FoundFile]:
        file_kind = kind_by_extension(extension_of(link.name))
        try:
            is_folder = stat.S_ISDIR(link.stat().st_mode)
        except OSError as error:
            if file_kind is not FileKind.OTHER:
                self._on_problem(Problem(link, link_problem(error)))
            return
        real = os.path.realpath(link)
        place, name = (real, "") if is_folder else os.path.split(real)
        if place in self._folders and not name.startswith("."):
            return  # met by its real path
        kind = kind_behind(place, self._tops, self._skipped_names)
        if kind is None and (is_folder or file_kind in (FileKind.PHOTO, FileKind.VIDEO)):
            self._skipped.add(SkippedFiles.LINKS, os.fspath(link))
        elif kind in SKIPPED:
            self._skipped.add_folder(kind, os.fspath(link))
        elif kind is not None:
            folder = WalkedFolder(place, place, is_reference=True, kind=kind)
            yield from self._below(folder) if is_folder else self._alone(folder, name, file_kind)

    def _alone(self, folder: WalkedFolder, name: str, link_kind: FileKind) -> Iterator[FoundFile]:
        """The one file that a link leads to."""
        if folder.kind is not FolderKind.LIBRARY:
            photo = self._candidates.behind_link(folder, name, link_kind)
            if photo is not None:
                yield photo
