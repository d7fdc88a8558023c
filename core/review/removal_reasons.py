"""What removals, undo, added metadata and the settling after a crash can say."""

from __future__ import annotations

from core.wording.codes import Code


class RemovalProblem(Code):
    """Why a file was not removed, or not wholly."""

    GONE = "gone", "The file is gone."
    CHANGED = "changed", "The file has changed since the scan. Scan again."
    UNREADABLE = "unreadable", "The file can't be read: {why}."
    KEEPER_GONE = "keeper-gone", "The keeper is gone."
    KEEPER_CHANGED = (
        "keeper-changed",
        "The keeper has changed since the scan. Scan again.",
    )
    KEEPER_UNREADABLE = "keeper-unreadable", "The keeper can't be read: {why}."
    KEEPER_MARKED = "keeper-marked", "The keeper is marked too, so nothing was done."
    KEEPER_IS_LINK = "keeper-is-link", "The keeper is only a link to a file somewhere else."
    KEEPER_VANISHED = (
        "keeper-vanished",
        "The keeper vanished together with this photo: they are one file with two paths. "
        "The photo was put back, and nothing more was removed.",
    )
    KEEPER_VANISHED_TOO = (
        "keeper-vanished-too",
        "The keeper vanished together with this photo: they are one file with two paths. "
        "Nothing more was removed. {what}",
    )
    IN_REFERENCE_FOLDER = "reference", "It's in a reference folder. Those are never touched."
    SAME_FILE = "same-file", "It's the same file as the keeper."
    OTHER_BYTES = "other-bytes", "Its bytes no longer match the keeper's."
    STOPPED = "stopped", "Stopped before it was moved."
    OWNER_STAYS = "owner-stays", "A photo that it belongs to is still there."
    COMPANION_CHANGED = (
        "companion-changed",
        "A file that was to go with it has changed: {path}.",
    )
    COUNTERPART_CHANGED = (
        "counterpart-changed",
        "The keeper's own copy of a file that was to go with it has changed or is gone: {path}.",
    )
    COMPANION_STAYS = (
        "companion-stays",
        "It was put back, because {path} belongs to it and has to stay. {what}",
    )
    COMPANION_LEFT = (
        "companion-left",
        "It's away, but {path}, which belongs to it, has to stay. {what} "
        "It was to be put back at once. {stuck}",
    )
    NOT_COMPARABLE = "not-comparable", "It can't be compared with its copy: {why}."
    NO_LONGER_READABLE = "no-longer-readable", "It can no longer be read: {why}."
    PLACE_TAKEN = "place-taken", "There is already another file at {place}."
    NOT_MOVED = "not-moved", "It can't be moved: {why}."
    ON_NETWORK = "network", "A network drive has no trash. Move it to a folder instead."
    NOT_TRASHED = (
        "not-trashed",
        "It can't be moved to the trash ({why}). The drive may not have one. Move it "
        "to a folder instead.",
    )
    KEEPER_ON_OTHER_DRIVE = (
        "keeper-on-other-drive",
        "The keeper is on another drive; a hard link can't lead there.",
    )
    NO_HARD_LINK_HERE = "no-hard-link", "A hard link can't be created here: {why}."
    NO_SYMLINK_HERE = "no-symlink", "A symbolic link can't be created here: {why}."
    NO_LINK = "no-link", "A link can't be put in its place: {why}."
    WITHOUT_LINK = "without-link", "It's in the trash, but with no link in its place."
    STUCK_IN_TRASH = "stuck-in-trash", "It's in the trash. {what}"


class ActorProblem(Code):
    """Why a removal, an undo or a settling may not begin."""

    ANOTHER_AT_WORK = (
        "another-at-work",
        "Another Samelens is moving files right now. Try again once it has finished.",
    )
    NO_LOCK = (
        "no-lock",
        "Nothing was moved, because Samelens can't tell whether another one is moving files: "
        "{why}.",
    )


