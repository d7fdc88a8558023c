"""New photos into the cache: each content embedded once, nothing hidden, nothing done twice."""

from __future__ import annotations

import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from core.arrays import ByteArray, FloatArray
from core.embedding.pipeline import LazyEmbedder, PhotoEmbedder, embed_new_photos
from core.embedding.specs import bundled_spec
from core.errors import Cancelled
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.photo_files.reasons import PhotoProblem
from core.photo_files.small_pictures import VERSION, SmallPicture
from core.progress import Progress, ProgressReport, Stage
from core.records import FoundFile, Problem
from core.storage.database import open_cache
from core.storage.looks_inside import inner_row
from core.storage.photo_cache import PhotoCache
from core.wording.reasons import Reason
from tests.conftest import SLOW_MACHINE, FakeEmbedder, picture, textured

Save = Callable[..., Path]
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="files have holes")
SPEC = bundled_spec()


def file_of(path: Path) -> FoundFile:
    status = path.stat()
    identity = (status.st_dev, status.st_ino)
    return FoundFile(path, status.st_size, status.st_mtime_ns, identity, is_reference=False)


def no_problem(problem: Problem) -> None:
    raise AssertionError(problem)


def not_needed() -> PhotoEmbedder:
    raise AssertionError("there is nothing to embed")


@pytest.fixture
def cache(places: Places) -> Iterator[PhotoCache]:
    with closing(open_cache(places.cache_file, no_problem)) as connection:
        yield PhotoCache(connection)


def embed(
    cache: PhotoCache, files: Sequence[FoundFile], load: Callable[[], PhotoEmbedder]
) -> dict[str, Reason]:
    """One scan of ``files``; its problems by file name."""
    cache.begin_scan()
    embed_new_photos(files, cache, LazyEmbedder(SPEC, load), Decoder(), Progress(), threads=2)
    return {problem.path.name: problem.reason for problem in cache.problems_seen(PhotoProblem)}


def test_a_small_picture_of_each_content_is_kept(cache: PhotoCache, save_photo: Save) -> None:
    paths = [save_photo(f"{number}.jpg", number) for number in range(3)]

    embed(cache, [file_of(path) for path in paths], FakeEmbedder)

    contents = cache.nodes(SPEC.cache_key)
    kept = cache.pictures.of(contents, VERSION)
    assert set(kept) == set(contents) and len(kept) == 3
    assert all(SmallPicture.kept(stored) is not None for stored in kept.values())


def test_what_is_known_is_neither_read_nor_embedded_again(
    cache: PhotoCache, save_photo: Save
) -> None:
    paths = [save_photo(f"{number}.jpg", number) for number in range(6)]
    embedder = FakeEmbedder()
    embed(cache, [file_of(path) for path in paths], lambda: embedder)
    assert embedder.embedded == 6

    moved = paths[0].rename(paths[0].with_name("moved.jpg"))
    copied = Path(shutil.copy(moved, moved.with_name("copied.jpg")))

    assert embed(cache, [file_of(path) for path in (moved, copied, *paths[1:])], not_needed) == {}
    assert cache.seen_count() == 7


def test_a_broken_file_is_a_problem_and_the_rest_goes_on(
    cache: PhotoCache, save_photo: Save
) -> None:
    good = save_photo("good.jpg")
    broken, vanished, changed = (save_photo(name, 5) for name in ("b.jpg", "v.jpg", "c.jpg"))
    broken.write_bytes(good.read_bytes()[:200])
    files = [file_of(path) for path in (broken, vanished, changed, good)]
    files[2] = replace(files[2], size=files[2].size + 1)
    vanished.unlink()

    problems = embed(cache, files, FakeEmbedder)

    assert set(problems) == {"b.jpg", "v.jpg", "c.jpg"}
    assert problems["v.jpg"] == Reason.of(PhotoProblem.VANISHED)
    assert problems["c.jpg"] == Reason.of(PhotoProblem.CHANGED)
    assert cache.seen_count() == 1
    assert embed(cache, [files[0]], not_needed) == {"b.jpg": problems["b.jpg"]}


@pytest.mark.usefixtures("permissions_hold")
def test_a_file_that_may_be_mended_is_asked_again(cache: PhotoCache, save_photo: Save) -> None:
    photo = save_photo("locked.jpg")
    photo.chmod(0)
    problems = embed(cache, [file_of(photo)], FakeEmbedder)
    assert problems == {"locked.jpg": Reason.of(PhotoProblem.PERMISSION_DENIED)}

    photo.chmod(0o600)
    assert embed(cache, [file_of(photo)], FakeEmbedder) == {}


@LINUX
def test_a_file_that_is_no_photo_is_not_read_to_its_end(cache: PhotoCache, tmp_path: Path) -> None:
    with (tmp_path / "a.raw").open("wb") as stream:
        stream.truncate(1 << 37)

    problems = embed(cache, [file_of(tmp_path / "a.raw")], not_needed)

    assert problems == {"a.raw": Reason.of(PhotoProblem.UNKNOWN_FORMAT)}


@LINUX
def test_a_cancel_is_heard_amid_a_long_file(cache: PhotoCache, save_photo: Save) -> None:
    photo, progress = save_photo("a.jpg", 1), Progress()
    with photo.open("ab") as stream:
        stream.truncate(1 << 37)
    cache.begin_scan()
    began = time.monotonic()
    threading.Timer(0.3, progress.cancel).start()

    with pytest.raises(Cancelled):
        embed_new_photos([file_of(photo)], cache, None, Decoder(), progress, threads=2)
    assert time.monotonic() - began < SLOW_MACHINE


