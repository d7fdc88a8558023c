"""One photo's nearest: copies first, nothing embedded twice, drives that are away are told."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.__main__ import main
from core.arrays import FloatArray, IntArray
from core.embedding.specs import bundled_spec
from core.errors import CoreError, UnreadablePhoto
from core.jobs.nearest_photos import Retrieval
from core.learning.second_shots import two_shots
from core.matching.embedded_photos import EmbeddedPhotos
from core.matching.neighbor_search import find_candidates
from core.matching.neighbors import HnswIndex
from core.matching.photo_rows import PhotoRows
from core.paths import Places
from core.photo_files.reasons import NamedFile
from core.progress import Progress
from core.records import Level
from core.storage.database import open_cache
from core.storage.photo_cache import PhotoCache
from tests.because import because
from tests.conftest import FakeHead, FakeScorer, remember
from tests.painted import painted

Save = Callable[..., Path]


@pytest.fixture
def scorer() -> FakeScorer:
    return FakeScorer()


@pytest.fixture
def retrieval(places: Places, scorer: FakeScorer) -> Iterator[Retrieval]:
    with closing(Retrieval(places, scorer)) as retrieval:
        yield retrieval


def test_the_nearest_of_an_unknown_photo_are_its_copies(
    save_photo: Save, places: Places, retrieval: Retrieval, scorer: FakeScorer, tmp_path: Path
) -> None:
    files = [save_photo(f"library/{seed:02}.jpg", seed) for seed in range(15)]
    shutil.copyfile(files[7], files[7].with_name("copy.jpg"))
    remember(places, files[0].parent)
    edited = tmp_path / "edited.png"
    Image.open(files[7]).resize((320, 240)).save(edited)

    answer = retrieval.nearest(edited)

    assert answer.searched == 15
    assert len(answer.photos) == 10
    best, second = answer.photos[:2]
    assert best.photo.path.name == "07.jpg"
    assert best.copies == 1
    assert best.level is Level.SAME_PHOTO
    assert second.score < best.score < 1
    assert [near.score for near in answer.photos] == sorted(
        (near.score for near in answer.photos), reverse=True
    )
    assert scorer.embedder.embedded == 1


def test_a_scanned_photo_is_not_embedded_and_not_its_own_neighbor(
    save_photo: Save, places: Places, retrieval: Retrieval, scorer: FakeScorer
) -> None:
    query = save_photo("library/query.jpg", 1)
    save_photo("library/other.jpg", 2)
    copy = Path(shutil.copy(query, query.with_name("copy.jpg")))
    remember(places, query.parent)

    answer = retrieval.nearest(query)

    assert [near.photo.path.name for near in answer.photos] == ["copy.jpg", "other.jpg"]
    assert (answer.photos[0].level, answer.photos[0].score) == (Level.EXACT, 1.0)
    assert scorer.embedder.embedded == 0
    copy.unlink()
    assert [near.photo.path.name for near in retrieval.nearest(query).photos] == ["other.jpg"]


def test_what_was_scanned_since_is_found_too(
    save_photo: Save, places: Places, retrieval: Retrieval
) -> None:
    query = save_photo("query.jpg", 1)
    assert retrieval.nearest(query).searched == 0
    remember(places, save_photo("library/a.jpg", 2).parent)
    assert retrieval.nearest(query).searched == 1
    remember(places, save_photo("more/b.jpg", 3).parent)
    assert [near.photo.path.name for near in retrieval.nearest(query).photos] != ["a.jpg"]
    assert retrieval.nearest(query).searched == 2


def test_the_index_that_a_scan_saved_is_used_and_grows(
    save_photo: Save, places: Places, scorer: FakeScorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [save_photo(f"library/{seed:02}.jpg", seed) for seed in range(12)]
    remember(places, files[0].parent)
    for bound in ("EXACT_UP_TO", "EXACT_IN_BFLOAT16_UP_TO"):
        monkeypatch.setattr(f"core.matching.neighbor_search.{bound}", 1)
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        cache = PhotoCache(connection)
        cache.see_all()
        photos = PhotoRows(cache, EmbeddedPhotos(cache, bundled_spec())).embedded
        find_candidates(photos, places.cache_folder, 2, Progress())
    searches: list[int] = []
    query = HnswIndex.query

    def counted(self: HnswIndex, vectors: FloatArray, k: int) -> tuple[IntArray, FloatArray]:
        searches.append(k)
        return query(self, vectors, k)

    monkeypatch.setattr(HnswIndex, "query", counted)

    with closing(Retrieval(places, scorer)) as retrieval:
        answer = retrieval.nearest(files[3], 3)
        assert searches
        assert len(answer.photos) == 3
        added = Path(shutil.copy(save_photo("x.jpg", 40), files[0].with_name("new.jpg")))
        remember(places, files[0].parent)
        assert retrieval.nearest(save_photo("y.jpg", 40)).photos[0].photo.path == added
    with closing(Retrieval(places, scorer)) as retrieval:  # stale now: exact, with the same answer
        searches.clear()
        again = retrieval.nearest(files[3], 3)
        assert not searches
        assert set(again.photos) >= set(answer.photos[:2])


def test_photos_of_a_drive_that_is_away_are_shown_as_such(
    save_photo: Save, places: Places, retrieval: Retrieval
) -> None:
    query, away = save_photo("query.jpg", 1), save_photo("drive/a.jpg", 2)
    remember(places, away.parent)
    away.parent.rename(away.parent.with_name("elsewhere"))

    (near,) = retrieval.nearest(query).photos

    assert near.is_offline
    assert near.photo.path == away
    itself = retrieval.nearest(away, content_hash=near.photo.content_hash)
    assert itself.photos == ()  # a photo is no neighbor of its own, and its file is not needed


def test_a_query_that_cannot_be_read_is_named(save_photo: Save, retrieval: Retrieval) -> None:
    broken = save_photo("a.jpg").with_name("broken.jpg")
    broken.write_bytes(b"no photo")
    with pytest.raises(UnreadablePhoto, check=because(NamedFile.PROBLEM, path=broken)):
        retrieval.nearest(broken)
    gone = broken.with_name("gone.jpg")
    with pytest.raises(CoreError, check=because(NamedFile.UNREADABLE, path=gone)):
        retrieval.nearest(gone)


def test_find_on_the_command_line(
    save_photo: Save, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.jobs.photo_scorer.PhotoScorer", FakeScorer)
    query = save_photo("library/a.jpg", 1)
    assert main(["find", str(query)]) == 2
    assert "scanned yet" in capsys.readouterr().err
    shutil.copyfile(query, query.with_name("b.jpg"))
    remember(Places.of_user(), query.parent)

    assert main(["find", str(query), "--json"]) == 0
    (near,) = json.loads(capsys.readouterr().out)["found"]
    assert (near["path"], near["score"]) == (str(query.with_name("b.jpg")), 1.0)
    assert near["level"] == "exact"
    assert main(["find", str(query), "-k", "3"]) == 0
    assert "100 %  The same bytes" in capsys.readouterr().out
    shutil.copyfile(save_photo("another.jpg", 2), query.with_name("c.jpg"))
    remember(Places.of_user(), query.parent)
    assert main(["find", str(query)]) == 0
    assert capsys.readouterr().out.endswith(
        "Look alike: 1 of the 2 nearest. --all shows the others.\n"
    )
    assert main(["find", str(query), "--all"]) == 0
    assert "Different photos" in capsys.readouterr().out


class OfScenes(FakeHead):
    """Every pair shows one scene, as far as the head knows."""

    def score(self, a: FloatArray, b: FloatArray) -> FloatArray:
        return np.full(len(a), 0.85, np.float32)


def test_each_photo_stands_at_the_level_that_a_scan_would_give_it(
    save_photo: Save, places: Places, retrieval: Retrieval, scorer: FakeScorer, tmp_path: Path
) -> None:
    scorer.scene_head = OfScenes()
    shot, next_shot = two_shots(painted(9), random.Random(3))
    library = save_photo("library/other scene.jpg", 2).parent
    for name, image in (("shot", shot), ("next shot", next_shot)):
        image.save(library / f"{name}.jpg", quality=92)
    remember(places, library)
    query = tmp_path / "query.png"
    shot.resize((shot.width // 2, shot.height // 2)).save(query)

    near = {photo.photo.path.stem: photo for photo in retrieval.nearest(query).photos}

    levels = {name: photo.level for name, photo in near.items()}
    assert levels == {"shot": Level.SAME_PHOTO, "next shot": Level.SIMILAR, "other scene": None}
    assert near["next shot"].score > 0.5
    assert scorer.level_of(0.9, 0.2) == (Level.SAME_PHOTO, 0.9)
    assert scorer.level_of(0.03, 0.8) == (Level.SIMILAR, 0.8)
    assert scorer.level_of(0.2, 0.1) == (None, 0.2)


def test_where_a_photo_is_away_the_head_has_the_word(
    save_photo: Save, places: Places, retrieval: Retrieval, scorer: FakeScorer
) -> None:
    scorer.scene_head = OfScenes()
    query, away = save_photo("query.jpg", 1), save_photo("drive/a.jpg", 2)
    remember(places, away.parent)
    away.parent.rename(away.parent.with_name("elsewhere"))

    (near,) = retrieval.nearest(query).photos

    assert near.level is Level.SIMILAR
    assert near.score == pytest.approx(0.85)
