"""The *time* protocol: milliseconds a picture by backbone and batch.

Only the pass through the network, on pixels already squashed; the best of a few runs, as others may
use the computer. Time doesn't depend on what weights say, so ResNets are timed untrained.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import torch

from core.embedding.embedder import Embedder
from core.evaluation.systems.resnets import DEPTHS, SIDE, trunk
from core.progress import Progress, Stage

BATCHES = (1, 4, 16)
PICTURES, RUNS = 16, 3
Embed = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class SpeedRow:
    """``milliseconds`` a picture."""

    backbone: str
    batch: int
    milliseconds: float


def measure_speed(progress: Progress) -> list[SpeedRow]:
    """The bundled backbone as the program runs it, then torchvision's ResNets in float32."""
    rows = []
    total = (1 + len(DEPTHS)) * len(BATCHES)
    for name, embed, batch in progress.track(Stage.EMBEDDING, timed_networks(), total):
        embed(batch)
        seconds = min(_seconds(partial(embed, batch), PICTURES // batch) for _ in range(RUNS))
        rows.append(SpeedRow(name, batch, seconds / (PICTURES // batch * batch) * 1000))
    return rows


def timed_networks() -> Iterator[tuple[str, Embed, int]]:
    """Name of a backbone, what runs it on a batch of that many pictures, and how many."""
    embedder = Embedder.load()
    side = embedder.spec.image_size
    pixels = np.random.default_rng(0).integers(0, 256, (max(BATCHES), side, side, 3), np.uint8)

    def ours(batch: int) -> None:
        embedder.embed(list(pixels[:batch]))

    for batch in BATCHES:
        yield f"{embedder.spec.name}, {side} px, {embedder.precision}", ours, batch
    for depth in DEPTHS:
        network = trunk(depth)
        for batch in BATCHES:
            yield f"ResNet-{depth}, {SIDE} px, float32", partial(_forward, network), batch


def _forward(network: Any, batch: int) -> None:
    with torch.inference_mode():
        network(torch.zeros(batch, 3, SIDE, SIDE))


def _seconds(work: Callable[[], None], times: int) -> float:
    started = time.perf_counter()
    for _ in range(times):
        work()
    return time.perf_counter() - started
