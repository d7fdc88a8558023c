"""Photos of several files in words: the tag of a RAW with its JPEG or of a Live Photo, and counts
that name both photos and files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.languages import number_in_words
from app.words import files_by_kind_in_words, files_in_words
from core.records import Photo
from core.review.companion_names import Half, half_of

_APPLE_VIDEO = ".mov"


def tag_in_words(photo: Path, halves: Sequence[Path]) -> str:
    """What a photo of several files is, in a word; "" for one of a single file."""
    files = {half_of(path.name): path for path in (*halves, photo)}
    words = []
    if Half.RAW in files and Half.PICTURE in files:
        is_heif = files[Half.PICTURE].suffix.lower().startswith(".h")
        words.append("RAW+HEIC" if is_heif else "RAW+JPEG")
    if halves and Half.VIDEO in files:
        is_live = files[Half.VIDEO].suffix.lower() == _APPLE_VIDEO
        translate = QCoreApplication.translate
        words.append(translate("companion", "LIVE") if is_live else translate("companion", "VIDEO"))
    return " · ".join(words)


def tip_in_words(photo: Path, halves: Sequence[Path]) -> str:
    """The names of all its files."""
    words = QCoreApplication.translate("companion", "One photo, {count} files: {names}")
    names = ", ".join(path.name for path in (photo, *halves))
    return words.format(count=number_in_words(1 + len(halves)), names=names)


def photos_and_files_in_words(photos: Sequence[Photo], files: int) -> str:
    """ "2 photos"; "2 photos, 4 files" where they are more files than photos."""
    words = files_by_kind_in_words(photos)
    return words if files == len(photos) else f"{words}, {files_in_words(files)}"


def group_tag_in_words(tagged: Iterable[tuple[Path, Sequence[Path]]]) -> str:
    """Of the photos of a group with the other files of each: the first tag that any has."""
    return next(filter(None, (tag_in_words(photo, halves) for photo, halves in tagged)), "")
