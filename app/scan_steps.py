"""The steps of a scan as a person is told of them: four, whatever the engine does within each."""

from __future__ import annotations

from enum import IntEnum

from core.progress import Stage


class Step(IntEnum):
    """In the order of a scan."""

    LOOK = 1
    READ = 2
    COMPARE = 3
    GROUP = 4


_STEPS = {
    Stage.DISCOVERING: Step.LOOK,
    Stage.EMBEDDING: Step.READ,
    Stage.VIDEOS: Step.COMPARE,
    Stage.MATCHING: Step.COMPARE,
    Stage.SCORING: Step.COMPARE,
    Stage.CLOSER_LOOK: Step.COMPARE,
    Stage.GROUPING: Step.GROUP,
    Stage.DECIDING: Step.GROUP,
}


def step_of(stage: Stage) -> Step | None:
    """None before the scan proper: while the demo library is painted."""
    return _STEPS.get(stage)
