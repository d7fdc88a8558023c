"""Similar shots beside copies: what is shown, what is never marked, how often a head is asked."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from core.arrays import BoolArray, FloatArray
from core.jobs.scan import scan
from core.learning.second_shots import two_shots
from core.paths import Places
from core.progress import Progress, ProgressReport, Stage
from core.records import Level, ScanFolder, ScanResult, VerdictKind
from core.review.reasons import KeeperReason
from core.review.session import ReviewSession
from core.settings import ScanSettings
from core.storage.database import open_store
from core.storage.lessons import ON_TEACH
from core.storage.verdicts import Verdicts
from core.wording.reasons import Reason
from tests.conftest import FakeEmbedder, textured
from tests.core.jobs.test_scan import hash_of, names
from tests.core.review.test_session import auto_mark
from tests.painted import painted

Save = Callable[..., Path]


class HalfSureHead:
    """Gives 0.5 to every pair, and counts how often it is asked."""

    calls = 0
    key = "half sure"
    correction = "taught, so it scores similar shots too"

    def threshold(self, level: Level) -> float:
        return 0.4 if level is Level.SIMILAR else 0.9

    def score(
        self, a: FloatArray, b: FloatArray, similarities: FloatArray | None = None
    ) -> FloatArray:
        self.calls += 1
        return np.full(len(a), 0.5, dtype=np.float32)

    def for_copies(self) -> HalfSureHead:
        return self

    def cautious_score(self, a: FloatArray, b: FloatArray) -> FloatArray:
        return self.score(a, b)

    def may_reach(
        self, a: FloatArray, b: FloatArray, similarities: FloatArray, score: float
    ) -> BoolArray:
        return np.ones(len(a), dtype=np.bool_)


@pytest.fixture
def half_sure(monkeypatch: pytest.MonkeyPatch) -> HalfSureHead:
    head = HalfSureHead()
    monkeypatch.setattr("core.matching.head.Head.load", lambda **_: head)
    return head


def scan_fake(folder: Path, places: Places, **changes: object) -> ScanResult:
    plain = replace(ScanSettings((ScanFolder(folder),), threads=2), **changes)  # type: ignore[arg-type]
    return scan(plain, places, Progress(), FakeEmbedder)


def test_two_rooms_that_a_head_takes_for_one_are_not_similar_shots(
    tmp_path: Path, places: Places, half_sure: HalfSureHead
) -> None:
    photos = two_shots_in(tmp_path / "photos")
    for number in (0, 3):
        painted(number).save(photos / f"other {number}.jpg", quality=92)
    for tone in (200, 210):
        Image.new("RGB", (320, 240), (tone, tone, tone - 10)).save(photos / f"wall {tone}.jpg")

    result = scan_fake(photos, places, level=Level.SIMILAR)

    assert names(result) == [["a.jpg", "b.jpg"]]
    assert result.groups[0].members[1].score > 0.9


@pytest.mark.parametrize("threshold", [None, 0.3])
def test_similar_shots_are_never_called_the_same_photo_and_all_stay(
    tmp_path: Path, places: Places, half_sure: HalfSureHead, threshold: float | None
) -> None:
    photos = two_shots_in(tmp_path / "photos")

    result = scan_fake(photos, places, level=Level.SIMILAR, threshold=threshold)

    assert [group.level for group in result.groups] == [Level.SIMILAR]
    assert all(member.keep for member in result.groups[0].members)
    assert scan_fake(photos, places).groups == ()


@pytest.mark.parametrize("sharp, soft", [("a.jpg", "b.jpg"), ("b.jpg", "a.jpg")])
def test_of_similar_shots_the_sharpest_is_suggested_and_says_so(
    tmp_path: Path, places: Places, half_sure: HalfSureHead, sharp: str, soft: str
) -> None:
    photos = two_shots_in(tmp_path / "photos")
    with Image.open(photos / soft) as shot:
        shot.filter(ImageFilter.GaussianBlur(1.2)).save(photos / soft, quality=92)

    (group,) = scan_fake(photos, places, level=Level.SIMILAR).groups

    assert group.keeper.path.name == sharp
    assert group.members[0].reason == Reason.of(KeeperReason.SHARPEST)


def test_copies_among_similar_shots_are_told_apart_from_them(
    tmp_path: Path, places: Places, half_sure: HalfSureHead
) -> None:
    photos = two_shots_in(tmp_path / "photos")
    with Image.open(photos / "a.jpg") as shot:
        shot.resize((200, 150)).save(photos / "small.jpg")

    same = scan_fake(photos, places)
    similar = scan_fake(photos, places, level=Level.SIMILAR)

    assert names(same) == [["a.jpg", "small.jpg"]]
    assert [group.level for group in same.groups] == [Level.SAME_PHOTO]
    assert names(similar) == [["a.jpg", "b.jpg", "small.jpg"]]
    assert [group.level for group in similar.groups] == [Level.SIMILAR]


def test_a_low_threshold_shows_more_but_marks_nothing_more(
    tmp_path: Path, places: Places, half_sure: HalfSureHead
) -> None:
    photos = two_shots_in(tmp_path / "photos")

    result = scan_fake(photos, places, threshold=1e-6)

    assert [member.keep for member in result.groups[0].members] == [True, True]


def test_two_shots_called_the_same_share_a_group_and_both_stay(
    tmp_path: Path, places: Places, half_sure: HalfSureHead
) -> None:
    photos = two_shots_in(tmp_path / "photos")
    for shot in ("a", "b"):
        with Image.open(photos / f"{shot}.jpg") as whole:
            whole.resize((200, 150)).save(photos / f"{shot} small.jpg")
    with closing(open_store(places.store_file)) as store:
        pair = (hash_of(photos / "a.jpg"), hash_of(photos / "b.jpg"))
        Verdicts(store).give([pair], VerdictKind.SAME, ON_TEACH)

    result = scan_fake(photos, places)

    assert names(result) == [["a small.jpg", "a.jpg", "b small.jpg", "b.jpg"]]
    assert result.groups[0].level is Level.SAME_PHOTO
    for propose in (auto_mark, lambda session: session.accept(0)):
        for keeper in range(4):
            session = ReviewSession(result.groups)
            session.set_keeper(0, keeper)
            propose(session)
            stays = {
                member.photo.path.name[0]
                for at, member in enumerate(result.groups[0].members)
                if not session.is_marked(0, at)
            }
            assert stays == {"a", "b"}


def two_shots_in(folder: Path) -> Path:
    folder.mkdir()
    scene = painted(21)
    for name, shot in zip(("a.jpg", "b.jpg"), two_shots(scene, random.Random(3)), strict=True):
        shot.save(folder / name, quality=92)
    return folder


def test_the_scores_of_many_keepers_are_asked_for_at_once(
    tmp_path: Path, places: Places, half_sure: HalfSureHead
) -> None:
    photos = tmp_path / "photos"
    pairs = []
    for number in range(12):
        original = textured(photos / f"{number}.jpg", number)
        small = photos / f"{number} small.jpg"
        Image.open(original).resize((200, 150)).save(small)
        pairs.append((original, small))
    with closing(open_store(places.store_file)) as store:
        apart = [
            (hash_of(a), hash_of(b))
            for at, pair in enumerate(pairs)
            for other in pairs[:at]
            for a in pair
            for b in other
        ]
        Verdicts(store).give(apart, VerdictKind.DIFFERENT, "review")

    result = scan_fake(photos, places)

    assert sorted(names(result)) == sorted(sorted(file.name for file in pair) for pair in pairs)
    assert half_sure.calls <= 3  # once for all candidates, all that join groups, all keepers


@pytest.mark.parametrize("level", list(Level))
def test_a_scan_visits_its_stages_in_order(
    tmp_path: Path, places: Places, half_sure: HalfSureHead, level: Level
) -> None:
    settings = ScanSettings((ScanFolder(two_shots_in(tmp_path / "photos")),), level, threads=2)
    stages: list[Stage] = []

    def note(report: ProgressReport) -> None:
        if stages[-1:] != [report.stage]:
            stages.append(report.stage)

    scan(settings, places, Progress(note), FakeEmbedder)

    read = [Stage.DISCOVERING, Stage.EMBEDDING]
    compared = [Stage.MATCHING, Stage.SCORING, Stage.CLOSER_LOOK]
    assert (
        stages
        == {
            Level.EXACT: [*read, Stage.GROUPING],
            Level.SAME_PHOTO: [*read, *compared, Stage.GROUPING],
            Level.SIMILAR: [*read, *compared, *compared[1:], Stage.GROUPING],
        }[level]
    )
