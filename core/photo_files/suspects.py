"""Contents that were being decoded when the program died, counted in the cache.

Once: under suspicion, and maybe innocent. Twice: guilty, and never decoded again by this program.
A cache that is emptied forgets them all. Nobody is suspected nearly always, so that asking costs
next to nothing: a file is read only where a suspect is as long as it is.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

from core.errors import DatabaseError
from core.photo_files.hashing import hash_of_stream
from core.records import ContentHash
from core.storage.database import database_errors, open_sound_cache
from core.storage.reasons import Database
from core.storage.rows import content_hash_of, number_of, sound_rows

logger = logging.getLogger(__name__)
GUILTY_FROM = 2


class Suspects:
    """From any thread. Where the cache can't be used, only this process knows."""

    def __init__(self, cache_file: Path) -> None:
        self._cache_file = cache_file
        self._lock = threading.Lock()
        self._times: dict[ContentHash, int] = {}
        self._sizes: set[int] = set()

    def times(self, content: ContentHash) -> int:
        """How often the program died over this content."""
        return self._times.get(content, 0)

    def guilty(self) -> list[ContentHash]:
        """What is not decoded any more."""
        suspects = list(self._times.items())
        return [content for content, times in suspects if times >= GUILTY_FROM]

    def content_of(self, stream: BinaryIO, check: Callable[[], None]) -> ContentHash | None:
        """The content of an open file, which is at its start again, if it may be a suspect's.
        Raises what ``check`` raises."""
        if not self._sizes or os.fstat(stream.fileno()).st_size not in self._sizes:
            return None
        content = hash_of_stream(stream, check)
        stream.seek(0)
        return content

    def learn(self, died_over: Sequence[Path]) -> None:
        """Count these files' contents; take over what the cache knows by now."""
        sizes: dict[ContentHash, int] = {}
        for path in died_over:
            try:
                with path.open("rb") as stream:
                    sizes[hash_of_stream(stream)] = os.fstat(stream.fileno()).st_size
            except OSError as error:
                logger.warning("the program died over %s, which is gone: %s", path, error)
        self._sizes.update(sizes.values())
        self._times.update({content: self.times(content) + 1 for content in sizes})
        if sizes or self._cache_file.exists():
            self._change(
                "INSERT INTO suspect VALUES (?, ?, 1)"
                " ON CONFLICT (content_hash) DO UPDATE SET times = times + 1",
                list(sizes.items()),
            )

    def condemn(self, content: ContentHash) -> None:
        """It took a process down that did nothing else."""
        self._times[content] = GUILTY_FROM
        sql = "UPDATE suspect SET times = ? WHERE content_hash = ?"
        self._change(sql, [(GUILTY_FROM, content)])

    def acquit(self, content: ContentHash) -> None:
        """It was decoded while nothing else was and did no harm."""
        self._times.pop(content, None)
        self._change("DELETE FROM suspect WHERE content_hash = ?", [(content,)])

    def _change(self, sql: str, rows: Sequence[tuple[object, ...]]) -> None:
        with self._lock:
            try:
                suspects = self._changed(sql, rows)
            except DatabaseError as error:
                logger.warning("what stopped the program can't be noted: %s", error)
                return
            self._sizes = {size for _, size, _ in suspects}
            self._times = {content: times for content, _, times in suspects}

    def _changed(
        self, sql: str, rows: Sequence[tuple[object, ...]]
    ) -> list[tuple[ContentHash, int, int]]:
        opened = open_sound_cache(self._cache_file)
        with closing(opened) as connection, database_errors(Database.CACHE):
            with connection:
                connection.executemany(sql, rows)
            suspects = connection.execute(
                "SELECT content_hash, size, times FROM suspect"
            ).fetchall()
        with sound_rows(Database.CACHE, "suspect"):
            return [
                (content_hash_of(content), number_of(size), number_of(times))
                for content, size, times in suspects
            ]