def test_what_waits_for_the_embedder_counts_once_it_is_embedded_and_a_cancel_is_heard_meanwhile(
    cache: PhotoCache, save_photo: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [file_of(save_photo(f"{number}.jpg", number)) for number in range(20)]
    monkeypatch.setattr("core.embedding.pipeline.WAITING_FOR_EMBEDDER", len(files))
    monkeypatch.setattr("core.progress.SECONDS_BETWEEN_REPORTS", 0.0)
    counted: list[int] = []
    nine_read = threading.Event()

    class Slow(FakeEmbedder):
        def embed(self, batch: Sequence[ByteArray]) -> FloatArray:
            if self.embedded == 2:
                progress.cancel()
            return super().embed(batch)

    def listen(report: ProgressReport) -> None:
        counted.append(report.done)
        if report.latest == files[8].path:
            nine_read.set()

    def load() -> PhotoEmbedder:
        nine_read.wait(60)
        assert set(counted) == {0}
        return embedder

    cache.begin_scan()
    progress, embedder = Progress(listen), Slow(batch_size=1)
    progress.begin(Stage.EMBEDDING, len(files))
    with pytest.raises(Cancelled):
        embed_new_photos(files, cache, LazyEmbedder(SPEC, load), Decoder(), progress, threads=2)

    assert 3 <= embedder.embedded < 9
    assert max(counted) == sum(cache.unchanged(files, SPEC.cache_key)) > 0


def test_every_file_is_counted_known_or_new(cache: PhotoCache, save_photo: Save) -> None:
    files = [file_of(save_photo(f"{number}.jpg", number)) for number in range(5)]
    embed(cache, files[:3], FakeEmbedder)
    reports: list[ProgressReport] = []
    progress = Progress(reports.append)
    progress.begin(Stage.EMBEDDING, len(files))

    embed_new_photos(files, cache, LazyEmbedder(SPEC, FakeEmbedder), Decoder(), progress, threads=2)
    progress.end()

    assert reports[-1].done == 5
    assert reports[-1].latest == files[-1].path


def test_without_a_backbone_photos_are_hashed_only(cache: PhotoCache, save_photo: Save) -> None:
    files = [file_of(save_photo(name, 1)) for name in ("a.jpg", "b.jpg")]
    cache.begin_scan()

    embed_new_photos(files, cache, None, Decoder(), Progress(), threads=1)

    assert cache.seen_count() == 2
    assert len(cache.nodes(None)) == 1
    assert cache.nodes(SPEC.cache_key) == []


@settings(max_examples=12, deadline=None)
@given(
    contents=st.lists(st.integers(0, 4), min_size=1, max_size=12),
    batch_size=st.integers(1, 5),
    threads=st.integers(1, 3),
)
def test_each_content_is_embedded_once_whatever_the_order(
    tmp_path_factory: pytest.TempPathFactory, contents: list[int], batch_size: int, threads: int
) -> None:
    folder = tmp_path_factory.mktemp("photos")
    for number, content in enumerate(contents):
        picture(content, (40, 30)).save(folder / f"{number}.png")
    files = [file_of(path) for path in sorted(folder.iterdir())]
    embedder = FakeEmbedder(batch_size)

    with closing(open_cache(folder / "cache.sqlite", no_problem)) as connection:
        cache = PhotoCache(connection)
        cache.begin_scan()
        lazy = LazyEmbedder(SPEC, lambda: embedder)
        embed_new_photos(files, cache, lazy, Decoder(), Progress(), threads)

        assert len(cache.nodes(SPEC.cache_key)) == len(set(contents))
        assert cache.seen_count() == len(contents)
        assert embedder.embedded == len(set(contents))


def framed(path: Path, seed: int) -> Path:
    """A photo with an even border, as on instant film."""
    photo = textured(path, seed)
    with Image.open(photo) as image:
        ImageOps.expand(image.convert("RGB"), 40, "white").save(path)
    return path


def test_the_photo_inside_a_frame_is_embedded_too_and_once(
    cache: PhotoCache, tmp_path: Path
) -> None:
    file, embedder = file_of(framed(tmp_path / "framed.png", 1)), FakeEmbedder()

    embed(cache, [file], lambda: embedder)

    (content,) = cache.nodes(SPEC.cache_key)
    assert embedder.embedded == 2
    assert cache.looks.counts(SPEC.cache_key) == {content: 1}
    assert cache.has_embedding(inner_row(content, 0), SPEC.cache_key)
    assert embed(cache, [file], not_needed) == {}


def test_what_was_embedded_before_is_only_searched(
    cache: PhotoCache, places: Places, tmp_path: Path
) -> None:
    """Caches of earlier versions: no photo is embedded again."""
    files = [
        file_of(framed(tmp_path / "framed.png", 1)),
        file_of(textured(tmp_path / "plain.jpg", 2)),
    ]
    embed(cache, files, FakeEmbedder)
    with closing(open_cache(places.cache_file, no_problem)) as connection, connection:
        connection.execute("DELETE FROM looked_inside")
        connection.execute(
            "DELETE FROM embedding WHERE content_hash NOT IN (SELECT content_hash FROM photo)"
        )
    embedder = FakeEmbedder()

    embed(cache, files, lambda: embedder)

    assert embedder.embedded == 1
    assert list(cache.looks.counts(SPEC.cache_key).values()) == [1]
    assert embed(cache, files, not_needed) == {}
