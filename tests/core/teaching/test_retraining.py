"""A hundred verdicts make the head better on these photos, and never silently worse."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.__main__ import main
from core.embedding.specs import bundled_spec
from core.errors import Cancelled, UnusableInput
from core.learning.correction_fit import Lesson, PairEvidence, fit_correction, shared_out
from core.matching.correction import Correction
from core.matching.head import Head
from core.paths import Places
from core.progress import Progress
from core.records import VerdictKind
from core.storage.database import open_store
from core.storage.verdicts import Verdicts
from core.teaching.held_out import Judged, compared, cross_validated, folds_by_photo, may_learn
from core.teaching.queries import OFTEN, Why, choose_queries
from core.teaching.questions import questions
from core.teaching.retraining import adapt, retrain, use_taught
from tests.conftest import FakeEmbedder, picture, remember
from tests.core.storage.test_heads import in_use, kept

SPEC = bundled_spec()
DIMS = 256


@pytest.fixture(scope="module")
def base() -> Head:
    return Head.load()


def evidence_of(same: np.ndarray, seed: int, told: float) -> PairEvidence:
    """The head finds all pairs a bit different; ten whitened dimensions tell by ``told``."""
    rng = np.random.default_rng(seed)
    products = rng.normal(0, 1 / 16, (len(same), DIMS)).astype(np.float32)
    products[:, :10] += np.where(same, told, -told)[:, None].astype(np.float32)
    logits = rng.normal(-2, 1, len(same)).astype(np.float32)
    return PairEvidence(logits, products, (1 / (1 + np.exp(-logits))).astype(np.float32))


def held_out(same: np.ndarray, seed: int, told: float):  # type: ignore[no-untyped-def]
    pairs = np.arange(2 * len(same)).reshape(-1, 2)
    evidence = evidence_of(same, seed, told)
    judged = Judged(pairs, same, evidence, np.zeros(len(same), np.bool_))

    def learn(rows: np.ndarray) -> Correction:
        weights = shared_out(same[rows], len(same))
        return fit_correction(Lesson(evidence.of_rows(rows), same[rows], weights))

    before, after = cross_validated(judged, learn, None, seed, Progress())
    return compared(same, before >= 0.3, after >= 0.5, seed)


def test_what_can_be_learned_is_offered_as_better() -> None:
    same = np.random.default_rng(5).random(100) < 0.4

    held = held_out(same, 1, told=0.06)

    assert held.after.f1.low > held.before.f1.high
    assert held.is_better


@pytest.mark.parametrize("seed", range(4))
def test_random_verdicts_are_not(seed: int) -> None:
    same = np.random.default_rng(seed).random(100) < 0.5

    assert not held_out(same, seed, told=0.0).is_better


def test_calling_all_pairs_the_same_is_no_gain() -> None:
    same = np.arange(100) < 80

    held = compared(same, np.zeros(100, np.bool_), np.ones(100, np.bool_), 0)

    assert held.after.f1.value > held.before.f1.value
    assert not held.is_better


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), min_size=1), st.integers(0, 9))
def test_no_photo_is_in_both_training_and_test(pairs: list[tuple[int, int]], seed: int) -> None:
    rows = np.asarray(pairs, dtype=np.int64)
    folds = folds_by_photo(rows, seed)

    assert (folds == folds_by_photo(rows, seed)).all()
    for fold in np.unique(folds):
        learned = rows[may_learn(rows, folds == fold)]
        assert not set(learned.ravel().tolist()) & set(rows[folds == fold].ravel().tolist())


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(10, 19)), min_size=1, unique=True),
    st.integers(1, 40),
    st.integers(0, 99),
)
def test_no_pair_is_asked_twice_and_no_photo_too_often(
    pairs: list[tuple[int, int]], count: int, seed: int
) -> None:
    rows = np.asarray(pairs, dtype=np.int64)
    scores = np.random.default_rng(seed).random(len(rows)).astype(np.float32)

    chosen = choose_queries(rows, scores, scores, 0.5, [0], count)

    asked = [one.row for one in chosen]
    assert len(set(asked)) == len(asked) <= count
    assert np.bincount(rows[asked].ravel()).max(initial=0) <= OFTEN
    assert all((one.row == 0) == (one.why is Why.CONTRADICTS) for one in chosen)


def test_unsure_pairs_come_first_and_sure_ones_among_them() -> None:
    rows = np.arange(40).reshape(-1, 2)
    scores = np.linspace(0.01, 0.99, 20).astype(np.float32)

    chosen = choose_queries(rows, scores, scores, 0.5, [], 8)

    assert {chosen[0].row, chosen[2].row} <= {8, 9, 10, 11}
    assert {one.why for one in chosen} == {Why.UNSURE, Why.SURE_SAME, Why.SURE_DIFFERENT}


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 1000))
def test_teaching_doubts_and_never_argues(seed: int) -> None:
    rng = np.random.default_rng(seed)
    head = Head.load()
    vectors = rng.random((6, 2816), dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    weights = rng.normal(0, 5, DIMS).astype(np.float32)
    correction = Correction(rng.normal(), weights, rng.normal())
    taught = head.corrected(correction, head.card)
    a, b = vectors[:3], vectors[3:]

    assert (taught.score(a, b) == taught.score(b, a)).all()
    copies = head.corrected(correction, replace(head.card, finds_copies=False)).for_copies()
    assert (copies.score(a, b) <= head.score(a, b) + 1e-6).all()
    assert (taught.cautious_score(a, b) <= head.score(a, b) + 1e-6).all()
    likely = taught.may_reach(a, b, head.similarities(a, b), 0.5)
    assert not (~likely & (taught.score(a, b) >= 0.5)).any()


@pytest.fixture
def library(tmp_path: Path, places: Places) -> Path:
    """24 photos that a scan saw; 12 pairs of neighbors are called the same, 12 different."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for seed in range(24):
        picture(seed).save(folder / f"{seed:02}.jpg", quality=90)
    remember(places, folder)
    asked = questions(places, Progress(), 40, 0)
    with closing(open_store(places.store_file)) as store:
        for at, one in enumerate(asked):
            kind = VerdictKind.SAME if at % 2 else VerdictKind.DIFFERENT
            Verdicts(store).give([one.pair], kind, "teach")
    return folder


