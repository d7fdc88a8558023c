"""The decoder of one request: uploads in processes of their own, the library's files as always."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from core.cluster.service.decode_workers import DecodeWorkers
from core.errors import UnreadablePhoto
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.decoding import Check, Decoder
from core.photo_files.shot_facts import ShotFacts
from core.photo_files.small_pictures import DECODED_SIDE
from core.progress import Progress


class UploadDecoder(Decoder):
    """``library`` reads what doesn't lie in the folder ``uploads``; ``progress`` ends all of it."""

    def __init__(
        self, library: Decoder, workers: DecodeWorkers, uploads: Path, progress: Progress
    ) -> None:
        super().__init__()
        self._library, self._workers = library, workers
        self._uploads, self._progress = uploads, progress
        self._decoded: dict[tuple[Path, int | None], DecodedPhoto] = {}
        self._unreadable: dict[Path, UnreadablePhoto] = {}

    def decode(
        self,
        file: Path | BinaryIO,
        min_side: int | None = None,
        check: Check = lambda: None,
    ) -> DecodedPhoto:
        """As :meth:`Decoder.decode`; an upload that can't be read is tried once."""

        def check_all() -> None:
            self.check()
            check()

        if not isinstance(file, Path) or not file.is_relative_to(self._uploads):
            return self._library.decode(file, min_side, check_all)
        if file in self._unreadable:
            raise self._unreadable[file]
        key = file, min_side
        if key not in self._decoded:
            try:
                self._decoded[key] = self._workers.decode(file, min_side, check_all)
            except UnreadablePhoto as error:
                self._unreadable[file] = error
                raise
        return self._decoded[key]

    def shot_facts(self, file: Path) -> ShotFacts:
        """As :meth:`Decoder.shot_facts`."""
        if file.is_relative_to(self._uploads):
            return self.decode(file, DECODED_SIDE).shot
        return self._library.shot_facts(file)

    @contextmanager
    def opened_for_tags(self, file: Path) -> Iterator[BinaryIO]:
        """As :meth:`Decoder.opened_for_tags`."""
        with self._library.opened_for_tags(file) as stream:
            yield stream

    def check(self) -> None:
        """Raises Cancelled."""
        self._progress.check_cancelled()
