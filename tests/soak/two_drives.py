"""Two scratch folders on two file systems, for the long runs: one in memory, one on a disk."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEMORY = Path("/dev/shm")
"""Where syncing costs nothing: a process that is killed loses nothing that it wrote anywhere."""


@contextmanager
def two_drives(*, on_disk: bool = False) -> Iterator[tuple[Path, Path]]:
    """The library's drive and another one; the library's is in memory unless ``on_disk``. Both on
    one disk where the system has no file system in memory."""
    memory = MEMORY if MEMORY.is_dir() else None
    with (
        tempfile.TemporaryDirectory(prefix="samelens-soak-") as disk,
        tempfile.TemporaryDirectory(prefix="samelens-soak-", dir=memory) as shared,
    ):
        drives = Path(shared), Path(disk)
        yield drives[::-1] if on_disk else drives