def test_retraining_is_deterministic_and_changes_nothing_by_itself(
    library: Path, places: Places
) -> None:
    first = retrain(places, Progress(), FakeEmbedder, 3)

    assert retrain(places, Progress(), FakeEmbedder, 3).content == first.content
    assert first.report.same + first.report.different == 40
    assert json.dumps(first.card.report)
    assert in_use(places) == ("same-photo", "")
    use_taught(places, first)
    assert in_use(places) == ("mine", "")
    assert not retrain(places, Progress(), FakeEmbedder, 3).report.held.is_better


def test_a_cancelled_training_keeps_the_head_and_every_verdict(
    library: Path, places: Places
) -> None:
    kept(places)
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        retrain(places, progress, FakeEmbedder)

    assert in_use(places) == ("mine", "")
    with closing(open_store(places.store_file)) as store:
        assert Verdicts(store).count() == 40


def test_without_the_cache_file_no_verdict_is_lost(
    library: Path, places: Places, tmp_path: Path
) -> None:
    for file in places.cache_folder.iterdir():
        file.unlink()
    with pytest.raises(UnusableInput, match="20 verdicts"):
        retrain(places, Progress(), FakeEmbedder)

    remember(places, library)

    assert retrain(places, Progress(), FakeEmbedder).report.left_out == 0


def test_photos_alone_teach_too(library: Path, places: Places) -> None:
    taught = adapt(places, Progress(), FakeEmbedder)

    assert taught.card.name == "adapted"
    assert taught.report.same == 72
    kept(places)
    with pytest.raises(UnusableInput, match="taught by your verdicts"):
        adapt(places, Progress(), FakeEmbedder)


def test_contradicted_verdicts_are_asked_again(library: Path, places: Places) -> None:
    with closing(open_store(places.store_file)) as store:
        verdicts = Verdicts(store)
        given = {one.pair: one.kind for one in verdicts.all(lambda hashes: {})}
        for pair, kind in given.items():
            verdicts.give([pair], kind, "review")

    again = [one for one in questions(places, Progress(), 60, 1) if one.why is Why.CONTRADICTS]

    assert again
    assert all(one.said is given[one.pair] for one in again)
    assert all((one.score >= 0.3) != (one.said is VerdictKind.SAME) for one in again)


def test_verdicts_go_out_and_come_back_by_the_command_line(
    save_photo: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = save_photo("=a.jpg", 1), save_photo("b.jpg", 2)
    table = tmp_path / "in.csv"
    table.write_text(
        f"verdict,first_path,second_path\nsame,{first},{second}\nmaybe,{first},{second}\n"
    )

    assert main(["label", "import", str(table)]) == 0
    told = capsys.readouterr()
    assert "1 verdict added" in told.out
    assert "Row 3" in told.err

    out = tmp_path / "out.csv"
    assert main(["label", "export", str(out)]) == 0
    assert main(["label", "import", str(out)]) == 0
    assert "0 verdicts added, 1 known already" in capsys.readouterr().out
    assert main(["label", "import", str(first)]) == 2
    assert main(["heads", "list"]) == 0
    assert "*   0  the one that came with Samelens" in capsys.readouterr().out
    assert main(["heads", "use", "7"]) == 2
    assert main(["train", "--labels"]) == 2
    assert "20 verdicts" in capsys.readouterr().err
