"""The photos of a Lance table, as a query is held against them.

The whitened vectors stay loaded, 1 KB a row. All else is read from the table for the nearest alone.
What this process adds or removes is known at once; what others do, within seconds.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from core.arrays import FloatArray, IntArray
from core.cluster.service.uris import path_of
from core.cluster.table import PhotoTable, TableRow, vectors_in
from core.embedding.specs import EmbedderSpec
from core.embedding.vectors import STORED, from_stored
from core.jobs.searched_library import MOST_ASKED, NearContent
from core.matching.neighbors import ExactIndex
from core.matching.whitening import Whitening
from core.records import UNKNOWN_FACTS, ContentHash, Photo, PhotoFacts

SECONDS_BETWEEN_LOOKS = 5.0
"""At the table, for what others changed."""


class SearchedTable:
    """As :class:`~core.jobs.searched_library.SearchedPhotos`. Raises CoreError."""

    def __init__(self, place: str, spec: EmbedderSpec) -> None:
        self._place, self._spec, self._whitening = place, spec, Whitening.load(spec)
        self._changing = threading.RLock()
        self._positions: IntArray = np.empty(0, np.int64)
        self._looked = time.monotonic()
        self._load(PhotoTable.open(place, spec))

    def __len__(self) -> int:
        return len(self._rows_of)

    def known_rows(self, content: ContentHash) -> FloatArray | None:
        """Also of what was added just now."""
        rows = self.rows_of(content)
        return _embeddings(rows[0]) if rows else None

    def known_facts(self, content: ContentHash) -> PhotoFacts | None:
        """Of any of its rows."""
        rows = self.rows_of(content)
        return rows[0].facts if rows else None

    def rows_of(self, content: ContentHash) -> list[TableRow]:
        """The rows of a content; none where it isn't known."""
        with self._changing:
            known = self._rows_of.get(content, [])
            return self._table.rows(self._positions[known]) if known else []

    def near(self, rows: FloatArray, query: Path, k: int) -> list[NearContent]:
        """The table knows no file ``query``: its own row of the same bytes is found, too."""
        short = self._whitening.apply(rows)
        with self._changing:
            self._look_at_the_table()
            contents = self._contents_near(short, k)
            read = {content: self.rows_of(content) for content in contents}
        return [
            NearContent(tuple(map(photo_of, found)), _embeddings(found[0]))
            for found in read.values()
        ]

    def photos_of(self, contents: Sequence[ContentHash]) -> dict[ContentHash, list[Photo]]:
        """Those of which no file is on this computer's disk, too."""
        return {content: list(map(photo_of, self.rows_of(content))) for content in contents}

    def add(self, row: TableRow) -> bool:
        """Append a row that can be searched; False where its content is known already."""
        assert row.content_hash is not None and row.embedding is not None
        with self._changing:
            if row.content_hash in self._rows_of:
                return False
            before = self._table.version
            self._table.append([row])
            if self._table.version == before + 1:
                self._take_in(row.content_hash, len(self._positions), self._whitened(row))
                self._positions = np.append(self._positions, self._count)
                self._count += 1
            else:
                self._load(self._table)
        return True

    def remove(self, content: ContentHash) -> int:
        """Remove the rows of a content from the table, no file; how many there were."""
        with self._changing:
            gone = self._rows_of.get(content, [])
            if not gone:
                return 0
            before = self._table.version
            self._table.remove(content)
            if self._table.version == before + 1:
                del self._rows_of[content]
                removed = np.sort(self._positions[gone])
                self._positions = self._positions - np.searchsorted(removed, self._positions)
                self._count -= len(gone)
            else:
                self._load(self._table)
            return len(gone)

    def _load(self, table: PhotoTable) -> None:
        """Row numbers stay while a table is loaded; removals change positions in it."""
        self._table, self._count = table, len(table)
        self._nodes: list[ContentHash] = []
        self._rows_of: dict[ContentHash, list[int]] = {}
        self._index = ExactIndex(self._whitening.dims, max(1, self._count))
        positions: list[int] = []
        first = 0
        for batch in table.chunks(["sha256", "whitened"]):
            there = np.flatnonzero(batch.column("whitened").is_valid().to_numpy(False))
            vectors = vectors_in(batch.column("whitened").drop_null())
            hashes = batch.column("sha256").to_pylist()
            for at, vector in zip(there.tolist(), vectors, strict=True):
                self._take_in(_content(hashes[at]), len(positions), vector[None])
                positions.append(first + at)
            first += len(batch)
        self._positions = np.array(positions, dtype=np.int64)
        for batch in table.chunks(["sha256", "inner"], "inner IS NOT NULL"):
            for sha256, inner in zip(*(column.to_pylist() for column in batch), strict=True):
                vectors = self._whitening.apply(_inner(inner, self._spec.dims))
                self._nodes += [_content(sha256)] * len(vectors)
                self._index.add(vectors)

    def _take_in(self, content: ContentHash, row: int, vectors: FloatArray) -> None:
        """A row by its number; further ones of the same content are not searched."""
        known = self._rows_of.setdefault(content, [])
        known.append(row)
        if len(known) == 1:
            self._nodes += [content] * len(vectors)
            self._index.add(vectors)

    def _whitened(self, row: TableRow) -> FloatArray:
        return self._whitening.apply(_embeddings(row))

    def _look_at_the_table(self) -> None:
        if time.monotonic() < self._looked + SECONDS_BETWEEN_LOOKS:
            return
        newest = PhotoTable.open(self._place, self._spec)
        if newest.version != self._table.version:
            self._load(newest)
        self._looked = time.monotonic()

    def _contents_near(self, short: FloatArray, k: int) -> list[ContentHash]:
        wanted = 2 * k
        while len(self._index):
            numbers, similarities = self._index.query(short, wanted)
            order = np.argsort(-similarities.ravel(), kind="stable")
            found = [self._nodes[number] for number in numbers.ravel()[order].tolist()]
            contents = [content for content in dict.fromkeys(found) if content in self._rows_of]
            if len(contents) >= k or wanted >= min(len(self._index), MOST_ASKED):
                return contents[:k]
            wanted *= 2
        return []


def photo_of(row: TableRow) -> Photo:
    """A row as a photo; of what isn't on this computer's disk the path leads nowhere."""
    assert row.content_hash is not None
    return Photo(
        path_of(row.uri), row.content_hash, row.size, row.modified_ns, row.facts or UNKNOWN_FACTS
    )


def _embeddings(row: TableRow) -> FloatArray:
    assert row.embedding is not None
    whole = row.embedding[None].astype(np.float32)
    return whole if row.inner is None else np.concatenate([whole, row.inner])


def _content(sha256: str) -> ContentHash:
    return ContentHash(bytes.fromhex(sha256))


def _inner(stored: bytes, dims: int) -> FloatArray:
    size = dims * STORED.itemsize
    rows = [stored[start : start + size] for start in range(0, len(stored), size)]
    return from_stored(rows, dims)
