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
from core.closer_look.evidence import ALIGNER
from core.embedding.embedder import Embedder
from core.embedding.specs import bundled_spec
from core.errors import UnusableInput
from core.evaluation.datasets import Dataset
from core.evaluation.optional_libraries import needed_libraries
from core.evaluation.reasons import EvaluationProblem
from core.evaluation.systems.closer_look import CloserLook
from core.evaluation.systems.combined import Ensemble, WithoutBorders
from core.evaluation.systems.darac import SIDES, Darac, tuned_trunk
from core.evaluation.systems.darac_training import (
    VIEWS,
    Loss,
    NoGpu,
    train_darac,
    train_with_trunk,
)
from core.evaluation.systems.feature_maps import LastLayer, Remembered
from core.evaluation.systems.method import Method
from core.evaluation.systems.multi_level import (
    LEVELS,
    LevelsByCosine,
    MultiLevelHead,
    SceneHead,
    embedded,
)
from core.evaluation.systems.nra import nra_loss
from core.evaluation.systems.pooling import (
    BOTH,
    MAXIMUM,
    WAYS,
    PooledLastLayer,
    RegionalSum,
    global_name,
    regional_name,
)
from core.evaluation.systems.r_mac import RegionalMaxima
from core.evaluation.systems.resnets import (
    DEPTHS,
    ResNetLastLayer,
    resnet_name,
    weights_identity,
)
from core.evaluation.systems.trained import TrainingPhotos
from core.evaluation.systems.triplet import triplet_loss
from core.evaluation.systems.versions import version_of
from core.matching.head import Head
from core.paths import resource

CLASSICAL = ("DCT hash", "difference hash", "RGB histogram", "ORB", "SIFT")
COMPONENTS = (512, 128, 32)
BYTES = (176, 88, 32)
DARAC = "DARAC"
TUNED = f"{DARAC}, trunk trained"
ENSEMBLE = "ensemble: embedding, pool5 max, regional"


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
        left_out = CloserLook.name if dataset.has_groups else None
        return tuple(name for name in self._makers if name != left_out)

    def make(self, name: str) -> Method:
        """Raises UnusableInput for an unknown name, or where an optional library is missing;
        CannotRunHere where weights that don't ship are not on this disk, or there is no GPU."""
        if name not in self._makers:
            names = ", ".join(self.names())
            raise UnusableInput(EvaluationProblem.UNKNOWN_METHOD, name=name, names=names)
        return self._makers[name]()

    def identity(self, name: str) -> str:
        """Changes whenever its figures may: by code, weights, head or what it learned from."""
        written = f"{name} {version_of(name)}"
        if name in CLASSICAL:
            return written
        depth = next((depth for depth in DEPTHS if resnet_name(depth) == name), None)
        if depth is not None:
            return f"{written} {weights_identity(depth, self._weights)}"
        known = f"{written} {bundled_spec().cache_key} {self._training.key} {ALIGNER}"
        digest = hashlib.sha256(known.encode())
        if name.startswith((MultiLevelHead.name, SceneHead.name)):
            for file in sorted(resource("weights").iterdir()):
                if file.suffix == ".json" or "whitening" in file.name:
                    digest.update(file.read_bytes())
        return digest.hexdigest()

    @cached_property
    def _embed(self) -> Remembered[FloatArray]:
        return Remembered(partial(embedded, Embedder.load()))

    @cached_property
    def last_layer(self) -> LastLayer:
        """The feature maps that pooling methods share."""
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
        makers[f"{DARAC} aggregation alone"] = partial(self._darac, SIDES[:1], whitening=False)
        makers[f"{DARAC}, one size"] = partial(self._darac, SIDES[:1])
        makers[DARAC] = partial(self._darac, SIDES)
        makers[f"{DARAC} by triplet loss"] = partial(self._darac, SIDES, loss=triplet_loss)
        makers[TUNED] = self._tuned_darac
        makers[ENSEMBLE] = self._ensemble
        for dims in COMPONENTS:
            makers[f"PCA to {dims} numbers"] = partial(self._few_components, dims)
        for parts in BYTES:
            makers[f"quantized to {parts} bytes"] = partial(self._quantized, parts)
        for depth in DEPTHS:
            makers[resnet_name(depth)] = partial(ResNetLastLayer, depth, self._weights)
        makers.update({name: partial(_classical, name) for name in CLASSICAL})
        return makers

    def _ours(self) -> MultiLevelHead:
        return MultiLevelHead(self._embed, Head.load())

    def _pooled(self, how: str) -> PooledLastLayer:
        return PooledLastLayer(self.last_layer, how)

    def _regional(self, how: str) -> RegionalSum:
        return RegionalSum(self.last_layer, how)

    def _ensemble(self) -> Ensemble:
        whole = LevelsByCosine(self._embed, tuple(LEVELS))
        return Ensemble(ENSEMBLE, (whole, self._pooled(MAXIMUM), self._regional(BOTH)))

    def _regional_maxima(self) -> Method:
        method = RegionalMaxima(self.last_layer)

        def learn() -> dict[str, Tensor]:
            method.fit(self._training.photos())
            return method.whitening

        method.whitening = self._learned(method.name, "r-mac", learn)
        return method

    def _darac(
        self, sides: Sequence[int], loss: Loss = nra_loss, *, whitening: bool = True
    ) -> Method:
        def learn() -> dict[str, Tensor]:
            return train_darac(self.last_layer, self._training.views(VIEWS - 1), loss)

        learned = self._learned(DARAC, f"darac-{loss.__name__}", learn)
        return Darac(self.last_layer, learned, sides, whitening=whitening)

    def _tuned_darac(self) -> Method:
        if not torch.cuda.is_available():
            raise NoGpu(EvaluationProblem.NO_GPU, name=TUNED)

        def learn() -> dict[str, Tensor]:
            return train_with_trunk(self._training.views(VIEWS - 1), torch.device("cuda"))

        learned = self._learned(DARAC, "darac-tuned", learn)
        return Darac(LastLayer(tuned_trunk(learned)), learned)

    def _learned(
        self, method: str, what: str, learn: Callable[[], dict[str, Tensor]]
    ) -> dict[str, Tensor]:
        """Kept apart for each version of the code that learns."""
        named = f"{what}-{version_of(method)}"
        return self._training.learned(named, self.last_layer.key, learn)

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

    def _quantized(self, parts: int) -> Method:
        with needed_libraries(f"quantized to {parts} bytes"):
            from core.evaluation.systems.shorter import ProductQuantized
        method = ProductQuantized(self._embed, parts)
        method.fit(self._training_embeddings)
        return method


def _combinations() -> list[Sequence[str]]:
    """C2, C3, C5 alone and together, all seven; the whole embedding first."""
    return [chosen for size in (3, 2, 1) for chosen in combinations(LEVELS, size)]


def _classical(name: str) -> Method:
    with needed_libraries(name):
        from core.evaluation.systems import classical
    makers: dict[str, Callable[[], Method]] = {
        "DCT hash": classical.dct_hash,
        "difference hash": classical.difference_hash,
        "RGB histogram": classical.RgbHistogram,
        "ORB": classical.orb,
        "SIFT": classical.sift,
    }
    return makers[name]()
