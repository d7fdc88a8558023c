"""Photos that a table of labelled pairs names, looked at as a scan looks at them, so that they can
be learned from though nobody scanned their folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path

from core.devices import thread_count
from core.embedding.pipeline import LazyEmbedder, PhotoEmbedder, embed_new_photos
from core.embedding.specs import EmbedderSpec
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress, Stage
from core.records import FoundFile
from core.storage.database import open_cache
from core.storage.photo_cache import PhotoCache


def look_at(
    files: Iterable[Path],
    places: Places,
    spec: EmbedderSpec,
    load_embedder: Callable[[], PhotoEmbedder],
    decoder: Decoder,
    progress: Progress,
) -> None:
    """Bring the cache up to date with ``files``; one that can't be used is left out, as in a scan.

    Raises Cancelled, DatabaseError, WeightsError.
    """
    found = list(_found(files))
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        cache = PhotoCache(connection)
        cache.begin_scan()
        progress.begin(Stage.EMBEDDING, len(found))
        embedder = LazyEmbedder(spec, load_embedder)
        embed_new_photos(found, cache, embedder, decoder, progress, thread_count())
        progress.end()


def _found(files: Iterable[Path]) -> Iterator[FoundFile]:
    for file in dict.fromkeys(file.absolute() for file in files):
        try:
            status = file.stat()
        except OSError:  # gone since the table was read
            continue
        identity = (status.st_dev, status.st_ino)
        yield FoundFile(file, status.st_size, status.st_mtime_ns, identity, is_reference=False)
