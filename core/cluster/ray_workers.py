"""The workers of a Ray cluster: tasks, and actors that keep a backbone loaded.

Ray does again what was lost with a worker or a computer. Without an address a cluster of this
computer's cores starts by itself and ends with the job. Nothing is reported to Ray's makers, and no
dashboard is opened.
"""

from __future__ import annotations

import logging
import os
import tempfile
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any, TypeVar

from core.cluster.reasons import ClusterProblem
from core.cluster.sources import in_words
from core.cluster.workers import Worker
from core.errors import CoreError
from core.progress import Progress

# Read when Ray is imported, also by its own processes: nothing goes out without being asked.
os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")

import ray

Item = TypeVar("Item")
Answer = TypeVar("Answer")
Shared = TypeVar("Shared")
TRIES = 5
"""So often a task is done again whose worker died, before it is given up."""
AHEAD = 2
"""Tasks that wait per worker, so that none is idle."""
LOOK_AGAIN = 0.2
"""Seconds between looks at whether to stop."""
OBJECT_STORE = 512 << 20
"""Bytes of shared memory; what doesn't fit goes to the disk."""
_DEATHS = (ray.exceptions.RayActorError, ray.exceptions.NodeDiedError)


@contextmanager
def ray_workers(
    address: str | None = None, cores: int | None = None, scratch: str | None = None
) -> Iterator[RayWorkers]:
    """Connected to the cluster at ``address`` (``auto``: the one that this computer is part of), or
    to one of ``cores`` of this computer, whose files are below ``scratch`` until it ends. Raises
    CoreError."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if address is not None:
            _start(address, address=address)
            try:
                yield RayWorkers()
            finally:
                ray.shutdown()
            return
        # its sockets' paths may be no longer than 107 bytes
        with tempfile.TemporaryDirectory(
            prefix="smls-", dir=scratch, ignore_cleanup_errors=True
        ) as folder:
            _start(
                "this computer", num_cpus=cores, _temp_dir=folder, object_store_memory=OBJECT_STORE
            )
            try:
                yield RayWorkers()
            finally:
                ray.shutdown()


def _start(name: str, **options: Any) -> None:
    try:
        ray.init(
            include_dashboard=False if "address" not in options else None,
            log_to_driver=False,
            logging_level=logging.ERROR,
            **options,
        )
    except Exception as error:  # Ray has many kinds
        ray.shutdown()  # what of it did start
        raise CoreError(ClusterProblem.NOT_REACHED, address=name, why=in_words(error)) from error


class _Reference:
    """A value in Ray's object store."""

    def __init__(self, reference: Any) -> None:
        self._reference = reference

    def __call__(self) -> Any:
        """The value, without a copy where it is an array."""
        return ray.get(self._reference)


class _Kept:
    """What each actor runs: a worker, loaded where it is asked for first."""

    def __init__(self, make: Callable[[], Worker[Any, Any]]) -> None:
        self._make = make
        self._worker: Worker[Any, Any] | None = None

    def load(self) -> None:
        """Raises what loading raises, which a constructor could not tell."""
        self._worker = self._make()

    def work(self, item: Any) -> Any:
        """One item."""
        assert self._worker is not None
        return self._worker.work(item)


