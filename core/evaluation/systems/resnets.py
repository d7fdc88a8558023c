"""The last layer of torchvision's ResNets (He et al. 2016), where their weights are on this disk.

Nothing is downloaded: weights are looked for under torchvision's own file names in torch's cache
folder, or in a folder given.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn
from torch.nn.functional import normalize

from core.arrays import FloatArray
from core.embedding.photo_reader import squash
from core.embedding.torchvision_operators import import_torchvision_models
from core.errors import UnusableInput
from core.evaluation.reasons import EvaluationProblem
from core.evaluation.systems.method import CosineMethod
from core.evaluation.systems.pooling import as_rows

DEPTHS = (18, 50, 101, 152)
SIDE, AT_ONCE = 224, 16
MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


class NoWeights(UnusableInput):
    """A method can't be measured here, because its weights are not on this disk."""


class ResNetLastLayer(CosineMethod):
    """Averages of the last feature map: 512 numbers for ResNet-18, 2048 for the others."""

    source = "He et al. 2016 (torchvision)"

    def __init__(self, depth: int, folder: Path | None) -> None:
        self.name = resnet_name(depth)
        file = weights_file(depth, folder)
        if file is None:
            raise NoWeights(EvaluationProblem.NO_WEIGHTS, name=self.name)
        self._trunk = trunk(depth)
        state = torch.load(file, map_location="cpu", weights_only=True)
        self._trunk.load_state_dict(state, strict=False)
        self._mean, self._std = (
            torch.tensor(channels).view(1, 3, 1, 1) for channels in (MEAN, STD)
        )

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, 512 or 2048)."""
        parts: list[Tensor] = []
        for start in range(0, len(images), AT_ONCE):
            part = [squash(image, SIDE) for image in images[start : start + AT_ONCE]]
            pixels = torch.from_numpy(np.stack(part)).permute(0, 3, 1, 2).float() / 255
            with torch.inference_mode():
                parts.append(normalize(self._trunk((pixels - self._mean) / self._std), dim=1))
        return as_rows(torch.cat(parts))


def resnet_name(depth: int) -> str:
    """What the method is called."""
    return f"ResNet-{depth} last layer"


def weights_file(depth: int, folder: Path | None) -> Path | None:
    """torchvision's file in ``folder`` or, for None, in torch's cache; the newest edition first."""
    place = folder if folder is not None else Path(torch.hub.get_dir()) / "checkpoints"
    weights = getattr(import_torchvision_models(), f"ResNet{depth}_Weights")
    names = [edition.url.rsplit("/", 1)[-1] for edition in reversed(list(weights))]
    return next((place / name for name in names if (place / name).is_file()), None)


def trunk(depth: int) -> Any:
    """The network without its classifier, not trained: pixels (n, 3, S, S) -> (n, channels)."""
    network: Any = getattr(import_torchvision_models(), f"resnet{depth}")(weights=None)
    network.fc = nn.Identity()
    return network.eval()
