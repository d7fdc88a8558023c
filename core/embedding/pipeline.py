"""New photos into the cache: hashed and decoded on threads, embedded in batches, saved at once.

On a CPU several batches are embedded side by side, each on one thread: threads that share a batch
wait for each other whenever decoding takes a core away (on 2 cores 0.50 of decoding's speed instead
of 0.42). Memory is bounded: a few photos a thread are under way at any time. What was saved stays
when the user cancels; a file that can't be used becomes a problem in its row and the next goes on.
"""

from __future__ import annotations

import itertools
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from typing import Protocol

from core.arrays import ByteArray, FloatArray
from core.embedding.photo_reader import PhotoReader, ReadPhoto
from core.embedding.specs import EmbedderSpec
from core.embedding.vectors import to_stored
from core.photo_files.decoding import Decoder
from core.photo_files.small_pictures import VERSION
from core.progress import Progress
from core.records import ContentHash, FoundFile
from core.storage.photo_cache import PhotoCache
from core.storage.photo_rows import CachedPhoto
from core.storage.small_pictures import StoredPicture

FILES_AT_ONCE = 1000
UNDER_WAY_PER_THREAD = 8
SECONDS_BETWEEN_SAVES = 1.0
WAITING_FOR_EMBEDDER = 256


class PhotoEmbedder(Protocol):
    """What the pipeline needs of an embedder."""

    spec: EmbedderSpec
    workers: int
    """How many threads may call :meth:`embed` at once."""

    @property
    def batch_size(self) -> int:
        """How many photos to give at once; it may change from batch to batch."""

    def start_worker(self) -> None:
        """Called once on each of these threads."""

    def embed(self, batch: Sequence[ByteArray]) -> FloatArray:
        """n prepared images -> (n, dims) float32."""


@dataclass(frozen=True, slots=True)
class LazyEmbedder:
    """An embedder of ``spec``, loaded when the first photo needs it."""

    spec: EmbedderSpec
    load: Callable[[], PhotoEmbedder]


def new_files(
    files: Iterable[FoundFile], cache: PhotoCache, spec_key: str | None, progress: Progress
) -> Iterator[FoundFile]:
    """The files that the cache doesn't know as they are; the known ones are only counted."""
    for part in _in_parts(files, FILES_AT_ONCE):
        known = cache.unchanged(part, spec_key)
        progress.advance(sum(known))
        yield from (file for file, is_known in zip(part, known, strict=True) if not is_known)


def embed_new_photos(
    files: Iterable[FoundFile],
    cache: PhotoCache,
    embedder: LazyEmbedder | None,
    decoder: Decoder,
    progress: Progress,
    threads: int,
) -> None:
    """Bring the cache up to date with ``files``. ``embedder`` None: hash and decode, embed nothing.

    Raises Cancelled, DatabaseError, WeightsError; nothing of what was saved before is lost.
    """
    spec = None if embedder is None else embedder.spec
    waiting = new_files(files, cache, spec.cache_key if spec else None, progress)
    reader = PhotoReader(cache, spec, decoder, progress)
    with (
        _Sink(cache, embedder, progress) as sink,
        closing(_read_side_by_side(waiting, reader, threads)) as reads,
    ):
        for read in reads:
            sink.take(read)


def _read_side_by_side(
    files: Iterable[FoundFile], reader: PhotoReader, threads: int
) -> Generator[ReadPhoto, None, None]:
    """In the order of ``files``, a bounded number of them ahead."""
    under_way: deque[Future[ReadPhoto]] = deque()
    with ThreadPoolExecutor(threads, thread_name_prefix="decode") as pool:
        try:
            for file in files:
                under_way.append(pool.submit(reader.read, file))
                if len(under_way) >= UNDER_WAY_PER_THREAD * threads:
                    yield under_way.popleft().result()
            while under_way:
                yield under_way.popleft().result()
        finally:
            reader.stop()
            for future in under_way:
                future.cancel()


def _in_parts(files: Iterable[FoundFile], size: int) -> Iterator[list[FoundFile]]:
    iterator = iter(files)
    while part := list(itertools.islice(iterator, size)):
        yield part


@dataclass(frozen=True, slots=True)
class _Picture:
    """Pixels to embed, kept under ``row``; the last of a photo's pictures ``completes`` it."""

    row: ContentHash
    pixels: ByteArray
    completes: ReadPhoto | None = None


