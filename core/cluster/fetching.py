"""Files of an archive as files on this computer's disk, one at a time: what lies elsewhere is
fetched first, and removed once it was read.

The desktop's engine then reads all of them in one way, past its gate and in its memory budget. A
member of a tar has a URI of its own, as fsspec chains them: ``tar://0001.jpg::s3://bucket/a.tar``.
"""

from __future__ import annotations

import hashlib
import tarfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import fsspec

from core.cluster.reasons import SourceProblem
from core.cluster.sources import UNKNOWN_VERSION, Options, Source, in_words
from core.errors import CoreError
from core.paths import make_private
from core.photo_files.file_kinds import PHOTO_EXTENSIONS
from core.photo_files.hashing import CHUNK
from core.photo_files.reasons import PhotoProblem
from core.records import FoundFile
from core.wording.reasons import Reason


@dataclass(frozen=True, slots=True)
class LocalFile:
    """``file``: None where ``problem`` says why there is none. ``is_fetched``: it is a copy, to be
    removed by whoever read it."""

    source: Source
    file: FoundFile | None
    is_fetched: bool = False
    problem: Reason | None = None


class Fetcher:
    """Copies go to ``folder``, under names that are the same each time: what stopped the program
    while it was decoded is known again."""

    def __init__(self, folder: Path, options: Options) -> None:
        self._folder, self._options = folder, options
        make_private(folder)

    def files_of(self, source: Source) -> Iterator[LocalFile]:
        """The file, or the members of a tar. Never raises for what can't be fetched, only CoreError
        where this computer's disk is full."""
        if source.is_tar:
            yield from self._members(source)
        elif source.path is not None:
            yield self._on_disk(source, source.path)
        else:
            yield self.fetched(source)

    def fetched(self, source: Source) -> LocalFile:
        """A copy of what lies elsewhere, members of tars among it."""
        try:
            with fsspec.open(source.uri, "rb", **self._options_of(source.uri)) as stream:
                return self._copied(source, stream)
        except FileNotFoundError:
            return _failed(source, Reason.of(PhotoProblem.VANISHED))
        except CoreError:
            raise
        except Exception as error:  # file systems of all kinds raise what they like
            return _failed(source, Reason.of(SourceProblem.NOT_FETCHED, why=in_words(error)))

    def _on_disk(self, source: Source, path: Path) -> LocalFile:
        try:
            return LocalFile(source, _found(path))
        except OSError:
            return _failed(source, Reason.of(PhotoProblem.VANISHED))

    def _members(self, source: Source) -> Iterator[LocalFile]:
        """Read from front to back, as a stream."""
        try:
            with (
                fsspec.open(source.uri, "rb", **self._options_of(source.uri)) as stream,
                closing(tarfile.open(fileobj=stream, mode="r|")) as tar,
            ):
                for member in tar:
                    if member.isfile() and Path(member.name).suffix.lower() in PHOTO_EXTENSIONS:
                        uri = f"tar://{member.name}::{source.uri}"
                        inside = Source(uri, source.version, member.size)
                        content = tar.extractfile(member)
                        assert content is not None
                        yield self._copied(inside, content)
        except (tarfile.TarError, EOFError):
            problem = Reason.of(SourceProblem.DAMAGED_TAR)
            yield LocalFile(source, None, problem=problem)
        except CoreError:
            raise
        except Exception as error:  # as above
            yield _failed(source, Reason.of(SourceProblem.NOT_FETCHED, why=in_words(error)))

    def _copied(self, source: Source, stream: IO[bytes]) -> LocalFile:
        name = hashlib.sha256(source.uri.encode(errors="surrogateescape")).hexdigest()
        path = self._folder / (name + Path(source.uri.partition("::")[0]).suffix.lower())
        with _filling(self._folder):
            copy = path.open("wb")
        with copy:
            while chunk := stream.read(CHUNK):
                with _filling(self._folder):
                    copy.write(chunk)
        return LocalFile(source, _found(path), is_fetched=True)

    def _options_of(self, uri: str) -> dict[str, Any]:
        protocol = uri.rpartition("::")[2].partition("://")[0]
        options = self._options.get(protocol, {})
        return {protocol: options} if "::" in uri and options else options


@contextmanager
def _filling(folder: Path) -> Iterator[None]:
    """Around what this computer's disk may be too full for."""
    try:
        yield
    except OSError as error:
        why = str(error.strerror)
        raise CoreError(SourceProblem.NO_SPACE, folder=folder, why=why) from error


def _found(path: Path) -> FoundFile:
    status = path.stat()
    return FoundFile(
        path, status.st_size, status.st_mtime_ns, (status.st_dev, status.st_ino), False
    )


def _failed(source: Source, problem: Reason) -> LocalFile:
    """It may be there the next time."""
    again = Source(source.uri, UNKNOWN_VERSION, source.size)
    return LocalFile(again, None, problem=problem)
