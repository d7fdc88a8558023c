"""The methods on the bundled backbone that learn something from the training photos."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import torch
from torch import Tensor

from core.embedding.specs import bundled_spec
from core.evaluation.optional_libraries import needed_libraries
from core.evaluation.reasons import CannotRunHere, EvaluationProblem
from core.evaluation.systems.darac import SIDES, Darac, tuned_trunk
from core.evaluation.systems.darac_training import VIEWS, Loss, train_darac, train_with_trunk
from core.evaluation.systems.feature_maps import LastLayer
from core.evaluation.systems.method import Method
from core.evaluation.systems.multi_level import LevelsByCosine, levels_of
from core.evaluation.systems.nra import nra_loss
from core.evaluation.systems.pair_head import PairHead, learned_head, with_head
from core.evaluation.systems.r_mac import RegionalMaxima
from core.evaluation.systems.shared_parts import SharedParts
from core.evaluation.systems.triplet import triplet_loss

COMPONENTS = (512, 128, 32)
BYTES = (176, 88, 32)
LEARNED_LEVELS = (("C2", "C3", "C5"), ("C2",), ("C3",), ("C5",))
DARAC = "DARAC"
TUNED = f"{DARAC}, trunk trained"
RATIOS = ("GLRT metric", "PLDA")


def makers(parts: SharedParts) -> dict[str, Callable[[], Method]]:
    """By name, in the order of the tables."""
    return {
        RegionalMaxima.name: partial(_regional_maxima, parts),
        f"{DARAC} aggregation alone": partial(_darac, parts, SIDES[:1], whitening=False),
        f"{DARAC}, one size": partial(_darac, parts, SIDES[:1]),
        DARAC: partial(_darac, parts, SIDES),
        f"{DARAC} by triplet loss": partial(_darac, parts, SIDES, loss=triplet_loss),
        TUNED: partial(_tuned_darac, parts),
        **{
            with_head(" + ".join(levels)): partial(_levels_by_pairs, parts, levels)
            for levels in LEARNED_LEVELS
        },
        **{f"PCA to {dims} numbers": partial(_few_components, parts, dims) for dims in COMPONENTS},
        **{f"quantized to {count} bytes": partial(_quantized, parts, count) for count in BYTES},
        **{name: partial(_learned_ratio, parts, name) for name in RATIOS},
    }


def _regional_maxima(parts: SharedParts) -> Method:
    method = RegionalMaxima(parts.last_layer)

    def learn() -> dict[str, Tensor]:
        method.fit(parts.training.photos())
        return method.whitening

    method.whitening = parts.learned(method.name, "r-mac", parts.last_layer.key, learn)
    return method


def _darac(
    parts: SharedParts, sides: Sequence[int], loss: Loss = nra_loss, *, whitening: bool = True
) -> Method:
    def learn() -> dict[str, Tensor]:
        return train_darac(parts.last_layer, parts.training.views(VIEWS - 1), loss)

    learned = parts.learned(DARAC, f"darac-{loss.__name__}", parts.last_layer.key, learn)
    return Darac(parts.last_layer, learned, sides, whitening=whitening)


def _tuned_darac(parts: SharedParts) -> Method:
    if not torch.cuda.is_available():
        raise CannotRunHere(EvaluationProblem.NO_GPU, name=TUNED)

    def learn() -> dict[str, Tensor]:
        return train_with_trunk(parts.training.views(VIEWS - 1), torch.device("cuda"))

    learned = parts.learned(DARAC, "darac-tuned", parts.last_layer.key, learn)
    return Darac(LastLayer(tuned_trunk(learned)), learned)


def _levels_by_pairs(parts: SharedParts, levels: Sequence[str]) -> Method:
    name = " + ".join(levels)

    def learn() -> dict[str, Tensor]:
        chosen = levels_of(parts.training_embeddings, levels)
        return learned_head(chosen.reshape(*parts.training_views.shape[:2], -1))

    what = f"head-{'-'.join(levels)}"
    learned = parts.learned(with_head(name), what, bundled_spec().cache_key, learn)
    return PairHead(name, LevelsByCosine(parts.embed, levels), learned)


def _few_components(parts: SharedParts, dims: int) -> Method:
    with needed_libraries(f"PCA to {dims} numbers"):
        from core.evaluation.systems.shorter import FewComponents
    method = FewComponents(parts.embed, dims)
    method.fit(parts.training_embeddings)
    return method


def _quantized(parts: SharedParts, count: int) -> Method:
    with needed_libraries(f"quantized to {count} bytes"):
        from core.evaluation.systems.shorter import ProductQuantized
    method = ProductQuantized(parts.embed, count)
    method.fit(parts.training_embeddings)
    return method


def _learned_ratio(parts: SharedParts, name: str) -> Method:
    with needed_libraries(name):
        from core.evaluation.systems.glrt import DifferenceRatio, TwoCovariances
    kind = next(kind for kind in (DifferenceRatio, TwoCovariances) if kind.name == name)
    method = kind(parts.embed)
    method.fit(parts.training_views)
    return method
