"""The layers of a head: as its file keeps them, and folded for scoring.

5632 -> 2048 -> 1024 -> 512 -> 256 -> 1 with ELU (Kubytskyi and Bozhok 2026). Imports torch.
"""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor
from torch.nn.functional import elu, linear

WIDTHS = (2048, 1024, 512, 256, 1)


@dataclass(frozen=True, slots=True)
class HeadLayers:
    """``mean`` and ``scale`` (5632,) float32; per layer a weight (out, in) and a bias (out,)."""

    mean: Tensor
    scale: Tensor
    weights: tuple[Tensor, ...]
    biases: tuple[Tensor, ...]

    def tensors(self) -> dict[str, Tensor]:
        """Named as in the file: layers in float16, standardization and biases in float32."""
        named = {"input.mean": self.mean.float(), "input.scale": self.scale.float()}
        for number, (weight, bias) in enumerate(zip(self.weights, self.biases, strict=True)):
            named[f"layers.{number}.weight"] = weight.half().contiguous()
            named[f"layers.{number}.bias"] = bias.float()
        return named

    @classmethod
    def from_tensors(cls, named: dict[str, Tensor]) -> HeadLayers:
        """Raises ValueError or KeyError for missing tensors, wrong shapes or numbers not finite."""
        mean, scale = named["input.mean"].float(), named["input.scale"].float()
        weights, biases, width = [], [], len(mean)
        if mean.shape != scale.shape or mean.ndim != 1 or width % 2:
            raise ValueError("the standardization has another shape")
        for number, out in enumerate(WIDTHS):
            weight = named[f"layers.{number}.weight"].float()
            bias = named[f"layers.{number}.bias"].float()
            if weight.shape != (out, width) or bias.shape != (out,):
                raise ValueError(f"layer {number} has another shape")
            weights.append(weight)
            biases.append(bias)
            width = out
        # One number that is not finite makes the sum so, and a sum needs no copy of 46 MB.
        if not all(tensor.sum().isfinite() for tensor in (mean, scale, *weights, *biases)):
            raise ValueError("it holds numbers that are not finite")
        return cls(mean, scale, tuple(weights), tuple(biases))


@dataclass(frozen=True, slots=True)
class FoldedLayers:
    """The same function with the standardization inside the first layer: a third faster.

    The first layer comes in two parts, one for |a - b| and one for (a - b)^2: both (2048, 2816).
    """

    of_difference: Tensor
    of_square: Tensor
    weights: tuple[Tensor, ...]
    biases: tuple[Tensor, ...]

    @classmethod
    def fold(cls, layers: HeadLayers) -> FoldedLayers:
        """In float32."""
        halves = (whole.chunk(2, dim=-1) for whole in (layers.weights[0], layers.scale))
        of_difference, of_square = (weight * scale for weight, scale in zip(*halves, strict=True))
        of_means = (
            part @ mean
            for part, mean in zip((of_difference, of_square), layers.mean.chunk(2), strict=True)
        )
        bias = layers.biases[0] - sum(of_means)
        return cls(of_difference, of_square, layers.weights[1:], (bias, *layers.biases[1:]))

    def shortened(self) -> FoldedLayers:
        """In bfloat16."""
        return FoldedLayers(
            self.of_difference.bfloat16(),
            self.of_square.bfloat16(),
            tuple(weight.bfloat16() for weight in self.weights),
            tuple(bias.bfloat16() for bias in self.biases),
        )

    def logits(self, a: Tensor, b: Tensor) -> Tensor:
        """(n, 2816) twice -> (n,) float32. Symmetric to the last bit."""
        dtype = self.of_square.dtype
        difference = (a - b).abs_()
        square = (difference * difference).to(dtype)
        x = linear(difference.to(dtype), self.of_difference, self.biases[0])
        x += linear(square, self.of_square)
        for weight, bias in zip(self.weights, self.biases[1:], strict=True):
            x = linear(elu(x, inplace=True), weight, bias)
        return x[:, 0].float()
