"""The methods that read other networks, from weights that a person put on this disk: each alone,
some by pairs, and ensembles."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from torch import Tensor

from core.evaluation.systems import resnets
from core.evaluation.systems.backbones import (
    ARCHITECTURES,
    CLIP,
    CONVNEXT,
    LITE_0,
    LITE_2,
    RESNET_V2,
    VIT,
    Architecture,
    OtherBackbone,
    weights_file,
)
from core.evaluation.systems.combined import Ensemble
from core.evaluation.systems.method import CosineMethod, Method
from core.evaluation.systems.pair_head import PairHead, learned_head, with_head
from core.evaluation.systems.resnets import DEPTHS, ResNetLastLayer, resnet_name
from core.evaluation.systems.shared_parts import SharedParts
from core.evaluation.systems.weights import weights_identity

PAIRED = (LITE_0, VIT, CLIP)
"""Measured by pairs too: with the paper's pair features and MLP."""
ENSEMBLES = {
    "ensemble: ours, EfficientNet-Lite0 and -Lite2": (LITE_0, LITE_2),
    "ensemble: ConvNeXt, ResNet-50 v2, CLIP": (CONVNEXT, RESNET_V2, CLIP),
}
OURS_TOO = next(iter(ENSEMBLES))
ALONE = frozenset(
    {*map(resnet_name, DEPTHS), *(each.name for each in ARCHITECTURES), *ENSEMBLES} - {OURS_TOO}
)
"""Neither the bundled backbone nor the training photos have a part in these."""


def makers(parts: SharedParts) -> dict[str, Callable[[], Method]]:
    """By name, in the order of the tables."""
    return {
        **{resnet_name(depth): partial(ResNetLastLayer, depth, parts.weights) for depth in DEPTHS},
        **{each.name: partial(OtherBackbone, each, parts.weights) for each in ARCHITECTURES},
        **{with_head(each.name): partial(_by_pairs, parts, each) for each in PAIRED},
        **{name: partial(_ensemble, parts, name) for name in ENSEMBLES},
    }


def weights_of(name: str, folder: Path | None) -> str:
    """The SHA-256 of each file of weights that a method of this room reads, of those there are."""
    for depth in DEPTHS:
        if resnet_name(depth) == name:
            return weights_identity(resnets.weights_file(depth, folder))
    return " ".join(weights_identity(weights_file(each, folder)) for each in _networks_of(name))


def _networks_of(name: str) -> Sequence[Architecture]:
    names = {each.name: (each,) for each in ARCHITECTURES}
    names |= {with_head(each.name): (each,) for each in PAIRED}
    return {**names, **ENSEMBLES}.get(name, ())


def _by_pairs(parts: SharedParts, architecture: Architecture) -> Method:
    inner = OtherBackbone(architecture, parts.weights)
    name = with_head(architecture.name)
    stands_on = hashlib.sha256(weights_of(name, parts.weights).encode()).hexdigest()[:12]

    def learn() -> dict[str, Tensor]:
        return learned_head(np.stack([inner.describe(views) for views in parts.training.views()]))

    learned = parts.learned(name, f"head-{architecture.model}", stands_on, learn)
    return PairHead(architecture.name, inner, learned)


def _ensemble(parts: SharedParts, name: str) -> Ensemble:
    methods: list[CosineMethod] = [OtherBackbone(each, parts.weights) for each in ENSEMBLES[name]]
    if name == OURS_TOO:
        methods.append(parts.whole_embedding)
    return Ensemble(name, methods)
