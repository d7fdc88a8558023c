"""Protocols and metrics on answers that can be worked out by hand."""

from __future__ import annotations

import csv
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from core.arrays import FloatArray
from core.errors import UnusableInput
from core.evaluation.datasets import load_dataset
from core.evaluation.metrics import (
    average_precision,
    average_precision_at,
    best_f1,
    f1_at,
    recall_and_precision_at,
    recall_at_precision,
    threshold_at_precision,
)
from core.evaluation.protocols import copies
from core.evaluation.protocols.copies import edited_views, measure_copies
from core.evaluation.protocols.edits import COLLAGE, EDITS
from core.evaluation.protocols.retrieval import measure_retrieval
from core.evaluation.reasons import CannotRunHere, EvaluationProblem
from core.evaluation.run import evaluate
from core.evaluation.systems.catalog import Catalog
from core.evaluation.systems.classical import (
    RgbHistogram,
    akaze,
    dct_hash,
    difference_hash,
    orb,
    sift,
)
from core.evaluation.systems.method import CosineMethod, unit
from core.progress import Progress
from core.wording.reasons import Reason
from tests.because import because
from tests.conftest import picture, textured


class Pixels(CosineMethod):
    """A tiny copy of the picture: right about light edits, cheap."""

    name, source, threshold = "pixels", "this test", 0.98

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        small = [np.asarray(image.resize((8, 8)), np.float32).reshape(-1) for image in images]
        return unit(np.stack(small) - 128)


def test_average_precision_of_known_rankings() -> None:
    assert average_precision([True, False, True, False]) == pytest.approx((1 + 2 / 3) / 2)
    assert average_precision([False, True], total=2) == pytest.approx(0.25)
    assert average_precision_at([False, True, True], 2, 5) == pytest.approx(0.25)
    with pytest.raises(ValueError, match="relevant"):
        average_precision([False])


def test_recall_and_f1_of_known_scores() -> None:
    scores = np.array([0.9, 0.8, 0.7, 0.6, 0.5])
    same = np.array([True, True, False, True, False])

    assert recall_at_precision(scores, same, 0.99) == pytest.approx(2 / 3)
    assert recall_at_precision(scores, same, 0.75) == pytest.approx(1.0)
    assert best_f1(scores, same) == pytest.approx(6 / 7)
    assert f1_at(scores, same, 0.65) == pytest.approx(2 / 3)
    assert recall_and_precision_at(scores, same, 0.65) == pytest.approx((2 / 3, 2 / 3))
    assert threshold_at_precision(scores, same, 0.99) == 0.8
    assert threshold_at_precision(-scores, same, 0.99) == np.inf
    assert recall_at_precision(-scores, same, 0.99) == 0.0


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=1, max_size=30))
def test_equal_scores_count_together(pairs: list[tuple[int, bool]]) -> None:
    scores = np.array([score for score, _ in pairs], float)
    same = np.array([truth for _, truth in pairs])
    if not same.any():
        same[0] = True
    backwards = slice(None, None, -1)

    assert best_f1(scores, same) == pytest.approx(best_f1(scores[backwards], same[backwards]))
    assert best_f1(scores, same) == pytest.approx(
        max(f1_at(scores, same, threshold) for threshold in scores)
    )


def test_retrieval_of_a_known_library() -> None:
    angles = np.radians([0, 10, 90, 100, 12])
    descriptors = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    groups = np.array([0, 0, 1, 1, 2])

    result = measure_retrieval(Pixels(), descriptors, groups)

    # Of the four queries only the one at 10 degrees meets a stranger (12) before its own (0).
    assert result.queries == 4
    assert result.mean_average_precision == pytest.approx((1 + 0.5 + 1 + 1) / 4)
    assert result.recall_at_1 == pytest.approx(0.75)
    assert result.ns is None
    # At 0.98 four of their pairs are right, and 10 and 12 degrees, seen from the query, are not.
    assert result.at_threshold == pytest.approx((1.0, 0.8))


def test_n_s_is_four_where_all_four_views_come_first() -> None:
    descriptors = np.repeat(np.eye(3, dtype=np.float32), 4, axis=0)

    result = measure_retrieval(Pixels(), descriptors, np.repeat(np.arange(3), 4))

    assert result.ns == pytest.approx(4.0)
    assert result.map_at_10 == pytest.approx(1.0)