class _Sink:
    """Collects what was read, has full batches embedded, and saves about once a second."""

    def __init__(
        self,
        cache: PhotoCache,
        embedder: LazyEmbedder | None,
        progress: Progress,
    ) -> None:
        self._cache, self._progress = cache, progress
        self._spec = None if embedder is None else embedder.spec
        self._load = None if embedder is None else embedder.load
        self._loading: Future[PhotoEmbedder] | None = None
        self._pool: ThreadPoolExecutor | None = None
        self._embedding: deque[tuple[list[_Picture], Future[FloatArray]]] = deque()
        self._batch: list[_Picture] = []
        self._rows: list[CachedPhoto] = []
        self._vectors: list[tuple[ContentHash, bytes]] = []
        self._looks: list[tuple[ContentHash, int]] = []
        self._small: dict[ContentHash, StoredPicture] = {}
        self._pending: set[ContentHash] = set()
        self._saved_at = time.monotonic()

    def __enter__(self) -> _Sink:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def take(self, read: ReadPhoto) -> None:
        """Accept one file, which counts once all of it is known; raises Cancelled when asked to
        stop."""
        content_hash = read.row.content_hash
        if read.row.problem is not None:
            self._progress.add_problem()
        elif read.pictures:
            self._progress.saw(read.row.file.path)
        if not read.pictures or content_hash is None or content_hash in self._pending:
            self._complete(read, is_first=content_hash not in self._pending)
        else:
            self._pending.add(content_hash)
            *others, (row, pixels) = read.pictures
            self._batch += [_Picture(row, pixels) for row, pixels in others]
            self._batch.append(_Picture(row, pixels, read))
            self._embed_full_batches()
        if time.monotonic() - self._saved_at >= SECONDS_BETWEEN_SAVES:
            self._save()
        self._progress.check()

    def close(self) -> None:
        """Embed what is left, unless the user asked to stop, and save."""
        try:
            while self._batch and self._loading is not None and not self._progress.is_cancelled:
                self._embed(self._loading.result())
            while self._embedding:
                if self._progress.is_cancelled and self._embedding[0][1].cancel():
                    self._embedding.popleft()
                else:
                    self._collect()
        finally:
            if self._pool is not None:
                self._pool.shutdown(cancel_futures=True)
            self._save()

    def _embed_full_batches(self) -> None:
        """Decoding goes on while the embedder is loaded, up to a number of photos."""
        if self._loading is None:
            if self._load is None:
                raise ValueError("photos to embed, but no embedder")
            thread = ThreadPoolExecutor(1, thread_name_prefix="load")
            self._loading = thread.submit(self._load)
            thread.shutdown(wait=False)
        if self._loading.done() or len(self._batch) >= WAITING_FOR_EMBEDDER:
            embedder = self._loading.result()
            while len(self._batch) >= embedder.batch_size:
                self._embed(embedder)
                self._progress.check()

    def _embed(self, embedder: PhotoEmbedder) -> None:
        """Hand a batch to a thread; wait for an earlier one where too many are under way."""
        size = embedder.batch_size
        batch, self._batch = self._batch[:size], self._batch[size:]
        if self._pool is None:
            self._pool = ThreadPoolExecutor(
                embedder.workers, thread_name_prefix="embed", initializer=embedder.start_worker
            )
        pixels = [picture.pixels for picture in batch]
        self._embedding.append((batch, self._pool.submit(embedder.embed, pixels)))
        while self._embedding and (
            len(self._embedding) > 2 * embedder.workers or self._embedding[0][1].done()
        ):
            self._collect()

    def _collect(self) -> None:
        """Take over the oldest batch's vectors, or the error that ended it."""
        batch, future = self._embedding.popleft()
        for picture, stored in zip(batch, to_stored(future.result()), strict=True):
            self._vectors.append((picture.row, stored))
            if picture.completes is not None:
                self._complete(picture.completes)

    def _complete(self, read: ReadPhoto, *, is_first: bool = True) -> None:
        """All pictures of a photo are embedded; or, unless it ``is_first``, will be with another of
        the same bytes."""
        self._progress.count()
        self._rows.append(read.row)
        if read.row.content_hash is not None and read.small is not None:
            self._small[read.row.content_hash] = read.small
        if is_first and read.row.content_hash is not None and read.inner_photos is not None:
            self._looks.append((read.row.content_hash, read.inner_photos))

    def _save(self) -> None:
        """Vectors before what speaks of them: a row whose vector is missing would look embedded to
        nobody."""
        if self._spec is not None and (self._vectors or self._looks):
            self._cache.save_embeddings(self._vectors, self._spec.cache_key)
            self._cache.looks.save(self._looks, self._spec.cache_key)
        self._cache.pictures.save(self._small, VERSION)
        if self._rows:
            self._cache.save_photos(self._rows)
        self._vectors, self._looks, self._rows, self._small = [], [], [], {}
        waiting = [self._batch, *(batch for batch, _ in self._embedding)]
        self._pending = {
            picture.completes.row.content_hash
            for batch in waiting
            for picture in batch
            if picture.completes is not None and picture.completes.row.content_hash is not None
        }
        self._saved_at = time.monotonic()
