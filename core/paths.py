"""Where things are kept: the user's cache, data and log folders, and the bundled resources.

The cache may be lost (it is rebuilt); the store in the data folder must not be. And how files are
written there: whole or not at all, for the eyes of their owner alone; and how a file is read that
may be anything.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import resources
from io import BufferedReader
from pathlib import Path

import appdirs

from core.errors import CoreError
from core.wording.codes import Code

APP_NAME = "samelens"
PRIVATE = stat.S_IRUSR | stat.S_IWUSR
"""The mode of a file that only its owner may read."""


class PlaceProblem(Code):
    """Why there is no place for what the program keeps."""

    NO_HOME = "no-home", "Your home folder isn't known. Set HOME, or {variable}."


@dataclass(frozen=True, slots=True)
class Places:
    """The folders and files the program writes; nothing is created by asking."""

    cache_folder: Path
    data_folder: Path
    log_folder: Path

    @classmethod
    def of_user(cls) -> Places:
        """The platform's own folders for this user."""
        if os.name == "nt" or sys.platform == "darwin":
            return cls(
                Path(appdirs.user_cache_dir(APP_NAME, appauthor=False)),
                Path(appdirs.user_data_dir(APP_NAME, appauthor=False)),
                Path(appdirs.user_log_dir(APP_NAME, appauthor=False)),
            )
        cache = base_folder("XDG_CACHE_HOME", ".cache") / APP_NAME
        data = base_folder("XDG_DATA_HOME", ".local/share") / APP_NAME
        return cls(cache, data, cache / "log")

    @classmethod
    def under(cls, folder: Path) -> Places:
        """Everything below one folder: for tests and for a scan without cache."""
        return cls(folder / "cache", folder / "data", folder / "log")

    @property
    def cache_file(self) -> Path:
        """SQLite: photos and embeddings."""
        return self.cache_folder / "cache.sqlite"

    @property
    def store_file(self) -> Path:
        """SQLite: verdicts, heads, journal."""
        return self.data_folder / "store.sqlite"

    @property
    def heads_folder(self) -> Path:
        """The files of the heads that the user taught; the store says which is used."""
        return self.data_folder / "heads"


def base_folder(variable: str, default: str) -> Path:
    """A folder that an environment variable names; else ``default``, inside the user's home.

    An empty variable counts as unset, a relative path is ignored (freedesktop.org, XDG Base
    Directory Specification 0.8). Raises CoreError where the user has no home.
    """
    named = Path(os.environ.get(variable, ""))
    if named.is_absolute():
        return named
    try:
        return Path.home() / default
    except RuntimeError as error:  # a user whom the system doesn't know, and no HOME
        raise CoreError(PlaceProblem.NO_HOME, variable=variable) from error


@contextmanager
def replacing(file: Path) -> Iterator[Path]:
    """Write to the path that this gives: at the end it takes the name of ``file``, whole.

    Its bytes are on the disk before it has the name, and the name is before this returns. Where
    anything fails ``file`` is as it was and nothing is left beside it. Raises OSError.
    """
    number, name = tempfile.mkstemp(prefix=".samelens-", suffix=".part", dir=file.parent)
    os.close(number)
    part = Path(name)
    try:
        yield part
        sync(part)
        part.replace(file)
        sync(file.parent)
    finally:
        with suppress(OSError):  # of a disk that refuses all changes
            part.unlink(missing_ok=True)


def sync(place: Path) -> None:
    """A file's bytes, or a folder's names, are on the disk when this returns. Raises OSError."""
    if place.is_dir() and os.name == "nt":
        return  # Windows opens no folder, and writes names through
    number = os.open(place, os.O_RDONLY if place.is_dir() else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def make_private(folder: Path) -> None:
    """``folder`` is there; what had to be made for it is its owner's alone. Raises OSError."""
    for place in reversed((folder, *folder.parents)):
        if place == folder or not place.exists():
            place.mkdir(mode=stat.S_IRWXU, exist_ok=True)


def open_private(file: str, flags: int) -> int:
    """For ``open(..., opener=open_private)``: a file that it makes is its owner's alone."""
    return os.open(file, flags, PRIVATE)


def hide(file: Path) -> None:
    """What an earlier version made for all to read becomes its owner's alone, where that works."""
    with suppress(OSError):
        status = file.lstat()
        if stat.S_ISREG(status.st_mode) and stat.S_IMODE(status.st_mode) & ~PRIVATE:
            file.chmod(PRIVATE)


def open_regular(file: Path) -> BufferedReader:
    """A file to read from. Raises OSError, also for a pipe or a device, which may never end."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    number = os.open(file, flags)
    try:
        mode = os.fstat(number).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if not stat.S_ISREG(mode):
            raise OSError(errno.EINVAL, "it isn't a regular file")
    except OSError:
        os.close(number)
        raise
    return os.fdopen(number, "rb")


def read_regular(file: Path, most: int) -> bytes:
    """The bytes of a file. Raises OSError like :func:`open_regular`, and for more than ``most``."""
    with open_regular(file) as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    return content


def resource(name: str) -> Path:
    """The path of a bundled file such as ``weights/samelens-r50.safetensors``.

    Works from a source tree, an installed wheel and a frozen program alike.
    """
    return Path(str(resources.files("resources").joinpath(name)))
