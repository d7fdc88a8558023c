"""Whose a file is, by its name alone: the halves of a photo, and the sidecars beside it.

Halves lie in one folder under one name with different extensions (DCF 2.0, JEITA CP-3461, calls
them one DCF object). Sidecars are named after the photo's name, with its extension or without:
``IMG.jpg.xmp`` and ``IMG.xmp``; some programs have a form of their own (see ``_FORMS``). Where a
name could be meant for several files, all of them have a claim to it. Names are compared composed
(Unicode's NFC) and case-folded, since both change on the way from one computer to another.
"""

from __future__ import annotations

import os
import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from enum import IntEnum

from core.photo_files.file_kinds import OTHER_EXTENSIONS, RAW_EXTENSIONS
from core.photo_files.google_metadata import GOOGLE_TAIL

CAMERA_PICTURES = frozenset({".jpg", ".jpeg", ".jpe", ".heic", ".heif", ".hif"})
VIDEOS = frozenset({".mov", ".mp4"})
SIDECARS = frozenset({".xmp", ".aae", ".pp3", ".dop", ".json", ".wav"})
_MOTION = re.compile(r"\.mp(~\d+)?")
"""Google's video beside its photo: ``IMG.MP.jpg`` and ``IMG.MP``, ``IMG.MP~2``."""
_DUPLICATE = re.compile(r"(.+)_\d\d+(\.[^.]+)", re.DOTALL)
"""darktable's second edit of ``IMG.jpg`` is ``IMG_01.jpg.xmp``."""
_APPLE = re.compile(r"img_[eo]?(\d+)")
"""Apple's edits: ``IMG_E0001`` is the edited ``IMG_0001``, ``IMG_O0001`` its original."""
_NUMBER = re.compile(r"\(\d+\)\Z")
_GOOGLE_SHORTEST_CUT = 40
"""Google cuts a JSON's name at 46 letters; a bit less than that is left to numbers and bytes."""
_MOST_ALIKE = 50
"""Files that may share one JSON of Google's: more than there are edits of one photo."""


class Half(IntEnum):
    """What a file is to its photo; a photo is known by its first half."""

    RAW = 0
    PICTURE = 1
    VIDEO = 2


def half_of(name: str) -> Half | None:
    """Which half of a photo a file can be, by its extension; None for what has no companions."""
    extension = os.path.splitext(name)[1].lower()
    if extension in RAW_EXTENSIONS:
        return Half.RAW
    if extension in CAMERA_PICTURES:
        return Half.PICTURE
    return Half.VIDEO if extension in VIDEOS or _MOTION.fullmatch(extension) else None


def is_sidecar(name: str) -> bool:
    """True for a file about a photo, by its extension."""
    return os.path.splitext(name)[1].lower() in SIDECARS


def folded(name: str) -> str:
    """Equal for names that differ only in case or in how their letters are composed."""
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())


def stem_of(name: str) -> str:
    """The folded name without its extension: ``IMG.MP.jpg`` -> ``img.mp``."""
    return folded(os.path.splitext(name)[0])


