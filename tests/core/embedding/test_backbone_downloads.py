"""Downloads of backbones: what breaks off goes on, what is wrong is refused, with a reason."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from core.embedding import downloading
from core.embedding.backbones import Backbones
from core.embedding.reasons import DownloadProblem, Remedy, WeightsProblem
from core.errors import Cancelled, CoreError, WeightsError
from core.paths import Places
from core.progress import Progress
from tests.because import because
from tests.core.embedding.backbone_server import (
    FILE,
    Server,
    backbones,
    only_tiny,
    part_of,
    server,
    tiny,
)

__all__ = ["backbones", "only_tiny", "server"]
FULL_DISK = Path("/dev/full")


def test_what_broke_off_goes_on_where_it_stopped(
    backbones: Backbones, server: Server, places: Places
) -> None:
    server.cut = 200_000
    with pytest.raises(CoreError, check=because(DownloadProblem.BROKEN_OFF)):
        backbones.fetch("tiny", Progress())
    arrived = part_of(places).stat().st_size
    assert 0 < arrived <= 200_000

    server.cut = None
    backbones.fetch("tiny", Progress())

    assert server.ranges == [None, f"bytes={arrived}-"]
    assert not part_of(places).exists()


@pytest.mark.parametrize("trouble", ["no ranges", "too long", "at the end"])
def test_what_is_left_of_an_earlier_try_never_spoils_the_next(
    backbones: Backbones, server: Server, places: Places, trouble: str
) -> None:
    part_of(places).parent.mkdir(parents=True)
    left = {"no ranges": 1000, "too long": len(server.content) + 1, "at the end": None}[trouble]
    part_of(places).write_bytes(server.content if left is None else b"x" * left)
    server.knows_ranges = trouble != "no ranges"

    assert backbones.fetch("tiny", Progress()).name == "tiny"


def test_cancel_keeps_what_arrived(backbones: Backbones, server: Server, places: Places) -> None:
    progress = Progress()
    advance = progress.advance

    def stop(count: int = 1) -> None:
        if count:
            progress.cancel()
        advance(count)

    progress.advance = stop  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        backbones.fetch("tiny", progress)

    assert 0 < part_of(places).stat().st_size < len(server.content)


def test_corrupted_bytes_are_refused_and_deleted(
    backbones: Backbones, server: Server, places: Places
) -> None:
    server.content = bytes([server.content[0] ^ 1]) + server.content[1:]

    with pytest.raises(
        WeightsError, check=because(WeightsProblem.ALTERED, remedy=Remedy.FETCH_ANEW)
    ):
        backbones.fetch("tiny", Progress())
    assert not list(part_of(places).parent.iterdir())


def test_a_page_in_place_of_the_file_is_refused(
    backbones: Backbones, server: Server, places: Places
) -> None:
    server.content = b"<html>please log in</html>"
    with pytest.raises(WeightsError, check=because(DownloadProblem.OTHER_FILE)):
        backbones.fetch("tiny", Progress())


def test_a_server_that_refuses_or_is_not_there_is_reported(
    backbones: Backbones, server: Server, places: Places
) -> None:
    server.status = 403
    with pytest.raises(CoreError, check=because(DownloadProblem.REFUSED, name=FILE, status=403)):
        backbones.fetch("tiny", Progress())

    nowhere = replace(tiny(server), url="http://127.0.0.1:1/tiny-00000000.pth")
    with pytest.raises(CoreError, check=because(DownloadProblem.UNREACHABLE)):
        Backbones(places.data_folder, [nowhere]).fetch("tiny", Progress())


@pytest.mark.skipif(not FULL_DISK.exists(), reason="this system has no disk that is always full")
def test_a_full_disk_is_reported_and_nothing_stays_on_it(
    backbones: Backbones, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    def open_on_full_disk(file: str, flags: int) -> int:
        Path(file).touch()
        return os.open(FULL_DISK, os.O_WRONLY)

    monkeypatch.setattr(downloading, "open_private", open_on_full_disk)

    with pytest.raises(CoreError, check=because(DownloadProblem.DISK_FULL)):
        backbones.fetch("tiny", Progress())
    assert not list(part_of(places).parent.iterdir())


def test_what_has_no_room_is_not_fetched(
    backbones: Backbones, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("", (), {"free": 10}))
    with pytest.raises(CoreError, check=because(DownloadProblem.DISK_FULL)):
        backbones.fetch("tiny", Progress())
    assert not server.ranges


@pytest.mark.parametrize("plant", [os.symlink, os.link])
def test_nothing_is_written_through_a_planted_link(
    backbones: Backbones, places: Places, tmp_path: Path, plant: Callable[[Path, Path], None]
) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"a photo")
    part = part_of(places)
    part.parent.mkdir(parents=True)
    plant(photo, part)

    backbones.fetch("tiny", Progress())

    assert photo.read_bytes() == b"a photo"
