"""The *time* protocol: milliseconds a picture by backbone and batch; seconds for 3,000 pictures.

Only the pass through the network, on pixels already squashed; the best of a few runs, as others may
use the computer. Time doesn't depend on what weights say, so ResNets are timed untrained.
The second is as in product matching with ResNets: all pictures once, in batches of 32.
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
EXTRACTED, AT_ONCE = 3000, 32
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


@dataclass(frozen=True, slots=True)
class ExtractionRow:
    """``seconds`` for all ``pictures``, in batches of ``AT_ONCE`` after one that warms up."""

    backbone: str
    pictures: int
    seconds: float


def measure_extraction(pictures: int, progress: Progress) -> list[ExtractionRow]:
    """Each backbone over so many pictures; the last batch may be smaller."""
    batches = [min(AT_ONCE, pictures - start) for start in range(0, pictures, AT_ONCE)]
    rows = []
    for name, embed in progress.track(Stage.EMBEDDING, networks(), 1 + len(DEPTHS)):
        embed(batches[0])
        started = time.perf_counter()
        for batch in batches:
            progress.check()
            embed(batch)
        rows.append(ExtractionRow(name, pictures, time.perf_counter() - started))
    return rows


def timed_networks() -> Iterator[tuple[str, Embed, int]]:
    """Each of :func:`networks` with each number of pictures at once."""
    for name, embed in networks():
        for batch in BATCHES:
            yield name, embed, batch


def networks() -> Iterator[tuple[str, Embed]]:
    """Name of a backbone, and what runs it on a batch of so many pictures."""
    embedder = Embedder.load()
    side = embedder.spec.image_size
    pixels = np.random.default_rng(0).integers(0, 256, (AT_ONCE, side, side, 3), np.uint8)

    def ours(batch: int) -> None:
        embedder.embed(list(pixels[:batch]))

    yield f"{embedder.spec.name}, {side} px, {embedder.precision}", ours
    for depth in DEPTHS:
        yield timed_name(depth), partial(_forward, trunk(depth))


def timed_name(depth: int) -> str:
    """What a ResNet is called in the tables of time."""
    return f"ResNet-{depth}, {SIDE} px, float32"


def _forward(network: Any, batch: int) -> None:
    with torch.inference_mode():
        network(torch.zeros(batch, 3, SIDE, SIDE))


def _seconds(work: Callable[[], None], times: int) -> float:
    started = time.perf_counter()
    for _ in range(times):
        work()
    return time.perf_counter() - started
