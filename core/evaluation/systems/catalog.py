"""All measured systems by name, in the order of the tables; made only when asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from core.closer_look.evidence import ALIGNER
from core.embedding.specs import bundled_spec
from core.errors import UnusableInput
from core.evaluation.datasets import Dataset
from core.evaluation.optional_libraries import needed_libraries
from core.evaluation.reasons import EvaluationProblem
from core.evaluation.systems import learned_here, other_networks, own_backbone
from core.evaluation.systems.closer_look import CloserLook
from core.evaluation.systems.feature_maps import LastLayer
from core.evaluation.systems.method import Method
from core.evaluation.systems.multi_level import MultiLevelHead, SceneHead
from core.evaluation.systems.shared_parts import SharedParts
from core.evaluation.systems.trained import TrainingPhotos
from core.evaluation.systems.versions import version_of
from core.paths import resource

CLASSICAL = ("DCT hash", "difference hash", "RGB histogram", "ORB", "AKAZE", "SIFT")


class Catalog:
    """Methods share one embedder and one set of feature maps.

    Those that learn do so from ``training``, and keep what they learned where that says.
    ``weights``: a folder with weights of other networks; None: torch's own cache folder.
    """

    def __init__(self, training: TrainingPhotos | None = None, weights: Path | None = None) -> None:
        self._parts = SharedParts(training or TrainingPhotos(), weights)
        self._makers: dict[str, Callable[[], Method]] = {
            **own_backbone.makers(self._parts),
            **learned_here.makers(self._parts),
            **other_networks.makers(self._parts),
            **{name: partial(_classical, name) for name in CLASSICAL},
        }

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

    @property
    def last_layer(self) -> LastLayer:
        """The feature maps that pooling methods share."""
        return self._parts.last_layer

    def make(self, name: str) -> Method:
        """Raises UnusableInput for an unknown name or a file with other weights, CannotRunHere
        where weights, a library or a GPU are missing."""
        if name not in self._makers:
            names = ", ".join(self.names())
            raise UnusableInput(EvaluationProblem.UNKNOWN_METHOD, name=name, names=names)
        return self._makers[name]()

    def identity(self, name: str) -> str:
        """Changes whenever its figures may: by code, weights, head or what it learned from."""
        weights = other_networks.weights_of(name, self._parts.weights)
        written = f"{name} {version_of(name)} {weights}"
        if name in CLASSICAL or name in other_networks.ALONE:
            return written
        known = f"{written} {bundled_spec().cache_key} {self._parts.training.key}"
        digest = hashlib.sha256(known.encode())
        if name.startswith((MultiLevelHead.name, SceneHead.name)):
            digest.update(f"{ALIGNER}".encode())
            for file in sorted(resource("weights").iterdir()):
                if file.suffix == ".json" or "whitening" in file.name:
                    digest.update(file.read_bytes())
        return digest.hexdigest()


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
