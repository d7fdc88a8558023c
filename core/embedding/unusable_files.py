"""What is remembered of a file that can't be used as a photo."""

from __future__ import annotations

from dataclasses import replace

from core.errors import UnreadablePhoto
from core.photo_files.reasons import PhotoProblem, file_problem
from core.records import ContentHash, FoundFile
from core.storage.photo_rows import CachedPhoto
from core.wording.reasons import Reason

NEVER = -1


def undecodable(file: FoundFile, content: ContentHash | None, problem: Reason) -> CachedPhoto:
    """What can't be decoded keeps its hash: files of the same bytes are exact copies all the same.

    Nothing is known of the content where the file is empty, or changed while it was read.
    """
    try:
        refuse_if_changed(file)
    except UnreadablePhoto as error:
        problem = error.reason
    except OSError as error:
        return unreadable(file, error)
    is_known = problem.code not in (PhotoProblem.CHANGED, PhotoProblem.EMPTY)
    return CachedPhoto(file, content if is_known else None, None, problem)


def unreadable(file: FoundFile, error: OSError) -> CachedPhoto:
    """It may be mended without a trace, so it is read again at each scan."""
    gone = isinstance(error, FileNotFoundError)
    problem = Reason.of(PhotoProblem.VANISHED) if gone else file_problem(error)
    return CachedPhoto(replace(file, mtime_ns=NEVER), None, None, problem)


def refuse_if_changed(file: FoundFile) -> None:
    """Raises UnreadablePhoto where it isn't the file any more that a walk met, and OSError."""
    status = file.path.stat()
    if (status.st_size, status.st_mtime_ns) != (file.size, file.mtime_ns):
        raise UnreadablePhoto(PhotoProblem.CHANGED)
