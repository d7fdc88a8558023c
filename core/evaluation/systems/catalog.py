"""All measured systems by name, in the order of the tables; made only when asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from itertools import combinations
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from core.arrays import FloatArray
from core.embedding.embedder import Embedder
from core.embedding.specs import bundled_spec
from core.errors import UnusableInput
from core.evaluation.datasets import Dataset
from core.evaluation.optional_libraries import needed_libraries
from core.evaluation.reasons import EvaluationProblem
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
    weights_identity,
)
from core.evaluation.systems.closer_look import CloserLook
from core.evaluation.systems.combined import Ensemble, WithoutBorders
from core.evaluation.systems.darac import Darac, train_darac
from core.evaluation.systems.feature_maps import LastLayer, Remembered
from core.evaluation.systems.method import CosineMethod, Method
from core.evaluation.systems.multi_level import (
    LEVELS,
    LevelsByCosine,
    MultiLevelHead,
    SceneHead,
    embedded,
    levels_of,
)
from core.evaluation.systems.pair_head import PairHead, learned_head, with_head
from core.evaluation.systems.pooling import (
    WAYS,
    PooledLastLayer,
    RegionalSum,
    global_name,
    regional_name,
)
from core.evaluation.systems.r_mac import RegionalMaxima
from core.evaluation.systems.resnets import DEPTHS, ResNetLastLayer, resnet_name
from core.evaluation.systems.trained import COPIES, TrainingPhotos
from core.matching.head import Head
from core.paths import resource

CLASSICAL = ("DCT hash", "difference hash", "RGB histogram", "ORB", "AKAZE", "SIFT")
COMPONENTS = (512, 128, 32)
BYTES = (176, 88, 32)
ENSEMBLES = {
    "ensemble: ours, EfficientNet-Lite0 and -Lite2": (LITE_0, LITE_2),
    "ensemble: ConvNeXt, ResNet-50 v2, CLIP": (CONVNEXT, RESNET_V2, CLIP),
}
OURS_TOO = next(iter(ENSEMBLES))
PAIRED = (LITE_0, VIT, CLIP)
"""Backbones that are measured by pairs too: with the paper's pair features and MLP."""
LEARNED_LEVELS = (("C2", "C3", "C5"), ("C2",), ("C3",), ("C5",))


