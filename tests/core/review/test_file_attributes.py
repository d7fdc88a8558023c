"""A photo comes back with all that it had."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from pathlib import Path

import pytest

from core.progress import Progress
from core.records import Photo
from core.review.actions import ToFolder
from core.review.journal import Journal
from core.review.removal import undo
from tests.conftest import photo_of
from tests.core.review.test_undo import gone

linux = pytest.mark.skipif(sys.platform != "linux", reason="what Linux tells of drives")


@linux
@pytest.mark.parametrize("keeps_attributes", [True, False])
def test_a_photo_comes_back_from_another_drive_with_all_that_it_had(
    keeper: Photo,
    photo: Photo,
    journal: Journal,
    other_drive: Path,
    keeps_attributes: bool,
) -> None:
    """Also from a drive that keeps no such thing, such as one with exFAT."""
    path = photo.path
    try:
        os.setxattr(path, "user.baloo.rating", b"8")
        os.setxattr(path, "user.binary", bytes(range(256)))
    except OSError:
        pytest.skip("no extended attributes here")
    path.chmod(0o640)
    os.utime(path, ns=(10**18, 10**18 + 1))
    batch = gone([photo_of(path)], keeper, journal, ToFolder(other_drive, path.parent))
    away = other_drive / path.name
    if not keeps_attributes:
        shutil.copyfile(away, other_drive / "bare")
        (other_drive / "bare").replace(away)
        away.chmod(0o777)
        os.utime(away, ns=(10**18, 10**18 + 10**9))

    assert undo(batch, journal, Progress()).moved == (path,)

    status = path.stat()
    assert (stat.S_IMODE(status.st_mode), status.st_mtime_ns) == (0o640, 10**18 + 1)
    assert os.getxattr(path, "user.baloo.rating") == b"8"
    assert os.getxattr(path, "user.binary") == bytes(range(256))
