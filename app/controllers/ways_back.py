"""The order in which acts are taken back, and done again: decisions, verdicts, removals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Act = Callable[[], str]


@dataclass(frozen=True, slots=True)
class _Step:
    back: Act
    forth: Act | None
    batch: str | None


class WaysBack:
    """Two stacks of acts, each of which answers with a sentence."""

    def __init__(self) -> None:
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

    def push(self, back: Act, forth: Act | None = None, batch: str | None = None) -> None:
        """Remember how to take something back, and how to do it again: None where only the user's
        own click may. ``batch`` names a removal in the journal. What was undone before is gone."""
        self._done.append(_Step(back, forth, batch))
        self._undone.clear()

    def undo(self) -> str | None:
        """Take the last act back; None if there is none."""
        if not self._done:
            return None
        step = self._done.pop()
        if step.forth is None:
            self._undone.clear()  # what came after it isn't done again without it
        else:
            self._undone.append(step)
        return step.back()

    def redo(self) -> str | None:
        """Do again what was taken back last; None if there is none."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        return "" if step.forth is None else step.forth()

    def drop(self, batch: str) -> None:
        """A removal was undone otherwise."""
        self._done = [step for step in self._done if step.batch != batch]

    def clear(self) -> None:
        """Another review begins."""
        self._done.clear()
        self._undone.clear()
