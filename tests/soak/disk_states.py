"""What happens to a disk, change by change, and a state that it may be left in."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

Names = dict[Path, int]
"""Which file has a name; the number of a folder is 0."""
Bytes = dict[int, bytes]
FOLDER = 0


@dataclass(frozen=True, slots=True)
class Change:
    """Of names, in one step: ``gone`` and ``new`` are paths, ``file`` is what they name."""

    file: int
    gone: Path | None
    new: Path | None

    @property
    def folders(self) -> set[Path]:
        """Those that must be synced until it is there for sure."""
        return {path.parent for path in (self.gone, self.new) if path is not None}


@dataclass(frozen=True, slots=True)
class Written:
    """A file's bytes changed."""

    file: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Synced:
    """A file, or a folder; None for all that there is."""

    file: int | None = None
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Committed:
    """The store as it is from now on; SQLite has synced it."""

    store: bytes


Event = Change | Written | Synced | Committed


@dataclass(frozen=True, slots=True)
class Disk:
    """One state: names, bytes and times of files, what symbolic links lead to, and the store."""

    names: tuple[tuple[Path, int], ...]
    contents: tuple[tuple[int, bytes, int], ...]
    links: tuple[tuple[int, str], ...]
    store: bytes

    def build(self, tops: list[Path], store_file: Path) -> None:
        """Make it so."""
        for top in tops:
            _empty(top)
        files = {file: (content, mtime_ns) for file, content, mtime_ns in self.contents}
        links, first = dict(self.links), dict[int, Path]()
        for path, file in sorted(self.names, key=lambda name: len(name[0].parts)):
            if file == FOLDER:
                path.mkdir(exist_ok=True)
            elif file in links:
                path.symlink_to(links[file])
            elif file in first:
                os.link(first[file], path)
            else:
                path.write_bytes(files[file][0])
                os.utime(path, ns=(files[file][1],) * 2)
                first[file] = path
        for ending in ("", "-wal", "-shm"):
            store_file.with_name(store_file.name + ending).unlink(missing_ok=True)
        store_file.write_bytes(self.store)


def _empty(top: Path) -> None:
    for path in list(top.iterdir()):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
