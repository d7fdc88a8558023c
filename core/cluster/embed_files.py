"""What one worker does of ``samelens cluster embed``: files in, rows written beside the table.

It reads and embeds as the desktop's scan does, and stands in a pool of workers, one a GPU, or one a
core. Contents that the table holds already are taken from it. Imports torch.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

import numpy as np

from core.arrays import ByteArray, FloatArray
from core.cluster.fetching import Fetcher, LocalFile
from core.cluster.sources import UNKNOWN_VERSION, Options, Source, local_version
from core.cluster.table import PhotoTable, TableRow, write_rows
from core.embedding.embedder import Embedder
from core.embedding.photo_reader import PhotoReader, ReadPhoto
from core.embedding.pipeline import PhotoEmbedder
from core.embedding.specs import EmbedderSpec
from core.embedding.unusable_files import NEVER
from core.embedding.vectors import from_stored, to_stored
from core.matching.whitening import Whitening
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.photo_files.hashing import hash_of_stream
from core.progress import Progress
from core.records import ContentHash
from core.storage.database import open_cache
from core.storage.photo_cache import PhotoCache

READ_AT_ONCE = 64
"""Files of which the pixels are in memory together: 250 KB each."""


ROWS_A_FRAGMENT = 1024
"""In memory at 30 KB each, before they are written."""


@dataclass(frozen=True, slots=True)
class EmbeddingPlan:
    """The same for all workers. ``threads``: how many read and embed in each."""

    table: str
    spec: EmbedderSpec
    options: Options
    threads: int = 1


@dataclass(frozen=True, slots=True)
class Written:
    """Rows that are not part of the table yet, for :meth:`PhotoTable.commit`."""

    fragments: list[Any]
    rows: int
    problems: int


class FileEmbedder:
    """Keeps a backbone loaded. Not thread-safe. Raises CoreError where it can't be, or where the
    disk is full."""

    def __init__(self, plan: EmbeddingPlan, embedder: PhotoEmbedder | None = None) -> None:
        self._plan, self._threads = plan, plan.threads
        folder = Places.of_user().cache_folder / "cluster"
        self._fetcher = Fetcher(folder / "fetched", plan.options)
        self._decoder = Decoder.beside(folder / "cache.sqlite")
        # nothing is kept in it: it says that no content is known
        self._connection = open_cache(folder / "cache.sqlite", lambda problem: None)
        self._cache = PhotoCache(self._connection)
        self._embedder = embedder or Embedder.load(threads=plan.threads, spec=plan.spec)
        self._whitening = Whitening.load(plan.spec)
        self._table = PhotoTable.open(plan.table, plan.spec)
        self._knows = len(self._table) > 0
        self._readers = ThreadPoolExecutor(plan.threads, "decode")
        self._embedders = ThreadPoolExecutor(
            self._embedder.workers, "embed", initializer=self._embedder.start_worker
        )

    def work(self, sources: Sequence[Source]) -> Written:
        """The rows of some files. Raises CoreError where the disk is full."""
        rows: list[TableRow] = []
        fragments: list[Any] = []
        problems = count = 0
        files = (file for source in sources for file in self._fetcher.files_of(source))
        while part := list(islice(files, READ_AT_ONCE)):
            rows += self._rows(part)
            problems += sum(row.problem is not None for row in rows[-len(part) :])
            count += len(part)
            if len(rows) >= ROWS_A_FRAGMENT:
                fragments += write_rows(self._plan.table, rows)
                rows = []
        return Written([*fragments, *write_rows(self._plan.table, rows)], count, problems)

    def close(self) -> None:
        """Nothing is read any more."""
        self._readers.shutdown()
        self._embedders.shutdown()
        self._decoder.close()
        self._connection.close()

    def _rows(self, files: Sequence[LocalFile]) -> list[TableRow]:
        reader = PhotoReader(self._cache, self._plan.spec, self._decoder, Progress())
        try:
            known = self._known(files) if self._knows else {}
            read = [
                None
                if file.file is None or file in known
                else self._readers.submit(reader.read, file.file)
                for file in files
            ]
            photos = [None if future is None else future.result() for future in read]
        finally:
            for file in files:
                if file.is_fetched and file.file is not None:
                    file.file.path.unlink(missing_ok=True)
        vectors = self._embedded(photo for photo in photos if photo is not None)
        return [
            _placed(known[file], file) if photo is None and file in known
            else self._row(file, photo, vectors)
            for file, photo in zip(files, photos, strict=True)
        ]  # fmt: skip

    def _known(self, files: Sequence[LocalFile]) -> dict[LocalFile, TableRow]:
        """Those whose contents are in the table, with a row of each."""
        hashes = dict(zip(files, self._readers.map(_hash, files), strict=True))
        rows = self._table.rows_with([content for content in hashes.values() if content])
        by_content = {row.content_hash: row for row in rows if row.embedding is not None}
        return {file: by_content[content] for file, content in hashes.items()
                if content in by_content}  # fmt: skip

    def _embedded(self, photos: Iterable[ReadPhoto]) -> dict[ContentHash, FloatArray]:
        """What each picture looks like, rounded as it is stored: (2816,) float32."""
        pictures: dict[ContentHash, ByteArray] = {}
        for photo in photos:
            pictures.update(photo.pictures)
        waiting = iter(pictures.values())
        size = self._embedder.batch_size
        batches = iter(lambda: list(islice(waiting, size)), [])
        parts = list(self._embedders.map(self._embedder.embed, batches))
        if not parts:
            return {}
        rounded = from_stored(to_stored(np.concatenate(parts)), self._plan.spec.dims)
        return dict(zip(pictures, rounded, strict=True))

    def _row(
        self, file: LocalFile, photo: ReadPhoto | None, vectors: dict[ContentHash, FloatArray]
    ) -> TableRow:
        source = file.source
        if photo is None:
            return TableRow(source.uri, source.version, None, source.size, problem=file.problem)
        row, content = photo.row, photo.row.content_hash
        plain = _placed(TableRow("", "", content, 0, facts=row.facts, problem=row.problem), file)
        if row.file.mtime_ns == NEVER:  # it may be mended without a trace
            plain = replace(plain, version=UNKNOWN_VERSION)
        if row.problem is not None or content is None:
            return plain
        whole, *inner = [vectors[name] for name, _ in photo.pictures]
        return replace(
            plain,
            embedding=whole,
            whitened=self._whitening.apply(whole[None])[0],
            inner=np.stack(inner) if inner else None,
            picture=photo.small,
        )


def _hash(file: LocalFile) -> ContentHash | None:
    """None for what can't be read: reading it will tell why."""
    if file.file is None:
        return None
    try:
        with file.file.path.open("rb") as stream:
            return hash_of_stream(stream)
    except OSError:
        return None


def _placed(row: TableRow, local: LocalFile) -> TableRow:
    """A row of the same content at the place of a file that was read."""
    assert local.file is not None
    source, file = local.source, local.file
    if local.is_fetched:
        return replace(row, uri=source.uri, version=source.version, size=file.size, modified_ns=0)
    version = local_version(file.size, file.mtime_ns)
    return replace(row, uri=source.uri, version=version, size=file.size, modified_ns=file.mtime_ns)
