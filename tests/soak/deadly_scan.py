"""A scan's reading of photos in a process of its own, where the decoder may kill it.

``python -m tests.soak.deadly_scan PLACES PHOTOS [SIGNAL]``: a photo whose bytes end in ``DEADLY``
sends the process this signal when it is decoded, as a bug in a C library would. Prints problems.
"""

from __future__ import annotations

import signal
import sys
from contextlib import closing
from pathlib import Path

from core.embedding import pipeline
from core.embedding.specs import bundled_spec
from core.library import decoding
from core.library.database import open_cache
from core.library.discovery import discover
from core.library.photo_cache import PhotoCache
from core.paths import Places
from core.progress import Progress
from core.records import ScanFolder
from tests.conftest import FakeEmbedder

DEADLY = b"DEADLY"


def main(places: Path, photos: Path, number: int = 0) -> None:
    """Bring the cache up to date with ``photos``, as a scan does."""

    def decode(stream: decoding.BinaryIO, min_side: int | None = None) -> decoding.DecodedPhoto:
        if number and stream.read().endswith(DEADLY):
            signal.raise_signal(number)  # to this very thread, as a fault would be
        stream.seek(0)
        return decoding.decode(stream, min_side)

    pipeline.decode = decode  # type: ignore[assignment]
    file = Places.under(places).cache_file
    with closing(open_cache(file, lambda problem: print(problem.reason))) as connection:  # noqa: T201
        cache = PhotoCache(connection)
        cache.begin_scan()
        files = discover([ScanFolder(photos)], Progress(), lambda problem: None)
        pipeline.embed_new_photos(files, cache, FakeEmbedder, bundled_spec(), Progress(), 2)
        for problem in cache.problems_seen():
            print(f"{problem.path.name}: {problem.reason}")  # noqa: T201
        print(f"{len(cache.nodes(bundled_spec().cache_key))} embedded")  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:]))
