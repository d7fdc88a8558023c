"""What core says of removals, metadata that they add, and what a crash left half done."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

REMOVAL_SENTENCES: tuple[object, ...] = (
    # why a file could not be removed or brought back
    QT_TRANSLATE_NOOP("core", "The file is not there any more."),
    QT_TRANSLATE_NOOP("core", "The file changed since the scan. Scan again."),
    QT_TRANSLATE_NOOP("core", "The photo that should stay is not there any more."),
    QT_TRANSLATE_NOOP("core", "The photo that should stay changed since the scan. Scan again."),
    QT_TRANSLATE_NOOP("core", "The photo that should stay is marked too; nothing was done."),
    QT_TRANSLATE_NOOP("core", "It is in a reference folder, which is never touched."),
    QT_TRANSLATE_NOOP("core", "It is the same file as the photo that should stay."),
    QT_TRANSLATE_NOOP("core", "Its bytes are no longer those of the photo that should stay."),
    QT_TRANSLATE_NOOP("core", "Another file lies at {place} already."),
    QT_TRANSLATE_NOOP("core", "Another file lies in its place now; it stays where it is: {place}."),
    QT_TRANSLATE_NOOP("core", "It can't be moved: {why}."),
    QT_TRANSLATE_NOOP("core", "It can't be put back: {why}."),
    QT_TRANSLATE_NOOP("core", "A network drive has no trash. It can be moved to a folder instead."),
    QT_TRANSLATE_NOOP("core", "It isn't known where to move it."),
    QT_TRANSLATE_NOOP("core", "It is in the trash. {what}"),
    QT_TRANSLATE_NOOP("core", "It is in the trash, without a link in its place."),
    QT_TRANSLATE_NOOP(
        "core", "The photo that stays lies on another drive, where a hard link can't reach."
    ),
    QT_TRANSLATE_NOOP("core", "No {what} can be made here: {why}."),
    QT_TRANSLATE_NOOP("core", "hard link"),
    QT_TRANSLATE_NOOP("core", "symbolic link"),
    QT_TRANSLATE_NOOP("core", "No link can be put in its place: {why}."),
    QT_TRANSLATE_NOOP("core", "It can't be read any more: {why}."),
    QT_TRANSLATE_NOOP("core", "It can't be compared with its copy: {why}."),
    QT_TRANSLATE_NOOP(
        "core", "Where it lies in the trash isn't known. Restore it from there by hand."
    ),
    QT_TRANSLATE_NOOP("core", "It is not {place} any more."),
    QT_TRANSLATE_NOOP(
        "core",
        "It can't be moved to the trash ({why}); the drive may have none. "
        "It can be moved to a folder instead.",
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "In its place lies something else than the link to the photo that stayed; "
        "the file stays where it is: {place}.",
    ),
    QT_TRANSLATE_NOOP("core", "The photo that should stay can't be read: {why}."),
    # metadata that is added to the photo that stays, and taken back
    QT_TRANSLATE_NOOP("core", "Its metadata can't be copied to the photo that stays: {reason}"),
    QT_TRANSLATE_NOOP("core", "{path}: it is no XMP, or none that can be read safely."),
    QT_TRANSLATE_NOOP("core", "it is no XMP, or none that can be read safely."),
    QT_TRANSLATE_NOOP("core", "{path}: it is too large."),
    QT_TRANSLATE_NOOP("core", "it is too large."),
    QT_TRANSLATE_NOOP("core", "its keywords are no list that can be added to."),
    QT_TRANSLATE_NOOP("core", "what {name} says of itself can't be read."),
    QT_TRANSLATE_NOOP("core", "that one is in a reference folder, which is never touched."),
    QT_TRANSLATE_NOOP("core", "The photo that stays has a sidecar that just changed, or a link."),
    QT_TRANSLATE_NOOP("core", "The sidecar of the photo that stays can't be written: {why}."),
    QT_TRANSLATE_NOOP("core", "The sidecar was changed since; it stays as it is."),
    QT_TRANSLATE_NOOP("core", "The sidecar can't be brought back: {why}."),
    QT_TRANSLATE_NOOP("core", "What was added stays: a photo that it came from is not back."),
    # what a crash left half done (core.review.settling)
    QT_TRANSLATE_NOOP("core", "{path} was to be moved to {place} and is found at neither place."),
    QT_TRANSLATE_NOOP(
        "core",
        "{path} was moved to the trash just before the program stopped; History brings it back.",
    ),
    QT_TRANSLATE_NOOP(
        "core", "{path} was moved to the trash just before the program stopped; look for it there."
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "{path} was moved to {place} just before the program stopped; History brings it back.",
    ),
    QT_TRANSLATE_NOOP(
        "core", "{path} was to be replaced by a link when the program stopped; it is back."
    ),
    QT_TRANSLATE_NOOP("core", "{path} was to be moved to the trash but is still there."),
    QT_TRANSLATE_NOOP("core", "{path} was to be moved but is still there."),
    QT_TRANSLATE_NOOP("core", "{path} was to be replaced by a link but is still there."),
    QT_TRANSLATE_NOOP(
        "core", "{path} was written just before the program stopped; History takes it back."
    ),
    QT_TRANSLATE_NOOP("core", "{path} was to be written but is as it was."),
    QT_TRANSLATE_NOOP(
        "core", "The program stopped while it put files back; History puts the others back."
    ),
    QT_TRANSLATE_NOOP("core", "interrupted before the file was moved"),
    QT_TRANSLATE_NOOP("core", "interrupted before it was written"),
    QT_TRANSLATE_NOOP("core", "interrupted; the file was put back"),
    QT_TRANSLATE_NOOP("core", "completed after an interruption"),
    QT_TRANSLATE_NOOP("core", "found at neither place after an interruption"),
)
