"""Downloads of backbones: what breaks off goes on, what is wrong is refused, with a sentence."""

from __future__ import annotations

import errno
from dataclasses import replace

import pytest

from core.embedding import downloading
from core.embedding.backbones import Backbones
from core.errors import Cancelled, CoreError, WeightsError
from core.paths import Places
from core.progress import Progress
from tests.core.embedding.backbone_server import (
    Server,
    found,
    only_tiny,
    part_of,
    server,
    tiny,
)

__all__ = ["found", "only_tiny", "server"]


def test_what_broke_off_goes_on_where_it_stopped(
    found: Backbones, server: Server, places: Places
) -> None:
    server.cut = 200_000
    with pytest.raises(CoreError, match=r"broke off after \d+ %.* goes on from there"):
        found.fetch("tiny", Progress())
    arrived = part_of(places).stat().st_size
    assert 0 < arrived <= 200_000

    server.cut = None
    found.fetch("tiny", Progress())

    assert server.ranges == [None, f"bytes={arrived}-"]
    assert not part_of(places).exists()


@pytest.mark.parametrize("trouble", ["no ranges", "too long", "at the end"])
def test_what_is_left_of_an_earlier_try_never_spoils_the_next(
    found: Backbones, server: Server, places: Places, trouble: str
) -> None:
    part_of(places).parent.mkdir(parents=True)
    left = {"no ranges": 1000, "too long": len(server.content) + 1, "at the end": None}[trouble]
    part_of(places).write_bytes(server.content if left is None else b"x" * left)
    server.knows_ranges = trouble != "no ranges"

    assert found.fetch("tiny", Progress()).name == "tiny"


def test_cancel_keeps_what_arrived(found: Backbones, server: Server, places: Places) -> None:
    progress = Progress()
    advance = progress.advance

    def stop(count: int = 1) -> None:
        if count:
            progress.cancel()
        advance(count)

    progress.advance = stop  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        found.fetch("tiny", progress)

    assert 0 < part_of(places).stat().st_size < len(server.content)


def test_corrupted_bytes_are_refused_and_deleted(
    found: Backbones, server: Server, places: Places
) -> None:
    server.content = bytes([server.content[0] ^ 1]) + server.content[1:]

    with pytest.raises(WeightsError, match=r"may be damaged\. What was fetched is deleted"):
        found.fetch("tiny", Progress())
    assert not list(part_of(places).parent.iterdir())


def test_a_page_in_place_of_the_file_is_refused(
    found: Backbones, server: Server, places: Places
) -> None:
    server.content = b"<html>please log in</html>"
    with pytest.raises(WeightsError, match="sent another file"):
        found.fetch("tiny", Progress())


def test_a_server_that_refuses_or_is_not_there_is_told(found: Backbones, server: Server) -> None:
    server.status = 403
    with pytest.raises(CoreError, match=r"refused to send tiny-00000000\.pth .*403"):
        found.fetch("tiny", Progress())

    nowhere = replace(tiny(server), url="http://127.0.0.1:1/tiny-00000000.pth")
    with pytest.raises(CoreError, match=r"can't be reached\. Check the network"):
        Backbones(found._folder.parent, [nowhere]).fetch("tiny", Progress())


def test_a_full_disk_is_told_and_nothing_stays_on_it(
    found: Backbones, server: Server, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(downloading, "_write", full)
    with pytest.raises(CoreError, match="The disk is full"):
        found.fetch("tiny", Progress())
    assert not list(part_of(places).parent.iterdir())

    monkeypatch.setattr(downloading.shutil, "disk_usage", lambda _: type("", (), {"free": 10}))
    with pytest.raises(CoreError, match="The disk is full"):
        found.fetch("tiny", Progress())
    assert len(server.ranges) == 1
