"""Shared by all tests: no test touches the user's own folders or needs a display."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from functools import cached_property
from itertools import count
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.arrays import ByteArray, FloatArray
from core.photo_files.decoding import Decoder

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# On a busy machine torch's threads wait for each other longer than they compute: not in a loop.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

from core.embedding.pipeline import LazyEmbedder, embed_new_photos
from core.embedding.specs import EmbedderSpec, bundled_spec
from core.jobs.photo_scorer import PhotoScorer
from core.paths import Places
from core.photo_files.discovery import discover
from core.progress import Progress
from core.records import ContentHash, Level, Photo, PhotoFacts, ScanFolder
from core.storage.database import open_cache
from core.storage.photo_cache import PhotoCache
from tests.network_once import load_network_once

SHARED = Path(__file__).resolve().parents[2] / "shared"
SLOW_MACHINE = 20.0
"""Seconds. Who waits for what would take a minute, or hours, is noticed all the same; how fast a
stop is on a quiet machine, ``tests.soak.prompt_stops`` measures."""


def pytest_configure() -> None:
    """How busy the machine is says nothing of what is tested."""
    from hypothesis import HealthCheck, settings  # not in the processes that tests start

    slow = [HealthCheck.too_slow]
    settings.register_profile("any-speed", deadline=None, suppress_health_check=slow)
    settings.load_profile("any-speed")


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A new folder for each test; pytest would look through all that it made to number one."""
    homes = tmp_path_factory.mktemp("homes")
    return (homes / str(number) for number in count())


@pytest.fixture(autouse=True)
def _own_home(_homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    home = next(_homes)
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name))


@pytest.fixture(autouse=True)
def _one_network() -> None:
    load_network_once()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Names that are no UTF-8 get into logs, and a worker can't report what isn't."""
    report = yield
    report.sections = [
        (title, text.encode(errors="backslashreplace").decode()) for title, text in report.sections
    ]
    return report


class _Unexpected(logging.Handler):
    """Keeps what our own code logs as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.sentences: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.partition(".")[0] in ("app", "core"):
            self.sentences.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the log fails a test that doesn't say ``@pytest.mark.logs`` that it expects one,
    or takes ``caplog`` to read it."""
    handler = _Unexpected()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    expects = request.node.get_closest_marker("logs") or "caplog" in request.fixturenames
    if handler.sentences and not expects:
        pytest.fail("unexpected in the log:\n" + "\n".join(handler.sentences), pytrace=False)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places.under(tmp_path / "places")


def picture(seed: int, size: tuple[int, int] = (160, 120)) -> Image.Image:
    """A smooth picture of random colors, another one for each seed."""
    cells = np.random.default_rng(seed).integers(0, 255, (4, 5, 3), dtype=np.uint8)
    return Image.fromarray(cells).resize(size, Image.Resampling.BICUBIC)


def textured(file: Path, seed: int) -> Path:
    """A picture that is like no other: blobs of several sizes."""
    rng = np.random.default_rng(seed)
    layers = [
        np.asarray(
            Image.fromarray(rng.integers(0, 255, (cells, cells, 3), dtype=np.uint8)).resize(
                (320, 240)
            )
        )
        for cells in (3, 9, 27)
    ]
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.mean(layers, axis=0).astype(np.uint8)).save(file, quality=92)
    return file


class FakeEmbedder:
    """Cheap and deterministic, without torch: a small copy of the photo, as 2816 numbers."""

    def __init__(self, batch_size: int = 4) -> None:
        self.spec, self.batch_size, self.workers = bundled_spec(), batch_size, 1
        self.embedded = 0

    def start_worker(self) -> None:
        """Nothing to set up."""

    def embed(self, batch: Sequence[ByteArray]) -> FloatArray:
        self.embedded += len(batch)
        small = [Image.fromarray(pixels).resize((30, 31), Image.Resampling.BOX) for pixels in batch]
        rows = [np.resize(np.asarray(image, np.float32) + 1, self.spec.dims) for image in small]
        return np.stack([row / np.linalg.norm(row) for row in rows])


class FakeHead:
    """Scores by cosine, steeply: the fake embeddings of different pictures are quite alike."""

    def score(self, a: FloatArray, b: FloatArray) -> FloatArray:
        scores: FloatArray = np.exp(-200 * (1 - (a * b).sum(axis=1)))
        return scores

    def cautious_score(self, a: FloatArray, b: FloatArray) -> FloatArray:
        return self.score(a, b)

    def threshold(self, level: Level) -> float:
        return 0.3 if level is Level.SIMILAR else 0.75


class FakeScorer(PhotoScorer):
    """Compares without torch; ``embedder.embedded`` counts."""

    head = scene_head = FakeHead()  # type: ignore[assignment]

    def __init__(self, places: Places | None = None, spec: EmbedderSpec | None = None) -> None:
        super().__init__(spec=spec)

    @cached_property
    def embedder(self) -> FakeEmbedder:
        return FakeEmbedder()


def remember(places: Places, folder: Path) -> None:
    """Put the photos of a folder into the cache, as a scan with the fake embedder would."""
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        cache = PhotoCache(connection)
        cache.begin_scan()
        files = discover([ScanFolder(folder)], Progress(), lambda problem: None)
        embedder = LazyEmbedder(bundled_spec(), FakeEmbedder)
        embed_new_photos(files, cache, embedder, Decoder(), Progress(), 1)


@pytest.fixture
def save_photo(tmp_path: Path) -> Callable[..., Path]:
    """Writes a JPEG below tmp_path/photos and returns its path."""

    def save(name: str, seed: int = 0, size: tuple[int, int] = (160, 120)) -> Path:
        file = tmp_path / "photos" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        picture(seed, size).save(file, "JPEG", quality=90)
        return file

    return save


def holding_each_other(photos: Iterable[Photo]) -> dict[ContentHash, frozenset[ContentHash]]:
    """Each of these photos shows all that any other shows."""
    contents = frozenset(photo.content_hash for photo in photos)
    return dict.fromkeys(contents, contents)


def photo_of(path: Path, content: bytes = b"", *, reference: bool = False) -> Photo:
    """The record of a file as a scan would make it; ``content`` names another content hash than
    that of its bytes, or the one of a file that isn't there."""
    exists = path.exists()
    status = path.stat() if exists else None
    sha256 = hashlib.sha256(path.read_bytes()).digest() if exists and not content else b""
    return Photo(
        path,
        ContentHash(sha256 or (content or os.fsencode(path)).ljust(32, b"\0")[-32:]),
        status.st_size if status else 1000,
        status.st_mtime_ns if status else 1,
        PhotoFacts(160, 120, "JPEG"),
        reference,
    )
