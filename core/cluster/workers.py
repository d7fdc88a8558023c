"""Who does the work: this process, or the workers of a Ray cluster.

Jobs say what is to be done to which items; whoever works gives the answers back in the items'
order, so that no result depends on how many workers there are or which was faster.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol, TypeVar

from core.progress import Progress

Item = TypeVar("Item")
Answer = TypeVar("Answer")
Shared = TypeVar("Shared")
Given = TypeVar("Given", contravariant=True)
Made = TypeVar("Made", covariant=True)


class Worker(Protocol[Given, Made]):
    """Keeps something loaded."""

    def work(self, item: Given, /) -> Made:
        """One item."""

    def close(self) -> None:
        """Nothing more is to be done."""


class Workers(Protocol):
    """``count``: how many tasks run at once; ``threads``: how many each worker of a stream has."""

    count: int
    threads: int

    def share(self, value: Shared) -> Callable[[], Shared]:
        """Make a large value known to all workers once; what this returns may be part of items."""

    def each(
        self, work: Callable[[Item], Answer], items: Iterable[Item], progress: Progress
    ) -> Iterator[Answer]:
        """One task an item. Raises what a task raises, CoreError where workers die too often, and
        Cancelled."""

    def streamed(
        self,
        make: Callable[[], Worker[Item, Answer]],
        items: Iterable[Item],
        progress: Progress,
    ) -> Iterator[Answer]:
        """The same by workers that keep something loaded, a GPU each where there are some, in the
        order in which they are ready."""


class _Held:
    """A value of this process."""

    def __init__(self, value: Any) -> None:
        self._value = value

    def __call__(self) -> Any:
        """The value."""
        return self._value


class ThisProcess:
    """Works through the items one after the other."""

    count = threads = 1

    def share(self, value: Shared) -> Callable[[], Shared]:
        """As :meth:`Workers.share`."""
        return _Held(value)

    def each(
        self, work: Callable[[Item], Answer], items: Iterable[Item], progress: Progress
    ) -> Iterator[Answer]:
        """As :meth:`Workers.each`."""
        for item in items:
            progress.check()
            yield work(item)

    def streamed(
        self,
        make: Callable[[], Worker[Item, Answer]],
        items: Iterable[Item],
        progress: Progress,
    ) -> Iterator[Answer]:
        """As :meth:`Workers.streamed`."""
        worker = make()
        try:
            yield from self.each(worker.work, items, progress)
        finally:
            worker.close()
