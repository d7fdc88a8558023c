"""How DARAC learns: batches of k = 16 classes of n = 4 pictures, SGD with momentum, the NRA loss on
vectors as they come out (Schall et al. 2019, section IV.A).

A class is a photo with its edited copies, where the paper has landmarks. By default the trunk stays
as it is, and its maps are pooled once: a thousand batches take a minute or two on two cores. With a
GPU the trunk can be trained as well, as the paper does, on random crops, some of them mirrored;
batch norm stays folded into the trunk's convolutions.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn.functional import normalize

from core.arrays import ByteArray
from core.embedding.backbone import load_backbone
from core.embedding.specs import bundled_spec
from core.evaluation.systems.darac import SIDES, TRUNK, Aggregation, pooled_21
from core.evaluation.systems.feature_maps import AT_ONCE, LastLayer, resized, shown_size
from core.evaluation.systems.nra import nra_loss
from core.evaluation.systems.pooling import pooled_regions
from core.evaluation.systems.r_mac import pca_whitening
from core.evaluation.systems.regions import grid_of_21

CLASSES, VIEWS = 16, 4
RATE, MOMENTUM = 1e-4, 0.9
STEPS = 1000
DIMS, SMALLEST = 512, 1e-4
SHOWN, CROP = 320, 299
"""Of the trunk's own training: the shorter side in pixels, and the square cut from it."""
Loss = Callable[[Tensor, Tensor], Tensor]


def train_darac(
    layer: LastLayer,
    views: Sequence[Sequence[Image.Image]],
    loss: Loss = nra_loss,
    steps: int = STEPS,
) -> dict[str, Tensor]:
    """Each photo with its copies, ``VIEWS`` in all -> the aggregation and the whitening."""
    images, classes = _in_a_row(views)
    pooled = _pooled(layer, images)
    aggregation = train_aggregation(pooled, classes, loss, steps)
    return {**_state(aggregation), **_whitening(aggregation, pooled)}


def train_aggregation(
    pooled: Tensor, classes: Tensor, loss: Loss = nra_loss, steps: int = STEPS, seed: int = 0
) -> Aggregation:
    """(n, 42, channels) and (n,) class numbers -> trained, in evaluation mode; deterministic."""
    torch.manual_seed(seed)
    aggregation = Aggregation().train()
    optimizer = torch.optim.SGD(aggregation.parameters(), RATE, MOMENTUM)
    for rows in batches(classes, steps, seed):
        optimizer.zero_grad(set_to_none=True)
        loss(aggregation(pooled[rows].float()), classes[rows]).backward()
        optimizer.step()
    return aggregation.eval()


def batches(classes: Tensor, steps: int, seed: int) -> Iterator[Tensor]:
    """Rows of ``CLASSES`` random classes, ``VIEWS`` of each; smaller where there are fewer."""
    chooser = np.random.default_rng(seed)
    members = [torch.nonzero(classes == one)[:, 0].numpy() for one in torch.unique(classes)]
    members = [rows for rows in members if len(rows) > 1]
    for _ in range(steps):
        chosen = chooser.permutation(len(members))[:CLASSES]
        yield torch.from_numpy(
            np.concatenate([chooser.permutation(members[at])[:VIEWS] for at in chosen])
        )


def train_with_trunk(
    views: Sequence[Sequence[Image.Image]],
    device: torch.device,
    steps: int = STEPS,
    shown: int = SHOWN,
    crop: int = CROP,
    seed: int = 0,
) -> dict[str, Tensor]:
    """As :func:`train_darac`, and the trunk with it: its weights are named ``TRUNK`` and its own
    names. Made for a GPU: 64 crops of 299 pixels take about 12 GB."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    trunk = load_backbone(bundled_spec()).to(device).requires_grad_(True)
    aggregation = Aggregation().to(device).train()
    weights = [*trunk.parameters(), *aggregation.parameters()]
    optimizer = torch.optim.SGD(weights, RATE, MOMENTUM)
    images, classes = _in_a_row(views)
    for rows in batches(classes, steps, seed):
        crops = np.stack([random_crop(images[at], shown, crop, rng) for at in rows.tolist()])
        maps = trunk.outputs(torch.from_numpy(crops).permute(0, 3, 1, 2).to(device))[-1]
        grid = grid_of_21(maps.shape[3], maps.shape[2], portrait=False)
        optimizer.zero_grad(set_to_none=True)
        nra_loss(aggregation(pooled_regions(maps, grid)), classes[rows].to(device)).backward()
        optimizer.step()
    aggregation = aggregation.cpu().eval()
    tuned = {name: value.detach().cpu() for name, value in trunk.state_dict().items()}
    pooled = _pooled(LastLayer(tuned), images)
    named = {TRUNK + name: value for name, value in tuned.items()}
    return {**named, **_state(aggregation), **_whitening(aggregation, pooled)}


def random_crop(image: Image.Image, shown: int, crop: int, rng: random.Random) -> ByteArray:
    """(crop, crop, 3) uint8, any part of the picture whose shorter side is ``shown``; mirrored as
    often as not."""
    pixels = resized(image, *shown_size(image, shown))
    top, left = (rng.randint(0, length - crop) for length in pixels.shape[:2])
    cut = pixels[top : top + crop, left : left + crop]
    return cut[:, ::-1] if rng.random() < 0.5 else cut


def _in_a_row(views: Sequence[Sequence[Image.Image]]) -> tuple[list[Image.Image], Tensor]:
    images = [image for photo_views in views for image in photo_views]
    counts = torch.tensor([len(photo_views) for photo_views in views])
    return images, torch.arange(len(views)).repeat_interleave(counts)


def _pooled(layer: LastLayer, images: Sequence[Image.Image]) -> Tensor:
    """In float16, for the sake of memory."""
    starts = range(0, len(images), AT_ONCE)
    parts = (images[start : start + AT_ONCE] for start in starts)
    return torch.cat([pooled_21(layer, part, SIDES[0]).half() for part in parts])


def _state(aggregation: Aggregation) -> dict[str, Tensor]:
    return {name: value.detach() for name, value in aggregation.state_dict().items()}


def _whitening(aggregation: Aggregation, pooled: Tensor) -> dict[str, Tensor]:
    """Of the unit vectors of the training pictures, at the size of training."""
    with torch.inference_mode():
        parts = [aggregation(part.float()) for part in pooled.split(AT_ONCE)]
    rows = normalize(torch.cat(parts), dim=1)
    return pca_whitening(rows, min(DIMS, len(rows)), SMALLEST)
