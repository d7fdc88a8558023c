"""What can be wrong with a file, a folder, or what a photo says of itself: codes with sentences."""

from __future__ import annotations

from core.wording.codes import Code
from core.wording.reasons import Reason


class PhotoProblem(Code):
    """Why a file can't be used as a photo. The cache remembers these by their codes."""

    EMPTY = "empty", "The file is empty."
    PERMISSION_DENIED = "permission-denied", "The file can't be read: permission denied."
    UNREADABLE = "unreadable", "The file can't be read: {why}."
    UNKNOWN_FORMAT = "unknown-format", "This is not a photo in a known format."
    FORMAT_NOT_READ = "format-not-read", "Pictures in this format can't be read ({format})."
    DRAWING = "drawing", "Its name says this is an SVG drawing, not a photo."
    DANGLING_LINK = "dangling-link", "The link is broken: what it points to is gone."
    DATE_TOO_LATE = (
        "date-too-late",
        "The file's modification date is after the year 2262. Please correct it.",
    )
    ABSURDLY_LARGE = "absurdly-large", "The picture claims to be absurdly large."
    TOO_LARGE = "too-large", "The picture claims to be absurdly large ({width} × {height})."
    OUT_OF_MEMORY = "out-of-memory", "The picture is too large for this computer's memory."
    TOO_SLOW = (
        "too-slow",
        "The picture takes too long to decode, so it was given up.",
    )
    CHANGED = "changed", "The file changed while it was being read. Scan again."
    VANISHED = "vanished", "The file disappeared during the scan."
    CUT_OFF = "cut-off", "The picture is incomplete: the file ends too early."
    UNKNOWN_RAW = (
        "unknown-raw",
        "This RAW file can't be decoded. It may be damaged, or from a camera that isn't supported.",
    )
    DAMAGED = "damaged", "The picture is damaged and can't be decoded."
    DEADLY = (
        "deadly",
        "Samelens crashed while reading this file. It will be skipped until it changes.",
    )


class VideoWords(Code):
    """What stands in the place of a video's picture: videos are compared, never decoded."""

    VIDEO = "video", "Video, {size}"
    WITH_LENGTH = "video-with-length", "Video, {length}, {size}"


class FolderProblem(Code):
    """Why a folder can't be scanned."""

    NOT_THERE = "folder-not-there", "The folder isn't there. Its drive may be disconnected."
    PERMISSION_DENIED = "folder-permission-denied", "The folder can't be read: permission denied."
    UNREADABLE = "folder-unreadable", "The folder can't be read: {why}."
    IS_FILE = "not-a-folder", "This is a file, not a folder."
    VANISHED = (
        "folder-vanished",
        "Photos disappeared from this folder during the scan ({count}). Scan again.",
    )
    CHOSEN_ANYWAY = (
        "chosen-anyway",
        "This folder is in a trash, a snapshot or another program's thumbnails. It was scanned"
        " because you chose it.",
    )


class SkippedFiles(Code):
    """What a scan leaves out on purpose; the path beside it is the first of ``count``."""

    CHOSEN = (
        "skipped-chosen",
        "Folders with a name that you chose to skip aren't scanned ({count}).",
    )
    LIBRARIES = (
        "skipped-libraries",
        "Libraries of other programs are compared, but nothing in them is offered for removal"
        " ({count}).",
    )
    LINKS = (
        "skipped-links",
        "Links that lead out of the chosen folders aren't followed ({count}). To compare what they"
        " lead to, choose that folder as well.",
    )
    MOVED_AWAY = (
        "skipped-moved-away",
        "Photos that you moved away as duplicates aren't scanned again ({count}).",
    )
    SEEN_TWICE = (
        "skipped-seen-twice",
        "Photos that can be reached in two ways, such as two mounts of one drive, are scanned once"
        " ({count}).",
    )
    SNAPSHOTS = "skipped-snapshots", "Snapshots and backups of folders aren't scanned ({count})."
    THUMBNAILS = (
        "skipped-thumbnails",
        "Thumbnails and previews of other programs aren't scanned ({count}).",
    )
    TRASH = "skipped-trash", "Trash folders aren't scanned ({count})."


class NamedFile(Code):
    """What is said of a file that has to be named."""

    UNREADABLE = "unreadable", "{path} can't be read: {why}."
    PROBLEM = "problem", "{path}: {reason}"


class MetadataProblem(Code):
    """Why what a photo says of itself can't be read or added to, as the end of a sentence."""

    UNSAFE = "unsafe", "it isn't XMP, or can't be read safely."
    TOO_LARGE = "too-large", "it's too large."
    KEYWORDS = "keywords", "its keywords aren't a list that can be added to."
    UNREADABLE = "unreadable", "the metadata of {name} can't be read."


def file_problem(error: OSError) -> Reason:
    """Why a file can't be read."""
    if isinstance(error, PermissionError):
        return Reason.of(PhotoProblem.PERMISSION_DENIED)
    return Reason.of(PhotoProblem.UNREADABLE, why=str(error.strerror))


def folder_problem(error: OSError) -> Reason:
    """Why a folder can't be read."""
    if isinstance(error, FileNotFoundError):
        return Reason.of(FolderProblem.NOT_THERE)
    if isinstance(error, PermissionError):
        return Reason.of(FolderProblem.PERMISSION_DENIED)
    return Reason.of(FolderProblem.UNREADABLE, why=str(error.strerror))
