"""Adds what only a photo to be removed knows (date, place, keywords, rating) to its keeper.

It goes into a sidecar beside the keeper: no photo's own bytes are ever written. A sidecar that is
there keeps every byte of its own. Written under a staged name, synced, then given its name.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from core.errors import RemovalError, UnusableMetadata
from core.photo_files.decoding import Decoder
from core.photo_files.file_kinds import is_video
from core.photo_files.stated_metadata import NOTHING
from core.photo_files.written_metadata import content_of, metadata_beside, metadata_in, sidecar_of
from core.photo_files.xmp import extended
from core.records import ContentHash
from core.review.actions import staged_name
from core.review.file_moves import publish
from core.review.journal import JournalRow
from core.review.on_disk import sync_names
from core.review.removal_reasons import MetadataCopyProblem, why
from core.review.requests import RemovalRequest


@dataclass(frozen=True, slots=True)
class NewSidecar:
    """What is to be written to ``path``, and what is there ``before``: None for nothing.

    The rest makes it a file that the journal knows.
    """

    path: Path
    content: bytes
    before: bytes | None
    mtime_ns: int = 0

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self.content)

    @property
    def content_hash(self) -> ContentHash:
        """Of what is to be written."""
        return _hash(self.content)


def new_sidecar(request: RemovalRequest, decoder: Decoder) -> NewSidecar | None:
    """The keeper's sidecar with what only the marked photo knows; None where it knows no more.

    Raises RemovalError where what they know can't be read, or can't be added to.
    """
    try:
        return _new_sidecar(request, decoder)
    except UnusableMetadata as error:
        raise RemovalError(MetadataCopyProblem.NOT_COPIED, reason=error.reason) from error


def saying_more(
    requests: Sequence[RemovalRequest], decoder: Decoder, check: Callable[[], None]
) -> int:
    """How many photos say what the one that stays doesn't, as far as both can be read; what
    ``check`` raises is passed on."""
    count = 0
    for request in requests:
        check()
        try:
            count += new_sidecar(request, decoder) is not None
        except RemovalError:
            continue  # the removal itself says so, if metadata is to be copied
    return count


def write(row: JournalRow, new: NewSidecar) -> None:
    """Raises RemovalError with the sidecar as it was."""
    try:
        if new.path.is_symlink() or content_of(new.path) != new.before:
            raise RemovalError(MetadataCopyProblem.SIDECAR_CHANGING)
        _write(row, new.content, is_new=new.before is None)
    except UnusableMetadata as error:
        raise RemovalError(error.reason) from error
    except OSError as error:
        raise RemovalError(MetadataCopyProblem.SIDECAR_NOT_WRITTEN, why=why(error)) from error


def is_written(row: JournalRow) -> bool:
    """True if the sidecar holds what was to be written."""
    try:
        content = content_of(row.path)
    except UnusableMetadata:
        return False
    return content is not None and _hash(content) == row.content_hash


def take_back(row: JournalRow, before: bytes | None) -> None:
    """Bring the sidecar back to what it was. Raises RemovalError if somebody else changed it."""
    try:
        if content_of(row.path) in (before, None):
            return  # also by the user's own hand, or by an undo cut off
        if row.path.is_symlink() or not is_written(row):
            raise RemovalError(MetadataCopyProblem.SIDECAR_CHANGED)
        if before is None:
            row.path.unlink()
        else:
            _write(row, before, is_new=False)
    except UnusableMetadata as error:
        raise RemovalError(error.reason) from error
    except OSError as error:
        raise RemovalError(MetadataCopyProblem.SIDECAR_STUCK, why=why(error)) from error


def _new_sidecar(request: RemovalRequest, decoder: Decoder) -> NewSidecar | None:
    photo, keeper = request.photo, request.keeper
    stated = metadata_beside(photo.path)
    known = metadata_beside(keeper.path)
    if photo.content_hash != keeper.content_hash:
        stated = metadata_in(photo.path, decoder).and_also(stated)
    if stated.beyond(known) == NOTHING:
        return None
    inside = NOTHING if is_video(keeper.path.name) else metadata_in(keeper.path, decoder)
    added = stated.beyond(inside.and_also(known))
    if added == NOTHING:
        return None
    if keeper.is_reference:
        raise RemovalError(MetadataCopyProblem.KEEPER_IS_REFERENCE)
    if added.keywords:  # who reads a sidecar's list takes it in place of the file's own
        added = replace(added, keywords=(*inside.keywords, *added.keywords))
    path = sidecar_of(keeper.path)
    before = content_of(path)
    content = extended(before, added)
    return None if content == before else NewSidecar(path, content, before)


def _write(row: JournalRow, content: bytes, *, is_new: bool) -> None:
    staged = staged_name(row, row.path.parent)
    staged.unlink(missing_ok=True)  # of a write that a crash cut off
    try:
        with staged.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if is_new:
            publish(staged, row.path)
        else:
            staged.chmod(row.path.stat().st_mode & 0o777)
            staged.replace(row.path)
        sync_names(row.path.parent)  # before the photo goes that it came from
    except OSError:
        staged.unlink(missing_ok=True)
        raise


def _hash(content: bytes) -> ContentHash:
    return ContentHash(sha256(content).digest())
