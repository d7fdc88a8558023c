"""A scan with the bundled weights: what is cached, moved, changed, broken, stopped."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from core.arrays import ByteArray, FloatArray
from core.embedding.embedder import Embedder
from core.embedding.pipeline import PhotoEmbedder
from core.errors import Cancelled
from core.jobs.scan import scan
from core.paths import Places
from core.progress import Progress
from core.records import ContentHash, Level, Problem, ScanFolder, ScanResult, VerdictKind
from core.settings import ScanSettings
from core.storage.database import open_store
from core.storage.reasons import DatabaseProblem
from core.storage.scan_history import ScanHistory
from core.storage.verdicts import Verdicts
from core.wording.reasons import Reason
from tests.conftest import textured

Save = Callable[..., Path]


class CountingEmbedder:
    """The bundled embedder, counting the photos that it is given."""

    def __init__(self) -> None:
        self._embedder = Embedder.load()
        self.spec, self.batch_size = self._embedder.spec, self._embedder.batch_size
        self.workers, self.start_worker = self._embedder.workers, self._embedder.start_worker
        self.embedded = 0
        self._lock = threading.Lock()

    def embed(self, batch: Sequence[ByteArray]) -> FloatArray:
        with self._lock:
            self.embedded += len(batch)
        return self._embedder.embed(batch)


@pytest.fixture(scope="module")
def embedder() -> CountingEmbedder:
    return CountingEmbedder()


@pytest.fixture
def run(tmp_path: Path, places: Places, embedder: CountingEmbedder) -> Callable[..., ScanResult]:
    """Scans tmp_path/photos; ``run.embedded`` would lie: ask the embedder fixture."""

    def load() -> PhotoEmbedder:
        return embedder

    def run_scan(**changes: object) -> ScanResult:
        embedder.embedded = 0
        plain = ScanSettings((ScanFolder(tmp_path / "photos"),), threads=2)
        return scan(replace(plain, **changes), places, Progress(), load)  # type: ignore[arg-type]

    return run_scan


def names(result: ScanResult) -> list[list[str]]:
    return [sorted(member.photo.path.name for member in group.members) for group in result.groups]


def test_a_raw_and_its_own_jpeg_are_no_duplicates_of_each_other(
    tmp_path: Path, run: Callable[..., ScanResult]
) -> None:
    """Here the RAW is a JPEG by content: only names tell what belongs together."""
    photo = textured(tmp_path / "photos" / "IMG_1.jpg", 1)
    for name in ("IMG_1.dng", "copy.jpg"):
        with Image.open(photo) as image:
            image.save(photo.with_name(name), "JPEG", quality=70 + len(name))

    assert names(run()) == [["IMG_1.dng", "copy.jpg"]]
    photo.with_name("copy.jpg").unlink()
    assert names(run()) == []


def hash_of(file: Path) -> ContentHash:
    return ContentHash(hashlib.sha256(file.read_bytes()).digest())


def test_copies_are_found_and_a_second_scan_embeds_nothing(
    tmp_path: Path, run: Callable[..., ScanResult], embedder: CountingEmbedder
) -> None:
    photos = tmp_path / "photos"
    original = textured(photos / "a.jpg", 1)
    (photos / "b.jpg").write_bytes(original.read_bytes())
    Image.open(original).resize((160, 120)).save(photos / "small.jpg", quality=80)

    first = run()
    assert names(first) == [["a.jpg", "b.jpg", "small.jpg"]]
    assert first.groups[0].level is Level.SAME_PHOTO
    assert embedder.embedded == 2  # equal bytes are embedded once

    second = run()
    assert embedder.embedded == 0
    assert second.groups == first.groups


def test_moved_is_not_embedded_again_and_changed_is(
    tmp_path: Path, run: Callable[..., ScanResult], embedder: CountingEmbedder
) -> None:
    photos = tmp_path / "photos"
    first, second = textured(photos / "first.jpg", 1), textured(photos / "second.jpg", 2)
    run()

    first.rename(photos / "moved.jpg")
    textured(second, 3)
    result = run()

    assert embedder.embedded == 1
    assert result.photos == 2


def test_without_cache_nothing_is_kept(
    tmp_path: Path, places: Places, run: Callable[..., ScanResult], embedder: CountingEmbedder
) -> None:
    textured(tmp_path / "photos" / "a.jpg", 1)

    run(use_cache=False)

    assert embedder.embedded == 1
    assert not places.cache_file.exists()


def test_broken_files_are_listed_and_cost_nothing_else(
    tmp_path: Path, run: Callable[..., ScanResult]
) -> None:
    photos = tmp_path / "photos"
    original = textured(photos / "a.jpg", 1)
    (photos / "copy.jpg").write_bytes(original.read_bytes())
    (photos / "empty.jpg").write_bytes(b"")
    (photos / "text.jpg").write_text("no photo")

    for result in (run(), run()):
        assert {problem.path.name for problem in result.problems} == {"empty.jpg", "text.jpg"}
        assert names(result) == [["a.jpg", "copy.jpg"]]


def test_exact_level_needs_no_embedding(
    tmp_path: Path, run: Callable[..., ScanResult], embedder: CountingEmbedder
) -> None:
    photos = tmp_path / "photos"
    original = textured(photos / "a.jpg", 1)
    (photos / "b.jpg").write_bytes(original.read_bytes())

    result = run(level=Level.EXACT)

    assert embedder.embedded == 0
    assert [group.level for group in result.groups] == [Level.EXACT]
    assert run().groups == result.groups  # embedded afterwards, still one group
    assert embedder.embedded == 1


def test_references_are_kept_and_never_make_a_group_of_their_own(
    tmp_path: Path, run: Callable[..., ScanResult]
) -> None:
    photos = tmp_path / "photos"
    original = textured(photos / "new" / "large name.jpg", 1)
    for name in ("keep/a.jpg", "keep/b.jpg"):
        (photos / name).parent.mkdir(exist_ok=True)
        (photos / name).write_bytes(original.read_bytes())
    textured(photos / "keep" / "c.jpg", 2)
    (photos / "keep" / "d.jpg").write_bytes((photos / "keep" / "c.jpg").read_bytes())
    folders = (ScanFolder(photos / "new"), ScanFolder(photos / "keep", is_reference=True))

    result = run(folders=folders, level=Level.EXACT)

    assert names(result) == [["a.jpg", "b.jpg", "large name.jpg"]]
    assert [member.photo.path.name for member in result.groups[0].members if not member.keep] == [
        "large name.jpg"
    ]
    assert result.groups[0].bytes_to_free == original.stat().st_size


@pytest.mark.parametrize("edited", [False, True])
def test_not_duplicates_is_remembered(
    tmp_path: Path, places: Places, run: Callable[..., ScanResult], edited: bool
) -> None:
    photos = tmp_path / "photos"
    original = textured(photos / "a.jpg", 1)
    if edited:
        Image.open(original).resize((200, 150)).save(photos / "b.jpg")
    else:
        (photos / "b.jpg").write_bytes(original.read_bytes())
    members = run().groups[0].members

    hashes = (members[0].photo.content_hash, members[1].photo.content_hash)
    with closing(open_store(places.store_file)) as store:
        Verdicts(store).give([hashes], VerdictKind.DIFFERENT, "review")
    assert run().groups == ()

    with closing(open_store(places.store_file)) as store:
        Verdicts(store).withdraw([hashes])
        assert ScanHistory(store).recent()[0].folders == (ScanFolder(photos),)
    assert len(run().groups) == 1


def test_cancel_keeps_what_was_embedded(
    tmp_path: Path, places: Places, embedder: CountingEmbedder
) -> None:
    for number in range(40):
        textured(tmp_path / "photos" / f"{number:02}.jpg", number)
    settings = ScanSettings((ScanFolder(tmp_path / "photos"),), threads=1)
    progress = Progress()

    class StopsAfterABatch(CountingEmbedder):
        def embed(self, batch: Sequence[ByteArray]) -> FloatArray:
            vectors = super().embed(batch)
            progress.cancel()
            return vectors

    stopping = StopsAfterABatch()
    with pytest.raises(Cancelled):
        scan(settings, places, progress, lambda: stopping)
    assert 0 < stopping.embedded < 40

    embedder.embedded = 0
    scan(settings, places, Progress(), lambda: embedder)
    assert embedder.embedded == 40 - stopping.embedded


@pytest.mark.logs
def test_a_lost_cache_is_built_again(
    tmp_path: Path, places: Places, run: Callable[..., ScanResult], embedder: CountingEmbedder
) -> None:
    textured(tmp_path / "photos" / "a.jpg", 1)
    run()
    places.cache_file.write_bytes(json.dumps({"not": "sqlite"}).encode() * 500)
    for ending in ("-wal", "-shm"):
        places.cache_file.with_name(places.cache_file.name + ending).unlink(missing_ok=True)

    result = run()

    assert embedder.embedded == 1
    assert result.problems == (Problem(places.cache_file, Reason.of(DatabaseProblem.REBUILT)),)
