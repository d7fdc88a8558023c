"""The steps of a review, to be taken back and taken again: what each found before it, by group."""

from __future__ import annotations

from collections.abc import Callable

from core.review.decision import Decision
from core.review.reasons import ReviewStep

Step = tuple[ReviewStep, dict[int, Decision]]
"""What was done, and the decisions to put back."""


class StepHistory:
    """Two stacks: a new step ends what could be taken again."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def push(self, step: ReviewStep, before: dict[int, Decision]) -> None:
        """A step is taken."""
        self._done.append((step, before))
        self._undone.clear()

    def back(self, now: Callable[[int], Decision]) -> Step | None:
        """The last step, with what to put back; None if there is none. ``now`` tells decisions."""
        return _moved(self._done, self._undone, now)

    def forth(self, now: Callable[[int], Decision]) -> Step | None:
        """The step that was taken back last, with what it had come to; None if there is none."""
        return _moved(self._undone, self._done, now)


def _moved(source: list[Step], target: list[Step], now: Callable[[int], Decision]) -> Step | None:
    if not source:
        return None
    step, decisions = source.pop()
    target.append((step, {group: now(group) for group in decisions}))
    return step, decisions