def test_every_edit_gives_a_picture_and_none_gives_the_photo_back() -> None:
    photo, other = picture(1, (150, 110)), picture(2, (150, 110))

    for name, edit in EDITS.items():
        edited = edit(photo, other, random.Random(0))
        again = edit(photo, other, random.Random(0))
        assert edited.mode == "RGB", name
        assert edited.tobytes() != photo.tobytes(), name
        assert edited.tobytes() == again.tobytes(), name
    assert len(EDITS) >= 24


def test_copies_are_counted_against_the_hardest_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    same = EDITS["colors 0.3 times"]
    monkeypatch.setattr(copies, "EDITS", {"same": same, "other": lambda image, other, rng: other})
    files = [tmp_path / f"{number}.png" for number in range(6)]
    for number, file in enumerate(files):
        picture(number, (64, 48)).save(file)

    described = [Pixels().describe(edited_views(files, 0, number)) for number in range(6)]
    result = measure_copies(Pixels(), np.stack(described), 0)

    light, wrong = result.rows
    assert (light.first, wrong.first, wrong.found) == (1.0, 0.0, 0.0)
    assert light.sure == 0.0  # what is wrong is exactly alike: no threshold is sure enough
    assert wrong.false == len(files)
    assert result.recall_at_1 == pytest.approx(0.5)


def test_a_collage_matches_either_of_its_two_photos(monkeypatch: pytest.MonkeyPatch) -> None:
    # Described by hand: each collage is exactly the photo that it shares its sheet with.
    edits = {COLLAGE: EDITS[COLLAGE], "plain": EDITS["colors 0.3 times"]}
    monkeypatch.setattr(copies, "EDITS", edits)
    photos = np.eye(6, dtype=np.float32)
    described = np.stack([photos, photos[copies.other_photos(6, 0)]], axis=1)
    described = np.concatenate([described, described[:, :1]], axis=1)

    result = measure_copies(Pixels(), described, 0)

    collage, plain = result.rows
    assert (collage.first, collage.found, collage.false) == (1.0, 1.0, 0)
    assert (collage.sure, plain.sure) == (1.0, 1.0)
    assert (plain.first, result.recall_at_1) == (1.0, 1.0)


def test_data_sets_are_read_from_a_table_from_folders_and_from_equal_names(tmp_path: Path) -> None:
    for folder, names in {
        "cups": "ab",
        "dogs": "ab",
        "plans/one": "xyz",
        "plans/two": "xyz",
    }.items():
        for name in names:
            file = tmp_path / ("sets" if "/" not in folder else "") / folder / f"{name}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            picture(1).save(file)
    table = tmp_path / "table"
    table.mkdir()
    picture(1).save(table / "a.png")
    picture(2).save(table / "b.png")
    with (table / "groups.csv").open("w", newline="") as stream:
        csv.writer(stream).writerows([["file", "group"], ["a.png", "7"], ["b.png", "7"]])

    assert load_dataset(tmp_path / "sets").groups.tolist() == [0, 0, 1, 1]
    assert load_dataset(tmp_path / "plans").groups.tolist() == [0, 1, 2, 0, 1, 2]
    assert load_dataset(table).groups.tolist() == [0, 0]
    assert not load_dataset(tmp_path / "sets" / "cups").has_groups
    (table / "b.png").unlink()
    with pytest.raises(UnusableInput) as refusal:
        load_dataset(table)
    assert refusal.value.reason == Reason.of(
        EvaluationProblem.MISSING_FILE, path=table / "groups.csv", name="b.png"
    )


def test_rooms_are_grouped_by_room_and_direction(tmp_path: Path) -> None:
    rows = [("a1", "1", "0"), ("a2", "1", "0"), ("a3", "1", "45"), ("b1", "2", "0")]
    for name, _, _ in rows:
        picture(1).save(tmp_path / f"{name}.png")
    lines = [f"{name}.png,{room},{heading}" for name, room, heading in rows]
    text = "\n".join(["file,partial_room,heading_deg", *lines])
    (tmp_path / "index.csv").write_text(text)

    assert load_dataset(tmp_path).groups.tolist() == [0, 0, 1, 2]
    assert load_dataset(tmp_path).last(2).groups.tolist() == [0, 1]  # numbered anew
    (tmp_path / "index.csv").write_text(text.replace("heading_deg", "angle"))
    columns = "file, partial_room, heading_deg"
    table = tmp_path / "index.csv"
    expected = because(EvaluationProblem.NO_COLUMNS, path=table, names=columns)
    with pytest.raises(UnusableInput, check=expected):
        load_dataset(tmp_path)


