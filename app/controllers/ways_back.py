"""The order in which the user's acts are taken back: decisions, verdicts, removals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _WayBack:
    act: Callable[[], str]
    batch: str | None


class WaysBack:
    """A stack of acts, each of which answers with a sentence."""

    def __init__(self) -> None:
        self._stack: list[_WayBack] = []

    def push(self, act: Callable[[], str], batch: str | None = None) -> None:
        """Remember how to take something back; ``batch`` names a removal in the journal."""
        self._stack.append(_WayBack(act, batch))

    def pop(self) -> str | None:
        """Take the last act back; None if there is none."""
        return self._stack.pop().act() if self._stack else None

    def drop(self, batch: str) -> None:
        """A removal was undone otherwise."""
        self._stack = [way for way in self._stack if way.batch != batch]

    def clear(self) -> None:
        """Another review begins."""
        self._stack.clear()
