"""Where things are kept: the user's cache, data and log folders, and the bundled resources.

The cache may be lost (it is rebuilt); the store in the data folder must not be. And how a file is
written there: whole or not at all.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import appdirs

APP_NAME = "samelens"


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
    Directory Specification 0.8).
    """
    named = Path(os.environ.get(variable, ""))
    return named if named.is_absolute() else Path.home() / default


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


def resource(name: str) -> Path:
    """The path of a bundled file such as ``weights/samelens-r50.safetensors``.

    Works from a source tree, an installed wheel and a frozen program alike.
    """
    return Path(str(resources.files("resources").joinpath(name)))
