"""What removals, undo, added metadata and the settling after a crash can say."""

from __future__ import annotations

from core.wording.codes import Code


class RemovalProblem(Code):
    """Why a file was not removed, or not wholly."""

    GONE = "gone", "The file is not there any more."
    CHANGED = "changed", "The file changed since the scan. Scan again."
    UNREADABLE = "unreadable", "The file can't be read: {why}."
    KEEPER_GONE = "keeper-gone", "The photo that should stay is not there any more."
    KEEPER_CHANGED = (
        "keeper-changed",
        "The photo that should stay changed since the scan. Scan again.",
    )
    KEEPER_UNREADABLE = "keeper-unreadable", "The photo that should stay can't be read: {why}."
    KEEPER_MARKED = "keeper-marked", "The photo that should stay is marked too; nothing was done."
    IN_REFERENCE_FOLDER = "reference", "It is in a reference folder, which is never touched."
    SAME_FILE = "same-file", "It is the same file as the photo that should stay."
    OTHER_BYTES = "other-bytes", "Its bytes are no longer those of the photo that should stay."
    NOT_COMPARABLE = "not-comparable", "It can't be compared with its copy: {why}."
    NO_LONGER_READABLE = "no-longer-readable", "It can't be read any more: {why}."
    PLACE_TAKEN = "place-taken", "Another file lies at {place} already."
    NOT_MOVED = "not-moved", "It can't be moved: {why}."
    ON_NETWORK = "network", "A network drive has no trash. It can be moved to a folder instead."
    NOT_TRASHED = (
        "not-trashed",
        "It can't be moved to the trash ({why}); the drive may have none. "
        "It can be moved to a folder instead.",
    )
    KEEPER_ON_OTHER_DRIVE = (
        "keeper-on-other-drive",
        "The photo that stays lies on another drive, where a hard link can't reach.",
    )
    NO_HARD_LINK_HERE = "no-hard-link", "No hard link can be made here: {why}."
    NO_SYMLINK_HERE = "no-symlink", "No symbolic link can be made here: {why}."
    NO_LINK = "no-link", "No link can be put in its place: {why}."
    WITHOUT_LINK = "without-link", "It is in the trash, without a link in its place."
    STUCK_IN_TRASH = "stuck-in-trash", "It is in the trash. {what}"


class UndoProblem(Code):
    """Why a file did not come back."""

    PLACE_UNKNOWN = (
        "place-unknown",
        "Where it lies in the trash isn't known. Restore it from there by hand.",
    )
    NOT_IN_TRASH = "not-in-trash", "It is not in the trash any more."
    NOT_AT_PLACE = "not-at-place", "It is not at {place} any more."
    OTHER_FILE_THERE = (
        "other-file-there",
        "Another file is in its place now, so it stays where it is: {place}.",
    )
    LINK_REPLACED = (
        "link-replaced",
        "In its place there is something other than the link to the photo that stayed, "
        "so the file stays where it is: {place}.",
    )
    NOT_PUT_BACK = "not-put-back", "It can't be put back: {why}."


class MetadataCopyProblem(Code):
    """Why metadata was not added to the photo that stays, or not taken back."""

    NOT_COPIED = "not-copied", "Its metadata can't be copied to the photo that stays: {reason}"
    KEEPER_IS_REFERENCE = (
        "keeper-is-reference",
        "Its metadata can't be copied to the photo that stays: that one is in a reference folder, "
        "which is never touched.",
    )
    SIDECAR_CHANGING = (
        "sidecar-changing",
        "The sidecar of the photo that stays has just changed, or is a link.",
    )
    SIDECAR_NOT_WRITTEN = (
        "sidecar-not-written",
        "The sidecar of the photo that stays can't be written: {why}.",
    )
    SIDECAR_CHANGED = "sidecar-changed", "The sidecar was changed since; it stays as it is."
    SIDECAR_STUCK = "sidecar-stuck", "The sidecar can't be brought back: {why}."
    PHOTO_NOT_BACK = (
        "photo-not-back",
        "What was added stays, since a photo that it came from is not back.",
    )


class Interruption(Code):
    """The journal's note on a file whose removal a crash cut off."""

    BEFORE_MOVE = "interrupted-before-move", "interrupted before the file was moved"
    BEFORE_WRITE = "interrupted-before-write", "interrupted before it was written"
    PUT_BACK = "interrupted-put-back", "interrupted; the file was put back"
    COMPLETED = "completed", "completed after an interruption"
    AT_NEITHER_PLACE = "at-neither-place", "at neither place after an interruption"


class FreeNote(Code):
    """A note without a code of its own: those that earlier versions wrote were English text."""

    NOTE = "note", "{text}"


class Settled(Code):
    """What is told at the next start about a removal or an undo that a crash cut off."""

    TRASHED = (
        "trashed",
        "{path} was moved to the trash just before the program stopped; "
        "you can bring it back from History.",
    )
    TRASHED_SOMEWHERE = (
        "trashed-somewhere",
        "{path} was moved to the trash just before the program stopped; look for it there.",
    )
    MOVED = (
        "moved",
        "{path} was moved to {place} just before the program stopped; "
        "you can bring it back from History.",
    )
    LOST_BETWEEN = "lost-between", "{path} was to be moved to {place} but is at neither place."
    PUT_BACK = (
        "put-back",
        "{path} was to be replaced by a link when the program stopped; it is back.",
    )
    NOT_TRASHED = "still-not-trashed", "{path} was to be moved to the trash but is still there."
    NOT_MOVED = "still-not-moved", "{path} was to be moved but is still there."
    NOT_REPLACED = (
        "still-not-replaced",
        "{path} was to be replaced by a link but is still there.",
    )
    WRITTEN = (
        "written",
        "{path} was written just before the program stopped; you can undo that in History.",
    )
    NOT_WRITTEN = "still-not-written", "{path} was to be written but is as it was."
    UNDO_CUT_OFF = (
        "undo-cut-off",
        "The program stopped while it was putting files back; "
        "you can bring back the others from History.",
    )


NOTES: tuple[Code, ...] = (*RemovalProblem, *MetadataCopyProblem, *Interruption, *FreeNote)
"""What the journal's notes may say; no two have the same value."""


def why(error: OSError) -> str:
    """What the system says of an error, to be put into a sentence."""
    return (error.strerror or str(error)).rstrip(".")