class UndoProblem(Code):
    """Why a file did not come back."""

    PLACE_UNKNOWN = (
        "place-unknown",
        "It can't be located in the trash. Restore it from there yourself.",
    )
    NOT_IN_TRASH = "not-in-trash", "It's no longer in the trash."
    NOT_AT_PLACE = "not-at-place", "It's no longer at {place}."
    DRIVE_AWAY = "drive-away", "Its drive isn't connected. Connect it and undo again."
    PLACE_AWAY = (
        "place-away",
        "It was moved to {place}, but that drive isn't connected. Connect it and undo again.",
    )
    CHANGED_AT_PLACE = (
        "changed-at-place",
        "The file at {place} isn't the one that was removed, so it stays there.",
    )
    OTHER_FILE_THERE = (
        "other-file-there",
        "Another file has taken its place, so it stays where it is: {place}.",
    )
    LINK_REPLACED = (
        "link-replaced",
        "Its place no longer holds the link to the keeper, so the file stays where it is: {place}.",
    )
    NOT_PUT_BACK = "not-put-back", "It can't be put back: {why}."
    NOT_REMOVED = "not-removed", "History knows of no removal of it that can be undone."


class MetadataCopyProblem(Code):
    """Why metadata was not added to the photo that stays, or not taken back."""

    NOT_COPIED = "not-copied", "Its metadata can't be copied to the keeper: {reason}"
    KEEPER_IS_REFERENCE = (
        "keeper-is-reference",
        "Its metadata can't be copied to the keeper: the keeper is in a reference "
        "folder. Those are never touched.",
    )
    SIDECAR_CHANGING = (
        "sidecar-changing",
        "The keeper's sidecar has just changed, or is a link.",
    )
    SIDECAR_NOT_WRITTEN = (
        "sidecar-not-written",
        "The keeper's sidecar can't be written: {why}.",
    )
    SIDECAR_CHANGED = (
        "sidecar-changed",
        "The sidecar has been changed since then, so it stays as it is.",
    )
    SIDECAR_STUCK = "sidecar-stuck", "The sidecar can't be restored: {why}."
    PHOTO_NOT_BACK = (
        "photo-not-back",
        "The added metadata stays: a photo it came from hasn't been put back.",
    )


class Interruption(Code):
    """The journal's note on a file whose removal a crash cut off."""

    BEFORE_MOVE = "interrupted-before-move", "interrupted before the file was moved"
    BEFORE_WRITE = "interrupted-before-write", "interrupted before the file was written"
    PUT_BACK = "interrupted-put-back", "interrupted; the file was put back"
    COMPLETED = "completed", "completed after an interruption"
    AT_NEITHER_PLACE = "at-neither-place", "interrupted; the file is in neither place"


class FreeNote(Code):
    """A note without a code of its own: those that earlier versions wrote were English text."""

    NOTE = "note", "{text}"


class Settled(Code):
    """What is told at the next start about a removal or an undo that a crash cut off."""

    TRASHED = (
        "trashed",
        "{path} was moved to the trash just before Samelens stopped. You can put it back "
        "from History.",
    )
    TRASHED_SOMEWHERE = (
        "trashed-somewhere",
        "{path} was moved to the trash just before Samelens stopped. Look for it there.",
    )
    MOVED = (
        "moved",
        "{path} was moved to {place} just before Samelens stopped. You can put it back "
        "from History.",
    )
    LOST_BETWEEN = (
        "lost-between",
        "{path} was about to be moved to {place}, but it's in neither place now.",
    )
    RETURNED = (
        "returned",
        "{path} was being moved when Samelens stopped. It has been put back.",
    )
    LATER = (
        "later",
        "Another Samelens is moving files right now. If an earlier removal was interrupted, "
        "you'll be told the next time Samelens starts.",
    )
    PUT_BACK = (
        "put-back",
        "{path} was about to be replaced with a link when Samelens stopped. It has been put back.",
    )
    NOT_TRASHED = (
        "still-not-trashed",
        "{path} was about to be moved to the trash, but is still there.",
    )
    NOT_MOVED = "still-not-moved", "{path} was about to be moved, but is still there."
    NOT_REPLACED = (
        "still-not-replaced",
        "{path} was about to be replaced with a link, but is still there.",
    )
    WRITTEN = (
        "written",
        "{path} was written just before Samelens stopped. You can undo this in History.",
    )
    NOT_WRITTEN = "still-not-written", "{path} was about to be written, but is unchanged."
    UNDO_CUT_OFF = (
        "undo-cut-off",
        "Samelens stopped while putting files back. You can put back the rest from History.",
    )


NOTES: tuple[Code, ...] = (*RemovalProblem, *MetadataCopyProblem, *Interruption, *FreeNote)
"""What the journal's notes may say; no two have the same value."""


def why(error: OSError) -> str:
    """What the system says of an error, to be put into a sentence."""
    return (error.strerror or str(error)).rstrip(".")