class Catalog:
    """Methods share one embedder and one set of feature maps.

    Those that learn do so from ``training``, and keep what they learned where that says.
    ``weights``: a folder with torchvision's ResNets; None: torch's own cache folder.
    """

    def __init__(self, training: TrainingPhotos | None = None, weights: Path | None = None) -> None:
        self._training = training or TrainingPhotos()
        self._weights = weights

    def names(self) -> tuple[str, ...]:
        """Every method that can be made."""
        return tuple(self._makers)

    def names_for(self, dataset: Dataset) -> tuple[str, ...]:
        """Those that ``dataset`` can say something of: the closer look tells copies from other
        shots, and groups are of other shots."""
        return self.names() if dataset.of_copies else self.names_of_descriptors()

    def names_of_descriptors(self) -> tuple[str, ...]:
        """All but the closer look."""
        return tuple(name for name in self._makers if name != CloserLook.name)

    def make(self, name: str) -> Method:
        """Raises UnusableInput for an unknown name, MissingLibrary, and NoWeights where weights are
        not on this disk."""
        if name not in self._makers:
            names = ", ".join(self.names())
            raise UnusableInput(EvaluationProblem.UNKNOWN_METHOD, name=name, names=names)
        return self._makers[name]()

    def identity(self, name: str) -> str:
        """Changes whenever a method's figures may: by weights, head or what it learned from."""
        if name in CLASSICAL:
            return name
        digest = hashlib.sha256(f"{name} {bundled_spec().cache_key} {self._training.key}".encode())
        for architecture in _architectures_of(name):
            digest.update(weights_identity(architecture, self._weights).encode())
        if name.startswith((MultiLevelHead.name, SceneHead.name)):
            for file in sorted(resource("weights").iterdir()):
                if file.suffix == ".json" or "whitening" in file.name:
                    digest.update(file.read_bytes())
        return digest.hexdigest()

    @cached_property
    def _embed(self) -> Remembered[FloatArray]:
        return Remembered(partial(embedded, Embedder.load()))

    @cached_property
    def _last_layer(self) -> LastLayer:
        return LastLayer()

    @cached_property
    def _makers(self) -> Mapping[str, Callable[[], Method]]:
        makers: dict[str, Callable[[], Method]] = {
            MultiLevelHead.name: self._ours,
            CloserLook.name: lambda: CloserLook(self._embed, Head.load()),
            f"{MultiLevelHead.name}, borders cropped": lambda: WithoutBorders(self._ours()),
            SceneHead.name: lambda: SceneHead(self._embed, Head.load()),
        }
        for levels in _combinations():
            maker = partial(lambda chosen: LevelsByCosine(self._embed, chosen), levels)
            makers[" + ".join(levels) + " cosine"] = maker
        for how in WAYS:
            makers[global_name(how)] = partial(self._pooled, how)
        for how in WAYS:
            makers[regional_name(how)] = partial(self._regional, how)
        makers[RegionalMaxima.name] = self._regional_maxima
        for whole, name in ((False, "DARAC aggregation alone"), (True, "DARAC")):
            makers[name] = partial(self._darac, whole)
        makers.update(self._of_other_backbones())
        for dims in COMPONENTS:
            makers[f"PCA to {dims} numbers"] = partial(self._few_components, dims)
        for parts in BYTES:
            makers[f"quantized to {parts} bytes"] = partial(self._quantized, parts)
        makers["GLRT metric"] = partial(self._learned_ratio, "GLRT metric")
        makers["PLDA"] = partial(self._learned_ratio, "PLDA")
        for depth in DEPTHS:
            makers[resnet_name(depth)] = partial(ResNetLastLayer, depth, self._weights)
        makers.update({name: partial(_classical, name) for name in CLASSICAL})
        return makers

    def _of_other_backbones(self) -> Mapping[str, Callable[[], Method]]:
        makers: dict[str, Callable[[], Method]] = {
            each.name: partial(self._backbone, each) for each in ARCHITECTURES
        }
        for each in PAIRED:
            makers[with_head(each.name)] = partial(self._backbone_by_pairs, each)
        for levels in LEARNED_LEVELS:
            makers[with_head(" + ".join(levels))] = partial(self._levels_by_pairs, levels)
        makers.update({name: partial(self._ensemble, name) for name in ENSEMBLES})
        return makers

    def _ours(self) -> MultiLevelHead:
        return MultiLevelHead(self._embed, Head.load())

    def _pooled(self, how: str) -> PooledLastLayer:
        return PooledLastLayer(self._last_layer, how)

    def _regional(self, how: str) -> RegionalSum:
        return RegionalSum(self._last_layer, how)

    def _backbone(self, architecture: Architecture) -> OtherBackbone:
        return OtherBackbone(architecture, self._weights)

    def _ensemble(self, name: str) -> Ensemble:
        methods: list[CosineMethod] = [self._backbone(each) for each in ENSEMBLES[name]]
        if name == OURS_TOO:
            methods.append(LevelsByCosine(self._embed, tuple(LEVELS)))
        return Ensemble(name, methods)

    def _backbone_by_pairs(self, architecture: Architecture) -> Method:
        inner = self._backbone(architecture)
        identity = weights_identity(architecture, self._weights)
        key = hashlib.sha256(identity.encode()).hexdigest()[:12]

        def learn() -> dict[str, Tensor]:
            rows = [inner.describe(views) for views in self._training.views()]
            return learned_head(np.stack(rows))

        what = f"head-{architecture.model}"
        return PairHead(architecture.name, inner, self._training.learned(what, key, learn))

    def _levels_by_pairs(self, levels: Sequence[str]) -> Method:
        name = " + ".join(levels)

        def learn() -> dict[str, Tensor]:
            chosen = levels_of(self._training_embeddings, levels)
            return learned_head(chosen.reshape(-1, 1 + COPIES, chosen.shape[1]))

        what = f"head-{'-'.join(levels)}"
        learned = self._training.learned(what, bundled_spec().cache_key, learn)
        return PairHead(name, LevelsByCosine(self._embed, levels), learned)

    def _regional_maxima(self) -> Method:
        method = RegionalMaxima(self._last_layer)

        def learn() -> dict[str, Tensor]:
            method.fit(self._training.photos())
            return method.whitening

        method.whitening = self._training.learned("r-mac", self._last_layer.key, learn)
        return method

    def _darac(self, whole: bool) -> Method:
        def learn() -> dict[str, Tensor]:
            return train_darac(self._last_layer, self._training.views())

        learned = self._training.learned("darac", self._last_layer.key, learn)
        return Darac(self._last_layer, learned, whole=whole)

    @cached_property
    def _training_embeddings(self) -> FloatArray:
        """Of training photos and their edits, (n, 2816)."""

        def learn() -> dict[str, Tensor]:
            rows = [self._embed(views) for views in self._training.views()]
            return {"embeddings": torch.from_numpy(np.concatenate(rows))}

        learned = self._training.learned("embeddings", bundled_spec().cache_key, learn)
        return np.asarray(learned["embeddings"].numpy(), dtype=np.float32)

    def _few_components(self, dims: int) -> Method:
        with needed_libraries(f"PCA to {dims} numbers"):
            from core.evaluation.systems.shorter import FewComponents
        method = FewComponents(self._embed, dims)
        method.fit(self._training_embeddings)
        return method

    def _learned_ratio(self, name: str) -> Method:
        with needed_libraries(name):
            from core.evaluation.systems.glrt import DifferenceRatio, TwoCovariances
        method = next(each for each in (DifferenceRatio, TwoCovariances) if each.name == name)(
            self._embed
        )
        views = self._training_embeddings
        method.fit(views.reshape(-1, 1 + COPIES, views.shape[1]))
        return method

    def _quantized(self, parts: int) -> Method:
        with needed_libraries(f"quantized to {parts} bytes"):
            from core.evaluation.systems.shorter import ProductQuantized
        method = ProductQuantized(self._embed, parts)
        method.fit(self._training_embeddings)
        return method


def _combinations() -> list[Sequence[str]]:
    """C2, C3, C5 alone and together, all seven; the whole embedding first."""
    return [chosen for size in (3, 2, 1) for chosen in combinations(LEVELS, size)]


def _architectures_of(name: str) -> Sequence[Architecture]:
    """The other backbones that a method is made of."""
    names = {each.name: (each,) for each in ARCHITECTURES}
    names |= {with_head(each.name): (each,) for each in PAIRED}
    return {**names, **ENSEMBLES}.get(name, ())


def _classical(name: str) -> Method:
    with needed_libraries(name):
        from core.evaluation.systems import classical
    makers: dict[str, Callable[[], Method]] = {
        "DCT hash": classical.dct_hash,
        "difference hash": classical.difference_hash,
        "RGB histogram": classical.RgbHistogram,
        "ORB": classical.orb,
        "AKAZE": classical.akaze,
        "SIFT": classical.sift,
    }
    return makers[name]()
