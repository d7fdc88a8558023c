"""Training on a small planted world: the head tells pairs apart, and is saved with its card."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.embedding.specs import bundled_spec
from core.errors import UnusableInput
from core.learning import head_module
from core.learning.bundled import fit_head, near_copies, save_trained
from core.learning.calibration import calibrate
from core.learning.corpus import Corpus, photos_in
from core.learning.reasons import TrainingSetProblem
from core.learning.training import PairSampler, TrainingSettings
from core.learning.whitening_fit import fit_whitening
from core.matching.head import Head, HeadCard
from core.progress import Progress, Stage
from core.wording.reasons import Reason

DIMS = 320
"""Fewer than a ResNet-50 gives: the same code, and training takes a second."""
SPEC = replace(bundled_spec(), name="planted", dims=DIMS)
SMALL = TrainingSettings(
    steps=20, batch=64, rounds=2, learning_rate=2e-3, far=20, near=5, finish_steps=4
)


@pytest.fixture(autouse=True)
def _narrow_layers(monkeypatch: pytest.MonkeyPatch) -> None:
    """A head of fewer numbers than the paper's, trained the same way."""
    monkeypatch.setattr(head_module, "WIDTHS", (256, 128, 64, 32, 1))


def planted_corpus(photos: int = 80, copies: int = 4) -> Corpus:
    """Photos are random directions; copies differ from them a little."""
    rng = np.random.default_rng(0)
    base = np.abs(rng.normal(size=(photos, DIMS))).astype(np.float32)
    noise = np.abs(rng.normal(size=(photos, copies + 1, DIMS))).astype(np.float32) * 0.25
    noise[:, 0] = 0
    vectors = (base[:, None] + noise).reshape(-1, DIMS)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    numbers = np.arange(len(vectors))
    return Corpus(vectors, numbers // (copies + 1), numbers % (copies + 1))


def test_a_trained_head_finds_copies_and_is_saved_with_its_report(tmp_path: Path) -> None:
    corpus, progress = planted_corpus(), Progress()

    trained = fit_head(corpus, 80, SPEC, SMALL, progress)
    card = save_trained(trained, SPEC, tmp_path)

    photos = corpus.vectors[corpus.copy == 0]
    copies = corpus.vectors[corpus.copy == 1]
    assert card == HeadCard.read(tmp_path / "same-photo.json")
    assert card.spec_key == SPEC.cache_key
    head = Head(trained.layers, card, trained.whitening)
    assert np.median(head.score(photos, copies)) > 0.9
    assert np.median(head.score(photos, np.roll(copies, 1, axis=0))) < 0.3
    assert card.report["held_out_photos"] == 10
    assert Stage.TRAINING in progress.seconds


def test_training_is_deterministic_for_a_seed() -> None:
    corpus, few = planted_corpus(40), replace(SMALL, steps=4, finish_steps=2)

    first, again = (fit_head(corpus, 40, SPEC, few, Progress()) for _ in range(2))

    assert all(
        (weights == weights_again).all()
        for weights, weights_again in zip(first.layers.weights, again.layers.weights, strict=True)
    )


def test_batches_are_labelled_truly() -> None:
    corpus = planted_corpus(30)
    sampler = PairSampler(corpus, fit_whitening(corpus, dims=16), SMALL)

    pairs, labels = sampler.batch()

    assert ((corpus.owner[pairs[:, 0]] == corpus.owner[pairs[:, 1]]) == (labels == 1)).all()
    assert (pairs[:, 0] != pairs[:, 1]).all()


def test_mirrored_twins_in_a_set_of_different_photos_are_left_out() -> None:
    corpus = planted_corpus(30)
    corpus.vectors[corpus.owner == 7] = corpus.vectors[corpus.owner == 3]

    assert np.flatnonzero(near_copies(corpus)).tolist() == [7]


def test_calibrated_probabilities_mean_what_they_say() -> None:
    rng = np.random.default_rng(1)
    logits = rng.normal(0, 3, 20_000).astype(np.float32)
    same = rng.random(20_000) < 1 / (1 + np.exp(-(0.5 * logits - 1)))

    similarities = rng.random(20_000).astype(np.float32)

    calibration = calibrate(logits, similarities, same)

    assert calibration.slope == pytest.approx(0.5, abs=0.05)
    assert calibration.intercept == pytest.approx(-1.0, abs=0.1)
    assert calibration.probability(logits, similarities)[same].mean() > 0.4


def test_a_folder_with_too_few_photos_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput) as refusal:
        photos_in(tmp_path)
    assert refusal.value.reason == Reason.of(
        TrainingSetProblem.TOO_FEW_PHOTOS, path=tmp_path, number=0, least=20
    )
    with pytest.raises(UnusableInput) as refusal:
        photos_in(tmp_path / "missing")
    assert refusal.value.reason.code is TrainingSetProblem.UNREADABLE_FOLDER
