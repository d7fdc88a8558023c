"""What strangers send is decoded apart, and can do no more than be refused."""

from __future__ import annotations

import io
import os
import signal
import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

pytest.importorskip("fastapi", reason="the extra [service] isn't installed")
pytest.importorskip("httpx2", reason="the optional library httpx2 isn't installed")

from fastapi.testclient import TestClient

from core.cluster.service.decode_workers import DecodeWorkers
from core.cluster.service.upload_decoder import UploadDecoder
from core.cluster.service.uploads import Uploads
from core.errors import Cancelled, UnreadablePhoto
from core.photo_files.decoding import Decoder
from core.photo_files.reasons import PhotoProblem
from core.progress import Progress
from tests.because import because
from tests.conftest import picture
from tests.core.cluster.service.conftest import Serve, code_in


def jpeg() -> bytes:
    target = io.BytesIO()
    picture(1).save(target, "JPEG")
    return target.getvalue()


def bomb(side: int) -> bytes:
    """A PNG of one color: a few bytes a million pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    packed = zlib.compress(bytes(1 + 3 * side) * min(side, 100), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed)


@pytest.fixture
def client(serve: Serve) -> TestClient:
    return serve()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "The file is empty."),
        (b"hello", "This is not a photo in a known format."),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "This is not a photo in a known format."),
        (jpeg()[:900], "The picture is incomplete: the file ends too early."),
        (bomb(60_000), "The picture claims to be absurdly large (60000 × 60000)."),
        (bomb(19_000), "The picture is too large for this computer's memory."),
    ],
    ids=["empty", "text", "svg", "truncated", "absurd", "bomb"],
)
def test_what_is_no_photo_is_refused_with_its_reason(
    client: TestClient, data: bytes, words: str
) -> None:
    answer = client.post("/find", files={"photo": ("photo.jpg", data)})

    assert (answer.status_code, code_in(answer)) == (422, "unreadable-photo")
    assert answer.json()["error"]["sentence"] == f"This photo can't be read. {words}"


@pytest.mark.parametrize(
    "name", ["../../../etc/passwd", "/etc/passwd", "..\\..\\a.jpg", "a" * 3000 + ".jpg", "\x7f", ""]
)
def test_a_name_leads_nowhere(client: TestClient, name: str) -> None:
    answer = client.post("/find", files={"photo": (name, jpeg())})

    assert answer.status_code == (200 if name else 400)
    assert "passwd" not in answer.text


def test_an_upload_keeps_no_name_but_a_photos_ending() -> None:
    uploads = Uploads()
    with uploads.of_request() as folder:
        for name, ending in {"a/../b.JPG": ".jpg", "a.exe": "", "x.jpg/..": "", "": ""}.items():
            kept = folder.keep(io.BytesIO(b"bytes"), name)
            assert kept.path.parent == folder.path
            assert kept.path.suffix == ending
            assert (kept.size, kept.path.read_bytes()) == (5, b"bytes")
    assert list(uploads.path.iterdir()) == []
    uploads.close()
    assert not uploads.path.exists()


@settings(max_examples=25)
@given(at=st.integers(0, 2500), data=st.binary(min_size=1, max_size=40), cut=st.integers(1, 3000))
def test_damaged_bytes_give_a_picture_or_a_sentence(
    damage: Callable[[bytes], None], at: int, data: bytes, cut: int
) -> None:
    whole = jpeg()
    damage((whole[:at] + data + whole[at + len(data) :])[:cut])


@pytest.fixture(scope="module")
def damage(workers: DecodeWorkers, tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    """Decodes bytes as an upload."""
    file = tmp_path_factory.mktemp("uploads") / "photo.jpg"

    def decode(data: bytes) -> None:
        file.write_bytes(data)
        try:
            photo = workers.decode(file, None, lambda: None)
        except UnreadablePhoto as error:
            assert isinstance(error.reason.code, PhotoProblem)
        else:
            assert photo.pixels.size == (photo.facts.width, photo.facts.height)

    yield decode


@pytest.fixture
def file(tmp_path: Path) -> Path:
    picture(2).save(tmp_path / "photo.jpg")
    return tmp_path / "photo.jpg"


@pytest.fixture
def one_worker() -> Iterator[DecodeWorkers]:
    workers = DecodeWorkers(1, seconds=0.3)
    yield workers
    workers.close()


def process_of(workers: DecodeWorkers) -> int:
    process = workers._all[0]._process
    assert process is not None
    return process.pid


def test_a_crash_costs_its_photo_alone(workers: DecodeWorkers, file: Path) -> None:
    """The process dies as a decoder might take it down: between question and answer."""
    first, second = (worker._process for worker in workers._all)
    assert first is not None and second is not None
    dead = []

    def kill() -> None:
        """Asked while a photo is waited for."""
        for process in (first, second):
            if process.pid not in dead:
                process.kill()
                process.wait()
                dead.append(process.pid)

    workers.decode(file, None, kill)  # they died before: others are started
    assert workers.decode(file, None, lambda: None).pixels.size == (160, 120)
    assert process_of(workers) not in dead


@pytest.mark.skipif(sys.platform == "win32", reason="a process can't be stopped there")
def test_what_takes_too_long_is_given_up_and_the_next_is_decoded(
    one_worker: DecodeWorkers, file: Path
) -> None:
    stopped = process_of(one_worker)
    os.kill(stopped, signal.SIGSTOP)
    with pytest.raises(UnreadablePhoto, check=because(PhotoProblem.TOO_SLOW)):
        one_worker.decode(file, None, lambda: None)
    one_worker._seconds = 60

    assert one_worker.decode(file, 100, lambda: None).facts.width == 160
    assert process_of(one_worker) != stopped


@pytest.mark.skipif(sys.platform == "win32", reason="a process can't be stopped there")
def test_nobody_waits_for_an_answer_that_nobody_wants(
    one_worker: DecodeWorkers, file: Path
) -> None:
    one_worker._seconds = 60
    os.kill(process_of(one_worker), signal.SIGSTOP)
    progress = Progress()
    asked: list[None] = []

    def check() -> None:
        asked.append(None)
        if len(asked) > 1:
            progress.cancel()
        progress.check_cancelled()

    with pytest.raises(Cancelled):
        one_worker.decode(file, None, check)


def test_a_process_that_talks_nonsense_is_ended(one_worker: DecodeWorkers, file: Path) -> None:
    one_worker._seconds = 60
    process = one_worker._all[0]._process
    assert process is not None and process.stdin is not None
    process.stdin.write(b"no JSON\n")
    with pytest.raises(UnreadablePhoto, check=because(PhotoProblem.DAMAGED)):
        one_worker.decode(file, None, lambda: None)
    assert one_worker.decode(file, None, lambda: None).pixels.size == (160, 120)


def test_an_upload_is_never_decoded_in_this_process(workers: DecodeWorkers, file: Path) -> None:
    class Untouched(Decoder):
        def decode(self, *_: object) -> None:  # type: ignore[override]
            raise AssertionError

        shot_facts = decode  # type: ignore[assignment]

    decoder = UploadDecoder(Untouched(), workers, file.parent, Progress())
    assert decoder.decode(file).pixels.size == (160, 120)
    assert decoder.shot_facts(file).size == (160, 120)


def test_what_was_sent_is_gone_after_the_answer(
    client: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Path] = []
    keep = Uploads.of_request

    def watched(self: Uploads) -> object:
        seen.append(self.path)
        return keep(self)

    monkeypatch.setattr(Uploads, "of_request", watched)
    client.post("/find", files={"photo": ("a.jpg", jpeg())})
    client.post("/find", files={"photo": ("a.jpg", b"no photo")})

    assert len(seen) == 2
    assert [list(folder.iterdir()) for folder in seen] == [[], []]


def test_a_picture_of_another_kind_than_its_name_says_is_read(client: TestClient) -> None:
    target = io.BytesIO()
    Image.new("RGB", (64, 48), "red").save(target, "WEBP")
    answer = client.post("/find", files={"photo": ("photo.jpg", target.getvalue(), "text/html")})
    assert answer.status_code == 200