class RayWorkers:
    """See :class:`~core.cluster.workers.Workers`. ``count`` is the cluster's CPUs."""

    def __init__(self) -> None:
        resources = ray.cluster_resources()
        self.count = max(1, int(resources.get("CPU", 1)))
        self._gpus = int(resources.get("GPU", 0))
        self.threads = max(1, self.count // self._gpus) if self._gpus else 1

    def share(self, value: Shared) -> Callable[[], Shared]:
        """As the protocol says."""
        return _Reference(ray.put(value))

    def each(
        self, work: Callable[[Item], Answer], items: Iterable[Item], progress: Progress
    ) -> Iterator[Answer]:
        """As the protocol says."""
        task = ray.remote(num_cpus=1, max_retries=TRIES)(work)
        under_way: deque[Any] = deque()
        waiting = iter(items)
        try:
            while True:
                free = AHEAD * self.count - len(under_way)
                under_way.extend(task.remote(item) for item in islice(waiting, free))
                if not under_way:
                    return
                ready, _ = ray.wait([under_way[0]], timeout=LOOK_AGAIN)
                progress.check()
                if ready:
                    yield _answer(under_way.popleft())
        except ray.exceptions.RayError as error:  # it died too often
            raise _as_core_error(error) from error
        finally:
            for left in under_way:
                ray.cancel(left, force=True)

    def streamed(
        self,
        make: Callable[[], Worker[Item, Answer]],
        items: Iterable[Item],
        progress: Progress,
    ) -> Iterator[Answer]:
        """As the protocol says. An actor gets items once it is loaded: where a computer was lost,
        one that finds no place any more keeps nobody waiting."""
        needs = {"num_cpus": self.threads, "num_gpus": 1 if self._gpus else 0}
        pool = _Pool(make, needs, items, progress)
        try:
            yield from pool.answers(self._gpus or self.count)
        finally:
            pool.kill()


class _Pool:
    """Actors, and what each is doing."""

    def __init__(
        self,
        make: Callable[[], Worker[Any, Any]],
        needs: dict[str, int],
        items: Iterable[Any],
        progress: Progress,
    ) -> None:
        self._actor = ray.remote(**needs)(_Kept)
        self._make, self._waiting, self._progress = make, deque(items), progress
        self._loading: dict[Any, Any] = {}
        self._working: dict[Any, tuple[Any, Any]] = {}
        self._idle: list[Any] = []
        self._deaths = 0

    def answers(self, count: int) -> Iterator[Any]:
        """As they come; ``count`` actors, or as many as there are items."""
        for _ in range(min(count, len(self._waiting))):
            self._start()
        while self._waiting or self._working:
            while self._idle and self._waiting:
                actor, item = self._idle.pop(), self._waiting.popleft()
                self._working[actor.work.remote(item)] = actor, item
            ready, _ = ray.wait([*self._working, *self._loading], timeout=LOOK_AGAIN)
            self._progress.check()
            for reference in ready:
                if reference in self._loading:
                    self._loaded(reference)
                else:
                    yield from self._done(reference)

    def kill(self) -> None:
        """All of them; what they were doing is lost."""
        workers = (actor for actor, _ in self._working.values())
        for actor in (*self._loading.values(), *workers, *self._idle):
            ray.kill(actor)

    def _start(self) -> None:
        actor = self._actor.remote(self._make)
        self._loading[actor.load.remote()] = actor

    def _loaded(self, reference: Any) -> None:
        actor = self._loading.pop(reference)
        try:
            _answer(reference)
        except _DEATHS as error:
            self._replace(error)
        else:
            self._idle.append(actor)

    def _done(self, reference: Any) -> Iterator[Any]:
        actor, item = self._working.pop(reference)
        try:
            answer = _answer(reference)
        except _DEATHS as error:
            self._waiting.appendleft(item)
            self._replace(error)
            return
        self._idle.append(actor)
        yield answer

    def _replace(self, error: Exception) -> None:
        """Raises CoreError where actors do nothing but die."""
        self._deaths += 1
        if self._deaths > TRIES * (len(self._idle) + len(self._working) + 1):
            raise _as_core_error(error) from error
        self._start()


def _answer(reference: Any) -> Any:
    """Raises what the task raised, deaths as Ray names them."""
    try:
        return ray.get(reference)
    except ray.exceptions.RayTaskError as error:
        raise error.cause if isinstance(error.cause, Exception) else error from error


def _as_core_error(error: Exception) -> CoreError:
    return CoreError(ClusterProblem.FAILED, why=in_words(error))
