"""``samelens cluster embed``: the photos of an archive into a table, wherever they lie.

What the table knows as it is is not read again; the rest is handed to workers in parts, and what
these wrote becomes part of the table about once a second, whole parts at a time. Whoever stops the
job, or whatever breaks down, costs the parts under way and nothing more.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

import numpy as np
import numpy.typing as npt

from core.cluster.embed_files import EmbeddingPlan, FileEmbedder, Written
from core.cluster.reasons import TableProblem
from core.cluster.sources import UNKNOWN_VERSION, Options, Source, listed
from core.cluster.table import PhotoTable
from core.cluster.workers import Workers
from core.embedding.specs import EmbedderSpec
from core.errors import UnusableInput
from core.progress import Progress, Stage
from core.records import Problem

LISTED_AT_ONCE = 200_000
"""Files that are named in memory at a time."""
FILES_A_PART = 128
SECONDS_BETWEEN_COMMITS = 1.0
DIGEST = 16
"""Bytes a file that is known: two of 10^9 are taken for each other once in 10^20 looks."""


@dataclass(frozen=True, slots=True)
class EmbedReport:
    """``files`` were read, and ``problems`` of them can't be used; ``known`` weren't read again.
    ``unlisted``: folders and files that can't be in a table. ``version``: the table's."""

    files: int
    known: int
    problems: int
    seconds: float
    version: int
    unlisted: tuple[Problem, ...]


def embed(  # noqa: PLR0913 - what a command says
    sources: Sequence[str],
    place: str,
    spec: EmbedderSpec,
    workers: Workers,
    progress: Progress,
    options: Options | None = None,
    make: Callable[[EmbeddingPlan], FileEmbedder] = FileEmbedder,
) -> EmbedReport:
    """Bring the table at ``place``, made if there is none, up to date with ``sources``.

    Raises UnusableInput for a source or a table that can't be used, CoreError, and Cancelled; what
    was read until then is kept.
    """
    started = time.monotonic()
    table = _opened(place, spec)
    plan = EmbeddingPlan(place, spec, options or {}, workers.threads)
    known, counts = _Known.of(table), _Counts()
    progress.begin(Stage.EMBEDDING)
    unlisted: list[Problem] = []
    files = listed(sources, plan.options, progress, unlisted.append)
    while batch := list(islice(files, LISTED_AT_ONCE)):
        new = [source for source in batch if not known.has(source)]
        counts.known += len(batch) - len(new)
        progress.count(len(batch) - len(new))
        table.remove_files([source.uri for source in new if known.has_other_version(source)])
        for written in _committed(
            workers.streamed(partial(make, plan), _in_parts(new), progress), table
        ):
            counts.add(written)
            progress.count(written.rows)
    if counts.files:
        table.compact()
    progress.end()
    seconds = time.monotonic() - started
    return EmbedReport(
        counts.files, counts.known, counts.problems, seconds, table.version, tuple(unlisted)
    )


@dataclass(slots=True)
class _Counts:
    files: int = 0
    known: int = 0
    problems: int = 0

    def add(self, written: Written) -> None:
        self.files += written.rows
        self.problems += written.problems


def _opened(place: str, spec: EmbedderSpec) -> PhotoTable:
    try:
        return PhotoTable.open(place, spec)
    except UnusableInput as error:
        if error.reason.code is not TableProblem.NOT_THERE:
            raise
        return PhotoTable.create(place, spec)


def _in_parts(sources: Sequence[Source]) -> list[Sequence[Source]]:
    """A tar is a part by itself: it may hold thousands."""
    plain = [source for source in sources if not source.is_tar]
    parts: list[Sequence[Source]] = [[source] for source in sources if source.is_tar]
    parts += [plain[at : at + FILES_A_PART] for at in range(0, len(plain), FILES_A_PART)]
    return parts


def _committed(stream: Iterator[Written], table: PhotoTable) -> Iterator[Written]:
    """What was written, once it is part of the table; also where the stream ends with an error."""
    waiting: list[Written] = []
    committed_at = time.monotonic()
    try:
        for written in stream:
            waiting.append(written)
            if time.monotonic() - committed_at >= SECONDS_BETWEEN_COMMITS:
                table.commit([part.fragments for part in waiting])
                committed_at = time.monotonic()
                yield from waiting
                waiting = []
    finally:
        table.commit([part.fragments for part in waiting])
    yield from waiting


@dataclass(frozen=True, slots=True)
class _Known:
    """The files of a table, in 16 bytes each, sorted: with and without their version."""

    with_version: npt.NDArray[np.bytes_]
    uris: npt.NDArray[np.bytes_]

    @classmethod
    def of(cls, table: PhotoTable) -> _Known:
        """Tars whose members are there are among them: a tar's rows come whole."""
        digests: list[bytes] = []
        uris: list[bytes] = []
        for rows in table.chunks(["uri", "version"]):
            named = zip(rows["uri"].to_pylist(), rows["version"].to_pylist(), strict=True)
            for uri, version in named:
                uris.append(_digest(uri))
                if version != UNKNOWN_VERSION:
                    digests.append(_digest(uri, version))
                    if uri.startswith("tar://"):
                        digests.append(_digest(uri.partition("::")[2], version))
        return cls(_sorted(digests), _sorted(uris))

    def has(self, source: Source) -> bool:
        """Whether it is in the table as it is now."""
        return _is_in(self.with_version, _digest(source.uri, source.version))

    def has_other_version(self, source: Source) -> bool:
        """Whether an earlier state of it is in the table."""
        return _is_in(self.uris, _digest(source.uri))


def _digest(*parts: str) -> bytes:
    text = "\0".join(parts).encode(errors="surrogateescape")
    return hashlib.blake2b(text, digest_size=DIGEST).digest()


def _sorted(digests: Iterable[bytes]) -> npt.NDArray[np.bytes_]:
    return np.unique(np.frombuffer(b"".join(digests), dtype=f"S{DIGEST}"))


def _is_in(digests: npt.NDArray[np.bytes_], digest: bytes) -> bool:
    wanted = np.frombuffer(digest, dtype=f"S{DIGEST}")
    at = int(np.searchsorted(digests, wanted)[0])
    return at < len(digests) and bool(digests[at] == wanted[0])
