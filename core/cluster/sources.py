"""What an archive consists of: folders, buckets, lists of URIs and tars, listed file by file.

Nothing is read here but names, sizes and versions. A *version* is the ETag where a server gives
one, else size and time: what has the same version is not read again.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import fsspec
import pyarrow.parquet as parquet

from core.cluster.reasons import SourceProblem
from core.errors import CoreError, UnusableInput
from core.photo_files.discovery import discover
from core.photo_files.file_kinds import PHOTO_EXTENSIONS
from core.progress import Progress
from core.records import Problem, ScanFolder
from core.wording.reasons import Reason

TAR = ".tar"
LISTS = (".csv", ".parquet")
URI_COLUMN = "uri"
ASKED_AT_ONCE = 32
UNKNOWN_VERSION = ""
"""Of what couldn't be read for a reason that may pass: it is read again each time."""
Options = dict[str, Any]
"""What fsspec hands to a file system, such as another endpoint: by protocol."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read. A tar is one, too: what is in it is met when it is read."""

    uri: str
    version: str
    size: int
    modified_ns: int = 0

    @property
    def is_tar(self) -> bool:
        """Whether the photos are members of this file."""
        return self.uri.lower().endswith(TAR)

    @property
    def path(self) -> Path | None:
        """Where it lies on a disk; None where it has to be fetched."""
        return None if is_remote(self.uri) else Path(self.uri)


def is_remote(uri: str) -> bool:
    """Whether a URI names a file system other than this computer's disks."""
    return "://" in uri


def listed(
    names: Iterable[str],
    options: Options,
    progress: Progress,
    on_problem: Callable[[Problem], None],
) -> Iterator[Source]:
    """All files of some sources; what is no photo by its name is left out.

    Raises UnusableInput for a source that isn't there, CoreError for a bucket that can't be
    reached, and Cancelled.
    """
    for name in names:
        if name.lower().endswith(LISTS):
            yield from _of_list(name, options, progress)
        elif name.lower().endswith(TAR):
            yield _asked(name, options)
        elif is_remote(name):
            yield from _of_bucket(name, options, progress)
        else:
            yield from _of_folder(Path(os.path.abspath(name)), progress, on_problem)  # noqa: PTH100


def _of_folder(
    folder: Path, progress: Progress, on_problem: Callable[[Problem], None]
) -> Iterator[Source]:
    """As the desktop walks it; tars among the photos are read, too."""
    if not folder.is_dir():
        raise UnusableInput(SourceProblem.NOT_THERE, source=str(folder))
    for file in discover([ScanFolder(folder)], progress, on_problem):
        if file.is_video:
            continue
        if not _is_text(str(file.path)):
            on_problem(Problem(file.path, Reason.of(SourceProblem.NO_TEXT)))
            continue
        version = local_version(file.size, file.mtime_ns)
        yield Source(str(file.path), version, file.size, file.mtime_ns)
    for tar in sorted(folder.rglob(f"*{TAR}")):
        progress.check()
        yield _asked(str(tar), {})


def _of_bucket(prefix: str, options: Options, progress: Progress) -> Iterator[Source]:
    system, path = _system(prefix, options)
    with _reaching(prefix):
        found = system.find(path, detail=True)
    if not found:
        raise UnusableInput(SourceProblem.NOT_THERE, source=prefix)
    wanted = {*PHOTO_EXTENSIONS, TAR}
    for name, facts in sorted(found.items()):
        progress.check()
        if os.path.splitext(name)[1].lower() in wanted:
            yield _source(system.unstrip_protocol(name), facts)


def _of_list(name: str, options: Options, progress: Progress) -> Iterator[Source]:
    """A server is asked for the version of each file, many at a time; what isn't there is listed
    without one, and turns out when it is read."""

    def ask(uri: str) -> Source:
        progress.check()
        try:
            return _asked(uri, options)
        except UnusableInput:
            return Source(uri, UNKNOWN_VERSION, 0)

    with ThreadPoolExecutor(ASKED_AT_ONCE) as pool:
        for part in _uris(name, options):
            yield from pool.map(ask, part)


def _uris(name: str, options: Options) -> Iterator[list[str]]:
    system, path = _system(name, options)
    with _reaching(name), system.open(path, "rb") as stream:
        if name.lower().endswith(".parquet"):
            file = parquet.ParquetFile(stream)
            if URI_COLUMN not in file.schema_arrow.names:
                raise UnusableInput(SourceProblem.NO_URIS, source=name)
            for batch in file.iter_batches(columns=[URI_COLUMN], batch_size=1000):
                yield batch.column(0).to_pylist()
        else:
            rows = csv.DictReader(line.decode("utf-8-sig") for line in stream)
            if URI_COLUMN not in (rows.fieldnames or ()):
                raise UnusableInput(SourceProblem.NO_URIS, source=name)
            yield [row[URI_COLUMN] for row in rows]


def _asked(uri: str, options: Options) -> Source:
    if not is_remote(uri):
        try:
            status = Path(uri).stat()
        except OSError as error:
            raise UnusableInput(SourceProblem.NOT_THERE, source=uri) from error
        version = local_version(status.st_size, status.st_mtime_ns)
        return Source(uri, version, status.st_size, status.st_mtime_ns)
    system, path = _system(uri, options)
    with _reaching(uri):
        return _source(uri, system.info(path))


def local_version(size: int, modified_ns: int) -> str:
    """Of a file on a disk."""
    return f"{size}-{modified_ns}"


def _source(uri: str, facts: dict[str, Any]) -> Source:
    size = int(facts.get("size") or 0)
    tag = facts.get("ETag") or facts.get("etag") or facts.get("LastModified") or ""
    return Source(uri, f"{size}-{tag}".replace('"', ""), size)


def _system(uri: str, options: Options) -> tuple[Any, str]:
    protocol = uri.partition("://")[0] if is_remote(uri) else "file"
    try:
        system, path = fsspec.core.url_to_fs(uri, **options.get(protocol, {}))
    except (ImportError, ValueError) as error:  # what fsspec doesn't know
        raise UnusableInput(SourceProblem.UNKNOWN_KIND, source=uri) from error
    return system, str(path)


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


@contextmanager
def _reaching(source: str) -> Iterator[None]:
    """Around what asks a server: what it raises, which may be anything, as a sentence."""
    try:
        yield
    except CoreError:
        raise
    except FileNotFoundError as error:
        raise UnusableInput(SourceProblem.NOT_THERE, source=source) from error
    except Exception as error:
        raise CoreError(SourceProblem.UNREACHABLE, source=source, why=in_words(error)) from error


def in_words(error: Exception) -> str:
    """The first line of what a library says of an error."""
    return str(error).splitlines()[0] if str(error) else type(error).__name__
