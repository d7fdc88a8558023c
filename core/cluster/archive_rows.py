"""What a match compares: the contents of a table, and the photos inside of them, each a row.

The same rows in the same order as those of a scan (:mod:`core.matching.photo_rows`): sorted by the
hash under which each is kept, so that results don't depend on the order of the table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.arrays import FloatArray, IntArray
from core.cluster.table import PhotoTable, inner_in, vectors_in
from core.matching.exact_search import HalfArray
from core.matching.saved_candidates import HASH, HashArray
from core.matching.whitening import Whitening
from core.progress import Progress
from core.records import ContentHash
from core.storage.looks_inside import inner_row

WHOLE = -1


@dataclass(frozen=True, slots=True)
class ArchiveRows:
    """``hashes`` (n,) in rising order; ``vectors`` (n, 256) float16, whitened; ``positions`` (n,)
    where in the table each is; ``inner`` (n,) the number of an inner photo, :data:`WHOLE`: none;
    ``owners`` (n,) the row of the content that each is, or is inside of.

    ``files`` (f,) and ``file_hashes`` (f,): the positions of all files whose bytes are known, and
    their contents, in rising order.
    """

    hashes: HashArray
    vectors: HalfArray
    positions: IntArray
    inner: IntArray
    owners: IntArray
    files: IntArray
    file_hashes: HashArray

    @classmethod
    def of(cls, table: PhotoTable, whitening: Whitening, progress: Progress) -> ArchiveRows:
        """Streams the table once; 650 bytes a row are kept. Raises CoreError and Cancelled."""
        reading = _Reading(whitening)
        for part in table.chunks(["sha256", "whitened", "inner"]):
            reading.take(part)
            progress.advance(len(part))
        return reading.as_rows()

    def __len__(self) -> int:
        """How many rows."""
        return len(self.hashes)

    def files_of(self, contents: HashArray) -> IntArray:
        """The positions in the table of all files of some contents, content by content."""
        first = np.searchsorted(self.file_hashes, contents, "left")
        last = np.searchsorted(self.file_hashes, contents, "right")
        ranges = [np.arange(*ends) for ends in zip(first.tolist(), last.tolist(), strict=True)]
        found: IntArray = self.files[np.concatenate([np.empty(0, np.int64), *ranges])]
        return found

    def repeated(self) -> HashArray:
        """The contents of several files."""
        contents, counts = np.unique(self.file_hashes, return_counts=True)
        return np.asarray(contents[counts > 1])


class _Reading:
    """Collects the columns of a table, part by part."""

    def __init__(self, whitening: Whitening) -> None:
        self._whitening, self._read = whitening, 0
        self._files: list[bytes] = []
        self._positions: list[IntArray] = []
        self._hashes: list[bytes] = []
        self._owners: list[bytes] = []
        self._places: list[tuple[int, int]] = []
        self._vectors: list[HalfArray] = [np.empty((0, whitening.dims), np.float16)]

    def take(self, part: Any) -> None:
        """The next rows of the table."""
        hashes = [bytes.fromhex(text) if text else b"" for text in part["sha256"].to_pylist()]
        known = [at for at, content in enumerate(hashes) if content]
        self._files += [hashes[at] for at in known]
        self._positions.append(self._read + np.array(known, dtype=np.int64))
        embedded = np.flatnonzero(part["whitened"].is_valid().to_numpy(zero_copy_only=False))
        self._add(
            [(hashes[at], hashes[at], self._read + at, WHOLE) for at in embedded.tolist()],
            vectors_in(part["whitened"].drop_null()),
        )
        for at, stored in enumerate(part["inner"].to_pylist()):
            if stored is not None:
                vectors, content = inner_in(stored), ContentHash(hashes[at])
                rows = [
                    (inner_row(content, number), content, self._read + at, number)
                    for number in range(len(vectors))
                ]
                self._add(rows, self._whitening.apply(vectors))
        self._read += len(part)

    def _add(self, rows: Sequence[tuple[bytes, bytes, int, int]], vectors: FloatArray) -> None:
        self._hashes += [row[0] for row in rows]
        self._owners += [row[1] for row in rows]
        self._places += [row[2:] for row in rows]
        self._vectors.append(vectors.astype(np.float16))

    def as_rows(self) -> ArchiveRows:
        """Of files of one content the first in the table stands for all."""
        hashes, first = np.unique(_hashes(self._hashes), return_index=True)
        places = np.array(self._places, dtype=np.int64).reshape(-1, 2)[first]
        files, positions = (
            _hashes(self._files),
            np.concatenate([np.empty(0, np.int64), *self._positions]),
        )
        order = np.argsort(files, kind="stable")
        return ArchiveRows(
            hashes,
            np.concatenate(self._vectors)[first],
            places[:, 0],
            places[:, 1],
            np.searchsorted(hashes, _hashes(self._owners)[first]),
            positions[order],
            files[order],
        )


def _hashes(contents: list[bytes]) -> HashArray:
    return np.frombuffer(b"".join(contents), dtype=HASH)
