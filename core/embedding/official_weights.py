"""torchvision's official ResNet-50 weights: the facts of each file, and the one-time conversion.

The files are pickles: they are read once, after their sha256 was checked, by torch's restricted
reader (``weights_only``), and kept as safetensors. Facts: torchvision's ``ResNet50_Weights``; the
first eight digits of a sha256 are part of the file's name there. torch is imported to convert only.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from pickle import UnpicklingError
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from safetensors import SafetensorError

from core.embedding.reasons import Edition, WeightsProblem
from core.embedding.specs import RGB, EmbedderSpec, read_card
from core.errors import WeightsError
from core.paths import base_folder, make_private, replacing

if TYPE_CHECKING:
    from torch import Tensor

IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
NOT_NEEDED = ("fc.weight", "fc.bias")
DIMS = 2816


@dataclass(frozen=True, slots=True)
class OfficialWeights:
    """One file at download.pytorch.org. ``image_size``, ``mean``, ``std``: see EmbedderSpec."""

    name: str
    edition: Edition
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
        """The host that has it."""
        return urlsplit(self.url).hostname or ""


OFFICIAL = (
    OfficialWeights(
        "imagenet-v1",
        Edition.IMAGENET_V1,
        "https://download.pytorch.org/models/resnet50-0676ba61.pth",
        "0676ba61b6795bbe1773cffd859882e5e297624d384b6993f7c9e683e722fb8a",
        102_530_333,
    ),
    OfficialWeights(
        "imagenet-v2",
        Edition.IMAGENET_V2,
        "https://download.pytorch.org/models/resnet50-11ad3fa6.pth",
        "11ad3fa62ca79e40addfd354a8ec4b7c75143b3038b8d2a807fbc68deab379ca",
        102_540_417,
    ),
)


def in_torch_cache(file_name: str) -> Path | None:
    """Where torch would have kept a file: ``torch.hub.get_dir``'s rule, without torch. A variable
    that is empty counts as unset, which torch takes for the current folder."""
    named = os.environ.get("TORCH_HOME")
    home = Path(named) if named else base_folder("XDG_CACHE_HOME", ".cache") / "torch"
    with suppress(RuntimeError):  # "~" of a user whom the system doesn't know is a name like others
        home = home.expanduser()
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
        make_private(folder)
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
        raise WeightsError(WeightsProblem.NOT_KEPT, path=folder, why=str(error)) from error
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
        raise WeightsError(WeightsProblem.UNREADABLE, name=file.name) from error
    if not isinstance(state, dict):
        raise WeightsError(WeightsProblem.NO_RESNET, name=file.name)
    return state


def _checked(state: dict[str, Any], name: str) -> dict[str, Tensor]:
    """The tensors of the trunk. Raises WeightsError for a missing tensor, another shape or numbers
    that are not finite."""
    import torch

    kept = {}
    for tensor_name, shape in trunk_shapes().items():
        tensor = state.get(tensor_name)
        if not isinstance(tensor, torch.Tensor) or tuple(tensor.shape) != shape:
            raise WeightsError(WeightsProblem.OTHER_TENSOR, name=name, tensor=tensor_name)
        if not tensor.isfinite().all():
            raise WeightsError(WeightsProblem.NOT_FINITE, name=name)
        kept[tensor_name] = tensor.contiguous()
    return kept