@pytest.mark.parametrize(
    "name", ["labels.csv", "truth.json", "sub/pairs.csv", "sub/Labels.CSV", "overlap.csv"]
)
def test_truth_that_is_not_read_is_refused_not_passed_over(tmp_path: Path, name: str) -> None:
    table = tmp_path / name
    table.parent.mkdir(exist_ok=True)
    for number in range(2):
        picture(number).save(table.parent / f"{number}.png")
    table.write_text("a,b,label\n0.png,1.png,1\n")

    expected = because(EvaluationProblem.UNREAD_TRUTH, path=table)
    with pytest.raises(UnusableInput, check=expected):
        load_dataset(tmp_path)


def test_hashes_histograms_and_keypoints_know_a_resized_photo(tmp_path: Path) -> None:
    photo, other = (Image.open(textured(tmp_path / f"{seed}.jpg", seed)) for seed in (1, 5))
    resized = photo.resize((240, 180))

    for method in (dct_hash(), difference_hash(), RgbHistogram(), orb(), sift()):
        rows = method.describe([photo, resized, other])
        right, wrong = method.similarity(rows[[0, 0]], rows[[1, 2]])
        assert right > wrong, method.name
        assert method.similarity(rows[:1], rows[1:2]) == method.similarity(rows[1:2], rows[:1])
        numbers, _ = method.ranked(rows[:1], rows, 2)
        assert numbers.tolist() == [[0, 1]], method.name


def test_akaze_finds_a_photo_again_or_names_the_library_that_it_needs(tmp_path: Path) -> None:
    try:
        method = akaze()
    except CannotRunHere as refusal:
        pytest.skip(str(refusal.reason))
    photo, other = (Image.open(textured(tmp_path / f"{seed}.jpg", seed)) for seed in (1, 5))
    rows = method.describe([photo, photo.resize((240, 180)), other])
    right, wrong = method.similarity(rows[[0, 0]], rows[[1, 2]])
    assert right > wrong


def test_what_cannot_be_measured_here_is_a_row_that_says_why(tmp_path: Path) -> None:
    for name in "ab":
        picture(ord(name), (64, 48)).save(tmp_path / f"{name}.png")
    catalog = Catalog(weights=tmp_path)

    (row,) = evaluate(
        load_dataset(tmp_path), ["ConvNeXt-T"], tmp_path / "out", 1, Progress(), catalog
    )

    words = "ConvNeXt-T needs convnext_tiny.fb_in1k.safetensors, which is not on this disk."
    assert row == {"method": "ConvNeXt-T", "missing": words}


def test_an_interrupted_evaluation_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "abcdefgh":
        for number in range(2):
            file = tmp_path / "set" / name / f"{number}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            picture(ord(name), (64, 48)).save(file)
    data = load_dataset(tmp_path / "set")
    makings: list[str] = []

    def make(self: Catalog, name: str) -> Pixels:
        makings.append(name)
        return Pixels()

    monkeypatch.setattr(Catalog, "make", make)
    evaluate(data, ["one"], tmp_path / "out", 2, Progress())
    rows = evaluate(data, ["one", "two"], tmp_path / "out", 2, Progress())

    assert makings == ["one", "two"]
    assert [row["method"] for row in rows] == ["one", "two"]
    assert rows[0]["recall_at_1"] == 1.0
    assert "| two |" in (tmp_path / "out" / "set.md").read_text()


def test_unknown_methods_are_refused_and_all_seven_combinations_are_there() -> None:
    names = Catalog().names()

    assert sum(name.endswith("cosine") for name in names) == 7
    with pytest.raises(UnusableInput) as refusal:
        Catalog().make("magic")
    assert refusal.value.reason.code is EvaluationProblem.UNKNOWN_METHOD
