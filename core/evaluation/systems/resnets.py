"""The last layer of torchvision's ResNets (He et al. 2016), where their weights are on this disk.

Nothing is downloaded: weights are looked for in torch's cache folder, or in a folder given. A file
must be what its name says: torchvision's names end in the beginning of the sha256.
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
from core.evaluation.reasons import CannotRunHere, EvaluationProblem
from core.evaluation.systems.method import CosineMethod
from core.evaluation.systems.pooling import as_rows
from core.evaluation.systems.weights import fill, weights_folder, weights_identity

DEPTHS = (18, 50, 101, 152)
SIDE, AT_ONCE = 224, 16
MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


class ResNetLastLayer(CosineMethod):
    """Averages of the last feature map: 512 numbers for ResNet-18, 2048 for the others.

    Raises CannotRunHere without its weights, UnusableInput for a file that holds anything else.
    """

    source = "He et al. 2016 (torchvision)"

    def __init__(self, depth: int, folder: Path | None) -> None:
        self.name = resnet_name(depth)
        file = weights_file(depth, folder)
        if file is None:
            newest = _file_names(depth)[0]
            raise CannotRunHere(EvaluationProblem.NO_WEIGHTS, name=self.name, file=newest)
        self._trunk = trunk(depth, file)
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
    """torchvision's file in ``folder`` or, for None, in torch's cache: its newest edition, else any
    that is named in its way, ``resnet18-`` and the beginning of the file's sha256."""
    place = weights_folder(folder)
    files = [*map(place.joinpath, _file_names(depth)), *sorted(place.glob(f"resnet{depth}-*.pth"))]
    return next((file for file in files if file.is_file()), None)


def _file_names(depth: int) -> list[str]:
    """torchvision's, the newest first."""
    weights = getattr(import_torchvision_models(), f"ResNet{depth}_Weights")
    return [edition.url.rsplit("/", 1)[-1] for edition in reversed(list(weights))]


def trunk(depth: int, file: Path | None = None) -> Any:
    """The network without its classifier: pixels (n, 3, S, S) -> (n, channels). Without a file it
    is not trained.

    Raises UnusableInput for a file whose name doesn't begin to tell its sha256, as torchvision's
    do, and for one that doesn't hold every weight of this network and no other.
    """
    network: Any = getattr(import_torchvision_models(), f"resnet{depth}")(weights=None)
    if file is not None:
        told = file.stem.rsplit("-", 1)[-1]
        if len(told) < 8 or not weights_identity(file).startswith(told):
            raise UnusableInput(EvaluationProblem.OTHER_BYTES, path=file)
        fill(network, file, resnet_name(depth))
    network.fc = nn.Identity()
    return network.eval()
