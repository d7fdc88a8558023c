"""The methods that read the bundled backbone and learn nothing more: the program's own, each level
alone, and the poolings of one layer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import combinations

from core.evaluation.systems.closer_look import CloserLook
from core.evaluation.systems.combined import WithoutBorders
from core.evaluation.systems.method import Method
from core.evaluation.systems.multi_level import LEVELS, LevelsByCosine, MultiLevelHead, SceneHead
from core.evaluation.systems.pooling import (
    WAYS,
    PooledLastLayer,
    RegionalSum,
    global_name,
    regional_name,
)
from core.evaluation.systems.shared_parts import SharedParts
from core.matching.head import Head

Makers = dict[str, Callable[[], Method]]


def makers(parts: SharedParts) -> Makers:
    """By name, in the order of the tables."""

    def ours() -> MultiLevelHead:
        return MultiLevelHead(parts.embed, Head.load())

    def by_cosine(levels: Sequence[str]) -> Method:
        return LevelsByCosine(parts.embed, levels)

    def pooled(how: str) -> Method:
        return PooledLastLayer(parts.last_layer, how)

    def regional(how: str) -> Method:
        return RegionalSum(parts.last_layer, how)

    made: Makers = {
        MultiLevelHead.name: ours,
        CloserLook.name: lambda: CloserLook(parts.embed, Head.load()),
        f"{MultiLevelHead.name}, borders cropped": lambda: WithoutBorders(ours()),
        SceneHead.name: lambda: SceneHead(parts.embed, Head.load()),
    }
    for levels in _combinations():
        made[" + ".join(levels) + " cosine"] = partial(by_cosine, levels)
    made |= {global_name(how): partial(pooled, how) for how in WAYS}
    made |= {regional_name(how): partial(regional, how) for how in WAYS}
    return made


def _combinations() -> list[Sequence[str]]:
    """C2, C3, C5 alone and together, all seven; the whole embedding first."""
    return [chosen for size in (3, 2, 1) for chosen in combinations(LEVELS, size)]