class NamesInFolder:
    """The files of one folder, and which of them have a claim to which.

    ``check`` is called for each name, to pause or stop.
    """

    def __init__(self, names: Iterable[str], check: Callable[[], None]) -> None:
        self._by_stem: dict[str, list[str]] = defaultdict(list)
        self._by_name: dict[str, list[str]] = defaultdict(list)
        self._by_apple_number: dict[str, list[str]] = defaultdict(list)
        self._dependents: dict[str, list[str]] = defaultdict(list)
        self._owners: dict[str, tuple[str, ...]] = {}
        listed = sorted(names)
        for name in listed:
            check()
            if not is_sidecar(name) and _may_own(name):
                self._by_stem[stem_of(name)].append(name)
                self._by_name[folded(name)].append(name)
                if number := _APPLE.fullmatch(stem_of(name)):
                    self._by_apple_number[number[1]].append(name)
        self._titles = sorted(self._by_name)
        for name in listed:
            check()
            self._owners[name] = owners = self._owners_of(name)
            for owner in owners:
                self._dependents[owner].append(name)

    def owners(self, name: str) -> tuple[str, ...]:
        """All files that have a claim to this one: it may go only if every one of them goes.

        Pictures of one name have a claim to each other.
        """
        return self._owners.get(name, ())

    def dependents(self, name: str) -> tuple[str, ...]:
        """The files that this one has a claim to."""
        return tuple(self._dependents.get(name, ()))

    def motion_of(self, name: str) -> tuple[str, ...]:
        """The photos whose motion this surely is: ``IMG.MP.jpg`` of ``IMG.MP``, though ``IMG.jpg``
        has a claim to it, too."""
        if not _MOTION.fullmatch(os.path.splitext(name)[1].lower()):
            return ()
        stems = {folded(name), folded(name).partition("~")[0]}
        return tuple(sorted(photo for stem in stems for photo in self._pictures(stem)))

    def _owners_of(self, name: str) -> tuple[str, ...]:
        if is_sidecar(name):
            try:
                owners = set(self._owners_of_sidecar(name))
            except _TooManyError:
                return ()  # nobody's, so it stays
        elif half_of(name) is Half.VIDEO:
            owners = self._owners_of_video(name)
        elif half_of(name) is not None:
            owners = self._pictures(stem_of(name))
        else:
            owners = set()
        return tuple(sorted(owners - {name}))

    def _pictures(self, stem: str) -> set[str]:
        return {name for name in self._by_stem.get(stem, ()) if half_of(name) is not Half.VIDEO}

    def _owners_of_video(self, name: str) -> set[str]:
        owners = {*self.motion_of(name)} | self._pictures(stem_of(name))
        return owners or self._pictures(stem_of(name) + ".mp")

    def _owners_of_sidecar(self, name: str) -> Iterator[str]:
        about, extension = os.path.splitext(folded(name))
        yield from self._by_name.get(about, ())
        yield from self._by_stem.get(about, ())
        if duplicate := _DUPLICATE.fullmatch(about):
            yield from self._by_name.get(duplicate[1] + duplicate[2], ())
        if extension == ".aae" and (number := _APPLE.fullmatch(about)):
            yield from self._by_apple_number.get(number[1], ())
        if extension == ".json":
            yield from self._owners_of_google(about)

    def _owners_of_google(self, about: str) -> Iterator[str]:
        """``IMG.jpg.supplemental-metadata(1)`` is about ``IMG(1).jpg``, and any part of that tail
        may be cut off. An edited photo (``IMG-edited.jpg``) and a Live Photo's video have none of
        their own: they share that of their photo."""
        title = _NUMBER.sub("", about)
        number = about[len(title) :]
        is_cut = len(os.fsencode(title)) >= _GOOGLE_SHORTEST_CUT
        for tail in range(len(GOOGLE_TAIL) + 1):
            if title.endswith(GOOGLE_TAIL[:tail]):
                stem, extension = os.path.splitext(title[: len(title) - tail])
                if named := self._by_name.get(f"{stem}{number}{extension}", ()):
                    is_cut = False
                    yield from named
                    yield from self._by_stem.get(f"{stem}{number}", ())
                    yield from self._beginning_with(f"{stem}-")
        if is_cut:
            yield from self._beginning_with(title)

    def _beginning_with(self, start: str) -> Iterator[str]:
        """Raises _TooManyError."""
        first = bisect_left(self._titles, start)
        for at in range(first, len(self._titles)):
            if not self._titles[at].startswith(start):
                return
            if at - first >= _MOST_ALIKE:
                raise _TooManyError
            yield from self._by_name[self._titles[at]]


class _TooManyError(Exception):
    """So many files could have a claim that it can't be told whose a file is."""


def _may_own(name: str) -> bool:
    """True for whatever can be a picture or a video: a file of an unknown kind can be one, too."""
    extension = os.path.splitext(name)[1].lower()
    return half_of(name) is not None or extension not in OTHER_EXTENSIONS
