"""What an archive of N photos takes on so many computers, before anything is paid for.

Core seconds, memory and bytes follow from how the work of each stage grows; the constants were
measured by ``python -m tests.soak.cluster_scale`` on one of 2 shared cores without bfloat16 units
(see docs/scale.md). They give the order of magnitude: plan with a trial on a part of your own
photos.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.cluster.partitions import PROBES, partition_count

EMBED_CORE, DECODE_CORE = 2 / 32, 2 / 49
"""Core seconds a photo of 12 megapixels (``python -m core bench``, as the README has it)."""
ROW_BYTES = 24_000
"""6,684 measured without the small picture, which takes 10 to 24 KB."""
READ_CORE = 7e-6
ROW_MEMORY = 700
COMPARE_CORE = 1.8e-9
"""Two rows: 1,000,000 compared with all took 885 s on 2 cores (``exact_search``)."""
PAIRS_A_PHOTO, SCORE_CORE = 5.7, 6.3e-4
"""20,706 candidates of 3,603 real rows; 8,674 scored in 5.44 core seconds."""
COPIES, LOOK_CORE = 0.1, 9e-3
"""979 groups in 8.8 core seconds, without photos that could be read: the least."""
PAIR_BYTES = 20
WORKER_MEMORY = 900_000_000
"""Bytes that a worker takes with its backbone and the photos that it reads."""


@dataclass(frozen=True, slots=True)
class Nodes:
    """``count`` computers of so many ``cores`` and ``gpus`` each."""

    count: int
    cores: int
    gpus: int = 0


@dataclass(frozen=True, slots=True)
class StageCost:
    """``memory``: bytes on the computer that needs most; ``written``: bytes, of all."""

    name: str
    core_seconds: float
    seconds: float
    memory: int
    written: int


@dataclass(frozen=True, slots=True)
class Costs:
    """Stage by stage, and the seconds of all."""

    photos: int
    stages: tuple[StageCost, ...]

    @property
    def seconds(self) -> float:
        """From the first to the last."""
        return sum(stage.seconds for stage in self.stages)


def costs(photos: int, nodes: Nodes) -> Costs:
    """Of an archive that is embedded and matched once, at the level of the same photo."""
    cores = nodes.count * nodes.cores
    partitions = partition_count(photos)
    compared = photos * (photos if partitions == 1 else PROBES * photos / partitions + partitions)
    work = {
        # with GPUs the cores only decode; that a GPU keeps up with them was not measured
        "embed": photos * (DECODE_CORE if nodes.gpus else EMBED_CORE),
        "read": photos * READ_CORE,
        "search": compared * COMPARE_CORE,
        "score": photos * PAIRS_A_PHOTO * SCORE_CORE,
        "closer look": photos * COPIES * LOOK_CORE,
    }
    memory = {
        "embed": WORKER_MEMORY * (nodes.gpus or nodes.cores),
        "read": photos * ROW_MEMORY,
        "search": photos * (ROW_MEMORY + int(PAIRS_A_PHOTO * PAIR_BYTES * 4)),
        "score": photos * int(ROW_MEMORY + PAIRS_A_PHOTO * PAIR_BYTES * 4),
        "closer look": WORKER_MEMORY * nodes.cores,
    }
    written = {"embed": photos * ROW_BYTES, "closer look": photos * int(PAIRS_A_PHOTO * PAIR_BYTES)}
    stages = (
        StageCost(
            name,
            spent,
            spent / (1 if name == "read" else cores),  # one process reads the table
            int(memory[name]),
            int(written.get(name, 0)),
        )
        for name, spent in work.items()
    )
    return Costs(photos, tuple(stages))
