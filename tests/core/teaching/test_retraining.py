"""A hundred verdicts make the head better on these photos, and never silently worse."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import Cancelled, UnusableInput
from core.matching.correction import Correction
from core.matching.head import Head
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.storage.database import open_store
from core.storage.verdicts import Verdicts
from core.teaching.reasons import TeachingRefusal
from core.teaching.retraining import retrain
from core.teaching.taught_head import use_taught
from core.wording.reasons import Reason
from tests.conftest import FakeEmbedder, remember
from tests.core.storage.test_heads import in_use, kept

DIMS = 256


@pytest.fixture(scope="module")
def head() -> Head:
    return Head.load()


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 1000))
def test_teaching_doubts_and_never_argues(head: Head, seed: int) -> None:
    rng = np.random.default_rng(seed)
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


def test_retraining_is_deterministic_and_changes_nothing_by_itself(
    library: Path, places: Places
) -> None:
    first = retrain(places, Progress(), FakeEmbedder, Decoder(), 3)

    assert retrain(places, Progress(), FakeEmbedder, Decoder(), 3).content == first.content
    assert first.report.same + first.report.different == 40
    assert json.dumps(first.card.report)
    assert in_use(places) == ("same-photo", None)
    use_taught(places, first)
    assert in_use(places) == ("mine", None)
    assert not retrain(places, Progress(), FakeEmbedder, Decoder(), 3).report.held.is_better


def test_a_cancelled_training_keeps_the_head_and_every_verdict(
    library: Path, places: Places
) -> None:
    kept(places)
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        retrain(places, progress, FakeEmbedder, Decoder())

    assert in_use(places) == ("mine", None)
    with closing(open_store(places.store_file)) as store:
        assert Verdicts(store).count() == 40


def test_without_the_cache_file_no_verdict_is_lost(
    library: Path, places: Places, tmp_path: Path
) -> None:
    for file in places.cache_folder.iterdir():
        file.unlink()
    with pytest.raises(UnusableInput) as error:
        retrain(places, Progress(), FakeEmbedder, Decoder())
    assert error.value.reason == Reason.of(
        TeachingRefusal.TOO_FEW_VERDICTS, least=20, each=5, same=0, different=0
    )

    remember(places, library)

    assert retrain(places, Progress(), FakeEmbedder, Decoder()).report.left_out == 0
