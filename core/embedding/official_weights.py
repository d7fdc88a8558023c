"""torchvision's official ResNet-50 weights: the facts of each file, and the one-time conversion.

The files are pickles: they are read once, after their sha256 was checked, by torch's restricted
reader (``weights_only``), and kept as safetensors. Facts: torchvision's ``ResNet50_Weights``; the
first eight digits of a sha256 are part of the file's name there. torch is imported to convert only.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from pickle import UnpicklingError
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from safetensors import SafetensorError

from core.embedding.specs import RGB, EmbedderSpec, read_card
from core.errors import WeightsError
from core.paths import base_folder, replacing

if TYPE_CHECKING:
    from torch import Tensor

IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
NOT_NEEDED = ("fc.weight", "fc.bias")
DIMS = 2816


@dataclass(frozen=True, slots=True)
class OfficialWeights:
    """One file at download.pytorch.org. ``image_size``, ``mean``, ``std``: see EmbedderSpec."""

    name: str
    edition: str
    url: str
    sha256: str
    bytes: int
    image_size: int = 224
    mean: RGB = IMAGENET_MEAN
    std: RGB = IMAGENET_STD

    @property
    def file_name(self) -> str:
        """As torchvision calls it in torch's cache."""
        return self.url.rsplit("/", 1)[-1]

    @property
    def server(self) -> str:
        """Who has it."""
        return urlsplit(self.url).hostname or ""


OFFICIAL = (
    OfficialWeights(
        "imagenet-v1",
        "torchvision's first for ImageNet: names 76.1 % of its pictures",
        "https://download.pytorch.org/models/resnet50-0676ba61.pth",
        "0676ba61b6795bbe1773cffd859882e5e297624d384b6993f7c9e683e722fb8a",
        102_530_333,
    ),
    OfficialWeights(
        "imagenet-v2",
        "torchvision's second for ImageNet: names 80.9 % of its pictures",
        "https://download.pytorch.org/models/resnet50-11ad3fa6.pth",
        "11ad3fa62ca79e40addfd354a8ec4b7c75143b3038b8d2a807fbc68deab379ca",
        102_540_417,
    ),
)


def in_torch_cache(file_name: str) -> Path | None:
    """Where torch would have kept a file: ``torch.hub.get_dir``'s rule, without torch. A variable
    that is empty counts as unset, which torch takes for the current folder."""
    named = os.environ.get("TORCH_HOME")
    home = Path(named).expanduser() if named else base_folder("XDG_CACHE_HOME", ".cache") / "torch"
    file = home / "hub" / "checkpoints" / file_name
    return file if file.is_file() else None


def convert(official: OfficialWeights, file: Path, folder: Path) -> EmbedderSpec:
    """Write weights and card of a checked official ``file`` into ``folder``; the card comes last.

    Raises WeightsError when shapes or numbers are wrong, or when ``folder`` can't be written.
    """
    from safetensors.torch import save_file

    state = _checked(_read(file), official.name)
    weights, card = folder / f"{official.name}.safetensors", folder / f"{official.name}.json"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with replacing(weights) as part:
            save_file(state, part)
            with part.open("rb") as stream:
                digest = hashlib.file_digest(stream, "sha256").hexdigest()
        facts = {
            "name": official.name,
            "sha256": digest,
            "origin_sha256": official.sha256,
            "image_size": official.image_size,
            "mean": official.mean,
            "std": official.std,
            "dims": DIMS,
        }
        with replacing(card) as part:
            part.write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    except (OSError, SafetensorError) as error:
        raise WeightsError(f"The weights can't be kept in {folder}: {error}") from error
    return read_card(card, folder)


def trunk_shapes() -> dict[str, tuple[int, ...]]:
    """The tensors of a ResNet-50 without its classifier."""
    import torch

    from core.embedding.torchvision_operators import import_torchvision_models

    with torch.device("meta"):
        state = import_torchvision_models().resnet50(weights=None).state_dict()
    return {
        name: tuple(value.shape)
        for name, value in state.items()
        if name not in NOT_NEEDED and not name.endswith("num_batches_tracked")
    }


def _read(file: Path) -> dict[str, Any]:
    import torch

    try:
        state = torch.load(file, map_location="cpu", weights_only=True)
    except (OSError, RuntimeError, ValueError, KeyError, EOFError, UnpicklingError) as error:
        raise WeightsError(f"The weights {file.name} can't be read.") from error
    if not isinstance(state, dict):
        raise WeightsError(f"The weights {file.name} are not those of a ResNet-50.")
    return state


def _checked(state: dict[str, Any], name: str) -> dict[str, Tensor]:
    """The tensors of the trunk. Raises WeightsError for missing ones, other shapes, or NaNs."""
    import torch

    kept = {}
    for wanted, shape in trunk_shapes().items():
        tensor = state.get(wanted)
        if not isinstance(tensor, torch.Tensor) or tuple(tensor.shape) != shape:
            raise WeightsError(f"The weights of {name} are not those of a ResNet-50 ({wanted}).")
        if not tensor.isfinite().all():
            raise WeightsError(f"The weights of {name} hold numbers that are not finite.")
        kept[wanted] = tensor.contiguous()
    return kept
