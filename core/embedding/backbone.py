"""ResNet-50 read at three depths: pooled C2, C3 and C5, concatenated and L2-normalized.

Method: Kubytskyi and Bozhok 2026, eqs. 1-3; Kubytskyi and Panchenko 2023. C2 is the output of
``layer1`` (256 channels), C3 of ``layer2`` (512), C5 of ``layer4`` (2048); C4 is left out.
"""

from __future__ import annotations

from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from core.embedding.fused_trunk import FusedTrunk
from core.embedding.reasons import WeightsProblem
from core.embedding.specs import EmbedderSpec, verify_weights
from core.embedding.torchvision_operators import import_torchvision_models
from core.errors import WeightsError


class MultiLevelBackbone(nn.Module):
    """(n, 3, S, S) uint8 in channels-first order -> (n, 2816) float32 of unit length."""

    mean: Tensor
    std: Tensor

    def __init__(self, resnet: Any, spec: EmbedderSpec) -> None:
        super().__init__()
        self.stem: Any = nn.Sequential(resnet.conv1, resnet.bn1, resnet.relu, resnet.maxpool)
        self.layer1: Any = resnet.layer1
        self.layer2: Any = resnet.layer2
        self.layer3: Any = resnet.layer3
        self.layer4: Any = resnet.layer4
        self._fused: FusedTrunk | None = None
        self.register_buffer("mean", torch.tensor(spec.mean).view(1, 3, 1, 1) * 255.0)
        self.register_buffer("std", torch.tensor(spec.std).view(1, 3, 1, 1) * 255.0)

    def forward(self, pixels: Tensor) -> Tensor:
        """Average C2, C3 and C5 over the picture, concatenate, L2-normalize."""
        c2, c3, _, c5 = self.outputs(pixels)
        pooled = [level.float().mean(dim=(2, 3)) for level in (c2, c3, c5)]
        return nn.functional.normalize(torch.cat(pooled, dim=1), dim=1)

    def outputs(self, pixels: Tensor) -> list[Tensor]:
        """Feature maps C2 to C5 of (n, 3, S, S) uint8, colors normalized."""
        x = ((pixels.float() - self.mean) / self.std).to(self.stem[0].weight.dtype)
        x = x.contiguous(memory_format=torch.channels_last)
        return self._plain(x) if self._fused is None else self._fused(x)

    def _plain(self, x: Tensor) -> list[Tensor]:
        x, outputs = self.stem(x), []
        for layer in (self.layer1, self.layer2, self.layer3, self.layer4):
            for block in layer:
                x = block(x.to(block.conv1.weight.dtype))
            outputs.append(x)
        return outputs

    def fuse(self, batch: int, dtype: torch.dtype) -> None:
        """Compute faster from now on, on the CPU, in float32 or as :meth:`shorten` says."""
        layers = (self.layer1, self.layer2, self.layer3, self.layer4)
        self._fused = FusedTrunk(self.stem, layers, batch, dtype)
        del self.layer1, self.layer2, self.layer3, self.layer4  # the fused ones hold their own

    def shorten(self, dtype: torch.dtype) -> None:
        """Compute in float16 or bfloat16 from now on.

        bfloat16 keeps 8 bits of each number. The stem and the first block of layer1, which add up
        few channels, stay in float32: rounding two of that block's convolutions shifts cosines of
        200 photos of rooms by up to 3e-3. Fused, where few biases are rounded, it is 0.9e-3.
        """
        layers = (self.layer1, self.layer2, self.layer3, self.layer4)
        blocks = [block for layer in layers for block in layer]
        kept = 1 if dtype == torch.bfloat16 else 0
        for block in blocks[kept:] if kept else (self.stem, *blocks):
            block.to(dtype)


def load_backbone(spec: EmbedderSpec) -> MultiLevelBackbone:
    """The trunk with its weights in float32, batch norm folded into the convolutions.

    Raises WeightsError when the file is missing, altered, or of other shapes.
    """
    verify_weights(spec)
    models = import_torchvision_models()
    with torch.device("meta"):  # no memory, no random numbers: the file brings all values
        resnet: Any = models.resnet50(weights=None)
    resnet.fc = nn.Identity()
    try:
        state = {name: value.float() for name, value in load_file(spec.weights_file).items()}
        missing, unexpected = resnet.load_state_dict(state, strict=False, assign=True)
    except (SafetensorError, RuntimeError) as error:
        raise WeightsError(
            WeightsProblem.MISFIT, name=spec.weights_file.name, why=str(error)
        ) from error
    missing = [name for name in missing if not name.endswith("num_batches_tracked")]
    if missing or unexpected:
        raise WeightsError(WeightsProblem.NO_RESNET, name=spec.weights_file.name)
    _fold_batch_norm(resnet.eval())
    backbone = MultiLevelBackbone(resnet, spec).eval()
    for parameter in backbone.parameters():
        if parameter.ndim == 4:
            parameter.data = parameter.data.contiguous(memory_format=torch.channels_last)
    return backbone


def _fold_batch_norm(resnet: Any) -> None:
    """Fold each batch norm into the convolution before it: the same numbers, a third faster."""
    resnet.conv1, resnet.bn1 = fuse_conv_bn_eval(resnet.conv1, resnet.bn1), nn.Identity()
    for layer in (resnet.layer1, resnet.layer2, resnet.layer3, resnet.layer4):
        for block in layer:
            for number in "123":
                convolution = getattr(block, f"conv{number}")
                norm = getattr(block, f"bn{number}")
                setattr(block, f"conv{number}", fuse_conv_bn_eval(convolution, norm))
                setattr(block, f"bn{number}", nn.Identity())
            if block.downsample is not None:
                block.downsample = fuse_conv_bn_eval(block.downsample[0], block.downsample[1])
