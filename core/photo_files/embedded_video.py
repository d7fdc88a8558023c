"""The video that a photo's file holds: boxes of MP4 or QuickTime in it (ISO/IEC 14496-12)."""

from __future__ import annotations

from core.holdings import EmbeddedVideo
from core.photo_files.file_bytes import FileBytes
from core.photo_files.video_facts import facts_of_video_in

_LONGEST = 24 * 3600.0
"""Seconds: what claims more isn't believed."""


def embedded_video(file: FileBytes, start: int, end: int) -> EmbeddedVideo:
    """Of a video in these bytes. Raises Broken, and OSError."""
    facts = facts_of_video_in(file.stream, start, end)
    seconds = round(float(facts.seconds), 2) if facts is not None else 0.0
    content = file.hash_of((start, end))
    return EmbeddedVideo(seconds if seconds <= _LONGEST else 0.0, content)


def video_end(file: FileBytes, start: int) -> int:
    """Where the boxes that begin at ``start`` end; at the end of the file if the last is cut off.

    Raises Broken, and OSError.
    """
    at = start
    while at + 8 <= file.size:
        file.count_parts()
        size, kind = file.number(at, 4), file.at(at + 4, 4)
        if not kind.isalnum():
            break
        if size == 1 and at + 16 <= file.size:
            size = file.number(at + 8, 8)
        if size < 8:  # 0: to the end
            return file.size if size == 0 else at
        at += size
    return min(at, file.size)
