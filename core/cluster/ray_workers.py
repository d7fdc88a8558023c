"""The workers of a Ray cluster: tasks by Ray Core, streams through actors by Ray Data.

Ray does again what was lost with a worker or a computer. Without an address a cluster of this
computer's cores starts by itself and ends with the job. Nothing is reported to Ray's makers, and no
dashboard is opened.
"""

from __future__ import annotations

import logging
import os
import queue
import tempfile
import threading
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
from ray import data as ray_data

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
_DONE = object()


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
        raise CoreError(ClusterProblem.NOT_REACHED, address=name, why=in_words(error)) from error


class _Reference:
    """A value in Ray's object store."""

    def __init__(self, reference: Any) -> None:
        self._reference = reference

    def __call__(self) -> Any:
        """The value, without a copy where it is an array."""
        return ray.get(self._reference)


class _Stage:
    """What Ray Data runs in each actor."""

    def __init__(self, make: Callable[[], Worker[Any, Any]]) -> None:
        self._worker = make()

    def __call__(self, row: dict[str, Any]) -> dict[str, Any]:
        """One item; an answer, or what this computer's fault was, which no second try mends."""
        try:
            return {"answer": self._worker.work(row["item"])}
        except CoreError as error:
            return {"answer": _Failure(error)}


class _Failure:
    def __init__(self, error: CoreError) -> None:
        self.error = error


class RayWorkers:
    """See :class:`~core.cluster.workers.Workers`. ``count`` is the cluster's CPUs."""

    def __init__(self) -> None:
        resources = ray.cluster_resources()
        self.count = max(1, int(resources.get("CPU", 1)))
        self._gpus = int(resources.get("GPU", 0))

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
        finally:
            for left in under_way:
                ray.cancel(left, force=True)

    def streamed(
        self,
        make: Callable[[], Worker[Item, Answer]],
        items: Iterable[Item],
        progress: Progress,
    ) -> Iterator[Answer]:
        """As the protocol says."""
        answers: queue.SimpleQueue[Any] = queue.SimpleQueue()
        thread = threading.Thread(
            target=self._run, args=(make, list(items), answers), name="ray-data", daemon=True
        )
        thread.start()
        while True:
            progress.check()
            try:
                answer = answers.get(timeout=LOOK_AGAIN)
            except queue.Empty:
                continue
            if answer is _DONE:
                return
            if isinstance(answer, _Failure):
                raise answer.error
            yield answer

    def _run(
        self,
        make: Callable[[], Worker[Any, Any]],
        items: list[Any],
        answers: queue.SimpleQueue[Any],
    ) -> None:
        """On a thread of its own, since Ray Data can't be asked to stop while it waits. It ends
        with Ray's connection."""
        context = ray_data.DataContext.get_current()
        context.enable_progress_bars = False
        context.execution_options.preserve_order = False
        pool = ray_data.ActorPoolStrategy(min_size=1, max_size=self._gpus or self.count)
        try:
            stream = ray_data.from_items(
                [{"item": item} for item in items],
                override_num_blocks=max(1, len(items)),
            ).map(
                _Stage,
                fn_constructor_args=(make,),
                compute=pool,
                num_gpus=1 if self._gpus else 0,
                num_cpus=1,
            )
            for row in stream.iter_rows():
                answers.put(row["answer"])
            answers.put(_DONE)
        except Exception as error:  # Ray has many kinds
            answers.put(_Failure(_as_core_error(error)))


def _answer(reference: Any) -> Any:
    try:
        return ray.get(reference)
    except ray.exceptions.RayTaskError as error:
        raise error.cause if isinstance(error.cause, Exception) else error from error
    except ray.exceptions.RayError as error:
        raise _as_core_error(error) from error


def _as_core_error(error: Exception) -> CoreError:
    return CoreError(ClusterProblem.FAILED, why=in_words(error))
