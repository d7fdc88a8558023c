"""Photos and tables in a bucket: moto's S3 server on the loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

pytest.importorskip("lance", reason="the optional library pylance isn't installed")
pytest.importorskip("s3fs", reason="the optional library s3fs isn't installed")
pytest.importorskip("moto", reason="the optional library moto isn't installed")

import s3fs
from moto import server

from core.cluster.reasons import SourceProblem
from core.errors import CoreError, UnusableInput
from core.photo_files.reasons import PhotoProblem
from tests.core.cluster.archives import embedded, rows_in

SavePhoto = Callable[..., Path]
pytestmark = pytest.mark.filterwarnings("ignore")  # of botocore and moto


@pytest.fixture
def options() -> Iterator[dict[str, Any]]:
    """A bucket "photos" is there."""
    started = server.ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    started.start()
    host, port = started.get_host_and_port()
    found = {"s3": {"endpoint_url": f"http://{host}:{port}", "key": "k", "secret": "s"}}
    # its buckets outlive a server
    with urlopen(Request(f"http://{host}:{port}/moto-api/reset", method="POST")):
        pass
    s3fs.S3FileSystem.clear_instance_cache()
    s3fs.S3FileSystem(**found["s3"]).mkdir("photos")
    yield found
    started.stop()


def test_photos_in_a_bucket_are_embedded_once(
    options: dict[str, Any], save_photo: SavePhoto, tmp_path: Path
) -> None:
    store, photo = s3fs.S3FileSystem(**options["s3"]), save_photo("a.jpg", 1)
    store.pipe("photos/2024/a.jpg", photo.read_bytes())
    place = tmp_path / "t.lance"

    first = embedded(["s3://photos/2024"], place, options=options)
    again = embedded(["s3://photos/2024"], place, options=options)

    (row,) = rows_in(place).values()
    assert row.uri == "s3://photos/2024/a.jpg" and row.embedding is not None
    assert (first.files, again.files, again.known) == (1, 0, 1)


def test_another_object_of_the_same_name_is_read_again(
    options: dict[str, Any], save_photo: SavePhoto, tmp_path: Path
) -> None:
    store = s3fs.S3FileSystem(**options["s3"])
    place = tmp_path / "t.lance"
    store.pipe("photos/a.jpg", save_photo("a.jpg", 1).read_bytes())
    embedded(["s3://photos"], place, options=options)
    (before,) = rows_in(place).values()
    store.pipe("photos/a.jpg", save_photo("b.jpg", 2).read_bytes())
    s3fs.S3FileSystem.clear_instance_cache()

    assert embedded(["s3://photos"], place, options=options).files == 1

    (after,) = rows_in(place).values()
    assert after.content_hash != before.content_hash


def test_no_bucket_and_no_server_are_sentences(options: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match="There is nothing at s3://none"):
        embedded(["s3://none/x"], tmp_path / "t.lance", options=options)
    nowhere = {"s3": {**options["s3"], "endpoint_url": "http://127.0.0.1:1"}}
    with pytest.raises(CoreError, match=r"can't be reached.*goes on where it stopped") as refused:
        embedded(["s3://photos"], tmp_path / "t.lance", options=nowhere)
    assert refused.value.reason.code is SourceProblem.UNREACHABLE


def test_an_object_that_vanished_is_a_problem(options: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("uri\ns3://photos/gone.jpg\n")

    embedded([tmp_path / "list.csv"], tmp_path / "t.lance", options=options)

    (row,) = rows_in(tmp_path / "t.lance").values()
    assert row.problem is not None and row.problem.code is PhotoProblem.VANISHED
