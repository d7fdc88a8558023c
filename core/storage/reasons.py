"""What can be wrong with the two databases and with what they keep: codes with sentences."""

from __future__ import annotations

from core.wording.codes import Code


class Database(Code):
    """What the user knows a database, or a part of it, as."""

    CACHE = "cache", "The cache"
    DECISIONS = "decisions", "Your decisions"
    JOURNAL = "journal", "The history of removals"


class DatabaseProblem(Code):
    """Why a database can't be used; ``OF`` and ``OF_FILE`` say which."""

    OF = "of", "{database}: {reason}"
    OF_FILE = "of-file", "{database} ({path}): {reason}"
    DISK_FULL = "disk-full", "The disk is full."
    READ_ONLY = "read-only", "The folder or file can't be written to."
    NOT_OPENED = (
        "not-opened",
        "The file can't be opened; the folder may be missing or protected.",
    )
    IN_USE = "in-use", "It's in use by another running Samelens."
    DISK_ERROR = "disk-error", "The disk can't be read or written to."
    DAMAGED = "damaged", "The file is damaged."
    DAMAGED_ROW = "damaged-row", "The table {table} is damaged."
    NO_FOLDER = "no-folder", "{path} can't be created ({why})."
    NOT_REMOVED = "not-removed", "{path} can't be removed."
    NEWER = (
        "newer",
        "{path} was written by a newer version of Samelens. Please update Samelens. "
        "Nothing was changed.",
    )
    STORE_DAMAGED = (
        "store-damaged",
        "The file with your decisions is damaged: {path}. It was left as it is. Any "
        "backups are next to it ({backups}): to go back to one, rename it to {name}.",
    )
    REBUILT = (
        "rebuilt",
        "The cache was damaged and is being rebuilt, so photos will be read again.",
    )


class HeadProblem(Code):
    """Why a head that was taught can't be kept, used or removed."""

    UNKNOWN = "unknown", "There is no head {number}."
    OTHER_BACKBONE = "other-backbone", "Head {number} belongs to another backbone."
    NOT_KEPT = "not-kept", "What was learned can't be saved in {path}: {why}."
    NOT_DELETED = "not-deleted", "{path} can't be deleted: {why}."
