"""The head scores symmetrically, comes back from its file as it was, and refuses damaged files."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import save_file

from core.arrays import FloatArray
from core.benchmark.synthetic_photos import SyntheticPhotos
from core.embedding.reasons import WeightsProblem
from core.embedding.specs import bundled_spec
from core.errors import WeightsError
from core.learning.head_module import HeadModule, standardization
from core.matching.head import Head, HeadCard
from core.matching.pair_features import pair_features
from core.matching.reasons import HeadFileProblem
from core.matching.whitening import Whitening
from core.records import Level
from tests.because import because

KEY = bundled_spec().cache_key


def unit_vectors(seed: int, count: int) -> FloatArray:
    vectors = np.random.default_rng(seed).random((count, 2816), dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


def write_head(folder: Path, tensors: dict[str, torch.Tensor], spec_key: str = KEY) -> Path:
    file = folder / "test.safetensors"
    save_file(tensors, file)
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    card = HeadCard("test", spec_key, digest, 1.0, 0.0, 0.0, 0.6, 0.3, {})
    card.write(file.with_suffix(".json"))
    return file


@pytest.fixture(scope="module")
def module() -> HeadModule:
    torch.manual_seed(0)
    a, b = torch.from_numpy(unit_vectors(1, 64)), torch.from_numpy(unit_vectors(2, 64))
    module = HeadModule(*standardization(a, b), dropout=0.1)
    module.train()(a, b)  # gives batch norm something to fold
    return module.eval()


@pytest.fixture(scope="module")
def photos() -> FloatArray:
    """Every tenth is a copy of the one before it."""
    return SyntheticPhotos(0).embeddings(464)


def test_pair_features_are_the_papers() -> None:
    a, b = torch.tensor([[0.6, 0.8]]), torch.tensor([[0.8, 0.6]])

    torch.testing.assert_close(pair_features(a, b), torch.tensor([[0.2, 0.2, 0.04, 0.04]]))


@pytest.fixture(scope="module")
def bundled() -> Head:
    return Head.load()


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_score_is_symmetric_to_the_last_bit(bundled: Head, first: int, second: int) -> None:
    a, b = unit_vectors(first, 6), unit_vectors(second, 6)

    assert (bundled.score(a, b) == bundled.score(b, a)).all()


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 400), st.floats(0.05, 0.95))
def test_no_pair_that_reaches_a_score_is_left_out(
    bundled: Head, photos: FloatArray, start: int, score: float
) -> None:
    head, part = bundled, photos[start : start + 64]
    a, b = part[:-1], part[1:]

    likely = head.may_reach(a, b, head.similarities(a, b), score)

    assert not (~likely & (head.score(a, b) >= score)).any()


def test_head_comes_back_from_its_file_as_it_was(module: HeadModule, tmp_path: Path) -> None:
    a, b = unit_vectors(3, 5), unit_vectors(4, 5)

    head = Head.load(write_head(tmp_path, module.layers().tensors()))

    with torch.inference_mode():
        expected = module(torch.from_numpy(a), torch.from_numpy(b)).numpy()
    np.testing.assert_allclose(head.logits(a, b), expected, atol=2e-2)
    assert head.threshold(Level.SAME_PHOTO) == 0.6
    assert head.threshold(Level.SIMILAR) == 0.3


def test_bundled_head_belongs_to_the_bundled_backbone() -> None:
    head = Head.load()
    vectors = unit_vectors(5, 1)

    assert head.spec_key == bundled_spec().cache_key
    assert head.score(vectors, vectors)[0] > head.threshold(Level.SAME_PHOTO)
    assert Whitening.load(bundled_spec()).apply(vectors).shape == (1, 256)


def test_altered_head_is_refused(module: HeadModule, tmp_path: Path) -> None:
    file = write_head(tmp_path, module.layers().tensors())
    file.write_bytes(file.read_bytes()[:-1] + b"x")

    with pytest.raises(WeightsError, check=because(WeightsProblem.ALTERED)):
        Head.load(file)


@pytest.mark.parametrize("harm", ["shape", "nan", "missing"])
def test_head_of_wrong_shape_or_not_finite_is_refused(
    module: HeadModule, tmp_path: Path, harm: str
) -> None:
    tensors = module.layers().tensors()
    if harm == "shape":
        tensors["layers.1.weight"] = torch.zeros(3, 3)
    elif harm == "nan":
        tensors["layers.0.bias"][0] = float("nan")
    else:
        del tensors["layers.2.bias"]

    with pytest.raises(WeightsError, check=because(HeadFileProblem.UNUSABLE)):
        Head.load(write_head(tmp_path, tensors))


def test_a_head_of_another_backbone_is_never_used(module: HeadModule, tmp_path: Path) -> None:
    with pytest.raises(WeightsError, check=because(HeadFileProblem.OTHER_BACKBONE)):
        Head.load(write_head(tmp_path, module.layers().tensors(), "imagenet-v1"))


@pytest.mark.parametrize(
    "harm",
    [
        {"slope": float("nan")},
        {"intercept": "1"},
        {"same_photo_threshold": 7},
        {"similar_threshold": None},
    ],
)
def test_a_card_whose_numbers_make_no_sense_is_refused(
    module: HeadModule, tmp_path: Path, harm: dict[str, object]
) -> None:
    file = write_head(tmp_path, module.layers().tensors())
    card = json.loads(file.with_suffix(".json").read_text())
    file.with_suffix(".json").write_text(json.dumps(card | harm))

    with pytest.raises(WeightsError, check=because(HeadFileProblem.CARD_UNREADABLE)):
        Head.load(file)


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        ("shape", HeadFileProblem.WHITENING_MISFIT),
        ("nan", HeadFileProblem.WHITENING_MISFIT),
        ("garbage", HeadFileProblem.WHITENING_DAMAGED),
    ],
)
def test_a_whitening_that_does_not_fit_is_refused(
    tmp_path: Path, harm: str, code: HeadFileProblem
) -> None:
    spec = replace(bundled_spec(), folder=tmp_path)
    tensors = {"mean": torch.zeros(2816), "basis": torch.zeros(2816, 4)}
    if harm == "shape":
        tensors["basis"] = torch.zeros(7, 4)
    elif harm == "nan":
        tensors["mean"][3] = float("nan")
    save_file(tensors, spec.whitening_file)
    if harm == "garbage":
        spec.whitening_file.write_bytes(b"garbage")

    with pytest.raises(WeightsError, check=because(code)):
        Whitening.load(spec)
