"""Pictures of contents that a scan saw: from the first of their files that is still as it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.errors import UnreadablePhoto
from core.photo_files.decoding import Decoder
from core.photo_files.pixels import DecodedPhoto
from core.progress import Progress
from core.records import ContentHash, Photo

PhotosOf = Callable[[Sequence[ContentHash]], dict[ContentHash, list[Photo]]]


@dataclass(frozen=True, slots=True)
class ReadableContents:
    """Reads with ``decoder``. From any thread."""

    decoder: Decoder
    progress: Progress

    def decoded(self, photos: Sequence[Photo], min_side: int | None) -> DecodedPhoto | None:
        """The first photo of one content that is there, unchanged and readable. Raises
        Cancelled."""
        self.progress.check()
        for photo in photos:
            if not is_unchanged(photo):
                continue
            try:
                return self.decoder.decode(photo.path, min_side, self.progress.check_cancelled)
            except UnreadablePhoto:
                continue
        return None


def is_unchanged(photo: Photo) -> bool:
    """Whether its file is there as it was scanned."""
    try:
        status = photo.path.stat()
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (photo.size, photo.mtime_ns)
